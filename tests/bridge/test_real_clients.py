"""Legacy clients in other languages, unmodified but for the address, against the bridge as its own process."""

from __future__ import annotations

import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

CLIENTS = Path(__file__).parent / "clients"


@contextmanager
def _process(*arguments: str, **environment: str) -> Generator[str]:
    """A command of keapkit that serves; its address, read from its first line."""
    env = {key: value for key, value in os.environ.items() if not key.startswith("KEAP")}
    process = subprocess.Popen(
        [sys.executable, "-m", "keapkit", *arguments, "--port", "0"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env={**env, **environment},
    )
    try:
        assert process.stdout is not None
        found = None
        while found is None:
            line = process.stdout.readline()
            assert line, "the server ended"
            found = re.search(r"https?://[^/\s]+", line)
        yield found.group()
    finally:
        process.terminate()
        process.wait(20)
        if process.stdout is not None:
            process.stdout.close()


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, str]:
    """A certificate for 127.0.0.1 that signs itself, and its key."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("needs openssl")
    folder = tmp_path_factory.mktemp("tls")
    made = [str(folder / name) for name in ("cert.pem", "key.pem")]
    subprocess.run(
        [openssl, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1",
         "-addext", "subjectAltName=IP:127.0.0.1", "-out", made[0], "-keyout", made[1]],
        check=True, capture_output=True,
    )  # fmt: skip
    return made[0], made[1]


@contextmanager
def _bridge(certificate: tuple[str, str] | None) -> Generator[str]:
    tls = ["--certfile", certificate[0], "--keyfile", certificate[1]] if certificate else []
    with (
        _process("sandbox", "--limits", "off") as keap,
        _process("bridge", "--base-url", f"{keap}/crm", *tls, KEAP_API_KEY="KeapAK-sandbox") as address,
    ):
        yield address


def _run(*command: str, **environment: str) -> dict[str, Any]:
    done = subprocess.run(
        command,
        capture_output=True,
        text=True,
        timeout=120,
        encoding="utf-8",
        env={**os.environ, **environment},
        check=False,
    )
    assert done.returncode == 0, done.stderr
    read: dict[str, Any] = json.loads(done.stdout)
    return read


def _check(out: dict[str, Any]) -> None:
    assert out["enabled"] == "yes"
    assert out["again"] == out["id"] > 40
    assert out["tagged"] is True
    row = out["row"]
    assert re.match(r"\d{8}", row.pop("DateCreated"))
    assert row == {"FirstName": "Pär", "LastName": "O & <P>", "Phone1": "555", "Groups": "2"}
    assert out["rows"] == [{"Id": out["id"], "FirstName": "Pär"}, {"Id": 40, "FirstName": out["rows"][1]["FirstName"]}]
    assert out["count"] > 5
    assert out["missing"]["fault"] == 5
    assert out["missing"]["text"].startswith("[RecordNotFound]")


def _php() -> str:
    php = shutil.which("php")
    if php is None or "xmlrpc" not in subprocess.run([php, "-m"], capture_output=True, text=True, check=True).stdout:
        pytest.skip("needs php-cli and php-xmlrpc")
    return php


def _ruby() -> str:
    ruby = shutil.which("ruby")
    if (
        ruby is None
        or subprocess.run([ruby, "-e", "require 'xmlrpc/client'"], capture_output=True, check=False).returncode
    ):
        pytest.skip("needs ruby and ruby-xmlrpc")
    return ruby


@pytest.mark.parametrize("tls", [False, True], ids=["http", "https"])
def test_php(tls: bool, request: pytest.FixtureRequest) -> None:
    php = _php()
    certificate = request.getfixturevalue("certificate") if tls else None
    with _bridge(certificate) as address:
        _check(_run(php, str(CLIENTS / "legacy.php"), f"{address}/api/xmlrpc", *(certificate or ())[:1]))


@pytest.mark.parametrize("tls", [False, True], ids=["http", "https"])
def test_ruby(tls: bool, request: pytest.FixtureRequest) -> None:
    ruby = _ruby()
    certificate = request.getfixturevalue("certificate") if tls else None
    with _bridge(certificate) as address:
        _check(_run(ruby, str(CLIENTS / "legacy.rb"), f"{address}/api/xmlrpc", *(certificate or ())[:1]))


def test_infusionsoft_client(certificate: tuple[str, str]) -> None:
    if importlib.util.find_spec("infusionsoft") is None:
        pytest.skip("needs infusionsoft-client from the package index")
    with _bridge(certificate) as address:
        program = str(CLIENTS / "legacy_package.py")
        _check(_run(sys.executable, program, f"{address}/api/xmlrpc", SSL_CERT_FILE=certificate[0]))


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--host", "0.0.0.0"], "needs a key"),
        (["--action", "nonsense"], "123=goal:"),
        (["--tenant", "acme=KEAPKIT_TEST_NOT_SET"], "no KEAPKIT_TEST_NOT_SET"),
        (["--tenant", "acme"], "NAME=VARIABLE"),
        (["--base-url", "http://keap.example/crm"], "http"),
    ],
)
def test_bad_input_ends_with_2(arguments: list[str], said: str) -> None:
    env = {key: value for key, value in os.environ.items() if not key.startswith("KEAP")}
    done = subprocess.run(
        [sys.executable, "-m", "keapkit", "bridge", "--port", "0", *arguments],
        capture_output=True, text=True, timeout=60, env={**env, "KEAP_API_KEY": "KeapAK-x"}, check=False,
    )  # fmt: skip
    assert done.returncode == 2
    assert said in done.stderr
