"""Which changes count as changes."""

from __future__ import annotations

import tomllib

import pytest

from tests.mutation.__main__ import ROOT, Target, _meaning

CODE = '''"""A module."""
from typing import TYPE_CHECKING
if TYPE_CHECKING:
    from x import Y
def f(a: int | None, *, b: str = "x") -> int | None:
    """Add."""
    c: list[int] = [a + 1]
    return c[0]
'''


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("int | None,", "int & None,"),
        ("-> int | None", "-> int | int"),
        ("list[int]", "list[str]"),
        ("from x import Y", "from x import Z"),
        ('"""Add."""', '"""Subtract."""'),
        ("[a + 1]", "[a  +  1]"),
    ],
)
def test_types_and_prose_mean_the_same(old: str, new: str) -> None:
    assert old in CODE
    assert _meaning(CODE.replace(old, new)) == _meaning(CODE)


@pytest.mark.parametrize(("old", "new"), [("a + 1", "a - 1"), ("c[0]", "c[1]"), ('= "x"', '= "y"')])
def test_code_does_not(old: str, new: str) -> None:
    assert _meaning(CODE.replace(old, new)) != _meaning(CODE)


def test_what_is_not_python_means_nothing() -> None:
    assert _meaning("def f(:") is None


def test_every_target_has_modules_and_tests() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["keapkit-mutation"]
    for name, one in settings["targets"].items():
        target = Target(name, tuple(one["modules"]), tuple(one["tests"]), one["sample"], "", ())
        files = target.files(ROOT)
        assert files, name
        assert not any((ROOT / path).read_text(encoding="utf-8").startswith("# Written from") for path in files)
        assert all((ROOT / path).exists() for path in target.tests)
