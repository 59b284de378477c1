"""Whatever is sent, the sandbox answers: a success, or a refusal in one of Keap's shapes."""

from __future__ import annotations

import contextlib
import json
import os
import re
import xmlrpc.client
from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from keapkit.sandbox import Sandbox
from keapkit.sandbox._documents import documents
from keapkit.sandbox._validation import request_schema
from keapkit.sandbox._xmlrpc import methods
from tests.sandbox.calls import KEY, send

OPERATIONS = [operation for document in documents().values() for operation in document.operations]
WRITES = [operation for operation in OPERATIONS if request_schema(operation)]
LISTS = [operation for operation in OPERATIONS if operation.method == "GET" and operation.parameters]
NAMES = ["id", "given_name", "email", "contact_id", "custom_fields", "content", "order_items", "price", "quantity"]
SCALARS = st.one_of(
    st.none(), st.booleans(), st.integers(-(2**70), 2**70), st.floats(allow_nan=False, allow_infinity=False),
    st.text(max_size=12),
    st.sampled_from(["1", "0", "2026-01-31T22:17:59.039Z", "2026-01-31", "a@example.com", "PHONE1"]),
)  # fmt: skip
VALUES = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(NAMES) | st.text(max_size=6), inner, max_size=4)
    ),
    max_leaves=8,
)
SETTINGS = settings(
    max_examples=int(os.environ.get("KEAPKIT_EXAMPLES", "150")), deadline=None, suppress_health_check=list(HealthCheck)
)


@pytest.fixture(scope="module", params=[True, False], ids=["strict", "lenient"])
def sandbox(request: pytest.FixtureRequest) -> Sandbox:
    return Sandbox(strict=request.param)


def _path(template: str) -> str:
    return re.sub(r"\{[^}]*\}", "1", template)


def _answered(sandbox: Sandbox, method: str, path: str, body: Any = None) -> None:
    response = send(sandbox, method, path, body)
    assert response.status in {200, 201, 202, 204, 400, 404, 411}, (method, path, body, response)
    if response.status >= 400:
        told = json.loads(response.body)
        assert set(told) == {"message"} or set(told) == {"code", "message", "status", "details"}


def _mixed(operation: Any, data: st.DataObject) -> Any:
    """A body with keys of the schema, and values of any kind."""
    schema = operation.document.resolve(request_schema(operation))
    known = list(schema.get("properties", {})) or NAMES
    return data.draw(st.dictionaries(st.sampled_from(known), VALUES, max_size=6) | VALUES)


@SETTINGS
@given(data=st.data())
def test_any_body(sandbox: Sandbox, data: st.DataObject) -> None:
    operation = data.draw(st.sampled_from(WRITES))
    body = json.dumps(_mixed(operation, data)).encode()
    _answered(sandbox, operation.method, _path(operation.template), body)


CLAUSE = st.builds(
    "{}{}{}".format,
    st.sampled_from(["id", "ids", "given_name", "Tier", "Visits", "start_update_time", "paid", "x.y"])
    | st.text(max_size=6),
    st.sampled_from(["==", "!=", ">", "<=", "=", "~", ""]),
    st.sampled_from(["1", "1,2", "A*", "*", "true", "NONE", "2026-01-31T22:17:59.039Z"]) | st.text(max_size=8),
)


@SETTINGS
@given(data=st.data())
def test_any_query(sandbox: Sandbox, data: st.DataObject) -> None:
    operation = data.draw(st.sampled_from(LISTS))
    pairs = []
    for name in data.draw(st.lists(st.sampled_from(sorted(operation.parameters)), max_size=4)):
        text = (
            ";".join(data.draw(st.lists(CLAUSE, max_size=3))) if name == "filter" else data.draw(st.text(max_size=10))
        )
        pairs.append(f"{quote(name)}={quote(text)}")
    _answered(sandbox, "GET", f"{_path(operation.template)}?{'&'.join(pairs)}")


RPC_SCALARS = st.one_of(
    st.booleans(), st.integers(-(2**31), 2**31 - 1), st.floats(allow_nan=False, allow_infinity=False),
    st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=8),
    st.sampled_from(["Contact", "Invoice", "OrderItem", "Id", "FirstName", "_Tier", "%", "~null~", "~>~ 5", "a@b.co"]),
)  # fmt: skip
RPC_NAMES = st.sampled_from(["Id", "FirstName", "Email", "Birthday", "_Tier", "OrderId", "PPU", "Label", "Values"])
RPC_VALUES = st.recursive(
    RPC_SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(RPC_NAMES, inner, max_size=3),
    max_leaves=5,
)
BY_TYPE = {
    "int": st.integers(0, 70),
    "double": st.floats(-1e6, 1e6),
    "boolean": st.booleans(),
    "string": RPC_SCALARS.filter(lambda value: isinstance(value, str)),
    "struct": st.dictionaries(RPC_NAMES, RPC_VALUES, max_size=3),
}


def _argument(declared: str) -> st.SearchStrategy[Any]:
    kind = declared.split("|")[0].strip()
    if kind.startswith("array"):
        return st.lists(_argument(kind[6:-1] or "string"), max_size=3)
    return BY_TYPE.get(kind, RPC_VALUES)


@SETTINGS
@given(data=st.data())
def test_any_xmlrpc_call(sandbox: Sandbox, data: st.DataObject) -> None:
    method = data.draw(st.sampled_from(sorted(methods().values(), key=lambda each: each.wire)))
    signature = data.draw(st.sampled_from(method.signatures))
    arguments = [data.draw(_argument(param.type) | RPC_VALUES) for param in signature]
    body = xmlrpc.client.dumps(("key", *arguments), method.wire).encode("utf-8", "xmlcharrefreplace")
    headers = {"authorization": f"Bearer {KEY}", "content-type": "text/xml"}
    response = send(sandbox, "POST", "/xmlrpc", body, headers=headers)
    assert response.status == 200
    with contextlib.suppress(xmlrpc.client.Fault):
        xmlrpc.client.loads(response.body)
