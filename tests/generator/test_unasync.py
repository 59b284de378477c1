"""The tool that writes sync modules from async ones."""

from __future__ import annotations

import asyncio
import textwrap
from pathlib import Path

import pytest

from generator.errors import InputError
from generator.unasync import PAIRS, Pair, convert, outdated, write_sync

ROOT = Path(__file__).parents[2]

SOURCE = '''"""AsyncReader reads; see AsyncReader.lines."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable


class AsyncReader:
    """Reads as AsyncReader does. You await it."""

    def __init__(self, get: Callable[[int], Awaitable[list[int]]]) -> None:
        self._get = get
        self._closed: list[str] = []

    async def __aenter__(self) -> AsyncReader:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        await asyncio.sleep(0)  # async only
        self._closed.append("AsyncReader closed")
        # sync only: self._closed.append("in sync")

    async def lines(self) -> AsyncIterator[int]:
        for number in range(3):
            for value in await self._get(number):
                yield value

    async def doubled(self) -> list[int]:
        return [2 * value async for value in self.lines()]
'''


def _run(text: str) -> dict[str, object]:
    names: dict[str, object] = {}
    exec(compile(text, "made", "exec", dont_inherit=True), names)
    return names


def test_the_sync_half_does_what_the_async_one_does() -> None:
    asynchronous = _run(SOURCE)["AsyncReader"]
    synchronous = _run(convert(SOURCE))["Reader"]

    async def awaited() -> object:
        async def get(number: int) -> list[int]:
            return [number, number + 10]

        async with asynchronous(get) as reader:  # type: ignore[operator] # made by exec
            return await reader.doubled()

    with synchronous(lambda number: [number, number + 10]) as reader:  # type: ignore[operator] # made by exec
        assert reader.doubled() == asyncio.run(awaited()) == [0, 20, 2, 22, 4, 24]
    assert reader._closed == ["Reader closed", "in sync"]


def test_prose_keeps_its_words_and_only_its_names_change() -> None:
    made = convert(SOURCE)
    assert '"""Reads as Reader does. You await it."""' in made
    assert "Callable[[int], list[int]]" in made


@pytest.mark.parametrize(
    ("written", "names", "made"),
    [
        ("x = AsyncClient()\n", {}, "x = Client()\n"),
        ("x = _AsyncPrivate()\n", {}, "x = _Private()\n"),
        ("x = httpx.AsyncByteStream\n", {}, "x = httpx.SyncByteStream\n"),
        ("Asynchronous = 1\n", {}, "Asynchronous = 1\n"),
        ("from ._async_sender import AsyncSender\n", {}, "from ._sender import Sender\n"),
        ("x: Callable[..., Awaitable[dict[str, int]]]\n", {}, "x: Callable[..., dict[str, int]]\n"),
        ("anyio.sleep(1)\n", {"anyio": "time"}, "time.sleep(1)\n"),
        ("x = f'{name} AsyncThing'\n", {}, "x = f'{name} Thing'\n"),
        ("x = '''a\nAsyncThing\n'''\n", {}, "x = '''a\nThing\n'''\n"),
        ("x = [v async for v in f()]\n", {}, "x = [v for v in f()]\n"),
        ("# an async with is a word here\n", {}, "# an async with is a word here\n"),
    ],
)
def test_each_rule(written: str, names: dict[str, str], made: str) -> None:
    assert convert(written, names) == made


def test_an_await_in_an_f_string_is_refused_on_every_python() -> None:
    with pytest.raises(InputError, match="line 2: move the await out"):
        convert("async def f():\n    return f'{await g()}'\n")


def test_a_text_that_is_not_python_is_refused() -> None:
    with pytest.raises(InputError, match="not valid Python"):
        convert("x = (\n")


def test_writing_checks_and_writes_only_what_differs(tmp_path: Path) -> None:
    (tmp_path / "package").mkdir()
    (tmp_path / "package" / "_async_reader.py").write_text(SOURCE, encoding="utf-8")
    pairs = (Pair("package/_async_reader.py", "_reader.py"),)
    assert list(outdated(tmp_path, pairs)) == ["package/_reader.py"]
    assert write_sync(tmp_path, pairs) == ["package/_reader.py"]
    assert outdated(tmp_path, pairs) == {}
    assert write_sync(tmp_path, pairs) == []

    made = tmp_path / "package" / "_reader.py"
    assert made.read_text(encoding="utf-8").startswith("# Written from _async_reader.py by")
    assert "import asyncio" not in made.read_text(encoding="utf-8"), "an import that only the async half needs"
    made.write_text(made.read_text(encoding="utf-8").replace("range(3)", "range(4)"), encoding="utf-8")
    assert "+        for number in range(3):" in outdated(tmp_path, pairs)["package/_reader.py"]


def test_a_missing_source_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"package/_async_gone\.py cannot be read"):
        write_sync(tmp_path, (Pair("package/_async_gone.py", "_gone.py"),))


def test_every_sync_module_of_the_repository_is_up_to_date() -> None:
    assert outdated(ROOT) == {}
    assert len({pair.path for pair in PAIRS}) == len(PAIRS)


def test_a_dedented_line_end_is_kept() -> None:
    text = textwrap.dedent("""\
        async def f():
            async with g() as h, i():
                return await (
                    h
                )
    """)
    assert convert(text).startswith("def f():\n    with g() as h, i():\n        return (\n")
