"""`restore`: proposes overlay actions for facts that a newer document lost although the API very likely still has them.

Both documents are walked operation by operation. Proposed are properties, values of enums, parameters, bodies and whole
operations that only the older one has; the maintainer keeps or drops each.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from generator import pipeline
from generator.naming import wire_key
from generator.normalization import Place, dereferenced, members
from generator.openapi_structure import UNDOCUMENTED, operations, reference
from generator.overlays import Edit
from generator.spec_versions import SpecVersion

__all__ = ["Loss", "find_losses", "overlay_text", "propose"]

Document = dict[str, Any]


@dataclass(slots=True)
class Loss:
    """What one place of the newer document lost: `facts` is what an overlay action would merge back into it."""

    place: Place
    facts: Document
    what: list[str] = field(default_factory=list)


def find_losses(old: Document, new: Document) -> list[Loss]:
    """What `new` lost of `old`; both are checked documents of the same API."""
    return _Finder(old, new).run()


def overlay_text(losses: list[Loss], version: str) -> str:
    """The losses as overlay actions, ready to be appended to an overlay file; `version` is the older document's."""
    actions = [
        {
            "target": Edit(loss.place, "update").target,
            "description": f"Lost since {version}: {', '.join(loss.what)}. The API most likely still has it.",
            "x-restores": version,
            "update": loss.facts,
        }
        for loss in losses
    ]
    if not actions:
        return ""
    dumped: str = yaml.dump(actions, Dumper=_Dumper, sort_keys=False, width=116, allow_unicode=True)
    return "".join(f"  {line}\n" if line else "\n" for line in dumped.splitlines())


def propose(old: SpecVersion, new: SpecVersion, overlays: Path) -> tuple[str, int]:
    """Overlay actions for what `new` lost of `old`, and their number; what is restored already is left out."""
    before, after = (pipeline.overlay(pipeline.load(v.kind, v.data, v.label), overlays) for v in (old, new))
    losses = find_losses(dict(pipeline.normalize(before).document), dict(after.document))
    return overlay_text(losses, old.release or old.label), len(losses)


class _Dumper(yaml.SafeDumper):
    """YAML without aliases: an action must be readable on its own."""

    def ignore_aliases(self, data: object) -> bool:
        return True


