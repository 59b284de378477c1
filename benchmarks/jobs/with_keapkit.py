"""The jobs with keapkit, sync: what its documentation tells a user to write."""

from __future__ import annotations

import csv
import datetime as dt
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

from benchmarks.jobs.task import COLUMNS, FIELDS, KEY, MONTH, PAGE, TAGS_PER_CALL, Task
from keapkit import Keap


def export(task: Task) -> None:
    with Keap(KEY, base_url=task.url) as keap, task.out.open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        for contact in keap.v2.contacts.list(page_size=PAGE):
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


def export_command(task: Task) -> None:
    from keapkit.tables import export

    with Keap(KEY, base_url=task.url) as keap:
        export(keap, "contacts", to=task.folder / "export", format="csv")


def month_end(task: Task) -> None:
    with Keap(KEY, base_url=task.url) as keap:
        first, last = (dt.datetime.fromisoformat(moment) for moment in MONTH)
        skus = {product.id: product.sku for product in keap.v2.products.list(page_size=PAGE)}
        emails = {
            contact.id: contact.email_addresses[0].email
            for contact in keap.v2.contacts.list(page_size=PAGE, fields=["id", "email_addresses"])
        }
        totals: Counter[str] = Counter()
        sold: Counter[str] = Counter()
        month = {"created_since_time": first, "created_until_time": last}
        for order in keap.v2.orders.list(filter=month, page_size=PAGE):
            totals[emails[order.contact.id]] += order.total.amount
            for item in order.order_items:
                sold[skus[item.product.id]] += item.quantity
    with task.out.open("w", newline="") as file:
        csv.writer(file).writerows([*totals.items(), *sold.items()])


def uploads(task: Task) -> None:
    with Keap(KEY, base_url=task.url) as keap:
        for path in task.files:
            keap.files.upload(path, contact_id=1)


def uploads_threads(task: Task) -> None:
    with Keap(KEY, base_url=task.url) as keap, ThreadPoolExecutor(16) as pool:
        list(pool.map(lambda path: keap.files.upload(path, contact_id=1), task.files))


def tags(task: Task) -> None:
    with Keap(KEY, base_url=task.url) as keap:
        for contact_id in task.contact_ids:
            keap.v1.contacts.tags.apply(contact_id, {"tagIds": [7]})


def tags_threads(task: Task) -> None:
    with Keap(KEY, base_url=task.url) as keap, ThreadPoolExecutor(16) as pool:
        list(pool.map(lambda one: keap.v1.contacts.tags.apply(one, {"tagIds": [7]}), task.contact_ids))


def tags_bulk(task: Task) -> None:
    ids = [str(contact_id) for contact_id in task.contact_ids]
    with Keap(KEY, base_url=task.url) as keap:
        for start in range(0, len(ids), TAGS_PER_CALL):
            keap.v2.tags.contacts.apply_tags("7", {"contact_ids": ids[start : start + TAGS_PER_CALL]})


def upserts(task: Task) -> None:
    with Keap(KEY, base_url=task.url) as keap:
        for person in task.people:
            keap.v1.contacts.upsert({**person, "duplicate_option": "Email"})


def upserts_threads(task: Task) -> None:
    with Keap(KEY, base_url=task.url) as keap, ThreadPoolExecutor(16) as pool:
        list(pool.map(lambda one: keap.v1.contacts.upsert({**one, "duplicate_option": "Email"}), task.people))


def nightly(task: Task) -> None:
    from keapkit.tables import sync

    with Keap(KEY, base_url=task.url) as keap:
        sync(keap, "contacts", to=f"sqlite:///{task.database}")


prepare_nightly = nightly
"""The first night reads everything."""


def query(task: Task) -> None:
    with Keap(KEY, base_url=task.url) as keap, task.out.open("w", newline="") as file:
        rows = keap.xmlrpc.data.query_all("Contact", {"Id": "%"}, FIELDS)
        csv.writer(file).writerows([row.get(name) for name in FIELDS] for row in rows)


def query_bridge(task: Task) -> None:
    with Keap(KEY, base_url=task.url, xmlrpc="rest") as keap, task.out.open("w", newline="") as file:
        rows = keap.xmlrpc.data.query_all("Contact", {"Id": "%"}, FIELDS)
        csv.writer(file).writerows([row.get(name) for name in FIELDS] for row in rows)
