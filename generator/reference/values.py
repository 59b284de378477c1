"""Values for examples, made from types and the names of what they are for; the sandbox takes each of them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from generator.ir import Enum, Field, Model, Type, is_time

__all__ = ["Code", "ValueMaker", "literal"]

WIDTH = 76

_TEXTS: tuple[tuple[str, str], ...] = (
    (r"given_?name|first_?name|preferred_name", "Ada"),
    (r"family_?name|last_?name", "Lovelace"),
    (r".*email.*", "ada@example.com"),
    (r"company_?name", "Analytical Engines"),
    (r"country_code", "USA"),
    (r"region_code|region", "US-AZ"),
    (r"locality", "Chandler"),
    (r"line1", "1 Main Street"),
    (r"postal_code|zip_code", "85226"),
    (r"number", "555-0100"),
    (r"(.*_)?price|payment_amount|amount", "10.50"),
    (r"birth_?date|birthday", "1990-02-03"),
    (r"anniversary(_date)?", "2015-06-07"),
    (r"eventKey", "contact.add"),
    (r"hookUrl", "https://example.com/keap"),
    (r"X-Hook-Secret", "secret"),
    (r"file_data", "b25lIGxpbmU="),
    (r"html_content|plain_content", "VGhhbmtzIQ=="),
    (r"(.*_)?(url|website|link)", "https://example.com"),
    (r"currency(_code)?", "USD"),
    (r"time_zone", "America/New_York"),
    (r"(.*_)?(color)", "blue"),
    (r"description|body|notes?", "Asked for a call"),
    (r"subject", "Thank you"),
    (r"file_name", "report.txt"),
    (r"sku", "A-1"),
)
_FIRST = ("given_name", "name", "title", "label", "email_addresses", "email", "description")
"""Keys that say most about a record: an example of a body has them."""
ENOUGH = 3
"""Optional keys in an example of a body."""


class Code(str):
    """Python code that stands for itself in a literal, such as `dt.datetime(...)`."""

    __slots__ = ()


class ValueMaker:
    """Values for the arguments and bodies of one API."""

    def __init__(self, models: Mapping[str, Model], enums: Mapping[str, Enum]) -> None:
        self._models = models
        self._enums = enums

    def value(self, kind: Type, name: str = "", *, depth: int = 0) -> Any:
        """A value of a type, for a property or an argument of that name."""
        match kind.kind:
            case "enum":
                values = [value for _, value in self._enums[kind.name].members]
                return next((v for v in values if "UNSPECIFIED" not in str(v)), values[0] if values else "text")
            case "list":
                return [self.value(kind.inner or Type("any"), _one(name), depth=depth)]
            case "dict":
                return {"1": self.value(kind.inner or Type("any"), depth=depth)}
            case "model":
                return self.body(self._models[kind.name], depth=depth + 1)
            case "datetime":
                return Code("dt.datetime(2026, 10, 5, 12, 30, tzinfo=dt.UTC)")
            case "date":
                return Code("dt.date(1990, 2, 3)" if "birth" in name else "dt.date(2026, 10, 5)")
            case "bytes":
                return ("report.txt", b"one line of text\n")
            case "int":
                return 1
            case "float":
                return 10.5
            case "bool":
                return True
            case "str":
                return _text(name)
            case _:
                return "text"

    def body(self, model: Model, *, depth: int = 0, mask: tuple[str, ...] = ()) -> dict[str, Any]:
        """An example of a body: required keys, else those that say most; with a mask, only keys that it can name."""
        fields = [f for f in model.fields if f.required]
        if not fields or (depth == 0 and len(fields) < ENOUGH and not mask):
            fields += self._telling(model, ENOUGH - len(fields), mask)
        return {f.wire: self.value(f.type, f.wire, depth=depth) for f in fields}

    def _telling(self, model: Model, number: int, mask: tuple[str, ...]) -> list[Field]:
        optional = [f for f in model.fields if not f.required and (not mask or f.wire in mask)]
        simple = [f for f in optional if f.type.kind in ("str", "int", "float", "bool", "enum", "datetime", "date")]
        named = [f for name in _FIRST for f in optional if f.wire == name]
        plain = [f for f in simple if not f.wire.endswith("id") and f not in named]
        return (named + plain or simple or optional)[: max(number, 1)]


def literal(value: Any, indent: int = 0, used: int = 0) -> str:
    """A value as Python code, over several lines if it is long; `used` is what stands before it on its line."""
    flat = _flat(value)
    if indent + used + len(flat) <= WIDTH or not isinstance(value, (dict, list)) or not value:
        return flat
    pad = " " * (indent + 4)
    if isinstance(value, dict):
        lines = [f"{pad}{_flat(k)}: {literal(v, indent + 4, len(_flat(k)) + 2)}," for k, v in value.items()]
        return "\n".join(["{", *lines, " " * indent + "}"])
    lines = [f"{pad}{literal(v, indent + 4)}," for v in value]
    return "\n".join(["[", *lines, " " * indent + "]"])


def _flat(value: Any) -> str:
    if isinstance(value, Code):
        return str(value)
    if isinstance(value, str):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
    if isinstance(value, bytes):
        return "b" + _flat(value.decode("ascii"))
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_flat(k)}: {_flat(v)}" for k, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_flat, value)) + "]"
    if isinstance(value, tuple):
        return "(" + ", ".join(map(_flat, value)) + ("," if len(value) == 1 else "") + ")"
    return repr(value)


def _text(name: str) -> Any:
    plain = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name).lower()
    for pattern, text in _TEXTS:
        if re.fullmatch(pattern, name) or re.fullmatch(pattern, plain):
            return text
    if plain == "id" or plain.endswith(("_id", "_ids")):
        return "1"
    if is_time(plain):
        return Code("dt.datetime(2026, 10, 5, 12, 30, tzinfo=dt.UTC)")
    return plain.replace("_", " ").capitalize() or "text"


def _one(name: str) -> str:
    return name[:-1] if name.endswith("s") and not name.endswith("ss") else name
