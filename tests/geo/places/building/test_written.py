"""The file of columns is written as it is read."""

import pytest

from geo.places.building.written import Column, write_columns
from geo.places.columns import Columns
from geo.shipped import data_path


def test_the_shipped_file_written_anew_has_the_same_bytes(tmp_path):
    shipped = data_path("gazetteer.bin")
    columns = Columns(shipped)
    names = (
        "lon lat radius population code country outer inner text_start text lead_start lead flags people land".split()
    )
    again = {name: Column(columns[name].format, len(columns[name]), [columns[name].tobytes()]) for name in names}
    write_columns(tmp_path / "again.bin", columns.facts, again)
    assert (tmp_path / "again.bin").read_bytes() == shipped.read_bytes()


def test_a_column_of_another_length_than_it_says_is_an_error(tmp_path):
    with pytest.raises(ValueError, match="a column of 3 numbers has 8 bytes"):
        write_columns(tmp_path / "a.bin", {}, {"a": Column("I", 3, [b"12345678"])})
