"""The sandbox as a server: started from the command line, called over loopback by our client and by other people's."""

from __future__ import annotations

import json
import signal
import socket
import sqlite3
import subprocess
import sys
import urllib.request
import xmlrpc.client
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest

from keapkit import Keap
from tests.sandbox.server import ENVIRONMENT, run, serving

KEY = "KeapAK-server"


@pytest.fixture(scope="module")
def root() -> Iterator[str]:
    with serving("--limits", "off") as root:
        yield root


def _raw(root: str, request: bytes) -> bytes:
    parts = urlsplit(root)
    with socket.create_connection((parts.hostname, parts.port), timeout=30) as connection:
        connection.sendall(request)
        answer = b""
        while piece := connection.recv(65_536):
            answer += piece
        return answer


def test_our_client(root: str) -> None:
    with Keap(KEY, base_url=root, throttle=None) as keap:
        assert keap.v2.contacts.get("1").given_name == "Anna"
        assert keap.v1.contacts.list(limit=2).response.count == 40
        assert b"Anna" in keap.request("GET", "/rest/v2/contacts/1").content


def test_the_standard_librarys_xmlrpc_client(root: str) -> None:
    for path in ("/xmlrpc", "/xmlrpc/v1"):
        with xmlrpc.client.ServerProxy(root + path, headers=[("Authorization", f"Bearer {KEY}")]) as server:
            number = server.ContactService.add("key", {"FirstName": "Zoe", "Email": "zoe@example.com"})
            assert server.ContactService.load("key", number, ["Id", "Email"]) == {
                "Id": number,
                "Email": "zoe@example.com",
            }
            assert server.ContactService.addToGroup("key", number, 4) is True
            rows = server.DataService.query("key", "Contact", 5, 0, {"Email": "zoe@%"}, ["Id", "Groups"])
            assert rows == [{"Id": number, "Groups": "4"}]
            assert server.DataService.delete("key", "Contact", number) is True
            with pytest.raises(xmlrpc.client.Fault, match="RecordNotFound"):
                server.DataService.load("key", "Contact", number, ["Id"])


# Keap's own SDK, in a process of its own: importing it takes two seconds, and its warnings are not ours.
OFFICIAL = """
import sys
import keap_core_v2_client as keap

configuration = keap.Configuration(host=sys.argv[1])
with keap.ApiClient(configuration) as client:
    client.default_headers["Authorization"] = "Bearer KeapAK-official"
    contacts, tags = keap.ContactApi(client), keap.TagsApi(client)
    email = keap.EmailAddressRequest(email="sdk@example.com", field="EMAIL1")
    made = contacts.create_contact(keap.CreateUpdateContactRequest(given_name="Sdk", email_addresses=[email]))
    assert contacts.get_contact(made.id).given_name == "Sdk"
    listed = contacts.list_contacts(filter="given_name==Sdk", page_size=10)
    assert [contact.id for contact in listed.contacts] == [made.id]
    change = keap.CreateUpdateContactRequest(family_name="Kit")
    changed = contacts.update_contact(made.id, change, update_mask=["family_name"])
    assert (changed.given_name, changed.family_name) == ("Sdk", "Kit")
    assert len(tags.list_tags().tags) == 8
    tag = tags.create_tag(keap.CreateUpdateTagRequest(name="From the SDK"))
    applied = tags.apply_tags(tag.id, keap.ApplyRemoveTagRequest(contact_ids=[made.id]))
    assert applied.results == {made.id: "SUCCESS"}
    assert [item.tag.name for item in contacts.list_tags_for_contact(made.id).tags] == ["From the SDK"]
    companies = keap.CompanyApi(client)
    assert companies.get_company(companies.list_companies().companies[0].id).company_name == "Northwind Joinery"
    assert companies.create_company(keap.CreateCompanyRequest(company_name="New")).company_name == "New"
    users = keap.UsersApi(client)
    assert users.get_user_by_id(users.list_paginated_users().users[0].id).given_name == "Ruth"
    assert users.get_user_info().tenant_id
    contacts.delete_contact(made.id)
    try:
        contacts.get_contact(made.id)
    except keap.exceptions.NotFoundException as error:
        print(error.status)
"""


