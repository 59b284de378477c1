"""How fast spooled pages become tables, beside dlt: `python -m benchmarks.tables [--contacts N]`.

Rows are main rows; a CPU second is of the process that loads, its threads included. Each figure comes from a process of
its own, so that peaks of memory do not mix. dlt takes part if it is installed (`pip install "dlt[duckdb,parquet]"`); it
gets the same records as dicts, already decoded. Compare figures of one run only: the last lines do.

`--memory` loads a tenth of the contacts and then all of them, and compares the peaks: with `--contacts 1000000`, memory
over a million rows. PostgreSQL is a server of its own if its programs are installed, or the one of `--postgres`.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import httpx
import msgspec

from keapkit import Keap
from keapkit.custom_fields import CustomField
from keapkit.tables import RESOURCES
from keapkit.tables._custom import CustomColumns
from keapkit.tables._export import export
from keapkit.tables._flatten import Flattener
from keapkit.tables._loader import Loader
from keapkit.tables._open import open_destination
from keapkit.tables._owner import Holder
from keapkit.tables._progress import Tally
from keapkit.tables._spool import Spool, Walk
from keapkit.tables._walk import new_walk

_PAGE = 1000
_KINDS = ("TEXT", "DATE", "WHOLE_NUMBER", "DROPDOWN", "YES_NO", "CURRENCY", "LIST_BOX", "DATE_TIME")
FIELDS = [CustomField(str(at), f"Field{at}", f"Field {at}", kind) for at, kind in enumerate(_KINDS, 1)]
_CONTENTS = ("blue", "2015-03-01T00:00:00.000Z", 5, "Gold", True, 12.5, ["a", "b"], "2026-02-01T08:30:00.000Z")


def contact(number: int) -> dict[str, Any]:
    """A contact of about thirty fields, eight of them custom."""
    return {
        "id": str(number),
        "given_name": f"Anna {number}",
        "family_name": "Lindqvist",
        "preferred_name": "Anna",
        "prefix": "Ms",
        "job_title": "Owner",
        "website": "https://www.example.com",
        "birth_date": "1980-01-02",
        "create_time": "2026-05-10T14:35:53.467Z",
        "update_time": "2026-05-11T14:35:53.467Z",
        "owner_id": "1",
        "leadsource_id": "2",
        "contact_type": "Customer",
        "source_type": "API",
        "score_value": "5",
        "time_zone": "America/New_York",
        "preferred_locale": "en_US",
        "company": {"id": "4", "company_name": "Northwind Joinery"},
        "origin": {"date": "2026-05-10T14:35:53.467Z", "ip_address": "192.0.2.1"},
        "addresses": [{"field": "BILLING", "line1": "1 Main Street", "locality": "Phoenix", "country_code": "USA"}],
        "email_addresses": [{"email": f"anna.{number}@example.com", "field": "EMAIL1", "is_opt_in": True}],
        "phone_numbers": [{"field": "PHONE1", "number": "(602) 555-0100", "type": "Work"}],
        "tag_ids": ["1", "2", "3"],
        "custom_fields": [{"id": str(at), "content": content} for at, content in enumerate(_CONTENTS, 1)],
    }


def fill(path: Path, contacts: int) -> None:
    """A spool with a finished walk."""
    with Spool(path) as spool:
        walk = new_walk(RESOURCES["contacts"])
        spool.begin(walk)
        for start in range(0, contacts, _PAGE):
            records = [contact(number) for number in range(start, min(start + _PAGE, contacts))]
            content = msgspec.json.encode({"contacts": records, "next_page_token": str(start)})
            position = {"segment": 0, "token": str(start)} if start + _PAGE < contacts else None
            spool.add(walk, content, len(records), {}, position)


def _answer(request: httpx.Request) -> httpx.Response:
    fields = [field.to_dict() for field in FIELDS]
    assert request.url.path.endswith("/model"), "everything else is in the spool"
    return httpx.Response(200, json={"custom_fields": fields})


def _keap() -> Keap:
    return Keap("KeapAK-benchmark", transport=httpx.MockTransport(_answer), throttle=None)


def _walk(spool: Spool) -> Walk:
    walk = spool.walk("contacts")
    assert walk is not None
    return walk


def load(spool_file: Path, url: str) -> None:
    """Load the spool into a database."""
    with _keap() as keap, Spool(spool_file) as spool, open_destination(url) as destination:
        destination.prepare()
        Loader(keap, destination, spool, destination.state(), Tally()).load(_walk(spool), Holder())


def write(spool_file: Path, folder: Path, format_: Any) -> None:
    """Write the spool as files."""
    with _keap() as keap:
        target = folder / ".keapkit"
        target.mkdir(parents=True)
        os.replace(spool_file, target / "spool.sqlite")
        with Spool(target / "spool.sqlite") as spool:  # as an export that was interrupted before it wrote
            walk = _walk(spool)
            walk.fingerprint = _fingerprint()
            spool._database.execute("UPDATE walks SET fingerprint = ?", (walk.fingerprint,))
        export(keap, "contacts", to=folder, format=format_)


def _fingerprint() -> str:
    from keapkit.tables._walk import fingerprint_of

    resource_ = RESOURCES["contacts"]
    asked = {"operation": resource_.operation, "filter": "", "since": "None"}
    return fingerprint_of({**asked, "fields": resource_.selected})


def flatten(spool_file: Path) -> float:
    """How many times as long as json.loads flattening takes."""
    with Spool(spool_file) as spool:
        pages = [page.content for page in spool.pages(_walk(spool), limit=20)]
    flattener = Flattener(RESOURCES["contacts"], CustomColumns(FIELDS))

    def took(work: Callable[[bytes], object], page: bytes) -> float:
        begun = time.process_time()
        work(page)
        return time.process_time() - begun

    # Both by turns, and the best of many: what else the machine does disturbs both alike.
    ours = theirs = 0.0
    for page in pages[:4]:
        turns = [(took(lambda one: flattener.flatten([(one, {})]), page), took(json.loads, page)) for _ in range(40)]
        ours += min(mine for mine, _ in turns)
        theirs += min(plain for _, plain in turns)
    return ours / theirs


def dlt_load(spool_file: Path, folder: Path, destination: str, url: str) -> None:
    """The same records through dlt, each run in a new folder."""
    os.environ["RUNTIME__DLTHUB_TELEMETRY"] = "false"
    import dlt

    with Spool(spool_file) as spool:
        pages = [msgspec.json.decode(page.content)["contacts"] for page in spool.pages(_walk(spool))]
    os.chdir(folder)
    to: Any = {
        "duckdb": lambda: dlt.destinations.duckdb(str(folder / "dlt.duckdb")),
        "postgres": lambda: dlt.destinations.postgres(credentials=_postgres_parts(url)),
        "parquet": lambda: dlt.destinations.filesystem(str(folder / "out")),
    }[destination]()
    pipeline = dlt.pipeline("keap", destination=to, dataset_name="keap", pipelines_dir=str(folder))
    records = dlt.resource((page for page in pages), name="contacts", primary_key="id")
    pipeline.run(records, loader_file_format=None if destination == "postgres" else "parquet")


def _postgres_parts(url: str) -> dict[str, Any]:
    """A URL for dlt, which wants every part; the folder of a socket, among the parameters, wins over the host."""
    parts = urlsplit(url)
    return {
        "host": parts.hostname or "localhost",
        "port": parts.port or 5432,
        "username": parts.username or "postgres",
        "password": parts.password or "none",
        "database": parts.path.strip("/"),
        "query": dict(parse_qsl(parts.query)),
    }


def _measured(job: str, spool_file: Path, folder: Path, url: str) -> dict[str, float]:
    """Run one job in this process."""
    begun, cpu = time.perf_counter(), time.process_time()
    ratio = 0.0
    kind, _, what = job.partition(":")
    if kind == "load":
        load(spool_file, url if what == "postgres" else f"{what}:///{folder / 'db'}")
    elif kind == "write":
        write(spool_file, folder / "out", what)
    elif kind == "dlt":
        dlt_load(spool_file, folder, what, url)
    else:
        ratio = flatten(spool_file)
    import resource  # Unix has it

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {
        "cpu": time.process_time() - cpu,
        "seconds": time.perf_counter() - begun,
        "peak": peak,
        "ratio": ratio,
        "threads": float(threading.active_count()),
    }


def main() -> int:
    """Measure, and print a table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.tables", description=__doc__)
    parser.add_argument("--contacts", type=int, default=20_000)
    parser.add_argument("--postgres", default="", help="the URL of a database, instead of a server of its own")
    parser.add_argument("--memory", action="store_true", help="compare the peaks of a tenth and of all contacts")
    parser.add_argument("--jobs", default="", help="only these, separated by commas")
    parser.add_argument("--one", help=argparse.SUPPRESS)
    parser.add_argument("--spool", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.one:
        print(json.dumps(_measured(given.one, given.spool, given.folder, given.postgres)))
        return 0
    from contextlib import ExitStack

    with ExitStack() as stack:
        is_wanted = not given.postgres and (not given.jobs or "postgres" in given.jobs)
        if is_wanted and (shutil.which("initdb") or any(Path("/usr/lib/postgresql").glob("*/bin/initdb"))):
            from tests.tables.postgres_server import postgres_server

            given.postgres = stack.enter_context(postgres_server())
        return _compare(given)


def _compare(given: argparse.Namespace) -> int:
    from importlib.util import find_spec

    jobs = ["flatten", "load:sqlite", "load:duckdb", *(f"write:{one}" for one in ("csv", "jsonl", "parquet", "xlsx"))]
    jobs += ["load:postgres"] if given.postgres else []
    if find_spec("dlt") is not None:
        jobs += ["dlt:duckdb", "dlt:parquet", *(["dlt:postgres"] if given.postgres else [])]
    if given.memory:
        jobs = [job for job in jobs if job.startswith(("load:", "write:"))]
    wanted = given.jobs.split(",") if given.jobs else jobs
    if unknown := [job for job in wanted if job not in jobs]:
        print(f"no such job here: {', '.join(unknown)}; there are {', '.join(jobs)}", file=sys.stderr)
        return 2
    failed = False
    sizes = [given.contacts // 10, given.contacts] if given.memory else [given.contacts]
    rates: dict[str, float] = {}
    print(f"{'job':<16}{'rows':>10}{'rows/CPU s':>12}{'seconds':>10}{'peak MB':>10}{'x json.loads':>14}")
    for job in wanted:
        for size in sizes:
            found = _one(job, size, given.postgres)
            if isinstance(found, str):
                print(f"{job:<16}{size:>10,} failed: {found}", flush=True)
                failed = True
                continue
            rates[job] = 0.0 if found["ratio"] else size / found["cpu"]
            rate = f"{rates[job]:,.0f}" if rates[job] else ""
            ratio = f"{found['ratio']:.2f}" if found["ratio"] else ""
            print(
                f"{job:<16}{size:>10,}{rate:>12}{found['seconds']:>10.1f}{found['peak']:>10.0f}{ratio:>14}", flush=True
            )
    for ours, theirs in (
        ("load:duckdb", "dlt:duckdb"),
        ("load:postgres", "dlt:postgres"),
        ("write:parquet", "dlt:parquet"),
        ("write:xlsx", "dlt:parquet"),
    ):
        if rates.get(ours) and rates.get(theirs):
            print(f"{ours} is {rates[ours] / rates[theirs]:.1f} x {theirs}")
    return int(failed)


def _one(job: str, contacts: int, postgres: str) -> dict[str, float] | str:
    """Measure a job in a process of its own; what went wrong if it failed."""
    with tempfile.TemporaryDirectory() as base:
        folder = Path(base)
        fill(folder / "spool", contacts)
        if job.endswith("postgres"):
            _clear(postgres)
        done = subprocess.run(
            [
                *(sys.executable, "-m", "benchmarks.tables", "--one", job, "--spool", str(folder / "spool")),
                *("--folder", base, "--postgres", postgres),
            ],
            capture_output=True,
            text=True,
            check=False,
        )
    if done.returncode:
        lines = [line for line in done.stderr.splitlines() if "Error" in line or "Exception" in line]
        return (lines or ["no reason given"])[-1][:300]
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def _clear(postgres: str) -> None:
    import psycopg

    with psycopg.connect(postgres, autocommit=True) as connection:
        connection.execute("DROP SCHEMA IF EXISTS keap CASCADE")
        connection.execute("DROP SCHEMA public CASCADE")
        connection.execute("CREATE SCHEMA public")


if __name__ == "__main__":
    sys.exit(main())
