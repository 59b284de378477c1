# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""Responses of REST v2: users."""

from __future__ import annotations

from ..._enums import OpenStrEnum
from ..._lazy import publish
from ..._model import DateTime, Model
from ._companies_shared import Address, EmailAddress, FaxNumber, PhoneNumber
from ._contacts_shared import SocialAccount

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v2.models"


class UserStatus(OpenStrEnum):
    ACTIVE = "ACTIVE"
    INVITED = "INVITED"
    INACTIVE = "INACTIVE"
    NOT_A_USER = "NOT_A_USER"


class ListUsersPaginatedResponse(Model):
    """Returned by `users.list`."""

    next_page_token: str | None = None
    users: list[User] | None = None


class User(Model):
    """Returned by `users.list`, `users.get`, `users.update`."""

    id: str
    address: Address | None = None
    admin: bool | None = None
    company_name: str | None = None
    create_time: DateTime | None = None
    created_by: int | None = None
    email_addresses: list[EmailAddress] | None = None
    family_name: str | None = None
    fax_numbers: list[FaxNumber] | None = None
    given_name: str | None = None
    global_user_id: str | None = None
    keap_id: str | None = None
    middle_name: str | None = None
    nickname: str | None = None
    partner: bool | None = None
    phone_numbers: list[PhoneNumber] | None = None
    social_accounts: list[SocialAccount] | None = None
    spouse_name: str | None = None
    status: UserStatus | None = None
    suffix: str | None = None
    title: str | None = None
    update_time: DateTime | None = None
    updated_by: int | None = None
    website: str | None = None


publish(globals())
