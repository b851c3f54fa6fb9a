// The drawn background: tiles of land, water and borders, coarse ones first, painted on one canvas.

const INK = { sea: "#d7e5ed", land: "#eae7de", coast: "#8fa8b6", border: "#7d7565", lake: "#d7e5ed", river: "#9dc1d4" };
// Countries that the articles name, by number of tint: no two neighbours have the same.
const TINTS = ["#fdfaf0", "#f1f3e2", "#faefdf", "#f0edf1", "#f7f7ee"];
// What the tiles of a file add, in the order of painting; what has no width is filled.
const ADDED = {
  green: { ink: "#e6ecd9" }, water: { ink: INK.lake }, houses: { ink: "#e3dccd" }, streams: { ink: INK.river, width: 1 },
  roads: { ink: "#ddd6c6", width: 1.1 }, large: { ink: "#cbbd9c", width: 2 }, rails: { ink: "#b9b4aa", width: 0.9 }, other: { ink: "#9a958a", width: 1 },
};
let involved = new Set(); // codes of countries

const ADDITIONS = new Map((DATA.archive?.shapes ?? []).map(({ at, ...shapes }) => [at.join(), shapes]));
const TILES = DATA.tiles.map(({ at, ...shapes }) => ({ level: at[0], x: at[1], y: at[2], shapes, added: ADDITIONS.get(at.join()) ?? {}, paths: null }));

function pathsOf(tile) {
  const plane = `${PLANE.pole} ${PLANE.lon}`;
  if (tile.paths?.plane === plane) return tile.paths;
  const { shapes, added } = tile;
  const path = (text, closed) => linePath(tile, text ?? "", { closed });
  tile.paths = {
    plane,
    land: (shapes.land ?? []).map(([number, text]) => ({ number, fill: path(text, true), stroke: linePath(tile, text, { edged: true }) })),
    contested: path(shapes.contested, true),
    lakes: path(shapes.lakes, true),
    rivers: smoothPath(tile, shapes.rivers ?? ""),
    borders: path(shapes.borders),
    disputed: path(shapes.disputed),
    added: Object.keys(ADDED).filter((kind) => added[kind]).map((kind) => ({ kind, path: path(added[kind], !ADDED[kind].width) })),
  };
  return tile.paths;
}

// edged: not along where the world ends, or the antimeridian would show as a coast.
function linePath(tile, text, { closed = false, edged = false }) {
  const path = new Path2D();
  let begun = false;
  walk(tile, text, (x, y, first, hidden) => {
    if (first && closed && begun) path.closePath();
    if (first || (edged && hidden)) path.moveTo(x, y);
    else path.lineTo(x, y);
    begun = true;
  });
  if (closed && begun) path.closePath();
  return path;
}

// Rivers come as few points on a coarse grid: curves through the middles between them, as no river has corners.
function smoothPath(tile, text) {
  const path = new Path2D();
  curves(tile, text, path.moveTo.bind(path), path.quadraticCurveTo.bind(path));
  return path;
}

function curves(tile, text, move, bend) {
  let lastX = NaN;
  let lastY = NaN;
  const ended = () => Number.isNaN(lastX) || bend(lastX, lastY, lastX, lastY);
  walk(tile, text, (x, y, first) => {
    if (first) (ended(), move(x, y));
    else bend(lastX, lastY, (lastX + x) / 2, (lastY + y) / 2);
    lastX = x;
    lastY = y;
  });
  ended();
}

// view: { world: width of the world, dx, dy: its offset, width, height: of the canvas, ratio: device pixels }, in pixels.
function paintBase(ctx, view) {
  ctx.setTransform(view.ratio, 0, 0, view.ratio, 0, 0);
  ctx.fillStyle = INK.sea;
  ctx.fillRect(0, 0, view.width, view.height);
  ctx.lineJoin = ctx.lineCap = "round";
  if (PLANE.pole) return seen(view).filter(isPolar).forEach((tile) => paintPolarTile(ctx, view, tile));
  for (const tile of seen(view)) for (const copy of copies(view)) paintTile(ctx, view, tile, copy);
  return null;
}

function paintPolarTile(ctx, view, tile) {
  const scale = (view.world / POLAR_UNITS) * view.ratio;
  const outline = new Path2D();
  tileOutline(tile, outline.moveTo.bind(outline), outline.lineTo.bind(outline));
  ctx.save();
  ctx.setTransform(scale, 0, 0, scale, view.dx * view.ratio, view.dy * view.ratio);
  if (tile.level) ctx.clip(outline);
  ctx.fillStyle = INK.sea;
  ctx.fill(outline);
  const paths = pathsOf(tile);
  if (PLANE.pole < 0 && tile.level === 0) paintPole(ctx, paths);
  paintShapes(ctx, paths, (px) => (px * (view.thin ?? 1) * view.ratio) / scale, Math.log2(view.world / 256));
  ctx.restore();
}

// The tiles end short of the south pole: beneath what lies there is the land around it.
function paintPole(ctx, { land }) {
  const around = land.find(({ number }) => DATA.countries[number]?.[0] === "AQ");
  ctx.fillStyle = around ? inkOf(around.number) : INK.land;
  ctx.beginPath();
  ctx.arc(POLAR_UNITS / 2, POLAR_UNITS / 2, ((91 - EDGE_LAT) / 360) * POLAR_UNITS, 0, 2 * Math.PI);
  ctx.fill();
}

