"""From a text to findings, on the shipped data."""

import json
import time

import numpy as np
import pytest
from shapely import Point
from shapely.geometry import shape

import geo
from geo.ground.geodesic import direct
from geo.ground.position import Position
from geo.places.mention import Mention

TEXT = "Volunteers waited in Terespol, roughly 2 kilometres from the Belarusian border."


def only(text, **options):
    (finding,) = geo.check(text, **options)
    return finding


def test_one_sentence_gives_one_finding_with_its_reason():
    finding = only(TEXT)
    assert finding.claim.subject.text == "Terespol"
    assert finding.verdict.holds == "supported"
    assert finding.measurement.end_name == "the Poland–Belarus border"
    assert "Terespol lies" in finding.verdict.explanation
    assert TEXT[finding.claim.start : finding.claim.end] == finding.claim.text


def test_texts_articles_and_several_of_them_are_taken():
    found = geo.check([TEXT, geo.Article("b", "Nothing is said of space here."), geo.Article("c", TEXT)])
    assert [a.article.id for a in found.articles] == ["1", "b", "c"]
    assert [f.article.id for f in found] == ["1", "c"]
    assert [f.number for f in found] == [1, 1]


@pytest.mark.parametrize("wrong", [7, b"bytes", None, [7], ["fine", None]])
def test_what_is_no_text_is_refused_with_one_line(wrong):
    with pytest.raises(geo.BadInput) as error:
        geo.check(wrong)
    assert "\n" not in str(error.value)


def test_an_empty_text_has_no_findings():
    assert len(geo.check("")) == 0


def test_the_same_text_gives_the_same_bytes():
    assert geo.check(TEXT).to_json() == geo.check(TEXT).to_json()


def test_mentions_that_are_given_are_only_resolved():
    start = TEXT.index("Terespol")
    (checked,) = geo.check(geo.Article("a", TEXT, given=((start, start + 8),))).articles
    assert [r.mention.text for r in checked.resolutions] == ["Terespol"]


def test_a_recognizer_of_ones_own_is_asked():
    class Nobody:
        def recognize(self, article: geo.Article, /) -> tuple[Mention, ...]:
            return ()

    (checked,) = geo.check(TEXT, recognizer=Nobody()).articles
    assert checked.resolutions == ()


def test_a_pin_settles_what_a_name_means():
    elsewhere = geo.Place("own:1", "Terespol", Position(25.0, 54.0), 500.0, "P.PPL", "LT")
    finding = only(TEXT, pins=[geo.Pin("Terespol", elsewhere)])
    assert finding.measurement.start == elsewhere.position
    assert finding.measurement.start_name == "Terespol"


def test_a_denial_is_turned_round_and_a_speaker_named():
    finding = only("“Terespol is not 90 kilometres from the Belarusian border,” said Mayor Adam Nowak.")
    assert finding.claim.negated
    assert finding.verdict.holds == "supported"
    assert "who denies it" in finding.verdict.explanation


def test_an_unnamed_farm_is_located_and_not_judged():
    finding = only("The fire began on a farm 12 miles east of Warsaw, Poland.")
    assert finding.verdict.holds == "not_checkable"
    west, south, east, north = shape(finding.located).bounds
    assert 20.9 < west < east < 21.6
    assert 51.8 < south < north < 52.7
    assert finding.measurement is None


def test_an_unnamed_farm_near_the_border_of_two_countries_lies_in_a_strip_along_it():
    finding = only("The fire began on a farm 12 km from the Poland-Belarus border.")
    line = geo.border("BY", "PL").line
    strip = shape(finding.located)
    assert strip.is_valid
    x, y = line.representative_point().coords[0]
    for lon, lat, expected in ((x, y, False), *((p.lon, p.lat, True) for p in points_off(line, 12_000))):
        assert strip.contains(Point(lon, lat)) is expected


def points_off(line, distance_m):
    """Return points whose nearest point of the line is about that far away."""
    around = (direct(Position(*line.representative_point().coords[0]), azimuth, 12_000) for azimuth in range(0, 360, 5))
    index = geo.NearestIndex(line)
    return [p for p in around if abs(index.query(np.array([[p.lon, p.lat]]))[0][0] - distance_m) < 500]


def test_exactly_admits_half_of_the_last_digit():
    assert only("Terespol is exactly 90 km from the Belarusian border.").verdict.admissible_m == (85_000, 95_000)


def test_how_deep_inside_a_country_is_measured_from_its_border():
    finding = only("Warsaw is 180 km inside Poland.")
    assert finding.measurement.end_name == "the land border of Poland"
    assert finding.verdict.holds != "contradicted"


@pytest.mark.parametrize("sentence", ["Brest is 5 km from Poland. ", "A farm is 5 km from the border "])
def test_a_check_takes_time_in_proportion_to_the_text(sentence):
    def seconds(times):
        start = time.process_time()
        geo.check(sentence * times)
        return time.process_time() - start

    seconds(10)
    once, four_times = min(seconds(100), seconds(100)), seconds(400)
    assert four_times < 6 * once + 0.2


def test_an_area_too_large_to_draw_is_left_out():
    assert all(f.located is None for f in geo.check("A farm 19,000 miles east of Warsaw, Poland, burnt."))


def test_a_travel_time_is_not_turned_into_a_length():
    finding = only("Terespol is two hours' drive from the Belarusian border.")
    assert finding.verdict.holds == "not_checkable"
    assert "travel time" in finding.verdict.explanation


def test_countries_that_touch_and_do_not():
    assert only("Latvia borders Lithuania.").verdict.holds == "supported"
    assert only("Latvia borders Poland.").verdict.holds == "contradicted"


def test_hostile_text_is_only_text():
    found = geo.check("{{ 7*7 }} <script>alert(1)</script> Terespol, 2 km from the Belarusian border ${x}")
    assert json.loads(found.to_json())


def test_findings_become_a_frame_of_lines_in_degrees():
    frame = geo.check(TEXT).to_geodataframe()
    assert frame.crs == "EPSG:4326"
    assert frame.verdict.tolist() == ["supported"]
    assert frame.geometry.iloc[0].geom_type == "LineString"


def test_a_mountain_range_is_not_the_town_that_was_spoken_of():
    finding = only("Moshi has a market. The Pare Mountains are green. The town is 35 km from the Kenyan border.")
    assert finding.claim.subject.resolution.place.name == "Moshi"


def test_here_in_a_quotation_is_the_place_of_its_speaker() -> None:
    text = """"Damascus is only 60 km from here," said the mayor of Quneitra."""
    after = f"Arlit lies 240 km north of Agadez. {text}"
    for said in (text, after):
        claim = geo.check(said)[-1].claim
        assert claim.object.text == "Quneitra"
