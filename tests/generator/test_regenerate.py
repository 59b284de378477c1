"""`regenerate` and `check`: exit codes, what they say, and that nothing is ever half written."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

import generator.build
from generator.__main__ import main
from generator.atomic_write import exclusive
from generator.errors import GeneratorError
from generator.openapi_parser import Parsed, parse
from generator.parser_tables import ParserInput
from generator.pin import Kind, pin
from generator.regenerate import ROOT, Sources, regenerate
from tests.generator.documents import Json, encoded, minimal

OVERLAY = """\
overlay: 1.0.0
info: {title: t, version: "1"}
actions:
  - target: $.paths['/rest/v2/boats'].get
    description: Deprecated by word of mouth.
    update: {deprecated: true}
"""


def document(kind: Kind, noun: str) -> Json:
    """A small document of one API."""
    answer: Json = {
        "description": "",
        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}},
    }
    number: Json = {"name": "limit", "in": "query", "schema": {"type": "integer"}}
    return minimal(
        paths={
            f"/rest/{kind}/{noun}": {
                "get": {"parameters": [number], "responses": {"200": answer}},
                "post": {"responses": {"201": answer}},
            }
        },
        components={"schemas": {"Thing": {"type": "object", "properties": {"id": {"type": "integer"}}}}},
    )


@dataclass
class Desk:
    """Folders to work in, and the command with them as options; the XML-RPC table is left out."""

    specs: Path
    overlays: Path
    out: Path

    @property
    def options(self) -> list[str]:
        folders = ["--specs-dir", self.specs, "--overlays-dir", self.overlays, "--out", self.out]
        return [*map(str, folders), "--without", "xmlrpc"]

    @property
    def sources(self) -> Sources:
        return Sources(self.specs, self.overlays, without=frozenset({"xmlrpc"}))

    def files(self) -> dict[str, bytes]:
        """Everything in the folders."""
        folder = self.specs.parent
        found = (path for path in folder.rglob("*") if path.is_file())
        return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def new_desk(folder: Path) -> Desk:
    made = Desk(folder / "specs", folder / "overlays", folder / "out")
    made.specs.mkdir()
    made.overlays.mkdir()
    (made.specs / "v1.json").write_bytes(pin("v1", encoded(document("v1", "ships")), "v1").content)
    (made.specs / "v2.json").write_bytes(pin("v2", encoded(document("v2", "boats")), "v2").content)
    (made.overlays / "v2.yaml").write_text(OVERLAY, encoding="utf-8")
    return made


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return new_desk(tmp_path)


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folders in which `regenerate` has run: to copy, not to change."""
    made = new_desk(tmp_path_factory.mktemp("generated"))
    regenerate(made.sources, made.out)
    return made.specs.parent


@pytest.fixture
def full_desk(generated: Path, tmp_path: Path) -> Desk:
    """A desk with its generated tree."""
    folder = tmp_path / "full"
    shutil.copytree(generated, folder)
    return Desk(folder / "specs", folder / "overlays", folder / "out")


Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs the command line and gives its exit code, output and error output."""

    def call(*arguments: str) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["python -m generator", *arguments])
        with pytest.raises(SystemExit) as ended:
            main()
        out, err = capsys.readouterr()
        return int(ended.value.code or 0), out, err

    return call


def script(code: str, desk: Desk) -> subprocess.Popen[str]:
    """Another process that runs `code` with `sources` and `out`."""
    head = f"""
