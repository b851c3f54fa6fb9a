"""How an online geocoder is reached within bounds: how long, how much of an answer, and of which host."""

import json
from http.client import HTTPException, HTTPMessage
from time import monotonic
from typing import IO, Any, Final
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit
from urllib.request import HTTPRedirectHandler, HTTPSHandler, ProxyHandler, Request, build_opener

from geopy.adapters import AdapterHTTPError, BaseSyncAdapter
from geopy.exc import GeocoderParseError, GeocoderTimedOut, GeocoderUnavailable
from geopy.geocoders import Nominatim
from geopy.geocoders.base import Geocoder

__all__ = ["BoundedAdapter", "nominatim"]

_LONGEST_ANSWER: Final = 2_000_000
_BLOCK: Final = 1 << 16
_TIMEOUT_S: Final = 10.0


def nominatim(user_agent: str, *, domain: str = "nominatim.openstreetmap.org", scheme: str = "https") -> Geocoder:
    """Return geopy's geocoder for a Nominatim server, bounded in how long it waits and how much it reads.

    user_agent: who you are, as the terms of the public server ask for; domain: a server of your own.
    """
    return Nominatim(
        user_agent=user_agent, domain=domain, scheme=scheme, timeout=_TIMEOUT_S, adapter_factory=BoundedAdapter
    )


class BoundedAdapter(BaseSyncAdapter):  # type: ignore[misc]  # geopy has no types
    """How geopy's geocoders ask: answers of 2 MB at most, within the time-out as a whole, from the host asked."""

    def __init__(self, *, proxies: Any, ssl_context: Any) -> None:  # noqa: ANN401
        """Make the opener as geopy's own adapter does, but for redirects."""
        super().__init__(proxies=proxies, ssl_context=ssl_context)
        self._open = build_opener(HTTPSHandler(context=ssl_context), ProxyHandler(proxies), _SameHost()).open

    def get_json(self, url: str, *, timeout: float, headers: dict[str, str]) -> object:
        """Return the answer as JSON; raise GeocoderParseError for anything else."""
        text = self.get_text(url, timeout=timeout, headers=headers)
        try:
            return json.loads(text)
        except (ValueError, RecursionError):
            raise GeocoderParseError(f"the answer is no JSON: {text[:60]!r}") from None

    def get_text(self, url: str, *, timeout: float, headers: dict[str, str]) -> str:
        """Return the answer; raise AdapterHTTPError or one of geopy's errors."""
        until = monotonic() + timeout
        try:
            with self._open(Request(url, headers=headers), timeout=timeout) as page:
                return _read(page, until).decode("utf-8", "replace")
        except HTTPError as error:
            with error:
                told = {name.lower(): value for name, value in error.headers.items()}
                raise AdapterHTTPError(
                    f"status {error.code}", status_code=error.code, headers=told, text=None
                ) from None
        except (URLError, HTTPException, OSError) as error:
            reason = getattr(error, "reason", error)
            timed_out = isinstance(reason, TimeoutError)
            raise (GeocoderTimedOut if timed_out else GeocoderUnavailable)(f"no answer: {reason}") from None


class _SameHost(HTTPRedirectHandler):
    """Goes where it is sent only on the host that was asked."""

    def redirect_request(
        self, req: Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str
    ) -> Request | None:
        if urlsplit(newurl).netloc != urlsplit(req.full_url).netloc:
            raise HTTPError(req.full_url, code, f"sent elsewhere: {newurl[:60]!r}", headers, fp)
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _read(page: Any, until: float) -> bytes:  # noqa: ANN401
    read = bytearray()
    while block := page.read1(_BLOCK):
        read += block
        if len(read) > _LONGEST_ANSWER:
            raise GeocoderParseError(f"the answer is longer than {_LONGEST_ANSWER / 1e6:.0f} MB")
        if monotonic() > until:
            raise GeocoderTimedOut("the answer took too long")
    return bytes(read)
