"""Reads what a `filter`, `order_by` or `fields` parameter accepts out of its description.

Keap documents this in prose only. `read_parameter` turns the prose of one parameter into a fact, or says why it cannot:

    x-keapkit-filter    {"fields": {NAME: {"type", "operators", "prefix", ...}}, "custom_fields", "required", ...}
    x-keapkit-order-by  {"fields": [...], "directions": [...]}
    x-keapkit-fields    [...]

A fact lists everything that is accepted, so a parameter with one line that cannot be read has no fact at all: half a
list would refuse what Keap takes.
"""

from generator.query_facts.annotate import KEYS, Annotated, annotate, check_facts, lost_facts, read_parameter

__all__ = ["KEYS", "Annotated", "annotate", "check_facts", "lost_facts", "read_parameter"]
