"""The names of subjects that only somebody else may know."""

import pytest

from geo.claims.claim import Claim, Referent
from geo.claims.unplaced import unplaced
from geo.places.gazetteer import shipped
from geo.text.article import Article


class Asks:
    """Answers to every name and tells of none."""

    def lookup(self, name):
        return shipped().lookup("Minsk")

    def summary(self, name):
        return None


def claims(text, **more):
    subject = Referent(text, 10, 10 + len(text), "place", **more)
    return [Claim(10, 60, text, "distance", subject, Referent("the border", 50, 60, "border"), None)]


def article(subject):
    return Article("a", " " * 10 + subject + " lies 5 km from the border.")


def test_a_name_that_does_not_stand_where_it_is_said_to_is_left():
    assert unplaced(claims("Zzyzkowo"), Article("a", "Zzyzk - owo is far from here."), Asks()) == ()


@pytest.mark.parametrize(
    ("text", "name", "start"),
    [
        ("Zzyzkowo", "Zzyzkowo", 10),
        ("Novy Zzyzk", "Novy Zzyzk", 10),
        ("the village of Novy Zzyzk", "Novy Zzyzk", 25),
        ("a small town called Żyzkowo", "Żyzkowo", 30),
        ("Zzyzk de la Sierra", "Zzyzk de la Sierra", 10),
    ],
)
def test_a_name_is_found_where_it_stands(text, name, start):
    assert [(m.text, m.start, m.end) for m in unplaced(claims(text), article(text), Asks())] == [
        (name, start, start + len(name))
    ]


@pytest.mark.parametrize("text", ["the camp", "Ivan Petrov lives", "a farm", "the mayor Petrov", "", "Zz\x00y", "204"])
def test_what_is_no_name_is_never_asked_for(text):
    assert unplaced(claims(text), article(text), Asks()) == ()


def test_names_are_asked_for_once_and_a_gazetteer_on_disk_is_not_asked_at_all():
    assert len(unplaced(claims("Zzyzkowo") * 3, article("Zzyzkowo"), Asks())) == 1
    assert unplaced(claims("Minsk"), article("Minsk"), shipped()) == ()
