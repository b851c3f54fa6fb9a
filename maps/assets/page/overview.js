// Several articles at once: every line, and a dot a place, larger where more articles name it.

const MANY = 150; // claims: more than that are thin lines on one canvas
const OVERVIEW_ZOOM = 7;

function showOverview(indexes) {
  const articles = indexes.map((index) => DATA.articles[index]);
  const claims = articles.flatMap((article) => article.claims).filter(shows);
  const points = overviewPoints(articles, claims);
  centre = points.length ? boundsOf(points).getCenter().lng : 0;
  const counts = countPlaces(articles);
  onMap = { claims: claims.length > MANY ? [] : claims, ...namedIn(articles, counts) };
  drawn.clearLayers();
  const measured = claims.filter((claim) => claim.measured);
  (measured.length ? measured : claims).forEach(claims.length > MANY ? addThin : addClaim);
  crowd.show(onMap.named.filter(({ main }) => !main || claims.length > MANY));
  if (claims.length <= MANY) onMap.named.filter(({ main }) => main).forEach(addPlace);
  onMap.peoples.forEach(addPlace);
  shade(counts);
  setInvolved(articles, counts);
  fit(points, { animate: false, most: OVERVIEW_ZOOM });
  applyVerdicts();
}

// A list opens on what was measured and the ground round it; on every place named where nothing was.
function overviewPoints(articles, claims) {
  const measured = claims.filter((claim) => claim.measured).flatMap(claimPoints);
  return measured.length ? measured : articles.flatMap(articlePoints);
}

// Where there are very many, a line is all there is of a claim, and all lie on one canvas.
function addThin(claim) {
  claim.shapes = [];
  if (!claim.measured) return;
  const style = getComputedStyle(document.querySelector(`.legend .v-${claim.verdict}`));
  drawn.addLayer(L.polyline(latLngs(claim.measured.line), { renderer: dots, weight: 2.5, color: style.stroke, interactive: false }));
}

// The dots of mere mentions, however many, on one canvas.
const CrowdLayer = CanvasLayer.extend({
  show(named) {
    this._xy = new Float64Array(named.length * 2);
    this._r = new Float32Array(named.length);
    named.forEach(({ place, count }, i) => {
      this._xy.set(plane(...placeAt(place)), i * 2);
      this._r[i] = Math.min(10, 2.2 + 1.3 * Math.sqrt(count));
    });
    this._update();
  },
  paint(ctx, view) {
    if (!this._xy || map.getContainer().classList.contains("no-named")) return;
    ctx.setTransform(view.ratio, 0, 0, view.ratio, 0, 0);
    [ctx.fillStyle, ctx.strokeStyle, ctx.lineWidth] = ["rgb(61 70 80 / .66)", "#fff", 1];
    for (let i = this._r.length - 1; i >= 0; i--) dot(ctx, this._xy[2 * i] * view.world + view.dx, this._xy[2 * i + 1] * view.world + view.dy, this._r[i], view);
  },
});

function dot(ctx, x, y, r, view) {
  if (x < -r || y < -r || x > view.width + r || y > view.height + r) return;
  ctx.beginPath();
  ctx.arc(x, y, r, 0, 2 * Math.PI);
  ctx.fill();
  ctx.stroke();
}

map.setView([25, 10], 2, { animate: false });
const base = new Basemap().addTo(map);
const crowd = new CrowdLayer({ pane: "crowd" }).addTo(map);
const dots = L.canvas({ pane: "points" });
