"""Databases that somebody changed by hand."""

from __future__ import annotations

import pytest

from keapkit.tables import DestinationError, sync
from keapkit.testing import KeapSandbox
from tests.tables.databases import run, select


def test_a_view_that_somebody_dropped_comes_back(keap_sandbox: KeapSandbox, database: str) -> None:
    keap = keap_sandbox.keap()
    sync(keap, "tags", to=database)
    run(database, "DROP VIEW tags_labeled")
    run(database, "DROP TABLE tags")
    sync(keap, "tags", to=database, sweep=True)
    assert select(database, "SELECT count(*) FROM tags_labeled") == [(len(keap_sandbox.records("tags")),)]


def test_state_that_is_not_ours_is_refused(keap_sandbox: KeapSandbox, database: str) -> None:
    keap = keap_sandbox.keap()
    run(database, "CREATE TABLE _keap_state (name text, value text)")
    run(database, "INSERT INTO _keap_state VALUES ('a', 'b')")
    with pytest.raises(DestinationError, match="_keap_state that keapkit did not make"):
        sync(keap, "tags", to=database)
    run(database, "DROP TABLE _keap_state")
    run(database, "CREATE TABLE _keap_state (a integer)")
    with pytest.raises(DestinationError, match="_keap_state that keapkit did not make"):
        sync(keap, "tags", to=database)
    assert not keap_sandbox.requests
