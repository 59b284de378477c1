"""The orders of a month as an Excel workbook: orders, items and payments on a sheet each.

    KEAP_API_KEY=... python examples/month_to_xlsx.py 2026-10 FOLDER

Needs `pip install 'keapkit[export]'`.
"""

import datetime as dt
import sys
from zoneinfo import ZoneInfo

from keapkit import Keap
from keapkit.tables import export

ZONE = ZoneInfo("America/Phoenix")  # where the books are kept decides in which month an order falls

first = dt.datetime.strptime(sys.argv[1], "%Y-%m").replace(tzinfo=ZONE)
last = (first + dt.timedelta(days=32)).replace(day=1) - dt.timedelta(milliseconds=1)

with Keap() as keap:
    month = {"created_since_time": first, "created_until_time": last}
    result = export(keap, "orders", to=sys.argv[2], filter=month, format="xlsx")
    print(f"{result.rows['orders']} orders in {result.tables['orders']}")
