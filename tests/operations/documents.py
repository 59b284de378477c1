"""The pinned, patched documents as a plain reader of OpenAPI sees them: what every operation sends and may get back.

Nothing of the generator's templates or of the runtime is used here, so that both can be judged by it.
"""

from __future__ import annotations

import functools
import json
import keyword
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from generator import pipeline
from generator.naming import wire_key
from generator.overlays import read_overlay
from generator.runtime._http import HTTP_METHODS

ROOT = Path(__file__).parents[2]

Schema = Mapping[str, Any]


@dataclass(frozen=True)
class Argument:
    """One parameter: its Python name, its name on the wire, and where it goes."""

    name: str
    wire: str
    location: str
    schema: Schema
    required: bool
    explode: bool
    #: What it filters, orders or selects by: the keys of the document, and for a selection the names of the response.
    facts: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Content:
    """A body or response: media type and schema; no media type means that there is no content."""

    media: str
    schema: Schema
    required: bool = False


@dataclass(frozen=True)
class Case:
    """One operation of one document under its public name."""

    api: str
    http: str
    path: str
    resource: str
    method: str
    arguments: tuple[Argument, ...]
    body: Content | None
    responses: tuple[tuple[int, Content], ...]
    mask_aliases: Mapping[str, str]

    @property
    def id(self) -> str:
        return f"{self.api}.{self.resource}.{self.method}"

    @property
    def document(self) -> Mapping[str, Any]:
        return patched(self.api)


@functools.cache
def patched(api: str) -> Mapping[str, Any]:
    """The pinned document with its corrections."""
    spec = pipeline.load_pinned("v1" if api == "v1" else "v2", ROOT / "specs")
    corrected = pipeline.overlay(spec, ROOT / "overlays" / "openapi", allow_stale=False)
    return pipeline.normalize(corrected).document


@functools.cache
def operation_counts() -> Mapping[str, int]:
    """How many operations each API has: those of the pinned document, and those that its overlay puts back."""
    manifest = json.loads((ROOT / "specs" / "manifest.json").read_bytes())
    restored = dict.fromkeys(manifest, 0)
    for api in manifest:
        for action in read_overlay(ROOT / "overlays" / "openapi" / f"{api}.yaml"):
            if action.restores and action.target == "$['paths']":
                restored[api] += sum(len(item) for item in action.argument.values())
    return {api: entry["operations"] + restored[api] for api, entry in manifest.items()}


@functools.cache
def public_names() -> Mapping[tuple[str, str, str], tuple[str, str]]:
    """Resource and method by API, HTTP method and path without placeholder names: the contract of the public names."""
    lines = (ROOT / "tests" / "names.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines[1:]]
    return {(api, *wire_key(http, path)): (resource, method) for api, http, path, resource, method, *_ in rows}


@functools.cache
def cases() -> tuple[Case, ...]:
    """All operations of both documents."""
    return tuple(case for api in ("v1", "v2") for case in _cases(api))


def resolve(document: Mapping[str, Any], node: Any) -> Any:
    """A node, or what its reference leads to; a composition as the one object that it makes."""
    while isinstance(node, Mapping) and "$ref" in node:
        target: Any = document
        for part in node["$ref"].removeprefix("#/").split("/"):
            target = target[part.replace("~1", "/").replace("~0", "~")]
        node = target
    if isinstance(node, Mapping) and "allOf" in node:
        parts = [resolve(document, part) for part in node["allOf"]] + [{k: v for k, v in node.items() if k != "allOf"}]
        if not any("properties" in part for part in parts):
            return parts[0]
        properties = {name: below for part in parts for name, below in part.get("properties", {}).items()}
        required = [name for part in parts for name in part.get("required", [])]
        return {"type": "object", "properties": properties, "required": required}
    return node


def python_name(wire: str) -> str:
    """The name by which Python code says a wire name: words in lower case, joined by underscores, no keyword."""
    name = ""
    for index, char in enumerate(wire):
        before, after = wire[index - 1 : index], wire[index + 1 : index + 2]
        starts_word = char.isupper() and (
            before.islower() or before.isdigit() or (before.isupper() and after.islower())
        )
        name += ("_" if starts_word else "") + (char.lower() if char.isalnum() else "_")
    name = f"field_{name}" if name[0].isdigit() else name
    return f"{name}_" if keyword.iskeyword(name) else name


def _cases(api: str) -> Iterator[Case]:
    document = patched(api)
    for path, item in document["paths"].items():
        for http in HTTP_METHODS:
            if http not in item:
                continue
            operation = item[http]
            declared = [resolve(document, p) for p in (*item.get("parameters", ()), *operation.get("parameters", ()))]
            order = re.findall(r"\{(.+?)\}", path)
            declared.sort(key=lambda p: order.index(p["name"]) if p["in"] == "path" else len(order))
            body = resolve(document, operation.get("requestBody"))
            content = _content(body, required=bool(body.get("required"))) if body else None
            resource, method = public_names()[(api, *wire_key(http.upper(), path))]
            yield Case(
                api,
                http.upper(),
                path,
                resource,
                method,
                tuple(_argument(p, _selectable(document, operation) if http == "get" else []) for p in declared),
                content,
                tuple(_responses(document, operation)),
                operation.get("x-keapkit-mask-aliases", {}),
            )


def _selectable(document: Mapping[str, Any], operation: Mapping[str, Any]) -> list[str]:
    """The fields of the record, or of the records, that an operation responds with."""
    for _, content in _responses(document, operation):
        properties = resolve(document, content.schema).get("properties", {})
        if not {"count", "next_page_token"} & properties.keys():
            return sorted(properties)
        lists = [resolve(document, one) for one in properties.values()]
        items = [resolve(document, one["items"]) for one in lists if "items" in one]
        return sorted(next((one["properties"] for one in items if "properties" in one), ()))
    return []


def _argument(parameter: Mapping[str, Any], selectable: list[str]) -> Argument:
    facts = {key: value for key, value in parameter.items() if key.startswith("x-keapkit-")}
    if parameter["name"] in ("fields", "optional_properties"):
        known = selectable or (["custom_fields"] if parameter["name"] == "optional_properties" else [])
        if known:
            facts.setdefault("x-keapkit-fields", known)
    style = parameter.get("style", "simple" if parameter["in"] in ("path", "header") else "form")
    return Argument(
        python_name(parameter["name"]),
        parameter["name"],
        parameter["in"],
        parameter["schema"],
        bool(parameter.get("required") or facts.get("x-keapkit-filter", {}).get("required")),
        parameter.get("explode", style == "form"),
        facts,
    )


def _content(node: Mapping[str, Any], *, required: bool = False) -> Content | None:
    for media, value in node.get("content", {}).items():
        return Content(media, value.get("schema", {}), required or media == "multipart/form-data")
    return None


def _responses(document: Mapping[str, Any], operation: Mapping[str, Any]) -> Iterator[tuple[int, Content]]:
    for status, response in operation["responses"].items():
        if status.startswith("2"):
            yield int(status), _content(resolve(document, response)) or Content("", {})
