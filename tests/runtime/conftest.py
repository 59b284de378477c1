from __future__ import annotations

from collections.abc import Iterator

import pytest

from generator.runtime import _notices


@pytest.fixture(autouse=True)
def _forget_notices() -> Iterator[None]:
    """Notices are given once per process; each test starts without any."""
    _notices.forget()
    yield
    _notices.forget()
