"""From words such as "some 5", "half a mile" or "300 miles (483 km)" to a Quantity."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final, NamedTuple

from geo.claims.claim import Hedge, Quantity
from geo.claims.numeral import Number
from geo.claims.pattern import Pattern, pattern
from geo.claims.words import Line, Word
from geo.ground.units import METRES

__all__ = ["HEDGES", "Stated", "is_attributive", "read_quantity", "repeated"]

HEDGES: Final = "(?: HEDGE | CLOSE | LOOSE )"
_DASH: Final = "(?: TO | OR | DASH )"
_UNIT: Final = "(?: UNIT | ROADUNIT )"
_CORE: Final = f"""
    (?P<span> BETWEEN NUM {_UNIT}? AND {HEDGES}? NUM DASH? {_UNIT}
            | FROM NUM TO NUM {_UNIT}
            | NUM {_UNIT} {_DASH} {HEDGES}? NUM {_UNIT}
            | NUM {_DASH} NUM DASH? {_UNIT} )
  | (?P<vague> VAGUE (?: NUM | POWER )? OF? {_UNIT} )
  | (?P<part> AN? FRACTION DASH? OF? (?: AN | THE )? {_UNIT} )
  | (?P<number> NUM DASH? ORSO? DASH? LOOSE? {_UNIT} )
  | (?P<pair> AN {_UNIT} OR NUM (?! DASH? {_UNIT} ) )
  | (?P<one> AN {_UNIT} (?: ANDHALF | AND AN? FRACTION )? )
"""
_CONVERSION: Final = f"""
    (?: OPEN {HEDGES}* (?P<inner> NUM (?: {_DASH} NUM )? DASH? UNIT ) [^SHUT]{{0,6}} SHUT
      | (?: SLASH | OR ) {HEDGES}{{0,2}} (?P<outer> NUM (?: {_DASH} NUM )? UNIT )
      | COMMA OR {HEDGES}{{0,2}} (?P<spoken> NUM UNIT ) COMMA? )
"""
_QUANTITY: Final[Pattern] = pattern(f"(?P<hedges> {HEDGES}* ) (?: {_CORE} ) (?P<orso> ORSO )? {_CONVERSION}?")
# A length whose unit, or number too, was stated before in the line: "5 km from A and 16 from B", "the same distance".
_REPEATED: Final[Pattern] = pattern(
    f"{HEDGES}* (?: (?P<same> SAME ) | (?P<bare> NUM ) (?= DIR? FROM | DIR OF | AWAY ) )"
)
_DIGITS_ONLY: Final = frozenset({"m", "mi", "mi.", "k", "ft", "ft.", "yd", "li", "yds"})
# Which hedge names the quantity when several stand in a row ("within about", "only about"): the first of these.
_STRONGEST: Final = tuple("within less_than just_below up_to more_than above below about precise exact".split())


class Stated(NamedTuple):
    """A quantity with the words begin..end, half open, that say it; unit: the index of its unit."""

    quantity: Quantity
    begin: int
    end: int
    unit: int
    within: bool
    by_road: bool


def read_quantity(line: Line, i: int, *, text: str) -> Stated | None:
    """Read the quantity that starts at word i of a line; text: the article's, for the words of the quantity."""
    found = _QUANTITY.match(line.signs, i)
    if found is None:
        return None
    core = next(name for name in ("span", "vague", "part", "number", "pair", "one") if found[name])
    words = line.words[found.start(core) : found.end(core)]
    units = [w for w in words if w.kind in {"UNIT", "ROADUNIT"}]
    if not _is_length(words, units[-1]):
        return None
    low, high, granularity = _numbers(core, words)
    scale = METRES[units[0].value] / METRES[units[-1].value]
    low = low * scale if core == "span" and len(units) > 1 else low
    if low > high:
        return None
    effect = _effect(line.words[i : found.end("hedges")], line.words[found.start(core) : found.end()])
    first = next(k for k in range(i, found.end()) if line.words[k].kind != "LOOSE")
    start, end = line.span(first, found.end())
    span = _Span(low, high, granularity, METRES[units[-1].value])
    quantity = _quantity(core, span, effect, text[start:end], _conversion(line, found))
    unit = max(k for k in range(found.start(core), found.end(core)) if line.words[k] is units[-1])
    by_road = units[-1].kind == "ROADUNIT"
    return Stated(quantity, i, found.end(), unit, within=effect == "within", by_road=by_road)


