// The days of the articles as bars with a slider of two ends: move one, press a bar, or draw over several bars.

const DAY_MS = 86_400_000;
const MOST_BARS = 48;
const timeOf = (text) => Date.parse(`${text}T00:00:00Z`);
const textOf = (time) => new Date(time).toISOString().slice(0, 10);

// Bars of one to so many days, as many as there is room for: [{ from, to, count }].
function barsOf(days) {
  const [first, last] = [timeOf(days[0]), timeOf(days[days.length - 1])];
  const width = Math.max(1, Math.ceil(((last - first) / DAY_MS + 1) / MOST_BARS)) * DAY_MS;
  const bars = Array.from({ length: Math.floor((last - first) / width) + 1 }, (_, i) => ({
    from: textOf(first + i * width), to: textOf(Math.min(last, first + (i + 1) * width - DAY_MS)), count: 0,
  }));
  for (const each of days) bars[Math.floor((timeOf(each) - first) / width)].count += 1;
  return bars;
}

// days: sorted; choose(from, to) is called with "" for all of them. `paint` shows what is chosen.
function timeline(days, choose) {
  const bars = barsOf(days.filter((each) => Number.isFinite(timeOf(each))));
  const most = Math.max(...bars.map(({ count }) => count));
  const step = 100 / Math.max(1, bars.length - 1); // each bar stands over where the slider's end stands for its days
  const wide = Math.min(86 / bars.length, 2.9);
  const svg = draw("svg", { class: "timeline", "aria-hidden": "true" });
  const rects = bars.map(({ from, to, count }, i) => {
    const high = count ? Math.max(3, (count / most) * 34) : 0;
    const said = `${from === to ? date(from) : `${date(from)} – ${date(to)}`}: ${plural(count, "article")}`;
    const bar = draw("rect", { class: "bar", x: `${i * step - wide / 2}%`, y: 36 - high, width: `${wide}%`, height: high });
    return draw("g", {}, draw("title", {}, said), draw("rect", { class: "slot", x: `${(i - 0.5) * step}%`, y: 0, width: `${step}%`, height: 38 }), bar);
  });
  svg.append(...rects, draw("line", { class: "axis", x1: 0, x2: "100%", y1: 36.5, y2: 36.5 }));
  drawOver(svg, bars, choose);
  const ranges = slider(bars, choose);
  const paint = (from, to) => {
    rects.forEach((group, i) => group.classList.toggle("out", Boolean((from && bars[i].to < from) || (to && bars[i].from > to))));
    ranges.paint(from, to);
  };
  const ends = make("p", { class: "ends", "aria-hidden": "true" }, make("span", {}, date(days[0])), make("span", {}, date(days[days.length - 1])));
  return { node: make("div", { class: "times-of" }, svg, ranges.node, ends), paint };
}

// Two ends on one track, each a range input, so that arrow keys move it; one end pushes the other along.
function slider(bars, choose) {
  const most = bars.length - 1;
  const end = (label) => make("input", { type: "range", min: 0, max: most, step: 1, "aria-label": label });
  const [first, last] = [end("First day shown"), end("Last day shown")];
  const moved = (held, other) => {
    if (Number(first.value) > Number(last.value)) other.value = held.value;
    choose(Number(first.value) ? bars[first.value].from : "", Number(last.value) < most ? bars[last.value].to : "");
  };
  first.addEventListener("input", () => moved(first, last));
  last.addEventListener("input", () => moved(last, first));
  const paint = (from, to) => {
    first.value = from ? bars.findIndex((bar) => bar.to >= from) : 0;
    last.value = to ? most - [...bars].reverse().findIndex((bar) => bar.from <= to) : most;
    first.setAttribute("aria-valuetext", date(bars[first.value].from));
    last.setAttribute("aria-valuetext", date(bars[last.value].to));
    node.style.setProperty("--low", first.value / most);
    node.style.setProperty("--high", last.value / most);
  };
  const node = make("div", { class: "slider", role: "group", "aria-label": "Days" }, first, last);
  return { node, paint };
}

function drawOver(svg, bars, choose) {
  let start = null;
  const at = (event) => {
    const { left, width } = svg.getBoundingClientRect();
    return Math.max(0, Math.min(bars.length - 1, Math.round(((event.clientX - left) / width) * (bars.length - 1))));
  };
  const span = (event) => [start, at(event)].sort((a, b) => a - b).map((i) => bars[i]);
  svg.addEventListener("pointerdown", (event) => {
    start = at(event);
    svg.setPointerCapture(event.pointerId);
  });
  svg.addEventListener("pointerup", (event) => {
    if (start === null) return;
    const [first, last] = span(event);
    start = null;
    const again = FILTER.from === first.from && FILTER.to === last.to;
    choose(again ? "" : first.from, again ? "" : last.to);
  });
}
