"""References of hand-written files to operations, schemas and paths: each must lead to something that is generated.

Checked are the code and the documentation that are written around the generated clients:

- operations and resources, as `v2.contacts.list` or `keap.v2.contacts`;
- models, as `types.v2.Contact`, and what is imported from `keap_api`;
- paths in quotes, as `"/rest/v2/files"`, in code.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.ir import Api
from generator.naming import wire_key

__all__ = ["CODE", "DOCUMENTATION", "Reference", "check_references", "nearest", "stale_reference"]

CODE = ("overlays/keapkit/**/*.py", "examples/**/*.py")
DOCUMENTATION = ("README.md", "CONTRIBUTING.md", "docs/**/*.md", "examples/**/*.md")

_OPERATION = re.compile(r"(?:\b(\w+)\.)?\b(v[12])\.([a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)*)(?![\w/-])")
_SCHEMA = re.compile(r"\btypes\.(v[12])\.([A-Z]\w*)")
_IMPORT = re.compile(r"^\s*from keap_api\.(v[12])(?:\.(models|params|resources)(?:\.\w+)?)? import \(?([\w ,]+)", re.M)
_PATH = re.compile(r"""["'](/rest/(v[12])/[^"'\s?]*)["']""")
# Modules of the generated package, and file names, which look like resources.
_NOT_RESOURCES = frozenset({"json", "models", "openapi", "params", "resources", "yaml", "yml"})
_WRITTEN = "docs/reference/"
"""Where `python -m generator reference` writes its pages, which name what is there."""
_COUNT = re.compile(r"<!-- count: [\w.]+ -->")  # see generator/counts.py
_NOT_CLIENTS = frozenset({"keap_api", "types", "specs", "keapkit"})


@dataclass(frozen=True, slots=True)
class Reference:
    """A reference that leads nowhere: file and line, what it names, and the nearest name that exists."""

    place: str
    name: str
    nearest: str

    def __str__(self) -> str:
        return stale_reference(self.place, self.name, self.nearest)


def stale_reference(place: str, name: str, near: str) -> str:
    """The message for a reference to something that the documents do not have."""
    return f"{place}: {name} is not in the documents" + (f"; the nearest name is {near}" if near else "")


def nearest(name: str, names: Collection[str]) -> str:
    """The name most like `name`, "" if none is like it."""
    return next(iter(difflib.get_close_matches(name, sorted(names), 1, 0.6)), "")


def check_references(root: Path, apis: Iterable[Api]) -> list[Reference]:
    """The references of the hand-written files of the repository at `root` that lead nowhere.

    References to an API that is not among `apis` are not checked.
    """
    known = {api.name: _Names(api) for api in apis}
    found: list[Reference] = []
    for pattern in (*CODE, *DOCUMENTATION):
        for path in sorted(root.glob(pattern)):
            place = path.relative_to(root).as_posix()
            if place.startswith(_WRITTEN):
                continue
            text = _COUNT.sub("", path.read_text(encoding="utf-8"))
            for position, name, near in _stale(text, known, code=path.suffix == ".py"):
                found.append(Reference(f"{place}:{text.count(chr(10), 0, position) + 1}", name, near))
    return found


class _Names:
    """What one API has, by name."""

    def __init__(self, api: Api) -> None:
        self.operations = {f"{o.resource}.{o.method}" for o in api.operations}
        self.resources = {node.path for root in api.resources for node in root.walk()}
        classes = {node.class_name for root in api.resources for node in root.walk()}
        self.classes = classes | {f"Async{name}" for name in classes}
        models = {model.name for model in (*api.models, *api.params)}
        enums = {enum.name for enum in (*api.enums, *api.request_enums)}
        self.schemas = models | enums | {name for name, _ in api.aliases}
        self.paths = {wire_key("", o.path)[1] for o in api.operations}

    def has(self, name: str) -> bool:
        """Whether a dotted name is a resource, an operation, or what an operation returns."""
        parts = name.split(".")
        prefixes = [".".join(parts[:length]) for length in range(1, len(parts) + 1)]
        return name in self.resources or any(prefix in self.operations for prefix in prefixes)


def _stale(text: str, known: Mapping[str, _Names], *, code: bool) -> Iterator[tuple[int, str, str]]:
    text = _COUNT.sub(lambda match: " " * len(match[0]), text)
    for match in _OPERATION.finditer(text):
        owner, api, name = match.groups()
        if owner in _NOT_CLIENTS or name.split(".")[0] in _NOT_RESOURCES or api not in known:
            continue
        names = known[api]
        if not names.has(name):
            near = nearest(name, names.operations | names.resources)
            yield match.start(2), f"{api}.{name}", f"{api}.{near}" if near else ""
    for match in _SCHEMA.finditer(text):
        api, name = match.groups()
        if api in known and name not in known[api].schemas:
            yield match.start(), f"{api} schema {name}", nearest(name, known[api].schemas)
    if not code:
        return
    for match in _IMPORT.finditer(text):
        api, section, listed = match.groups()
        if api not in known or section is None:
            continue
        wanted = known[api].classes if section == "resources" else known[api].schemas
        for part in listed.split(","):
            name = part.split(" as ")[0].strip()
            if name[:1].isupper() and name not in wanted:
                yield match.start(1), f"{api} {section} {name}", nearest(name, wanted)
    for match in _PATH.finditer(text):
        path, api = match.groups()
        if api in known and wire_key("", path)[1] not in known[api].paths:
            yield match.start(), path, nearest(path, known[api].paths)
