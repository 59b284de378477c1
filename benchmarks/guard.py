"""Whether a change made keapkit slower: parts as ratios to their peers, against those of `results.json`.

    python -m benchmarks.guard              # fails on a change that noise cannot explain
    python -m benchmarks.guard --against v0.2.0
    python -m benchmarks.guard --save

Each part runs beside its peer in processes of their own, in turns, and each pair gives one ratio of processor times. A
part whose ratio is above that of `results.json` by more than `MARGIN` is measured again, with more pairs, and fails if
it still is, whichever values in the two confidence intervals are the true ones. `--against` measures another revision
on this machine instead of trusting figures from elsewhere; then the margin is smaller. `--save` writes the figures of
this machine.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import math
import os
import platform
import random
import signal
import statistics
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.client import BARE, OURS, contacts
from benchmarks.measure import BASE_INSTALL, ROOT, compiled, loop, run_code
from benchmarks.report import RESULTS, ResultsError, check_writable, read, save

__all__ = ["MARGIN", "Interval", "Part", "interval", "is_slower", "looks_slower", "main", "parts", "ratios"]

MARGIN, MARGIN_HERE = 0.15, 0.05
"""How much slower a part may become: against figures of another machine, and against those of this one."""
_PAIRS, _MORE, _SAVED = 11, 25, 15
_CONFIDENCE, _RESAMPLES = 0.99, 4_000

_MOCK = """
import httpx, json
body = json.dumps({"id": "1", "given_name": "Ada"}).encode()
mock = httpx.MockTransport(lambda _: httpx.Response(200, content=body, headers={"content-type": "application/json"}))
url = "https://api.infusionsoft.com/crm"
"""
_HTTPX = _MOCK + "client = httpx.Client(base_url=url, transport=mock, headers={'authorization': 'Bearer x'})\n"
_KEAP = _MOCK + (
    "from keapkit import Keap\nfrom keapkit.throttle import Rate, Throttle\n"
    "fast = Throttle([Rate.window(1_000_000_000)], tenant_rates=())\n"
)
_ROWS = """
import xmlrpc.client
from benchmarks.xmlrpc import page
from keap_api._xmlrpc_decode import decode_response
from keap_api._xmlrpc_encode import encode_call
rows = page()
response = xmlrpc.client.dumps((rows,), methodresponse=True).encode()
"""


@dataclass(frozen=True)
class Part:
    """Something measured beside its peer.

    Attributes:
        ours: (set-up, call) of keapkit.
        peer: (set-up, call) of the peer.
        calls: how often each is called in a process; 0 measures the whole process, from its start to its end.
    """

    ours: tuple[str, str]
    peer: tuple[str, str]
    calls: int = 9


@dataclass(frozen=True)
class Interval:
    """A ratio and what it may be: with 99 % confidence it lies between `low` and `high`."""

    ratio: float
    low: float
    high: float


def parts(folder: Path) -> dict[str, Part]:
    """What is guarded.

    Args:
        folder: takes a page of contacts that they read.
    """
    path = folder / "page.json"
    path.write_text(json.dumps(contacts(300)))
    ours = OURS.format(path=str(path)), 'decode(content, m.ListContactsResponse, "benchmark")'
    loop = "for _ in range(200): {}"
    bare = _HTTPX, loop.format('json.loads(client.get("/rest/v2/contacts/1").content)')
    first = _MOCK + "from keapkit import Keap\nKeap('KeapAK-x', transport=mock).v2.contacts.get('1')"
    return {
        "decode contacts, over bare msgspec": Part(ours, (BARE.format(path=str(path)), "decoder.decode(content)")),
        "decode contacts, over json.loads": Part(
            ours, (f"import json\ncontent = open({str(path)!r}, 'rb').read()", "json.loads(content)")
        ),
        "import keapkit, over import httpx": Part(("", "import keapkit"), ("", "import httpx"), calls=0),
        "start to first call, over httpx": Part(
            ("", first),
            ("", _HTTPX + "json.loads(client.get('/rest/v2/contacts/1').content)"),
            calls=0,
        ),
        "a call, over httpx": Part(
            (
                _KEAP + "keap = Keap('KeapAK-x', transport=mock, throttle=fast)",
                loop.format('keap.v2.contacts.get("1")'),
            ),
            bare,
        ),
        "a call without throttle and retry, over httpx": Part(
            (
                _KEAP + "keap = Keap('KeapAK-x', transport=mock, throttle=None, retry=None)",
                loop.format('keap.v2.contacts.get("1")'),
            ),
            bare,
        ),
        "decode XML-RPC rows, over xmlrpc.client": Part(
            (_ROWS, "decode_response(response)"), (_ROWS, "xmlrpc.client.loads(response)"), calls=5
        ),
    }


_WHOLE = """
{setup}
{call}
import time
print(time.process_time())
"""


def _seconds(code: tuple[str, str], calls: int, root: Path) -> float:
    setup, call = code
    text = loop(setup, call, calls, of="min") if calls else _WHOLE.format(setup=setup, call=call)
    paths = os.pathsep.join(str(root / one) for one in ("overlays", "generated", ".")) + os.pathsep + str(ROOT)
    printed = run_code(f"{BASE_INSTALL}\n{text}", root, {**os.environ, "PYTHONPATH": paths})
    return float(printed.splitlines()[-1])


def ratios(part: Part, pairs: int, root: Path = ROOT) -> list[float]:
    """Ratios of processor times, each of a pair that ran one right after the other.

    Args:
        part: what is measured.
        pairs: how many.
        root: of the working tree that keapkit is imported from.
    """
    _seconds(part.ours, part.calls, root)  # into the file cache
    found: list[float] = []
    for _ in range(pairs):
        ours = _seconds(part.ours, part.calls, root)
        found.append(ours / _seconds(part.peer, part.calls, root))
    return found


def interval(found: list[float]) -> Interval:
    """The median and its confidence interval, by resampling with a fixed seed."""
    chance = random.Random(1)
    medians = sorted(statistics.median(chance.choices(found, k=len(found))) for _ in range(_RESAMPLES))
    cut = int((1 - _CONFIDENCE) / 2 * _RESAMPLES)
    return Interval(statistics.median(found), medians[cut], medians[-cut - 1])


def looks_slower(now: Interval, before: Interval, margin: float) -> bool:
    """Whether it is slower by more than the margin, if noise is left out of account."""
    return now.ratio > before.ratio * (1 + margin)


def is_slower(now: Interval, before: Interval, margin: float) -> bool:
    """Whether noise cannot explain the difference: the low end of the interval of `now / before` is over the margin."""
    below, above = math.log(now.ratio / now.low), math.log(before.high / before.ratio)
    return math.log(now.ratio / before.ratio) - math.hypot(below, above) > math.log(1 + margin)


def _saved() -> dict[str, Interval]:
    found = read()
    if not found.get("guard"):
        raise ResultsError(f"{RESULTS} has no figures of parts to compare with: run make bench, or --save")
    if (python := str(found.get("python"))).rpartition(".")[0] != platform.python_version().rpartition(".")[0]:
        print(f"the figures are of Python {python}, this is {platform.python_version()}: differences may be Python's")
    try:
        return {name: Interval(**one) for name, one in found["guard"].items()}
    except (AttributeError, TypeError) as error:
        raise ResultsError(f"{RESULTS} is damaged at guard ({error}): restore it, or run make bench") from None


@contextlib.contextmanager
def _files_of(revision: str) -> Iterator[Path]:
    """A revision's files in a folder that is gone afterward. Git is not told of it, so nothing has to be undone."""
    with tempfile.TemporaryDirectory() as folder:
        root, packed = Path(folder) / "tree", Path(folder) / "tree.tar"
        git = ["git", "-C", str(ROOT), "archive", "--format=tar", f"--output={packed}", f"{revision}^{{commit}}"]
        done = subprocess.run(git, capture_output=True, text=True, check=False)
        if done.returncode:
            raise RuntimeError(f"git has no revision {revision!r} here: {done.stderr.strip()}")
        with tarfile.open(packed) as file:
            file.extractall(root, filter="data")
        yield root


