"""The last requests: what was sent, what it was, and how the sandbox judged it. Secrets are masked when shown."""

from __future__ import annotations

import datetime as dt
import json
import re
import secrets
import threading
from collections import deque
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ._documents import Operation

__all__ = ["MASK", "LoggedRequest", "RequestLog", "masked", "operation_name", "prepare_names"]

MASK: Final = "[hidden]"
_KEPT: Final = 1_000
_BODY: Final = 64 * 1024  # of each body, so that the log stays small
_SECRET_HEADERS: Final = frozenset(
    {"authorization", "x-keap-api-key", "cookie", "set-cookie", "proxy-authorization", "x-hook-secret"}
)
_SECRETS: Final = (
    "access_token|refresh_token|client_secret|code|card_number|verification_code|CardNumber|CVV2|Password|password"
)
_JSON_SECRET: Final = re.compile(rf'("(?:{_SECRETS})"\s*:\s*)(?:"(?:[^"\\]|\\.)*(?:"|\Z)|[-+.0-9eE]+)')
_FORM_SECRET: Final = re.compile(rf"(^|&|\?)((?:{_SECRETS})=)[^&\s]*")
_XML_SECRET: Final = re.compile(rf"(<name>(?:{_SECRETS})</name>\s*<value>)(.*?)(</value>)", re.DOTALL)
# A refusal repeats the value: body.verification_code: 123 is not of type 'string'.
_SAID: Final = re.compile(rf"((?:{_SECRETS}): )(?:'[^']*'|\S+)(?= is )")
# What a user's password is, is said by its place alone.
_LOGIN: Final = re.compile(r"(<methodName>\s*DataService\.authenticateUser\s*</methodName>).*", re.DOTALL)
_CARD: Final = re.compile(r"(?<![0-9.])[0-9]{14,19}(?![0-9])")
_KEYS: Final = re.compile(r"KeapAK-[^\s\"'<>&]+")


# Whether a body may hold a secret at all: most do not, and need no masking.
_HINT_TEXT: Final = re.compile(f"KeapAK-|{_SECRETS}|authenticateUser")
_HINT: Final = re.compile(_HINT_TEXT.pattern.encode())


def masked(text: str) -> str:
    """A body, URL or message without credentials and card numbers."""
    text = _JSON_SECRET.sub(rf'\1"{MASK}"', text)
    text = _FORM_SECRET.sub(rf"\1\2{MASK}", text)
    text = _XML_SECRET.sub(rf"\1{MASK}\3", text)
    text = _SAID.sub(rf"\1{MASK}", text)
    text = _LOGIN.sub(rf"\1{MASK}", text)
    text = _CARD.sub(_masked_card, text)
    return _KEYS.sub(f"KeapAK-{MASK}", text)


def _masked_card(match: re.Match[str]) -> str:
    """A number whose check digit is that of a card, wherever it stands, such as in a message about it."""
    digits = [int(digit) for digit in reversed(match[0])]
    doubled = (sum(divmod(2 * digit, 10)) for digit in digits[1::2])
    return MASK if (sum(digits[::2]) + sum(doubled)) % 10 == 0 else match[0]


@dataclass(frozen=True, eq=False)
class LoggedRequest:
    """One request and its verdict.

    Attributes:
        number: counts from 1.
        time: seconds since the epoch, by the sandbox's clock.
        method: the HTTP method.
        path: the path below the host, without the query.
        status: the HTTP status of the response.
        verdict: `accepted`, `refused` (by the documents or by Keap's rules), `unauthorized`, `throttled`, or
            `failed` (a failure on demand).
        reason: why it was not accepted; empty otherwise.
        tenant: whose data it was about; empty if no credential was accepted.
        caller: `key`, `app` or empty.
        quota_left: calls left today, as the response's header says; None if it says nothing.
        duration: seconds the sandbox took.
        query: the query as sent, without secrets.
        headers: the request's headers by lower-case name; credentials are hidden.
        response_headers: the response's headers.
        content: the request's body, without secrets, cut at 64 KiB.
        response_content: the response's body, without secrets, cut at 64 KiB.
        described: what `operation` is made from.
    """

    number: int
    time: float
    method: str
    path: str
    status: int
    verdict: str
    reason: str
    tenant: str
    caller: str
    quota_left: int | None
    duration: float
    query: str
    headers: Mapping[str, str]
    response_headers: Mapping[str, str]
    content: bytes
    response_content: bytes
    described: Operation | str | None

    def __repr__(self) -> str:
        return f"LoggedRequest({self.method} {self.path} -> {self.status} {self.verdict})"

    @property
    def at(self) -> dt.datetime:
        """The time as an aware datetime in UTC."""
        return dt.datetime.fromtimestamp(self.time, dt.UTC)

    @property
    def operation(self) -> str:
        """Its public name, such as `v2.contacts.list`, `ContactService.add` or `oauth.token`; empty if unknown."""
        if self.described is None:
            return ""
        return self.described if isinstance(self.described, str) else operation_name(self.described)

    @property
    def body(self) -> str:
        """The request's body as text."""
        return _text(self.content)

    @property
    def response_body(self) -> str:
        """The response's body as text."""
        return _text(self.response_content)

    def json(self) -> Any:
        """The request's JSON body, or None if it has none; secrets are hidden."""
        try:
            return json.loads(self.body) if self.content else None
        except ValueError:
            return None


