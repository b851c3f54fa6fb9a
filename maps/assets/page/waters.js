// Names of waters, in italics and in their colour: seas and lakes where they fit, rivers along their course.

const MOST_RIVERS = 14;
const RIVER_LIFT = 8; // pixels from a river to the middle of its name
const STRAIGHT = 0.9; // of a name's length: how far apart the ends of its stretch of river have to be

function waterItems(project, zoom, inside) {
  return DATA.waters
    .filter(([, , , least]) => zoom >= least)
    .map(([text, lon, lat]) => ({ kind: "water", text, at: project([lon, lat]) }))
    .filter(({ at }) => inside(at))
    .map(({ kind, text, at: [x, y] }) => ({ kind, text, x, y }));
}

// One name a river, the longest in view first; what finer tiles have of it counts before what coarse ones have.
function riverItems(project, zoom, width, height) {
  const found = new Map();
  for (const tile of [...TILES].reverse()) {
    if (zoom < tile.level + 1.2 || !tile.shapes.called || !meetsView(tile, project, width, height)) continue;
    for (const [text, line] of calledLines(tile)) {
      const known = found.get(text);
      if (known && known.level > tile.level) continue;
      const item = known ?? { kind: "river", text, level: tile.level, long: 0, seats: [] };
      for (const run of runsInView(line.map(project), width, height)) {
        item.long += lengthOf(run);
        item.seats.push(...seatsAlong(run, sizeOf(item)[0], width, height));
      }
      if (item.seats.length) found.set(text, item);
    }
  }
  return [...found.values()].sort((a, b) => b.long - a.long || (a.text < b.text ? -1 : 1)).slice(0, MOST_RIVERS).map(riverItem);
}

function meetsView({ level, x, y }, project, width, height) {
  if (PLANE.pole) return true;
  const corners = [[0, 0], [1, 0], [0, 1], [1, 1]].map(([u, v]) => project(degrees((x + u) / 2 ** level, (y + v) / 2 ** level)));
  const [xs, ys] = [0, 1].map((axis) => corners.map((corner) => corner[axis]));
  return Math.max(...xs) > 0 && Math.min(...xs) < width && Math.max(...ys) > 0 && Math.min(...ys) < height;
}

function riverItem(item) {
  const seats = item.seats.sort((a, b) => a.cost - b.cost).slice(0, 8).flatMap(({ spots }) => spots);
  return { ...item, seats, x: seats[0][0], y: seats[0][1] };
}

function calledLines(tile) {
  if (tile.called) return tile.called;
  const lines = [];
  unpack(tile.shapes.rivers, (x, y, first) => (first && lines.push([]), lines.at(-1).push(degrees((tile.x + x / TILE_UNITS) / 2 ** tile.level, (tile.y + y / TILE_UNITS) / 2 ** tile.level))));
  tile.called = tile.shapes.called.map(([number, name]) => [name, lines[number]]);
  return tile.called;
}

function runsInView(points, width, height) {
  const near = ([x, y]) => x > -150 && y > -150 && x < width + 150 && y < height + 150;
  const runs = [[]];
  points.forEach((point, i) => {
    if (near(point) || (i && near(points[i - 1])) || (points[i + 1] && near(points[i + 1]))) runs.at(-1).push(point);
    else if (runs.at(-1).length) runs.push([]);
  });
  return runs.filter((run) => run.length > 1);
}

// Where a name of this length may lie along a river: above it or below, its middle at x, y, turned; cost: how bent the river
// is there, and how far from the middle of the view it is.
function seatsAlong(points, long, width, height) {
  const at = [0];
  points.slice(1).forEach(([x, y], i) => at.push(at[i] + Math.hypot(x - points[i][0], y - points[i][1])));
  const seats = [];
  for (let from = 0; from + long <= at[at.length - 1]; from += 16) {
    const run = [pointAlong(points, at, from), ...points.filter((_, i) => at[i] > from && at[i] < from + long), pointAlong(points, at, from + long)];
    const seat = seatOn(run[0][0] <= run[run.length - 1][0] ? run : run.reverse(), long, width, height);
    if (seat) seats.push(seat);
  }
  return seats;
}

function pointAlong(points, at, distance) {
  const i = Math.max(1, at.findIndex((reached) => reached >= distance));
  const part = (distance - at[i - 1]) / (at[i] - at[i - 1] || 1);
  return points[i].map((value, axis) => points[i - 1][axis] + (value - points[i - 1][axis]) * part);
}

function seatOn(run, long, width, height) {
  const [[ax, ay], [bx, by]] = [run[0], run[run.length - 1]];
  const chord = Math.hypot(bx - ax, by - ay);
  if (chord < STRAIGHT * long) return null;
  const [ux, uy] = [(bx - ax) / chord, (by - ay) / chord];
  const [x, y] = [(ax + bx) / 2, (ay + by) / 2];
  if (x < 0 || y < 0 || x > width || y > height) return null;
  const above = run.map(([px, py]) => (px - ax) * uy - (py - ay) * ux);
  const [low, high] = [Math.min(...above), Math.max(...above)];
  const turn = Math.atan2(uy, ux);
  const spot = (out) => [x + uy * out, y - ux * out, turn];
  return { spots: [spot(high + RIVER_LIFT), spot(low - RIVER_LIFT)], cost: high - low + 0.03 * Math.hypot(x - width / 2, y - height / 2) + 6 * Math.abs(turn) };
}

// The boxes that a turned name covers: as many squares along it as it is long.
function turnedBoxes(x, y, w, h, turn) {
  const many = Math.max(2, Math.ceil(w / h));
  return Array.from({ length: many }, (_, i) => {
    const out = (i / (many - 1) - 0.5) * (w - h);
    return pointBox([x + Math.cos(turn) * out, y + Math.sin(turn) * out], h / 2);
  });
}
