"""Databases that `sync` may not or cannot use: another tenant's, somebody else's, and none at all."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import httpx
import pytest

from keapkit import Keap
from keapkit.errors import ValidationError
from keapkit.tables import DestinationError, OtherTenantError, sync
from keapkit.tables._loader import Loader
from tests.tables.account import Account, contact
from tests.tables.databases import run, select

Make = Callable[..., Keap]


def test_another_tenant_is_refused(client: Make, database: str) -> None:
    sync(client(Account({"contacts": 5, "orders": 0})), "contacts", to=database)
    for resources in (["contacts"], ["orders"], ["contacts", "orders"]):
        with pytest.raises(OtherTenantError, match="use another database"):
            sync(client(Account(tenant="cd456.infusionsoft.com")), *resources, to=database)
    assert select(database, "SELECT COUNT(*) FROM contacts") == [(5,)]


def test_spooled_pages_of_another_tenant_stay_out_of_a_new_database(
    client: Make, database: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    account, other = Account(), Account(tenant="cd456.infusionsoft.com")
    spool = tmp_path / "pages.spool"
    with monkeypatch.context() as patch:
        patch.setattr(Loader, "_ensure", lambda *_: (_ for _ in ()).throw(DestinationError("disk full")))
        with pytest.raises(DestinationError, match="disk full"):
            sync(client(account), "contacts", to=database, spool=spool)
    stranger = Keap("KeapAK-other", transport=httpx.MockTransport(other), throttle=None, retry=False)
    for resources in (["contacts"], ["orders"]):
        with pytest.raises(OtherTenantError, match="ab123"):
            sync(stranger, *resources, to=database, spool=spool)
    assert all("page_size=1000" not in call for call in other.calls)
    sync(client(account), "contacts", to=database, spool=spool)
    assert select(database, "SELECT COUNT(*) FROM contacts") == [(210,)]


def test_a_new_key_of_the_same_account_goes_on(client: Make, database: str) -> None:
    account = Account({"contacts": 5, "orders": 0})
    sync(client(account), "contacts", to=database)
    rotated = Keap("KeapAK-rotated", transport=httpx.MockTransport(account), throttle=None, retry=False)
    account.calls.clear()
    for _ in range(2):
        sync(rotated, "contacts", to=database)
    assert len(account.calls) == 2


def test_tables_of_somebody_else_are_left_alone(client: Make, database: str) -> None:
    run(database, "CREATE TABLE contacts (id INTEGER)")
    with pytest.raises(DestinationError, match="keapkit did not make"):
        sync(client(Account({"contacts": 5, "orders": 0})), "contacts", to=database)
    assert select(database, "SELECT * FROM contacts") == []


def test_a_column_of_another_type_is_an_error_and_nothing_is_lost(client: Make, database: str) -> None:
    account = Account({"contacts": 5, "orders": 0})
    sync(client(account), "contacts", to=database)
    run(database, "DROP VIEW contacts_labeled")
    run(database, "ALTER TABLE contacts DROP COLUMN given_name")
    run(database, "ALTER TABLE contacts ADD COLUMN given_name INTEGER")
    account.changed["contacts"] = [contact(1, 3)]
    with pytest.raises(DestinationError, match="column given_name of table contacts"):
        sync(client(account), "contacts", to=database)


def test_the_wrong_kind_of_file_is_refused(client: Make, tmp_path: Path) -> None:
    account = Account()
    for kind, other in (("sqlite", "duckdb"), ("duckdb", "sqlite")):
        sync(client(account), "contacts", to=f"{kind}:///{tmp_path / kind}")
        before = (tmp_path / kind).read_bytes()
        calls = len(account.calls)
        with pytest.raises(DestinationError, match=r"is a SQLite database|not a database"):
            sync(client(account), "contacts", to=f"{other}:///{tmp_path / kind}")
        assert (tmp_path / kind).read_bytes() == before
        assert len(account.calls) == calls


@pytest.mark.parametrize("url", ["mysql:///x", "duckdb://x", "sqlite://", "keap.db", "postgres", "sqlite:///a?b=c"])
def test_a_wrong_url_is_refused(client: Make, url: str) -> None:
    account = Account()
    with pytest.raises(ValidationError, match="expected a destination such as"):
        sync(client(account), "contacts", to=url)
    assert account.calls == []


def test_an_unreachable_server_is_an_error_without_the_password(client: Make, tmp_path: Path) -> None:
    account = Account()
    with pytest.raises(DestinationError, match="cannot be reached") as caught:
        sync(client(account), "contacts", to=f"postgresql://me:hunter2@/db?host={tmp_path}")
    assert "hunter2" not in str(caught.value)
    assert account.calls == []


def test_a_file_that_is_no_database_is_an_error(client: Make, tmp_path: Path) -> None:
    (tmp_path / "db").write_bytes(b"not a database" * 100)
    for kind in ("sqlite", "duckdb"):
        with pytest.raises(DestinationError, match="db refused"):
            sync(client(Account()), "contacts", to=f"{kind}:///{tmp_path / 'db'}")
