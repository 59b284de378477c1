"""The client around the methods: pages, faults, the gateway's responses, options, the warning of the end."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
import warnings
import xmlrpc.client
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from keap_api import _xmlrpc_sunset, errors
from keap_api.xmlrpc import AsyncXmlRpc, XmlRpc, XmlRpcSunsetWarning
from tests.xmlrpc.server import Server, running

TABLE_ROWS = [{"Id": number, "Email": f"c{number}@keap.example"} for number in range(1, 8)]


@pytest.fixture(autouse=True)
def _quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_xmlrpc_sunset, "_given", True)


@pytest.fixture
def server() -> Iterator[Server]:
    with running() as server:
        yield server


@pytest.fixture
def api(server: Server) -> Iterator[XmlRpc]:
    with httpx.Client(base_url=server.base_url) as client:
        yield XmlRpc(client)


def serve_rows(server: Server, rows: list[dict[str, Any]]) -> list[tuple[int, int]]:
    asked: list[tuple[int, int]] = []

    def query(
        key: str, table: str, limit: int, page: int, query: dict[str, Any], fields: list[str], *order: Any
    ) -> Any:
        asked.append((limit, page))
        return rows[page * limit : (page + 1) * limit]

    server.register("DataService.query", query)
    return asked


@pytest.mark.parametrize(
    ("limit", "pages"), [(1000, [0]), (7, [0, 1]), (4, [0, 1]), (3, [0, 1, 2]), (1, [0, 1, 2, 3, 4, 5, 6, 7])]
)
def test_query_all_walks_pages_until_one_is_short_or_empty(
    server: Server, api: XmlRpc, limit: int, pages: list[int]
) -> None:
    asked = serve_rows(server, TABLE_ROWS)
    rows = list(api.data.query_all("Contact", query_data={"Id": "%"}, selected_fields=["Id", "Email"], limit=limit))
    assert rows == TABLE_ROWS
    assert asked == [(limit, page) for page in pages]


@pytest.mark.anyio
async def test_query_all_async(server: Server) -> None:
    asked = serve_rows(server, TABLE_ROWS)
    async with httpx.AsyncClient(base_url=server.base_url) as client:
        walk = AsyncXmlRpc(client).data.query_all(
            "Contact", {"Id": "%"}, ["Id"], order_by="Id", ascending=True, limit=3
        )
        assert [row async for row in walk] == TABLE_ROWS
    assert asked == [(3, 0), (3, 1), (3, 2)]


def test_query_all_asks_for_pages_only_as_they_are_needed(server: Server, api: XmlRpc) -> None:
    asked = serve_rows(server, TABLE_ROWS)
    walk = api.data.query_all("Contact", {"Id": "%"}, ["Id"], limit=2)
    assert asked == []
    assert next(walk) == TABLE_ROWS[0]
    assert asked == [(2, 0)]


@pytest.mark.parametrize("limit", [0, -1, 1001, True, "10", 1.0])
def test_a_limit_outside_the_apis_is_refused_before_sending(server: Server, api: XmlRpc, limit: Any) -> None:
    with pytest.raises(errors.ValidationError, match="limit"):
        api.data.query_all("Contact", {"Id": "%"}, ["Id"], limit=limit)
    with pytest.raises(errors.ValidationError, match="limit"):
        api.data.query("Contact", limit, 0, {"Id": "%"}, ["Id"])
    assert server.requests == []


def test_wrong_arguments_of_query_all_are_refused_at_once(server: Server, api: XmlRpc) -> None:
    with pytest.raises(errors.ValidationError, match=r"query_data\.Id"):
        api.data.query_all("Contact", {"Id": None}, ["Id"])
    assert server.requests == []


def test_a_server_that_repeats_its_page_ends_in_an_error(server: Server, api: XmlRpc) -> None:
    server.register("DataService.query", lambda *_: TABLE_ROWS[:2])
    with pytest.raises(errors.PaginationError):
        list(api.data.query_all("Contact", {"Id": "%"}, ["Id"], limit=2))


def test_equal_pages_without_ids_are_no_repetition(server: Server, api: XmlRpc) -> None:
    serve_rows(server, [{"Country": "USA"}] * 5)
    assert len(list(api.data.query_all("Contact", {"Id": "%"}, ["Country"], limit=2))) == 5


def test_the_sort_order_goes_with_its_direction_or_not_at_all(api: XmlRpc) -> None:
    with pytest.raises(errors.ValidationError):
        api.data.query("Contact", 10, 0, {}, ["Id"], "Id")
    with pytest.raises(errors.ValidationError):
        api.data.query("Contact", 10, 0, {}, ["Id"], ascending=True)


def test_a_fault_is_raised_with_its_class(server: Server, api: XmlRpc) -> None:
    fault = xmlrpc.client.dumps(xmlrpc.client.Fault(5, "[RecordNotFound]no such row"), methodresponse=True).encode()
    server.answer = lambda _: (200, "text/xml", fault)
    with pytest.raises(errors.RecordNotFoundFault, match=r"fault 5 \[RecordNotFound\] from ContactService.load"):
        api.contact.load(5, ["Id"])


def test_the_gateways_refusals_are_those_of_rest(server: Server, api: XmlRpc) -> None:
    detail = b'{"errorcode": "policies.ratelimit.SpikeArrestViolation"}'
    body = b'{"fault": {"faultstring": "Spike arrest", "detail": %b}}' % detail
    server.answer = lambda _: (429, "application/json", body)
    with pytest.raises(errors.RateLimitError, match="Spike arrest") as limited:
        api.contact.load(5, ["Id"])
    assert limited.value.code == "policies.ratelimit.SpikeArrestViolation"
    server.answer = lambda _: (401, "application/json", b'{"fault": {"faultstring": "Invalid Access Token"}}')
    with pytest.raises(errors.UnauthorizedError):
        api.contact.load(5, ["Id"])
    server.answer = lambda _: (596, "text/html", b"<h1>Developer Inactive</h1>")
    with pytest.raises(errors.ServerError, match="Developer Inactive"):
        api.contact.load(5, ["Id"])
    server.answer = lambda _: (200, "text/html", b"<h1>Developer Inactive</h1>")
    with pytest.raises(errors.DecodeError, match="Developer Inactive"):
        api.contact.load(5, ["Id"])
    server.answer = lambda _: (200, "text/xml", b"")
    with pytest.raises(errors.DecodeError, match="empty"):
        api.contact.load(5, ["Id"])


def test_a_broken_connection_is_a_transport_error() -> None:
    def fail(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("refused", request=request)

    with (
        httpx.Client(base_url="https://keap.example/crm", transport=httpx.MockTransport(fail)) as client,
        pytest.raises(errors.ConnectionFailedError),
    ):
        XmlRpc(client).contact.load(5, ["Id"])


def test_results_in_another_shape_are_fitted_where_nothing_is_lost(server: Server, api: XmlRpc) -> None:
    for sent, expected in (("51677", 51677), (51677, 51677), ("x", "x")):
        server.register("ContactService.add", lambda *_, sent=sent: sent)
        assert api.contact.add({}) == expected
    for result, fitted in ((1, True), ("false", False), (True, True), (17, 17)):
        server.register("ContactService.merge", lambda *_, result=result: result)
        assert repr(api.contact.merge(1, 2)) == repr(fitted)
    server.register("InvoiceService.calculateAmountOwed", lambda *_: 5)
    assert repr(api.invoice.calculate_amount_owed(1)) == "5.0"


def test_call_reaches_any_method(server: Server, api: XmlRpc) -> None:
    server.register("DataService.echo", lambda *arguments: list(arguments))
    key, text, moment = api.call("DataService.echo", "hello", dt.datetime(2026, 7, 1, 12, tzinfo=dt.UTC))
    assert (bool(key), text, moment.hour) == (True, "hello", 8)
    server.register("DataService.getTemporaryKey", lambda *arguments: list(arguments))
    assert api.call("DataService.getTemporaryKey", "vendor", "user", "hash") == ["vendor", "user", "hash"]
    server.register("DataService.getUserInfo", lambda *arguments: list(arguments))
    assert api.call("DataService.getUserInfo") == []
    with pytest.raises(errors.ValidationError):
        api.call("DataService.echo", None)


@pytest.mark.anyio
async def test_call_async(server: Server) -> None:
    server.register("DataService.echo", lambda key, text: text)
    async with httpx.AsyncClient(base_url=server.base_url) as client:
        assert await AsyncXmlRpc(client).call("DataService.echo", "hello") == "hello"


def test_options_reach_the_request() -> None:
    seen: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, content=b"<methodResponse><params/></methodResponse>")

    with httpx.Client(base_url="https://keap.example/crm", transport=httpx.MockTransport(handle)) as client:
        XmlRpc(client, path="/xmlrpc").contact.load(
            5, ["Id"], options={"headers": {"X-Trace": "1"}, "retry": False, "timeout": 3}
        )
    (request,) = seen
    assert str(request.url) == "https://keap.example/crm/xmlrpc"
    assert request.headers["X-Trace"] == "1"
    assert request.extensions["retry"] is False
    assert request.extensions["timeout"]["read"] == 3


@pytest.mark.parametrize("path", ["", "xmlrpc", "//elsewhere.example/x", "/x?key=1"])
def test_a_path_that_is_none_is_refused(path: str) -> None:
    with httpx.Client(base_url="https://keap.example/crm") as client, pytest.raises(errors.ValidationError):
        XmlRpc(client, path=path)


def test_the_end_is_said_once(monkeypatch: pytest.MonkeyPatch, server: Server, api: XmlRpc) -> None:
    monkeypatch.setattr(_xmlrpc_sunset, "_given", False)
    server.register("ContactService.load", lambda *_: {})
    with pytest.warns(XmlRpcSunsetWarning, match="31 December 2026") as given:
        api.contact.load(5, ["Id"])
    api.contact.load(6, ["Id"])  # would fail if it warned: warnings are errors here
    assert [warning.filename for warning in given] == [__file__]
    assert issubclass(XmlRpcSunsetWarning, FutureWarning)


def test_a_warning_made_an_error_stops_one_call_before_it_is_sent(
    monkeypatch: pytest.MonkeyPatch, server: Server, api: XmlRpc
) -> None:
    monkeypatch.setattr(_xmlrpc_sunset, "_given", False)
    server.register("ContactService.load", lambda *_: {"Id": 5})
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(XmlRpcSunsetWarning):
            api.contact.load(5, ["Id"])
        assert server.requests == []
        assert api.contact.load(5, ["Id"]) == {"Id": 5}


@pytest.mark.parametrize(
    ("today", "said"),
    [
        (dt.date(2026, 11, 22), "in 39 days"),
        (dt.date(2026, 12, 30), "in 1 day;"),
        (dt.date(2026, 12, 31), "today"),
        (dt.date(2027, 1, 1), "ended on 31 December 2026"),
    ],
)
def test_the_warning_knows_the_date(monkeypatch: pytest.MonkeyPatch, today: dt.date, said: str) -> None:
    monkeypatch.setattr(_xmlrpc_sunset, "_given", False)
    with pytest.warns(XmlRpcSunsetWarning, match=said):
        _xmlrpc_sunset.warn_of_sunset(today)


def test_lxml_and_services_wait_until_they_are_used() -> None:
    code = (
        "import sys, httpx, keap_api.xmlrpc as x; "
        "api = x.XmlRpc(httpx.Client(base_url='https://keap.example/crm')); api.contact; "
        "sys.exit(bool({'lxml', 'lxml.etree', 'keap_api.xmlrpc.data'} & set(sys.modules)))"
    )
    paths = [path for path in sys.path if path]
    done = subprocess.run([sys.executable, "-c", f"import sys; sys.path[:0] = {paths!r}; {code}"], check=False)
    assert done.returncode == 0
