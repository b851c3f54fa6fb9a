// Several articles: a list to search and to filter by verdict, kind of claim, country and date.

const FILTER = { query: "", country: "", from: "", to: "" };
let haystacks = null; // folded when first searched
const haystack = (index) => {
  haystacks ??= DATA.articles.map(({ title, source, id, text }) => folded([title, source, id, text].filter(Boolean).join(" ")));
  return haystacks[index];
};
const MOST_LISTED = 200;

function shownArticles() {
  const words = folded(FILTER.query).split(/\s+/).filter(Boolean);
  return DATA.articles
    .map((article, index) => index)
    .filter((index) => {
      const { published, claims } = DATA.articles[index];
      if (FILTER.country && !countriesOf(DATA.articles[index]).has(FILTER.country)) return false;
      if (FILTER.from && !(day(published) >= FILTER.from)) return false;
      if (FILTER.to && !(day(published) && day(published) <= FILTER.to)) return false;
      if ((state.hidden.size || state.relation) && !claims.some(shows)) return false;
      return words.every((part) => haystack(index).includes(part));
    });
}

function listView() {
  const items = make("ol", { class: "articles", id: "articles" });
  const found = make("p", { class: "found", role: "status" });
  const refresh = () => {
    const shown = shownArticles();
    items.replaceChildren(...shown.slice(0, MOST_LISTED).map(listItem), ...theRest(items, shown));
    found.textContent = shown.length === DATA.articles.length ? plural(shown.length, "article") : `${shown.length} of ${plural(DATA.articles.length, "article")}`;
    showOverview(shown);
    readySoon();
  };
  return { nodes: [filters(refresh), make("div", { class: "print-map" }), found, items], refresh };
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
  return make("li", {}, link, make("p", {}, about ? make("span", { class: "about" }, about) : null, ...(marks.length ? marks : [make("span", { class: "about" }, "no claims")])));
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
