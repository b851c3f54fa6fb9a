// What the page was given, and how its packed numbers are read. Everything below runs inside one function.

const DATA = JSON.parse(document.getElementById("data").textContent);
const VERDICTS = Object.keys(DATA.verdicts);
const SINGLE = DATA.articles.length === 1;
const TILE_UNITS = 2048;

const DIGIT = new Int8Array(128).fill(-1);
[..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"].forEach((sign, value) => {
  DIGIT[sign.charCodeAt(0)] = value;
});

const COUNTRY_NAME = new Map(DATA.codes);
const CLAIMS = DATA.articles.flatMap((article, a) =>
  article.claims.map((claim, index) => Object.assign(claim, { article: a, number: index + 1 })),
);

// What was measured, as lines: a geodesic is one, a border may have several pieces.
const linesOf = ({ measured }) => (measured ? [measured.line, ...(measured.rest ?? [])] : []);

// Read packed numbers one after the other; `left` tells whether there are more.
function reader(text) {
  let at = 0;
  const next = () => {
    let value = 0;
    for (let shift = 0; ; shift += 5) {
      const digit = DIGIT[text.charCodeAt(at++)];
      value |= (digit & 31) << shift;
      if (digit < 32) return value & 1 ? -(value >> 1) : value >> 1;
    }
  };
  return { next, left: () => at < text.length };
}

// Call `each(x, y, isFirst)` for every point of packed lines.
function unpack(text, each) {
  const { next, left } = reader(text);
  let x = 0;
  let y = 0;
  while (left()) {
    const points = next();
    for (let i = 0; i < points; i++) each((x += next()), (y += next()), i === 0);
  }
}

// Longitude and latitude to the unit square of Web Mercator, y down.
function plane(lon, lat) {
  const sin = Math.sin((Math.max(-85.0511, Math.min(85.0511, lat)) * Math.PI) / 180);
  return [lon / 360 + 0.5, 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)];
}

function degrees(x, y) {
  return [(x - 0.5) * 360, (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI];
}

// The longitude that lies within half a turn of another.
const near = (lon, other) => lon + 360 * Math.round((other - lon) / 360);
