"""The fixture that users' own tests take."""

from __future__ import annotations

import contextlib
import datetime as dt
import math
import subprocess
import sys
from typing import Any

import pytest

from keapkit import Keap
from keapkit.errors import (
    DecodeError,
    KeapError,
    MissingExtraError,
    NotFoundError,
    RateLimitError,
    ReauthorizationRequiredError,
    RequestTimeoutError,
    ServerError,
    UnauthorizedError,
    ValidationError,
)
from keapkit.sandbox import Clock, Sandbox
from keapkit.testing import KeapSandbox, keap_sandbox
from tests.sandbox.server import ENVIRONMENT

__all__ = ["keap_sandbox"]

ZOE = {"given_name": "Zoe", "email_addresses": [{"email": "z@e.com", "field": "EMAIL1"}]}


def test_the_fixture(keap_sandbox: KeapSandbox) -> None:
    keap = keap_sandbox.keap()
    made = keap.v2.contacts.create(ZOE)
    assert [contact.id for contact in keap.v2.contacts.list(filter="given_name==Zoe")] == [made.id]
    assert keap.v1.contacts.get(int(made.id)).given_name == "Zoe"


@pytest.mark.anyio
async def test_the_fixture_async(keap_sandbox: KeapSandbox) -> None:
    async with keap_sandbox.async_keap() as keap:
        assert len([contact async for contact in keap.v2.contacts.list(page_size=15)]) == 40


def test_each_test_has_its_own(keap_sandbox: KeapSandbox) -> None:
    assert not keap_sandbox.keap().v2.contacts.list(filter="given_name==Zoe").items


def test_an_unknown_key_is_refused(keap_sandbox: KeapSandbox) -> None:
    with pytest.raises(UnauthorizedError):
        keap_sandbox.keap("unknown").v2.contacts.list()


def test_what_was_sent_can_be_asserted(keap_sandbox: KeapSandbox) -> None:
    keap = keap_sandbox.keap()
    keap.v2.contacts.create(ZOE)
    with pytest.raises(NotFoundError):
        keap.v1.contacts.get(999)
    created, missed = keap_sandbox.requests
    assert (created.operation, created.status, created.verdict) == ("v2.contacts.create", 201, "accepted")
    assert created.json() == ZOE
    assert (missed.operation, missed.verdict) == ("v1.contacts.get", "refused")
    assert "999" in missed.reason
    assert KeapSandbox.key not in repr([vars(request) for request in keap_sandbox.requests])
    assert keap_sandbox.records("contacts")[-1]["given_name"] == "Zoe"


def test_tenants_authorize_inside_the_process(keap_sandbox: KeapSandbox) -> None:
    app = keap_sandbox.app(tenants=["ab123", "cd456"])
    assert app.tenants() == ["ab123", "cd456"]
    app.tenant("cd456").v2.contacts.create(ZOE)
    assert len(list(app.tenant("cd456").v2.contacts.list())) == 41
    assert len(list(app.tenant("ab123").v2.contacts.list())) == 40
    assert keap_sandbox.records("contacts", tenant="cd456")[-1]["given_name"] == "Zoe"
    first, second = (app.tenant(name).v2.contacts.get("1").given_name for name in app.tenants())
    assert first != second
    sent = [request for request in keap_sandbox.requests if request.operation == "oauth.token"]
    assert len(sent) == 2
    assert all("[hidden]" in request.body and "[hidden]" in request.response_body for request in sent)


@pytest.mark.anyio
async def test_tenants_authorize_inside_the_process_async(keap_sandbox: KeapSandbox) -> None:
    async with keap_sandbox.async_app(tenants=["ab123"]) as app:
        assert (await app.tenant("ab123").v2.contacts.list(page_size=1)).items
        keap_sandbox.clock.advance(hours=25)
        assert (await app.tenant("ab123").v2.contacts.list(page_size=1)).items  # refreshed
    assert [request.operation for request in keap_sandbox.requests].count("oauth.token") == 2


