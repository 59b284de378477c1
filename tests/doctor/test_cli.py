"""`keapkit doctor` as a program, against a sandbox server."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest

from keapkit.doctor._cli import _interrupts
from tests.sandbox.server import serving

KEY = "KeapAK-c0ffee11d00d"


@pytest.fixture(scope="module")
def sandbox_url() -> Iterator[str]:
    with serving("--limits", "off") as url:
        yield url


def _environment(url: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("KEAP", "COVERAGE"))}
    return {**kept, "KEAP_API_KEY": KEY, "KEAP_BASE_URL": url, "NO_COLOR": "1"}


def _doctor(url: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "keapkit", "doctor", *arguments],
        env=_environment(url), capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip


def test_a_right_account(sandbox_url: str, tmp_path: Path) -> None:
    done = _doctor(sandbox_url, "--report", str(tmp_path / "report.json"), "--budget", "60")
    assert done.returncode == 0, done.stderr
    assert "At most 60 calls" in done.stdout
    assert "0 differ" in done.stdout
    content = json.loads((tmp_path / "report.json").read_text())
    assert content["differences"] == []
    assert content["calls"]["made"] == 60
    assert KEY not in done.stdout + done.stderr + (tmp_path / "report.json").read_text()


def test_show_is_exactly_what_is_written(sandbox_url: str, tmp_path: Path) -> None:
    done = _doctor(sandbox_url, "--report", str(tmp_path / "r.json"), "--budget", "20", "--show")
    assert (tmp_path / "r.json").read_text() in done.stdout


def test_json(sandbox_url: str) -> None:
    done = _doctor(sandbox_url, "--json", "--budget", "12")
    assert json.loads(done.stdout)["calls"]["made"] == 12


def test_plan_calls_nobody() -> None:
    done = _doctor("http://127.0.0.1:9/crm", "--plan")
    assert done.returncode == 0
    assert "At most 150 calls" in done.stdout


def test_no_network() -> None:
    done = _doctor("http://127.0.0.1:9/crm")
    assert done.returncode == 4
    assert "could not be reached" in done.stdout


def test_the_page_has_nothing_from_elsewhere(sandbox_url: str, tmp_path: Path) -> None:
    _doctor(sandbox_url, "--report", str(tmp_path / "r.html"), "--budget", "40")
    text = (tmp_path / "r.html").read_text()
    assert (tmp_path / "r.json").exists()
    tags: set[str] = set()
    sources: list[str] = []

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            tags.add(tag)
            sources.extend(str(value) for name, value in attrs if name in ("src", "href", "srcset", "action"))

    Reader().feed(text)
    assert "table" in tags
    assert not tags & {"script", "link", "img", "iframe", "form", "object", "embed"}
    assert sources == []
    assert not re.search(r"url\(|@import", text)
    assert "default-src 'none'" in text


@pytest.mark.parametrize(
    "arguments",
    [
        ("--budget", "0"),
        ("--budget", "many"),
        ("--report", "/no/such/folder/r.json"),
        ("--pace", "99"),
        ("--report", ""),
        ("--report", "/"),
        ("--report", ".."),
        ("--report", os.devnull),
        ("--prefix", "abc"),
        ("--i-know-this-writes",),
        ("--write", "--i-know-this-writes", "--prefix", "abc-test", "--budget", "40"),
    ],
)
def test_bad_input(sandbox_url: str, arguments: tuple[str, ...]) -> None:
    assert _doctor(sandbox_url, *arguments).returncode == 2


def test_no_credential(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "keapkit", "doctor"],
        env={**{k: v for k, v in _environment("").items() if not k.startswith("KEAP")}, "HOME": str(tmp_path)},
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 2
    assert "KEAP_API_KEY" in done.stderr


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_still_writes_the_report(sandbox_url: str, tmp_path: Path, number: int) -> None:
    path = tmp_path / "r.json"
    # Its pace keeps it busy for as long as this test may take.
    process = subprocess.Popen(
        [sys.executable, "-m", "keapkit", "doctor", "--report", str(path), "--pace", "1"],
        env=_environment(sandbox_url), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stdout is not None
    for line in process.stdout:
        if "asking" in line:
            break
    process.send_signal(number)
    output, errors = process.communicate(timeout=60)
    assert process.returncode == 130, errors
    assert json.loads(path.read_text())["stopped"] == "interrupted"
    assert path.with_suffix(".html").exists()
    assert "Traceback" not in errors
    assert "interrupted" in output


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_a_second_signal_does_not_spoil_the_report(sandbox_url: str, tmp_path: Path) -> None:
    path = tmp_path / "r.json"
    process = subprocess.Popen(
        [sys.executable, "-m", "keapkit", "doctor", "--report", str(path), "--pace", "1"],
        env=_environment(sandbox_url), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stdout is not None
    for line in process.stdout:
        if "asking" in line:
            break
    process.send_signal(signal.SIGINT)
    process.send_signal(signal.SIGTERM)
    _, errors = process.communicate(timeout=60)
    assert process.returncode == 130, errors
    assert json.loads(path.read_text())["stopped"] == "interrupted"


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_before_the_run_ends_it_where_it_begins(number: signal.Signals) -> None:
    with _interrupts() as interrupts:
        signal.raise_signal(number)
        with pytest.raises(KeyboardInterrupt):
            interrupts.arm()
        signal.raise_signal(number)  # the report is on its way


def test_a_page_that_is_a_folder_is_bad_input(tmp_path: Path) -> None:
    (tmp_path / "r.html").mkdir()
    done = _doctor("http://127.0.0.1:9/crm", "--report", str(tmp_path / "r.json"))
    assert done.returncode == 2
    assert "r.html" in done.stderr
    assert [one.name for one in tmp_path.iterdir()] == ["r.html"]
