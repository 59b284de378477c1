"""Stand-ins of the same form for the values of a session: a recording replays like the session and says nothing of it.

The same value has the same stand-in throughout a recording: a contact that is read, changed, and read again stays one.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable
from typing import Any, Final
from urllib.parse import parse_qsl, urlsplit

from ._documents import documents
from ._forms import form_of, is_date, is_date_time

__all__ = ["Masking", "known_names", "route"]

_ERROR_KEYS: Final = (
    "fault", "faultstring", "detail", "errorcode", "message", "code", "status", "details", "domain", "resource",
    "error", "error_description", "errors", "faultCode", "faultString",
)  # fmt: skip
#: The error codes of Keap's gateway.
_CODES: Final = frozenset(
    {
        "oauth.v2.InvalidAccessToken", "keymanagement.service.invalid_access_token",
        "keymanagement.service.access_token_expired", "policies.ratelimit.QuotaViolation",
        "policies.ratelimit.SpikeArrestViolation", "NOT_FOUND", "INVALID_ARGUMENT", "PERMISSION_DENIED", "INTERNAL",
        "UNAUTHENTICATED", "Request Throttled", "Quota Exceeded",
    }
)  # fmt: skip
#: Numbers that say how to go on, not what there is.
_COUNTERS: Final = {**dict.fromkeys(("count", "limit", "offset", "page_size"), 10**6), "code": 600}
_DAY: Final = "20010203040506789000000"
#: A time, and how it says where it was that time: an offset, a name, or both.
_ZONED: Final = re.compile(r"(.{16,}?)( ?[A-Z]{2,4}|[+-]\d\d:?\d\d)?(\[.*\])?", re.DOTALL)
_LENGTHS: Final = ((20, 0), (100, 21), (1000, 101), (10**12, 1001))
_INT32: Final = 2**31
_INT64: Final = 2**63
_PLACEHOLDER: Final = re.compile(r"\\\{[^}]*\\\}")


class Masking:
    """The stand-ins of one recording."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._texts: dict[str, int] = {}

    def value(self, value: Any, name: str = "") -> Any:
        """The stand-in of a JSON value that has this name."""
        match value:
            case None | bool():
                return value
            case int():
                return value if 0 <= value < _COUNTERS.get(name, 0) else self._integer(value)
            case float():
                return (-1 if value < 0 else 1) * (self.number(repr(abs(value))) + 0.5)
            case str():
                return self.text(value)
            case list():
                return [self.value(one, name) for one in value]
            case dict():
                return {self.name(key): self.value(one, key) for key, one in value.items()}
            case _:
                return None

    def name(self, name: str) -> str:
        """A name of the documents as it is, any other as its stand-in."""
        return name if name in known_names() else f"key{self.number_of(name)}"

    def text(self, text: str) -> str:
        """The stand-in of a text."""
        if text in known_constants() or text in _CODES:
            return text
        address = _own_address(text)
        if address is not None:
            return address
        form = form_of(text)
        maker = _MAKERS.get(form)
        if maker is not None:
            return maker(self, text)
        number = self.number_of(text)
        made = f"text{number}" + ("é" if not text.isascii() else "")
        least = next(least for most, least in _LENGTHS if len(text) <= most)
        return made.ljust(least, "x")

    def digits(self, text: str) -> str:
        """The stand-in of a whole number, in a text or not: both APIs write the same id."""
        sign = text[:1] if text[:1] in "+-" else ""
        plain = text.lstrip("+-").lstrip("0") or "0"
        if len(plain) > 30:
            return f"{sign}{'9' * 30}"
        number = int(plain)
        base = 0 if number < _INT32 else _INT32 if number < _INT64 else _INT64
        return f"{sign}{base + self.number(plain)}"

    def _integer(self, value: int) -> int:
        return 0 if value == 0 else int(self.digits(str(value)))

    def number(self, text: str) -> int:
        """The number that stands for a number."""
        return self._numbers.setdefault(text, len(self._numbers) + 1)

    def number_of(self, text: str) -> int:
        """The number of a text, by order of appearance."""
        return self._texts.setdefault(text, len(self._texts) + 1)

    def time(self, text: str) -> str:
        """A fixed time in the same layout; one that cannot be read stays one that cannot be read."""
        is_sound = _is_sound(text)
        parts = _ZONED.fullmatch(text)
        moment, offset, zone = (text, None, None) if parts is None else parts.groups()
        digits = iter(_DAY if is_sound else "2001" + "99" * 10)
        made = "".join(next(digits, "0") if char.isdigit() else char if char in "-:.TZ /" else "" for char in moment)
        if offset and offset[0] in "+-":
            made += offset[0] + re.sub(r"\d", "0" if is_sound else "9", offset[1:])
        elif offset:
            made += offset[: -len(offset.lstrip())] + "UTC"
        return f"{made}[Etc/UTC]" if zone else made

    def day(self, text: str) -> str:
        """A fixed day with its parts in another order; the year stays last."""
        *_, year = re.split(r"[/.-]", text)
        separators = re.findall(r"[/.-]", text)
        return f"02{separators[0]}03{separators[1]}{'2001'[-max(2, len(year)) :]}"


