"""Write the sync half of a module from its async half, where both say the same.

The async module is the source. `python -m generator sync` (and `make regenerate`) writes the sync modules of `PAIRS`;
`make check` fails when one differs from what its source gives.

What changes on the way:

- `async def`, `async with`, `async for` and `await` lose their keyword; `Awaitable[T]` becomes `T`.
- Names: those in `NAMES` and in the pair's own `names`; any other `AsyncThing` becomes `Thing`, and
  `_async_module` becomes `_module`. Words in strings and
  comments follow the same rule, so docstrings may name classes.
- A line that ends in `# async only` is left out, and `# sync only: CODE` becomes `CODE`.

The result is sorted and formatted by ruff, which also drops imports that only the async half needs.
"""

from __future__ import annotations

import dataclasses
import difflib
import io
import re
import subprocess
import sys
import tokenize
from collections.abc import Iterator, Mapping
from pathlib import Path

from generator.atomic_write import exclusive, replacing
from generator.errors import GeneratorError, InputError

__all__ = ["PAIRS", "Pair", "convert", "outdated", "write_sync"]


@dataclasses.dataclass(frozen=True, slots=True)
class Pair:
    """One async module and the sync module written from it.

    Attributes:
        source: the async module's path below the repository's root.
        target: the sync module's file name, in the same folder.
        names: what single names become, beside the general rule.
    """

    source: str
    target: str
    names: Mapping[str, str] = dataclasses.field(default_factory=dict)

    @property
    def path(self) -> str:
        """The sync module's path below the root."""
        return f"{self.source.rpartition('/')[0]}/{self.target}"


#: Every sync module that is written by this program.
PAIRS: tuple[Pair, ...] = (
    Pair("generator/runtime/_async_page.py", "_page.py"),
    Pair("generator/runtime/_async_xmlrpc_service.py", "_xmlrpc_service.py"),
    Pair(
        "overlays/keapkit/_async_retry_loop.py",
        "_retry_loop.py",
        {"_async_transport": "_sync_transport", "aiter": "iter", "anyio": "time"},
    ),
    Pair("overlays/keapkit/_async_client.py", "_client.py"),
    Pair("overlays/keapkit/_async_app.py", "_app.py"),
    Pair("overlays/keapkit/custom_fields/_async_translating.py", "_translating.py"),
    Pair("overlays/keapkit/files/_async_sender.py", "_sender.py", {"anyio": "time", "run_in_thread": "run_here"}),
    Pair("overlays/keapkit/files/_async_client.py", "_client.py", {"AsyncPager": "Page", "run_in_thread": "run_here"}),
)

#: What names become everywhere. Other names that begin with `Async`, `_Async` or `_async_` lose that word.
NAMES: Mapping[str, str] = {
    "AsyncByteStream": "SyncByteStream",
    "StopAsyncIteration": "StopIteration",
    "__aenter__": "__enter__",
    "__aexit__": "__exit__",
    "__aiter__": "__iter__",
    "__anext__": "__next__",
    "aclose": "close",
    "aiter_bytes": "iter_bytes",
    "aiter_lines": "iter_lines",
    "aiter_raw": "iter_raw",
    "anext": "next",
    "aread": "read",
    "asynccontextmanager": "contextmanager",
    "handle_async_request": "handle_request",
}

_ASYNC_ONLY = re.compile(r"#\s*async only\s*$")
_SYNC_ONLY = re.compile(r"^(\s*)#\s*sync only: ?(.*)$")
_WORD = re.compile(r"\w+")
_PREFIX = re.compile(r"^(_*)Async(?=[A-Z])|^(_)async_(?=\w)")
# Before 3.12 an f-string is one token, so what is inside cannot be converted alike on every version.
_FSTRING_AWAIT = re.compile(r"""(?i)^[a-z]*f[a-z]*['"].*\bawait\b""", re.DOTALL)
_FSTRING_START = getattr(tokenize, "FSTRING_START", -1)
_FSTRING_END = getattr(tokenize, "FSTRING_END", -1)
_TEXT = {tokenize.STRING, tokenize.COMMENT, getattr(tokenize, "FSTRING_MIDDLE", -1)}


