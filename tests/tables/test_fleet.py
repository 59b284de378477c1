"""Many tenants: the unit of work, and the Dask example with workers that are killed."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import httpx
import psycopg
import pytest

from keapkit import Keap
from keapkit.errors import ValidationError
from keapkit.fleet import sync_tenant
from keapkit.tables import OtherTenantError
from keapkit.testing import KeapSandbox
from keapkit.throttle import Rate, Throttle
from tests.keapkit.redis_server import redis_url  # noqa: F401 # a fixture
from tests.keapkit.throttle_helpers import VirtualClock
from tests.tables.account import Account
from tests.tables.databases import select
from tests.tables.fleet import drop_schemas, run_fleet


def test_each_tenant_has_a_database_of_its_own(keap_sandbox: KeapSandbox, tmp_path: Path) -> None:
    app = keap_sandbox.app(tenants=["ab123", "cd456"])
    url = f"sqlite:///{tmp_path}/{{tenant}}.db"
    for tenant in app.tenants():
        first = sync_tenant(app, tenant, url, resources=["contacts"])
        assert first.rows == {"contacts": len(keap_sandbox.records("contacts", tenant))}
        assert sync_tenant(app, tenant, url, resources=["contacts"]).rows == {"contacts": 0}
    names = [select(f"sqlite:///{tmp_path}/{one}.db", "SELECT given_name FROM contacts") for one in app.tenants()]
    assert names[0] != names[1]
    assert sorted(path.suffix for path in tmp_path.iterdir() if "spool" in path.name) == []


def test_a_tenant_cannot_write_into_the_tables_of_another(keap_sandbox: KeapSandbox, tmp_path: Path) -> None:
    app = keap_sandbox.app(tenants=["ab123", "cd456"])
    url = f"sqlite:///{tmp_path / 'db'}"
    sync_tenant(app, "ab123", url, resources=["tags"])
    with pytest.raises(OtherTenantError, match=r"ab123\.infusionsoft\.com"):
        sync_tenant(app, "cd456", url, resources=["tags"])
    with pytest.raises(ValidationError, match="name resources"):
        sync_tenant(app, "ab123", url)


def test_a_schema_for_each_tenant(keap_sandbox: KeapSandbox, postgres: str) -> None:
    app = keap_sandbox.app(tenants=["ab123", "cd456"])
    for tenant in app.tenants():
        sync_tenant(app, tenant, f"{postgres}&schema={{tenant}}", resources=["tags"])
        with psycopg.connect(postgres) as connection:
            found = connection.execute(f"SELECT COUNT(*) FROM {tenant}.tags").fetchone()
        assert found == (len(keap_sandbox.records("tags", tenant)),)
    with psycopg.connect(postgres, autocommit=True) as connection:
        connection.execute("DROP SCHEMA ab123 CASCADE")
        connection.execute("DROP SCHEMA cd456 CASCADE")


def test_a_second_run_of_a_tenant_does_nothing(
    client: Callable[[Account], Keap], keap_sandbox: KeapSandbox, tmp_path: Path
) -> None:
    from keapkit.tables._sqlite import SQLiteDestination

    app = keap_sandbox.app(tenants=["ab123"])
    with SQLiteDestination(tmp_path / "db") as destination:
        destination.lock()
        result = sync_tenant(app, "ab123", f"sqlite:///{tmp_path / 'db'}", resources=["tags"])
    assert result.is_busy
    assert result.calls == 0


class OneTenant:
    """Stands in for an application with one client."""

    def __init__(self, keap: Keap) -> None:
        self.keap = keap

    def tenant(self, _: str) -> Keap:
        return self.keap


def test_the_quota_of_the_day_is_a_result(tmp_path: Path, clock: VirtualClock) -> None:
    account = Account({"contacts": 200, "orders": 0}, page=20, overlap=1)
    throttle = Throttle([Rate.daily(7)], clock=clock)
    keap = Keap("KeapAK-x", transport=httpx.MockTransport(account), throttle=throttle, retry=False)
    url = f"sqlite:///{tmp_path / 'db'}"
    runs = 0
    app = OneTenant(keap)
    while (result := sync_tenant(app, "ab123", url, resources=["contacts"])).resume_at:  # type: ignore[arg-type]
        clock.sleep(result.resume_at.timestamp() - clock.wall())
        runs += 1
    assert 1 <= runs <= 3
    assert select(url, "SELECT COUNT(*) FROM contacts") == [(200,)]
    pages = [call for call in account.calls if "/model" not in call]
    assert len(pages) - len(set(pages)) <= runs


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "fork"), reason="PostgreSQL and Redis are started as on Unix")
def test_dask_with_workers_that_die(postgres: str, redis_url: str) -> None:  # noqa: F811 # the fixture
    tenants, kills = 12, 2
    try:
        run = run_fleet(tenants, kills, postgres, redis_url)
        assert run["problems"] == []
        assert run["not_killed"] == 0
        drop_schemas(postgres, tenants)
        # The sandbox's data are the same for each tenant of the same place, whatever happened before.
        undisturbed = run_fleet(tenants, 0, postgres, redis_url, workers=1)
        assert undisturbed["problems"] == []
    finally:
        drop_schemas(postgres, tenants)
    for tenant, tables in undisturbed["tables"].items():
        found = run["tables"][tenant]
        assert {name: len(rows) for name, rows in found.items()} == {name: len(rows) for name, rows in tables.items()}
    calls = Counter(call for call in run["calls"] if "/model" not in call and "token" not in call)
    expected = Counter(call for call in undisturbed["calls"] if "/model" not in call and "token" not in call)
    # A worker has two threads, each tenant two lists.
    assert (calls - expected).total() <= 4 * kills
    assert (expected - calls).total() == 0
