// What articles mention. A million mentions stay packed; an article's are read when something asks for them.

const [TOPONYM, DEMONYM, METONYM] = [0, 1, 2];
const NAMED = 4; // numbers a place in what `namedOf` returns: place, and how often as toponym, demonym, metonym
const slots = new Int32Array(DATA.places.length);

// [start, end, kind, place, source] of every mention, in units of the script's strings; place is -1 where nobody knows
// it; source counts DATA.given: what a user said of the place.
function mentionsOf(article) {
  const unit = unitsOf(article.text);
  const found = [];
  let start = 0;
  eachMention(article, (from, length, kind, place, source) => {
    start += from;
    found.push([unit(start), unit(start + length), kind, place, source]);
  });
  return found;
}

function eachMention(article, each) {
  const { next, left } = reader(article.mentions);
  while (left()) {
    const [from, length, kind, place] = [next(), next(), next(), next() - 1];
    each(from, length, kind % 3, place, (kind - (kind % 3)) / 3);
  }
}

// The offsets of an article's claims, which come in code points, in the units of the script's strings.
function useScriptOffsets(article) {
  if (article.read) return;
  const unit = unitsOf(article.text);
  article.read = true;
  for (const claim of article.claims) {
    [claim.start, claim.end] = [unit(claim.start), unit(claim.end)];
    if (claim.subject) claim.subject[0] = unit(claim.subject[0]);
  }
}

function unitsOf(text) {
  if (!/[\ud800-\udfff]/.test(text)) return (offset) => offset;
  const units = [0];
  for (const sign of text) units.push(units[units.length - 1] + sign.length);
  return (offset) => units[Math.min(offset, units.length - 1)];
}

// Each place that an article mentions, once, NAMED numbers a place.
function namedOf(article) {
  article.named ??= readNamed(article);
  return article.named;
}

function readNamed(article) {
  let found = new Int32Array(256 * NAMED);
  let size = 0;
  eachMention(article, (from, length, kind, place) => {
    if (place < 0) return;
    const slot = slots[place]; // from an earlier article, perhaps: then it points at another place, or past the end
    if (slot >= size || found[slot] !== place) {
      if (size === found.length) (found = grown(found));
      slots[place] = size;
      found[size] = place;
      size += NAMED;
    }
    found[slots[place] + 1 + kind] += 1;
  });
  return found.slice(0, size);
}

function grown(numbers) {
  const more = new Int32Array(2 * numbers.length);
  more.set(numbers);
  return more;
}

// Of every place: its mentions, the articles that name it otherwise than by its people, and its mentions by kind.
function countPlaces(articles) {
  const [mentions, named, ...kinds] = Array.from({ length: 5 }, () => new Int32Array(DATA.places.length));
  for (const article of articles) {
    const found = namedOf(article);
    for (let i = 0; i < found.length; i += NAMED) {
      const place = found[i];
      if (found[i + 1 + TOPONYM] || found[i + 1 + METONYM]) named[place] += 1;
      for (let kind = 0; kind < 3; kind++) {
        kinds[kind][place] += found[i + 1 + kind];
        mentions[place] += found[i + 1 + kind];
      }
    }
  }
  return { mentions, named, kinds };
}

function countriesOf(article) {
  const found = namedOf(article);
  const codes = new Set(article.claims.flatMap((claim) => claim.places).map((place) => DATA.places[place][4]));
  for (let i = 0; i < found.length; i += NAMED) codes.add(DATA.places[found[i]][4]);
  return new Set([...codes].filter(Boolean));
}
