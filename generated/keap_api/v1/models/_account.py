# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""Responses of REST v1: account."""

from __future__ import annotations

from ..._lazy import publish
from ..._model import Model
from ._account_shared import ContactAddress

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v1.models"


class AccountProfile(Model):
    """Returned by `account.profile.get`, `account.profile.replace`."""

    address: ContactAddress | None = None
    business_goals: list[str] | None = None
    business_primary_color: str | None = None
    business_secondary_color: str | None = None
    business_type: str | None = None
    currency_code: str | None = None
    email: str | None = None
    language_tag: str | None = None
    logo_url: str | None = None
    name: str | None = None
    phone: str | None = None
    phone_ext: str | None = None
    time_zone: str | None = None
    website: str | None = None


publish(globals())
