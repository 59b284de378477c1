"""Create contacts from a CSV file, or update those that have the same email address.

    KEAP_API_KEY=... python examples/upsert_contacts.py people.csv

The file has the columns email, given_name and family_name. Run it as often as you like.
"""

import csv
import sys

from keapkit import Keap
from keapkit.errors import StatusError

with Keap() as keap, open(sys.argv[1], encoding="utf-8-sig", newline="") as file:
    done = failed = 0
    for row in csv.DictReader(file):
        names = {key: row[key] for key in ("given_name", "family_name") if row.get(key)}
        emails = [{"email": row["email"], "field": "EMAIL1"}]
        try:
            # Keap looks for the address itself: one call, and no gap between looking and writing.
            contact = keap.v2.contacts.create({**names, "email_addresses": emails}, duplicate_option="Email")
        except StatusError as error:
            failed += 1
            print(f"{row['email']}: {error.message}", file=sys.stderr)
        else:
            done += 1
            print(f"{row['email']}: contact {contact.id}")
print(f"{done} done, {failed} failed")