def test_a_refresh_token_ends_after_45_days(keap_sandbox: KeapSandbox) -> None:
    keap = keap_sandbox.app(tenants=["ab123"]).tenant("ab123")
    keap_sandbox.clock.advance(days=44)
    assert keap.v2.contacts.get("1").id == "1"
    keap_sandbox.clock.advance(days=46)
    with pytest.raises(ReauthorizationRequiredError):
        keap.v2.contacts.get("1")


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        ("500", ServerError),
        ("429", RateLimitError),
        ("401", UnauthorizedError),
        ("timeout", RequestTimeoutError),
        ("cut-body", KeapError),
        ("bad-json", DecodeError),
        ("html", DecodeError),
    ],
)
def test_failures_on_demand(keap_sandbox: KeapSandbox, fault: str, error: type[Exception]) -> None:
    keap = keap_sandbox.keap(retry=False)
    with keap_sandbox.failing(fault, times=1) as rule:
        with pytest.raises(error):
            keap.v2.contacts.get("1")
        assert keap.v2.contacts.get("1").id == "1"
    assert rule.hits == 1
    assert [request.verdict for request in keap_sandbox.requests] == ["failed", "accepted"]


@pytest.mark.anyio
@pytest.mark.parametrize("fault", ["500", "timeout", "cut-body", "bad-json", "html"])
async def test_failures_on_demand_async(keap_sandbox: KeapSandbox, fault: str) -> None:
    async with keap_sandbox.async_keap(retry=False) as keap:
        with keap_sandbox.failing(fault, path="/rest/v2/contacts*"):
            with pytest.raises(KeapError):
                await keap.v2.contacts.get("1")
            assert (await keap.v2.tags.get("1")).id == "1"
        assert (await keap.v2.contacts.get("1")).id == "1"


def test_a_write_whose_response_is_lost_was_carried_out(keap_sandbox: KeapSandbox) -> None:
    keap = keap_sandbox.keap(retry=False)
    for fault in ("timeout", "cut-body"):
        with keap_sandbox.failing(fault, times=1), pytest.raises(KeapError):
            keap.v2.contacts.create(ZOE)
    assert len(keap_sandbox.records("contacts")) == 42


def test_an_expired_token_is_refreshed(keap_sandbox: KeapSandbox) -> None:
    keap = keap_sandbox.app(tenants=["ab123"]).tenant("ab123")
    with keap_sandbox.failing("expire-tokens", times=1):
        assert keap.v2.contacts.get("1").id == "1"
    assert [request.status for request in keap_sandbox.requests][-3:] == [401, 200, 200]


@pytest.mark.filterwarnings("ignore:.*XML-RPC.*")
def test_a_brownout_is_for_xmlrpc_alone(keap_sandbox: KeapSandbox) -> None:
    keap = keap_sandbox.keap(retry=False, xmlrpc="wire")
    with keap_sandbox.failing("brownout"):
        assert keap.v2.contacts.get("1").id == "1"
        with pytest.raises(ServerError):
            keap.xmlrpc.contact.load(1, ["Id"])


def test_a_latency_beyond_the_clients_timeout_is_a_timeout(keap_sandbox: KeapSandbox) -> None:
    keap: Keap = keap_sandbox.keap(retry=False, timeout=5.0)
    with keap_sandbox.failing("latency=9s"), pytest.raises(RequestTimeoutError):
        keap.v2.contacts.get("1")


@pytest.mark.parametrize("fault", ["500", "503", "429", "401", "html", "timeout", "bad-json", "brownout"])
@pytest.mark.filterwarnings("ignore:.*XML-RPC.*")
def test_a_failed_request_has_its_operation(keap_sandbox: KeapSandbox, fault: str) -> None:
    keap = keap_sandbox.keap(retry=False, xmlrpc="wire")
    with keap_sandbox.failing(fault):
        for call in (
            lambda: keap.v2.contacts.get("1"),
            lambda: keap.v1.orders.list(),
            lambda: keap.xmlrpc.contact.load(1, ["Id"]),
        ):
            with contextlib.suppress(KeapError):
                call()
    asked = [request.operation for request in keap_sandbox.requests]
    assert asked == ["v2.contacts.get", "v1.orders.list", "ContactService.load"]
    assert {request.tenant for request in keap_sandbox.requests} == {"sandbox.infusionsoft.com"}


def test_a_refused_credential_has_its_operation(keap_sandbox: KeapSandbox) -> None:
    with pytest.raises(UnauthorizedError):
        keap_sandbox.keap("unknown").v2.tags.list()
    assert [(one.operation, one.verdict) for one in keap_sandbox.requests] == [("v2.tags.list", "unauthorized")]


