"""From a normalized document to one that the OpenAPI parser cannot stumble over, with every name already chosen.

The parser names classes and arguments by its own rules, and crashes or drops operations where two of them meet. So it
gets a document in which every object schema and every set of enum values is a component that we named; properties,
placeholders, and parameters are spelled as the Python names they will get; and enum values are placeholders. The tables
beside it (see `parser_tables`) lead back to the original document.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from generator.documents import MAX_MEMBERS
from generator.errors import InputError
from generator.naming import identifier, name_operations, pascal, unique
from generator.parser_tables import (
    EnumFacts,
    ObjectFacts,
    OperationFacts,
    ParameterFacts,
    ParserInput,
    resolve,
    schema_types,
    unescape_pointer,
)
from generator.runtime._http import HTTP_METHODS

__all__ = ["parser_input"]

MAX_SCHEMAS = 5_000
"""Far above any document of Keap's (583, nested ones counted); beyond it the parser would need minutes."""
MAX_INSIDE = 50
"""How many arrays and other components that are not classes may refer to one another in a row."""

_PREFIX = "#/components/schemas/"
_RESERVED = frozenset({"body", "options", "self"})
_HIDDEN = frozenset({"builtins", "dt", "msgspec", "to_dict", "to_json"})
"""Names that no field may hide: module aliases in the annotations of generated models, and what models offer."""
_IMPORTED = frozenset(
    {"any", "binaryio", "datetime", "filepart", "float", "literal", "mapping", "model", "openintenum", "openstrenum"}
    | {"required", "sequence", "typealias", "typeddict", "upload"}
)
"""What the generated modules import, in lower case: no class may be called so."""
_UNREADABLE = re.compile(r'["\\\x00-\x1f]')
"""What msgspec refuses in the name of a field."""
_FORMATS = {"string": {"date-time", "date", "binary"}}


def parser_input(api: str, document: Mapping[str, Any]) -> ParserInput:
    """Return the parser's input for a normalized document."""
    return _Builder(api, document).build()


