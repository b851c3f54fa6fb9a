"""Record a built artefact in geo/data/MANIFEST.toml: called by every scripts/build_*.py."""

import json
import tomllib
from hashlib import sha256
from pathlib import Path

DATA = Path(__file__).parent.parent / "geo" / "data"


def record(file: str, *, rows: int, built_by: str, description: str, sources: list[dict[str, str]]) -> None:
    """Replace or add the entry of one file; a source has name, version, licence, attribution."""
    path = DATA / "MANIFEST.toml"
    entries = tomllib.loads(path.read_text())["artefact"] if path.exists() else []
    digest = sha256((DATA / file).read_bytes()).hexdigest()
    entry = {"file": file, "sha256": digest, "rows": rows, "built_by": built_by, "description": description}
    kept = [e for e in entries if e["file"] != file]
    path.write_text("\n".join(_table(e) for e in sorted([*kept, {**entry, "source": sources}], key=_file)))


def _file(entry: dict[str, object]) -> str:
    return str(entry["file"])


def _table(entry: dict[str, object]) -> str:
    sources = entry["source"]
    assert isinstance(sources, list)
    plain = {k: v for k, v in entry.items() if k != "source"}
    parts = ["[[artefact]]", *_lines(plain)]
    for source in sources:
        parts += ["[[artefact.source]]", *_lines(source)]
    return "\n".join(parts) + "\n"


def _lines(values: dict[str, object]) -> list[str]:
    return [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in values.items()]
