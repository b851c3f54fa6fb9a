"""What a test asks a browser for: where things lie on the screen."""

__all__ = ["boxes", "turned"]


def boxes(page, selector: str) -> list[list[float]]:
    """Return left, top, right and bottom of everything a selector finds."""
    return page.evaluate(
        """(selector) => [...document.querySelectorAll(selector)].map((e) => {
        const r = e.getBoundingClientRect(); return [r.left, r.top, r.right, r.bottom];})""",
        selector,
    )


def turned(page, selector: str) -> list[list[float]]:
    """Return middle x and y, width, height and turn in radians of everything a selector finds, as it lies."""
    return page.evaluate(
        """(selector) => [...document.querySelectorAll(selector)].map((e) => {
        const r = e.getBoundingClientRect(); const m = new DOMMatrix(getComputedStyle(e).transform);
        const [x, y] = [(r.left + r.right) / 2, (r.top + r.bottom) / 2];
        return [x, y, e.offsetWidth, e.offsetHeight, Math.atan2(m.b, m.a)];})""",
        selector,
    )
