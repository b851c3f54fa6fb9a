// The map: lines, circles and areas of the claims over the drawn background, with names that do not collide.

const MANY = 150;
const MOTION = !REDUCED.matches;
const map = L.map("map", {
  zoomControl: false, attributionControl: false, zoomSnap: 0.25, minZoom: 1, maxZoom: 13, wheelPxPerZoomLevel: 110,
  zoomAnimation: MOTION, fadeAnimation: false, inertia: MOTION, worldCopyJump: false, maxBoundsViscosity: 1,
});
map.createPane("base").style.zIndex = 150;
map.createPane("areas").style.zIndex = 350;
map.createPane("points").style.zIndex = 450;
map.createPane("names").style.zIndex = 600;
L.control.zoom({ position: "topleft", zoomInTitle: "Zoom in", zoomOutTitle: "Zoom out" }).addTo(map);
L.control.scale({ position: "bottomleft", maxWidth: 110 }).addTo(map);

const drawn = L.layerGroup();
let centre = 0; // the longitude about which the article is unwrapped
let onMap = { claims: [], named: [] };

const latLngs = (line) => {
  if (!line.length) return [];
  const shift = near(line[0][0], centre) - line[0][0];
  return line.map(([lon, lat]) => [lat, lon + shift]);
};
const aligned = (line) => latLngs(line).map(([lat, lon]) => [lon, lat]);
const placeAt = (place) => [near(DATA.places[place][1], centre), DATA.places[place][2]];
// Countries, seas, continents: too wide to be a dot.
const isWide = (place) => /^A\.(PCL|TERR)/.test(DATA.places[place][5] ?? "") || DATA.places[place][3] > 90_000;

// Countries the article names are drawn lighter; the rest of the ground steps back.
function setInvolved(articles) {
  const codes = articles.flatMap((article) => [...article.mentions.map((m) => m[3]), ...article.claims.flatMap((c) => c.places)])
    .filter((place) => place >= 0).map((place) => DATA.places[place][4]);
  involved = new Set(codes.filter(Boolean));
  base._update();
}

function showArticleOnMap(index) {
  const article = DATA.articles[index];
  const points = articlePoints(article);
  centre = points.length ? boundsOf(points).getCenter().lng : 0;
  const main = new Set(article.claims.flatMap((claim) => claim.places).filter((place) => !isWide(place)));
  const rest = new Set(article.mentions.filter(([, , kind, place]) => place >= 0 && kind !== 1 && !main.has(place) && !isWide(place)).map((m) => m[3]));
  onMap = { claims: article.claims, named: [...[...main].map((place) => ({ place, main: true })), ...[...rest].map((place) => ({ place, main: false }))] };
  drawn.clearLayers();
  article.claims.forEach(addClaim);
  onMap.named.forEach(addPlace);
  setInvolved([article]);
  fit(points, { animate: false });
  applyVerdicts();
}

function addClaim(claim) {
  const shapes = [];
  for (const ring of claim.rings) shapes.push(L.polygon(latLngs(ring), { pane: "areas", className: `area v-${claim.verdict}` }));
  if (claim.measured) {
    const line = latLngs(claim.measured.line);
    if (claim.measured.ring.length) shapes.push(L.polygon(latLngs(claim.measured.ring), { pane: "areas", className: `ring v-${claim.verdict}`, interactive: false }));
    shapes.push(L.polyline(line, { className: "casing", interactive: false }));
    shapes.push(L.polyline(line, { className: `line v-${claim.verdict}` }));
    shapes.push(L.polyline(line, { className: "touch" }));
  }
  claim.shapes = shapes;
  for (const shape of shapes) {
    shape.on("click", (event) => {
      L.DomEvent.stop(event);
      select(claim.number, { from: "map", zoom: false, article: claim.article });
    });
    drawn.addLayer(shape);
  }
}

// Where there are very many, a line is all there is of a claim, and all lie on one canvas.
function addThin(claim) {
  claim.shapes = [];
  if (!claim.measured) return;
  const style = getComputedStyle(document.querySelector(`.legend .v-${claim.verdict}`));
  drawn.addLayer(L.polyline(latLngs(claim.measured.line), { renderer: dots, weight: 2.5, color: style.stroke, interactive: false }));
}

function addPlace({ place, main }) {
  const [lon, lat] = placeAt(place);
  const radius = DATA.places[place][3];
  if (main && radius > 0 && radius < 60_000 && Math.abs(lat) < 84) drawn.addLayer(L.circle([lat, lon], { radius, pane: "areas", className: "extent", interactive: false }));
  const dot = L.circleMarker([lat, lon], { pane: "points", radius: main ? 5 : 3.5, className: main ? "dot main" : "dot" });
  dot.on("click", (event) => (L.DomEvent.stop(event), lightPlace(place)));
  drawn.addLayer(dot);
}

