# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""Responses of REST v2: companies."""

from __future__ import annotations

from ..._lazy import publish
from ..._model import Model
from ._companies_shared import AppliedTag, Company

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v2.models"


class ListCompaniesResponse(Model):
    """Returned by `companies.list`."""

    companies: list[Company] | None = None
    next_page_token: str | None = None


class ListCompanyTagsResponse(Model):
    """Returned by `companies.tags.list`."""

    next_page_token: str | None = None
    tags: list[AppliedTag] | None = None


publish(globals())
