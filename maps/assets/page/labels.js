// Where labels go: each takes the first of its places that is free, the important ones choose first.

const FONTS = {
  pill: "600 12.5px system-ui, 'Noto Sans', sans-serif",
  place: "600 13px system-ui, 'Noto Sans', sans-serif",
  named: "500 12px system-ui, 'Noto Sans', sans-serif",
  capital: "500 12px system-ui, 'Noto Sans', sans-serif",
  city: "400 11.5px system-ui, 'Noto Sans', sans-serif",
  country: "600 12px system-ui, 'Noto Sans', sans-serif",
  people: "italic 500 12px system-ui, 'Noto Sans', sans-serif",
  area: "italic 400 13px system-ui, 'Noto Sans', sans-serif",
  note: "italic 400 11.5px system-ui, 'Noto Sans', sans-serif",
  water: "italic 400 12px system-ui, 'Noto Sans', sans-serif",
  river: "italic 400 11.5px system-ui, 'Noto Sans', sans-serif",
};
const MOST_NAMED = 60;
const MOST_SHORT = 12; // labels: where there are more, lines too short to be seen have none
const MOST_COVERING = 300;
const EXTRA = { pill: [20, 24], country: [10, 17], place: [2, 17], named: [2, 16], people: [2, 16], capital: [2, 16], city: [2, 15], note: [2, 15], area: [8, 16], water: [6, 15], river: [4, 13] };
const SPACING = { country: 2.4, area: 1, water: 0.6, river: 0.4 };
const COUNTRY_SPOTS = [[0, 0], [0, -10], [0, 10], [0, -28], [0, 28], [-40, 0], [40, 0], [0, -56], [0, 56], [-90, 0], [90, 0], [0, -90], [0, 90], [-90, -90], [90, -90], [-90, 90], [90, 90], [150, 0], [-150, 0], [0, 150], [0, -150]];
const PEN = document.createElement("canvas").getContext("2d");

// item: { kind, text, x, y, gap, spots } in pixels; gap: clear of the point. Returns those that found room, with left, top,
// and where it stands off what it names a leader [x, y, x, y] to it.
// discs: [x, y, radius] of extents, which a country's name keeps off, lest it look like the name of a town.
function placeLabels(items, taken, width, height, discs = []) {
  const boxes = [...taken];
  const placed = [];
  const dots = items.filter(({ kind }) => kind === "place" || kind === "named");
  for (const item of items) {
    const [w, h] = sizeOf(item);
    if (placed.some((other) => other.text === item.text && Math.hypot(other.x - item.x, other.y - item.y) < 60)) continue;
    const point = item.dot ? pointBox([item.x, item.y], 3) : null;
    if (point && boxes.some((other) => overlap(point, other))) continue;
    for (const [left, top, turn = 0] of spotsOf(item, w, h)) {
      const box = [left, top, left + w, top + h];
      const covered = turn ? turnedBoxes(left + w / 2, top + h / 2, w, h, turn) : [box];
      if (covered.some((part) => part[0] < 3 || part[1] < 3 || part[2] > width - 3 || part[3] > height - 3)) continue;
      if (covered.some((part) => boxes.some((other) => overlap(part, other)))) continue;
      if (item.kind === "country" && discs.some((disc) => touches(box, disc))) continue;
      const leader = leaderOf(item, box);
      if (leader && item.away && dots.some((dot) => dot !== item && apart(box, [dot.x, dot.y]) < apart(box, [item.x, item.y]))) continue;
      boxes.push(...covered, ...(point ? [point] : []));
      placed.push({ ...item, left, top, turn, width: w, height: h, leader });
      break;
    }
  }
  return placed;
}

function sizeOf({ kind, text, more }) {
  PEN.font = FONTS[kind];
  const spacing = (SPACING[kind] ?? 0) * text.length;
  const extra = more ? PEN.measureText(more).width + 6 : 0;
  return [Math.ceil(PEN.measureText(text).width + spacing + extra + EXTRA[kind][0]), EXTRA[kind][1]];
}

const overlap = (a, b) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

const nearestIn = ([left, top, right, bottom], [x, y]) => [Math.max(left, Math.min(x, right)), Math.max(top, Math.min(y, bottom))];
const apart = (box, [x, y]) => Math.hypot(x - nearestIn(box, [x, y])[0], y - nearestIn(box, [x, y])[1]);
const touches = (box, [x, y, r]) => apart(box, [x, y]) < r + 4;

function leaderOf({ x, y, along, away, gap = 8 }, box) {
  if (!along && !away) return null;
  const points = along ? Array.from({ length: 13 }, (_, i) => normalAt(along, 0.2 + i * 0.05)) : [[x, y]];
  const [from] = points.map((point) => [point, apart(box, point)]).sort((a, b) => a[1] - b[1]);
  const inner = [box[0] + 12, box[1] + 4, box[2] - 12, box[3] - 4];
  if (from[1] < (along ? 13 : gap + 5)) return null;
  const [[ax, ay], [bx, by]] = [from[0], nearestIn(along ? inner : box, from[0])];
  const clear = along ? 0 : (gap - 3) / Math.hypot(bx - ax, by - ay);
  return [ax + (bx - ax) * clear, ay + (by - ay) * clear, bx, by];
}

