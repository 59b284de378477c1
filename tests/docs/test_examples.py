"""The programs of the cookbook, as users start them, on a sandbox."""

from __future__ import annotations

import csv
import importlib.util
import os
import re
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any

import httpx
import pytest
from python_calamine import CalamineWorkbook

from keapkit import Keap, KeapApp
from keapkit.stores import FileTokenStore
from tests.keapkit.redis_server import redis_server
from tests.sandbox.server import ENVIRONMENT, ROOT, serving

KEY = "KeapAK-example"


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with serving("--limits", "off") as root:
        yield root


@pytest.fixture
def keap(address: str) -> Iterator[Keap]:
    with Keap(KEY, base_url=address, throttle=None) as keap:
        yield keap


def example(name: str, address: str, *arguments: object, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(ROOT / "examples" / name), *map(str, arguments)],
        env={**ENVIRONMENT, "KEAP_API_KEY": KEY, "KEAP_BASE_URL": address, **variables},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_upsert_contacts(address: str, keap: Keap, tmp_path: Path) -> None:
    people = tmp_path / "people.csv"
    people.write_text("email,given_name,family_name\nup@example.com,Uma,Patel\nnot an address,No,Body\n")
    done = example("upsert_contacts.py", address, people)
    assert (done.returncode, done.stdout.splitlines()[-1]) == (0, "1 done, 1 failed")
    assert "not an address" in done.stderr
    people.write_text("email,given_name,family_name\nup@example.com,Uma,Rao\n")
    assert example("upsert_contacts.py", address, people).returncode == 0
    (contact,) = keap.v2.contacts.list(filter={"email": "up@example.com"})
    assert contact.family_name == "Rao"


def test_tag_by_name(address: str, keap: Keap) -> None:
    ada: Any = {"given_name": "Ada", "email_addresses": [{"email": "tagged@example.com", "field": "EMAIL1"}]}
    contact = keap.v2.contacts.create(ada)
    for _ in range(2):
        done = example("tag_by_name.py", address, "Cookbook", "tagged@example.com", "nobody@example.com")
        assert done.returncode == 0, done.stderr
        assert "1 contacts" in done.stdout
        assert "no contact has nobody@example.com" in done.stdout
    tags = list(keap.v2.tags.list(filter={"name": "Cookbook"}))
    assert len(tags) == 1
    assert [c.id for c in keap.v2.tags.contacts.list(tags[0].id)] == [contact.id]


def test_month_to_xlsx(address: str, keap: Keap, tmp_path: Path) -> None:
    times = [order.creation_time for order in keap.v2.orders.list() if order.creation_time]
    month = max(times).strftime("%Y-%m")
    done = example("month_to_xlsx.py", address, month, tmp_path)
    assert done.returncode == 0, done.stderr
    book = CalamineWorkbook.from_path(str(tmp_path / "orders.xlsx"))
    rows = book.get_sheet_by_name("orders").to_python()
    assert len(rows) - 1 == int(done.stdout.split()[0]) > 0
    assert "order_items" in book.sheet_names


def test_duplicates(address: str, keap: Keap) -> None:
    twin: Any = {"given_name": "Twin", "phone_numbers": [{"number": "(602) 555-7788", "field": "PHONE1"}]}
    other: Any = {"given_name": "Twin", "phone_numbers": [{"number": "+1 602 555 7788", "field": "PHONE2"}]}
    ids = [keap.v2.contacts.create(body).id for body in (twin, other)]
    done = example("duplicates.py", address)
    assert done.returncode == 0, done.stderr
    (line,) = [line for line in done.stdout.splitlines() if line.startswith("6025557788: ")]
    assert all(f"Twin ({i})" in line for i in ids)


def test_file_backup(address: str, keap: Keap, tmp_path: Path) -> None:
    content = b"name,total\nAda,1\n"
    stored = keap.files.upload(content, name="backup me.csv", contact_id=1)
    done = example("file_backup.py", address, tmp_path)
    assert done.returncode == 0, done.stderr
    with (tmp_path / "files.csv").open(encoding="utf-8", newline="") as file:
        assert str(stored.id) in {row["id"] for row in csv.DictReader(file)}
    assert content in [path.read_bytes() for path in (tmp_path / "files").rglob("*") if path.is_file()]


