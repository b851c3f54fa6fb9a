// What has to be seen, and the view that shows it clear of the controls.

function claimPoints(claim) {
  const around = claim.places.flatMap(extentPoints);
  return [...linesOf(claim).flat(), ...claim.rings.flat(), ...(claim.measured || claim.rings.length ? around : [])];
}

// The four winds of a place's extent; nothing for one that is only seen from afar.
function extentPoints(place) {
  const [, lon, lat, radius] = DATA.places[place];
  if (!hasExtent(place)) return [];
  const high = radius / 111_000;
  const wide = high / Math.max(0.05, Math.cos((lat * Math.PI) / 180));
  return [[lon - wide, lat], [lon + wide, lat], [lon, lat - high], [lon, lat + high]];
}

// The bounds of points, the short way round the globe.
function boundsOf(points) {
  const lons = points.map(([lon]) => ((lon % 360) + 360) % 360).sort((a, b) => a - b);
  const gaps = lons.map((lon, i) => (i + 1 < lons.length ? lons[i + 1] : lons[0] + 360) - lon);
  const widest = gaps.reduce((best, gap, i) => (gap > gaps[best] ? i : best), 0);
  let west = lons[(widest + 1) % lons.length];
  const width = 360 - gaps[widest];
  if (west + width / 2 > 180) west -= 360;
  const lats = points.map(([, lat]) => lat);
  const [south, north] = lats.reduce(([low, high], lat) => [Math.min(low, lat), Math.max(high, lat)], [90, -90]);
  return L.latLngBounds([south, west], [north, west + width]);
}

function articlePoints(article) {
  const ofClaims = article.claims.flatMap(claimPoints);
  if (ofClaims.length) return ofClaims;
  const places = [...namedOf(article)].filter((_, i) => i % NAMED === 0);
  const small = places.filter((place) => !isWide(place) && !isArea(place));
  return (small.length ? small : places).map((place) => DATA.places[place].slice(1, 3));
}

function fit(points, { animate = MOTION, most = 11 } = {}) {
  const plane = planeFor(points);
  const same = plane.pole === PLANE.pole && plane.lon === PLANE.lon;
  usePlane(plane);
  if (!points.length) return map.setView([25, 10], 1.75, { animate: false, reset: !same });
  const middle = near(boundsOf(points).getCenter().lng, centre); // the copy of the world that things are drawn on
  const spots = points.filter((_, i) => i % Math.ceil(points.length / 2000) === 0).map(([lon, lat]) => map.project([lat, near(lon, middle)], 0));
  const box = L.bounds(spots);
  const corners = spots.filter((_, i) => i % Math.ceil(spots.length / 400) === 0);
  const pads = paddings();
  const clear = pads.filter((pad) => !hidden(corners, box, pad, most));
  const [pad] = (clear.length ? clear : pads.slice(-1)).sort((a, b) => zoomOf(box, b, most) - zoomOf(box, a, most));
  const zoom = zoomOf(box, pad, most);
  const shift = L.point(pad.paddingBottomRight).subtract(pad.paddingTopLeft).divideBy(2);
  return map.setView(map.unproject(box.getCenter().multiplyBy(2 ** zoom).add(shift), zoom), zoom, { animate: animate && same, reset: !same });
}

// Ways to keep clear of the controls in the corners: by little, on the right, above and below, or all round.
function paddings() {
  const size = map.getSize();
  if (size.x < 560 || size.y < 420) return [{ paddingTopLeft: [56, 34], paddingBottomRight: [34, 46] }];
  const [right, high, low] = [224, 168, 232];
  return [
    { paddingTopLeft: [72, 56], paddingBottomRight: [64, 72] },
    { paddingTopLeft: [72, 56], paddingBottomRight: [right, 56] },
    { paddingTopLeft: [72, 56], paddingBottomRight: [64, low] },
    { paddingTopLeft: [72, high], paddingBottomRight: [64, 72] },
    { paddingTopLeft: [72, high], paddingBottomRight: [64, low] },
  ].filter((pad) => pad.paddingTopLeft[1] + pad.paddingBottomRight[1] < size.y * 0.7);
}

// box: what to show, in pixels of zoom 0.
function zoomOf(box, pad, most) {
  const room = map.getSize().subtract(pad.paddingTopLeft).subtract(pad.paddingBottomRight);
  const { x, y } = box.getSize();
  const zoom = Math.log2(Math.min(room.x / Math.max(1e-9, x), room.y / Math.max(1e-9, y)));
  return Math.max(map.getMinZoom(), Math.min(most, Math.floor(zoom * 4) / 4));
}

function hidden(corners, box, pad, most) {
  const zoom = zoomOf(box, pad, most);
  const size = map.getSize();
  const middle = box.getCenter().multiplyBy(2 ** zoom);
  const shift = L.point(pad.paddingTopLeft).subtract(pad.paddingBottomRight).divideBy(2).add(size.divideBy(2)).subtract(middle);
  const boxes = controlBoxes();
  return corners.some((corner) => {
    const { x, y } = corner.multiplyBy(2 ** zoom).add(shift);
    return boxes.some((box) => overlap(pointBox([x, y], 22), box));
  });
}