class _Finder:
    def __init__(self, old: Document, new: Document) -> None:
        self.old, self.new = old, new
        self.losses: dict[Place, Loss] = {}
        self.seen: set[tuple[int, int]] = set()
        # Components that got another name, and older components that are needed again.
        self.renamed: dict[str, str] = {}
        self.needed: set[str] = set()

    def run(self) -> list[Loss]:
        news = {wire_key(method, path): (path, operation) for path, method, operation in operations(self.new)}
        gone: list[tuple[str, str, Document]] = []
        for path, method, operation in operations(self.old):
            if found := news.get(wire_key(method, path)):
                self.operation(path, method, operation, *found)
            else:
                gone.append((path, method, operation))
        for path, method, operation in gone:
            self.lost_operation(path, method, operation)
        for loss in list(self.losses.values()):
            loss.facts = self.adapted(loss.facts)
        self.add_needed()
        return sorted(self.losses.values(), key=lambda loss: tuple(map(str, loss.place)))

    def add(self, place: Place, facts: Document, what: str) -> None:
        loss = self.losses.setdefault(place, Loss(place, {}))
        for key, value in facts.items():
            held = loss.facts.get(key)
            if isinstance(held, list) and isinstance(value, list):
                loss.facts[key] = [*held, *value]
            elif isinstance(held, dict) and isinstance(value, dict):
                loss.facts[key] = {**held, **value}
            else:
                loss.facts[key] = value
        if what not in loss.what:
            loss.what.append(what)

    # operations

    def lost_operation(self, path: str, method: str, operation: Document) -> None:
        shared = self.old["paths"][path].get("parameters", [])
        facts: Document = {**operation, UNDOCUMENTED: True}
        if shared:
            facts["parameters"] = [*shared, *operation.get("parameters", [])]
        if "parameters" in facts:
            facts["parameters"] = [dereferenced(self.old, node) for node in facts["parameters"]]
        # A newer document may call the placeholders of a path otherwise.
        same = next((other for other in self.new["paths"] if wire_key("", other) == wire_key("", path)), None)
        if same == path:
            self.add(("paths", path), {method: facts}, f"operation {method.upper()} {path}")
        else:
            self.add(("paths",), {path: {method: facts}}, f"operation {method.upper()} {path}")

    def operation(self, old_path: str, method: str, old: Document, new_path: str, new: Document) -> None:
        place: Place = ("paths", new_path, method)
        self.parameters(old_path, method, old, new_path, new)
        self.body(old, new, place)
        for code, response in old.get("responses", {}).items():
            if code.startswith("2") and code in new.get("responses", {}):
                here = (*place, "responses", code)
                before = dereferenced(self.old, response)
                after = dereferenced(self.new, new["responses"][code])
                if "$ref" not in new["responses"][code]:
                    self.content(before, after, here)

    def parameters(self, old_path: str, method: str, old: Document, new_path: str, new: Document) -> None:
        known: dict[tuple[str, str], tuple[Place, Any]] = {}
        for owner, place in ((self.new["paths"][new_path], ("paths", new_path)), (new, ("paths", new_path, method))):
            for index, raw in enumerate(owner.get("parameters", [])):
                node = dereferenced(self.new, raw)
                here: Place = (*place, "parameters", index, "schema")
                known[node.get("in", ""), node.get("name", "")] = here, node.get("schema", {})
                if node.get("in") == "query":
                    known |= self.flattened(node.get("schema", {}), here)
        shared = self.old["paths"][old_path].get("parameters", [])
        for raw in (*shared, *old.get("parameters", [])):
            node = dereferenced(self.old, raw)
            key = node.get("in", ""), node.get("name", "")
            if key in known:
                here, schema = known[key]
                self.schema(node.get("schema", {}), schema, here)
            elif key[0] in ("query", "header") and not self.is_object(node.get("schema")):
                facts = {**node, "required": False}
                self.add(("paths", new_path, method), {"parameters": [facts]}, f"{key[0]} parameter {key[1]}")

    def flattened(self, schema: Any, place: Place) -> dict[tuple[str, str], tuple[Place, Any]]:
        """The properties of an object query parameter: each is a query key."""
        if not isinstance(schema, dict):
            return {}
        found: dict[tuple[str, str], tuple[Place, Any]] = {}
        here, target = self.target(schema, place)
        for name, inner in members(self.new, schema)[0].items():
            own = name in target.get("properties", {})
            found["query", name] = ((*here, "properties", name) if own else here), inner
        return found

    def is_object(self, schema: Any) -> bool:
        return bool(members(self.old, schema)[0])

    def body(self, old: Document, new: Document, place: Place) -> None:
        if "requestBody" not in old:
            return
        before = dereferenced(self.old, old["requestBody"])
        if "requestBody" not in new:
            self.add(place, {"requestBody": before}, "request body")
        elif "$ref" not in new["requestBody"]:
            self.content(before, new["requestBody"], (*place, "requestBody"))

    def content(self, before: Document, after: Document, place: Place) -> None:
        olds, news = before.get("content", {}), after.get("content", {})
        for media, value in olds.items():
            match = media if media in news else next(iter(news), None) if len(olds) == len(news) == 1 else None
            if match is not None and "schema" in value and "schema" in news[match]:
                self.schema(value["schema"], news[match]["schema"], (*place, "content", match, "schema"))

    # schemas

    def schema(self, old: Any, new: Any, place: Place) -> None:
        if not isinstance(old, dict) or not isinstance(new, dict):
            return
        if "$ref" in old and "$ref" in new:
            self.renamed[_name(old)] = _name(new)
        before = dereferenced(self.old, old)
        here, after = self.target(new, place)
        if (id(before), id(after)) in self.seen:
            return
        self.seen.add((id(before), id(after)))
        self.enum(before, after, here)
        if isinstance(before.get("items"), dict) and isinstance(after.get("items"), dict):
            self.schema(before["items"], after["items"], (*here, "items"))
        olds, news = members(self.old, before)[0], members(self.new, after)[0]
        if not olds or not news:
            return
        missing = {name: schema for name, schema in olds.items() if name not in news}
        if missing:
            self.add(here, {"properties": missing}, f"properties {', '.join(sorted(missing))}")
        for name, schema in olds.items():
            if name in after.get("properties", {}):
                self.schema(schema, after["properties"][name], (*here, "properties", name))

    def enum(self, before: Document, after: Document, place: Place) -> None:
        values = before.get("enum")
        # A list of values that is shorter now is a decision; one that is gone is a loss.
        if values and len(values) > 1 and "enum" not in after and before.get("type") == after.get("type") == "string":
            self.add(place, {"enum": values}, f"values {', '.join(map(str, values))}")

    def target(self, node: Document, place: Place) -> tuple[Place, Document]:
        """Where a schema really stands, after its references."""
        while "$ref" in node:
            place = ("components", "schemas", _name(node))
            found = self.new["components"]["schemas"][_name(node)]
            node = found if isinstance(found, dict) else {}
        return place, node

    # references of what is put back

    def adapted(self, facts: Any) -> Any:
        """Facts of the older document, with references that hold in the newer one."""
        if isinstance(facts, dict):
            if isinstance(facts.get("$ref"), str):
                name = self.renamed.get(_name(facts), _name(facts))
                if name not in self.new.get("components", {}).get("schemas", {}):
                    self.needed.add(name)
                return {**facts, "$ref": reference("schemas", name)}
            return {key: self.adapted(value) for key, value in facts.items()}
        return [self.adapted(value) for value in facts] if isinstance(facts, list) else facts

    def add_needed(self) -> None:
        schemas: Mapping[str, Any] = self.old.get("components", {}).get("schemas", {})
        done: set[str] = set()
        while waiting := sorted(self.needed - done):
            for name in waiting:
                done.add(name)
                if name in schemas:
                    self.add(("components", "schemas"), {name: self.adapted(schemas[name])}, f"schema {name}")


def _name(node: Mapping[str, Any]) -> str:
    from_reference: str = node["$ref"].rpartition("/")[2]
    return from_reference.replace("~1", "/").replace("~0", "~")
