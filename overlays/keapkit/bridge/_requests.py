"""XML-RPC calls as legacy clients write them: read leniently, then brought into the types of the method's
signature.

What clients of the survey send: ids and flags as text, ints for doubles, untyped values, `<i4>`, nil, empty arrays
where structs belong (PHP), dates with and without hyphens, other spellings of names, Latin-1 without saying so, and
the key as the first argument or not at all.

Untrusted input: a document type declaration is refused, no entity is expanded, nothing is fetched.
"""

from __future__ import annotations

import base64
import binascii
import datetime as dt
import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from importlib import import_module
from typing import Any, TypeAlias
from xml.sax.saxutils import escape

from lxml import etree

from keap_api.errors import Fault
from keap_api.extend import fault_from
from keap_api.xmlrpc.methods import METHODS, Method, Param

from ._values import read_moment

__all__ = ["MAX_DEPTH", "Request", "matched", "read_request"]

Element: TypeAlias = etree._Element  # pyright: ignore[reportPrivateUsage] # lxml has no public name for it
MAX_DEPTH = 64
_DECLARED = re.compile(rb"<\?xml[^>]*encoding\s*=\s*[\"']([A-Za-z0-9._-]+)")
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_REFERENCES = re.compile(r"(?:&#(?:\d{1,7}|[xX][0-9A-Fa-f]{1,6});)+", re.ASCII)
_NUMBERS = re.compile(r"&#([^;]+);")
_INT = re.compile(r"[+-]?\d{1,18}", re.ASCII)
_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?", re.ASCII)


class Request:
    """A call as it came: the method's name and the arguments."""

    def __init__(self, method: str, arguments: list[Any]) -> None:
        self.method = method
        self.arguments = arguments


def _bad(why: str) -> Fault:
    return fault_from(0, f"Failed to parse XML-RPC request: {why}")


def read_request(body: bytes) -> Request:
    """Read a call.

    Raises:
        Fault: code 0; the body is no XML-RPC call.
    """
    root = _parsed(body)
    if _local(root) != "methodCall":
        raise _bad(f"<{_local(root)}> found where <methodCall> belongs")
    name, arguments = "", []
    for part in root:
        if _local(part) == "methodName":
            name = (part.text or "").strip()
        elif _local(part) == "params":
            for param in part:
                value = next((one for one in param if _local(one) == "value"), None)
                arguments.append(_value(value, 0) if value is not None else None)
    if not name:
        raise _bad("no method name")
    return Request(name, arguments)


def _parsed(body: bytes) -> Element:
    if b"<!DOCTYPE" in body[:2000].upper():
        raise _bad("a document type declaration is not allowed")
    declared = _DECLARED.match(body.lstrip(b"\xef\xbb\xbf \r\n\t"))
    encoding = declared.group(1).decode("ascii") if declared else "utf-8"
    if encoding.lower() in ("utf-8", "utf8", "us-ascii", "ascii"):
        try:
            text = body.decode("utf-8-sig")
        except UnicodeDecodeError:
            text = body.decode("cp1252", "replace")  # Latin-1 by a client that says nothing or UTF-8
    else:
        try:
            text = body.decode(encoding)
        except (LookupError, UnicodeDecodeError):
            raise _bad(f"the body is not in {encoding[:40]}") from None
    text = re.sub(r"^\s*<\?xml[^>]*\?>", "", text)
    text = _FORBIDDEN.sub("", _REFERENCES.sub(_repaired, text))
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=len(body) > 5_000_000, remove_comments=True,
        remove_pis=True, encoding="utf-8",
    )  # fmt: skip
    try:
        root = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError as error:
        raise _bad(str(error)) from None
    if root.getroottree().docinfo.internalDTD is not None:
        raise _bad("a document type declaration is not allowed")
    return root


