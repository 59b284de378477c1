"""Posts to the bridge, written by hand."""

from __future__ import annotations

import xmlrpc.client
from typing import Any

import httpx


def _post(address: str, body: str | bytes, **headers: str) -> httpx.Response:
    content = body if isinstance(body, bytes) else body.encode()
    return httpx.post(address, content=content, headers={"content-type": "text/xml", **headers})


def _call(name: str, *params: str) -> str:
    inner = "".join(f"<param>{one}</param>" for one in params)
    return f'<?xml version="1.0"?><methodCall><methodName>{name}</methodName><params>{inner}</params></methodCall>'


def _read(response: httpx.Response) -> Any:
    assert response.status_code == 200, response.text
    return xmlrpc.client.loads(response.text, use_builtin_types=True)[0][0]


KEY = "<value><string>unused</string></value>"
