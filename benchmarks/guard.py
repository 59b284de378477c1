"""Whether a change made keapkit slower: parts as ratios to their peers, against those of `results.json`.

    python -m benchmarks.guard              # fails on a change that noise cannot explain
    python -m benchmarks.guard --against v0.2.0
    python -m benchmarks.guard --save

Each part runs beside its peer in processes of their own, in turns, and each pair gives one ratio of processor times. A
part fails if the whole confidence interval of its ratio lies above that of `results.json` by more than `MARGIN`, and
does so again when it is repeated with more pairs. `--against` measures another revision on this machine instead
of trusting figures from elsewhere; then the margin is smaller. `--save` writes the figures of this machine.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from benchmarks.client import _BARE, _OURS, contacts
from benchmarks.measure import BASE_INSTALL, ROOT, compiled
from benchmarks.report import RESULTS, save

__all__ = ["MARGIN", "Interval", "Part", "interval", "is_slower", "main", "parts", "ratios"]

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
    ours = _OURS.format(path=str(path)), 'decode(content, m.ListContactsResponse, "benchmark")'
    loop = "for _ in range(200): {}"
    bare = _HTTPX, loop.format('json.loads(client.get("/rest/v2/contacts/1").content)')
    first = _MOCK + "from keapkit import Keap\nKeap('KeapAK-x', transport=mock).v2.contacts.get('1')"
    return {
        "decode contacts, over bare msgspec": Part(ours, (_BARE.format(path=str(path)), "decoder.decode(content)")),
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


_LOOP = """
import statistics, time
{setup}
times = []
for _ in range({calls} + 1):
    begun = time.process_time()
    {call}
    times.append(time.process_time() - begun)
print(min(times[1:]))
"""
_WHOLE = """
{setup}
{call}
import time
print(time.process_time())
"""


def _seconds(code: tuple[str, str], calls: int, root: Path) -> float:
    form = _LOOP if calls else _WHOLE
    text = f"{BASE_INSTALL}\n{form.format(setup=code[0], call=code[1], calls=calls)}"
    paths = os.pathsep.join(str(root / one) for one in ("overlays", "generated", ".")) + os.pathsep + str(ROOT)
    done = subprocess.run(
        [sys.executable, "-c", text],
        cwd=root,
        env={**os.environ, "PYTHONPATH": paths},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"a measurement failed:\n{done.stderr[-2000:]}")
    return float(done.stdout.splitlines()[-1])


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


def is_slower(now: Interval, before: Interval, margin: float) -> bool:
    """Whether noise cannot explain the difference."""
    return now.low > before.high * (1 + margin)


def _saved() -> dict[str, Interval]:
    found = json.loads(RESULTS.read_text(encoding="utf-8")).get("guard", {})
    return {name: Interval(**one) for name, one in found.items()}


@contextlib.contextmanager
def _checkout(revision: str) -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "tree"
        git = ["git", "-C", str(ROOT), "worktree"]
        subprocess.run([*git, "add", "--quiet", "--detach", str(root), revision], check=True)
        try:
            yield root
        finally:
            subprocess.run([*git, "remove", "--force", str(root)], check=True)


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
                slower = is_slower(now, before, margin)
                outcome = "SLOWER" if slower else "ok"
                print(
                    f"{name:<48} {now.ratio:6.3f} [{now.low:.3f}, {now.high:.3f}]  was {before.ratio:.3f} "
                    f"[{before.low:.3f}, {before.high:.3f}]  {outcome}, {pairs} pairs",
                    flush=True,
                )
                if not slower:
                    break
            failed |= slower
    return failed


def measure(pairs: int = _SAVED) -> dict[str, dict[str, float]]:
    """Every part's interval on this machine, as `results.json` keeps it."""
    compiled()
    with tempfile.TemporaryDirectory() as folder:
        found = {name: interval(ratios(part, pairs)) for name, part in parts(Path(folder)).items()}
    return {name: {"ratio": one.ratio, "low": one.low, "high": one.high} for name, one in found.items()}


def main() -> int:
    """Compare, or save."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.guard", description=__doc__)
    parser.add_argument("--against", metavar="REVISION", help="measure this revision too, instead of results.json")
    parser.add_argument("--save", action="store_true", help="write this machine's figures into results.json")
    given = parser.parse_args()
    if given.save:
        save({}, extra={"guard": measure()})
        return 0
    if given.against:
        with _checkout(given.against) as root:
            return check({}, root)
    return check(_saved(), None)


if __name__ == "__main__":
    sys.exit(main())
