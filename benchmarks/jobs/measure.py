"""Running jobs: each in a process of its own, in virtual or real time, and judging what came out."""

from __future__ import annotations

import concurrent.futures
import dataclasses
import json
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator

from benchmarks.gateway import Limits
from benchmarks.jobs.judge import complaints
from benchmarks.jobs.matrix import Job, Variant, lines_of
from benchmarks.jobs.run import Given
from benchmarks.jobs.server import ROOT, Standing
from benchmarks.jobs.standin import KEY_LIMITS, Sizes, Tally

__all__ = ["DLT", "Figures", "agree", "in_real_time", "in_virtual_time", "is_installed", "measured"]

DLT = ROOT / ".venv-dlt"


@dataclasses.dataclass(frozen=True)
class Figures:
    """What a job took.

    Attributes:
        job: its name.
        client: the variant's name.
        edge: whether it should use the whole quota.
        latency: seconds a call takes.
        clock: `virtual` or `real`.
        scale: the job was this many times smaller.
        seconds: from the job's beginning to its end, imports excluded.
        calls: requests, refused ones included.
        refused: requests that got a 429.
        share: of the calls that the limits allow, 0 to 1.
        queued: of `seconds` in real time, those in which the client waited for a processor of a busy machine.
        cpu: processor seconds of the client.
        peak: memory of its process, in MB.
        server_cpu: processor seconds of the stand-in.
        lines: that a user writes.
        digest: of what was written, if it was a CSV file.
    """

    job: str
    client: str
    edge: bool
    latency: float
    clock: str
    scale: int
    seconds: float
    calls: int
    refused: int
    share: float
    queued: float
    cpu: float
    peak: float
    server_cpu: float
    lines: int
    digest: str


def _smaller(sizes: Sizes, scale: int) -> Sizes:
    return dataclasses.replace(sizes, contacts=sizes.contacts // scale)


def _python(variant: Variant) -> str | None:
    """The interpreter that has the client; None if it is not installed."""
    if variant.client != "dlt":
        return sys.executable
    found = DLT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    return str(found) if found.exists() else None


def is_installed(variant: Variant) -> bool:
    """Whether the client of a variant is there."""
    return _python(variant) is not None


def _run(variant: Variant, given: Given) -> dict[str, object]:
    python = _python(variant)
    assert python is not None
    done = subprocess.run(
        [python, "-W", "ignore", "-m", "benchmarks.jobs.run", given.text()],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"{given.client}.{given.job} failed:\n{done.stderr[-3000:]}")
    found: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    return found


def _figures(job: Job, variant: Variant, latency: float, clock: str, sizes: Sizes, found: dict[str, object]) -> Figures:
    tally = Tally(**found["tally"])  # type: ignore[arg-type] # as run.py printed it
    rows = found.get("rows")
    if wrong := complaints(job.name, sizes, tally, None if rows is None else int(str(rows))):
        raise RuntimeError(f"{job.name} with {variant.name} is not done: {'; '.join(wrong)}")
    return Figures(
        job=job.name,
        client=variant.name,
        edge=f"{variant.client}.{variant.function}" in job.edge,
        latency=latency,
        clock=clock,
        scale=variant.scale,
        seconds=float(str(found["seconds"])),
        calls=tally.calls,
        refused=tally.refused,
        share=tally.share,
        queued=float(str(found["queued"])),
        cpu=float(str(found["cpu"])),
        peak=float(str(found["peak"])),
        server_cpu=tally.cpu,
        lines=lines_of(variant),
        digest=str(found.get("digest", "")),
    )


def in_virtual_time(
    job: Job,
    variant: Variant,
    latency: float,
    sizes: Sizes,
    limits: Limits = KEY_LIMITS,
    start: float | None = None,
) -> Figures:
    """Run a job on the clock of `virtual.py`."""
    given = Given(variant.client, variant.function, _smaller(sizes, variant.scale), "", latency, limits, start)
    return _figures(job, variant, latency, "virtual", given.sizes, _run(variant, given))


def in_real_time(job: Job, variant: Variant, latency: float, sizes: Sizes) -> Figures:
    """Run a job on a server."""
    with Standing(_smaller(sizes, variant.scale), latency) as server:
        found = _run(variant, Given(variant.client, variant.function, _smaller(sizes, variant.scale), server.url))
        found["tally"] = dataclasses.asdict(server.tally())
    return _figures(job, variant, latency, "real", _smaller(sizes, variant.scale), found)


def measured(jobs: Iterable[Job], quick: bool, failures: list[str], at_once: int = 2) -> Iterator[Figures]:
    """The jobs of the table, in virtual time. Several at once: each is charged its own processor time only.

    Args:
        jobs: which.
        quick: whether to take the small sizes.
        failures: takes what failed; the others go on.
        at_once: how many run at the same time.
    """
    with concurrent.futures.ThreadPoolExecutor(at_once) as pool:
        waiting = [
            pool.submit(in_virtual_time, job, variant, latency, job.quick if quick else job.sizes)
            for job in jobs
            for variant in job.variants
            if not variant.has_threads and is_installed(variant)
            for latency in variant.latencies
        ]
        try:
            for one in waiting:
                try:
                    yield one.result()
                except RuntimeError as error:
                    failures.append(str(error))
        finally:
            pool.shutdown(cancel_futures=True)


def agree(found: Iterable[Figures]) -> list[str]:
    """Complaints about clients that did the same job and wrote something else."""
    digests: dict[tuple[str, int], dict[str, str]] = {}
    for one in found:
        if one.digest:
            digests.setdefault((one.job, one.scale), {})[one.client] = one.digest
    return [
        f"{job}: {', '.join(sorted(by_client))} do not write the same"
        for (job, _), by_client in digests.items()
        if len(set(by_client.values())) > 1
    ]
