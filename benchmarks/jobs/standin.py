"""A stand-in for Keap: enough of its APIs for the jobs, its limits, and nothing that could become the bottleneck.

`StandIn.respond` is plain arithmetic on the time that it is given. The server of `server.py` calls it when a request
arrives; in virtual time, `virtual.py` calls it inside the client's process. Either way it keeps a log, from which
calls, refusals and the share of the allowed rate are read.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
import math
import re
import time
import urllib.parse
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from benchmarks.gateway import Gate, Limits, ideal
from benchmarks.jobs import records

__all__ = ["KEY_LIMITS", "Sizes", "StandIn", "Tally"]

KEY_LIMITS = Limits(window=(240, 60.0), rate=10.0, day=30_000)
"""What Keap allows a Personal Access Token or Service Account Key."""

_FEWEST = 5
_JSON = {"content-type": "application/json;charset=UTF-8"}
_SPIKE = {
    "fault": {
        "faultstring": "Spike arrest violation",
        "detail": {"errorcode": "policies.ratelimit.SpikeArrestViolation"},
    }
}
_QUOTA = {"code": "429", "message": "Quota Exceeded", "status": "Request Throttled", "details": None}
_RANGE = re.compile(r"contact_id(>=|<=|>|<)(\d+)")
_CREATED = re.compile(r"created_(since|until)_time==([^;]+)")
_MONTH = tuple(dt.datetime(2026, month, 1, tzinfo=dt.UTC) for month in (5, 6))
"""When the orders were made, evenly, though all of them say the same time."""


@dataclasses.dataclass(frozen=True)
class Sizes:
    """How much the account holds, and how much a job does.

    Attributes:
        contacts: contacts in the account.
        orders: orders of the month.
        changed: one contact of so many has changed since last night.
        files: files to upload.
        file_bytes: the size of each.
        tagged: contacts that get a tag.
        upserts: contacts to create or update.
        rows: rows of the XML-RPC table.
        page: contacts of a page, where a job does not ask for the most that Keap gives.
    """

    contacts: int = 100_000
    orders: int = 5_000
    changed: int = 50
    files: int = 500
    file_bytes: int = 200_000
    tagged: int = 1_000
    upserts: int = 200
    rows: int = 10_000
    page: int = 100


@dataclasses.dataclass
class Tally:
    """What a run did to the server.

    Attributes:
        calls: requests that came, refused ones included.
        refused: requests that got a 429.
        share: of what the limits allow, from the first to the last allowed request; 0.0 for fewer than five.
        cpu: processor seconds of the server.
        writes: what was written, by kind.
        served: records that were in responses to lists.
    """

    calls: int
    refused: int
    share: float
    cpu: float
    writes: dict[str, int]
    served: int


class StandIn:
    """The account, its API and its gateway.

    Args:
        sizes: how much there is.
        limits: what is allowed; None refuses nothing.
    """

    def __init__(self, sizes: Sizes, limits: Limits | None = KEY_LIMITS) -> None:
        self.sizes = sizes
        self.limits = limits
        self._gate = None if limits is None else Gate(limits)
        self._log: list[tuple[float, bool]] = []
        self._writes: dict[str, int] = {}
        self._written: dict[str, set[str]] = {}
        self._served = 0
        self._emails: dict[str, int] = {}
        self._people = 0
        self.cpu = self._cpu_before = 0.0

    def respond(self, method: str, target: str, body: bytes, wall: float) -> tuple[int, dict[str, str], bytes]:
        """Answer one request.

        Args:
            method: of the request.
            target: its path and query.
            body: its whole body.
            wall: when it came, in seconds since 1970.

        Returns:
            Status, headers and body.
        """
        begun = time.thread_time()
        try:
            return self._respond(method, target, body, wall)
        finally:
            self.cpu += time.thread_time() - begun

    def _respond(self, method: str, target: str, body: bytes, wall: float) -> tuple[int, dict[str, str], bytes]:
        headers: dict[str, str] = dict(_JSON)
        if self._gate is not None:
            reason = self._gate.judge(wall)
            headers |= self._quota(wall)
            self._log.append((wall, reason is None))
            if reason is not None:
                return 429, headers, json.dumps(_SPIKE if reason == "spike" else _QUOTA).encode()
        else:
            self._log.append((wall, True))
        path, _, query = target.partition("?")
        # Keap's API is under /crm; keap-python puts the version in its base address itself.
        path = path.removeprefix("/crm").rstrip("/")
        values = dict(urllib.parse.parse_qsl(query))
        if path.startswith("/xmlrpc"):
            headers["content-type"] = "text/xml;charset=UTF-8"
            return 200, headers, self._xmlrpc(body)
        for (verb, pattern), handler in _ROUTES.items():
            if verb == method and (match := re.fullmatch(pattern, path)):
                return 200, headers, handler(self, values, body, match)
        return (
            404,
            headers,
            b'{"message":"the stand-in has no such operation: %s %s"}'
            % (
                method.encode(),
                path.encode(),
            ),
        )

    def _quota(self, wall: float) -> dict[str, str]:
        assert self.limits is not None
        assert self._gate is not None
        calls, seconds = self.limits.window
        windows = [("throttle", calls, "second", f"{seconds:.0f}", self._gate.used)]
        headers = {"x-keap-product-spike-limit": ""}
        if self.limits.day:
            windows.append(("quota", self.limits.day, "day", "1", self._gate.today))
            headers["x-keap-product-quota-expiry-time"] = str((int(wall // 86_400) + 1) * 86_400_000)
        for name, limit, unit, interval, used in windows:
            values = {"limit": limit, "time-unit": unit, "interval": interval, "used": used}
            values["available"] = max(0, limit - used)
            headers |= {f"x-keap-product-{name}-{key}": str(value) for key, value in values.items()}
        return headers

    def begin(self) -> None:
        """Forget the calls so far: they prepared the job. The gate does not forget."""
        self._log.clear()
        self._writes.clear()
        self._written.clear()
        self._served = 0
        self._cpu_before = self.cpu

    def tally(self) -> Tally:
        """What happened so far."""
        allowed = [moment for moment, is_allowed in self._log if is_allowed]
        share = 0.0
        if self.limits is not None and len(allowed) >= _FEWEST and allowed[-1] > allowed[0]:
            best = ideal(len(allowed), self.limits.rate, self.limits.window, self.limits.day, allowed[0])
            # The first call may come late in its tenth of a second, so that the second one need not wait for long.
            share = min(1.0, best / (allowed[-1] - allowed[0]))
        return Tally(
            calls=len(self._log),
            refused=len(self._log) - len(allowed),
            share=share,
            cpu=self.cpu - self._cpu_before,
            writes=self._writes | {kind: len(some) for kind, some in self._written.items()},
            served=self._served,
        )

    # -- what the operations do

    def _contacts(self, values: dict[str, str], _body: bytes, _match: re.Match[str]) -> bytes:
        condition = values.get("filter", "")
        low, high, step = 1, self.sizes.contacts, 1
        for operator, number in _RANGE.findall(condition):
            if operator in (">", ">="):
                low = max(low, int(number) + (operator == ">"))
            else:
                high = min(high, int(number) - (operator == "<"))
        if "start_update_time" in condition:
            step = self.sizes.changed
            low += -low % step
        return self._walk("contacts", records.contact, range(low, high + 1, step), values)

    def _orders(self, values: dict[str, str], _body: bytes, _match: re.Match[str]) -> bytes:
        begin, end = _MONTH
        low, high = 1, self.sizes.orders
        for word, text in _CREATED.findall(values.get("filter", "")):
            before = math.ceil((dt.datetime.fromisoformat(text) - begin) / (end - begin) * self.sizes.orders)
            low, high = (max(low, before + 1), high) if word == "since" else (low, min(high, before))
        return self._walk("orders", records.order, range(low, high + 1), values)

    def _products(self, values: dict[str, str], _body: bytes, _match: re.Match[str]) -> bytes:
        return self._walk("products", records.product, range(1, records.PRODUCTS + 1), values)

    def _walk(self, key: str, make: Callable[..., Any], numbers: range, values: dict[str, str]) -> bytes:
        size = min(int(values.get("page_size", 100)), 1_000)
        start = int(values.get("page_token") or 0)
        if values.get("order_by", "").endswith("desc"):
            numbers = numbers[::-1]
        chosen = numbers[start : start + size]
        token = str(start + size) if start + size < len(numbers) else ""
        return self._v2(key, make, chosen, values, token)

    def _v2(
        self, key: str, make: Callable[..., Any], numbers: Sequence[int], values: dict[str, str], token: str
    ) -> bytes:
        fields = tuple(sorted(values["fields"].split(","))) if values.get("fields") else None
        self._served += len(numbers)
        return b'{"%s":[%s],"next_page_token":"%s"}' % (
            key.encode(),
            records.page(make, numbers, fields),
            token.encode(),
        )

    def _v1(self, key: str, make: Callable[..., Any], total: int, values: dict[str, str]) -> bytes:
        size, start = min(int(values.get("limit", 1_000)), 1_000), int(values.get("offset", 0))
        step = self.sizes.changed if "since" in values and key == "contacts" else 1
        numbers = range(step, total + 1, step)
        chosen = numbers[start : start + size]
        self._served += len(chosen)
        following = f"https://api.infusionsoft.com/crm/rest/v1/{key}?limit={size}&offset={start + size}"
        return b'{"%s":[%s],"count":%d,"next":"%s","previous":""}' % (
            key.encode(),
            records.page(make, chosen),
            len(numbers),
            following.encode(),
        )

    def _wrote(self, kind: str, count: int = 1) -> int:
        self._writes[kind] = self._writes.get(kind, 0) + count
        return self._writes[kind]

    def _tagged(self, contact_ids: Iterable[object]) -> None:
        some = [str(contact_id) for contact_id in contact_ids]
        self._wrote("tags", len(some))
        self._written.setdefault("tagged contacts", set()).update(some)

    def _saved(self, email: str, *, is_new: bool = False) -> int:
        self._wrote("upserts")
        self._written.setdefault("people", set()).add(email)
        if is_new or email not in self._emails:
            self._people += 1
            self._emails[email] = self._people
        return self._emails[email]

    def _uploaded(self, body: bytes, size: int) -> None:
        self._wrote("bytes", size)
        end = body.find(b".bin")
        self._written.setdefault("file names", set()).add(body[max(0, end - 4) : end].decode("latin-1"))

    def _upload_v1(self, _values: dict[str, str], body: bytes, _match: re.Match[str]) -> bytes:
        # Not parsed: reading 270 KB of JSON would cost more than most clients spend on writing it.
        if b'"file_data"' not in body:
            raise ValueError("the upload has no file_data")
        self._uploaded(body, len(body) * 3 // 4)
        return b'{"file_descriptor":{"id":%d,"file_name":"a.bin","file_size":%d}}' % (
            self._wrote("files"),
            self.sizes.file_bytes,
        )

    def _upload_v2(self, _values: dict[str, str], body: bytes, _match: re.Match[str]) -> bytes:
        if b'name="file"' not in body:
            raise ValueError("the upload has no part named file")
        self._uploaded(body, len(body))
        return b'{"id":"%d","file_name":"a.bin","file_size":%d}' % (self._wrote("files"), self.sizes.file_bytes)

    def _apply(self, _values: dict[str, str], body: bytes, _match: re.Match[str]) -> bytes:
        ids = json.loads(body)["contact_ids"]
        self._tagged(ids)
        return json.dumps({"results": dict.fromkeys(ids, "SUCCESS")}).encode()

    def _apply_v1(self, _values: dict[str, str], body: bytes, match: re.Match[str]) -> bytes:
        self._tagged([match[1]])
        return json.dumps({str(one): "SUCCESS" for one in json.loads(body)["tagIds"]}).encode()

    def _tag_v1(self, _values: dict[str, str], body: bytes, _match: re.Match[str]) -> bytes:
        ids = json.loads(body)["ids"]
        self._tagged(ids)
        return json.dumps({str(one): "SUCCESS" for one in ids}).encode()

    def _email_of(self, body: bytes) -> str:
        return str(json.loads(body)["email_addresses"][0]["email"])

    def _upsert(self, _values: dict[str, str], body: bytes, _match: re.Match[str]) -> bytes:
        return records.page(records.contact_v1, [self._saved(self._email_of(body))])

    def _create(self, values: dict[str, str], body: bytes, _match: re.Match[str]) -> bytes:
        number = self._saved(self._email_of(body), is_new=values.get("duplicate_option") != "Email")
        return records.page(records.contact, [number])

    def _xmlrpc(self, body: bytes) -> bytes:
        import xmlrpc.client

        arguments, method = xmlrpc.client.loads(body)
        if method == "DataService.count":
            return xmlrpc.client.dumps((self.sizes.rows,), methodresponse=True).encode()
        if method != "DataService.query":
            raise ValueError(f"the stand-in has no {method}")
        _key, _table, limit, number, _query, fields, *_ = arguments
        assert isinstance(limit, int)
        assert isinstance(number, int)
        assert isinstance(fields, list)
        chosen = range(1, self.sizes.rows + 1)[number * limit : (number + 1) * limit]
        self._served += len(chosen)
        inside = records.page(records.row, chosen, tuple(str(field) for field in fields))
        return (
            b'<?xml version="1.0" encoding="UTF-8"?><methodResponse><params><param><value><array><data>'
            + inside
            + b"</data></array></value></param></params></methodResponse>"
        )


def _model(_self: StandIn, _values: dict[str, str], _body: bytes, _match: re.Match[str]) -> bytes:
    return json.dumps({"custom_fields": records.CUSTOM_FIELDS, "optional_properties": []}).encode()


_ROUTES: dict[tuple[str, str], Callable[[StandIn, dict[str, str], bytes, re.Match[str]], bytes]] = {
    ("GET", "/rest/v2/contacts"): StandIn._contacts,
    ("POST", "/rest/v2/contacts"): StandIn._create,
    ("GET", "/rest/v2/contacts/model"): _model,
    ("GET", "/rest/v2/orders"): StandIn._orders,
    ("GET", "/rest/v2/products"): StandIn._products,
    ("POST", "/rest/v2/files"): StandIn._upload_v2,
    ("POST", r"/rest/v2/tags/\d+/contacts:applyTags"): StandIn._apply,
    ("GET", "/rest/v1/contacts"): lambda self, values, _body, _match: self._v1(
        "contacts", records.contact_v1, self.sizes.contacts, values
    ),
    ("GET", "/rest/v1/orders"): lambda self, values, _body, _match: self._v1(
        "orders", records.order_v1, self.sizes.orders, values
    ),
    ("GET", "/rest/v1/products"): lambda self, values, _body, _match: self._v1(
        "products", records.product_v1, records.PRODUCTS, values
    ),
    ("POST", "/rest/v1/files"): StandIn._upload_v1,
    ("POST", r"/rest/v1/contacts/(\d+)/tags"): StandIn._apply_v1,
    ("POST", r"/rest/v1/tags/\d+/contacts"): StandIn._tag_v1,
    ("PUT", "/rest/v1/contacts"): StandIn._upsert,
}
