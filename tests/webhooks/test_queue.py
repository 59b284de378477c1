"""Every kind of queue keeps the same promises: durable, bounded, once per event, each object's events in order."""

from __future__ import annotations

import random
import threading
from collections import defaultdict
from pathlib import Path
from typing import Any

import psycopg
import pytest
import redis

from keapkit.errors import HookStoreError, ValidationError
from keapkit.webhooks import HookQueue, PostgresHookQueue, RedisHookQueue, SQLiteHookQueue
from keapkit.webhooks._delivery import Delivery
from keapkit.webhooks._stores import queue_from

NO_TIME = 0.0


def delivery(*ids: int, event: str = "contact.edit", moment: str | None = "t1", **more: Any) -> Delivery:
    objects = tuple({"id": one, **({"timestamp": moment} if moment else {}), **more} for one in ids)
    return Delivery(event, event.rpartition(".")[0], objects)


def ids(found: Any) -> list[Any]:
    return [one["id"] for one in found.delivery.objects]


def test_what_is_stored_is_claimed_once(queue: HookQueue) -> None:
    assert queue.put([delivery(1, 2), delivery(3)]) == ["stored", "stored"]
    first, second = queue.claim(60), queue.claim(60)
    assert first is not None
    assert second is not None
    assert (ids(first), ids(second)) == ([1, 2], [3])
    assert first.delivery == delivery(1, 2)
    assert queue.claim(60) is None
    assert queue.done(first)
    assert not queue.done(first)
    assert queue.done(second)
    assert queue.counts().pending == 0


def test_an_event_that_came_before_is_not_stored_again(queue: HookQueue) -> None:
    assert queue.put([delivery(1, 2)]) == ["stored"]
    assert queue.put([delivery(2, 1)]) == ["duplicate"]
    assert queue.put([delivery(2, 3), delivery(1, moment="t2"), delivery(1, event="contact.add")]) == ["stored"] * 3
    seen = []
    while claim := queue.claim(60):
        seen.append((claim.delivery.event_key, ids(claim)))
        queue.done(claim)
    assert sorted(seen) == [
        ("contact.add", [1]),
        ("contact.edit", [1]),
        ("contact.edit", [1, 2]),
        ("contact.edit", [3]),
    ]
    assert queue.put([delivery(1)]) == ["duplicate"]  # handled ones are remembered as well
    # One tag, applied to two contacts in one second.
    both = [delivery(106, event="contactGroup.applied", contact_details=[{"id": one}]) for one in (1, 2)]
    assert queue.put(both) == ["stored", "stored"]


def test_without_times_the_same_delivery_again_is_the_same(queue: HookQueue) -> None:
    assert queue.put([delivery(1, 2, moment=None)]) == ["stored"]
    assert queue.put([delivery(1, 2, moment=None), delivery(1, 2, moment=None)]) == ["duplicate", "duplicate"]
    # Any other delivery that names the objects tells another change.
    others = [delivery(1, moment=None), delivery(2, 1, moment=None), delivery(1, 2, moment=None, event="contact.add")]
    assert queue.put(others) == ["stored"] * 3
    while claim := queue.claim(60):
        queue.done(claim)
    assert queue.put([delivery(1, 2, moment=None)]) == ["duplicate"]
    # Keap has the answer, and sends it no more: the same again is a change. A minute is too short to test.
    queue.answered(delivery(1, 2, moment=None))
    assert queue.put([delivery(1, 2, moment=None)]) == ["duplicate"]
    queue.answered(delivery(1, 2, moment=None), keep=0)
    assert queue.put([delivery(1, 2, moment=None)]) == ["stored"]
    # What has a time stays known.
    assert queue.put([delivery(7)]) == ["stored"]
    queue.answered(delivery(7), keep=0)
    assert queue.put([delivery(7)]) == ["duplicate"]