def test_a_failed_token_call_has_its_operation(keap_sandbox: KeapSandbox) -> None:
    with keap_sandbox.failing(500, path="/token"), pytest.raises(KeapError):
        keap_sandbox.app(tenants=["ab123"], retry=False)
    assert keap_sandbox.requests[-1].operation == "oauth.token"


@pytest.mark.parametrize(
    "path",
    [
        "/rest/v2/contacts*", "/rest/v2/contacts/*", "/rest/v2/contacts/12", "/rest/v?/orders", "*", "*/tags",
        "/rest/v[12]/contacts", "/xmlrpc*", "/api/xmlrpc", "/token", "/rest/v2/contacts:merge", "*contacts*notes*",
    ],
)  # fmt: skip
def test_a_pattern_that_can_match(keap_sandbox: KeapSandbox, path: str) -> None:
    with keap_sandbox.failing(500, path=path) as rule:
        assert rule.path == path


@pytest.mark.parametrize(
    "path",
    [
        "/crm/rest/v2/contacts*", "/rest/v2/contact", "/rest/v3/*", "rest/v2/contacts", "", "/rest/v2/Contacts",
        "https://api.infusionsoft.com/crm/rest/v2/contacts", "/v2/contacts", "v2.contacts.list", "/rest/v2/contacts/",
    ],
)  # fmt: skip
def test_a_pattern_that_can_match_nothing(keap_sandbox: KeapSandbox, path: str) -> None:
    with pytest.raises(ValidationError, match="matches no request"):
        keap_sandbox.failing(500, path=path)


def test_a_brownout_needs_a_path_of_xmlrpc(keap_sandbox: KeapSandbox) -> None:
    with pytest.raises(ValidationError, match="XML-RPC"):
        keap_sandbox.failing("brownout", path="/rest/*")


@pytest.mark.parametrize("options", [{"times": 0}, {"times": 1.5}, {"times": True}, {"rate": 2.0}, {"rate": "1"}])
def test_a_fault_with_options_that_make_no_sense(keap_sandbox: KeapSandbox, options: dict[str, Any]) -> None:
    with pytest.raises(ValidationError, match="fault"):
        keap_sandbox.failing(500, **options)


@pytest.mark.parametrize(
    "step",
    [
        {"days": 10**7}, {"days": -1}, {"days": math.nan}, {"hours": math.inf}, {"seconds": "5"}, {"minutes": None},
        {"days": True}, {"days": 10**400}, {"seconds": dt.timedelta(days=1)}, {"days": 3_000_000}, {"hours": -0.1},
    ],
)  # fmt: skip
@pytest.mark.parametrize("frozen", [True, False])
def test_a_move_of_the_clock_that_makes_no_sense(step: dict[str, Any], frozen: bool) -> None:
    clock = Clock(frozen=frozen)
    with KeapSandbox(Sandbox(clock=clock)) as sandbox:
        before = clock()
        with pytest.raises(ValidationError, match="clock"):
            clock.advance(**step)
        assert before <= clock() < before + 3_600
        assert sandbox.keap().v2.contacts.get("1").id == "1"


def test_the_last_moment_of_the_clock(keap_sandbox: KeapSandbox) -> None:
    end = dt.datetime(9998, 12, 31, tzinfo=dt.UTC)
    keap_sandbox.clock.advance(seconds=(end - keap_sandbox.clock.now()).total_seconds())
    made = keap_sandbox.keap().v2.contacts.create(ZOE)
    assert str(made.create_time).startswith("9998-12-3")
    assert keap_sandbox.app(tenants=["ab123"]).tenant("ab123").v2.contacts.get("1").id == "1"


@pytest.mark.parametrize("start", [-1, math.nan, 10**12, "now", True])
def test_a_clock_that_cannot_begin(start: Any) -> None:
    with pytest.raises(ValidationError, match="clock"):
        Clock(start)


@pytest.mark.parametrize(
    ("collection", "said"),
    [
        ("contact", "did you mean contacts"), ("bogus", "there are"), ("Contacts", "contacts"), ("order", "orders"),
        ("orders/999/items", "999"), ("orders/1/item", "orders/"), ("", "there are"),
        ("orders/1/items/2", "no collection"),
    ],
)  # fmt: skip
def test_records_of_no_collection(keap_sandbox: KeapSandbox, collection: str, said: str) -> None:
    with pytest.raises(ValidationError, match=said):
        keap_sandbox.records(collection)


