// Measuring by hand: two clicks on the map, the length of the geodesic between them.

const MEASURE = { on: false, from: null, shapes: L.layerGroup().addTo(map) };
const WINDS = "N NNE NE ENE E ESE SE SSE S SSW SW WSW W WNW NW NNW".split(" ");

const measureButton = make("button", { type: "button", class: "whole", title: "Measure a distance (m)", "aria-label": "Measure a distance", "aria-pressed": "false" }, "↔");
measureButton.addEventListener("click", () => setMeasuring(!MEASURE.on));

const measureControl = L.control({ position: "topleft" });
measureControl.onAdd = () => {
  L.DomEvent.disableClickPropagation(measureButton);
  return make("div", { class: "leaflet-bar" }, measureButton);
};
measureControl.addTo(map);

function setMeasuring(on) {
  Object.assign(MEASURE, { on, from: null });
  MEASURE.shapes.clearLayers();
  map.getContainer().classList.toggle("measuring", on);
  measureButton.setAttribute("aria-pressed", String(on));
  $("spoken").textContent = on ? "Measuring: click two points on the map." : "";
}

// Clicks belong to the measure alone while it is on, whatever lies beneath them.
map.getContainer().addEventListener(
  "click",
  (event) => {
    if (!MEASURE.on || event.target.closest(".leaflet-control")) return;
    event.stopPropagation();
    if (!map.dragging.moved()) measureTo(pointAt(event));
  },
  true,
);

// A click on a place means the place.
function pointAt(event) {
  const { lat, lng } = map.mouseEventToLatLng(event);
  const click = map.mouseEventToContainerPoint(event);
  const close = onMap.named.map(({ place }) => placeAt(place)).find(([lon, at]) => map.latLngToContainerPoint([at, lon]).distanceTo(click) < 9);
  return close ?? [lng, lat];
}

function measureTo(point) {
  const { from, shapes } = MEASURE;
  if (!from) shapes.clearLayers();
  shapes.addLayer(L.circleMarker([point[1], point[0]], { pane: "points", radius: 4, className: "dot measure", interactive: false }));
  MEASURE.from = from ? null : point;
  if (from) showMeasured(from, point);
}

function showMeasured(from, to) {
  const found = inverse(from, to);
  const said = found ? `${lengthText(found.distance)}, bearing ${Math.round(found.azimuth)}° (${WINDS[Math.round(found.azimuth / 22.5) % 16]})` : "Opposite points of the globe: no one shortest way";
  const line = found ? Array.from({ length: 65 }, (_, i) => direct(from, found.azimuth, (found.distance * i) / 64)) : [from, to];
  MEASURE.shapes.addLayer(L.polyline(line.map(([lon, lat]) => [lat, lon]), { className: "measure", interactive: false }));
  const label = make("span", {}, said);
  MEASURE.shapes.addLayer(L.tooltip({ permanent: true, direction: "top", className: "measured", content: label }).setLatLng([line[line.length >> 1][1], line[line.length >> 1][0]]));
  $("spoken").textContent = said;
}

function lengthText(metres) {
  const [value, unit] = metres < 1000 ? [Math.round(metres), "m"] : [metres / 1000, "km"];
  return `${value.toLocaleString("en", { maximumFractionDigits: value < 100 ? 1 : 0 })} ${unit}`;
}
