"""XML-RPC, read and written by the standard library's marshaller, so that another codec checks our own."""

from __future__ import annotations

import datetime as dt
import re
import xmlrpc.client
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final
from xml.parsers.expat import ExpatError

from keap_api.xmlrpc.methods import METHODS, Method, Param

from ._context import Context
from ._errors import FaultError, RecordNotFoundError, RequestValidationError
from ._services import HANDLERS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ._records import Records

__all__ = ["fault_text", "leading_key", "method_name", "methods", "respond"]

_MAX_INT: Final = 2**31 - 1
_METHOD_NAME: Final = re.compile(rb"<methodName>\s*([\w.]+)\s*</methodName>")
_LEADING: Final = re.compile(rb"<params>\s*<param>\s*<value>\s*(?:<string>)?([^<]+)<")
# How Keap's Java names the types of arguments it finds no method for.
_JAVA: Final = {
    str: "java.lang.String",
    bool: "java.lang.Boolean",
    int: "java.lang.Integer",
    float: "java.lang.Double",
    dt.datetime: "java.util.Date",
    bytes: "[B",
    list: "[Ljava.lang.Object;",
    dict: "java.util.Map",
}
_ACCEPTS: Final[Mapping[str, tuple[type, ...]]] = {
    "int": (int,),
    "double": (float,),
    "boolean": (bool,),
    "string": (str,),
    "dateTime": (dt.datetime,),
    "base64": (bytes,),
    "struct": (dict,),
}
_EXAMPLES: Final[Mapping[str, Any]] = {
    "int": 1,
    "double": 1.0,
    "boolean": True,
    "string": "text",
    "dateTime": dt.datetime(2026, 1, 15, 10, 0),  # noqa: DTZ001  XML-RPC moments have no offset
    "base64": b"sandbox",
    "struct": {"Id": 1},
    "any": True,
}


@cache
def methods() -> dict[str, Method[Any]]:
    """The methods of the hand-written table by wire name."""
    modules = {facts.python.partition(".")[0] for facts in METHODS.values()}
    constants = (vars(import_module(f"keap_api.xmlrpc.{module}")).values() for module in sorted(modules))
    return {value.wire: value for values in constants for value in values if isinstance(value, Method)}


def method_name(body: bytes) -> str | None:
    """The method that a call names, for the log; None if it cannot be determined."""
    match = _METHOD_NAME.search(body[:2_000])
    return match[1].decode("ascii", "replace") if match else None


def leading_key(body: bytes) -> str:
    """The text that a call has as its first parameter; empty if there is none."""
    match = _LEADING.search(body[:4_000])
    return match[1].decode("utf-8", "replace").strip() if match else ""


def fault_text(response: bytes) -> str:
    """What a fault says, for the log."""
    try:
        xmlrpc.client.loads(response)
    except xmlrpc.client.Fault as fault:
        return f"fault {fault.faultCode}: {fault.faultString}"
    return ""


def respond(records: Records, body: bytes, *, strict: bool = True) -> bytes:
    """The XML of the response, a fault among them. The HTTP status is always 200."""
    try:
        return _dumped((_call(Context(records, strict), body),))
    except FaultError as error:
        return _dumped(xmlrpc.client.Fault(error.code, error.text))
    except (OverflowError, TypeError) as error:  # REST stored a value that XML-RPC has no type for
        return _dumped(xmlrpc.client.Fault(3, f"[UnexpectedError]{error}"))


def _dumped(answer_: tuple[Any] | xmlrpc.client.Fault) -> bytes:
    return xmlrpc.client.dumps(answer_, methodresponse=True, encoding="UTF-8").encode()


def _call(context: Context, body: bytes) -> Any:
    try:
        arguments, name = xmlrpc.client.loads(body.decode(), use_builtin_types=True)
    except (
        ExpatError,
        xmlrpc.client.Error,
        UnicodeDecodeError,
        ValueError,
        TypeError,
        LookupError,
        RecursionError,
    ) as error:
        raise FaultError(0, f"Failed to parse XML-RPC request: {error}") from None
    if _holds_nil(arguments):
        raise FaultError(0, "Failed to parse XML-RPC request: Unknown type: nil")
    if name is None:
        raise FaultError(0, "Failed to parse XML-RPC request: no method name")
    if name.casefold().endswith(".echo"):  # legacy clients check their connection with it, with a key or without
        return arguments[-1] if arguments else ""
    method = methods().get(name)
    if method is None:
        raise FaultError(0, f"No such handler: {name}")
    if method.placeholder:
        if not arguments or not isinstance(arguments[0], str) or not arguments[0]:
            raise _no_method(arguments)
        given = arguments[1:]
    else:
        given = arguments
    if not any(_matches(signature, given) for signature in method.signatures):
        raise _no_method(arguments)
    handler = HANDLERS.get(name)
    if handler is None:
        return _example(method.returns)
    try:
        return handler(context, *given)
    except RequestValidationError as error:
        raise FaultError(12, f"[InvalidParameter]{error}") from None
    except RecordNotFoundError as error:
        raise FaultError(5, f"[RecordNotFound]{error}") from None


def _matches(signature: Sequence[Param], given: Sequence[Any]) -> bool:
    needed = sum(1 for param in signature if not param.optional)
    return needed <= len(given) <= len(signature) and all(
        _is(param.type, value) for param, value in zip(signature, given, strict=False)
    )


def _is(declared: str, value: Any) -> bool:
    for alternative in declared.split("|"):
        name = alternative.strip()
        if name == "any":
            return True
        if name.startswith("array"):
            inner = name[6:-1] or "any"
            if isinstance(value, list) and all(_is(inner, item) for item in value):
                return True
        elif type(value) in _ACCEPTS[name] and not (type(value) is int and abs(value) > _MAX_INT):
            return True
    return False


def _example(declared: str) -> Any:
    name = declared.split("|")[0].strip()
    return [_example(name[6:-1] or "any")] if name.startswith("array") else _EXAMPLES[name]


def _no_method(arguments: Sequence[Any]) -> FaultError:
    types = ", ".join(_JAVA.get(type(argument), "java.lang.Object") for argument in arguments)
    return FaultError(0, f"No method matching arguments: {types}")


def _holds_nil(value: Any) -> bool:
    if isinstance(value, (list, tuple)):
        return any(map(_holds_nil, value))
    return any(map(_holds_nil, value.values())) if isinstance(value, dict) else value is None
