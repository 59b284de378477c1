"""Every kind of upload, as bytes on the wire."""

from __future__ import annotations

import base64
import email.parser
import email.policy
import io
import os
import threading
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from httpx_retries import Retry
from hypothesis import given, settings
from hypothesis import strategies as st

from keap_api import raw
from keapkit.auth import OAuth2
from keapkit.errors import ValidationError
from keapkit.files import SourceChangedError
from keapkit.files._source import BLOCK
from keapkit.stores import MemoryStore
from tests.keapkit.files_server import CONTACT, KEY, Request, Server, call, fault, reply
from tests.keapkit.token_server import CLIENT_ID, CLIENT_SECRET, TokenServer, put

HOW = pytest.mark.parametrize("how", ["sync", "async"])

# The call of the forum thread that this project began with: it was refused for days.
SEED = {
    "file_name": "test.txt",
    "file_data": "RQ==",
    "contact_id": CONTACT,
    "is_public": True,
    "file_association": "CONTACT",
}

CONTENTS = {
    "empty": b"",
    "one byte": b"E",
    "0xFF": b"\xff" * 1000,
    "every byte": bytes(range(256)) * 5,
    "one block": os.urandom(BLOCK),
    "one more": os.urandom(BLOCK + 1),
    "one less": os.urandom(BLOCK - 1),
    "5 MB": os.urandom(5_000_000),
}
# Soon enough for a test.
QUICK = Retry(total=4, backoff_factor=0.001)
NAMES = [
    "report.pdf",
    "تقرير.pdf",
    "📎🧾.png",
    'a "quoted" name.txt',
    "line\nbreak\r\n.txt",
    "tab\tnul\x00.txt",
    "%22;.txt",
]


def one(server: Server) -> Request:
    (request,) = server.read
    assert request.headers["authorization"] == f"Bearer {KEY}"
    assert request.headers["user-agent"].startswith("keapkit/")
    return request


# -- v1


@HOW
def test_the_seeds_own_call_through_the_generated_method(how: str) -> None:
    with Server() as server:
        information = call(how, server.base_url, lambda keap: keap.v1.files.create(SEED))
    request = one(server)
    assert (request.method, request.target) == ("POST", "/crm/rest/v1/files")
    assert request.json == SEED
    assert information.file_descriptor.id == 7


@HOW
def test_the_seeds_own_call_through_the_door(how: str) -> None:
    def work(keap: Any) -> Any:
        return keap.files.upload(b"E", name="test.txt", contact_id=CONTACT, public=True)

    with Server() as server:
        descriptor = call(how, server.base_url, work)
    assert one(server).json == SEED
    assert (descriptor.id, descriptor.file_name) == (7, "kept.txt")


@HOW
def test_the_raw_reply_of_the_generated_method_is_framed_alike(how: str) -> None:
    with Server() as server:
        answer = call(how, server.base_url, lambda keap: raw(keap.v1.files.create, SEED))
    assert one(server).json == SEED
    assert answer.json()["file_descriptor"]["id"] == 7


@HOW
def test_the_generated_replacement(how: str) -> None:
    with Server() as server:
        call(how, server.base_url, lambda keap: keap.v1.files.replace(9, SEED))
    request = one(server)
    assert (request.method, request.target) == ("PUT", "/crm/rest/v1/files/9")
    assert request.json == SEED


@HOW
def test_a_callers_headers_cannot_break_the_framing(how: str) -> None:
    headers = {
        "Content-Type": "text/plain",
        "content-length": "5",
        "Transfer-Encoding": "chunked",
        "Content-Encoding": "gzip",
        "x-trace": "kept",
    }
    options = {"headers": headers}

    def twice(keap: Any) -> Any:
        if how == "sync":
            keap.v1.files.create(SEED, options=options)
            return keap.files.upload(b"E", name="test.txt", contact_id=CONTACT, public=True, options=options)

        async def both() -> None:
            await keap.v1.files.create(SEED, options=options)
            await keap.files.upload(b"E", name="test.txt", contact_id=CONTACT, public=True, options=options)

        return both()

    with Server() as server:
        call(how, server.base_url, twice)
    for request in server.read:
        assert request.json == SEED
        assert request.headers["x-trace"] == "kept"
        assert "content-encoding" not in request.headers
    assert len(server.requests) == 2


