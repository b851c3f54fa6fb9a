// Several articles at once: every line, and a dot a place, larger where more articles name it.

const MANY = 150; // claims: more than that are thin lines on one canvas
const OVERVIEW_ZOOM = 7;

function showOverview(indexes) {
  const articles = indexes.map((index) => DATA.articles[index]);
  const claims = articles.flatMap((article) => article.claims).filter(shows);
  const points = overviewPoints(articles, claims);
  centre = points.length ? boundsOf(points).getCenter().lng : 0;
  placesOnLines(claims);
  const counts = countPlaces(articles);
  onMap = { claims: claims.length > MANY ? [] : claims, ...namedIn(articles, counts) };
  drawn.clearLayers();
  const measured = claims.filter((claim) => claim.measured);
  (measured.length ? measured : claims).forEach(claims.length > MANY ? addThin : addClaim);
  crowd.show(onMap.named.filter(({ main }) => !main || claims.length > MANY), claims.length > MANY ? claims : []);
  if (claims.length <= MANY) onMap.named.filter(({ main }) => main).forEach(addPlace);
  onMap.peoples.forEach(addPlace);
  shade(counts);
  setInvolved(articles, counts);
  refreshLegend(claims);
  fit(points, { animate: false, most: OVERVIEW_ZOOM });
  applyVerdicts();
}

// A list opens on what was measured and the ground round it; on every place named where nothing was.
function overviewPoints(articles, claims) {
  const measured = claims.filter((claim) => claim.measured).flatMap(claimPoints);
  return measured.length ? measured : articles.flatMap(articlePoints);
}

const RING_INK = {};
const inkOfVerdict = (verdict) => (RING_INK[verdict] ??= getComputedStyle(document.querySelector(`.legend .line.v-${verdict}`)).stroke);

// Where there are very many, a line is all there is of a claim, and all lie on one canvas.
function addThin(claim) {
  claim.shapes = [];
  if (!claim.measured) return;
  drawn.addLayer(L.polyline(linesOf(claim).map(latLngs), { renderer: dots, weight: 2.5, color: inkOfVerdict(claim.verdict), interactive: false }));
}

// The dots of mere mentions, however many, on one canvas; of claims too many to draw each place has a ring of their
// verdicts.
const CrowdLayer = CanvasLayer.extend({
  show(named, claims = []) {
    const rings = verdictsOf(claims);
    this._named = named;
    this._xy = new Float64Array(named.length * 2);
    this._rings = named.map(({ place }) => rings.get(place));
    this._r = Float32Array.from(named, ({ count, place }) => (rings.has(place) ? Math.min(17, 6 + 1.2 * Math.sqrt(rings.get(place).total)) : Math.min(10, 2.2 + 1.3 * Math.sqrt(count))));
    this._plane = null;
    this._rings.forEach((ring, i) => ring && (named[i].r = this._r[i]));
    this._update();
  },
  _place() {
    this._named.forEach(({ place }, i) => this._xy.set(toPlane(...placeAt(place)), i * 2));
    this._plane = `${PLANE.pole} ${PLANE.lon}`;
  },
  paint(ctx, view) {
    if (this._xy && this._plane !== `${PLANE.pole} ${PLANE.lon}`) this._place();
    if (!this._xy || map.getContainer().classList.contains("no-named")) return;
    ctx.setTransform(view.ratio, 0, 0, view.ratio, 0, 0);
    for (const ringed of [false, true]) {
      for (let i = this._r.length - 1; i >= 0; i--) {
        if (Boolean(this._rings[i]) === ringed) dot(ctx, this._xy[2 * i] * view.world + view.dx, this._xy[2 * i + 1] * view.world + view.dy, this._r[i], view, this._rings[i]);
      }
    }
  },
  // The place whose dot lies under a point of the map's frame, those on top first.
  at({ x, y }) {
    const { min } = map.getPixelBounds();
    const world = 256 * 2 ** map.getZoom();
    for (const ringed of [true, false]) {
      for (let i = 0; i < (this._r?.length ?? 0); i++) {
        if (Boolean(this._rings[i]) !== ringed) continue;
        if (Math.hypot(this._xy[2 * i] * world - min.x - x, this._xy[2 * i + 1] * world - min.y - y) < this._r[i] + 3) return this._named[i];
      }
    }
    return null;
  },
});

function verdictsOf(claims) {
  const found = new Map();
  for (const { places, verdict } of claims) {
    if (!places.length) continue;
    const ring = found.get(places[0]) ?? { total: 0 };
    ring.total += 1;
    ring[verdict] = (ring[verdict] ?? 0) + 1;
    found.set(places[0], ring);
  }
  return found;
}

function dot(ctx, x, y, r, view, ring) {
  if (x < -r || y < -r || x > view.width + r || y > view.height + r) return;
  [ctx.fillStyle, ctx.strokeStyle, ctx.lineWidth] = [ring ? "#fff" : "rgb(61 70 80 / .66)", "#fff", ring ? 2 : 1];
  ctx.beginPath();
  ctx.arc(x, y, r, 0, 2 * Math.PI);
  ctx.fill();
  ctx.stroke();
  if (ring) paintRing(ctx, x, y, r, ring);
}

function paintRing(ctx, x, y, r, ring) {
  let from = -Math.PI / 2;
  ctx.lineWidth = r * 0.42;
  for (const verdict of VERDICTS.filter((each) => ring[each])) {
    const to = from + (2 * Math.PI * ring[verdict]) / ring.total;
    ctx.strokeStyle = inkOfVerdict(verdict);
    ctx.beginPath();
    ctx.arc(x, y, r - ctx.lineWidth / 2, from, to);
    ctx.stroke();
    from = to;
  }
  if (r < 9) return;
  [ctx.fillStyle, ctx.font, ctx.textAlign, ctx.textBaseline] = ["#1b1b1a", `600 ${Math.round(r * 0.72)}px system-ui, sans-serif`, "center", "middle"];
  ctx.fillText(String(ring.total), x, y + 0.5);
}

// In the list a click on a dot keeps to the articles that name its place; over it its name is shown.
const hint = L.tooltip({ direction: "top", className: "hint", offset: [0, -8] });
map.on("mousemove", ({ containerPoint }) => {
  const under = state.article === null && !MEASURE.on ? crowd.at(containerPoint) : null;
  map.getContainer().classList.toggle("over-dot", Boolean(under));
  if (!under) return void hint.remove();
  const [lon, lat] = placeAt(under.place);
  hint.setLatLng([lat, lon]).setContent(make("span", {}, `${DATA.places[under.place][0]}: ${plural(under.count, "article")}`)).addTo(map);
});
map.on("click", ({ containerPoint }) => {
  const under = state.article === null ? crowd.at(containerPoint) : null;
  if (under) list.keepTo(under.place);
});

map.setView([25, 10], 2, { animate: false });
const base = new Basemap().addTo(map);
const crowd = new CrowdLayer({ pane: "crowd" }).addTo(map);
const dots = L.canvas({ pane: "points" });
