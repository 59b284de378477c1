# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""Responses of REST v2: companies and other resources."""

from __future__ import annotations

import datetime as dt

from ..._enums import OpenStrEnum
from ..._lazy import publish
from ..._model import DateTime, Model
from ._affiliates_shared import CustomFieldValue

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v2.models"


class AddressField(OpenStrEnum):
    ADDRESS_FIELD_UNSPECIFIED = "ADDRESS_FIELD_UNSPECIFIED"
    BILLING = "BILLING"
    SHIPPING = "SHIPPING"
    OTHER = "OTHER"


class EmailAddressEmailOptStatus(OpenStrEnum):
    UNENGAGED_MARKETABLE = "UNENGAGED_MARKETABLE"
    SINGLE_OPT_IN = "SINGLE_OPT_IN"
    DOUBLE_OPT_IN = "DOUBLE_OPT_IN"
    CONFIRMED = "CONFIRMED"
    UNENGAGED_NON_MARKETABLE = "UNENGAGED_NON_MARKETABLE"
    NON_MARKETABLE = "NON_MARKETABLE"
    LOCKDOWN = "LOCKDOWN"
    BOUNCE = "BOUNCE"
    HARD_BOUNCE = "HARD_BOUNCE"
    MANUAL = "MANUAL"
    ADMIN = "ADMIN"
    SYSTEM = "SYSTEM"
    LIST_UNSUBSCRIBE = "LIST_UNSUBSCRIBE"
    FEEDBACK = "FEEDBACK"
    SPAM = "SPAM"
    INVALID = "INVALID"
    DEACTIVATED = "DEACTIVATED"


class EmailAddressField(OpenStrEnum):
    EMAIL_FIELD_UNSPECIFIED = "EMAIL_FIELD_UNSPECIFIED"
    EMAIL1 = "EMAIL1"
    EMAIL2 = "EMAIL2"
    EMAIL3 = "EMAIL3"


class FaxNumberField(OpenStrEnum):
    FAX_NUMBER_FIELD_UNSPECIFIED = "FAX_NUMBER_FIELD_UNSPECIFIED"
    FAX1 = "FAX1"
    FAX2 = "FAX2"


class PhoneNumberField(OpenStrEnum):
    PHONE_NUMBER_FIELD_UNSPECIFIED = "PHONE_NUMBER_FIELD_UNSPECIFIED"
    PHONE1 = "PHONE1"
    PHONE2 = "PHONE2"
    PHONE3 = "PHONE3"
    PHONE4 = "PHONE4"
    PHONE5 = "PHONE5"


class Address(Model):
    country: str | None = None
    country_code: str | None = None
    field: AddressField | None = None
    line1: str | None = None
    line2: str | None = None
    locality: str | None = None
    postal_code: str | None = None
    region: str | None = None
    region_code: str | None = None
    zip_code: str | None = None
    zip_four: str | None = None


class AppliedTag(Model):
    """Returned by `companies.tags.list`, `contacts.tags.list`."""

    applied_time: DateTime | None = None
    tag: Tag | None = None


class CategoryReference(Model):
    id: str | None = None


class Company(Model):
    """Returned by `companies.list`, `companies.create`, `companies.get` and 1 more."""

    id: str
    account_id: str | None = None
    address: Address | None = None
    anniversary_date: dt.date | None = None
    assistant_name: str | None = None
    assistant_phone: str | None = None
    billing_information: str | None = None
    birth_date: dt.date | None = None
    company_name: str | None = None
    contact_type: str | None = None
    create_time: DateTime | None = None
    created_by: str | None = None
    custom_fields: list[CustomFieldValue] | None = None
    email_address: EmailAddress | None = None
    fax_number: FaxNumber | None = None
    first_name: str | None = None
    groups: str | None = None
    job_title: str | None = None
    last_name: str | None = None
    last_updated_by: str | None = None
    middle_name: str | None = None
    notes: str | None = None
    owner_id: str | None = None
    phone_number: PhoneNumber | None = None
    preferred_name: str | None = None
    referral_code: str | None = None
    spouse_name: str | None = None
    suffix: str | None = None
    title: str | None = None
    update_time: DateTime | None = None
    website: str | None = None


class EmailAddress(Model):
    email: str | None = None
    email_opt_status: EmailAddressEmailOptStatus | None = None
    field: EmailAddressField | None = None
    is_opt_in: bool | None = None
    opt_in_reason: str | None = None


class FaxNumber(Model):
    field: FaxNumberField | None = None
    number: str | None = None
    type: str | None = None


class PhoneNumber(Model):
    extension: str | None = None
    field: PhoneNumberField | None = None
    number: str | None = None
    number_e164: str | None = None
    type: str | None = None


class Tag(Model):
    """Returned by `tags.list`, `tags.create`, `tags.get`."""

    id: str
    category: CategoryReference | None = None
    create_time: DateTime | None = None
    description: str | None = None
    name: str | None = None
    update_time: DateTime | None = None


publish(globals())
