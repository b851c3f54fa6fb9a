"""What must hold of circles, rings, sectors and what they share, wherever on the earth they lie."""

import pytest
import shapely
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from geo.errors import BadGeometry
from geo.ground.area import circle, common, ring, sector
from geo.ground.geodesic import direct, inverse
from geo.ground.position import Position

# Anywhere, and often where maps break: at the poles, beside them, on both sides of the antimeridian.
latitudes = st.one_of(st.floats(-90, 90), st.sampled_from([-90.0, -89.999, 0.0, 89.95, 90.0]))
longitudes = st.one_of(st.floats(-180, 180), st.sampled_from([-180.0, -179.999, 0.0, 179.95, 180.0]))
positions = st.builds(Position, longitudes, latitudes)
azimuths = st.floats(0, 359.9)
radii_m = st.floats(10, 4_000_000)
shares = st.floats(0, 2)
_OFF = 1e-3  # of a radius: how far the edge of an area may lie from the curve it stands for


def holds(area, position):
    """Tell whether an area holds a position, on whichever side of the map one on the antimeridian is drawn."""
    lons = (-180.0, 180.0) if abs(position.lon) == 180 else (position.lon,)
    return any(area.covers(shapely.Point(lon, position.lat)) for lon in lons)


def clear(distance_m, *radii_m):
    """Tell whether a distance is not so near to a radius that the corners of the area decide."""
    return all(abs(distance_m - radius_m) > _OFF * radius_m + 0.5 for radius_m in radii_m)


@settings(deadline=None)
@given(positions, radii_m, azimuths, shares)
@example(Position(0.0, -90.0), 4_000_000.0, 10.0, 0.9)
@example(Position(180.0, 89.95), 5_000.0, 359.0, 0.5)
def test_a_circle_holds_what_is_near_and_nothing_else(centre, radius_m, azimuth_deg, share):
    spot = direct(centre, azimuth_deg, share * radius_m)
    assume(clear(share * radius_m, radius_m))
    area = circle(centre, radius_m)
    assert area.is_valid
    assert holds(area, spot) is (share < 1)


@settings(deadline=None)
@given(positions, azimuths, shares, st.tuples(radii_m, radii_m), st.tuples(azimuths, shares))
@example(Position(179.99, -17.0), 90.0, 1.0, (50_000.0, 50_000.0), (90.0, 0.5))
@example(Position(0.0, -89.999), 1.0, 0.0, (10.0, 112.0), (0.0, 0.0))
@example(Position(0.0, 89.95), 180.0, 1.0, (3_000_000.0, 2_000_000.0), (180.0, 0.6))
def test_two_circles_share_what_is_near_to_both(centre, azimuth_deg, apart, radii, where):
    other = direct(centre, azimuth_deg, apart * radii[0])
    spot = direct(centre, where[0], where[1] * radii[0])
    away = inverse(spot, centre).distance_m, inverse(spot, other).distance_m
    assume(clear(away[0], radii[0]) and clear(away[1], radii[1]))
    both = all(distance_m < radius_m for distance_m, radius_m in zip(away, radii, strict=True))
    try:
        area = common(circle(centre, radii[0]), circle(other, radii[1]))
    except BadGeometry:
        assert not both
        return
    assert area.is_valid
    assert holds(area, spot) is both


@settings(deadline=None)
@given(
    positions,
    azimuths,
    st.sampled_from([11.25, 22.5, 45.0]),
    radii_m,
    st.tuples(st.floats(-180, 180), st.floats(0.05, 1.5)),
)
@example(Position(180.0, 66.0), 90.0, 45.0, 400_000.0, (10.0, 0.6))
@example(Position(1.0, 1.0), 225.71875, 11.25, 10.0, (0.0, 0.25))
@example(Position(20.0, 85.0), 0.0, 22.5, 1_500_000.0, (3.0, 0.9))
def test_a_sector_and_a_ring_share_the_far_half_of_the_sector(centre, azimuth_deg, half_deg, radius_m, where):
    turn_deg, share = where
    spot = direct(centre, (azimuth_deg + turn_deg) % 360, share * radius_m)
    assume(clear(share * radius_m, radius_m, radius_m / 2) and abs(abs(turn_deg) - half_deg) > 0.1)
    area = common(sector(centre, azimuth_deg, half_deg, 0, radius_m), ring(centre, radius_m / 2, 2 * radius_m))
    assert area.is_valid
    assert holds(area, spot) is (0.5 < share < 1 and abs(turn_deg) < half_deg)


@settings(deadline=None)
@given(positions, radii_m, azimuths)
def test_areas_that_lie_apart_share_nothing_and_that_is_said(centre, radius_m, azimuth_deg):
    there = direct(centre, azimuth_deg, 2.2 * radius_m)
    with pytest.raises(BadGeometry, match="2 areas have no ground in common"):
        common(circle(centre, radius_m), circle(there, radius_m))


def test_areas_that_hardly_meet_share_a_sliver():
    centre = Position(179.9, 10.0)
    there = direct(centre, 90, 19_990)
    sliver = common(circle(centre, 10_000), circle(there, 10_000))
    assert 0 < sliver.area < 1e-4 * circle(centre, 10_000).area
    assert holds(sliver, direct(centre, 90, 9_995))


def test_no_area_has_nothing_in_common():
    with pytest.raises(BadGeometry, match="no areas"):
        common()
