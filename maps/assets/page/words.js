// Elements are made here and nowhere else: text always goes in as text, never as markup.

const SVG = "http://www.w3.org/2000/svg";
const REDUCED = matchMedia("(prefers-reduced-motion: reduce)");
const NARROW = matchMedia("(max-width: 760px)");

function make(tag, attributes = {}, ...children) {
  return filled(document.createElement(tag), attributes, children);
}

function draw(tag, attributes = {}, ...children) {
  return filled(document.createElementNS(SVG, tag), attributes, children);
}

function filled(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

const $ = (id) => document.getElementById(id);
const sign = (verdict) => DATA.verdicts[verdict][1];
const word = (verdict) => DATA.verdicts[verdict][0];
const plural = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
const folded = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const anchor = (claim) => (SINGLE ? `c${claim.number}` : `a${claim.article + 1}-c${claim.number}`);
const countryName = (code) => COUNTRY_NAME.get(code) ?? code ?? "";

function date(published) {
  const parts = /^(\d{4})-(\d\d)-(\d\d)/.exec(published ?? "");
  if (!parts) return published ?? "";
  const months = "January February March April May June July August September October November December".split(" ");
  return `${Number(parts[3])} ${months[parts[2] - 1] ?? parts[2]} ${parts[1]}`;
}

const day = (published) => (/^\d{4}-\d\d-\d\d/.test(published ?? "") ? published.slice(0, 10) : "");

function tally(claims) {
  const counts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0]));
  for (const claim of claims) counts[claim.verdict] += 1;
  return counts;
}

function asText(claim) {
  const { measured: m } = claim;
  const article = DATA.articles[claim.article];
  return [
    `“${claim.text}”`,
    `${word(claim.verdict)}. ${claim.explanation}`,
    `Claimed: ${claim.claimed}`,
    m ? `Measured: ${m.distance}, range ${m.range}. ${m.method}` : "Measured: nothing could be measured",
    claim.flags.length ? `Note: ${claim.flags.join("; ")}` : null,
    m ? `Sources: ${m.sources.join("; ")}` : null,
    [article.title, article.source, date(article.published)].filter(Boolean).join(", "),
  ]
    .filter(Boolean)
    .join("\n");
}

function download(name, type, text) {
  const url = URL.createObjectURL(new Blob([text], { type }));
  make("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
