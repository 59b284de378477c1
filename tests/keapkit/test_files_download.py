"""Files out of responses: whole or not at all, whatever form they come in."""

from __future__ import annotations

import base64
import binascii
import gzip
import itertools
import json
import os
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from keap_api import raw
from keapkit.errors import DecodeError, KeapError, NotFoundError, ResponseTooLargeError, ValidationError
from keapkit.files._response import Base64Reader, JsonStringExtractor
from tests.keapkit.files_server import Server, call, response

HOW = pytest.mark.parametrize("how", ["sync", "async"])
CONTENT = bytes(range(256)) * 4096 + b"\xff"


def b64(content: bytes) -> bytes:
    return base64.b64encode(content)


def described(size: int | None, url: str | None = None) -> bytes:
    return response(200, json.dumps({"file_descriptor": {"id": 7, "file_size": size, "download_url": url}}).encode())


def v1_data(content: bytes) -> bytes:
    return response(200, b'{"file_descriptor":{"id":7,"file_name":"../../x"},"file_data":"' + b64(content) + b'"}')


# -- which API


@HOW
@pytest.mark.parametrize(("size", "target"), [(8_000_000, "v1"), (8_000_001, "v2"), (None, "v2")])
def test_v1_reads_what_it_can_and_v2_the_rest(how: str, size: int | None, target: str) -> None:
    answer = v1_data(CONTENT) if target == "v1" else response(200, CONTENT, "application/pdf")
    with Server(described(size), answer) as server:
        assert call(how, server.base_url, lambda keap: keap.files.read(7)) == CONTENT
    assert [request.target for request in server.read] == [
        "/crm/rest/v1/files/7",
        "/crm/rest/v1/files/7?optional_properties=file_data" if target == "v1" else "/crm/rest/v2/files/7:data",
    ]


@HOW
@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (b'"' + b64(CONTENT) + b'"', "application/json"),
        (b' \n"' + b64(CONTENT).replace(b"/", b"\\/").replace(b"=", b"\\u003d") + b'"\n', "Application/JSON;charset=x"),
        (CONTENT, "application/octet-stream"),
        (CONTENT, ""),
    ],
    ids=["base64", "escaped base64", "raw", "untyped"],
)
def test_v2_data_as_base64_or_as_it_is(how: str, body: bytes, content_type: str) -> None:
    def work(keap: Any) -> Any:
        first = keap.files.read(7)
        if how == "sync":
            return [first, keap.v2.files.data("7"), raw(keap.v2.files.data, "7").parsed]

        async def three() -> list[bytes]:
            return [await first, await keap.v2.files.data("7"), (await raw(keap.v2.files.data, "7")).parsed]

        return three()

    with Server(described(None), *[response(200, body, content_type)] * 3) as server:
        assert call(how, server.base_url, work) == [CONTENT] * 3


@HOW
@pytest.mark.parametrize("body", [b'{"a": 1}', b"[1]", b"7", b"", b" "])
def test_a_json_file_sent_as_it_is(how: str, body: bytes) -> None:
    with Server(described(None), response(200, body)) as server:
        assert call(how, server.base_url, lambda keap: keap.files.read(7)) == body


@HOW
@pytest.mark.parametrize("content", [b"", b"E", CONTENT])
def test_download_to_a_path(how: str, content: bytes, tmp_path: Path) -> None:
    to = tmp_path / "here.bin"
    to.write_bytes(b"old")
    with Server(described(1), v1_data(content)) as server:
        assert call(how, server.base_url, lambda keap: keap.files.download(7, to)) == to
    assert to.read_bytes() == content
    assert os.listdir(tmp_path) == ["here.bin"]
    fresh = tmp_path / "fresh"
    fresh.touch()
    assert stat.S_IMODE(to.stat().st_mode) == stat.S_IMODE(fresh.stat().st_mode)


