"""Loads an untrusted OpenAPI document: bounded in size, depth and number of nodes; nothing is executed or fetched.

Whatever is wrong with a document is one line in an `InputError`.
"""

from __future__ import annotations

import json
import math
import os
import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn
from urllib.parse import unquote

import yaml

from generator.errors import InputError
from generator.openapi_structure import FROM_PROSE, STRUCTURE, Kind, Part, Pointer, operations, pointer, walk

__all__ = ["Document", "check_document", "load_document", "read_bounded", "resolve", "short_path"]

Document = dict[str, Any]

MAX_BYTES = 16 * 1024 * 1024
MAX_DEPTH = 200
MAX_NODES = 2_000_000
# Several times what Keap's documents hold, and few enough to be generated in seconds: the OpenAPI parser takes time
# quadratic in the number of properties, and recurses for references within references.
MAX_PATHS = 2_500
MAX_OPERATIONS = 1_500
MAX_COMPONENTS = 2_500
MAX_PARTS = 100_000
MAX_MEMBERS = 500
MAX_VALUES = 2_500
MAX_PATH_LENGTH = 1_000
MAX_SEGMENTS = 40
MAX_CHAIN = 50


def load_document(data: bytes, name: str) -> Document:
    """The document in `data`, JSON or YAML by content, checked by `check_document`; `name` is for messages.

    Dates, `yes` and `no` stay text, as in JSON; keys are always text. YAML aliases are followed within the node
    limit.
    """
    if len(data) > MAX_BYTES:
        raise InputError(f"{name}: larger than {MAX_BYTES // 1024 // 1024} MB")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(f"{name}: not UTF-8 text (byte {error.start})") from None
    start = text.lstrip()[:1]
    if not start:
        raise InputError(f"{name}: empty")
    if start == "<":
        raise InputError(f"{name}: HTML or XML, not an OpenAPI document")
    try:
        document = _parse_json(text) if start in "{[" else _parse_yaml(text)
    except RecursionError:
        raise InputError(f"{name}: nested deeper than {MAX_DEPTH} levels") from None
    except InputError as error:
        raise InputError(f"{name}: {error}") from None
    try:
        _check_bounds(document)
        return check_document(document)
    except InputError as error:
        raise InputError(f"{name}: {error}") from None


def read_bounded(path: Path) -> bytes:
    """A file's content, cut one byte over the limit: the file may be `/dev/zero`, a log or a disk image."""
    with path.open("rb") as file:
        return file.read(MAX_BYTES + 1)


def short_path(path: Path) -> str:
    """A path as you would type it from the current folder, for messages."""
    try:
        return os.path.relpath(path)
    except ValueError:  # another drive on Windows
        return str(path)


# --- parsing


def _parse_json(text: str) -> Any:
    def refuse_constant(constant: str) -> NoReturn:
        raise InputError(f"{constant} is not JSON")

    try:
        return json.loads(text, object_pairs_hook=_unique, parse_constant=refuse_constant)
    except json.JSONDecodeError as error:
        raise InputError(f"broken or truncated JSON: {error.msg} at line {error.lineno} column {error.colno}") from None
    except ValueError:
        # Python refuses integers of more than 4,300 digits
        raise InputError("a number with too many digits") from None


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) != len(pairs):
        (twice, _), *_ = Counter(key for key, _ in pairs).most_common(1)
        raise InputError(f"duplicate key {_quoted(twice)}")
    return made


_INTEGER = re.compile(r"[-+]?[0-9]+")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_CONSTANTS = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_SPECIAL_FLOATS = frozenset({".inf", "-.inf", "+.inf", ".nan"})
_JSON_TAGS: dict[str, Callable[[str], Any]] = {"tag:yaml.org,2002:str": str, "!": str}


