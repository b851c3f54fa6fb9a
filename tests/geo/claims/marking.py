"""Marks what the whole pipeline finds in a table of sentences: matched, missed, false, judged right."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

import geo
from geo.claims.claim import Quantity, Referent
from geo.findings import Finding
from geo.places.fold import fold

_METRIC = frozenset({"distance", "direction_distance", "within"})
_APART = frozenset({"distance", "within"})
_HOLDS = {"s": "supported", "r": "roughly", "c": "contradicted", "n": "not_checkable"}


@dataclass(frozen=True)
class Expected:
    """One claim of the table, as it is written there."""

    relation: str
    subject: str
    object: str
    kilometres: str
    verdicts: str


@dataclass
class Marks:
    """What was expected and found over a table, with lines to read."""

    expected: int = 0
    matched: int = 0
    found: int = 0
    right: int = 0
    lines: list[str] = field(default_factory=list)

    @property
    def recall(self) -> float:
        """Return the share of the expected claims that was found."""
        return self.matched / self.expected

    @property
    def precision(self) -> float:
        """Return the share of the found claims that was expected."""
        return self.matched / self.found

    @property
    def verdicts(self) -> float:
        """Return the share of the matched claims that is judged right."""
        return self.right / self.matched


def read_table(table: str) -> Iterator[tuple[str, tuple[Expected, ...]]]:
    """Yield each sentence of a table with its claims."""
    for line in table.strip().splitlines():
        text, _, claims = line.partition(" =>")
        yield text, tuple(Expected(*map(str.strip, c.split("|"))) for c in claims.split(";;") if c.strip())


def mark(table: str) -> Marks:
    """Check each sentence of a table by itself and mark what comes out."""
    marks = Marks()
    rows = list(read_table(table))
    for (text, claims), checked in zip(rows, geo.check(text for text, _ in rows).articles, strict=True):
        _mark(text, claims, list(checked.findings), marks)
    return marks


def _mark(text: str, claims: Sequence[Expected], findings: list[Finding], marks: Marks) -> None:
    marks.found += len(findings)
    marks.expected += len(claims)
    for claim in claims:
        hit = next((f for f in findings if _matches(claim, f)), None)
        if hit is None:
            marks.lines.append(f"missed: {text} | {claim}")
            continue
        findings.remove(hit)
        marks.matched += 1
        right = "*" in claim.verdicts or hit.verdict.holds in {_HOLDS.get(letter) for letter in claim.verdicts}
        marks.right += right
        if not right:
            marks.lines.append(f"verdict: {text} | {claim.verdicts}: {hit.verdict.holds}, {hit.verdict.explanation}")
    marks.lines += [f"false: {text} | {told(f)}" for f in findings]


def told(finding: Finding) -> str:
    """Return a finding in one line."""
    claim = finding.claim
    quantity = claim.quantity.text if claim.quantity else "-"
    return f"{claim.relation} | {_told(claim.subject)} | {_told(claim.object)} | {quantity} | {finding.verdict.holds}"


def _told(referent: Referent | None) -> str:
    if referent is None:
        return "?"
    place = referent.resolution.place if referent.resolution else None
    return f"{referent.text} ({'-'.join(referent.sides) or (place.name if place else None)})"


def _matches(expected: Expected, finding: Finding) -> bool:
    """Match a claim; how far two places lie apart may be said of either, and a border's length of either side."""
    claim = finding.claim
    apart = expected.relation in _APART and claim.relation in _APART
    if apart and claim.subject and _is_turned(expected, finding):
        return True
    if (
        expected.relation == "adjacent" == claim.relation
        and claim.subject
        and _is_object(expected.object, claim.subject)
    ):
        return _is_subject(expected.subject, claim.object)
    if expected.relation == "border_length" and len(claim.object.sides) == len("AB"):
        expected = replace(expected, subject="*")
    family = "metric" if claim.relation in _METRIC else claim.relation
    return (
        family == ("metric" if expected.relation in _METRIC else expected.relation)
        and _is_subject(expected.subject, claim.subject)
        and _is_object(expected.object, claim.object)
        and _is_length(expected.kilometres, claim.quantity)
    )


def _is_turned(expected: Expected, finding: Finding) -> bool:
    one, other, length = finding.claim.subject, finding.claim.object, finding.claim.quantity
    ends = one is not None and _is_object(expected.object, one) and _is_subject(expected.subject, other)
    return ends and _is_length(expected.kilometres, length)


def _is_subject(expected: str, found: Referent | None) -> bool:
    if expected == "*":
        return True
    if found is None:
        return False
    placed = found.resolution is not None and found.resolution.place is not None
    if expected.startswith("'"):
        return not placed and expected.strip("'").lower() in found.text.lower()
    return placed and (expected.lower() in found.text.lower() or _is_called(expected, found))


def _is_called(expected: str, found: Referent) -> bool:
    """Tell Berlin, where the text says "the German capital"."""
    place = found.resolution.place if found.resolution else None
    return place is not None and fold(expected) == fold(place.name)


def _is_object(expected: str, found: Referent) -> bool:
    expected = expected.strip("'")
    if expected == "*":
        return True
    if expected.startswith("border "):
        sides = set(expected.removeprefix("border ").split("-"))
        return found.kind == "border" and (sides <= set(found.sides) or (getattr(found, "bloc", None) or "") in sides)
    if expected in {"border", "coast"}:
        return found.kind == expected
    if " + " in expected:
        first, second = expected.split(" + ")
        return found.other is not None and _is_object(first, found) and _is_object(second, found.other)
    if expected.isupper() and len(expected) == len("PL"):
        place = found.resolution.place if found.resolution else None
        return found.kind != "border" and expected in {*found.sides, place.country if place else None}
    return expected.lower() in found.text.lower() or _is_called(expected, found)


def _is_length(expected: str, quantity: Quantity | None) -> bool:
    if quantity is None or expected == "-":
        return quantity is None and expected == "-"
    if expected[0] in "<>":
        value_m = float(expected[1:]) * 1000
        stated = quantity.high_m if expected[0] == "<" else quantity.low_m
        return _close(value_m, stated or 0.0)
    low, _, high = expected.partition("-")
    ends = (quantity.low_m, quantity.high_m if quantity.high_m is not None else quantity.low_m)
    spread = 0.3 if quantity.hedge == "few" else 0.02
    return _close(float(low) * 1000, ends[0], spread) and _close(float(high or low) * 1000, ends[1], spread)


def _close(a_m: float, b_m: float, share: float = 0.02) -> bool:
    return abs(a_m - b_m) <= max(share * a_m, 150)
