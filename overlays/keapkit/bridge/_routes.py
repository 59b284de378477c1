"""Who answers `keap.xmlrpc`: Keap's XML-RPC, REST, or the first as long as it is there."""

from __future__ import annotations

import datetime as dt
import logging
import re
import time
from collections.abc import Awaitable, Callable, Collection
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypeVar

from keap_api.errors import DecodeError, Fault, KeapError, StatusError
from keap_api.extend import warn, warn_of_sunset
from keap_api.xmlrpc import SUNSET, XmlRpcSunsetWarning

from ._calls import AsyncRequests, Done, Requests, Steps, arun, run
from ._engine import Engine
from ._methods import PAYING, steps
from ._settings import Settings

if TYPE_CHECKING:
    from keap_api.extend import RequestOptions
    from keap_api.xmlrpc.methods import Method

__all__ = ["AsyncAutoRoute", "AsyncRestRoute", "AutoRoute", "Mode", "RestRoute", "is_gone"]

T = TypeVar("T")
Mode: TypeAlias = Literal["wire", "rest", "auto"]
logger = logging.getLogger("keapkit.bridge")

_GONE = frozenset({404, 405, 410, 501})
"""Statuses that say nothing was carried out, and that the address is gone."""
_DOWN = frozenset({502, 503, 504})
"""Statuses of a brownout, or of a passing failure; the call may have been carried out."""
PAUSE = 60.0
"""Seconds for which REST answers after such a status that does not say why; then the wire is asked again."""
_SAID = re.compile(
    r"brown\s*-?out|sunset|no longer (?:available|supported|offered)|deprecat|decommission|discontinu|retired"
    r"|been removed|end[- ]of[- ]life"
    r"|(?:xml-?rpc|\bapi)\b.{0,60}\b(?:disabled|unavailable|turned off|shut ?down|switched off|ended)",
    re.IGNORECASE | re.DOTALL,
)
_HTML = (b"<!doctype html", b"<html")
_ABOUT_THE_CALL = range(5, 13)
"""Codes of faults about a row, a table, a field, or a value: the API is there, whatever the names in their texts."""
_NO_HANDLER = "No such handler"
"""What the wire says of a method that it does not know, which may be this one alone."""


def is_gone(error: KeapError, *, reads: bool) -> bool:
    """Whether an error of the wire says that XML-RPC is gone, for good or for a brownout.

    Args:
        error: what a call of the wire raised.
        reads: whether the call changes nothing; a change is not repeated unless it provably was not carried out.
    """
    if isinstance(error, StatusError):
        status = error.status_code
        if status in (401, 429):
            return False
        if status in _GONE or _SAID.search(error.message):
            return True
        page = error.content.lstrip()[:200].lower().startswith(_HTML)  # the API itself answers in XML
        return (page and status < 500) or (reads and (page or status in _DOWN))
    if isinstance(error, Fault):
        if error.code in _ABOUT_THE_CALL:
            return False
        return _SAID.search(str(error)) is not None or _NO_HANDLER in str(error)
    if isinstance(error, DecodeError):  # a page where XML belongs; an empty response says nothing
        head = error.content.lstrip()[:200].lower()
        return head.startswith((*_HTML, b"{")) or b"<html" in head
    return False


class RestRoute:
    """Answers XML-RPC calls over a client's REST.

    Args:
        keap: the client that calls are made with.
        settings: what the user decided; None takes the defaults.
    """

    def __init__(self, keap: Requests, settings: Settings | None = None) -> None:
        self.keap = keap
        self.engine = Engine(settings)
        self.calls = 0
        """How many REST calls were made."""

    def call(
        self,
        method: Method[T],
        arguments: tuple[Any, ...],
        options: RequestOptions | None,
        wire: Callable[[Collection[int]], T],
    ) -> T:
        """Answer a call.

        Raises:
            Fault: as the wire gives it, or since REST has nothing for the call.
            StatusError: 401 and 429, as the gateway answers on the wire, too.
        """
        done = Done(method.wire)
        made: Steps[Any] = steps(self.engine, method.wire, arguments)
        try:
            result: T = method.fit(run(self.keap, made, done, options))
        finally:
            self.calls += len(done.calls)
            _log(done)
        return result


