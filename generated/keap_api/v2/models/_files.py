# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""Responses of REST v2: files."""

from __future__ import annotations

from ..._enums import OpenStrEnum
from ..._lazy import publish
from ..._model import DateTime, Model

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v2.models"


class Category(OpenStrEnum):
    ATTACHMENTS = "ATTACHMENTS"
    CART = "CART"
    DOCUMENTS = "DOCUMENTS"
    HIDDEN = "HIDDEN"
    INVOICE = "INVOICE"
    LOGO = "LOGO"
    TICKETS = "TICKETS"
    WEB_FORM = "WEB_FORM"
    FUNNEL = "FUNNEL"


class FileBoxType(OpenStrEnum):
    APPLICATION = "APPLICATION"
    IMAGE = "IMAGE"
    FAX = "FAX"
    ATTACHMENT = "ATTACHMENT"
    TICKET = "TICKET"
    CONTACT = "CONTACT"
    DIGITAL_PRODUCT = "DIGITAL_PRODUCT"
    IMPORT = "IMPORT"
    HIDDEN = "HIDDEN"
    WEB_FORM = "WEB_FORM"
    STYLED_CART = "STYLED_CART"
    RESAMPLED_IMAGE = "RESAMPLED_IMAGE"
    TEMPLATE_THUMBNAIL = "TEMPLATE_THUMBNAIL"
    FUNNEL = "FUNNEL"
    LOGO_THUMBNAIL = "LOGO_THUMBNAIL"
    UNLAYER = "UNLAYER"
    BRANDING_CENTER_LOGO = "BRANDING_CENTER_LOGO"


class FileMetadata(Model):
    """Returned by `files.list`, `files.create`, `files.get` and 1 more."""

    id: str
    category: Category | None = None
    contact_id: str | None = None
    created_by_id: str | None = None
    created_time: DateTime | None = None
    file_box_type: FileBoxType | None = None
    file_name: str | None = None
    file_size: int | None = None
    is_public: bool | None = None
    remote_file_key: str | None = None
    updated_time: DateTime | None = None


class ListFilesResponse(Model):
    """Returned by `files.list`."""

    files: list[FileMetadata] | None = None
    next_page_token: str | None = None


publish(globals())
