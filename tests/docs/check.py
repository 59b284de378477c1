"""What is wrong with a built site: `python -m tests.docs.check SITE`.

Links and anchors that lead nowhere, ids that are there twice, things loaded from other hosts, pages that the navigation
does not have, pages that are too large, headings that leave levels out, and Markdown that stayed as it was written.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

from lxml import html

LARGEST = 150_000
"""Bytes of a page."""
_LOADED = {
    "script": "src",
    "link": "href",
    "img": "src",
    "iframe": "src",
    "source": "src",
    "video": "src",
    "audio": "src",
}
_KEPT = frozenset(
    {"stylesheet", "icon", "preload", "modulepreload", "preconnect", "dns-prefetch", "manifest", "prefetch"}
)
"""Relations of a link that make a browser load or connect."""


_RAW = re.compile(r"(?:^|\s)[-*+] .{0,60}|(?:^|(?<=:\s))1\. .{0,60}|.{0,30}(?:`|\*\*|\]\().{0,30}")
"""Markdown in a text: an item of a list, a code span, strong text, a link."""


@dataclass
class PageFacts:
    """What a page holds."""

    links: list[str] = field(default_factory=list)
    loads: list[str] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)
    navigation: list[str] = field(default_factory=list)
    levels: list[int] = field(default_factory=list)
    raw: list[str] = field(default_factory=list)
    size: int = 0


def read(path: Path) -> PageFacts:
    """The facts of a built page."""
    content = path.read_bytes()
    facts = PageFacts(size=len(content))
    for element in html.fromstring(content.decode()).iter():
        if not isinstance(element.tag, str):
            continue
        if name := element.get("id"):
            facts.ids.append(name)
        if element.tag == "a" and (href := element.get("href")) is not None:
            facts.links.append(href)
            if any("md-nav--primary" in (a.get("class") or "") for a in element.iterancestors("nav")):
                facts.navigation.append(href)
        if level := re.fullmatch("h([1-6])", element.tag):
            facts.levels.append(int(level[1]))
        if element.tag in ("p", "td", "li", "dd") and (raw := _RAW.search(_prose(element))):
            facts.raw.append(raw[0].strip())
        if element.tag == "th" and not element.text_content().strip():
            facts.raw.append("a table's column without a heading")
        if element.tag == "code" and re.match(r"\w\w", element.tail or ""):
            facts.raw.append(f"{element.text_content()[-30:]}`{(element.tail or '')[:30]}")
        if element.tag in _LOADED and (address := element.get(_LOADED[element.tag])):
            kinds = set((element.get("rel") or "").split())
            if element.tag != "link" or kinds & _KEPT:
                facts.loads.append(address)
        if element.tag == "style" and element.text and ("//" in element.text):
            facts.loads += [part for part in element.text.split('"') if part.startswith(("http:", "https:", "//"))]
    return facts


def _prose(element: html.HtmlElement) -> str:
    """The text of an element without code and without elements that have a text of their own."""
    parts = [element.text or ""]
    for child in element:
        inner = child.tag not in ("code", "pre", "p", "ul", "ol", "table", "div", "script", "style")
        parts += [_prose(child) if inner and isinstance(child.tag, str) else "…", child.tail or ""]
    return "".join(parts)


def _headings(levels: list[int]) -> Iterator[str]:
    if levels.count(1) != 1:
        yield f"{levels.count(1)} headings of level 1, not one"
    for before, after in pairwise(levels):
        if after > before + 1:
            yield f"a heading of level {after} after one of level {before}"


def problems(site: Path) -> list[str]:
    """Everything that is wrong with a site, one line each."""
    pages = {path.relative_to(site).as_posix(): read(path) for path in sorted(site.rglob("*.html"))}
    if not pages:
        return [f"{site}: no pages"]
    found: list[str] = []
    for name, facts in pages.items():
        found += [f"{name}: id twice: {one}" for one, count in Counter(facts.ids).items() if count > 1]
        found += [f"{name}: {facts.size:,} bytes, at most {LARGEST:,}"] if facts.size > LARGEST else []
        found += [f"{name}: loads {address}" for address in facts.loads if _elsewhere(address)]
        found += [f"{name}: {address} is not there" for address in facts.loads if _missing(site, name, address, pages)]
        found += [f"{name}: {one}" for one in _headings(facts.levels)]
        found += [f"{name}: not rendered: {one}" for one in facts.raw]
        if name != "404.html":  # its links begin at the root of the published site
            found += [f"{name}: broken link {link}" for link in facts.links if _missing(site, name, link, pages)]
    for sheet in sorted(site.rglob("*.css")):
        text = sheet.read_text(encoding="utf-8")
        found += [
            f"{sheet.relative_to(site)}: loads from another host"
            for part in ("url(http", "url(//", "@import")
            if part in text
        ]
    return found + list(_orphans(pages))


def _orphans(pages: dict[str, PageFacts]) -> Iterator[str]:
    """Pages that no navigation leads to; each page shows the part of the navigation that it is in."""
    reached = {"index.html", "404.html"}
    for name, facts in pages.items():
        reached |= {target for link in facts.navigation if (target := _target(name, link))}
    yield from (f"{name}: not in the navigation" for name in pages if name not in reached)


def _elsewhere(address: str) -> bool:
    parts = urlsplit(address)
    return parts.scheme in ("http", "https", "ws", "wss") or bool(parts.netloc)


def _target(page: str, link: str) -> str | None:
    """The file in the site that a link leads to; None if it leads out."""
    parts = urlsplit(link)
    if parts.scheme or parts.netloc:
        return None
    if not parts.path:
        return page
    folder = PurePosixPath(page).parent
    joined: list[str] = [] if parts.path.startswith("/") else list(folder.parts)
    for part in unquote(parts.path).split("/"):
        if part == "..":
            if not joined:
                return "(above the site)"
            joined.pop()
        elif part not in ("", "."):
            joined.append(part)
    path = "/".join(joined)
    if parts.path.endswith(("/", "..", ".")) or not path:
        return f"{path}/index.html".lstrip("/")
    return path


def _missing(site: Path, page: str, link: str, pages: dict[str, PageFacts]) -> bool:
    target = _target(page, link)
    if target is None:
        return False
    if target not in pages:
        return not (site / target).is_file()
    anchor = unquote(urlsplit(link).fragment)
    return bool(anchor) and anchor not in pages[target].ids and anchor != "__skip"


def main(arguments: list[str]) -> int:
    site = Path(arguments[0] if arguments else "site")
    found = problems(site)
    print("\n".join(found) or f"{len(list(site.rglob('*.html')))} pages: nothing wrong")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