def _parse_yaml(text: str) -> Any:
    """Builds plain values from libyaml's events: PyYAML's own composer recurses in C and dies of deep nesting."""
    root: list[Any] = []
    open_nodes: list[tuple[Any, str | None]] = []  # containers being filled, with the anchor each is known by
    keys: list[str | None] = []  # the key waiting for its value, one entry per open container
    anchors: dict[str, Any] = {}

    def fail(event: yaml.Event, problem: str) -> NoReturn:
        line = f" at line {event.start_mark.line + 1}" if event.start_mark else ""
        raise InputError(problem + line)

    def put(event: yaml.Event, value: Any) -> None:
        if not open_nodes:
            root.append(value)
            return
        container = open_nodes[-1][0]
        if isinstance(container, list):
            container.append(value)
        elif keys[-1] is None:
            fail(event, "expected text as a key")
        else:
            container[keys[-1]] = value
            keys[-1] = None

    try:
        for event in yaml.parse(text, Loader=yaml.CSafeLoader):
            if isinstance(event, yaml.ScalarEvent):
                if open_nodes and isinstance(open_nodes[-1][0], dict) and keys[-1] is None:
                    if event.value in open_nodes[-1][0]:
                        fail(event, f"duplicate key {_quoted(event.value)}")
                    keys[-1] = event.value
                    continue
                value = _scalar(event, fail)
                put(event, value)
                if event.anchor is not None:
                    anchors[event.anchor] = value
            elif isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
                if event.tag is not None and not event.implicit:
                    fail(event, f"tag {_quoted(event.tag)}")
                made: Any = {} if isinstance(event, yaml.MappingStartEvent) else []
                put(event, made)
                open_nodes.append((made, event.anchor))
                keys.append(None)
                if len(open_nodes) > MAX_DEPTH:
                    fail(event, f"nested deeper than {MAX_DEPTH} levels")
            elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
                node, anchor = open_nodes.pop()
                keys.pop()
                if anchor is not None:
                    anchors[anchor] = node  # known from here on only: no node can hold itself
            elif isinstance(event, yaml.AliasEvent):
                if event.anchor not in anchors:
                    fail(event, f"unknown alias {_quoted(str(event.anchor))}")
                put(event, anchors[event.anchor])
    except yaml.MarkedYAMLError as error:
        line = f" at line {error.problem_mark.line + 1}" if error.problem_mark else ""
        raise InputError(f"broken or truncated YAML: {error.problem}{line}") from None
    except yaml.YAMLError as error:
        raise InputError(f"broken YAML: {' '.join(str(error).split())[:200]}") from None
    if len(root) != 1:
        raise InputError(f"{len(root)} YAML documents in one file, expected one")
    return root[0]


def _scalar(event: yaml.ScalarEvent, fail: Callable[[yaml.Event, str], NoReturn]) -> Any:
    value: str = event.value
    if event.tag is not None:
        if event.tag not in _JSON_TAGS:
            fail(event, f"tag {_quoted(event.tag)}")
        return value
    if not event.implicit[0]:  # quoted
        return value
    if value in _CONSTANTS:
        return _CONSTANTS[value]
    if value.lower() in _SPECIAL_FLOATS:
        fail(event, f"{value} is not a JSON number")
    if _INTEGER.fullmatch(value):
        if len(value) > 4000:
            fail(event, "a number with too many digits")
        return int(value)
    return float(value) if _FLOAT.fullmatch(value) else value


def _quoted(text: str) -> str:
    return ascii(text if len(text) <= 80 else text[:77] + "...")


# --- bounds


def _check_bounds(document: Any) -> None:
    """Depth, number of nodes, and values no JSON file can hold. Shared YAML nodes count each time they are met."""
    level, depth, nodes = [document], 0, 0
    while level:
        if depth > MAX_DEPTH:
            raise InputError(f"nested deeper than {MAX_DEPTH} levels")
        below: list[Any] = []
        for node in level:
            if isinstance(node, dict):
                nodes += len(node)
                for key in node:
                    _check_text(key)
                below.extend(node.values())
            elif isinstance(node, list):
                nodes += len(node)
                below.extend(node)
            elif isinstance(node, str):
                _check_text(node)
            elif isinstance(node, float) and not math.isfinite(node):
                raise InputError("a number out of range")
            if nodes > MAX_NODES:
                raise InputError(f"more than {MAX_NODES:,} values")
        level, depth = below, depth + 1


