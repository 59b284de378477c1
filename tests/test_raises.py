"""Whatever our packages raise on purpose is a KeapError: `except KeapError` catches it all.

Every `raise` statement is looked at. What it raises is resolved in its module: a class, a call of a class, or a call of
a function or method that says in its annotations what it returns. A plain name that holds an exception (`raise error`)
is passed on, not made here.
"""

from __future__ import annotations

import ast
import importlib
import pkgutil
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, get_type_hints

import pytest

import keap_api
import keapkit
from keapkit.errors import KeapError

# (exception, where) → why it is none of ours. `where` begins a module's name.
ALLOWED = {
    ("AttributeError", "keap_api"): "what Python expects of a missing attribute",
    ("AttributeError", "keapkit.sandbox"): "what Python expects of a missing attribute",
    ("IndexError", "keap_api"): "what Python expects of an index",
    ("StopIteration", "keap_api"): "what Python expects of __next__",
    ("StopAsyncIteration", "keap_api"): "what Python expects of __anext__",
    ("NotImplementedError", "keapkit"): "an abstract method",
    ("TypeError", "keap_api._raw"): "raw() was called on something else than a method: a mistake in the program's text",
    ("TypeError", "keap_api._conditions"): "what Python expects of __bool__ where truth makes no sense",
    ("TimeoutError", "keapkit.sandbox._hooks"): "a test waited in vain for a delivery",
    ("state.errors[0]", "keapkit.sandbox._strict"): "a RequestValidationError from a list",
    ("httpx.RemoteProtocolError", "keapkit.sandbox._transport"): "the fault that a test asked for, as httpx raises it",
    ("httpx.ReadTimeout", "keapkit.sandbox._transport"): "the fault that a test asked for, as httpx raises it",
    (
        "ERRORS.get(row['error'], httpx.ReadError)",
        "keapkit.doctor._replay",
    ): "the failure recorded, as httpx raises it",
    ("StopRun", "keapkit.doctor"): "ends a run of the doctor in order; `examine` catches it",
    ("SystemExit", "keapkit.__main__"): "ends the program with its exit code",
    ("SystemExit", "keapkit.sandbox.__main__"): "ends the program with its exit code",
    ("argparse.ArgumentTypeError", "keapkit.sandbox.__main__"): "argparse turns it into its usage message",
    ("_BadInputError", "keapkit.sandbox.__main__"): "ends the program with its exit code",
    ("ValueError", "keapkit.tables"): "a value that does not fit its column, which becomes a reported misfit",
    ("AttributeError", "keapkit"): "what Python expects of a missing attribute",
    ("Stopped", "keapkit.tables._walk"): "ends the walk through a list, and is no error",
    ("MisfitPageError", "keapkit.tables._windows"): "ends the reading in windows",
    ("RuntimeError", "keapkit.webhooks._worker"): "a handler's own exit, which counts as its failure",
    ("_Spent", "keapkit.bridge._compare"): "ends the walk through the calls, and is no error",
    ("ValueError", "keapkit.sandbox"): "a mistake in the text of a test",
    ("typer.Exit", "keapkit"): "ends a command with its exit code",
    ("ResponseLost", "keapkit.oauth"): "the refresh turns it into RefreshInDoubtError, the login into OAuthError",
    ("_failure", "keapkit.oauth._token_endpoint"): "returns a KeapError or a ResponseLost",
    ("InvalidGrant", "keapkit.oauth"): "the refresh turns it into ReauthorizationRequiredError",
    ("httpx.ReadError", "keapkit.oauth._token_endpoint"): "becomes ResponseLost in the same function",
    ("httpx.DecodingError", "keap_api._sender"): "becomes DecodeError in the sender",
    ("httpx.ReadTimeout", "keap_api._sender"): "becomes RequestTimeoutError in the sender",
    ("httpx.ReadTimeout", "keapkit._attempts"): "repeated, or becomes RequestTimeoutError in the sender",
    ("httpx.RemoteProtocolError", "keapkit.files"): "repeated, or becomes ConnectionFailedError in the sender",
    ("OSError", "keapkit.throttle._sqlite"): "becomes LimitStoreError in the same module",
    ("Unreadable", "keap_api._xmlrpc"): "becomes DecodeError in the decoder",
    ("_Deviation", "keap_api._xmlrpc"): "becomes a reported mismatch in the decoder",
    ("_Refused", "keap_api._xmlrpc"): "becomes ValidationError in the encoder",
    ("error.inside", "keap_api._xmlrpc_encode"): "a _Refused with its path",
}


