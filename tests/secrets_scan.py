"""Looks through everything that a test makes visible for the secrets it used. A pytest plugin.

Secrets are noted by themselves wherever the package meets one: API keys, client secrets, access and refresh tokens;
`hide()` notes others. (Authorization codes travel in the browser's address line by design.) After each test these are
looked through: log records, captured output, warnings; texts, representations and attributes of keapkit's exceptions
and their causes, also of those that a test caught; URLs of requests; representations of credentials, tokens, stores and
clients. Encoded secrets count too: URL, JSON, base64 and hexadecimal.
"""

from __future__ import annotations

import base64
import json
import logging
import traceback
import warnings
from collections.abc import Generator, Iterator
from typing import Any
from urllib.parse import quote, quote_plus

import httpx
import pytest

__all__ = ["Scan", "forms", "hide"]

SHORTEST = 8  # shorter values ("k", "secret") would be found in innocent text
MOST = 2000  # of one kind per test: a flood of requests shows no more than its beginning


class Scan:
    """What one test used and what it showed."""

    def __init__(self) -> None:
        self.secrets: set[str] = set()
        self.texts: list[tuple[str, str]] = []
        self.errors: list[BaseException] = []
        self.things: list[Any] = []
        self.urls: list[str] = []

    def leaks(self) -> list[str]:
        """Where a secret shows, without the secret."""
        shown = [*self.texts, *(("URL of a request", url) for url in self.urls)]
        shown += [(f"representation of {type(thing).__name__}", repr(thing)) for thing in self.things]
        for error in self.errors:
            shown += error_texts(error)
        found: list[str] = []
        for number, secret in enumerate(sorted(self.secrets)):
            for form, encoded in forms(secret).items():
                found += [f"secret {number} ({form}) in the {where}" for where, text in shown if encoded in text]
        return sorted(set(found))


_current: Scan | None = None


def hide(secret: object) -> None:
    """Note a secret: from now on it must not show in this test."""
    if _current is not None and isinstance(secret, str) and len(secret) >= SHORTEST:
        _current.secrets.add(secret)


def forms(secret: str) -> dict[str, str]:
    """What the secret looks like as it is, in URLs, in JSON, in hexadecimal, and within something in base64."""
    data = secret.encode()
    found = {
        "plain": secret,
        "URL": quote(secret, safe=""),
        "form": quote_plus(secret),
        "JSON": json.dumps(secret)[1:-1],
        "hexadecimal": data.hex(),
    }
    for shift in range(3):
        # Within a longer text it depends on where the secret begins; the characters at both ends on what stands beside.
        for name, encode in (("base64", base64.b64encode), ("base64url", base64.urlsafe_b64encode)):
            whole = encode(b"\0" * shift + data).decode().rstrip("=")
            inner = whole[(shift * 8 + 5) // 6 : (shift + len(data)) * 8 // 6]
            if len(inner) >= SHORTEST:
                found[f"{name} at {shift}"] = inner
    return {name: text for number, (name, text) in enumerate(found.items()) if text not in [*found.values()][:number]}


def error_texts(error: BaseException) -> Iterator[tuple[str, str]]:
    """What an exception and its causes show. Source lines of a traceback are left out: they are code, not data."""
    seen: set[int] = set()
    waiting: list[BaseException | None] = [error]
    while waiting:
        one = waiting.pop()
        if one is None or id(one) in seen:
            continue
        seen.add(id(one))
        waiting += [one.__cause__, one.__context__]
        name = type(one).__name__
        yield f"text of {name}", "".join(traceback.format_exception_only(one))
        yield f"representation of {name}", repr(one)
        yield f"attributes of {name}", repr(vars(one))


class _Records(logging.Handler):
    """Formats at once: arguments may change later."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.setFormatter(logging.Formatter("%(name)s %(message)s"))

    def emit(self, record: logging.LogRecord) -> None:
        if _current is not None and len(_current.texts) < MOST:
            _current.texts.append((f"log record of {record.name}", self.format(record)))


def _also(owner: Any, name: str, look: Any) -> None:
    """Call `look` with what `owner.name` was called with, after it."""
    real = getattr(owner, name)

    def wrapped(self: Any, *arguments: Any, **options: Any) -> None:
        real(self, *arguments, **options)
        if _current is not None:
            look(_current, self)

    setattr(owner, name, wrapped)


def pytest_configure(config: pytest.Config) -> None:
    """Watch where secrets enter and where they could show."""
    from keap_api.errors import KeapError
    from keapkit import AsyncKeap, Keap, stores
    from keapkit._api_key import ApiKey
    from keapkit.oauth import OAuth2
    from keapkit.oauth._protocol import Application

    def note_error(scan: Scan, error: KeapError) -> None:
        if len(scan.errors) < MOST:
            scan.errors.append(error)

    def note_request(scan: Scan, request: httpx.Request) -> None:
        if len(scan.urls) < MOST:
            scan.urls.append(str(request.url))

    def note(*secret_attributes: str) -> Any:
        def look(scan: Scan, thing: Any) -> None:
            for name in secret_attributes:
                hide(getattr(thing, name))
            if len(scan.things) < MOST:
                scan.things.append(thing)

        return look

    _also(KeapError, "__init__", note_error)
    _also(httpx.Request, "__init__", note_request)
    _also(ApiKey, "__init__", note("_key"))
    _also(OAuth2, "__init__", note())
    _also(Application, "__post_init__", note("client_secret"))
    for kind in (stores.FileTokenStore, stores.MemoryTokenStore, stores.RedisTokenStore, Keap, AsyncKeap):
        _also(kind, "__init__", note())
    _also(stores.Token, "__init__", note("access_token", "refresh_token"))
    logging.getLogger().addHandler(_Records())
    for name in ("keapkit", "httpx", "httpcore", "asyncio", "oauthlib", "filelock"):
        logging.getLogger(name).setLevel(logging.DEBUG)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, Any, Any]:
    """One scan per test, fixtures included."""
    global _current
    _current = Scan()
    try:
        return (yield)
    finally:
        _current = None


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[Any]) -> Generator[None, Any, Any]:
    """After the last phase, turn a leak into a failure."""
    report = yield
    scan = _current
    if scan is None:
        return report
    if call.excinfo is not None:
        scan.errors.append(call.excinfo.value)
    if call.when == "teardown":
        scan.texts += [(title, text) for title, text in report.sections if "stdout" in title or "stderr" in title]
        leaks = scan.leaks()
        if leaks and report.passed:
            report.outcome = "failed"
            report.longrepr = "Secrets show:\n  " + "\n  ".join(leaks[:50])
    return report


@pytest.hookimpl
def pytest_warning_recorded(warning_message: warnings.WarningMessage) -> None:
    """Warnings are shown too."""
    if _current is not None:
        _current.texts.append(("warning", str(warning_message.message)))
