# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""Responses of REST v1: account and other resources."""

from __future__ import annotations

from ..._enums import OpenStrEnum
from ..._lazy import publish
from ..._model import Model

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v1.models"


class ContactAddressField(OpenStrEnum):
    BILLING = "BILLING"
    SHIPPING = "SHIPPING"
    OTHER = "OTHER"


class ContactAddress(Model):
    country_code: str | None = None
    field: ContactAddressField | None = None
    line1: str | None = None
    line2: str | None = None
    locality: str | None = None
    postal_code: str | None = None
    region: str | None = None
    zip_code: str | None = None
    zip_four: str | None = None


publish(globals())
