"""What a geocoder has answered, kept in a SQLite file: also that it knew nothing, and no longer than it may be true."""

import json
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import time
from typing import Final

from geo.errors import BadGeometry, DamagedData
from geo.ground.position import Position
from geo.places.place import Place

__all__ = ["Answers"]

_TABLE: Final = (
    "CREATE TABLE IF NOT EXISTS answers"
    " (provider TEXT, name TEXT, asked REAL, places TEXT, PRIMARY KEY (provider, name)) WITHOUT ROWID"
)
_DAY_S: Final = 86_400.0
_PATIENCE_S: Final = 5.0


@dataclass(frozen=True, slots=True)
class Answers:
    """Answers by provider and name; several processes may use one file.

    days: how long an answer holds; empty_days: how long it holds that there is none; now: seconds since 1970.
    """

    path: Path
    days: float = 90.0
    empty_days: float = 7.0
    now: Callable[[], float] = time

    def prepare(self) -> None:
        """Make the file, or see that it is one of answers; raise DamagedData."""
        try:
            with self._connected() as answers:
                answers.execute(_TABLE)
                answers.execute("SELECT provider, name, asked, places FROM answers LIMIT 1")
        except sqlite3.Error as error:
            raise DamagedData(f"{self.path} cannot keep answers ({error}); delete it, or name another file") from None

    def get(self, provider: str, name: str) -> tuple[Place, ...] | None:
        """Return what was answered, None where nothing was asked yet or the answer is too old; raise sqlite3.Error."""
        with self._connected() as answers:
            query = "SELECT asked, places FROM answers WHERE provider = ? AND name = ?"
            row = answers.execute(query, (provider, name)).fetchone()
        if row is None:
            return None
        places = _places(row[1])
        if places is None or not 0 <= self.now() - row[0] < _DAY_S * (self.days if places else self.empty_days):
            return None
        return places

    def put(self, provider: str, name: str, places: Sequence[Place]) -> None:
        """Keep an answer, and let go of those that are too old; raise sqlite3.Error."""
        with self._connected() as answers:
            answers.execute("DELETE FROM answers WHERE asked < ?", (self.now() - _DAY_S * self.days,))
            row = (provider, name, self.now(), json.dumps(list(map(_told, places)), ensure_ascii=False))
            answers.execute("INSERT OR REPLACE INTO answers VALUES (?, ?, ?, ?)", row)

    @contextmanager
    def _connected(self) -> Iterator[sqlite3.Connection]:
        with closing(sqlite3.connect(self.path, timeout=_PATIENCE_S)) as connection, connection:
            yield connection


def _told(place: Place) -> list[object]:
    return [place.id, place.name, place.position.lon, place.position.lat, place.radius_m, place.feature_code]


def _places(text: object) -> tuple[Place, ...] | None:
    """Return the places that were written down, None where somebody else wrote."""
    try:
        rows = json.loads(str(text))
        return tuple(
            Place(str(ident), str(name), Position(float(lon), float(lat)), float(radius_m), str(code))
            for ident, name, lon, lat, radius_m, code in rows
        )
    except (BadGeometry, ValueError, TypeError, RecursionError):
        return None
