// On paper the map is a drawing: the same ground, lines and names as one SVG, made before anyone prints.

const SHEET = { width: 680, height: 400 };
const MOST_DOTS = 400;
const INSET = { side: 104, gap: 9 };

function locator(articles) {
  const all = articles.flatMap((article) => article.claims).filter(shows);
  const measured = articles.length > 1 ? all.filter((claim) => claim.measured) : [];
  const claims = (measured.length ? measured : all).slice(0, MANY);
  const points = articles.length === 1 ? articlePoints(articles[0]) : overviewPoints(articles, claims);
  return points.length ? inPlaneOf(points, () => sheet(claims, points)) : null;
}

function sheet(claims, points) {
  const bounds = boundsOf(points);
  const view = sheetView(points, bounds.getCenter().lng);
  const project = ([lon, lat]) => {
    const [x, y] = toPlane(near(lon, view.lon), lat);
    return [x * view.world + view.dx, y * view.world + view.dy];
  };
  const svg = draw("svg", { class: "locator", viewBox: `0 0 ${SHEET.width} ${SHEET.height}`, role: "img", "aria-label": "Map of the claims" });
  const lens = sheetInset(view);
  svg.append(...sheetGround(view, "sheet"), ...sheetClaims(claims, project), ...sheetNames(claims, project, view, lens), ...sheetScale(bounds, view), draw("rect", { class: "frame", width: SHEET.width, height: SHEET.height }), ...lens.shapes);
  return make("figure", { class: "paper" }, svg, make("figcaption", {}, `${DATA.drawn.join(" · ")} · distances: geodesics on the WGS 84 ellipsoid`));
}

function sheetView(points, lon) {
  const { min, max } = L.bounds(points.map((point) => L.point(...toPlane(near(point[0], lon), point[1]))));
  const [west, north, east, south] = [min.x, min.y, max.x, max.y];
  const world = Math.min((SHEET.width - 130) / Math.max(1e-9, east - west), (SHEET.height - 90) / Math.max(1e-9, south - north), 256 * 2 ** 11);
  const [x, y] = [(west + east) / 2, (north + south) / 2];
  return { world, dx: SHEET.width / 2 - x * world, dy: SHEET.height / 2 - y * world, ...SHEET, ratio: 1, lon };
}

function sheetGround(view, name) {
  const tiles = seen(view).flatMap((tile) => (PLANE.pole ? [0] : copies(view)).flatMap((copy) => tileShapes(view, tile, copy, name)));
  return [draw("rect", { class: "sea", width: view.width, height: view.height }), ...tiles];
}

// Where on earth the sheet lies, in the corner where it hides the least; nothing where the sheet shows half the earth.
function sheetInset(view) {
  const world = Math.max(128, Math.min(2200, view.world / 28));
  const part = world / view.world;
  if (SHEET.width * part > INSET.side * 0.8) return { shapes: [], box: null };
  const [x, y] = [SHEET.width / 2 - view.dx, SHEET.height / 2 - view.dy];
  const far = { world, dx: INSET.side / 2 - x * part, dy: INSET.side / 2 - y * part, width: INSET.side, height: INSET.side, ratio: 1 };
  if (world > INSET.side) far.dy = Math.min(0, Math.max(INSET.side - world, far.dy));
  const [wide, high] = [SHEET.width * part, SHEET.height * part].map((side) => Math.max(6, side));
  const here = { class: "here", x: INSET.side / 2 - wide / 2, y: y * part + far.dy - high / 2, width: wide, height: high };
  const left = SHEET.width - INSET.side - INSET.gap;
  const frame = draw("rect", { class: "frame", width: INSET.side, height: INSET.side });
  const lens = draw("svg", { class: "lens", x: left, y: INSET.gap, width: INSET.side, height: INSET.side }, ...sheetGround(far, "lens"), draw("rect", here), frame);
  return { shapes: [lens], box: [left - 5, 0, SHEET.width, INSET.side + INSET.gap + 5] };
}

// A round number of kilometres, about a sixth of the width.
function sheetScale(bounds, view) {
  const pixelKm = (40075 * (PLANE.pole ? 1 : Math.cos(bounds.getCenter().lat * RADIAN))) / view.world;
  const wanted = (SHEET.width / 6) * pixelKm;
  const power = 10 ** Math.floor(Math.log10(wanted));
  const km = [5, 2, 1].map((step) => step * power).find((step) => step <= wanted);
  const [x, y, width] = [14, SHEET.height - 14, km / pixelKm];
  return [
    draw("path", { class: "scale", d: `M${x} ${y - 5}v5h${width.toFixed(1)}v-5` }),
    draw("text", { class: "name place", x: x + width / 2, y: y - 7, "text-anchor": "middle" }, km < 1 ? `${km * 1000} m` : `${km.toLocaleString("en")} km`),
  ];
}

