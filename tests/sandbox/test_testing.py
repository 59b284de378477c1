"""The fixture that users' own tests take."""

from __future__ import annotations

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
from keapkit.testing import KeapSandbox, keap_sandbox

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
