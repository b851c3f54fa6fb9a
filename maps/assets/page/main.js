// What is open and what is lit; text, cards and map follow.

const state = { article: null, claim: null, hidden: new Set(), relation: "" };
const shows = (claim) => !state.hidden.has(claim.verdict) && (!state.relation || claim.relation === state.relation);
const isLit = (claim) => claim.number === state.claim && claim.article === state.article;
const reading = $("reading");
let list = null;

function select(number, { from = "", zoom = false, article = state.article } = {}) {
  if (article !== state.article) openArticle(article);
  state.claim = number;
  const claim = DATA.articles[article].claims[number - 1];
  light();
  lightMap();
  if (zoom) fit([claimPoints(claim), claim.places.map(placeAt), articlePoints(DATA.articles[article])].find((points) => points.length) ?? [], { most: claimPoints(claim).length ? 11 : 8 });
  if (from !== "text") markOf(number)?.scrollIntoView({ block: NARROW.matches ? "end" : "center", behavior: REDUCED.matches ? "auto" : "smooth" });
  remember(`#${anchor(claim)}`);
  $("spoken").textContent = `Claim ${number} of ${DATA.articles[article].claims.length}: ${word(claim.verdict)}. ${claim.text}`;
}

const markOf = (number) => reading.querySelector(`.claim[data-claims~="${number}"]`);

function light() {
  const lit = (element, on) => {
    element.classList.toggle("on", on);
    if (on) element.setAttribute("aria-current", "true");
    else element.removeAttribute("aria-current");
  };
  const subject = DATA.articles[state.article]?.claims[state.claim - 1]?.subject;
  for (const span of reading.querySelectorAll(".mention")) span.classList.toggle("subject", Boolean(subject) && Number(span.dataset.start) === subject[0]);
  for (const view of reading.querySelectorAll(".card")) lit(view, Number(view.dataset.claim) === state.claim);
  for (const link of reading.querySelectorAll(".claim")) lit(link, link.dataset.claims.split(" ").includes(String(state.claim)));
}

function clear() {
  state.claim = null;
  $("spoken").textContent = "";
  light();
  if (state.article === null) return list?.refresh();
  lightMap();
  fit(articlePoints(DATA.articles[state.article]));
  return remember(SINGLE ? "" : `#a${state.article + 1}`);
}

function remember(hash) {
  if (location.protocol === "about:") return;
  history.replaceState(null, "", hash || location.href.split("#")[0]);
}

// Not while the page is being made: it is at its top, and asking would lay it out once more.
const toTop = () => document.documentElement.dataset.ready && (reading.scrollTop = 0);

function openArticle(index) {
  state.article = index;
  state.claim = null;
  if (!DATA.articles[index].claims.some((claim) => claim.relation === state.relation)) state.relation = "";
  const cards = cardsView(index);
  reading.replaceChildren(articleView(index), make("div", { class: "print-map" }), ...cards, ...placesView(index));
  toTop();
  showHeader(DATA.articles[index].claims);
  applyRelation();
  showArticleOnMap(index);
  remember(SINGLE ? location.hash : `#a${index + 1}`);
  readySoon();
}

function openList() {
  state.article = state.claim = null;
  list = listView();
  reading.replaceChildren(...list.nodes);
  toTop();
  showHeader(CLAIMS);
  list.refresh();
  remember("");
}

// The drawing for paper: of the open article, or of those that the list shows.
function readyPrint() {
  idle = null;
  const drawing = locator(state.article === null ? shownArticles().map((index) => DATA.articles[index]) : [DATA.articles[state.article]]);
  reading.querySelector(".print-map")?.replaceChildren(...(drawing ? [drawing] : []));
}

let idle = null;
const readySoon = () => (idle ??= requestIdleCallback(readyPrint, { timeout: 1500 }));

function showHeader(claims) {
  const article = state.article === null ? null : DATA.articles[state.article];
  $("title").textContent = DATA.title;
  $("title").hidden = SINGLE && DATA.title === article.title;
  $("back").hidden = SINGLE || !article;
  $("about").textContent = SINGLE ? `${plural(CLAIMS.length, "claim")} checked against the map` : plural(CLAIMS.length, "claim");
  showCounts(claims);
}

// How many claims of each verdict there are among those that the other filters leave.
function showCounts(claims) {
  const counts = tally(claims);
  const held = VERDICTS.find((verdict) => document.activeElement === $(`count-${verdict}`));
  $("counts").replaceChildren(...VERDICTS.map((verdict) => countButton(verdict, counts[verdict])));
  if (held) $(`count-${held}`).focus();
}

