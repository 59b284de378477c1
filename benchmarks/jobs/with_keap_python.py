"""The jobs with keap-python (REST v1 and XML-RPC). A refused call gives its error as if it were the result."""

from __future__ import annotations

import csv
import datetime as dt
import json
import sqlite3
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from keap import Keap
from keap.exceptions import KeapXMLRPCException
from keap.KeapToken import KeapToken
from keap.REST.BaseService import BaseService
from keap.REST.models import DuplicateOption
from keap.XML.BaseService import BaseService as XmlService

from benchmarks.jobs.task import COLUMNS, FIELDS, KEY, MONTH, PAGE, SINCE, TAGS_PER_CALL, Task

# Its file service posts to /appointments, so it cannot upload.


def _client(task: Task) -> Keap:
    BaseService.base_api_url = f"{task.url}/rest/v1"
    XmlService.xmlrpc_url = f"{task.url}/xmlrpc"
    memory = "keap.storages.InMemoryStorage"
    keap = Keap({"CLIENT_ID": "x", "CLIENT_SECRET": "x", "APP_NAME": "a", "STORAGE_CLASS": memory})
    keap.storage.save_token("a", KeapToken(access_token=KEY))
    return keap


def _patiently(call: Callable[..., Any], *args: Any, **given: Any) -> Any:
    pause = 0.25
    while True:
        try:
            result = call(*args, **given)
            if not isinstance(result, dict) or not ("fault" in result or result.get("code") == "429"):
                return result
        except KeapXMLRPCException as error:
            if error.errcode != 429:
                raise
        time.sleep(pause)
        pause = min(2 * pause, 10)


def _pages(call: Callable[..., Any], key: str, **given: Any) -> Iterator[Any]:
    offset, found = 0, [None]
    while found:
        found = _patiently(call, limit=PAGE, offset=offset, **given)[key]
        yield from found
        offset += PAGE


def export(task: Task) -> None:
    contacts = _client(task).REST_V1.ContactService
    with task.out.open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        for contact in _pages(contacts.list, "contacts", optional_properties=["custom_fields"]):
            writer.writerow(
                [
                    contact["id"],
                    contact["given_name"],
                    contact["family_name"],
                    contact["email_addresses"][0]["email"],
                    contact["company"]["company_name"],
                    contact["phone_numbers"][0]["number"],
                    *[field["content"] for field in contact["custom_fields"]],
                ]
            )


def month_end(task: Task) -> None:
    rest = _client(task).REST_V1
    skus = {product["id"]: product["sku"] for product in _pages(rest.ProductService.list, "products")}
    contacts = _pages(rest.ContactService.list, "contacts")
    emails = {contact["id"]: contact["email_addresses"][0]["email"] for contact in contacts}
    totals: Counter[str] = Counter()
    sold: Counter[str] = Counter()
    for order in _pages(rest.OrderService.list, "orders", since=MONTH[0], until=MONTH[1]):
        totals[emails[order["contact"]["id"]]] += round(order["total"] * 100)
        for item in order["order_items"]:
            sold[skus[item["product"]["id"]]] += item["quantity"]
    with task.out.open("w", newline="") as file:
        csv.writer(file).writerows([*totals.items(), *sold.items()])


def tags(task: Task) -> None:
    contacts = _client(task).REST_V1.ContactService
    for contact_id in task.contact_ids:
        _patiently(contacts.add_tags, contact_id, [7])


def tags_bulk(task: Task) -> None:
    api = _client(task).REST_V1.TagService
    for start in range(0, len(task.contact_ids), TAGS_PER_CALL):
        _patiently(api.add_contacts, 7, task.contact_ids[start : start + TAGS_PER_CALL])


def upserts(task: Task) -> None:
    contacts = _client(task).REST_V1.ContactService
    for person in task.people:
        _patiently(contacts.create, **person, duplicate_option=DuplicateOption.EMAIL)


def _store(task: Task, contacts: Iterable[Any]) -> None:
    with sqlite3.connect(task.database) as database:
        database.execute("CREATE TABLE IF NOT EXISTS contacts (id TEXT PRIMARY KEY, record TEXT)")
        rows = ((contact["id"], json.dumps(contact)) for contact in contacts)
        database.executemany("INSERT OR REPLACE INTO contacts VALUES (?, ?)", rows)


def nightly(task: Task) -> None:
    contacts = _client(task).REST_V1.ContactService
    since = dt.datetime.fromisoformat(SINCE).replace(tzinfo=None)
    _store(task, _pages(contacts.list, "contacts", since=since))


def prepare_nightly(task: Task) -> None:
    """The first night reads everything."""
    contacts = _client(task).REST_V1.ContactService
    _store(task, _pages(contacts.list, "contacts", optional_properties=["custom_fields"]))


def query(task: Task) -> None:
    data = _client(task).XML.DataService
    with task.out.open("w", newline="") as file:
        page, rows = 0, [{}]
        while rows:
            rows = _patiently(data.query, "Contact", PAGE, page, {"Id": "%"}, FIELDS, "Id", True)
            csv.writer(file).writerows([row.get(name) for name in FIELDS] for row in rows)
            page += 1
