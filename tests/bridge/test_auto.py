"""Who answers `keap.xmlrpc`: the wire while it is there, REST from then on, with one warning."""

from __future__ import annotations

import datetime as dt
import warnings
from typing import Any

import httpx
import pytest

from keap_api import _xmlrpc_sunset
from keap_api.errors import Fault, NoAccessFault, StatusError, TransportError, ValidationError
from keap_api.xmlrpc import XmlRpc, XmlRpcSunsetWarning
from keapkit import AsyncKeap, Keap
from keapkit.bridge import Settings
from keapkit.bridge._routes import AsyncAutoRoute, AutoRoute
from keapkit.testing import KeapSandbox

ROWS = (
    '<?xml version="1.0"?><methodResponse><params><param><value><array><data><value><struct><member><name>Id</name>'
    "<value><i4>1</i4></value></member></struct></value></data></array></value></param></params></methodResponse>"
)


def _fault(text: str, code: int = 3) -> str:
    return (
        '<?xml version="1.0"?><methodResponse><fault><value><struct><member><name>faultCode</name><value><i4>'
        f"{code}</i4></value></member><member><name>faultString</name><value>{text}</value></member></struct></value></fault></methodResponse>"
    )


class _Keap(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """A wire that answers as it is told, and a REST that has one contact."""

    def __init__(self, wire: Any) -> None:
        self.wire = wire
        self.asked: list[str] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if request.url.path.startswith("/crm/xmlrpc"):
            self.asked.append("wire")
            if isinstance(self.wire, Exception):
                raise self.wire
            status, body = self.wire
            return httpx.Response(status, text=body)
        self.asked.append("rest")
        if request.method == "POST":
            return httpx.Response(201, json={"id": "2"})
        return httpx.Response(200, json={"contacts": [{"id": "1", "given_name": "Rest"}]})

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self.handle_request(request)


def _xmlrpc(keap: Keap, today: dt.date) -> XmlRpc:
    return XmlRpc(keap._http, route=AutoRoute(keap, today=lambda: today))


@pytest.fixture(autouse=True)
def _fresh(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_xmlrpc_sunset, "_given", True)  # the generated client's own notice is not what is counted here


BEFORE, AFTER = dt.date(2026, 12, 31), dt.date(2027, 1, 1)
GONE = [
    (404, "not found"),
    (410, "gone"),
    (405, "no"),
    (501, "no"),
    (503, "down for a brownout"),
    (502, "bad gateway"),
    (403, "XML-RPC has been discontinued"),
    (200, "<!DOCTYPE html><html><body>Sorry</body></html>"),
    (200, "<html><h1>Developer Inactive</h1></html>"),
    (200, '{"message": "gone"}'),
    (200, _fault("[UnexpectedError]This API was retired")),
    (200, _fault("No such handler: DataService.query", 0)),
    (200, _fault("[NoAccess]The XML-RPC API has been shut down", 14)),
    (403, "<!DOCTYPE html><html><h1>Forbidden</h1></html>"),
    (500, "<html><h1>Service ended</h1></html>"),
    (400, "This API is unavailable during the brownout"),
]


@pytest.mark.parametrize("answer", GONE, ids=[f"{status} {body[:24]}" for status, body in GONE])
def test_rest_answers_once_the_wire_is_gone(answer: tuple[int, str]) -> None:
    transport = _Keap(answer)
    with Keap("KeapAK-x", transport=transport, throttle=None, retry=None) as keap:
        xmlrpc = _xmlrpc(keap, BEFORE)
        with pytest.warns(XmlRpcSunsetWarning) as seen:
            assert xmlrpc.data.query("Contact", 1, 0, {"Id": 1}, ["FirstName"]) == [{"FirstName": "Rest"}]
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            assert xmlrpc.data.query("Contact", 1, 0, {"Id": 1}, ["FirstName"]) == [{"FirstName": "Rest"}]
    assert transport.asked == ["wire", "rest", "rest"]
    assert len(seen) == 1


def test_the_wire_answers_as_long_as_it_does() -> None:
    transport = _Keap((200, ROWS))
    with Keap("KeapAK-x", transport=transport, throttle=None, retry=None) as keap, warnings.catch_warnings():
        warnings.simplefilter("error")
        assert _xmlrpc(keap, BEFORE).data.query("Contact", 1, 0, {"Id": 1}, ["Id"]) == [{"Id": 1}]
    assert transport.asked == ["wire"]


def test_from_the_first_of_january_nobody_asks_the_wire() -> None:
    transport = _Keap((200, ROWS))
    with Keap("KeapAK-x", transport=transport, throttle=None, retry=None) as keap:
        xmlrpc = _xmlrpc(keap, AFTER)
        with pytest.warns(XmlRpcSunsetWarning) as seen:
            xmlrpc.data.query("Contact", 1, 0, {"Id": 1}, ["FirstName"])
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            xmlrpc.contact.add({"Email": "a@b.co"})
    assert transport.asked == ["rest", "rest"]
    assert len(seen) == 1


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        ((401, '{"fault":{"faultstring":"Invalid Access Token"}}'), StatusError),
        ((429, '{"message":"Quota Exceeded"}'), StatusError),
        ((500, "broken"), StatusError),
        ((403, "not for you"), StatusError),
        ((401, "<html>XML-RPC has been discontinued</html>"), StatusError),
        ((200, _fault("[NoAccess]User is disabled", 14)), Fault),
        ((200, _fault("[RecordNotFound]No row", 5)), Fault),
        ((200, _fault("[InvalidConfig]Passing alarm", 1)), Fault),
        ((200, _fault("[NoFieldFound]No field found: Contact._RetiredOn", 10)), Fault),
        ((200, _fault("[InvalidParameter]Contact.Company: 'Sunset Discontinued Ltd' is too long", 12)), Fault),
        (httpx.ConnectError("no route"), TransportError),
    ],
)
def test_what_is_wrong_otherwise_stays_an_error(answer: Any, kind: type[Exception]) -> None:
    transport = _Keap(answer)
    with Keap("KeapAK-x", transport=transport, throttle=None, retry=None) as keap, pytest.raises(kind):
        _xmlrpc(keap, BEFORE).data.query("Contact", 1, 0, {"Id": 1}, ["Id"])
    assert transport.asked == ["wire"]


