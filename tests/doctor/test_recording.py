"""A session recorded with stand-ins, replayed without a network."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import httpx
import pytest

from keapkit import AsyncKeap, Keap
from keapkit.errors import BadRequestError, DecodeError, NotFoundError, TransportError, ValidationError
from keapkit.sandbox import Sandbox
from keapkit.testing import KeapSandbox, replay
from tests.doctor.test_privacy import PLANTS, encodings, plant_in
from tests.doctor.wrong import KEY, WrongTransport, wrong


def _rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text().splitlines()[1:]]


def test_a_session_replays(keap_sandbox: KeapSandbox, tmp_path: Path) -> None:
    keap = keap_sandbox.keap()

    def session(keap: Keap, contact_id: str) -> list[Any]:
        contacts = list(keap.v2.contacts.list(page_size=10))
        made = keap.v2.contacts.create(
            {"given_name": "Zoe", "email_addresses": [{"email": "zoe@example.com", "field": "EMAIL1"}]}
        )
        with pytest.raises(NotFoundError) as caught:
            keap.v2.contacts.get("999999")
        tags = keap.v1.tags.list(limit=3)
        return [len(contacts), type(made.id), caught.value.status_code, len(tags.items), len(list(tags))]

    path = tmp_path / "session.jsonl"
    with keap.record(path):
        first = session(keap, "1")
    keap.v2.contacts.list()
    transport = replay(path)
    with Keap("KeapAK-any", transport=transport, throttle=None) as again:
        assert session(again, "1") == first
        assert transport.unused == 0
        with pytest.raises(ValidationError, match=r"no further response to GET /rest/v2/contacts"):
            again.v2.contacts.list()


def test_ids_stay_the_same_thing(keap_sandbox: KeapSandbox, tmp_path: Path) -> None:
    keap = keap_sandbox.keap()
    with keap.record(tmp_path / "s.jsonl"):
        keap.v2.contacts.get("7")
        keap.v1.contacts.get(7)
        keap.v2.contacts.get("8")
    rows = _rows(tmp_path / "s.jsonl")
    ids = [row["body"]["json"]["id"] for row in rows]
    assert ids[0] == str(ids[1]) != ids[2]
    assert {row["path"] for row in rows} == {"/rest/v2/contacts/{contact_id}", "/rest/v1/contacts/{id}"}


@pytest.mark.filterwarnings("ignore")
def test_failures_replay(tmp_path: Path) -> None:
    bodies = iter(
        [
            httpx.Response(200, headers={"content-type": "application/json"}, content=b'{"contacts": [{"id": '),
            httpx.Response(200, headers={"content-type": "text/html"}, content=b"<html>Zwirnschnabel</html>"),
            httpx.Response(400, json={"message": "Zwirnschnabel is no name"}),
            httpx.Response(200, json={"contacts": [{"id": "1", "create_time": "26.11.2026"}], "next_page_token": ""}),
        ]
    )

    def handler(request: httpx.Request) -> httpx.Response:
        try:
            return next(bodies)
        except StopIteration:
            raise httpx.ReadTimeout("Zwirnschnabel", request=request) from None

    def session(keap: Keap) -> list[str]:
        seen = []
        for _ in range(5):
            try:
                seen.append(type(keap.v2.contacts.list().items[0].create_time).__name__)
            except (DecodeError, BadRequestError, TransportError) as error:
                seen.append(type(error).__name__)
        return seen

    path = tmp_path / "s.jsonl"
    with Keap(KEY, transport=httpx.MockTransport(handler), throttle=None, retry=None) as keap, keap.record(path):
        first = session(keap)
    assert first[2] == "BadRequestError"
    assert first[4] == "RequestTimeoutError"
    with Keap("KeapAK-any", transport=replay(path), throttle=None, retry=None) as again:
        assert session(again) == first
    assert "wirnschnabel" not in path.read_text()


def test_each_attempt_is_recorded(tmp_path: Path) -> None:
    answers = iter([429, 503, 200])

    def respond(request: httpx.Request, response: httpx.Response) -> httpx.Response:
        status = next(answers)
        return response if status == 200 else httpx.Response(status, headers={"retry-after": "0"})

    path = tmp_path / "s.jsonl"
    with wrong(respond=respond) as keap, keap.record(path):
        keap.v2.tags.get("1")
    assert [row["status"] for row in _rows(path)] == [429, 503, 200]
    with Keap("KeapAK-any", transport=replay(path), throttle=None) as again:
        assert again.v2.tags.get("1").id


@pytest.mark.anyio
async def test_async(keap_sandbox: KeapSandbox, tmp_path: Path) -> None:
    path = tmp_path / "s.jsonl"
    async with keap_sandbox.async_keap() as keap:
        with keap.record(path):
            first = [tag.id async for tag in keap.v2.tags.list()]
    async with AsyncKeap("KeapAK-any", transport=replay(path), throttle=None) as again:
        assert len([tag.id async for tag in again.v2.tags.list()]) == len(first)


@pytest.mark.filterwarnings("ignore::FutureWarning")
def test_xmlrpc(keap_sandbox: KeapSandbox, tmp_path: Path) -> None:
    path = tmp_path / "s.jsonl"
    keap = keap_sandbox.keap(xmlrpc="wire")
    with keap.record(path):
        rows = keap.xmlrpc.data.query("Contact", 5, 0, {"Id": "%"}, ["Id", "FirstName", "DateCreated"], "Id", True)
    text = path.read_text()
    assert "Anna" not in text
    assert "FirstName" in text
    with Keap("KeapAK-any", transport=replay(path), throttle=None, xmlrpc="wire") as again:
        found = again.xmlrpc.data.query("Contact", 5, 0, {"Id": "%"}, ["Id", "FirstName", "DateCreated"], "Id", True)
    assert [set(row) for row in found] == [set(row) for row in rows]
    assert [type(row["DateCreated"]) for row in found] == [type(row["DateCreated"]) for row in rows]


@pytest.mark.parametrize("seed", range(3))
def test_nothing_of_the_records_is_in_a_recording(seed: int, tmp_path: Path) -> None:
    draw = random.Random(seed)

    def respond(request: httpx.Request, response: httpx.Response) -> httpx.Response:
        if "json" not in response.headers.get("content-type", ""):
            return response
        headers = {name: draw.choice(PLANTS).encode() for name in response.headers if name != "content-length"}
        headers["content-type"] = b"application/json"
        return httpx.Response(response.status_code, headers=headers, json=plant_in(response.json(), draw, True))

    path = tmp_path / "s.jsonl"
    with wrong(respond=respond) as keap, keap.record(path):
        for plant in PLANTS:
            for url, params in (
                ("/rest/v2/contacts", {"filter": f"given_name=={plant}", "order_by": f"{plant} desc", plant: plant}),
                ("/rest/v1/contacts", {"email": plant, "optional_properties": plant}),
                ("/rest/v2/contacts/12345678", {"fields": plant}),
            ):
                keap.request("GET", url, params=params, raise_for_status=False)
            keap.request("POST", "/rest/v2/contacts", json={plant: plant, "given_name": plant}, raise_for_status=False)
            keap.request("GET", f"/rest/v9/{plant.replace('/', '')}/x", raise_for_status=False)
    shown = path.read_text()
    assert KEY not in shown
    assert "12345678" not in shown
    written = {one.casefold() for plant in PLANTS for one in encodings(plant) if len(one) >= 6}
    assert [one for one in written if one in shown.casefold()] == []


def test_the_file_is_there_when_the_program_ends_badly(tmp_path: Path) -> None:
    path = tmp_path / "s.jsonl"
    with wrong() as keap:
        recording = keap.record(path)
        keap.v2.tags.get("1")
        assert len(_rows(path)) == 1
        recording.close()
        recording.close()
        keap.v2.tags.get("1")
        assert len(_rows(path)) == 1
    path.write_text(path.read_text() + '{"method": "GE')
    assert replay(path).unused == 1


def test_files_pass_through(keap_sandbox: KeapSandbox, tmp_path: Path) -> None:
    keap = keap_sandbox.keap()
    path = tmp_path / "s.jsonl"
    with keap.record(path):
        made = keap.files.upload(b"hello, Zwirnschnabel", name="a.txt", association="COMPANY")
        assert keap.files.read(made.id) == b"hello, Zwirnschnabel"
    assert "Zwirnschnabel" not in path.read_text()


@pytest.mark.parametrize(
    "text",
    ["", "{}", "[]", '{"format": "keapkit-recording/2"}', '{"format": "keapkit-recording/1"}\n{"a": 1}\n{"b": 2}'],
)
def test_what_is_no_recording(text: str, tmp_path: Path) -> None:
    path = tmp_path / "s.jsonl"
    path.write_text(text)
    with pytest.raises(ValidationError, match="path"):
        replay(path)


def test_a_path_that_cannot_be_written(tmp_path: Path) -> None:
    with Keap(KEY, transport=WrongTransport(Sandbox())) as keap, pytest.raises(ValidationError, match="cannot write"):
        keap.record(tmp_path / "no" / "such.jsonl")
