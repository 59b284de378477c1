# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""Responses of REST v1: companies."""

from __future__ import annotations

from ..._lazy import publish
from ..._model import Model
from ._companies_shared import Company

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v1.models"


class CompanyList(Model):
    """Returned by `companies.list`."""

    companies: list[Company] | None = None
    count: int | None = None
    next: str | None = None
    previous: str | None = None


publish(globals())
