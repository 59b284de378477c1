# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""Responses of REST v1: contacts."""

from __future__ import annotations

import datetime as dt

import msgspec

from ..._enums import OpenStrEnum
from ..._lazy import publish
from ..._model import DateTime, Model
from ._account_shared import ContactAddress
from ._companies_shared import CustomFieldValue, EmailStatus
from ._contacts_shared import FaxNumber, PhoneNumber

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v1.models"


class CreateOrPatchContactSourceType(OpenStrEnum):
    APPOINTMENT = "APPOINTMENT"
    FORMAPIHOSTED = "FORMAPIHOSTED"
    FORMAPIINTERNAL = "FORMAPIINTERNAL"
    WEBFORM = "WEBFORM"
    INTERNALFORM = "INTERNALFORM"
    LANDINGPAGE = "LANDINGPAGE"
    IMPORT = "IMPORT"
    MANUAL = "MANUAL"
    API = "API"
    OTHER = "OTHER"
    UNKNOWN = "UNKNOWN"


class EmailAddressField(OpenStrEnum):
    EMAIL1 = "EMAIL1"
    EMAIL2 = "EMAIL2"
    EMAIL3 = "EMAIL3"


class SocialAccountType(OpenStrEnum):
    FACEBOOK = "Facebook"
    TWITTER = "Twitter"
    LINKED_IN = "LinkedIn"
    INSTAGRAM = "Instagram"
    SNAPCHAT = "Snapchat"
    YOU_TUBE = "YouTube"
    PINTEREST = "Pinterest"


class CompanyReference(Model):
    company_name: str | None = None
    id: int | None = None


class ContactCreditCard(Model):
    """Returned by `contacts.credit_cards.list`."""

    id: int
    card_number: str | None = None
    card_type: str | None = None
    payment_method_id: str | None = None
    validation_status: str | None = None


class ContactList(Model):
    """Returned by `contacts.list`."""

    contacts: list[RestPartialContact] | None = None
    count: int | None = None
    next: str | None = None
    previous: str | None = None


class ContactOrigin(Model):
    date: DateTime | None = None
    ip_address: str | None = None


class ContactTag(Model):
    """Returned by `contacts.tags.list`."""

    date_applied: DateTime | None = None
    tag: SimpleTag | None = None


class ContactTagList(Model):
    """Returned by `contacts.tags.list`."""

    count: int | None = None
    next: str | None = None
    previous: str | None = None
    tags: list[ContactTag] | None = None


class CreditCardAdded(Model):
    """Returned by `contacts.credit_cards.create`."""

    id: int
    address: ContactAddress | None = None
    card_type: str | None = None
    contact_id: int | None = None
    email_address: str | None = None
    expiration_month: str | None = None
    expiration_year: str | None = None
    maestro_issue_number: str | None = None
    maestro_start_date_month: str | None = None
    maestro_start_date_year: str | None = None
    name_on_card: str | None = None
    validation_message: str | None = None
    validation_status: str | None = None


class EmailAddress(Model):
    email: str | None = None
    field: EmailAddressField | None = None


class FullContact(Model):
    """Returned by `contacts.upsert`, `contacts.create`, `contacts.update` and 1 more."""

    id: int
    score_value: str | None = msgspec.field(default=None, name="ScoreValue")
    addresses: list[ContactAddress] | None = None
    anniversary: dt.date | None = None
    birthday: DateTime | None = None
    company: CompanyReference | None = None
    company_name: str | None = None
    contact_type: str | None = None
    custom_fields: list[CustomFieldValue] | None = None
    date_created: DateTime | None = None
    email_addresses: list[EmailAddress] | None = None
    email_opted_in: bool | None = None
    email_status: EmailStatus | None = None
    family_name: str | None = None
    fax_numbers: list[FaxNumber] | None = None
    given_name: str | None = None
    job_title: str | None = None
    last_updated: DateTime | None = None
    lead_source_id: int | None = None
    middle_name: str | None = None
    opt_in_reason: str | None = None
    origin: ContactOrigin | None = None
    owner_id: int | None = None
    phone_numbers: list[PhoneNumber] | None = None
    preferred_locale: str | None = None
    preferred_name: str | None = None
    prefix: str | None = None
    relationships: list[Relationship] | None = None
    social_accounts: list[SocialAccount] | None = None
    source_type: CreateOrPatchContactSourceType | None = None
    spouse_name: str | None = None
    suffix: str | None = None
    tag_ids: list[int] | None = None
    time_zone: str | None = None
    website: str | None = None


class FullUtm(Model):
    """Returned by `contacts.utm.create`."""

    contact_utm_id: int | None = msgspec.field(default=None, name="contactUtmId")
    keap_source_id: str | None = msgspec.field(default=None, name="keapSourceId")
    utm_campaign: str | None = msgspec.field(default=None, name="utmCampaign")
    utm_content: str | None = msgspec.field(default=None, name="utmContent")
    utm_medium: str | None = msgspec.field(default=None, name="utmMedium")
    utm_source: str | None = msgspec.field(default=None, name="utmSource")
    utm_term: str | None = msgspec.field(default=None, name="utmTerm")


class Relationship(Model):
    id: int | None = None
    linked_contact_id: int | None = None
    relationship_type_id: int | None = None


class RestPartialContact(Model):
    """Returned by `contacts.list`."""

    id: int
    score_value: str | None = msgspec.field(default=None, name="ScoreValue")
    addresses: list[ContactAddress] | None = None
    anniversary: dt.date | None = None
    birthday: DateTime | None = None
    company: CompanyReference | None = None
    company_name: str | None = None
    contact_type: str | None = None
    custom_fields: list[CustomFieldValue] | None = None
    date_created: DateTime | None = None
    email_addresses: list[EmailAddress] | None = None
    email_opted_in: bool | None = None
    email_status: EmailStatus | None = None
    family_name: str | None = None
    fax_numbers: list[FaxNumber] | None = None
    given_name: str | None = None
    job_title: str | None = None
    last_updated: DateTime | None = None
    lead_source_id: int | None = None
    middle_name: str | None = None
    owner_id: int | None = None
    phone_numbers: list[PhoneNumber] | None = None
    preferred_locale: str | None = None
    preferred_name: str | None = None
    prefix: str | None = None
    social_accounts: list[SocialAccount] | None = None
    source_type: CreateOrPatchContactSourceType | None = None
    spouse_name: str | None = None
    suffix: str | None = None
    time_zone: str | None = None
    website: str | None = None


class SimpleTag(Model):
    category: str | None = None
    id: int | None = None
    name: str | None = None


class SocialAccount(Model):
    name: str | None = None
    type: SocialAccountType | None = None


publish(globals())
