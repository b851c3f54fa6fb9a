// A card a claim: verdict, quotation, what was claimed, what was measured, and how far the two agree.

function card(claim) {
  const m = claim.measured;
  const view = make(
    "article",
    { class: `card v-${claim.verdict}`, id: `${anchor(claim)}-card`, "data-claim": claim.number },
    make(
      "h3",
      {},
      make("a", { href: `#${anchor(claim)}`, class: "verdict" }, make("span", { class: "sign", "aria-hidden": "true" }, sign(claim.verdict)), ` ${word(claim.verdict)}`),
      make("span", { class: "number" }, make("span", { class: "spoken" }, "claim "), String(claim.number)),
    ),
    closing(),
    make("blockquote", { dir: "auto" }, claim.subject ? make("b", {}, `${claim.subject[2]}: `) : null, `“${claim.text}”`, claim.speaker ? make("cite", {}, `said by ${claim.speaker}`) : null),
    make(
      "dl",
      { class: "figures" },
      figure("Claimed", claim.claimed),
      ...(m ? [figure("Measured", m.distance), figure("Range", m.range)] : []),
    ),
    m ? gauge(claim) : null,
    make("p", { class: "why" }, claim.explanation),
    claim.flags.length ? make("ul", { class: "flags" }, ...claim.flags.map((flag) => make("li", {}, flag))) : null,
    m ? make("p", { class: "how" }, m.method, ` Sources: ${m.sources.join("; ")}.`) : claim.rings.length ? make("p", { class: "how" }, "The map shows the area that the words allow.") : null,
    tools(claim),
  );
  view.addEventListener("click", (event) => {
    if (event.target.closest("button") || String(getSelection())) return;
    event.preventDefault();
    select(claim.number, { from: "card", zoom: true });
  });
  return view;
}

function closing() {
  const button = make("button", { type: "button", class: "close", "aria-label": "Close, show all claims" }, "×");
  button.addEventListener("click", clear);
  return button;
}

function figure(name, value) {
  return make("div", {}, make("dt", {}, name), make("dd", { dir: "auto" }, value));
}

function tools(claim) {
  const copy = make("button", { type: "button" }, "Copy");
  copy.addEventListener("click", () => toClipboard(copy, asText(claim)));
  const link = make("button", { type: "button" }, "Copy link");
  link.addEventListener("click", () => toClipboard(link, `${location.href.split("#")[0]}#${anchor(claim)}`));
  return make("p", { class: "tools" }, copy, link);
}

function toClipboard(button, text) {
  const label = button.textContent;
  const tell = (said) => {
    button.textContent = said;
    setTimeout(() => (button.textContent = label), 1600);
  };
  if (navigator.clipboard) navigator.clipboard.writeText(text).then(() => tell("Copied"), () => tell(byHand(text)));
  else tell(byHand(text));
}

// Where the page may not reach the clipboard itself (a file, a frame), a selection may.
function byHand(text) {
  const field = make("textarea", { class: "spoken", readonly: true });
  field.value = text;
  document.body.append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  return done ? "Copied" : "Not allowed here";
}

// Two rows on one scale: what the words admit above, what the ground says below.
function gauge(claim) {
  const [low, distance, high] = claim.measured.m;
  const admits = claim.admits;
  const most = Math.max(high, distance, admits ? (admits[1] ?? admits[0] * 1.5) : 0) * 1.08 || 1;
  const x = (m) => 1.5 + (Math.min(m, most) / most) * 97;
  const bar = (name, from, to, y, height) => draw("rect", { class: name, x: `${x(from)}%`, y, width: `${Math.max(0.8, x(to) - x(from))}%`, height, rx: height / 2 });
  const ground = [bar("extent", low, high, 6.5, 5), draw("circle", { class: "at", cx: `${x(distance)}%`, cy: 9, r: 5.5 })];
  return make(
    "div",
    { class: "gauge" },
    ...(admits ? gaugeRow("Words allow", claim.admitsText, [bar("allowed", admits[0], admits[1] ?? most, 3, 12)]) : []),
    ...gaugeRow("Measured", claim.measured.range, ground),
  );
}

function gaugeRow(name, value, shapes) {
  const axis = draw("line", { class: "axis", x1: "1.5%", x2: "98.5%", y1: 9, y2: 9 });
  return [make("span", {}, name), draw("svg", { "aria-hidden": "true" }, axis, ...shapes), make("span", {}, value)];
}

function cardsView(index) {
  const { claims } = DATA.articles[index];
  const heading = make("h2", { class: "section" }, claims.length ? `${plural(claims.length, "claim")} checked` : "No claim to check");
  const save = make("button", { type: "button", class: "save" }, "Download GeoJSON");
  save.addEventListener("click", () => download("claims.geojson", "application/geo+json", asGeoJson(claims)));
  const kinds = relationFilter(claims, () => (applyRelation(), applyVerdicts()));
  if (claims.length) heading.append(...[kinds, save].filter(Boolean));
  else heading.append(make("small", {}, "The article says nothing about distance, direction or borders that can be measured."));
  return [heading, ...claims.map(card)];
}

// Every place the article names, as a list: what the map shows, in words.
function placesView(index) {
  const { mentions } = countPlaces([DATA.articles[index]]);
  const given = new Map(mentionsOf(DATA.articles[index]).filter(([, , , , source]) => source).map(([, , , place, source]) => [place, DATA.given[source]]));
  const counts = [...mentions].map((count, place) => [place, count]).filter(([, count]) => count);
  if (!counts.length) return [];
  const rows = counts.sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([place, count]) => placeRow(place, count, given.get(place)));
  return [make("h2", { class: "section" }, `${plural(counts.length, "place")} named`), make("ul", { class: "places" }, ...rows)];
}

function placeRow(place, count, given) {
  const button = make("button", { type: "button", "data-place": place }, DATA.places[place][0]);
  const rest = [placeTitle(place).slice(DATA.places[place][0].length).replace(/^, /, ""), given].filter(Boolean).join(" · ");
  button.addEventListener("click", () => showPlace(place));
  return make("li", {}, button, make("span", {}, rest), make("span", { class: "times" }, count > 1 ? `${count}×` : ""));
}
