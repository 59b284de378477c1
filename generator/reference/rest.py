"""The page of a REST resource: its operations with examples, what they take and give, and its models."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.ir import ANY, Api, Body, Enum, Field, Model, Operation, Parameter, Type, is_time
from generator.query_types import query_notes
from generator.runtime._query_words import field_words
from generator.summaries import summary

from .catalog import Catalog, Page
from .examples import RestExamples
from .markdown import code, head, table, tabs, unsearched

__all__ = ["RestPages"]

SHOWN_VALUES = 60
FEW = 10
"""A column with content in less than one of so many rows is no column of its own."""
_WORDS: Mapping[str, str] = {"datetime": "datetime", "any": "any JSON value", "bytes": "file", "none": "None"}


class RestPages:
    """The pages of one REST API."""

    def __init__(self, catalog: Catalog, api: Api) -> None:
        self.catalog = catalog
        self._examples = RestExamples(api)
        self._enums: dict[str, Enum] = {enum.name: enum for enum in (*api.enums, *api.request_enums)}
        self._params = {model.name: model for model in api.params}
        self._models = {model.name: model for model in api.models}
        self._aliases = dict(api.aliases)

    def page(self, page: Page) -> str:
        """The Markdown of one page."""
        return "\n".join(_PageWriter(self, page).lines()).rstrip() + "\n"

    def request_models(self, page: Page) -> list[Model]:
        """The models inside the bodies of a page's operations, which they show themselves."""
        bodies = [self.body_type(o.body) for o in page.operations if o.body]
        shown = {kind.name for kind in bodies if kind.kind == "model"}
        return [m for m in self._reachable(bodies, self._params) if m.name not in shown]

    def response_models(self, page: Page) -> list[Model]:
        """The models that a page's operations respond with, without the frames of lists."""
        kinds = [o.paging.item if o.paging else o.response for o in page.operations]
        return self._reachable(kinds, self._models)

    def _reachable(self, kinds: list[Type], models: Mapping[str, Model]) -> list[Model]:
        found: dict[str, Model] = {}
        waiting = [part.name for kind in kinds for part in kind.walk() if part.name]
        while waiting:
            name = waiting.pop()
            if name in models and name not in found:
                found[name] = models[name]
                waiting += [part.name for f in models[name].fields for part in f.type.walk() if part.name]
        return [found[name] for name in sorted(found)]

    def body_type(self, body: Body) -> Type:
        """What a body is, behind its name."""
        return self._aliases.get(body.name, body.type)

    def example(self, operation: Operation) -> tuple[str, str]:
        """The example of an operation, sync and async."""
        made = self._examples.of(operation)
        return made.sync, made.asynchronous

    def model(self, name: str) -> Model | None:
        """The model of a body."""
        return self._params.get(name)

    def values(self, kind: Type) -> str:
        """The values of an enumeration inside a type."""
        for part in kind.walk():
            if part.kind == "enum" and part.name in self._enums:
                members = [code(value) for _, value in self._enums[part.name].members]
                more = f", and {len(members) - SHOWN_VALUES} more" if members[SHOWN_VALUES:] else ""
                return ", ".join(members[:SHOWN_VALUES]) + more
        return ""

    def words(self, kind: Type, prefix: str, name: str = "") -> str:
        """A type in words; a model is a link within the page, `prefix` says to which of its sections."""
        match kind.kind:
            case "list":
                return f"list of {self.words(kind.inner or ANY, prefix)}"
            case "dict":
                return f"dict of {self.words(kind.inner or ANY, prefix)}"
            case "model":
                return f"[{kind.name}](#{prefix}.{kind.name})"
            case "enum":
                enum = self._enums.get(kind.name)
                return enum.kind if enum else "str"
            case "filter":
                return "dict or str"
            case "str" if prefix == "in" and is_time(name):
                return "datetime, date or str"
            case _:
                return _WORDS.get(kind.kind, kind.kind)


