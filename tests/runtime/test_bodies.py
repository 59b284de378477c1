"""Bodies: checked by path, written as JSON, masked; form parts."""

from __future__ import annotations

import copy
import datetime as dt
import io
import json
import warnings
from pathlib import Path
from typing import Any

import httpx
import pytest

from generator.runtime._descriptors import Body
from generator.runtime._operation import Operation
from generator.runtime._warnings import MissingFieldWarning
from generator.runtime.errors import ValidationError
from tests.runtime.models import CREATE, CREATE_MANY, UPDATE, UPLOAD, Contact, Status, sender

NAIVE = dt.datetime(2026, 1, 1)  # noqa: DTZ001 # what is to be refused
NOON = dt.datetime(2026, 5, 1, 12, tzinfo=dt.UTC)


def sent(operation: Operation[Any], body: Any, validate: Any = "types", **values: Any) -> Any:
    content = operation.build(values, body, validate).content
    assert content is not None
    return json.loads(content)


def refused(operation: Operation[Any], body: Any, validate: Any = "types") -> str:
    with pytest.raises(ValidationError) as caught:
        operation.build({"contact_id": "5"}, body, validate)
    return str(caught.value)


def test_good_bodies_are_written_compactly_in_the_given_order() -> None:
    body = {
        "created": NOON,
        "given_name": "Ännä",
        "age": None,
        "balance": 5,
        "birthday": dt.date(2000, 1, 2),
        "tags": (1, 2),
        "addresses": [{"line1": "x", "field": "ELSEWHERE", "parent": {"line1": None}}, None],
        "labels": {"a": None},
        "anything": {"deep": [NOON, Status.NEW]},
        "new_key": [dt.date(2000, 1, 2)],
        "active": True,
        "kind": "A",
    }
    before = copy.deepcopy(body)
    parts = CREATE.build({}, body)
    expected = (
        '{"created":"2026-05-01T12:00:00.000Z","given_name":"Ännä","age":null,"balance":5,"birthday":"2000-01-02",'
        '"tags":[1,2],"addresses":[{"line1":"x","field":"ELSEWHERE","parent":{"line1":null}},null],"labels":{"a":null},'
        '"anything":{"deep":["2026-05-01T12:00:00.000Z","New"]},"new_key":["2000-01-02"],"active":true,"kind":"A"}'
    )
    assert parts.content == expected.encode()
    assert parts.headers["content-type"] == "application/json"
    assert body == before


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"given_name": 5}, "body.given_name: expected str, got int"),
        ({"age": "5"}, "body.age: expected int, got str"),
        ({"age": True}, "body.age: expected int, got bool"),
        ({"age": 5.0}, "body.age: expected int, got float"),
        ({"balance": "5"}, "body.balance: expected int or float, got str"),
        ({"balance": float("nan")}, "body.balance: nan"),
        ({"balance": float("-inf")}, "body.balance: -inf"),
        ({"active": 1}, "body.active: expected bool, got int"),
        ({"created": NAIVE}, "body.created: expected an aware datetime, got a naive one"),
        ({"created": "2026-01-01"}, "body.created: expected an aware datetime"),
        ({"created": dt.date(2026, 1, 1)}, "body.created: expected an aware datetime"),
        ({"birthday": NOON}, "body.birthday: expected a date, got datetime"),
        ({"addresses": {"line1": "x"}}, "body.addresses: expected a list"),
        ({"addresses": "x"}, "body.addresses: expected a list"),
        ({"addresses": [{}, {"field": 5}]}, "body.addresses[1].field: expected one of 'HOME', 'WORK' or str, got int"),
        ({"addresses": [{"line1": "x", "parent": {"line1": 5}}]}, "body.addresses[0].parent.line1: expected str"),
        ({"tags": [1, None]}, "body.tags[1]: expected int, got None"),
        ({"labels": {"a": 5}}, "body.labels.a: expected str"),
        ({"labels": {5: "a"}}, "body.labels: expected str as a key, got int"),
        ({"kind": "B"}, "body.kind: expected one of 'A', got 'B'"),
        ({"anything": {"x": [float("nan")]}}, "body.anything.x[0]: nan"),
        ({"anything": object()}, "body.anything: expected a JSON value"),
        ({"unknown": {"x": {1, 2}}}, "body.unknown.x: expected a JSON value"),
        ({"anything": Contact()}, "body.anything: cannot send back a Contact from a response"),
        ({"addresses": [Contact()]}, "body.addresses[0]: cannot send back a Contact from a response"),
        ({"given_name": "\ud800"}, "body: UTF-8 cannot encode this text"),
        ({5: "x"}, "body: expected str as a key, got int"),
    ],
)  # fmt: skip
def test_wrong_values_are_refused_by_their_path(change: dict[Any, Any], place: str) -> None:
    assert refused(CREATE, {"given_name": "x", **change}).startswith(place)


@pytest.mark.parametrize("body", [Contact(given_name="x"), "x", ["x"], 5, object()])
def test_a_body_of_another_kind_is_refused(body: Any) -> None:
    assert refused(CREATE, body).startswith("body: ")


