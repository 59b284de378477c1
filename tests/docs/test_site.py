"""The built site: links, anchors, ids, hosts, sizes, navigation, and what assistants read."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path

import pytest

from generator.reference import llms
from tests.docs.built import ROOT
from tests.docs.check import LARGEST, problems

PAGE = """<!doctype html><html><head><link rel="stylesheet" href="a.css"></head><body>
<nav class="md-nav md-nav--primary"><a href="index.html">Home</a></nav><h1 id="one">One</h1>{}</body></html>"""


def test_nothing_is_wrong(site: Path) -> None:
    assert problems(site) == []


def test_assistants_get_every_page(site: Path) -> None:
    listed = re.findall(r"\]\(([^)]+)\)", (site / "llms.txt").read_text("utf-8"))
    pages = {path.relative_to(site).as_posix() for path in site.rglob("*.html")} - {"404.html"}
    assert set(listed) == pages
    assert len(listed) == len(set(listed))
    text = (site / "llms-full.txt").read_text("utf-8")
    for words in ("keap.v2.contacts.list(", "keap.v1.hooks.create(", "`DataService.query`", "# Rate limits"):
        assert words in text
    assert "await keap.v2.contacts.get" not in text  # the async twins would double it


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ('<a href="gone.html">x</a>', "broken link gone.html"),
        ('<a href="index.html#two">x</a>', "broken link index.html#two"),
        ('<a href="../outside.html">x</a>', "broken link ../outside.html"),
        ('<p id="one"></p>', "id twice: one"),
        ('<script src="https://cdn.example/x.js"></script>', "loads https://cdn.example/x.js"),
        ('<img src="//cdn.example/x.png">', "loads //cdn.example/x.png"),
        ('<img src="gone.png">', "gone.png is not there"),
        ("<h1>Two</h1>", "2 headings of level 1"),
        ("<h2>Two</h2><h4>Four</h4>", "a heading of level 4 after one of level 2"),
        ("<p>v1\n- one</p>", "not rendered: - one"),
        ("<p>Steps:\n1. one</p>", "not rendered: 1. one"),
        ("<p>here it is called`create_time</p>", "not rendered"),
        ("<p>a <em>[link](index.md)</em></p>", "not rendered"),
        ("<p>" + "x" * LARGEST + "</p>", "at most"),
    ],
)
def test_the_check_finds(body: str, expected: str, tmp_path: Path) -> None:
    (tmp_path / "a.css").write_text("body {}")
    (tmp_path / "index.html").write_text(PAGE.format(""))
    assert problems(tmp_path) == []
    (tmp_path / "index.html").write_text(PAGE.format(body))
    assert [found for found in problems(tmp_path) if expected in found]


def test_the_check_finds_a_page_without_navigation_and_foreign_styles(tmp_path: Path) -> None:
    (tmp_path / "a.css").write_text("@import 'https://fonts.example/x.css'")
    (tmp_path / "index.html").write_text(PAGE.format(""))
    (tmp_path / "orphan.html").write_text(PAGE.format(""))
    found = problems(tmp_path)
    assert "orphan.html: not in the navigation" in found
    assert "a.css: loads from another host" in found


def test_material_can_read_the_configuration() -> None:
    """Material for MkDocs is what we fall back to: it, or a package, has these plugins, extensions and features."""
    config = llms._read((ROOT / "mkdocs.yml").read_text("utf-8"))
    assert config["theme"]["name"] == "material"
    assert config["theme"]["font"] is False
    plugins = {next(iter(plugin)) if isinstance(plugin, dict) else plugin for plugin in config["plugins"]}
    assert plugins == {"search", "minify", "offline", "mkdocstrings"}
    extensions = {next(iter(one)) if isinstance(one, dict) else one for one in config["markdown_extensions"]}
    for name in extensions:
        module = name if "." in name else f"markdown.extensions.{name}"
        assert importlib.util.find_spec(module), name
    prefixes = ("content.", "navigation.", "search.", "toc.")
    assert all(feature.startswith(prefixes) for feature in config["theme"]["features"])
