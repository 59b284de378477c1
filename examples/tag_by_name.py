"""Apply a tag to contacts by its name; the tag is created if there is none.

KEAP_API_KEY=... python examples/tag_by_name.py "Newsletter" ada@example.com grace@example.com
"""

import sys

from keapkit import Keap

name, *addresses = sys.argv[1:]

with Keap() as keap:
    tag = next(iter(keap.v2.tags.list(filter={"name": name})), None) or keap.v2.tags.create({"name": name})
    found = {address: [c.id for c in keap.v2.contacts.list(filter={"email": address})] for address in addresses}
    ids = sorted({i for some in found.values() for i in some})
    for first in range(0, len(ids), 100):
        result = keap.v2.tags.contacts.apply_tags(tag.id, {"contact_ids": ids[first : first + 100]})
        for contact_id, reason in result.failed.items():
            print(f"contact {contact_id}: {reason}", file=sys.stderr)
    print(f"{tag.name} (tag {tag.id}): {len(ids)} contacts")
    print("".join(f"no contact has {address}\n" for address, some in found.items() if not some), end="")
