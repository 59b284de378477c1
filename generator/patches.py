"""Applies an OpenAPI Overlay 1.0 document, and notices when a correction no longer fits.

Beside ``target`` (RFC 9535 JSONPath) with ``update`` or ``remove``, each action of ours carries ``description``, the reason with
its source, and ``x-matches``, the number of places it must find (1 unless said). One extension says what an Overlay cannot:
``x-rename: name`` calls the schema component found ``name`` and lets every reference to it follow.

An action that finds another number of places, or changes nothing, is stale: upstream moved or fixed it, and the action is to be
corrected or deleted.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jsonpath
import yaml

from generator.errors import InputError, StaleError
from generator.grammar import walk

__all__ = ["Action", "apply", "read_overlay"]

Document = dict[str, Any]

_VERBS = ("update", "remove", "x-rename")
_KEYS = {"target", "description", "x-matches", *_VERBS}


@dataclass(frozen=True, slots=True)
class Action:
    """One correction; ``place`` is file, line and number for messages, ``argument`` what its verb takes."""

    place: str
    target: str
    reason: str
    matches: int
    verb: str
    argument: Any


def apply(document: Mapping[str, Any], overlay_path: Path, allow_stale: bool = False) -> tuple[Document, list[str]]:
    """A corrected copy of ``document``, and a line for each stale action.

    Stale actions raise :class:`StaleError`, all in one message, unless ``allow_stale``; then each is skipped. A file that is no
    overlay is an :class:`InputError`. No file means no corrections.
    """
    patched: Document = copy.deepcopy(dict(document))
    stale = [problem for action in read_overlay(overlay_path) if (problem := _apply(patched, action))]
    if stale and not allow_stale:
        raise StaleError("; ".join(stale))
    return patched, stale


def read_overlay(path: Path) -> list[Action]:
    """The actions of an overlay file, in order."""
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return []
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path.name}: cannot be read ({type(error).__name__})") from None
    try:
        content = yaml.safe_load(text)
        node = yaml.compose(text, Loader=yaml.SafeLoader)
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


def _lines(root: yaml.Node) -> list[int]:
    for key, value in root.value:
        if key.value == "actions":
            return [action.start_mark.line + 1 for action in value.value]
    return []


def _action(place: str, action: Any) -> Action:
    if not isinstance(action, dict) or not isinstance(action.get("target"), str):
        raise InputError(f"{place}: an action needs a target")
    if unknown := sorted(set(map(str, action)) - _KEYS):
        raise InputError(f"{place}: unknown key {unknown[0]!r}")
    verbs = [verb for verb in _VERBS if verb in action]
    if len(verbs) != 1 or (verbs == ["remove"] and action["remove"] is not True):
        raise InputError(f"{place}: an action needs exactly one of {', '.join(_VERBS)}")
    if not isinstance(action.get("description"), str) or not action["description"].strip():
        raise InputError(f"{place}: an action needs its reason as description")
    matches = action.get("x-matches", 1)
    if not isinstance(matches, int) or isinstance(matches, bool) or matches < 1:
        raise InputError(f"{place}: x-matches must be a positive number")
    try:
        jsonpath.compile(action["target"])
    except jsonpath.JSONPathError as error:
        raise InputError(f"{place}: target is no JSONPath: {' '.join(str(error).split())[:200]}") from None
    return Action(place, action["target"], action["description"], matches, verbs[0], action[verbs[0]])


def _apply(document: Document, action: Action) -> str | None:
    """Changes ``document`` and returns None, or leaves it and returns why the action is stale."""
    found = [tuple(match.parts) for match in jsonpath.finditer(action.target, document)]
    if len(found) != action.matches:
        return f"{action.place}: {action.target} matches {len(found)} places, not {action.matches}"
    change = {"update": _update, "remove": _remove, "x-rename": _rename}[action.verb]
    # From the last place to the first, as removing an item of a list moves those behind it.
    undone = [change(document, parts, action, dry=True) for parts in found]
    if problem := next((problem for problem in undone if problem), None):
        return f"{action.place}: {action.target} {problem}"
    for parts in reversed(found):
        change(document, parts, action, dry=False)
    return None


def _at(document: Document, parts: Sequence[Any]) -> Any:
    node: Any = document
    for part in parts:
        node = node[part]
    return node


def _update(document: Document, parts: tuple[Any, ...], action: Action, *, dry: bool) -> str | None:
    node, new = _at(document, parts), action.argument
    if isinstance(node, list):
        if new in node:
            return "changes nothing"
        if not dry:
            node.append(copy.deepcopy(new))
        return None
    if not isinstance(node, dict) or not isinstance(new, dict):
        return "is neither a mapping to merge into nor a list to append to"
    merged = _merge(node, new)
    if merged == node:
        return "changes nothing"
    if not dry:
        node.clear()
        node.update(merged)
    return None


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


def _remove(document: Document, parts: tuple[Any, ...], action: Action, *, dry: bool) -> str | None:
    if not parts:
        return "is the whole document"
    if not dry:
        del _at(document, parts[:-1])[parts[-1]]
    return None


def _rename(document: Document, parts: tuple[Any, ...], action: Action, *, dry: bool) -> str | None:
    if parts[:-1] != ("components", "schemas") or not isinstance(action.argument, str):
        return "is no schema component to rename"
    schemas, old, new = _at(document, parts[:-1]), parts[-1], action.argument
    if new in schemas:
        return f"cannot be renamed: {new!r} exists"
    if not dry:
        schemas[new] = schemas.pop(old)
        for _, kind, node in walk(document):
            if kind == "schema" and node.get("$ref") == f"#/components/schemas/{old}":
                node["$ref"] = f"#/components/schemas/{new}"
    return None
