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
  if (!PLANE.pole) return walkFlat(tile, text, each);
  let last = null;
  return unpack(text, (x, y, first) => {
    const steps = first || !last ? 1 : Math.ceil(Math.hypot(x - last[0], y - last[1]) / 40);
    for (let i = 1; i <= steps; i++) {
      const at = first ? [x, y] : [last[0] + ((x - last[0]) * i) / steps, last[1] + ((y - last[1]) * i) / steps];
      each(...polarUnits(tile, ...at), first, last !== null && onEdge(tile, last, [x, y]));
    }
    last = [x, y];
  });
}

function walkFlat(tile, text, each) {
  let last = null;
  unpack(text, (x, y, first) => {
    each(x, y, first, last !== null && onEdge(tile, last, [x, y]));
    last = [x, y];
  });
}

function onEdge({ level, x, y }, [ax, ay], [bx, by]) {
  const sides = [-x * TILE_UNITS, (2 ** level - x) * TILE_UNITS];
  return (ax === bx && sides.includes(ax)) || (ay === by && ay >= (2 ** level - y) * TILE_UNITS - 1);
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
