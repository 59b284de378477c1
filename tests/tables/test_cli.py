"""`keapkit export` and `keapkit sync`: what they print, and how they end."""

from __future__ import annotations

import json
import re
import sqlite3
from pathlib import Path
from typing import Any

import httpx
import pytest
from typer.testing import CliRunner, Result

import keapkit
from keapkit import Keap
from keapkit._cli import app
from keapkit.throttle import Rate, Throttle
from tests.keapkit.throttle_helpers import VirtualClock
from tests.tables.account import Account


@pytest.fixture
def account() -> Account:
    return Account({"contacts": 45, "orders": 30}, overlap=0)


@pytest.fixture
def options() -> dict[str, Any]:
    return {"throttle": None, "retry": False}


@pytest.fixture(autouse=True)
def _client(account: Account, options: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    def make() -> Keap:
        return Keap("KeapAK-cli", transport=httpx.MockTransport(account), **options)

    monkeypatch.setattr(keapkit, "Keap", make)


def run(*arguments: object) -> Result:
    return CliRunner().invoke(app, list(map(str, arguments)))


def events(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines() if line.startswith("{")]


def test_export_writes_files_and_says_so(tmp_path: Path) -> None:
    done = run("export", "contacts", "orders", "--to", tmp_path)
    assert done.exit_code == 0, done.output
    assert re.search(r"rows of \d+ tables in", done.output)
    assert "contacts: done, 45 rows, 4 calls" in done.output
    assert (tmp_path / "contacts.csv").read_text().count("\n") == 46


def test_export_writes_one_table_to_standard_output() -> None:
    done = run("export", "contacts", "-o", "-", "--fields", "id,email", "--format", "jsonl")
    assert done.exit_code == 0
    lines = events(done.stdout)
    assert len(lines) == 45
    assert lines[0] == {"id": "0", "email": "a0@example.com"}


def test_standard_output_has_the_table_only(account: Account) -> None:
    done = run("export", "contacts", "-o", "-", "--json", "--fields", "nonsense")
    assert (done.exit_code, done.stdout) == (2, "")
    assert json.loads(done.stderr.splitlines()[0])["event"] == "error"


def test_events_are_json(tmp_path: Path) -> None:
    done = run("sync", "contacts", "--to", f"sqlite:///{tmp_path / 'db'}", "--json")
    said = events(done.stdout)
    assert [one["event"] for one in said][-1] == "result"
    assert said[-1]["rows"] == {"contacts": 45}
    assert {one["phase"] for one in said[:-1]} >= {"fetch", "load", "done"}


def test_sync_again_goes_on(tmp_path: Path, account: Account) -> None:
    url = f"sqlite:///{tmp_path / 'db'}"
    assert run("sync", "contacts", "orders", "--to", url).exit_code == 0
    assert run("sync", "contacts", "orders", "--to", url).exit_code == 0
    with sqlite3.connect(tmp_path / "db") as connection:
        assert connection.execute("SELECT COUNT(*) FROM contacts").fetchone() == (45,)
    connection.close()
    assert account.calls[-1].endswith("Z") or "since" in account.calls[-1] or "update_time" in account.calls[-1]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["export", "contatcs", "--to", "x"], "did you mean contacts"),
        (["export", "contacts"], "--to FOLDER"),
        (["export", "contacts", "--to", "x", "--fields", "emial"], "did you mean email"),
        (["export", "contacts", "--to", "x", "--since", "yesterday"], "expected 2026-01-31"),
        (["export", "--to", "x"], "at least one"),
        (["sync", "contacts"], "duckdb:///keap.duckdb"),
        (["sync", "contacts", "--to", "oracle://x"], "expected a destination"),
    ],
)
def test_bad_input_ends_with_2(arguments: list[str], message: str, account: Account, tmp_path: Path) -> None:
    done = run(*[str(tmp_path / "x") if one == "x" else one for one in arguments])
    assert done.exit_code == 2
    assert message in done.output.replace("\n", " ")
    assert account.calls == []


@pytest.mark.parametrize("command", ["export", "sync"])
def test_another_tenant_ends_with_2(command: str, tmp_path: Path, account: Account) -> None:
    to = str(tmp_path / "out") if command == "export" else f"sqlite:///{tmp_path / 'db'}"
    assert run(command, "contacts", "--to", to).exit_code == 0
    account.tenant = "cd456.infusionsoft.com"
    for resources in (["contacts"], ["orders"], ["contacts", "orders"]):
        done = run(command, *resources, "--to", to, "--json")
        assert done.exit_code == 2, done.output
        assert events(done.stdout)[-1]["error"] == "OtherTenantError"
        assert "has the records of ab123.infusionsoft.com" in done.output


