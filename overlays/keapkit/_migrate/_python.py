"""XML-RPC calls in Python source, found in its syntax tree.

Tables are followed through constants and through simple functions of the file: where a function hands one of its
parameters on as the table, its callers are listed instead.
"""

from __future__ import annotations

import ast
import copy
import re
from collections.abc import Iterator
from typing import NamedTuple

from keap_api.xmlrpc.methods import METHODS, TABLES

__all__ = ["SERVICES", "Hit", "in_python", "wire_of"]

_BY_TABLE = "by-table"
SERVICES = frozenset(wire.partition(".")[0] for wire in METHODS)
_PYTHON = {name: wire for wire, facts in METHODS.items() for name in (facts.python, facts.pages) if name is not None}
_PYTHON_SERVICES = frozenset(name.partition(".")[0] for name in _PYTHON)
_CLIENTS = frozenset({"XmlRpc", "AsyncXmlRpc"})
_PROXIES = frozenset({"ServerProxy", "Server"})
_PROXY = "<server>"
_WIRE = re.compile(r"([A-Z]\w*)\.([a-z]\w*)")
_SERVICE = re.compile(r"[A-Z]\w*Service")
_CALLING = frozenset({"call", "request", "execute", "invoke"})
"""Methods of clients that take a method's name as their first argument."""


class Hit(NamedTuple):
    """One call: where it is, what it calls, the table, and its arguments without the key where those can be told."""

    line: int
    column: int
    method: str
    table: str | None
    before: str = ""
    arguments: tuple[ast.expr, ...] | None = None
    keywords: tuple[tuple[str, ast.expr], ...] = ()


def wire_of(python: str) -> str | None:
    """The method's name on the wire for its name after `keap.xmlrpc.`."""
    return _PYTHON.get(python)


def in_python(text: str) -> list[Hit]:
    """The calls of a module.

    Raises:
        SyntaxError, ValueError, RecursionError, MemoryError: it is no Python 3, as `ast.parse` says it.
    """
    return _Search(ast.parse(text)).hits


