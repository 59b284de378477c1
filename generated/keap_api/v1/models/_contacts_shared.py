# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""Responses of REST v1: contacts and other resources."""

from __future__ import annotations

from ..._enums import OpenStrEnum
from ..._lazy import publish
from ..._model import DateTime, Model

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v1.models"


class ContactsTagsApplyResponseValue(OpenStrEnum):
    SUCCESS = "SUCCESS"
    DUPLICATE = "DUPLICATE"
    CONTACT_NOT_FOUND = "CONTACT_NOT_FOUND"
    TAG_ID_NOT_FOUND = "TAG_ID_NOT_FOUND"
    FAILURE = "FAILURE"
    NO_PERMISSION = "NO_PERMISSION"


class FaxNumberField(OpenStrEnum):
    FAX1 = "FAX1"
    FAX2 = "FAX2"


class OriginalProvider(OpenStrEnum):
    UNKNOWN = "UNKNOWN"
    INFUSIONSOFT = "INFUSIONSOFT"
    MICROSOFT = "MICROSOFT"
    GOOGLE = "GOOGLE"


class PhoneNumberField(OpenStrEnum):
    PHONE1 = "PHONE1"
    PHONE2 = "PHONE2"
    PHONE3 = "PHONE3"
    PHONE4 = "PHONE4"
    PHONE5 = "PHONE5"


class EmailSentCreate(Model):
    """Returned by `contacts.emails.create`, `emails.create`."""

    id: int
    clicked_date: DateTime | None = None
    contact_id: int | None = None
    headers: str | None = None
    html_content: str | None = None
    opened_date: DateTime | None = None
    original_provider: OriginalProvider | None = None
    original_provider_id: str | None = None
    plain_content: str | None = None
    provider_source_id: str | None = None
    received_date: DateTime | None = None
    sent_date: DateTime | None = None
    sent_from_address: str | None = None
    sent_from_reply_address: str | None = None
    sent_to_address: str | None = None
    sent_to_bcc_addresses: str | None = None
    sent_to_cc_addresses: str | None = None
    subject: str | None = None


class EmailSentQueryResult(Model):
    """Returned by `contacts.emails.list`, `emails.list`."""

    id: int
    clicked_date: DateTime | None = None
    contact_id: int | None = None
    headers: str | None = None
    opened_date: DateTime | None = None
    original_provider: OriginalProvider | None = None
    original_provider_id: str | None = None
    received_date: DateTime | None = None
    sent_date: DateTime | None = None
    sent_from_address: str | None = None
    sent_from_reply_address: str | None = None
    sent_to_address: str | None = None
    sent_to_bcc_addresses: str | None = None
    sent_to_cc_addresses: str | None = None
    subject: str | None = None


class EmailSentQueryResultList(Model):
    """Returned by `contacts.emails.list`, `emails.list`."""

    count: int | None = None
    emails: list[EmailSentQueryResult] | None = None
    next: str | None = None
    previous: str | None = None


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


publish(globals())
