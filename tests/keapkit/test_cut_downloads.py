"""Downloads that break off: they go on, start over or give up, and leave no damaged file."""

from __future__ import annotations

import base64
import gzip
import os
import secrets
from pathlib import Path
from typing import Any

import pytest

from keapkit.errors import (
    ConnectionFailedError,
    DecodeError,
    SpecMismatchWarning,
)
from tests.keapkit.file_responses import CONTENT, HOW, JSON, LARGE, QUICK, SMALL, V1_DATA, V2_DATA
from tests.keapkit.files_server import call
from tests.keapkit.retry_server import Response, Server, serving

# LARGE says a size at which v2 is used; the file is a small one.
pytestmark = pytest.mark.filterwarnings("ignore:.*not the 9000000 of its `file_size`")
ETAG = {"etag": '"v1"'}
LAST_MODIFIED = {"last-modified": "Wed, 21 Oct 2026 07:28:00 GMT"}


def data(headers: dict[str, str], body: bytes = CONTENT, status: int = 200, **loss: int) -> Response:
    return Response(status, {"content-type": "application/pdf", **headers}, body, **loss)


def rest(start: int, headers: dict[str, str], total: int = len(CONTENT)) -> Response:
    return data({**headers, "content-range": f"bytes {start}-{total - 1}/{total}"}, CONTENT[start:], 206)


def download(how: str, server: Server, to: Path, **options: Any) -> bytes:
    options = {"retry": QUICK, **options}
    assert call(how, server.url, lambda keap: keap.files.download(7, to), **options) == to
    assert os.listdir(to.parent) == [to.name]
    return to.read_bytes()


def asked(server: Server) -> list[tuple[str | None, str | None]]:
    """(Range, If-Range) of each request for the file's data."""
    return [(headers.get("range"), headers.get("if-range")) for headers in server.headers[1:]]


@HOW
@pytest.mark.parametrize("validator", [ETAG, LAST_MODIFIED], ids=["etag", "last-modified"])
def test_a_download_goes_on_where_it_broke_off(validator: dict[str, str], how: str, tmp_path: Path) -> None:
    to = tmp_path / "file.pdf"
    second = Response(206, rest(500, validator).headers, CONTENT[500:], cut_body=400)
    with serving(LARGE, data(validator, cut_body=500), second, rest(900, validator)) as server:
        assert download(how, server, to) == CONTENT
        (value,) = validator.values()
        assert asked(server) == [(None, None), ("bytes=500-", value), ("bytes=900-", value)]
        assert all("authorization" in headers for headers in server.headers)


@HOW
@pytest.mark.parametrize(
    "second",
    [
        data({"etag": '"v2"'}),  # the file changed: If-Range gives all of it
        data({}),
        rest(400, ETAG),  # another part than asked for
        rest(500, {"etag": '"v2"'}),
        rest(500, ETAG, total=len(CONTENT) + 1),
        data({**ETAG, "content-range": "bytes 500-"}, CONTENT[500:], 206),
        data({**ETAG, "content-range": "bytes 500-1499/1500", "content-encoding": "gzip"}, CONTENT[500:], 206),
        data({}, b"", 416),
    ],
    ids=["changed", "whole", "part", "version", "length", "range", "coding", "416"],
)
def test_a_download_that_cannot_go_on_starts_over(second: Response, how: str, tmp_path: Path) -> None:
    to = tmp_path / "file.pdf"
    with serving(LARGE, data(ETAG, cut_body=500), second, data(ETAG)) as server:
        assert download(how, server, to) == CONTENT
        ranges = [value for value, _ in asked(server)]
        assert ranges == ([None, "bytes=500-"] if second.status == 200 else [None, "bytes=500-", None])