class _Search(ast.NodeVisitor):
    """Collects the calls of a module."""

    def __init__(self, tree: ast.Module) -> None:
        self.found: dict[tuple[int, int], Hit] = {}
        self.names: dict[str, tuple[str, ...]] = {}
        self.constants = _constants(tree)
        self.functions: list[ast.FunctionDef | ast.AsyncFunctionDef] = []
        self.helpers: dict[str, list[_Helper]] = {}
        self.calls: list[ast.Call] = []
        self._learn(tree)
        self.visit(tree)
        self._follow()

    @property
    def hits(self) -> list[Hit]:
        return sorted(self.found.values(), key=lambda hit: (hit.line, hit.column, hit.method))

    def _follow(self) -> None:
        """List callers of helpers, which name the table, in place of the call inside the helper."""
        reached: set[tuple[int, int]] = set()
        for call in self.calls:
            name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
            for helper in self.helpers.get(name, ()):
                table = self._text(helper.given(call, helper.parameter))
                inside = self.found.get(helper.place)
                if table in TABLES and inside is not None:
                    place = (call.end_lineno or call.lineno, call.end_col_offset or 0)
                    self.found[place] = inside._replace(
                        line=call.lineno, column=call.col_offset, table=table, before=_shown(call),
                        arguments=inside.arguments and tuple(helper.put(call, one) for one in inside.arguments),
                        keywords=tuple((name, helper.put(call, one)) for name, one in inside.keywords),
                    )  # fmt: skip
                    reached.add(helper.place)
        for place in reached:
            self.found.pop(place, None)

    def _text(self, node: ast.expr | None) -> str | None:
        """The text that an expression is, when it is a literal or a constant of the file."""
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            return node.value
        name = _dotted(node) if node is not None else None
        return self.constants.get(name.rpartition(".")[2]) if name else None

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._function(node)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> None:
        self._function(node)

    def _function(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        self.functions.append(node)
        self.generic_visit(node)
        self.functions.pop()

    def _learn(self, tree: ast.Module) -> None:
        """Learn what names stand for (`data = keap.xmlrpc.data`) anywhere in the file; rounds follow names of names."""
        pairs = list(_assignments(tree))
        for _ in range(4):
            before = dict(self.names)
            for target, value in pairs:
                key, parts = _dotted(target), self._parts(value)
                if key is not None and self._worth(parts):
                    self.names[key] = parts
            if before == self.names:
                break

    @staticmethod
    def _worth(parts: tuple[str, ...]) -> bool:
        """Return whether a name for this chain would begin a call."""
        return parts[-1] in ("xmlrpc", _PROXY) or parts[-1] in SERVICES or parts[-2:-1] in (("xmlrpc",), (_PROXY,))

    def _parts(self, node: ast.expr) -> tuple[str, ...]:
        """Return an attribute chain with the names in it resolved; anything else is "?"."""
        if isinstance(node, (ast.Name, ast.Attribute)):
            known = self.names.get(_dotted(node) or "")
            if known is not None:
                return known
        if isinstance(node, ast.Name):
            return (node.id,)
        if isinstance(node, ast.Attribute):
            return (*self._parts(node.value), node.attr)
        if isinstance(node, ast.Await):
            return self._parts(node.value)
        if isinstance(node, ast.Call):
            made = self._parts(node.func)[-1]
            if made in _CLIENTS or made in _PROXIES:
                return ("?", "xmlrpc" if made in _CLIENTS else _PROXY)
        return ("?",)

    def visit_Attribute(self, node: ast.Attribute) -> None:
        self._attribute(node, None)
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        self.calls.append(node)
        if isinstance(node.func, ast.Attribute):
            self._attribute(node.func, node)
            parts = self._parts(node.func)
            first = node.args[0] if node.args else None
            # client.ContactService("add", ...)
            if parts[-1] in SERVICES and isinstance(first, ast.Constant) and isinstance(first.value, str):
                self._add(node.func, f"{parts[-1]}.{first.value}", node)
        for argument in node.args:
            if isinstance(argument, ast.Constant):
                self._constant(argument, node)
        self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> None:
        self._constant(node, None)

    def _constant(self, node: ast.Constant, call: ast.Call | None) -> None:
        if not isinstance(node.value, str):
            return
        match = _WIRE.fullmatch(node.value)
        if match and (match.group(1) in SERVICES or (_names_method(node, call) and _SERVICE.fullmatch(match.group(1)))):
            self._add(node, node.value, call)

    def _attribute(self, node: ast.Attribute, call: ast.Call | None) -> None:
        self._method(node, self._parts(node), call)

    def _method(self, node: ast.expr, parts: tuple[str, ...], call: ast.Call | None) -> None:
        if len(parts) < 2:
            return
        service, method = parts[-2:]
        if service in SERVICES or (parts[-3:-2] == (_PROXY,) and call is not None and _SERVICE.fullmatch(service)):
            self._add(node, f"{service}.{method}", call)
        elif parts[-3:-2] == ("xmlrpc",) and service in _PYTHON_SERVICES:
            wire = _PYTHON.get(f"{service}.{method}")
            if wire is not None:
                self._add(node, wire, call)

    def _table(self, method: str, call: ast.Call | None) -> str | None:
        """The table that a call of DataService is given, whatever comes before it."""
        facts = METHODS.get(method)
        if call is None or facts is None or facts.replaced_by != _BY_TABLE:
            return None
        given = [*call.args, *(keyword.value for keyword in call.keywords if keyword.arg == "table")]
        for value in given:
            table = self._text(value)
            if table in TABLES:
                return table
        return None

    def _add(self, node: ast.expr, method: str, call: ast.Call | None) -> None:
        # An attribute ends where its name does, which tells chained calls apart.
        place = (node.end_lineno or node.lineno, node.end_col_offset or 0)
        if place not in self.found:
            table = self._table(method, call)
            arguments, keywords = _arguments(node, call)
            shown = _shown(call) if call is not None else ""
            self.found[place] = Hit(node.lineno, node.col_offset, method, table, shown, arguments, keywords)
            if table is None and call is not None and self.functions:
                self._helper(method, call, place)

    def _helper(self, method: str, call: ast.Call, place: tuple[int, int]) -> None:
        """Note that the function around a call hands one of its parameters on as the table."""
        facts = METHODS.get(method)
        function = self.functions[-1]
        parameters = [one.arg for one in (*function.args.posonlyargs, *function.args.args)]
        if facts is None or facts.replaced_by != _BY_TABLE:
            return
        given = [*call.args, *(keyword.value for keyword in call.keywords if keyword.arg == "table")]
        for value in given[:3]:
            if isinstance(value, ast.Name) and value.id in parameters and "table" in value.id.lower():
                self.helpers.setdefault(function.name, []).append(_Helper(method, place, function, value.id))
                return


def _names_method(node: ast.Constant, call: ast.Call | None) -> bool:
    """Whether a text is the name of the method that a client is told to call."""
    if call is None or not call.args or call.args[0] is not node:
        return False
    return isinstance(call.func, ast.Attribute) and call.func.attr in _CALLING


def _assignments(tree: ast.Module) -> Iterator[tuple[ast.expr, ast.expr]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign):
            for target in node.targets:
                yield target, node.value
        elif isinstance(node, (ast.AnnAssign, ast.NamedExpr)) and node.value is not None:
            yield node.target, node.value


def _dotted(node: ast.expr) -> str | None:
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        base = _dotted(node.value)
        return None if base is None else f"{base}.{node.attr}"
    return None


class _Helper(NamedTuple):
    """A function that hands its parameter on as the table of a call."""

    method: str
    place: tuple[int, int]
    function: ast.FunctionDef | ast.AsyncFunctionDef
    parameter: str

    def given(self, call: ast.Call, parameter: str) -> ast.expr | None:
        """What a call of the function gives for a parameter."""
        arguments = self.function.args
        names = [one.arg for one in (*arguments.posonlyargs, *arguments.args)]
        for keyword in call.keywords:
            if keyword.arg == parameter:
                return keyword.value
        for one, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True):
            if one.arg == parameter:
                return default
        if parameter not in names or any(isinstance(one, ast.Starred) for one in call.args):
            return None
        at = names.index(parameter)
        if isinstance(call.func, ast.Attribute) and names[:1] in (["self"], ["cls"]):
            at -= 1
        if at < len(call.args):
            return call.args[at] if at >= 0 else None  # `self` is what stands before the point
        defaults = [None] * (len(names) - len(arguments.defaults)) + [*arguments.defaults]
        return defaults[names.index(parameter)]

    def put(self, call: ast.Call, node: ast.expr) -> ast.expr:
        """An expression of the function with what a call gives in place of the parameters."""
        put: ast.expr = _Parameters(self, call).visit(copy.deepcopy(node))
        return put


