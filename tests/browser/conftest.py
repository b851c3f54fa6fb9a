"""A real headless browser with its network cut; tests are skipped, with the reason, where there is none."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from geo.findings import Findings
from tests.maps.by_hand import frontier_article, hostile_article, pacific_article
from tests.maps.by_hand_polar import polar_article


@dataclass
class Opened:
    """A page that was opened, with everything it said and asked for."""

    page: object
    said: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    def __getattr__(self, name: str) -> object:
        return getattr(self.page, name)


SETTLED = (
    """() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 40))))"""
)


@pytest.fixture
def open_page(browser, tmp_path) -> Iterator[Callable[..., Opened]]:
    """Open a page of a test's own, to be pressed, filled in and moved."""
    contexts = []

    def opened(html: str, **how) -> Opened:
        contexts.append(None)
        result = _open(browser, tmp_path / f"page{len(contexts)}.html", html, **how)
        contexts[-1] = result.page.context
        return result

    yield opened
    for context in filter(None, contexts):
        context.close()


@pytest.fixture(scope="module")
def look_at(browser, html_of, tmp_path_factory) -> Iterator[Callable[..., Opened]]:
    """Open a page by its name once for all tests of a module that do no more than look at it."""
    open_ones: dict[str, Opened] = {}
    folder = tmp_path_factory.mktemp("looked_at")

    def looked(name: str, *, html: str = "", **how) -> Opened:
        key = f"{name} {sorted(how.items())}"
        if key not in open_ones:
            file = folder / f"page{len(open_ones)}.html"
            open_ones[key] = _open(browser, file, html or html_of(name), **how)
        return open_ones[key]

    yield looked
    for one in open_ones.values():
        one.page.context.close()


def _open(
    browser,
    file: Path,
    html: str,
    *,
    width: int = 1440,
    height: int = 900,
    fragment: str = "",
    watch: str = "",
    **options,
) -> Opened:
    file.write_text(html, encoding="utf-8", errors="replace")
    context = browser.new_context(
        viewport={"width": width, "height": height}, offline=True, reduced_motion="reduce", **options
    )
    context.add_init_script(watch)
    page = context.new_page()
    result = Opened(page)
    page.on("console", lambda message: result.said.append(f"{message.type}: {message.text}"))
    page.on("pageerror", lambda error: result.said.append(f"error: {error}"))
    page.on("request", lambda request: result.asked.append(request.url))
    page.goto(f"file://{file}{fragment}")
    page.wait_for_selector("html[data-ready=true]", state="attached", timeout=10_000)
    page.evaluate(SETTLED)
    return result


@pytest.fixture(scope="session")
def html_of() -> Callable[[str], str]:
    from maps.page import page

    made: dict[str, str] = {}
    articles = {
        "frontier": (frontier_article(),),
        "pacific": (pacific_article(),),
        "several": (frontier_article(), pacific_article()),
        "hostile": (hostile_article(),),
        "polar": (polar_article(),),
        "north": (replace(polar_article(), findings=polar_article().findings[:1]),),
        "both": (hostile_article(), frontier_article()),
    }

    def html(name: str) -> str:
        if name not in made:
            made[name] = page(Findings(articles[name])).html
        return made[name]

    return html
