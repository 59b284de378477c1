"""`python -m benchmarks.jobs [JOB ...] [--quick]`: whole jobs with keapkit and its peers.

Times are virtual (see `virtual.py`), so that a busy machine and a slow network of the real world both fit into minutes;
then some of the jobs run against a server in real time, which shows whether virtual times hold. Without names and
without `--quick`, results go into `benchmarks/results.json` and `docs/benchmarks.md`.
"""

from __future__ import annotations

import argparse
import dataclasses
import os
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from typing import Any

from benchmarks.client import first_calls
from benchmarks.gateway import Limits
from benchmarks.jobs.matrix import HUGE, JOBS, LATENCIES, Job, Variant
from benchmarks.jobs.measure import DLT, Figures, agree, in_real_time, in_virtual_time, is_installed, measured
from benchmarks.jobs.server import Standing
from benchmarks.jobs.standin import KEY_LIMITS, Sizes
from benchmarks.measure import Row, compiled
from benchmarks.report import ResultsError, check_writable, save, write_docs

_LEAST_SHARE, _MOST_DRIFT, _LEAST_CAPACITY = 0.95, 1.1, 10.0
_NEARLY = 0.005
"""How much less than the throttle's share of the quota still is due to the throttle alone."""
_PROVED = (
    ("export", "keapkit.export"),
    ("export", "async_keapkit.export"),
    ("export", "official_sdk.export"),
    ("export", "httpx.export"),
    ("export", "keap_python.export"),
    ("uploads", "async_keapkit.uploads"),
    ("uploads", "keapkit.uploads"),
    ("nightly", "keapkit.nightly"),
    ("xmlrpc", "stdlib.query"),
    ("xmlrpc", "keapkit.query_bridge"),
)
"""The runs that are repeated in real time: of each client, and of each way to wait."""

_HUGE_QUICK, _QUICK_DAY = Sizes(contacts=50_000), 300
_MORNING = 1_767_247_200.0  # 2026-01-01 06:00 UTC


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def _variant(job: Job, name: str) -> Variant:
    return next(one for one in job.variants if f"{one.client}.{one.function}" == name)


def edge(found: list[Figures]) -> list[Row]:
    """How much of the quota is used, a row for each job and way to do it; and what was refused."""
    from keapkit.throttle import Rate

    best = 0.1 / Rate.spaced(10).interval
    bounds = {job.name: job.bound for job in JOBS}
    runs: dict[tuple[str, str, str], list[Figures]] = {}
    for one in found:
        if one.edge:
            runs.setdefault((one.job, one.client, one.clock), []).append(one)
    rows: list[Row] = []
    for (job, client, clock), some in runs.items():
        reasons = [bounds[job]] if bounds[job] else []
        worst = min(one.share for one in some)
        if clock == "real" and (load := _load()):
            reasons.append(load)
        if any(one.calls <= KEY_LIMITS.window[0] for one in some) and (reasons or worst >= best - _NEARLY):
            reasons.append(f"with at most 240 calls the second binds, of which the throttle uses {best:.1%}")
        rows.append(
            Row.at_least(
                f"{job}, {client}, {clock} time: allowed calls used, at the worst latency",
                " / ".join(f"{one.share:.0%}" for one in some),
                "",
                worst,
                _LEAST_SHARE,
                "",
                "; ".join(reasons),
            )
        )
    ours = [one for one in found if one.client.startswith("keapkit")]
    for clock, note in (
        ("virtual", ""),
        ("real", "the way of calls to the server took more than 3 ms longer for one than for the next"),
    ):
        some = [one for one in ours if one.clock == clock]
        if some:
            refused = sum(one.refused for one in some)
            calls = sum(one.calls for one in some)
            title = f"refused calls of keapkit in {len(some)} runs in {clock} time"
            rows.append(Row.at_most(title, f"{refused} of {calls:,}", "", float(refused), 0.0, " refused", note))
    return rows


