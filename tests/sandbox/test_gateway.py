"""The gateway's manners: who may call, how often, and what the headers say."""

from __future__ import annotations

import base64
import json
import xmlrpc.client
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest

from keapkit.sandbox import Response, Sandbox
from tests.sandbox.calls import KEY, Clock, send

CONTACTS = "/rest/v2/contacts?page_size=1"


def _code(response: Response) -> Any:
    return json.loads(response.body)["fault"]["detail"]["errorcode"]


@pytest.mark.parametrize(
    ("headers", "code"),
    [
        ({}, "oauth.v2.InvalidAccessToken"),
        ({"authorization": "Basic abc"}, "oauth.v2.InvalidAccessToken"),
        ({"authorization": "Bearer "}, "oauth.v2.InvalidAccessToken"),
        ({"authorization": "Bearer nobody"}, "keymanagement.service.invalid_access_token"),
        ({"x-keap-api-key": "nobody"}, "keymanagement.service.invalid_access_token"),
    ],
)
def test_bad_credentials(sandbox: Sandbox, headers: dict[str, str], code: str) -> None:
    for path in (CONTACTS, "/rest/v2/there-is-no-such-path", "/xmlrpc/v1"):
        response = send(sandbox, "GET", path, headers=headers)
        assert (response.status, _code(response)) == (401, code)
        assert response.headers["x-keap-product-quota-available"] == ""
        assert response.headers["x-keap-tenant-throttle-limit"] == "|"


@pytest.mark.parametrize("headers", [{"authorization": f"Bearer {KEY}"}, {"x-keap-api-key": KEY}])
def test_both_headers_are_good_for_a_key(sandbox: Sandbox, headers: dict[str, str]) -> None:
    assert send(sandbox, "GET", CONTACTS, headers=headers).status == 200


def test_one_key_and_no_other() -> None:
    sandbox = Sandbox(key="s3cret")
    assert send(sandbox, "GET", CONTACTS, headers={"x-keap-api-key": "s3cret"}).status == 200
    assert send(sandbox, "GET", CONTACTS).status == 401


def _token(sandbox: Sandbox, form: dict[str, str], user: str | None = None) -> tuple[int, Any]:
    headers = {"content-type": "application/x-www-form-urlencoded"}
    if user is not None:
        headers["authorization"] = "Basic " + base64.b64encode(f"{user}:secret".encode()).decode()
    response = sandbox.handle("POST", "/token", headers.items(), urlencode(form).encode())
    return response.status, json.loads(response.body)


def _code_for(sandbox: Sandbox, client: str) -> str:
    query = {"client_id": client, "redirect_uri": "https://app.example/back", "state": "s", "tenant": "ab123"}
    response = sandbox.handle("GET", f"/app/oauth/authorize?{urlencode(query)}", [], b"")
    assert response.status == 302
    answer = parse_qs(urlsplit(response.headers["location"]).query)
    assert answer["state"] == ["s"]
    return answer["code"][0]


def test_the_way_of_a_token(clock: Clock) -> None:
    sandbox = Sandbox(clock=clock, token_lifetime=60)
    form = {
        "grant_type": "authorization_code",
        "client_id": "client",
        "client_secret": "secret",
        "code": _code_for(sandbox, "client"),
        "redirect_uri": "https://app.example/back",
    }
    assert _token(sandbox, form, "client")[0] == 400  # Keap refuses an Authorization header on this call
    status, granted = _token(sandbox, form)
    assert status == 200
    assert (granted["token_type"], granted["expires_in"], granted["scope"]) == (
        "bearer",
        60,
        "full|ab123.infusionsoft.com",
    )
    assert _token(sandbox, form)[0] == 401  # a code is good once
    signed = {"authorization": f"Bearer {granted['access_token']}"}
    response = send(sandbox, "GET", CONTACTS, headers=signed)
    assert (response.status, response.headers["x-keap-tenant-id"]) == (200, "ab123.infusionsoft.com")
    assert response.headers["x-keap-product-throttle-limit"] == "1500"
    assert send(sandbox, "GET", CONTACTS, headers={"x-keap-api-key": granted["access_token"]}).status == 401
    clock.now += 61
    assert _code(send(sandbox, "GET", CONTACTS, headers=signed)) == "keymanagement.service.access_token_expired"
    renew = {"grant_type": "refresh_token", "refresh_token": granted["refresh_token"]}
    assert _token(sandbox, renew)[0] == 401  # the client's id and secret belong into a Basic header
    assert _token(sandbox, renew, "another")[0] == 400
    status, renewed = _token(sandbox, renew, "client")
    assert status == 200
    assert renewed["scope"] == granted["scope"]
    refused = _token(sandbox, renew, "client")
    assert refused == (400, {"error": "invalid_grant", "error_description": "Invalid refresh token"})
    assert send(sandbox, "GET", CONTACTS, headers={"authorization": f"Bearer {renewed['access_token']}"}).status == 200


