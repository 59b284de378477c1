"""Run the Dask example for real: scheduler and workers as processes, PostgreSQL, Redis, a token server, and kills."""

from __future__ import annotations

import json
import random
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import IO, Any

from tests.sandbox.server import ENVIRONMENT
from tests.tables.fleet_server import CLIENT_ID, tenant_names

__all__ = ["run_fleet"]

_ROOT = Path(__file__).parents[2]


@contextmanager
def _process(*arguments: str, env: dict[str, str], ready: str, stream: str = "stdout") -> Iterator[tuple[Any, str]]:
    """A process, once it has printed a line that matches."""
    pipes: dict[str, Any] = {stream: subprocess.PIPE, "stdin": subprocess.PIPE}
    others = {name: subprocess.DEVNULL for name in ("stdout", "stderr") if name != stream}
    process = subprocess.Popen([sys.executable, *arguments], cwd=_ROOT, env=env, text=True, **pipes, **others)
    try:
        output: IO[str] = getattr(process, stream)
        for line in output:
            if found := re.search(ready, line):
                break
        else:
            raise AssertionError(f"{arguments} did not start")
        yield process, found[0]
    finally:
        process.kill()
        process.communicate()


def run_fleet(
    tenants: int,
    kills: int,
    postgres: str,
    redis_url: str,
    *,
    workers: int = 4,
    seed: int = 1,
    rate: int = 0,
    seconds: float = 600,
) -> dict[str, Any]:
    """Synchronize tenants while workers are killed; what each tenant has in the end.

    Args:
        tenants: how many.
        kills: how many workers to kill.
        postgres: the URL of a server.
        redis_url: the URL of a server.
        workers: how many work at once.
        seed: chooses the moments of the kills.
        rate: the application's quota in calls a second, instead of Keap's, which is more than one machine uses.
        seconds: how long it may take.

    Returns:
        `tables`: rows by tenant; `calls`: the server's log, `pages`: those of lists; `share`: how much of the quota was
        used between the first and the last call; `most`: calls in the busiest second; `problems`: what went wrong.
    """
    until = time.monotonic() + seconds
    chance = random.Random(seed)
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        log = folder / "calls"
        log.touch()
        env = {
            **ENVIRONMENT,
            "KEAP_CLIENT_ID": CLIENT_ID,
            "KEAP_CLIENT_SECRET": "fleet-secret-for-tests",
            "REDIS_URL": redis_url,
            "DATABASE_URL": postgres,
            "FLEET_LOG": str(log),
            "FLEET_RATE": str(rate),
            "DASK_DISTRIBUTED__ADMIN__LOG_FORMAT": "%(message)s",
        }
        root = stack.enter_context(
            _process("-m", "tests.tables.fleet_server", str(tenants), redis_url, env=env, ready=r"http://\S+")
        )[1]
        env |= {"KEAP_BASE_URL": root, "KEAP_TOKEN_URL": root.removesuffix("/crm") + "/token"}
        scheduler = stack.enter_context(
            _process(
                *("-m", "distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard"),
                env=env,
                ready=r"tcp://127\.0\.0\.1:\d+",
                stream="stderr",
            )
        )[1]

        def worker() -> subprocess.Popen[bytes]:
            started = subprocess.Popen(
                [
                    *(sys.executable, "-m", "distributed.cli.dask_worker", scheduler, "--nthreads", "2"),
                    *("--host", "127.0.0.1", "--no-nanny", "--no-dashboard"),
                    *("--preload", "tests.tables.fleet_client"),
                ],
                cwd=_ROOT,
                env=env,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
            stack.callback(started.communicate)
            stack.callback(started.kill)
            return started

        running = [worker() for _ in range(workers)]
        client = subprocess.Popen(
            [sys.executable, "-m", "tests.tables.fleet_client", scheduler],
            cwd=_ROOT,
            env=env,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        stack.callback(client.kill)
        # Kill workers at random points of the work, told by the number of calls that the server has seen.
        points = sorted(chance.sample(range(3, max(4 + kills, tenants * 2)), kills))
        while client.poll() is None:
            if time.monotonic() > until:
                client.kill()
            if points and len(log.read_bytes().splitlines()) >= points[0]:
                points.pop(0)
                victim = chance.randrange(len(running))
                running[victim].send_signal(signal.SIGKILL)
                running[victim].wait()
                running[victim] = worker()
            try:
                client.wait(timeout=0.05)
            except subprocess.TimeoutExpired:
                continue
        output, errors = client.communicate()
        logged = [line.split(" ", 1) for line in log.read_text().splitlines()]
        calls = [line for _, line in logged]
    problems = [] if client.returncode == 0 else [f"the client ended with {client.returncode}: {errors[-2000:]}"]
    if len(output.splitlines()) != tenants:
        problems.append(f"{len(output.splitlines())} results of {tenants}")
    pages = [(float(at), line) for at, line in logged if " /crm/rest" in line]
    return {
        "tables": _tables(postgres, tenants),
        "calls": calls,
        "pages": [line for _, line in pages if "/model" not in line],
        "problems": problems,
        "not_killed": len(points),
        **_use([at for at, _ in pages], rate),
    }


def _use(times: list[float], rate: int) -> dict[str, Any]:
    """How much of a quota calls used, from the first to the last of them."""
    if not rate or len(times) < 2:
        return {"share": 0.0, "most": 0}
    times = sorted(times)
    most = max(
        sum(1 for at in times[number : number + 20 * rate] if at < begun + 1) for number, begun in enumerate(times)
    )
    return {"share": (len(times) - 1) / ((times[-1] - times[0]) * rate), "most": most}


def _tables(postgres: str, tenants: int) -> dict[str, dict[str, list[Any]]]:
    import psycopg

    made: dict[str, dict[str, list[Any]]] = {}
    with psycopg.connect(postgres) as connection:
        for tenant in tenant_names(tenants):
            names = connection.execute(
                "SELECT tablename FROM pg_tables WHERE schemaname = %s",
                (tenant,),
            ).fetchall()
            made[tenant] = {}
            for (name,) in names:
                if name.startswith("_keap"):
                    continue
                cursor = connection.execute(f'SELECT * FROM "{tenant}"."{name}"')
                columns = [column.name for column in cursor.description or ()]
                kept = [at for at, column in enumerate(columns) if column != "_synced_at"]
                made[tenant][name] = sorted(json.dumps([row[at] for at in kept], default=str) for row in cursor)
    return made


def drop_schemas(postgres: str, tenants: int) -> None:
    """Forget what was synchronized."""
    import psycopg

    with psycopg.connect(postgres, autocommit=True) as connection:
        for tenant in tenant_names(tenants):
            connection.execute(f'DROP SCHEMA IF EXISTS "{tenant}" CASCADE')
