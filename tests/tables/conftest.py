"""What the tests of tables share."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from keapkit import Keap
from tests.tables.account import Account
from tests.tables.clock import DayClock
from tests.tables.postgres_server import postgres_server

KEY = "KeapAK-tables"


@pytest.fixture
def client() -> Iterator[Callable[[Account], Keap]]:
    """Makes clients of accounts."""
    made: list[Keap] = []

    def make(account: Account, **options: Any) -> Keap:
        keap = Keap(KEY, transport=httpx.MockTransport(account), **{"throttle": None, "retry": False, **options})
        made.append(keap)
        return keap

    yield make
    for keap in made:
        keap.close()


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The URL of a PostgreSQL server."""
    with postgres_server() as url:
        yield url


@pytest.fixture(params=["sqlite", "duckdb", "postgres"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of an empty database of each kind."""
    if request.param != "postgres":
        return f"{request.param}:///{tmp_path / 'keap.db'}"
    import psycopg

    url: str = request.getfixturevalue("postgres")
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("DROP SCHEMA public CASCADE")
        connection.execute("CREATE SCHEMA public")
    return url


@pytest.fixture
def clock() -> Iterator[DayClock]:
    """The clock of a throttle."""
    made = DayClock()
    with made.for_deadlines():
        yield made


@pytest.fixture(autouse=True)
def _own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "cache"))
