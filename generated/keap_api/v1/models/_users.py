# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""Responses of REST v1: users."""

from __future__ import annotations

from ..._enums import OpenStrEnum
from ..._lazy import publish
from ..._model import DateTime, Model
from ._contacts_shared import FaxNumber, PhoneNumber

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v1.models"


class RestUserStatus(OpenStrEnum):
    ACTIVE = "Active"
    INVITED = "Invited"
    INACTIVE = "Inactive"


class Address(Model):
    country_code: str | None = None
    line1: str | None = None
    line2: str | None = None
    locality: str | None = None
    region: str | None = None
    zip_code: str | None = None
    zip_four: str | None = None


class RestUser(Model):
    """Returned by `users.list`, `users.create`."""

    id: int
    address: Address | None = None
    company_name: str | None = None
    created_by: int | None = None
    date_created: DateTime | None = None
    email_address: str | None = None
    family_name: str | None = None
    fax_numbers: list[FaxNumber] | None = None
    given_name: str | None = None
    global_user_id: int | None = None
    infusionsoft_id: str | None = None
    job_title: str | None = None
    last_updated: DateTime | None = None
    last_updated_by: int | None = None
    middle_name: str | None = None
    partner: bool | None = None
    phone_numbers: list[PhoneNumber] | None = None
    preferred_name: str | None = None
    status: RestUserStatus | None = None
    time_zone: str | None = None
    website: str | None = None


class Users(Model):
    """Returned by `users.list`."""

    count: int | None = None
    next: str | None = None
    previous: str | None = None
    users: list[RestUser] | None = None


publish(globals())
