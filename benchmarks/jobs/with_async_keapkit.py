"""The jobs with keapkit, async: everything that is independent runs at once, and the throttle paces it."""

from __future__ import annotations

import asyncio
import csv
import datetime as dt
import itertools
import math
from collections import Counter
from collections.abc import Awaitable, Callable, Coroutine, Iterable
from typing import Any

from benchmarks.jobs.task import COLUMNS, FIELDS, KEY, MONTH, PAGE, TAGS_PER_CALL, Task
from keapkit import AsyncKeap
from keapkit.filters import gt, le


async def _export(task: Task) -> None:
    async with AsyncKeap(KEY, base_url=task.url) as keap:
        with task.out.open("w", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(COLUMNS)

            async def window(start: int) -> None:
                ids = {"contact_id": gt(start) & le(start + PAGE)}
                async for contact in keap.v2.contacts.list(filter=ids, page_size=PAGE):
                    writer.writerow(
                        [
                            contact.id,
                            contact.given_name,
                            contact.family_name,
                            contact.email_addresses[0].email,
                            contact.company.company_name,
                            contact.phone_numbers[0].number,
                            *[field.content for field in contact.custom_fields],
                        ]
                    )

            await _in_windows(keap, task, window)


async def _in_windows(keap: AsyncKeap, task: Task, window: Callable[[int], Coroutine[Any, Any, Any]]) -> list[Any]:
    """Page tokens come one after the other; windows of ids do not.

    The newest id tells where they end. A user knows about how many contacts there are, so those below half of that do
    not wait for it.
    """
    known = task.sizes.contacts // 2
    async with asyncio.TaskGroup() as group:
        reading = [group.create_task(window(start)) for start in range(0, known, PAGE)]
        newest = await keap.v2.contacts.list(order_by="id desc", page_size=1)
        rest = range(len(reading) * PAGE, int(newest.items[0].id or 0), PAGE)
        reading += [group.create_task(window(start)) for start in rest]
    return [one.result() for one in reading]


async def _month_end(task: Task) -> None:
    async with AsyncKeap(KEY, base_url=task.url) as keap:
        first, last = (dt.datetime.fromisoformat(moment) for moment in MONTH)
        days = dt.timedelta(days=5)

        async def window(start: int) -> list[Any]:
            ids = {"contact_id": gt(start) & le(start + PAGE)}
            fields = ["id", "email_addresses"]
            return [one async for one in keap.v2.contacts.list(filter=ids, page_size=PAGE, fields=fields)]

        async def all_of(pager: Any) -> list[Any]:
            return [one async for one in pager]

        async def created(since: dt.datetime) -> list[Any]:
            until = min(since + days - dt.timedelta(milliseconds=1), last)
            times = {"created_since_time": since, "created_until_time": until}
            return await all_of(keap.v2.orders.list(filter=times, page_size=PAGE))

        # Orders have no filter on ids, but one on times.
        windows, products, *orders = await asyncio.gather(
            _in_windows(keap, task, window),
            all_of(keap.v2.products.list(page_size=PAGE)),
            *(created(first + at * days) for at in range(math.ceil((last - first) / days))),
        )
    skus = {product.id: product.sku for product in products}
    emails = {contact.id: contact.email_addresses[0].email for contacts in windows for contact in contacts}
    totals: Counter[str] = Counter()
    sold: Counter[str] = Counter()
    for order in itertools.chain(*orders):
        totals[emails[order.contact.id]] += order.total.amount
        for item in order.order_items:
            sold[skus[item.product.id]] += item.quantity
    with task.out.open("w", newline="") as file:
        csv.writer(file).writerows([*totals.items(), *sold.items()])


async def _each(do: Callable[[AsyncKeap, Any], Awaitable[Any]], task: Task, what: Iterable[Any]) -> None:
    async with AsyncKeap(KEY, base_url=task.url) as keap:
        enough = asyncio.Semaphore(50)

        async def one(item: Any) -> None:
            async with enough:
                await do(keap, item)

        async with asyncio.TaskGroup() as group:
            for item in what:
                group.create_task(one(item))


def export(task: Task) -> None:
    asyncio.run(_export(task))


def month_end(task: Task) -> None:
    asyncio.run(_month_end(task))


def uploads(task: Task) -> None:
    asyncio.run(_each(lambda keap, path: keap.files.upload(path, contact_id=1), task, task.files))


def tags(task: Task) -> None:
    asyncio.run(_each(lambda keap, one: keap.v1.contacts.tags.apply(one, {"tagIds": [7]}), task, task.contact_ids))


def tags_bulk(task: Task) -> None:
    ids = [str(contact_id) for contact_id in task.contact_ids]
    chunks = [ids[start : start + TAGS_PER_CALL] for start in range(0, len(ids), TAGS_PER_CALL)]
    asyncio.run(_each(lambda keap, some: keap.v2.tags.contacts.apply_tags("7", {"contact_ids": some}), task, chunks))


def upserts(task: Task) -> None:
    people = [{**person, "duplicate_option": "Email"} for person in task.people]
    asyncio.run(_each(lambda keap, person: keap.v1.contacts.upsert(person), task, people))


async def _export_emails(task: Task) -> None:
    """Ids and addresses of an account whose contacts take more calls than a day allows."""
    async with AsyncKeap(KEY, base_url=task.url) as keap:
        starts = iter(range(0, task.sizes.contacts, task.sizes.page))
        with task.out.open("w", newline="") as file:
            writer = csv.writer(file)

            async def work() -> None:
                for start in starts:
                    ids = {"contact_id": gt(start) & le(start + task.sizes.page)}
                    fields = ["id", "email_addresses"]
                    async for contact in keap.v2.contacts.list(filter=ids, page_size=task.sizes.page, fields=fields):
                        writer.writerow([contact.id, contact.email_addresses[0].email])

            await asyncio.gather(*(work() for _ in range(50)))


def export_emails(task: Task) -> None:
    asyncio.run(_export_emails(task))


async def _query(task: Task) -> None:
    async with AsyncKeap(KEY, base_url=task.url) as keap:
        # Pages have numbers: as many at once as the table has, counted first.
        pages = -(-await keap.xmlrpc.data.count("Contact", {"Id": "%"}) // PAGE)
        queries = [keap.xmlrpc.data.query("Contact", PAGE, page, {"Id": "%"}, FIELDS) for page in range(pages)]
        with task.out.open("w", newline="") as file:
            for rows in await asyncio.gather(*queries):
                csv.writer(file).writerows([row.get(name) for name in FIELDS] for row in rows)


def query(task: Task) -> None:
    asyncio.run(_query(task))
