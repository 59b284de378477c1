"""The table as Python source: one module for each service, sync and async, and the table's data for use at run time."""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass, replace

from generator.naming import pascal
from generator.render import environment, literal, prose

from .rest_model import MethodMapping, RestMapping
from .table import BY_TABLE, Entry, Param, Table

__all__ = ["argument_annotation", "emit", "result_annotation", "signatures"]

_ARGUMENTS = {
    "int": "int",
    "double": "float",
    "boolean": "bool",
    "string": "str",
    "dateTime": "dt.datetime",
    "base64": "bytes",
    "struct": "Mapping[str, Any]",
    "any": "Any",
}
_RESULTS = {**_ARGUMENTS, "struct": "Row"}


def emit(table: Table, mapping: RestMapping | None = None) -> dict[str, str]:
    """The files of keap_api/xmlrpc, as paths below keap_api with their source, not formatted yet."""
    templates = environment()
    answered = mapping.methods if mapping else {}
    services = {
        name: [_Method(entry, table, answered.get(entry.wire)) for entry in entries]
        for name, entries in table.services.items()
    }
    files = {
        "xmlrpc/__init__.py": templates.get_template("xmlrpc/client.py.j2").render(
            services=[(name, pascal(name), _names(methods)) for name, methods in services.items()]
        ),
        "xmlrpc/methods.py": templates.get_template("xmlrpc/methods.py.j2").render(
            entries=table.entries, tables=table.tables, by_table=BY_TABLE
        ),
    }
    service = templates.get_template("xmlrpc/service.py.j2")
    for name, methods in services.items():
        body = service.render(name=name, cls=pascal(name), wires=_names(methods), methods=methods)
        files[f"xmlrpc/{name}.py"] = body.replace("##IMPORTS##", _imports(body))
    return files


def _names(methods: list[_Method]) -> str:
    return " and ".join(dict.fromkeys(method.entry.wire.partition(".")[0] for method in methods))


def _imports(body: str) -> str:
    """Only what the module uses: generated code is type-checked, too."""
    typing = [name for name in ("Any", "Literal", "overload") if re.search(rf"\b{name}\b", body)]
    abstract = [
        name for name in ("AsyncIterator", "Iterator", "Mapping", "Sequence") if re.search(rf"\b{name}\[", body)
    ]
    lines = [f"from typing import TYPE_CHECKING, {', '.join(typing)}".rstrip(", ")]
    lines.append("from .._async_xmlrpc_service import AsyncService")
    lines.append("from .._xmlrpc_method import Method, Param")
    lines.append("from .._xmlrpc_service import Service")
    lines.append("if TYPE_CHECKING:")
    lines += ["    import datetime as dt"] if "dt.datetime" in body else []
    lines += [f"    from collections.abc import {', '.join(abstract)}"] if abstract else []
    lines.append("    from .._options import RequestOptions")
    lines += ["    from .._xmlrpc_method import Row"] if re.search(r"\bRow\b", body) else []
    lines += ["    from .methods import TableName"] if "TableName" in body else []
    return "\n".join(lines)


def _annotation(kind: str, names: dict[str, str]) -> str:
    """A type of the table as a Python annotation."""
    parts: list[str] = []
    for one in kind.split("|"):
        item = re.fullmatch(r"array<(\w+)>", one)
        if item is None:
            parts.append(names[one])
        else:
            parts.append(f"{'list' if names is _RESULTS else 'Sequence'}[{names[item.group(1)]}]")
    return " | ".join(dict.fromkeys(parts))


def argument_annotation(kind: str) -> str:
    """A type of the table as the annotation of an argument."""
    return _annotation(kind, _ARGUMENTS)


def result_annotation(kind: str) -> str:
    """A type of the table as the annotation of a result."""
    return _annotation(kind, _RESULTS)


def signatures(entry: Entry) -> list[tuple[Param, ...]]:
    """The signatures of a method in Python: the main one, then those that are not its beginning."""
    shorter: list[tuple[Param, ...]] = []
    others: list[tuple[Param, ...]] = []
    for one in entry.overloads:
        names = [param.name for param in one]
        (shorter if names == [param.name for param in entry.params[: len(names)]] else others).append(one)
    # Signatures that are the beginning of another one are that other one with optional parameters at its end.
    required = min((len(one) for one in shorter), default=len(entry.params))
    main = (param if index < required else _optional(param) for index, param in enumerate(entry.params))
    return [tuple(main), *others]