function spotsOf({ kind, x, y, gap = 8, along, ring, far, seats, away = [] }, w, h) {
  if (seats) return seats.map(([sx, sy, turn]) => [sx - w / 2, sy - h / 2, turn]);
  if (kind === "country" || kind === "area" || kind === "water") return COUNTRY_SPOTS.slice(0, far ? COUNTRY_SPOTS.length : 3).map(([a, b]) => [x - w / 2 + a, y - h / 2 + b]);
  if (ring) return ring.map(([rx, ry]) => [rx - w / 2, ry - h / 2]);
  if (along) return alongSpots(along, w, h);
  const around = (d) => [
    [x + d, y - h / 2], [x - d - w, y - h / 2], [x - w / 2, y - d - h], [x - w / 2, y + d],
    [x + d * 0.8, y - d * 0.5 - h], [x + d * 0.8, y + d * 0.5], [x - d * 0.8 - w, y - d * 0.5 - h], [x - d * 0.8 - w, y + d * 0.5],
  ];
  return [around(gap), ...away.map(around)].flat();
}

// Beside a line: at its middle on either side, then nearer its ends, then farther out; all round a short one.
function alongSpots(points, w, h) {
  const long = lengthOf(points);
  if (long < 70) return roundSpots(normalAt(points, 0.5), long / 2, w, h);
  const spots = [];
  for (const out of [6, 16, 30, 48]) {
    for (const t of [0.5, 0.38, 0.62, 0.25, 0.75, 0.1, 0.9]) {
      const [x, y, nx, ny] = normalAt(points, t);
      const clear = out + Math.abs(nx) * (w / 2) + Math.abs(ny) * (h / 2);
      for (const side of [1, -1]) spots.push([x + nx * clear * side - w / 2, y + ny * clear * side - h / 2]);
    }
  }
  return spots;
}

function roundSpots([x, y], half, w, h) {
  const spots = [];
  for (const out of [half + 8, half + 24, half + 44]) {
    const [dx, dy] = [w / 2 + out, h / 2 + out];
    for (const [a, b] of [[0, 1], [0, -1], [1, 0], [-1, 0], [0.7, 1], [-0.7, 1], [0.7, -1], [-0.7, -1]]) spots.push([x + a * dx - w / 2, y + b * dy - h / 2]);
  }
  return spots;
}

const lengthOf = (points) => points.slice(1).reduce((sum, [x, y], i) => sum + Math.hypot(x - points[i][0], y - points[i][1]), 0);

function normalAt(points, t) {
  const at = Math.min(points.length - 2, Math.floor(t * (points.length - 1)));
  const part = t * (points.length - 1) - at;
  const [[ax, ay], [bx, by]] = [points[at], points[at + 1]];
  const length = Math.hypot(bx - ax, by - ay) || 1;
  return [ax + (bx - ax) * part, ay + (by - ay) * part, (by - ay) / length, -(bx - ax) / length];
}

// Small boxes along a line that labels keep off.
function lineBoxes(points, width, height) {
  const boxes = [];
  for (let i = 1; i < points.length; i++) {
    const [[ax, ay], [bx, by]] = [points[i - 1], points[i]];
    const steps = Math.min(400, Math.max(1, Math.ceil(Math.hypot(bx - ax, by - ay) / 7)));
    for (let s = 0; s <= steps; s++) {
      const [x, y] = [ax + ((bx - ax) * s) / steps, ay + ((by - ay) * s) / steps];
      if (x > -20 && y > -20 && x < width + 20 && y < height + 20) boxes.push([x - 3.5, y - 3.5, x + 3.5, y + 3.5]);
    }
  }
  return boxes;
}

const pointBox = ([x, y], r = 6) => [x - r, y - r, x + r, y + r];

