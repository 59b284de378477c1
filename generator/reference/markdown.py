"""Small pieces of Markdown: tables without empty columns, tabs, cells."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

__all__ = ["cell", "code", "head", "table", "tabs", "unsearched"]


def cell(text: str) -> str:
    """Text as it stands in a cell of a table."""
    return " ".join(text.replace("|", "\\|").split())


def code(text: object) -> str:
    """Text as a code span, whatever is in it."""
    plain = str(text)
    if not plain.strip():
        return "(empty)" if not plain else "(blank)"
    return f"`` {plain} ``" if "`" in plain else f"`{plain}`"


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    """The lines of a table; a column without content is left out, and so is a table without rows."""
    kept = [tuple(row) for row in rows]
    columns = [i for i in range(len(heads)) if any(row[i] for row in kept)]
    if not columns:
        return []
    lines = [
        f"| {' | '.join(heads[i] for i in columns)} |",
        f"|{'|'.join(' --- ' for _ in columns)}|",
        *(f"| {' | '.join(cell(row[i]) for i in columns)} |" for row in kept),
    ]
    return [*lines, ""]


def unsearched(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    """A table that the search of the site does not look into."""
    return ["<div markdown data-search-exclude>", "", *table(heads, rows), "</div>", ""]


def tabs(parts: Iterable[tuple[str, str]]) -> list[str]:
    """The lines of tabs, each with a block of Python."""
    lines: list[str] = []
    for title, source in parts:
        lines += [f'=== "{title}"', "", "    ```python"]
        lines += [f"    {line}".rstrip() for line in source.rstrip("\n").split("\n")]
        lines += ["    ```", ""]
    return lines


def head(title: str, description: str = "", *, search: bool = True) -> list[str]:
    """The front matter and the heading of a page.

    Args:
        title: of the page.
        description: for search engines and assistants, a sentence.
        search: whether the search of the site finds the page.
    """
    lines = ["---", f"description: {description}"] if description else ["---"]
    lines += [] if search else ["search:", "  exclude: true"]
    return [*lines, "---", "", f"# {title}", ""]
