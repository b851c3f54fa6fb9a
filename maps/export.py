"""Findings as files for other programs: GeoPackage with every layer, GeoParquet, GeoJSON, CSV."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from sqlite3 import Error as SQLError
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from geo.errors import BadInput, MissingExtra
from geo.findings import Findings
from maps.output import check_writable, whole, write
from maps.report_method import credit_line

if TYPE_CHECKING:
    from layers import Layer

__all__ = ["export"]

# A GeoPackage says when each layer was changed; the same input is to give the same bytes.
_ALWAYS: Final = "1970-01-01T00:00:00.000Z"
_NO_CLOCK: Final = MappingProxyType({"OGR_CURRENT_DATE": _ALWAYS})


def export(findings: Findings, target: str | Path) -> None:
    """Write findings to .gpkg (all layers), .parquet (one row a claim), .geojson or .csv; whole or not at all.

    Raises BadInput for another suffix, MissingExtra where a library is not installed, UnwritableOutput.
    """
    suffix = Path(target).suffix.lower()
    if suffix not in _WRITERS:
        raise BadInput(f"cannot export to {target}; choose a name that ends in {', '.join(_WRITERS)}")
    check_writable(target)
    _WRITERS[suffix](findings, target)


def _geopackage(findings: Findings, target: str | Path) -> None:
    from maps.export_style import add_styles

    built = _layers(findings)
    with whole(target) as path, _in_our_words(), _reproducible():
        path.unlink(missing_ok=True)
        for layer in built:
            _add_layer(layer, path)
        add_styles(path, built, time=_ALWAYS)


def _layers(findings: Findings) -> "list[Layer]":
    import layers

    built = [
        build(findings)
        for build in (
            layers.places,
            layers.measurements,
            layers.borders,
            layers.uncertainty,
            layers.located,
            layers.countries,
        )
    ]
    return [layer for layer in built if len(layer.frame)] or built[:1]


def _add_layer(layer: "Layer", path: Path) -> None:
    described = f"{layer.frame.attrs['description']}. Data: {layer.attribution}"
    layer.frame.to_file(
        path,
        layer=layer.name,
        driver="GPKG",
        engine="pyogrio",
        dataset_options={"VERSION": "1.3"},  # which older GDAL and QGIS know too
        layer_options={"DESCRIPTION": described, "IDENTIFIER": layer.title},
        geometry_type=None if len(layer.frame) else "Unknown",
    )


@contextmanager
def _in_our_words() -> Iterator[None]:
    """Raise what GDAL and SQLite say of a file that cannot be written as the OSError it is: a full disk mostly."""
    from pyogrio import errors

    try:
        yield
    except (errors.DataSourceError, errors.DataLayerError, SQLError) as error:
        said = str(error).replace("\n", " ").rpartition("failed: ")[2][:160]
        raise OSError(f"it was not finished ({said}), is the disk full") from None


@contextmanager
def _reproducible() -> Iterator[None]:
    from pyogrio import get_gdal_config_option, set_gdal_config_options

    before = {name: get_gdal_config_option(name) for name in _NO_CLOCK}
    set_gdal_config_options(dict(_NO_CLOCK))
    try:
        yield
    finally:
        set_gdal_config_options(before)


def _parquet(findings: Findings, target: str | Path) -> None:
    try:
        import pyarrow.parquet  # noqa: F401
    except ImportError:
        raise MissingExtra("GeoParquet needs pyarrow; install it with `pip install howfar[parquet]`") from None
    from layers.geodesics import arc

    frame = findings.to_geodataframe()
    lines = [arc(f.measurement.start, f.measurement.end) if f.measurement else None for f in findings]
    frame = frame.set_geometry(lines, crs=frame.crs)
    frame.attrs = {"title": "Claims", "attribution": credit_line(findings)}
    with whole(target) as path:
        frame.to_parquet(path, index=False)


def _geojson(findings: Findings, target: str | Path) -> None:
    from maps.report_tables import geojson

    write(target, geojson(findings))


def _csv(findings: Findings, target: str | Path) -> None:
    from maps.report_tables import csv_text

    write(target, csv_text(findings))


_WRITERS: Final[Mapping[str, Callable[[Findings, str | Path], None]]] = MappingProxyType(
    {".gpkg": _geopackage, ".geojson": _geojson, ".parquet": _parquet, ".csv": _csv}
)
