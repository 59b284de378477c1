"""Queues of every kind, and what receivers handle."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from keapkit.webhooks import HookQueue, SQLiteHookQueue
from tests.keapkit.redis_server import redis_url
from tests.tables.postgres_server import postgres_server
from tests.webhooks.serving import Handled

__all__ = ["redis_url"]

SECRET = "p3iXkqgW0aYvTzJ4nUq7sB2d"


@pytest.fixture
def handled() -> Handled:
    return Handled()


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    with postgres_server() as url:
        yield url


@pytest.fixture(params=["sqlite", "redis", "postgres"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where a queue is, fresh for the test."""
    if request.param == "sqlite":
        return str(tmp_path / "hooks.sqlite")
    if request.param == "redis":
        return str(request.getfixturevalue("redis_url"))
    return str(request.getfixturevalue("postgres_url"))


@pytest.fixture
def queue(store: str, tmp_path: Path) -> Iterator[HookQueue]:
    """A queue with room for 50 deliveries."""
    made: HookQueue
    if store.startswith("unix:"):
        from keapkit.webhooks import RedisHookQueue

        made = RedisHookQueue(store, max_pending=50)
    elif store.startswith("postgresql:"):
        from keapkit.webhooks import PostgresHookQueue

        # One server for all tests: tables of its own for each.
        made = PostgresHookQueue(store, prefix=f"t{abs(hash(tmp_path)) % 10**12}", max_pending=50)
    else:
        made = SQLiteHookQueue(store, max_pending=50)
    yield made
    made.close()
