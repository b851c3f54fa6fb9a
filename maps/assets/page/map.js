// The map: lines, circles and areas of the claims over the drawn background, with names that do not collide.

const MOTION = !REDUCED.matches;
const map = L.map("map", {
  zoomControl: false, attributionControl: false, zoomSnap: 0.25, minZoom: 1, maxZoom: 13, wheelPxPerZoomLevel: 110,
  zoomAnimation: MOTION, fadeAnimation: false, inertia: MOTION, worldCopyJump: false, maxBoundsViscosity: 1,
});
map.createPane("base").style.zIndex = 150;
map.createPane("areas").style.zIndex = 350;
map.createPane("crowd").style.zIndex = 340;
map.createPane("points").style.zIndex = 450;
map.createPane("names").style.zIndex = 600;
L.control.zoom({ position: "topleft", zoomInTitle: "Zoom in", zoomOutTitle: "Zoom out" }).addTo(map);
L.control.scale({ position: "bottomleft", maxWidth: 110 }).addTo(map);

// A diamond for a capital that stands for its government, a square for a people, a circle for a place.
function markPath(kind, { x, y }, r) {
  return kind === "metonym" ? `M${x - r} ${y}l${r} ${-r}l${r} ${r}l${-r} ${r}z` : `M${x - r + 1} ${y - r + 1}h${2 * r - 2}v${2 * r - 2}h${2 - 2 * r}z`;
}
const Mark = L.CircleMarker.extend({
  _updatePath() {
    if (this.options.kind === "toponym" || this._empty()) L.CircleMarker.prototype._updatePath.call(this);
    else this._renderer._setPath(this, markPath(this.options.kind, this._point, this._radius));
  },
});
map.getContainer().classList.add("no-peoples");

const drawn = L.layerGroup();
const ROUND = 0.2; // pixels by which a circle may err, lest it have corners
let centre = 0; // the longitude about which the article is unwrapped
let onMap = { claims: [], named: [], areas: [], peoples: [] };

const latLngs = (line) => {
  if (!line.length) return [];
  const [west, east] = line.reduce(([low, high], [lon]) => [Math.min(low, lon), Math.max(high, lon)], [Infinity, -Infinity]);
  const middle = (west + east) / 2;
  const shift = near(middle, centre) - middle;
  return line.map(([lon, lat]) => [lat, lon + shift]);
};
const aligned = (line) => latLngs(line).map(([lat, lon]) => [lon, lat]);
const placeAt = (place) => [placeLons.get(place) ?? near(DATA.places[place][1], centre), DATA.places[place][2]];

// Where the lines of claims put their places: on the line's copy of the world, and a pole, which has every longitude, at
// its end.
let placeLons = new Map();
function placesOnLines(claims) {
  placeLons = new Map();
  for (const { measured, places } of claims.filter((claim) => claim.measured)) {
    const line = aligned(measured.line);
    for (const place of places) {
      const [, lon, lat] = DATA.places[place];
      const end = line.find(([, other]) => Math.abs(other) > 89.9 && Math.abs(other - lat) < 0.1);
      placeLons.set(place, end ? end[0] : near(lon, line[line.length >> 1][0]));
    }
  }
}

// Countries, provinces, seas, continents: no dot says where they are.
const isWide = (place) => /^A\.(PCL|TERR)/.test(DATA.places[place][5] ?? "") || DATA.places[place][3] > 90_000;
const isArea = (place) => /^[ALH]\./.test(DATA.places[place][5] ?? "");
const isCountry = (place) => /^A\.PCL/.test(DATA.places[place][5] ?? "");

// Countries the article names are drawn lighter; the rest of the ground steps back.
function setInvolved(articles, { mentions }) {
  involved = new Set(articles.flatMap((article) => article.claims.flatMap((claim) => claim.places)).map((place) => DATA.places[place][4]));
  mentions.forEach((count, place) => count && involved.add(DATA.places[place][4]));
  base._update();
}

// What articles name: places with a dot, those of claims first, then by how many articles name them; areas without one;
// and peoples, where their country lies.
function namedIn(articles, { named, kinds }) {
  const main = new Set(articles.flatMap((article) => article.claims.filter(shows)).flatMap((claim) => claim.places));
  const all = [];
  named.forEach((count, place) => {
    if (count || main.has(place)) all.push({ place, count, main: main.has(place), kind: count && !kinds[TOPONYM][place] ? "metonym" : "toponym" });
  });
  all.sort((a, b) => b.main - a.main || b.count - a.count);
  return {
    named: all.filter(({ place, main: measured }) => !isWide(place) && (measured || !isArea(place))),
    areas: all.filter(({ place }) => !isCountry(place) && (isArea(place) || isWide(place))),
    peoples: peoplesOf(articles, kinds[DEMONYM]),
  };
}

function peoplesOf(articles, counts) {
  const found = [];
  counts.forEach((count, place) => count && found.push({ place, count, kind: "demonym", word: DATA.places[place][0] }));
  if (articles.length !== 1) return found.sort((a, b) => b.count - a.count);
  const written = new Map(mentionsOf(articles[0]).filter(([, , kind]) => kind === DEMONYM).map(([start, end, , place]) => [place, articles[0].text.slice(start, end)]));
  return found.map((people) => ({ ...people, word: written.get(people.place) }));
}

function showArticleOnMap(index) {
  const article = DATA.articles[index];
  const points = articlePoints(article);
  centre = points.length ? boundsOf(points).getCenter().lng : 0;
  placesOnLines(article.claims);
  const counts = countPlaces([article]);
  onMap = { claims: article.claims, ...namedIn([article], counts) };
  drawn.clearLayers();
  crowd.show([]);
  shade(counts);
  article.claims.forEach(addClaim);
  onMap.named.forEach(addPlace);
  onMap.peoples.forEach(addPlace);
  setInvolved([article], counts);
  refreshLegend(article.claims);
  fit(points, { animate: false });
  applyVerdicts();
}

const hasExtent = (place) => DATA.places[place][3] > 0 && DATA.places[place][3] < 60_000 && Math.abs(DATA.places[place][2]) < 84;

function addClaim(claim) {
  const shapes = [];
  for (const ring of claim.rings) shapes.push(ringShape(ring, { className: `area v-${claim.verdict}` }));
  if (claim.measured) {
    const line = linesOf(claim).map(latLngs);
    if (claim.measured.ring.length) shapes.push(ringShape(claim.measured.ring, { className: `ring v-${claim.verdict}`, interactive: false }));
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

const ringShape = (ring, options) => Object.assign(L.polygon(ringLatLngs(ring), { pane: "areas", smoothFactor: ROUND, ...options }), { ring });

function addPlace({ place, main, kind }) {
  const [lon, lat] = placeAt(place);
  if (main && hasExtent(place)) {
    const around = Array.from({ length: 90 }, (_, i) => direct([lon, lat], i * 4, DATA.places[place][3]).reverse());
    drawn.addLayer(L.polygon(around, { pane: "areas", className: "extent", interactive: false, smoothFactor: ROUND }));
  }
  const dot = new Mark([lat, lon], { pane: "points", radius: main ? 5 : kind === "toponym" ? 3.5 : 4.5, className: main ? "dot main" : `dot ${kind}`, kind: main ? "toponym" : kind });
  dot.on("click", (event) => (L.DomEvent.stop(event), state.article === null ? list.keepTo(place) : lightPlace(place)));
  drawn.addLayer(dot);
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
    for (const shape of claim.shapes ?? []) shape.getElement?.()?.classList.toggle("gone", !shows(claim));
  }
  lightMap();
}

