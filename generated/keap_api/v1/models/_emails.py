# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""Responses of REST v1: emails."""

from __future__ import annotations

from ..._lazy import publish
from ..._model import DateTime, Model
from ._contacts_shared import EmailSentCreate, OriginalProvider

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v1.models"


class EmailSentCreateError(Model):
    email: EmailSentCreate | None = None
    error_message: str | None = None


class EmailSentCreateListResponse(Model):
    """Returned by `emails.create_many`."""

    emails: list[EmailSentCreate] | None = None
    errors: list[EmailSentCreateError] | None = None


class EmailSentQueryResultWithContent(Model):
    """Returned by `emails.get`."""

    id: int
    clicked_date: DateTime | None = None
    contact_id: int | None = None
    headers: str | None = None
    html_content: str | None = None
    opened_date: DateTime | None = None
    original_provider: OriginalProvider | None = None
    original_provider_id: str | None = None
    plain_content: str | None = None
    received_date: DateTime | None = None
    sent_date: DateTime | None = None
    sent_from_address: str | None = None
    sent_from_reply_address: str | None = None
    sent_to_address: str | None = None
    sent_to_bcc_addresses: str | None = None
    sent_to_cc_addresses: str | None = None
    subject: str | None = None


publish(globals())
