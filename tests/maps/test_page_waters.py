"""What the waters on the page's ground are called."""

import csv
from pathlib import Path

import pytest
import shapely

import geo.ground.rivers
from geo.ground.rivers import named_rivers
from geo.places.gazetteer import shipped
from maps.page_ground import Tile
from maps.page_mercator import Box
from maps.page_tiles import draw_tile
from maps.page_waters import water_labels

TABLE = Path(geo.ground.rivers.__file__).parent / "rivers.csv"


def rows() -> list[tuple[str, shapely.Point]]:
    with TABLE.open(encoding="utf-8", newline="") as lines:
        return [(row["name"], shapely.Point(float(row["lon"]), float(row["lat"]))) for row in csv.DictReader(lines)]


def name_at(lon: float, lat: float) -> str | None:
    spot = shapely.Point(lon, lat)
    return min(named_rivers("50m"), key=lambda river: river.line.distance(spot)).name


def test_every_point_of_the_table_lies_on_a_river_that_has_its_name():
    assert [name for name, spot in rows() if name_at(spot.x, spot.y) != name] == []


def test_the_table_is_sorted_and_says_nothing_twice():
    listed = [(name, spot.x, spot.y) for name, spot in rows()]
    assert listed == sorted(listed, key=lambda row: row[0])
    assert len({(lon, lat) for _, lon, lat in listed}) == len(listed)


@pytest.mark.parametrize(
    ("town", "lon", "lat", "river"),
    [
        ("Vienna", 16.4, 48.2, "Danube"),
        ("Warsaw", 21.0, 52.2, "Vistula"),
        ("Cairo", 31.2, 30.0, "Nile"),
        ("Baghdad", 44.4, 33.3, "Tigris"),
        ("Wuhan", 114.3, 30.6, "Yangtze"),
        ("St. Louis", -90.2, 38.6, "Mississippi"),
        ("Asuncion", -57.6, -25.3, "Paraguay"),
        ("Corrientes", -58.8, -27.5, "Paraná"),
        ("Yuma", -114.6, 32.7, "Colorado"),
        ("Lyon", 4.8, 45.8, "Rhône"),
        ("Kyiv", 30.5, 50.4, "Dnieper"),
        ("Yakutsk", 129.7, 62.0, "Lena"),
    ],
)
def test_the_river_at_a_town_has_the_name_it_has_there(town, lon, lat, river):
    assert name_at(lon, lat) == river, town


def test_a_tile_says_which_of_its_rivers_is_called_what():
    called = draw_tile(Tile(4, 8, 5))["called"]
    assert "Vistula" in {name for _, name in called}
    assert [number for number, _ in called] == sorted({number for number, _ in called})


def test_the_world_at_once_has_no_rivers_and_so_no_names_of_them():
    assert "called" not in draw_tile(Tile(0, 0, 0))


def test_great_waters_are_named_on_every_page_and_small_ones_where_the_articles_are():
    everywhere = {name for name, *_ in water_labels((), shipped())}
    assert {"Atlantic Ocean", "Baltic Sea", "Caspian Sea", "Lake Superior"} <= everywhere
    assert "Western Pacific" not in everywhere
    geneva = Box(0.516, 0.354, 0.519, 0.357)
    there = {name for name, *_ in water_labels([geneva], shipped())}
    assert "Lake Geneva" in there - everywhere


def test_a_lake_has_its_name_on_its_own_water():
    from geo.ground.background import lakes

    superior = next(row for row in water_labels((), shipped()) if row[0] == "Lake Superior")
    assert any(lake.contains(shapely.Point(superior[1], superior[2])) for lake in lakes("10m"))