@pytest.mark.parametrize("answer", [one for one in GONE if one[0] != 200] + [(504, "<html>late</html>")])
def test_a_brownout_is_asked_once_whatever_the_retries(answer: tuple[int, str]) -> None:
    transport = _Keap(answer)
    with Keap("KeapAK-x", transport=transport, throttle=None) as keap, pytest.warns(XmlRpcSunsetWarning):
        assert _xmlrpc(keap, BEFORE).data.query("Contact", 1, 0, {"Id": 1}, ["FirstName"]) == [{"FirstName": "Rest"}]
    assert transport.asked == ["wire", "rest"]


def test_a_brownout_is_asked_once_asynchronously() -> None:
    import anyio

    from keap_api.xmlrpc import AsyncXmlRpc

    transport = _Keap((503, "down for a brownout"))

    async def use() -> None:
        async with AsyncKeap("KeapAK-x", transport=transport, throttle=None) as keap:
            xmlrpc = AsyncXmlRpc(keap._http, route=AsyncAutoRoute(keap, today=lambda: BEFORE))
            await xmlrpc.data.query("Contact", 1, 0, {"Id": 1}, ["FirstName"])

    with pytest.warns(XmlRpcSunsetWarning):
        anyio.run(use)
    assert transport.asked == ["wire", "rest"]


def test_a_passing_failure_of_the_gateway_does_not_end_the_wire() -> None:
    transport = _Keap((502, "bad gateway"))
    now = [0.0]
    with Keap("KeapAK-x", transport=transport, throttle=None) as keap:
        xmlrpc = XmlRpc(keap._http, route=AutoRoute(keap, today=lambda: BEFORE, clock=lambda: now[0]))

        def ask() -> Any:
            return xmlrpc.data.query("Contact", 1, 0, {"Id": 1}, ["FirstName"])

        with pytest.warns(XmlRpcSunsetWarning):
            ask()
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            ask()
            now[0] += 61
            ask()
        assert transport.asked == ["wire", "rest", "rest", "wire", "rest"]
        transport.asked.clear()
        transport.wire = (200, ROWS)
        now[0] += 61
        assert ask() == [{"Id": 1}]
    assert transport.asked == ["wire"]


def test_a_method_that_the_wire_does_not_know_does_not_end_the_others() -> None:
    transport = _Keap((200, _fault("No such handler: DataService.query", 0)))
    now = [0.0]
    with Keap("KeapAK-x", transport=transport, throttle=None) as keap:
        xmlrpc = XmlRpc(keap._http, route=AutoRoute(keap, today=lambda: BEFORE, clock=lambda: now[0]))
        with pytest.warns(XmlRpcSunsetWarning):
            xmlrpc.data.query("Contact", 1, 0, {"Id": 1}, ["FirstName"])
        transport.wire = (200, ROWS)
        now[0] += 61
        assert xmlrpc.data.query("Contact", 1, 0, {"Id": 1}, ["Id"]) == [{"Id": 1}]
    assert transport.asked == ["wire", "rest", "wire"]