_MAKERS: Final[dict[str, Callable[[Masking, str], str]]] = {
    "empty": lambda masking, text: "",
    "digits": lambda masking, text: masking.digits(text),
    "decimal": lambda masking, text: f"{masking.number(text)}{'.' if '.' in text else ','}5",
    "email": lambda masking, text: f"person{masking.number_of(text.casefold())}@example.com",
    "url": lambda masking, text: f"https://example.com/{masking.number_of(text)}",
    "uuid": lambda masking, text: f"00000000-0000-4000-8000-{masking.number_of(text):012d}",
    "true-or-false": lambda masking, text: text,
    "upper-case-constant": lambda masking, text: f"CONSTANT_{masking.number_of(text)}",
    **dict.fromkeys(
        (
            "date-time-z", "date-time-offset", "date-time-offset-without-colon", "date-time-without-zone",
            "date-time-with-zone-name", "date-space-time", "compact-date-time", "date",
        ),
        lambda masking, text: masking.time(text),
    ),
    "date-other-order": lambda masking, text: masking.day(text),
}  # fmt: skip


def _is_sound(text: str) -> bool:
    form = form_of(text)
    if form == "date":
        return is_date(text)
    return is_date_time(text) if form in ("date-time-z", "date-time-offset") else True


def _own_address(text: str) -> str | None:
    """An address of the next page, which says nothing but where it begins."""
    if not text.startswith("https://api.") or len(text) > 300:
        return None
    try:
        parts = urlsplit(text)
    except ValueError:  # a bracket without its pair, and the like
        return None
    if parts.hostname not in ("api.infusionsoft.com", "api.keap.com") or parts.fragment:
        return None
    template = route("GET", parts.path.removeprefix("/crm"))
    query = parse_qsl(parts.query)
    if template is None or "{" in template or not parts.path.startswith("/crm/"):
        return None
    if not all(name in ("limit", "offset") and value.isdigit() and len(value) <= 7 for name, value in query):
        return None
    return f"https://{parts.hostname}{parts.path}?{'&'.join(f'{name}={value}' for name, value in query)}"


@functools.cache
def known_names() -> frozenset[str]:
    """The names of properties and parameters of Keap's documents, and of error bodies."""
    found: set[str] = set(_ERROR_KEYS)

    def walk(node: Any) -> None:
        if isinstance(node, dict):
            properties = node.get("properties")
            if isinstance(properties, dict):
                found.update(properties)
            if "in" in node and isinstance(node.get("name"), str):
                found.add(node["name"])
            for one in node.values():
                walk(one)
        elif isinstance(node, list):
            for one in node:
                walk(one)

    for document in documents().values():
        walk(document.content)
    return frozenset(found)


@functools.cache
def known_constants() -> frozenset[str]:
    """The values of the documents' enums."""
    found: set[str] = set()

    def walk(node: Any) -> None:
        if isinstance(node, dict):
            for name, one in node.items():
                if name == "enum" and isinstance(one, list):
                    found.update(value for value in one if isinstance(value, str) and not value.isdigit())
                walk(one)
        elif isinstance(node, list):
            for one in node:
                walk(one)

    for document in documents().values():
        walk(document.content)
    return frozenset(found)


@functools.cache
def _routes() -> list[tuple[re.Pattern[str], frozenset[str], str]]:
    routes = [
        (re.compile(_PLACEHOLDER.sub("[^/]+?", re.escape(path))), frozenset(method.upper() for method in item), path)
        for document in documents().values()
        for path, item in document.content["paths"].items()
    ]
    return sorted(routes, key=lambda one: one[2].count("{"))


def route(method: str, path: str) -> str | None:
    """The path of the documents that a path below the API root is an instance of; None if there is none."""
    return next((path_ for pattern, methods, path_ in _routes() if method in methods and pattern.fullmatch(path)), None)