@HOW
@pytest.mark.parametrize(
    "headers",
    [{}, {"etag": 'W/"v1"'}, {**ETAG, "accept-ranges": "none"}],
    ids=["no validator", "weak", "no ranges"],
)
def test_no_part_is_asked_for_where_it_could_be_of_another_file(
    headers: dict[str, str], how: str, tmp_path: Path
) -> None:
    to = tmp_path / "file.pdf"
    with serving(LARGE, data(headers, cut_body=500), data(headers)) as server:
        assert download(how, server, to) == CONTENT
        assert asked(server) == [(None, None), (None, None)]


@HOW
def test_a_compressed_download_starts_over(how: str, tmp_path: Path) -> None:
    to = tmp_path / "file.pdf"
    headers = {**ETAG, "content-encoding": "gzip"}
    packed = gzip.compress(CONTENT)
    with serving(LARGE, data(headers, packed, cut_body=500), data(headers, packed)) as server:
        assert download(how, server, to) == CONTENT
        assert asked(server) == [(None, None), (None, None)]


@HOW
@pytest.mark.parametrize("validator", [ETAG, {}], ids=["resumed", "started over"])
def test_base64_in_json_is_put_together(validator: dict[str, str], how: str, tmp_path: Path) -> None:
    to, body = tmp_path / "file.pdf", V1_DATA.body
    first = Response(200, {**JSON, **validator}, body, cut_body=777)
    part = {**JSON, **validator, "content-range": f"bytes 777-{len(body) - 1}/{len(body)}"}
    second = Response(206, part, body[777:]) if validator else Response(200, JSON, body)
    with serving(SMALL, first, second) as server:
        assert download(how, server, to) == CONTENT


@HOW
def test_a_download_gives_up_after_its_attempts_and_leaves_the_old_file(how: str, tmp_path: Path) -> None:
    to = tmp_path / "file.pdf"
    to.write_bytes(b"old")
    with serving(LARGE, data({}, cut_body=500)) as server:
        with pytest.raises(ConnectionFailedError) as caught:
            download(how, server, to)
        assert len(server.requests) == 1 + 4
    assert caught.value.attempts == 4
    assert to.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["file.pdf"]


@HOW
def test_attempts_are_counted_over_the_whole_download(how: str, tmp_path: Path) -> None:
    to = tmp_path / "file.pdf"
    failed = Response(503, {"retry-after": "0"}, b"")
    with serving(LARGE, failed, data({}, cut_body=500), failed, data({}, cut_body=500), data({})) as server:
        with pytest.raises(ConnectionFailedError) as caught:
            download(how, server, to)
        assert len(server.requests) == 1 + 4
    assert caught.value.attempts == 4


@HOW
def test_a_file_that_is_damaged_is_not_asked_for_again(how: str, tmp_path: Path) -> None:
    damaged = Response(200, JSON, b'{"file_data":"R*Q="}')
    with serving(SMALL, damaged, V1_DATA) as server:
        with pytest.raises(DecodeError):
            download(how, server, tmp_path / "x")
        assert len(server.requests) == 2


PART = {**V2_DATA.headers, "etag": '"1"'}


@HOW
@pytest.mark.parametrize("total", ["1500", "*"])
def test_a_part_that_ends_before_the_file_is_followed_by_the_next(total: str, how: str, tmp_path: Path) -> None:
    responses = [
        Response(headers=PART, body=CONTENT, cut_body=500),
        Response(206, {**PART, "content-range": f"bytes 500-999/{total}"}, CONTENT[500:1000]),
        Response(206, {**PART, "content-range": f"bytes 1000-1499/{total}"}, CONTENT[1000:]),
    ]
    with serving(LARGE, *responses) as server:
        call(how, server.url, lambda keap: keap.files.download(7, tmp_path / "a"), retry=QUICK)
    assert (tmp_path / "a").read_bytes() == CONTENT
    assert [headers.get("range") for headers in server.headers[1:]] == [None, "bytes=500-", "bytes=1000-"]


@HOW
def test_a_part_that_nobody_asked_for_is_not_the_file(how: str) -> None:
    part = Response(206, {**PART, "content-range": "bytes 0-499/1500"}, CONTENT[:500])
    with serving(LARGE, part, Response(headers=PART, body=CONTENT)) as server:
        assert call(how, server.url, lambda keap: keap.files.read(7), retry=QUICK) == CONTENT
    with serving(LARGE, part) as server, pytest.raises(ConnectionFailedError, match="a part of the file"):
        call(how, server.url, lambda keap: keap.files.read(7), retry=QUICK)