@pytest.mark.parametrize("answer", [(503, "down for maintenance"), (502, "bad gateway"), (504, "late")])
def test_a_change_whose_fate_is_unknown_is_not_repeated_over_rest(answer: tuple[int, str]) -> None:
    transport = _Keap(answer)
    with Keap("KeapAK-x", transport=transport, throttle=None, retry=None) as keap, pytest.raises(StatusError):
        _xmlrpc(keap, BEFORE).contact.add({"Email": "a@b.co"})
    assert transport.asked == ["wire"]


def test_a_change_that_was_not_carried_out_is_made_over_rest() -> None:
    transport = _Keap((404, "not found"))
    with Keap("KeapAK-x", transport=transport, throttle=None, retry=None) as keap, pytest.warns(XmlRpcSunsetWarning):
        assert _xmlrpc(keap, BEFORE).contact.add({"Email": "a@b.co"}) == 2
    assert transport.asked == ["wire", "rest"]


async def _asynchronous(transport: _Keap, today: dt.date) -> Any:
    from keap_api.xmlrpc import AsyncXmlRpc

    async with AsyncKeap("KeapAK-x", transport=transport, throttle=None, retry=None) as keap:
        xmlrpc = AsyncXmlRpc(keap._http, route=AsyncAutoRoute(keap, today=lambda: today))
        first = await xmlrpc.data.query("Contact", 1, 0, {"Id": 1}, ["FirstName"])
        rows = [row async for row in xmlrpc.data.query_all("Contact", {"Id": 1}, ["FirstName"])]
        return first, rows


@pytest.mark.parametrize("today", [BEFORE, AFTER])
def test_the_same_asynchronously(today: dt.date) -> None:
    import anyio

    transport = _Keap((410, "gone"))
    with pytest.warns(XmlRpcSunsetWarning) as seen:
        first, rows = anyio.run(_asynchronous, transport, today)
    assert first == rows == [{"FirstName": "Rest"}]
    assert len(seen) == 1


def test_the_argument_chooses(keap_sandbox: KeapSandbox) -> None:
    for wrong in ("tcp", None, 1):
        with pytest.raises(ValidationError, match="xmlrpc"):
            Keap("KeapAK-x", xmlrpc=wrong)  # type: ignore[arg-type]  # that it is wrong is the point
    rest = keap_sandbox.keap(xmlrpc="rest")
    assert rest.xmlrpc.contact.load(1, ["FirstName"]) == {"FirstName": "Anna"}
    with pytest.raises(NoAccessFault):
        rest.xmlrpc.invoice.charge_invoice(1, "", 1, 1, False)
    paying = keap_sandbox.keap(xmlrpc=Settings(max_calls=3), allow_payments=True)
    with pytest.raises(Fault) as caught:
        paying.xmlrpc.invoice.charge_invoice(99999, "", 1, 1, False)
    assert caught.value.code == 5


@pytest.mark.filterwarnings("ignore::keap_api.xmlrpc.XmlRpcSunsetWarning")
def test_wrong_arguments_are_refused_alike(keap_sandbox: KeapSandbox) -> None:
    said = []
    for mode in ("wire", "rest"):
        with pytest.raises(ValidationError) as caught:
            keap_sandbox.keap(xmlrpc=mode).xmlrpc.contact.load("1", ["Id"])  # type: ignore[arg-type]  # on purpose
        said.append(str(caught.value))
    assert said[0] == said[1]


def test_asyncio_has_the_same_methods_over_rest(keap_sandbox: KeapSandbox) -> None:
    import anyio

    async def use() -> tuple[Any, ...]:
        async with keap_sandbox.async_keap(xmlrpc="rest") as keap:
            added = await keap.xmlrpc.contact.add({"Email": "a@b.co", "City": "Phoenix", "State": "AZ"})
            await keap.xmlrpc.contact.update(added, {"FirstName": "Zoe", "Phone1": "555-0100"})
            row = await keap.xmlrpc.contact.load(added, ["FirstName", "City", "State", "Phone1"])
            names = [row["GroupName"] async for row in keap.xmlrpc.data.query_all("ContactGroup", {}, ["GroupName"])]
            with pytest.raises(Fault) as caught:
                await keap.xmlrpc.contact.load(99999, ["Id"])
            return row, names, caught.value.code

    row, names, code = anyio.run(use)
    assert row == {"FirstName": "Zoe", "City": "Phoenix", "State": "AZ", "Phone1": "555-0100"}
    assert len(names) > 5
    assert code == 5


def test_the_sandboxs_brownout_costs_one_call(keap_sandbox: KeapSandbox) -> None:
    with keap_sandbox.failing("brownout"), keap_sandbox.keap(xmlrpc="auto") as keap:
        with pytest.warns(XmlRpcSunsetWarning):
            assert keap.xmlrpc.contact.load(1, ["FirstName"]) == {"FirstName": "Anna"}
        asked = [one for one in keap_sandbox.requests if "xmlrpc" in one.path]
    assert len(asked) == 1
