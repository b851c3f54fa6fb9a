"""What earlier sentences leave in mind: what "it", "the town" and "there" point to."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from geo.claims.claim import Referent
from geo.claims.clause import head_before
from geo.claims.objects import name_referent
from geo.claims.scene import Attached
from geo.claims.statement import Statement
from geo.claims.words import NAMES, Line, Word
from geo.places.gazetteer import Gazetteer
from geo.places.mention import Mention
from geo.places.resolve import Candidate, Resolution
from geo.text.article import Article
from geo.text.lexicon import PHRASES
from geo.text.tokens import Token
from geo.text.vocabulary import TITLE_NOUNS

__all__ = ["Context"]

_SETTLED = ("P.", "T.", "S.", "L.", "A.ADM", "H.")
_OVER = 3  # words of "across the river"
_OPENING = 3  # words before a name that still opens its sentence


@dataclass(frozen=True, slots=True)
class Context:
    """topic: the place the text is about just now; settled: the topic, or the first place that was merely named.

    centre: what "30 km away" and "to its north" are measured from, a topic that the places told to lie around it do not
    take over from. country: the only one of the last sentence that named any, of which "neighbouring Kenya" and "its
    border" are said.
    """

    topic: Referent | None = None
    settled: Referent | None = None
    centre: Referent | None = None
    country: Referent | None = None

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
        country = _country_of(inside) if inside else None
        after = self._after_statements(attached)._after_places(tokens, inside)
        centre = self.centre_after(attached) if any(map(_is_placed, attached)) else after.centre
        return replace(after, centre=centre, country=self.country if country is None else country[0])

    def centre_after(self, attached: Sequence[Attached]) -> Referent | None:
        """Return the centre after statements: the last subject that is not itself told to lie around the centre."""
        centre = self.centre
        for found in filter(_is_placed, attached):
            if not _is_around(found, centre):
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

    def complete(self, line: Line, found: Attached, earlier: Sequence[Attached], gazetteer: Gazetteer) -> Attached:
        """Give a statement that points back its object: the name before the comma, else the topic."""
        statement = found.statement
        if not statement.points_back or statement.objects:
            return found
        if statement.form == "elliptic":
            return _unless_there(line, self._elliptic(line, found, earlier))
        if statement.form == "inside":
            return self._in_country(line, found)
        if line.words[statement.end - 1].kind == "CAPITAL":
            return _to_capital(found, line.words[statement.end - 1], gazetteer)
        pointed = _last_place(found, earlier) or self._pointed_to(line, found)
        if pointed is None:
            return replace(found, certain=False)
        return replace(found, statement=replace(statement, objects=(pointed,)))

    def _pointed_to(self, line: Line, found: Attached) -> Referent | None:
        """Return what "there" and "the town" mean: the settled place, unless that is the subject itself."""
        itself = found.subject and self.settled and found.subject.resolution == self.settled.resolution
        if self.settled and not itself:
            return self.settled
        return _only_other(line, found.statement.begin, found.subject)

    def _elliptic(self, line: Line, found: Attached, earlier: Sequence[Attached]) -> Attached:
        """Read "X faces Y, 5 km away": Y is the object, X the subject."""
        last = earlier[-1] if earlier else None
        statement = found.statement
        if last and last.statement.end == statement.begin - 1 and last.statement.objects and last.subject:
            completed = replace(statement, objects=last.statement.objects[:1], points_back=False)
            return Attached(completed, last.subject, last.certain)
        if statement.direction_deg is not None:
            return self._from_topic(line, found, earlier)
        k = statement.begin - 1
        while k > 0 and line.words[k].kind in {"COMMA", "OPEN", "DASH", "HEDGE", "LOOSE"}:
            k -= 1
        while k > _OVER and _is_across(line.words[k - 2 : k + 1]):
            k -= _OVER
        if k < statement.begin - 1 and line.words[k].kind in NAMES:
            return self._from_names(line, found, k)
        return replace(found, certain=False)

    def _in_country(self, line: Line, found: Attached) -> Attached:
        """Give "the northern city of X" the country that the sentence names, or the one spoken of, if X lies there."""
        place = found.subject.resolution.place if found.subject and found.subject.resolution else None
        named = [name_referent(w) for w in line.words if w.kind == "COUNTRY"]
        if place is None or place.feature_code == "A.PCLI":
            return found
        countries = [c for c in (*named, self.country) if c and c.sides == (place.country,)]
        statement = replace(found.statement, objects=tuple(countries[:1]), points_back=False)
        return replace(found, statement=statement)

    def _from_topic(self, line: Line, found: Attached, earlier: Sequence[Attached]) -> Attached:
        """Read "X, 33 km to the north": of the place spoken of."""
        subject = found.subject
        last = earlier[-1].statement if earlier else None
        if last and last.form == "from" and last.objects and not _points_to(line, found.statement):
            other = found.subject and found.subject.resolution and found.subject != earlier[-1].subject
            if other and last.objects[0].kind == "place":
                return replace(found, statement=replace(found.statement, objects=last.objects[:1], points_back=False))
        opens = line.words[0].kind == "PLACE" and line.words[1].kind not in {"CAP", "GENERIC"}  # "Kent Road leads to"
        first = line.words[0] if opens and not earlier else None
        topic = name_referent(first) if first and (not subject or first.start != subject.start) else None
        topic = topic or self.centre_after(earlier)
        topic = topic or _only_other(line, found.statement.begin, subject)
        if subject is None or topic is None or subject.resolution is None or subject.text == topic.text:
            return replace(found, certain=False)
        return replace(found, statement=replace(found.statement, objects=(topic,), points_back=False))

    def _from_names(self, line: Line, found: Attached, k: int) -> Attached:
        first = next(w for w in line.words if w.kind in NAMES)
        other = line.words[k]
        subject = name_referent(first) if first is not other else self.topic
        verb = next((q for q in range(k) if line.words[q].kind == "BE"), None)
        head = head_before(line, verb) if verb else None
        if head and head.kind == "pointer":
            subject = self.topic
        statement = replace(found.statement, objects=(name_referent(other),), points_back=False)
        return Attached(statement, subject, certain=verb is not None and subject is not None)


def _is_placed(found: Attached) -> bool:
    subject = found.subject
    return found.certain and subject is not None and subject.kind == "place" and subject.resolution is not None


def _is_around(found: Attached, centre: Referent | None) -> bool:
    """Tell a statement that says where its subject lies as seen from the centre."""
    return any(_same_place(o, centre) for o in found.statement.objects)


def _same_place(one: Referent | None, other: Referent | None) -> bool:
    if one is None or other is None or one.resolution is None or other.resolution is None:
        return False
    return one.resolution.place is not None and one.resolution.place == other.resolution.place


def _only_other(line: Line, stop: int, subject: Referent | None) -> Referent | None:
    """Return the one place the sentence names besides its subject: "A lies across the lake from B, 5 km from it"."""
    names = [name_referent(w) for w in line.words[:stop] if w.kind == "PLACE"]
    others = [n for n in names if subject is None or n.text != subject.text]
    return others[0] if len(others) == 1 and subject is not None and subject.resolution else None


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


def _is_across(words: Sequence[Word]) -> bool:
    """Tell "across the river", which stands between a name and how far away it is."""
    kinds = [w.kind for w in words]
    return kinds[:2] in (["INSIDE", "THE"], ["BY", "THE"], ["ON", "THE"]) and kinds[2] in {"GENERIC", "WORD", "SEA"}


def _points_to(line: Line, statement: Statement) -> bool:
    """Tell "100 km to the south", of the place spoken of, from "A, 30 km west of B, and C, 40 km west"."""
    return any(w.kind in {"TO", "AWAY"} for w in line.words[statement.begin : statement.end])


def _unless_there(line: Line, found: Attached) -> Attached:
    """Doubt "X is 6 miles west in Fremont", which says where X is and leaves open from where."""
    after = line.words[found.statement.end : found.statement.end + 2]
    there = [w.kind for w in after] in (["IN", "PLACE"], ["IN", "REGION"])
    return replace(found, certain=False) if there else found


def _names_nobody(tokens: Sequence[Token], inside: Sequence[Resolution]) -> bool:
    """Tell "Xyz is a town in Y" of a name that nobody knows: what follows is about Xyz, whatever was named."""
    known = inside[0].mention.start if inside else len(tokens[-1].text) + tokens[-1].end
    verb = next((k for k, t in enumerate(tokens[: _OPENING + 1]) if t.text in {"is", "was"}), 0)
    names = tokens[:verb]
    if not names or known < tokens[verb].start or not all(t.text[0].isupper() for t in names):
        return False
    told = [t.text for t in tokens[verb + 1 : verb + 7]]
    return names[0].text.lower() not in PHRASES and told[:1] in (["a"], ["an"]) and bool(TITLE_NOUNS & set(told))


def _last_place(found: Attached, earlier: Sequence[Attached]) -> Referent | None:
    """Return what "it", "the city" is for another subject: "A, 70 km north of B, and C, 20 km east of it"."""
    last = earlier[-1] if earlier else None
    if last is None or found.subject is None or last.subject == found.subject or not last.statement.objects:
        return None
    pointed = last.statement.objects[0]
    return pointed if pointed.kind == "place" and pointed.text != found.subject.text else None


def _to_capital(found: Attached, word: Word, gazetteer: Gazetteer) -> Attached:
    """Give "the capital" as the object: that of the country the subject lies in."""
    resolution = found.subject.resolution if found.subject else None
    country = resolution.place.country if resolution and resolution.place else None
    place = gazetteer.capital(country) if country else None
    if resolution is None or place is None:
        return replace(found, certain=False)
    mention = Mention(word.text, word.start, word.end)
    capital = Resolution(mention, (Candidate(place, resolution.score),), place, resolution.score)
    referent = Referent(word.text, word.start, word.end, "place", (), capital)
    return replace(found, statement=replace(found.statement, objects=(referent,)))


def _is_settled(resolution: Resolution) -> bool:
    place = resolution.place
    return place is not None and resolution.mention.kind == "toponym" and place.feature_code.startswith(_SETTLED)


def _is_wide(resolution: Resolution) -> bool:
    """Tell a county or a state, which "the town" does not point back to."""
    return resolution.place is not None and resolution.place.feature_code in {"A.ADM1", "A.ADM2"}


def _referent(resolution: Resolution) -> Referent:
    mention = resolution.mention
    return Referent(mention.text, mention.start, mention.end, "place", (), resolution)
