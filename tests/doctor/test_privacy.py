"""Secrets and personal data planted everywhere: none of it is in a report, in any encoding."""

from __future__ import annotations

import base64
import binascii
import codecs
import html
import json
import random
import re
import string
import urllib.parse
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from keapkit.doctor import Report
from keapkit.doctor._text import lines
from keapkit.sandbox import Sandbox
from tests.doctor.wrong import KEY, examined

PLANTS = (
    "Ottilie Zwirnschnabel",
    "ottilie.zwirnschnabel@quarkmail.example",
    "Zwirnschnabel",
    "Müßiggängerstraße 4711",
    "+49 30 90182735",
    "zx81qq.infusionsoft.com",
    "ZWIRNSCHNABEL",
    "zwirnschnabelOttilie",
    "ottilie_zwirnschnabel",
    "KeapAK-9b1d77aa0c4e5f6093d2",
    "eyJhbGciOiJIUzI1NiJ9.c2VjcmV0.x9Qk3vR",
    "https://zwirnschnabel.example/?token=q8w7e6",
    "4716258050958645",
)

_COMMON = ("infusionsoft", "example")


def encodings(text: str) -> Iterator[str]:
    """Ways to write a text."""
    raw = text.encode()
    yield text
    yield text.casefold()
    yield text.upper()
    yield text.swapcase()
    yield text[::-1]
    yield codecs.encode(text, "rot13")
    yield urllib.parse.quote(text, safe="")
    yield urllib.parse.quote_plus(text)
    yield "".join(f"%{byte:02x}" for byte in raw)
    yield json.dumps(text)[1:-1]
    yield "".join(f"\\u{ord(char):04x}" for char in text)
    yield html.escape(text)
    yield "".join(f"&#{ord(char)};" for char in text)
    yield "".join(f"&#x{ord(char):x};" for char in text)
    for bytes_ in (raw, text.encode("utf-16-le"), text.encode("utf-16-be")):
        yield binascii.hexlify(bytes_).decode()
        for shift in range(3):
            # Base64 of a text inside a longer one: without the edges, which depend on what is around it.
            packed = base64.b64encode(b"\0" * shift + bytes_ + b"\0" * 3).decode()
            yield packed[4:-8] if len(packed) > 16 else packed
    yield base64.b32encode(raw).decode().rstrip("=")
    yield text.encode("idna").decode() if text.isascii() else text.encode("punycode").decode()


def leaks(report: Report, plants: tuple[str, ...]) -> list[str]:
    """What of the plants is in a report, whichever way it is written."""
    shown = "\n".join((report.to_json(), report.to_html(), *lines(report.content), repr(report.content)))
    haystacks = (shown, shown.casefold(), html.unescape(shown), urllib.parse.unquote(shown), json.dumps(shown))
    found = []
    for plant in plants:
        for written in encodings(plant):
            if len(written) >= 6 and any(written in hay or written.casefold() in hay for hay in haystacks):
                found.append(plant)
                break
        words = re.findall(r"[^\W_]{7,}", plant)
        found += [word for word in words if word not in _COMMON and word.casefold() in shown.casefold()]
    return found


def test_the_check_itself_finds_what_is_written() -> None:
    report = examined(budget=3)
    for plant in PLANTS:
        for written in list(encodings(plant))[:12]:
            spoiled = Report({**report.content, "date": f"x{written}y"}, "done")
            assert leaks(spoiled, (plant,)), written


def plant_in(value: Any, draw: random.Random, keys: bool) -> Any:
    """A response in which texts, and sometimes names, are plants."""
    match value:
        case str():
            return draw.choice(PLANTS)
        case list():
            return [plant_in(one, draw, keys) for one in value]
        case dict():
            made = {name: plant_in(one, draw, keys) for name, one in value.items()}
            if keys and draw.random() < 0.3:
                made[draw.choice(PLANTS)] = draw.choice(PLANTS)
                made[draw.choice(list(encodings(draw.choice(PLANTS))))] = 1
            return made
        case _:
            return value


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("keys", [False, True])
def test_nothing_of_the_records_is_in_a_report(seed: int, keys: bool) -> None:
    draw = random.Random(seed)

    def change(request: httpx.Request, body: Any) -> Any:
        planted = plant_in(body, draw, keys)
        if isinstance(planted, dict) and isinstance(body, dict) and "next_page_token" in body:
            planted["next_page_token"] = body["next_page_token"]
        return planted

    report = examined(budget=900 if not seed else 200, change=change)
    assert report.differences
    assert leaks(report, (*PLANTS, KEY)) == []


