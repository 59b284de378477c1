"""XML-RPC answered over REST against the same REST calls made directly: what the bridge adds.

    python -m benchmarks.bridge

In process, and as a server on the loopback that a client of the standard library calls. For single calls REST is a
handler that gives the same bytes each time, so that only our own work counts; lists come from the sandbox.
"""

from __future__ import annotations

import json
import socket
import sys
import threading
import xmlrpc.client
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

import httpx

from benchmarks.measure import Row, in_turns

ROWS, CALLS = 1_000, 20
CALL_LIMIT = 5.0
"""Milliseconds that the bridge may add to a simple call."""
QUERY_LIMIT = 1.3
"""How long a query that REST filters may take, as a multiple of the list alone."""
FIELDS = ["Id", "FirstName", "LastName", "Email", "DateCreated"]


def _contact(number: int) -> dict[str, Any]:
    return {
        "id": str(number),
        "given_name": "Anna",
        "family_name": f"Smith {number}",
        "email_addresses": [{"field": "EMAIL1", "email": f"anna{number}@example.com", "opt_in_reason": "asked"}],
        "create_time": f"2026-07-{number % 28 + 1:02}T14:{number % 60:02}:00.000Z",
    }


_ONE = json.dumps(_contact(5)).encode()


def _rest(request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, content=_ONE, headers={"content-type": "application/json"})


@contextmanager
def _served() -> Generator[str]:
    import uvicorn

    from keapkit import AsyncKeap
    from keapkit.bridge._server import BridgeServer, application

    keap = AsyncKeap("KeapAK-bench", transport=httpx.MockTransport(_rest), throttle=None, retry=None)
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.bind(("127.0.0.1", 0))
    listening.listen(8)
    config = uvicorn.Config(application(BridgeServer(keap=keap)), log_level="error", access_log=False, lifespan="off")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
    thread.start()
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}/crm/xmlrpc"
    finally:
        server.should_exit = True
        thread.join()
        listening.close()


def _query() -> Row:
    """A query and the list that it makes, in turns on one sandbox."""
    from keapkit.sandbox import Sandbox
    from keapkit.testing import KeapSandbox

    kit = KeapSandbox(Sandbox(limits="off"))
    keap = kit.keap(xmlrpc="rest")
    for number in range(ROWS):
        email: Any = {"field": "EMAIL1", "email": f"anna{number}@example.com"}
        keap.v2.contacts.create({"given_name": "Bench", "family_name": f"Smith {number}", "email_addresses": [email]})
    names = ["create_time", "email_addresses", "family_name", "given_name"]
    query = keap.xmlrpc.data.query
    times = in_turns(
        {
            "query": lambda: query("Contact", ROWS, 0, {"FirstName": "Bench"}, FIELDS),
            "list": lambda: keap.v2.contacts.list(filter="given_name==Bench", fields=names, page_size=ROWS).items,
        }
    )
    assert len(query("Contact", ROWS, 0, {"FirstName": "Bench"}, FIELDS)) == ROWS
    kit.close()
    return Row.at_most(
        f"bridge: a query of {ROWS:,} rows that REST filters, against the list alone",
        f"{times['query'] * 1000:.1f} ms",
        f"{times['list'] * 1000:.1f} ms",
        times["query"] / times["list"],
        QUERY_LIMIT,
    )


def rows() -> list[Row]:
    """What the bridge adds to a call, and what a query takes against the list alone."""
    from keapkit import Keap

    transport = httpx.MockTransport(_rest)
    with (
        Keap("KeapAK-bench", transport=transport, throttle=None, retry=None, xmlrpc="rest") as keap,
        _served() as address,
        xmlrpc.client.ServerProxy(address, use_builtin_types=True) as client,
    ):
        load = keap.xmlrpc.contact.load
        fields = ["given_name", "email_addresses"]
        times = in_turns(
            {
                "load": lambda: [load(5, ["FirstName", "Email"]) for _ in range(CALLS)],
                "get": lambda: [keap.v2.contacts.get("5", fields=fields) for _ in range(CALLS)],
                "served": lambda: [client.ContactService.load("k", 5, ["FirstName", "Email"]) for _ in range(CALLS)],
            }
        )
    ms = {name: seconds * 1000 / CALLS for name, seconds in times.items()}
    added, served = ms["load"] - ms["get"], ms["served"] - ms["get"]
    return [
        _row("bridge: what a simple call takes beyond the REST call, in process", ms["load"], ms["get"], added),
        _row("bridge: the same as a server, with the client's own work", ms["served"], ms["get"], served),
        _query(),
    ]


def _row(measure: str, ours: float, theirs: float, added: float) -> Row:
    return Row.at_most(measure, f"{ours:.2f} ms", f"{theirs:.2f} ms", added, CALL_LIMIT, " ms")


def main() -> int:
    """Print the measurements; 1 when a target is missed."""
    found = rows()
    for row in found:
        print(f"{row.measure}: {row.ours} / {row.peer}: {row.figure:.2f} ({row.target})")
    return int(not all(row.good for row in found))


if __name__ == "__main__":
    sys.exit(main())