def test_a_used_up_quota_ends_with_75(
    tmp_path: Path, clock: VirtualClock, options: dict[str, Any], account: Account
) -> None:
    options["throttle"] = Throttle([Rate.daily(2)], clock=clock)
    done = run("export", "contacts", "--to", tmp_path, "--json")
    assert done.exit_code == 75
    assert events(done.stdout)[-1]["event"] == "paused"
    assert "Run the same command again after 1970-01-02 00:00 UTC" in done.output
    clock.sleep(3 * 86_400)
    options["throttle"] = None
    assert run("export", "contacts", "--to", tmp_path).exit_code == 0
    pages = [call for call in account.calls if "/model" not in call]
    assert len(pages) == len(set(pages)) == 3


def test_a_network_that_fails_ends_with_4(tmp_path: Path, account: Account, monkeypatch: pytest.MonkeyPatch) -> None:
    def unreachable(_: object, request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("no route", request=request)

    monkeypatch.setattr(Account, "__call__", unreachable)
    done = run("export", "contacts", "--to", tmp_path)
    assert done.exit_code == 4
    assert "contacts could not be exported" in done.output


def test_a_database_in_use_ends_with_75(tmp_path: Path) -> None:
    from keapkit.tables._sqlite import SQLiteDestination

    with SQLiteDestination(tmp_path / "db") as destination:
        destination.lock()
        done = run("sync", "contacts", "--to", f"sqlite:///{tmp_path / 'db'}")
    assert done.exit_code == 75
    assert "another run" in done.output


def test_interrupted_runs_say_how_to_go_on(tmp_path: Path, account: Account) -> None:
    def interrupt(_: str, items: list[dict[str, Any]]) -> list[dict[str, Any]]:
        raise KeyboardInterrupt

    account.edit = interrupt
    done = run("export", "contacts", "--to", tmp_path)
    assert done.exit_code == 130
    assert "Run the same command again" in done.output


def test_one_of_a_kind_is_singular(tmp_path: Path, account: Account) -> None:
    account.sizes["contacts"] = 1
    assert run("export", "contacts", "-o", "-", "--no-custom-fields").exit_code == 0
    done = run("export", "contact_email_addresses", "--to", tmp_path, "--no-custom-fields")
    assert "contacts: done, 1 row, 1 call." in done.output
    assert f"1 row of 1 table in {tmp_path}; 1 call." in done.output.replace("\n", "")


def test_messages_are_sentences(tmp_path: Path) -> None:
    for arguments in (["export", "contatcs", "--to", tmp_path], ["export"], ["sync", "contacts"]):
        assert run(*arguments).output.rstrip().endswith((".", "?"))


@pytest.mark.parametrize("command", ["export", "sync"])
def test_the_api_root_is_an_option(command: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    roots: list[object] = []

    def make(**options: Any) -> Keap:
        roots.append(options.get("base_url"))
        return Keap("KeapAK-cli", transport=httpx.MockTransport(Account({"contacts": 1})), throttle=None)

    monkeypatch.setattr(keapkit, "Keap", make)
    to = str(tmp_path / "out") if command == "export" else f"sqlite:///{tmp_path / 'db'}"
    assert run(command, "contacts", "--to", to, "--base-url", "http://127.0.0.1:1/crm").exit_code == 0
    monkeypatch.setenv("KEAP_BASE_URL", "http://127.0.0.1:2/crm")
    assert run(command, "contacts", "--to", to).exit_code == 0
    assert roots == ["http://127.0.0.1:1/crm", "http://127.0.0.1:2/crm"]
    assert "KEAP_BASE_URL" in run(command, "--help").output


@pytest.mark.parametrize(
    ("command", "to"),
    [
        ("export", "{file}"),
        ("export", "{file}/out"),
        ("export", "{file}/deeper/out"),
        ("sync", "sqlite:///{folder}"),
        ("sync", "duckdb:///{folder}"),
        ("sync", "sqlite:///{file}/db"),
    ],
)
def test_a_place_that_cannot_be_ends_with_2(command: str, to: str, tmp_path: Path, account: Account) -> None:
    (tmp_path / "file").write_text("kept")
    done = run(command, "contacts", "--to", to.format(file=tmp_path / "file", folder=tmp_path))
    assert done.exit_code == 2, done.output
    assert "is a file" in done.output or "is a folder" in done.output
    assert (tmp_path / "file").read_text() == "kept"
    assert account.calls == []


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("contact", "contacts"),
        ("order", "orders"),
        ("contact-tag", "contact_tags"),
        ("contact_link", "contact_links"),
        ("order_item", "order_items"),
        ("opportunity", "opportunities"),
    ],
)
def test_only_what_is_meant_is_suggested(name: str, near: str, tmp_path: Path) -> None:
    said = run("export", name, "--to", tmp_path / "x").output.replace("\n", " ")
    assert f"did you mean {near}? The resources are" in said


def test_resources_are_listed() -> None:
    done = run("export", "--list", "--json")
    listed = {one["resource"]: one for one in events(done.stdout)}
    assert listed["orders"]["tables"][:2] == ["order_files", "order_items"]
    assert listed["contacts"]["incremental"]
    assert "contact_tags" in run("sync", "--list").stdout