function countButton(verdict, count) {
  const button = make(
    "button",
    { type: "button", id: `count-${verdict}`, class: `count v-${verdict}`, "aria-pressed": String(!state.hidden.has(verdict)), disabled: count === 0 && !state.hidden.has(verdict), title: `Show or hide: ${word(verdict)}` },
    make("span", { class: "sign", "aria-hidden": "true" }, sign(verdict)), " ", make("b", {}, String(count)), ` ${word(verdict)}`,
  );
  button.addEventListener("click", () => toggle(verdict));
  return button;
}

function toggle(verdict) {
  if (!state.hidden.delete(verdict)) state.hidden.add(verdict);
  $(`count-${verdict}`).setAttribute("aria-pressed", String(!state.hidden.has(verdict)));
  reading.classList.toggle(`without-${verdict}`, state.hidden.has(verdict));
  if (state.article === null) return list.refresh();
  refreshLegend(DATA.articles[state.article].claims);
  return applyVerdicts();
}

function applyRelation() {
  if (state.article === null) return;
  const { claims } = DATA.articles[state.article];
  const other = (number) => Boolean(state.relation) && claims[number - 1].relation !== state.relation;
  for (const view of reading.querySelectorAll(".card")) view.hidden = other(view.dataset.claim);
  for (const link of reading.querySelectorAll(".claim")) link.classList.toggle("muted", link.dataset.claims.split(" ").every(other));
}

// A choice among the kinds of claim there are; nothing where there is one.
function relationFilter(claims, changed) {
  const kinds = [...new Set(claims.map((claim) => claim.relation))].sort();
  if (kinds.length < 2) return null;
  const choice = make("select", { "aria-label": "Kind of claim", class: "relation" }, make("option", { value: "" }, "All kinds of claim"));
  choice.append(...kinds.map((kind) => make("option", { value: kind }, kind)));
  choice.value = state.relation;
  choice.addEventListener("change", () => ((state.relation = choice.value), changed()));
  return choice;
}

function step(by) {
  if (state.article === null) return;
  const shown = DATA.articles[state.article].claims.filter(shows);
  if (!shown.length) return;
  const at = shown.findIndex((claim) => claim.number === state.claim);
  const next = at < 0 ? (by > 0 ? 0 : shown.length - 1) : (at + by + shown.length) % shown.length;
  select(shown[next].number, { from: "key" });
  markOf(shown[next].number)?.focus({ preventScroll: true });
}

function showPlace(place) {
  const [lon, lat] = placeAt(place);
  const most = isWide(place) ? 5 : 10;
  map.setView([lat, lon], Math.max(Math.min(map.getZoom(), most), isWide(place) ? 4 : 8), { animate: MOTION });
  lightPlace(place);
}

function lightPlace(place) {
  for (const span of reading.querySelectorAll(".mention.lit")) span.classList.remove("lit");
  const spans = reading.querySelectorAll(`.mention[data-place="${place}"]`);
  for (const span of spans) span.classList.add("lit");
  spans[0]?.scrollIntoView({ block: "nearest" });
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, select, textarea")) return;
  if (event.key === "j") step(1);
  else if (event.key === "k") step(-1);
  else if (event.key === "Escape") MEASURE.on ? setMeasuring(false) : clear();
  else if (event.key === "m") setMeasuring(!MEASURE.on);
  else if (event.key === "Enter" && state.claim && !event.target.closest("a, button, summary")) select(state.claim, { from: "key", zoom: true });
  else if (event.key === "/" && $("search")) (event.preventDefault(), $("search").focus());
});
reading.addEventListener("click", (event) => {
  const span = event.target.closest(".mention[data-place]");
  if (span && !event.target.closest(".claim")) showPlace(Number(span.dataset.place));
});
$("back").addEventListener("click", openList);
map.on("click", () => state.claim && clear());

function followFragment() {
  const parts = /^#(?:a(\d+)-?)?(?:c(\d+))?$/.exec(location.hash);
  const article = SINGLE ? 0 : Number(parts?.[1] ?? 0) - 1;
  const claim = Number(parts?.[2] ?? 0);
  if (article < 0 || !DATA.articles[article]) return SINGLE || openList();
  if (state.article !== article) openArticle(article);
  if (claim && claim <= DATA.articles[article].claims.length) select(claim, { from: "link", zoom: true });
  return null;
}

$("credits").replaceChildren(make("summary", {}, DATA.credits.join(" · ")), make("ul", {}, ...DATA.credits.map((credit) => make("li", {}, credit))));
document.documentElement.classList.toggle("single", SINGLE);
const wanted = location.hash;
if (SINGLE) openArticle(0);
if (!SINGLE || wanted) followFragment();
addEventListener("hashchange", followFragment);
addEventListener("beforeprint", readyPrint);
document.documentElement.dataset.ready = "true";
