"""Every kind of upload through v1, as bytes on the wire."""

from __future__ import annotations

import base64
import io
import os
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from keap_api import raw
from keapkit.errors import DecodeError, ValidationError
from tests.keapkit.files_server import CONTACT, KEY, Server, call, response
from tests.keapkit.files_sources import (
    CONTENTS,
    HOW,
    NAMES,
    SEED,
    dripping_source,
    one,
    open_source,
    path_source,
    text_path_source,
    view_source,
)


@HOW
def test_the_seeds_own_call_through_the_generated_method(how: str) -> None:
    with Server() as server:
        information = call(how, server.base_url, lambda keap: keap.v1.files.create(SEED))
    request = one(server)
    assert (request.method, request.target) == ("POST", "/crm/rest/v1/files")
    assert request.json == SEED
    assert information.file_descriptor.id == 7


@HOW
def test_the_seeds_own_call_through_keap_files(how: str) -> None:
    def work(keap: Any) -> Any:
        return keap.files.upload(b"E", name="test.txt", contact_id=CONTACT, public=True)

    with Server() as server:
        descriptor = call(how, server.base_url, work)
    assert one(server).json == SEED
    assert (descriptor.id, descriptor.file_name) == (7, "kept.txt")


@HOW
def test_the_raw_response_of_the_generated_method_is_framed_alike(how: str) -> None:
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


@HOW
@pytest.mark.parametrize("content", CONTENTS.values(), ids=CONTENTS)
@pytest.mark.parametrize(
    "source",
    [path_source, text_path_source, open_source, view_source, dripping_source],
    ids=lambda f: f.__name__.removesuffix("_source"),
)
def test_every_source_of_every_content(how: str, content: bytes, source: Callable[..., Any], tmp_path: Path) -> None:
    given_ = source(content, tmp_path)
    name = "report.pdf" if source is view_source else None
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
def test_names_of_any_script(how: str, name: str) -> None:
    with Server() as server:
        call(how, server.base_url, lambda keap: keap.files.upload(b"E", name=name, contact_id=CONTACT))
    assert one(server).json["file_name"] == name


@HOW
@pytest.mark.parametrize("name", NAMES)
def test_names_of_any_script_in_v2(how: str, name: str) -> None:
    body = {"file": (name, b"E"), "file_name": name, "file_association": "USER"}
    with Server(response(201, b'{"id":"8"}')) as server:
        call(how, server.base_url, lambda keap: keap.v2.files.create(body))
    request = one(server)
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
    with Server() as server:
        call(how, server.base_url, lambda keap: keap.files.upload(content, name=name, contact_id=CONTACT))
    request = one(server)
    assert (request.file, request.json["file_name"]) == (content, name)


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
        ({"file_association": "contact"}, "expected CONTACT"),
        ({"file_name": ""}, "file_name is empty"),
        ({"is_public": None}, "is_public is missing"),
        ({}, "does the contact"),
    ],
)
def test_a_400_names_its_likely_cause(how: str, change: dict[str, Any], said: str) -> None:
    with (
        Server(response(400, b'{"message":"Input could not be converted to a valid request"}')) as server,
        pytest.raises(Exception, match="400 from POST") as caught,
    ):
        call(how, server.base_url, lambda keap: keap.v1.files.create({**SEED, **change}))
    assert said in str(caught.value)
    assert KEY not in str(caught.value)


@HOW
def test_a_400_from_v2_names_the_other_way(how: str) -> None:
    body = {"file": b"E", "file_name": "n", "file_association": "USER"}
    with (
        Server(response(400, b'{"code":400,"message":"no"}')) as server,
        pytest.raises(Exception, match=r"keap\.files\.upload"),
    ):
        call(how, server.base_url, lambda keap: keap.v2.files.create(body))


@HOW
@pytest.mark.parametrize("body", [b"{}", b'{"file_data":"RQ=="}', b'{"file_descriptor":null}'])
def test_a_response_without_a_descriptor_does_not_undo_the_upload(how: str, body: bytes) -> None:
    with Server(response(200, body)) as server:
        descriptor = call(how, server.base_url, lambda keap: keap.files.upload(b"", name="x", contact_id=CONTACT))
    assert descriptor.id is None


@HOW
def test_an_empty_response_says_that_the_upload_may_have_been_carried_out(how: str) -> None:
    with Server(response(200, b"")) as server, pytest.raises(DecodeError, match="may have been carried out") as caught:
        call(how, server.base_url, lambda keap: keap.files.upload(b"", name="x", contact_id=CONTACT))
    assert (caught.value.status_code, caught.value.operation) == (200, "v1.files.create")


@HOW
def test_a_response_that_repeats_the_file_is_not_held(how: str) -> None:
    content = os.urandom(3_000_000)
    echo = b'{"file_data":"' + base64.b64encode(content) + b'","file_descriptor":{"id":7}}'
    with Server(response(200, echo)) as server:
        descriptor = call(
            how,
            server.base_url,
            lambda keap: keap.files.upload(content, name="x", contact_id=CONTACT),
            max_response_bytes=1000,
        )
    assert descriptor.id == 7
