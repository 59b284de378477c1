"""Exports: every format read back, interruptions, and bad input."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
import os
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx
import pyarrow.parquet as parquet
import pytest
from python_calamine import CalamineWorkbook

from keapkit import Keap
from keapkit.errors import QuotaExhaustedError, ValidationError
from keapkit.tables import DestinationError, Progress, TransferError, export, rows
from keapkit.tables._types import Column, Table
from keapkit.tables._xlsx import XlsxWriter
from keapkit.testing import KeapSandbox
from keapkit.throttle import Rate, Throttle
from tests.keapkit.throttle_helpers import VirtualClock
from tests.tables.account import Account, contact

Make = Callable[..., Keap]


def _expected(account: Account, make: Make) -> list[dict[str, Any]]:
    fields = make(account).custom_fields.of("contacts")
    listed = list(account.expected("contacts").values())
    found = {row["id"]: row for row in rows(listed, resource="contacts", fields=fields)}
    return [found[key] for key in sorted(found)]


def _by_id(found: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return sorted(found, key=lambda row: str(row["id"]))


def test_parquet_is_the_account(client: Make, tmp_path: Path) -> None:
    account = Account()
    result = export(client(account), "contacts", to=tmp_path, format="parquet")
    found = parquet.read_table(result.tables["contacts"])
    assert _by_id(found.to_pylist()) == _expected(account, client)
    assert found.schema.field("custom_tier").metadata[b"label"] == b"Tier"
    assert parquet.ParquetFile(result.tables["contacts"]).metadata.row_group(0).column(0).compression == "ZSTD"
    assert result.rows["contacts"] == 210


def test_json_lines_are_the_account(client: Make, tmp_path: Path) -> None:
    account = Account()
    result = export(client(account), "contacts", to=tmp_path, format="jsonl")
    found = [json.loads(line, parse_float=Decimal) for line in result.tables["contacts"].read_text().splitlines()]
    expected = []
    for row in _expected(account, client):
        made = {key: value for key, value in row.items() if value is not None}
        for key, value in made.items():
            if isinstance(value, dt.datetime):
                made[key] = value.strftime("%Y-%m-%dT%H:%M:%S.") + f"{value.microsecond // 1000:03}Z"
            elif isinstance(value, dt.date):
                made[key] = value.isoformat()
            elif key == "custom_interests":
                made[key] = json.loads(value)
        expected.append(made)
    assert _by_id(found) == expected


def test_csv_is_the_account(client: Make, tmp_path: Path) -> None:
    account = Account()
    result = export(client(account), "contacts", to=tmp_path)
    with result.tables["contacts"].open(newline="", encoding="utf-8") as file:
        found = _by_id(list(csv.DictReader(file)))
    for row, expected in zip(found, _expected(account, client), strict=True):
        assert row["family_name"] == expected["family_name"]
        assert row["job_title"] == (expected["job_title"] or "")
        assert dt.datetime.fromisoformat(row["create_time"]) == expected["create_time"]
        assert Decimal(row["custom_budget"]) == expected["custom_budget"]
        assert row["custom_wants_news"] == str(expected["custom_wants_news"]).lower()
        assert json.loads(row["custom_interests"]) == json.loads(expected["custom_interests"])


def test_xlsx_has_typed_cells(client: Make, tmp_path: Path) -> None:
    account = Account()
    result = export(client(account), "contacts", to=tmp_path, format="xlsx")
    book = CalamineWorkbook.from_path(str(result.tables["contacts"]))
    assert book.sheet_names[:2] == ["contacts", "contact_addresses"]
    header, *lines = book.get_sheet_by_name("contacts").to_python()
    found = _by_id([dict(zip(header, line, strict=True)) for line in lines])
    for row, expected in zip(found, _expected(account, client), strict=True):
        assert row["custom_visits"] == expected["custom_visits"]
        assert row["custom_budget"] == float(expected["custom_budget"])
        assert row["birth_date"] == expected["birth_date"]
        assert row["create_time"].replace(microsecond=0) == expected["create_time"].replace(microsecond=0, tzinfo=None)
        assert row["custom_wants_news"] is expected["custom_wants_news"]
        assert row["job_title"] == (expected["job_title"] or "")  # "=1+1" is text, not a formula


def test_a_sheet_that_is_full_goes_on_in_another(tmp_path: Path) -> None:
    table = Table("contact_email_addresses_of_some_kind", (Column("id", "text"), Column("amount", "int")))
    writer = XlsxWriter(tmp_path, [table], max_rows=4)
    writer.write(table, [[str(number) for number in range(7)], [10**number for number in range(10, 17)]])
    path, count = writer.close()[table.name]
    book = CalamineWorkbook.from_path(str(path))
    assert count == 7
    assert len(book.sheet_names) == 3
    assert all(len(name) <= 31 for name in book.sheet_names)
    lines = [line for name in book.sheet_names for line in book.get_sheet_by_name(name).to_python()[1:]]
    assert [line[0] for line in lines] == [str(number) for number in range(7)]
    assert [line[1] for line in lines][-2:] == ["1000000000000000", "10000000000000000"]


def test_amounts_lose_no_digit_in_a_sheet(tmp_path: Path) -> None:
    amounts = ["99999999999999.9999", "-123456789012.3456", "99999999999.9999", "12345678901234.5", "-0.0001", "1000"]
    table = Table("payments", (Column("id", "text"), Column("amount", "decimal", 4)))
    writer = XlsxWriter(tmp_path, [table])
    writer.write(table, [[*map(str, range(len(amounts)))], [*map(Decimal, amounts)]])
    path, _ = writer.close()[table.name]
    lines = CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()[1:]
    assert [line[1] for line in lines] == [*amounts[:2], *map(float, amounts[2:])]


def test_formulas_are_neutral_on_request_and_data_by_default(client: Make, tmp_path: Path) -> None:
    keap = client(Account({"contacts": 3, "orders": 0}))
    export(keap, "contacts", to=tmp_path / "data")
    export(keap, "contacts", to=tmp_path / "sheet", bom=True, safe_formulas=True)
    assert ",=1+1," in (tmp_path / "data" / "contacts.csv").read_text("utf-8")
    sheet = (tmp_path / "sheet" / "contacts.csv").read_bytes()
    assert sheet.startswith(b"\xef\xbb\xbfid,")
    assert b",'=1+1," in sheet


def test_a_stream_takes_one_table_with_chosen_columns(client: Make) -> None:
    stream = io.BytesIO()
    export(client(Account({"contacts": 2, "orders": 0})), "contacts", to=stream, fields=["email", "id", "custom_tier"])
    assert stream.getvalue().decode().splitlines() == [
        "email,id,custom_tier",
        "a0@example.com,0,Bronze",
        "a1@example.com,1,Silver",
    ]
    with pytest.raises(ValidationError, match="one table"):
        export(client(Account()), "contacts", "orders", to=stream)


def test_a_filter_can_name_custom_fields(client: Make, tmp_path: Path) -> None:
    account = Account({"contacts": 2, "orders": 0})
    wanted = {"family_name": "O", "custom": {"favorite color": "blue", "tier": "Gold"}}
    export(client(account), "contacts", to=tmp_path, filter=wanted)
    asked = next(call for call in account.calls if "/model" not in call)
    assert httpx.URL(f"https://x{asked}").params["filter"] == "family_name==O;FavoriteColor==blue;Tier==Gold"
    with pytest.raises(ValidationError, match="did you mean 'Gold'"):
        export(client(account), "contacts", to=tmp_path, filter={"custom": {"tier": "Goldd"}})
    with pytest.raises(ValidationError, match="family_name"):
        export(client(account), "contacts", to=tmp_path, filter={"family_nam": "O"})


def test_child_tables_can_be_asked_for_by_name(client: Make, tmp_path: Path) -> None:
    result = export(client(Account()), "order_items", to=tmp_path)
    assert list(result.tables) == ["order_items"]
    assert result.rows["order_items"] == sum(len(one["order_items"]) for one in Account().expected("orders").values())


def test_an_export_that_failed_goes_on_where_it_stopped(client: Make, tmp_path: Path) -> None:
    account = Account()
    answered = 0

    def failing(request: httpx.Request) -> httpx.Response:
        nonlocal answered
        answered += 1
        return account(request) if answered <= 4 else httpx.Response(500, json={"message": "down"})

    broken = Keap("KeapAK-x", transport=httpx.MockTransport(failing), throttle=None, retry=False)
    with pytest.raises(TransferError, match="contacts could not be exported"):
        export(broken, "contacts", to=tmp_path)
    assert not (tmp_path / "contacts.csv").exists()
    assert len(account.calls) == 4
    result = export(client(account), "contacts", to=tmp_path)
    assert result.rows["contacts"] == 210
    pages = [call for call in account.calls if "/model" not in call]
    assert len(pages) == len(set(pages)) == 11
    assert sorted(path.name for path in tmp_path.iterdir())[-1] == "export.json"
    assert not (tmp_path / ".keapkit").exists()


def test_another_question_begins_anew(client: Make, tmp_path: Path) -> None:
    account = Account()
    broken = Keap(
        "KeapAK-x",
        transport=httpx.MockTransport(lambda r: account(r) if len(account.calls) < 3 else httpx.Response(500)),
        throttle=None,
        retry=False,
    )
    with pytest.raises(TransferError):
        export(broken, "contacts", to=tmp_path)
    since = dt.datetime(2026, 5, 1, tzinfo=dt.UTC)
    account.changed["contacts"] = [contact(3, 3)]
    result = export(client(account), "contacts", to=tmp_path, since=since)
    assert result.rows["contacts"] == 1
    assert "start_update_time%3D%3D2026-05-01T00%3A00%3A00.000Z" in account.calls[-2]


def test_a_second_export_replaces_the_first(client: Make, tmp_path: Path) -> None:
    account = Account({"contacts": 30, "orders": 0})
    export(client(account), "contacts", to=tmp_path)
    account.sizes["contacts"] = 40
    assert export(client(account), "contacts", to=tmp_path).rows["contacts"] == 40
    manifest = json.loads((tmp_path / "export.json").read_text())
    assert manifest["tables"]["contacts"] == {"file": "contacts.csv", "rows": 40}


def test_the_quota_of_the_day_is_a_pause(tmp_path: Path, clock: VirtualClock) -> None:
    """Fifty thousand records through a quota that takes two days, on a clock that only waiting moves."""
    account = Account({"contacts": 50_000, "orders": 0}, page=1000, overlap=5)
    throttle = Throttle([Rate.window(240), Rate.daily(30)], clock=clock)
    keap = Keap("KeapAK-x", transport=httpx.MockTransport(account), throttle=throttle, retry=False)
    with pytest.raises(QuotaExhaustedError) as caught:
        export(keap, "contacts", to=tmp_path, format="jsonl")
    first = len(account.calls)
    assert 20 < first <= 30
    assert not (tmp_path / "contacts.jsonl").exists()
    assert caught.value.resume_at.timestamp() % 86_400 < 5  # midnight in UTC, and a little caution
    clock.sleep(caught.value.resume_at.timestamp() - clock.wall())
    result = export(keap, "contacts", to=tmp_path, format="jsonl")
    assert result.rows["contacts"] == 50_000
    # The custom fields are one more, and finding out that this list cannot be read in windows is another.
    assert len(account.calls) == 52
    assert result.calls == 52 - first


def test_a_run_can_wait_for_the_next_day(tmp_path: Path, clock: VirtualClock) -> None:
    account = Account({"contacts": 100, "orders": 0}, page=20, overlap=0)
    throttle = Throttle([Rate.window(240), Rate.daily(3)], clock=clock)
    keap = Keap("KeapAK-x", transport=httpx.MockTransport(account), throttle=throttle, retry=False)
    began = clock.wall()
    assert export(keap, "contacts", to=tmp_path, wait=True).rows["contacts"] == 100
    assert clock.wall() - began > 3_600


def test_what_an_account_does_not_have_is_named(keap_sandbox: KeapSandbox, tmp_path: Path) -> None:
    with keap_sandbox.failing("403", path="/rest/v2/referrals*"):
        result = export(keap_sandbox.keap(), everything=True, to=tmp_path, format="jsonl")
        assert list(result.skipped) == ["referrals"]
        with pytest.raises(TransferError, match="referrals"):
            export(keap_sandbox.keap(), "referrals", "tags", to=tmp_path / "some")
    assert (tmp_path / "some" / "tags.csv").exists()
    assert result.rows["contact_tags"] == result.rows["contact_tag_ids"]


def test_bodies_of_files_are_downloaded(keap_sandbox: KeapSandbox, tmp_path: Path) -> None:
    keap = keap_sandbox.keap()
    keap.files.upload(b"one", name="../a b.txt", contact_id=1)
    keap.files.upload(b"two", name="b.txt", contact_id=1)
    # The body of the sandbox's sample is gone, its metadata is there.
    with keap_sandbox.failing("404", path="/rest/v1/files/1"):
        result = export(keap, "files", to=tmp_path, files=True)
    found = {path.name: path.read_bytes() for path in (tmp_path / "files").iterdir()}
    assert result.files == len(found)
    assert list(result.missing_files) == ["1"]
    assert {b"one", b"two"} <= set(found.values())
    assert all(path.parent == tmp_path / "files" for path in (tmp_path / "files").iterdir())


def test_progress_is_told(client: Make, tmp_path: Path) -> None:
    steps: list[Progress] = []
    export(client(Account()), "contacts", to=tmp_path, on_progress=steps.append)
    assert [step.phase for step in steps if step.resource == "contacts"] == [*["fetch"] * 11, "write", "done"]
    assert steps[-1].rows == 210


def test_a_blank_later_page_is_an_error_and_not_an_end(client: Make, tmp_path: Path) -> None:
    account = Account({"contacts": 60, "orders": 0})

    def blank(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200) if "page_token" in request.url.params else account(request)

    keap = Keap("KeapAK-x", transport=httpx.MockTransport(blank), throttle=None, retry=False)
    with pytest.raises(TransferError):
        export(keap, "contacts", to=tmp_path)


def test_a_list_that_repeats_its_tokens_is_an_error(client: Make, tmp_path: Path) -> None:
    account = Account({"contacts": 60, "orders": 0})

    def circling(request: httpx.Request) -> httpx.Response:
        body = json.loads(account(request).content)
        body["next_page_token"] = body["next_page_token"] or "20"
        return httpx.Response(200, json=body)

    keap = Keap("KeapAK-x", transport=httpx.MockTransport(circling), throttle=None, retry=False)
    with pytest.raises(TransferError, match="repeats a page token"):
        export(keap, "contacts", to=tmp_path)


_EAST, _WEST = dt.timezone(dt.timedelta(hours=14)), dt.timezone(dt.timedelta(hours=-12))


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"resources": ["contatcs"]}, "did you mean contacts"),
        ({"resources": []}, "at least one"),
        ({"resources": ["contacts"], "everything": True}, "not both"),
        ({"resources": ["contacts"], "fields": ["emial"]}, "did you mean email"),
        ({"resources": ["contacts", "orders"], "fields": ["id"]}, "one resource"),
        ({"resources": ["contacts", "orders"], "filter": "id==5"}, "one resource"),
        ({"resources": ["hooks"], "filter": "id==5"}, "takes no filter"),
        ({"resources": ["contacts"], "format": "ods"}, "csv, xlsx, parquet, jsonl"),
        ({"resources": ["contacts"], "files": True}, "add the resource"),
        ({"resources": ["contacts"], "since": dt.datetime(2026, 1, 1)}, "aware"),  # noqa: DTZ001 # what is refused
        ({"resources": ["contacts"], "since": "7d"}, "aware datetime, got str"),
        ({"resources": ["contacts"], "since": dt.datetime.min.replace(tzinfo=_EAST)}, "before or after"),
        ({"resources": ["contacts"], "since": dt.datetime.max.replace(tzinfo=_WEST)}, "before or after"),
        ({"resources": ["contacts"], "fields": []}, "one or more columns"),
        ({"resources": ["contacts"], "fields": "id,email"}, "a list of one or more columns"),
    ],
)
def test_bad_input_is_refused_before_any_call(
    client: Make, tmp_path: Path, arguments: dict[str, Any], message: str
) -> None:
    account = Account()
    resources = arguments.pop("resources")
    with pytest.raises(ValidationError, match=message):
        export(client(account), *resources, to=tmp_path, **arguments)
    assert account.calls == []


def test_a_folder_that_cannot_be_written_is_an_error(client: Make, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(DestinationError, match="cannot be written"):
        export(client(Account()), "contacts", to=tmp_path / "file" / "out")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="there is no /dev/full here")
def test_a_full_disk_keeps_what_was_fetched(client: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    account = Account()
    real = Path.open

    def full(self: Path, *args: Any, **options: Any) -> Any:
        return real(Path("/dev/full") if self.suffix == ".csv" else self, *args, **options)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "open", full)
        with pytest.raises(DestinationError, match="No space left"):
            export(client(account), "contacts", to=tmp_path)
    calls = len(account.calls)
    assert export(client(account), "contacts", to=tmp_path).rows["contacts"] == 210
    assert [call for call in account.calls[calls:] if "/model" not in call] == []
