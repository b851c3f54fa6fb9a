// The plane the map lies in: Web Mercator, and where an article is about a pole the azimuthal equidistant about that pole.

const PLANE = { pole: 0, lon: 0 }; // 1 north, -1 south, 0 Mercator; the longitude that points down, or up in the south
const POLAR_UNITS = 2 ** 16; // across the plane, in paths
const EDGE_LAT = 85.0511; // where the ground's tiles end

// Longitude and latitude to the unit square of the plane in use, y down: the equator is as long as the square is wide.
function toPlane(lon, lat) {
  if (!PLANE.pole) return plane(lon, lat);
  const away = (90 - PLANE.pole * lat) / 360;
  const turn = (lon - PLANE.lon) * RADIAN;
  return [0.5 + away * Math.sin(turn), 0.5 + PLANE.pole * away * Math.cos(turn)];
}

function fromPlane(x, y) {
  if (!PLANE.pole) return degrees(x, y);
  const away = Math.hypot(x - 0.5, y - 0.5);
  return [PLANE.lon + Math.atan2(x - 0.5, PLANE.pole * (y - 0.5)) / RADIAN, PLANE.pole * (90 - away * 360)];
}

const POLAR_CRS = L.extend({}, L.CRS.Earth, {
  code: "azimuthal",
  wrapLng: undefined,
  transformation: new L.Transformation(1, 0, 1, 0),
  projection: {
    project: ({ lat, lng }) => L.point(...toPlane(lng, lat)),
    unproject: ({ x, y }) => L.latLng([...fromPlane(x, y)].reverse()),
    bounds: L.bounds([0, 0], [1, 1]),
  },
});

// Mercator cannot show a pole and tears what is near one: from 74 degrees on, where nothing to be seen lies far from it.
// Pictures that the page was given, or asks for, are in Mercator and stay so.
const PICTURED = Boolean(DATA.online || DATA.archive?.pictures);
function planeFor(points) {
  if (PICTURED) return { pole: 0, lon: 0 };
  const lats = points.map(([, lat]) => lat);
  const [low, high] = lats.reduce(([a, b], lat) => [Math.min(a, lat), Math.max(b, lat)], [90, -90]);
  const pole = high + low > 0 ? 1 : -1;
  const [near, far] = pole > 0 ? [high, low] : [-low, -high];
  const polar = points.length && ((near >= 74 && far >= 45) || (near >= EDGE_LAT && far >= 20));
  return polar ? { pole, lon: boundsOf(points.filter(([, lat]) => Math.abs(lat) < 89.9).slice(0, 2000)).getCenter().lng || 0 } : { pole: 0, lon: 0 };
}

function usePlane({ pole, lon }) {
  if (pole === PLANE.pole && lon === PLANE.lon) return;
  Object.assign(PLANE, { pole, lon });
  map.options.crs = pole ? POLAR_CRS : L.CRS.EPSG3857;
  for (const claim of CLAIMS) for (const shape of claim.shapes ?? []) if (shape.ring) shape.setLatLngs(ringLatLngs(shape.ring));
  map.getContainer().classList.toggle("polar", pole !== 0);
}

// What `make` draws in the plane of these points, whatever the map is in.
function inPlaneOf(points, make) {
  const before = { ...PLANE };
  Object.assign(PLANE, planeFor(points));
  try {
    return make();
  } finally {
    Object.assign(PLANE, before);
  }
}

// A ring around a pole does not close in Mercator: it is led along the edge of the world.
function ringLatLngs(ring) {
  const found = latLngs(ring);
  const [first, last] = [found[0], found[found.length - 1]];
  if (!first || PLANE.pole || Math.abs(first[1] - last[1]) < 180) return found;
  const lat = Math.sign(first[0]) * 90;
  return [...found, [lat, last[1]], [lat, first[1]]];
}

// Call each(x, y, first, hidden) for packed lines of a tile in the plane in use: units of the tile in Mercator, else of
// POLAR_UNITS. hidden: a stroke to this point would show the edge of the world as a coast.
function walk(tile, text, each) {
  const [west, east, south] = [-tile.x, 2 ** tile.level - tile.x, 2 ** tile.level - tile.y].map((side) => side * TILE_UNITS);
  let lastX = NaN;
  let lastY = NaN;
  unpack(text, (x, y, first) => {
    const hidden = (x === lastX && (x === west || x === east)) || (y === lastY && y >= south - 1);
    if (!PLANE.pole) each(x, y, first, hidden);
    else if (first) each(...polarUnits(tile, x, y), true, hidden);
    else walkPolar(tile, lastX, lastY, x, y, (...at) => each(...at, false, hidden));
    lastX = x;
    lastY = y;
  });
}

function walkPolar(tile, fromX, fromY, x, y, each) {
  const steps = Math.max(1, Math.ceil(Math.hypot(x - fromX, y - fromY) / 40));
  for (let i = 1; i <= steps; i++) each(...polarUnits(tile, fromX + ((x - fromX) * i) / steps, fromY + ((y - fromY) * i) / steps));
}

function polarUnits({ level, x, y }, u, v) {
  const [lon, lat] = degrees((x + u / TILE_UNITS) / 2 ** level, (y + v / TILE_UNITS) / 2 ** level);
  return toPlane(lon, lat).map((value) => value * POLAR_UNITS);
}

// The outline of a tile, as a function of what moves and what draws a line.
function tileOutline(tile, move, line) {
  const side = Array.from({ length: 33 }, (_, i) => (i * TILE_UNITS) / 32);
  const around = [...side.map((u) => [u, 0]), ...side.map((v) => [TILE_UNITS, v]), ...side.map((u) => [TILE_UNITS - u, TILE_UNITS]), ...side.map((v) => [0, TILE_UNITS - v])];
  around.forEach(([u, v], i) => (i ? line : move)(...polarUnits(tile, u, v)));
}

// Tiles on the pole's half of the globe; those that reach far beyond the equator would be drawn inside out.
const isPolar = (tile) => tile.level === 0 || PLANE.pole * degrees(0, (tile.y + (PLANE.pole > 0 ? 1 : 0)) / 2 ** tile.level)[1] > -20;
