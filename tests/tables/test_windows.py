"""Long lists in windows of ids: nothing lost or doubled, whatever happens meanwhile, and no call more than it pays."""

from __future__ import annotations

import csv
import dataclasses
import itertools
import random
import tempfile
import threading
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from keapkit import Keap
from keapkit.tables import RESOURCES, TransferError, export, sync
from keapkit.tables._id_filter import id_filter
from keapkit.tables._spool import Spool
from keapkit.tables._windows import MOST_WINDOWS, MisfitPageError, OpenEnd, Window, Windows, first_windows
from keapkit.testing import KeapSandbox
from tests.tables.databases import select
from tests.tables.ranged import RangedAccount

SIZE = 20


@pytest.fixture(autouse=True)
def _small_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    small = dataclasses.replace(RESOURCES["contacts"], size=SIZE)
    monkeypatch.setitem(RESOURCES, "contacts", small)  # type: ignore[arg-type] # a dict behind a read-only type


def _client(account: RangedAccount) -> Keap:
    return Keap("KeapAK-windows", transport=httpx.MockTransport(account), throttle=None, retry=False)


def _exported(keap: Keap, folder: Path) -> Counter[str]:
    result = export(keap, "contacts", to=folder, format="csv")
    with result.tables["contacts"].open(newline="", encoding="utf-8") as file:
        return Counter(row["id"] for row in csv.DictReader(file))


def _once(numbers: Any) -> Counter[str]:
    return Counter(str(number) for number in numbers)


# -- which lists


def test_the_documents_say_which_lists_can_be_cut() -> None:
    found = {name: field for name, resource in RESOURCES.items() if (field := id_filter(resource))}
    assert found["contacts"] == "contact_id"
    assert found["companies"] == "company_id"
    assert {found[name] for name in ("orders", "payments", "notes", "tasks", "subscriptions")} == {"id"}
    assert not {"transactions", "contact_tags", "users", "hooks", "referrals"} & set(found)


def test_a_filter_of_ones_own_on_ids_leaves_the_list_whole() -> None:
    assert id_filter(RESOURCES["contacts"], "given_name==A*;start_update_time==2026-01-01T00:00:00.000Z")
    assert not id_filter(RESOURCES["contacts"], "given_name==A*;contact_id>5")
    assert not id_filter(RESOURCES["notes"], " ids==1,2")


# -- what it costs


@pytest.mark.parametrize(
    ("count", "calls"), [(0, 1), (SIZE, 1), (SIZE + 1, 2), (2 * SIZE, 2), (2 * SIZE + 1, 4), (5 * SIZE, 6)]
)
def test_windows_cost_one_call_and_short_lists_none(count: int, calls: int, tmp_path: Path) -> None:
    account = RangedAccount(range(1, count + 1))
    assert _exported(_client(account), tmp_path) == _once(range(1, count + 1))
    assert len(account.calls) == calls


def test_a_long_list_without_gaps_costs_one_call_more_than_its_pages(tmp_path: Path) -> None:
    account = RangedAccount(range(1, 200 * SIZE + 1))
    assert _exported(_client(account), tmp_path) == _once(range(1, 200 * SIZE + 1))
    # And less than one for each part that an idle thread took over from another.
    assert 201 <= len(account.calls) <= 201 + MOST_WINDOWS


@pytest.mark.parametrize(
    "numbers",
    [
        [*range(1, 101), *range(10**7, 10**7 + 100)],
        [*range(1, 101), *range(5_000, 5_400), *range(10**7, 10**7 + 100)],
        [number**2 for number in range(1, 300)],
        [number**4 for number in range(1, 300)],
        [10**9 - number**3 for number in range(300)],
    ],
    ids=["gap", "island", "thinner", "much thinner", "denser"],
)
def test_gaps_cost_a_few_calls(numbers: list[int], tmp_path: Path) -> None:
    account = RangedAccount(numbers)
    assert _exported(_client(account), tmp_path) == _once(numbers)
    assert len(account.calls) <= len(numbers) / SIZE + 2 + 2 * MOST_WINDOWS


def test_nothing_new_is_still_one_call(tmp_path: Path) -> None:
    account = RangedAccount(range(1, 15 * SIZE))
    url = f"sqlite:///{tmp_path / 'db'}"
    keap = _client(account)
    sync(keap, "contacts", to=url)
    account.calls.clear()
    for _ in range(2):
        sync(keap, "contacts", to=url)
    assert len(account.calls) == 2


def test_several_calls_of_one_list_are_under_way_at_once(tmp_path: Path) -> None:
    account = RangedAccount(range(1, 100 * SIZE + 1))
    together = threading.Barrier(8)
    arrivals = itertools.count()

    def meet(target: str) -> None:
        # Windows have an end: the first eight wait for each other.
        if "%3C" in target and next(arrivals) < 8:
            together.wait(timeout=60)

    account.before_call = meet
    assert _exported(_client(account), tmp_path) == _once(range(1, 100 * SIZE + 1))
    assert next(arrivals) > 8


# -- servers that do not do it


