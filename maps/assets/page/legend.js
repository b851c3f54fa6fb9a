// What the signs on the map mean, and switches for what it shows; a row stands only where the map has its like.

function swatch(verdict) {
  return draw("svg", { class: "swatch", viewBox: "0 0 34 10", "aria-hidden": "true" }, draw("line", { class: `line v-${verdict}`, x1: 2, y1: 5, x2: 32, y2: 5 }));
}

function shapeSwatch(kind) {
  return draw("svg", { class: "swatch", viewBox: "0 0 34 14", "aria-hidden": "true" }, draw("circle", { class: kind, cx: 17, cy: 7, r: kind.startsWith("dot") ? 4 : 6 }));
}

function markSwatch(kind) {
  return draw("svg", { class: "swatch", viewBox: "0 0 34 14", "aria-hidden": "true" }, draw("path", { class: `dot ${kind}`, d: markPath(kind, { x: 17, y: 7 }, 4) }));
}

// The same switch as the count at the top.
function verdictRow(verdict) {
  const box = make("input", { type: "checkbox", checked: true });
  box.addEventListener("change", () => toggle(verdict));
  return make("li", { "data-row": verdict }, make("label", {}, swatch(verdict), `${sign(verdict)} ${word(verdict)}`, box));
}

// A row of the legend that switches what it explains on and off.
function layerRow(layer, drawing, label) {
  const box = make("input", { type: "checkbox", checked: !map.getContainer().classList.contains(`no-${layer}`) });
  box.addEventListener("change", () => {
    map.getContainer().classList.toggle(`no-${layer}`, !box.checked);
    crowd._update();
    if (layer === "disputes") base._update();
    layOutNames();
  });
  return make("li", { "data-row": layer }, make("label", {}, drawing, label, box));
}

// Rows for what the map shows now; those of verdicts follow the switches at the top.
function refreshLegend(claims) {
  const { named, peoples } = onMap;
  const there = {
    measured: claims.length <= MANY && named.some(({ main }) => main), rings: claims.length > MANY, named: named.some(({ main, kind }) => !main && kind === "toponym"),
    governments: named.some(({ main, kind }) => !main && kind === "metonym"), peoples: peoples.length > 0,
    extents: claims.length <= MANY && named.some(({ main, place }) => main && hasExtent(place)), areas: claims.some(({ shapes, rings }) => shapes?.length && rings.length),
  };
  for (const row of document.querySelectorAll("#map .legend [data-row]")) {
    const name = row.dataset.row;
    const verdict = VERDICTS.includes(name);
    row.hidden = verdict ? !state.hidden.has(name) && !claims.some((claim) => claim.verdict === name) : there[name] === false;
    if (verdict) row.querySelector("input").checked = !state.hidden.has(name);
  }
  cornerBoxes = null;
}

function shadeRow() {
  const box = make("input", { type: "checkbox" });
  const scale = make("li", { hidden: true, id: "shades" }, shadeScale());
  box.addEventListener("change", () => {
    scale.hidden = !box.checked;
    cornerBoxes = null;
    setShading(box.checked);
  });
  return [make("li", {}, make("label", {}, make("span", { class: "swatch shades", "aria-hidden": "true" }), "Mentions by country", box)), scale];
}

function ringRow() {
  const parts = [["supported", 0], ["contradicted", 0.5]].map(([verdict, from]) => draw("circle", { class: `part v-${verdict}`, cx: 17, cy: 7, r: 4.5, "stroke-dasharray": `${Math.PI * 4.5} ${Math.PI * 9}`, "stroke-dashoffset": -Math.PI * 9 * from }));
  return make("li", { "data-row": "rings" }, draw("svg", { class: "swatch", viewBox: "0 0 34 14", "aria-hidden": "true" }, ...parts), "Claims about a place");
}

function borderRow() {
  if (!DATA.tiles.some((tile) => tile.disputed)) return [];
  const line = draw("svg", { class: "swatch", viewBox: "0 0 34 10", "aria-hidden": "true" }, draw("line", { class: "dispute", x1: 2, y1: 5, x2: 32, y2: 5 }));
  return [layerRow("disputes", line, "Border in dispute")];
}

const legend = L.control({ position: "bottomright" });
legend.onAdd = () => {
  const rows = VERDICTS.map(verdictRow);
  const box = make(
    "details",
    { class: "legend" },
    make("summary", {}, "Legend"),
    make("ul", {}, ...rows, layerRow("measured", shapeSwatch("dot main"), "Place measured"), ringRow(), layerRow("named", shapeSwatch("dot"), "Place named"), layerRow("governments", markSwatch("metonym"), "Government"), layerRow("peoples", markSwatch("demonym"), "People"), layerRow("extents", shapeSwatch("extent"), "Extent of a place"), layerRow("areas", shapeSwatch("area v-supported"), "Area the words allow"), ...borderRow(), layerRow("ground", make("span", { class: "swatch letters", "aria-hidden": "true" }, "Aa"), "Names around"), ...shadeRow()),
  );
  box.open = map.getSize().x > 640 && map.getSize().y > 420;
  box.addEventListener("toggle", () => ((cornerBoxes = null), layOutNames()));
  L.DomEvent.disableClickPropagation(box);
  return box;
};
legend.addTo(map);
cornerBoxes = null;