@HOW
@pytest.mark.parametrize(
    "answer",
    [
        response(200, b'{"file_data":"' + b64(CONTENT)),
        response(200, b'{"file_data":"RQ==RQ=="}'),
        response(200, b'{"file_data":"R*Q="}'),
        response(200, b'{"file_data":"RQ\\x"}'),
        response(200, b'{"file_data":"R"}'),
        response(200, b'{"file_data":null}'),
        response(200, b'{"other":{"file_data":"RQ=="}}'),
        response(200, b"<html>"),
        response(200, v1_data(CONTENT).partition(b"\r\n\r\n")[2])[:-5000],
        response(404, b'{"message":"no such file"}'),
    ],
    ids=["cut", "twice", "alphabet", "escape", "single", "null", "deeper", "html", "connection lost", "404"],
)
def test_a_file_that_is_not_whole_never_appears(how: str, answer: bytes, tmp_path: Path) -> None:
    to = tmp_path / "here.bin"
    to.write_bytes(b"old")

    # The server says "the end" by closing; a response with keep-alive would only be waited for.
    closing = answer.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n", 1)
    info = described(1).replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n", 1)
    with _Closing(info, closing) as server, pytest.raises(KeapError):
        call(how, server.base_url, lambda keap: keap.files.download(7, to), retry=False)
    assert to.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["here.bin"]


class _Closing(Server):
    """Closes each connection after its first response."""

    def _serve(self, connection: Any) -> None:
        with connection:
            while b"\r\n\r\n" not in connection.recv(65536):
                pass
            connection.sendall(self._responses.pop(0))


@HOW
def test_content_codings(how: str) -> None:
    good = response(200, gzip.compress(CONTENT), "image/png", "Content-Encoding: gzip")
    bad = response(200, CONTENT, "image/png", "Content-Encoding: br")
    with Server(described(None), good, described(None), bad) as server:
        assert call(how, server.base_url, lambda keap: keap.files.read(7)) == CONTENT
        with pytest.raises(DecodeError, match="coding"):
            call(how, server.base_url, lambda keap: keap.files.read(7))


@HOW
def test_a_directory_is_no_target(how: str, tmp_path: Path) -> None:
    with Server() as server, pytest.raises(ValidationError, match="directory"):
        call(how, server.base_url, lambda keap: keap.files.download(7, tmp_path))
    assert server.requests == []
    assert os.listdir(tmp_path) == []


@HOW
def test_read_is_bounded_and_download_is_not(how: str, tmp_path: Path) -> None:
    to = tmp_path / "here.bin"
    with Server(described(1), v1_data(CONTENT), described(1), v1_data(CONTENT)) as server:
        with pytest.raises(ResponseTooLargeError):
            call(how, server.base_url, lambda keap: keap.files.read(7), max_response_bytes=100_000)
        call(how, server.base_url, lambda keap: keap.files.download(7, to), max_response_bytes=100_000)
    assert to.read_bytes() == CONTENT


# -- the other methods


@HOW
def test_info_list_and_delete(how: str) -> None:
    listing = b'{"files":[{"id":1},{"id":2}],"count":2}'

    def work(keap: Any) -> Any:
        if how == "sync":
            return [
                keap.files.info(7).file_size,
                [file.id for file in keap.files.list(contact_id=5, limit=3)],
                keap.files.delete(7),
            ]

        async def three() -> list[Any]:
            return [
                (await keap.files.info(7)).file_size,
                [file.id async for file in keap.files.list(contact_id=5, limit=3)],
                await keap.files.delete(7),
            ]

        return three()

    with Server(described(3), response(200, listing), response(204)) as server:
        assert call(how, server.base_url, work) == [3, [1, 2], None]
    assert [(request.method, request.target) for request in server.read] == [
        ("GET", "/crm/rest/v1/files/7"),
        ("GET", "/crm/rest/v1/files?contact_id=5&limit=3"),
        ("DELETE", "/crm/rest/v1/files/7"),
    ]


@HOW
def test_no_such_file(how: str) -> None:
    with Server(response(404, b'{"message":"no"}')) as server, pytest.raises(NotFoundError):
        call(how, server.base_url, lambda keap: keap.files.read(7))


