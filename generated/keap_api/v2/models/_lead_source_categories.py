# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""Responses of REST v2: lead_source_categories."""

from __future__ import annotations

from ..._lazy import publish
from ..._model import DateTime, Model

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v2.models"


class LeadSourceCategory(Model):
    """Returned by `lead_source_categories.list`, `lead_source_categories.create`, `lead_source_categories.get` and 1 more."""

    id: str
    create_time: DateTime | None = None
    description: str | None = None
    name: str | None = None
    update_time: DateTime | None = None


class ListLeadSourceCategoriesResponse(Model):
    """Returned by `lead_source_categories.list`."""

    lead_source_categories: list[LeadSourceCategory] | None = None
    next_page_token: str | None = None


publish(globals())
