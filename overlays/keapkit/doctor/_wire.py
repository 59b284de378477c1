"""Calls within a budget: counted before they leave, paced, and ended before the account's own quota is."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

import httpx

from keapkit._api_key import ApiKey
from keapkit._http import USER_AGENT
from keapkit._pool import UserTransport
from keapkit.errors import (
    KeapError,
    OAuthError,
    QuotaExhaustedError,
    ReauthorizationRequiredError,
    ResponseTooLargeError,
    TokenStoreError,
    TransportError,
)
from keapkit.throttle._quota_headers import parse_quota_headers

if TYPE_CHECKING:
    from collections.abc import Mapping

    from keapkit import Keap
    from keapkit.throttle import QuotaWindow

__all__ = ["NOT_JSON", "Answer", "StopRun", "Wire"]

#: Calls that are left to the user's own programs.
RESERVE: Final = 5
NOT_JSON: Final = object()
_MINUTE: Final = 60.0
_PAUSE: Final = 10.0
_MOST_PAUSES: Final = 3
_MOST_FAILURES: Final = 3
#: Windows this small are no Keap quota that recovers while a run waits.
_SMALL_WINDOW: Final = 60


class StopRun(Exception):  # noqa: N818 # it ends a run in order and reaches no caller
    """The run ends here: `budget`, `quota`, `network`, or `credential`."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass
class Answer:
    """A response."""

    status: int
    headers: httpx.Headers
    content: bytes

    @cached_property
    def json(self) -> Any:
        """The body's value, or `NOT_JSON`."""
        try:
            return json.loads(self.content)
        except (ValueError, RecursionError):
            return NOT_JSON

    @property
    def media(self) -> str:
        """The content type without parameters, in lower case."""
        media: str = self.headers.get("content-type", "").partition(";")[0].strip().lower()
        return media


