"""The sandbox without any I/O: a request in, a response out. Server and in-process transports both call `handle`."""

from __future__ import annotations

import contextlib
import math
import threading
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qs

from keap_api.errors import ValidationError

from . import _seed
from ._clock import Clock
from ._documents import documents
from ._errors import GatewayError, RecordNotFoundError, RequestValidationError
from ._faults import FaultRule, Faults, parse_fault
from ._gateway import Caller, Gateway, host_name
from ._hooks import HOOK_DELAYS, HookDeliveries
from ._limits import EMPTY_HEADERS, Limits
from ._log import RequestLog
from ._paths import LEGACY_PATH, XMLRPC_PATHS
from ._records import nearest
from ._responses import JSON, Response, failure, json_response
from ._store import Database
from ._tenants import Tenant, refused
from ._xmlrpc import fault_text, leading_key, method_name

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from ._call import Result
    from ._documents import Operation
    from ._records import Records
    from ._store import Record, Store

__all__ = ["MAX_BODY", "Sandbox", "tenant_names"]

MAX_BODY: Final = 64 * 1024 * 1024
_ROOT: Final = "/crm"
_XMLRPC: Final = frozenset(path if path.startswith("/api/") else f"{_ROOT}{path}" for path in XMLRPC_PATHS)


@dataclass
class _Exchange:
    """What the log is told about one request."""

    described: Operation | str | None = None
    values: dict[str, str] = field(default_factory=dict)  # the path's parameters
    caller: Caller | None = None
    verdict: str = "accepted"
    reason: str = ""


