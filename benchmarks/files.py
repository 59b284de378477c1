"""A large upload: `keap.files` beside `base64.b64encode` and one `httpx` post of the ready bytes.

    python -m benchmarks.files

Both send the same 100 MB as JSON to a sink in another process on loopback, in turns; medians of wall time are compared.
Memory is the growth of the peak resident size over what it is after a small upload, each way in a process of its own.
The ready bytes are slow because httpcore copies what is left to send after every write to the socket.
"""

from __future__ import annotations

import base64
import contextlib
import json
import os
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Generator
from pathlib import Path

import httpx

from benchmarks.measure import ROOT, Row
from keapkit import Keap

__all__ = ["rows"]

MEGABYTES = 100
_LEAST_THROUGHPUT, _MOST_MEMORY = 0.7, 32.0


def _sink() -> None:
    """Takes uploads, forgets them, and answers as Keap does."""
    server = socket.create_server(("127.0.0.1", 0))
    print(server.getsockname()[1], flush=True)
    while True:
        connection, _ = server.accept()
        threading.Thread(target=_swallow, args=(connection,), daemon=True).start()


def _swallow(connection: socket.socket) -> None:
    response = b'{"file_descriptor":{"id":1}}'
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(response)
    buffer = memoryview(bytearray(1 << 20))
    received = b""
    with connection:
        while data := connection.recv(65536):
            received += data
            asked, end, body = received.partition(b"\r\n\r\n")
            if end:
                left = next(
                    int(line.split(b":")[1])
                    for line in asked.splitlines()
                    if line.lower().startswith(b"content-length")
                )
                left -= len(body)
                while left:
                    left -= connection.recv_into(buffer, min(left, len(buffer)))
                connection.sendall(head + response)
                received = b""


class _Ways:
    """The two ways of sending a file; each gives the seconds it took."""

    def __init__(self, url: str) -> None:
        self._keap = Keap("KeapAK-benchmark", base_url=url, throttle=None)
        self._client = httpx.Client(base_url=url)

    def ours(self, path: str) -> float:
        begun = time.perf_counter()
        self._keap.files.upload(path, contact_id=51677)
        return time.perf_counter() - begun

    def ready(self, path: str) -> float:
        data = Path(path).read_bytes()  # not counted
        begun = time.perf_counter()
        body = {
            "file_name": "large.bin",
            "file_association": "CONTACT",
            "is_public": False,
            "contact_id": 51677,
            "file_data": base64.b64encode(data).decode(),
        }
        content = json.dumps(body).encode()
        self._client.post("/rest/v1/files", content=content, headers={"content-type": "application/json"})
        return time.perf_counter() - begun


def _work(url: str, folder: str, rounds: str, *names: str) -> None:
    """Prints the median seconds of each way, and by how many MB the peak of memory grew."""
    ways = _Ways(url)
    for name in names:
        getattr(ways, name)(f"{folder}/small.bin")
    before = _fresh_peak()
    times: dict[str, list[float]] = {name: [] for name in names}
    for _ in range(int(rounds)):
        for name in names:
            times[name].append(getattr(ways, name)(f"{folder}/large.bin"))
    medians = {name: statistics.median(seconds) for name, seconds in times.items()}
    print(json.dumps({**medians, "memory": _peak() - before}))


def _fresh_peak() -> float:
    """Forgets the peak that importing reached, where the system can, and gives the peak then, MB."""
    with contextlib.suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5")
    return _peak()


def _peak() -> float:
    """The peak resident size of this process so far, MB."""
    try:
        status = Path("/proc/self/status").read_text()
    except OSError:
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)
    # Not ru_maxrss, which on Linux begins with the peak of the process that started this one.
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM")) / 1024


def _command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "benchmarks.files", *arguments]


@contextlib.contextmanager
def _serving() -> Generator[str]:
    with subprocess.Popen(_command("sink"), cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
        finally:
            process.kill()


def rows(rounds: int = 9) -> list[Row]:
    """Throughput and memory of one large upload."""
    with tempfile.TemporaryDirectory() as folder, _serving() as url:
        megabyte = os.urandom(1_000_000)
        with open(f"{folder}/large.bin", "wb") as file:
            for _ in range(MEGABYTES):
                file.write(megabyte)
        Path(f"{folder}/small.bin").write_bytes(b"E")

        def measure(count: int, *names: str) -> dict[str, float]:
            command = _command("work", url, folder, str(count), *names)
            done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True)
            found: dict[str, float] = json.loads(done.stdout)
            return found

        times = measure(rounds, "ours", "ready")
        ours, ready = (measure(1, way)["memory"] for way in ("ours", "ready"))
    mine, theirs = (MEGABYTES / times[way] for way in ("ours", "ready"))
    size = f"{MEGABYTES} MB upload"
    speed, limit = f"{size}: throughput over ready bytes", _LEAST_THROUGHPUT
    return [
        Row.at_least(speed, f"{mine:.0f} MB/s", f"{theirs:.0f} MB/s", mine / theirs, limit),
        Row.at_most(f"{size}: extra memory", f"{ours:.1f} MB", f"{ready:.1f} MB", ours, _MOST_MEMORY, " MB"),
    ]


def main(arguments: list[str]) -> int:
    """Print the table; 1 when a target is missed."""
    match arguments:
        case ["sink"]:
            _sink()
        case ["work", url, folder, rounds, *names]:
            _work(url, folder, rounds, *names)
        case [unknown, *_]:
            print(f"unknown argument {unknown!r}: python -m benchmarks.files takes none", file=sys.stderr)
            return 2
        case _:
            found = rows()
            print(f"{'measure':<42}{'ours':>12}{'ready bytes':>13}{'figure':>9}  target")
            for row in found:
                mark = "ok" if row.good else "MISSED"
                print(f"{row.measure:<42}{row.ours:>12}{row.peer:>13}{row.figure:>9.2f}  {row.target:<10} {mark}")
            return 0 if all(row.good for row in found) else 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
