"""New leads as a spreadsheet: yesterday's contacts with name, email, phone, source, and a custom field.

KEAP_API_KEY=... python examples/leads_to_sheet.py leads.csv
"""

import datetime as dt
import sys

from keapkit import Keap
from keapkit.tables import export

COLUMNS = ["id", "given_name", "family_name", "email", "phone", "leadsource_id", "create_time"]

with Keap() as keap, open(sys.argv[1], "wb") as file:
    yesterday = dt.datetime.now(dt.UTC) - dt.timedelta(days=1)
    custom = [f"custom_{name}" for name in sys.argv[2:]]  # such as favorite_color
    result = export(
        keap, "contacts", to=file, since=yesterday, fields=[*COLUMNS, *custom], bom=True, safe_formulas=True
    )
    print(f"{result.rows['contacts']} contacts in {sys.argv[1]}")
