"""The built site in a real browser: search, light and dark, a phone, the console, and accessibility."""

from __future__ import annotations

import functools
import os
import shutil
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

CHROMIUM = os.environ.get("KEAPKIT_CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
FLAGS = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]  # fmt: skip
LIGHT_AND_DARK = ("index.html", "reference/v2/tags.html", "reference/xmlrpc/contact.html", "errors.html")
PAGES = (
    "index.html",
    "reference/v2/contacts.html",
    "reference/operations.html",
    "reference/xmlrpc/data.html",
    "errors.html",
)
SEARCHES = {
    "contacts.list": {"reference/v2/contacts.html#contacts.list"},
    "apply tags": {"reference/v1/contacts.tags.html#contacts.tags.apply"},
    "POST /rest/v2/contacts": {"reference/v2/contacts.html#contacts.create"},
    "DataService.query": {"reference/xmlrpc/data.html#data.query"},
    "orders filter": {"reference/v2/orders.html#orders.list", "queries.html"},
    "rate limits": {"rate-limits.html"},
    "custom fields": {"custom-fields.html"},
}
"""What people type, and the pages of which one must come first or second."""
RESULTS = """() => {
  const found = []
  const walk = root => {
    for (const element of root.querySelectorAll("*")) {
      if (root !== document && element.tagName === "A") found.push(element.href)
      if (element.shadowRoot) walk(element.shadowRoot)
    }
  }
  walk(document)
  return found.length ? found : null
}"""


FOUND = f"""places => {{
  const first = (({RESULTS})() ?? []).slice(0, 2).map(url => url.replace(/[?][^#]*/, ""))
  return first.some(url => places.some(place => url === place || url.startsWith(`${{place}}#`)))
}}"""
TYPED = """() => {
  let focused = document.activeElement
  while (focused.shadowRoot) focused = focused.shadowRoot.activeElement
  return focused.value
}"""


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: Any) -> None: ...


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    playwright = pytest.importorskip("playwright.sync_api", reason="needs playwright: the site is tested in a browser")
    if CHROMIUM is None:
        pytest.skip("needs chromium: the site is tested in a browser")
    with playwright.sync_playwright() as started:
        browser = started.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def root(site: Path) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Quiet, directory=site))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()
    thread.join()


class _Tab:
    """A page that remembers what went wrong in it and where it went."""

    def __init__(self, browser: Any, root: str, **options: Any) -> None:
        self.root = root
        self.context = browser.new_context(**options)
        self.page = self.context.new_page()
        self.trouble: list[str] = []
        self.page.on("console", lambda m: self.trouble.append(m.text) if m.type in ("error", "warning") else None)
        self.page.on("pageerror", lambda error: self.trouble.append(str(error)))
        ours = (root, "data:", "blob:")
        self.page.on("request", lambda r: None if r.url.startswith(ours) else self.trouble.append(r.url))
        self.page.on("requestfailed", lambda r: self.trouble.append(f"failed: {r.url}"))

    def open(self, page: str) -> None:
        self.page.goto(self.root + page)
        self.page.wait_for_load_state("networkidle")

    def search(self, words: str) -> list[str]:
        """The results of a search in their order, below the root."""
        self.page.get_by_role("button", name="Search").first.click()
        self.page.keyboard.insert_text(words)
        return [self._place(url) for url in self.page.wait_for_function(RESULTS).json_value()]

    def type(self, words: str, wanted: set[str]) -> None:
        """Type letter by letter, each after results of those before it, until a wanted page is first or second."""
        self.page.get_by_role("button", name="Search").first.click()
        for letter in words:
            self.page.keyboard.type(letter)
            self.page.wait_for_function(RESULTS)
        # The results of the last letter come after those of the letter before it.
        places = [self.root + page for page in wanted]
        self.page.wait_for_function(FOUND, arg=places)

    def _place(self, url: str) -> str:
        path, _, anchor = url.removeprefix(self.root).partition("#")
        page = path.partition("?")[0]
        return f"{page}#{anchor}" if anchor else page

    def close(self) -> None:
        self.context.close()
        assert self.trouble == []