class Wire:
    """Calls of one run.

    Args:
        keap: the client whose account is examined.
        budget: calls at most, whatever becomes of them.
        pace: seconds between two calls.
        sleep: what waits.
        on_call: is told the number of each call before it leaves.
    """

    def __init__(
        self,
        keap: Keap,
        budget: int,
        pace: float,
        *,
        sleep: Callable[[float], None] = time.sleep,
        on_call: Callable[[int], None] = lambda _: None,
    ) -> None:
        self.budget = budget
        self.used = 0
        self.waited = 0.0
        self.clock_skew: float | None = None
        self.windows: tuple[QuotaWindow, ...] = ()
        #: While it deletes what it made, it takes the calls that it otherwise leaves.
        self.is_cleaning = False
        self._pace = pace
        self._sleep = sleep
        self._on_call = on_call
        self._last: float | None = None
        self._pauses = 0
        self._failures = 0
        theirs = keap._options["event_hooks"]  # pyright: ignore[reportPrivateUsage] # its hooks go on
        hooks = {"request": [self._leaving, *theirs.get("request", ())], "response": theirs.get("response", ())}
        self._credential = keap._credential  # pyright: ignore[reportPrivateUsage] # tried in the other header, too
        self._keap = keap.with_options(retry=None, event_hooks=hooks)
        # What is sent without the credential takes the same connections and rate limits.
        self._plain = httpx.Client(
            transport=UserTransport(keap._connections),  # pyright: ignore[reportPrivateUsage] # and its pace
            base_url=keap.base_url,
            timeout=60.0,
            headers={"user-agent": USER_AGENT},
            event_hooks={"request": [self._leaving]},
            follow_redirects=False,
            trust_env=False,
        )

    @property
    def left(self) -> int:
        """Calls that may still be made."""
        return self.budget - self.used

    @property
    def base_url(self) -> httpx.URL:
        """The API root."""
        return self._keap.base_url

    @property
    def credential_kind(self) -> str:
        """`key`, `app`, or `other`."""
        kind = getattr(self._credential, "kind", "other")
        return kind if kind in ("key", "app") else "other"

    @property
    def header(self) -> str:
        """The header in which the credential travels."""
        credential = self._credential
        return credential.header if isinstance(credential, ApiKey) else "authorization"

    def other_header(self) -> httpx.Auth | None:
        """The same key in the other header; None for what is not a key."""
        credential = self._credential
        if not isinstance(credential, ApiKey):
            return None
        other = credential.bind(self._keap.base_url)
        other.header = "x-keap-api-key" if credential.header == "authorization" else "authorization"
        return other

    def get(self, path: str, params: Mapping[str, Any] | None = None) -> Answer | None:
        """Make a call as the user; None if there was no complete response."""
        return self.send("GET", path, params=params)

    def send(self, method: str, path: str, **parts: Any) -> Answer | None:
        """Make any call as the user; see `Keap.request`.

        Raises:
            StopRun: the run ends.
        """
        return self._answer(lambda: self._keap.request(method, path, raise_for_status=False, **parts))

    def get_as(self, auth: httpx.Auth | None, method: str, path: str, **parts: Any) -> Answer | None:
        """Make a call with another credential, or none."""
        url = str(self._keap.base_url).rstrip("/") + path
        # Without an auth object, httpx would look for a password in the address.
        signed = _Unsigned() if auth is None else auth
        return self._answer(lambda: self._plain.request(method, url, auth=signed, **parts))

    def close(self) -> None:
        self._plain.close()
        self._keap.close()

    def _answer(self, call: Callable[[], httpx.Response]) -> Answer | None:
        try:
            response = call()
        except (TransportError, httpx.TransportError) as error:
            if isinstance(error, ResponseTooLargeError):
                return None
            self._failures += 1
            if self._failures >= _MOST_FAILURES or self.used == 1:
                raise StopRun("network") from None
            return None
        except QuotaExhaustedError:
            raise StopRun("quota") from None
        except (OAuthError, ReauthorizationRequiredError, TokenStoreError):
            raise StopRun("credential") from None
        except (KeapError, httpx.InvalidURL, UnicodeError):
            return None  # a response said something that no request can hold
        self._failures = 0
        answer = Answer(response.status_code, response.headers, response.content)
        self._note_quota(response)
        return answer

    def _leaving(self, _: httpx.Request) -> None:
        if self.left <= 0:
            raise StopRun("budget")
        now = time.monotonic()
        if self._last is not None and now < self._last + self._pace:
            self._wait(self._last + self._pace - now)
        self._last = time.monotonic()
        self.used += 1
        self._on_call(self.used)

    def _wait(self, seconds: float) -> None:
        self.waited += seconds
        self._sleep(seconds)

    def _note_quota(self, response: httpx.Response) -> None:
        self._note_clock(response)
        quota = parse_quota_headers(response.headers.raw, time.time())
        windows = () if quota is None else (*quota.product, *quota.tenant)
        if windows:
            self.windows = windows
        low = [window for window in windows if window.available is not None and window.available <= RESERVE]
        if response.status_code != 429 and (not low or self.is_cleaning):
            self._pauses = 0
            return
        if self.is_cleaning:
            self._wait(_PAUSE)
            return
        if any(window.seconds > _MINUTE or (window.limit or 0) <= _SMALL_WINDOW for window in low):
            raise StopRun("quota")
        self._pauses += 1
        if self._pauses > _MOST_PAUSES:
            raise StopRun("quota")
        self._wait(_PAUSE * self._pauses)

    def _note_clock(self, response: httpx.Response) -> None:
        from email.utils import parsedate_to_datetime

        if self.clock_skew is None and "date" in response.headers:
            try:
                self.clock_skew = time.time() - parsedate_to_datetime(response.headers["date"]).timestamp()
            except (ValueError, TypeError, OverflowError):
                return


class _Unsigned(httpx.Auth):
    """No credential at all."""
