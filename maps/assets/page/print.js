// On paper the map is a drawing: the same ground, lines and names as one SVG, made before anyone prints.

const SHEET = { width: 680, height: 400 };
const MOST_DOTS = 400;
const INSET = { side: 104, gap: 9 };

function locator(articles) {
  const claims = articles.flatMap((article) => article.claims).filter(shows).slice(0, MANY);
  const points = articles.length === 1 ? articlePoints(articles[0]) : overviewPoints(articles, claims);
  if (!points.length) return null;
  const bounds = boundsOf(points);
  const view = sheetView(bounds);
  const project = ([lon, lat]) => {
    const [x, y] = plane(near(lon, view.lon), lat);
    return [x * view.world + view.dx, y * view.world + view.dy];
  };
  const svg = draw("svg", { class: "locator", viewBox: `0 0 ${SHEET.width} ${SHEET.height}`, role: "img", "aria-label": "Map of the claims" });
  const lens = sheetInset(view);
  svg.append(...sheetGround(view, "sheet"), ...sheetClaims(claims, project), ...sheetNames(claims, project, view, lens), ...sheetScale(bounds, view), draw("rect", { class: "frame", width: SHEET.width, height: SHEET.height }), ...lens.shapes);
  return make("figure", { class: "paper" }, svg, make("figcaption", {}, `${DATA.drawn.join(" · ")} · distances: geodesics on the WGS 84 ellipsoid`));
}

function sheetView(bounds) {
  const [west, north] = plane(bounds.getWest(), bounds.getNorth());
  const [east, south] = plane(bounds.getEast(), bounds.getSouth());
  const world = Math.min((SHEET.width - 130) / Math.max(1e-9, east - west), (SHEET.height - 90) / Math.max(1e-9, south - north), 256 * 2 ** 11);
  const [x, y] = [(west + east) / 2, (north + south) / 2];
  return { world, dx: SHEET.width / 2 - x * world, dy: SHEET.height / 2 - y * world, ...SHEET, ratio: 1, lon: bounds.getCenter().lng };
}

function sheetGround(view, name) {
  const tiles = seen(view).flatMap((tile) => copies(view).flatMap((copy) => tileShapes(view, tile, copy, name)));
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
  const pixelKm = (40075 * Math.cos((bounds.getCenter().lat * Math.PI) / 180)) / view.world;
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
  const frame = tileFrame(view, tile, copy);
  if (!frame) return [];
  const { left, top, side } = frame;
  const scale = side / TILE_UNITS;
  const edges = [-tile.x * TILE_UNITS, (2 ** tile.level - tile.x) * TILE_UNITS];
  const path = (text, kind, closed) => (text ? draw("path", { class: kind, d: pathText(text, closed, scale), "fill-rule": "evenodd" }) : null);
  const id = `${name}-${tile.level}-${tile.x}-${tile.y}-${copy + 1}`;
  const land = tile.shapes.land ?? [];
  const joined = (some, closed, around, attributes) => draw("path", { ...attributes, d: some.map(([, text]) => pathText(text, closed, scale, around)).join(""), "fill-rule": "evenodd" });
  const inks = [...new Set(land.map(([number]) => inkOf(number)))].sort();
  const shapes = [...inks.map((fill) => joined(land.filter(([number]) => inkOf(number) === fill), true, null, { fill })), joined(land, false, edges, { class: "coast" })];
  return [
    draw("clipPath", { id }, draw("rect", { width: side, height: side })),
    draw(
      "g",
      { transform: `translate(${left.toFixed(2)} ${top.toFixed(2)})`, "clip-path": `url(#${id})` },
      draw("rect", { class: "sea", width: side, height: side }),
      ...shapes, path(tile.shapes.contested, "contested", true), path(tile.shapes.lakes, "sea", true), draw("path", { class: "river", d: smoothText(tile.shapes.rivers ?? "", scale) }), path(tile.shapes.borders, "border"), path(tile.shapes.disputed, "border disputed"),
    ),
  ];
}

function pathText(text, closed, scale, edges = null) {
  const parts = [];
  let last = null;
  unpack(text, (x, y, first) => {
    const along = edges && last === x && edges.includes(x);
    parts.push(`${first && closed && last !== null ? "Z" : ""}${first || along ? "M" : "L"}${(x * scale).toFixed(1)} ${(y * scale).toFixed(1)}`);
    last = x;
  });
  return parts.join("") + (closed ? "Z" : "");
}

function smoothText(text, scale) {
  const parts = [];
  const said = (...numbers) => numbers.map((number) => (number * scale).toFixed(1)).join(" ");
  curves(text, (x, y) => parts.push(`M${said(x, y)}`), (...numbers) => parts.push(`Q${said(...numbers)}`));
  return parts.join("");
}

const polyline = (points) => points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ");

function sheetClaims(claims, project) {
  return claims.flatMap((claim) => {
    const areas = claim.rings.map((ring) => draw("polygon", { class: `area v-${claim.verdict}`, points: polyline(aligned(ring).map(project)) }));
    if (!claim.measured) return areas;
    const points = polyline(aligned(claim.measured.line).map(project));
    return [...areas, draw("polyline", { class: "casing", points }), draw("polyline", { class: `line v-${claim.verdict}`, points })];
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
    ...shifted.filter((claim) => claim.measured).flatMap((claim) => lineBoxes(claim.measured.line.map(project), SHEET.width, SHEET.height)),
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

function sheetName({ kind, text, more, left, top, width, height, claim, dot, x, y }) {
  const label = draw("text", { class: `name ${kind}`, x: left + width / 2, y: top + height * 0.72, "text-anchor": "middle" }, text, more ? draw("tspan", { class: "more", dx: 5 }, more) : null);
  if (kind === "pill") return [draw("rect", { class: `pill v-${claim.verdict}`, x: left, y: top, width, height, rx: height / 2 }), label];
  return dot ? [draw("circle", { class: "spot", cx: x, cy: y, r: 1.8 }), label] : [label];
}