// Which copies of the world are in view.
function copies(view) {
  const first = Math.floor(-view.dx / view.world);
  return Array.from({ length: Math.floor((view.width - view.dx) / view.world) - first + 1 }, (_, i) => first + i);
}

function seen(view) {
  const zoom = Math.log2(view.world / 256);
  return TILES.filter((tile) => tile.level === 0 || zoom >= tile.level + 1.2);
}

function tileFrame(view, tile, copy) {
  const side = view.world / 2 ** tile.level;
  const left = view.dx + (tile.x + copy * 2 ** tile.level) * side;
  const top = view.dy + tile.y * side;
  const hit = left < view.width && left + side > 0 && top < view.height && top + side > 0;
  return hit ? { left, top, side } : null;
}

function paintTile(ctx, view, tile, copy) {
  const frame = tileFrame(view, tile, copy);
  if (!frame) return;
  const { left, top, side } = frame;
  const [x0, y0, x1, y1] = [left, top, left + side, top + side].map((v) => Math.round(v * view.ratio));
  ctx.save();
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  ctx.beginPath();
  ctx.rect(x0, y0, x1 - x0, y1 - y0);
  ctx.clip();
  ctx.fillStyle = INK.sea;
  ctx.fillRect(x0, y0, x1 - x0, y1 - y0);
  const scale = (side / TILE_UNITS) * view.ratio;
  ctx.setTransform(scale, 0, 0, scale, left * view.ratio, top * view.ratio);
  paintShapes(ctx, pathsOf(tile), (px) => (px * (view.thin ?? 1) * view.ratio) / scale, Math.log2(view.world / 256));
  ctx.restore();
}

function paintShapes(ctx, paths, px, zoom) {
  for (const { number, fill } of paths.land) {
    ctx.fillStyle = inkOf(number);
    ctx.fill(fill, "evenodd");
  }
  ctx.fillStyle = INK.land;
  ctx.fill(paths.contested, "evenodd");
  for (const { kind, path } of paths.added) if (kind === "green") paintAdded(ctx, path, ADDED[kind], px);
  stroke(ctx, paths.land.map((land) => land.stroke), INK.coast, px(0.9));
  stroke(ctx, [paths.rivers], INK.river, px(zoom < 6 ? 0.8 : 1.3));
  ctx.fillStyle = INK.lake;
  ctx.fill(paths.lakes, "evenodd");
  stroke(ctx, [paths.lakes], INK.coast, px(0.5));
  for (const { kind, path } of paths.added) if (kind !== "green") paintAdded(ctx, path, ADDED[kind], px);
  paintBorders(ctx, paths, px, zoom);
}

// Thin where the world is seen at once; a soft band beneath where a border is what one looks at.
function paintBorders(ctx, { borders, disputed }, px, zoom) {
  const width = Math.max(0.6, Math.min(1.5, 0.35 + zoom * 0.19));
  if (zoom > 4.5) stroke(ctx, [borders], "rgb(125 117 101 / .16)", px(Math.min(9, zoom)));
  stroke(ctx, [borders], INK.border, px(width));
  if (map.getContainer().classList.contains("no-disputes")) return;
  stroke(ctx, [disputed], "#f6f3ea", px(width + 1.4));
  ctx.setLineDash([px(6), px(4)]);
  ctx.lineCap = "butt";
  stroke(ctx, [disputed], "#655d4f", px(width));
}

function paintAdded(ctx, path, { ink, width }, px) {
  if (width) return stroke(ctx, [path], ink, px(width));
  ctx.fillStyle = ink;
  return ctx.fill(path, "evenodd");
}

function stroke(ctx, paths, style, width) {
  ctx.strokeStyle = style;
  ctx.lineWidth = width;
  for (const path of paths) ctx.stroke(path);
}

// One canvas that is painted anew, by `paint(ctx, view)`, whenever the map comes to rest.
const CanvasLayer = L.Renderer.extend({
  options: { padding: 0.35, pane: "base" },
  _initContainer() {
    this._container = document.createElement("canvas");
    this._container.setAttribute("aria-hidden", "true");
  },
  _destroyContainer() {
    this._container.remove();
    delete this._container;
  },
  _updatePaths() {},
  // Leaflet asks twice for every view; what it asks within one frame is painted once.
  _update() {
    if (!this._map) return;
    if (this._map._animatingZoom && this._bounds) return;
    if (!this._bounds) L.Renderer.prototype._update.call(this);
    this._frame ??= requestAnimationFrame(() => this._paint());
  },
  _paint() {
    this._frame = null;
    if (!this._map || this._map._animatingZoom) return;
    L.Renderer.prototype._update.call(this);
    const size = this._bounds.getSize();
    const ratio = window.devicePixelRatio || 1;
    const canvas = this._container;
    canvas.style.transform = "";
    L.DomUtil.setPosition(canvas, this._bounds.min);
    [canvas.width, canvas.height] = [size.x * ratio, size.y * ratio];
    [canvas.style.width, canvas.style.height] = [`${size.x}px`, `${size.y}px`];
    const origin = this._map.getPixelOrigin().add(this._bounds.min);
    this.paint(canvas.getContext("2d"), {
      world: 256 * 2 ** this._map.getZoom(), dx: -origin.x, dy: -origin.y, width: size.x, height: size.y, ratio,
    });
  },
});

const Basemap = CanvasLayer.extend({ paint: paintBase });
