"""Keap's documents as the installed package holds them: operations with their response schemas."""

from __future__ import annotations

import functools
import json
import re
from dataclasses import dataclass
from importlib import import_module, resources
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import unquote

from keap_api.extend import ListOperation
from keapkit._operations import find_operation

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from keap_api.extend import Operation

__all__ = ["Described", "Document", "all_operations", "documents", "read_operations", "step"]

_PLACEHOLDER: Final = re.compile(r"\{[^}]*\}")
_SHORTHAND: Final = re.compile(r"[A-Za-z_]\w*", re.ASCII)


@dataclass(frozen=True, eq=False)
class Described:
    """An operation, and what its document says about it.

    Attributes:
        name: such as `v2.contacts.list`.
        operation: what builds its requests.
        template: the path as the document writes it.
        method: `get`, in lower case as the document has it.
    """

    name: str
    document: Document
    operation: Operation[Any]
    template: str
    method: str
    contract: Mapping[str, Any]

    @property
    def path(self) -> str:
        return self.operation.path

    @property
    def version(self) -> str:
        return self.document.version

    @functools.cached_property
    def parameters(self) -> dict[str, Mapping[str, Any]]:
        """The query parameters by their names on the wire."""
        shared = self.document.content["paths"][self.template].get("parameters", ())
        resolved = (self.document.resolve(one)[0] for one in (*shared, *self.contract.get("parameters", ())))
        return {one["name"]: one for one in resolved if one["in"] == "query"}

    @functools.cached_property
    def statuses(self) -> tuple[int, ...]:
        """The statuses of good responses."""
        return tuple(sorted(int(code) for code in self.contract["responses"] if code.startswith("2")))

    @functools.cached_property
    def response(self) -> tuple[int, str | None, Mapping[str, Any] | None]:
        """Status, media type and schema of a good response."""
        status = self.statuses[0]
        content = self.document.resolve(self.contract["responses"][str(status)])[0].get("content") or {}
        for media, described in content.items():
            return status, media, described.get("schema", {})
        return status, None, None

    @property
    def pointer(self) -> str:
        """The JSONPath of the schema of a good response."""
        status, media, _ = self.response
        return f"$.paths['{self.template}'].{self.method}.responses['{status}'].content['{media}'].schema"

    @property
    def is_list(self) -> bool:
        return isinstance(self.operation, ListOperation)

    @property
    def list_key(self) -> str | None:
        """The key of the response under which the list is; None for a bare array."""
        if not isinstance(self.operation, ListOperation):
            return None
        attribute: str | None = self.operation.paging.items
        if attribute is None:
            return None
        schema, _ = self.document.resolve(self.response[2] or {})
        names = {_snake(name): name for name in schema.get("properties", {})}
        return str(names.get(attribute, attribute))

    @property
    def needs(self) -> list[str]:
        """The path parameters and the query parameters without which it cannot be called."""
        required = [
            name
            for name, described in self.parameters.items()
            if described.get("required") or described.get("x-keapkit-filter", {}).get("required")
        ]
        return [*(one[1:-1] for one in _PLACEHOLDER.findall(self.template)), *required]


class Document:
    """One of Keap's two OpenAPI documents."""

    def __init__(self, version: str) -> None:
        self.version = version
        text = resources.files("keap_api").joinpath(version, "openapi.json").read_bytes()
        self.content: dict[str, Any] = json.loads(text)

    def resolve(self, schema: Mapping[str, Any], pointer: str = "") -> tuple[Mapping[str, Any], str]:
        """Follow `$ref` and merge `allOf`: the schema, and the JSONPath of where it is written."""
        while "$ref" in schema:
            steps = [unquote(step).replace("~1", "/").replace("~0", "~") for step in schema["$ref"][2:].split("/")]
            schema = functools.reduce(lambda found, step: found[step], steps, self.content)
            pointer = "$" + "".join(map(step, steps))
        if "allOf" in schema:
            schema = self._merged(schema)
        return schema, pointer

    def _merged(self, schema: Mapping[str, Any]) -> Mapping[str, Any]:
        merged: dict[str, Any] = {}
        properties: dict[str, Any] = {}
        required: list[str] = []
        for part in (*schema["allOf"], {key: value for key, value in schema.items() if key != "allOf"}):
            whole, _ = self.resolve(part)
            merged |= whole
            properties |= whole.get("properties", {})
            required += whole.get("required", ())
        return (
            merged | ({"properties": properties} if properties else {}) | ({"required": required} if required else {})
        )


@functools.cache
def documents() -> dict[str, Document]:
    """Both documents, read once."""
    return {version: Document(version) for version in ("v1", "v2")}


@functools.cache
def all_operations() -> dict[str, Described]:
    """Every operation by name."""
    return {one.name: one for one in _described()}


@functools.cache
def read_operations() -> dict[str, Described]:
    """Every operation that only reads (GET), by name."""
    return {name: one for name, one in all_operations().items() if one.method == "get"}


def _described() -> Iterator[Described]:
    for version, document in documents().items():
        paths = {_PLACEHOLDER.sub("{}", path): path for path in document.content["paths"]}
        for name in sorted(import_module(f"keap_api.{version}._names").NAMES):
            operation = find_operation(f"{version}.{name}")
            path = None if operation is None else paths.get(_PLACEHOLDER.sub("{}", operation.path))
            if operation is None or path is None:
                continue
            method = operation.method.lower()
            contract = document.content["paths"][path].get(method)
            if contract is not None:
                yield Described(operation.name, document, operation, path, method, contract)


def step(name: str) -> str:
    """A name as one step of a JSONPath."""
    return f".{name}" if _SHORTHAND.fullmatch(name) else f"['{name}']"


def _snake(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()
