"""Applies an OpenAPI Overlay 1.0 document, and notices when an action no longer fits.

Beside `target` (RFC 9535 JSONPath) with `update` or `remove`, each of our actions has a `description`, which gives the
reason and its source, and may have `x-matches`, the number of places that it must find (default 1). Two extensions:

- `x-rename: name` renames a schema component and all references to it.
- `x-restores: version` beside `update` names the older document that had these facts.

An action that finds another number of places or changes nothing is stale, as is an `x-restores` whose facts are partly
back: upstream moved or fixed it. Correct the action or delete it.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import jsonpath
import yaml

from generator.errors import InputError, StaleError
from generator.openapi_structure import reference, walk
from generator.runtime._http import HTTP_METHODS

__all__ = ["Action", "Edit", "Verb", "apply_actions", "apply_overlay", "read_overlay"]

Document = dict[str, Any]

Verb = Literal["update", "remove", "x-rename"]

_VERBS: tuple[Verb, ...] = ("update", "remove", "x-rename")
_KEYS = {"target", "description", "x-matches", "x-restores", *_VERBS}


@dataclass(frozen=True, slots=True)
class Action:
    """One action; `place` is its file, line and number for messages, `argument` what its verb takes."""

    place: str
    target: str
    reason: str
    matches: int
    verb: Verb
    argument: Any
    restores: str = ""
    """The older document that had the facts of an `update`, if the action puts them back."""


def apply_overlay(
    document: Mapping[str, Any], overlay_path: Path, allow_stale: bool = False
) -> tuple[Document, list[str]]:
    """A corrected copy of `document`, and a line for each stale action; no file means no corrections.

    Raises:
        InputError: the file is not an overlay.
        StaleError: actions are stale; all of them are in one message. With `allow_stale`, they are skipped instead.
    """
    patched, stale = apply_actions(document, read_overlay(overlay_path))
    if stale and not allow_stale:
        raise StaleError("; ".join(stale))
    return patched, stale


def apply_actions(document: Mapping[str, Any], actions: Sequence[Action]) -> tuple[Document, list[str]]:
    """A copy of `document` after these actions, and a line for each that does not fit."""
    patched: Document = json.loads(json.dumps(document))  # a deep copy, at a tenth of deepcopy's time
    return patched, [problem for action in actions if (problem := _apply(patched, action))]


def read_overlay(path: Path) -> list[Action]:
    """The actions of an overlay file, in order."""
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return []
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path.name}: cannot be read ({type(error).__name__})") from None
    try:
        content = yaml.load(text, Loader=yaml.CSafeLoader)
        node = yaml.compose(text, Loader=yaml.CSafeLoader)
    except (yaml.YAMLError, RecursionError) as error:
        raise InputError(f"{path.name}: broken YAML: {' '.join(str(error).split())[:200]}") from None
    if (
        not isinstance(content, dict)
        or content.get("overlay") != "1.0.0"
        or not isinstance(content.get("actions"), list)
    ):
        raise InputError(f"{path.name}: not an OpenAPI Overlay 1.0.0 document")
    lines = _lines(node)
    return [
        _action(f"{path.name}:{line} action {n}", a)
        for n, (a, line) in enumerate(zip(content["actions"], lines, strict=True), 1)
    ]


def _lines(root: yaml.Node | None) -> list[int]:
    """The line each action begins at."""
    assert isinstance(root, yaml.MappingNode)
    actions = next(value for key, value in root.value if key.value == "actions")
    return [action.start_mark.line + 1 for action in actions.value]


def _action(place: str, action: Any) -> Action:
    if not isinstance(action, dict) or not isinstance(action.get("target"), str):
        raise InputError(f"{place}: an action needs a target")
    if unknown := sorted(set(map(str, action)) - _KEYS):
        raise InputError(f"{place}: unknown key {unknown[0]!r}")
    verbs: list[Verb] = [verb for verb in _VERBS if verb in action]
    if len(verbs) != 1 or (verbs == ["remove"] and action["remove"] is not True):
        raise InputError(f"{place}: an action needs exactly one of {', '.join(_VERBS)}")
    if not isinstance(action.get("description"), str) or not action["description"].strip():
        raise InputError(f"{place}: an action needs a description: the reason for it")
    matches = action.get("x-matches", 1)
    if not isinstance(matches, int) or isinstance(matches, bool) or matches < 1:
        raise InputError(f"{place}: x-matches must be a positive number")
    restores = action.get("x-restores", "")
    if not isinstance(restores, str) or (restores and verbs != ["update"]):
        raise InputError(f"{place}: x-restores names a document, beside update")
    try:
        jsonpath.compile(action["target"])
    except jsonpath.JSONPathError as error:
        raise InputError(f"{place}: target is not a JSONPath: {' '.join(str(error).split())[:200]}") from None
    return Action(place, action["target"], action["description"], matches, verbs[0], action[verbs[0]], restores)


def _apply(document: Document, action: Action) -> str | None:
    """Changes `document` and returns None, or leaves it and returns why the action is stale."""
    found = [tuple(match.parts) for match in jsonpath.finditer(action.target, document)]
    if len(found) != action.matches:
        return f"{action.place}: {action.target} matches {len(found)} places, not {action.matches}"
    edits = [Edit(parts, action.verb, action.argument) for parts in found]
    if problem := next((problem for edit in edits if (problem := edit.problem(document))), None):
        return f"{action.place}: {action.target} {problem}"
    if action.restores:
        for parts in found:
            if back := _overlap(_at(document, parts), action.argument):
                return f"{action.place}: {action.target} restores {back}, which the document has again"
    # From the last place to the first, as removing an item from a list moves those after it.
    for edit in reversed(edits):
        edit.apply(document)
    return None


@dataclass(frozen=True, slots=True)
class Edit:
    """An action at one known place of a document."""

    place: tuple[str | int, ...]
    verb: Verb
    argument: Any = True

    @property
    def target(self) -> str:
        """The place as JSONPath."""
        return "$" + "".join(f"[{part}]" if isinstance(part, int) else f"[{_quoted(part)}]" for part in self.place)

    def problem(self, document: Document) -> str | None:
        """Why this edit would change nothing, or cannot be made; None if it would change the document."""
        node = _at(document, self.place)
        if self.verb == "remove":
            return None if self.place else "is the whole document"
        if self.verb == "x-rename":
            if self.place[:-1] != ("components", "schemas") or not isinstance(self.argument, str):
                return "is not a schema component, so it cannot be renamed"
            taken = self.argument in document["components"]["schemas"]
            return f"cannot be renamed: {self.argument!r} exists" if taken else None
        if isinstance(node, list):
            return "changes nothing" if self.argument in node else None
        if not isinstance(node, dict) or not isinstance(self.argument, dict):
            return "is neither a mapping to merge into nor a list to append to"
        return "changes nothing" if _merge(node, self.argument) == node else None

    def apply(self, document: Document) -> None:
        """Makes the change, in place."""
        if self.verb == "remove":
            del _at(document, self.place[:-1])[self.place[-1]]
        elif self.verb == "x-rename":
            _rename(document, str(self.place[-1]), self.argument)
        elif isinstance(node := _at(document, self.place), list):
            node.append(copy.deepcopy(self.argument))
        else:
            node.update(_merge(node, self.argument))


def _quoted(part: str) -> str:
    """A name as JSONPath writes it: in single quotes, with the escapes of JSON."""
    return "'" + json.dumps(part)[1:-1].replace('\\"', '"').replace("'", "\\'") + "'"


def _at(document: Document, place: Sequence[str | int]) -> Any:
    node: Any = document
    for part in place:
        node = node[part]
    return node


def _merge(old: Any, new: Any) -> Any:
    """Mappings are merged key by key, lists are joined, everything else is replaced."""
    if isinstance(old, dict) and isinstance(new, dict):
        return {
            **old,
            **{key: _merge(old[key], value) if key in old else copy.deepcopy(value) for key, value in new.items()},
        }
    if isinstance(old, list) and isinstance(new, list):
        return old + [copy.deepcopy(item) for item in new if item not in old]
    return copy.deepcopy(new)


def _overlap(node: Any, added: Any, inside: str = "") -> str:
    """The first fact of `added` that is in `node` already, "" if there is none."""
    if isinstance(node, list):
        items = added if isinstance(added, list) else [added]
        known = [_parameter_key(item) for item in node]
        # Parameters are told apart by name; any other list, such as the values of an enum, is one fact.
        back = [item for item in items if _parameter_key(item) in known or not isinstance(item, dict)]
        return inside or "an item" if back else ""
    if not isinstance(node, dict) or not isinstance(added, dict) or inside in HTTP_METHODS:
        return inside or "a value"
    common = [key for key in added if key in node]
    return next((found for key in common if (found := _overlap(node[key], added[key], str(key)))), "")


def _parameter_key(item: Any) -> Any:
    return (item["in"], item["name"]) if isinstance(item, dict) and {"in", "name"} <= item.keys() else item


def _rename(document: Document, old: str, new: str) -> None:
    schemas = document["components"]["schemas"]
    schemas[new] = schemas.pop(old)
    before, after = (reference("schemas", name) for name in (old, new))
    for _, kind, node in walk(document):
        if kind == "schema" and node.get("$ref") == before:
            node["$ref"] = after
