"""The jobs of the benchmarks: every client does the whole job, on a stand-in that refuses too many calls."""

from __future__ import annotations

import dataclasses
import json
import subprocess
import sys
import time
import urllib.request
import xmlrpc.client

import pytest

import benchmarks.jobs.__main__ as jobs
from benchmarks.gateway import Limits
from benchmarks.jobs import records
from benchmarks.jobs.judge import complaints
from benchmarks.jobs.matrix import JOBS, Variant, lines_of
from benchmarks.jobs.measure import Figures, agree, in_real_time, in_virtual_time
from benchmarks.jobs.server import ROOT, Standing
from benchmarks.jobs.standin import KEY_LIMITS, Sizes, StandIn, Tally

TINY = Sizes(contacts=3_000, orders=300, files=4, file_bytes=5_000, tagged=110, upserts=6, rows=2_500)
BY_NAME = {job.name: job for job in JOBS}


def variant(job: str, name: str) -> Variant:
    return next(one for one in BY_NAME[job].variants if f"{one.client}.{one.function}" == name)


def run(job: str, name: str, latency: float = 0.3, sizes: Sizes = TINY, limits: Limits = KEY_LIMITS) -> Figures:
    return in_virtual_time(BY_NAME[job], variant(job, name), latency, sizes, limits)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("job", "names"),
    [
        (
            job.name,
            [f"{one.client}.{one.function}" for one in job.variants if not one.has_threads and one.client != "dlt"],
        )
        for job in JOBS
        if not all(one.has_threads for one in job.variants)
    ],
    ids=[job.name for job in JOBS if not all(one.has_threads for one in job.variants)],
)
def test_every_client_does_the_whole_job(job: str, names: list[str]) -> None:
    sizes = dataclasses.replace(TINY, contacts=TINY.rows) if job == "xmlrpc" else TINY
    found = [run(job, name, sizes=sizes) for name in names]
    assert agree(found) == []
    assert all(one.calls > 0 for one in found)
    assert [one.refused for one in found if one.client.startswith("keapkit")] == [0] * len(
        [one for one in found if one.client.startswith("keapkit")]
    )


def test_a_client_that_writes_something_else_is_noticed() -> None:
    one = run("export", "httpx.export")
    other = dataclasses.replace(one, client="another", digest="0" * 16)
    assert agree([one, other]) == ["export: another, httpx and json do not write the same"]


@pytest.mark.parametrize(
    ("job", "without", "said"),
    [
        ("export", {"rows": 2_999}, "2,999 rows, expected 3,000"),
        ("export", {"served": 2_000}, "2,000 served, expected at least 3,000"),
        ("export-command", {"rows": None}, "0 rows, expected 3,000"),
        ("month-end", {"served": 3_000}, "3,000 served, expected at least 3,500"),
        ("uploads", {"bytes": 900}, "900 bytes, expected at least 20,000"),
        ("uploads", {"file names": 1}, "1 file names, expected 4"),
        ("tags", {"tagged contacts": 1}, "1 tagged contacts, expected 110"),
        ("tags-bulk", {"tags": 220}, "220 tags, expected 110"),
        ("upserts", {"people": 6}, "6 people, expected 3"),
        ("nightly", {"served": 0}, "0 served, expected at least 60"),
        ("xmlrpc", {"rows": 2_000}, "2,000 rows, expected 2,500"),
    ],
)
def test_a_job_that_is_not_done_is_no_figure(job: str, without: dict[str, int | None], said: str) -> None:
    rows = {"xmlrpc": TINY.rows, "month-end": 400}.get(job, TINY.contacts)
    writes = {"files": 4, "file names": 4, "bytes": 27_000, "tags": 110, "tagged contacts": 110, "upserts": 6}
    done = {**writes, "people": 3, "served": 3_500, "rows": rows}

    def judged(found: dict[str, int | None]) -> list[str]:
        counted = {kind: count for kind, count in found.items() if count is not None}
        tally = Tally(calls=1, refused=0, share=0.0, cpu=0.0, writes=counted, served=counted.pop("served"))
        return complaints(job, TINY, tally, counted.pop("rows", None))

    assert judged({**done}) == []
    assert judged({**done, **without}) == [said]


