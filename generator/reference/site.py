"""`python -m generator reference FOLDER`: writes the pages that differ from what is there, and the navigation."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.errors import InputError
from generator.regenerate import Sources

from .catalog import Catalog, read_catalog
from .indexes import front_page, operations_page
from .llms import full_text, index_text
from .navigation import with_navigation
from .rest import RestPages
from .xmlrpc import service_page, tables_page, to_rest_page

__all__ = ["Reference", "is_navigation_current", "pages", "write_navigation", "write_reference"]

FOLDER = "reference"
"""The folder of the pages inside the documentation; nothing else is in it."""


@dataclass(frozen=True, slots=True)
class Reference:
    """What a run did.

    Attributes:
        pages: how many pages there are.
        written: the files that were written, since they differed or were not there.
        removed: files that no longer belong to the reference.
    """

    pages: int
    written: tuple[Path, ...]
    removed: tuple[Path, ...]


def pages(catalog: Catalog) -> dict[str, str]:
    """All pages as Markdown, by their place below the folder of the reference."""
    made = {"index.md": front_page(catalog), "operations.md": operations_page(catalog)}
    for api in catalog.apis:
        writer = RestPages(catalog, api)
        made |= {page.file: writer.page(page) for page in catalog.pages if page.api is api}
    made |= {f"xmlrpc/{service}.md": service_page(catalog, service) for service in catalog.table.services}
    return made | {"xmlrpc/tables.md": tables_page(catalog), "xmlrpc-to-rest.md": to_rest_page(catalog)}


def write_reference(
    sources: Sources, docs: Path, config: Path | None = None, progress: Callable[[str], None] = lambda _: None
) -> Reference:
    """Write the reference below `docs`, and its navigation and `llms.txt`.

    Args:
        sources: what the client is made from.
        docs: the folder of the documentation.
        config: the site's configuration, whose navigation lists the pages; None to leave it.
        progress: gets a line about what happens.

    Raises:
        InputError: a document cannot be read, or `docs` is no folder.
    """
    if not docs.is_dir():
        raise InputError(f"{docs}: no such folder; give the folder of the documentation")
    progress("reading the documents")
    catalog = read_catalog(sources)
    made = pages(catalog)
    files: dict[Path, str] = {docs / FOLDER / name: text for name, text in made.items()}
    stale = [path for path in _found(docs / FOLDER) if path not in files]
    if config is not None:
        site = files[config] = with_navigation(config, catalog)
        guides = _guides(docs)
        files[docs / "llms.txt"] = index_text(site, guides)
        files[docs / "llms-full.txt"] = full_text(site, guides, made)
    written = tuple(path for path, text in files.items() if _write(path, text))
    for path in stale:
        path.unlink()
    return Reference(len(made), written, tuple(stale))


def write_navigation(sources: Sources, config: Path) -> bool:
    """Bring the site's navigation up to date with the reference's pages; returns whether it changed."""
    return _write(config, with_navigation(config, read_catalog(sources)))


def is_navigation_current(sources: Sources, config: Path) -> bool:
    """Whether the site's navigation lists the pages that `write_reference` would write."""
    return config.read_text(encoding="utf-8") == with_navigation(config, read_catalog(sources))


def _found(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def _guides(docs: Path) -> Mapping[str, str]:
    """The pages that are written by hand, by their place below the documentation's folder."""
    found = (path for path in sorted(docs.rglob("*.md")) if FOLDER not in path.relative_to(docs).parts)
    return {path.relative_to(docs).as_posix(): path.read_text(encoding="utf-8") for path in found}


def _write(path: Path, text: str) -> bool:
    try:
        if path.read_text(encoding="utf-8") == text:
            return False
    except OSError:
        path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")
    return True
