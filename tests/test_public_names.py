"""The exported names of every public module, and what importing them costs.

A name that is added or removed changes this file: that is the moment to think of the changelog.
"""

from __future__ import annotations

import ast
import importlib
import re
import subprocess
import sys
from pathlib import Path

import pytest

EXPORTED = {
    "keap_api": "AsyncPage AsyncPager MissingFieldWarning Page QueryWarning RawResponse RequestOptions "
    "SpecMismatchWarning errors raw",
    "keap_api.errors": """
        APIError BadRequestError ConflictError ConnectionFailedError DatabaseFault DecodeError FailedLoginFault Fault
        ForbiddenError InvalidConfigFault InvalidKeyFault InvalidParameterFault InvalidRequestFault KeapError
        LoadingFault NoAccessFault NoFieldAccessFault NoFieldFoundFault NoFieldsFault NoTableAccessFault
        NoTableFoundFault NotFoundError PaginationError PasswordExpiredFault RateLimitError RecordNotFoundFault
        ResponseError ResponseTooLargeError RequestTimeoutError ServerError StatusError TransportError UnauthorizedError
        UnexpectedFault UnprocessableEntityError ValidationError
    """,
    "keap_api.filters": """
        AllOf Comparison Condition Equal NotEqual QueryDescription StartsWith describe eq ge gt le lt ne startswith
    """,
    "keap_api.v1": "AsyncRestV1 RestV1",
    "keap_api.v2": "AsyncRestV2 RestV2",
    "keap_api.xmlrpc": "AsyncXmlRpc SUNSET XmlRpc XmlRpcSunsetWarning",
    "keapkit": """
        ApiKey AsyncKeap AsyncKeapApp AsyncOAuth2 AsyncPage FileTokenStore Keap KeapApp KeapError LimitStore
        MemoryLimitStore MemoryTokenStore OAuth2 Page Rate RawResponse RedisLimitStore RedisTokenStore RequestOptions
        SQLiteLimitStore Throttle TokenStore __version__ auth errors files filters oauth raw stores throttle types
    """,
    "keapkit.auth": "ApiKey AsyncOAuth2 Credential DEFAULT_BASE_URL OAuth2 auth_from",
    "keapkit.custom_fields": "AmbiguousCustomFieldError AsyncCustomFields CustomField CustomFields "
    "CustomValues FieldSet UnknownCustomFieldError",
    "keapkit.errors": """
        AmbiguousCustomFieldError BusyError ClientClosedError ClientNotPicklableError ClientRefusedError
        ClockSkewWarning CodeRefusedError ConsentDeniedError CorruptTokenError DestinationError EventLoopError
        ForkedTransportError HookStoreError LimitStoreError LockTimeoutError MissingExtraError MissingFieldWarning
        OAuthError OtherTenantError QueryWarning QuotaExhaustedError ReauthorizationRequiredError RefreshInDoubtError
        SourceChangedError SpecMismatchWarning StateMismatchError StoreAccessError StoreConflictError
        StoreFullError TokenNotStoredError TokenResponseError TokenStoreError TokenVersionError TransferError
        UnknownCustomFieldError WrongTenantError XmlRpcSunsetWarning
    """,
    "keapkit.filters": """
        AllOf Comparison Condition Equal NotEqual QueryDescription StartsWith describe eq ge gt le lt ne startswith
    """,
    "keapkit.files": "AsyncFiles FileSource Files SourceChangedError",
    "keapkit.oauth": "AUTHORIZE_URL AsyncOAuth2 DEFAULT_REDIRECT_URI OAuth2 TOKEN_URL",
    "keapkit.sandbox": """
        AsyncSandboxTransport Clock Delivery FaultRule LoggedRequest Response Sandbox SandboxDatabaseError
        SandboxTransport parse_fault
    """,
    "keapkit.bridge": "Action Settings action_from",
    "keapkit.doctor": "DEFAULT_BUDGET Examination Recording Report examine",
    "keapkit.webhooks": "AsyncHookEvent CaughtUp DeadLetter Ensured HookEvent HookQueue HookReceiver HookResponse "
    "PostgresHookQueue QueueCounts RedisHookQueue SQLiteHookQueue",
    "keapkit.stores": "FileTokenStore MemoryTokenStore PendingRefresh RedisTokenStore StoredToken Token TokenStore "
    "default_directory",
    "keapkit.tables": """
        AsyncRows DestinationError ExportResult OtherTenantError Progress RESOURCES Resource Rows SyncResult
        TransferError export rows sync
    """,
    "keapkit.testing": "KeapSandbox keap_sandbox replay",
    "keapkit.throttle": """
        Clock LimitStore LimitStoreError LimitStoreLike MemoryLimitStore Permit Quota QuotaWindow Rate RateLimiter
        Throttle ThrottleTransport default_throttle
    """,
    "keapkit.types": "AsyncPage AsyncPager Body MissingFieldWarning Page QueryWarning RawResponse RequestOptions "
    "SpecMismatchWarning v1 v1_params v2 v2_params",
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


@pytest.mark.parametrize("module", EXPORTED)
def test_dir_shows_the_public_names(module: str) -> None:
    """Completion in an editor or a REPL asks dir(), before and after the names were used."""
    code = (
        f"import {module} as m\nbefore = dir(m)\nfor name in m.__all__: getattr(m, name)\n"
        "missing = [name for name in m.__all__ if name not in before or name not in dir(m)]\nprint(missing)"
    )
    assert python(code).strip() == "[]"


LAZY = [
    *("keapkit", "keapkit.auth", "keapkit.errors", "keapkit.stores", "keapkit.types", "keap_api", "keap_api.extend"),
    *(
        f"{package}.{api}{module}"
        for api in ("v1", "v2")
        for package, module in [("keapkit.types", ""), ("keap_api", ".models")]
    ),
]


@pytest.mark.parametrize("module", LAZY)
def test_lazy_modules_show_nothing_else(module: str) -> None:
    shown = set(python(f"import {module} as m\nprint(*dir(m))").split())
    assert shown == set(importlib.import_module(module).__all__)


@pytest.mark.parametrize("api", ["v1", "v2"])
@pytest.mark.parametrize("kind", ["", "_params"])
def test_types_are_modules(api: str, kind: str) -> None:
    name = f"keapkit.types.{api}{kind}"
    shown = python(f"import {name}\nimport sys\nprint(*dir(sys.modules[{name!r}]))").split()
    ours, generated = (
        importlib.import_module(name),
        importlib.import_module(f"keap_api.{api}.{'params' if kind else 'models'}"),
    )
    if kind:
        defined = [n for n, value in vars(generated).items() if getattr(value, "__module__", "") == generated.__name__]
    else:
        defined = generated.__all__
    assert shown == sorted(defined)
    assert all(getattr(ours, n) is getattr(generated, n) for n in defined)
    if not kind:
        assert "Contact" in shown or "FullContact" in shown


def test_the_names_of_the_front_page() -> None:
    from keapkit import ApiKey, AsyncKeap, AsyncKeapApp, Keap, KeapApp, KeapError, OAuth2, Throttle, raw

    assert all((ApiKey, AsyncKeap, AsyncKeapApp, Keap, KeapApp, KeapError, OAuth2, Throttle, raw))


def test_every_error_is_in_one_tree() -> None:
    """All that derives from KeapError is in keapkit.errors, drawn in its docstring, and ends as such names do."""
    code = """
import importlib, keap_api, keapkit, keapkit.errors, pkgutil, sys
for package in (keap_api, keapkit):
    for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        importlib.import_module(module.name)
def below(kind):
    for one in kind.__subclasses__():
        yield one
        yield from below(one)
for kind in {keapkit.KeapError, *below(keapkit.KeapError)}:
    print(kind.__module__, kind.__name__)
"""
    errors = importlib.import_module("keapkit.errors")
    drawn = set(re.findall(r"\w+", errors.__doc__ or ""))
    for line in python(code).splitlines():
        module, name = line.split()
        assert name.endswith(("Error", "Fault")), name
        if module.startswith("keapkit.sandbox"):  # what they tell reaches callers as responses only
            continue
        assert name in errors.__all__, f"{name} of {module} is not in keapkit.errors"
        assert name in drawn, f"{name} is not drawn"
    for name in errors.__all__:
        assert name.endswith(("Error", "Fault", "Warning")), name
        assert name in drawn, name


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
        ("import keapkit; dir(keapkit)", []),
        ("import keapkit.auth, keapkit.errors, keapkit.types", []),
        ("from keapkit import ApiKey, Keap, AsyncKeap, KeapError, Rate, Throttle, raw", []),
        ("import keapkit.types.v2", ["keap_api.v2.models"]),
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


@pytest.mark.parametrize(
    ("code", "own"),
    [
        ("import keapkit.types.v2, keap_api.v1.models", []),
        ("from keapkit import types; types.v2.OrderV2", []),  # returned by several resources
        ("from keapkit import types; types.v2.Contact", ["keap_api.v2.models._contacts"]),
        ("from keap_api.v1.models import FullContact", ["keap_api.v1.models._contacts"]),
        ("import keapkit; keapkit.Keap('KeapAK-x').v2.contacts", ["keap_api.v2.models._contacts"]),
        ("import keapkit; keapkit.AsyncKeap('KeapAK-x').v1.tags", ["keap_api.v1.models._tags"]),
    ],
)
def test_only_the_models_of_what_is_used_are_loaded(code: str, own: list[str]) -> None:
    found = python(f"import sys\n{code}\nprint(*(name for name in sys.modules if '.models._' in name))").split()
    assert [name for name in found if not name.endswith("_shared")] == own


@pytest.mark.parametrize("package", ["keapkit", "keap_api"])
def test_a_misspelled_name_is_an_error_for_type_checkers(package: str) -> None:
    # A `__getattr__` of a module tells them that every name is there.
    root = Path(importlib.import_module(package).__file__ or "").parent
    visible: list[str] = []
    for path in sorted(root.rglob("*.py")):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            names = [one.id for one in ast.walk(node) if isinstance(one, ast.Name) and isinstance(one.ctx, ast.Store)]
            if isinstance(node, ast.FunctionDef):
                names.append(node.name)
            hidden = isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)
            if "__getattr__" in names and not hidden:
                visible.append(f"{path.relative_to(root)}:{node.lineno}")
    assert not visible
