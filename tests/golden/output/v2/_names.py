# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""The names of all resources and operations of REST v2, for hints to those who look in the other version."""

from __future__ import annotations

__all__ = ["NAMES"]

NAMES = frozenset(
    """
    boats boats.create boats.delete boats.get boats.list boats.logbook boats.logbook.get boats.moor boats.papers
    boats.papers.create boats.photo boats.photo.data boats.replace boats.update harbour_lights harbour_lights.list
    harbour_lights.list_get harbours harbours.berths harbours.berths.list harbours.berths.replace harbours.create
    harbours.delete_many harbours.list harbours.signal harbours.signal.get
    """.split()
)
