"""The howfar command: parses the command line, calls the verbs, and turns every error into one line on stderr.

Exit status: 0 done, 1 a finding matched --fail-on, 2 wrong usage or something that could not be read or written.
"""

import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

import click

from geo.errors import BadInput, HowfarError
from maps.cli_data import data
from maps.cli_options import (
    Run,
    Settings,
    ask_options,
    format_option,
    output_option,
    run_options,
    version_option,
    worldview_option,
)
from maps.cli_say import complain, note
from maps.output import ReaderLeft, write

if TYPE_CHECKING:
    from maps.cli_run import Outcome

__all__ = ["cli", "main", "run"]

_DONE, _MATCHED, _WRONG, _INTERRUPTED = 0, 1, 2, 130
_FAIL_ON: Final = {"contradicted": ("contradicted",), "roughly": ("contradicted", "roughly")}


def main() -> None:
    """Run the command and leave with its exit status."""
    sys.exit(run(sys.argv[1:]))


def run(arguments: Sequence[str]) -> int:
    """Run the command on these arguments; return the exit status. No exception but SystemExit ever leaves it."""
    try:
        return int(cli.main(list(arguments) or ["--help"], prog_name="howfar", standalone_mode=False) or _DONE)
    except click.UsageError as error:
        path = error.ctx.command_path if error.ctx else "howfar"
        complain(f"{error.format_message()} See `{path} --help`.")
    except (click.ClickException, HowfarError) as error:
        complain(error.format_message() if isinstance(error, click.ClickException) else error)
    except (click.Abort, KeyboardInterrupt):
        complain("stopped")
        return _INTERRUPTED
    except ReaderLeft:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _DONE
    except MemoryError:
        complain("out of memory; give it less at once, or fewer --jobs")
    except Exception as error:  # noqa: BLE001 - no traceback ever reaches a user
        complain(f"{type(error).__name__}: {error}; this should not happen, please report it with the command")
    return _WRONG


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@version_option
def cli() -> None:
    """Read articles, find the places, check what the text claims about distance, direction and borders, and map it.

    INPUT is a file (.txt .md .html .json .jsonl), a folder, or - for standard input.
    """


@cli.command()
@run_options
@format_option("text", "markdown", "html", "csv", "json", "jsonl", "geojson")
@output_option(required=False)
@click.option(
    "--fail-on", type=click.Choice(list(_FAIL_ON)), help="Exit with 1 when a claim holds no better than this."
)
def check(run: Run, form: str, fail_on: str | None) -> int:
    """Check what articles claim about space, and say how well each claim holds."""
    from maps.cli_run import outcome
    from maps.output import say
    from maps.report import json_line, report

    if form == "jsonl" and run.output in (None, "-"):
        done = outcome(run, each=lambda article: say(json_line(article).encode("utf-8", errors="replace")))
        return _status(done, fail_on)
    done = outcome(run)
    if not done.empty:
        write(run.output, report(done.findings, format=form))
    return _status(done, fail_on)


@cli.command("map")
@run_options
@output_option(".html", ".htm")
@click.option("--title", help="Title of the page; the article's else.")
@click.option("--basemap", metavar="none|FILE.pmtiles|NAME", help="Tiles of a file, or online ones by name.")
@click.option("--folium", "as_folium", is_flag=True, help="Write a folium map instead of the page.")
def draw_map(run: Run, title: str | None, basemap: str | None, as_folium: bool) -> int:  # noqa: FBT001
    """Write the articles and their map as one self-contained page."""
    from maps.cli_run import outcome

    tiles = _known_basemap(basemap, as_folium=as_folium)
    done = outcome(run)
    if not done.empty:
        write(run.output, _map_html(done, title=title, basemap=tiles, as_folium=as_folium))
        note(f"wrote {run.output}", shown=run.verbose)
    return _status(done)


@cli.command("report")
@run_options
@output_option(".html", ".md", ".pdf", ".txt", ".csv", ".json", ".jsonl", ".geojson")
@click.option("--figures", is_flag=True, help="In HTML and PDF, a map of every claim that has one; a second each.")
def write_report(run: Run, figures: bool) -> int:  # noqa: FBT001
    """Write a report: how many claims hold, each claim with its figures, and where method and data come from."""
    from maps.cli_run import outcome

    form = _FORMS.get((run.output or "").rpartition(".")[2].lower(), "markdown")
    if figures and form not in {"html", "pdf"}:
        raise BadInput("--figures is for reports in HTML and PDF: -o FILE.html or FILE.pdf")
    done = outcome(run)
    if not done.empty:
        write(run.output, _report_as(done, form, figures=figures))
    return _status(done)


