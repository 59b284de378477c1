"""Kill receivers and workers at random moments; count what was accepted and what was handled."""

from __future__ import annotations

import random
import socket
import subprocess
import sys
import threading
import time
from collections import Counter, defaultdict
from pathlib import Path

import httpx

from keapkit.webhooks._stores import queue_from
from tests.webhooks.kill_program import SECRET
from tests.webhooks.serving import body, moment, number_of

__all__ = ["kill_runs"]

_ROOT = Path(__file__).parents[2]
_OBJECTS = 12


def _start(role: str, store: str, log: Path, *fds: int) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.webhooks.kill_program", role, store, str(log), *map(str, fds)],
        cwd=_ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        pass_fds=fds,
    )


def kill_runs(store: str, folder: Path, kills: int, seed: int, seconds: float) -> tuple[Counter[str], list[str]]:
    """Kill one process after the other of two machines' worth: two receivers and two workers that share a store only.

    Args:
        store: where the queue is.
        folder: for the log.
        kills: how many kills of receivers, and as many of workers.
        seed: for the moments.
        seconds: no kill begins after so many.

    Returns:
        What was counted, and what went wrong.
    """
    random_ = random.Random(seed)
    log = folder / "handled.log"
    counts: Counter[str] = Counter()
    accepted: list[tuple[int, int]] = []
    stop = threading.Event()
    until = time.monotonic() + seconds
    with socket.create_server(("127.0.0.1", 0), backlog=64) as listening:
        url = f"http://127.0.0.1:{listening.getsockname()[1]}/{SECRET}"

        def deliver() -> None:
            """One delivery after the other; like Keap, again when no 200 came."""
            number = 0
            with httpx.Client(trust_env=False, timeout=60) as client:
                while not stop.is_set():
                    one = number % _OBJECTS
                    try:
                        good = client.post(url, content=body("contact.edit", one + 1, moment=moment(number))).is_success
                    except httpx.TransportError:
                        good = False
                    if good:
                        accepted.append((one, number))
                        number += 1

        roles = ["receive", "receive", "work", "work"]

        def start(role: str) -> subprocess.Popen[bytes]:
            return _start(role, store, log, *([listening.fileno()] if role == "receive" else []))

        running = [start(role) for role in roles]
        sender = threading.Thread(target=deliver)
        sender.start()
        try:
            while (role := _next_role(random_, counts, kills)) and time.monotonic() < until:
                before = len(accepted)
                # A moment is a number of deliveries and a fraction of a second after.
                while len(accepted) < before + random_.randint(1, 4) and time.monotonic() < until:
                    stop.wait(random_.random() / 50)
                chosen = random_.choice([number for number, one in enumerate(roles) if one == role])
                running[chosen].kill()
                running[chosen].communicate()
                running[chosen] = start(roles[chosen])
                counts[f"killed: {role}"] += 1
                counts["kills"] += 1
        finally:
            stop.set()
            sender.join(90)
            queue = queue_from(store)
            deadline = time.monotonic() + 90
            while queue.counts().pending and time.monotonic() < deadline:
                stop.wait(0.1)
                time.sleep(0.05)
            left = queue.counts().pending
            queue.close()
            for process in running:
                process.kill()
                process.communicate()
    return counts, _judge(log, accepted, left, counts)


def _next_role(random_: random.Random, counts: Counter[str], kills: int) -> str | None:
    left = [role for role in ("receive", "work") if counts[f"killed: {role}"] < kills]
    return random_.choice(left) if left else None


def _judge(log: Path, accepted: list[tuple[int, int]], left: int, counts: Counter[str]) -> list[str]:
    handled: dict[int, list[int]] = defaultdict(list)
    for line in log.read_text().splitlines():
        one, at = line.split()
        handled[int(one) - 1].append(number_of(at))
    failures = [f"{left} deliveries were never handled"] if left else []
    for one, number in accepted:
        if number not in handled[one]:
            failures.append(f"delivery {number} was accepted and lost")
    for one, numbers in handled.items():
        first = list(dict.fromkeys(numbers))
        if first != sorted(first):
            failures.append(f"object {one}: out of order: {first}")
        # Handled again only right after itself: what a killed worker had in hand.
        if numbers != sorted(numbers):
            failures.append(f"object {one}: an old delivery came back: {numbers}")
    counts["accepted"] = len(accepted)
    counts["handled"] = sum(len(set(numbers)) for numbers in handled.values())
    counts["handled again"] = sum(map(len, handled.values())) - counts["handled"]
    return failures
