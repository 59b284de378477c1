"""Whose records a folder holds: another tenant's are left alone, and earlier tables of the same one are kept."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest

from keapkit import Keap
from keapkit.tables import DestinationError, OtherTenantError, TransferError, export
from keapkit.tables._folder import Folder
from tests.tables.account import Account

Make = Callable[..., Keap]


def test_an_unfinished_export_of_another_tenant_is_left_alone(client: Make, tmp_path: Path) -> None:
    account = Account()
    broken = Keap(
        "KeapAK-x",
        transport=httpx.MockTransport(lambda r: account(r) if len(account.calls) < 3 else httpx.Response(500)),
        throttle=None,
        retry=False,
    )
    with pytest.raises(TransferError):
        export(broken, "contacts", to=tmp_path)
    other = Account(tenant="cd456.infusionsoft.com")
    with pytest.raises(OtherTenantError, match=r"has the records of ab123.* credential is for cd456"):
        export(Keap("KeapAK-y", transport=httpx.MockTransport(other), throttle=None), "orders", to=tmp_path)
    assert len(other.calls) == 1
    assert export(client(account), "contacts", to=tmp_path).rows["contacts"] == 210
    assert sum("page_size=1000" in call for call in account.calls) == 11


@pytest.mark.parametrize("resources", [["contacts"], ["orders"], ["contacts", "orders"], ["order_items"]])
def test_pages_of_another_tenant_that_wait_for_their_file_are_left_alone(
    client: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, resources: list[str]
) -> None:
    """Every page is there, so that the export itself would need no call which tells whose they are."""
    account, other = Account(), Account(tenant="cd456.infusionsoft.com")
    with monkeypatch.context() as patch:
        patch.setattr(Folder, "publish", lambda *_: (_ for _ in ()).throw(DestinationError("disk full")))
        with pytest.raises(DestinationError, match="disk full"):
            export(client(account), "contacts", to=tmp_path)
    stranger = Keap("KeapAK-other", transport=httpx.MockTransport(other), throttle=None, retry=False)
    with pytest.raises(OtherTenantError, match="use another folder"):
        export(stranger, *resources, to=tmp_path)
    assert not (tmp_path / "export.json").exists()
    calls = len(account.calls)
    rotated = Keap("KeapAK-rotated", transport=httpx.MockTransport(account), throttle=None, retry=False)
    assert export(rotated, "contacts", to=tmp_path).rows["contacts"] == 210
    assert sum("page_size=1000" in call for call in account.calls[calls:]) == 0


def test_finished_files_of_another_tenant_are_left_alone(client: Make, tmp_path: Path) -> None:
    export(client(Account()), "contacts", to=tmp_path)
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    for resources in (["contacts"], ["orders"]):
        with pytest.raises(OtherTenantError, match=r"folder .* has the records of ab123\.infusionsoft\.com"):
            export(client(Account(tenant="cd456.infusionsoft.com")), *resources, to=tmp_path, format="jsonl")
        assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before
    assert not (tmp_path / ".keapkit").exists()


def test_another_credential_is_refused_where_keap_names_no_tenant(tmp_path: Path) -> None:
    def make(key: str) -> Keap:
        return Keap(key, transport=httpx.MockTransport(Account(tenant="")), throttle=None, retry=False)

    export(make("KeapAK-one"), "contacts", to=tmp_path)
    export(make("KeapAK-one"), "orders", to=tmp_path)
    with pytest.raises(OtherTenantError, match="another credential"):
        export(make("KeapAK-two"), "contacts", to=tmp_path)
    assert "KeapAK" not in (tmp_path / "export.json").read_text()


def test_a_tenant_that_only_later_responses_name_is_noted(tmp_path: Path) -> None:
    account = Account(tenant="")

    def answer(request: httpx.Request) -> httpx.Response:
        account.tenant = "ab123.infusionsoft.com" if len(account.calls) > 3 else ""
        return account(request)

    keap = Keap("KeapAK-x", transport=httpx.MockTransport(answer), throttle=None, retry=False)
    export(keap, "contacts", to=tmp_path)
    assert json.loads((tmp_path / "export.json").read_text())["tenant"] == "ab123.infusionsoft.com"


def test_the_manifest_names_the_tenant_and_keeps_earlier_tables(client: Make, tmp_path: Path) -> None:
    account = Account()
    export(client(account), "contacts", to=tmp_path)
    export(client(account), "orders", to=tmp_path, format="xlsx")
    manifest = json.loads((tmp_path / "export.json").read_text())
    assert manifest["tenant"] == "ab123.infusionsoft.com"
    assert manifest["tables"]["contacts"] == {"file": "contacts.csv", "rows": 210}
    assert manifest["tables"]["order_items"]["file"] == "orders.xlsx"
    (tmp_path / "contacts.csv").unlink()
    export(client(account), "orders", to=tmp_path, format="xlsx", fields=["id"])
    tables = json.loads((tmp_path / "export.json").read_text())["tables"]
    assert "contacts" not in tables  # its file is gone
    assert [name for name in tables if name.startswith("order")] == ["orders"]  # the workbook has no other sheet now


def test_a_run_that_is_killed_while_it_publishes_keeps_the_earlier_tables(
    client: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    account = Account()
    export(client(account), "contacts", to=tmp_path)
    with monkeypatch.context() as patch:
        patch.setattr("keapkit.tables._folder.sync_file", lambda _: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            export(client(account), "orders", to=tmp_path)
    assert not (tmp_path / "export.json").exists()
    with pytest.raises(OtherTenantError):
        export(client(Account(tenant="cd456.infusionsoft.com")), "orders", to=tmp_path)
    export(client(account), "orders", to=tmp_path)
    assert {"contacts", "orders"} <= set(json.loads((tmp_path / "export.json").read_text())["tables"])