def _check_text(text: str) -> None:
    if not text.isascii() and not text.isprintable():
        try:
            text.encode()
        except UnicodeEncodeError:
            raise InputError(f"a lone surrogate in {_quoted(text)}") from None


# --- structure


def check_document(document: Any) -> Document:
    """The document itself, if it is OpenAPI 3, its nodes have the right kinds and its references hold; else an
    `InputError`.
    """
    if not isinstance(document, dict):
        raise InputError("not an OpenAPI document")
    if "swagger" in document:
        raise InputError(f"Swagger {_quoted(str(document['swagger']))}, not OpenAPI 3")
    if not re.fullmatch(r"3\.[01]\.\d{1,3}", str(document.get("openapi"))):
        found = f"openapi {_quoted(str(document['openapi']))}" if "openapi" in document else "no openapi version"
        raise InputError(f"not an OpenAPI 3.0 or 3.1 document ({found})")
    if not isinstance(document.get("paths"), dict) or not document["paths"]:
        raise InputError("an OpenAPI document without paths")
    _check_sizes(document)
    _check_references(document)
    for path, method, operation in operations(document):
        if not isinstance(operation.get("responses"), dict):
            raise InputError(f"{pointer(('paths', path, method))}: an operation without responses (truncated?)")
    schemes = document.get("components", {}).get("securitySchemes", {})
    for requirement in document.get("security", []):
        missing = sorted(set(requirement) - set(schemes)) if isinstance(requirement, dict) else ["?"]
        if missing:
            raise InputError(f"security scheme {_quoted(missing[0])} is not defined (truncated?)")
    return document


def _check_sizes(document: Document) -> None:
    """Checked before anything is walked: a document that is too large gets no other message."""
    if len(document["paths"]) > MAX_PATHS:
        raise InputError(f"#/paths: more than {MAX_PATHS:,} paths")
    for path in document["paths"]:
        if len(path) > MAX_PATH_LENGTH or path.count("/") > MAX_SEGMENTS:
            place = pointer(("paths", path))
            raise InputError(f"{place}: longer than {MAX_PATH_LENGTH:,} characters or {MAX_SEGMENTS} segments")
    if sum(len(item) for item in document["paths"].values() if isinstance(item, dict)) > MAX_OPERATIONS:
        raise InputError(f"#/paths: more than {MAX_OPERATIONS:,} operations")
    components = document.get("components")
    for section, members in components.items() if isinstance(components, dict) else ():
        if isinstance(members, dict) and len(members) > MAX_COMPONENTS:
            raise InputError(f"{pointer(('components', section))}: more than {MAX_COMPONENTS:,} of them")


_SECTIONS = {
    "schema": "schemas",
    "response": "responses",
    "parameter": "parameters",
    "request body": "requestBodies",
    "header": "headers",
    "security scheme": "securitySchemes",
}
_LOCATIONS = ("path", "query", "header", "cookie")
_TYPES = frozenset({"string", "integer", "number", "boolean", "array", "object", "null"})