def test_the_official_sdk(root: str) -> None:
    assert version("keap-core-v2-sdk").startswith("2.")
    done = subprocess.run(
        [sys.executable, "-c", OFFICIAL, root],
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (done.returncode, done.stdout.strip()) == (0, "404"), done.stderr


def test_a_browser_cannot_reach_it_under_another_name(root: str) -> None:
    response = httpx.get(f"{root}/rest/v2/contacts", headers={"host": "keap.evil.example"})
    assert response.status_code == 421
    with urllib.request.urlopen(  # another client, another spelling of the host
        urllib.request.Request(
            root.replace("127.0.0.1", "localhost") + "/rest/v2/contacts?page_size=1", headers={"X-Keap-API-Key": KEY}
        ),
        timeout=30,
    ) as answer:
        assert len(json.load(answer)["contacts"]) == 1


@pytest.mark.parametrize(
    "request_", [b"HELLO\r\n\r\n", b"GET / HTTP/1.1\r\nno colon\r\n\r\n", b"\x16\x03\x01\x02\x00\r\n\r\n"]
)
def test_malformed_http(root: str, request_: bytes) -> None:
    assert _raw(root, request_).startswith(b"HTTP/1.1 400")
    assert httpx.get(f"{root}/rest/v2/contacts/1", headers={"x-keap-api-key": KEY}).status_code == 200


def test_a_huge_body(root: str) -> None:
    response = httpx.post(
        f"{root}/rest/v2/contacts", content=b" " * (64 * 1024 * 1024 + 1), headers={"x-keap-api-key": KEY}
    )
    assert response.status_code == 413


def test_a_chunked_file_is_refused(root: str) -> None:
    headers = {"x-keap-api-key": KEY, "content-type": "application/json"}
    response = httpx.post(f"{root}/rest/v1/files", content=iter([b"{}"]), headers=headers)
    assert response.status_code == 411


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--nope"], "unrecognized arguments: --nope"),
        (["--port", "99999"], "a number from 0 to 65535"),
        (["--limits", "0"], "real, off, or a number"),
        (["--token-lifetime", "never"], "a number of seconds"),
        (["--port", "0", "--db", "."], "cannot open the database"),
        (["--host", "no.such.host.invalid"], "cannot listen"),
        (["--port", "0", "--host", "0.0.0.0"], "give the key they need with --key"),
        (["--port", "0", "--fail", "503:200%"], "the rate must be more than 0% and at most 100%"),
        (["--port", "0", "--fail", "sometimes"], "KIND is an HTTP status from 400 to 599"),
        (["--port", "0", "--latency", "long"], "expected a time such as latency=300ms"),
        (["--tenants", "a b"], "expected names such as ab123,cd456"),
    ],
)
def test_bad_input_is_one_line(arguments: list[str], told: str) -> None:
    done = run(*arguments)
    assert done.returncode == 2
    assert told in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_taken_port(root: str) -> None:
    done = run("--port", str(urlsplit(root).port))
    assert done.returncode == 2
    assert done.stderr.startswith("keapkit sandbox: cannot listen on 127.0.0.1, port ")
    assert done.stderr.count("\n") == 1


def test_a_database_of_another_version(tmp_path: Path) -> None:
    file = tmp_path / "old.db"
    with sqlite3.connect(file) as old:
        old.executescript("PRAGMA application_id = 1262829904; PRAGMA user_version = 99; CREATE TABLE records (a)")
    old.close()
    before = file.read_bytes()
    done = run("--port", "0", "--db", str(file))
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert "layout 99" in done.stderr
    assert file.read_bytes() == before


