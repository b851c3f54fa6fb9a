"""What earlier sentences leave in mind: what "it", "the town" and "there" point to."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from geo.claims.claim import Referent
from geo.claims.scene import Attached
from geo.places.resolve import Resolution
from geo.text.article import Article
from geo.text.lexicon import PHRASES
from geo.text.tokens import Token
from geo.text.vocabulary import TITLE_NOUNS

__all__ = ["Context", "same_place"]

_SETTLED = ("P.", "T.", "S.", "L.", "A.ADM", "H.")
_NAMED = 12  # places of the last sentences that are kept
_TWO = 2
_OPENING = 3  # words before a name that still opens its sentence


@dataclass(frozen=True, slots=True)
class Context:
    """topic: the place the text is about just now; settled: the topic, or the first place that was merely named.

    centre: what "30 km away" and "to its north" are measured from, a topic that the places told to lie around it do not
    take over from. country: the only one of the last sentence that named any, of which "neighbouring Kenya" and "its
    border" are said. named: places of the last sentences, the latest first; pair: the two that the last statement is
    about, for "between the two"; two: the only two that the last sentence named; lands: its only two countries.
    """

    topic: Referent | None = None
    settled: Referent | None = None
    centre: Referent | None = None
    country: Referent | None = None
    named: tuple[Referent, ...] = ()
    pair: tuple[Referent, Referent] | None = None
    two: tuple[Referent, Referent] | None = None
    lands: tuple[str, ...] = ()

    @classmethod
    def of(cls, article: Article, resolutions: Sequence[Resolution]) -> "Context":
        """Return the context an article opens with: the place its title names."""
        title = article.title or ""
        named = (r for r in resolutions if r.mention.text in title and _is_settled(r))
        first = next(named, None)
        topic = _referent(first) if first else None
        return cls(topic, topic, topic)

    def after_sentence(
        self, tokens: Sequence[Token], inside: Sequence[Resolution], attached: Sequence[Attached]
    ) -> "Context":
        """Return the context after a sentence: its topic is a settled place that opens the sentence.

        inside: the resolutions of its mentions; attached: its statements.
        """
        country = _told_country(attached) or (_country_of(inside) if inside else None)
        after = self._after_statements(attached)._after_places(tokens, inside)
        centre = self.centre_after(attached) if any(map(_is_placed, attached)) else after.centre
        places = tuple(_referent(r) for r in reversed(inside) if _is_settled(r))
        return replace(
            after,
            centre=centre,
            country=self.country if country is None else country[0],
            named=(*places, *self.named)[:_NAMED],
            pair=self.pair_after(attached),
            two=(places[1], places[0]) if len(places) == _TWO else None,
            lands=_two_lands(inside),
        )

    def pair_after(self, attached: Sequence[Attached]) -> tuple[Referent, Referent] | None:
        """Return the two places that the last statement of two places is about."""
        for found in reversed(attached):
            one, others = found.subject, found.statement.objects
            if one and _is_placed(found) and len(others) == 1 and others[0].kind == "place" and others[0].resolution:
                return one, others[0]
        return self.pair

    def centre_after(self, attached: Sequence[Attached]) -> Referent | None:
        """Return the centre after statements: the last subject that is not itself told to lie around the centre."""
        centre = self.centre
        placed = [a for a in attached if _is_placed(a)]
        around = [a.subject for a in placed if _is_around(a, centre)]
        for found in placed:
            if found.around:
                centre = found.statement.objects[0]
            elif not any(same_place(found.subject, subject) for subject in around):
                centre = found.subject
        return centre

    def _after_places(self, tokens: Sequence[Token], inside: Sequence[Resolution]) -> "Context":
        if _names_nobody(tokens, inside):
            return Context()
        first = next((r for r in inside if _is_settled(r)), None)
        if first is None:
            return self
        before = [t.text for t in tokens if t.start < first.mention.start]
        opens = len(before) <= _OPENING and not {"in", "In", "At", "at", "of", "From", "from", "Near", "On"} & set(
            before
        )
        named = _referent(first)
        if opens:
            return Context(named, named, named)
        return self if _is_wide(first) else Context(self.topic, self.settled or named, self.centre or named)

    def _after_statements(self, attached: Sequence[Attached]) -> "Context":
        """Return the context after the statements of a sentence: its topic is the last subject that is a place."""
        placed = [a.subject for a in attached if _is_placed(a)]
        return replace(self, topic=placed[-1], settled=placed[-1]) if placed else self


def _is_placed(found: Attached) -> bool:
    subject = found.subject
    return found.certain and subject is not None and subject.kind == "place" and subject.resolution is not None


def _is_around(found: Attached, centre: Referent | None) -> bool:
    """Tell a statement that says where its subject lies as seen from the centre."""
    return any(same_place(o, centre) for o in found.statement.objects)


def _told_country(attached: Sequence[Attached]) -> tuple[Referent] | None:
    """Return the one country that statements are about: "Chad borders Libya and Sudan"."""
    subjects = [a.subject for a in attached if a.certain and a.subject and a.subject.kind == "country"]
    return (subjects[0],) if subjects and len({s.sides for s in subjects}) == 1 else None


def _country_of(inside: Sequence[Resolution]) -> tuple[Referent | None] | None:
    """Return the only country that mentions name, None in it for several; None where they name none."""
    named = [r for r in inside if r.place and r.place.feature_code.startswith("A.PCL")]
    if not named:
        return None
    countries = {r.place.country for r in named if r.place}
    first = next((r for r in named if r.mention.kind != "demonym"), None)
    if len(countries) > 1 or first is None:
        return (None,)
    return (replace(_referent(first), kind="country", sides=(str(first.place and first.place.country),)),)


def _two_lands(inside: Sequence[Resolution]) -> tuple[str, ...]:
    """Return the codes of the only two countries that mentions name; none for fewer or more."""
    named = (r.place.country for r in inside if r.place and r.place.feature_code.startswith("A.PCL"))
    codes = tuple(dict.fromkeys(code for code in named if code))
    return codes if len(codes) == _TWO else ()


def _names_nobody(tokens: Sequence[Token], inside: Sequence[Resolution]) -> bool:
    """Tell "Xyz is a town in Y" of a name that nobody knows: what follows is about Xyz, whatever was named."""
    known = inside[0].mention.start if inside else len(tokens[-1].text) + tokens[-1].end
    verb = next((k for k, t in enumerate(tokens[: _OPENING + 1]) if t.text in {"is", "was"}), 0)
    names = tokens[:verb]
    if not names or known < tokens[verb].start or not all(t.text[0].isupper() for t in names):
        return False
    told = [t.text for t in tokens[verb + 1 : verb + 7]]
    return names[0].text.lower() not in PHRASES and told[:1] in (["a"], ["an"]) and bool(TITLE_NOUNS & set(told))


def _is_settled(resolution: Resolution) -> bool:
    place = resolution.place
    return place is not None and resolution.mention.kind == "toponym" and place.feature_code.startswith(_SETTLED)


def _is_wide(resolution: Resolution) -> bool:
    """Tell a county or a state, which "the town" does not point back to."""
    return resolution.place is not None and resolution.place.feature_code in {"A.ADM1", "A.ADM2"}


def _referent(resolution: Resolution) -> Referent:
    mention = resolution.mention
    return Referent(mention.text, mention.start, mention.end, "place", (), resolution)


def same_place(one: Referent | None, other: Referent | None) -> bool:
    """Tell whether two referents are the same known place."""
    if one is None or other is None or one.resolution is None or other.resolution is None:
        return False
    return one.resolution.place is not None and one.resolution.place == other.resolution.place
