"""A user's own places come first, and what is wrong with their file is said in one line."""

import json

import pytest

from geo.errors import BadInput
from geo.ground.position import Bounds, Position
from geo.places.gazetteer import shipped
from geo.places.own import naming, own, stack

HEADER = "name,lon,lat,aliases,country,radius_m\n"


def written(folder, text, name="places.csv"):
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def test_a_csv_gives_places_by_name_and_alias(tmp_path):
    places = own(written(tmp_path, HEADER + "Camp Birch,25.1,52.3,the Birches|Бяроза,BY,500\n"))
    for name in ("Camp Birch", "camp-birch", "Birches", "БЯРОЗА"):
        place = places.lookup(name)[0].place
        assert (place.id, place.position, place.radius_m) == ("own:1", Position(25.1, 52.3), 500)


def test_a_point_of_geojson_is_a_place(tmp_path):
    feature = {
        "type": "Feature",
        "geometry": {"type": "Point", "coordinates": [25.1, 52.3]},
        "properties": {"name": "Birch"},
    }
    path = written(tmp_path, json.dumps({"type": "FeatureCollection", "features": [feature]}), "places.geojson")
    assert own(path).lookup("birch")[0].place.position == Position(25.1, 52.3)


def test_an_area_of_geojson_counts_with_its_middle_and_extent(tmp_path):
    ring = [[25, 52], [26, 52], [26, 53], [25, 53], [25, 52]]
    feature = {"geometry": {"type": "Polygon", "coordinates": [ring]}, "properties": {"name": "Range"}}
    place = own(written(tmp_path, json.dumps({"features": [feature]}), "p.geojson")).lookup("Range")[0].place
    assert place.position == Position(25.5, 52.5)
    assert 45_000 < place.radius_m < 55_000


def test_own_places_come_before_the_shipped_ones(tmp_path):
    both = stack([own(written(tmp_path, HEADER + "Brest,10,50,,,\n")), shipped()])
    matches = both.lookup("Brest")
    assert matches[0].place.id == "own:1"
    assert matches[1].place.country == "BY"
    summary = both.summary("Brest")
    assert summary is not None
    assert summary.rows == len(matches)
    assert both.country("BY") == shipped().country("BY")


def test_nearest_and_within_look_into_every_gazetteer(tmp_path):
    both = stack([own(written(tmp_path, HEADER + "Camp,23.7,52.1,,,\n")), shipped()])
    near = both.nearest(Position(23.7, 52.1), limit=2)
    assert [place.id for place in near] == ["own:1", shipped().nearest(Position(23.7, 52.1), limit=1)[0].id]
    assert both.within(Bounds(23, 52, 24, 52.5), limit=1)[0].name == "Camp"


def test_a_place_that_two_gazetteers_know_is_the_first_ones_in_its_place():
    class Known:
        def lookup(self, name):
            return shipped().lookup("Brest")[::-1]

    shipped_first = stack([shipped(), Known()])
    assert shipped_first.lookup("Brest") == shipped().lookup("Brest")


def test_a_recogniser_is_given_the_names_that_are_settled():
    minsk = shipped().lookup("Minsk")[0].place
    known = naming(shipped(), [("Zzyzkowo", minsk)])
    assert known.lookup("zzyzkowo")[0].place.position == minsk.position
    assert known.summary("Zzyzkowo").rows == 1
    assert naming(shipped(), []) is shipped()


def test_a_short_name_in_capitals_is_an_abbreviation(tmp_path):
    places = own(written(tmp_path, HEADER + "HQ,20,50,,,\n"))
    assert places.lookup("HQ")[0].kind == "abbreviation"
    assert places.lookup("hq") == ()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "no places"),
        (HEADER, "no places"),
        ("title,x,y\nA,1,2\n", "line 1: no column name, lon, lat"),
        (HEADER + "Camp,east,52,,,\n", "line 2: lon 'east' is no number"),
        (HEADER + "Camp,,52,,,\n", "line 2: no lon"),
        (HEADER + "Camp,nan,52,,,\n", "line 2: lon nan is out of range"),
        (HEADER + "Camp,52,123,,,\n", "wrong way round"),
        (HEADER + "Camp,512345,4123456,,,\n", "line 2: position"),
        (HEADER + "...,20,50,,,\n", "line 2: no name"),
        (HEADER + "Camp,20,50,,Poland,\n", "line 2: country 'POLAND'"),
        (HEADER + "Camp,20,50,,,-5\n", "line 2: radius_m -5 is out of range"),
        (HEADER + "A,1,2,3,4,5,6,7\n", "line 2: 8 cells"),
        (HEADER + 'A,1,2,"open\n', "mend the quotes"),
        (b"name,lon,lat\nCaf\xe9,1,2\n", "line 2: not UTF-8"),
        ("{", "line 1: no JSON"),
        ('{"a": 1}', "no GeoJSON FeatureCollection"),
        ('{"features": [{"geometry": null}]}', "feature 1: no geometry"),
        (
            '{"features": [{"geometry": {"type": "Point", "coordinates": []}, "properties": {"name": "A"}}]}',
            "feature 1",
        ),
        ('{"features": [{"geometry": {"type": "Blob"}, "properties": {"name": "A"}}]}', "feature 1: no geometry"),
        ('{"a":' + "[" * 100_000, "nested"),
        ('{"features": ' + "9" * 5000 + "}", "number too long"),
    ],
)
def test_what_is_wrong_is_named_with_its_line(tmp_path, text, said):
    with pytest.raises(BadInput) as caught:
        own(written(tmp_path, text))
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_file_that_is_not_there_is_bad_input(tmp_path):
    with pytest.raises(BadInput, match="cannot read"):
        own(tmp_path / "none.csv")
