"""The example programs, on the sandbox."""

from __future__ import annotations

import csv
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from tests.sandbox.server import ENVIRONMENT, ROOT, serving


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with serving("--limits", "off") as root:
        yield root


def example(name: str, address: str, *arguments: object, **variables: str) -> str:
    environment = {**ENVIRONMENT, "KEAP_API_KEY": "KeapAK-example", "KEAP_BASE_URL": address, **variables}
    done = subprocess.run(
        [sys.executable, str(ROOT / "examples" / name), *map(str, arguments)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_leads(address: str, tmp_path: Path) -> None:
    said = example("leads_to_sheet.py", address, tmp_path / "leads.csv", "tier")
    with (tmp_path / "leads.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert said.startswith(f"{len(rows)} contacts")
    assert file.closed


def test_unpaid_orders(address: str, tmp_path: Path) -> None:
    example("unpaid_orders.py", address, tmp_path)
    book = CalamineWorkbook.from_path(str(tmp_path / "orders.xlsx"))
    header, *rows = book.get_sheet_by_name("orders").to_python()
    due = header.index("total_due")
    assert rows
    assert all(isinstance(row[due], float) and row[due] > 0 for row in rows)


def test_nightly_duckdb(address: str, tmp_path: Path) -> None:
    said = example("nightly_duckdb.py", address, tmp_path / "keap.duckdb")
    assert said.count(" in ") == 10
    assert "'contacts': 0" in example("nightly_duckdb.py", address, tmp_path / "keap.duckdb")


def test_dlt_pipeline_needs_no_more_than_it_says() -> None:
    code = (ROOT / "examples" / "dlt_pipeline.py").read_text()
    compile(code, "dlt_pipeline.py", "exec")
    assert code.split('"""', 2)[2].strip().count("\n") <= 15


def test_dlt_pipeline_loads_an_account(address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("dlt", reason="dlt is not among the developers' packages: pip install 'dlt[duckdb]'")
    import duckdb

    monkeypatch.chdir(tmp_path)
    quiet = {"DLT_DATA_DIR": str(tmp_path / "dlt"), "RUNTIME__DLTHUB_TELEMETRY": "false"}
    for _ in range(2):
        assert "contains no failed jobs" in example("dlt_pipeline.py", address, **quiet)
    with duckdb.connect(str(tmp_path / "keap.duckdb")) as connection:
        found = connection.execute("SELECT COUNT(*), COUNT(DISTINCT id), COUNT(custom_tier) FROM account.contacts")
        assert found.fetchone() == (40, 40, 40)