@pytest.mark.parametrize("unable", ["filter", "order", "range"])
def test_a_server_that_does_not_do_windows_is_read_page_by_page(unable: str, tmp_path: Path) -> None:
    numbers = range(1, 12 * SIZE)
    account = RangedAccount(numbers, unable=[unable])
    assert _exported(_client(account), tmp_path) == _once(numbers)
    tokens = [call for call in account.calls if "page_token" in call]
    assert len(tokens) == 11
    assert len(account.calls) <= 12 + 1 + 3, "the windows that were asked for before the first page came"


@pytest.mark.parametrize("body", [b"", b" \n"])
def test_a_page_without_a_body_is_an_error(body: bytes, tmp_path: Path) -> None:
    account = RangedAccount(range(1, 12 * SIZE))

    def blank(request: httpx.Request) -> httpx.Response:
        answer = account(request)
        is_window = b"%3C" in request.url.raw_path
        return httpx.Response(200, content=body) if is_window else answer

    with (
        Keap("KeapAK-windows", transport=httpx.MockTransport(blank), throttle=None, retry=False) as keap,
        pytest.raises(TransferError, match="empty"),
    ):
        export(keap, "contacts", to=tmp_path)
    assert _exported(_client(account), tmp_path) == _once(range(1, 12 * SIZE))


@pytest.mark.parametrize("at", range(1, 14))
def test_a_run_that_failed_goes_on_in_its_windows(at: int, tmp_path: Path) -> None:
    numbers = range(1, 12 * SIZE)
    account = RangedAccount(numbers)
    count = iter(range(1, 1000))

    def broken(request: httpx.Request) -> httpx.Response:
        return account(request) if next(count) < at else httpx.Response(500)

    with (
        Keap("KeapAK-windows", transport=httpx.MockTransport(broken), throttle=None, retry=False) as keap,
        pytest.raises(TransferError),
    ):
        export(keap, "contacts", to=tmp_path, custom_fields=False)
    before = len(account.calls)
    result = export(_client(account), "contacts", to=tmp_path, custom_fields=False)
    assert result.rows["contacts"] == len(numbers)
    assert len(set(account.calls)) == len(account.calls), "no page that came was asked for again"
    assert before == at - 1


def test_without_a_spool_the_database_knows_the_windows(tmp_path: Path) -> None:
    numbers = range(1, 12 * SIZE)
    account = RangedAccount(numbers)
    url = f"sqlite:///{tmp_path / 'db'}"

    def broken(request: httpx.Request) -> httpx.Response:
        return account(request) if len(account.calls) < 6 else httpx.Response(500)

    with (
        Keap("KeapAK-windows", transport=httpx.MockTransport(broken), throttle=None, retry=False) as keap,
        pytest.raises(TransferError),
    ):
        sync(keap, "contacts", to=url, spool=None)
    sync(_client(account), "contacts", to=url, spool=None)
    assert select(url, "SELECT COUNT(*) FROM contacts") == [(len(numbers),)]
    assert sum("filter" not in call for call in account.calls) == 1, "it did not begin again"


# -- a list that changes meanwhile


def _change(account: RangedAccount, chance: random.Random) -> Callable[[str], None]:
    def before_call(_: str) -> None:
        with account.lock:
            for _turn in range(chance.randrange(4)):
                known = sorted(account.versions)
                match chance.randrange(3):
                    case 0:
                        account.put(known[-1] + chance.randint(1, 3))
                    case 1:
                        account.versions.pop(chance.choice(known))
                    case _:
                        account.put(chance.choice(known))

    return before_call


def _rows(url: str) -> dict[str, str]:
    return dict(select(url, "SELECT id, contact_type FROM contacts WHERE _deleted_at IS NULL"))


@settings(max_examples=12, deadline=None)
@given(seed=st.integers(0, 2**32), spread=st.integers(1, 5))
def test_whatever_changes_meanwhile_is_there_in_the_end(seed: int, spread: int) -> None:
    chance = random.Random(seed)
    numbers = sorted(chance.sample(range(1, 300 * spread + 1), 280))
    account = RangedAccount(numbers)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        url, spool = f"sqlite:///{folder}/db", Path(folder) / "spool"
        keap = _client(account)
        account.before_call = _change(account, chance)
        sync(keap, "contacts", to=url, spool=spool)
        assert {str(number) for number in numbers if number in account.versions} <= _rows(url).keys()
        # Much has changed, so that what changed is a long list as well; and more does while it is read.
        for number in chance.sample(sorted(account.versions), 200):
            account.put(number)
        account.calls.clear()
        sync(keap, "contacts", to=url, spool=spool)
        assert any("start_update_time" in call and "%3C" in call for call in account.calls)
        # What was changed behind the back of the windows is seen by the next run.
        account.before_call = lambda _: None
        sync(keap, "contacts", to=url, spool=spool)
        wanted = {str(number): f"version {version}" for number, (version, _) in account.versions.items()}
        assert {key: value for key, value in _rows(url).items() if key in wanted} == wanted
        sync(keap, "contacts", to=url, spool=spool, sweep=True)
        assert _rows(url) == wanted


