"""A dry run says what the run would then call."""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest

from keapkit import Keap
from keapkit.tables import export, sync
from keapkit.tables._estimate import estimate
from keapkit.testing import KeapSandbox
from tests.tables.databases import select
from tests.tables.ranged import RangedAccount


def test_a_dry_run_counts(keap_sandbox: KeapSandbox, tmp_path: Path) -> None:
    keap = keap_sandbox.keap()
    url = f"sqlite:///{tmp_path / 'db'}"
    first = estimate(keap, "orders", "automations", to=url)
    assert first.records["orders"] == len(keap_sandbox.records("orders"))
    assert first.calls == {"orders": 2, "automations": 1}  # the custom fields of orders are read, too
    assert sync(keap, "orders", to=url).calls == first.calls["orders"]
    later = estimate(keap, "orders", to=url)
    assert (later.records, later.total) == ({}, 1)


def test_a_dry_run_counts_what_the_run_then_calls(keap_sandbox: KeapSandbox, tmp_path: Path) -> None:
    keap = keap_sandbox.keap()
    url = f"sqlite:///{tmp_path / 'db'}"
    expected = estimate(keap, to=url, everything=True)
    assert expected.calls["contact_tags"] == 1 + len(keap_sandbox.records("tags"))
    assert sync(keap, to=url, everything=True).calls == expected.total
    names = ("contacts", "notes", "tasks", "contact_tags")
    assert export(keap, *names, to=tmp_path / "out").calls == estimate(keap, *names).total


@pytest.mark.parametrize("contacts", [0, 1000, 1001, 2000, 2001, 5000])
def test_a_dry_run_counts_windows(contacts: int, tmp_path: Path) -> None:
    account = RangedAccount(range(1, contacts + 1))

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/v1/contacts"):
            return httpx.Response(200, json={"contacts": [], "count": contacts})
        return account(request)

    with Keap("KeapAK-dry-run", transport=httpx.MockTransport(answer), throttle=None) as keap:
        url = f"sqlite:///{tmp_path / 'db'}"
        expected = estimate(keap, "contacts", to=url)
        assert sync(keap, "contacts", to=url).calls == expected.calls["contacts"]


def test_a_dry_run_makes_nothing(keap_sandbox: KeapSandbox, tmp_path: Path, postgres: str) -> None:
    keap = keap_sandbox.keap()
    for url in (f"sqlite:///{tmp_path / 'db'}", f"duckdb:///{tmp_path / 'db'}", f"{postgres}&schema=dry"):
        assert estimate(keap, "orders", to=url).total == 2
    assert list(tmp_path.iterdir()) == []
    assert select(postgres, "SELECT 1 FROM pg_namespace WHERE nspname = 'dry'") == []