def _headers(headers: Iterable[tuple[str, str]]) -> dict[str, str]:
    return {name.lower(): MASK if name.lower() in _SECRET_HEADERS else _value(value) for name, value in headers}


def _value(value: str) -> str:
    return masked(value) if _HINT_TEXT.search(value) else value


def _content(raw: bytes) -> bytes:
    raw = raw[:_BODY]
    return (
        masked(raw.decode("utf-8", "surrogateescape")).encode("utf-8", "surrogateescape") if _HINT.search(raw) else raw
    )


def _text(content: bytes) -> str:
    text = content.decode("utf-8", "replace")
    if "\x00" in text or text.count("�") > len(text) // 20:
        return f"({len(content)} bytes that are not text)"
    return text


class RequestLog:
    """The last 1,000 requests, oldest first."""

    def __init__(self) -> None:
        self._requests: deque[LoggedRequest] = deque(maxlen=_KEPT)
        self._guard = threading.Lock()
        self.life = secrets.token_hex(4)  # tells the numbers of this log from those of one before
        self.count = 0  # all that ever came, so that a reader sees whether there are new ones

    def add(
        self,
        *,
        query: str,
        headers: Iterable[tuple[str, str]],
        content: bytes,
        response_headers: Mapping[str, str],
        response_content: bytes,
        reason: str,
        **facts: Any,
    ) -> None:
        """Log one request, without its secrets; the arguments are `LoggedRequest`'s but `number`."""
        shown, told = _headers(headers), _headers(response_headers.items())
        sent, received = _content(content), _content(response_content)
        with self._guard:
            self.count += 1
            self._requests.append(
                LoggedRequest(
                    number=self.count,
                    query=masked(query) if query else "",
                    headers=shown,
                    response_headers=told,
                    content=sent,
                    response_content=received,
                    reason=_value(reason),
                    **facts,
                )
            )

    def all(self) -> list[LoggedRequest]:
        """The requests, oldest first."""
        with self._guard:
            return list(self._requests)

    def since(self, number: int) -> list[LoggedRequest]:
        """The requests after this number, oldest first."""
        with self._guard:
            first = self.count - len(self._requests)
            skip = max(number - first, 0)
            return [self._requests[at] for at in range(skip, len(self._requests))]

    def get(self, number: int) -> LoggedRequest | None:
        """One request, if it is still kept."""
        return next(iter(self.since(number - 1)[:1]), None) if number > max(self.count - _KEPT, 0) else None

    def clear(self) -> None:
        """Forget the requests; the count continues."""
        with self._guard:
            self._requests.clear()


def prepare_names() -> None:
    """Gather what `operation_name` looks up, which takes long the first time."""
    _names()


@cache
def _names() -> dict[tuple[str, str], str]:
    """Method and path without placeholders' names -> public name, from the generated operations."""
    from importlib import import_module, resources

    from keap_api.extend import Operation

    names: dict[tuple[str, str], str] = {}
    for version in ("v1", "v2"):
        package = f"keap_api.{version}.resources"
        for module in resources.files(package).iterdir():
            if module.name.endswith(".py") and module.name != "__init__.py":
                for value in vars(import_module(f"{package}.{module.name[:-3]}")).values():
                    if isinstance(value, Operation):
                        names[value.method, _shape(value.path)] = value.name
    return names


def _shape(path: str) -> str:
    return re.sub(r"\{[^}]*\}", "{}", path)


@cache
def operation_name(operation: Operation) -> str:
    """The public name of an operation, such as `v2.contacts.list`."""
    return _names().get((operation.method, _shape(operation.template)), str(operation))
