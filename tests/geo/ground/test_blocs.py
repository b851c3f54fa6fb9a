import re
from datetime import date, datetime

import pytest

from geo.errors import BadInput, UnknownBorder
from geo.ground.blocs import BLOCS, SOURCES, bloc_named, members, spoken
from geo.ground.position import Position
from geo.ground.store import borders


def test_members_come_on_the_day_of_accession_and_go_on_the_day_they_are_out():
    assert "HR" not in members("EU", on=date(2013, 6, 30))
    assert "HR" in members("EU", on=date(2013, 7, 1))
    assert "GB" in members("EU", on=date(2020, 1, 31))
    assert "GB" not in members("EU", on=date(2020, 2, 1))


@pytest.mark.parametrize(
    ("bloc", "on", "count"),
    [
        ("EU", date(1960, 1, 1), 6),
        ("EU", date(2010, 1, 1), 27),
        ("EU", None, 27),
        ("NATO", date(1950, 1, 1), 12),
        ("NATO", date(1990, 1, 1), 16),
        ("NATO", None, 32),
        ("Schengen", date(1995, 4, 1), 7),
        ("Schengen", None, 29),
    ],
)
def test_a_bloc_has_as_many_states_as_it_says_itself(bloc, on, count):
    territories = {"AX", "GF", "GP", "MQ", "RE", "MF", "YT", "GI", "GL", "SJ"}
    assert len(set(members(bloc, on=on)) - territories) == count


def test_every_member_is_a_country_of_the_store_and_every_bloc_has_its_source():
    assert {m.code for rows in BLOCS.values() for m in rows} <= set(borders().codes())
    assert set(SOURCES) == set(BLOCS)


def test_the_outer_border_is_made_of_the_lines_to_those_outside():
    store = borders()
    outside = [("FI", "RU"), ("EE", "RU"), ("LV", "RU"), ("LT", "RU"), ("PL", "RU")]
    facing = store.bloc("EU", facing="RU")
    assert facing.length_m == pytest.approx(sum(store.border(a, b).length_m for a, b in outside), rel=1e-6)
    assert facing.sides == ("EU", "RU")


def test_a_line_between_two_members_is_no_outer_border():
    aachen = Position(6.08, 50.78)
    assert borders().land_border("DE").nearest(aachen).distance_m < 10_000
    assert borders().bloc("EU").nearest(aachen).distance_m > 300_000


def test_the_border_moves_with_the_members():
    hamina = Position(27.2, 60.57)
    before, after = (borders().bloc("NATO", on=date(year, 1, 1)).nearest(hamina).distance_m for year in (2023, 2024))
    assert after < 50_000 < before


def test_an_unknown_bloc_or_a_line_there_is_not_is_refused():
    with pytest.raises(UnknownBorder, match=re.escape("no bloc 'OPEC'; there are EU, NATO, Schengen")):
        borders().bloc("OPEC")
    with pytest.raises(UnknownBorder, match="EU had no land border with CN"):
        borders().bloc("EU", facing="CN")
    with pytest.raises(UnknownBorder, match="NATO had no land border"):
        borders().bloc("NATO", on=date(1948, 1, 1))


def test_a_moment_counts_as_its_day_and_what_is_no_day_is_refused():
    assert members("EU", on=datetime(2004, 4, 30, 23)) == members("EU", on=date(2004, 4, 30))
    with pytest.raises(BadInput, match="'2004-05-01' is no day"):
        members("EU", on="2004-05-01")


def test_a_member_does_not_lie_across_the_outer_border():
    with pytest.raises(UnknownBorder, match="FR is in EU"):
        borders().bloc("EU", facing="FR")
    assert borders().bloc("EU", facing="GB", on=date(2021, 1, 1)).length_m > 400_000


def test_blocs_are_known_by_their_names_in_any_case():
    assert [bloc_named(name) for name in ("the European Union", "eu", "Nato", "schengen area", "Europe")] == [
        "EU",
        "EU",
        "NATO",
        "Schengen",
        None,
    ]
    assert [spoken(bloc) for bloc in BLOCS] == ["the EU", "NATO", "the Schengen area"]
