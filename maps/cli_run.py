"""Read, check, hand on: what every command over articles does before it delivers."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from geo.errors import BadInput, HowfarError, UnreadableArticle
from geo.findings import CheckedArticle, Findings
from geo.text.article import Article
from geo.text.reading import inputs, read
from maps.cli_options import Run, Settings
from maps.cli_outlets import outlets
from maps.cli_say import complain, note, watched
from maps.cli_world import gazetteer, hints, prepare, reader
from maps.output import check_writable

if TYPE_CHECKING:
    from geo.ground.position import Position

__all__ = ["Outcome", "outcome"]

Given = Article | UnreadableArticle
Result = CheckedArticle | HowfarError


@dataclass(frozen=True, slots=True)
class Outcome:
    """Everything that could be checked, and whether something could not."""

    findings: Findings
    failed: bool

    @property
    def empty(self) -> bool:
        """Whether not one article could be checked: then nothing is written."""
        return not self.findings.articles


def outcome(run: Run, *, each: Callable[[CheckedArticle], None] | None = None) -> Outcome:
    """Check every article of a run in order, saying on stderr what cannot be read; `each` gets every one as it is done.

    Raises what concerns the whole run (UnwritableOutput, DamagedData, an unknown --home) before any article is read.
    """
    files = list(inputs(run.inputs))
    _refuse_overwriting(run, files)
    check_writable(run.output)
    prepare(run.settings)
    done, failed = list[CheckedArticle](), False
    for result in watched(_checked(run, files), total=len(files), shown=not run.quiet):
        if isinstance(result, HowfarError):
            complain(result)
            failed = True
            continue
        _remark(result, done, run)
        done.append(result)
        if each:
            each(result)
    return Outcome(Findings(tuple(done)), failed)


def _refuse_overwriting(run: Run, files: Iterable[Path | UnreadableArticle]) -> None:
    target = Path(run.output or "-")
    if str(target) != "-" and target.exists() and any(isinstance(f, Path) and _same(f, target) for f in files):
        raise BadInput(f"{target} is one of the inputs; choose another -o, so that it is not overwritten")


def _same(file: Path, target: Path) -> bool:
    return file.exists() and file.samefile(target)


def _remark(result: CheckedArticle, done: list[CheckedArticle], run: Run) -> None:
    counts = f"{len(result.resolutions)} mentions, {len(result.findings)} claims"
    note(f"{result.article.id}: {counts}", shown=run.verbose)
    if not run.quiet and any(d.article.id == result.article.id for d in done):
        complain(f"two articles have the id {result.article.id!r}; both are kept, tell them apart by their title")


def _checked(run: Run, files: Sequence[Path | UnreadableArticle]) -> Iterator[Result]:
    work = partial(_check, run.settings, outlets(run, _given(files)))
    if run.jobs == 1:
        yield from map(work, _given(files))
        return
    from maps.cli_jobs import side_by_side

    yield from side_by_side(work, _given(files), jobs=run.jobs)


def _given(files: Iterable[Path | UnreadableArticle]) -> Iterator[Given]:
    for file in files:
        yield from (file,) if isinstance(file, UnreadableArticle) else read(file)


def _check(settings: Settings, homes: "dict[str, Position]", article: Given) -> Result:
    """Check one article; an error is a value, so that it loses only itself, also when it is nobody's on purpose."""
    from geo.check import check

    if isinstance(article, UnreadableArticle):
        return article
    try:
        known, recognizer = hints(settings).at_home(homes.get(article.source or "")), reader(settings)
        found = check(
            article,
            gazetteer=gazetteer(settings),
            recognizer=recognizer,
            hints=known,
            worldview=settings.worldview,
        )
        return found.articles[0]
    except HowfarError as error:
        return type(error)(f"{article.id}: {error}")
    except Exception as error:  # noqa: BLE001 - the other articles are still to be done
        return HowfarError(f"{article.id}: {type(error).__name__}: {error}; please report this with the article")
