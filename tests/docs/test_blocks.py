"""Every block of Python in README, the documentation, docstrings and the generated pages runs on the sandbox."""

from __future__ import annotations
import __future__

import ast
import inspect
import re
import textwrap
from collections.abc import Iterator
from functools import reduce
from pathlib import Path
from typing import Any, get_overloads

import pytest

from keapkit import Keap
from tests.docs.blocks import Block, Runner, blocks_of, docstring_blocks
from tests.docs.built import GENERATED, ROOT

GUIDES = [
    ROOT / "README.md",
    *(p for p in sorted((ROOT / "docs").rglob("*.md")) if GENERATED[0] not in p.relative_to(ROOT / "docs").parts),
]
REFERENCE = re.findall(r"reference/\S+\.md", (ROOT / "mkdocs.yml").read_text("utf-8"))
MODULES = [
    path for folder in ("overlays/keapkit", "generator/runtime") for path in sorted((ROOT / folder).rglob("*.py"))
]
INCLUDED = re.compile(r'--8<-- "(examples/\w+\.py)"\n?')
SETUPS = {
    "_client_base.py": "what_fails = print\n",
    "fleet.py": """
        app = keap_sandbox.app()
        import keapkit.fleet
        sync = keapkit.fleet.sync_tenant
        here = lambda app, tenant, to, **keywords: sync(app, tenant, "sqlite:///fleet.sqlite", **keywords)
        patch.setattr(keapkit.fleet, "sync_tenant", here)
    """,
    "doctor/__init__.py": """
        from functools import partial
        import keapkit.doctor
        patch.setattr(keapkit.doctor, "examine", partial(keapkit.doctor.examine, pace=0))
    """,
    "testing.py": """
        from keapkit import Keap
        from keapkit.testing import KeapSandbox, replay
        with KeapSandbox() as other, other.keap() as client, client.record("session.jsonl"):
            client.v2.contacts.list()
        class my_integration:
            run = staticmethod(lambda keap: None)
    """,
    "webhooks/_receiver.py": "from fastapi import FastAPI\nfrom keapkit.webhooks import HookReceiver\n",
    "throttle/__init__.py": "from keapkit.throttle import Rate, Throttle\n",
    "runtime/filters.py": "rest = keap.v2\n",
}
"""What the blocks in a module's docstrings take for granted."""
# XML-RPC's end is announced with a warning, a response of a bulk call has failures on purpose.
pytestmark = pytest.mark.filterwarnings("ignore::FutureWarning")


@pytest.fixture
def runner(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Runner]:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("KEAPKIT_HOME", str(tmp_path / "home"))
    for name in ("report.pdf", "report-2.pdf"):
        (tmp_path / name).write_bytes(b"%PDF-1.7")
    runner = Runner(monkeypatch)
    yield runner
    runner.close()


def _run(runner: Runner, blocks: list[Block], *, fresh: bool) -> list[str]:
    """What went wrong in the blocks; a fresh sandbox for each, or one for all of them with names that stay."""
    runner.fresh()
    found = []
    for block in blocks:
        if block.marked or INCLUDED.fullmatch(block.source):
            continue
        if fresh:
            runner.fresh()
        found.append(runner.run(block))
    return [message for message in found if message]