def repeated(line: Line, i: int, last: Quantity, *, text: str) -> Stated | None:
    """Read "the same distance", and "16" where 5 km was stated before in the line, as a length at word i."""
    found = _REPEATED.match(line.signs, i)
    if found is None:
        return None
    start, end = line.span(i, found.end())
    if found["same"]:
        again = replace(last, text=text[start:end])
    else:
        number: Number = line.words[found.start("bare")].value
        effect = _effect(line.words[i : found.start("bare")], ())
        span = _Span(number.value, number.value, number.granularity, last.unit_m)
        again = _quantity("number", span, effect, text[start:end], None)
    return Stated(again, i, found.end(), found.end() - 1, within=False, by_road=False)


def is_attributive(line: Line, stated: Stated) -> bool:
    """Tell "a 5-km run", "a 12-mile stretch": the unit hyphened to its number in the singular."""
    unit = line.words[stated.unit]
    hyphened = line.words[stated.unit - 1].kind == "DASH"
    return hyphened and not unit.low.endswith(("miles", "metres", "meters", "feet", "yards"))


class _Span(NamedTuple):
    low: float
    high: float
    granularity: float
    unit_m: float


def _is_length(words: Sequence[Word], unit: Word) -> bool:
    """Tell a length from "five m", "Ten Mile" or "two Li"."""
    numbers = [w.value for w in words if w.kind == "NUM"]
    in_digits = all(n.digits for n in numbers) and bool(numbers)
    if unit.low in _DIGITS_ONLY:
        return in_digits
    return unit.text[0].islower() or in_digits


def _numbers(core: str, words: Sequence[Word]) -> tuple[float, float, float]:
    if core == "vague":
        power = next((w.value.value if w.kind == "NUM" else w.value for w in words if w.kind in {"NUM", "POWER"}), 1.0)
        low, high = words[0].value
        return low * power, high * power, power
    if core == "part":
        part = next(w.value for w in words if w.kind == "FRACTION")
        return part, part, part
    if core == "one":
        part = next((w.value for w in words if w.kind in {"ANDHALF", "FRACTION"}), 0.0)
        return 1 + part, 1 + part, part or 1.0
    if core == "pair":
        high = next(float(w.value.value) for w in words if w.kind == "NUM")
        return 1.0, high, 1.0
    numbers: list[Number] = [w.value for w in words if w.kind == "NUM"]
    return numbers[0].value, numbers[-1].value, min(n.granularity for n in numbers)


def _effect(hedges: Sequence[Word], core: Sequence[Word]) -> str | None:
    effects = {w.value for w in hedges if w.kind != "LOOSE"} | {w.value for w in core if w.kind == "ORSO"}
    return next((e for e in _STRONGEST if e in effects), None)


def _quantity(core: str, span: _Span, effect: str | None, text: str, conversion_m: float | None) -> Quantity:
    low, high = span.low * span.unit_m, span.high * span.unit_m
    plain: Hedge = "range" if core in {"span", "pair"} else "few" if core == "vague" else "exact"
    hedge, low_m, high_m = _opened(plain, effect, low, high)
    value = (span.low + span.high) / 2
    nearly = {"below": "below", "just_below": "below", "above": "above"}.get(effect or "")
    return Quantity(
        text.rstrip(" ,"),
        low_m,
        high_m,
        hedge,
        value=value,
        unit_m=span.unit_m,
        granularity_m=span.granularity * span.unit_m,
        nearly=nearly,  # type: ignore[arg-type]
        conversion_m=conversion_m,
        precise=effect == "precise" and hedge == "exact",
    )


def _opened(plain: Hedge, effect: str | None, low: float, high: float) -> tuple[Hedge, float, float | None]:
    """Return the hedge and the lengths that the words admit."""
    if effect in {"within", "less_than", "just_below"}:
        return "less_than", 0.0, high
    if effect == "up_to":
        return "up_to", 0.0, high
    if effect in {"more_than", "above"}:
        return "more_than", low, None
    if effect in {"about", "below"} and plain == "exact":
        return "about", low, high
    return plain, low, high


def _conversion(line: Line, found: "object") -> float | None:
    group = next((g for g in ("inner", "outer", "spoken") if found[g]), None)  # type: ignore[index]
    if group is None:
        return None
    words = line.words[found.start(group) : found.end(group)]  # type: ignore[attr-defined]
    numbers = [w.value.value for w in words if w.kind == "NUM"]
    return float(numbers[0] + numbers[-1]) / 2 * METRES[words[-1].value]
