"""Runs of `regenerate` that fail, are killed or overlap: nothing is ever half written."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.atomic_write import exclusive
from generator.errors import GeneratorError
from generator.regenerate import regenerate
from tests.generator.desk import Desk, desk, script

__all__ = ["desk"]


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
