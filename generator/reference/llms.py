"""`llms.txt`, a list of the pages for assistants, and `llms-full.txt`, their whole text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import yaml

__all__ = ["full_text", "index_text"]

_FRONT_MATTER = re.compile(r"\A---\n.*?^---\n", re.DOTALL | re.MULTILINE)
_TAB = re.compile(r'^=== "(\w+)"\n\n((?:    .*\n|\n)+)', re.MULTILINE)
_ANCHOR = re.compile(r" \{ #\S+ \}$|<span id=\"[^\"]*\"></span>", re.MULTILINE)


class _Loader(yaml.SafeLoader):
    """Reads the configuration without the Python names in it."""


_Loader.add_multi_constructor("tag:yaml.org,2002:python/name:", lambda _loader, suffix, _node: suffix)
_Loader.add_constructor("!ENV", lambda loader, node: None)


def _read(config: str) -> dict[str, Any]:
    found: dict[str, Any] = yaml.load(config, Loader=_Loader)  # noqa: S506 — a SafeLoader
    return found


def index_text(config: str, guides: Mapping[str, str]) -> str:
    """The list of pages: the title of each with its address, and the first sentence of each guide."""
    site = _read(config)
    lines = [f"# {site['site_name']}", "", f"> {site['site_description']}", ""]
    lines += ["The whole text in one file: llms-full.txt", ""]
    for section, entries in _sections(site["nav"]):
        lines += [f"## {section}", ""]
        for title, page in entries:
            said = _first_sentence(guides.get(page, ""))
            lines.append(
                f"- [{title or _title(guides.get(page, '')) or page}]({_address(page)}){f': {said}' if said else ''}"
            )
        lines.append("")
    return "\n".join(lines).rstrip() + "\n"


def full_text(config: str, guides: Mapping[str, str], reference: Mapping[str, str]) -> str:
    """All pages in the order of the navigation, with sync examples only."""
    parts: list[str] = []
    for _, entries in _sections(_read(config)["nav"]):
        for _, page in entries:
            text = guides.get(page) or reference.get(page.removeprefix("reference/"), "")
            parts.append(f"<!-- {page} -->\n\n{_condensed(text)}")
    return "\n\n".join(parts) + "\n"


def _condensed(text: str) -> str:
    text = _ANCHOR.sub("", _FRONT_MATTER.sub("", text))
    return _TAB.sub(lambda m: "" if m.group(1) == "Async" else _dedented(m.group(2)), text).strip()


def _dedented(text: str) -> str:
    return re.sub(r"^    ", "", text, flags=re.MULTILINE)


def _sections(nav: list[Any]) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    for entry in nav:
        if isinstance(entry, str):
            yield "Start", [("", entry)]
        else:
            ((title, inside),) = entry.items()
            yield title, [(title, inside)] if isinstance(inside, str) else list(_pages(inside or [], ""))


def _pages(entries: list[Any], above: str) -> Iterator[tuple[str, str]]:
    for entry in entries:
        if isinstance(entry, str):
            yield above, entry
            continue
        ((title, inside),) = entry.items()
        named = f"{above}, {title}" if above else title
        if isinstance(inside, str):
            yield named, inside
        else:
            yield from _pages(inside, named)


def _title(text: str) -> str:
    found = re.search(r"^# (.+)$", text, re.MULTILINE)
    return found.group(1) if found else ""


def _first_sentence(text: str) -> str:
    bare = re.sub(r"```.*?^```$", "", _FRONT_MATTER.sub("", text), flags=re.DOTALL | re.MULTILINE)
    for paragraph in re.split(r"\n\s*\n", bare):
        plain = " ".join(paragraph.split())
        if plain[:1].isalpha():
            return re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", re.split(r"(?<=[.!?:])\s", plain)[0]).rstrip(":")
    return ""


def _address(page: str) -> str:
    if page.startswith(("http:", "https:")):
        return page
    return f"{page.removesuffix('.md')}.html"
