"""Deliveries that are stored together do not depend on each other, nor on who still waits."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from keapkit.errors import HookStoreError
from keapkit.webhooks import SQLiteHookQueue
from keapkit.webhooks._commit import GroupCommit
from keapkit.webhooks._delivery import Delivery
from keapkit.webhooks._queue import Put


def delivery(number: int) -> Delivery:
    return Delivery("contact.edit", "contact", ({"id": number, "timestamp": "2026-11-26T10:00:00Z"},))


class Odd(SQLiteHookQueue):
    """Waits to be let go on, and cannot store the delivery of 13."""

    def __init__(self, path: Path) -> None:
        self.gate = threading.Event()
        self.sizes: list[int] = []
        super().__init__(path)

    def put(self, deliveries: Sequence[Delivery]) -> list[Put]:
        assert self.gate.wait(30)
        self.sizes.append(len(deliveries))
        if any(one.objects[0]["id"] == 13 for one in deliveries):
            raise RuntimeError("unlucky")
        return super().put(deliveries)


@pytest.fixture
def queue(tmp_path: Path) -> Iterator[Odd]:
    made = Odd(tmp_path / "hooks.sqlite")
    yield made
    made.close()


def test_one_that_cannot_be_stored_fails_alone(queue: Odd) -> None:
    news: list[int] = []
    commit = GroupCommit(queue, lambda: news.append(1))

    async def all_at_once() -> list[Put | BaseException]:
        loop = asyncio.get_running_loop()
        waiting = [asyncio.create_task(commit.put_async(delivery(one), loop)) for one in range(20)]
        await asyncio.sleep(0)  # all have begun
        queue.gate.set()
        return await asyncio.gather(*waiting, return_exceptions=True)

    outcomes = asyncio.run(all_at_once())
    commit.close()
    assert isinstance(outcomes.pop(13), HookStoreError)
    assert outcomes == ["stored"] * 19
    assert max(queue.sizes) > 1  # otherwise this shows nothing
    assert news
    assert queue.counts().pending == 19


def test_who_leaves_loses_nothing_and_holds_up_nobody(queue: Odd) -> None:
    commit = GroupCommit(queue, lambda: None)

    async def leave() -> Put:
        loop = asyncio.get_running_loop()
        leaving, staying = (asyncio.create_task(commit.put_async(delivery(one), loop)) for one in (1, 2))
        await asyncio.sleep(0)
        leaving.cancel()
        await asyncio.sleep(0)
        queue.gate.set()
        return await staying

    assert asyncio.run(leave()) == "stored"
    commit.close()
    assert queue.counts().pending == 2


def test_a_loop_that_ended_holds_up_nobody(queue: Odd) -> None:
    commit = GroupCommit(queue, lambda: None)

    async def abandon() -> None:
        task = asyncio.create_task(commit.put_async(delivery(1), asyncio.get_running_loop()))
        await asyncio.sleep(0)
        task.cancel()

    asyncio.run(abandon())
    queue.gate.set()
    assert commit.put(delivery(2)) == "stored"
    commit.close()
    assert queue.counts().pending == 2


def test_closed_ones_refuse_until_they_are_opened(queue: Odd) -> None:
    queue.gate.set()
    commit = GroupCommit(queue, lambda: None)
    commit.close()
    assert commit.put(delivery(1)) == "full"
    commit.open()
    assert commit.put(delivery(1)) == "stored"
    commit.close()


def test_what_waits_is_bounded_by_its_objects(queue: Odd) -> None:
    commit = GroupCommit(queue, lambda: None)
    large = [
        Delivery("contact.edit", "contact", tuple({"id": one, "timestamp": f"{number}"} for one in range(1, 1_001)))
        for number in range(130)
    ]

    async def all_at_once() -> list[Put]:
        loop = asyncio.get_running_loop()
        waiting = [asyncio.create_task(commit.put_async(one, loop)) for one in large]
        await asyncio.sleep(0)
        done, _ = await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
        assert {task.result() for task in done} == {"full"}
        queue.gate.set()
        return await asyncio.gather(*waiting)

    outcomes = asyncio.run(all_at_once())
    commit.close()
    assert set(outcomes) == {"stored", "full"}
    assert queue.counts().pending == outcomes.count("stored")