def test_of_a_delivery_with_and_without_times_each_object_counts(queue: HookQueue) -> None:
    mixed = Delivery("contact.edit", "contact", ({"id": 1, "timestamp": "2026-11-26T10:00:00Z"}, {"id": 2}))
    assert queue.put([mixed, mixed]) == ["stored", "duplicate"]
    queue.answered(mixed, keep=0)
    assert queue.put([mixed]) == ["stored"]
    first, second = queue.claim(60), queue.claim(60)
    assert first is not None
    assert ids(first) == [1, 2]
    assert second is None  # waits for the first
    queue.done(first)
    second = queue.claim(60)
    assert second is not None
    assert ids(second) == [2]


def test_one_time_written_in_two_ways_is_one(queue: HookQueue) -> None:
    ways = ["2026-11-26T10:00:00Z", "2026-11-26T05:00:00.000-0500", "2026-11-26T10:00:00+00:00"]
    assert queue.put([delivery(1, moment=one) for one in ways]) == ["stored", "duplicate", "duplicate"]


def test_events_of_one_object_wait_for_each_other(queue: HookQueue) -> None:
    queue.put([delivery(1, 2), delivery(2, 3, moment="t2"), delivery(3, 4, moment="t3"), delivery(5)])
    first, other = queue.claim(60), queue.claim(60)
    assert first is not None
    assert other is not None
    assert (ids(first), ids(other)) == ([1, 2], [5])
    assert queue.claim(60) is None
    queue.done(first)
    second = queue.claim(60)
    assert second is not None
    assert ids(second) == [2, 3]
    assert queue.claim(60) is None
    # A failure keeps its place; giving up makes room.
    assert queue.retry(second, 3_600, attempts=1, handled=["a"], error="ValueError: no")
    assert queue.claim(60) is None
    queue.put([delivery(3, moment="t4")])
    assert queue.claim(60) is None


def test_a_retry_comes_back_with_what_was_done(queue: HookQueue) -> None:
    queue.put([delivery(1)])
    claim = queue.claim(60)
    assert claim is not None
    assert queue.retry(claim, NO_TIME, attempts=3, handled=["a", "b"], error="ValueError: no")
    assert not queue.done(claim)
    again = queue.claim(60)
    assert again is not None
    assert (again.attempts, again.handled) == (3, ("a", "b"))


def test_a_dead_letter_is_seen_replayed_and_discarded(queue: HookQueue) -> None:
    queue.put([delivery(1, 2), delivery(1, moment="t2"), delivery(9)])
    claim = queue.claim(60)
    assert claim is not None
    assert queue.park(claim, attempts=6, handled=[], error="ValueError: no\0")
    (dead,) = queue.dead_letters()
    assert (dead.event_key, dead.ids, dead.attempts) == ("contact.edit", (1, 2), 6)
    assert dead.error.startswith("ValueError: no")
    behind, other = sorted((queue.claim(60), queue.claim(60)), key=ids)
    assert behind is not None
    assert other is not None
    assert (ids(behind), ids(other)) == ([1], [9])
    assert (queue.counts().pending, queue.counts().dead) == (2, 1)
    assert queue.replay([dead.id + 1_000]) == 0
    assert queue.replay([dead.id]) == 1
    assert queue.dead_letters() == []
    assert queue.claim(60) is None  # the replayed one waits for the other event of the same object
    queue.done(behind)
    replayed = queue.claim(60)
    assert replayed is not None
    assert (ids(replayed), replayed.attempts) == ([1, 2], 0)
    queue.park(replayed, attempts=6, handled=[], error="again")
    (dead,) = queue.dead_letters()
    assert queue.discard([dead.id]) == 1
    queue.done(other)
    assert (queue.counts().pending, queue.counts().dead) == (0, 0)


def test_all_dead_letters_are_discarded(queue: HookQueue) -> None:
    queue.put([delivery(one) for one in range(3)])
    while claim := queue.claim(60):
        queue.park(claim, attempts=6, handled=["a"], error="no")
    assert queue.discard([]) == 0
    assert queue.discard() == 3
    assert (queue.counts().pending, queue.counts().dead) == (0, 0)
    assert queue.replay() == 0


