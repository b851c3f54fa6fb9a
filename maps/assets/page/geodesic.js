// Geodesics on the WGS 84 ellipsoid, after Vincenty (1975): what the map measures between two clicks.

const EARTH = { a: 6378137, b: 6356752.314245179, f: 1 / 298.257223563 };
const RADIAN = Math.PI / 180;

function series(squared) {
  const u = squared * (EARTH.a ** 2 / EARTH.b ** 2 - 1);
  return [1 + (u / 16384) * (4096 + u * (-768 + u * (320 - 175 * u))), (u / 1024) * (256 + u * (-128 + u * (74 - 47 * u)))];
}

function bend(B, sin, cos, middle) {
  const inner = cos * (2 * middle ** 2 - 1) - (B / 6) * middle * (4 * sin ** 2 - 3) * (4 * middle ** 2 - 3);
  return B * sin * (middle + (B / 4) * inner);
}

const reduced = (lat) => Math.atan((1 - EARTH.f) * Math.tan(lat * RADIAN));
const lag = (squared) => (EARTH.f / 16) * squared * (4 + EARTH.f * (4 - 3 * squared));

// Metres and the two bearings between [lon, lat] and [lon, lat]; null where two ends lie nearly opposite on the globe.
function inverse([lon1, lat1], [lon2, lat2]) {
  const [u1, u2] = [reduced(lat1), reduced(lat2)];
  const apart = (((lon2 - lon1 + 540) % 360) - 180) * RADIAN;
  let lambda = apart;
  for (let turn = 0; turn < 200; turn++) {
    const x = Math.cos(u2) * Math.sin(lambda);
    const y = Math.cos(u1) * Math.sin(u2) - Math.sin(u1) * Math.cos(u2) * Math.cos(lambda);
    const sin = Math.hypot(x, y);
    if (sin === 0) return { distance: 0, azimuth: 0 };
    const cos = Math.sin(u1) * Math.sin(u2) + Math.cos(u1) * Math.cos(u2) * Math.cos(lambda);
    const sigma = Math.atan2(sin, cos);
    const alpha = (Math.cos(u1) * Math.cos(u2) * Math.sin(lambda)) / sin;
    const squared = 1 - alpha ** 2;
    const middle = squared < 1e-14 ? 0 : cos - (2 * Math.sin(u1) * Math.sin(u2)) / squared;
    const c = lag(squared);
    const next = apart + (1 - c) * EARTH.f * alpha * (sigma + c * sin * (middle + c * cos * (2 * middle ** 2 - 1)));
    if (Math.abs(next) > Math.PI) return null;
    if (Math.abs(next - lambda) < 1e-12) {
      const [A, B] = series(squared);
      return { distance: EARTH.b * A * (sigma - bend(B, sin, cos, middle)), azimuth: (Math.atan2(x, y) / RADIAN + 360) % 360 };
    }
    lambda = next;
  }
  return null;
}

// The point so many metres away at a bearing.
function direct([lon, lat], azimuth, metres) {
  const u = reduced(lat);
  const start = azimuth * RADIAN;
  const alpha = Math.cos(u) * Math.sin(start);
  const squared = 1 - alpha ** 2;
  const first = Math.atan2(Math.tan(u), Math.cos(start));
  const [A, B] = series(squared);
  let sigma = metres / (EARTH.b * A);
  let middle = 0;
  for (let turn = 0; turn < 30; turn++) {
    middle = Math.cos(2 * first + sigma);
    const next = metres / (EARTH.b * A) + bend(B, Math.sin(sigma), Math.cos(sigma), middle);
    const done = Math.abs(next - sigma) < 1e-13;
    sigma = next;
    if (done) break;
  }
  const [sin, cos] = [Math.sin(sigma), Math.cos(sigma)];
  const across = Math.sin(u) * sin - Math.cos(u) * cos * Math.cos(start);
  const up = Math.atan2(Math.sin(u) * cos + Math.cos(u) * sin * Math.cos(start), (1 - EARTH.f) * Math.hypot(alpha, across));
  const lambda = Math.atan2(sin * Math.sin(start), Math.cos(u) * cos - Math.sin(u) * sin * Math.cos(start));
  const c = lag(squared);
  const east = lambda - (1 - c) * EARTH.f * alpha * (sigma + c * sin * (middle + c * cos * (2 * middle ** 2 - 1)));
  return [lon + east / RADIAN, up / RADIAN];
}
