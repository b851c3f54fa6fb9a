"""The figure command: one claim, or all of them, into one file of the wanted kind."""

from geo.errors import BadInput
from geo.findings import Finding, Findings
from maps.output import whole

__all__ = ["draw"]


def draw(findings: Findings, output: str, *, claim: int | None, width_mm: float | None = None) -> str:
    """Draw the claim of this number, counted over all articles, or all; return the same in words.

    Raises BadInput when there is none to draw.
    """
    from maps.figure import figure

    drawn = figure(_chosen(findings, claim) if claim else findings, width_mm=width_mm)
    with whole(output) as path:
        drawn.savefig(path, format=output.rpartition(".")[2].lower())
    return drawn.alternative


def _chosen(findings: Findings, claim: int) -> Finding:
    if claim > len(findings):
        found = "no claim" if not len(findings) else f"{len(findings)} claim{'s' * (len(findings) > 1)}"
        raise BadInput(f"there is no claim {claim}: {found} was found; `howfar check` lists them")
    return findings[claim - 1]
