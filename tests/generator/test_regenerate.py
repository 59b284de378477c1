"""`regenerate` and `check`: exit codes, and what they say."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest

import generator.build
from generator.openapi_parser import Parsed, parse
from generator.parser_tables import ParserInput
from generator.pin import pin
from generator.regenerate import ROOT
from tests.generator.desk import OVERLAY, Desk, Run, desk, document, full_desk, generated, run
from tests.generator.documents import encoded

__all__ = ["desk", "full_desk", "generated", "run"]


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
