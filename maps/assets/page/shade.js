// Countries shaded by how often they are named, when the legend's switch is on.

const SHADES = ["#f0edf6", "#dfd9ec", "#cbc1e1", "#b5a7d4", "#9e8cc6"];
let steps = [1, 3, 10, 30, 100]; // mentions from which a shade begins
let shading = false;
let countryCounts = new Map();

function shade({ mentions }) {
  countryCounts = new Map();
  mentions.forEach((count, place) => {
    const code = DATA.places[place][4];
    if (count && code) countryCounts.set(code, (countryCounts.get(code) ?? 0) + count);
  });
  steps = stepsUpTo(Math.max(0, ...countryCounts.values()));
  $("shades")?.replaceChildren(shadeScale());
}

function stepsUpTo(most) {
  if (most < 10) return [1, 2, 3, 4, 6];
  return most < 300 ? [1, 3, 10, 30, 100] : most < 3000 ? [1, 10, 50, 200, 1000] : [1, 10, 100, 1000, 10000];
}

// The colour of a country by its number; -1 is ground of nobody or of several.
function inkOf(number) {
  const [code, , tint] = DATA.countries[number] ?? [];
  const count = shading ? countryCounts.get(code) ?? 0 : 0;
  if (count) return SHADES[steps.filter((step) => count >= step).length - 1];
  return !shading && involved.has(code) ? TINTS[tint] : INK.land;
}

function shadeScale() {
  const boxes = SHADES.map((fill, i) => draw("rect", { x: i * 26, y: 0, width: 26, height: 9, fill }));
  const marks = steps.map((step, i) => draw("text", { x: i * 26, y: 20 }, `${step < 1000 ? step : `${step / 1000}k`}${i === steps.length - 1 ? "+" : ""}`));
  return draw("svg", { class: "scale-of-shades", viewBox: "0 0 134 22", width: 134, height: 22, role: "img", "aria-label": `Light: one mention; dark: ${steps[4]} or more` }, ...boxes, ...marks);
}

function setShading(on) {
  shading = on;
  map.getContainer().classList.toggle("shaded", on);
  base._update();
  drawInset();
  layOutNames();
}