def test_a_replay_keeps_the_order_and_what_was_done(queue: HookQueue) -> None:
    queue.put([delivery(1, 2), delivery(2, 3, moment="t2"), delivery(3, moment="t3")])
    while claim := queue.claim(60):
        queue.park(claim, attempts=6, handled=[f"after {ids(claim)}"], error="no")
    assert queue.replay() == 3
    assert (queue.counts().pending, queue.counts().dead) == (3, 0)
    for expected in ([1, 2], [2, 3], [3]):
        claim = queue.claim(60)
        assert claim is not None
        assert (ids(claim), claim.handled) == (expected, (f"after {expected}",))
        assert queue.claim(60) is None
        queue.done(claim)


def test_what_comes_twice_in_one_batch_counts_once(queue: HookQueue) -> None:
    assert queue.put([delivery(1, 2, 1), delivery(1), delivery(2, 3), delivery(3)]) == [
        "stored",
        "duplicate",
        "stored",
        "duplicate",
    ]
    first, second = queue.claim(60), queue.claim(60)
    assert first is not None
    assert second is not None
    assert (ids(first), ids(second)) == ([1, 2], [3])


def test_what_waits_for_its_time_hides_nothing(queue: HookQueue) -> None:
    queue.put([delivery(one) for one in range(3)])
    while claim := queue.claim(60):
        queue.retry(claim, 3_600, attempts=1, handled=[], error="no")
    queue.put([delivery(9)])
    claim = queue.claim(60)
    assert claim is not None
    assert ids(claim) == [9]
    assert queue.claim(60) is None


def test_counts_stay_right_whatever_happens(queue: HookQueue) -> None:
    chance = random.Random(3)
    for number in range(120):
        queue.put([delivery(chance.randrange(5), moment=f"t{number}")])
        claim = queue.claim(60)
        if claim is not None:
            match chance.randrange(4):
                case 0:
                    queue.done(claim)
                case 1:
                    queue.park(claim, attempts=1, handled=[], error="no")
                case 2:
                    queue.retry(claim, 0, attempts=1, handled=[], error="no")
                case _:
                    queue.renew(claim, NO_TIME)
        if chance.randrange(10) == 0:
            queue.replay([one.id for one in queue.dead_letters(2)])
        if chance.randrange(10) == 0:
            queue.discard([one.id for one in queue.dead_letters(1)])
    dead, pending = queue.counts().dead, 0
    assert len(queue.dead_letters()) == dead
    expected = queue.counts().pending
    while claim := queue.claim(60):
        pending += 1
        queue.done(claim)
    assert (pending, queue.counts().pending) == (expected, 0)


def test_a_claim_that_runs_out_goes_to_another_worker(queue: HookQueue) -> None:
    queue.put([delivery(1), delivery(1, moment="t2")])
    lost = queue.claim(NO_TIME)
    assert lost is not None
    taken = queue.claim(60)
    assert taken is not None
    assert taken.id == lost.id
    assert not queue.renew(lost, 60)
    assert not queue.done(lost)
    assert not queue.retry(lost, 0, attempts=1, handled=[], error="")
    assert not queue.park(lost, attempts=1, handled=[], error="")
    assert queue.renew(taken, 60)
    assert queue.claim(60) is None
    assert queue.done(taken)


def test_a_full_queue_refuses(queue: HookQueue) -> None:
    assert queue.put([delivery(one) for one in range(60)]) == ["stored"] * 50 + ["full"] * 10
    claim = queue.claim(60)
    assert claim is not None
    queue.done(claim)
    # What was refused was not remembered.
    assert queue.put([delivery(59), delivery(58)]) == ["stored", "full"]


def test_a_thousand_objects_are_one_delivery(queue: HookQueue) -> None:
    assert queue.put([delivery(*range(1_000))]) == ["stored"]
    assert queue.put([delivery(*range(500, 1_500))]) == ["stored"]
    first = queue.claim(60)
    assert first is not None
    queue.done(first)
    second = queue.claim(60)
    assert second is not None
    assert ids(second) == list(range(1_000, 1_500))


def test_the_secret_is_made_once(queue: HookQueue) -> None:
    assert len(queue.secret()) >= 32
    assert queue.secret() == queue.secret()


