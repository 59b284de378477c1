# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""Responses of REST v1: companies and other resources."""

from __future__ import annotations

from typing import Any

from ..._enums import OpenStrEnum
from ..._lazy import publish
from ..._model import Model

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v1.models"


class EmailStatus(OpenStrEnum):
    UNENGAGED_MARKETABLE = "UnengagedMarketable"
    SINGLE_OPT_IN = "SingleOptIn"
    DOUBLE_OPTIN = "DoubleOptin"
    CONFIRMED = "Confirmed"
    UNENGAGED_NON_MARKETABLE = "UnengagedNonMarketable"
    NON_MARKETABLE = "NonMarketable"
    LOCKDOWN = "Lockdown"
    BOUNCE = "Bounce"
    HARD_BOUNCE = "HardBounce"
    MANUAL = "Manual"
    ADMIN = "Admin"
    SYSTEM = "System"
    LIST_UNSUBSCRIBE = "ListUnsubscribe"
    FEEDBACK = "Feedback"
    SPAM = "Spam"
    INVALID = "Invalid"
    DEACTIVATED = "Deactivated"


class Company(Model):
    """Returned by `companies.list`, `companies.create`, `companies.get` and 2 more."""

    id: int
    address: CompanyAddress | None = None
    company_name: str | None = None
    custom_fields: list[CustomFieldValue] | None = None
    email_address: str | None = None
    email_opted_in: bool | None = None
    email_status: EmailStatus | None = None
    fax_number: CompanyFaxNumber | None = None
    notes: str | None = None
    phone_number: CompanyPhoneNumber | None = None
    website: str | None = None


class CompanyAddress(Model):
    country_code: str | None = None
    line1: str | None = None
    line2: str | None = None
    locality: str | None = None
    region: str | None = None
    zip_code: str | None = None
    zip_four: str | None = None


class CompanyFaxNumber(Model):
    number: str | None = None
    type: str | None = None


class CompanyPhoneNumber(Model):
    extension: str | None = None
    number: str | None = None
    type: str | None = None


class CustomFieldValue(Model):
    content: Any | None = None
    id: int | None = None


publish(globals())
