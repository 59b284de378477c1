"""Decoding, importing, calling: the client beside json.loads, bare httpx and the official SDK."""

from __future__ import annotations

import asyncio
import json
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx

from benchmarks.measure import ROOT, Row, apart, in_turns, process_in_turns, run_code
from keapkit import AsyncKeap, Keap

KEY = "KeapAK-benchmark"


def contacts(count: int) -> dict[str, Any]:
    """A page of contacts with every property of the pinned document set."""
    document = json.loads((ROOT / "generated/keap_api/v2/openapi.json").read_text())
    schemas = document["components"]["schemas"]

    def value(schema: dict[str, Any], name: str, number: int) -> Any:
        if "$ref" in schema:
            return value(schemas[schema["$ref"].rsplit("/", 1)[1]], name, number)
        if "enum" in schema:
            return schema["enum"][number % len(schema["enum"])]
        kind = schema.get("type")
        if kind == "object" or "properties" in schema:
            return {key: value(part, key, number) for key, part in schema.get("properties", {}).items()}
        if kind == "array":
            return [value(schema["items"], name, number)]
        if kind in ("integer", "number"):
            return number
        if kind == "boolean":
            return True
        if schema.get("format") == "date-time":
            return "2026-08-20T10:30:00.000Z"
        if schema.get("format") == "date":
            return "2026-08-20"
        return f"{name} {number}"

    return {"contacts": [value(schemas["Contact"], "contact", n) for n in range(count)], "next_page_token": ""}


OURS = """
import warnings
from keap_api._decode import decode
from keap_api.v2 import models as m
warnings.simplefilter("ignore")
content = open({path!r}, "rb").read()
decode(content, m.ListContactsResponse, "benchmark")
"""
# The same bytes into the same types, with nothing around it.
BARE = """
import msgspec
from keap_api.v2 import models as m
content = open({path!r}, "rb").read()
decoder = msgspec.json.Decoder(m.ListContactsResponse)
"""
# What ContactApi.list_contacts does with the bytes of a response.
_SDK = """
import keap_core_v2_client as k
from keap_core_v2_client.rest import RESTResponse
api = k.ApiClient(k.Configuration(host="https://api.keap.com/crm"))
class Response:
    status, reason, headers = 200, "OK", {{"content-type": "application/json"}}
    data = open({path!r}, "rb").read()
def read():
    response = RESTResponse(Response())
    response.data = Response.data
    return api.response_deserialize(response, {{"200": "ListContactsResponse"}})
"""


def decoding(rounds: int = 5) -> list[Row]:
    """1,000 full contacts, as they should be and with one wrong field in each."""
    page = contacts(1000)
    with tempfile.TemporaryDirectory() as folder:
        good, wrong = f"{folder}/good.json", f"{folder}/wrong.json"
        Path(good).write_text(json.dumps(page))
        for contact in page["contacts"]:
            contact["family_name"] = 7
        Path(wrong).write_text(json.dumps(page))
        decode = 'decode(content, m.ListContactsResponse, "benchmark")'
        times = apart(
            {
                "keapkit": (OURS.format(path=good), decode),
                "msgspec": (BARE.format(path=good), "decoder.decode(content)"),
                "wrong": (OURS.format(path=wrong), decode),
                "json.loads": (f"import json\ncontent = open({good!r}, 'rb').read()", "json.loads(content)"),
                "sdk": (_SDK.format(path=good), "read()"),
            },
            rounds,
        )
    ms = {name: f"{seconds * 1000:.1f} ms" for name, seconds in times.items()}
    clean = times["keapkit"]
    return [
        Row.at_most(
            "decode 1,000 full contacts, over bare msgspec",
            ms["keapkit"],
            ms["msgspec"],
            clean / times["msgspec"],
            1.1,
        ),
        Row.at_most(
            "decode 1,000 full contacts, over json.loads",
            ms["keapkit"],
            ms["json.loads"],
            clean / times["json.loads"],
            0.6,
        ),
        Row.at_least(
            "official SDK's time over ours, same contacts", ms["keapkit"], ms["sdk"], times["sdk"] / clean, 20
        ),
        Row.at_most(
            "one wrong field in every contact, over clean", ms["wrong"], ms["keapkit"], times["wrong"] / clean, 5
        ),
    ]


