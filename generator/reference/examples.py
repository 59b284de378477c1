"""An example of each call, sync and async, as code that runs on the sandbox."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from generator.errors import InputError
from generator.ir import Api, Model, Operation, Parameter, Type
from generator.naming import identifier
from generator.summaries import singular
from generator.xmlrpc.emit import signatures
from generator.xmlrpc.table import Entry, Param

from .values import WIDTH, Code, ValueMaker, literal

__all__ = ["CURATED", "Example", "RestExamples", "xmlrpc_example"]

CURATED = Path(__file__).with_name("examples.yaml")
"""Arguments that no rule makes well."""
_FILTER_FIELDS = ("family_name", "name", "email", "title", "company_name", "status", "contact_id", "label")
_SHOWN = (
    "given_name",
    "first_name",
    "name",
    "title",
    "label",
    "subject",
    "email",
    "file_name",
    "status",
    "total",
    "body",
)
_SCALARS = ("str", "int", "float", "bool", "enum", "datetime", "date")
_DATES = "import datetime as dt\n\n"


@dataclass(frozen=True, slots=True)
class Example:
    """One call in both forms."""

    sync: str
    asynchronous: str


@cache
def _curated() -> Mapping[str, Mapping[str, Any]]:
    """The table of arguments by operation.

    Raises:
        InputError: it is not a mapping of mappings.
    """
    found = yaml.safe_load(CURATED.read_text(encoding="utf-8"))
    if not isinstance(found, dict) or not all(isinstance(value, dict) for value in found.values()):
        raise InputError(f"{CURATED.name}: expected a mapping of operations to their arguments")
    return {name: {key: _coded(value) for key, value in given.items()} for name, given in found.items()}


def _sample(resource: str, name: str) -> int | None:
    """The id of a sample record for a path argument or a body key, if it is not 1."""
    samples = _curated().get("samples", {})
    parts = resource.split(".")
    for length in range(len(parts), 0, -1):
        found: Mapping[str, int] = samples.get(".".join(parts[:length]), {})
        if name in found:
            return found[name]
    return None


def _coded(value: Any) -> Any:
    """Text that begins with `py:` is code."""
    if isinstance(value, str):
        return Code(value[3:].strip()) if value.startswith("py:") else value
    if isinstance(value, dict):
        return {key: _coded(one) for key, one in value.items()}
    return [_coded(one) for one in value] if isinstance(value, list) else value


class RestExamples:
    """Examples of the operations of one REST API."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self._enums = {enum.name: enum for enum in (*api.enums, *api.request_enums)}
        self._params = {model.name: model for model in api.params}
        self._models = {model.name: model for model in api.models}
        self._aliases = dict(api.aliases)
        self._maker = ValueMaker(self._params, self._enums)

    def of(self, operation: Operation) -> Example:
        """The example of an operation."""
        name = f"{self._api.name}.{operation.resource}.{operation.method}"
        given = _curated().get(name, {})
        arguments = [self._argument(p, given, operation.resource) for p in operation.path_parameters]
        if operation.body is not None:
            body = given.get("body", _MISSING)
            if body is _MISSING:
                kind = self._aliases.get(operation.body.name, operation.body.type)
                model = self._params.get(kind.name) if kind.kind == "model" else None
                mask = operation.body.mask
                body = self._maker.body(model, mask=mask) if model else self._maker.value(kind)
                for key in body if model else ():
                    sample = _sample(operation.resource, key)
                    body[key] = type(body[key])(sample) if sample is not None else body[key]
            if body is not None:
                arguments.append(literal(body))
        arguments += [
            f"{parameter.name}={self._argument(parameter, given, operation.resource)}"
            for parameter in operation.keywords
            if parameter.name in given or parameter.required
        ]
        call = _call(f"keap.{name}", arguments)
        return self._shown(operation, call, given)

    def _argument(self, parameter: Parameter, given: Mapping[str, Any], resource: str) -> str:
        if parameter.name in given:
            return literal(given[parameter.name])
        sample = _sample(resource, parameter.name)
        if parameter.location == "path" and sample is not None:
            return str(sample) if parameter.type.kind == "int" else f'"{sample}"'
        if parameter.location == "path":
            return "1" if parameter.type.kind == "int" else _PATHS.get(parameter.name, '"1"')
        if parameter.type.kind == "filter":
            fields = (parameter.facts or {})["fields"]
            name = next(name for name, field in fields.items() if field["type"] == "list")
            return literal({name: ["1", "2"]})
        return literal(self._maker.value(parameter.type, parameter.wire))

    def _shown(self, operation: Operation, call: str, given: Mapping[str, Any]) -> Example:
        dates = _DATES if "dt." in call else ""
        if operation.paging:
            item = _variable(operation.resource, operation.paging.item)
            if given.get("one_page"):
                return Example(
                    f"{dates}page = {call}\nprint(page.items)\n", f"{dates}page = await {call}\nprint(page.items)\n"
                )
            shown = given.get("show") or self._print(item, operation.paging.item)
            loop = f"for {item} in {call}:\n    {shown}\n"
            return Example(dates + loop, f"{dates}async {loop}")
        if operation.response.kind == "none" or operation.may_be_empty:
            return Example(f"{dates}{call}\n", f"{dates}await {call}\n")
        name = _variable(operation.resource, operation.response, operation.method)
        shown = given.get("show") or self._print(name, operation.response)
        return Example(f"{dates}{name} = {call}\n{shown}\n", f"{dates}{name} = await {call}\n{shown}\n")

    def _print(self, name: str, kind: Type) -> str:
        model = self._models.get(kind.name) if kind.kind == "model" else None
        if kind.kind == "bytes":
            return f"print(len({name}))"
        fields = _telling(model) if model else []
        return f"print({', '.join(f'{name}.{field}' for field in fields) or name})"


