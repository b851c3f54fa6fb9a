// Several articles: a list to search and to filter by verdict, kind of claim, country and date.

const FILTER = { query: "", country: "", from: "", to: "", place: null };
let haystacks = null; // folded when first searched
const haystack = (index) => {
  haystacks ??= DATA.articles.map(({ title, source, id, text }) => folded([title, source, id, text].filter(Boolean).join(" ")));
  return haystacks[index];
};
const MOST_LISTED = 200;

// Articles that pass every filter but that of verdicts.
function matching() {
  const words = folded(FILTER.query).split(/\s+/).filter(Boolean);
  return DATA.articles
    .map((article, index) => index)
    .filter((index) => {
      const { published, claims } = DATA.articles[index];
      if (FILTER.country && !countriesOf(DATA.articles[index]).has(FILTER.country)) return false;
      if (FILTER.place !== null && !isAbout(DATA.articles[index], FILTER.place)) return false;
      if (FILTER.from && !(day(published) >= FILTER.from)) return false;
      if (FILTER.to && !(day(published) && day(published) <= FILTER.to)) return false;
      if (state.relation && !claims.some(({ relation }) => relation === state.relation)) return false;
      return words.every((part) => haystack(index).includes(part));
    });
}

const shownArticles = (found = matching()) => (state.hidden.size ? found.filter((index) => DATA.articles[index].claims.some(shows)) : found);

function listView() {
  const items = make("ol", { class: "articles", id: "articles" });
  const found = make("p", { class: "found", role: "status" });
  const kept = make("p", { class: "kept", hidden: true });
  const refresh = () => {
    const matched = matching();
    const shown = shownArticles(matched);
    items.replaceChildren(...shown.slice(0, MOST_LISTED).map(listItem), ...theRest(items, shown));
    if (!shown.length) items.replaceChildren(make("li", { class: "none" }, "No article is left by these filters. ", clearButton()));
    found.textContent = shown.length === DATA.articles.length ? plural(shown.length, "article") : `${shown.length} of ${plural(DATA.articles.length, "article")}`;
    showCounts(matched.flatMap((index) => DATA.articles[index].claims).filter(({ relation }) => !state.relation || relation === state.relation));
    showOverview(shown);
    readySoon();
  };
  const keepTo = (place) => {
    FILTER.place = place;
    kept.hidden = place === null;
    const all = make("button", { type: "button", class: "save", "aria-label": "Articles about every place again" }, "×");
    all.addEventListener("click", () => keepTo(null));
    kept.replaceChildren(...(place === null ? [] : ["Articles that name ", make("b", {}, DATA.places[place][0]), " ", all]));
    refresh();
  };
  if (FILTER.place !== null) queueMicrotask(() => keepTo(FILTER.place));
  return { nodes: [filters(refresh), kept, make("div", { class: "print-map" }), found, items], refresh, keepTo };
}

const isAbout = (article, place) => namedOf(article).some((number, i) => i % NAMED === 0 && number === place) || article.claims.some(({ places }) => places.includes(place));

function clearButton() {
  const button = make("button", { type: "button", class: "save" }, "Show all articles");
  button.addEventListener("click", () => {
    Object.assign(FILTER, { query: "", country: "", from: "", to: "", place: null });
    state.relation = "";
    state.hidden.clear();
    reading.className = "reading";
    openList();
  });
  return button;
}

// Hundreds of articles are listed when asked for.
function theRest(items, shown) {
  if (shown.length <= MOST_LISTED) return [];
  const more = make("button", { type: "button", class: "save" }, `Show all ${shown.length}`);
  more.addEventListener("click", () => items.replaceChildren(...shown.map(listItem)));
  return [make("li", {}, more)];
}

function listItem(index) {
  const article = DATA.articles[index];
  const counts = tally(article.claims);
  const about = [article.source, date(article.published)].filter(Boolean).join(" · ");
  const link = make("a", { href: `#a${index + 1}`, dir: "auto" }, article.title || article.id);
  link.addEventListener("click", (event) => {
    event.preventDefault();
    openArticle(index);
  });
  const marks = VERDICTS.filter((verdict) => counts[verdict]).map((verdict) =>
    make("span", { class: `v-${verdict} mark` }, make("span", { class: "sign" }, sign(verdict)), ` ${counts[verdict]}`, make("span", { class: "spoken" }, ` ${word(verdict)}`)),
  );
  const item = make("li", {}, link, make("p", {}, about ? make("span", { class: "about" }, about) : null, ...(marks.length ? marks : [make("span", { class: "about" }, "no claims")])));
  item.addEventListener("pointerenter", () => lightArticle(index));
  item.addEventListener("pointerleave", () => lightArticle(null));
  item.addEventListener("focusin", () => lightArticle(index));
  item.addEventListener("focusout", () => lightArticle(null));
  return item;
}

// On the map of the list: the lines of one article, the others stepping back.
function lightArticle(index) {
  for (const claim of onMap.claims) {
    for (const shape of claim.shapes ?? []) {
      shape.getElement?.()?.classList.toggle("on", claim.article === index);
      shape.getElement?.()?.classList.toggle("off", index !== null && claim.article !== index);
    }
  }
}

function filters(refresh) {
  const search = make("input", { type: "search", id: "search", placeholder: "Search articles", "aria-label": "Search articles" });
  search.addEventListener("input", () => ((FILTER.query = search.value), refresh()));
  search.value = FILTER.query;
  return make("form", { class: "filters", role: "search" }, search, ...[countryFilter(refresh), relationFilter(CLAIMS, refresh)].filter(Boolean), ...dateFilters(refresh));
}

function countryFilter(refresh) {
  const codes = [...new Set(DATA.places.map((place) => place[4]))].filter(Boolean).map((code) => [countryName(code), code]).sort();
  const choice = make("select", { "aria-label": "Country" }, make("option", { value: "" }, "All countries"));
  choice.append(...codes.map(([name, code]) => make("option", { value: code }, name)));
  choice.value = FILTER.country;
  choice.addEventListener("change", () => ((FILTER.country = choice.value), refresh()));
  return choice;
}

function dateFilters(refresh) {
  const days = DATA.articles.map((article) => day(article.published)).filter(Boolean).sort();
  if (new Set(days).size < 2) return [];
  const bars = timeline(days, (from, to) => {
    Object.assign(FILTER, { from, to });
    for (const field of fields) field.value = FILTER[field.name];
    changed();
  });
  const changed = () => (bars.paint(FILTER.from, FILTER.to), refresh());
  const fields = ["from", "to"].map((end) => {
    const field = make("input", { type: "date", name: end, min: days[0], max: days[days.length - 1], "aria-label": end === "from" ? "From date" : "To date" });
    field.value = FILTER[end];
    field.addEventListener("change", () => ((FILTER[end] = field.value), changed()));
    return field;
  });
  bars.paint(FILTER.from, FILTER.to);
  return [make("span", { class: "dates" }, ...fields.map((field) => make("label", {}, field.name, " ", field))), bars.node];
}