def test_a_body_within_itself_is_refused() -> None:
    body: dict[str, Any] = {"given_name": "x"}
    body["anything"] = body
    assert "nested too deeply" in refused(CREATE, body)


def test_a_required_body_may_be_empty_but_not_missing() -> None:
    assert "this operation needs a body" in refused(CREATE, None)
    assert CREATE_MANY.build({}, None).content is None
    assert sent(CREATE_MANY, []) == []


def test_a_missing_required_key_is_a_warning_once_per_place() -> None:
    with pytest.warns(MissingFieldWarning, match=r"v2.contacts.create: body.addresses\[0\] lacks 'line1'") as given:
        assert sent(CREATE, {"given_name": "x", "addresses": [{}, {}]}) == {"given_name": "x", "addresses": [{}, {}]}
    assert len(given) == 1
    assert given[0].filename == __file__
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        sent(CREATE, {"given_name": "x", "addresses": [{}]})
        for _ in range(2):
            with pytest.raises(MissingFieldWarning):
                sent(CREATE, {"age": 5})


def test_strict_refuses_missing_and_unknown_keys_and_values() -> None:
    assert refused(CREATE, {}, "strict") == "body.given_name: missing key: Keap's document requires it"
    assert (
        refused(CREATE, {"given_name": "x", "new": 1}, "strict")
        == "body.new: unknown key: Keap's document does not have it"
    )
    body = {"given_name": "x", "addresses": [{"line1": "x", "field": "ELSEWHERE"}]}
    assert refused(CREATE, body, "strict").startswith("body.addresses[0].field: expected one of 'HOME', 'WORK', got")
    assert sent(CREATE, {"given_name": "x", "addresses": [{"line1": "x", "field": "HOME"}]}, "strict")


def test_off_checks_no_types_but_still_writes_json() -> None:
    assert sent(CREATE, {"age": "five", "created": NOON}, "off") == {
        "age": "five",
        "created": "2026-05-01T12:00:00.000Z",
    }
    assert "nan" in refused(CREATE, {"age": float("nan")}, "off")
    assert "a Contact from a response" in refused(CREATE, Contact(), "off")
    assert "a time zone" in refused(CREATE, {"created": NAIVE}, "off")


def test_the_update_mask_is_made_from_the_keys() -> None:
    def query(body: Any, mask: Any = None) -> str:
        return UPDATE.build({"contact_id": "5", "update_mask": mask}, body).target.partition("?")[2]

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        assert query({"given_name": None, "age": 5}) == "update_mask=given_name&update_mask=age"
        assert query({"title": "x"}) == "update_mask=job_title"
        assert query({}) == ""
        assert query({"given_name": "x", "active": True}, ["active"]) == "update_mask=active"
    assert refused(UPDATE, {"given_name": "x", "active": True}).startswith("body.active: update_mask has no name")


def posted(body: Any) -> tuple[httpx.Request, bytes]:
    requests: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return httpx.Response(204)

    assert sender(handle).call(UPLOAD, {}, body) is None
    return requests[0], requests[0].read()


def test_form_parts(tmp_path: Path) -> None:
    path = tmp_path / "on disk.txt"
    path.write_bytes(b"content")
    with path.open("rb") as file:
        request, content = posted(
            {"file": file, "file-name": "x", "is_public": True, "meta": {"a": "ü"}, "extra": None}
        )
    kind, _, boundary = request.headers["content-type"].partition("; boundary=")
    assert kind == "multipart/form-data"
    assert request.headers["content-length"] == str(len(content))
    head = f"--{boundary}\r\nContent-Disposition: form-data; name="
    expected = (
        f'{head}"file"; filename="on disk.txt"\r\nContent-Type: text/plain\r\n\r\ncontent\r\n'
        f'{head}"file-name"\r\n\r\nx\r\n'
        f'{head}"is_public"\r\n\r\ntrue\r\n'
        f'{head}"meta"\r\nContent-Type: application/json\r\n\r\n{{"a":"ü"}}\r\n'
        f"--{boundary}--\r\n"
    )
    assert content == expected.encode()
    assert posted({"file": b"x", "file-name": "x"})[0].headers["content-type"] != request.headers["content-type"]


@pytest.mark.parametrize("part", [("a.bin", b"123"), ("a.bin", io.BytesIO(b"123")), b"123", io.BytesIO(b"123")])
def test_file_parts_in_every_form(part: Any) -> None:
    content = posted({"file": part, "file-name": "x"})[1]
    name = b"a.bin" if isinstance(part, tuple) else b"upload"
    assert b'name="file"; filename="' + name + b'"\r\nContent-Type: application/octet-stream\r\n\r\n123\r\n' in content


@pytest.mark.parametrize("part", ["text", 5, ("a", "text"), ("a", b"", b""), io.StringIO("x"), ("a", io.StringIO("x"))])
def test_what_is_no_file_is_refused(part: Any) -> None:
    with pytest.raises(ValidationError, match=r"^body\.file"):
        posted({"file": part, "file-name": "x"})


def test_a_type_that_does_not_exist_is_a_programming_error() -> None:
    with pytest.raises(AttributeError):
        Operation[None]("o", "POST", "/x", body=Body("tests.runtime.models", "Nothing")).build({}, {})