def modules() -> Iterator[ModuleType]:
    for package in (keap_api, keapkit):
        yield package
        for found in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
            yield importlib.import_module(found.name)


def raised(module: ModuleType) -> Iterator[tuple[int, str, Any]]:
    """(line, text, exception class or None) of every raise statement that makes an exception."""
    path = Path(module.__file__ or "")
    tree = ast.parse(path.read_text(encoding="utf-8"))
    owners = [node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    classes = {child: owner.name for owner in owners for child in ast.walk(owner)}
    local = {
        alias.asname or alias.name: (node, alias.name)
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    for node in ast.walk(tree):
        if not isinstance(node, ast.Raise) or node.exc is None:
            continue
        made = node.exc.func if isinstance(node.exc, ast.Call) else node.exc
        text = ast.unparse(made)
        if isinstance(made, ast.Name) and not isinstance(node.exc, ast.Call) and made.id[0].islower():
            continue  # passed on
        yield node.lineno, text, _kind(module, made, classes.get(node), local)


def _kind(module: ModuleType, made: ast.expr, owner: str | None, local: dict[str, tuple[ast.ImportFrom, str]]) -> Any:
    text = ast.unparse(made)
    scope: dict[str, Any] = {**vars(importlib.import_module("builtins")), **vars(module)}
    head = text.partition(".")[0]
    if head not in scope and head in local:
        node, name = local[head]
        package = (module.__package__ or "").rsplit(".", max(0, node.level - 1))[0] if node.level else ""
        source = importlib.import_module(f"{'.' * bool(node.level)}{node.module or ''}", package or None)
        scope[head] = getattr(source, name, None)
    if text.startswith("self.") and owner:
        scope["self"] = scope.get(owner)
    name = text.rpartition(".")[2]
    if head not in scope and "." in text:
        # A variable's method: the one that a class known here has.
        scope[head] = next((c for c in scope.values() if isinstance(c, type) and name in vars(c)), None)
    try:
        found: Any = eval(text, scope)  # our own source
    except (NameError, AttributeError):
        return None
    if isinstance(found, type):
        return found
    hints: dict[str, Any] = {}
    try:
        hints = get_type_hints(found)
    except NameError:
        annotation = getattr(found, "__annotations__", {}).get("return", "")
        hints = {"return": getattr(found, "__globals__", scope).get(annotation)}
    return hints.get("return")


@pytest.mark.parametrize("module", list(modules()), ids=lambda module: module.__name__)
def test_what_is_raised_is_a_keap_error(module: ModuleType) -> None:
    wrong: list[str] = []
    for line, text, kind in raised(module):
        if isinstance(kind, type) and issubclass(kind, KeapError):
            continue
        if any(name == text and module.__name__.startswith(where) for name, where in ALLOWED):
            continue
        wrong.append(f"line {line}: {text} ({kind})")
    assert not wrong, wrong


def test_the_walk_sees_what_it_should(tmp_path: Path) -> None:
    path = tmp_path / "sample.py"
    path.write_text(
        "from keapkit.errors import KeapError, ValidationError\n"
        "def helper() -> KeapError: ...\n"
        "def bad() -> ValueError: ...\n"
        "class A:\n"
        "    def own(self) -> ValidationError: ...\n"
        "    def f(self):\n"
        "        raise self.own()\n"
        "        raise helper()\n"
        "        raise bad()\n"
        "        raise ValueError\n"
        "        raise RuntimeError('x') from None\n"
        "        from keapkit.errors import OAuthError\n"
        "        raise OAuthError('x')\n"
        "        raise\n"
        "        raise error\n"
        "        raise Unknown()\n"
    )
    module = ModuleType("sample")
    module.__file__ = str(path)
    exec(compile(path.read_text(), str(path), "exec"), vars(module))  # a sample of our own
    found = [(text, kind.__name__ if kind else None) for _, text, kind in raised(module)]
    assert found == [
        ("self.own", "ValidationError"),
        ("helper", "KeapError"),
        ("bad", "ValueError"),
        ("ValueError", "ValueError"),
        ("RuntimeError", "RuntimeError"),
        ("OAuthError", "OAuthError"),
        ("Unknown", None),
    ]
