"""The Jinja2 environment of all templates, and how text from a document becomes inert code.

Text from a document reaches generated code only through `literal` (any string, as a Python literal), `prose` (inside a
docstring), or a name made by `generator.naming`.
"""

from __future__ import annotations

import textwrap
from functools import cache
from pathlib import Path
from typing import Any

import jinja2

__all__ = ["environment", "literal", "prose"]

TEMPLATES = Path(__file__).parent / "templates"


def literal(value: Any) -> str:
    """Return a Python literal in ASCII for a str, int, float, bool, None, or tuple/list/dict of them."""
    return ascii(value)


def prose(text: str) -> str:
    """Return text that is safe inside a docstring: quotes, backslashes, and control characters are escaped."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return "".join(c if c == "\n" or (c.isprintable() and c.isascii()) else ascii(c)[1:-1] for c in escaped)


def wrapped(text: str, indent: int, hanging: int = 4, width: int = 116) -> str:
    """Return text folded to the page, for docstring lines that begin at column `indent`."""
    return textwrap.fill(
        text,
        width,
        initial_indent=" " * indent,
        subsequent_indent=" " * (indent + hanging),
        break_long_words=False,
        break_on_hyphens=False,
    ).lstrip()


@cache
def environment() -> jinja2.Environment:
    """Return the environment of all templates: undefined names are errors, and output ends in a newline."""
    made = jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701 — the output is Python, escaped by the filters below
    )
    filters: dict[str, Any] = made.filters
    filters.update(literal=literal, prose=prose, wrapped=wrapped)
    return made