def test_plants_in_headers_and_errors() -> None:
    def respond(request: httpx.Request, response: httpx.Response) -> httpx.Response:
        headers = dict(response.headers)
        for name in list(headers):
            if name != "content-length":
                headers[name] = PLANTS[9]
        headers["date"] = PLANTS[0]
        headers[PLANTS[2]] = PLANTS[2]
        headers.pop("content-length", None)
        if response.status_code >= 400:
            body = {"message": PLANTS[0], "code": PLANTS[3], "status": PLANTS[1], "fault": {"faultstring": PLANTS[9]}}
            return httpx.Response(response.status_code, headers=headers, json=body)
        return httpx.Response(200, headers=headers, content=response.content)

    report = examined(budget=200, respond=respond)
    assert {row["kind"] for row in report.differences} >= {"header-form", "content-type", "error-shape"}
    assert leaks(report, (*PLANTS, KEY)) == []


def test_records_of_the_sandbox_itself() -> None:
    sandbox = Sandbox(tenants=["zx81qq"])
    report = examined(budget=900, sandbox=sandbox)
    texts: set[str] = set()

    def collect(value: Any) -> None:
        match value:
            case str():
                texts.add(value)
            case list():
                for one in value:
                    collect(one)
            case dict():
                for one in value.values():
                    collect(one)
            case _:
                pass

    for collection in ("contacts", "companies", "orders", "notes", "users", "products"):
        collect(sandbox.find_records(collection))
    personal = {text for text in texts if "@" in text or (text.istitle() and " " in text)}
    assert personal
    shown = report.to_json() + report.to_html()
    assert [text for text in personal if text in shown] == []
    assert "zx81qq" not in shown


def test_keys_of_a_map_are_left_out() -> None:
    names = ["".join(random.Random(seed).choices(string.ascii_lowercase, k=8)) for seed in range(12)]

    def change(request: httpx.Request, body: Any) -> Any:
        if request.url.path.endswith("/rest/v2/tags"):
            for record in body["tags"]:
                record.update(dict.fromkeys(names, 1))
        return body

    report = examined(budget=200, change=change)
    shown = report.to_json() + report.to_html()
    assert [name for name in names if name in shown] == []
    (row,) = [row for row in report.differences if row["operation"] == "v2.tags.list"]
    assert (row["name"], row["withheld"]) == (None, "keys-of-a-map")


@pytest.mark.parametrize(
    "name",
    ["zoe.smith", "Zoe Smith", "ZoeSmith", "zoe@example.com", "a1b2c3d4", "xn--zoe-9ja", "K", "user_48151623", "ключ"],
)
def test_names_that_no_programmer_chose(name: str) -> None:
    def change(request: httpx.Request, body: Any) -> Any:
        if request.url.path.endswith("/rest/v2/tags"):
            for record in body["tags"]:
                record[name] = 1
        return body

    (row,) = [row for row in examined(budget=60, change=change).differences if row["operation"] == "v2.tags.list"]
    assert row["name"] is None


@pytest.mark.parametrize(
    "value", ["Johnson", "zoe@example.com", "KeapAK-123", "A1B2C3D4E5F60718293A4B", "Zoe Smith", "5551234567"]
)
def test_values_that_are_no_constants(value: str) -> None:
    def change(request: httpx.Request, body: Any) -> Any:
        if request.url.path.endswith("/rest/v2/contacts"):
            for record in body["contacts"]:
                record["source_type"] = value
        return body

    report = examined(budget=60, change=change)
    (row,) = [row for row in report.differences if row["operation"] == "v2.contacts.list"]
    assert (row["kind"], row["name"]) == ("enum", None)
    assert value not in report.to_json() + report.to_html()


@pytest.mark.parametrize("name", ["anna_loyalty", "lea_wallet", "mueller_bonus", "muller_bonus", "zx_acme_bonus"])
def test_names_that_hold_a_word_of_somebody(name: str) -> None:
    def change(request: httpx.Request, body: Any) -> Any:
        if request.url.path.endswith("/rest/v2/contacts"):
            for record in body["contacts"]:
                record["given_name"], record["family_name"] = "Anna Lea", "Müller-Mueller"
                record[name] = 1
        return body

    def respond(request: httpx.Request, response: httpx.Response) -> httpx.Response:
        response.headers["x-keap-tenant-id"] = "acme"
        return response

    report = examined(budget=60, change=change, respond=respond)
    (row,) = [row for row in report.differences if row["kind"] == "unknown-field"]
    assert (row["name"], row["withheld"]) == (None, "in-the-records")
