"""Finds the Python blocks of pages and docstrings with sybil, and runs them on a sandbox in the process."""

from __future__ import annotations
import __future__

import ast
import asyncio
import contextlib
import inspect
import io
import re
import textwrap
import traceback
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from sybil import Document, Example, Region
from sybil.parsers.markdown import CodeBlockParser

import keapkit
from keapkit.sandbox import AsyncSandboxTransport, Sandbox, SandboxTransport
from keapkit.testing import KeapSandbox

KEY = "KeapAK-docs"
NOT_RUN = re.compile(r'python title="(Not run[^"]*)"')
"""How a block that must not run is marked: the reader sees the title."""
FLAGS = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT | __future__.annotations.compiler_flag


@dataclass
class Block:
    """A block of Python in a file."""

    path: Path
    line: int
    source: str
    marked: bool = False
    hidden: bool = False

    @property
    def is_async(self) -> bool:
        """Whether it awaits at its top level."""
        waiting: list[ast.AST] = list(ast.parse(self.source).body)
        while waiting:
            node = waiting.pop()
            if isinstance(node, (ast.Await, ast.AsyncFor, ast.AsyncWith)):
                return True
            if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef)):
                waiting += ast.iter_child_nodes(node)
        return False


@dataclass
class _Marked:
    """Blocks that must not run, by their title."""

    found: list[Region] = field(default_factory=list)

    def __call__(self, document: Document) -> Iterator[Region]:
        for lexer in CodeBlockParser("python", lambda _: None).lexers:
            for region in lexer(document):
                if NOT_RUN.fullmatch(region.lexemes["arguments"]):
                    region.parsed, region.evaluator = region.lexemes["source"], _no_evaluator
                    yield region


def _no_evaluator(example: Example) -> None:
    example.namespace["not run"] = True


def blocks_of(path: Path) -> list[Block]:
    """The blocks of a page, in their order."""
    found = []
    document = Document.parse(str(path), CodeBlockParser("python", lambda _: None), _Marked())
    for example in document.examples():
        begin = document.text[example.start : example.start + 60].lstrip()
        source = str(example.parsed)
        line = document.text.count("\n", 0, example.start) + 1
        marked = example.region.evaluator is _no_evaluator
        found.append(Block(path, line, source, marked, begin.startswith("<!--")))
    return found


_SECTIONS = re.compile(r"(Args|Returns|Raises|Attributes|Yields|Warns):")
_INDENTED = re.compile(r"(?<=\n\n)(?:    .*\n?|\n(?=    ))+")
_PROMPT = re.compile(r"(?:^(?:>>>|\.\.\.).*\n?)+", re.MULTILINE)


def docstring_blocks(path: Path) -> list[Block]:
    """The code in a module's docstrings: fenced, at a prompt, or indented as Markdown has it."""
    found: list[Block] = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
            continue
        text = ast.get_docstring(node) or ""
        line = node.body[0].lineno if text else 0
        sources = [re.sub(r"^(?:>>>|\.\.\.) ?", "", m.group(), flags=re.MULTILINE) for m in _PROMPT.finditer(text)]
        sources += re.findall(r"^```python\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
        for match in _INDENTED.finditer(text):
            if not _SECTIONS.fullmatch(text[: match.start()].rstrip().rpartition("\n")[2]):
                sources.append(textwrap.dedent(match.group()))
        found += [Block(path, line, source) for source in sources if _is_python(source)]
    return found


def _is_python(source: str) -> bool:
    try:
        return any(isinstance(node, (ast.Call, ast.Import)) for node in ast.walk(ast.parse(source)))
    except SyntaxError:
        return False


class Runner:
    """Runs blocks on sandboxes, in the current folder.

    Clients without a transport get the sandbox's, and `keap` is a client: an async one where a block awaits.
    """

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self._sandbox: Sandbox | None = None
        self._patch = patch
        self._loop = asyncio.new_event_loop()
        self.namespace: dict[str, Any] = {}
        for client, asynchronous in (
            (keapkit.Keap, False),
            (keapkit.AsyncKeap, True),
            (keapkit.KeapApp, False),
            (keapkit.AsyncKeapApp, True),
        ):
            self._lead(client, asynchronous)

    def _lead(self, client: Any, asynchronous: bool) -> None:
        real = client.__init__
        runner = self

        def begin(self: Any, *args: Any, **keywords: Any) -> None:
            made = AsyncSandboxTransport(runner.sandbox) if asynchronous else SandboxTransport(runner.sandbox)
            # A quota that nobody shares: the blocks of a page would wait for one another.
            given = {"transport": made, "throttle": None, **keywords}
            if not args and "auth" not in keywords and client in (keapkit.Keap, keapkit.AsyncKeap):
                args = (KEY,)
            real(self, *args, **given)

        self._patch.setattr(client, "__init__", begin)

    @property
    def sandbox(self) -> Sandbox:
        assert self._sandbox is not None
        return self._sandbox

    def fresh(self) -> None:
        """A sandbox as it begins, and names as a page begins with."""
        if self._sandbox is None or any(request.method != "GET" for request in self._sandbox.log.all()):
            self.end()
            self._sandbox = Sandbox()
            self._sandbox.records.all("files")  # files are asked for by number: let there be one
            self._clients = keapkit.Keap(KEY), keapkit.AsyncKeap(KEY)
        self.namespace = {"__name__": "docs", "keap_sandbox": KeapSandbox(self._sandbox), "patch": self._patch}

    def end(self) -> None:
        """Close the clients and the sandbox."""
        if self._sandbox is not None:
            self._clients[0].close()
            self._loop.run_until_complete(self._clients[1].aclose())
            self._sandbox.close()
            self._sandbox = None

    def close(self) -> None:
        """End, and close the event loop."""
        self.end()
        self._loop.run_until_complete(self._loop.shutdown_default_executor())
        self._loop.close()

    def run(self, block: Block) -> str:
        """Run a block, and the test in it if there is one; returns what went wrong, or nothing."""
        keep = self.namespace.get("keap")
        kind = keapkit.AsyncKeap if block.is_async else keapkit.Keap
        if not isinstance(keep, kind) or keep.is_closed:
            self.namespace["keap"] = self._clients[block.is_async]
        try:
            code = compile("\n" * block.line + block.source, str(block.path), "exec", flags=FLAGS, dont_inherit=True)
            with contextlib.redirect_stdout(io.StringIO()):
                result = eval(code, self.namespace)
                if inspect.isawaitable(result):
                    self._loop.run_until_complete(result)
                for name in re.findall(r"^def (test_\w+)\(keap_sandbox\)", block.source, re.MULTILINE):
                    self.namespace[name](self.namespace["keap_sandbox"])
        except BaseException as error:
            if isinstance(error, KeyboardInterrupt):
                raise
            last = traceback.extract_tb(error.__traceback__)
            at = next((entry.lineno for entry in reversed(last) if entry.filename == str(block.path)), block.line)
            return f"{block.path}:{at}: {type(error).__name__}: {error}"
        return ""
