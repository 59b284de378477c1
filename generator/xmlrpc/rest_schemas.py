"""Looking up paths of the REST mapping in the pinned documents."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from generator.parser_tables import resolve

__all__ = ["Document", "RestOperation", "json_kind", "steps"]

_STEP = re.compile(r"([^.\[\]]+)|\[([^\[\]]*)\]|\.")


@dataclass(frozen=True)
class RestOperation:
    """An operation as the mapping needs it.

    Attributes:
        http: the method.
        path: the path below the API root, placeholders as the document names them.
        data: the operation's part of the document.
        document: the whole of it, for references.
    """

    http: str
    path: str
    data: Mapping[str, Any]
    document: Mapping[str, Any]

    def parameters(self, location: str) -> dict[str, Mapping[str, Any]]:
        """The parameters of a location by their names."""
        listed = [resolve(self.document, one) for one in self.data.get("parameters") or ()]
        return {str(one["name"]): one for one in listed if one.get("in") == location}

    @property
    def response(self) -> Mapping[str, Any]:
        """The schema of the first good response, empty when there is none."""
        for status, raw in sorted((self.data.get("responses") or {}).items()):
            if str(status).startswith("2"):
                return self._schema(resolve(self.document, raw).get("content") or {})
        return {}

    @property
    def body(self) -> Mapping[str, Any]:
        """The schema of the request's body, empty when there is none."""
        raw = self.data.get("requestBody")
        return self._schema(resolve(self.document, raw).get("content") or {}) if isinstance(raw, Mapping) else {}

    def _schema(self, content: Mapping[str, Any]) -> Mapping[str, Any]:
        media: Mapping[str, Any] = content.get("application/json") or next(iter(content.values()), {})
        return resolve(self.document, media.get("schema") or {})

    def properties(self, schema: Mapping[str, Any]) -> dict[str, Mapping[str, Any]]:
        """The properties of an object schema, those of its parts included."""
        schema = resolve(self.document, schema)
        found: dict[str, Mapping[str, Any]] = {}
        for part in schema.get("allOf") or ():
            found |= self.properties(part)
        found |= {name: resolve(self.document, one) for name, one in (schema.get("properties") or {}).items()}
        return found

    def items(self, schema: Mapping[str, Any]) -> Mapping[str, Any] | None:
        """What a list holds; None for a schema that is not a list."""
        schema = resolve(self.document, schema)
        return resolve(self.document, schema["items"]) if json_kind(schema) == "array" and "items" in schema else None

    def list_property(self) -> str | None:
        """The one property of the response that holds a list of records; "" for a bare list."""
        if json_kind(self.response) == "array":
            return ""
        lists = {name: self.items(one) or {} for name, one in self.properties(self.response).items()}
        lists = {name: one for name, one in lists.items() if one}
        records = [name for name, one in lists.items() if json_kind(one) == "object"] or list(lists)
        return records[0] if len(records) == 1 else None

    def find(self, schema: Mapping[str, Any], path: str) -> Mapping[str, Any] | None:
        """The schema at a path of the mapping below another one, or None."""
        current: Mapping[str, Any] | None = schema
        for name, slot in steps(path):
            if current is None:
                return None
            if slot is None:
                current = self.properties(current).get(name)
                continue
            current = self.items(current)
            if slot.isupper() and current is not None:  # the entry whose `field` has this value
                values = self.properties(current).get("field", {}).get("enum") or ()
                if slot not in values:
                    return None
        return current


class Document(dict[str, RestOperation]):
    """The operations of one document by name, such as `v2.contacts.list`."""

    def add(self, api: str, operations: Iterable[Any], document: Mapping[str, Any]) -> None:
        """Take over what the builder found in a document."""
        for one in operations:
            item = resolve(document, document["paths"][one.path])
            data = item[one.http.lower()]
            shared = [*(item.get("parameters") or ()), *(data.get("parameters") or ())]
            self[f"{api}.{one.resource}.{one.method}"] = RestOperation(
                one.http, one.path, {**data, "parameters": shared}, document
            )


def steps(path: str) -> Iterator[tuple[str, str | None]]:
    """The steps of a path: (property, None), or ("", what is in the brackets)."""
    if path == ".":
        return
    for found in _STEP.finditer(path):
        if found.group(1) is not None:
            yield found.group(1), None
        elif found.group(2) is not None:
            yield "", found.group(2)


def json_kind(schema: Mapping[str, Any]) -> str:
    """The JSON type of a schema, "" when it says none."""
    kinds = schema.get("type")
    if isinstance(kinds, list):
        kinds = next((one for one in kinds if one != "null"), "")
    if isinstance(kinds, str):
        return kinds
    return "object" if "properties" in schema or "allOf" in schema else ""
