"""`keapkit migrate PATH...`: lists every XML-RPC call in source files with what replaces it in REST.

In Python it finds `keap.xmlrpc.contact.add(...)` and `keap.xmlrpc.call("ContactService.add", ...)`; calls through
`xmlrpc.client.ServerProxy` and anything of that shape (`server.ContactService.add(...)`); the string
`"ContactService.add"`, which other libraries take; and `client.ContactService("add", ...)`. It follows the names
that a file gives to parts of such a chain, constants, and simple functions that hand a table on. In PHP, Ruby,
JavaScript and some others it finds the idioms of the known clients by patterns. It reads files and never runs them.
"""

from __future__ import annotations

import ast
import io
import json
import os
import sys
import tokenize
import warnings
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TextIO

from keap_api.xmlrpc.methods import METHODS, TABLES

from ._after import snippet, table_of
from ._fields import field_map
from ._python import Hit, in_python
from ._text import LANGUAGES, TextHit, in_text

__all__ = ["Found", "find", "migrate"]

_BY_TABLE = "by-table"
_SKIPPED = frozenset({"__pycache__", "node_modules", "site-packages", "vendor"})


@dataclass(frozen=True)
class Found:
    """One call.

    Attributes:
        path: the file.
        line: the line, from 1.
        method: the method's name on the wire, such as `DataService.query`.
        table: the table that a method of DataService was given, or None if the call does not spell it out.
        replaced_by: the REST operation that does the same, such as `v2.contacts.list`; None if there is none.
        fields: for each field that the call names, its place in REST.
        before: the call's source.
        after: how it reads over REST, as far as the source says.
        language: empty for Python, else the language whose patterns found it.
    """

    path: Path
    line: int
    method: str
    table: str | None
    replaced_by: str | None
    fields: dict[str, str] = field(default_factory=dict, compare=False)
    before: str = field(default="", compare=False)
    after: str = field(default="", compare=False)
    language: str = field(default="", compare=False)

    def __str__(self) -> str:
        given = f"({self.table!r})" if self.table is not None else ""
        if self.state == "depends":
            said = "depends on the table, which the call does not spell out"
        elif self.replaced_by is not None:
            said = f"keap.{self.replaced_by}"
            if self.method.startswith("FileService."):
                said += ", or keap.files"
        elif self.method not in METHODS:
            said = "unknown: Keap does not document the method"
        else:
            said = "none"
        by = f" ({self.language}, by pattern)" if self.language else ""
        return f"{self.path}:{self.line}: {self.method}{given} -> {said}{by}"

    @property
    def state(self) -> str:
        """`replaced`, `depends` on a table that the call does not spell out, or `none`."""
        if self.replaced_by == _BY_TABLE:
            return "depends"
        return "replaced" if self.replaced_by else "none"

    def to_dict(self) -> dict[str, Any]:
        """For JSON."""
        shown = {name: value for name, value in vars(self).items() if name != "path"}
        return {"path": str(self.path), **shown, "state": self.state}


