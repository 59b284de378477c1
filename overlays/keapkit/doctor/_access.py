"""Credentials and errors: which headers each API accepts, and what it says to a bad request."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final

from keapkit._api_key import ApiKey

from ._context import REFUSED, error_shape
from ._documents import read_operations
from ._probes import Rank
from ._wire import StopRun
from ._xmlrpc import XMLRPC_PATH, echo_call, says_fault

if TYPE_CHECKING:
    import httpx

    from ._context import Context
    from ._wire import Answer

__all__ = ["queue_access", "queue_errors"]

_USERINFO: Final = "/oauth/connect/userinfo"
# Never anything like the user's own key.
_NO_KEY: Final = "keapkit-doctor-no-such-key"
#: An id that no record has: the largest that fits 31 bits.
_NO_ID: Final = 2_147_483_647


def queue_access(context: Context) -> None:
    """Queue each header on each API."""
    other = context.wire.other_header()
    for step, version in enumerate(("v2", "v1")):
        run = partial(_userinfo, context, version)
        context.queue.add(Rank.CREDENTIAL + step / 10, "credential", f"{version}.oauth.userinfo", run)
    context.queue.add(Rank.CREDENTIAL + 0.3, "credential", "xmlrpc", partial(_xmlrpc, context, None))
    if other is None:
        return
    for step, version in enumerate(("v2", "v1")):
        run = partial(_other_header, context, version, other)
        context.queue.add(Rank.CREDENTIAL + 0.4 + step / 10, "credential", f"{version}.oauth.userinfo", run)
    context.queue.add(Rank.CREDENTIAL + 0.6, "credential", "xmlrpc", partial(_xmlrpc, context, other))


def queue_errors(context: Context) -> None:
    """Queue an error of each kind."""
    asks: list[tuple[str, Any]] = [
        ("v2", partial(_bad_key, context, "v2")),
        ("v2", partial(_no_key, context, "v2")),
        ("v1", partial(_not_found, context, "v1", "contacts")),
        ("v2", partial(_not_found, context, "v2", "contacts")),
        ("v1", partial(_bad_request, context, "v1", {"limit": "keapkit"})),
        ("v2", partial(_bad_request, context, "v2", {"page_size": "keapkit"})),
        ("v1", partial(_bad_key, context, "v1")),
    ]
    for step, (api, run) in enumerate(asks):
        context.queue.add(Rank.ERROR + step / 100, "error", api, run)


def _userinfo(context: Context, version: str) -> None:
    path = f"/rest/{version}{_USERINFO}"
    answer = context.wire.get(path)
    if answer is None:
        return
    _note_access(context, version, context.wire.header, answer)
    described = next((one for one in read_operations().values() if one.path == path), None)
    if described is not None:
        context.judge(described, "read", answer)
    if version == "v2":
        context.findings.fact("spike-header-empty", not answer.headers.get("x-keap-product-spike-limit", "").strip())
        units = answer.headers.get("x-keap-tenant-throttle-time-unit", "")
        if units.strip("| "):
            context.findings.fact("tenant-header-two-windows", "|" in units)
    if answer.status == 401 and version == "v1" and ("v2", context.wire.header) not in _accepted(context):
        raise StopRun("credential")


def _accepted(context: Context) -> set[tuple[str, str]]:
    return {(api, header) for (api, header), works in context.findings.access.items() if works}


def _note_access(context: Context, api: str, header: str, answer: Answer) -> None:
    if answer.status == 401:
        context.findings.access[api, header] = False
        context.findings.add(api, "credential", header, expected="accepted", seen="401")
    elif answer.status < 400 or answer.status in (403, 404):
        context.findings.access[api, header] = True


def _other_header(context: Context, version: str, auth: httpx.Auth) -> None:
    answer = context.wire.get_as(auth, "GET", f"/rest/{version}{_USERINFO}")
    if answer is not None:
        _note_access(context, version, _name_of(auth), answer)
        context.findings.fact("both-key-headers", answer.status < 400)


def _xmlrpc(context: Context, other: httpx.Auth | None) -> None:
    parts = {"content": echo_call(), "headers": {"content-type": "text/xml; charset=UTF-8"}}
    if other is None:
        answer, header = context.wire.send("POST", XMLRPC_PATH, **parts), context.wire.header
    else:
        answer, header = context.wire.get_as(other, "POST", XMLRPC_PATH, **parts), _name_of(other)
    if answer is None:
        return
    if answer.status >= 500 or answer.status in (404, 410, 429):
        context.findings.unseen("xmlrpc", "unavailable")
        return
    _note_access(context, "xmlrpc", header, answer)
    if answer.status == 200:
        if other is None:
            context.findings.fact(
                "xmlrpc-quota-headers", bool(answer.headers.get("x-keap-product-quota-limit", "").strip())
            )
        if says_fault(answer.content) is None:
            context.findings.add("xmlrpc", "xmlrpc", "response", expected="methodResponse", seen=error_shape(answer))


def _name_of(auth: httpx.Auth) -> str:
    return auth.header if isinstance(auth, ApiKey) else "authorization"


# --- errors


def _bad_key(context: Context, version: str) -> None:
    auth = ApiKey(_NO_KEY).bind(context.wire.base_url)
    answer = context.wire.get_as(auth, "GET", f"/rest/{version}{_USERINFO}")
    if answer is not None:
        _expect(context, version, "bad-key", answer, 401, "gateway-fault")
        code = _error_code(answer)
        if answer.status == 401 and code:
            context.findings.fact("unknown-token-code", code in ("keymanagement.service.invalid_access_token",))


def _no_key(context: Context, version: str) -> None:
    answer = context.wire.get_as(None, "GET", f"/rest/{version}/keapkit-no-such-path")
    if answer is None:
        return
    _expect(context, version, "no-key", answer, 401, "gateway-fault")
    context.findings.fact("gateway-authenticates-first", answer.status == 401)
    if answer.status == 401:
        context.findings.fact("no-token-code", _error_code(answer) == "oauth.v2.InvalidAccessToken")
        present = [name for name in ("x-keap-product-quota-limit", "x-keap-tenant-id") if name in answer.headers]
        context.findings.fact("empty-headers-without-key", len(present) == 2)


def _not_found(context: Context, version: str, resource: str) -> None:
    answer = context.wire.get(f"/rest/{version}/{resource}/{_NO_ID}")
    if answer is not None and answer.status not in REFUSED:
        _expect(context, version, "not-found", answer, 404, "message" if version == "v1" else "v2-error")
        _note_code(context, version, answer)


def _bad_request(context: Context, version: str, params: dict[str, str]) -> None:
    answer = context.wire.get(f"/rest/{version}/contacts", params)
    if answer is not None and answer.status not in REFUSED:
        _expect(context, version, "bad-request", answer, 400, "message" if version == "v1" else "v2-error")
        _note_code(context, version, answer)


def _note_code(context: Context, version: str, answer: Answer) -> None:
    body = answer.json
    if version == "v2" and isinstance(body, dict) and "code" in body:
        context.findings.fact("v2-error-code-is-number", isinstance(body["code"], int))


def _expect(context: Context, api: str, what: str, answer: Answer, status: int, shape: str) -> None:
    if answer.status == 429 or answer.status >= 502:
        return
    if answer.status != status:
        context.findings.add(api, "error-status", what, expected=str(status), seen=str(answer.status))
    if answer.status >= 400:
        seen = error_shape(answer)
        if seen != shape:
            context.findings.add(api, "error-shape", what, expected=shape, seen=seen)


def _error_code(answer: Answer) -> str:
    body: Any = answer.json
    try:
        code = body["fault"]["detail"]["errorcode"]
    except (TypeError, KeyError):
        return ""
    return code if isinstance(code, str) else ""