class _Quick(BaseHTTPRequestHandler):
    body = b""

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(self.body)))
        self.end_headers()
        self.wfile.write(self.body)

    def log_message(self, format: str, *args: object) -> None: ...


@contextmanager
def _server(body: bytes) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("Quick", (_Quick,), {"body": body}))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def first_calls(rounds: int = 9) -> dict[str, tuple[float, float]]:
    """From the start of a process to the first ten contacts: (wall seconds, peak memory in MB) of each client."""
    page = json.dumps(contacts(10)).encode()
    with _server(page) as root:
        url = f"{root}/crm"
        return process_in_turns(
            {
                "keapkit": (
                    f"from keapkit import Keap\nwith Keap({KEY!r}, base_url={url!r}) as keap:\n"
                    "    assert len(keap.v2.contacts.list().items) == 10"
                ),
                "keapkit, async": (
                    "import asyncio\nfrom keapkit import AsyncKeap\nasync def main():\n"
                    f"    async with AsyncKeap({KEY!r}, base_url={url!r}) as keap:\n"
                    "        assert len((await keap.v2.contacts.list()).items) == 10\nasyncio.run(main())"
                ),
                "official SDK": (
                    "import keap_core_v2_client as k\n"
                    f"api = k.ContactApi(k.ApiClient(k.Configuration(host={url!r}, access_token={KEY!r})))\n"
                    "assert len(api.list_contacts().contacts) == 10"
                ),
                "keap-python": (
                    "from keap import Keap\nfrom keap.KeapToken import KeapToken\n"
                    "from keap.REST.BaseService import BaseService\n"
                    f"BaseService.base_api_url = {url + '/rest/v1'!r}\n"
                    "keap = Keap({'CLIENT_ID': 'x', 'CLIENT_SECRET': 'x', 'APP_NAME': 'a', "
                    "'STORAGE_CLASS': 'keap.storages.InMemoryStorage'})\n"
                    f"keap.storage.save_token('a', KeapToken(access_token={KEY!r}))\n"
                    "assert len(keap.REST_V1.ContactService.list()['contacts']) == 10"
                ),
                "httpx": (
                    "import json, httpx\n"
                    f"with httpx.Client(base_url={url!r}, headers={{'authorization': 'Bearer {KEY}'}}) as client:\n"
                    "    assert len(json.loads(client.get('/rest/v2/contacts').content)['contacts']) == 10"
                ),
            },
            rounds,
        )