@dataclass(frozen=True)
class _Argument:
    """A parameter as the templates need it."""

    param: Param

    @property
    def name(self) -> str:
        return self.param.name

    @property
    def annotation(self) -> str:
        base = _annotation(self.param.type, _ARGUMENTS)
        if self.param.tables:
            base = "TableName"
        elif self.param.values:
            base = f"Literal[{', '.join(map(literal, self.param.values))}] | {base}"
        return f"{base} | None" if self.param.optional else base

    @property
    def signature(self) -> str:
        return f"{self.name}: {self.annotation}" + (" = None" if self.param.optional else "")

    @property
    def code(self) -> str:
        """The parameter in the method's data."""
        parts = [literal(self.name), literal(self.param.type)]
        parts += ["optional=True"] if self.param.optional else []
        parts += [f"low={self.param.low}"] if self.param.low is not None else []
        parts += [f"high={self.param.high}"] if self.param.high is not None else []
        return f"Param({', '.join(parts)})"

    @property
    def doc(self) -> str:
        param = self.param
        base = _annotation(param.type, _ARGUMENTS).replace("dt.", "").replace("Mapping[str, Any]", "a mapping")
        base = re.sub(r"Sequence\[(\w+)\]", r"a list of \1", base)
        said = [base.replace(" | ", " or ") + (", optional" if param.optional else "")]
        if param.tables:
            said.append("the name of a table")
        elif param.values:
            said.append("one of " + ", ".join(map(str, param.values)))
        if param.low is not None and param.high is not None:
            said.append(f"from {param.low} to {param.high}")
        said += [param.note] if param.note else []
        return f"{self.name}: {'; '.join(said)}."


class _Method:
    """A method as the templates need it."""

    def __init__(self, entry: Entry, table: Table, over_rest: MethodMapping | None = None) -> None:
        self.entry = entry
        self.over_rest = over_rest
        self.constant = "_" + entry.name.upper()
        self.returns = _annotation(entry.returns, _RESULTS)
        main, *others = signatures(entry)
        self.arguments = [_Argument(param) for param in main]
        self.data = [_Argument(param) for param in entry.params]
        self.more = [[_Argument(param) for param in one] for one in entry.overloads]
        self.overloads = [self.arguments, *([_Argument(param) for param in one] for one in others)] if others else []
        self.tables = table.tables

    @property
    def pages(self) -> list[_Argument]:
        """The arguments of the method that walks all pages."""
        return [argument for argument in self.arguments if argument.name not in ("limit", "page")]

    @property
    def fields(self) -> str:
        """The argument of the walk that says which fields come back."""
        return next((argument.name for argument in self.pages if argument.name.endswith("_fields")), "None")

    def replacement(self) -> str:
        """How the docstring names what to use instead."""
        if self.entry.replaced_by is None:
            return "No REST operation replaces it."
        if self.entry.replaced_by == BY_TABLE:
            name = "query" if self.entry.wire == "DataService.findByField" else self.entry.name
            contact = self.tables.get("Contact", {}).get(name)
            example = f" (for Contact: `keap.{contact}`)" if contact else ""
            return f"Replaced by a REST operation for each table{example}; `python -m keapkit migrate` names them."
        return f"Replaced by `keap.{self.entry.replaced_by}`."

    def grade(self) -> str:
        """How the docstring says what xmlrpc="rest" does."""
        if self.over_rest is None:
            return ""
        losses = f": {self.over_rest.losses}" if self.over_rest.losses else "."
        return f"Over REST (`Keap(xmlrpc='rest')`) {self.over_rest.grade}{losses}"

    def docstring(self, *, pages: bool = False) -> str:
        """The docstring's text, ready to stand between the quotes at eight columns."""
        entry = self.entry
        summary = f"Walk all pages of {entry.name}, until an empty or shorter one." if pages else entry.summary
        lines = [prose(summary.rstrip(".")) + ".", ""]
        if entry.note:
            lines += [*_fold(entry.note), ""]
        if entry.deprecated:
            lines += ["Deprecated within the XML-RPC API.", ""]
        sent = "It changes nothing." if entry.reads else "Not retried if the outcome is unknown."
        lines += [*_fold(f"XML-RPC `{entry.wire}`. {sent} {self.replacement()}"), ""]
        lines += [*_fold(self.grade()), ""] if self.over_rest else []
        lines += ["Args:"]
        forms = [self.pages] if pages else self.overloads or [self.arguments]
        for index, form in enumerate(forms):
            if len(forms) > 1:
                names = ", ".join(argument.name for argument in form)
                lines += _fold(f"Form {index + 1}: ({names})", 4)
            for argument in form:
                lines += _fold(argument.doc, 4)
        if pages:
            lines += _fold("limit: int; rows per page; from 1 to 1000.", 4)
            lines += _fold("page: int; the page to begin with; an error's `next_page` continues after it.", 4)
        result = self.returns.replace("dt.", "").replace("Row", "dict").replace(" | ", " or ")
        if pages:
            lines += ["", "Returns:", "    an iterator of rows, each a dict; it fetches pages as it goes."]
        elif self.returns != "Any":
            lines += ["", f"Returns: {result}."]
        lines += ["", "Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`."]
        return "\n".join(f"        {line}".rstrip() for line in lines).lstrip()


def _optional(param: Param) -> Param:
    return replace(param, optional=True)


def _fold(text: str, indent: int = 0) -> list[str]:
    return textwrap.wrap(
        prose(text),
        106,
        initial_indent=" " * indent,
        subsequent_indent=" " * (indent + 4 if indent else 0),
        break_long_words=False,
        break_on_hyphens=False,
    )
