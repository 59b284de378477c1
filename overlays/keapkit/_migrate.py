"""`keapkit migrate PATH...`: lists every XML-RPC call in Python files with what replaces it in REST.

It finds `keap.xmlrpc.contact.add(...)` and `keap.xmlrpc.call("ContactService.add", ...)`; calls through
`xmlrpc.client.ServerProxy` and anything of that shape (`server.ContactService.add(...)`); the string
`"ContactService.add"`, which other libraries take; and `client.ContactService("add", ...)`. It follows the names that a
file gives to parts of such a chain. It reads files and never runs them.
"""

from __future__ import annotations

import ast
import io
import os
import re
import sys
import tokenize
import warnings
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple, TextIO

from keap_api.xmlrpc.methods import METHODS, TABLES

__all__ = ["Found", "find", "migrate"]

_BY_TABLE = "by-table"
_SERVICES = frozenset(wire.partition(".")[0] for wire in METHODS)
_PYTHON = {name: wire for wire, facts in METHODS.items() for name in (facts.python, facts.pages) if name is not None}
_PYTHON_SERVICES = frozenset(name.partition(".")[0] for name in _PYTHON)
_CLIENTS = frozenset({"XmlRpc", "AsyncXmlRpc"})
_WIRE = re.compile(r"([A-Z]\w*)\.([a-z]\w*)")
_IN_TEXT = re.compile(r"\b(?:xmlrpc\.([a-z_]+\.[a-z_]+)|([A-Z]\w*Service\.[a-z]\w*))")
_SKIPPED = frozenset({"__pycache__", "node_modules", "site-packages"})


class Found(NamedTuple):
    """One call.

    Attributes:
        path: the file.
        line: the line, from 1.
        method: the method's name on the wire, such as `DataService.query`.
        table: the table that a method of DataService was given, or None if the call does not spell it out.
        replaced_by: the REST operation that does the same, such as `v2.contacts.list`; None if there is none.
    """

    path: Path
    line: int
    method: str
    table: str | None
    replaced_by: str | None

    def __str__(self) -> str:
        given = f"({self.table!r})" if self.table is not None else ""
        if self.replaced_by == _BY_TABLE:
            said = "depends on the table, which the call does not spell out"
        elif self.replaced_by is not None:
            said = f"keap.{self.replaced_by}"
        elif self.method not in METHODS:
            said = "unknown: Keap does not document the method"
        else:
            said = "none"
        return f"{self.path}:{self.line}: {self.method}{given} -> {said}"


def migrate(paths: Iterable[str | os.PathLike[str]], *, out: TextIO | None = None, err: TextIO | None = None) -> int:
    """List the XML-RPC calls in files and folders, with a summary.

    Args:
        paths: Python files, and folders to search for them; hidden folders and installed packages are skipped.
        out: where the list goes; by default standard output.
        err: where problems go; by default standard error.

    Returns:
        1 if it found a call, 0 if it found none, 2 if a path does not exist or cannot be read.
    """
    listing: TextIO = sys.stdout if out is None else out
    complaints: TextIO = sys.stderr if err is None else err
    found: list[Found] = []
    read = 0
    for path in paths:
        if not Path(path).exists():
            complaints.write(f"{path}: no such file or folder\n")
            return 2
    for file in _files(paths):
        try:
            found += find(file, err=complaints)
        except OSError as error:
            complaints.write(f"{file}: {error.strerror}\n")
            return 2
        read += 1
    for one in found:
        listing.write(_printable(f"{one}\n"))
    listing.write(_printable(_summary(found, read)))
    return 1 if found else 0


def find(path: Path, *, err: TextIO | None = None) -> list[Found]:
    """Return the XML-RPC calls of one file, by line.

    Raises:
        OSError: the file cannot be read.
    """
    text = _source(path.read_bytes())
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about the code that is searched, such as its escapes
            tree = ast.parse(text)
        hits = _Search(tree).hits
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:  # Python's parser raises all four
        where = f":{error.lineno}" if isinstance(error, SyntaxError) and error.lineno else ""
        (err or sys.stderr).write(_printable(f"{path}{where}: not Python 3; searched as plain text\n"))
        hits = _in_text(text)
    return [
        Found(path, line, method, table, _replacement(method, table))
        for line, _, method, table in sorted(hits, key=_order)
    ]


_Hit = tuple[int, int, str, str | None]
"""(line, column, method, table)"""


def _order(hit: _Hit) -> tuple[int, int, str]:
    return hit[0], hit[1], hit[2]


def _replacement(method: str, table: str | None) -> str | None:
    facts = METHODS.get(method)
    if facts is None or facts.replaced_by != _BY_TABLE or table is None:
        return facts.replaced_by if facts else None
    use = "query" if method == "DataService.findByField" else method.partition(".")[2]
    return TABLES.get(table, {}).get(use)


