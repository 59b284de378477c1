"""What is run: jobs, clients, latencies, sizes; and the lines that a user writes for each."""

from __future__ import annotations

import ast
import dataclasses
from pathlib import Path

from benchmarks.jobs.standin import Sizes

__all__ = ["CLIENTS", "HUGE", "JOBS", "LATENCIES", "Job", "Variant", "lines_of"]

LATENCIES = (0.05, 0.3, 1.5)
HERE = Path(__file__).parent


@dataclasses.dataclass(frozen=True)
class Variant:
    """A way to do a job.

    Attributes:
        client: a module here without `with_`.
        function: of that module.
        name: as tables show it.
        latencies: those that are measured.
        scale: the job is this many times smaller, because the client would take too long.
        has_threads: several threads wait for each other, which virtual time cannot show.
    """

    client: str
    function: str
    name: str
    latencies: tuple[float, ...] = LATENCIES
    scale: int = 1
    has_threads: bool = False


@dataclasses.dataclass(frozen=True)
class Job:
    """Something that users wait for.

    Attributes:
        name: as on the command line.
        title: as tables show it.
        sizes: how much there is to do.
        quick: the same for a quick look, and for runs in real time.
        variants: ways to do it; the first is keapkit's simplest.
        edge: the variants that should use the whole quota.
        bound: why the edge variants cannot use the whole quota; empty if they can.
    """

    name: str
    title: str
    sizes: Sizes
    quick: Sizes
    variants: tuple[Variant, ...]
    edge: tuple[str, ...] = ()
    bound: str = ""


CLIENTS = {
    "keapkit": "keapkit, sync",
    "async_keapkit": "keapkit, async",
    "official_sdk": "official SDK",
    "keap_python": "keap-python",
    "httpx": "httpx and json",
    "stdlib": "xmlrpc.client",
    "dlt": "dlt",
}


def _each(function: str, *clients: str) -> tuple[Variant, ...]:
    return tuple(Variant(client, function, CLIENTS[client]) for client in clients)


def _dlt(function: str, scale: int) -> Variant:
    name = CLIENTS["dlt"] if scale == 1 else f"{CLIENTS['dlt']}, 1/{scale} of the job"
    return Variant("dlt", function, name, latencies=(0.3,), scale=scale)


_ALL = ("keapkit", "async_keapkit", "official_sdk", "keap_python", "httpx")

JOBS = (
    Job(
        "export",
        "100,000 contacts, 1,000 a page, with eight custom fields into a CSV file",
        Sizes(contacts=100_000),
        Sizes(contacts=5_000),
        (
            *_each("export", *_ALL),
            _dlt("export", 10),
        ),
        ("async_keapkit.export",),
        "now and then decoding holds the processor for longer than the slack between two calls",
    ),
    Job(
        "export-command",
        "the same with `keapkit export`: all columns, and it can be continued",
        Sizes(contacts=100_000),
        Sizes(contacts=100_000),
        (Variant("keapkit", "export_command", "keapkit export", has_threads=True),),
        ("keapkit.export_command",),
        "the first page, the newest, and the windows between them come one after the other, for one response each",
    ),
    Job(
        "month-end",
        "the orders of a month (5,000) with their items, all contacts (20,000) and products (200) into a CSV file",
        Sizes(contacts=20_000, orders=5_000),
        Sizes(contacts=5_000, orders=2_000),
        _each("month_end", *_ALL),
        ("async_keapkit.month_end",),
    ),
    Job(
        "uploads",
        "500 files of 200 KB uploaded",
        Sizes(files=500),
        Sizes(files=40),
        (
            *_each("uploads", "keapkit", "async_keapkit", "official_sdk", "httpx"),
            Variant("keapkit", "uploads_threads", "keapkit, 16 threads", has_threads=True),
        ),
        ("async_keapkit.uploads", "keapkit.uploads_threads"),
    ),
    Job(
        "tags",
        "1,000 contacts tagged, one call each",
        Sizes(tagged=1_000),
        Sizes(tagged=60),
        (
            *_each("tags", *_ALL),
            Variant("keapkit", "tags_threads", "keapkit, 16 threads", has_threads=True),
        ),
        ("async_keapkit.tags", "keapkit.tags_threads"),
    ),
    Job(
        "tags-bulk",
        "1,000 contacts tagged, 100 a call",
        Sizes(tagged=1_000),
        Sizes(tagged=1_000),
        _each("tags_bulk", *_ALL),
        ("async_keapkit.tags_bulk",),
    ),
    Job(
        "upserts",
        "200 contacts created or updated by email",
        Sizes(upserts=200),
        Sizes(upserts=60),
        (
            *_each("upserts", *_ALL),
            Variant("keapkit", "upserts_threads", "keapkit, 16 threads", has_threads=True),
        ),
        ("async_keapkit.upserts", "keapkit.upserts_threads"),
    ),
    Job(
        "nightly",
        "20,000 contacts in a database brought up to date after 2 % have changed",
        Sizes(contacts=20_000),
        Sizes(contacts=5_000),
        (*_each("nightly", "keapkit", "official_sdk", "keap_python", "httpx"), _dlt("nightly", 4)),
    ),
    Job(
        "xmlrpc",
        "10,000 rows of XML-RPC's Contact table into a CSV file",
        Sizes(rows=10_000, contacts=10_000),
        Sizes(rows=5_000, contacts=5_000),
        (
            *_each("query", "keapkit", "async_keapkit", "keap_python", "stdlib"),
            Variant("keapkit", "query_bridge", "keapkit, over REST (bridge)"),
        ),
        ("async_keapkit.query",),
        "the first call counts the rows, then all pages go at once",
    ),
)


# More contacts than a day's calls can bring, at the page size that a user gets who asks for none.
HUGE = Job(
    "export-huge",
    "ids and emails of 5,000,000 contacts, 100 a page, from 06:00 UTC on",
    Sizes(contacts=5_000_000),
    Sizes(),
    (),
)


def lines_of(variant: Variant) -> int:
    """Lines that a user writes for it: the function and what it calls in its module, without docstrings and comments.

    Imports are not counted, and a call that is broken over several lines counts as it is formatted.
    """
    text = (HERE / f"with_{variant.client}.py").read_text(encoding="utf-8")
    lines = text.splitlines()
    functions = {
        node.name: node for node in ast.parse(text).body if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
    }
    wanted, found = [variant.function], set[str]()
    while wanted:
        name = wanted.pop()
        if name in found:
            continue
        found.add(name)
        names = {node.id for node in ast.walk(functions[name]) if isinstance(node, ast.Name)}
        wanted += [one for one in names if one in functions]
    count = 0
    for name in found:
        node = functions[name]
        skipped: set[int] = set()
        for inner in ast.walk(node):
            is_text = isinstance(inner, ast.Expr) and isinstance(inner.value, ast.Constant)
            if isinstance(inner, (ast.Import, ast.ImportFrom)) or is_text:
                skipped |= set(range(inner.lineno, (inner.end_lineno or inner.lineno) + 1))
        for number in range(node.lineno, (node.end_lineno or node.lineno) + 1):
            line = lines[number - 1].strip()
            count += bool(line) and not line.startswith("#") and number not in skipped
    return count