def _path(content: bytes, folder: Path) -> Any:
    path = folder / "report.pdf"
    path.write_bytes(content)
    return path


def _text_path(content: bytes, folder: Path) -> Any:
    return str(_path(content, folder))


def _open(content: bytes, folder: Path) -> Any:
    path = folder / "report.pdf"
    path.write_bytes(b"before" + content)
    file = path.open("rb")
    file.seek(6)
    return file


def _view(content: bytes, folder: Path) -> Any:
    return memoryview(bytearray(content))


def _dripping(content: bytes, folder: Path) -> Any:
    return _Pipe(content)


class _Pipe(io.RawIOBase):
    """Cannot seek, and gives less than it is asked for."""

    def __init__(self, content: bytes) -> None:
        self._rest = content
        self.name = "/tmp/somewhere/report.pdf"

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1, /) -> bytes:
        taken, self._rest = self._rest[: min(size, 100_003)], self._rest[min(size, 100_003) :]
        return taken


@HOW
@pytest.mark.parametrize("content", CONTENTS.values(), ids=CONTENTS)
@pytest.mark.parametrize("source", [_path, _text_path, _open, _view, _dripping], ids=lambda f: f.__name__[1:])
def test_every_source_of_every_content(how: str, content: bytes, source: Callable[..., Any], tmp_path: Path) -> None:
    given_ = source(content, tmp_path)
    name = "report.pdf" if source is _view else None
    with Server() as server:
        call(how, server.base_url, lambda keap: keap.files.upload(given_, contact_id=CONTACT, name=name))
    request = one(server)
    assert request.file == content
    assert request.json["file_data"] == base64.b64encode(content).decode()
    assert request.json["file_name"] == "report.pdf"
    assert request.json["is_public"] is False
    if hasattr(given_, "close"):
        assert not given_.closed
        given_.close()


@HOW
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("via", ["v1", "v2"])
def test_names_of_any_script(how: str, name: str, via: str) -> None:
    with Server() as server:
        call(how, server.base_url, lambda keap: keap.files.upload(b"E", name=name, contact_id=CONTACT, via=via))
    request = one(server)
    if via == "v1":
        assert request.json["file_name"] == name
    else:
        assert request.parts["file_name"][1].decode() == name
        assert request.parts["file"][1] == b"E"


_names = (
    st.text(min_size=1, max_size=255)
    .map(lambda text: unicodedata.normalize("NFC", text))
    .filter(lambda text: text.strip() and text not in {".", ".."} and len(text) <= 255 and not set(text) & set("/\\"))
    .filter(lambda text: not any("\ud800" <= c <= "\udfff" for c in text))
)


@settings(max_examples=60)
@given(content=st.binary(max_size=3000), name=_names, how=st.sampled_from(["sync", "async"]))
def test_any_bytes_under_any_name_arrive(content: bytes, name: str, how: str) -> None:
    def both(keap: Any) -> Any:
        first = keap.files.upload(content, name=name, contact_id=CONTACT)
        if how == "sync":
            return keap.files.upload(content, name=name, contact_id=CONTACT, via="v2")

        async def wait() -> None:
            await first
            await keap.files.upload(content, name=name, contact_id=CONTACT, via="v2")

        return wait()

    with Server() as server:
        call(how, server.base_url, both)
    v1, v2 = server.read
    assert (v1.file, v1.json["file_name"]) == (content, name)
    assert (v2.parts["file"][1], v2.parts["file_name"][1].decode()) == (content, name)


# -- again


@HOW
@pytest.mark.parametrize("via", ["v1", "v2"])
def test_again_after_429_from_where_the_source_stood(how: str, via: str, tmp_path: Path) -> None:
    content = CONTENTS["one more"]
    with (
        _open(content, tmp_path) as file,
        Server(*[fault(429, "policies.ratelimit.SpikeArrestViolation")] * 2) as server,
    ):
        call(how, server.base_url, lambda keap: keap.files.upload(file, contact_id=CONTACT, via=via), retry=QUICK)
    first, second, third = server.read
    assert first == second == third
    assert (third.file if via == "v1" else third.parts["file"][1]) == content


@HOW
def test_an_unseekable_source_can_be_sent_again(how: str) -> None:
    content = CONTENTS["5 MB"]
    with Server(fault(429, "policies.ratelimit.SpikeArrestViolation")) as server:
        call(how, server.base_url, lambda keap: keap.files.upload(_Pipe(content), contact_id=CONTACT), retry=QUICK)
    assert [request.file == content for request in server.read] == [True, True]


