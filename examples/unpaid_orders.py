"""Unpaid orders as an Excel workbook, with their items on a second sheet.

    KEAP_API_KEY=... python examples/unpaid_orders.py FOLDER

Needs `pip install 'keapkit[export]'`. The same from the command line:

    keapkit export orders --filter paid==false --to FOLDER --format xlsx
"""

import sys

from keapkit import Keap
from keapkit.tables import export

with Keap() as keap:
    result = export(keap, "orders", to=sys.argv[1], filter="paid==false", format="xlsx")
    print(f"{result.rows['orders']} orders in {result.tables['orders']}")
