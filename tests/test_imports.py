"""No module needs, even by way of others, a module that needs it: imports form no circle.

Imports inside functions and those for type checkers count too: a circle that Python never meets still ties two modules
together for a reader.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGES = {
    "generator": ROOT / "generator",
    "generator.runtime": ROOT / "generator" / "runtime",
    "keapkit": ROOT / "overlays" / "keapkit",
}
"""Our packages, by the name that their modules are imported under."""
WITHOUT_CIRCLES = ["generator", "generator.runtime", "keapkit"]
"""Those whose modules may form no circle."""


def modules(package: str, folder: Path) -> dict[str, Path]:
    """The modules of a package by name; a package inside it that is listed on its own is left out."""
    others = [path for name, path in PACKAGES.items() if name != package and folder in path.parents]
    found: dict[str, Path] = {}
    for path in sorted(folder.rglob("*.py")):
        if any(other in path.parents for other in others):
            continue
        parts = path.relative_to(folder).with_suffix("").parts
        parts = parts[:-1] if parts[-1] == "__init__" else parts
        found[".".join((package, *parts))] = path
    return found


def imports(name: str, path: Path, known: Mapping[str, Path]) -> Iterator[str]:
    """The modules of the package that a module imports, wherever in its text."""
    package = name if path.name == "__init__.py" else name.rpartition(".")[0]
    for node in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(node, ast.Import):
            wanted = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = package.rsplit(".", node.level - 1)[0] if node.level > 1 else package
            module = ".".join(filter(None, (base, node.module))) if node.level else node.module or ""
            # `from package import module` imports the module; `from module import name` the module that has the name.
            full = [f"{module}.{alias.name}" for alias in node.names]
            wanted = [one if one in known else module for one in full]
        else:
            continue
        yield from (one for one in wanted if one in known and one != name)


def circle(graph: Mapping[str, set[str]]) -> list[str]:
    """The modules of one circle in the order of its imports; empty if there is none."""
    done: set[str] = set()

    def visit(name: str, trail: list[str]) -> list[str]:
        if name in trail:
            return [*trail[trail.index(name) :], name]
        if name not in done:
            for other in sorted(graph.get(name, ())):
                if found := visit(other, [*trail, name]):
                    return found
            done.add(name)
        return []

    return next((found for name in sorted(graph) if (found := visit(name, []))), [])


@pytest.mark.parametrize("package", WITHOUT_CIRCLES)
def test_imports_form_no_circle(package: str) -> None:
    known = modules(package, PACKAGES[package])
    assert known
    found = circle({name: set(imports(name, path, known)) for name, path in known.items()})
    assert not found, " -> ".join(found)


def test_a_circle_is_found(tmp_path: Path) -> None:
    texts = {
        "__init__": "",
        "a": "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from .b import x\n",
        "b": "def f():\n    from p import c\n",
        "c": "import p.a\n",
        "d": "from . import a, b, c\n",
    }
    for name, text in texts.items():
        (tmp_path / f"{name}.py").write_text(text)
    known = {"p" if name == "__init__" else f"p.{name}": tmp_path / f"{name}.py" for name in texts}
    graph = {name: set(imports(name, path, known)) for name, path in known.items()}
    assert circle(graph) == ["p.a", "p.b", "p.c", "p.a"]
    assert graph["p.d"] == {"p.a", "p.b", "p.c"}
    assert circle({**graph, "p.c": set()}) == []