class _Search(ast.NodeVisitor):
    """Collects the calls of a module."""

    def __init__(self, tree: ast.Module) -> None:
        self.found: dict[tuple[int, int], _Hit] = {}
        self.names: dict[str, tuple[str, ...]] = {}
        self._learn(tree)
        self.visit(tree)

    @property
    def hits(self) -> list[_Hit]:
        return list(self.found.values())

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
        return parts[-1] == "xmlrpc" or parts[-1] in _SERVICES or parts[-2:-1] == ("xmlrpc",)

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
        if isinstance(node, ast.Call) and self._parts(node.func)[-1] in _CLIENTS:
            return ("?", "xmlrpc")
        return ("?",)

    def visit_Attribute(self, node: ast.Attribute) -> None:
        self._attribute(node, None)
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        if isinstance(node.func, ast.Attribute):
            self._attribute(node.func, node)
            parts = self._parts(node.func)
            first = node.args[0] if node.args else None
            # client.ContactService("add", ...)
            if parts[-1] in _SERVICES and isinstance(first, ast.Constant) and isinstance(first.value, str):
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
        if match and match.group(1) in _SERVICES:
            self._add(node, node.value, call)

    def _attribute(self, node: ast.Attribute, call: ast.Call | None) -> None:
        self._method(node, self._parts(node), call)

    def _method(self, node: ast.expr, parts: tuple[str, ...], call: ast.Call | None) -> None:
        if len(parts) < 2:
            return
        service, method = parts[-2:]
        if service in _SERVICES:
            self._add(node, f"{service}.{method}", call)
        elif parts[-3:-2] == ("xmlrpc",) and service in _PYTHON_SERVICES:
            wire = _PYTHON.get(f"{service}.{method}")
            if wire is not None:
                self._add(node, wire, call)

    def _add(self, node: ast.expr, method: str, call: ast.Call | None) -> None:
        # An attribute ends where its name does, which tells chained calls apart.
        place = (node.end_lineno or node.lineno, node.end_col_offset or 0)
        if place not in self.found:
            self.found[place] = (node.lineno, node.col_offset, method, _table(method, call))


def _table(method: str, call: ast.Call | None) -> str | None:
    """Return the table that a call of DataService is given, whatever comes before it."""
    facts = METHODS.get(method)
    if call is None or facts is None or facts.replaced_by != _BY_TABLE:
        return None
    given = [*call.args, *(keyword.value for keyword in call.keywords if keyword.arg == "table")]
    for value in given:
        if isinstance(value, ast.Constant) and isinstance(value.value, str) and value.value in TABLES:
            return value.value
    return None


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


def _in_text(text: str) -> list[_Hit]:
    """Find the same names by pattern, in what is not Python 3: old integrations often are Python 2."""
    hits: list[_Hit] = []
    for number, line in enumerate(text.splitlines(), 1):
        for match in _IN_TEXT.finditer(line):
            ours, wire = match.groups()
            method = _PYTHON.get(ours) if ours else wire
            if method is None or method.partition(".")[0] not in _SERVICES:
                continue
            named = next((word for word in re.findall(r"[\"'](\w+)[\"']", line[match.end() :]) if word in TABLES), None)
            facts = METHODS.get(method)
            by_table = facts is not None and facts.replaced_by == _BY_TABLE
            hits.append((number, match.start(), method, named if by_table else None))
    return hits


def _source(content: bytes) -> str:
    try:
        encoding, _ = tokenize.detect_encoding(io.BytesIO(content).readline)
        return content.decode(encoding)
    except (SyntaxError, UnicodeDecodeError, LookupError):
        return content.decode("latin-1")


def _files(paths: Iterable[str | os.PathLike[str]]) -> Iterator[Path]:
    seen: set[Path] = set()
    for path in map(Path, paths):
        for file in _below(path) if path.is_dir() else (path,):
            if (real := file.resolve()) not in seen:
                seen.add(real)
                yield file


def _below(folder: Path) -> Iterator[Path]:
    for root, folders, files in os.walk(folder):
        folders[:] = sorted(
            name
            for name in folders
            if name not in _SKIPPED and not name.startswith(".") and not Path(root, name, "pyvenv.cfg").exists()
        )
        for name in sorted(files):
            if name.endswith((".py", ".pyw")):
                yield Path(root, name)


def _summary(found: list[Found], read: int) -> str:
    files = "1 file" if read == 1 else f"{read} files"
    if not found:
        return f"no XML-RPC call in {files}\n"
    calls = "1 XML-RPC call" if len(found) == 1 else f"{len(found)} XML-RPC calls"
    without = Counter(
        one.method if one.table is None else f"{one.method}({one.table!r})" for one in found if not one.replaced_by
    )
    lines = [
        f"{calls} in {len({one.path for one in found})} of {files}; "
        f"{len(found) - without.total()} with a REST replacement"
    ]
    if without:
        lines.append("without a REST replacement:")
        lines += [
            f"  {method}" + (f" ({count} times)" if count > 1 else "") for method, count in sorted(without.items())
        ]
    return "\n".join(lines) + "\n"


def _printable(text: str) -> str:
    """Return text that any terminal takes: file names may hold bytes that are not text."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")