@HOW
def test_a_put_again_after_503_and_a_post_not(how: str) -> None:
    with Server(reply(503)) as server:
        call(how, server.base_url, lambda keap: keap.files.replace(9, b"E", name="x", association="USER"), retry=QUICK)
    assert [request.file for request in server.read] == [b"E", b"E"]
    with Server(reply(503)) as server, pytest.raises(Exception, match="503"):
        call(how, server.base_url, lambda keap: keap.files.upload(b"E", name="x", association="USER"))
    assert len(server.read) == 1


@HOW
@pytest.mark.parametrize("via", ["v1", "v2"])
def test_again_after_a_token_refresh(how: str, via: str, tmp_path: Path) -> None:
    content = CONTENTS["one more"]
    store = MemoryStore()
    expired = fault(401, "keymanagement.service.access_token_expired")
    with TokenServer() as tokens, Server(expired) as server, _open(content, tmp_path) as file:
        put(tokens, store)
        auth = OAuth2(CLIENT_ID, CLIENT_SECRET, tenant="ab123", store=store, token_url=tokens.token_url)
        call(how, server.base_url, lambda keap: keap.files.upload(file, contact_id=CONTACT, via=via), auth=auth)
    first, second = server.read
    assert first.headers.pop("authorization") != second.headers.pop("authorization")
    assert first == second
    assert (second.file if via == "v1" else second.parts["file"][1]) == content