def test_every_job_says_when_it_is_done() -> None:
    nothing = Tally(calls=0, refused=0, share=0.0, cpu=0.0, writes={}, served=0)
    assert all(complaints(job.name, job.sizes, nothing, None) for job in JOBS)
    with pytest.raises(KeyError, match="another"):
        complaints("another", TINY, nothing, None)


_WAITING = """
import json, queue, threading, time
from benchmarks.jobs import virtual
from benchmarks.jobs.standin import Sizes, StandIn
real = time.monotonic
began = real()
clock = virtual.install(StandIn(Sizes(), None), 0.0)
threading.Event().wait(600)
condition = threading.Condition()
with condition:
    condition.wait_for(lambda: False, 600)
try:
    queue.Queue().get(timeout=600)
except queue.Empty:
    pass
time.sleep(600)
alone = clock.now()
helper = threading.Thread(target=threading.Event().wait, args=(0.2,))
helper.start()
helper.join()
print(json.dumps([alone, clock.now() - alone, real() - began]))
"""


def test_waiting_of_any_kind_takes_virtual_time() -> None:
    done = subprocess.run([sys.executable, "-c", _WAITING], cwd=ROOT, capture_output=True, text=True, check=True)
    alone, beside, real = json.loads(done.stdout)
    assert 2_400 <= alone < 2_430
    assert beside >= 0.2, "a thread that waits beside another one is charged, too"
    assert real < 600


def test_virtual_time_passes_by_waiting() -> None:
    sizes = dataclasses.replace(TINY, tagged=20)
    begun = time.monotonic()
    found = run("tags", "httpx.tags", latency=60.0, sizes=sizes)
    assert 20 * 60 <= found.seconds < 20 * 60 + 30
    assert time.monotonic() - begun < 20 * 60


def test_calls_without_a_throttle_are_refused_and_those_of_keapkit_are_not() -> None:
    sizes = dataclasses.replace(TINY, tagged=40)
    bare = run("tags", "httpx.tags", latency=0.01, sizes=sizes)
    ours = run("tags", "async_keapkit.tags", latency=0.01, sizes=sizes)
    assert bare.refused > 0
    assert ours.refused == 0
    assert ours.calls == 40
    assert ours.share > 0.9


@pytest.mark.slow
def test_a_job_that_needs_more_than_the_days_calls_goes_on_the_next_day() -> None:
    limits = Limits(window=(240, 60.0), rate=10.0, day=100)
    job = dataclasses.replace(BY_NAME["export"], name="export-huge")
    found = in_virtual_time(
        job, Variant("async_keapkit", "export_emails", "keapkit"), 0.3, Sizes(contacts=16_000), limits, 1_767_247_200.0
    )
    assert found.calls - found.refused == 160
    assert 18 * 3600 < found.seconds < 19 * 3600  # from 06:00 to midnight, and a little


def test_real_time_does_the_same_job_as_virtual_time() -> None:
    job = BY_NAME["xmlrpc"]
    real = in_real_time(job, variant("xmlrpc", "stdlib.query"), 0.01, TINY)
    virtual = run("xmlrpc", "stdlib.query", latency=0.2)
    assert 0 <= real.queued < real.seconds
    assert (real.calls - real.refused, real.digest) == (virtual.calls - virtual.refused, virtual.digest)


def test_the_server_takes_its_time_and_refuses_bursts() -> None:
    with Standing(TINY, latency=0.2) as server:
        begun = time.monotonic()
        with urllib.request.urlopen(f"{server.url}/rest/v2/products?page_size=7") as response:
            page = json.load(response)
        assert time.monotonic() - begun >= 0.2
        tally = server.tally()
    assert len(page["products"]) == 7
    assert page["next_page_token"] == "7"
    assert (tally.calls, tally.refused) == (1, 0)


