"""The two OpenAPI documents, and the route from a path to an operation."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from importlib import resources
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import unquote

from keap_api.extend import HTTP_METHODS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["Document", "Operation", "documents"]

_PLACEHOLDER: Final = re.compile(r"\{([^}]+)\}")


@dataclass(frozen=True, eq=False)
class Operation:
    """An operation of a document; `template` is its path below the API root, such as `/rest/v2/tags/{tag_id}`."""

    document: Document
    method: str
    template: str
    contract: Mapping[str, Any]

    @property
    def version(self) -> str:
        return self.document.version

    def __str__(self) -> str:
        return f"{self.method} {self.template}"

    @cached_property
    def parameters(self) -> dict[str, Mapping[str, Any]]:
        """The query parameters by name."""
        declared = [
            *self.document.content["paths"][self.template].get("parameters", ()),
            *self.contract.get("parameters", ()),
        ]
        resolved = (self.document.resolve(parameter) for parameter in declared)
        return {parameter["name"]: parameter for parameter in resolved if parameter["in"] == "query"}

    @cached_property
    def response(self) -> tuple[int, str | None, Mapping[str, Any] | None]:
        """Status, media type and schema of the success answer; of several, the one a creation gives."""
        successes = {
            int(code): response for code, response in self.contract["responses"].items() if code.startswith("2")
        }
        status = 201 if 201 in successes else min(successes)
        content = self.document.resolve(successes[status]).get("content") or {}
        for media, described in content.items():
            return status, media, described.get("schema", {})
        return status, None, None


@dataclass(eq=False)
class _Node:
    """One path segment's place in the route tree."""

    statics: dict[str, _Node] = field(default_factory=dict)
    placeholders: dict[str, _Node] = field(
        default_factory=dict
    )  # by the literal suffix behind the placeholder (":run")
    operations: dict[str, Operation] = field(default_factory=dict)


class Document:
    """A document with its operations; built once per process."""

    def __init__(self, version: str, content: dict[str, Any]) -> None:
        self.version = version
        self.content = content
        schemas: dict[str, Any] = content.get("components", {}).get("schemas", {})
        for name, schema in schemas.items():
            schemas[name] = self._merged(schema)
        self._root = _Node()
        self.operations: list[Operation] = []
        for template, item in content["paths"].items():
            for method in HTTP_METHODS:
                if method in item:
                    operation = Operation(self, method.upper(), template, item[method])
                    self.operations.append(operation)
                    self._place(operation)

    def _merged(self, schema: Mapping[str, Any]) -> Mapping[str, Any]:
        """A schema without `allOf`: the properties of all its parts in one."""
        if "allOf" not in schema:
            return schema
        merged: dict[str, Any] = {}
        properties: dict[str, Any] = {}
        required: list[str] = []
        for part in (*schema["allOf"], {key: value for key, value in schema.items() if key != "allOf"}):
            whole = self._merged(self.resolve(part))
            merged |= whole
            properties |= whole.get("properties", {})
            required += whole.get("required", ())
        if properties:
            merged["properties"] = properties
        if required:
            merged["required"] = sorted(set(required))
        return merged

    def resolve(self, described: Mapping[str, Any]) -> Mapping[str, Any]:
        """Resolve `$ref` chains."""
        while "$ref" in described:
            target: Any = self.content
            for step in described["$ref"].removeprefix("#/").split("/"):
                target = target[unquote(step).replace("~1", "/").replace("~0", "~")]
            described = target
        return described

    def find(self, method: str, path: str) -> tuple[Operation, dict[str, str]] | None:
        """The operation for a still percent-encoded path below the API root, and its path parameters, decoded."""
        segments = path.removeprefix("/").split("/")
        for node, values in self._walk(self._root, segments):
            operation = node.operations.get(method)
            if operation is not None:
                names = _PLACEHOLDER.findall(operation.template)
                return operation, dict(zip(names, values, strict=True))
        return None

    def _place(self, operation: Operation) -> None:
        node = self._root
        for segment in operation.template.strip("/").split("/"):
            placeholder = _PLACEHOLDER.match(segment)
            if placeholder:
                node = node.placeholders.setdefault(segment[placeholder.end() :], _Node())
            else:
                node = node.statics.setdefault(segment, _Node())
        node.operations[operation.method] = operation

    def _walk(self, node: _Node, segments: list[str]) -> Iterator[tuple[_Node, list[str]]]:
        if not segments:
            yield node, []
            return
        segment, rest = unquote(segments[0]), segments[1:]
        if segment in node.statics:
            yield from self._walk(node.statics[segment], rest)
        for suffix in sorted(node.placeholders, key=len, reverse=True):
            value = segment.removesuffix(suffix) if suffix else segment
            if value and segment.endswith(suffix):
                for found, values in self._walk(node.placeholders[suffix], rest):
                    yield found, [value, *values]


@lru_cache(maxsize=1)
def documents() -> dict[str, Document]:
    """Both documents, as the installed `keap_api` holds them."""
    return {version: Document(version, _read(version)) for version in ("v1", "v2")}


def _read(version: str) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(resources.files("keap_api").joinpath(version, "openapi.json").read_bytes())
    # Both versions share one API root, whatever server the document names.
    content["paths"] = {
        path if path.startswith("/rest/") else f"/rest{path}": item for path, item in content["paths"].items()
    }
    return content