@pytest.mark.parametrize("path", GUIDES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_guide_runs(path: Path, runner: Runner) -> None:
    assert _run(runner, blocks_of(path), fresh=False) == []


@pytest.mark.parametrize("page", REFERENCE)
def test_a_reference_page_runs(page: str, sources: Path, runner: Runner) -> None:
    path = sources / "docs" / page
    assert _run(runner, blocks_of(path), fresh=True) == []


def test_docstrings_run(runner: Runner) -> None:
    """Each begins where its module's prose leaves the reader: with the names that it speaks of."""
    found: list[str] = []
    number = 0
    for path in MODULES:
        blocks = docstring_blocks(path)
        number += len(blocks)
        setup = next((text for name, text in SETUPS.items() if path.as_posix().endswith(name)), "")
        for block in blocks:
            runner.end()  # some speak of the first request
            runner.fresh()
            if setup:
                assert runner.run(Block(path, 0, textwrap.dedent(setup))) == ""
            found.append(runner.run(block))
    assert [message for message in found if message] == []
    assert number > 8


@pytest.mark.parametrize("page", [page for page in REFERENCE if re.match(r"reference/(v1|v2|xmlrpc)/", page)])
def test_signatures_are_those_of_the_methods(page: str, sources: Path) -> None:
    keap = Keap("KeapAK-signatures", throttle=None)
    text = (sources / "docs" / page).read_text("utf-8")
    api = page.split("/")[1]
    sections = re.findall(r"^## (\S+) \{ #\1 \}$(.*?)(?=^## |\Z)", text, re.MULTILINE | re.DOTALL)
    assert sections or page.endswith("tables.md")
    for name, section in sections:
        if 'Signature"' not in section:
            continue
        source = re.search(r'=== "Signature"\n\n    ```python\n(.*?\n)    ```', section, re.DOTALL)
        assert source, name
        method = reduce(getattr, name.split("."), getattr(keap, api))
        ours = [_parameters(form) for form in _functions(re.sub(r"^    ", "", source.group(1), flags=re.MULTILINE))]
        overloads = [_parameters(form)[1:] for form in get_overloads(method.__func__)]
        assert ours == (overloads or [_parameters(method)]), name
    keap.close()


def _functions(source: str) -> Iterator[Any]:
    """Each function that is defined, without its decorators."""
    for node in ast.parse(source).body:
        if isinstance(node, ast.FunctionDef):
            node.decorator_list = []
            made: dict[str, Any] = {}
            exec(compile(ast.Module([node], []), "signature", "exec", flags=__future__.annotations.compiler_flag), made)
            yield made[node.name]


def _parameters(function: Any) -> list[tuple[str, Any, bool]]:
    return [(p.name, p.kind, p.default is p.empty) for p in inspect.signature(function).parameters.values()]


def test_few_blocks_are_marked_and_each_says_why(sources: Path) -> None:
    paths = [*GUIDES, *(sources / "docs" / page for page in REFERENCE)]
    blocks = [block for path in paths for block in blocks_of(path)]
    marked = [block for block in blocks if block.marked]
    assert len(blocks) > 1000
    assert len(marked) < 0.03 * len(blocks), [f"{b.path}:{b.line}" for b in marked]
    guides = [block for path in GUIDES for block in blocks_of(path)]
    assert len([block for block in guides if block.marked]) < 0.1 * len(guides)


def test_no_block_escapes(sources: Path) -> None:
    """Every fence with Python in it is a block that runs, one that is marked, or a program that is included."""
    for path in [*GUIDES, *(sources / "docs" / page for page in REFERENCE)]:
        text = path.read_text("utf-8")
        fences = re.findall(r"^ *```(?:python|py|pycon)\b.*$", text, re.MULTILINE)
        assert len(fences) == len([b for b in blocks_of(path) if not b.hidden]), path


def test_included_programs_have_tests() -> None:
    tests = "".join(path.read_text("utf-8") for path in (ROOT / "tests").rglob("*.py"))
    included = {m for path in GUIDES for m in re.findall(r'--8<-- "(examples/\w+\.py)"', path.read_text("utf-8"))}
    assert included == {f"examples/{path.name}" for path in (ROOT / "examples").glob("*.py")}
    for name in included:
        assert Path(name).stem in tests, name


def test_a_failing_block_is_noticed(runner: Runner, tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(
        '# A page\n\n```python\nkeap.v2.contacts.get("1")\n```\n\n=== "Async"\n\n    ```python\n'
        '    await keap.v2.contacts.get("999999999")\n    ```\n\n```python title="Not run: never"\n1 / 0\n```\n'
    )
    blocks = blocks_of(page)
    assert [(b.line, b.marked, b.is_async) for b in blocks] == [(3, False, False), (9, False, True), (13, True, False)]
    (message,) = _run(runner, blocks, fresh=True)
    assert f"{page}:10: NotFoundError" in message
