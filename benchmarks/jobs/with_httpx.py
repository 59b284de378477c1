"""The jobs with httpx and json alone, one call after the other: what Python and the network cost at least."""

from __future__ import annotations

import base64
import csv
import json
import sqlite3
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

import httpx

from benchmarks.jobs.task import COLUMNS, KEY, MONTH, PAGE, SINCE, TAGS_PER_CALL, Task


def _client(task: Task) -> httpx.Client:
    return httpx.Client(base_url=task.url, headers={"authorization": f"Bearer {KEY}"}, timeout=60)


def _call(client: httpx.Client, method: str, path: str, **given: Any) -> Any:
    pause = 0.25
    while True:
        response = client.request(method, path, **given)
        if response.status_code != 429:
            return json.loads(response.raise_for_status().content)
        time.sleep(pause)
        pause = min(2 * pause, 10)


def _pages(client: httpx.Client, key: str, **params: Any) -> Iterator[dict[str, Any]]:
    token = ""
    while True:
        given = {"page_size": PAGE, **params, **({"page_token": token} if token else {})}
        page = _call(client, "GET", f"/rest/v2/{key}", params=given)
        yield from page[key]
        token = page.get("next_page_token")
        if not token:
            return


def export(task: Task) -> None:
    with _client(task) as client, task.out.open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        for contact in _pages(client, "contacts"):
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
    with _client(task) as client:
        skus = {product["id"]: product["sku"] for product in _pages(client, "products")}
        contacts = _pages(client, "contacts", fields="id,email_addresses")
        emails = {contact["id"]: contact["email_addresses"][0]["email"] for contact in contacts}
        totals: Counter[str] = Counter()
        sold: Counter[str] = Counter()
        month = f"created_since_time=={MONTH[0]};created_until_time=={MONTH[1]}"
        for order in _pages(client, "orders", filter=month):
            totals[emails[order["contact"]["id"]]] += order["total"]["amount"]
            for item in order["order_items"]:
                sold[skus[item["product"]["id"]]] += item["quantity"]
    with task.out.open("w", newline="") as file:
        csv.writer(file).writerows([*totals.items(), *sold.items()])


def uploads(task: Task) -> None:
    with _client(task) as client:
        for path in task.files:
            content = base64.b64encode(path.read_bytes()).decode()
            body = {"file_name": path.name, "file_association": "CONTACT", "contact_id": 1, "file_data": content}
            _call(client, "POST", "/rest/v1/files", json=body)


def tags(task: Task) -> None:
    with _client(task) as client:
        for contact_id in task.contact_ids:
            _call(client, "POST", f"/rest/v1/contacts/{contact_id}/tags", json={"tagIds": [7]})


def tags_bulk(task: Task) -> None:
    ids = [str(contact_id) for contact_id in task.contact_ids]
    with _client(task) as client:
        for start in range(0, len(ids), TAGS_PER_CALL):
            body = {"contact_ids": ids[start : start + TAGS_PER_CALL]}
            _call(client, "POST", "/rest/v2/tags/7/contacts:applyTags", json=body)


def upserts(task: Task) -> None:
    with _client(task) as client:
        for person in task.people:
            _call(client, "PUT", "/rest/v1/contacts", json={**person, "duplicate_option": "Email"})


def _store(task: Task, contacts: Iterable[dict[str, Any]]) -> None:
    with sqlite3.connect(task.database) as database:
        database.execute("CREATE TABLE IF NOT EXISTS contacts (id TEXT PRIMARY KEY, record TEXT)")
        rows = ((contact["id"], json.dumps(contact)) for contact in contacts)
        database.executemany("INSERT OR REPLACE INTO contacts VALUES (?, ?)", rows)


def nightly(task: Task) -> None:
    with _client(task) as client:
        _store(task, _pages(client, "contacts", filter=f"start_update_time=={SINCE}"))


def prepare_nightly(task: Task) -> None:
    """The first night reads everything."""
    with _client(task) as client:
        _store(task, _pages(client, "contacts"))
