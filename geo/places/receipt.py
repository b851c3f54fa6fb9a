"""What lies beside a built gazetteer: which files belong to it and how long they are, and what they were made of."""

import json
from pathlib import Path
from typing import Any, Final

from geo.errors import DamagedData

__all__ = ["RECEIPT", "is_gazetteer", "read_receipt"]

RECEIPT: Final = "gazetteer.json"
_LONGEST: Final = 1 << 20


def is_gazetteer(folder: Path) -> bool:
    """Tell whether a folder is that of a built gazetteer, whole or not."""
    return (folder / RECEIPT).is_file()


def read_receipt(folder: Path) -> dict[str, Any]:
    """Return what a built gazetteer says of itself; raise DamagedData when a file is missing or cut short."""
    again = "build it with `howfar data build-gazetteer`"
    try:
        with (folder / RECEIPT).open(encoding="utf-8") as file:
            told = json.loads(file.read(_LONGEST))
        files = {str(name): int(size) for name, size in told["files"].items()}
    except OSError:
        raise DamagedData(f"{folder} is no gazetteer: there is no {RECEIPT} in it; {again}") from None
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError):
        raise DamagedData(f"{folder / RECEIPT} is damaged; {again} anew") from None
    for name, size in files.items():
        path = folder / Path(name).name
        if not path.is_file() or path.stat().st_size != size:
            raise DamagedData(f"{path} is missing or has not the length it was written with; {again} anew")
    return dict(told)
