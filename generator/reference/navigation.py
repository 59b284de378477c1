"""The reference's part of the site's navigation, between two marks in its configuration."""

from __future__ import annotations

import re
from pathlib import Path

from generator.errors import InputError

from .catalog import Catalog

__all__ = ["navigation", "with_navigation"]

_MARKS = re.compile(r"(?m)^( *)# reference: begin\n.*?^ *# reference: end$", re.DOTALL)


def navigation(catalog: Catalog) -> list[str]:
    """The lines of the navigation, without indent."""
    lines = [
        "- reference/index.md",
        "- Operations by URL: reference/operations.md",
        "- XML-RPC to REST: reference/xmlrpc-to-rest.md",
    ]
    for api in reversed(catalog.apis):
        lines.append(f"- REST {api.name}:")
        lines += [f"    - {page.path}: reference/{page.file}" for page in catalog.pages if page.api is api]
    lines.append("- XML-RPC:")
    lines += [f"    - {service}: reference/xmlrpc/{service}.md" for service in sorted(catalog.table.services)]
    return [*lines, "    - Tables: reference/xmlrpc/tables.md"]


def with_navigation(config: Path, catalog: Catalog) -> str:
    """The configuration's text with the navigation of today's pages.

    Raises:
        InputError: the configuration has no place for it.
    """
    text = config.read_text(encoding="utf-8")
    found = _MARKS.search(text)
    if found is None:
        raise InputError(f"{config.name}: no lines `# reference: begin` and `# reference: end` for the navigation")
    pad = found.group(1)
    lines = ["# reference: begin", *navigation(catalog), "# reference: end"]
    return text[: found.start()] + "\n".join(f"{pad}{line}" for line in lines) + text[found.end() :]
