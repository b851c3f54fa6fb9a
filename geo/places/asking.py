"""Asking a geocoder with patience: no faster than it allows, and again when it says to come back."""

from collections.abc import Callable, Sequence
from time import sleep
from typing import Final

from geopy.exc import GeocoderRateLimited
from geopy.extra.rate_limiter import RateLimiter
from geopy.geocoders.base import Geocoder

__all__ = ["Patient"]

_TIMEOUT_S: Final = 10.0


class Patient:
    """A geocoder asked no faster than it allows, and again when it says to come back later.

    delay_s: least time between two questions; timeout_s: for one answer; retries: how often to come back;
    longest_wait_s: a longer pause than this is not waited for.
    """

    def __init__(
        self,
        geocoder: Geocoder,
        *,
        delay_s: float = 1.0,
        timeout_s: float = _TIMEOUT_S,
        retries: int = 2,
        longest_wait_s: float = 30.0,
        wait: Callable[[float], None] = sleep,
    ) -> None:
        """Keep the geocoder; nothing is asked yet."""
        self._ask = RateLimiter(
            geocoder.geocode,
            min_delay_seconds=delay_s,
            max_retries=0,
            error_wait_seconds=delay_s,
            swallow_exceptions=False,
        )
        self._delay_s, self._timeout_s, self._wait = delay_s, timeout_s, wait
        self._retries, self._longest_wait_s = retries, longest_wait_s

    def ask(self, name: str) -> Sequence[object]:
        """Return what the geocoder answers; raise whatever it raises, GeocoderRateLimited after the last try."""
        for before in range(self._retries + 1):
            try:
                return list(self._ask(name, exactly_one=False, timeout=self._timeout_s) or ())
            except GeocoderRateLimited as error:
                pause_s = max(self._delay_s * 2**before, error.retry_after or 0.0)
                if before == self._retries or pause_s > self._longest_wait_s:
                    raise
                self._wait(pause_s)
        return ()