def test_what_is_created_meanwhile_is_seen(tmp_path: Path) -> None:
    account = RangedAccount(range(1, 12 * SIZE))

    def create(target: str) -> None:
        # The last window, and it alone, is without an end and oldest first.
        if "%3E%3D" in target and "%3C" not in target and "asc" in target:
            with account.lock:
                account.put(12 * SIZE)

    account.before_call = create
    assert _exported(_client(account), tmp_path) == _once(range(1, 12 * SIZE + 1))


def test_the_sandbox_takes_every_window(keap_sandbox: KeapSandbox, tmp_path: Path) -> None:
    keap = keap_sandbox.keap()
    made = [
        keap.v2.contacts.create({"email_addresses": [{"email": f"n{number}@example.com", "field": "EMAIL1"}]}).id
        for number in range(5 * SIZE)
    ]
    for id_ in made[SIZE : 2 * SIZE : 2]:
        keap.v2.contacts.delete(id_)
    expected = Counter(contact.id for contact in keap.v2.contacts.list(page_size=1000))
    assert _exported(keap, tmp_path) == expected


# -- the plan alone, against a model of the server


class _Model:
    """A server, a run that is interrupted, and calls that are answered in any order."""

    def __init__(self, numbers: set[int], size: int, chance: random.Random) -> None:
        self.numbers, self.size, self.chance = numbers, size, chance
        self.seen: set[int] = set()
        self.calls = 0
        page, following = self.page(0, None, down=False)
        self.seen |= set(page)
        self.position = first_windows(page, "T") if following else None

    def page(self, low: int, high: int | None, *, down: bool) -> tuple[list[int], bool]:
        self.calls += 1
        found = sorted(one for one in self.numbers if one >= low and (high is None or one < high))
        if down:
            found.reverse()
        return found[: self.size], len(found) > self.size

    def mutate(self) -> None:
        match self.chance.randrange(6):
            case 0:
                self.numbers.add(max(self.numbers, default=0) + self.chance.randint(1, 5))
            case 1 if self.numbers:
                self.numbers.discard(self.chance.choice(sorted(self.numbers)))
            case _:
                pass

    def run(self, threads: int, steps: int) -> None:
        """Some steps of a run with so many threads; what is under way then is lost."""
        assert self.position is not None
        windows = Windows(self.position)
        idle, busy = threads, list[tuple[Window | OpenEnd, int | None, list[int], bool]]()

        def ask(asked: Window | OpenEnd) -> None:
            high = asked.high if isinstance(asked, Window) else None
            found = self.page(asked.low, high, down=isinstance(asked, OpenEnd) and asked.down)
            busy.append((asked, high, *found))

        for _ in range(steps):
            while idle and (asked := windows.claim()) is not None:
                idle -= 1
                ask(asked)
            if not busy:
                break
            asked, high, page, following = busy.pop(self.chance.randrange(len(busy)))
            goes_on = windows.take(asked, high, page, is_last=not following)
            self.seen |= set(page)
            self.position = windows.position()
            self.mutate()
            if goes_on:
                ask(asked)
            else:
                idle += 1
            if self.position is None:
                assert not busy
                return


@settings(max_examples=300, deadline=None)
@given(
    numbers=st.sets(st.integers(1, 2_000), min_size=1, max_size=400),
    size=st.integers(1, 15),
    seed=st.integers(0, 2**32),
)
def test_no_record_is_missed_by_any_number_of_threads_and_kills(numbers: set[int], size: int, seed: int) -> None:
    chance = random.Random(seed)
    model = _Model(set(numbers), size, chance)
    runs = 0
    while model.position is not None:
        runs += 1
        assert runs < 5_000
        model.run(chance.randint(1, 25), chance.randint(1, 40))
    assert numbers & model.numbers <= model.seen


def test_pages_that_cannot_be_of_their_window() -> None:
    assert first_windows(["3", "2"], "T") is None
    assert first_windows(["a"], "T") is None
    assert first_windows([], "T") is None
    position = {**first_windows(["1", "2"], "T"), "windows": [[3, 10]], "open": [10, False]}  # type: ignore[dict-item] # not None here
    for ids, is_last in ((["2"], True), (["10"], True), (["5", "4"], True), ([], False), (["x"], True), ([None], True)):
        windows = Windows(position)
        asked = windows.claim()
        assert isinstance(asked, Window)
        with pytest.raises(MisfitPageError):
            windows.take(asked, asked.high, ids, is_last=is_last)


def test_pages_of_several_threads_are_numbered_one_by_one(tmp_path: Path) -> None:
    account = RangedAccount(range(1, 60 * SIZE))
    with pytest.MonkeyPatch.context() as patch:
        seen: list[tuple[int, str]] = []
        add = Spool.add

        def noted(self: Spool, walk: Any, *args: Any) -> None:
            add(self, walk, *args)
            seen.append((walk.pages, threading.current_thread().name))

        patch.setattr(Spool, "add", noted)
        assert _exported(_client(account), tmp_path) == _once(range(1, 60 * SIZE))
    assert sorted(number for number, _ in seen) == list(range(1, len(seen) + 1))
