// Claims as GeoJSON (RFC 7946): lines and areas cut at the antimeridian, outer rings counterclockwise, holes in their area.

function asGeoJson(claims) {
  const features = claims.map((claim) => {
    const m = claim.measured;
    const article = DATA.articles[claim.article];
    return {
      type: "Feature",
      geometry: m ? lineShape(linesOf(claim)) : areaShape(claim.rings),
      properties: {
        article: article.id, number: claim.number, claim: claim.text, relation: claim.relation, verdict: claim.verdict,
        claimed: claim.claimed, low_m: m?.m[0] ?? null, distance_m: m?.m[1] ?? null, high_m: m?.m[2] ?? null,
        azimuth_deg: m?.azimuth ?? null, explanation: claim.explanation, flags: claim.flags.join("; "),
        sources: m?.sources.join("; ") ?? null,
      },
    };
  });
  return JSON.stringify({ type: "FeatureCollection", features }, null, 1);
}

// Longitudes of shapes run on past 180: which turns of the globe they reach, as multiples of 360.
function turnsOf(points) {
  const turn = (lon) => Math.floor((lon + 180) / 360);
  const lons = points.map(([lon]) => lon);
  const [first, last] = [turn(Math.min(...lons)), Math.max(...lons)];
  return Array.from({ length: Math.max(1, Math.ceil((last - (first * 360 - 180)) / 360)) }, (_, i) => (first + i) * 360);
}

// What of a run of points lies between two longitudes, as runs: closed as a ring, open as a line.
const within = (points, west, east, closed) => [[1, -west], [-1, east]].reduce((runs, [sign, edge]) => runs.flatMap((run) => cutRun(run, ([lon]) => sign * lon + edge, closed)), [points]);

function cutRun(points, inside, closed) {
  const runs = [[]];
  points.forEach((point, i) => {
    const before = points[i - 1];
    const [a, b] = [before && inside(before), inside(point)];
    if (before && (a < 0) !== (b < 0)) {
      const crossing = [0, 1].map((axis) => before[axis] + ((point[axis] - before[axis]) * a) / (a - b));
      if (!closed && b >= 0) runs.push([]);
      runs[runs.length - 1].push(crossing);
    }
    if (b >= 0) runs[runs.length - 1].push(point);
  });
  if (closed && runs[0].length) runs[0].push(runs[0][0]);
  return runs.filter((run) => run.length > (closed ? 3 : 1));
}

const turned = (points, by) => points.map(([lon, lat]) => [Number((lon - by).toFixed(5)), Number(lat.toFixed(5))]);

function lineShape(lines) {
  const parts = lines.flatMap((line) => turnsOf(line).flatMap((turn) => within(line, turn - 180, turn + 180, false).map((run) => turned(run, turn))));
  return parts.length === 1 ? { type: "LineString", coordinates: parts[0] } : { type: "MultiLineString", coordinates: parts };
}

function areaShape(rings) {
  if (!rings.length) return null;
  const areas = [];
  for (const ring of rings) {
    const around = areas.find(([outer]) => holds(outer, ring[0]));
    if (around) around.push(ring);
    else areas.push([ring]);
  }
  const parts = areas.flatMap(cutArea);
  const wound = parts.filter((part) => part.length).map((part) => part.map((ring, i) => (i === 0 === windsLeft(ring) ? ring : [...ring].reverse())));
  return wound.length === 1 ? { type: "Polygon", coordinates: wound[0] } : { type: "MultiPolygon", coordinates: wound };
}

// An area with holes is left in one piece, its longitudes running on: a hole cut in two would lie along the outer ring.
function cutArea(area) {
  const turns = turnsOf(area[0]);
  if (turns.length > 1 && area.length > 1) return [area];
  return turns.map((turn) => area.flatMap((ring) => within(ring, turn - 180, turn + 180, true).map((run) => turned(run, turn))));
}

const windsLeft = (ring) => ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i][0] * y - x * ring[i][1], 0) > 0;

function holds(ring, [x, y]) {
  let inside = false;
  ring.forEach(([ax, ay], i) => {
    const [bx, by] = ring[(i || ring.length) - 1];
    if (ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay)) inside = !inside;
  });
  return inside;
}