def _repaired(found: re.Match[str]) -> str:
    """References to what XML forbids, as some clients write them: halves of a character are put together."""
    numbers = [int(one[1:], 16) if one[0] in "xX" else int(one) for one in _NUMBERS.findall(found.group())]
    if not any(0xD800 <= one <= 0xDFFF or (one < 0x20 and one not in (9, 10, 13)) for one in numbers):
        return found.group()
    made = "".join(chr(one) for one in numbers if one <= 0x10FFFF)
    return escape(made.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace"), {"\r": "&#13;"})


def _local(element: Element) -> str:
    return str(element.tag).rpartition("}")[2].rpartition(":")[2]


def _value(element: Element, depth: int) -> Any:
    if depth > MAX_DEPTH:
        raise _bad(f"values are nested more than {MAX_DEPTH} deep")
    typed = next(iter(element), None)  # comments and instructions are left out by the parser
    if typed is None:
        return element.text or ""
    kind, text = _local(typed), typed.text or ""
    if kind == "struct":
        return _struct(typed, depth)
    if kind == "array":
        data = next((one for one in typed if _local(one) == "data"), typed)
        return [_value(one, depth + 1) for one in data if _local(one) == "value"]
    return _scalar(kind, text)


def _struct(element: Element, depth: int) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for member in element:
        parts = {_local(one): one for one in member}
        if "name" in parts:
            value = parts.get("value")
            found[(parts["name"].text or "").strip()] = "" if value is None else _value(value, depth + 1)
    return found


def _scalar(kind: str, text: str) -> Any:
    match kind:
        case "i4" | "int" | "i8" | "i1" | "i2" | "biginteger":
            return int(text) if _INT.fullmatch(text.strip()) else text.strip()
        case "boolean":
            return text.strip().lower() in ("1", "true")
        case "double" | "float" | "bigdecimal":
            return float(text) if _NUMBER.fullmatch(text.strip()) else text.strip()
        case "dateTime.iso8601" | "dateTime":
            return read_moment(text) or text.strip()
        case "base64":
            try:
                return base64.b64decode("".join(text.split()), validate=True)
            except (binascii.Error, ValueError):
                raise _bad("a base64 value is not valid base64") from None
        case "nil":
            return None
        case _:
            return text


@cache
def _methods() -> dict[str, Method[Any]]:
    """The methods of the table by their names in lower case."""
    modules = {facts.python.partition(".")[0] for facts in METHODS.values()}
    found = (vars(import_module(f"keap_api.xmlrpc.{module}")).values() for module in sorted(modules))
    return {value.wire.casefold(): value for values in found for value in values if isinstance(value, Method)}


def matched(request: Request) -> tuple[str, tuple[Any, ...], str]:
    """The method, its arguments in the types of its signature, and the key that came first, if one did.

    Raises:
        Fault: code 0; no such method, or none that takes these arguments.
    """
    name, arguments = request.method, request.arguments
    if name.casefold().endswith(".echo"):  # asked of any service, with a key or without
        key = arguments[0] if len(arguments) > 1 and isinstance(arguments[0], str) else ""
        return "DataService.echo", tuple(arguments[-1:]), key
    method = _methods().get(name.casefold())
    first = arguments[0] if arguments and isinstance(arguments[0], str) else ""
    if method is None:
        return name, tuple(arguments[1:] if first else arguments), first
    choices = [(arguments[1:], first), (arguments, "")] if first and method.placeholder else [(arguments, "")]
    if arguments and (first or method.placeholder):  # some clients send a key to every method, or none in its place
        choices.append((arguments[1:], first))
    for values, key in choices:
        for signature in method.signatures:
            fitted = _fitted(signature, values)
            if fitted is not None:
                return method.wire, fitted, key
    types = ", ".join(_JAVA.get(type(one), "java.lang.Object") for one in arguments)
    raise fault_from(0, f"No method matching arguments: {types}")


_JAVA = {
    str: "java.lang.String",
    bool: "java.lang.Boolean",
    int: "java.lang.Integer",
    float: "java.lang.Double",
    dt.datetime: "java.util.Date",
    bytes: "[B",
    list: "[Ljava.lang.Object;",
    dict: "java.util.Map",
}


def _fitted(signature: Sequence[Param], values: Sequence[Any]) -> tuple[Any, ...] | None:
    values = list(values)
    while values and values[-1] is None:
        values.pop()
    if len(values) == len(signature) - 1 and signature[-1].type == "boolean" and not signature[-1].optional:
        values.append(False)  # order_by without a direction
    needed = sum(1 for param in signature if not param.optional)
    if not needed <= len(values) <= len(signature):
        return None
    made: list[Any] = []
    for param, value in zip(signature, values, strict=False):
        fits, one = _fit(param.type, value)
        if not fits:
            return None
        made.append(one)
    return tuple(made)


def _fit(declared: str, value: Any) -> tuple[bool, Any]:
    """Whether a value can stand for a type, and as what."""
    kinds = declared.split("|")
    if len(kinds) > 1:
        exact = [one for one in kinds if _is(one, value)]
        return (
            (True, value) if exact else next((found for one in kinds if (found := _fit(one, value))[0]), (False, None))
        )
    if declared.startswith("array<"):
        return _fit_array(declared[6:-1], value)
    made = _FITTING[declared](value)
    return made is not None, made


_TYPES: dict[str, Any] = {
    "int": int, "double": float, "boolean": bool, "string": str, "dateTime": dt.datetime, "base64": bytes,
    "struct": dict,
    "any": object,
}  # fmt: skip


def _is(kind: str, value: Any) -> bool:
    if kind.startswith("array"):
        return isinstance(value, list)
    return isinstance(value, _TYPES[kind]) and not (kind == "int" and isinstance(value, bool))


def _fit_array(kind: str, value: Any) -> tuple[bool, Any]:
    if isinstance(value, Mapping):  # PHP's arrays with numbers for keys
        value = list(value.values())
    elif not isinstance(value, list):
        value = [] if value in ("", None) else [value]
    made = [_fit(kind, one) for one in value]
    return all(fits for fits, _ in made), [one for _, one in made]


def _to_int(value: Any) -> int | None:
    if isinstance(value, (bool, int)):
        return int(value)
    if isinstance(value, float):
        return int(value) if value.is_integer() else None
    if isinstance(value, str):
        text = value.strip()
        if _INT.fullmatch(text):
            return int(text)
        return int(float(text)) if _NUMBER.fullmatch(text) and float(text).is_integer() else None
    return None


def _to_double(value: Any) -> float | None:
    if isinstance(value, (int, float)):
        return float(value)
    return float(value) if isinstance(value, str) and _NUMBER.fullmatch(value.strip()) else None


def _to_flag(value: Any) -> bool | None:
    if isinstance(value, (bool, int)):
        return bool(value)
    if isinstance(value, str):
        return {"1": True, "true": True, "yes": True, "0": False, "false": False, "no": False, "": False}.get(
            value.strip().lower()
        )
    return None


def _to_text(value: Any) -> str | None:
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, (int, float)):
        return str(value)
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    return value.strftime("%Y-%m-%dT%H:%M:%S") if isinstance(value, dt.datetime) else "" if value is None else None


def _to_moment(value: Any) -> dt.datetime | None:
    return value if isinstance(value, dt.datetime) else read_moment(value) if isinstance(value, str) else None


def _to_struct(value: Any) -> dict[str, Any] | None:
    if isinstance(value, Mapping):
        return dict(value)
    return {} if value in ([], "", None) else None


_FITTING: dict[str, Callable[[Any], Any]] = {
    "int": _to_int,
    "double": _to_double,
    "boolean": _to_flag,
    "string": _to_text,
    "dateTime": _to_moment,
    "base64": lambda value: value if isinstance(value, bytes) else None,
    "struct": _to_struct,
    "any": lambda value: value,
}
