"""Exercises the client made from the golden document; run by test_golden.py with that client as `keap_api`."""

from __future__ import annotations

import datetime as dt
import importlib
import json
import pkgutil
import typing
from typing import Any
from urllib.parse import quote

import httpx
import msgspec

import keap_api
from keap_api.filters import gt, lt, startswith


class Server:
    """Keeps the last request and gives the response that is set."""

    def __init__(self) -> None:
        self.got = httpx.Request("GET", "http://nowhere.test")
        self.response: Any = None

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.got = request
        content = self.response if isinstance(self.response, bytes) else json.dumps(self.response).encode()
        return httpx.Response(200, content=content)

    @property
    def target(self) -> str:
        return self.got.url.raw_path.decode("ascii").removeprefix("/crm/rest/v2")


def check_types(models: Any, params: Any) -> None:
    for module in pkgutil.walk_packages(keap_api.__path__, "keap_api."):
        importlib.import_module(module.name)
    for value in vars(models).values():
        if isinstance(value, type) and issubclass(value, msgspec.Struct):
            msgspec.json.Decoder(value)
    for value in vars(params).values():
        if typing.is_typeddict(value):
            typing.get_type_hints(value, include_extras=True)


def check_reading(api: Any, server: Server, models: Any) -> None:
    server.response = {"boats": [{"name": "A", "class": "x", "str": "s", "berths": {"a": {"number": 3}}}]}
    when = dt.datetime(2026, 5, 1, 12, tzinfo=dt.UTC)
    page = api.boats.list(
        fields=["name", "class"], tags=[1, 2], since=when, built=dt.date(2020, 1, 2), class_="k", options_="o"
    )
    assert server.target == (
        "/boats?fields=name,class&tags=1&tags=2&since=2026-05-01T12%3A00%3A00.000Z&built=2020-01-02&class=k&options=o"
    )
    (boat,) = page
    assert (boat.class_, boat.str, boat.berths["a"].number) == ("x", "s", 3)

    server.response = {
        "status": "inStock", "priority": 7, "remind_time": 10, "homePort": "a", "home_port": "b", "24_hours": True,
        "dt": "2026-05-01T00:00:00Z", "date": "2026-05-01", "grade": [1], "owner": None, "tender": {"fleet": [{}]},
    }  # fmt: skip
    boat = api.boats.get("1/2")
    assert server.target == "/boats/1%2F2"
    assert boat.status is models.Status.IN_STOCK_4
    assert boat.priority == 7
    assert boat.remind_time is models.RemindTime.VALUE_10
    assert (boat.home_port, boat.home_port_2, boat.field_24_hours, boat.grade) == ("a", "b", True, [1])
    assert (boat.dt_2, boat.date) == (dt.datetime(2026, 5, 1, tzinfo=dt.UTC), dt.date(2026, 5, 1))
    assert boat.tender.fleet == [models.Boat()]

    server.response = b"<p>page</p>"
    assert api.boats.logbook.get(4, boat_id_2="x") == b"<p>page</p>"
    assert server.target == "/boats/4/logbook?boat_id=x"
    server.response = b"\x00\xff"
    assert api.boats.photo.data("4") == b"\x00\xff"
    assert server.target == "/boats/4/photo:data"
    server.response = {"count": 0, "harbours": []}
    conditions = {"name": startswith("A"), "depth": gt(5) & lt(9), "ids": [1, 2], "opened_time": when, "fleet.size": 3}
    assert not list(api.harbours.list(filter={**conditions, "class": "SEA", "custom": {"x": 1}}, order_by="depth desc"))
    wanted = "name==A*;depth>5;depth<9;ids==1,2;opened_time==2026-05-01T12:00:00.000Z;fleet.size==3;class==SEA;x==1"
    assert server.target == f"/harbours?filter={quote(wanted, safe='')}&order_by=depth%20desc"
    server.response = [{"number": 1}]
    assert [berth.number for berth in api.harbours.berths.list(2, id_2=3)] == [1]
    assert server.target == "/harbours/2/berths?id=3"
    for signal in ("red", 5):
        server.response = signal
        assert api.harbours.signal.get(2) == signal


def check_writing(api: Any, server: Server) -> None:
    server.response = {"name": "A"}
    assert api.boats.update("4", {"homePort": "Kiel", "name": "A", "class": "x"}, update_mask=["name"]).name == "A"
    assert server.target == "/boats/4?update_mask=name"
    assert json.loads(server.got.content) == {"homePort": "Kiel", "name": "A", "class": "x"}
    api.harbours.create([{"id": 1, "tides": {"high": dt.datetime(2026, 1, 1, tzinfo=dt.UTC)}}])
    assert server.got.content == b'[{"id":1,"tides":{"high":"2026-01-01T00:00:00.000Z"}}]'
    api.harbours.berths.replace(2, {"any": [1, None]})
    assert server.got.content == b'{"any":[1,null]}'
    api.boats.papers.create("4", {"file": b"\x00", "copies": 2, "scans": [b"a", b"b"]}, update_mask=["file"])
    assert server.target == "/boats/4/papers?update_mask=file"
    assert server.got.content.count(b'name="scans"') == 2
    server.response = {"results": {"1": "FAILED", "2": "SUCCESS"}}
    assert api.boats.moor("4", x_berth_key="k", berth=9).failed == {"1": "FAILED"}
    assert server.target == "/boats/4:moor?berth=9"
    assert server.got.headers["x-berth-key"] == "k"


def main() -> None:
    models = importlib.import_module("keap_api.v2.models")
    params = importlib.import_module("keap_api.v2.params")
    check_types(models, params)
    server = Server()
    with httpx.Client(transport=httpx.MockTransport(server), base_url="https://a.test/crm") as client:
        api = importlib.import_module("keap_api.v2").RestV2(client)
        check_reading(api, server, models)
        check_writing(api, server)


if __name__ == "__main__":
    main()