def proved(jobs: list[Job], rounds: int) -> tuple[list[dict[str, Any]], list[Row]]:
    """Real beside virtual time: small jobs, in turns, medians."""
    pairs: list[dict[str, Any]] = []
    for name, wanted in _PROVED:
        job = next((one for one in jobs if one.name == name), None)
        if job is None:
            continue
        variant = _variant(job, wanted)
        real, virtual = [], []
        for _ in range(rounds):
            took = in_real_time(job, variant, 0.3, job.quick)
            real.append(took.seconds - took.queued)
            virtual.append(in_virtual_time(job, variant, 0.3, job.quick).seconds)
        seconds = statistics.median(real), statistics.median(virtual)
        pairs.append({"job": name, "client": variant.name, "real": seconds[0], "virtual": seconds[1]})
        _say(f"  {name}, {variant.name}: {seconds[0]:.2f} s real, {seconds[1]:.2f} s virtual")
    if not pairs:
        return [], []
    ratio = statistics.median(pair["real"] / pair["virtual"] for pair in pairs)
    worst = max(pair["real"] / pair["virtual"] for pair in pairs)
    name, worst_of = f"real over virtual time, median of {len(pairs)} jobs", f"worst {worst:.2f}x"
    return pairs, [Row.at_most(name, worst_of, "", ratio, _MOST_DRIFT, "x", _load())]


def _load() -> str:
    """What else the machine does, if that is much; an excuse has to be seen."""
    try:
        load, processors = os.getloadavg()[0], os.cpu_count() or 1
    except (AttributeError, OSError):
        return ""
    return f"the machine was busy: a load of {load:.1f} on {processors} processors" if load > processors else ""


def threads(jobs: list[Job]) -> list[Figures]:
    """Jobs in threads, in real time only."""
    return [
        in_real_time(job, variant, latency, job.quick)
        for job in jobs
        for variant in job.variants
        if variant.has_threads
        for latency in variant.latencies
    ]


def capacity(seconds: float = 2.0) -> Row:
    """How much more the stand-in gives than Keap allows: pages of 1,000 contacts, one after the other."""
    import http.client
    import urllib.parse

    with Standing(Sizes(contacts=100_000), limits=None) as server:
        place = urllib.parse.urlsplit(server.url)
        connection = http.client.HTTPConnection(place.hostname or "", place.port)
        count, begun = -1, 0.0  # the first one makes the templates
        while count < 0 or time.perf_counter() - begun < seconds:
            connection.request("GET", f"/crm/rest/v2/contacts?page_size=1000&page_token={(count + 1) * 1000 % 99_000}")
            content = connection.getresponse().read()
            assert content.count(b'"given_name"') == 1_000
            if count < 0:
                begun = time.perf_counter()
            count += 1
        rate = count / (time.perf_counter() - begun)
        connection.close()
    return Row.at_least(
        "stand-in: pages of 1,000 contacts a second, over the 10 that Keap allows",
        f"{rate:.0f} /s",
        "10 /s",
        rate / 10,
        _LEAST_CAPACITY,
    )


def huge(quick: bool) -> tuple[Figures, Row]:
    """An export that a day's quota does not suffice for."""
    limits = Limits(window=(240, 60.0), rate=10.0, day=_QUICK_DAY) if quick else KEY_LIMITS
    sizes = _HUGE_QUICK if quick else HUGE.sizes
    variant = Variant("async_keapkit", "export_emails", "keapkit, async")
    found = in_virtual_time(HUGE, variant, 0.3, sizes, limits, _MORNING)
    title = f"{sizes.contacts:,} contacts in {found.calls:,} calls at {limits.day:,} a day: allowed calls used"
    row = Row.at_least(title, f"{found.share:.1%}, {found.seconds / 3600:.1f} h", "", found.share, _LEAST_SHARE, "")
    return found, row


