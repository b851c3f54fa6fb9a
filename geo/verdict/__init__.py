"""How well a claim holds, and the one sentence that says why; docs/verdicts.md explains the model."""

from geo.verdict.value import Holds, Verdict

__all__ = ["Holds", "Verdict"]
