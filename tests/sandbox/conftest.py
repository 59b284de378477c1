from __future__ import annotations

from collections.abc import Iterator

import pytest

from keapkit.sandbox import Sandbox
from tests.sandbox.calls import Clock


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def sandbox(clock: Clock) -> Iterator[Sandbox]:
    sandbox = Sandbox(clock=clock)
    yield sandbox
    sandbox.close()