@HOW
def test_a_source_may_be_used_by_somebody_else_between_blocks(how: str) -> None:
    content = os.urandom(3 * BLOCK)

    class Restless(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            data = super().read(size)
            if data:
                super().seek(17)
            return data

    with Server() as server:
        call(how, server.base_url, lambda keap: keap.files.upload(Restless(content), contact_id=CONTACT, name="x"))
    assert one(server).file == content


# -- changing files


class _Changing(io.BytesIO):
    """Another size, once half of it has been read."""

    name = "log.txt"

    def __init__(self, content: bytes, becomes: bytes) -> None:
        super().__init__(content)
        self._becomes = becomes

    def read(self, size: int | None = -1, /) -> bytes:
        data = super().read(size)
        if data:
            at = self.tell()
            self.seek(0)
            self.truncate()
            self.write(self._becomes)
            self.seek(at)
        return data


@HOW
@pytest.mark.parametrize("via", ["v1", "v2"])
@pytest.mark.parametrize("size", [2 * BLOCK - 1, BLOCK, 2 * BLOCK + 1, 3 * BLOCK])
def test_a_file_that_changes_its_size_is_never_stored(how: str, via: str, size: int) -> None:
    source = _Changing(bytes(2 * BLOCK), bytes(size))
    with Server() as server, pytest.raises(SourceChangedError):
        call(how, server.base_url, lambda keap: keap.files.upload(source, contact_id=CONTACT, via=via))
    assert server.requests == []
    assert len(server.broken) == 1


@HOW
def test_a_path_that_is_rewritten_meanwhile_is_never_stored(how: str, tmp_path: Path) -> None:
    path = _path(bytes(4_000_000), tmp_path)
    stamp = path.stat().st_mtime_ns
    seen = threading.Event()

    def rewrite(keap: Any) -> Any:
        from keapkit.files import _source

        real = _source._read

        def reading(file: Any, count: int) -> bytes:
            if count and not seen.is_set():
                seen.set()
                with path.open("r+b") as other:
                    other.write(b"changed")
                os.utime(path, ns=(stamp + 10**9, stamp + 10**9))
            return real(file, count)

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(_source, "_read", reading)
            if how == "sync":
                return keap.files.upload(path, contact_id=CONTACT)

        async def wait() -> Any:
            with pytest.MonkeyPatch.context() as patch:
                patch.setattr(_source, "_read", reading)
                return await keap.files.upload(path, contact_id=CONTACT)

        return wait()

    with Server() as server, pytest.raises(SourceChangedError, match="written to"):
        call(how, server.base_url, rewrite)
    assert server.requests == []


# -- v2


def parsed(request: Request) -> dict[str, Any]:
    """The parts as the standard library's parser reads them."""
    head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
    message = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(head + request.body)
    assert not message.defects
    return {str(part.get_param("name", header="content-disposition")): part for part in message.iter_parts()}


@HOW
@pytest.mark.parametrize("content", [b"E", b"--+++", b"\r\n--+++\r\nx\r\n--+++--\r\n", b"\r\n--", b"\r\n"], ids=repr)
def test_v2_parses_with_another_parser(how: str, content: bytes) -> None:
    def work(keap: Any) -> Any:
        return keap.files.upload(content, name="تقرير.bin", contact_id=CONTACT, via="v2", public=True)

    with Server(reply(201, b'{"id":"8","file_name":"x","is_public":true}')) as server:
        metadata = call(how, server.base_url, work)
    request = one(server)
    assert (request.method, request.target) == ("POST", "/crm/rest/v2/files")
    parts = parsed(request)
    assert list(parts) == ["file_name", "file_association", "is_public", "contact_id", "file"]
    assert parts["file"].get_payload(decode=True) == content
    texts = {name: part.get_payload(decode=True).decode() for name, part in parts.items() if name != "file"}
    assert texts == {
        "file_name": "تقرير.bin",
        "file_association": "CONTACT",
        "is_public": "true",
        "contact_id": str(CONTACT),
    }
    assert parts["file"].get_filename() is not None
    assert all(part["content-type"] is None for name, part in parts.items() if name != "file")
    assert metadata.id == "8"


@HOW
def test_v2_generated_methods(how: str) -> None:
    body = {"file": b"--+++", "file_name": "n", "file_association": "USER"}

    def work(keap: Any) -> Any:
        if how == "sync":
            keap.v2.files.create(body)
            return keap.v2.files.update("9", {"file": ("n", b"\xff"), "is_public": False})

        async def both() -> None:
            await keap.v2.files.create(body)
            await keap.v2.files.update("9", {"file": ("n", b"\xff"), "is_public": False})

        return both()

    with Server(reply(201, b'{"id":"8"}'), reply(200, b'{"id":"8"}')) as server:
        call(how, server.base_url, work)
    create, update = server.read
    assert parsed(create)["file"].get_payload(decode=True) == b"--+++"
    assert parsed(update)["file"].get_payload(decode=True) == b"\xff"
    assert update.target == "/crm/rest/v2/files/9?update_mask=file&update_mask=is_public"
    assert create.headers["content-type"] != update.headers["content-type"]


@HOW
def test_v2_keeps_its_random_boundary_whatever_a_caller_says(how: str) -> None:
    options = {"headers": {"Content-Type": "multipart/form-data; boundary=--+++"}}
    body = {"file": b"\r\n----+++--\r\n", "file_name": "n", "file_association": "USER"}
    with Server(reply(201, b'{"id":"8"}')) as server:
        call(how, server.base_url, lambda keap: keap.v2.files.create(body, options=options))
    assert parsed(one(server))["file"].get_payload(decode=True) == body["file"]


@HOW
def test_v2_in_the_older_form(how: str) -> None:
    def work(keap: Any) -> Any:
        return keap.files.upload(b"E", name="n.txt", contact_id=CONTACT, via="v2", legacy_parts=True)

    with Server(reply(201, b'{"id":"8"}')) as server:
        call(how, server.base_url, work)
    parts = one(server).parts
    assert parts["file"][1] == b"E"
    texts = {name: part[1].decode() for name, part in parts.items() if name != "file"}
    assert texts == {
        "file_name": "n.txt",
        "file_association": '"CONTACT"',
        "is_public": "false",
        "contact_id": str(CONTACT),
    }
    assert {part[0]["content-type"] for name, part in parts.items() if name != "file"} == {"application/json"}


@HOW
def test_v2_replacement(how: str) -> None:
    with Server(reply(200, b'{"id":"9"}')) as server:
        call(how, server.base_url, lambda keap: keap.files.replace(9, b"E", name="n.txt", via="v2"))
    request = one(server)
    assert request.target.partition("?")[0] == "/crm/rest/v2/files/9"
    assert {name: part[1] for name, part in request.parts.items()} == {
        "file_name": b"n.txt",
        "is_public": b"false",
        "file": b"E",
    }


# -- what is refused, and what is said


@pytest.mark.parametrize(
    ("source", "arguments"),
    [
        (b"E", {"name": "x"}),
        (b"E", {"name": "x", "association": "CONTACT"}),
        (b"E", {"name": "x", "contact_id": 5, "association": "USER"}),
        (b"E", {"name": "x", "contact_id": 0}),
        (b"E", {"name": "x", "contact_id": True}),
        (b"E", {"name": "x", "contact_id": "five"}),
        (b"E", {"contact_id": 5}),
        (b"E", {"name": "", "contact_id": 5}),
        (b"E", {"name": "..", "contact_id": 5}),
        (b"E", {"name": "folder/", "contact_id": 5}),
        (b"E", {"name": "x" * 256, "contact_id": 5}),
        (b"E", {"name": "\ud800", "contact_id": 5}),
        (b"E", {"name": "x", "contact_id": 5, "public": "yes"}),
        (b"E", {"name": "x", "contact_id": 5, "via": "v3"}),
        (b"E", {"name": "x", "contact_id": 5, "legacy_parts": True}),
        (b"EE", {"name": "x", "contact_id": 5, "max_size": 1}),
        (io.StringIO("text"), {"name": "x", "contact_id": 5}),
        (7, {"name": "x", "contact_id": 5}),
    ],
)
@HOW
def test_refused_before_anything_is_sent(how: str, source: Any, arguments: dict[str, Any]) -> None:
    with Server() as server:
        with pytest.raises(ValueError, match=r"\w") as caught:
            call(how, server.base_url, lambda keap: keap.files.upload(source, **arguments))
        assert isinstance(caught.value, ValidationError)
    assert server.requests == []


@pytest.mark.parametrize(
    ("given_", "sent"),
    [
        ("folder/report.pdf", "report.pdf"),
        ("C:\\folder\\report.pdf", "report.pdf"),
        ("../../etc/passwd", "passwd"),
        ("re\u0301sume\u0301.pdf", "r\u00e9sum\u00e9.pdf"),
        ("x" * 255, "x" * 255),
    ],
)
def test_names_lose_their_path_and_are_composed(given_: str, sent: str) -> None:
    with Server() as server:
        call("sync", server.base_url, lambda keap: keap.files.upload(b"", name=given_, association="COMPANY"))
    assert one(server).json["file_name"] == sent


@HOW
@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"file_data": "RQ"}, "not base64"),
        ({"file_data": "data:text/plain;base64,RQ=="}, "not base64"),
        ({"contact_id": None}, "needs contact_id"),
        ({"file_association": "contact"}, "known are CONTACT"),
        ({"file_name": ""}, "file_name is empty"),
        ({"is_public": None}, "is_public is missing"),
        ({}, "does the contact"),
    ],
)
def test_a_400_names_its_likely_cause(how: str, change: dict[str, Any], said: str) -> None:
    with (
        Server(reply(400, b'{"message":"Input could not be converted to a valid request"}')) as server,
        pytest.raises(Exception, match="400 from POST") as caught,
    ):
        call(how, server.base_url, lambda keap: keap.v1.files.create({**SEED, **change}))
    assert said in str(caught.value)
    assert KEY not in str(caught.value)