class AsyncRestRoute:
    """The same with `AsyncKeap`."""

    def __init__(self, keap: AsyncRequests, settings: Settings | None = None) -> None:
        self.keap = keap
        self.engine = Engine(settings)

    async def call(
        self,
        method: Method[T],
        arguments: tuple[Any, ...],
        options: RequestOptions | None,
        wire: Callable[[Collection[int]], Awaitable[T]],
    ) -> T:
        """Answer a call; see `RestRoute.call`."""
        done = Done(method.wire)
        made: Steps[Any] = steps(self.engine, method.wire, arguments)
        try:
            result: T = method.fit(await arun(self.keap, made, done, options))
        finally:
            _log(done)
        return result


def _log(done: Done) -> None:
    level = logging.INFO if done.fault else logging.DEBUG
    logger.log(
        level,
        "%s: %d REST calls, %.0f ms%s",
        done.method,
        len(done.calls),
        done.seconds * 1000,
        f", {done.fault}" if done.fault else "",
    )


def _today() -> dt.date:
    return dt.datetime.now(dt.UTC).date()


class _Auto:
    """When the wire is no longer asked."""

    def __init__(self, today: Callable[[], dt.date] | None, clock: Callable[[], float]) -> None:
        self._today = today or _today
        self._clock = clock
        self._pause_ends = 0.0
        self._warned = False
        self.gone = False

    def over(self) -> bool:
        """Whether REST answers from now on, or for the time being."""
        if not self.gone and self._today() > SUNSET:
            self.gone = True
            self._warn("since the end of XML-RPC, Keap's REST APIs answer keap.xmlrpc")
        return self.gone or self._clock() < self._pause_ends

    def ended(self, error: KeapError, method: Method[Any]) -> bool:
        """Whether an error of the wire means that REST answers, this call first."""
        if not is_gone(error, reads=method.reads) or (method.wire in PAYING and not isinstance(error, StatusError)):
            return False
        if _says_why(error):
            self.gone = True
            until = "from now on"
        else:
            self._pause_ends = self._clock() + PAUSE
            until = f"for {PAUSE:.0f} seconds at a time until it does"
        self._warn(f"XML-RPC does not answer ({type(error).__name__}), so Keap's REST APIs answer keap.xmlrpc {until}")
        return True

    def _warn(self, why: str) -> None:
        if not self._warned:
            self._warned = True
            warn(f"{why}; `python -m keapkit migrate PATH...` lists the calls in your code", XmlRpcSunsetWarning)


def _says_why(error: KeapError) -> bool:
    """Whether an error that `is_gone` found means the end, and not perhaps a passing failure of the gateway."""
    if isinstance(error, Fault) and _NO_HANDLER in str(error):
        return False
    if not isinstance(error, StatusError) or error.status_code not in _DOWN:
        return True
    return _SAID.search(error.message) is not None


class AutoRoute(_Auto):
    """The wire until it is gone, then REST.

    Args:
        keap: the client.
        settings: for REST.
        today: gives the date; for tests.
        clock: gives seconds; for tests.
    """

    def __init__(
        self,
        keap: Requests,
        settings: Settings | None = None,
        today: Callable[[], dt.date] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(today, clock)
        self.rest = RestRoute(keap, settings)

    def call(
        self,
        method: Method[T],
        arguments: tuple[Any, ...],
        options: RequestOptions | None,
        wire: Callable[[Collection[int]], T],
    ) -> T:
        """Answer a call; see `RestRoute.call`."""
        if not self.over():
            try:
                answer = wire(_DOWN)
            except KeapError as error:
                if not self.ended(error, method):
                    raise
            else:
                warn_of_sunset()
                return answer
        return self.rest.call(method, arguments, options, wire)


class AsyncAutoRoute(_Auto):
    """The same with `AsyncKeap`."""

    def __init__(
        self,
        keap: AsyncRequests,
        settings: Settings | None = None,
        today: Callable[[], dt.date] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(today, clock)
        self.rest = AsyncRestRoute(keap, settings)

    async def call(
        self,
        method: Method[T],
        arguments: tuple[Any, ...],
        options: RequestOptions | None,
        wire: Callable[[Collection[int]], Awaitable[T]],
    ) -> T:
        """Answer a call; see `RestRoute.call`."""
        if not self.over():
            try:
                answer = await wire(_DOWN)
            except KeapError as error:
                if not self.ended(error, method):
                    raise
            else:
                warn_of_sunset()
                return answer
        return await self.rest.call(method, arguments, options, wire)