def convert(source: str, names: Mapping[str, str] | None = None) -> str:
    """Turn the text of an async module into that of its sync half, before formatting.

    Args:
        source: the async module's text.
        names: what single names become, beside `NAMES` and the rule for `Async...`.

    Raises:
        InputError: the text is not valid Python, or an f-string contains `await`.
    """
    text = "".join(_sides(source.splitlines(keepends=True)))
    words = {**NAMES, **(names or {})}
    try:
        tokens = [t for t in tokenize.generate_tokens(io.StringIO(text).readline) if t.type != tokenize.ENCODING]
    except (tokenize.TokenError, SyntaxError) as error:
        raise InputError(f"an async module is not valid Python: {error}") from None
    lines = text.splitlines(keepends=True)
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line))

    def place(position: tuple[int, int]) -> int:
        return starts[position[0] - 1] + position[1]

    edits: list[tuple[int, int, str]] = []
    brackets: list[bool] = []  # whether each open bracket belongs to an Awaitable that goes
    skip, fstrings = False, 0
    for token, following in zip(tokens, [*tokens[1:], tokens[-1]], strict=True):
        start, end = place(token.start), place(token.end)
        fstrings += (token.type == _FSTRING_START) - (token.type == _FSTRING_END)
        if token.type == tokenize.OP and token.string in "([{":
            brackets.append(skip)
            if skip:
                edits.append((start, end, ""))
            skip = False
        elif token.type == tokenize.OP and token.string in ")]}":
            if brackets.pop():
                edits.append((start, end, ""))
        elif token.type == tokenize.NAME and token.string in ("async", "await"):
            if fstrings:
                raise InputError(f"line {token.start[0]}: move the await out of the f-string")
            edits.append((start, place(following.start), ""))
        elif token.type == tokenize.NAME and token.string == "Awaitable" and following.string == "[":
            edits.append((start, end, ""))
            skip = True
        elif token.type == tokenize.STRING and _FSTRING_AWAIT.match(token.string):
            raise InputError(f"line {token.start[0]}: move the await out of the f-string")
        elif token.type == tokenize.NAME:
            edits.append((start, end, _renamed(token.string, words)))
        elif token.type in _TEXT:
            edits.append((start, end, _WORD.sub(lambda word: _renamed(word.group(), words), text[start:end])))
    for start, end, replacement in reversed(edits):
        text = text[:start] + replacement + text[end:]
    return text


def _sides(lines: list[str]) -> Iterator[str]:
    for line in lines:
        only = _SYNC_ONLY.match(line.rstrip("\n"))
        if only:
            yield f"{only.group(1)}{only.group(2)}\n"
        elif not _ASYNC_ONLY.search(line):
            yield line


def _renamed(word: str, words: Mapping[str, str]) -> str:
    return words[word] if word in words else _PREFIX.sub(r"\1\2", word)


def outdated(root: Path, pairs: tuple[Pair, ...] | None = None) -> dict[str, str]:
    """The sync modules that differ from what their sources give: a short diff by path, nothing is written.

    Args:
        root: the repository's root.
        pairs: the pairs to look at, `PAIRS` by default.

    Raises:
        InputError: a source cannot be read.
    """
    found: dict[str, str] = {}
    for pair, wanted in _wanted(root, PAIRS if pairs is None else pairs):
        path = root / pair.path
        is_now = path.read_text(encoding="utf-8") if path.exists() else ""
        if is_now != wanted:
            diff = difflib.unified_diff(
                is_now.splitlines(), wanted.splitlines(), f"{pair.path} (as it is)", pair.source, n=1, lineterm=""
            )
            found[pair.path] = "\n".join(line for line, _ in zip(diff, range(20), strict=False))
    return found


def write_sync(root: Path, pairs: tuple[Pair, ...] | None = None) -> list[str]:
    """Write the sync modules and return the paths of those that changed.

    Args:
        root: the repository's root.
        pairs: the pairs to write, `PAIRS` by default.

    Raises:
        InputError: a source cannot be read.
        GeneratorError: a result is not valid Python, or cannot be written.
    """
    changed: list[str] = []
    for pair, wanted in _wanted(root, PAIRS if pairs is None else pairs):
        path = root / pair.path
        if path.exists() and path.read_text(encoding="utf-8") == wanted:
            continue
        # Whole or not at all: another process may be importing the module.
        with exclusive(path.parent), replacing(path.parent) as staging:
            (staging / path.name).write_text(wanted, encoding="utf-8", newline="\n")
        changed.append(pair.path)
    return changed


def _wanted(root: Path, pairs: tuple[Pair, ...]) -> Iterator[tuple[Pair, str]]:
    for pair in pairs:
        source = root / pair.source
        try:
            text = source.read_text(encoding="utf-8")
        except OSError as error:
            raise InputError(f"{pair.source} cannot be read: {error.strerror or error}") from error
        mark = f"# Written from {source.name} by `python -m generator sync`. Edit that file, not this one.\n"
        try:
            converted = convert(text, pair.names)
        except InputError as error:
            raise InputError(f"{pair.source}: {error}") from None
        yield pair, _formatted(mark + converted, root / pair.path)


def _formatted(text: str, path: Path) -> str:
    """Sort imports, drop unused ones and format, by the configuration that applies to `path`."""
    rules = "I,F401,UP028,UP034,UP037"  # what is only superfluous without async and await
    fix = ("check", "--select", rules, "--fix-only", "--unsafe-fixes", "--quiet", "--exit-zero")
    for arguments in (fix, ("format", "--quiet")):
        command = [sys.executable, "-P", "-m", "ruff", *arguments, "--no-cache", "--stdin-filename", str(path), "-"]
        done = subprocess.run(command, input=text, capture_output=True, encoding="utf-8", check=False, cwd=path.parent)
        if done.returncode:
            raise GeneratorError(f"{path.name}: ruff: {' '.join(done.stderr.split())[:400]}")
        text = done.stdout
    return text