function tileShapes(view, tile, copy, name) {
  const frame = PLANE.pole ? polarFrame(view, tile) : tileFrame(view, tile, copy);
  if (!frame) return [];
  const { left, top, scale = frame.side / TILE_UNITS } = frame;
  const path = (text, kind, closed) => (text ? draw("path", { class: kind, d: pathText(tile, text, scale, { closed }), "fill-rule": "evenodd" }) : null);
  const id = `${name}-${tile.level}-${tile.x}-${tile.y}-${copy + 1}`;
  const land = tile.shapes.land ?? [];
  const joined = (some, how, attributes) => draw("path", { ...attributes, d: some.map(([, text]) => pathText(tile, text, scale, how)).join(""), "fill-rule": "evenodd" });
  const inks = [...new Set(land.map(([number]) => inkOf(number)))].sort();
  const shapes = [...inks.map((fill) => joined(land.filter(([number]) => inkOf(number) === fill), { closed: true }, { fill })), joined(land, { edged: true }, { class: "coast" })];
  const outline = () => (frame.outline ? draw("path", { d: frame.outline, class: "sea" }) : draw("rect", { width: frame.side, height: frame.side, class: "sea" }));
  return [
    draw("clipPath", { id }, outline()),
    draw(
      "g",
      { transform: `translate(${left.toFixed(2)} ${top.toFixed(2)})`, "clip-path": `url(#${id})` },
      outline(), ...poleShapes(tile, scale), ...shapes, path(tile.shapes.contested, "contested", true), path(tile.shapes.lakes, "sea", true), draw("path", { class: "river", d: smoothText(tile, tile.shapes.rivers ?? "", scale) }), path(tile.shapes.borders, "border"), path(tile.shapes.disputed, "border disputed"),
    ),
  ];
}

// The whole plane, or what of it a tile covers.
function polarFrame(view, tile) {
  if (!isPolar(tile)) return null;
  const scale = view.world / POLAR_UNITS;
  const parts = [];
  const point = (sign) => (x, y) => parts.push(`${sign}${(x * scale).toFixed(1)} ${(y * scale).toFixed(1)}`);
  tileOutline(tile, point("M"), point("L"));
  return { left: view.dx, top: view.dy, scale, outline: `${parts.join("")}Z` };
}

function poleShapes(tile, scale) {
  if (PLANE.pole >= 0 || tile.level) return [];
  const middle = (POLAR_UNITS / 2) * scale;
  return [draw("circle", { cx: middle, cy: middle, r: ((91 - EDGE_LAT) / 360) * POLAR_UNITS * scale, fill: inkOf(DATA.countries.findIndex(([code]) => code === "AQ")) })];
}

function pathText(tile, text, scale, { closed = false, edged = false }) {
  const parts = [];
  walk(tile, text, (x, y, first, hidden) => {
    parts.push(`${first && closed && parts.length ? "Z" : ""}${first || (edged && hidden) ? "M" : "L"}${(x * scale).toFixed(1)} ${(y * scale).toFixed(1)}`);
  });
  return parts.join("") + (closed ? "Z" : "");
}

function smoothText(tile, text, scale) {
  const parts = [];
  const said = (...numbers) => numbers.map((number) => (number * scale).toFixed(1)).join(" ");
  curves(tile, text, (x, y) => parts.push(`M${said(x, y)}`), (...numbers) => parts.push(`Q${said(...numbers)}`));
  return parts.join("");
}

const polyline = (points) => points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ");

function sheetClaims(claims, project) {
  return claims.flatMap((claim) => {
    const areas = claim.rings.map((ring) => draw("polygon", { class: `area v-${claim.verdict}`, points: polyline(aligned(ring).map(project)) }));
    if (!claim.measured) return areas;
    const lines = linesOf(claim).map((line) => polyline(aligned(line).map(project)));
    return [...areas, ...lines.map((points) => draw("polyline", { class: "casing", points })), ...lines.map((points) => draw("polyline", { class: `line v-${claim.verdict}`, points }))];
  });
}

function sheetNames(claims, project, view, lens) {
  const { named, areas } = onMap;
  const onSheet = named.slice(0, MOST_DOTS);
  const zoom = Math.log2(view.world / 256);
  const shifted = claims.map((claim) => (claim.measured ? { ...claim, measured: { ...claim.measured, line: aligned(claim.measured.line), ring: [] } } : claim));
  const { first, then } = labelItems({ claims: shifted, named, areas, project, zoom, ...SHEET });
  const taken = [
    [0, SHEET.height - 40, SHEET.width / 5, SHEET.height],
    ...(lens.box ? [lens.box] : []),
    ...claims.flatMap(linesOf).flatMap((line) => lineBoxes(aligned(line).map(project), SHEET.width, SHEET.height)),
    ...onSheet.map(({ place }) => pointBox(project(placeAt(place)))),
  ];
  const dotsOf = onSheet.map(({ place, main }) => {
    const [cx, cy] = project(placeAt(place));
    return draw("circle", { class: main ? "dot main" : "dot", cx, cy, r: main ? 4 : 3 });
  });
  const placed = placeLabels([...first, ...then], taken, SHEET.width, SHEET.height);
  const leaders = placed.filter(({ leader }) => leader).map(({ leader: [x1, y1, x2, y2] }) => draw("line", { class: "leader", x1, y1, x2, y2 }));
  return [...leaders, ...dotsOf, ...placed.flatMap(sheetName)];
}

function sheetName({ kind, text, more, left, top, turn, width, height, claim, dot, x, y }) {
  const [middle, centre] = [left + width / 2, top + height / 2];
  const turned = turn ? { transform: `rotate(${(turn / RADIAN).toFixed(1)} ${middle.toFixed(1)} ${centre.toFixed(1)})` } : {};
  const label = draw("text", { class: `name ${kind}`, x: middle, y: top + height * 0.72, "text-anchor": "middle", ...turned }, text, more ? draw("tspan", { class: "more", dx: 5 }, more) : null);
  if (kind === "pill") return [draw("rect", { class: `pill v-${claim.verdict}`, x: left, y: top, width, height, rx: height / 2 }), label];
  return dot ? [draw("circle", { class: "spot", cx: x, cy: y, r: 1.8 }), label] : [label];
}
