"""What a test asks a browser for: where things lie on the screen."""

__all__ = ["boxes"]


def boxes(page, selector: str) -> list[list[float]]:
    """Return left, top, right and bottom of everything a selector finds."""
    return page.evaluate(
        """(selector) => [...document.querySelectorAll(selector)].map((e) => {
        const r = e.getBoundingClientRect(); return [r.left, r.top, r.right, r.bottom];})""",
        selector,
    )
