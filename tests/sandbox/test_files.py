"""Bytes that went in come out, whichever protocol carried them."""

from __future__ import annotations

import base64
from typing import Any

import pytest

from keapkit import Keap
from keapkit.sandbox import Sandbox, SandboxTransport
from keapkit.testing import KeapSandbox
from tests.sandbox.calls import KEY, ask, rpc, send

CONTENT = bytes(range(256)) + b"\r\n--boundary\r\n\r\n"


def _multipart(parts: dict[str, bytes]) -> tuple[dict[str, str], bytes]:
    lines = []
    for name, content in parts.items():
        file = '; filename="data.bin"' if name == "file" else ""
        lines += [b"--XYZ", f'Content-Disposition: form-data; name="{name}"{file}'.encode(), b"", content]
    body = b"\r\n".join([*lines, b"--XYZ--", b""])
    headers = {"authorization": f"Bearer {KEY}", "content-type": "multipart/form-data; boundary=XYZ"}
    return headers, body


@pytest.mark.parametrize("quoted", [False, True])
def test_v2_upload(sandbox: Sandbox, quoted: bool) -> None:
    text: dict[str, bytes] = {
        "file_name": b"data.bin",
        "file_association": b"CONTACT",
        "contact_id": b"3",
        "is_public": b"false",
    }
    if quoted:  # each text part as a JSON string, as one client found necessary
        text["file_association"] = b'"CONTACT"'
    headers, body = _multipart({"file": CONTENT, **text})
    response = send(sandbox, "POST", "/rest/v2/files", body, headers=headers)
    assert response.status == 201, response.body
    _come_back(sandbox, 2 if sandbox.records.store.get("files", "2") else 1)


def test_v1_upload(sandbox: Sandbox) -> None:
    body = {
        "file_name": "data.bin",
        "file_data": base64.b64encode(CONTENT).decode(),
        "file_association": "CONTACT",
        "is_public": False,
        "contact_id": 3,
    }
    made = ask(sandbox, "POST", "/rest/v1/files", body)
    _come_back(sandbox, made["file_descriptor"]["id"])


def test_xmlrpc_upload(sandbox: Sandbox) -> None:
    _come_back(sandbox, rpc(sandbox, "FileService.uploadFile", 3, "data.bin", base64.b64encode(CONTENT).decode()))


def _come_back(sandbox: Sandbox, number: int) -> None:
    text = base64.b64encode(CONTENT).decode()
    v1 = ask(sandbox, "GET", f"/rest/v1/files/{number}?optional_properties=file_data")
    assert v1["file_data"] == text
    assert (v1["file_descriptor"]["contact_id"], v1["file_descriptor"]["file_size"]) == (3, len(CONTENT))
    assert rpc(sandbox, "FileService.getFile", number) == text
    assert ask(sandbox, "GET", f"/rest/v2/files/{number}")["file_name"] == "data.bin"
    with Keap(KEY, throttle=None, transport=SandboxTransport(sandbox)) as keap:
        assert keap.v2.files.data(str(number)) == CONTENT


@pytest.mark.parametrize("path", ["/rest/v1/files", "/rest/v2/files"])
def test_a_file_needs_a_content_length(sandbox: Sandbox, path: str) -> None:
    headers = [
        ("authorization", f"Bearer {KEY}"),
        ("content-type", "application/json"),
        ("transfer-encoding", "chunked"),
    ]
    response = sandbox.handle("POST", f"/crm{path}", headers, b"{}")
    assert response.status == 411


def test_a_file_must_come_as_utf8(sandbox: Sandbox) -> None:
    assert send(sandbox, "POST", "/rest/v1/files", '{"file_name": "é"}'.encode("latin-1")).status == 400


@pytest.mark.parametrize("data", ["not base64!", "abc", 5])
def test_bad_base64(sandbox: Sandbox, data: Any) -> None:
    body = {"file_name": "x", "file_data": data, "file_association": "CONTACT", "is_public": False, "contact_id": 3}
    ask(sandbox, "POST", "/rest/v1/files", body, status=400)


def test_the_sample_file_is_as_large_as_it_says(keap_sandbox: KeapSandbox) -> None:
    keap = keap_sandbox.keap()
    assert keap.v2.files.get("1").file_size == len(keap.files.read(1)) == keap.files.info(1).file_size
