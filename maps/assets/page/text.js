// The article as it was written, with its claims and mentions marked where they stand.

function articleView(index) {
  const article = DATA.articles[index];
  const [first] = article.text.trimStart().split("\n");
  const repeats = article.title && first.trim() === article.title.trim();
  const body = make("div", { class: "body", dir: "auto" });
  useScriptOffsets(article);
  const mentions = mentionsOf(article);
  body.append(...paragraphs(article.text).flatMap((span) => paragraph(article, mentions, span, repeats)));
  const byline = [article.source, date(article.published)].filter(Boolean).join(" · ");
  return make(
    "article",
    { class: "story", id: "story", "aria-label": "Article" },
    repeats || !article.title ? null : make(SINGLE ? "h1" : "h2", { class: "headline", dir: "auto" }, article.title),
    byline ? make("p", { class: "byline" }, byline) : null,
    body,
  );
}

// Runs of line breaks stand between paragraphs as they are: the text of the view is the text of the article.
function paragraphs(text) {
  return [...text.matchAll(/\n+|[^\n]+/g)].map((run) => [run.index, run.index + run[0].length]);
}

function paragraph(article, all, [start, end], repeats) {
  const text = article.text.slice(start, end);
  if (text.startsWith("\n")) return [document.createTextNode(text)];
  const headline = repeats && article.text.slice(0, start).trim() === "";
  if (!headline) return [make("p", {}, ...pieces(article, all, start, end))];
  const first = start + text.length - text.trimStart().length; // what a mark of a heading left stands before it
  return [document.createTextNode(article.text.slice(start, first)), make(SINGLE ? "h1" : "h2", { class: "headline" }, ...pieces(article, all, first, end))];
}

function pieces(article, all, start, end) {
  const claims = article.claims.filter((claim) => claim.start < end && claim.end > start);
  const mentions = all.filter(([from, to]) => from < end && to > start);
  const cuts = new Set([start, end]);
  for (const [from, to] of [...claims.map((c) => [c.start, c.end]), ...mentions]) {
    if (from > start && from < end) cuts.add(from);
    if (to > start && to < end) cuts.add(to);
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  return grouped(sorted.slice(1).map((to, i) => piece(article, claims, mentions, sorted[i], to)));
}

function piece(article, claims, mentions, from, to) {
  const covering = claims.filter((claim) => claim.start <= from && claim.end >= to);
  const least = Math.min(...covering.map((claim) => claim.end - claim.start));
  const inner = covering.filter((claim) => claim.end - claim.start === least);
  const mention = mentions.find(([start, end]) => start <= from && end >= to);
  const text = article.text.slice(from, to);
  return { claims: inner, key: inner.map((claim) => claim.number).join(" "), node: mention ? marked(mention, text) : text };
}

// Neighbouring pieces of the same claims become one link.
function grouped(all) {
  const nodes = [];
  let open = { key: "" };
  for (const { claims, key, node } of all) {
    if (key === "") nodes.push(node);
    else if (key === open.key) open.link.append(node);
    else nodes.push(claimLink(claims, node));
    open = { key, link: key === open.key ? open.link : nodes[nodes.length - 1] };
  }
  return nodes;
}

function claimLink(claims, node) {
  const link = make(
    "a",
    {
      class: `claim v-${claims[0].verdict}`,
      href: `#${anchor(claims[0])}`,
      "data-claims": claims.map((claim) => claim.number).join(" "),
      "data-sign": claims.map((claim) => `${claim.number}${sign(claim.verdict)}`).join(" "),
      "aria-description": claims.map((claim) => `claim ${claim.number}: ${word(claim.verdict)}`).join(", "),
    },
    node,
  );
  link.addEventListener("click", (event) => {
    event.preventDefault();
    const numbers = claims.map((claim) => claim.number);
    const next = numbers[(numbers.indexOf(state.claim) + 1) % numbers.length];
    select(next, { from: "text", zoom: true });
  });
  return link;
}

function marked([start, , kind, place, source], text) {
  const known = place >= 0;
  const span = make("span", { class: `mention ${DATA.kinds[kind]}${known ? "" : " unknown"}${source ? " given" : ""}` }, text);
  span.dataset.start = start;
  if (known) {
    span.title = [placeTitle(place), DATA.given[source]].filter(Boolean).join(" · ");
    span.dataset.place = place;
  }
  return span;
}

function placeTitle(place) {
  const [name, , , , country, , admin] = DATA.places[place];
  return [name, admin, countryName(country)].filter(Boolean).filter((part, i, all) => part !== all[i - 1]).join(", ");
}