def starting(rounds: int = 15) -> list[Row]:
    """Importing, and the first list of contacts from the start of the process."""
    imports = process_in_turns({"keapkit": "import keapkit", "httpx": "import httpx"}, rounds)
    over = (imports["keapkit"][0] - imports["httpx"][0]) * 1000
    first = first_calls(max(1, rounds * 3 // 5))
    ms = {name: f"{seconds * 1000:.0f} ms" for name, (seconds, _) in first.items()}
    ours, sdk, bare = first["keapkit"], first["official SDK"], first["httpx"]
    return [
        Row.at_most(
            "import keapkit over import httpx",
            f"{imports['keapkit'][0] * 1000:.0f} ms",
            f"{imports['httpx'][0] * 1000:.0f} ms",
            over,
            15,
            " ms",
        ),
        Row.at_most(
            "start to first contacts.list over bare httpx", ms["keapkit"], ms["httpx"], ours[0] / bare[0], 1.35
        ),
        Row.at_least(
            "official SDK's time to the first contacts.list over ours",
            ms["keapkit"],
            ms["official SDK"],
            sdk[0] / ours[0],
            15,
        ),
        Row.at_most("peak memory of that process", f"{ours[1]:.0f} MB", f"{sdk[1]:.0f} MB", ours[1], 38, " MB"),
    ]


def calling(rounds: int = 21) -> list[Row]:
    """Processor time per call over bare httpx, on a transport that answers at once."""
    body = json.dumps({"id": "1", "given_name": "Ada"}).encode()
    mock = httpx.MockTransport(
        lambda _: httpx.Response(200, content=body, headers={"content-type": "application/json"})
    )
    from keapkit.throttle import Rate, Throttle

    fast = Throttle([Rate.window(1_000_000_000)], tenant_rates=())
    url, calls = "https://api.infusionsoft.com/crm", 300
    with (
        httpx.Client(base_url=url, transport=mock, headers={"authorization": f"Bearer {KEY}"}) as bare,
        Keap(KEY, transport=mock, throttle=None, retry=None) as off,
        Keap(KEY, transport=mock, throttle=fast) as on,
    ):

        def loop(call: Callable[[], object]) -> Callable[[], None]:
            def run() -> None:
                for _ in range(calls):
                    call()

            return run

        times = in_turns(
            {
                "httpx": loop(lambda: json.loads(bare.get("/rest/v2/contacts/1").content)),
                "off": loop(lambda: off.v2.contacts.get("1")),
                "on": loop(lambda: on.v2.contacts.get("1")),
            },
            rounds=rounds,
        )
    each = {name: f"{seconds / calls * 1e6:.0f} us" for name, seconds in times.items()}
    return [
        Row.at_most(
            "CPU per call over bare httpx, throttle and retry off",
            each["off"],
            each["httpx"],
            times["off"] / times["httpx"],
            1.1,
        ),
        Row.at_most(
            "CPU per call over bare httpx, whole chain",
            each["on"],
            each["httpx"],
            times["on"] / times["httpx"],
            1.15,
            note="the throttle takes most of it, retries, limits on bodies and signing the rest",
        ),
        _concurrent(mock, url, max(1, rounds // 2)),
    ]


def _concurrent(mock: httpx.MockTransport, url: str, rounds: int) -> Row:
    async def bare() -> None:
        async with httpx.AsyncClient(
            base_url=url, transport=mock, headers={"authorization": f"Bearer {KEY}"}
        ) as client:

            async def one() -> None:
                json.loads((await client.get("/rest/v2/contacts/1")).content)

            await _fifty(one)

    async def ours() -> None:
        async with AsyncKeap(KEY, transport=mock, throttle=None, retry=None) as keap:
            await _fifty(lambda: keap.v2.contacts.get("1"))

    times = in_turns({"httpx": lambda: asyncio.run(bare()), "keapkit": lambda: asyncio.run(ours())}, rounds=rounds)
    ms = {name: f"{seconds * 1000:.0f} ms" for name, seconds in times.items()}
    return Row.at_most(
        "async, 1,000 calls, 50 at a time, over bare httpx",
        ms["keapkit"],
        ms["httpx"],
        times["keapkit"] / times["httpx"],
        1.15,
    )


async def _fifty(call: Callable[[], Any]) -> None:
    async def worker() -> None:
        for _ in range(20):
            await call()

    await asyncio.gather(*(worker() for _ in range(50)))


_GROWTH = """
import gc, httpx, resource
from keapkit import Keap
from keapkit.throttle import Rate, Throttle
fast = Throttle([Rate.window(10_000, 0.1)], tenant_rates=())  # nobody is that fast, and it forgets like a real one
body = b'{"id": "1", "given_name": "Ada"}'
mock = httpx.MockTransport(lambda _: httpx.Response(200, content=body, headers={"content-type": "application/json"}))
with Keap("KeapAK-benchmark", transport=mock, throttle=fast) as keap:
    def run(calls):
        for _ in range(calls):
            keap.v2.contacts.get("1")
        gc.collect()
        return int(open("/proc/self/statm").read().split()[1]) * resource.getpagesize()
    before = run(5_000)
    print((run(%d) - before) / 1e6)
"""


def growing(calls: int = 100_000) -> list[Row]:
    """Memory after many calls, in a process of its own; Linux tells it."""
    if not sys.platform.startswith("linux"):
        return []
    grown = float(run_code(_GROWTH % calls))
    return [Row.at_most(f"memory growth over {calls:,} calls", f"{grown:.1f} MB", "", grown, 2, " MB")]


def rows(*, quick: bool = False) -> list[Row]:
    """All of them."""
    if quick:
        return [*decoding(1), *starting(3), *calling(5), *growing(10_000)]
    return [*decoding(), *starting(), *calling(), *growing()]
