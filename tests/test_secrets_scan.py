"""The scan itself: it must find what it is there for."""

from __future__ import annotations

import base64
import logging
from pathlib import Path
from urllib.parse import quote_plus

import pytest

from keapkit.errors import KeapError, OAuthError
from tests import secrets_scan

SECRET = "KeapAK-a+secret/with=every?thing&é"

pytest_plugins = ["pytester"]


@pytest.mark.parametrize(
    "text",
    [
        f"x{SECRET}x",
        f"https://x.example/?key={quote_plus(SECRET)}",
        base64.b64encode(f"client:{SECRET}".encode()).decode(),
        base64.b64encode(f"a-client:{SECRET}:b".encode()).decode(),
        base64.urlsafe_b64encode(f"the-client:{SECRET}".encode()).decode(),
        '{"key": "KeapAK-a+secret/with=every?thing&\\u00e9"}',
        SECRET.encode().hex(),
    ],
)
def test_every_form_is_found(text: str) -> None:
    scan = secrets_scan.Scan()
    scan.secrets.add(SECRET)
    scan.texts.append(("text", text))
    assert scan.leaks()
    assert SECRET not in str(scan.leaks())


def test_innocent_text_is_not() -> None:
    scan = secrets_scan.Scan()
    scan.secrets.add(SECRET)
    scan.texts.append(("text", "KeapAK- is how keys begin; S2VhcEFL too"))
    assert scan.leaks() == []


def test_causes_and_attributes_count() -> None:
    error = OAuthError("harmless")
    error.code = SECRET
    outer = KeapError("harmless")
    outer.__context__ = error
    scan = secrets_scan.Scan()
    scan.secrets.add(SECRET)
    scan.errors.append(outer)
    assert any("attributes of OAuthError" in leak for leak in scan.leaks())


def test_a_leaking_test_fails(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parent.parent))
    pytester.makepyfile(
        """
        import logging, httpx, pytest
        from keapkit.auth import ApiKey
        from keapkit.errors import KeapError

        def used():
            return ApiKey("KeapAK-0123456789abcdef")

        def test_log():
            used(); logging.getLogger("x").warning("got %s", "KeapAK-0123456789abcdef")

        def test_print():
            used(); print("KeapAK-0123456789abcdef")

        def test_caught():
            used()
            with pytest.raises(KeapError):
                raise KeapError("KeapAK-0123456789abcdef")

        def test_url():
            used(); httpx.Request("GET", "https://x.example/?k=KeapAK-0123456789abcdef")

        def test_clean():
            repr(used())
        """
    )
    result = pytester.runpytest_subprocess("-p", "tests.secrets_scan", "-p", "no:cacheprovider")
    result.assert_outcomes(passed=5, errors=4)
    result.stdout.fnmatch_lines(["*Secrets show*"])


def test_this_suite_is_scanned() -> None:
    logging.getLogger("keapkit").debug("seen by the scan")
    assert secrets_scan._current is not None, "tests/conftest.py must load the plugin tests.secrets_scan"
    assert any("seen by the scan" in text for _, text in secrets_scan._current.texts)
