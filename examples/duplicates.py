"""Contacts that may be the same person: those that share an email address or a phone number.

    KEAP_API_KEY=... python examples/duplicates.py

It only reads. To merge two of them: `keap.v2.contacts.merge(...)`.
"""

import re
from collections import defaultdict

from keapkit import Keap

with Keap() as keap:
    owners: defaultdict[str, set[str]] = defaultdict(set)
    names: dict[str, str] = {}
    fields = ["id", "given_name", "family_name", "email_addresses", "phone_numbers"]
    for contact in keap.v2.contacts.list(fields=fields, page_size=1000, options={"prefetch": 1}):
        names[contact.id] = f"{contact.given_name or ''} {contact.family_name or ''}".strip()
        for email in contact.email_addresses or []:
            if email.email:
                owners[email.email.casefold()].add(contact.id)
        for phone in contact.phone_numbers or []:
            digits = re.sub(r"\D", "", phone.number or "")
            if len(digits) >= 7:
                owners[digits[-10:]].add(contact.id)

shared = {what: ids for what, ids in owners.items() if len(ids) > 1}
for what, ids in sorted(shared.items()):
    print(f"{what}: {', '.join(f'{names[i]} ({i})' for i in sorted(ids, key=int))}")
print(f"{len(shared)} addresses and numbers are shared, of {len(names)} contacts")
