"""Distances are from the town, not from the region of its name."""

from dataclasses import replace

import pytest

from geo.measure.town import from_towns


@pytest.fixture
def regional(make):
    """Return a claim whose subject was taken for the region around Westham, the town being the second candidate."""
    town = make.place("Westham")
    region = replace(town, id="geonames:9", name="Westham Oblast", feature_code="A.ADM1", radius_m=90_000.0)
    return make.claim(make.resolved(region, town, score=0.6), make.border("EE"), make.kilometres(20))


def of(claim, text):
    return from_towns(claim, text).subject.resolution.place.feature_code


def named(claim, text="Westham"):
    resolution = claim.subject.resolution
    mention = replace(resolution.mention, text=text, start=0, end=len(text))
    subject = replace(claim.subject, text=text, resolution=replace(resolution, mention=mention))
    return replace(claim, subject=subject)


def test_a_region_gives_way_to_the_town_of_its_name(regional):
    assert of(named(regional), "Westham lies 20 km from the border.") == "P.PPL"


@pytest.mark.parametrize("text", ["Westham region lies 20 km", "Westham Oblast begins 20 km", "Westham county is far"])
def test_a_region_that_is_called_so_stays(regional, text):
    assert of(named(regional), text) == "A.ADM1"


def test_what_the_user_pinned_stays(regional):
    claim = named(regional)
    pinned = replace(claim.subject.resolution, source="pin")
    assert of(replace(claim, subject=replace(claim.subject, resolution=pinned)), "Westham lies") == "A.ADM1"


def test_a_town_far_outside_the_region_is_another(regional, make):
    claim = named(regional)
    far = make.resolved(claim.subject.resolution.place, make.town("Westham", 5.0, 45.0), score=0.6).resolution
    elsewhere = replace(claim.subject, resolution=replace(claim.subject.resolution, candidates=far.candidates))
    assert of(replace(claim, subject=elsewhere), "Westham lies") == "A.ADM1"


def test_inside_speaks_of_regions(regional):
    assert of(replace(named(regional), relation="inside"), "Westham lies") == "A.ADM1"
