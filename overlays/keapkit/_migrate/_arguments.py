"""A call's arguments by the names of the method's parameters, and how their sources read in a REST call."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from importlib import import_module
from typing import Any, Final

from keap_api.xmlrpc.methods import METHODS, Method, Param

__all__ = ["bound", "equals", "filled", "ident", "number", "order_of", "pairs", "source"]

_KEY = re.compile(r"key|token|secret|passphrase", re.IGNORECASE)
_PLACE = re.compile(r"\{(\w+)(?::(\w+))?\}")


@cache
def _methods() -> Mapping[str, Method[Any]]:
    modules = {facts.python.partition(".")[0] for facts in METHODS.values()}
    found = (vars(import_module(f"keap_api.xmlrpc.{module}")).values() for module in sorted(modules))
    return {value.wire: value for values in found for value in values if isinstance(value, Method)}


def bound(
    method: str, arguments: Sequence[ast.expr], keywords: Sequence[tuple[str, ast.expr]]
) -> dict[str, ast.expr] | None:
    """Arguments by the names of the method's parameters, without a key in front of them; None when they do not fit."""
    known = _methods().get(method)
    if known is None:
        return None
    first = arguments[0] if arguments else None
    choices = [list(arguments), list(arguments[1:])]
    if first is not None and _is_key(first):
        choices.reverse()
    for values in choices:
        for signature in known.signatures:
            names = [param.name for param in signature]
            needed = sum(1 for param in signature if not param.optional)
            if not needed <= len(values) + len(keywords) <= len(names):
                continue
            if not all(name in names for name, _ in keywords):
                continue
            if all(_may_be(param.type, value) for param, value in zip(signature, values, strict=False)):
                return dict(zip(names, values, strict=False)) | dict(keywords)
    return _walking(method, known.signatures[0], arguments, keywords)


def _walking(
    method: str, signature: Sequence[Param], arguments: Sequence[ast.expr], keywords: Sequence[tuple[str, ast.expr]]
) -> dict[str, ast.expr] | None:
    """The arguments of the form that walks all pages, such as `query_all`: it has neither limit nor page."""
    names = [param.name for param in signature if param.name not in ("limit", "page")]
    named = {name: value for name, value in keywords if name not in ("limit", "page", "options")}
    if METHODS[method].pages is None or len(arguments) > len(names) or not set(named) <= set(names):
        return None
    given = dict(zip(names, arguments, strict=False)) | named
    fits = all(_may_be(param.type, given[param.name]) for param in signature if param.name in given)
    return given if fits and {"table", "query_data"} <= set(given) else None


def _is_key(node: ast.expr) -> bool:
    """Whether an expression looks like what clients send before the arguments; many send an empty text."""
    if isinstance(node, ast.Constant):
        return isinstance(node.value, str) and (not node.value or bool(_KEY.search(node.value)))
    name = node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""
    if isinstance(node, ast.Subscript):
        name = ast.unparse(node.slice)
    return bool(_KEY.search(name))


_LITERALS: Final = {
    "int": (int,),
    "double": (int, float),
    "boolean": (bool, int),
    "string": (str,),
    "base64": (bytes, str),
}


def _may_be(declared: str, node: ast.expr) -> bool:
    """Whether an expression can stand for a type, as far as its source says."""
    kinds = declared.split("|")
    if any(kind not in _LITERALS and not kind.startswith("array") and kind != "struct" for kind in kinds):
        return True
    if isinstance(node, ast.Constant):
        if isinstance(node.value, str) and node.value.isdigit():
            return True  # ids as texts
        return any(isinstance(node.value, _LITERALS.get(kind, ())) for kind in kinds)
    if isinstance(node, ast.Dict):
        return "struct" in kinds
    if isinstance(node, (ast.List, ast.Tuple)):
        return any(kind.startswith("array") for kind in kinds)
    return True


def source(node: ast.expr | None) -> str:
    """An expression as its source; `...` for what a call does not say."""
    return "..." if node is None else ast.unparse(node)


def ident(node: ast.expr | None) -> str:
    """An id as v2 takes it: a text."""
    if isinstance(node, ast.Constant) and isinstance(node.value, int):
        return repr(str(node.value))
    if node is None or isinstance(node, (ast.JoinedStr, ast.Constant)):
        return source(node)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "str":
        return source(node)
    return f"str({source(node)})"


def number(node: ast.expr | None) -> str:
    """An id as v1 takes it: an int."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.isdigit():
        return node.value
    return source(node)


def _idents(node: ast.expr | None) -> str:
    if isinstance(node, (ast.List, ast.Tuple)) and not any(isinstance(one, ast.Starred) for one in node.elts):
        return f"[{', '.join(map(ident, node.elts))}]"
    return "..." if node is None else f"[str(one) for one in {source(node)}]"


def equals(name: str, node: ast.expr | None) -> str:
    """A filter on one value, as source."""
    if isinstance(node, ast.Constant):
        return repr(f"{name}=={node.value!s}")
    return f"f{f'{name}=={{{source(node)}}}'!r}"


def order_of(node: ast.expr | None) -> str:
    """The order behind an invoice, as source."""
    return f"keap.v2.orders.list(filter={equals('invoice_id', node)})[0]"


def _method_of(node: ast.expr | None) -> str:
    return f"keap.v2.payment_methods.list(filter={equals('credit_card_id', node)})[0].payment_method_id"


def _negated(node: ast.expr | None) -> str:
    if isinstance(node, ast.Constant):
        return str(not node.value)
    return f"not {source(node)}" if isinstance(node, (ast.Name, ast.Attribute)) else f"not ({source(node)})"


def _truth(node: ast.expr | None) -> str:
    return str(bool(node.value)) if isinstance(node, ast.Constant) else f"bool({source(node)})"


_AS: Final[Mapping[str, Callable[[ast.expr | None], str]]] = {
    "": source,
    "id": ident,
    "int": number,
    "ids": _idents,
    "order": order_of,
    "method": _method_of,
    "not": _negated,
    "bool": _truth,
    "day": lambda node: f"{source(node)}.date()",
    "upper": lambda node: (
        repr(node.value.upper())
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
        else f"{source(node)}.upper()"
    ),
    "coded": lambda node: f"base64.b64encode({source(node)}.encode()).decode()",
    "bytes": lambda node: f"base64.b64decode({source(node)})",
    "percent": lambda node: (
        repr("PERCENT" if node.value == 1 else "AMOUNT")
        if isinstance(node, ast.Constant)
        else f"'PERCENT' if {source(node)} == 1 else 'AMOUNT'"
    ),
}


def filled(template: str, given: Mapping[str, ast.expr]) -> str:
    """A template with the sources of arguments in place of `{name}`, or of `{name:how}` in another form."""

    def put(found: re.Match[str]) -> str:
        return _AS[found.group(2) or ""](given.get(found.group(1)))

    return _PLACE.sub(put, template)


def pairs(node: ast.expr | None) -> list[tuple[str, ast.expr]]:
    """Keys and values of a dict's source."""
    if not isinstance(node, ast.Dict):
        return []
    return [
        (key.value, value)
        for key, value in zip(node.keys, node.values, strict=True)
        if isinstance(key, ast.Constant) and isinstance(key.value, str)
    ]
