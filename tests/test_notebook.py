"""The notebook of docs/ runs from top to bottom."""

import ast
import json
from pathlib import Path

from matplotlib.figure import Figure

NOTEBOOK = Path(__file__).parent.parent / "docs" / "howfar.ipynb"


def test_every_cell_runs_and_every_shown_value_has_a_representation():
    cells = json.loads(NOTEBOOK.read_text())["cells"]
    names: dict[str, object] = {}
    shown = [_run("".join(c["source"]), names) for c in cells if c["cell_type"] == "code"]
    html = [v._repr_html_() for v in shown if hasattr(v, "_repr_html_") and not isinstance(v, Figure)]
    assert len(html) >= 4
    assert all(html)
    assert isinstance(shown[-1], Figure)
    assert names["findings"][0].verdict.holds == "supported"
    assert names["findings"][1].verdict.holds == "contradicted"


def _run(source, names):
    """Run a cell as a notebook does; return the value of its last expression."""
    tree = ast.parse(source)
    last = tree.body[-1]
    if not isinstance(last, ast.Expr):
        exec(compile(tree, "cell", "exec"), names)
        return None
    tree.body.pop()
    exec(compile(tree, "cell", "exec"), names)
    return eval(compile(ast.Expression(last.value), "cell", "eval"), names)