def _check_references(document: Document) -> None:
    components = document.get("components", {})
    edges: dict[Pointer, list[Pointer]] = {}  # from a component to those it refers to or is composed of
    for number, (place, kind, node) in enumerate(walk(document)):
        if number > MAX_PARTS:
            raise InputError(f"more than {MAX_PARTS:,} schemas, parameters and other parts")
        _check_members(place, kind, node)
        if kind == "path item" and "$ref" in node:
            raise InputError(f"{pointer(place)}: a path by reference is not supported")
        if kind == "schema":
            _check_schema(place, node)
        elif kind == "parameter" and "$ref" not in node and not ("name" in node and "in" in node):
            raise InputError(f"{pointer(place)}: a parameter without name or place")
        elif kind == "parameter" and "$ref" not in node and node["in"] not in _LOCATIONS:
            raise InputError(f"{pointer(place)}: a parameter in {_quoted(str(node['in']))}, which is no place for one")
        reference = node.get("$ref")
        if reference is None or kind not in _SECTIONS:
            continue
        section, name = resolve(reference, (*place, "$ref"))
        if section != _SECTIONS[kind]:
            raise InputError(f"{pointer(place)}: {_quoted(reference)} is not a {kind}")
        if name not in components.get(section, {}):
            raise InputError(f"{pointer(place)}: {_quoted(reference)} does not exist (truncated?)")
        if place[0] == "components" and _is_component(place[3:]):
            edges.setdefault(place[1:3], []).append((section, name))
    _check_loops(edges)


def _check_members(place: Pointer, kind: Kind, node: Document) -> None:
    """How much a single node may hold; paths and components are counted before."""
    rules = STRUCTURE[kind]
    for keyword, value in node.items():
        if kind not in ("document", "components") and isinstance(value, (dict, list)) and len(value) > MAX_MEMBERS:
            limit = MAX_MEMBERS if isinstance(rules.get(keyword), Part) else MAX_VALUES
            if len(value) > limit:
                raise InputError(f"{pointer((*place, keyword))}: more than {limit:,} of them")


def resolve(reference: str, place: Pointer = ()) -> tuple[str, str]:
    """Section and name of a reference to a component of the same document; anything else is an `InputError`."""
    match = re.fullmatch(r"#/components/([A-Za-z]+)/([^/]+)", reference)
    if match is None:
        kind = "a reference that leaves the components" if reference.startswith("#") else "a remote or file reference"
        raise InputError(f"{pointer(place)}: {kind}: {_quoted(reference)}")
    return match[1], unquote(match[2]).replace("~1", "/").replace("~0", "~")


def _check_schema(place: Pointer, node: Document) -> None:
    types = node.get("type", [])
    for name in types if isinstance(types, list) else [types]:
        if not isinstance(name, str) or name not in _TYPES:
            raise InputError(f"{pointer(place)}: unknown type {_quoted(str(name))} (truncated?)")
    for keyword in ("required", FROM_PROSE):
        if any(not isinstance(name, str) for name in node.get(keyword, [])):
            raise InputError(f"{pointer((*place, keyword))}: must be a list of names")


def _is_component(inside: Pointer) -> bool:
    """Whether a reference at this place inside a component is the component itself: bare, or composed by allOf and
    the like.
    """
    return all(part in ("allOf", "anyOf", "oneOf", "not") or part.isdigit() for part in inside)


def _check_loops(edges: dict[Pointer, list[Pointer]]) -> None:
    done: dict[Pointer, int] = {}  # how long a chain of references begins there
    for start in edges:
        path: list[Pointer] = []
        on_path: set[Pointer] = set()
        stack: list[tuple[Pointer, bool]] = [(start, True)]
        while stack:
            node, entering = stack.pop()
            if not entering:
                on_path.discard(path.pop())
                done[node] = 1 + max((done[target] for target in edges.get(node, ())), default=0)
                if done[node] > MAX_CHAIN:
                    raise InputError(f"{pointer(('components', *node))}: more than {MAX_CHAIN} references in a chain")
            elif node in on_path:
                names = " -> ".join(_quoted(name) for _, name in [*path[path.index(node) :], node][:6])
                raise InputError(f"a loop of references: {names}")
            elif node not in done:
                path.append(node)
                on_path.add(node)
                stack.append((node, False))
                stack.extend((target, True) for target in edges.get(node, []))
