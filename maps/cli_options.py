"""The options that commands share, and what they were set to."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

import click

from maps.cli_say import complain

__all__ = [
    "Run",
    "Settings",
    "ask_options",
    "format_option",
    "output_option",
    "run_options",
    "version_option",
    "worldview_option",
]

Command = Callable[..., Any]

_PLACES: Final = "Your own places, CSV or GeoJSON (see docs/cli.md); they win over the gazetteer."
_GAZETTEER: Final = "A gazetteer built with `howfar data build-gazetteer`, behind the shipped one."
_PINS: Final = "A CSV of names that mean one place: name, place or lon and lat, article (see docs/cli.md)."


@dataclass(frozen=True, slots=True)
class Settings:
    """What is known beyond the text, as given on the command line; parsed where it is used, once a process."""

    places: tuple[str, ...] = ()
    pins: str | None = None
    home: str | None = None
    country_bias: str | None = None
    worldview: str | None = None
    gazetteer: str | None = None


@dataclass(frozen=True, slots=True)
class Run:
    """One run of a command over articles: what to read, how, and how much to say about it on stderr."""

    inputs: tuple[str, ...]
    settings: Settings
    jobs: int = 1
    quiet: bool = False
    verbose: bool = False
    output: str | None = None


def version_option(command: Command) -> Command:
    """Add --version."""
    words = "Print the versions of howfar and its data, and leave."
    flag = click.option(
        "--version", is_flag=True, is_eager=True, expose_value=False, callback=_print_version, help=words
    )
    return flag(command)


def run_options(command: Command) -> Command:
    """Add INPUT... and every common option; the command gets one Run as `run` (its -o in it, where it has one)."""

    def wrapped(**given: Any) -> Any:  # noqa: ANN401
        output = given.get("output")
        run = Run(given.pop("inputs"), _settings(given), given.pop("jobs"), **_loudness(given), output=output)
        given.pop("output", None)
        return command(run=run, **given)

    wrapped.__name__, wrapped.__doc__ = command.__name__, command.__doc__
    wrapped.__dict__.update(command.__dict__)
    jobs = click.option("--jobs", type=click.IntRange(1, 256), default=1, show_default=True, help="Work side by side.")
    pins = click.option("--pins", type=click.Path(), metavar="FILE", help=_PINS)
    argument = click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
    return argument(pins(_known(worldview_option(jobs(_said(version_option(wrapped)))))))


def ask_options(command: Command) -> Command:
    """Add the common options that bear on a question about places; the command gets `settings`."""

    def wrapped(**given: Any) -> Any:  # noqa: ANN401
        settings = _settings(given)
        _loudness(given)
        return command(settings=settings, **given)

    wrapped.__name__, wrapped.__doc__ = command.__name__, command.__doc__
    wrapped.__dict__.update(command.__dict__)
    return _known(_said(version_option(wrapped)))


def worldview_option(command: Command) -> Command:
    """Add --worldview, where borders are measured to."""
    words = "Whose view of disputed borders to take: a country's code, or \"de facto\"; every claimant's else."
    return click.option("--worldview", metavar="NAME", help=words)(command)


def format_option(*formats: str) -> Callable[[Command], Command]:
    """Add --format with these choices; the first is the default."""
    choice = click.Choice(formats, case_sensitive=False)
    return click.option("--format", "form", type=choice, default=formats[0], show_default=True, help="How to write it.")


def output_option(*suffixes: str, required: bool = True, stdout: bool = True) -> Callable[[Command], Command]:
    """Add -o FILE; with suffixes, any other is a usage error. stdout: "-" is standard output."""

    def checked(_context: click.Context, _parameter: click.Parameter, value: str | None) -> str | None:
        if value == "-" and stdout:
            return value
        if value and suffixes and not value.lower().endswith(suffixes):
            raise click.BadParameter(f"{value!r} has to end in {' or '.join(suffixes)}.")
        return value

    metavar = "FILE" + "|".join(suffixes)
    words = "Where to write: a file, whole or not at all" + ("." if required else "; standard output else.")
    return click.option(
        "-o", "--output", type=click.Path(), required=required, callback=checked, metavar=metavar, help=words
    )


def _known(command: Command) -> Command:
    for option in (
        click.option("--country-bias", metavar="CC", help="Country written about most, two letters (ISO 3166-1)."),
        click.option("--home", metavar="PLACE", help="Where the outlet is: names near it are meant first."),
        click.option("--gazetteer", type=click.Path(), metavar="FOLDER", help=_GAZETTEER),
        click.option("--places", type=click.Path(), multiple=True, metavar="FILE", help=_PLACES),
    ):
        command = option(command)
    return command


def _said(command: Command) -> Command:
    quiet = click.option("--quiet", "-q", is_flag=True, help="Say only what went wrong.")
    return quiet(click.option("--verbose", "-v", is_flag=True, help="Say on stderr what is being done.")(command))


def _settings(given: dict[str, Any]) -> Settings:
    names = ("places", "pins", "home", "country_bias", "worldview", "gazetteer")
    return Settings(**{name: given.pop(name) for name in names if name in given})


def _loudness(given: dict[str, Any]) -> dict[str, bool]:
    return {name: given.pop(name) for name in ("quiet", "verbose")}


def _print_version(context: click.Context, _parameter: click.Parameter, wanted: bool) -> None:  # noqa: FBT001
    if not wanted or context.resilient_parsing:
        return
    from maps.cli_version import version_lines, warnings

    click.echo("\n".join(version_lines()))
    for warning in warnings():
        complain(warning)
    context.exit()