@HOW
def test_a_part_of_ones_own_choice_starts_over(how: str) -> None:
    part = Response(206, {**PART, "content-range": "bytes 100-1499/1500"}, CONTENT[100:], cut_body=50)
    whole = Response(206, part.headers, part.body)
    with serving(LARGE, part, whole) as server:
        options = {"headers": {"Range": "bytes=100-"}}
        read = call(how, server.url, lambda keap: keap.files.read(7, options=options), retry=QUICK)
    assert read == CONTENT[100:]
    assert [headers.get("range") for headers in server.headers[1:]] == ["bytes=100-"] * 2


@HOW
def test_a_compressed_body_that_ends_too_early_is_not_taken_for_whole(how: str) -> None:
    packed = gzip.compress(CONTENT)
    short = Response(headers={**V2_DATA.headers, "content-encoding": "gzip"}, body=packed[:700])
    with serving(LARGE, short, V2_DATA) as server:
        assert call(how, server.url, lambda keap: keap.files.read(7), retry=QUICK) == CONTENT
    with serving(short) as server, pytest.raises(DecodeError, match="the compressed body ended too early"):
        call(how, server.url, lambda keap: keap.v2.files.data("7"), retry=QUICK)


@HOW
@pytest.mark.parametrize(
    ("info", "data"),
    [
        (LARGE, Response(headers=V2_DATA.headers, body=b"")),
        (LARGE, Response(204, body=b"")),
        (LARGE, Response(headers=JSON, body=b"null")),
        (LARGE, Response(headers=JSON, body=b'{"message": "down"}')),
        (LARGE, Response(headers=JSON, body=b'{"fault": {"faultstring": "down"}}')),
        (LARGE, Response(headers=JSON, body=b" \n")),
        (SMALL, Response(headers=JSON, body=b'{"file_data": null}')),
        (SMALL, Response(headers=JSON, body=b"{}")),
        (SMALL, Response(204, body=b"")),
    ],
)
def test_what_is_no_file_is_not_taken_for_one(info: Response, data: Response, how: str, tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")
    with serving(info, data) as server, pytest.raises(DecodeError) as caught:
        call(how, server.url, lambda keap: keap.files.download(7, path), retry=QUICK)
    assert path.read_bytes() == b"old"
    assert caught.value.status_code == data.status
    assert caught.value.operation in ("v1.files.get", "v2.files.data")
    assert "/files/7" in str(caught.value)


@HOW
def test_a_file_of_json_is_a_file(how: str) -> None:
    body = b'{"message": "hello"}'
    info = Response(headers=JSON, body=b'{"file_descriptor":{"id":7,"file_size":20}}')
    unknown = Response(headers=JSON, body=b'{"file_descriptor":{"id":7}}')
    for first, content in ((unknown, b'{"a": 1}'), (unknown, b"")):
        with serving(first, Response(headers=JSON, body=content)) as server:
            assert call(how, server.url, lambda keap: keap.files.read(7), retry=QUICK) == content
    encoded = Response(headers=JSON, body=b'{"file_data":"' + base64.b64encode(body) + b'"}')
    with serving(info, encoded) as server:
        assert call(how, server.url, lambda keap: keap.files.read(7), retry=QUICK) == body


@HOW
def test_another_size_than_the_descriptors_is_a_mismatch(how: str) -> None:
    short = Response(
        headers=JSON, body=b'{"file_data":"' + base64.b64encode(os.urandom(secrets.randbelow(900) + 3)) + b'"}'
    )
    with serving(SMALL, short) as server, pytest.warns(SpecMismatchWarning, match="not the 1500 of its `file_size`"):
        call(how, server.url, lambda keap: keap.files.read(7), retry=QUICK)
