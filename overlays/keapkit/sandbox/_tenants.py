"""One tenant's part of the sandbox: its records and what happens to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import msgspec

from . import _xmlrpc
from ._actions import ACTIONS
from ._call import Call, Result
from ._emails import EMAILS
from ._errors import RecordNotFoundError, RequestValidationError
from ._files import FILES, form_parts
from ._handlers import Handlers
from ._hooks import HOOKS
from ._links import LINKS
from ._products import PRODUCTS
from ._records import Records
from ._strict import StrictRules
from ._validation import request_errors, request_pairs, request_schema

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ._documents import Operation
    from ._store import Store

__all__ = ["Tenant", "refused"]

_JSON: Final = "application/json"
_SPECIAL: Final = {**ACTIONS, **EMAILS, **FILES, **HOOKS, **LINKS, **PRODUCTS}


class Tenant:
    """The API as one tenant sees it.

    Args:
        name: such as `ab123.infusionsoft.com`.
        store: where its records live.
        now: gives the current time in Keap's notation.
        samples: whether untouched collections hold an example.
        strict: whether requests are refused that Keap refuses, beyond what the schemas say.
    """

    def __init__(
        self, name: str, store: Store, now: Callable[[], str], *, samples: bool = True, strict: bool = True
    ) -> None:
        self.name = name
        self.store = store
        self.records = Records(store, now, samples=samples)
        self.handlers = Handlers(self.records, strict=strict)
        self._strict = StrictRules(self.records) if strict else None

    def rest(
        self,
        operation: Operation,
        values: dict[str, str],
        path: str,
        query: str,
        headers: list[tuple[str, str]],
        body: bytes,
    ) -> Result:
        """Validate and carry out one REST request.

        Raises:
            RequestValidationError: the request is refused.
            RecordNotFoundError: the path names a record that does not exist.
        """
        known = dict(headers)
        media = known.get("content-type", "").partition(";")[0].strip().lower()
        content: Any = _loads(body) if body and media == _JSON else None
        pairs = request_pairs(query)
        if self._strict is not None and isinstance(content, dict):
            # Before the schemas have their say: an unknown key is the more helpful answer than a missing one.
            self._strict.unknown_keys(operation, content, request_schema(operation))
        found = request_errors(operation, values, pairs, headers, body)
        if found:
            reason = "; ".join([found[0].reason, *(str(error) for error in found[1:])])
            raise RequestValidationError(found[0].place, reason)
        parameters: dict[str, list[str]] = {}
        for name, value in pairs:
            parameters.setdefault(name, []).append(value)
        if body and media == "multipart/form-data":
            content = form_parts(known["content-type"], body)
        call = Call(values, parameters, content, path, known)
        if self._strict is not None:
            schema = request_schema(operation) if media == _JSON else None
            self._strict.check(operation, call, content, schema)
        handler = _SPECIAL.get((operation.method, operation.template))
        return handler(operation, self.handlers, call) if handler else self.handlers.handle(operation, call)

    def xmlrpc(self, body: bytes) -> bytes:
        """Answer one XML-RPC call."""
        return _xmlrpc.respond(self.records, body, strict=self._strict is not None)


def _loads(body: bytes) -> Any:
    """Strict JSON: UTF-8, no NaN, no lone surrogates."""
    try:
        return msgspec.json.decode(body)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise RequestValidationError("body", f"this is not JSON in UTF-8: {error}") from None
    except RecursionError:
        raise RequestValidationError("body", "the JSON is nested too deeply") from None


def refused(version: str, error: RequestValidationError | RecordNotFoundError) -> tuple[int, Mapping[str, Any]]:
    """Status and body of a refusal: v1 says a message; v2 adds a code, a status and where it is."""
    place = error.place if isinstance(error, RequestValidationError) else "path"
    status = 404 if isinstance(error, RecordNotFoundError) else error.status
    message = f"path: {error}" if isinstance(error, RecordNotFoundError) else error.message
    if version == "v1":
        return status, {"message": message}
    names = {400: "INVALID_ARGUMENT", 404: "NOT_FOUND", 411: "LENGTH_REQUIRED"}
    details = [{"domain": "sandbox", "resource": place}]
    if isinstance(error, RequestValidationError) and error.message != str(error):
        message = str(error)
    return status, {"code": status, "message": message, "status": names[status], "details": details}