# -- the readers


def _pieces(data: bytes, cuts: list[int]) -> list[bytes]:
    edges = sorted({0, len(data), *(cut % (len(data) + 1) for cut in cuts)})
    return [data[a:b] for a, b in itertools.pairwise(edges)]


_others = st.dictionaries(
    st.text().filter(lambda key: key != "file_data"),
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: (
            st.lists(inner, max_size=3) | st.dictionaries(st.text() | st.just("file_data"), inner, max_size=3)
        ),
        max_leaves=8,
    ),
    max_size=4,
)


@settings(max_examples=300)
@given(
    content=st.binary(max_size=100),
    before=_others,
    after=_others,
    cuts=st.lists(st.integers(0, 10_000), max_size=20),
    indent=st.sampled_from([None, 1]),
    change=st.sampled_from([lambda t: t, lambda t: t.replace("/", "\\/"), lambda t: t.replace("=", "\\u003D")]),
    lines=st.booleans(),
)
def test_a_string_is_found_wherever_the_response_is_cut(
    content: bytes,
    before: dict[str, Any],
    after: dict[str, Any],
    cuts: list[int],
    indent: int | None,
    change: Callable[[str], str],
    lines: bool,
) -> None:
    after = {key: value for key, value in after.items() if key not in before}
    marked = json.dumps({**before, "file_data": "DATA", **after}, indent=indent, ensure_ascii=not lines)
    text = base64.b64encode(content).decode()
    if lines:
        text = text[:7] + "\\r\\n" + text[7:]
    head, _, tail = marked.rpartition('"file_data": "DATA"')
    body = f'{head}"file_data": "{change(text)}"{tail}'.encode()
    reader = Base64Reader("file_data")
    found = b"".join(reader.feed(piece) for piece in _pieces(body, cuts)) + reader.finish()
    assert found == content
    assert json.loads(bytes(reader.json.rest)) == {**before, "file_data": "", **after}


def test_every_cut_of_a_response_full_of_escapes() -> None:
    escaped = rb'{"a\"b\\":"\\\"file_data\":\"","n":[{"file_data":"x\\"}],"file_data":"\u0052U\/C","z":"\""}'
    for size in range(1, len(escaped)):
        reader = Base64Reader("file_data")
        pieces = [escaped[at : at + size] for at in range(0, len(escaped), size)]
        assert b"".join(map(reader.feed, pieces)) + reader.finish() == base64.b64decode("RU/C")
        assert json.loads(bytes(reader.json.rest))["file_data"] == ""


def test_nothing_follows_the_end_of_base64() -> None:
    reader = Base64Reader(None)
    reader.feed(b'"RQ==')
    with pytest.raises(DecodeError, match="continues after the end"):
        reader.feed(b'RQ=="')


@settings(max_examples=200)
@given(text=st.binary(max_size=60), cuts=st.lists(st.integers(0, 100), max_size=8))
def test_base64_is_read_as_strictly_as_the_standard_library_does(text: bytes, cuts: list[int]) -> None:
    reader = Base64Reader(None)
    body = json.dumps(text.decode("latin-1")).encode()
    try:
        found = b"".join(reader.feed(piece) for piece in _pieces(body, cuts)) + reader.finish()
    except DecodeError:
        found = None
    plain = bytes(c for c in text if c not in b" \t\r\n").translate(bytes.maketrans(b"-_", b"+/"))
    try:
        expected = binascii.a2b_base64(plain + b"=" * (-len(plain) % 4), strict_mode=True)
    except binascii.Error:
        expected = None
    assert found == expected


@given(data=st.binary(max_size=200), cuts=st.lists(st.integers(0, 200), max_size=8))
def test_what_is_no_json_is_kept_as_it_is(data: bytes, cuts: list[int]) -> None:
    reader = JsonStringExtractor("never there")
    for piece in _pieces(data, cuts):
        assert reader.feed(piece) == b""
    assert bytes(reader.rest) == data
