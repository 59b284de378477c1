"""Whatever comes, a run ends with a report that says nothing of it."""

from __future__ import annotations

import json
import random
from typing import Any

import httpx
import pytest

from keapkit.doctor import Examination
from tests.doctor.test_privacy import PLANTS, leaks
from tests.doctor.wrong import wrong

JUNK: tuple[Any, ...] = (
    None, True, False, 0, -1, 2**70, 1e308, "", "\ud800", "\x00", " ", [], {}, [[]], [None], {"": None}, {"id": {}},
    {"id": []}, "2026-13-45T99:99:99Z", "9" * 500, "x" * 100_000, *PLANTS,
)  # fmt: skip


def spoiled(value: Any, draw: random.Random, share: float) -> Any:
    """A JSON value in which some nodes are junk."""
    if draw.random() < share:
        return draw.choice(JUNK)
    match value:
        case list():
            return [spoiled(one, draw, share) for one in value]
        case dict():
            return {name: spoiled(one, draw, share) for name, one in value.items()}
        case _:
            return value


@pytest.mark.parametrize("seed", range(6))
def test_junk_in_place_of_values(seed: int) -> None:
    draw = random.Random(seed)
    share = (0.02, 0.1, 0.5)[seed % 3]

    def respond(request: httpx.Request, response: httpx.Response) -> httpx.Response:
        if "json" not in response.headers.get("content-type", ""):
            return response
        headers = {name: value for name, value in response.headers.items() if name != "content-length"}
        if draw.random() < 0.1:
            name = draw.choice([one for one in headers if one != "content-type"] or ["x-keap-tenant-id"])
            headers[name] = draw.choice(["", "|", "x", "-1", "9" * 400, "1|2|3", PLANTS[5]])
        content = json.dumps(spoiled(response.json(), draw, share)).encode()
        return httpx.Response(response.status_code, headers=headers, content=content)

    with wrong(respond=respond) as keap:
        examination = Examination(keap, budget=300, pace=0, sleep=lambda _: None, prefix="Junk-test")
        report = examination.run()
    assert report.stopped in ("done", "budget", "quota")
    assert leaks(report, PLANTS) == []


@pytest.mark.parametrize("seed", range(4))
def test_junk_in_place_of_bodies(seed: int) -> None:
    draw = random.Random(seed)
    bodies = (
        b"", b" ", b"null", b"[]", b"{}", b"0", b'"x"', b"\xff\xfe", b"<html>", b"<methodResponse>", b"[" * 100_000,
        b'{"a":' * 5_000, b"NaN", b'{"contacts": NaN}', b'{"count": 1e999}', b'{"id": 1' + b"0" * 5_000 + b"}",
    )  # fmt: skip

    def respond(request: httpx.Request, response: httpx.Response) -> httpx.Response:
        if draw.random() < 0.4:
            status = draw.choice([200, 200, 204, 206, 301, 400, 404, 418, 500])
            kind = draw.choice(["application/json", "text/html", "", "application/json; charset=utf-7", "x" * 300])
            return httpx.Response(status, headers={"content-type": kind}, content=draw.choice(bodies))
        return response

    with wrong(respond=respond) as keap:
        report = Examination(keap, budget=200, pace=0, sleep=lambda _: None, prefix="Junk-test").run()
    assert report.stopped in ("done", "budget")
    assert report.to_html()
