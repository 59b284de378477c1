"""Month end: who bought what this month, from all three APIs of Keap.

python examples/month_end.py           on a sandbox inside this process: no account, no network
python examples/month_end.py --live    on the real API with the key in KEAP_API_KEY, read-only
"""

import csv
import datetime as dt
import io
import os
import sys
import warnings
from collections import Counter
from zoneinfo import ZoneInfo

from keapkit import Keap

LIVE = "--live" in sys.argv[1:]
ZONE = ZoneInfo("America/Phoenix")  # where the books are kept decides in which month an order falls
warnings.simplefilter("ignore", FutureWarning)  # XML-RPC ends on 31 December 2026: we know


def connect() -> Keap:
    if LIVE and not os.environ.get("KEAP_API_KEY"):
        sys.exit("--live needs a key in KEAP_API_KEY")
    if LIVE:
        return Keap()
    from keapkit.sandbox import Sandbox, SandboxTransport

    return Keap("KeapAK-demo", transport=SandboxTransport(Sandbox()))


def progress(text: str) -> None:
    print(f"· {text}", file=sys.stderr, flush=True)


with connect() as keap:
    # The month's first and last moment on the zone's clocks; Keap is asked in UTC.
    first = dt.datetime.now(ZONE).replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    last = (first + dt.timedelta(days=32)).replace(day=1) - dt.timedelta(milliseconds=1)

    progress("orders of the month, from REST v1")  # iterating walks all pages, at the pace the key allows
    orders = list(keap.v1.orders.list(since=first.astimezone(dt.UTC), until=last.astimezone(dt.UTC)))
    buyers = sorted({order.contact.id for order in orders if order.contact and order.contact.id})

    progress(f"{len(buyers)} contacts of {len(orders)} orders, from REST v2")
    names: dict[int, str] = {}
    for at in range(0, len(buyers), 100):  # a hundred ids to a filter
        some = ",".join(map(str, buyers[at : at + 100]))
        for contact in keap.v2.contacts.list(filter=f"ids=={some}"):
            names[int(contact.id or 0)] = f"{contact.given_name or ''} {contact.family_name or ''}".strip()

    progress("stock numbers of the products, from an XML-RPC table")
    products = keap.xmlrpc.data.query_all("Product", {"Id": "%"}, ["ProductName", "Sku"])
    numbers = {row["ProductName"]: row.get("Sku", "-") for row in products}

    totals: Counter[int] = Counter()  # in cents: sums of floats drift
    sold: Counter[str] = Counter()
    for order in orders:
        totals[(order.contact and order.contact.id) or 0] += round(100 * (order.total or 0))
        sold.update({item.name or "?": item.quantity or 0 for item in order.order_items or ()})
    table = [(names.get(buyer, f"contact {buyer}"), cents / 100) for buyer, cents in totals.most_common()]
    table.append(("Total", totals.total() / 100))

    print(f"\n{first:%B %Y}, {ZONE.key}")
    for name, amount in table:
        print(f"{name:<24}{amount:>12,.2f}")
    print("\n" + "\n".join(f"{count:>4} × {name} ({numbers.get(name, '-')})" for name, count in sold.most_common()))

    if not LIVE:  # the table as a CSV file of a contact, and back again
        sheet = io.StringIO()
        csv.writer(sheet).writerows([("contact", "amount"), *table])
        stored = keap.files.upload(sheet.getvalue().encode(), name="month-end.csv", contact_id=1)
        assert keap.files.read(stored.id or 0) == sheet.getvalue().encode()
        print(f"\n{stored.file_name}: {stored.file_size} bytes, stored with contact 1 and read back")

    if day := keap.quota.day:
        print(f"Quota: {day.used} of {day.limit} calls used today")