@cli.command("figure")
@run_options
@output_option(".png", ".svg", ".pdf", stdout=False)
@click.option("--claim", type=click.IntRange(1), metavar="N", help="Draw the Nth claim only; all of them else.")
@click.option(
    "--width", type=click.IntRange(60, 420), metavar="MM", help="Width of the sheet: 90 for a column; 237 else."
)
@click.option("--alt", is_flag=True, help="Say the figure in words too, on standard output: its text alternative.")
def draw_figure(run: Run, claim: int | None, width: int | None, alt: bool) -> int:  # noqa: FBT001
    """Draw a locator map of one claim or of all claims."""
    from maps.cli_draw import draw
    from maps.cli_run import outcome

    done = outcome(run)
    if not done.empty:
        told = draw(done.findings, str(run.output), claim=claim, width_mm=width)
        if alt:
            write(None, f"{told}\n")
    return _status(done)


@cli.command("export")
@run_options
@output_option(".gpkg", ".geojson", ".parquet", ".csv", stdout=False)
def export_layers(run: Run) -> int:
    """Write the findings as layers for QGIS, geopandas or a spreadsheet."""
    from maps.cli_run import outcome
    from maps.export import export

    done = outcome(run)
    if not done.empty:
        export(done.findings, str(run.output))
    return _status(done)


@cli.command()
@click.argument("names", nargs=-1, required=True, metavar="NAME...")
@click.option("--near", metavar="PLACE", help="Prefer places near this one.")
@click.option("--country", metavar="CC", help="Only places in this country, two letters (ISO 3166-1).")
@click.option("--limit", type=click.IntRange(1, 1000), default=1, show_default=True, help="How many places a name.")
@format_option("text", "json", "jsonl", "csv", "geojson")
@ask_options
def geocode(settings: Settings, names: tuple[str, ...], form: str, **asked: Any) -> int:  # noqa: ANN401
    """Say where a place is that bears this name."""
    from maps.cli_ask import geocoded, places_as

    found, missing = geocoded(names, settings, **asked)
    for error in missing:
        complain(error)
    if found:
        write(None, places_as(found, form))
    return _WRONG if missing else _DONE


@cli.command(context_settings={"ignore_unknown_options": True})
@click.argument("start", metavar="FROM")
@click.argument("end", metavar="TO")
@format_option("text", "json", "jsonl", "csv", "geojson")
@ask_options
@worldview_option
def measure(settings: Settings, start: str, end: str, form: str) -> int:
    """Measure between two places, borders, coasts or countries, given in words or as "lon, lat"."""
    from maps.cli_ask import measured, measurement_as

    write(None, measurement_as(measured(start, end, settings), form, asked=(start, end)))
    return _DONE


cli.add_command(data)

_FORMS: Final = {"md": "markdown", "htm": "html", "txt": "text"} | {
    name: name for name in ("html", "csv", "json", "jsonl", "geojson", "pdf")
}


def _report_as(done: "Outcome", form: str, *, figures: bool) -> str | bytes:
    if form == "pdf":
        from maps.report_pdf import pdf

        return pdf(done.findings, figures=figures)
    from maps.report import report

    return report(done.findings, format=form, figures=figures)


def _map_html(done: "Outcome", *, title: str | None, basemap: str | None, as_folium: bool) -> str:
    if as_folium:
        from maps.folium_map import folium_map, offline_html

        return offline_html(folium_map(done.findings, title=title))
    from maps.page import page

    return page(done.findings, title=title, basemap=basemap).html


def _known_basemap(name: str | None, *, as_folium: bool) -> str | None:
    """Return the name of tiles that exist, None for the shipped background alone; raise BadInput for any other."""
    if name is None or name == "none":
        return None
    if as_folium:
        raise BadInput("--basemap goes with the page; a folium map takes folium.TileLayer(name).add_to(map) in Python")
    from maps.page_basemap import chosen

    chosen(name)
    return name


def _status(done: "Outcome", fail_on: str | None = None) -> int:
    if done.failed:
        return _WRONG
    matched = fail_on and any(f.verdict.holds in _FAIL_ON[fail_on] for f in done.findings)
    return _MATCHED if matched else _DONE


if __name__ == "__main__":
    main()