def test_the_stand_in_pages_filters_and_selects() -> None:
    standin = StandIn(TINY, None)

    def get(target: str) -> dict[str, object]:
        status, _, content = standin.respond("GET", f"/crm{target}", b"", 0.0)
        assert status == 200, content
        found: dict[str, object] = json.loads(content)
        return found

    def ids(target: str) -> list[str]:
        found = get(target)["contacts"]
        assert isinstance(found, list)
        return [str(one["id"]) for one in found]

    assert ids("/rest/v2/contacts?page_size=2&page_token=5") == ["6", "7"]
    assert ids("/rest/v2/contacts?page_size=2&order_by=id%20desc") == ["3000", "2999"]
    assert ids("/rest/v2/contacts?filter=contact_id%3E7;contact_id%3C%3D9") == ["8", "9"]
    assert ids("/rest/v2/contacts?filter=start_update_time%3D%3D2026-05-11T00:00:00.000Z")[:2] == ["50", "100"]
    assert ids("/rest/v1/contacts?limit=2&offset=2999") == ["3000"]
    assert get("/rest/v2/contacts?page_size=1&fields=id,given_name")["contacts"] == [{"id": "1", "given_name": "Bruno"}]
    assert standin.respond("GET", "/crm/rest/v2/nothing", b"", 0.0)[0] == 404


def test_the_stand_in_updates_a_contact_only_when_asked_to_look_for_it() -> None:
    standin = StandIn(TINY, None)
    body = b'{"email_addresses":[{"email":"ada@example.com","field":"EMAIL1"}]}'

    def created(query: str) -> str:
        status, _, content = standin.respond("POST", f"/crm/rest/v2/contacts{query}", body, 0.0)
        assert status == 200
        return str(json.loads(content)["id"])

    first = created("")
    assert created("?duplicate_option=Email") == first
    assert created("") != first
    assert standin.tally().writes == {"upserts": 3, "people": 1}


def test_nobody_uses_more_than_the_whole_quota() -> None:
    standin = StandIn(TINY)
    for moment in (0.0999, 0.1, 0.2, 0.3, 0.4, 0.41):
        standin.respond("GET", "/crm/rest/v2/products", b"", moment)
    tally = standin.tally()
    assert (tally.calls, tally.refused, tally.share) == (6, 1, 1.0)


def test_records_differ_and_are_what_a_template_was_made_of() -> None:
    assert json.loads(records.page(records.contact, [1_009 + 5])) == records.contact(1_014, 5)
    assert json.loads(records.page(records.order_v1, [12])) == records.order_v1(12, 12)
    rows = xmlrpc.client.loads(
        b"<methodResponse><params><param>"
        + records.page(records.row, [3], ("Id", "Email"))
        + b"</param></params></methodResponse>"
    )[0]
    assert rows == ({"Id": 3, "Email": "dario.3@example.com"},)


def test_lines_are_those_of_a_job_and_its_helpers() -> None:
    assert lines_of(variant("uploads", "keapkit.uploads")) == 4
    assert lines_of(variant("uploads", "official_sdk.uploads")) > 4
    assert lines_of(variant("nightly", "keapkit.nightly")) == 3, "imports inside a function do not count either"


def test_a_missed_share_is_excused_only_by_what_explains_it(monkeypatch: pytest.MonkeyPatch) -> None:
    job = next(job for job in JOBS if job.edge and not job.bound)

    def note(share: float, clock: str, load: str) -> str:
        monkeypatch.setattr(jobs, "_load", lambda: load)
        one = dataclasses.replace(run("tags", "httpx.tags", sizes=dataclasses.replace(TINY, tagged=1)), calls=200)
        return jobs.edge([dataclasses.replace(one, job=job.name, edge=True, share=share, clock=clock)])[0].note

    assert "the second binds" in note(0.9490, "virtual", "busy")
    assert note(0.80, "virtual", "busy") == ""
    assert note(0.80, "real", "") == ""
    assert note(0.80, "real", "busy").startswith("busy")