// Everything that may be named in a view. project: [lon, lat] -> [x, y] in its pixels.
function labelItems({ claims, named, areas, peoples = [], project, zoom, width, height, selected = null, rivers = true }) {
  const inside = ([x, y]) => x > -30 && y > -30 && x < width + 30 && y < height + 30;
  const seen = ([x, y]) => x > 0 && y > 0 && x < width && y < height;
  const points = (line) => line.map(project);
  const isSelected = (claim) => selected !== null && claim.number === selected.number && claim.article === selected.article;
  const pills = [...byLine([...claims].sort((a, b) => isSelected(b) - isSelected(a))).values()]
    .map((alike) => ({ claim: alike[0], along: points(alike[0].measured.line), more: rangeOf(alike) }))
    .filter(({ along }) => along.some(seen))
    .filter(({ claim, along }, _, all) => all.length <= MOST_SHORT || isSelected(claim) || lengthOf(along) > 12)
    .map(({ claim, along, more }) => ({ kind: "pill", text: `${sign(claim.verdict)} ${claim.measured.distance}`, more, along, claim }));
  const places = named
    .slice(0, MOST_NAMED)
    .map(({ place, main, r = 6 }) => ({ main, r, name: DATA.places[place][0], at: project(placeAt(place)), place }))
    .filter(({ at }) => seen(at))
    .map(({ main, r, name, at, place }) => ({ kind: main ? "place" : "named", text: name, x: at[0], y: at[1], gap: r + 3, away: main ? [20, 34] : [], place }));
  const lit = claims.find((claim) => isSelected(claim) && claim.measured?.ring.length);
  const rings = lit ? [{ kind: "note", text: `claimed: ${lit.claimed}`, ring: points(lit.measured.ring).filter((_, i) => i % 4 === 0) }] : [];
  const main = places.filter((item) => item.kind === "place");
  const others = places.filter((item) => item.kind === "named").slice(0, zoom < 4 ? 12 : zoom < 6 ? 24 : MOST_NAMED);
  const around = [...countryItems(project, zoom, inside), ...cityItems(project, zoom, inside, named), ...waterItems(project, zoom, inside), ...(rivers ? riverItems(project, zoom, width, height) : [])];
  return { first: [...main, ...pills, ...rings, ...others, ...peopleItems(peoples, project, inside), ...areaItems(areas, project, inside, width, zoom)], then: around };
}

// Claims that were measured alike and found alike need one label.
function byLine(claims) {
  const alike = new Map();
  for (const claim of claims.filter(({ measured }) => measured)) {
    const key = [claim.verdict, claim.measured.range, claim.measured.line].join();
    alike.set(key, [...(alike.get(key) ?? []), claim]);
  }
  return alike;
}

function rangeOf(alike) {
  const { range: whole, distance } = alike[0].measured;
  const range = whole === distance ? "" : whole;
  if (alike.length === 1) return range || null;
  const oneArticle = alike.every(({ article }) => article === alike[0].article);
  return `${range ? `${range} · ` : ""}${oneArticle ? `claims ${alike.map(({ number }) => number).sort((a, b) => a - b).join(", ")}` : plural(alike.length, "claim")}`;
}

function peopleItems(peoples, project, inside) {
  return peoples
    .map(({ place, word }) => ({ place, word, at: project(placeAt(place)) }))
    .filter(({ at }) => inside(at))
    .slice(0, MOST_NAMED)
    .map(({ place, word, at: [x, y] }) => ({ kind: "people", text: word, x, y, gap: 8, away: [20], place }));
}

// Seas, regions, provinces: named where they fit into the view, without a dot.
function areaItems(areas, project, inside, width, zoom) {
  return areas
    .filter(({ place }) => zoom < 3.6 || DATA.places[place][5] !== "L.CONT")
    .map(({ place }) => ({ place, at: coveredBy(project, place) }))
    .filter(({ at }) => inside(at) && at[2] > 40 && at[2] < width)
    .map(({ place, at: [x, y] }) => ({ kind: "area", text: DATA.places[place][0], x, y, place }));
}

function countryItems(project, zoom, inside) {
  const seenCountries = new Set();
  const items = [];
  for (const [number, x, y, level, least] of [...DATA.names].sort((a, b) => b[3] - a[3])) {
    const here = level < 0 ? zoom >= least : Math.abs(zoom - level - 2) <= 1.01;
    if (!here || seenCountries.has(number)) continue;
    const at = project(degrees(x, y));
    if (!inside(at)) continue;
    seenCountries.add(number);
    items.push({ kind: "country", text: DATA.countries[number][1].toUpperCase(), more: countOf(number), x: at[0], y: at[1], far: level > 2 });
  }
  return items;
}

const countOf = (number) => (shading && countryCounts.has(DATA.countries[number][0]) ? `${countryCounts.get(DATA.countries[number][0])}×` : undefined);

function coveredBy(project, place) {
  const [lon, lat] = placeAt(place);
  const [x, y] = project([lon, lat]);
  const [away, up] = project([lon, lat + ((lat > 0 ? -1 : 1) * DATA.places[place][3]) / 111_000]);
  return [x, y, Math.hypot(away - x, up - y)];
}

function cityItems(project, zoom, inside, named) {
  const most = named.slice(0, MOST_COVERING);
  const known = new Set(most.map(({ place }) => DATA.places[place][0]));
  const covered = most.map(({ place }) => coveredBy(project, place)); // quarters of a city that is named anyway
  return DATA.cities
    .filter(([name, , , level, capital]) => !known.has(name) && zoom >= level + (capital ? 1 : 1.2))
    .map(([name, lon, lat, , capital]) => ({ kind: capital ? "capital" : "city", text: name, at: project([lon, lat]) }))
    .filter(({ at }) => inside(at) && !covered.some(([x, y, r]) => Math.hypot(at[0] - x, at[1] - y) < r))
    .slice(0, zoom < 5 ? 10 : 60)
    .map(({ kind, text, at }) => ({ kind, text, x: at[0], y: at[1], gap: 6, dot: true }));
}
