"""Paths, queries and headers: exactly what is sent, also over a real socket."""

from __future__ import annotations

import datetime as dt
import socketserver
import threading
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import httpx
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from generator.runtime._descriptors import Query
from generator.runtime._operation import Operation
from generator.runtime._sender import Sender
from generator.runtime.errors import ValidationError
from tests.runtime.models import FIND, GET, NEEDS, Level, Status, sender

UTC = dt.UTC
NAIVE = dt.datetime(2026, 5, 1)  # noqa: DTZ001 # what is to be refused
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


def target(operation: Operation[Any], values: dict[str, Any]) -> str:
    return operation.build(values).target


def test_none_is_left_out_and_wire_names_are_used() -> None:
    assert target(FIND, {"from_": None, "fields": None}) == "/rest/v2/contacts:find"
    assert target(FIND, {"from_": "a b+c&d=e/ü~"}) == "/rest/v2/contacts:find?from=a%20b%2Bc%26d%3De%2F%C3%BC~"


@pytest.mark.parametrize(
    ("value", "sent"),
    [
        (True, "true"),
        (False, "false"),
        (5, "5"),
        (2.5, "2.5"),
        (Status.NEW, "New"),
        (Level.HIGH, "2"),
        (dt.date(2026, 5, 1), "2026-05-01"),
        (dt.datetime(2026, 5, 1, 9, 30, 1, 123999, tzinfo=UTC), "2026-05-01T09%3A30%3A01.123Z"),
        (dt.datetime(2026, 5, 1, 1, tzinfo=dt.timezone(dt.timedelta(hours=2))), "2026-04-30T23%3A00%3A00.000Z"),
        (dt.datetime(1, 1, 2, tzinfo=UTC), "0001-01-02T00%3A00%3A00.000Z"),
    ],
)
def test_scalars(value: Any, sent: str) -> None:
    assert target(FIND, {"from_": value}) == f"/rest/v2/contacts:find?from={sent}"


def test_lists_repeat_or_join_and_objects_are_flattened() -> None:
    assert target(FIND, {"ids": [1, None, 2], "fields": ["a,b", "c"]}).partition("?")[2] == "fields=a%2Cb,c&ids=1&ids=2"
    assert target(FIND, {"ids": [], "fields": ()}) == "/rest/v2/contacts:find"
    assert target(FIND, {"where": {"since": dt.date(2026, 1, 1), "x": None, "y": [1, 2]}}).endswith(
        "?since=2026-01-01&y=1&y=2"
    )
    flat = Operation[Any]("o", "GET", "/x", query=(Query("where", explode=False),), response=Any)
    assert target(flat, {"where": {"a": 1, "b": "x,y"}}) == "/x?where=a,1,b,x%2Cy"


@pytest.mark.parametrize(
    "value",
    [NAIVE, float("nan"), float("inf"), object(), b"x", [["x"]], "\ud800", [1.0, float("nan")],
     dt.datetime(1, 1, 1, tzinfo=dt.timezone(dt.timedelta(hours=2)))],
)  # fmt: skip
def test_what_cannot_be_sent_is_refused_by_name(value: Any) -> None:
    with pytest.raises(ValidationError, match=r"^from_"):
        target(FIND, {"from_": value})


@pytest.mark.parametrize("value", [None, "", ".", "..", True, 1.5, b"x", ["5"], "\ud800"])
def test_path_values_that_lead_elsewhere_are_refused(value: Any) -> None:
    with pytest.raises(ValidationError, match=r"^contact_id"):
        target(GET, {"contact_id": value})


def test_a_required_parameter_and_a_header() -> None:
    with pytest.raises(ValidationError, match=r"^day"):
        NEEDS.build({"day": None})
    assert FIND.build({"secret": "abc"}).headers["X-Secret"] == "abc"
    for bad in ("a\r\nb: c", "ü"):
        with pytest.raises(ValidationError, match=r"^secret"):
            FIND.build({"secret": bad})


@given(texts)
def test_any_path_value_is_one_segment(value: str) -> None:
    assume(value not in {"", ".", ".."})
    sent = target(GET, {"contact_id": value})
    segments = sent.split("/")
    assert segments[:4] == ["", "rest", "v2", "contacts"]
    assert len(segments) == 5
    assert unquote(segments[4]) == value


@given(texts, st.lists(texts.filter(bool), max_size=4), st.lists(st.integers(), max_size=4))
def test_any_query_reads_back(one: str, joined: list[str], repeated: list[int]) -> None:
    query = urlsplit(target(FIND, {"from_": one, "fields": joined, "ids": repeated})).query
    pairs = parse_qsl(query, keep_blank_values=True, strict_parsing=True)
    assert [v for k, v in pairs if k == "from"] == [one]
    assert [int(v) for k, v in pairs if k == "ids"] == repeated
    raw = [part.partition("=")[2] for part in query.split("&") if part.startswith("fields=")]
    assert [unquote(text) for part in raw for text in part.split(",")] == joined


@pytest.mark.parametrize(
    "base_url",
    ["https://h.test/crm", "https://h.test/crm/", "https://h.test/a/b%20c", "https://h.test", "http://h.test:81/"],
)
def test_the_base_url_may_end_in_a_slash_or_have_a_path(base_url: str) -> None:
    seen: list[httpx.URL] = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request.url)
        return httpx.Response(200, json={})

    one = sender(handle, base_url=base_url)
    one.call(GET, {"contact_id": "a/b"})
    assert str(seen[0]) == base_url.rstrip("/") + "/rest/v2/contacts/a%2Fb"
    one.client.base_url = httpx.URL("https://other.test/x")
    one.call(GET, {"contact_id": 5})
    assert str(seen[1]) == "https://other.test/x/rest/v2/contacts/5"


def test_a_client_without_base_url_is_told_so() -> None:
    with pytest.raises(ValidationError, match="base_url"):
        sender(lambda _: httpx.Response(200), base_url="").call(GET, {"contact_id": "5"})


class _Recorder(socketserver.StreamRequestHandler):
    """Notes the request line as it came over the wire."""

    lines: list[str]

    def handle(self) -> None:
        while line := self.rfile.readline():
            self.lines.append(line.decode("ascii"))
            while self.rfile.readline() not in {b"\r\n", b""}:
                pass
            self.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Type: application/json\r\n\r\n{}")


@pytest.fixture
def recorder() -> Iterator[tuple[str, list[str]]]:
    lines: list[str] = []
    handler = type("Handler", (_Recorder,), {"lines": lines})
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), handler) as server:
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}/crm", lines
        server.shutdown()
        thread.join()


def test_the_target_reaches_a_real_server_unchanged(recorder: tuple[str, list[str]]) -> None:
    base_url, lines = recorder
    nasty = [
        "a/b",
        "..%2F..",
        "%2e%2e",
        "a%2Fb",
        "ü ",
        "x:y",
        "?q#f",
        "a;b=c",
        "\\..\\",
        "{id}",
        "*'()!$&,=@+[]^`|\"<>",
        "\x00\x7f",
        "...",
        "~-._",
    ]
    with httpx.Client(base_url=base_url) as client:
        one = Sender(client)
        expected: list[str] = []
        for value in nasty:
            one.call(GET, {"contact_id": value})
            one.call(FIND, {"from_": value, "fields": [value, value], "where": {value: value}})
            expected += [
                target(GET, {"contact_id": value}),
                target(FIND, {"from_": value, "fields": [value, value], "where": {value: value}}),
            ]
    assert lines == [f"GET /crm{one_target} HTTP/1.1\r\n" for one_target in expected]
    assert "/contacts:find?" in lines[1]