class Sandbox:
    """A stand-in for api.infusionsoft.com.

    Args:
        db: a SQLite file that keeps everything; None keeps it in memory.
        key: the only API key accepted; None accepts every key that begins with `KeapAK-`.
        limits: "real" for Keap's quotas and throttles, "off" for none, a number for that many calls a minute.
        token_lifetime: seconds that an OAuth access token is good for.
        data: whether to begin with the sample data (and examples in untouched collections) or empty.
        tenants: the tenants, such as "ab123". Keys belong to the first, unless a key names another one:
            `KeapAK-cd456-...`. Any tenant may authorize an OAuth application; a new one begins with the sample data.
        clock: seconds since the epoch; see `keapkit.sandbox.Clock`. None takes real time.
        strict: whether to refuse what Keap refuses beyond the documents' schemas: unknown keys and fields, malformed
            times and email addresses, ids that do not exist.
        faults: failures on demand, such as `["500:10%", "latency=300ms±100ms"]`; rules or their texts.
        seed: makes the failures repeatable.
        hook_delays: seconds before each attempt to deliver an event to a REST hook, by the sandbox's clock.

    Raises:
        keapkit.sandbox.SandboxDatabaseError: the database cannot be used.
        keapkit.errors.ValidationError: a fault cannot be read, or a tenant, a lifetime or a delay makes no sense.
    """

    def __init__(
        self,
        *,
        db: str | Path | None = None,
        key: str | None = None,
        limits: str | int = "off",
        token_lifetime: int = 86_400,
        data: bool = True,
        tenants: Sequence[str] = ("sandbox",),
        clock: Callable[[], float] | None = None,
        strict: bool = True,
        faults: Sequence[FaultRule | str] = (),
        seed: int = 0,
        hook_delays: Sequence[float] = HOOK_DELAYS,
    ) -> None:
        hosts = tenant_names(tenants) or [host_name("sandbox")]
        if not _is_delay(token_lifetime) or token_lifetime != int(token_lifetime) or token_lifetime < 1:
            raise ValidationError(
                f"token_lifetime must be a whole number of seconds, at least 1, got {token_lifetime!r}"
            )
        if not hook_delays or not all(_is_delay(delay) for delay in hook_delays):
            raise ValidationError(f"hook_delays must be seconds for at least one attempt, got {hook_delays!r}")
        rules = [parse_fault(rule) if isinstance(rule, str) else rule for rule in faults]
        self._lock = threading.RLock()
        self.clock = Clock() if clock is None else clock
        self._data = data
        self.strict = strict
        self._database = Database(db)
        self._tenants: dict[str, Tenant] = {}
        self._home = hosts[0]
        self.gateway = Gateway(
            self._database.store(""), self.clock, key=key, token_lifetime=token_lifetime, tenants=hosts
        )
        self._limits = Limits(_minute(limits), self.clock)
        self.faults = Faults(rules, seed=seed)
        self.log = RequestLog()
        self.hooks = HookDeliveries(self.clock, self._lock, hook_delays)
        for name in hosts:
            self.tenant(name)
        for name in self._database.tenants():
            if name:
                self.tenant(name)
        self._database.commit()
        if isinstance(self.clock, Clock):
            self.clock.on_advance(self.hooks.wake)

    @property
    def store(self) -> Store:
        """The first tenant's store."""
        return self.tenant(self._home).store

    @property
    def records(self) -> Records:
        """The first tenant's records."""
        return self.tenant(self._home).records

    @property
    def revision(self) -> int:
        """A number that grows when a request changes what is stored."""
        return self._database.revision

    def tenants(self) -> list[str]:
        """The tenants, such as `ab123.infusionsoft.com`."""
        return list(self._tenants)

    def tenant(self, name: str) -> Tenant:
        """One tenant's part; a new one begins with the sample data."""
        host = host_name(name)
        with self._lock:
            known = self._tenants.get(host)
            if known is None:
                store = self._database.store(host)
                known = Tenant(host, store, self._now, samples=self._data, strict=self.strict)
                if self._data and store.fresh:
                    _seed.seed(known.records, self.clock(), variant=len(self._tenants))
                known.records.on_event = self.hooks.listener(known.records)
                known.handlers.verify_hook = partial(self.hooks.verify, known.records)
                self._tenants[host] = known
            return known

    def find_records(self, collection: str, tenant: str | None = None) -> list[Record]:
        """The records of a collection, as the store holds them.

        Args:
            collection: such as `contacts`, `tags` or `orders/5/items`.
            tenant: such as `ab123`; None takes the first one.

        Raises:
            keapkit.errors.ValidationError: there is no such collection or tenant; the message names the nearest ones.
        """
        with self._lock:
            host = self._home if tenant is None else host_name(tenant)
            if host not in self._tenants:
                raise ValidationError(
                    f"there is no tenant {tenant!r}; {nearest(host, self._tenants)}; `app(tenants=[...])` adds tenants"
                )
            records = self.tenant(host).records
            name, found = records.named(collection)
            viewed = (records.view(name, record) for record in found)
            return [{key: value for key, value in record.items() if not key.startswith("_")} for record in viewed]

    def handle(self, method: str, target: str, headers: Iterable[tuple[str, str]], body: bytes) -> Response:
        """Answer one request.

        Args:
            method: the HTTP method, upper case.
            target: path and query as in the request line, still percent-encoded.
            headers: names in any case, and values.
            body: the whole body.
        """
        begun = time.perf_counter()
        lowered = [(name.lower(), value) for name, value in headers]
        path, _, query = target.partition("?")
        exchange = _exchange(method, path, body)
        with self._lock:
            try:
                response = self._faulty(exchange, method, path, query, lowered, body)
            finally:
                self._database.commit()
            self._note(exchange, method, path, query, lowered, body, response, time.perf_counter() - begun)
        self.hooks.wake()
        return response

    def usage(self) -> list[tuple[str, list[tuple[str, int, int]]]]:
        """What each caller has used: name, and for each window its label, the calls made, and the limit."""
        with self._lock:
            return self._limits.usage()

    def close(self) -> None:
        """End deliveries, write what is left and close the database."""
        self.hooks.close()
        with self._lock:
            self._database.close()

    def _now(self) -> str:
        return _seed.keap_time(self.clock())

    def _faulty(
        self, exchange: _Exchange, method: str, path: str, query: str, headers: list[tuple[str, str]], body: bytes
    ) -> Response:
        """Answer, or fail as the active rules say."""
        hits = self.faults.choose(path.removeprefix(_ROOT)) if path.startswith((_ROOT, "/token", "/api")) else []
        delay = sum(wait for _, wait in hits)
        rule = next((rule for rule, _ in hits if rule.kind != "latency"), None)
        if rule is not None and rule.kind == "expire-tokens":
            self.gateway.expire(dict(headers))
        if rule is None or rule.kind in {"timeout", "cut-body", "bad-json", "expire-tokens"}:
            response = self._route(exchange, method, path, query, headers, body)
        else:
            with contextlib.suppress(GatewayError):
                exchange.caller = self.gateway.caller(dict(headers))
            response = failure(rule)
        if rule is not None and rule.kind != "expire-tokens":
            exchange.verdict, exchange.reason = "failed", f"failure on demand: {rule}"
            if rule.kind == "timeout":
                response.lost = True
            elif rule.kind == "cut-body":
                response.cut = len(response.body) // 2
            elif rule.kind == "bad-json":
                response.body = response.body[: max(len(response.body) // 2, 1)] or b"{"
        response.delay = delay
        return response

    def _note(
        self,
        exchange: _Exchange,
        method: str,
        path: str,
        query: str,
        headers: list[tuple[str, str]],
        body: bytes,
        response: Response,
        duration: float,
    ) -> None:
        left = response.headers.get("x-keap-product-quota-available", "")
        caller = exchange.caller
        self.log.add(
            time=self.clock(),
            method=method,
            path=path,
            status=response.status,
            verdict=exchange.verdict,
            reason=exchange.reason,
            tenant=caller.tenant if caller else "",
            caller=caller.kind if caller else "",
            quota_left=int(left) if left.isdigit() else None,
            duration=duration,
            query=query,
            headers=headers,
            content=body,
            response_headers=response.headers,
            response_content=response.body,
            described=exchange.described,
        )

    def _route(
        self, exchange: _Exchange, method: str, path: str, query: str, headers: list[tuple[str, str]], body: bytes
    ) -> Response:
        known = dict(headers)
        if path == LEGACY_PATH and not known.keys() & {"authorization", "x-keap-api-key"}:
            # Clients of the old address send their key as the first parameter, and no header.
            known["x-keap-api-key"] = leading_key(body)
        try:
            if path == "/token":
                if method != "POST":
                    raise GatewayError(405, {"error": "invalid_request", "error_description": "POST a form"})
                return json_response(200, self.gateway.token(known, body), {"cache-control": "no-store"})
            if path == "/app/oauth/authorize":
                return Response(302, {"location": self.gateway.authorize(parse_qs(query))})
            if not path.startswith(f"{_ROOT}/") and path not in _XMLRPC:
                raise GatewayError(404, {"message": f"nothing is at {path}; the API root is {_ROOT}"})
            caller = exchange.caller = self.gateway.caller(known)
        except GatewayError as error:
            exchange.verdict, exchange.reason = "unauthorized" if error.status == 401 else "refused", _first(error.body)
            return json_response(error.status, error.body, EMPTY_HEADERS if error.status == 401 else {})
        counted, refusal = self._limits.count(caller.kind, caller.name, caller.tenant)
        if refusal is not None:
            exchange.verdict, exchange.reason = "throttled", _first(refusal.body)
            return json_response(429, refusal.body, counted)
        response = self._api(exchange, self.tenant(caller.tenant), method, path, query, headers, body)
        response.headers.update(counted)
        return response

    def _api(
        self,
        exchange: _Exchange,
        tenant: Tenant,
        method: str,
        path: str,
        query: str,
        headers: list[tuple[str, str]],
        body: bytes,
    ) -> Response:
        if path in _XMLRPC:
            if method != "POST":
                return json_response(405, {"message": "call XML-RPC with POST"})
            content = tenant.xmlrpc(body)
            if b"<fault>" in content[:200]:
                exchange.verdict, exchange.reason = "refused", fault_text(content)
            return Response(200, {"content-type": "text/xml; charset=UTF-8"}, content)
        path = path.removeprefix(_ROOT)
        version = path.removeprefix("/rest/").split("/")[0]
        if version not in documents() or not path.startswith("/rest/"):
            exchange.verdict, exchange.reason = "refused", f"nothing is at {_ROOT}{path}"
            return json_response(404, {"message": exchange.reason})
        try:
            operation = exchange.described
            if operation is None or isinstance(operation, str):
                raise RequestValidationError("path", f"the document has no operation {method} {path}")
            return _encoded(tenant.rest(operation, exchange.values, path, query, headers, body))
        except (RequestValidationError, RecordNotFoundError) as error:
            exchange.verdict, exchange.reason = "refused", str(error)
            return json_response(*refused(version, error))


def _exchange(method: str, path: str, body: bytes) -> _Exchange:
    """What a request asks for, whether it is answered or not."""
    if path in _XMLRPC:
        return _Exchange(method_name(body))
    if path in {"/token", "/app/oauth/authorize"}:
        return _Exchange(f"oauth.{path.rpartition('/')[2]}")
    below = path.removeprefix(_ROOT)
    document = documents().get(below.removeprefix("/rest/").split("/")[0])
    if document is None or below == path or not below.startswith("/rest/"):
        return _Exchange()
    found = document.find(method, below)
    return _Exchange() if found is None else _Exchange(*found)


def _first(body: Any) -> str:
    """The text of an error body, whichever of the shapes it has."""
    fault = body.get("fault") if isinstance(body.get("fault"), dict) else {}
    said = fault.get("faultstring") or body.get("error_description") or body.get("message") or ""
    return str(said)


def tenant_names(tenants: object) -> list[str]:
    """The hosts of a list of tenants. Raises `ValidationError` for anything else."""
    if isinstance(tenants, str) or not isinstance(tenants, Iterable):
        raise ValidationError(f'tenants must be a list of names, such as ["ab123"], got {tenants!r}')
    return [host_name(tenant) for tenant in tenants]


def _is_delay(delay: object) -> bool:
    return isinstance(delay, (int, float)) and not isinstance(delay, bool) and 0 <= delay < math.inf


def _minute(limits: str | int) -> int | None:
    if limits == "real":
        return None
    if limits == "off":
        return 0
    text = str(limits)
    if isinstance(limits, bool) or not (text.isascii() and text.isdecimal()) or int(text) < 1:
        raise ValidationError(
            f"limits must be 'real', 'off' or a number of calls a minute of at least 1, got {limits!r}"
        )
    return int(text)


def _encoded(result: Result) -> Response:
    if result.media is None or (result.value is None and result.status in {202, 204}):
        return Response(result.status)
    if result.media != JSON and isinstance(result.value, bytes):
        return Response(result.status, {"content-type": result.media}, result.value)
    return json_response(result.status, result.value)
