"""A receiver on the sandbox's hooks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from keapkit.testing import KeapSandbox, keap_sandbox
from keapkit.webhooks import HookReceiver
from tests.webhooks.conftest import SECRET

__all__ = ["keap_sandbox", "receiver"]


@pytest.fixture
def receiver(keap_sandbox: KeapSandbox, tmp_path: Path) -> Iterator[HookReceiver[Any]]:
    made = HookReceiver(keap_sandbox.keap(), tmp_path / "hooks.sqlite", secret_path=SECRET, retry_delays=(0, 0))
    yield made
    made.close()
