"""Forks and event loops, many of them, in the middle of calls: nobody gets another's response or waits for ever."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

from tests.keapkit.echo_server import EchoServer

__all__ = ["forks", "loops"]

ROOT = Path(__file__).parents[2]

FORKS = """
import os, random, signal, sys, threading, time
from keapkit import Keap, Rate, Throttle

base_url, seed, rounds = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
chance = random.Random(seed)
keap = Keap("KeapAK-storm", base_url=base_url, retry=None, throttle=Throttle([Rate.window(1_000_000)]), timeout=30)
stop, wrong = threading.Event(), []

def check(number):
    if keap.v2.contacts.get(str(number)).id != str(number):
        wrong.append(number)

def go_on(start):
    while not stop.is_set():
        start += 1
        check(start)

threads = [threading.Thread(target=go_on, args=(1_000_000 * n,)) for n in range(1, 5)]
for thread in threads:
    thread.start()
done = 0
for fork in range(rounds):
    child = os.fork()
    if child == 0:
        status = 1
        try:
            for call in range(3):
                check(10 * fork + call)
            status = 3 if wrong else 0
        finally:
            os._exit(status)
    until = time.monotonic() + 30
    while True:
        pid, status = os.waitpid(child, os.WNOHANG)
        if pid:
            break
        if time.monotonic() > until:
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            status = "waited for ever"
            break
        time.sleep(0.001)
    if status:
        print(f"seed {seed}, fork {fork}: {status}")
        break
    done += 1
stop.set()
for thread in threads:
    thread.join()
keap.close()
print(f"{done} {len(wrong)}")
"""

LOOPS = """
import asyncio, gc, random, sys, threading, warnings
from keapkit import AsyncKeap

warnings.simplefilter("error")
base_url, seed, rounds = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
keap = AsyncKeap("KeapAK-loops", base_url=base_url, retry=None, throttle=None, timeout=30)
wrong, done = [], []

async def check(number):
    if (await keap.v2.contacts.get(str(number))).id != str(number):
        wrong.append(number)
    done.append(number)

async def four(start):
    await asyncio.gather(*(check(start + n) for n in range(4)))

async def some(start, chance):
    tasks = [asyncio.ensure_future(check(start + n)) for n in range(8)]
    if chance.random() < 0.3:
        await asyncio.wait(tasks, timeout=chance.random() / 100)  # the loop ends in the middle of the others
    else:
        await asyncio.gather(*tasks)

def work(thread):
    chance = random.Random(seed + thread)
    loop = asyncio.new_event_loop()
    for turn in range(rounds):
        start = 1_000_000 * thread + 10 * turn
        how = chance.random()
        if how < 0.6:
            asyncio.run(some(start, chance))
        elif how < 0.9:
            loop.run_until_complete(four(start))
        else:
            loop.run_until_complete(check(start))
            loop.close()
            loop = asyncio.new_event_loop()
    loop.run_until_complete(loop.shutdown_asyncgens())
    loop.close()

threads = [threading.Thread(target=work, args=(n,)) for n in range(1, 4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
asyncio.run(keap.aclose())
del keap
gc.collect()
print(f"{len(done)} {len(wrong)}")
"""


def forks(rounds: int, seconds: float, seed: int = 1) -> tuple[Counter[str], list[str]]:
    """Fork again and again while four threads make calls."""
    return _run(FORKS, "forks", rounds, seconds, seed)


def loops(rounds: int, seconds: float, seed: int = 1) -> tuple[Counter[str], list[str]]:
    """Event loops that begin, stop and end in three threads, with one client."""
    return _run(LOOPS, "calls in loops", rounds, seconds, seed)


def _run(code: str, what: str, rounds: int, seconds: float, seed: int) -> tuple[Counter[str], list[str]]:
    counts, failures = Counter[str](), list[str]()
    until = time.monotonic() + seconds
    with EchoServer() as server:
        for number in range(max(1, rounds // 50)):
            if time.monotonic() > until:
                break
            done = subprocess.run(
                [sys.executable, "-W", "ignore", "-c", code, server.base_url, str(seed + number), str(min(rounds, 50))],
                cwd=ROOT,
                env={**os.environ, "PYTHONHASHSEED": str(random.Random(seed).randrange(1000))},
                capture_output=True,
                text=True,
                check=False,
                timeout=seconds + 60,
            )
            lines = done.stdout.splitlines()
            failures += [*lines[:-1], *(line for line in done.stderr.splitlines() if line.strip())]
            if done.returncode or not lines:
                failures.append(f"seed {seed + number}: exit code {done.returncode}")
                continue
            fine, wrong = map(int, lines[-1].split())
            counts[what] += fine
            if wrong:
                failures.append(f"seed {seed + number}: {wrong} responses of others")
    return counts, failures
