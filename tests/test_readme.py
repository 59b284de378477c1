"""Every Python example of README runs as written, on a sandbox in the process."""

from __future__ import annotations

import ast
import inspect
import re
import textwrap
from pathlib import Path
from typing import Any

import pytest

import keapkit
from keapkit.testing import KeapSandbox

pytestmark = pytest.mark.anyio

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
BLOCKS = [textwrap.dedent(text) for text in re.findall(r"^ *```python\n(.*?)^ *```$", README, re.MULTILINE | re.DOTALL)]
FIXTURE = [text for text in BLOCKS if "def test_" in text]
SCRIPTS = [text for text in BLOCKS if "def test_" not in text]


@pytest.fixture
def _on_the_sandbox(keap_sandbox: KeapSandbox, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Clients without a transport get the sandbox's, and the files that README uploads exist."""
    monkeypatch.chdir(tmp_path)
    for name in ("report.pdf", "report-2.pdf"):
        (tmp_path / name).write_bytes(b"%PDF-1.7")
    for client, transport in (
        (keapkit.Keap, keap_sandbox.transport),
        (keapkit.AsyncKeap, keap_sandbox.async_transport),
    ):
        real = client.__init__

        def begin(self: Any, *args: Any, _real: Any = real, _transport: Any = transport, **keywords: Any) -> None:
            _real(self, *args, **{"transport": _transport, **keywords})

        monkeypatch.setattr(client, "__init__", begin)


def test_the_search_finds_the_examples() -> None:
    assert len(FIXTURE) == 1
    assert len(SCRIPTS) == README.count("```python") - 1 > 5


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda text: re.sub(r"\W+", " ", text)[:40].strip())
@pytest.mark.filterwarnings("ignore::FutureWarning")  # XML-RPC ends; README says so
@pytest.mark.usefixtures("_on_the_sandbox")
async def test_an_example(script: str, capsys: pytest.CaptureFixture[str]) -> None:
    code = compile(script, "README.md", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    namespace: dict[str, Any] = {"__name__": "readme"}
    coroutine = eval(code, namespace)
    if inspect.isawaitable(coroutine):
        await coroutine


def test_the_fixture_example(keap_sandbox: KeapSandbox) -> None:
    namespace: dict[str, Any] = {}
    exec(FIXTURE[0], namespace)
    (test,) = (value for name, value in namespace.items() if name.startswith("test_"))
    test(keap_sandbox)


def test_nothing_is_imported_from_the_generated_package() -> None:
    assert not re.search(r"(import|from) keap_api", README)


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md"])
def test_every_target_of_make_exists(page: str) -> None:
    named = set(re.findall(r"(?:`|^ +)make ([a-z-]+)", (ROOT / page).read_text("utf-8"), re.MULTILINE))
    assert named
    assert named <= set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"])
def test_every_path_exists(page: str) -> None:
    text = (ROOT / page).read_text("utf-8")
    links = re.findall(r"\]\((?!https?:)([^)#]+)", text)
    paths = re.findall(
        r"`((?:tests|overlays|generator|generated|specs|requirements|examples|\.github)/[\w./-]*)`", text
    )
    assert [name for name in links + paths if not (ROOT / name).exists()] == []


def test_every_logger_is_listed() -> None:
    code = [*(ROOT / "overlays").rglob("*.py"), *(ROOT / "generator" / "runtime").rglob("*.py")]
    ours = {
        name
        for path in code
        for name in re.findall(r'getLogger\("((?:keapkit|keap_api)[\w.]*)"\)', path.read_text("utf-8"))
    }
    assert ours
    for text in (README, (ROOT / "docs" / "logging.md").read_text("utf-8")):
        assert ours == set(re.findall(r"^\| `((?:keapkit|keap_api)[\w.]*)` \|", text, re.MULTILINE))