def _both(part: Part, pairs: int, root: Path) -> tuple[Interval, Interval]:
    """This tree's and the other's, in turns."""
    now, before = [], []
    for _ in range(pairs):
        now += ratios(part, 1)
        before += ratios(part, 1, root)
    return interval(now), interval(before)


def check(known: Mapping[str, Interval], other: Path | None) -> int:
    """Compare every part; 1 if one became slower."""
    failed = 0
    compiled()
    if other is not None:
        compiled(other)
    margin = MARGIN if other is None else MARGIN_HERE
    with tempfile.TemporaryDirectory() as folder:
        for name, part in parts(Path(folder)).items():
            if other is None and name not in known:
                print(f"{name:<48} no figure to compare with: run make bench, or --save")
                failed = 1
                continue
            slower = False
            for pairs in (_PAIRS, _MORE):
                now, before = (
                    _both(part, pairs, other) if other is not None else (interval(ratios(part, pairs)), known[name])
                )
                # What only looks slower is measured again, too: with more pairs noise explains less.
                doubtful, slower = looks_slower(now, before, margin), is_slower(now, before, margin)
                outcome = "SLOWER" if slower else "noisy" if doubtful else "ok"
                print(
                    f"{name:<48} {now.ratio:6.3f} [{now.low:.3f}, {now.high:.3f}]  was {before.ratio:.3f} "
                    f"[{before.low:.3f}, {before.high:.3f}]  {outcome}, {pairs} pairs",
                    flush=True,
                )
                if not doubtful:
                    break
            failed |= slower
    return failed


def measure(pairs: int = _SAVED) -> dict[str, dict[str, float]]:
    """Every part's interval on this machine, as `results.json` keeps it."""
    compiled()
    with tempfile.TemporaryDirectory() as folder:
        found = {name: interval(ratios(part, pairs)) for name, part in parts(Path(folder)).items()}
    return {name: {"ratio": one.ratio, "low": one.low, "high": one.high} for name, one in found.items()}


def main(arguments: Sequence[str] | None = None) -> int:
    """Compare, or save: 0 if nothing became slower, 1 if something did, 2 if that cannot be told."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.guard", description=__doc__)
    ways = parser.add_mutually_exclusive_group()
    ways.add_argument("--against", metavar="REVISION", help="measure this revision too, instead of results.json")
    ways.add_argument("--save", action="store_true", help="write this machine's figures into results.json")
    given = parser.parse_args(arguments)
    try:
        if given.save:
            check_writable()
            save({}, extra={"guard": measure()})
            return 0
        if given.against:
            with _files_of(given.against) as root:
                return check({}, root)
        return check(_saved(), None)
    except RuntimeError as error:
        print(error, file=sys.stderr)
        return 2


if __name__ == "__main__":
    # A runner that gives up says so with SIGTERM, which leaves temporary folders behind unless it is an exception.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    sys.exit(main())
