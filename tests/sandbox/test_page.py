"""The page at /, in a real browser: what happens is seen while a program runs, and failures can be switched on."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from keapkit import Keap
from keapkit.errors import BadRequestError
from tests.sandbox.server import serving

KEY = "KeapAK-page-secret"
FLAGS = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]  # fmt: skip
CHROMIUM = os.environ.get("KEAPKIT_CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    playwright = pytest.importorskip("playwright.sync_api", reason="needs playwright: the page is tested in a browser")
    if CHROMIUM is None:
        pytest.skip("needs chromium: the page is tested in a browser")
    with playwright.sync_playwright() as started:
        browser = started.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def root() -> Iterator[str]:
    with serving("--limits", "off") as root:
        yield root


@pytest.fixture
def page(browser: Any, root: str) -> Iterator[Any]:
    context = browser.new_context()
    page = context.new_page()
    trouble: list[str] = []
    page.on("console", lambda message: trouble.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: trouble.append(str(error)))
    page.goto(root.removesuffix("crm"))
    _shows(page, "#live", "live")
    yield page
    context.close()
    assert not trouble


def _shows(page: Any, selector: str, text: str) -> None:
    """Wait until an element holds a text; its page allows no code from strings, so no predicate can be sent."""
    from playwright.sync_api import expect

    expect(page.locator(selector)).to_contain_text(text)


def _keap(root: str, **options: Any) -> Keap:
    return Keap(KEY, base_url=root, throttle=None, **options)


def test_requests_are_seen_as_they_come(page: Any, root: str) -> None:
    with _keap(root, retry=False) as keap:
        keap.v2.contacts.get("1")
        with pytest.raises(BadRequestError):
            keap.v1.notes.update(1, {"id": 5})
        page.wait_for_selector("#request-rows tr:nth-child(2)")
        rows = [row.inner_text() for row in page.locator("#request-rows tr").all()]
        assert "v1.notes.update" in rows[0]
        assert "refused" in rows[0]
        assert "accepted" in rows[1]
        page.get_by_label(re.compile("Request 2: ")).click()
        page.wait_for_selector("#detail-dialog[open]")
        told = page.locator("#detail").inner_text()
        assert "unknown key" in told
        assert '"id": 5' in told
        assert "authorization: [hidden]" in told
        page.keyboard.press("Escape")
        page.wait_for_selector("#detail-dialog", state="hidden")
        assert KEY not in page.content()


def test_a_request_opens_with_what_was_wrong(browser: Any, root: str) -> None:
    """The dialog begins at its top, however long the request is, and the verdicts fit on a phone."""
    context = browser.new_context(viewport={"width": 390, "height": 500})
    page = context.new_page()
    with _keap(root, retry=False) as keap, pytest.raises(BadRequestError):
        keap.v2.tags.create({"name": "x" * 3_000, "shade": "y\n" * 200})
    page.goto(root.removesuffix("crm"))
    for _ in range(2):
        page.get_by_label(re.compile("Request 1: ")).click()
        page.wait_for_selector("#detail-dialog[open]")
        box = page.locator("#detail h2").first.bounding_box()
        assert 0 <= box["y"] < 500
        page.locator("#detail-close").scroll_into_view_if_needed()
        page.locator("#detail-close").click()
        page.wait_for_selector("#detail-dialog", state="hidden")
    assert page.evaluate("(box => box.scrollWidth <= box.clientWidth)(document.querySelector('#requests .scroll'))")
    context.close()


def test_requests_can_be_searched(page: Any, root: str) -> None:
    with _keap(root) as keap:
        keap.v2.contacts.get("1")
        keap.v2.tags.get("1")
        page.wait_for_selector("#request-rows tr:nth-child(2)")
        page.get_by_label("Search the requests").fill("tags.get")
        assert page.locator("#request-rows tr:visible").count() == 1
        keap.v2.contacts.get("2")
        page.wait_for_selector("#request-rows tr:nth-child(3)", state="attached")
        assert page.locator("#request-rows tr:visible").count() == 1
        assert page.locator("#request-count").inner_text() == "1 shown"


def test_a_page_that_is_paused_stands_still(page: Any, root: str) -> None:
    pause = page.get_by_role("button", name="Pause")
    with _keap(root) as keap:
        keap.v2.contacts.get("1")
        page.wait_for_selector("#request-rows tr")
        pause.click()
        assert pause.get_attribute("aria-pressed") == "true"
        keap.v2.contacts.get("2")
        _shows(page, "#request-count", "1 shown, 1 waiting")
        assert page.locator("#request-rows tr").count() == 1
        pause.click()
        _shows(page, "#request-count", "2 shown")
        assert pause.get_attribute("aria-pressed") == "false"
        assert page.locator("#request-rows tr").first.inner_text().startswith("2")


def test_many_requests_are_followed_by_several_pages(browser: Any, root: str) -> None:
    """Each keeps the newest, in order, without a gap."""
    context = browser.new_context()
    pages = [context.new_page() for _ in range(2)]
    for page in pages:
        page.goto(root.removesuffix("crm"))
        _shows(page, "#live", "live")
    with httpx.Client(headers={"x-keap-api-key": KEY}) as client:
        for _ in range(450):
            client.get(f"{root}/rest/v2/contacts/1").raise_for_status()
    for page in pages:
        page.bring_to_front()
        page.get_by_label(re.compile("Request 450: ")).wait_for()
        shown = [int(text) for text in page.locator("#request-rows button").all_inner_texts()]
        assert shown == list(range(450, 150, -1))
    context.close()


def test_a_sandbox_that_was_started_again_is_followed(browser: Any) -> None:
    """The page connects again by itself, and forgets the requests of the one that ended."""
    context = browser.new_context()
    page = context.new_page()
    with serving("--limits", "off") as root:
        page.goto(root.removesuffix("crm"))
        with _keap(root) as keap:
            keap.v2.contacts.get("1")
            keap.v2.contacts.get("2")
        _shows(page, "#request-count", "2 shown")
    _shows(page, "#live", "reconnecting")
    with serving("--limits", "off", "--port", root.rpartition(":")[2].partition("/")[0]) as root, _keap(root) as keap:
        keap.v2.tags.get("1")
        page.locator("#live", has_text="live").wait_for(timeout=20_000)
        page.locator("#request-rows", has_text="v2.tags.get").wait_for()
        assert page.locator("#request-rows tr").count() == 1
    context.close()


def test_records_can_be_searched_and_follow_changes(page: Any, root: str) -> None:
    page.wait_for_selector("#record-table table")
    page.get_by_label("Search the records").fill("zoe")
    _shows(page, "#record-table caption", "0 ")
    with _keap(root) as keap:
        keap.v2.contacts.create({"given_name": "Zoe", "email_addresses": [{"email": "z@e.com", "field": "EMAIL1"}]})
        _shows(page, "#record-table caption", "1 ")
        page.get_by_label("Search the records").fill("")
        page.get_by_label("Collection").select_option("orders")
        _shows(page, "#record-table caption", "60 in orders")


def test_a_failure_is_switched_on_and_the_client_retries(page: Any, root: str) -> None:
    page.get_by_label("Failure", exact=True).select_option("503")
    page.get_by_role("button", name="Fail", exact=True).click()
    page.wait_for_selector("#fault-list li")
    with _keap(root) as keap:
        assert keap.v2.contacts.get("1").id == "1"
    page.wait_for_selector("#request-rows tr:nth-child(2)")
    rows = [row.inner_text() for row in page.locator("#request-rows tr").all()]
    assert "200" in rows[0]
    assert "503" in rows[1]
    assert "failed" in rows[1]
    _shows(page, "#fault-list", "Nothing fails")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1360])
def test_it_fits_and_can_be_read(browser: Any, root: str, scheme: str, width: int) -> None:
    context = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 800})
    page = context.new_page()
    page.goto(root.removesuffix("crm"))
    page.wait_for_selector("#record-table table")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    low = page.evaluate(CONTRAST)
    assert not low
    unlabeled = page.evaluate(
        "[...document.querySelectorAll('input, select, button')].filter(e => "
        "!(e.labels?.length || e.ariaLabel || e.textContent.trim())).map(e => e.outerHTML)"
    )
    assert not unlabeled
    context.close()


# Texts whose contrast with their background is less than WCAG's 4.5 to 1.
CONTRAST = """
() => {
  const canvas = document.createElement("canvas").getContext("2d", {willReadFrequently: true});
  const rgb = (color) => {
    canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = color; canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const light = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map((v) => (v /= 255) <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const paper = (e) => { for (; e; e = e.parentElement) {
    const found = rgb(getComputedStyle(e).backgroundColor);
    if (found[3] === 255) return found;
  } return [255, 255, 255]; };
  return [...document.querySelectorAll("body *")].filter((e) =>
    [...e.childNodes].some((n) => n.nodeType === 3 && n.textContent.trim()) && e.checkVisibility()
  ).filter((e) => {
    const [a, b] = [light(rgb(getComputedStyle(e).color)), light(paper(e))].sort((x, y) => y - x);
    return (a + 0.05) / (b + 0.05) < 4.5;
  }).map((e) => e.outerHTML.slice(0, 120));
}
"""


def test_the_keyboard_reaches_everything(page: Any, root: str) -> None:
    with _keap(root) as keap:
        keap.v2.contacts.get("1")
        page.wait_for_selector("#request-rows button")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the requests"
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('#request-rows button')"):
            break
    page.keyboard.press("Enter")
    page.wait_for_selector("#detail-dialog[open]")


def test_the_page_loads_nothing_from_elsewhere(browser: Any, root: str) -> None:
    context = browser.new_context()
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(root.removesuffix("crm"))
    page.wait_for_selector("#record-table table")
    context.close()
    assert asked
    assert all(url.startswith((root.removesuffix("crm"), "data:")) for url in asked)


def test_pages_of_other_origins_cannot_use_it(root: str) -> None:
    base = root.removesuffix("/crm")
    form = {"kind": "500"}
    page = {"hx-request": "true"}
    evil = {"origin": "https://evil.example", "sec-fetch-site": "cross-site", "sec-fetch-mode": "cors"}
    assert httpx.post(f"{base}/_sandbox/faults", data=form).status_code == 403
    assert httpx.post(f"{base}/_sandbox/faults", data=form, headers={**page, **evil}).status_code == 403
    near = {**page, "origin": "http://localhost:3000"}
    assert httpx.post(f"{base}/_sandbox/faults", data=form, headers=near).status_code == 403
    assert httpx.post(f"{base}/_sandbox/faults", data=form, headers={**page, "origin": base}).status_code == 200
    signed = {"x-keap-api-key": KEY}
    assert httpx.post(f"{root}/rest/v2/contacts", json={}, headers={**signed, **evil}).status_code == 403
    assert httpx.get(f"{root}/rest/v2/contacts", headers={**signed, "sec-fetch-site": "cross-site"}).status_code == 403
    for path in ("/", "/_sandbox/events", "/_sandbox/records"):
        assert httpx.get(f"{base}{path}", headers={"host": "keap.evil.example"}).status_code == 421
    policy = httpx.get(f"{base}/").headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy


def test_texts_from_outside_are_escaped(root: str) -> None:
    base = root.removesuffix("/crm")
    with _keap(root) as keap:
        name = "<img src=x onerror=alert(1)>"
        keap.v2.contacts.create({"given_name": name, "email_addresses": [{"email": "x@e.com", "field": "EMAIL1"}]})
        keap.v2.contacts.list(filter='given_name==<script>"')
    for path in (
        "/",
        "/_sandbox/records?collection=contacts&tenant=sandbox.infusionsoft.com&q=img",
        "/_sandbox/requests/1",
    ):
        text = httpx.get(f"{base}{path}").text
        assert "<img" not in text
        assert '<script>"' not in text
