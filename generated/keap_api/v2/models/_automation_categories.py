# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""Responses of REST v2: automation_categories."""

from __future__ import annotations

from ..._lazy import publish
from ..._model import Model

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v2.models"


class AutomationCategory(Model):
    """Returned by `automation_categories.list`, `automation_categories.create`, `automation_categories.update`."""

    id: str
    automation_count: int | None = None
    name: str | None = None


class ListAutomationCategoryResponse(Model):
    """Returned by `automation_categories.list`."""

    automation_categories: list[AutomationCategory] | None = None
    next_page_token: str | None = None


publish(globals())