def migrate(
    paths: Iterable[str | os.PathLike[str]],
    *,
    out: TextIO | None = None,
    err: TextIO | None = None,
    details: bool = True,
    as_json: bool = False,
) -> int:
    """List the XML-RPC calls in files and folders, with a summary.

    Args:
        paths: source files, and folders to search for them; hidden folders and installed packages are skipped.
        out: where the list goes; by default standard output.
        err: where problems go; by default standard error.
        details: whether fields and the call before and after stand below each line.
        as_json: whether the list is JSON instead.

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
    if as_json:
        counts = Counter(one.state for one in found)
        report = {
            "files": read,
            "calls": len(found),
            **{state: counts[state] for state in ("replaced", "depends", "none")},
            "found": [one.to_dict() for one in found],
        }
        listing.write(_printable(json.dumps(report, indent=1, ensure_ascii=False)) + "\n")
        return 1 if found else 0
    for one in found:
        listing.write(_printable(f"{one}\n"))
        if details:
            listing.write(_printable(_details(one)))
    listing.write(_printable(_summary(found, read)))
    return 1 if found else 0


def find(path: Path, *, err: TextIO | None = None) -> list[Found]:
    """Return the XML-RPC calls of one file, by line.

    Raises:
        OSError: the file cannot be read.
    """
    text = _source(path.read_bytes())
    language = LANGUAGES.get(path.suffix.lower())
    if language is not None:
        return [_from_text(path, hit, language) for hit in in_text(text, language)]
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about the code that is searched, such as its escapes
            return [_from_python(path, hit) for hit in in_python(text)]
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:  # Python's parser raises all four
        where = f":{error.lineno}" if isinstance(error, SyntaxError) and error.lineno else ""
        (err or sys.stderr).write(_printable(f"{path}{where}: not Python 3; searched as plain text\n"))
        return [_from_text(path, hit, "") for hit in in_text(text)]


def _from_python(path: Path, hit: Hit) -> Found:
    where = table_of(hit.method, hit.table)
    nodes = [*(hit.arguments or ()), *(value for _, value in hit.keywords)]
    names = [
        one.value
        for node in nodes
        for one in ast.walk(node)
        if isinstance(one, ast.Constant) and isinstance(one.value, str)
    ]
    replaced_by = _replacement(hit.method, hit.table, names)
    after = snippet(hit.method, hit.table, replaced_by, hit.arguments, hit.keywords)
    return Found(
        path, hit.line, hit.method, hit.table, replaced_by, field_map(where, names) if where else {}, hit.before, after
    )


def _from_text(path: Path, hit: TextHit, language: str) -> Found:
    where = table_of(hit.method, hit.table)
    fields = field_map(where, hit.words) if where else {}
    replaced_by = _replacement(hit.method, hit.table, hit.words)
    return Found(path, hit.line, hit.method, hit.table, replaced_by, fields, hit.before, "", language)


_ACTIONS = {
    "Note": "v2.contacts.notes.create", "Task": "v2.tasks.create", "Appointment": "v1.appointments.create",
}  # fmt: skip


def _replacement(method: str, table: str | None, words: Sequence[str]) -> str | None:
    """The operation that replaces a method, with the words of its arguments: a row of ContactAction says its kind."""
    facts = METHODS.get(method)
    if facts is None or facts.replaced_by != _BY_TABLE or table is None:
        return facts.replaced_by if facts else None
    use = "query" if method == "DataService.findByField" else method.partition(".")[2]
    if table == "ContactAction" and use == "add":
        kind = next((one for one in _ACTIONS if "ObjectType" in words and one in words), "Note")
        return _ACTIONS[kind]
    return TABLES.get(table, {}).get(use)


def _details(one: Found) -> str:
    lines = [f"    {name} -> {place}" for name, place in one.fields.items()]
    if one.before and one.after:
        lines += [f"    before: {one.before}", f"    after:  {one.after}"]
    return "".join(f"{line}\n" for line in lines)


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
    endings = (".py", ".pyw", *LANGUAGES)
    for root, folders, files in os.walk(folder):
        folders[:] = sorted(
            name
            for name in folders
            if name not in _SKIPPED and not name.startswith(".") and not Path(root, name, "pyvenv.cfg").exists()
        )
        for name in sorted(files):
            if name.lower().endswith(endings):
                yield Path(root, name)


def _summary(found: list[Found], read: int) -> str:
    files = "1 file" if read == 1 else f"{read} files"
    if not found:
        return f"no XML-RPC call in {files}\n"
    calls = "1 XML-RPC call" if len(found) == 1 else f"{len(found)} XML-RPC calls"
    counts = Counter(one.state for one in found)
    lines = [
        f"{calls} in {len({one.path for one in found})} of {files}: {counts['replaced']} replaced, "
        f"{counts['depends']} depending on a table, {counts['none']} without a replacement"
    ]
    for state, title in (
        ("depends", "depending on a table that the call does not spell out"),
        ("none", "without a REST replacement"),
    ):
        named = Counter(
            one.method if one.table is None else f"{one.method}({one.table!r})" for one in found if one.state == state
        )
        if named:
            lines.append(f"{title}:")
            lines += [
                f"  {method}" + (f" ({count} times)" if count > 1 else "") for method, count in sorted(named.items())
            ]
    lines.append('A program that stays as it is can continue over REST: keapkit bridge, or Keap(xmlrpc="rest").')
    return "\n".join(lines) + "\n"


def _printable(text: str) -> str:
    """Return text that any terminal takes: file names may hold bytes that are not text."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")