_PATHS: Mapping[str, str] = {"email": '"ada@example.com"', "country_code": '"USA"', "province_code": '"US-AZ"'}
"""Path arguments that are no ids."""
_MISSING: Any = object()


def _telling(model: Model) -> list[str]:
    """The fields of a record that an example shows: its id, and what it is called."""
    scalars = [f for f in model.fields if f.type.kind in _SCALARS]
    names = [f.name for f in scalars]
    own = [f.name for f in scalars if f.own_id or f.name == "id"][:1]
    called = [name for name in _SHOWN if name in names][: 2 - len(own)]
    return own + called if own + called else (names or [f.name for f in model.fields])[:2]


def _variable(resource: str, kind: Type, method: str = "list") -> str:
    last = resource.rsplit(".", 1)[-1]
    if kind.kind == "bytes":
        return "content"
    if method in ("list", "get", "create", "update", "replace", "add", "upsert", "list_all"):
        one = identifier(singular(last.replace("_", " ")))
        return f"{one}_" if one in ("keap", "property", "type", "dt") else one
    return "result"


def _call(name: str, arguments: list[str]) -> str:
    flat = f"{name}({', '.join(arguments)})"
    if "\n" not in flat and len(flat) <= WIDTH:
        return flat
    if len(arguments) == 1 or (sum("\n" in argument for argument in arguments) == 1 and "\n" in arguments[-1]):
        return flat
    return f"{name}(\n" + "".join(f"    {_indented(argument)},\n" for argument in arguments) + ")"


def _indented(text: str) -> str:
    return text.replace("\n", "\n    ")


def xmlrpc_example(entry: Entry) -> Example:
    """The example of an XML-RPC method."""
    given = _curated().get(entry.wire, {})
    values = [
        _xmlrpc_value(param, given) for param in signatures(entry)[0] if not param.optional or param.name in given
    ]
    call = _call(f"keap.xmlrpc.{entry.service}.{entry.name}", [literal(value) for value in values])
    dates = _DATES if "dt." in call else ""
    if entry.returns.startswith("array<struct>"):
        return Example(
            f"{dates}for row in {call}:\n    print(row)\n", f"{dates}for row in await {call}:\n    print(row)\n"
        )
    return Example(f"{dates}result = {call}\nprint(result)\n", f"{dates}result = await {call}\nprint(result)\n")


_XMLRPC: Mapping[str, Any] = {
    "double": 10.5,
    "boolean": True,
    "dateTime": Code("dt.datetime(2026, 10, 5, 12, 30, tzinfo=dt.UTC)"),
    "base64": b"Hello",
    "struct": {"FirstName": "Ada"},
    "any": "text",
}


def _xmlrpc_value(param: Param, given: Mapping[str, Any]) -> Any:
    if param.name in given:
        return given[param.name]
    if param.tables:
        return "Contact"
    if param.values:
        return param.values[0]
    if param.name in ("fields", "selected_fields", "return_fields"):
        return ["Id", "FirstName"]
    if param.name in ("field_name", "order_by"):
        return "Id"
    kind = param.type.split("|")[0]
    many = re.fullmatch(r"array<(\w+)>", kind)
    value = _xmlrpc_scalar(many.group(1) if many else kind, param)
    return [value] if many else value


def _xmlrpc_scalar(kind: str, param: Param) -> Any:
    if kind == "int":
        return max(1, param.low or 1)
    if kind == "string":
        if "email" in param.name:
            return "ada@example.com"
        if "data" in param.name or "base64" in param.note.lower():
            return "dGV4dA=="
        return param.name.replace("_", " ").capitalize()
    return _XMLRPC[kind]
