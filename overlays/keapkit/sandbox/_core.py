"""The sandbox without any I/O: a request in, a response out. Server and in-process transports both call `handle`."""

from __future__ import annotations

import datetime as dt
import threading
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qs, parse_qsl

import msgspec

from . import _seed, _xmlrpc
from ._call import Call, Result
from ._documents import documents
from ._errors import GatewayError, RecordNotFoundError, RequestValidationError
from ._files import FILES, form_parts
from ._gateway import Gateway
from ._handlers import Handlers
from ._limits import EMPTY_HEADERS, Limits
from ._records import Records
from ._store import Store
from ._validation import request_errors

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from ._documents import Operation

__all__ = ["MAX_BODY", "Response", "Sandbox"]

MAX_BODY: Final = 64 * 1024 * 1024
_ROOT: Final = "/crm"
_JSON: Final = "application/json"
_XMLRPC: Final = frozenset({f"{_ROOT}/xmlrpc", f"{_ROOT}/xmlrpc/v1"})


@dataclass
class Response:
    """An HTTP response."""

    status: int
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""


class Sandbox:
    """A stand-in for api.infusionsoft.com.

    Args:
        db: a SQLite file that keeps everything; None keeps it in memory.
        key: the only API key accepted; None accepts every key that begins with ``KeapAK-``.
        limits: "real" for Keap's quotas and throttles, "off" for none, a number for that many calls a minute.
        token_lifetime: seconds an OAuth access token is good for.
        data: whether to begin with the sample data set (and samples in collections nobody has touched) or empty.
        tenant: the tenant every key belongs to.
        clock: seconds since the epoch; tests may pass their own.

    Raises:
        keapkit.sandbox.SandboxDatabaseError: the database cannot be used.
    """

    def __init__(
        self,
        *,
        db: str | Path | None = None,
        key: str | None = None,
        limits: str | int = "off",
        token_lifetime: int = 86_400,
        data: bool = True,
        tenant: str = "sandbox",
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._lock = threading.RLock()
        self._clock = clock
        self.store = Store(db)
        self.records = Records(self.store, self._now, samples=data)
        self._handlers = Handlers(self.records)
        self.gateway = Gateway(self.store, clock, key=key, token_lifetime=token_lifetime, tenant=tenant)
        self._limits = Limits(_minute(limits), clock)
        if data and self.store.fresh:
            _seed.fill(self.records, dt.datetime.fromtimestamp(clock(), dt.UTC))
            self.store.commit()

    def handle(self, method: str, target: str, headers: Iterable[tuple[str, str]], body: bytes) -> Response:
        """Result one request.

        Args:
            method: the HTTP method, upper case.
            target: path and query as they stand in the request line, still percent-encoded.
            headers: names in any case, and values.
            body: the whole body.
        """
        lowered = [(name.lower(), value) for name, value in headers]
        path, _, query = target.partition("?")
        with self._lock:
            try:
                return self._route(method, path, query, lowered, body)
            finally:
                self.store.commit()

    def close(self) -> None:
        """Write what is left and close the database."""
        with self._lock:
            self.store.close()

    def _now(self) -> str:
        moment = dt.datetime.fromtimestamp(self._clock(), dt.UTC)
        return f"{moment:%Y-%m-%dT%H:%M:%S}.{moment.microsecond // 1000:03d}Z"

    def _route(self, method: str, path: str, query: str, headers: list[tuple[str, str]], body: bytes) -> Response:
        known = dict(headers)
        try:
            if path == "/token":
                if method != "POST":
                    raise GatewayError(405, {"error": "invalid_request", "error_description": "POST a form"})
                return _json(200, self.gateway.token(known, body), {"cache-control": "no-store"})
            if path == "/app/oauth/authorize":
                return Response(302, {"location": self.gateway.authorize(parse_qs(query))})
            if not path.startswith(f"{_ROOT}/"):
                raise GatewayError(404, {"message": f"nothing is at {path}; the API root is {_ROOT}"})
            caller = self.gateway.caller(known)
        except GatewayError as refused:
            return _json(refused.status, refused.body, EMPTY_HEADERS if refused.status == 401 else {})
        counted, refusal = self._limits.count(caller.kind, caller.name, caller.tenant)
        if refusal is not None:
            return _json(429, refusal.body, counted)
        response = self._api(method, path, query, headers, body)
        response.headers.update(counted)
        return response

    def _api(self, method: str, path: str, query: str, headers: list[tuple[str, str]], body: bytes) -> Response:
        if path in _XMLRPC:
            if method != "POST":
                return _json(405, {"message": "XML-RPC is called by POST"})
            return Response(200, {"content-type": "text/xml; charset=UTF-8"}, _xmlrpc.answer(self.records, body))
        path = path.removeprefix(_ROOT)
        version = path.removeprefix("/rest/").split("/")[0]
        document = documents().get(version)
        if document is None or not path.startswith("/rest/"):
            return _json(404, {"message": f"nothing is at {_ROOT}{path}"})
        found = document.find(method, path)
        if found is None:
            return _refused(version, 400, "path", f"the document has no operation {method} {path}")
        operation, values = found
        try:
            return self._operation(operation, values, path, query, headers, body)
        except RecordNotFoundError as error:
            return _refused(version, 404, "path", str(error))
        except RequestValidationError as error:
            return _refused(version, 400, error.place, error.reason)

    def _operation(
        self,
        operation: Operation,
        values: dict[str, str],
        path: str,
        query: str,
        headers: list[tuple[str, str]],
        body: bytes,
    ) -> Response:
        known = dict(headers)
        media = known.get("content-type", "").partition(";")[0].strip().lower()
        if "/files" in path and operation.method in {"POST", "PUT"} and "content-length" not in known:
            return _refused(operation.version, 411, "headers.content-length", "a file needs a Content-Length")
        content: Any = _loads(body) if body and media == _JSON else None
        pairs = _pairs(query)
        found = request_errors(operation, values, pairs, headers, body)
        if found:
            reason = "; ".join([found[0].reason, *(str(complaint) for complaint in found[1:])])
            raise RequestValidationError(found[0].place, reason)
        parameters: dict[str, list[str]] = {}
        for name, value in pairs:
            parameters.setdefault(name, []).append(value)
        if body and media == "multipart/form-data":
            content = form_parts(known["content-type"], body)
        call = Call(values, parameters, content, path)
        handler = FILES.get((operation.method, operation.template))
        answer = handler(operation, self._handlers, call) if handler else self._handlers.handle(operation, call)
        return _encoded(answer)


def _minute(limits: str | int) -> int | None:
    if limits == "real":
        return None
    if limits == "off":
        return 0
    number = int(limits)
    if number < 1:
        raise ValueError("limits are real, off or a number of calls a minute of at least 1")
    return number


def _pairs(query: str) -> list[tuple[str, str]]:
    try:
        return parse_qsl(query, keep_blank_values=True, errors="strict", max_num_fields=1000)
    except ValueError as error:
        raise RequestValidationError("query", str(error)) from None


def _loads(body: bytes) -> Any:
    """Strict JSON: UTF-8, no NaN, no lone surrogates."""
    try:
        return msgspec.json.decode(body)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise RequestValidationError("body", f"this is no JSON in UTF-8: {error}") from None
    except RecursionError:
        raise RequestValidationError("body", "this is nested too deeply") from None


def _encoded(answer: Result) -> Response:
    if answer.media is None or (answer.value is None and answer.status in {202, 204}):
        return Response(answer.status)
    if answer.media != _JSON and isinstance(answer.value, bytes):
        return Response(answer.status, {"content-type": answer.media}, answer.value)
    return _json(answer.status, answer.value)


def _json(status: int, value: Any, headers: dict[str, str] | None = None) -> Response:
    return Response(status, {"content-type": _JSON, **(headers or {})}, msgspec.json.encode(value))


def _refused(version: str, status: int, place: str, reason: str) -> Response:
    """v1 says a message and no more; v2 adds a code, a status and the place."""
    if version == "v1":
        return _json(status, {"message": f"{place}: {reason}"})
    names = {400: "INVALID_ARGUMENT", 404: "NOT_FOUND", 411: "LENGTH_REQUIRED"}
    details = [{"domain": "sandbox", "resource": place}]
    return _json(status, {"code": status, "message": f"{place}: {reason}", "status": names[status], "details": details})