@pytest.fixture
def tab(browser: Any, root: str) -> Iterator[_Tab]:
    tab = _Tab(browser, root)
    yield tab
    tab.close()


@pytest.mark.parametrize("words", SEARCHES)
def test_a_search_finds_the_right_page_first_or_second(words: str, tab: _Tab) -> None:
    tab.open("index.html")
    found = tab.search(words)[:2]
    assert any(page == wanted or page.startswith(f"{wanted}#") for page in found for wanted in SEARCHES[words]), found


def test_a_result_leads_to_the_operation(tab: _Tab) -> None:
    tab.open("index.html")
    tab.search("contacts.create")
    tab.page.keyboard.press("Enter")
    tab.page.wait_for_url("**/contacts.html*#contacts.create")
    assert tab.page.locator("[id='contacts.create']").is_visible()


def test_search_works_from_a_disk(browser: Any, site: Path) -> None:
    tab = _Tab(browser, site.as_uri() + "/")
    tab.open("index.html")
    found = tab.search("DataService.query")[:2]
    assert any(page.startswith("reference/xmlrpc/data.html#data.query") for page in found), found
    tab.close()


@pytest.mark.parametrize("words", ["orders filter", "contacts.list"])
def test_search_on_a_disk_keeps_what_is_typed(words: str, browser: Any, site: Path) -> None:
    tab = _Tab(browser, site.as_uri() + "/")
    tab.open("index.html")
    tab.type(words, SEARCHES[words])
    assert tab.page.evaluate(TYPED) == words
    tab.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("page", LIGHT_AND_DARK)
def test_accessibility(page: str, scheme: str, browser: Any, root: str) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="needs axe-playwright-python")
    tab = _Tab(browser, root, color_scheme=scheme)
    tab.open(page)
    violations = axe.Axe().run(tab.page).response["violations"]
    serious = [
        f"{v['id']} ({v['impact']}): {v['help']}: {[node['target'] for node in v['nodes']][:3]}"
        for v in violations
        if v["impact"] in ("serious", "critical")
    ]
    assert serious == []
    tab.close()


@pytest.mark.parametrize("page", PAGES)
def test_a_phone_shows_everything_without_scrolling_sideways(page: str, browser: Any, root: str) -> None:
    tab = _Tab(browser, root, viewport={"width": 390, "height": 844})
    tab.open(page)
    assert tab.page.evaluate("document.documentElement.scrollWidth") <= 390
    tab.close()


@pytest.mark.parametrize("page", PAGES)
def test_a_phone_shows_whole_tables_of_names(page: str, browser: Any, root: str) -> None:
    tab = _Tab(browser, root, viewport={"width": 390, "height": 844})
    tab.open(page)
    cells = "[...document.querySelectorAll('.md-typeset table:not([class]) td')]"
    assert tab.page.evaluate(f"{cells}.filter(cell => cell.getBoundingClientRect().right > 390).length") == 0
    words = ("GET", "POST", "PATCH", "DELETE")
    first = f"{cells}.filter(cell => {list(words)}.includes(cell.textContent.trim()))"
    broken = f"{first}.filter(cell => cell.firstChild.getClientRects().length > 1).length"
    assert tab.page.evaluate(broken) == 0
    tab.close()


def test_dark_follows_the_system_and_the_switch(browser: Any, root: str) -> None:
    tab = _Tab(browser, root, color_scheme="dark")
    tab.open("index.html")
    dark = tab.page.evaluate("getComputedStyle(document.body).backgroundColor")
    tab.page.emulate_media(color_scheme="light")
    tab.page.reload()
    light = tab.page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert sum(_rgb(dark)) < 200 < sum(_rgb(light))
    tab.close()


def _rgb(color: str) -> list[float]:
    return [float(part) for part in color[color.index("(") + 1 : -1].split(",")[:3]]


def test_tabs_switch_the_example(tab: _Tab) -> None:
    tab.open("reference/v2/contacts.html")
    tab.page.locator("label", has_text="Async").first.click()
    shown = tab.page.locator(".tabbed-block:visible code").first.inner_text()
    assert "await keap.v2.contacts.create(" in shown
