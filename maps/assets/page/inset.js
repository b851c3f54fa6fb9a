// Beside the map: where on earth one is, and the way back to all claims.

const LENS = { size: 132, canvas: make("canvas", { class: "inset", "aria-hidden": "true" }) };
map.getContainer().append(LENS.canvas);

function drawInset() {
  const { size, canvas } = LENS;
  const ratio = window.devicePixelRatio || 1;
  [canvas.width, canvas.height] = [size * ratio, size * ratio];
  const bounds = map.getPixelBounds();
  const whole = 256 * 2 ** map.getZoom();
  const [west, north, east, south] = [bounds.min.x / whole, bounds.min.y / whole, bounds.max.x / whole, bounds.max.y / whole];
  const zoom = Math.max(-0.9, Math.min(3.1, map.getZoom() - 4.8));
  const world = 256 * 2 ** zoom;
  const hidden = (east - west) * world > size * 0.8;
  if (hidden !== canvas.hidden) cornerBoxes = null;
  canvas.hidden = hidden;
  const middle = [(west + east) / 2, (north + south) / 2];
  const view = { world, dx: size / 2 - middle[0] * world, dy: size / 2 - middle[1] * world, width: size, height: size, ratio, thin: 0.55 };
  if (world > size) view.dy = Math.min(0, Math.max(size - world, view.dy));
  const ctx = canvas.getContext("2d");
  paintBase(ctx, view);
  ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
  const w = Math.max(6, (east - west) * world);
  const h = Math.max(6, (south - north) * world);
  ctx.strokeStyle = "#b3261e";
  ctx.lineWidth = 2;
  ctx.strokeRect(middle[0] * world + view.dx - w / 2, middle[1] * world + view.dy - h / 2, w, h);
}

let insetFrame = null;
map.on("moveend resize", () => {
  insetFrame ??= requestAnimationFrame(() => ((insetFrame = null), drawInset()));
});

const whole = L.control({ position: "topleft" });
whole.onAdd = () => {
  const button = make("button", { type: "button", class: "whole", title: "Show all claims (Esc)", "aria-label": "Show all claims" }, "⤢");
  button.addEventListener("click", () => clear());
  L.DomEvent.disableClickPropagation(button);
  return make("div", { class: "leaflet-bar" }, button);
};
whole.addTo(map);