@HOW
def test_a_400_from_v2_names_the_other_ways(how: str) -> None:
    with Server(reply(400, b'{"code":400,"message":"no"}')) as server, pytest.raises(Exception, match="legacy_parts"):
        call(how, server.base_url, lambda keap: keap.files.upload(b"", name="x", contact_id=CONTACT, via="v2"))


@HOW
@pytest.mark.parametrize("body", [b"", b"{}", b'{"file_data":"RQ=="}', b'{"file_descriptor":null}'])
def test_a_reply_without_a_descriptor_does_not_undo_the_upload(how: str, body: bytes) -> None:
    with Server(reply(200, body)) as server:
        descriptor = call(how, server.base_url, lambda keap: keap.files.upload(b"", name="x", contact_id=CONTACT))
    assert descriptor.id is None


@HOW
def test_a_reply_that_repeats_the_file_is_not_held(how: str) -> None:
    content = os.urandom(3_000_000)
    echo = b'{"file_data":"' + base64.b64encode(content) + b'","file_descriptor":{"id":7}}'
    with Server(reply(200, echo)) as server:
        descriptor = call(
            how,
            server.base_url,
            lambda keap: keap.files.upload(content, name="x", contact_id=CONTACT),
            max_reply_bytes=1000,
        )
    assert descriptor.id == 7