class _Parameters(ast.NodeTransformer):
    """Puts what a call gives in place of a function's parameters."""

    def __init__(self, helper: _Helper, call: ast.Call) -> None:
        self.helper = helper
        self.call = call

    def visit_Name(self, node: ast.Name) -> ast.expr:
        return self.helper.given(self.call, node.id) or node


def _constants(tree: ast.Module) -> dict[str, str]:
    """Names that are given one text in the whole file."""
    found: dict[str, set[str]] = {}
    for target, value in _assignments(tree):
        name = _dotted(target)
        if name is not None:
            said = value.value if isinstance(value, ast.Constant) and isinstance(value.value, str) else ""
            found.setdefault(name.rpartition(".")[2], set()).add(said)
    return {name: next(iter(values)) for name, values in found.items() if len(values) == 1 and "" not in values}


def _arguments(
    node: ast.expr, call: ast.Call | None
) -> tuple[tuple[ast.expr, ...] | None, tuple[tuple[str, ast.expr], ...]]:
    """A call's arguments; those before the method's name are not among them."""
    if call is None or any(isinstance(one, ast.Starred) for one in call.args):
        return None, ()
    given = list(call.args)
    if node in given:
        given = given[given.index(node) + 1 :]
    elif given and isinstance(call.func, ast.Attribute) and call.func.attr in SERVICES:
        given = given[1:]
    return tuple(given), tuple((one.arg, one.value) for one in call.keywords if one.arg)


def _shown(call: ast.Call) -> str:
    text = ast.unparse(call)
    return text if len(text) <= 160 else f"{text[:157]}..."
