"""Every night: bring a DuckDB file up to date and ask it who bought most.

    KEAP_API_KEY=... python examples/nightly_duckdb.py keap.duckdb

Needs `pip install 'keapkit[duckdb]'`. An interrupted night goes on where it stopped.
"""

import sys

import duckdb

from keapkit import Keap
from keapkit.tables import sync

QUERY = """
    SELECT c.given_name, c.family_name, SUM(o.total) AS bought, COUNT(*) AS orders
    FROM orders o JOIN contacts c ON c.id = o.contact_id
    WHERE o._deleted_at IS NULL
    GROUP BY ALL ORDER BY bought DESC LIMIT 10
"""

with Keap() as keap:
    print(sync(keap, "contacts", "orders", "contact_tags", "tags", to=f"duckdb:///{sys.argv[1]}").rows)
with duckdb.connect(sys.argv[1], read_only=True) as database:
    for given_name, family_name, bought, orders in database.execute(QUERY).fetchall():
        print(f"{given_name or ''} {family_name or ''}: {bought:,.2f} in {orders} orders")