def table(found: list[Figures]) -> str:
    """The figures as text."""
    lines = [f"{'job':<12}{'client':<42}{'ms':>6}{'clock':>9}{'seconds':>10}{'calls':>7}{'ref.':>6}{'share':>7}"]
    lines[0] += f"{'CPU s':>8}{'MB':>6}{'lines':>7}"
    lines += (
        f"{one.job:<12}{one.client:<42}{one.latency * 1000:>6.0f}{one.clock:>9}{one.seconds:>10.1f}{one.calls:>7}"
        f"{one.refused:>6}{one.share:>7.0%}{one.cpu:>8.2f}{one.peak:>6.0f}{one.lines:>7}"
        for one in found
    )
    return "\n".join(lines)


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print, and write down: 1 if a job failed or a target is missed for no known reason."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.jobs", description=__doc__)
    parser.add_argument("jobs", nargs="*", help=f"which of {', '.join(job.name for job in JOBS)}; all by default")
    parser.add_argument("--quick", action="store_true", help="small sizes, for a first look")
    parser.add_argument("--virtual", action="store_true", help="virtual time only")
    given = parser.parse_args(arguments)
    if unknown := set(given.jobs) - {job.name for job in JOBS}:
        parser.error(f"no such job: {', '.join(sorted(unknown))}")
    jobs = [job for job in JOBS if not given.jobs or job.name in given.jobs]
    is_kept = not (given.jobs or given.quick or given.virtual)
    is_without_dlt = any(one.client == "dlt" and not is_installed(one) for job in jobs for one in job.variants)
    if is_without_dlt:
        _say(f"dlt is left out: it is not in {DLT.name}, which `make bench-jobs` sets up")
    if is_kept:
        if is_without_dlt:
            parser.error("figures without dlt are not kept; name jobs, or give --virtual or --quick, for a look")
        try:
            check_writable()
        except ResultsError as error:
            parser.error(str(error))
    compiled()
    begun = time.perf_counter()
    found: list[Figures] = []
    failures: list[str] = []
    for one in measured(jobs, given.quick, failures):
        _say(f"  {one.job}, {one.client}, {one.latency * 1000:.0f} ms: {one.seconds:.1f} s")
        found.append(one)
    failures += agree(found)
    rows: list[Row] = []
    extra: dict[str, Any] = {}
    steps: list[tuple[str, Callable[[], None]]] = []

    def run_huge() -> None:
        figures, row = huge(given.quick)
        found.append(figures)
        rows.append(row)

    def run_real() -> None:
        found.extend(threads(jobs))
        extra["proved"], more = proved(jobs, 1 if given.quick else 3)
        rows.extend([*more, capacity()])

    def run_first() -> None:
        extra["first"] = {name: list(values) for name, values in first_calls(3 if given.quick else 9).items()}

    if not given.jobs or "export" in given.jobs:
        steps.append(("an export over the day's quota", run_huge))
    if not given.virtual:
        steps += [("in real time", run_real), ("first calls", run_first)]
    for title, step in steps:
        _say(title)
        try:
            step()
        except RuntimeError as error:
            failures.append(str(error))
    rows += edge(found)
    print(table(found))
    for name, (seconds, megabytes) in extra.get("first", {}).items():
        print(f"first call    {name:<40}{seconds * 1000:>8.0f} ms{megabytes:>8.0f} MB")
    width = max((len(row.measure) for row in rows), default=0)
    for row in rows:
        note = "" if row.good else f"MISSED: {row.note}"
        print(f"{row.measure:<{width}}  {row.ours:>18}  {row.figure:8.2f}  {row.target:>12}  {note or 'ok'}")
    print(f"{time.perf_counter() - begun:.0f} s, latencies {', '.join(f'{one * 1000:.0f} ms' for one in LATENCIES)}")
    if failures:
        print("\n".join(failures), file=sys.stderr)
        return 1
    if is_kept:
        save("jobs", rows, {"jobs": [dataclasses.asdict(one) for one in found], **extra})
        write_docs()
    return 0 if all(row.good or row.note for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
