"""docs/doctor.md lists the facts that a run settles, as the code has them."""

from __future__ import annotations

import re
from pathlib import Path

from keapkit.doctor._facts import FACTS

ROOT = Path(__file__).parents[2]


def test_facts_of_the_page() -> None:
    text = (ROOT / "docs" / "doctor.md").read_text("utf-8")
    table = text.partition("<!-- facts -->")[2].partition("<!-- /facts -->")[0]
    rows = re.findall(r"^\| `(.+?)` \| (.+?) \| (.+?) \| (.+?) \|$", table, re.MULTILINE)
    parts = {"xmlrpc": "XML-RPC"}
    assert rows == [(name, parts.get(f.part, f.part), f.mark, f.claim) for name, f in FACTS.items()]


def test_facts_stand_in_a_part_of_the_behavior_page() -> None:
    text = (ROOT / "docs" / "keap-behavior.md").read_text("utf-8")
    for fact in FACTS.values():
        assert ("## XML-RPC" if fact.part == "xmlrpc" else f"## Part {fact.part}:") in text
