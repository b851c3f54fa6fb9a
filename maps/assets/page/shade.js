// Countries shaded by how often they are named, when the legend's switch is on.

const SHADES = ["#e4dff0", "#cbc3e3", "#a99fd0", "#8175b5", "#5b4b94"];
const STEPS = [1, 3, 10, 30, 100]; // mentions from which a shade begins
let shading = false;
let countryCounts = new Map();

function shade({ mentions }) {
  countryCounts = new Map();
  mentions.forEach((count, place) => {
    const code = DATA.places[place][4];
    if (count && code) countryCounts.set(code, (countryCounts.get(code) ?? 0) + count);
  });
}

function inkOf(code) {
  const count = shading ? countryCounts.get(code) ?? 0 : 0;
  if (count) return SHADES[STEPS.filter((step) => count >= step).length - 1];
  return !shading && involved.has(code) ? INK.near : INK.land;
}

function shadeScale() {
  const steps = SHADES.map((fill, i) => draw("rect", { x: i * 26, y: 0, width: 26, height: 9, fill }));
  const marks = STEPS.map((step, i) => draw("text", { x: i * 26, y: 20 }, i === STEPS.length - 1 ? `${step}+` : String(step)));
  return draw("svg", { class: "scale-of-shades", viewBox: "0 0 134 22", width: 134, height: 22, role: "img", "aria-label": "Light: one mention; dark: a hundred or more" }, ...steps, ...marks);
}

function setShading(on) {
  shading = on;
  base._update();
  layOutNames();
}