def test_records_of_collections(keap_sandbox: KeapSandbox) -> None:
    assert keap_sandbox.records("orders/1/items")
    assert [tag["id"] for tag in keap_sandbox.records("contacts/1/tags")] == ["1"]
    assert "1" in [contact["id"] for contact in keap_sandbox.records("tags/1/contacts")]
    for name in ("payments", "payment_methods", "tags/categories", "files", "hooks", "contacts/model/custom_fields"):
        assert isinstance(keap_sandbox.records(name), list)


def test_records_of_no_tenant(keap_sandbox: KeapSandbox) -> None:
    keap_sandbox.app(tenants=["ab123"])
    for tenant in ("ab124", "", "../x", 5):
        with pytest.raises(ValidationError, match="tenant"):
            keap_sandbox.records("contacts", tenant=tenant)  # type: ignore[arg-type]  # what a caller may get wrong
    assert keap_sandbox.sandbox.tenants() == ["sandbox.infusionsoft.com", "ab123.infusionsoft.com"]
    assert keap_sandbox.records("contacts", tenant="AB123") == keap_sandbox.records(
        "contacts", tenant="ab123.infusionsoft.com"
    )


@pytest.mark.parametrize("tenants", ["ab123", ["../x"], ["a b"], [""], [5], None, 5, ["ab123", "x/y"], ["a" * 300]])
def test_tenants_that_are_none(keap_sandbox: KeapSandbox, tenants: Any) -> None:
    for make in (keap_sandbox.app, keap_sandbox.async_app, lambda tenants: Sandbox(tenants=tenants)):
        with pytest.raises(ValidationError, match="tenant"):
            make(tenants=tenants)
    assert keap_sandbox.sandbox.tenants() == ["sandbox.infusionsoft.com"]


@pytest.mark.parametrize("options", [
    {"token_lifetime": 0}, {"token_lifetime": 1.5}, {"hook_delays": ()}, {"hook_delays": (-1,)}, {"limits": "none"},
    {"limits": 0}, {"faults": ["nope"]}, {"faults": ["500@/nothing"]},
])  # fmt: skip
def test_a_sandbox_of_options_that_make_no_sense(options: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        Sandbox(**options)


def test_faults_may_be_texts() -> None:
    with KeapSandbox(Sandbox(faults=["500:100%"])) as sandbox, pytest.raises(ServerError):
        sandbox.keap(retry=False).v2.contacts.get("1")


def test_without_the_fixture() -> None:
    with KeapSandbox() as sandbox:
        assert sandbox.keap().v2.contacts.create(ZOE).id == sandbox.records("contacts")[-1]["id"]
        assert sandbox.clock.advance(days=1) == sandbox.clock.now()


def test_without_pytest() -> None:
    program = (
        "import sys\nsys.modules['pytest'] = None\n"
        "from keapkit.testing import KeapSandbox\n"
        "with KeapSandbox() as sandbox: print(len(sandbox.records('contacts')))"
    )
    done = subprocess.run([sys.executable, "-c", program], env=ENVIRONMENT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, "40"), done.stderr


@pytest.mark.parametrize("fault", ["nope", "200", "500:0%", "500:101%", "latency", "latency=soon", "500=3s"])
def test_a_fault_that_cannot_be_read(keap_sandbox: KeapSandbox, fault: str) -> None:
    with pytest.raises(ValidationError, match="fault"):
        keap_sandbox.failing(fault)


def test_a_missing_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """In a process that has loaded the sandbox already, the lazy import is what can still fail."""
    import sys

    from keapkit import sandbox

    monkeypatch.setitem(sys.modules, "keapkit.sandbox._core", None)
    monkeypatch.setattr(sandbox, "_MODULES", {"Sandbox": "_core"})
    monkeypatch.setattr(sandbox, "_EXTRA", frozenset({"keapkit"}))
    with pytest.raises(MissingExtraError, match=r"pip install 'keapkit\[sandbox\]'"):
        _ = sandbox.Sandbox


def test_completion_shows_the_public_names() -> None:
    from keapkit import sandbox

    assert {"Clock", "Sandbox", "SandboxTransport"} <= set(dir(sandbox))
    assert "annotations" not in dir(sandbox)
