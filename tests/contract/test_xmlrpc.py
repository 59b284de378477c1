"""Every XML-RPC method, sync and async, against a server that speaks through the standard library's marshaller."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from functools import cache, reduce
from pathlib import Path
from typing import Any

import pytest
import yaml

from keapkit import AsyncKeap, Keap
from keapkit.sandbox import AsyncSandboxTransport, Sandbox, SandboxTransport

KEY = "KeapAK-contract"
TABLE = Path(__file__).parents[2] / "specs" / "xmlrpc.yaml"
# XML-RPC's end is announced with a warning.
pytestmark = pytest.mark.filterwarnings("ignore:.*XML-RPC.*")

_VALUES: Mapping[str, Any] = {
    "int": 1,
    "double": 1.5,
    "boolean": True,
    "string": "dGV4dA==",
    "dateTime": dt.datetime(2026, 10, 5, 12, 30, tzinfo=dt.UTC),
    "base64": b"bytes",
    "struct": {"FirstName": "Anna"},
    "any": "text",
}
_BY_NAME: Mapping[str, Any] = {
    "email": "anna@example.com",
    "email_address": "anna@example.com",
    "data_type": "Text",
    "duplicate_contact_id": 2,
}
_RESULTS: Mapping[str, type | tuple[type, ...]] = {
    "int": int,
    "double": float,
    "boolean": bool,
    "string": str,
    "dateTime": dt.datetime,
    "base64": bytes,
    "struct": dict,
    "any": object,
}


@cache
def methods() -> tuple[Mapping[str, Any], ...]:
    """The hand-written table."""
    return tuple(yaml.safe_load(TABLE.read_text(encoding="utf-8"))["methods"])


def arguments(method: Mapping[str, Any]) -> list[Any]:
    """One value for each parameter, by its type; a table and its fields by their names."""
    return [_argument(param) for param in method.get("params", ())]


def _argument(param: Mapping[str, Any]) -> Any:
    if param.get("values") == "tables":
        return "Contact"
    if param["name"] in {"fields", "selected_fields", "return_fields"}:
        return ["Id", "FirstName"]
    if param["name"] in {"field_name", "order_by"}:
        return "Id"
    if param["name"] in _BY_NAME:
        return _BY_NAME[param["name"]]
    if isinstance(param.get("values"), list):
        return param["values"][0]
    return _value(param["type"].split("|")[0], param.get("min"))


def _value(kind: str, low: int | None = None) -> Any:
    if kind.startswith("array"):
        return [_value(kind[6:-1])]
    return max(1, low or 1) if kind == "int" else _VALUES[kind]


def is_of(kind: str, value: Any) -> bool:
    """Whether a result is of a type of the table."""
    if "|" in kind:
        return any(is_of(alternative.strip(), value) for alternative in kind.split("|"))
    if kind.startswith("array"):
        return isinstance(value, list) and all(is_of(kind[6:-1] or "any", item) for item in value)
    if kind == "int":
        return type(value) is int
    return isinstance(value, _RESULTS[kind])


def _called(keap: Any, method: Mapping[str, Any]) -> Any:
    return reduce(getattr, method["python"].split("."), keap.xmlrpc)


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    sandbox = Sandbox()
    # Files are asked for by number: let there be one.
    sandbox.records.all("files")
    yield sandbox
    sandbox.close()


@pytest.mark.parametrize("method", methods(), ids=lambda method: method["wire"])
def test_sync(method: Mapping[str, Any], sandbox: Sandbox, record_property: Any) -> None:
    record_property("contract", "XML-RPC sync")
    with Keap(KEY, throttle=None, retry=False, transport=SandboxTransport(sandbox)) as keap:
        result = _called(keap, method)(*arguments(method))
        assert is_of(method["returns"], result), result


@pytest.mark.anyio
@pytest.mark.parametrize("method", methods(), ids=lambda method: method["wire"])
async def test_async(method: Mapping[str, Any], sandbox: Sandbox, record_property: Any) -> None:
    record_property("contract", "XML-RPC async")
    async with AsyncKeap(KEY, throttle=None, retry=False, transport=AsyncSandboxTransport(sandbox)) as keap:
        result = await _called(keap, method)(*arguments(method))
        assert is_of(method["returns"], result), result


def test_both_paths_answer(sandbox: Sandbox) -> None:
    for path in ("/xmlrpc", "/xmlrpc/v1"):
        with Keap(KEY, throttle=None, transport=SandboxTransport(sandbox)) as keap:
            body = b"<methodCall><methodName>No.such</methodName></methodCall>"
            response = keap.request("POST", path, content=body, headers={"content-type": "text/xml"})
            assert b"No such handler" in response.content
