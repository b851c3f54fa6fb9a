"""The data commands: what is shipped, whether it is whole, and a gazetteer of one's own."""

import click

__all__ = ["data", "listing", "verified"]


@click.group(no_args_is_help=False)
def data() -> None:
    """Show, verify or build the data that howfar works with."""


@data.command("list")
@click.argument("what", type=click.Choice(["files", "borders", "countries"]), default="files")
def list_data(what: str) -> int:
    """List the shipped files with their sources and licences, or the borders or countries they hold."""
    from maps.output import write

    write(None, listing(what))
    return 0


@data.command("verify")
def verify_data() -> int:
    """Check every shipped file against the manifest."""
    from maps.output import write

    text, whole = verified()
    write(None, text)
    return 0 if whole else 2


@data.command("build-gazetteer")
@click.argument("files", nargs=-1, required=True, type=click.Path(), metavar="FILE...")
@click.option(
    "-o", "--output", type=click.Path(), metavar="FOLDER", help="Where to keep it; your own data folder else."
)
def build(files: tuple[str, ...], output: str | None) -> int:
    """Build a gazetteer from your own GeoNames dump: allCountries.txt, alternateNamesV2.txt, or zips of them.

    Broken off, the same command goes on where it stopped. Use what it makes with --gazetteer FOLDER.
    """
    from maps.cli_build import build_gazetteer

    build_gazetteer(files, output)
    return 0


def listing(what: str) -> str:
    """Return the shipped files with their sources, the borders by country pair, or the countries, one a line."""
    return {"files": _files, "borders": _borders, "countries": _countries}[what]()


def verified() -> tuple[str, bool]:
    """Return one line a shipped file, and whether all are whole."""
    from geo.shipped import verify

    checked = verify()
    lines = [f"{'ok      ' if whole else 'CHANGED '} {artefact.file}" for artefact, whole in checked]
    whole = all(whole for _, whole in checked)
    way_out = "" if whole else "\nreinstall howfar to have the changed files back"
    return "\n".join(lines) + way_out + "\n", whole


def _files() -> str:
    from geo.shipped import data_path, manifest

    lines = []
    for artefact in manifest():
        size = data_path(artefact.file).stat().st_size / 1e6
        lines.append(f"{artefact.file}: {artefact.description} ({artefact.rows:,} rows, {size:.1f} MB)")
        lines += [f"    {s.name} {s.version}, {s.licence}: {s.attribution}" for s in artefact.sources]
    return "\n".join(lines) + "\n"


def _borders() -> str:
    from geo.ground.store import borders

    names = _names()
    pairs = sorted({(min(a, b), max(a, b)) for a in names for b in borders().neighbours(a)})
    return "".join(f"{a}-{b}  {names.get(a, a)}, {names.get(b, b)}\n" for a, b in pairs)


def _countries() -> str:
    return "".join(f"{code}  {name}\n" for code, name in sorted(_names().items()))


def _names() -> dict[str, str]:
    from geo.ground.store import borders
    from geo.places.gazetteer import shipped

    known = shipped()
    places = {code: known.country(code) for code in borders().codes()}
    return {code: place.name if place else code for code, place in places.items()}
