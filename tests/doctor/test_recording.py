"""A session recorded with stand-ins, replayed without a network."""

from __future__ import annotations

import datetime as dt
import json
import random
import sys
import time
from pathlib import Path
from typing import Any

import httpx
import pytest

from keapkit import AsyncKeap, Keap
from keapkit.doctor._forms import form_of
from keapkit.doctor._masking import Masking
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


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of files")
def test_a_full_disk_ends_the_recording_and_no_call(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    import resource

    path = tmp_path / "session.jsonl"
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    with KeapSandbox() as sandbox:
        keap = sandbox.keap()
        with keap.record(path):
            keap.v2.contacts.get("1")
            whole = path.read_bytes()
            resource.setrlimit(resource.RLIMIT_FSIZE, (len(whole) + 20, before[1]))
            try:
                made = keap.v2.contacts.create(
                    {"given_name": "Zoe", "email_addresses": [{"email": "z@example.com", "field": "EMAIL1"}]}
                )
            finally:
                resource.setrlimit(resource.RLIMIT_FSIZE, before)
            assert keap.v2.contacts.get(made.id or "").given_name == "Zoe"
    assert path.read_bytes() == whole  # what came before can be replayed
    assert "ends here" in caplog.text
    with Keap(KEY, transport=replay(path), throttle=None) as again:
        assert again.v2.contacts.get("1").id


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
def test_a_disk_that_is_full_from_the_beginning() -> None:
    with (
        Keap(KEY, transport=WrongTransport(Sandbox())) as keap,
        pytest.raises(ValidationError, match=r"cannot write '/dev/full': No space left"),
    ):
        keap.record("/dev/full")


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-26T10:00:00+01:00", "2026-11-26T10:00+01:00", "2026-11-26T10:00:00.5-08:00", "2026-11-26T10:00:00Z",
        "2026-11-26T10:00:00+0100", "2026-11-26T10:00:00", "2026-11-26 10:00:00+0100", "20261126T10:00:00",
        "2026-11-26", "2026-11-26T10:00+01:00[Europe/Berlin]", "2026-11-26 10:00:00 CEST", "11/26/2026", "26.11.26",
    ],
)  # fmt: skip
def test_a_time_stays_a_time_of_its_form(text: str) -> None:
    masked = Masking().text(text)
    assert masked != text
    assert form_of(masked) == form_of(text)
    assert "Berlin" not in masked
    readable = text.partition("[")[0]
    try:
        dt.datetime.fromisoformat(readable)
    except ValueError:
        return
    assert dt.datetime.fromisoformat(masked.partition("[")[0])


def test_a_broken_address_does_not_disturb_the_session(tmp_path: Path) -> None:
    def change(request: httpx.Request, body: Any) -> Any:
        return {**body, "next_page_token": "https://api.[x"}

    with wrong(change=change) as keap, keap.record(tmp_path / "s.jsonl"):
        assert keap.v2.contacts.list().items


def _recorded(tmp_path: Path, response: httpx.Response) -> str:
    path = tmp_path / "s.jsonl"
    transport = httpx.MockTransport(lambda request: response)
    with Keap(KEY, transport=transport, throttle=None, retry=None) as keap, keap.record(path):
        keap.request("GET", "/rest/v2/contacts", raise_for_status=False)
    assert len(_rows(path)) == 1
    return path.read_text()


@pytest.mark.parametrize(
    "text",
    [
        "<methodResponse><ottilie>1</ottilie></methodResponse>",
        '<methodResponse xmlns:q="https://ottilie.example/"><q:value>1</q:value></methodResponse>',
        '<methodResponse a="Ottilie"><value/></methodResponse>',
        "<methodResponse><value><boolean>Ottilie</boolean></value></methodResponse>",
        "<methodResponse><methodName>Ottilie.ottilie</methodName></methodResponse>",
        "<methodResponse><double>Ottilie</double>Ottilie<!--Ottilie--><?q Ottilie?></methodResponse>",
        "<methodResponse><value><![CDATA[Ottilie]]></value></methodResponse>",
        "<Ottilie>",
    ],
)
def test_xml_that_is_no_xmlrpc(text: str, tmp_path: Path) -> None:
    shown = _recorded(tmp_path, httpx.Response(200, headers={"content-type": "text/xml"}, text=text))
    assert "ottilie" not in shown.casefold()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("x-keap-tenant-id", "4716258"), ("x-keap-tenant-ottilie", "1"), ("ottilie-expiry-time", "{now}"),
        ("x-ottilie", "1"), ("content-type", "ottilie/json"), ("retry-after", "Ottilie"),
    ],
)  # fmt: skip
def test_headers_that_name_somebody(name: str, value: str, tmp_path: Path) -> None:
    value = value.replace("{now}", str(int(time.time())) + "000")
    shown = _recorded(tmp_path, httpx.Response(200, headers={"content-type": "application/json", name: value}))
    assert "ottilie" not in shown.casefold()
    assert "4716258" not in shown


def test_only_an_error_code_stays_a_code(tmp_path: Path) -> None:
    shown = _recorded(tmp_path, httpx.Response(400, json={"code": 400, "details": [{"code": 90210}]}))
    assert '"code": 400' in shown
    assert "90210" not in shown


def test_a_recording_with_headers_of_other_types(tmp_path: Path) -> None:
    path = tmp_path / "s.jsonl"
    row = {"method": "GET", "path": "/", "status": 200, "headers": {"a": 1}, "body": {}}
    path.write_text('{"format": "keapkit-recording/1"}\n' + json.dumps(row) + "\n" + json.dumps(row) + "\n")
    with pytest.raises(ValidationError, match="line 2"):
        replay(path)


def test_two_recordings_end_in_any_order(tmp_path: Path) -> None:
    with wrong() as keap:
        first = keap.record(tmp_path / "1.jsonl")
        second = keap.record(tmp_path / "2.jsonl")
        keap.v2.tags.get("1")
        first.close()
        keap.v2.tags.get("1")
        second.close()
        keap.v2.tags.get("1")
    assert [len(_rows(tmp_path / name)) for name in ("1.jsonl", "2.jsonl")] == [1, 2]