def test_a_refresh_token_ends(clock: Clock) -> None:
    sandbox = Sandbox(clock=clock)
    granted = sandbox.gateway.grant("client", "ab123")
    clock.now += 46 * 86_400
    assert (
        _token(sandbox, {"grant_type": "refresh_token", "refresh_token": granted["refresh_token"]}, "client")[0] == 400
    )


def test_headers_count_down(sandbox: Sandbox) -> None:
    first, second = (send(sandbox, "GET", CONTACTS).headers for _ in range(2))
    assert first["x-keap-product-quota-limit"] == "30000"
    assert second["x-keap-product-quota-used"] == "2"
    assert second["x-keap-product-throttle-time-unit"] == "minute"
    assert second["x-keap-tenant-throttle-time-unit"] == "minute|day"
    assert second["x-keap-product-quota-expiry-time"] == "1795219200000"


def test_three_shapes_of_429(clock: Clock) -> None:
    sandbox = Sandbox(limits="real", clock=clock)
    responses = [send(sandbox, "GET", CONTACTS) for _ in range(11)]
    assert [response.status for response in responses] == [200] * 10 + [429]
    assert _code(responses[-1]) == "policies.ratelimit.SpikeArrestViolation"
    assert send(sandbox, "POST", "/xmlrpc/v1", b"<x/>").headers["content-type"] == "application/json"
    for _ in range(23):
        clock.now += 1.1
        assert {send(sandbox, "GET", CONTACTS).status for _ in range(10)} == {200}
    clock.now += 1.1
    assert _code(send(sandbox, "GET", CONTACTS)) == "policies.ratelimit.QuotaViolation"
    clock.now += 61
    sandbox._limits._uses[f"key {KEY}"].today = 30_000
    response = send(sandbox, "GET", CONTACTS)
    assert json.loads(response.body) == {
        "code": "429",
        "message": "Quota Exceeded",
        "status": "Request Throttled",
        "details": None,
    }
    assert response.headers["x-keap-product-quota-available"] == "0"
    clock.now += 86_400
    assert send(sandbox, "GET", CONTACTS).status == 200


def test_a_number_of_calls_a_minute(clock: Clock) -> None:
    sandbox = Sandbox(limits=3, clock=clock)
    assert [send(sandbox, "GET", CONTACTS).status for _ in range(4)] == [200, 200, 200, 429]
    assert send(sandbox, "GET", CONTACTS).headers["x-keap-product-throttle-limit"] == "3"
    with pytest.raises(ValueError, match="at least 1"):
        Sandbox(limits=0)


def test_the_old_address_takes_the_key_as_first_parameter(sandbox: Sandbox) -> None:
    def call(path: str, key: str) -> Any:
        body = xmlrpc.client.dumps((key, 1, ["Id"]), "ContactService.load").encode()
        return sandbox.handle("POST", path, [("content-type", "text/xml")], body)

    response = call("/api/xmlrpc", "KeapAK-legacy")
    assert xmlrpc.client.loads(response.body)[0][0] == {"Id": 1}
    assert "KeapAK-legacy" not in sandbox.log.all()[-1].body
    assert call("/api/xmlrpc", "another").status == 401
    assert call("/crm/xmlrpc/v1", "KeapAK-legacy").status == 401