def test_leaving_xmlrpc(address: str, keap: Keap) -> None:
    street = {"field": "BILLING", "locality": "Tombstone", "country_code": "USA"}
    body: Any = {"given_name": "Wyatt", "family_name": "Earp", "addresses": [street]}
    keap.v2.contacts.create(body)
    done = example("leaving_xmlrpc.py", address, "Tombstone")
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count("1 contacts, Wyatt Earp") == 3


def test_tenant_sweep(address: str, tmp_path: Path) -> None:
    origin = address.removesuffix("/crm")
    urls = {"token_url": f"{origin}/token", "authorize_url": f"{origin}/app/oauth/authorize"}
    options: Any = {"redirect_uri": "https://app.example/keap", **urls}
    store = FileTokenStore(tmp_path / "tokens")
    with KeapApp("sandbox-client", "a-secret", store=store, oauth=options, base_url=address, throttle=None) as app:
        for tenant in ("ab123", "cd456"):
            login = app.login()
            page = httpx.get(f"{login.authorize_url('state-0123456789')}&tenant={tenant}")
            login.finish_login(page.headers["location"], "state-0123456789")
    done = example(
        "tenant_sweep.py",
        address,
        tmp_path,
        KEAP_CLIENT_ID="sandbox-client",
        KEAP_CLIENT_SECRET="a-secret",
        KEAP_TOKEN_URL=urls["token_url"],
        KEAPKIT_HOME=str(tmp_path),
    )
    assert done.returncode == 0, done.stderr
    assert re.findall(r"^(\w+): ", done.stdout, re.MULTILINE) == ["ab123", "cd456"]
    for tenant in ("ab123", "cd456"):
        with closing(sqlite3.connect(tmp_path / f"{tenant}.sqlite")) as database:
            assert database.execute("SELECT COUNT(*) FROM contacts").fetchone()[0] > 0


@pytest.mark.redis
@pytest.mark.skipif(os.name != "posix", reason="processes inherit no sockets elsewhere")
@pytest.mark.skipif(importlib.util.find_spec("uvicorn") is None, reason="uvicorn is not installed")
def test_webhook_to_queue(tmp_path: Path) -> None:
    import redis

    with ExitStack() as stack:
        redis_url = stack.enter_context(redis_server())
        root = stack.enter_context(serving())
        listening = stack.enter_context(socket.create_server(("127.0.0.1", 0)))
        url = f"http://127.0.0.1:{listening.getsockname()[1]}/keap"
        variables = {"KEAP_BASE_URL": root, "KEAP_API_KEY": KEY, "PUBLIC_URL": url, "REDIS_URL": redis_url}
        command = [sys.executable, "-m", "uvicorn", "--app-dir", str(ROOT / "examples"), "--no-access-log"]
        process = subprocess.Popen(
            [*command, "--fd", str(listening.fileno()), "webhook_to_queue:receiver"],
            cwd=tmp_path,
            env={**ENVIRONMENT, **variables},
            pass_fds=[listening.fileno()],
        )
        stack.callback(process.wait)
        stack.callback(process.kill)
        keap = stack.enter_context(Keap(KEY, base_url=root))  # its throttle spaces the questions
        for _ in range(600):
            mine = [hook for hook in keap.v1.hooks.list() if str(hook.hook_url).startswith(url)]
            if len(mine) == 4 and all(str(hook.status) == "Verified" for hook in mine):
                break
        zoe: Any = {"given_name": "Zoe", "phone_numbers": [{"number": "555-0100", "field": "PHONE1"}]}
        made = keap.v2.contacts.create(zoe)
        stream = stack.enter_context(closing(redis.Redis.from_url(redis_url)))
        ((_, entries),) = stream.xread({"keap": "0"}, block=30_000)
        assert entries[0][1][b"event"] == b"contact.add"
        assert entries[0][1][b"ids"] == made.id.encode()
