"""What all probes share: the wire, the findings, the queue, and how to take a response apart."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from keap_api.extend import ListOperation, Offsets, Tokens

from ._shapes import compare
from ._wire import NOT_JSON

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._documents import Described
    from ._findings import Findings
    from ._probes import Queue
    from ._wire import Answer, Wire

__all__ = ["ERROR_SHAPES", "QUOTA_HEADERS", "REFUSED", "Context", "error_shape", "path_to", "records_in"]

#: The headers that every answer to a valid credential carries.
QUOTA_HEADERS: Final = (
    "x-keap-product-quota-limit", "x-keap-product-quota-available", "x-keap-product-quota-used",
    "x-keap-product-quota-time-unit", "x-keap-product-quota-interval", "x-keap-product-quota-expiry-time",
    "x-keap-product-throttle-limit", "x-keap-product-throttle-available", "x-keap-product-throttle-used",
    "x-keap-product-throttle-time-unit", "x-keap-product-throttle-interval",
    "x-keap-tenant-id", "x-keap-tenant-throttle-limit", "x-keap-tenant-throttle-available",
    "x-keap-tenant-throttle-used",
)  # fmt: skip

#: Every shape of an error body.
ERROR_SHAPES: Final = (
    "gateway-fault", "v2-error", "message", "throttle", "token-error", "html", "empty", "other-json", "other-text",
)  # fmt: skip

_MEDIA: Final = {
    "application/json": "json",
    "text/html": "html",
    "text/plain": "text",
    "text/xml": "xml",
    "application/xml": "xml",
    "application/octet-stream": "binary",
    "": "none",
}
# A good credential may be refused one operation, by the account's edition or its user's rights.
REFUSED: Final = frozenset({401, 402, 403})


@dataclass
class Context:
    """One run."""

    wire: Wire
    findings: Findings
    queue: Queue
    #: Calls by kind.
    calls: dict[str, int] = field(default_factory=dict)

    def read(
        self, described: Described, part: str, path: str, params: Mapping[str, Any] | None = None
    ) -> tuple[Answer, Any] | None:
        """Call an operation and compare what it answers: the answer and its JSON value, or None for a refusal.

        The operation's name stands for what failed; `part` says what was tried.
        """
        answer = self.wire.get(path, params)
        if answer is None:
            self.findings.unseen(described.name, "no-response")
            return None
        return self.judge(described, part, answer)

    def judge(self, described: Described, part: str, answer: Answer) -> tuple[Answer, Any] | None:
        """Compare an answer to a call that should have worked."""
        name, findings = described.name, self.findings
        findings.tried(described, part)
        self.headers(described.version, answer)
        expected, media, schema = described.response
        if answer.status in REFUSED:
            findings.unseen(name, f"refused-{answer.status}")
            return None
        if answer.status == 429 or answer.status >= 502:
            findings.unseen(name, "unavailable")
            return None
        if not 200 <= answer.status < 300:
            findings.add(name, "status", expected=str(expected), seen=str(answer.status))
            findings.unseen(name, f"status-{answer.status}")
            return None
        findings.answered(described)
        if answer.status not in described.statuses:
            findings.add(name, "status", expected=str(expected), seen=str(answer.status))
        if schema is None or media is None or "json" not in media:
            return answer, None
        seen = _MEDIA.get(answer.media, "other")
        if not answer.content.strip():
            findings.add(name, "empty-body", expected="json", seen="empty")
            return None
        if answer.json is NOT_JSON:
            findings.add(name, "not-json", expected="json", seen=seen)
            return None
        if seen != "json" and not answer.media.endswith("+json"):
            findings.add(name, "content-type", expected="json", seen=seen)
        shape = error_shape(answer)
        if shape in ("gateway-fault", "throttle"):
            findings.add(name, "error-shape", expected="json", seen=shape)
            return None
        compare(answer.json, described, findings)
        return answer, answer.json

    def headers(self, api: str, answer: Answer) -> None:
        """Compare the quota headers of an answer to a valid credential."""
        if answer.status >= 500 or answer.status in (401, 429):
            return
        self.findings.text.add(answer.headers.get("x-keap-tenant-id", ""), "tenant_id")
        for header in QUOTA_HEADERS:
            if header not in answer.headers:
                self.findings.add(api, "header-missing", header, expected="present", seen="absent")
            elif not _header_is_right(header, answer.headers[header]):
                self.findings.add(api, "header-form", header, expected="number", seen="other")


def _header_is_right(header: str, value: str) -> bool:
    parts = [part.strip() for part in value.split("|")]
    if not any(parts):
        return True  # Keap leaves values out
    if header.endswith("tenant-id"):
        return True
    if header.endswith("-time-unit"):
        return all(part in ("second", "minute", "hour", "day", "month") for part in parts)
    return all(part.isascii() and part.isdigit() for part in parts)


def error_shape(answer: Answer) -> str:
    """The shape of an error body, from `ERROR_SHAPES`."""
    body = answer.json
    if not answer.content.strip():
        return "empty"
    if body is NOT_JSON:
        return "html" if answer.content.lstrip()[:1] == b"<" else "other-text"
    if not isinstance(body, dict):
        return "other-json"
    fault = body.get("fault")
    if isinstance(fault, dict) and "faultstring" in fault:
        return "gateway-fault"
    if "error" in body and "error_description" in body:
        return "token-error"
    if "code" in body and "message" in body:
        return "throttle" if str(body["code"]) == "429" else "v2-error"
    if "message" in body and set(body) <= {"message"}:
        return "message"
    return "other-json"


def path_to(described: Described, *values: Any) -> str:
    """The path of an operation with these values in its placeholders."""
    path = described.path
    for value in values:
        head, _, rest = path.partition("{")
        path = head + quote(str(value), safe="") + rest.partition("}")[2]
    return path


def records_in(body: Any, described: Described) -> list[Any] | None:
    """The list in a response; None if there is none."""
    key = described.list_key
    found = body if key is None or isinstance(body, list) else body.get(key) if isinstance(body, dict) else None
    return found if isinstance(found, list) else None


def page_params(described: Described, size: int) -> dict[str, Any]:
    """The query that asks for a page of this size; empty if the operation has no pages."""
    name = size_parameter(described)
    return {} if name is None else {name: size}


def size_parameter(described: Described) -> str | None:
    """The name of the parameter for the size of a page."""
    operation = described.operation
    assert isinstance(operation, ListOperation)
    if isinstance(operation.paging, Offsets):
        wire = {query.name: query.wire or query.name for query in operation.query}.get(operation.paging.limit)
        return wire if wire in described.parameters else None
    return "page_size" if isinstance(operation.paging, Tokens) and "page_size" in described.parameters else None
