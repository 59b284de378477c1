"""Everything can be imported on Windows, where parts of the standard library are missing."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FOLDERS = ("overlays/keapkit", "generated/keap_api", "generator", "tests", "benchmarks", "examples")
POSIX_MODULES = {
    *("crypt", "fcntl", "grp", "nis", "ossaudiodev", "posix", "pty", "pwd", "readline", "resource", "spwd", "syslog"),
    *("termios", "tty"),
}
# Attributes that Windows lacks, of modules that it has.
POSIX_NAMES = {
    "os": """
        chown fchmod fchown fork forkpty getegid geteuid getgid getgroups getpgid getuid initgroups killpg lchown mkfifo
        mknod nice posix_spawn register_at_fork setegid seteuid setgid setgroups setpgid setsid setuid statvfs sysconf
        uname wait wait3 wait4
    """,
    "signal": "SIGALRM SIGCHLD SIGCONT SIGHUP SIGKILL SIGPIPE SIGQUIT SIGSTOP SIGUSR1 SIGUSR2 SIGXFSZ alarm setitimer",
    "socket": "AF_UNIX MSG_DONTWAIT SO_REUSEPORT",
    "select": "poll epoll kqueue",
}


def sources() -> list[Path]:
    return sorted(
        path
        for folder in FOLDERS
        for path in (ROOT / folder).rglob("*.py")
        # Hundreds of models and operations are written by one template each; the golden package shows what each writes.
        if not {"v1", "v2"} & set(path.relative_to(ROOT).parts[2:]) or "output" in path.parts
    )


def statements_at_import(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    """The statements that run on import, but for those whose platform is asked first."""
    for statement in body:
        if isinstance(statement, ast.If | ast.Try):
            # `if sys.platform != "win32":` and `try: ... except ImportError:` are how a module stays portable.
            yield from statements_at_import(statement.orelse)
            if isinstance(statement, ast.Try):
                yield from statements_at_import(statement.finalbody)
        elif isinstance(statement, ast.With | ast.ClassDef | ast.For | ast.While):
            yield from statements_at_import(statement.body)
        else:
            yield statement


def posix_imports(source: str) -> list[str]:
    found = []
    for statement in statements_at_import(ast.parse(source).body):
        names = [a.name for a in statement.names] if isinstance(statement, ast.Import) else []
        if isinstance(statement, ast.ImportFrom) and not statement.level:
            names = [statement.module or ""]
        found += [f"line {statement.lineno}: {name}" for name in names if name.partition(".")[0] in POSIX_MODULES]
    return found


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("import resource", ["line 1: resource"]),
        ("class A:\n    from fcntl import flock", ["line 2: fcntl"]),
        ("import os, pwd", ["line 1: pwd"]),
        ("try:\n    import fcntl\nexcept ImportError:\n    fcntl = None", []),
        ("def f():\n    import termios", []),
        ("from . import resource", []),
    ],
)
def test_the_search_finds_imports(source: str, found: list[str]) -> None:
    assert posix_imports(source) == found


def test_no_module_imports_posix_modules() -> None:
    found = [
        f"{path.relative_to(ROOT).as_posix()}, {place}"
        for path in sources()
        for place in posix_imports(path.read_text("utf-8"))
    ]
    assert found == []


LIKE_WINDOWS = """
import importlib, importlib.util, sys
import asyncio, multiprocessing, signal, socket, subprocess, tempfile, select, zoneinfo, unittest.mock
import anyio, filelock, httpx, hypothesis, jinja2, lxml.etree, msgspec, openapi_core, pytest, redis, yaml
import rich.console, starlette.applications, typer, uvicorn, openapi_python_client

posix_modules, posix_names, modules = {posix_modules!r}, {posix_names!r}, {modules!r}
for name in posix_modules:
    sys.modules[name] = None
for module, names in posix_names.items():
    for name in names.split():
        vars(sys.modules[module]).pop(name, None)
failures = []
for name in modules:
    try:
        importlib.import_module(name)
    except (ImportError, AttributeError, NameError) as error:
        failures.append(f"{{name}}: {{type(error).__name__}}: {{error}}")
print("\\n".join(failures))
"""


def test_every_module_can_be_imported_as_on_windows() -> None:
    """In a process without the modules and names that Windows lacks."""
    modules = []
    for path in sources():
        folder = path.relative_to(ROOT).parts[0]
        if folder == "examples" or path.name == "__main__.py" or path.parent.name == "templates":
            continue  # programs, which do their work when they are imported
        if path == ROOT / "tests" / "keapkit" / "refresher.py":
            continue  # another
        base = ROOT / folder if folder in ("overlays", "generated") else ROOT
        parts = path.relative_to(base).with_suffix("").parts
        if "output" in parts:
            continue  # the golden package, which its own test imports
        modules.append(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
    assert len(modules) > 150
    code = LIKE_WINDOWS.format(posix_modules=sorted(POSIX_MODULES), posix_names=POSIX_NAMES, modules=modules)
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False, timeout=300
    )
    assert (done.stdout.strip(), done.returncode) == ("", 0), done.stdout + done.stderr
