"""Everything howfar raises on purpose.

    HowfarError
    ├── BadInput (ValueError)             something given cannot be used
    │   ├── UnreadableArticle             a file, a line of JSON or a text that is no article
    │   └── BadGeometry                   empty, out of range, projected-looking geometry
    ├── UnknownPlace (LookupError)        a name no gazetteer row answers to
    ├── UnknownBorder (LookupError)       two countries that share no land border, or no such country
    ├── UnwritableOutput (OSError)        a result that could not be written
    ├── MissingExtra (ImportError)        an optional dependency that is not installed
    └── DamagedData (RuntimeError)        shipped data that is absent or was changed

Each message names the thing and the way out, in one line.
"""

__all__ = [
    "BadGeometry",
    "BadInput",
    "DamagedData",
    "HowfarError",
    "MissingExtra",
    "UnknownBorder",
    "UnknownPlace",
    "UnreadableArticle",
    "UnwritableOutput",
]


class HowfarError(Exception):
    """Base of every error howfar raises on purpose."""


class BadInput(HowfarError, ValueError):
    """Something given cannot be used."""


class UnreadableArticle(BadInput):
    """A file, a line of JSON or a text that is no article."""


class BadGeometry(BadInput):
    """Geometry that cannot be measured: empty, out of range, or projected."""


class UnknownPlace(HowfarError, LookupError):
    """A name that no gazetteer row answers to."""


class UnknownBorder(HowfarError, LookupError):
    """Two countries that share no land border, or a country that is not known."""


class UnwritableOutput(HowfarError, OSError):
    """A result that could not be written."""


class MissingExtra(HowfarError, ImportError):
    """An optional dependency that is not installed."""


class DamagedData(HowfarError, RuntimeError):
    """Shipped data that is absent or was changed."""