// Several articles at once: every line, and a dot a place, larger where more articles name it.
function showOverview(indexes) {
  const articles = indexes.map((index) => DATA.articles[index]);
  const claims = articles.flatMap((article) => article.claims).filter((claim) => !state.hidden.has(claim.verdict));
  const points = articles.flatMap(articlePoints);
  centre = points.length ? boundsOf(points).getCenter().lng : 0;
  const counts = new Map();
  for (const article of articles) {
    const here = new Set([...article.mentions.filter((m) => m[2] !== 1).map((m) => m[3]), ...article.claims.flatMap((claim) => claim.places)]);
    for (const place of here) if (place >= 0 && !isWide(place)) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const named = [...counts].sort((a, b) => b[1] - a[1]).map(([place, count]) => ({ place, count, main: false }));
  onMap = { claims: [], named: named.slice(0, 60) };
  drawn.clearLayers();
  claims.forEach(claims.length > MANY ? addThin : addClaim);
  for (const { place, count } of named) addCount(place, count);
  setInvolved(articles);
  fit(points, { animate: false });
  applyVerdicts();
}

function addCount(place, count) {
  const [lon, lat] = placeAt(place);
  drawn.addLayer(L.circleMarker([lat, lon], { renderer: dots, radius: Math.min(11, 2 + 1.4 * Math.sqrt(count)), weight: 1, color: "#fff", fillColor: "#3d4650", fillOpacity: 0.62, interactive: false }));
}

function lightMap() {
  for (const claim of CLAIMS) {
    const on = claim.number === state.claim && claim.article === state.article;
    for (const shape of claim.shapes ?? []) {
      const element = shape.getElement?.();
      if (!element) continue;
      element.classList.toggle("on", on);
      element.classList.toggle("off", state.claim !== null && !on);
      if (on) shape.bringToFront();
    }
  }
  layOutNames();
}

function applyVerdicts() {
  for (const claim of CLAIMS) {
    for (const shape of claim.shapes ?? []) shape.getElement?.()?.classList.toggle("gone", state.hidden.has(claim.verdict));
  }
  lightMap();
}

const NamesLayer = L.Layer.extend({
  onAdd() {
    this.box = make("div", { class: "names", "aria-hidden": "true" });
    this.getPane("names").append(this.box);
  },
  getEvents: () => ({ moveend: layOutNames, resize: () => ((cornerBoxes = null), layOutNames()), zoomstart: () => names.box.classList.add("hidden") }),
});

let namesFrame = null;

function layOutNames() {
  namesFrame ??= requestAnimationFrame(nameThings);
}

function nameThings() {
  namesFrame = null;
  const size = map.getSize();
  const claims = onMap.claims.filter((claim) => !state.hidden.has(claim.verdict));
  const project = ([lon, lat]) => {
    const { x, y } = map.latLngToContainerPoint([lat, lon]);
    return [x, y];
  };
  const unwrapped = (point) => project([near(point[0], map.getCenter().lng), point[1]]);
  const lines = claims.filter((claim) => claim.measured).map((claim) => latLngs(claim.measured.line).map(([lat, lon]) => project([lon, lat])));
  const shifted = claims.map((claim) => (claim.measured ? { ...claim, measured: { ...claim.measured, line: aligned(claim.measured.line), ring: aligned(claim.measured.ring) } } : claim));
  const { first, then } = labelItems({ claims: shifted, named: onMap.named, project: unwrapped, zoom: map.getZoom(), width: size.x, height: size.y, selected: state.claim });
  const taken = [
    ...controlBoxes(),
    ...lines.flatMap((line) => lineBoxes(line, size.x, size.y)),
    ...onMap.named.map(({ place }) => pointBox(unwrapped(placeAt(place)))),
  ];
  const off = (layer) => map.getContainer().classList.contains(`no-${layer}`);
  const wanted = first.filter(({ kind }) => !((kind === "place" && off("measured")) || (kind === "named" && off("named"))));
  const placed = placeLabels([...wanted, ...(off("ground") ? [] : then)], taken, size.x, size.y);
  const corner = map.containerPointToLayerPoint([0, 0]);
  names.box.replaceChildren(...placed.flatMap((item) => nameElements(item, corner)));
  names.box.classList.remove("hidden");
}

let cornerBoxes = null;

function controlBoxes() {
  cornerBoxes ??= measuredControls();
  return cornerBoxes;
}

function measuredControls() {
  const frame = map.getContainer().getBoundingClientRect();
  return [...document.querySelectorAll("#map .leaflet-control, #map .inset")].filter((control) => control.offsetWidth).map((control) => {
    const box = control.getBoundingClientRect();
    return [box.left - frame.left - 4, box.top - frame.top - 4, box.right - frame.left + 4, box.bottom - frame.top + 4];
  });
}

function nameElements(item, corner) {
  const { kind, text, left, top, more, claim, dot, place, width, height } = item;
  const label = make("span", { class: `name ${kind}${claim ? ` v-${claim.verdict}` : ""}` }, text, more ? make("small", {}, more) : null);
  label.style.transform = `translate(${Math.round(left + corner.x)}px, ${Math.round(top + corner.y)}px)`;
  [label.style.width, label.style.height] = [`${width}px`, `${height}px`];
  if (claim) {
    label.classList.toggle("on", claim.number === state.claim);
    label.addEventListener("click", () => select(claim.number, { from: "map", zoom: false }));
  }
  if (place !== undefined && kind === "place") label.addEventListener("click", () => lightPlace(place));
  if (!dot) return [label];
  const point = make("span", { class: `spot ${kind}` });
  point.style.transform = `translate(${Math.round(item.x + corner.x) - 2}px, ${Math.round(item.y + corner.y) - 2}px)`;
  return [point, label];
}

map.setView([25, 10], 2, { animate: false });
const base = new Basemap().addTo(map);
const dots = L.canvas({ pane: "points" });
const names = new NamesLayer().addTo(map);
drawn.addTo(map);
