"""Strips a document of its prose: what remains are the facts of its interface.

Kept are paths, methods, operation ids, parameters, bodies, responses that are not errors, schemas, enums, formats,
defaults, bounds, servers, tags and security schemes. Prose is recognized by *keyword*, following
`generator/openapi_structure.py`. All components stay, referenced or not, except responses that only errors use. Keys
and lists of required names are sorted, so that two documents of one interface have the same text.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import msgspec

from generator.openapi_structure import BOOLEAN_KINDS, STRUCTURE, TEXT_KINDS, Pointer, Value, is_prose, pointer

__all__ = ["complete", "serialize", "strip_prose"]

Document = dict[str, Any]


def strip_prose(document: Mapping[str, Any], *, titles: bool = False) -> tuple[Document, list[str]]:
    """The facts of a checked document, and a note for each keyword that was left out and is not prose.

    `titles` keeps the titles of schemas, which `generator.restore_refs` needs before they go.
    """
    notes: list[str] = []
    kept = _strip(document, "document", (), titles, notes)
    _drop_unused_responses(kept)
    return kept, notes


def _strip(node: Any, kind: str, place: Pointer, titles: bool, notes: list[str]) -> Any:
    if kind in TEXT_KINDS:
        return ""
    if kind in BOOLEAN_KINDS and isinstance(node, bool):
        return node
    rules = STRUCTURE[kind]
    kept: Document = {}
    for keyword in sorted(node):
        value, here = node[keyword], (*place, keyword)
        rule = rules.get(keyword)
        if rule is None:
            if titles and kind == "schema" and keyword == "title" and isinstance(value, str):
                kept[keyword] = value
            elif not is_prose(keyword):
                notes.append(f"left out, as the generator does not use it: {pointer(here)}")
        elif isinstance(rule, Value):
            kept[keyword] = sorted(set(value)) if (kind, keyword) == ("schema", "required") else value
        elif rule.shape == "one":
            kept[keyword] = _strip(value, rule.kind, here, titles, notes)
        elif rule.shape == "list":
            kept[keyword] = [_strip(v, rule.kind, (*here, str(i)), titles, notes) for i, v in enumerate(value)]
        else:
            names = _kept_responses(value) if (kind, keyword) == ("operation", "responses") else sorted(value)
            kept[keyword] = {
                n: _strip(value[n], rule.kind, (*here, n), titles, notes)
                for n in names
                if not _is_extension(rule.kind, n)
            }
    return kept


def _is_extension(kind: str, name: str) -> bool:
    """Extensions among paths or responses; a schema's property or a component may be called `x-...`."""
    return kind in ("path item", "response") and name.startswith("x-")


def _kept_responses(responses: Mapping[str, Any]) -> list[str]:
    """Declared errors go; `default` is an error too where a success is declared."""
    kept = sorted(code for code in responses if code[:1] in ("1", "2", "3"))
    return kept or [code for code in ("default",) if code in responses]


def _drop_unused_responses(document: Document) -> None:
    shared = document.get("components", {}).get("responses")
    if not shared:
        return
    used = {
        response["$ref"].rpartition("/")[2]
        for item in document["paths"].values()
        for operation in item.values()
        if isinstance(operation, dict)
        for response in operation.get("responses", {}).values()
        if "$ref" in response
    }
    for name in [name for name in shared if name not in used]:
        del shared[name]


def complete(document: Mapping[str, Any]) -> Document:
    """A copy with the texts OpenAPI demands (`info.title`, a response's `description`) as empty ones, for tools
    that insist.
    """
    info = {"title": "", **document.get("info", {})}
    paths = {path: {k: _complete_operation(v) for k, v in item.items()} for path, item in document["paths"].items()}
    made = {**document, "info": info, "paths": paths}
    components = document.get("components", {})
    if "responses" in components:
        made["components"] = {**components, "responses": _complete_responses(components["responses"])}
    return made


def _complete_operation(value: Any) -> Any:
    if isinstance(value, dict) and "responses" in value:
        return {**value, "responses": _complete_responses(value["responses"])}
    return value


def _complete_responses(responses: Mapping[str, Any]) -> Document:
    return {code: r if "$ref" in r else {"description": "", **r} for code, r in responses.items()}


def serialize(value: Any) -> bytes:
    """JSON as it is committed: sorted keys, one space of indent, ASCII, a newline at the end."""
    # json's own indenting is 20 times slower
    return msgspec.json.format(json.dumps(value, sort_keys=True, allow_nan=False).encode(), indent=1) + b"\n"
