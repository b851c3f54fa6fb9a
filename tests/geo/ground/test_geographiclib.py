"""Geodesics against GeographicLib's own programme, where Debian's geographiclib-tools are installed."""

import shutil
import subprocess

import numpy as np
import pytest

from geo.ground.geodesic import direct, inverse, inverse_many
from geo.ground.position import Position

GEODSOLVE = shutil.which("GeodSolve")
pytestmark = pytest.mark.skipif(GEODSOLVE is None, reason="no GeodSolve (apt install geographiclib-tools)")


def solved(lines, *options):
    """Return the rows of numbers that GeodSolve answers to rows of numbers."""
    text = "\n".join(" ".join(f"{value:.15g}" for value in line) for line in lines)
    out = subprocess.run([GEODSOLVE, "-p", "9", *options], input=text, capture_output=True, text=True, check=True)
    return np.array([line.split() for line in out.stdout.splitlines()], float)


def spots(count, seed):
    draw = np.random.default_rng(seed)
    return np.stack([draw.uniform(-180, 180, count), np.degrees(np.arcsin(draw.uniform(-1, 1, count)))], axis=1)


def test_distances_and_azimuths_are_those_of_geographiclib():
    a, b = spots(2_000, 1), spots(2_000, 2)
    expected = solved(np.hstack([a[:, ::-1], b[:, ::-1]]), "-i")
    distance, azimuth, _ = inverse_many(a, b)
    assert distance == pytest.approx(expected[:, 2], abs=1e-6)
    assert np.cos(np.radians(azimuth - expected[:, 0])) == pytest.approx(1, abs=1e-12)


def test_nearly_antipodal_distances_are_those_of_geographiclib():
    a = spots(500, 3)
    across = np.stack([np.where(a[:, 0] > 0, a[:, 0] - 180, a[:, 0] + 180), -a[:, 1]], axis=1)
    b = np.clip(across + np.random.default_rng(4).uniform(-0.6, 0.6, (500, 2)), (-180, -90), (180, 90))
    assert inverse_many(a, b)[0] == pytest.approx(solved(np.hstack([a[:, ::-1], b[:, ::-1]]), "-i")[:, 2], abs=1e-6)


def test_going_a_distance_ends_where_geographiclib_ends():
    draw = np.random.default_rng(5)
    starts, azimuths, lengths = spots(300, 5), draw.uniform(0, 360, 300), draw.uniform(0, 19e6, 300)
    expected = solved(np.column_stack([starts[:, ::-1], azimuths, lengths]))
    for start, azimuth, length, (lat, lon, _) in zip(starts, azimuths, lengths, expected, strict=True):
        found = direct(Position(*start.tolist()), float(azimuth), float(length))
        assert inverse(found, Position(float(lon), float(lat))).distance_m < 1e-6