class _PageWriter:
    def __init__(self, pages: RestPages, page: Page) -> None:
        self._pages = pages
        self._page = page
        self._catalog = pages.catalog
        self._bodies: dict[str, str] = {}

    def lines(self) -> Iterator[str]:
        page, api = self._page, self._page.api
        number = len(page.operations)
        title = f"{page.path} (REST {api.name})"
        yield from head(title, f"Operations, filters, fields and errors of {page.path} in Keap's REST {api.name} API.")
        access = f"`keap.{api.name}.{page.path}`"
        yield f"{access}: {number} operation{'s' if number != 1 else ''}. In the examples, `keap` is a client, such as"
        yield "`Keap()` or, under Async, `AsyncKeap()`; see [Quick start](../../quick-start.md)."
        yield ""
        # A search finds the operations themselves.
        yield from unsearched(
            ("Operation", "Call", "What it does"),
            (
                (self._catalog.link_short(self._name(o), page.file), f"{code(o.http)} {code(o.template)}", _sentence(o))
                for o in page.operations
            ),
        )
        for operation in page.operations:
            yield from self._operation(operation)
        yield from self._section("Request models", "in", self._pages.request_models(page))
        yield from self._section("Response models", "out", self._pages.response_models(page))

    def _name(self, operation: Operation) -> str:
        return f"{self._page.api.name}.{operation.resource}.{operation.method}"

    def _operation(self, operation: Operation) -> Iterator[str]:
        name = f"{operation.resource}.{operation.method}"
        yield f"## {name} {{ #{name} }}"
        yield ""
        yield f"{code(operation.http)} {code(operation.template)}"
        yield ""
        yield _sentence(operation)
        yield ""
        if operation.deprecated:
            yield "**Deprecated** by Keap."
            yield ""
        if operation.undocumented:
            yield "Keap's current document no longer lists this operation; the API may stop answering it."
            yield ""
        sync, asynchronous = self._pages.example(operation)
        yield from tabs((("Sync", sync), ("Async", asynchronous), ("Signature", self._signature(operation))))
        yield from table(("Argument", "Type", "Takes"), self._arguments(operation))
        yield from self._filter(operation)
        yield from self._body(operation)
        yield self._result(operation)
        yield ""
        yield f"Errors: {_errors(operation)}; see [Errors](../../errors.md)."
        yield ""
        replaced = self._replaces(operation)
        if replaced:
            yield replaced
            yield ""

    def _arguments(self, operation: Operation) -> Iterator[tuple[str, str, str]]:
        for p in operation.path_parameters:
            yield f"`{p.name}` **required**", self._pages.words(p.type, "in", p.name), self._takes(p)
        if operation.body:
            kind = self._pages.body_type(operation.body)
            required = " **required**" if operation.body.required else ""
            sent = "sent as multipart/form-data" if "multipart" in operation.body.media else ""
            words = "dict" if kind.kind == "model" else self._pages.words(kind, "in")
            yield (
                f"`body`{required}",
                words,
                "; ".join(filter(None, (sent, "see the keys below" * (kind.kind == "model")))),
            )
        for p in operation.keywords:
            required = " **required**" if p.required else ""
            if operation.body and operation.body.mask and p.name == "update_mask":
                yield "`update_mask`", "list of str", "the keys of the body to change; all of them by default"
            else:
                yield f"`{p.name}`{required}", self._pages.words(p.type, "in", p.name), self._takes(p)

    def _takes(self, p: Parameter) -> str:
        notes: list[str] = []
        if p.type.kind == "filter":
            notes.append("conditions, see below")
        elif p.facts and (said := query_notes(p.facts)):
            notes.append(said)
        elif values := self._pages.values(p.type):
            notes.append(f"one of {values}" if p.type.kind == "enum" else f"each one of {values}")
        if p.wire == "page_token":
            notes.append("where to continue: a page's or an error's `next_page_token`")
        elif p.wire == "offset":
            notes.append("where to continue: a page's or an error's `next_offset`")
        notes += [p.bounds] if p.bounds else []
        notes += [f"{code(p.default)} by default"] if p.default else []
        notes += [f"sent as the header {code(p.wire)}"] if p.location == "header" else []
        notes += ["deprecated by Keap"] if p.deprecated else []
        return "; ".join(notes)

    def _filter(self, operation: Operation) -> Iterator[str]:
        for p in operation.parameters:
            if p.type.kind != "filter" or not p.facts:
                continue
            facts = p.facts
            rows: list[tuple[str, str]] = [(f"`{name}`", field_words(fact)) for name, fact in facts["fields"].items()]
            if facts["custom_fields"] and "custom" not in facts["fields"]:
                rows.append(("`custom`", "a dict of [custom fields](../../custom-fields.md) by name"))
            yield from table(("Filter field", "Takes"), rows)
            for group in facts.get("exclusive", ()):
                yield f"Not together: {', '.join(map(code, group))}."
                yield ""

    def _body(self, operation: Operation) -> Iterator[str]:
        if operation.body is None:
            return
        kind = self._pages.body_type(operation.body)
        model = self._pages.model(kind.name) if kind.kind == "model" else None
        if model is None:
            return
        if model.name in self._bodies:
            first = self._bodies[model.name]
            yield f"Keys of the body: [{model.name}](#in.{model.name}), as in `{first}`."
            yield ""
            return
        self._bodies[model.name] = f"{operation.resource}.{operation.method}"
        yield f'<span id="in.{model.name}"></span>Keys of the body (`{model.name}`):'
        yield ""
        yield from self._fields(model, "in", custom=True)

    def _fields(self, model: Model, prefix: str, *, custom: bool = False) -> Iterator[str]:
        fields = sorted(model.fields, key=lambda f: not f.required) if prefix == "in" else model.fields
        rows = [self._field(f, prefix) for f in fields]
        wires = {f.wire for f in model.fields}
        if custom and "custom_fields" in wires and "custom" not in wires:
            rows.append(("`custom`", "dict", "[custom fields](../../custom-fields.md) by name"))
        if sum(bool(row[2]) for row in rows) * FEW < len(rows):
            rows = [(name, "; ".join(filter(None, (kind, values))), "") for name, kind, values in rows]
        if rows:
            yield from table(("Key" if prefix == "in" else "Field", "Type", "Values"), rows)
        else:
            yield "Keap's document names no fields."
            yield ""

    def _field(self, f: Field, prefix: str) -> tuple[str, str, str]:
        name = f.wire if prefix == "in" else f.name
        required = " **required**" if prefix == "in" and f.required else ""
        return f"`{name}`{required}", self._pages.words(f.type, prefix, f.name), self._pages.values(f.type)

    def _result(self, operation: Operation) -> str:
        if operation.paging:
            item = self._pages.words(operation.paging.item, "out")
            paged = "all pages" if operation.paging.style != "OnePage" else "one page, as Keap has no more"
            return f"Returns a page of {item}; iterating goes on through {paged}."
        if operation.response.kind == "none":
            return "Returns None."
        if operation.response.kind == "bytes":
            return "Returns the content, bytes."
        empty = ", or None when the response is empty" if operation.may_be_empty else ""
        return f"Returns {self._pages.words(operation.response, 'out')}{empty}."

    def _replaces(self, operation: Operation) -> str:
        name, page = self._name(operation), self._page.file
        said: list[str] = []
        other = self._catalog.versions.get(name)
        if other:
            said.append(f"{'In REST v2' if other.startswith('v2') else 'Replaces'} {self._catalog.link(other, page)}.")
        methods: list[str] = []
        for one in self._catalog.replaced.get(name, ()):
            wire, _, of_table = one.partition(" ")
            link = self._catalog.link(wire, page)
            methods.append(f"{link} (table {of_table})" if of_table else link)
        if methods:
            said.append(f"Replaces XML-RPC {', '.join(methods)}.")
        return " ".join(said)

    def _section(self, title: str, prefix: str, models: list[Model]) -> Iterator[str]:
        if not models:
            return
        yield f"## {title}"
        yield ""
        for model in models:
            yield f"### {model.name} {{ #{prefix}.{model.name} }}"
            yield ""
            yield from self._fields(model, prefix)

    def _signature(self, operation: Operation) -> str:
        arguments = [f"{p.name}: {p.annotation}" for p in operation.path_parameters]
        if operation.body:
            arguments.append(f"body: p.{operation.body.name}" + ("" if operation.body.required else " | None = None"))
        arguments.append("*")
        arguments += [
            f"{p.name}: {p.annotation}" + ("" if p.required else " | None = None") for p in operation.keywords
        ]
        arguments.append("options: RequestOptions | None = None")
        flat = ", ".join(arguments)
        result = f"Page[{operation.paging.item.response('m.')}]" if operation.paging else operation.result()
        if len(flat) + len(operation.method) > 60:
            flat = "\n" + "".join(f"    {argument},\n" for argument in arguments)
        return f"def {operation.method}({flat}) -> {result}: ..."


def _sentence(operation: Operation) -> str:
    return summary(operation.resource, operation.method, operation.path)


def _errors(operation: Operation) -> str:
    names = ["ValidationError"]
    names += ["BadRequestError"] if operation.body or operation.keywords else []
    names += ["UnauthorizedError", "ForbiddenError"]
    names += ["NotFoundError"] if operation.path_parameters else []
    names += ["RateLimitError", "ServerError", "TransportError"]
    names += ["PaginationError"] if operation.paging else []
    return ", ".join(f"`{name}`" for name in names)
