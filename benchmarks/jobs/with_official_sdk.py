"""The jobs with Keap's official SDK (REST v2 only). It does not pace or repeat calls: `_patiently` does."""

from __future__ import annotations

import csv
import json
import sqlite3
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import keap_core_v2_client as sdk

from benchmarks.jobs.task import COLUMNS, KEY, MONTH, PAGE, SINCE, TAGS_PER_CALL, Task


def _client(task: Task) -> sdk.ApiClient:
    return sdk.ApiClient(sdk.Configuration(host=task.url, access_token=KEY))


def _patiently(call: Callable[..., Any], *args: Any, **given: Any) -> Any:
    pause = 0.25
    while True:
        try:
            return call(*args, **given)
        except sdk.ApiException as error:
            if error.status != 429:
                raise
        time.sleep(pause)
        pause = min(2 * pause, 10)


def _pages(call: Callable[..., Any], key: str, **given: Any) -> Iterator[Any]:
    token = None
    while True:
        page = _patiently(call, page_size=PAGE, page_token=token, **given)
        yield from getattr(page, key)
        token = page.next_page_token
        if not token:
            return


def export(task: Task) -> None:
    contacts = sdk.ContactApi(_client(task))
    with task.out.open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        for contact in _pages(contacts.list_contacts, "contacts"):
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


def month_end(task: Task) -> None:
    client = _client(task)
    products = _pages(sdk.ProductsApi(client).list_products, "products")
    skus = {product.id: product.sku for product in products}
    contacts = _pages(sdk.ContactApi(client).list_contacts, "contacts", fields=["id", "email_addresses"])
    emails = {contact.id: contact.email_addresses[0].email for contact in contacts}
    totals: Counter[str] = Counter()
    sold: Counter[str] = Counter()
    month = f"created_since_time=={MONTH[0]};created_until_time=={MONTH[1]}"
    for order in _pages(sdk.OrdersApi(client).list_orders, "orders", filter=month):
        totals[emails[order.contact.id]] += order.total.amount
        for item in order.order_items:
            sold[skus[item.product.id]] += item.quantity
    with task.out.open("w", newline="") as file:
        csv.writer(file).writerows([*totals.items(), *sold.items()])


def uploads(task: Task) -> None:
    files = sdk.FilesApi(_client(task))
    for path in task.files:
        _patiently(files.create_file, path.read_bytes(), path.name, "CONTACT", contact_id="1", is_public="false")


def tags(task: Task) -> None:
    api = sdk.TagsApi(_client(task))
    for contact_id in task.contact_ids:
        _patiently(api.apply_tags, "7", sdk.ApplyRemoveTagRequest(contact_ids=[str(contact_id)]))


def tags_bulk(task: Task) -> None:
    api = sdk.TagsApi(_client(task))
    ids = [str(contact_id) for contact_id in task.contact_ids]
    for start in range(0, len(ids), TAGS_PER_CALL):
        _patiently(api.apply_tags, "7", sdk.ApplyRemoveTagRequest(contact_ids=ids[start : start + TAGS_PER_CALL]))


def upserts(task: Task) -> None:
    contacts = sdk.ContactApi(_client(task))
    for person in task.people:
        body = sdk.CreateUpdateContactRequest.from_dict(person)
        _patiently(contacts.create_contact, body, duplicate_option="Email")


def _store(task: Task, found: Iterable[Any]) -> None:
    with sqlite3.connect(task.database) as database:
        database.execute("CREATE TABLE IF NOT EXISTS contacts (id TEXT PRIMARY KEY, record TEXT)")
        rows = ((contact.id, json.dumps(contact.to_dict(), default=str)) for contact in found)
        database.executemany("INSERT OR REPLACE INTO contacts VALUES (?, ?)", rows)


def nightly(task: Task) -> None:
    contacts = sdk.ContactApi(_client(task))
    _store(task, _pages(contacts.list_contacts, "contacts", filter=f"start_update_time=={SINCE}"))


def prepare_nightly(task: Task) -> None:
    """The first night reads everything."""
    contacts = sdk.ContactApi(_client(task))
    _store(task, _pages(contacts.list_contacts, "contacts"))
