"""Lazy modules: names come when they are used, and completion sees them."""

from __future__ import annotations

import importlib
import subprocess
import sys

import pytest


@pytest.mark.parametrize("module", ["keap_api", "keap_api.extend"])
def test_every_public_name_is_there_and_listed(module: str) -> None:
    found = importlib.import_module(module)
    for name in found.__all__:
        assert getattr(found, name) is not None
    assert dir(found) == sorted(found.__all__)
    with pytest.raises(AttributeError, match="'nonsense'"):
        found.nonsense  # noqa: B018


def test_extend_imports_nothing_until_a_name_is_used() -> None:
    code = """if True:
        import sys, keap_api.extend
        assert 'httpx' not in sys.modules
        keap_api.extend.Sender
        assert 'httpx' in sys.modules
    """
    subprocess.run([sys.executable, "-c", code], check=True)
