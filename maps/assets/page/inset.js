// Beside the map: where on earth one is, what the signs mean, and what to show.

const LENS = { size: 132, canvas: make("canvas", { class: "inset", "aria-hidden": "true" }) };
map.getContainer().append(LENS.canvas);

function drawInset() {
  const { size, canvas } = LENS;
  const ratio = window.devicePixelRatio || 1;
  [canvas.width, canvas.height] = [size * ratio, size * ratio];
  const bounds = map.getBounds();
  const [west, north] = plane(bounds.getWest(), bounds.getNorth());
  const [east, south] = plane(bounds.getEast(), bounds.getSouth());
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

function swatch(verdict) {
  return draw("svg", { class: "swatch", viewBox: "0 0 34 10", "aria-hidden": "true" }, draw("line", { class: `line v-${verdict}`, x1: 2, y1: 5, x2: 32, y2: 5 }));
}

function shapeSwatch(kind) {
  return draw("svg", { class: "swatch", viewBox: "0 0 34 14", "aria-hidden": "true" }, draw("circle", { class: kind, cx: 17, cy: 7, r: kind.startsWith("dot") ? 4 : 6 }));
}

function markSwatch(kind) {
  return draw("svg", { class: "swatch", viewBox: "0 0 34 14", "aria-hidden": "true" }, draw("path", { class: `dot ${kind}`, d: markPath(kind, { x: 17, y: 7 }, 4) }));
}

// A row of the legend that switches what it explains on and off.
function layerRow(layer, drawing, label) {
  const box = make("input", { type: "checkbox", checked: !map.getContainer().classList.contains(`no-${layer}`) });
  box.addEventListener("change", () => {
    map.getContainer().classList.toggle(`no-${layer}`, !box.checked);
    crowd._update();
    layOutNames();
  });
  return make("li", {}, make("label", {}, drawing, label, box));
}

function shadeRow() {
  const box = make("input", { type: "checkbox" });
  const scale = make("li", { hidden: true, id: "shades" }, shadeScale());
  box.addEventListener("change", () => {
    scale.hidden = !box.checked;
    cornerBoxes = null;
    setShading(box.checked);
  });
  return [make("li", {}, make("label", {}, make("span", { class: "swatch shades", "aria-hidden": "true" }), "Mentions by country", box)), scale];
}

function borderRow() {
  if (!DATA.tiles.some((tile) => tile.disputed)) return [];
  const line = draw("svg", { class: "swatch", viewBox: "0 0 34 10", "aria-hidden": "true" }, draw("line", { class: "dispute", x1: 2, y1: 5, x2: 32, y2: 5 }));
  return [make("li", {}, line, "Border in dispute")];
}

const legend = L.control({ position: "bottomright" });
legend.onAdd = () => {
  const rows = VERDICTS.map((verdict) => make("li", {}, swatch(verdict), `${sign(verdict)} ${word(verdict)}`));
  const box = make(
    "details",
    { class: "legend" },
    make("summary", {}, "Legend"),
    make("ul", {}, ...rows, layerRow("measured", shapeSwatch("dot main"), "Place measured"), layerRow("named", shapeSwatch("dot"), "Place named"), layerRow("governments", markSwatch("metonym"), "Government"), layerRow("peoples", markSwatch("demonym"), "People"), layerRow("extents", shapeSwatch("extent"), "Extent of a place"), layerRow("areas", shapeSwatch("area v-supported"), "Area the words allow"), ...borderRow(), layerRow("ground", make("span", { class: "swatch letters", "aria-hidden": "true" }, "Aa"), "Names around"), ...shadeRow()),
  );
  box.open = map.getSize().x > 640 && map.getSize().y > 420;
  box.addEventListener("toggle", () => ((cornerBoxes = null), layOutNames()));
  L.DomEvent.disableClickPropagation(box);
  return box;
};
legend.addTo(map);

const whole = L.control({ position: "topleft" });
whole.onAdd = () => {
  const button = make("button", { type: "button", class: "whole", title: "Show all claims (Esc)", "aria-label": "Show all claims" }, "⤢");
  button.addEventListener("click", () => clear());
  L.DomEvent.disableClickPropagation(button);
  return make("div", { class: "leaflet-bar" }, button);
};
whole.addTo(map);
cornerBoxes = null;
