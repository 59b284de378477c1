"""A token endpoint and an empty token store for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from keapkit.stores import FileTokenStore
from tests.keapkit.token_server import TokenServer

USERINFO = "/rest/v2/oauth/connect/userinfo"


@pytest.fixture
def server() -> Iterator[TokenServer]:
    with TokenServer() as running:
        yield running


@pytest.fixture
def store(tmp_path: Path) -> FileTokenStore:
    return FileTokenStore(tmp_path / "tokens")