class _Builder:
    def __init__(self, api: str, document: Mapping[str, Any]) -> None:
        self.api = api
        self.document = document
        self.components: Mapping[str, Any] = (document.get("components") or {}).get("schemas") or {}
        self.inside: list[str] = []
        self.schemas: dict[str, Any] = {}
        self.made = ParserInput({})
        self.enum_keys: dict[tuple[str, frozenset[str | int]], str] = {}
        self.taken: set[str] = set()
        self.classes: dict[str, str] = {}
        self.compositions: dict[int, dict[str, Any]] = {}
        self.are_classes: dict[int, bool] = {}
        self.merged: dict[int, dict[str, Any]] = {}

    def build(self) -> ParserInput:
        components = self.components
        for name in sorted(components):
            self.classes[name] = self.claim(pascal(name))
        for name in sorted(components):
            if self.is_class(components[name]):
                self.shape(components[name], self.classes[name], "", named=True)
        self._operations()
        paths = dict(self.path_item(facts) for facts in self.made.operations)
        self._name_enums()
        self.made.document = {
            "openapi": "3.1.0",
            "info": {"title": self.api, "version": "1"},
            "paths": paths,
            "components": {"schemas": self.schemas},
        }
        return self.made

    def claim(self, wanted: str) -> str:
        """A class name that differs from all others by more than case."""
        if wanted.lower() in _IMPORTED:
            wanted += "Model"
        name, number = wanted, 2
        while name.lower() in self.taken:
            name, number = f"{wanted}{number}", number + 1
        self.taken.add(name.lower())
        if len(self.taken) > MAX_SCHEMAS:
            raise InputError(f"{name[:80]}: more than {MAX_SCHEMAS:,} schemas, nested ones counted")
        return name

    # schemas

    def is_class(self, schema: Any) -> bool:
        """Whether a component becomes a component of the input; anything else is written out where it is used."""
        if not isinstance(schema, Mapping) or "$ref" in schema:
            return False
        if isinstance(schema.get("allOf"), list):
            # Remembered, as compositions of compositions would be looked at again and again.
            if id(schema) not in self.are_classes:
                parts = [resolve(self.document, part) for part in schema["allOf"] if isinstance(part, Mapping)]
                found = isinstance(schema.get("properties"), Mapping) or any(map(self.is_class, parts))
                self.are_classes[id(schema)] = found
            return self.are_classes[id(schema)]
        return schema_types(schema) == ["object"] or (
            isinstance(schema.get("properties"), Mapping) and not schema_types(schema)
        )

    def shape(self, schema: Any, owner: str, prop: str, *, named: bool = False) -> dict[str, Any]:
        """Return the input for one schema; objects and enums become components, and references to them are returned."""
        if not isinstance(schema, Mapping):
            return {}
        if isinstance(ref := schema.get("$ref"), str):
            return self.reference(ref, owner, prop)
        kinds = schema_types(schema)
        if isinstance(schema.get("enum"), Sequence) and not isinstance(schema["enum"], str):
            return self.enum(schema["enum"], kinds, owner, prop)
        for keyword in ("oneOf", "anyOf"):
            if isinstance(schema.get(keyword), list):
                options = [o for o in schema[keyword] if schema_types(o) != ["null"]]
                return self.shape(options[0], owner, prop, named=named) if len(options) == 1 else {}
        if isinstance(schema.get("allOf"), list):
            return self.composed(schema, owner, prop, named=named)
        if isinstance(schema.get("properties"), Mapping) and (not kinds or kinds == ["object"]):
            return self.object(schema, owner, prop, named=named)
        if len(kinds) != 1:
            return {}
        kind = kinds[0]
        if kind == "object":
            return self.map(schema, owner, prop, named=named)
        if kind == "array":
            return {"type": "array", "items": self.shape(schema.get("items"), owner, prop)}
        if kind not in ("string", "integer", "number", "boolean"):
            return {}
        made = {"type": kind}
        if schema.get("format") in _FORMATS.get(kind, ()):
            made["format"] = schema["format"]
        return made

    def reference(self, ref: str, owner: str, prop: str) -> dict[str, Any]:
        name = unescape_pointer(ref.removeprefix(_PREFIX))
        target = self.components.get(name)
        if target is None:
            raise InputError(f"{owner}.{prop}: reference {ref[:200]!r} leads to no schema")
        if self.is_class(target):
            return {"$ref": _PREFIX + self.classes[name]}
        if name in self.inside:
            return {}  # an array of itself: any value
        if len(self.inside) >= MAX_INSIDE:
            raise InputError(f"{owner}: more than {MAX_INSIDE} references within one another")
        self.inside.append(name)
        made = self.shape(target, self.classes[name], "")
        self.inside.pop()
        return made

    def composed(self, schema: Mapping[str, Any], owner: str, prop: str, *, named: bool) -> dict[str, Any]:
        parts = [part for part in schema["allOf"] if isinstance(part, Mapping)]
        if not self.is_class(schema) or (len(parts) == 1 and not named and not schema.get("properties")):
            return self.shape(parts[0], owner, prop) if parts else {}
        if id(schema) not in self.compositions:
            # Known before its properties are, as it may stand within itself.
            name = owner if named else self.claim(f"{owner}{pascal(prop)}")
            self.compositions[id(schema)] = {"$ref": _PREFIX + name}
            self.object(self._merged(schema), name, "", named=True)
        return self.compositions[id(schema)]

    def _merged(self, schema: Mapping[str, Any]) -> dict[str, Any]:
        if id(schema) in self.merged:
            return self.merged[id(schema)]
        properties: dict[str, Any] = {}
        required: list[str] = []
        for part in [*schema["allOf"], {k: v for k, v in schema.items() if k != "allOf"}]:
            if not isinstance(part, Mapping):
                continue
            found = resolve(self.document, part)
            if "allOf" in found:
                found = self._merged(found)
            properties.update(found.get("properties") or {})
            required += [r for r in found.get("required") or () if isinstance(r, str) and r not in required]
        made = {"type": "object", "properties": properties, "required": required}
        self.merged[id(schema)] = made
        return made

    def object(self, schema: Mapping[str, Any], owner: str, prop: str, *, named: bool) -> dict[str, Any]:
        name = owner if named else self.claim(f"{owner}{pascal(prop)}" if prop else owner)
        facts = ObjectFacts(name, {}, frozenset(r for r in schema.get("required") or () if isinstance(r, str)))
        self.made.objects[name] = facts
        properties: dict[str, Any] = {}
        self.schemas[name] = {"type": "object", "properties": properties}
        if len(schema["properties"]) > MAX_MEMBERS:
            raise InputError(f"{name}: more than {MAX_MEMBERS} properties")
        for wire in sorted(schema["properties"]):
            if _UNREADABLE.search(wire):
                raise InputError(
                    f"{name}: property {ascii(wire)[:80]} holds a character that no response can be read with"
                )
            field_name = unique(identifier(wire), {*facts.fields, *_HIDDEN})
            facts.fields[field_name] = wire
            properties[field_name] = self.shape(schema["properties"][wire], name, field_name)
        return {"$ref": _PREFIX + name}

    def map(self, schema: Mapping[str, Any], owner: str, prop: str, *, named: bool) -> dict[str, Any]:
        name = owner if named else self.claim(f"{owner}{pascal(prop)}Map")
        self.made.objects[name] = ObjectFacts(name, {}, frozenset(), is_map=True)
        values = schema.get("additionalProperties")
        made: dict[str, Any] = {"type": "object", "additionalProperties": True}
        self.schemas[name] = made
        if isinstance(values, Mapping) and values:
            made["additionalProperties"] = self.shape(values, owner, f"{prop}_value")
        return {"$ref": _PREFIX + name}

    def enum(self, values: Sequence[Any], kinds: Sequence[str], owner: str, prop: str) -> dict[str, Any]:
        found: list[Any] = list(dict.fromkeys(v for v in values if v is not None and not isinstance(v, (dict, list))))
        if found and all(isinstance(v, str) for v in found):
            kind = "str"
        elif found and all(isinstance(v, int) and not isinstance(v, bool) and abs(v) < 2**63 for v in found):
            kind = "int"  # msgspec reads no enum of larger numbers
        else:
            if found:
                what = "large numbers" if all(type(v) is int for v in found) else "mixed types"
                self.made.reports.append(f"{owner}.{prop}: enum of {what} is read as any value")
            return self.shape({"type": list(kinds)}, owner, prop) if kinds and not found else {}
        key = (kind, frozenset(found))
        token = self.enum_keys.get(key)
        if token is None:
            token = self.claim(f"KeapkitEnum{len(self.enum_keys)}")
            self.enum_keys[key] = token
            self.made.enums[token] = EnumFacts(kind, tuple(found), [])
            placeholders = ["v1"] if kind == "str" else [1]
            self.schemas[token] = {"type": "string" if kind == "str" else "integer", "enum": placeholders}
        self.made.enums[token].places.append((owner, prop))
        return {"$ref": _PREFIX + token}

    def _name_enums(self) -> None:
        """A property name that has one value set everywhere names it; else the first owner's name goes before."""
        bases: dict[str, set[str]] = {}
        for token, facts in self.made.enums.items():
            for _, prop in facts.places:
                bases.setdefault(pascal(prop), set()).add(token)
        for token, facts in self.made.enums.items():
            owner, prop = min(facts.places)
            props = {p for _, p in facts.places}
            alone = prop and len(props) == 1 and bases[pascal(prop)] == {token} and len(pascal(prop)) > 4
            wanted = pascal(prop) if alone else f"{owner}{pascal(prop)}" if prop else owner
            if wanted.lower() in self.taken and owner == wanted and not prop:
                facts.name = wanted  # the component is the enum
            else:
                facts.name = self.claim(wanted)

    # operations

    def _operations(self) -> None:
        found: dict[tuple[str, str], tuple[Mapping[str, Any], list[Any]]] = {}
        for path, raw in sorted((self.document.get("paths") or {}).items()):
            item = resolve(self.document, raw)
            for method in HTTP_METHODS:
                if isinstance(item.get(method), Mapping):
                    found[method.upper(), path] = item[method], list(item.get("parameters") or ())
        names = name_operations(self.api, found)
        for (http, path), (data, shared) in found.items():
            name = names[http, path]
            if name.clash:
                self.made.reports.append(
                    f"{http} {path}: its name was taken, so it is {name.resource}.{name.method}; "
                    f"to choose another, add it to EXCEPTIONS in generator/naming.py"
                )
            self.made.operations.append(self._operation(http, path, name.resource, name.method, data, shared))

    def _operation(
        self, http: str, path: str, resource: str, method: str, data: Mapping[str, Any], shared: list[Any]
    ) -> OperationFacts:
        wires: dict[tuple[str, str], Mapping[str, Any]] = {}
        for raw in [*shared, *(data.get("parameters") or ())]:
            parameter = resolve(self.document, raw)
            location, wire = parameter.get("in"), parameter.get("name")
            if not isinstance(wire, str) or location not in ("path", "query", "header"):
                raise InputError(
                    f"{http} {path}: parameter {str(wire)[:80]!r} in {str(location)[:80]!r} cannot be sent"
                )
            wires[location, wire] = parameter
        order = re.findall(r"\{([^{}]*)\}", path)
        ranked = sorted(wires, key=lambda k: (0, order.index(k[1])) if k[0] == "path" and k[1] in order else (1, 0))
        named: list[ParameterFacts] = []
        taken: set[str] = set(_RESERVED)
        for location, wire in ranked:
            name = identifier(wire, prefix="param")
            if name in taken:
                name = unique(f"{name}_" if name in _RESERVED else name, taken)
            taken.add(name)
            named.append(ParameterFacts(name, wire, location, wires[location, wire]))
        template = path
        for made in named:
            if made.location == "path":
                template = template.replace(f"{{{made.wire}}}", f"{{{made.name}}}")
        return OperationFacts(
            f"op{len(self.made.operations)}", http, path, template, resource, method, data, tuple(named)
        )

    def path_item(self, facts: OperationFacts) -> tuple[str, dict[str, Any]]:
        """A path of its own for each operation, so that nothing of the document's path reaches the parser."""
        path = "/".join([f"/{facts.key}", *(f"{{{p.name}}}" for p in facts.parameters if p.location == "path")])
        return path, {facts.http.lower(): self.operation(facts)}

    def operation(self, facts: OperationFacts) -> dict[str, Any]:
        owner = pascal(f"{facts.resource}.{facts.method}".replace(".", "_"))
        made: dict[str, Any] = {"operationId": facts.key, "responses": {}}
        made["parameters"] = [
            {
                "name": p.name,
                "in": p.location,
                "required": p.location == "path" or bool(p.data.get("required")),
                "schema": self.shape(p.data.get("schema"), owner, p.name),
            }
            for p in facts.parameters
        ]
        body = facts.data.get("requestBody")
        if isinstance(body, Mapping):
            content = resolve(self.document, body).get("content") or {}
            made["requestBody"] = {"content": dict(self._content(content, f"{owner}Body"))}
        for status, raw in sorted((facts.data.get("responses") or {}).items()):
            if re.fullmatch(r"2\d\d|2XX", str(status)):
                content = resolve(self.document, raw).get("content") or {}
                made["responses"][status] = {
                    "description": "",
                    "content": dict(self._content(content, f"{owner}Response")),
                }
        return made

    def _content(self, content: Mapping[str, Any], owner: str) -> Iterator[tuple[str, Any]]:
        media = "application/json" if "application/json" in content else next(iter(sorted(content)), None)
        if media is None:
            return
        if len(content) > 1:
            self.made.reports.append(f"{owner}: of {len(content)} media types only {media[:80]} is used")
        is_json = "json" in media or "multipart" in media or media == "*/*"
        # Everything but JSON comes as bytes, which the parser knows as application/octet-stream.
        name = (
            "multipart/form-data"
            if "multipart" in media
            else "application/json"
            if is_json
            else "application/octet-stream"
        )
        schema = content[media].get("schema") if isinstance(content[media], Mapping) else None
        yield name, {"schema": self.shape(schema, owner, "") if is_json else {"type": "string", "format": "binary"}}
