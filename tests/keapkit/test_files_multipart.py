"""Uploads through v2, read by two parsers that share nothing."""

from __future__ import annotations

import email.parser
import email.policy
from typing import Any

import pytest

from tests.keapkit.files_server import CONTACT, Request, Server, call, response
from tests.keapkit.files_sources import (
    HOW,
    one,
)


def parsed(request: Request) -> dict[str, Any]:
    """The parts as the standard library's parser reads them."""
    head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
    message = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(head + request.body)
    assert not message.defects
    return {str(part.get_param("name", header="content-disposition")): part for part in message.iter_parts()}


@HOW
@pytest.mark.parametrize("content", [b"E", b"--+++", b"\r\n--+++\r\nx\r\n--+++--\r\n", b"\r\n--", b"\r\n"], ids=repr)
def test_v2_parses_with_another_parser(how: str, content: bytes) -> None:
    body = {
        "file_name": "تقرير.bin",
        "file_association": "CONTACT",
        "is_public": "true",
        "contact_id": str(CONTACT),
        "file": ("تقرير.bin", content),
    }
    with Server(response(201, b'{"id":"8","file_name":"x","is_public":true}')) as server:
        metadata = call(how, server.base_url, lambda keap: keap.v2.files.create(body))
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

    with Server(response(201, b'{"id":"8"}'), response(200, b'{"id":"8"}')) as server:
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
    with Server(response(201, b'{"id":"8"}')) as server:
        call(how, server.base_url, lambda keap: keap.v2.files.create(body, options=options))
    assert parsed(one(server))["file"].get_payload(decode=True) == body["file"]
