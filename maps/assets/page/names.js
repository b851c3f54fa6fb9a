// Names on the live map: laid out anew whenever it comes to rest.

const NamesLayer = L.Layer.extend({
  onAdd() {
    this.box = make("div", { class: "names", "aria-hidden": "true" });
    this.getPane("names").append(this.box);
  },
  getEvents: () => ({ moveend: layOutNames, resize: () => ((cornerBoxes = null), layOutNames()), zoomstart: () => names.box.classList.add("hidden") }),
});

let namesFrame = null;
let painted = false; // the page has been seen once: rivers are named from then on

function layOutNames() {
  namesFrame ??= requestAnimationFrame(nameThings);
}

function nameThings() {
  namesFrame = null;
  const size = map.getSize();
  const claims = onMap.claims.filter(shows);
  const project = ([lon, lat]) => {
    const { x, y } = map.latLngToContainerPoint([lat, lon]);
    return [x, y];
  };
  const unwrapped = (point) => project([near(point[0], map.getCenter().lng), point[1]]);
  const lines = claims.flatMap(linesOf).map((line) => aligned(line).map(project));
  const shifted = claims.map((claim) => (claim.measured ? { ...claim, measured: { ...claim.measured, line: aligned(claim.measured.line), ring: aligned(claim.measured.ring) } } : claim));
  const { first, then } = labelItems({ ...onMap, claims: shifted, project: unwrapped, zoom: map.getZoom(), width: size.x, height: size.y, selected: onMap.claims.find(isLit), rivers: painted });
  const taken = [
    ...controlBoxes(),
    ...lines.flatMap((line) => lineBoxes(line, size.x, size.y)),
    ...onMap.named.slice(0, MOST_NAMED).map(({ place, r = 6 }) => pointBox(unwrapped(placeAt(place)), r)),
  ];
  const off = (layer) => map.getContainer().classList.contains(`no-${layer}`);
  const layerOf = { place: "measured", named: "named", area: "named", people: "peoples" };
  const governments = new Set(off("governments") ? onMap.named.filter(({ kind }) => kind === "metonym").map(({ place }) => place) : []);
  const wanted = first.filter(({ kind, place }) => !off(layerOf[kind]) && !(kind === "named" && governments.has(place)));
  const discs = off("extents") ? [] : onMap.named.filter(({ main }) => main).map(({ place }) => coveredBy(unwrapped, place));
  const placed = placeLabels([...wanted, ...(off("ground") ? [] : then)], taken, size.x, size.y, discs);
  const corner = map.containerPointToLayerPoint([0, 0]);
  names.box.replaceChildren(...placed.filter(({ leader }) => leader).map(({ leader }) => leaderElement(leader, corner)), ...placed.flatMap((item) => nameElements(item, corner)));
  names.box.classList.remove("hidden");
  if (!painted) setTimeout(() => ((painted = true), layOutNames()));
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
  const { kind, text, left, top, turn, more, claim, dot, place, width, height } = item;
  const label = make("span", { class: `name ${kind}${claim ? ` v-${claim.verdict}` : ""}` }, text, more ? make("small", {}, more) : null);
  label.style.transform = `translate(${Math.round(left + corner.x)}px, ${Math.round(top + corner.y)}px)${turn ? ` rotate(${turn.toFixed(3)}rad)` : ""}`;
  [label.style.width, label.style.height] = [`${width}px`, `${height}px`];
  if (claim) {
    label.classList.toggle("on", isLit(claim));
    label.addEventListener("click", (event) => (event.stopPropagation(), select(claim.number, { from: "map", zoom: false, article: claim.article })));
  }
  if (place !== undefined && kind === "place") label.addEventListener("click", () => (state.article === null ? list.keepTo(place) : lightPlace(place)));
  if (!dot) return [label];
  const point = make("span", { class: `spot ${kind}` });
  point.style.transform = `translate(${Math.round(item.x + corner.x) - 2}px, ${Math.round(item.y + corner.y) - 2}px)`;
  return [point, label];
}

function leaderElement([x1, y1, x2, y2], corner) {
  const leader = make("span", { class: "leader" });
  leader.style.width = `${Math.hypot(x2 - x1, y2 - y1).toFixed(1)}px`;
  leader.style.transform = `translate(${(x1 + corner.x).toFixed(1)}px, ${(y1 + corner.y).toFixed(1)}px) rotate(${Math.atan2(y2 - y1, x2 - x1).toFixed(4)}rad)`;
  return leader;
}

const names = new NamesLayer().addTo(map);
drawn.addTo(map);