def test_workers_side_by_side_keep_each_objects_order(queue: HookQueue) -> None:
    random_ = random.Random(7)
    queue.max_pending = 1_000
    sent = defaultdict(list)
    made = []
    for number in range(150):
        some = random_.sample(range(8), random_.randint(1, 3))
        made.append(delivery(*some, moment=f"t{number}"))
        for one in some:
            sent[one].append(number)
    assert set(queue.put(made)) == {"stored"}
    done = defaultdict(list)
    under_way: set[int] = set()
    guard = threading.Lock()
    failures: list[str] = []

    def work(seed: int) -> None:
        chance = random.Random(seed)
        while queue.counts().pending:
            claim = queue.claim(60)
            if claim is None:
                continue
            mine = set(ids(claim))
            with guard:
                if mine & under_way:
                    failures.append(f"{mine} at the same time")
                under_way.update(mine)
            failing = chance.random() < 0.2
            with guard:
                under_way.difference_update(mine)
                if not failing:
                    for one in claim.delivery.objects:
                        done[one["id"]].append(int(one["timestamp"][1:]))
            if failing:
                queue.retry(claim, 0, attempts=1, handled=[], error="")
            else:
                queue.done(claim)

    threads = [threading.Thread(target=work, args=(seed,)) for seed in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert not failures
    assert done == sent


def test_redis_that_was_emptied_goes_on(redis_url: str) -> None:
    queue = RedisHookQueue(redis_url)
    queue.put([delivery(1)])
    assert queue.claim(60) is not None
    redis.Redis.from_url(redis_url).flushall()
    assert queue.claim(60) is None
    assert queue.put([delivery(1)]) == ["stored"]
    redis.Redis.from_url(redis_url).xgroup_destroy("{keapkit:hooks}:ready", "workers")
    claim = queue.claim(60)
    assert claim is not None
    assert queue.done(claim)
    assert queue.counts().pending == 0
    queue.close()


def test_postgres_keeps_few_connections(postgres_url: str) -> None:
    named = psycopg.conninfo.make_conninfo(postgres_url, application_name="few")
    queue = PostgresHookQueue(named, prefix="few", max_pending=1_000)
    for number in range(40):  # as a server that has a thread for each request
        thread = threading.Thread(target=queue.put, args=([delivery(number)],))
        thread.start()
        thread.join()
    with psycopg.connect(postgres_url, autocommit=True) as other:
        found = other.execute("SELECT pid FROM pg_stat_activity WHERE application_name = 'few'").fetchall()
        assert 1 <= len(found) <= 8
        # A server that began anew costs one call, not one for each connection.
        for (pid,) in found:
            other.execute("SELECT pg_terminate_backend(%s, 10000)", (pid,))
    with pytest.raises(HookStoreError):
        queue.counts()
    assert queue.counts().pending == 40
    queue.close()


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://user:s3cr%zzet@127.0.0.1:1/x",
        "postgresql://user:s3cret@[bad/x",
        "postgresql://127.0.0.1:1/x?passwrod=s3cret",
        "redis://:s3/cret@127.0.0.1:1/0",
        "redis://:s3#cret@127.0.0.1:1/0",
        "redis://:s3cret@127.0.0.1:port/0",
        "rediss://user:s3cret@[bad",
        "redis://127.0.0.1:1/0?passwrod=s3cret",
    ],
)
def test_a_url_that_cannot_be_read_is_not_repeated(url: str) -> None:
    with pytest.raises(ValidationError, match=r"store: expected a URL such as") as caught:
        queue_from(url)
    assert "s3" not in str(caught.value)
    assert caught.value.__cause__ is None


def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    path = tmp_path / "hooks.sqlite"
    path.write_text("no database, but long enough to look like one" * 20)
    with pytest.raises(HookStoreError, match=r"hooks\.sqlite"):
        SQLiteHookQueue(path)


def test_the_file_is_private_and_its_content_outlives_the_queue(tmp_path: Path) -> None:
    path = tmp_path / "hooks.sqlite"
    one = SQLiteHookQueue(path)
    one.put([delivery(1)])
    assert path.stat().st_mode & 0o077 == 0
    one.close()
    two = SQLiteHookQueue(path)
    assert two.counts().pending == 1
    two.close()
