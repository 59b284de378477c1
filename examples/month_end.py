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
from decimal import Decimal
from zoneinfo import ZoneInfo

from keapkit import Keap
from keapkit.tables import rows

LIVE = "--live" in sys.argv[1:]
ZONE = ZoneInfo("America/Phoenix")  # where the books are kept decides in which month an order falls
warnings.simplefilter("ignore", FutureWarning)  # XML-RPC ends on December 31, 2026: we know


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

    progress("orders of the month with their items, from REST v2")  # all pages, at the pace that the key allows
    month = {"created_since_time": first, "created_until_time": last}
    orders = rows(keap.v2.orders.list(filter=month)).tables()

    progress("stock numbers of the products, from an XML-RPC table")
    products = keap.xmlrpc.data.query_all("Product", {"Id": "%"}, ["ProductName", "Sku"])
    numbers = {row["ProductName"]: row.get("Sku", "-") for row in products}

    totals: Counter[str] = Counter()  # Decimal: sums of floats drift
    for order in orders["orders"]:
        totals[f"{order['contact_given_name'] or ''} {order['contact_family_name'] or ''}"] += order["total"] or 0
    sold: Counter[str] = Counter()
    for item in orders["order_items"]:
        sold[item["name"] or "?"] += item["quantity"] or 0
    table = [*totals.most_common(), ("Total", sum(totals.values(), Decimal()))]

    print(f"\n{first:%B %Y}, {ZONE.key}")
    for name, amount in table:
        print(f"{name:<24}{amount:>12,.2f}")
    print("\n" + "\n".join(f"{count:>4} × {name} ({numbers.get(name, '-')})" for name, count in sold.most_common()))

    if not LIVE:
        progress("the table as a file of a contact and back again, over REST v1")
        sheet = io.StringIO()
        csv.writer(sheet).writerows([("contact", "amount"), *table])
        stored = keap.files.upload(sheet.getvalue().encode(), name="month-end.csv", contact_id=1)
        assert keap.files.read(stored.id or 0) == sheet.getvalue().encode()
        print(f"\n{stored.file_name}: {stored.file_size} bytes, stored with contact 1 and read back")

    if day := keap.quota.day:
        print(f"Quota: {day.used} of {day.limit} calls used today")
