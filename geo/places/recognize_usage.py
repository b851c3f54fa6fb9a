"""How often one capitalised word is used in which way in one article."""

from dataclasses import dataclass
from typing import Final

__all__ = ["Usage"]

_MARKS: Final = (
    ("lower", "l"), ("capital", "C"), ("titled", "t"), ("given", "g"), ("inside", "i"), ("towards", "a"),
    ("before_state", "s"), ("before_ground", "c"), ("before_speech", "y"), ("before_organisation", "o"),
)  # fmt: skip


@dataclass(slots=True)
class Usage:
    """How often a capitalised word is used in which way in one article."""

    lower: int = 0
    capital: int = 0
    titled: int = 0
    given: int = 0
    inside: int = 0
    towards: int = 0
    before_state: int = 0
    before_ground: int = 0
    before_speech: int = 0
    before_organisation: int = 0
    _marks: tuple[str, ...] | None = None

    def marks(self) -> tuple[str, ...]:
        """Return the counts that are not 0, each as a letter and 1 or 2 (more)."""
        if self._marks is None:
            counts = ((mark, getattr(self, attribute) - (mark == "C")) for attribute, mark in _MARKS)
            self._marks = tuple(f"{mark}{min(count, 2)}" for mark, count in counts if count > 0)
        return self._marks

    @property
    def person(self) -> bool:
        """Whether it was met after a title or a first name."""
        return self.titled + self.given > 0

    @property
    def place(self) -> bool:
        """Whether it was met where only places stand."""
        return self.inside + self.before_state + self.before_ground > 0