import os, sys
from pathlib import Path
import generator.regenerate as r
sources = r.Sources(Path({str(desk.specs)!r}), Path({str(desk.overlays)!r}), without=frozenset({{"xmlrpc"}}))
out = Path({str(desk.out)!r})
"""
    pipe = subprocess.PIPE
    return subprocess.Popen(
        [sys.executable, "-c", head + code], cwd=ROOT, stdin=pipe, stdout=pipe, stderr=pipe, text=True
    )


# regenerate and check


def test_a_fresh_tree_agrees_with_its_sources(desk: Desk, run: Run) -> None:
    code, out, err = run("regenerate", *desk.options)
    assert code == 0, err
    assert [line.split()[:3] for line in out.splitlines()[1:]] == [["REST", "v1", "2"], ["REST", "v2", "2"]]
    assert "Deprecated by Keap." in (desk.out / "keap_api/v2/resources/boats.py").read_text(encoding="utf-8")
    assert run("check", *desk.options)[0] == 0


def test_check_names_what_differs(desk: Desk, run: Run) -> None:
    run("regenerate", *desk.options)
    package = desk.out / "keap_api"
    with (package / "v1/models/__init__.py").open("a", encoding="utf-8") as file:
        file.write("EDITED = 'by hand'\n")
    (package / "v2/params.py").unlink()
    (package / "v2/resources/boats2.py").write_text("", encoding="utf-8")
    (package / "v2/__pycache__").mkdir()
    (package / "v2/__pycache__/models.pyc").write_bytes(b"")
    before = desk.files()
    code, out, err = run("check", *desk.options)
    assert code == 1
    assert out.splitlines()[:3] == [
        "changed: keap_api/v1/models/__init__.py",
        "missing: keap_api/v2/params.py",
        "untracked: keap_api/v2/resources/boats2.py",
    ]
    assert "-EDITED = 'by hand'" in out
    assert "error: 3 files differ" in err
    assert desk.files() == before


def test_regenerate_removes_what_is_not_generated(desk: Desk, run: Run) -> None:
    run("regenerate", *desk.options)
    wanted = desk.files()
    (desk.out / "keap_api/old.py").write_text("", encoding="utf-8")
    run("regenerate", *desk.options)
    assert desk.files() == wanted


def test_check_of_nothing(desk: Desk, run: Run) -> None:
    code, out, _ = run("check", *desk.options)
    assert code == 1
    assert "missing: keap_api/__init__.py" in out
    assert not desk.out.exists()


# bad input


def put(name: str, content: bytes) -> Callable[[Desk], None]:
    def change(desk: Desk) -> None:
        (desk.specs.parent / name).write_bytes(content)

    return change


def remove(name: str) -> Callable[[Desk], None]:
    def change(desk: Desk) -> None:
        path = desk.specs.parent / name
        shutil.rmtree(path) if path.is_dir() else path.unlink()

    return change


def folder_for_file(desk: Desk) -> None:
    (desk.specs / "v2.json").unlink()
    (desk.specs / "v2.json").mkdir()


BAD: dict[str, tuple[Callable[[Desk], None], str]] = {
    "truncated": (put("specs/v2.json", encoded(document("v2", "boats"))[:200]), "v2.json"),
    "no JSON": (put("specs/v2.json", b"<html>"), "v2.json"),
    "empty": (put("specs/v2.json", b""), "v2.json"),
    "not UTF-8": (put("specs/v2.json", b"\xff\xfe{}"), "v2.json"),
    "Swagger 2": (put("specs/v2.json", b'{"swagger": "2.0", "paths": {}}'), "Swagger"),
    "no OpenAPI": (put("specs/v2.json", b'{"hello": "world"}'), "OpenAPI"),
    "no paths": (put("specs/v2.json", b'{"openapi": "3.1.0", "paths": {}}'), "paths"),
    "a list": (put("specs/v2.json", b"[]"), "OpenAPI"),
    "missing": (remove("specs/v2.json"), "v2.json"),
    "a folder": (folder_for_file, "v2.json"),
    "no specs": (remove("specs"), "v1.json"),
    "dangling": (put("specs/v2.json", encoded(document("v2", "boats")).replace(b"schemas/Thing", b"schemas/No")), "No"),
    "manifest": (put("specs/manifest.json", b"{"), "manifest.json"),
    "manifest list": (put("specs/manifest.json", b"[]"), "manifest.json"),
    "overlay YAML": (put("overlays/v2.yaml", b"overlay: ["), "v2.yaml"),
    "overlay kind": (put("overlays/v2.yaml", b"{}"), "v2.yaml"),
    "overlay path": (put("overlays/v2.yaml", OVERLAY.replace("$.paths", "$..[").encode()), "v2.yaml"),
    "no overlays": (remove("overlays"), "overlays"),
}


@pytest.mark.parametrize("command", ["regenerate", "check"])
@pytest.mark.parametrize(("change", "said"), BAD.values(), ids=BAD)
def test_bad_input_changes_nothing(
    full_desk: Desk, run: Run, change: Callable[[Desk], None], said: str, command: str
) -> None:
    change(full_desk)
    before = full_desk.files()
    code, _, err = run(command, *full_desk.options)
    assert code == 2
    last = err.splitlines()[-1]
    assert last.startswith("error: ")
    assert said in last
    assert "Traceback" not in err
    assert full_desk.files() == before


def test_bad_usage(desk: Desk, run: Run) -> None:
    assert run("regenerate", *desk.options, "--without", "v3")[0] == 2
    assert run("regenerate", "--nonsense")[0] == 2
    desk.out.write_text("a file", encoding="utf-8")
    code, _, err = run("regenerate", *desk.options)
    assert code == 2
    assert err.splitlines()[-1].startswith("error: ")
    assert desk.out.read_text(encoding="utf-8") == "a file"


# stale patches and losses


def test_a_stale_patch_stops_the_build(desk: Desk, run: Run) -> None:
    run("regenerate", *desk.options)
    fixed = document("v2", "boats")
    fixed["paths"]["/rest/v2/boats"]["get"]["deprecated"] = True
    (desk.specs / "v2.json").write_bytes(pin("v2", encoded(fixed), "v2").content)
    before = desk.files()
    code, _, err = run("regenerate", *desk.options)
    assert code == 3
    assert "v2.yaml:4 action 1" in err
    assert "changes nothing" in err
    assert desk.files() == before
    code, _, err = run("regenerate", *desk.options, "--allow-stale-patches")
    assert code == 0
    assert "v2.yaml:4 action 1" in err
    assert run("check", *desk.options)[0] == 3
    assert run("check", *desk.options, "--allow-stale-patches")[0] == 0


def losing(what: Callable[[Parsed], Any]) -> Callable[[ParserInput], Parsed]:
    """The front end, which loses something."""

    def lossy(made: ParserInput) -> Parsed:
        parsed = parse(made)
        if made.document["info"]["title"] == "v2":
            what(parsed)
        return parsed

    return lossy


@pytest.mark.parametrize(
    ("what", "said"),
    [
        (lambda parsed: parsed.endpoints.popitem(), "POST /rest/v2/boats"),
        (lambda parsed: parsed.endpoints["op0"].parameters.clear(), "parameter limit of GET /rest/v2/boats"),
    ],
    ids=["operation", "parameter"],
)
def test_a_loss_stops_the_build(
    desk: Desk, run: Run, monkeypatch: pytest.MonkeyPatch, what: Callable[[Parsed], Any], said: str
) -> None:
    run("regenerate", *desk.options)
    before = desk.files()
    monkeypatch.setattr(generator.build, "parse", losing(what))
    code, _, err = run("regenerate", *desk.options)
    assert code == 3
    assert said in err
    assert desk.files() == before


# interruptions


def test_a_failure_while_writing_leaves_the_old_tree(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    regenerate(desk.sources, desk.out)
    before = desk.files()

    def full(folder: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("generator.pipeline.format_tree", full)
    with pytest.raises(GeneratorError, match="No space left") as failed:
        regenerate(desk.sources, desk.out)
    assert failed.value.exit_code == 2
    assert desk.files() == before


# A run ends at the given occurrence of an audit event: three renames commit the tree, move the old one
# away and move the new one in.
KILL = """
import sys, os
left = {number}
def watch(event, arguments):
    global left
    if event == {event!r}:
        left -= 1
        if not left:
            os._exit(9)
