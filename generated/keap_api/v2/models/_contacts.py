# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""Responses of REST v2: contacts."""

from __future__ import annotations

import datetime as dt

import msgspec

from ..._enums import OpenStrEnum
from ..._lazy import publish
from ..._model import DateTime, Model
from ._affiliates_shared import CustomFieldValue
from ._companies_shared import Address, AppliedTag, EmailAddress, FaxNumber, PhoneNumber
from ._contacts_shared import BasicUser, CustomFieldValueObject, PaymentMethod, SocialAccount, TagContactAssociation

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v2.models"


class ContactSourceType(OpenStrEnum):
    SOURCE_TYPE_UNSPECIFIED = "SOURCE_TYPE_UNSPECIFIED"
    API = "API"
    APPOINTMENT = "APPOINTMENT"
    FORM_API_HOSTED = "FORM_API_HOSTED"
    FORM_API_INTERNAL = "FORM_API_INTERNAL"
    IMPORT = "IMPORT"
    INTERNAL_FORM = "INTERNAL_FORM"
    LANDING_PAGE = "LANDING_PAGE"
    MANUAL = "MANUAL"
    OTHER = "OTHER"
    UNKNOWN = "UNKNOWN"
    WEBFORM = "WEBFORM"


class BasicCompany(Model):
    company_name: str | None = None
    id: str | None = None


class Contact(Model):
    """Returned by `contacts.list`, `contacts.create`, `contacts.get` and 2 more."""

    id: str
    account_id: str | None = None
    addresses: list[Address] | None = None
    anniversary_date: dt.date | None = None
    assistant_name: str | None = None
    assistant_phone: str | None = None
    billing_information: str | None = None
    birth_date: dt.date | None = None
    company: BasicCompany | None = None
    contact_type: str | None = None
    create_time: DateTime | None = None
    created_by: str | None = None
    custom_fields: list[CustomFieldValue] | None = None
    email_addresses: list[EmailAddress] | None = None
    family_name: str | None = None
    fax_numbers: list[FaxNumber] | None = None
    given_name: str | None = None
    groups: str | None = None
    job_title: str | None = None
    last_updated_by: str | None = None
    leadsource_id: str | None = None
    links: list[Link] | None = None
    middle_name: str | None = None
    origin: Origin | None = None
    owner_id: str | None = None
    phone_numbers: list[PhoneNumber] | None = None
    preferred_locale: str | None = None
    preferred_name: str | None = None
    prefix: str | None = None
    referral_code: str | None = None
    score_value: str | None = None
    social_accounts: list[SocialAccount] | None = None
    source_type: ContactSourceType | None = None
    spouse_name: str | None = None
    suffix: str | None = None
    tag_ids: list[str] | None = None
    time_zone: str | None = None
    update_time: DateTime | None = None
    utm_parameters: list[ContactUtmResponse] | None = None
    website: str | None = None


class ContactLink(Model):
    """Returned by `contacts.links.list`, `contacts.link`."""

    contact1_id: str | None = None
    contact2_id: str | None = None
    link_type_id: str | None = None
    link_type_name: str | None = None


class ContactLinkType(Model):
    """Returned by `contacts.links.types.list`, `contacts.links.types.create`, `contacts.links.types.update`."""

    id: str
    create_time: DateTime | None = None
    max_links: int | None = None
    name: str | None = None


class ContactUtmResponse(Model):
    date_created: DateTime | None = msgspec.field(default=None, name="dateCreated")
    first_touch: bool | None = msgspec.field(default=None, name="firstTouch")
    id: int | None = None
    keap_source_id: str | None = msgspec.field(default=None, name="keapSourceId")
    last_touch: bool | None = msgspec.field(default=None, name="lastTouch")
    utm_campaign: str | None = msgspec.field(default=None, name="utmCampaign")
    utm_content: str | None = msgspec.field(default=None, name="utmContent")
    utm_medium: str | None = msgspec.field(default=None, name="utmMedium")
    utm_source: str | None = msgspec.field(default=None, name="utmSource")
    utm_term: str | None = msgspec.field(default=None, name="utmTerm")


class GetNoteResponse(Model):
    """Returned by `contacts.notes.get`."""

    id: str
    assigned_to_user: BasicUser | None = None
    contact_id: str | None = None
    create_time: DateTime | None = None
    created_by_user_id: str | None = None
    custom_fields: list[CustomFieldValueObject] | None = None
    last_updated_by_user_id: str | None = None
    pinned_at: DateTime | None = None
    text: str | None = None
    title: str | None = None
    type: str | None = None
    update_time: DateTime | None = None


class LeadScore(Model):
    """Returned by `contacts.lead_score.get`."""

    last_updated: DateTime | None = None
    score: str | None = None


class Link(Model):
    id: str | None = None
    link_type_id: str | None = None
    link_type_name: str | None = None
    linked_contact_id: str | None = None


class ListContactLinkTypesResponse(Model):
    """Returned by `contacts.links.types.list`."""

    contact_link_types: list[ContactLinkType] | None = None
    next_page_token: str | None = None


class ListContactLinksResponse(Model):
    """Returned by `contacts.links.list`."""

    links: list[ContactLink] | None = None
    next_page_token: str | None = None


class ListContactPaymentMethodsResponse(Model):
    """Returned by `contacts.payment_methods.list`."""

    next_page_token: str | None = None
    records: list[PaymentMethod] | None = None


class ListContactTagAssociationsResponse(Model):
    """Returned by `contacts.tags.list_all`."""

    next_page_token: str | None = None
    tags: list[TagContactAssociation] | None = None


class ListContactTagsResponse(Model):
    """Returned by `contacts.tags.list`."""

    next_page_token: str | None = None
    tags: list[AppliedTag] | None = None


class ListContactsResponse(Model):
    """Returned by `contacts.list`."""

    contacts: list[Contact] | None = None
    next_page_token: str | None = None


class Origin(Model):
    date: str | None = None
    ip_address: str | None = None


class UpdateNoteResponse(Model):
    """Returned by `contacts.notes.update`."""

    id: str
    assigned_to_user: BasicUser | None = None
    contact_id: str | None = None
    create_time: DateTime | None = None
    created_by_user_id: str | None = None
    custom_fields: list[CustomFieldValueObject] | None = None
    last_updated_by_user_id: str | None = None
    pinned_at: DateTime | None = None
    text: str | None = None
    title: str | None = None
    type: str | None = None
    update_time: DateTime | None = None


publish(globals())
