"""Leaving XML-RPC in three steps, on one report: contacts of a city with their tags.

    KEAP_API_KEY=... python examples/leaving_xmlrpc.py Phoenix

First the old code, on XML-RPC. Then the same code, answered over REST: only the client changes. Last the code on REST,
for good. All three print the same. `keapkit migrate` shows what becomes of each call of yours.
"""

import sys
import warnings

from keapkit import Keap

city = sys.argv[1]
warnings.simplefilter("ignore", FutureWarning)  # XML-RPC ends on December 31, 2026: that is why we are here


def on_xmlrpc(keap: Keap) -> dict[int, str]:
    rows = keap.xmlrpc.data.query_all("Contact", {"City": city}, ["Id", "FirstName", "LastName"])
    return {row["Id"]: f"{row.get('FirstName', '')} {row.get('LastName', '')}".strip() for row in rows}


def on_rest(keap: Keap) -> dict[int, str]:
    found = keap.v2.contacts.list(filter={"city": city}, fields=["id", "given_name", "family_name"])
    return {int(c.id): f"{c.given_name or ''} {c.family_name or ''}".strip() for c in found}


with Keap(xmlrpc="wire") as wire, Keap(xmlrpc="rest") as bridged, Keap() as keap:
    reports = {"XML-RPC": on_xmlrpc(wire), "XML-RPC over REST": on_xmlrpc(bridged), "REST v2": on_rest(keap)}

for name, report in reports.items():
    print(f"{name}: {len(report)} contacts, {', '.join(report[i] for i in sorted(report))}")
sys.exit(0 if len({str(sorted(report.items())) for report in reports.values()}) == 1 else 1)
