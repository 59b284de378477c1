from __future__ import annotations

from collections.abc import Iterator

import pytest

from generator.runtime import _warnings


@pytest.fixture(autouse=True)
def _forget_warnings() -> Iterator[None]:
    """Notices are given once per process; each test starts without any."""
    _warnings.reset()
    yield
    _warnings.reset()