def test_what_was_stored_survives_a_restart(tmp_path: Path) -> None:
    file = str(tmp_path / "keap.db")
    with serving("--db", file, "--limits", "off") as root, Keap(KEY, base_url=root, throttle=None) as keap:
        made = keap.v2.contacts.create({"given_name": "Zoe", "phone_numbers": [{"number": "1", "field": "PHONE1"}]})
    with serving("--db", file) as root, Keap(KEY, base_url=root, throttle=None) as keap:
        assert keap.v2.contacts.get(made.id or "").given_name == "Zoe"
        done = run("--port", "0", "--db", file)
        assert (done.returncode, "locked" in done.stderr) == (2, True)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_what_was_answered_survives_a_kill(tmp_path: Path) -> None:
    file = str(tmp_path / "keap.db")
    made: list[str] = []
    for _ in range(3):
        process = subprocess.Popen(
            [sys.executable, "-m", "keapkit.sandbox", "--port", "0", "--db", file, "--limits", "off"],
            env=ENVIRONMENT,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert process.stdout is not None
        root = next(word for word in process.stdout.readline().replace(",", "").split() if word.startswith("http"))
        with Keap(KEY, base_url=root, throttle=None) as keap:
            for _ in range(20):
                body: Any = {"given_name": "Kill", "phone_numbers": [{"number": "1", "field": "PHONE1"}]}
                made.append(str(keap.v2.contacts.create(body).id))
            process.kill()
            process.communicate(timeout=30)
    with serving("--db", file, "--limits", "off") as root, Keap(KEY, base_url=root, throttle=None) as keap:
        assert [contact.id for contact in keap.v2.contacts.list(filter="given_name==Kill")] == made


@pytest.mark.parametrize(("fault", "error"), [("timeout", httpx.ReadTimeout), ("cut-body", httpx.RemoteProtocolError)])
def test_failures_reach_the_socket(fault: str, error: type[Exception]) -> None:
    with serving("--fail", fault, "--limits", "off") as root, pytest.raises(error):
        httpx.get(f"{root}/rest/v2/contacts/1", headers={"x-keap-api-key": KEY}, timeout=3.0)


def test_failures_of_the_command_line() -> None:
    with serving("--fail", "503:50%@/rest/v2/contacts*", "--latency", "1ms", "--seed", "7", "--limits", "off") as root:
        headers = {"x-keap-api-key": KEY}
        statuses = [httpx.get(f"{root}/rest/v2/contacts/1", headers=headers).status_code for _ in range(20)]
        assert set(statuses) == {200, 503}
        assert {httpx.get(f"{root}/rest/v2/tags/1", headers=headers).status_code for _ in range(10)} == {200}


def test_a_lenient_server() -> None:
    with serving("--lenient", "--limits", "off") as root:
        url, headers = f"{root}/rest/v2/contacts?filter=job_title==Owner", {"x-keap-api-key": KEY}
        assert httpx.get(url, headers=headers).status_code == 200


def test_a_second_tenant() -> None:
    with serving("--tenants", "ab123,cd456", "--limits", "off") as root:
        url = f"{root}/rest/v2/contacts/1"
        first, second = (httpx.get(url, headers={"x-keap-api-key": f"KeapAK-{name}-1"}) for name in ("ab123", "cd456"))
        assert second.headers["x-keap-tenant-id"] == "cd456.infusionsoft.com"
        assert first.json()["given_name"] != second.json()["given_name"]


def test_it_says_when_other_machines_can_reach_it() -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "keapkit.sandbox", "--port", "0", "--host", "0.0.0.0", "--key", "KeapAK-for-all"],
        env=ENVIRONMENT,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        told = [process.stdout.readline() for _ in range(4)]
        assert told[3].startswith("Careful: listening on 0.0.0.0")
        root = told[0].split("http://")[1].partition(",")[0].replace("0.0.0.0", "127.0.0.1")
        page = f"http://{root.removesuffix('/crm')}/"
        assert httpx.get(page).status_code == 401
        assert httpx.get(page, auth=("anyone", "another")).status_code == 401
        assert httpx.get(page, auth=("anyone", "KeapAK-for-all")).status_code == 200
    finally:
        process.terminate()
        process.communicate(timeout=30)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no interrupt to one process")
def test_an_interrupt_ends_it_quietly() -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "keapkit.sandbox", "--port", "0"],
        env=ENVIRONMENT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    root = next(word for word in process.stdout.readline().replace(",", "").split() if word.startswith("http"))
    assert httpx.get(f"{root}/rest/v2/contacts").status_code == 401
    with httpx.stream("GET", f"{root.removesuffix('crm')}_sandbox/events") as page:  # as an open page does
        next(page.iter_lines())
        process.send_signal(signal.SIGINT)
        _, told = process.communicate(timeout=30)
    assert (process.returncode, told) == (0, "")
