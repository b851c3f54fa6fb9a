// Several articles: a list to search and to filter by verdict, country and date.

const FILTER = { query: "", country: "", from: "", to: "" };
const HAYSTACK = DATA.articles.map((article) => folded([article.title, article.source, article.id, article.text].filter(Boolean).join(" ")));
const ARTICLE_COUNTRIES = DATA.articles.map((article) => {
  const named = [...article.mentions.map((mention) => mention[3]), ...article.claims.flatMap((claim) => claim.places)];
  return new Set(named.filter((place) => place >= 0).map((place) => DATA.places[place][4]).filter(Boolean));
});

function shownArticles() {
  const words = folded(FILTER.query).split(/\s+/).filter(Boolean);
  return DATA.articles
    .map((article, index) => index)
    .filter((index) => {
      const { published, claims } = DATA.articles[index];
      if (FILTER.country && !ARTICLE_COUNTRIES[index].has(FILTER.country)) return false;
      if (FILTER.from && !(day(published) >= FILTER.from)) return false;
      if (FILTER.to && !(day(published) && day(published) <= FILTER.to)) return false;
      if (state.hidden.size && !claims.some((claim) => !state.hidden.has(claim.verdict))) return false;
      return words.every((part) => HAYSTACK[index].includes(part));
    });
}

function listView() {
  const items = make("ol", { class: "articles", id: "articles" });
  const found = make("p", { class: "found", role: "status" });
  const refresh = () => {
    const shown = shownArticles();
    items.replaceChildren(...shown.map(listItem));
    found.textContent = shown.length === DATA.articles.length ? plural(shown.length, "article") : `${shown.length} of ${plural(DATA.articles.length, "article")}`;
    showOverview(shown);
  };
  return { nodes: [filters(refresh), found, items], refresh };
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
  return make("form", { class: "filters", role: "search" }, search, countryFilter(refresh), make("span", { class: "dates" }, ...dateFilters(refresh)));
}

function countryFilter(refresh) {
  const codes = [...new Set(ARTICLE_COUNTRIES.flatMap((set) => [...set]))].map((code) => [countryName(code), code]).sort();
  const choice = make("select", { "aria-label": "Country" }, make("option", { value: "" }, "All countries"));
  choice.append(...codes.map(([name, code]) => make("option", { value: code }, name)));
  choice.value = FILTER.country;
  choice.addEventListener("change", () => ((FILTER.country = choice.value), refresh()));
  return choice;
}

function dateFilters(refresh) {
  const days = DATA.articles.map((article) => day(article.published)).filter(Boolean).sort();
  if (new Set(days).size < 2) return [];
  return ["from", "to"].map((end) => {
    const field = make("input", { type: "date", min: days[0], max: days[days.length - 1], "aria-label": end === "from" ? "From date" : "To date" });
    field.value = FILTER[end];
    field.addEventListener("change", () => ((FILTER[end] = field.value), refresh()));
    return make("label", {}, end, " ", field);
  });
}
