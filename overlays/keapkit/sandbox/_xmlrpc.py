"""XML-RPC, read and written by the standard library's marshaller so that our own codec is judged by another one."""

from __future__ import annotations

import datetime as dt
import json
import xmlrpc.client
from functools import lru_cache
from importlib import resources
from typing import TYPE_CHECKING, Any, Final
from xml.parsers.expat import ExpatError

from ._business import RuleError
from ._services import HANDLERS, RpcFaultError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ._records import Records

__all__ = ["answer", "methods"]

_MAX_INT: Final = 2**31 - 1
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
_INSTANCES: Final[Mapping[str, Any]] = {
    "int": 1,
    "double": 1.0,
    "boolean": True,
    "string": "text",
    "dateTime": dt.datetime(2026, 1, 15, 10, 0),  # noqa: DTZ001  XML-RPC moments have no offset
    "base64": b"sandbox",
    "struct": {"Id": 1},
    "any": True,
}


@lru_cache(maxsize=1)
def methods() -> dict[str, dict[str, Any]]:
    """The method table by wire name, as it lies inside the installed ``keap_api``."""
    table = json.loads(resources.files("keap_api").joinpath("xmlrpc", "methods.json").read_bytes())
    return {method["wire"]: method for method in table["methods"]}


def answer(records: Records, body: bytes) -> bytes:
    """The XML of the reply, a fault among them; the HTTP status is always 200."""
    try:
        value = _call(records, body)
        return xmlrpc.client.dumps((value,), methodresponse=True, encoding="UTF-8").encode()
    except RpcFaultError as fault:
        return xmlrpc.client.dumps(xmlrpc.client.Fault(fault.code, fault.text), encoding="UTF-8").encode()


def _call(records: Records, body: bytes) -> Any:
    try:
        arguments, name = xmlrpc.client.loads(body.decode(), use_builtin_types=True)
    except (ExpatError, xmlrpc.client.Error, UnicodeDecodeError, ValueError, TypeError, LookupError) as error:
        raise RpcFaultError(0, f"Failed to parse XML-RPC request: {error}") from None
    if _holds_nil(arguments):
        raise RpcFaultError(0, "Failed to parse XML-RPC request: Unknown type: nil")
    if name is None:
        raise RpcFaultError(0, "Failed to parse XML-RPC request: no method name")
    method = methods().get(name)
    if method is None:
        raise RpcFaultError(0, f"No such handler: {name}")
    if method.get("placeholder", True):
        if not arguments or not isinstance(arguments[0], str) or not arguments[0]:
            raise _no_method(arguments)
        given = arguments[1:]
    else:
        given = arguments
    if not any(_matches(signature, given) for signature in _signatures(method)):
        raise _no_method(arguments)
    handler = HANDLERS.get(name)
    if handler is None:
        return _instance(method["returns"])
    try:
        return handler(records, *given)
    except RuleError as error:
        raise RpcFaultError(12, f"[InvalidParameter]{error}") from None


def _signatures(method: Mapping[str, Any]) -> list[tuple[Sequence[Mapping[str, Any]], int]]:
    """Parameters and the least number of them, for each overload; an overload may refer to parameters by name."""
    params = method.get("params") or []
    named = {param["name"]: {**param, "optional": False} for param in params}
    overloads = [
        [named[param] if isinstance(param, str) else param for param in overload]
        for overload in method.get("overloads") or ()
    ]
    return [
        (signature, sum(1 for param in signature if not param.get("optional"))) for signature in (params, *overloads)
    ]


def _matches(signature: tuple[Sequence[Mapping[str, Any]], int], given: Sequence[Any]) -> bool:
    params, needed = signature
    return needed <= len(given) <= len(params) and all(
        _is(param["type"], value) for param, value in zip(params, given, strict=False)
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


def _instance(declared: str) -> Any:
    name = declared.split("|")[0].strip()
    return [_instance(name[6:-1] or "any")] if name.startswith("array") else _INSTANCES[name]


def _no_method(arguments: Sequence[Any]) -> RpcFaultError:
    types = ", ".join(_JAVA.get(type(argument), "java.lang.Object") for argument in arguments)
    return RpcFaultError(0, f"No method matching arguments: {types}")


def _holds_nil(value: Any) -> bool:
    if isinstance(value, (list, tuple)):
        return any(map(_holds_nil, value))
    return any(map(_holds_nil, value.values())) if isinstance(value, dict) else value is None
