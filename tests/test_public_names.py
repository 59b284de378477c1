"""The exported names of every public module, and what importing them costs.

A name that is added or removed changes this file: that is the moment to think of the changelog.
"""

from __future__ import annotations

import importlib
import subprocess
import sys

import pytest

EXPORTED = {
    "keap_api": "AsyncPage AsyncPager MissingFieldWarning Page RawResponse RequestOptions "
    "SpecMismatchWarning errors raw",
    "keap_api.errors": """
        BadRequestError ConflictError ConnectionFailedError DatabaseFault DecodeError FailedLoginFault Fault
        ForbiddenError InvalidConfigFault InvalidKeyFault InvalidParameterFault InvalidRequestFault KeapError
        LoadingFault NoAccessFault NoFieldAccessFault NoFieldFoundFault NoFieldsFault NoTableAccessFault
        NoTableFoundFault NotFoundError PaginationError PasswordExpiredFault RateLimitError RecordNotFoundFault
        ResponseError ResponseTooLargeError RequestTimeoutError ServerError StatusError TransportError UnauthorizedError
        UnexpectedFault UnprocessableEntityError ValidationError
    """,
    "keap_api.v1": "AsyncRestV1 RestV1",
    "keap_api.v2": "AsyncRestV2 RestV2",
    "keap_api.xmlrpc": "AsyncXmlRpc SUNSET XmlRpc XmlRpcSunsetWarning",
    "keapkit": "AsyncKeap Keap __version__",
    "keapkit.auth": "ApiKey AsyncKeapApp Credential DEFAULT_BASE_URL KeapApp OAuth2 auth_from",
    "keapkit.errors": """
        ClientRefusedError ClockSkewWarning CodeRefusedError ConsentDeniedError CorruptTokenError LimitStoreError
        LockTimeoutError OAuthError QuotaExhaustedError ReauthorizationRequiredError RefreshInDoubtError
        SourceChangedError StateMismatchError
        StoreAccessError StoreConflictError StoreFullError TokenNotStoredError TokenResponseError
        TokenStoreError TokenVersionError WrongTenantError
    """,
    "keapkit.files": "AsyncFiles FileSource Files SourceChangedError",
    "keapkit.oauth": "AUTHORIZE_URL DEFAULT_REDIRECT_URI OAuth2 TOKEN_URL",
    "keapkit.sandbox": "AsyncSandboxTransport Response Sandbox SandboxDatabaseError SandboxTransport",
    "keapkit.stores": "Entry FileStore MemoryStore Pending RedisStore Token TokenStore default_directory",
    "keapkit.testing": "KeapSandbox keap_sandbox",
    "keapkit.throttle": """
        Clock LimitStore LimitStoreError LimitStoreLike MemoryLimitStore Permit Quota QuotaWindow Rate RateLimiter
        Throttle ThrottleTransport default_throttle
    """,
    "keapkit.types": "AsyncPage AsyncPager Page RawResponse RequestOptions SpecMismatchWarning "
    "v1 v1_params v2 v2_params",
}


def python(code: str) -> str:
    """What a fresh interpreter prints; warnings are errors."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("module", EXPORTED)
def test_exported_names(module: str) -> None:
    wanted = set(EXPORTED[module].split())
    if module == "keapkit.errors":
        wanted |= set(EXPORTED["keap_api.errors"].split())  # one place to catch everything from
    # In a fresh interpreter, as names that come on demand may be there only because something else wanted them.
    found = python(f"import {module} as m\nfor name in m.__all__: getattr(m, name), print(name)").split()
    assert sorted(found) == sorted(wanted)


def test_errors_are_the_same_in_both_packages() -> None:
    generated, ours = importlib.import_module("keap_api.errors"), importlib.import_module("keapkit.errors")
    for name in EXPORTED["keap_api.errors"].split():
        assert getattr(generated, name) is getattr(ours, name)


def test_every_module_imports() -> None:
    code = """
import importlib, keap_api, keapkit, pkgutil
for package in (keap_api, keapkit):
    for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        importlib.import_module(module.name)
        print(module.name)
"""
    imported = python(code).split()
    assert {"keap_api.v1.resources.contacts", "keap_api.v2.models", "keapkit.auth"} <= set(imported)
    assert len(imported) > 100


HEAVY = (
    {"filelock", "generator", "jinja2", "lxml", "oauthlib", "openapi_core", "redis", "rich", "sqlite3", "starlette"}
    | {"typer", "uvicorn", "yaml", "keap_api.xmlrpc"}
    | {f"keap_api.{api}.{module}" for api in ("v1", "v2") for module in ("models", "params", "resources")}
    | {"keapkit.files", "keapkit.oauth", "keapkit.sandbox", "keapkit.stores"}
)


@pytest.mark.parametrize(
    ("code", "loaded"),
    [
        ("import keapkit", []),
        ("import keapkit.auth, keapkit.errors, keapkit.types", []),
        ("import keapkit; keapkit.Keap('KeapAK-x', throttle=None, retry=False).v2", []),
        ("import keapkit; keapkit.AsyncKeap('KeapAK-x').v2", []),
        ("import keapkit; keapkit.Keap('KeapAK-x').v2.contacts", ["keap_api.v2.models", "keap_api.v2.resources"]),
        ("from keapkit import types; types.v2.Contact", ["keap_api.v2.models"]),
        ("from keap_api.v1 import RestV1", []),
        ("import keap_api; keap_api.errors.KeapError", []),
    ],
)
def test_what_is_not_needed_is_not_loaded(code: str, loaded: list[str]) -> None:
    # What httpx itself loads is not ours to judge: with its command line installed, that is rich.
    found = python(f"import httpx, sys\nbefore = set(sys.modules)\n{code}\nprint(*set(sys.modules) - before)").split()
    assert sorted(set(found) & HEAVY) == loaded
