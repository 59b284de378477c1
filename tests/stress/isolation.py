"""Isolates work nobody vouches for: a forked child with limits, in which an audit hook tells what must not happen.

Allowed are reading, writing below one folder, and running ruff. Opening anything else for writing, sockets, other
programs and the execution of code that stands in no file end the child on the spot, whatever catches exceptions.
"""

from __future__ import annotations

import contextlib
import dis
import importlib
import io
import os
import pickle
import select
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

__all__ = ["Outcome", "command", "confined", "guard", "warm"]

SECONDS = 30.0
MEGABYTES = 1024
_ESCAPED = 86
"""Exit status of a child that did what it must not."""
_told = 2
"""The descriptor that is told how a child broke its isolation."""
_PROGRAMS = (Path(sys.executable).name, "ruff")
_WRITE = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_CHANGES = {"os.mkdir", "os.remove", "os.rename", "os.rmdir", "os.truncate", "os.link", "os.symlink", "shutil.rmtree"}
_NEVER = ("socket.connect", "socket.bind", "socket.getaddrinfo", "os.system", "os.exec", "os.posix_spawn", "os.fork")


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a child ended: its value, or why it has none; seconds and peak megabytes, those of ruff included."""

    value: Any
    failure: str
    seconds: float
    megabytes: int


def warm() -> None:
    """Loads once, for all children to come, what they need."""
    generator = ("generator.__main__", "generator.build", "generator.pull")
    for name in ("httpx", "msgspec", *generator, "keap_api.v2.resources.contacts"):
        importlib.import_module(name)
    environment = importlib.import_module("generator.render").environment()
    for template in environment.list_templates(["j2"]):
        environment.get_template(template)


def guard(writable: Path, *, code_from: Iterable[str] = ()) -> None:
    """Ends this process from now on when it breaks out of its isolation.

    `code_from` are the beginnings of file names whose code may run beside what is installed; without any, code that
    is executed is not looked at (a build tool's libraries make code of their own).
    """
    root = os.path.realpath(writable)
    allowed = (root, os.devnull)
    installed = ("<frozen", sys.base_prefix, sys.prefix, str(Path(os.__file__).parent), *code_from)

    def escape(what: str) -> None:
        with contextlib.suppress(OSError):
            os.write(_told, what.encode("ascii", "backslashreplace")[:2000])
        os._exit(_ESCAPED)

    def inside(path: Any) -> bool:
        if isinstance(path, int):
            return True
        return os.path.realpath(os.fsdecode(path)).startswith(allowed)

    def watch(event: str, args: tuple[Any, ...]) -> None:
        if event == "open":
            path, mode, flags = args
            writes = bool(flags & _WRITE) if isinstance(flags, int) else any(c in (mode or "") for c in "wxa+")
            if writes and not inside(path):
                escape(f"opened for writing: {path!r}")
        elif event in _CHANGES:
            places = args[:2] if event in ("os.rename", "os.link", "os.symlink") else args[:1]
            if not all(map(inside, places)):
                escape(f"{event}: {places!r}")
        elif event == "subprocess.Popen":
            # What ruff may be called with is fixed; its files lie below the folder.
            if Path(os.fsdecode(args[0])).name not in _PROGRAMS or "ruff" not in args[1]:
                escape(f"ran {args[1]!r}")
        elif event.startswith(_NEVER):
            escape(f"{event}: {args!r}")
        elif event == "exec" and code_from:
            name = args[0].co_filename
            # Annotations are text that is evaluated: names and brackets, never a call.
            if not name.startswith(installed) and (name != "<string>" or _calls(args[0])):
                escape(f"executed code of {name!r}: {args[0].co_names!r}")

    sys.addaudithook(watch)


def _calls(code: Any) -> bool:
    return any(i.opname.startswith(("CALL", "IMPORT", "STORE")) for i in dis.get_instructions(code))


def confined(
    job: Callable[[], Any],
    writable: Path,
    *,
    seconds: float = SECONDS,
    megabytes: int = MEGABYTES,
) -> Outcome:
    """Runs `job` in a forked child of this (single-threaded) process and gives its value, which must pickle."""
    global _told
    reading, writing = os.pipe()
    begun = time.perf_counter()
    child = os.fork()
    if not child:
        status = 1
        try:
            os.close(reading)
            tempfile.tempdir = str(writable)
            _told = writing
            guard(writable)
            _write_all(writing, b"=" + pickle.dumps(job()))
            status = 0
        except BaseException as error:
            _write_all(writing, f"{type(error).__name__}: {str(error)[:500]} at {_last_place(error)}".encode())
        finally:
            os._exit(status)
    os.close(writing)
    content = b""
    try:
        while (left := begun + seconds - time.perf_counter()) > 0 and select.select([reading], [], [], left)[0]:
            piece = os.read(reading, 1 << 20)
            if not piece:
                break
            content += piece
        late = left <= 0 or time.perf_counter() - begun > seconds
        if late:
            os.kill(child, signal.SIGKILL)
    finally:
        os.close(reading)
        _, status, usage = os.wait4(child, 0)
    took = time.perf_counter() - begun
    peak = usage.ru_maxrss // (1024 if sys.platform.startswith("linux") else 1024 * 1024)
    failure = ""
    if late:
        failure = f"not done within {seconds:.0f} s"
    elif status or content[:1] != b"=":
        failure = content.decode("utf-8", "replace") or f"died with status {status}"
    elif peak > megabytes:
        failure = f"took {peak} MB"
    return Outcome(None if failure else pickle.loads(content[1:]), failure, took, peak)


def _write_all(descriptor: int, content: bytes) -> None:
    while content:
        content = content[os.write(descriptor, content) :]


def _last_place(error: BaseException) -> str:
    trace = error.__traceback__
    places: list[str] = []
    while trace is not None:
        code = trace.tb_frame.f_code
        places.append(f"{Path(code.co_filename).name}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    return " < ".join(reversed(places[-4:]))


def command(*arguments: str) -> Callable[[], tuple[int, str, str]]:
    """A job: the generator's command line with these arguments; gives its exit code, output and errors."""

    def run() -> tuple[int, str, str]:
        from generator.__main__ import main

        before, sys.argv = sys.argv, ["generator", *arguments]
        out, err, code = io.StringIO(), io.StringIO(), 0
        try:
            with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
                main()
        except SystemExit as done:
            code = done.code if isinstance(done.code, int) else 0 if done.code is None else 1
        finally:
            sys.argv = before
        return code, out.getvalue(), err.getvalue()

    return run
