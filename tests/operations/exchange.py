"""One call of one operation, the request it must make, and the response it gets."""

from __future__ import annotations

import base64
import datetime as dt
import email.policy
import enum
import inspect
import json
import operator
from collections.abc import Callable, Iterable, Mapping
from email.parser import BytesParser
from typing import Any

import httpx
import msgspec

from tests.operations.documents import Case, Content, Schema, python_name, resolve
from tests.operations.examples import FILE_BYTES, Maker

BASE_URL = "https://api.example.test/crm"


class Exchange:
    """A call made from the document: `positional` and `keywords` for the method; `answer` plays the server."""

    def __init__(self, case: Case, status: int, content: Content) -> None:
        self.case = case
        self.requests: list[httpx.Request] = []
        maker = Maker(case.document, seed=status)
        self._path = case.path
        self._query: list[str] = []
        self._headers: dict[str, str] = {}
        self.positional: list[Any] = []
        self.keywords: dict[str, Any] = {}
        self._status, self._content = status, content
        self._body = maker.json(case.body.schema) if case.body else None
        for argument in case.arguments:
            value, texts = maker.argument(argument)
            if argument.location == "path":
                self._path = self._path.replace(f"{{{argument.wire}}}", texts[0])
                self.positional.append(value)
            elif argument.location == "header":
                self._headers[argument.wire] = value
                self.keywords[argument.name] = value
            elif argument.wire == "update_mask" and (mask := self._default_mask(argument.schema)) is not None:
                self._query += [f"update_mask={name}" for name in mask]
            else:
                joined = texts if argument.explode else [",".join(texts)]
                self._query += [f"{argument.wire}={text}" for text in joined]
                self.keywords[argument.name] = value
        if self._body:
            self.positional.append(self._body.value)
        self.sent = maker.json(content.schema, nulls=True) if content.media else None

    def _default_mask(self, schema: Schema) -> list[str] | None:
        """The body's keys as the mask names them; None when it cannot name them all, and so must be given."""
        names = resolve(self.case.document, schema).get("items", {}).get("enum")
        if names is None or self._body is None:
            return None
        mask = [self.case.mask_aliases.get(key, key) for key in self._body.wire]
        return mask if set(mask) <= set(names) else None

    def method(self, api: Any) -> Callable[..., Any]:
        found: Callable[..., Any] = operator.attrgetter(f"{self.case.resource}.{self.case.method}")(api)
        return found

    # the request

    def answer(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return self.response()

    def assert_request(self) -> None:
        (request,) = self.requests
        assert request.method == self.case.http
        path, _, query = request.url.raw_path.decode("ascii").partition("?")
        assert path == f"/crm{self._path}"
        # Keys may come in any order, the values of one key may not.
        assert _by_key(query.split("&") if query else []) == _by_key(self._query)
        assert request.url.host == "api.example.test"
        for name, value in self._headers.items():
            assert request.headers[name] == value
        self._assert_body(request)

    def _assert_body(self, request: httpx.Request) -> None:
        content = request.content
        if self._body is None or self.case.body is None:
            assert content == b""
            assert "content-type" not in request.headers
            return
        assert request.headers["content-length"] == str(len(content))
        kind = request.headers["content-type"].partition(";")[0]
        assert kind == self.case.body.media
        if kind == "multipart/form-data":
            assert form_parts(request) == {key: _form_bytes(value) for key, value in self._body.wire.items()}
        else:
            assert json.loads(content.decode("utf-8")) == self._body.wire

    # the response

    def response(self) -> httpx.Response:
        if self.sent is None:
            return httpx.Response(self._status)
        content = FILE_BYTES
        if not self._returns_bytes:
            content = json.dumps(self.sent.wire).encode()
        elif "json" in self._content.media:
            content = json.dumps(base64.b64encode(FILE_BYTES).decode("ascii")).encode()
        return httpx.Response(self._status, content=content, headers={"content-type": self._content.media})

    @property
    def is_page(self) -> bool:
        """Whether the response is a page: it holds an array, and the operation is a list or can be continued."""
        schema = resolve(self.case.document, self._content.schema)
        members = [resolve(self.case.document, member) for member in schema.get("properties", {}).values()]
        paged = self.case.method == "list" or {"page_token", "offset"} & {a.wire for a in self.case.arguments}
        return bool(paged) and any(one.get("type") == "array" for one in (schema, *members))

    @property
    def _returns_bytes(self) -> bool:
        """What is no JSON, and files, which come in JSON as base64."""
        schema = resolve(self.case.document, self._content.schema)
        return "json" not in self._content.media or schema.get("format") in ("byte", "binary")

    def assert_result(self, result: Any) -> None:
        if self.sent is None:
            assert result is None
        elif self._returns_bytes:
            assert result == FILE_BYTES
        else:
            assert_agrees(self.case.document, self._content.schema, result, self.sent.wire)

    def assert_signature(self, method: Callable[..., Any]) -> None:
        """Exactly the documented parameters, the body, and the options."""
        parameters = inspect.signature(method).parameters
        kinds = inspect.Parameter
        before = [p.name for p in parameters.values() if p.kind is kinds.POSITIONAL_OR_KEYWORD]
        after = [p.name for p in parameters.values() if p.kind is kinds.KEYWORD_ONLY]
        path = [a.name for a in self.case.arguments if a.location == "path"]
        assert before == [*path, *(["body"] if self.case.body else [])]
        assert after[-1] == "options"
        assert sorted(after[:-1]) == sorted(a.name for a in self.case.arguments if a.location != "path")
        assert len(before) + len(after) == len(parameters)
        needed = [a.name for a in self.case.arguments if a.required and a.wire != "update_mask"]
        needed += ["body"] if self.case.body and self.case.body.required else []
        assert sorted(p.name for p in parameters.values() if p.default is kinds.empty) == sorted(needed)


def form_parts(request: httpx.Request) -> dict[str, bytes]:
    """Name and content of each part of a multipart body, by the standard library's mail parser."""
    head = f"content-type: {request.headers['content-type']}\r\n\r\n".encode("ascii")
    message = BytesParser(policy=email.policy.HTTP).parsebytes(head + request.content)
    parts: dict[str, bytes] = {}
    for part in message.iter_parts():
        assert part.get_content_disposition() == "form-data"
        name = part.get_param("name", header="content-disposition")
        assert isinstance(name, str)
        assert name not in parts
        payload = part.get_payload(decode=True)
        assert isinstance(payload, bytes)
        parts[name] = payload
    return parts


def assert_agrees(document: Mapping[str, Any], schema: Schema, value: Any, wire: Any, place: str = "") -> None:
    """The decoded value holds what the JSON says, in the Python type that the schema asks for, and nothing else."""
    schema = resolve(document, schema)
    if wire is None:
        assert value is None, place
    elif "enum" in schema:
        assert isinstance(value, enum.Enum), place
        assert value.value == wire, place
    elif schema.get("type") == "array":
        assert isinstance(value, list), place
        assert len(value) == len(wire), place
        for index, (item, sent) in enumerate(zip(value, wire, strict=True)):
            assert_agrees(document, schema.get("items", {}), item, sent, f"{place}[{index}]")
    elif "properties" in schema:
        fields = {field.encode_name: field.name for field in msgspec.structs.fields(type(value))}
        assert fields == {name: python_name(name) for name in schema["properties"]}, place
        for name, field in fields.items():
            below = schema["properties"][name]
            assert_agrees(document, below, getattr(value, field), wire.get(name), f"{place}.{name}")
    elif isinstance(values := schema.get("additionalProperties"), Mapping):
        assert isinstance(value, dict), place
        assert set(value) == set(wire), place
        for name, sent in wire.items():
            assert_agrees(document, values, value[name], sent, f"{place}.{name}")
    elif schema.get("format") == "date-time":
        assert isinstance(value, dt.datetime), place
        assert value == dt.datetime.fromisoformat(wire), place
    elif schema.get("format") == "date":
        assert type(value) is dt.date, place
        assert value.isoformat() == wire, place
    else:
        kinds = {"string": str, "integer": int, "number": float, "boolean": bool}
        assert value == wire, place
        assert type(value) is kinds.get(schema.get("type", ""), type(value)), place


def _form_bytes(value: Any) -> bytes:
    if isinstance(value, bytes):
        return value
    return ("true" if value else "false").encode() if isinstance(value, bool) else str(value).encode()


def _by_key(pairs: Iterable[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for pair in pairs:
        key, _, value = pair.partition("=")
        found.setdefault(key, []).append(value)
    return found
