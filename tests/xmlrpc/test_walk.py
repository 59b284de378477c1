"""Walks over all pages that break off: what came before, how to continue, and what is never silent."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
import xmlrpc.client
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from keap_api import _xmlrpc_sunset, errors
from keap_api.xmlrpc import AsyncXmlRpc, XmlRpc
from tests.xmlrpc.server import Server, running

ROWS = [{"Id": number} for number in range(1, 8)]
LIMIT = 2
FAULT = xmlrpc.client.dumps(xmlrpc.client.Fault(3, "[UnexpectedError]down"), methodresponse=True).encode()


def response(value: Any) -> bytes:
    return xmlrpc.client.dumps((value,), methodresponse=True, allow_none=True).encode()


BLANKS: dict[str, tuple[int, bytes]] = {
    "empty": (200, b""),
    "blank": (200, b" \r\n"),
    "no content": (204, b""),
    "none": (200, response(None)),
    "struct": (200, response({})),
    "text": (200, response("")),
    "number": (200, response(0)),
    "no value": (200, b"<methodResponse><params/></methodResponse>"),
    "fault": (200, FAULT),
    "json": (200, b'{"message": "down"}'),
    "html": (200, b"<html><title>Down</title></html>"),
    "status": (503, b""),
}


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    monkeypatch.setattr(_xmlrpc_sunset, "_given", True)
    with running() as server:
        yield server


def serve(server: Server, broken: int, blank: tuple[int, bytes]) -> None:
    def answer(body: bytes) -> tuple[int, str, bytes]:
        arguments, _ = xmlrpc.client.loads(body)
        page: Any = arguments[3]
        status, content = blank if page == broken else (200, response(ROWS[page * LIMIT : (page + 1) * LIMIT]))
        return status, "text/xml", content

    server.answer = answer


async def walk(server: Server, *, sync: bool, page: int = 0) -> tuple[list[Any], errors.KeapError | None]:
    """The rows up to the end or up to an error."""
    rows: list[Any] = []
    try:
        if sync:
            with httpx.Client(base_url=server.base_url) as client:
                rows.extend(XmlRpc(client).data.query_all("Contact", {"Id": "%"}, ["Id"], limit=LIMIT, page=page))
        else:
            async with httpx.AsyncClient(base_url=server.base_url) as client:
                async for row in AsyncXmlRpc(client).data.query_all(
                    "Contact", {"Id": "%"}, ["Id"], limit=LIMIT, page=page
                ):
                    rows.append(row)  # noqa: PERF401 # what comes before an error counts
    except errors.KeapError as error:
        return rows, error
    return rows, None


@pytest.mark.anyio
@pytest.mark.parametrize("sync", [True, False])
@pytest.mark.parametrize("broken", [0, 2])
@pytest.mark.parametrize("blank", BLANKS)
async def test_a_page_without_rows_is_an_error_from_which_the_walk_goes_on(
    server: Server, blank: str, broken: int, sync: bool
) -> None:
    serve(server, broken, BLANKS[blank])
    rows, error = await walk(server, sync=sync)
    assert rows == ROWS[: broken * LIMIT]
    assert error is not None
    assert (error.items_before, error.page_number, error.next_page) == (len(rows), broken + 1, broken)
    assert getattr(error, "operation", "") == "xmlrpc.DataService.query"
    if broken:
        assert "page 3, after 4 items" in str(error)
    serve(server, -1, (200, b""))
    rest, none = await walk(server, sync=sync, page=error.next_page or 0)
    assert none is None
    assert rows + rest == ROWS


@pytest.mark.parametrize("page", [-1, True, "1", 1.0])
def test_a_page_that_is_none_is_refused_before_sending(server: Server, page: Any) -> None:
    with httpx.Client(base_url=server.base_url) as client, pytest.raises(errors.ValidationError, match="page"):
        XmlRpc(client).data.query_all("Contact", {"Id": "%"}, ["Id"], page=page)
    assert server.requests == []


SCRIPT = """
    import sys, importlib.abc
    sys.modules["tzdata"] = None
    import warnings; warnings.simplefilter("ignore")
    import httpx, keap_api.xmlrpc
    from keap_api.errors import KeapError
    with httpx.Client(base_url=sys.argv[1]) as client:
        try:
            keap_api.xmlrpc.XmlRpc(client).contact.add({"FirstName": "A"})
        except KeapError as error:
            print(error)
"""


def test_without_time_zones_nothing_is_sent(server: Server) -> None:
    server.register("ContactService.add", lambda *_: 1)
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(SCRIPT), server.base_url],
        env={**os.environ, "PYTHONTZPATH": ""},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "XML-RPC needs time zone data: run `pip install tzdata`\n"
    assert server.requests == []


READY = """
    import sys, warnings; warnings.simplefilter("ignore")
    import httpx, keap_api.v2, keap_api.xmlrpc

    def handle(request):
        loaded = set(sys.modules)
        print(sorted(name for name in ("msgspec", "lxml.etree", "keap_api._decode") if name in loaded))
        return httpx.Response(200, content=b"{}")

    with httpx.Client(base_url="https://a.test", transport=httpx.MockTransport(handle)) as client:
        try:
            if sys.argv[1] == "rest":
                keap_api.v2.RestV2(client).contacts.create({})
            else:
                keap_api.xmlrpc.XmlRpc(client).contact.add({})
        except keap_api.errors.KeapError:
            pass
"""


@pytest.mark.parametrize(("api", "loaded"), [("rest", ["keap_api._decode", "msgspec"]), ("xmlrpc", ["lxml.etree"])])
def test_what_reads_the_response_is_loaded_before_the_request_is_sent(api: str, loaded: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(READY), api], capture_output=True, text=True, check=True
    )
    assert done.stdout == f"{loaded}\n"