sys.addaudithook(watch)
r.regenerate(sources, out)
"""
KILLS = {
    "while writing": ("subprocess.Popen", 1),
    "before the commit": ("os.rename", 1),
    "before the old tree is moved away": ("os.rename", 2),
    "before the new tree is moved in": ("os.rename", 3),
    "before the old tree is removed": ("shutil.rmtree", 2),
}


@pytest.mark.parametrize("where", KILLS)
def test_the_next_run_recovers_from_a_killed_one(desk: Desk, where: str) -> None:
    regenerate(desk.sources, desk.out)
    wanted = desk.files()
    event, number = KILLS[where]
    with script(KILL.format(event=event, number=number), desk) as killed:
        _, err = killed.communicate()
    assert killed.returncode == 9, err
    assert desk.files() != wanted
    with exclusive(desk.out):
        # Whole again, the old tree or the new one, before anything is written.
        assert desk.files() == wanted
    regenerate(desk.sources, desk.out)
    assert desk.files() == wanted
    assert [path.name for path in desk.out.iterdir()] == ["keap_api"]


def test_runs_at_the_same_time_wait_for_each_other(desk: Desk) -> None:
    regenerate(desk.sources, desk.out)
    wanted = desk.files()
    for path in desk.out.rglob("*.py"):
        path.write_text("old", encoding="utf-8")
    # Both have read their sources before either may write.
    code = """
build_tree = r.build_tree
def ready(*arguments):
    tree = build_tree(*arguments)
    print("ready", flush=True)
    sys.stdin.readline()
    return tree
r.build_tree = ready
r.regenerate(sources, out)
"""
    with script(code, desk) as one, script(code, desk) as other:
        for process in (one, other):
            assert process.stdout
            assert process.stdout.readline() == "ready\n"
        for process in (one, other):
            assert process.stdin
            process.stdin.write("go\n")
            process.stdin.flush()
        for process in (one, other):
            _, err = process.communicate()
            assert process.returncode == 0, err
    assert desk.files() == wanted


def test_the_command_itself(desk: Desk) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "generator", "regenerate", *desk.options],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    manifest = json.loads((desk.out / "keap_api/v2/openapi.json").read_bytes())
    assert manifest["paths"]["/rest/v2/boats"]["get"]["deprecated"] is True
