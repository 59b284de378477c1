"""Writes the tree of `keap_api` as text in memory: templates, the runtime, the documents as data."""

from __future__ import annotations

import json
import subprocess
import sys
import textwrap
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from generator.docstrings import docstring
from generator.errors import GeneratorError, InputError
from generator.ir import Api
from generator.model_parts import model_parts
from generator.render import environment
from generator.strip_prose import complete

__all__ = ["format_tree", "package_files", "rest_files", "runtime_files"]

RUNTIME = Path(__file__).parent / "runtime"
MAX_CODE = 20_000_000
"""Characters of code for one API, many times what Keap's documents give: a document can ask for any amount."""
_RUFF = ["--isolated", "--no-cache", "--target-version", "py311", "--line-length", "120"]


def runtime_files(*, xmlrpc: bool) -> dict[str, str]:
    """Return the hand-written runtime unchanged, without its `__init__.py`."""
    return {
        path.name: path.read_text(encoding="utf-8")
        for path in sorted(RUNTIME.glob("*.py"))
        if path.name != "__init__.py" and (xmlrpc or "xmlrpc" not in path.name)
    }


def package_files(*, xmlrpc: bool) -> dict[str, str]:
    """Return the package's `__init__.py` and its marker for type checkers."""
    text = environment().get_template("package.py.j2").render(xmlrpc=xmlrpc)
    return {"__init__.py": text, "py.typed": ""}


def rest_files(api: Api, document: Mapping[str, Any]) -> dict[str, str]:
    """Return one REST API: models, enums, params, a module per top-level resource, its corrected document as data."""
    templates = environment()
    enums = {enum.name: enum for enum in api.request_enums}
    shared = {"api": api, "enums": enums, "docstring": docstring}
    files = {f"{api.name}/__init__.py": templates.get_template("rest/api.py.j2").render(shared)}
    files[f"{api.name}/params.py"] = templates.get_template("rest/params.py.j2").render(shared)
    parts = model_parts(api)
    files[f"{api.name}/models/__init__.py"] = templates.get_template("rest/models.py.j2").render(
        shared, parts=parts, names=sorted(name for part in parts for name in part.names)
    )
    for part in parts:
        text = templates.get_template("rest/models_part.py.j2").render(shared, part=part)
        files[f"{api.name}/models/{part.module}.py"] = text
    files[f"{api.name}/_names.py"] = templates.get_template("rest/names.py.j2").render(
        shared, names=textwrap.wrap(" ".join(api.names), 116, break_long_words=False, break_on_hyphens=False)
    )
    files[f"{api.name}/resources/__init__.py"] = f'"""REST {api.name}, one module for each top-level resource."""\n'
    template = templates.get_template("rest/resource.py.j2")
    for root in api.resources:
        files[f"{api.name}/resources/{root.attribute}.py"] = template.render(shared, root=root)
        if sum(map(len, files.values())) > MAX_CODE:
            raise InputError(f"{api.name}: more than {MAX_CODE:,} characters of code, {root.attribute} the last of it")
    files[f"{api.name}/openapi.json"] = (
        json.dumps(complete(_titled(api.name, document)), separators=(",", ":"), sort_keys=True) + "\n"
    )
    files[f"{api.name}/queries.json"] = json.dumps(api.queries, separators=(",", ":"), sort_keys=False) + "\n"
    return files


def _titled(name: str, document: Mapping[str, Any]) -> dict[str, Any]:
    return {**document, "info": {"title": f"Keap REST {name}", "version": "", **(document.get("info") or {})}}


def format_tree(root: Path) -> None:
    """Sort imports, drop unused ones, and format every Python file below `root`, with the pinned ruff.

    Raises:
        GeneratorError: a file is not valid Python.
    """
    rules = ["--select", "I,F401,UP037", "--fix-only", "--quiet", "--exit-zero"]
    _ruff(["check", *_RUFF, *rules, str(root)])
    _ruff(["format", *_RUFF, "--quiet", "--config", "format.skip-magic-trailing-comma=true", str(root)])


def _ruff(arguments: Iterable[str]) -> None:
    done = subprocess.run([sys.executable, "-m", "ruff", *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        raise GeneratorError(f"ruff: {' '.join((done.stderr or done.stdout).split())[:400]}")
