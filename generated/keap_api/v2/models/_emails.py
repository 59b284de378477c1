# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""Responses of REST v2: emails."""

from __future__ import annotations

from ..._enums import OpenStrEnum
from ..._lazy import publish
from ..._model import DateTime, Model
from ..._partial_failures import failed_results

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v2.models"


class ContentType(OpenStrEnum):
    TEXT = "TEXT"
    HTML = "HTML"
    MULTIPART = "MULTIPART"


class OriginalProvider(OpenStrEnum):
    UNKNOWN = "UNKNOWN"
    INFUSIONSOFT = "INFUSIONSOFT"
    MICROSOFT = "MICROSOFT"
    GOOGLE = "GOOGLE"


class CreateEmailSentRequest(Model):
    clicked_time: DateTime | None = None
    contact_id: str | None = None
    headers: str | None = None
    html_content: str | None = None
    opened_time: DateTime | None = None
    original_provider: OriginalProvider | None = None
    original_provider_id: str | None = None
    plain_content: str | None = None
    provider_source_id: str | None = None
    received_time: DateTime | None = None
    sent_from_address: str | None = None
    sent_from_reply_address: str | None = None
    sent_time: DateTime | None = None
    sent_to_address: str | None = None
    sent_to_bcc_address_list: list[str] | None = None
    sent_to_cc_address_list: list[str] | None = None
    subject: str | None = None


class DeleteEmailsResponse(Model):
    """Returned by `emails.batch_remove`."""

    results: dict[str, str] | None = None

    @property
    def failed(self) -> dict[str, str]:
        """The entries of `results` that did not succeed, by id."""
        return failed_results(self.results)


class EmailSent(Model):
    """Returned by `emails.list`."""

    id: str
    clicked_time: DateTime | None = None
    contact_id: str | None = None
    headers: str | None = None
    opened_time: DateTime | None = None
    original_provider: OriginalProvider | None = None
    original_provider_id: str | None = None
    provider_source_id: str | None = None
    received_time: DateTime | None = None
    sent_from_address: str | None = None
    sent_from_reply_address: str | None = None
    sent_time: DateTime | None = None
    sent_to_address: str | None = None
    sent_to_bcc_address_list: list[str] | None = None
    sent_to_cc_address_list: list[str] | None = None
    subject: str | None = None


class EmailSentCreateError(Model):
    email: CreateEmailSentRequest | None = None
    error_message: str | None = None


class EmailSentWithContent(Model):
    """Returned by `emails.create`, `emails.get`."""

    id: str
    clicked_time: DateTime | None = None
    contact_id: str | None = None
    headers: str | None = None
    html_content: str | None = None
    opened_time: DateTime | None = None
    original_provider: OriginalProvider | None = None
    original_provider_id: str | None = None
    plain_content: str | None = None
    provider_source_id: str | None = None
    received_time: DateTime | None = None
    sent_from_address: str | None = None
    sent_from_reply_address: str | None = None
    sent_time: DateTime | None = None
    sent_to_address: str | None = None
    sent_to_bcc_address_list: list[str] | None = None
    sent_to_cc_address_list: list[str] | None = None
    subject: str | None = None


class EmailTemplate(Model):
    """Returned by `emails.templates.get`."""

    id: int
    bcc_address: str | None = None
    categories: list[str] | None = None
    cc_address: str | None = None
    content_type: ContentType | None = None
    from_address: str | None = None
    html_body: str | None = None
    merge_context: str | None = None
    piece_title: str | None = None
    subject: str | None = None
    text_body: str | None = None
    to_address: str | None = None


class EmailTemplateSummary(Model):
    """Returned by `emails.templates.list`."""

    id: int
    bcc_address: str | None = None
    categories: list[str] | None = None
    cc_address: str | None = None
    content_type: ContentType | None = None
    from_address: str | None = None
    merge_context: str | None = None
    piece_title: str | None = None
    subject: str | None = None
    to_address: str | None = None


class EmailsSentList(Model):
    """Returned by `emails.batch_add`."""

    emails: list[EmailSentWithContent] | None = None
    errors: list[EmailSentCreateError] | None = None


class ListEmailTemplatesResponse(Model):
    """Returned by `emails.templates.list`."""

    email_templates: list[EmailTemplateSummary] | None = None
    next_page_token: str | None = None


class ListEmailsSentResponse(Model):
    """Returned by `emails.list`."""

    emails: list[EmailSent] | None = None
    next_page_token: str | None = None


publish(globals())
