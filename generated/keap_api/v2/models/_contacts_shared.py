# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""Responses of REST v2: contacts and other resources."""

from __future__ import annotations

from typing import Any

from ..._enums import OpenStrEnum
from ..._lazy import publish
from ..._model import DateTime, Model

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v2.models"


class CardType(OpenStrEnum):
    CREDIT = "CREDIT"
    DEBIT = "DEBIT"
    PREPAID = "PREPAID"
    ACH = "ACH"


class ListMerchantAccountResponseType(OpenStrEnum):
    PAYPAL = "PAYPAL"
    UNSUPPORTED = "UNSUPPORTED"
    AUTHORIZE = "AUTHORIZE"
    EWAY = "EWAY"
    WEPAY = "WEPAY"
    STRIPE = "STRIPE"
    KEAP_PAY = "KEAP_PAY"


class PaymentMethodStatus(OpenStrEnum):
    EXPIRED = "EXPIRED"


class PaymentMethodType(OpenStrEnum):
    CARD = "CARD"


class SocialAccountType(OpenStrEnum):
    SOCIAL_ACCOUNT_TYPE_UNSPECIFIED = "SOCIAL_ACCOUNT_TYPE_UNSPECIFIED"
    FACEBOOK = "FACEBOOK"
    LINKED_IN = "LINKED_IN"
    TWITTER = "TWITTER"
    INSTAGRAM = "INSTAGRAM"
    SNAPCHAT = "SNAPCHAT"
    YOUTUBE = "YOUTUBE"
    PINTEREST = "PINTEREST"


class BasicUser(Model):
    email_address: str | None = None
    family_name: str | None = None
    given_name: str | None = None
    id: str | None = None


class CardInfo(Model):
    brand: str | None = None
    card_type: CardType | None = None
    expiration_month: str | None = None
    expiration_year: str | None = None
    fingerprint: str | None = None
    last_four: str | None = None


class CustomFieldValueObject(Model):
    content: Any | None = None
    id: str | None = None


class ListNotesResponse(Model):
    """Returned by `contacts.notes.list`, `notes.list`."""

    next_page_token: str | None = None
    notes: list[Note] | None = None


class Note(Model):
    """Returned by `contacts.notes.list`, `contacts.notes.create`, `notes.list`."""

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


class PaymentMethod(Model):
    """Returned by `contacts.payment_methods.list`, `payment_methods.list`."""

    card_info: CardInfo | None = None
    contact_id: str | None = None
    created_time: DateTime | None = None
    credit_card_id: str | None = None
    merchant_account_id: str | None = None
    merchant_account_type: ListMerchantAccountResponseType | None = None
    payment_method_id: str | None = None
    payment_method_type: PaymentMethodType | None = None
    status: PaymentMethodStatus | None = None


class SocialAccount(Model):
    name: str | None = None
    type: SocialAccountType | None = None


class TagContactAssociation(Model):
    """Returned by `contacts.tags.list_all`, `tags.contacts.list_all`."""

    applied_at: DateTime | None = None
    contact_id: str | None = None
    tag_id: str | None = None


publish(globals())
