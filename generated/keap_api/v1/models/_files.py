# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""Responses of REST v1: files."""

from __future__ import annotations

from ..._enums import OpenStrEnum
from ..._lazy import publish
from ..._model import DateTime, Model

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v1.models"


class Category(OpenStrEnum):
    ATTACHMENTS = "Attachments"
    CART = "Cart"
    DOCUMENTS = "Documents"
    HIDDEN = "Hidden"
    INVOICE = "Invoice"
    LOGO = "Logo"
    TICKETS = "Tickets"
    WEB_FORM = "WebForm"
    FUNNEL = "Funnel"


class FileDescriptorFileBoxType(OpenStrEnum):
    APPLICATION = "Application"
    IMAGE = "Image"
    FAX = "Fax"
    ATTACHMENT = "Attachment"
    TICKET = "Ticket"
    CONTACT = "Contact"
    DIGITAL_PRODUCT = "DigitalProduct"
    IMPORT = "Import"
    HIDDEN = "Hidden"
    WEB_FORM = "WebForm"
    STYLED_CART = "StyledCart"
    RE_SAMPLED_IMAGE = "ReSampledImage"
    TEMPLATE_THUMBNAIL = "TemplateThumbnail"
    FUNNEL = "Funnel"
    LOGO_THUMBNAIL = "LogoThumbnail"
    UNLAYER = "Unlayer"
    BRANDING_CENTER_LOGO = "BrandingCenterLogo"


class FileDescriptor(Model):
    """Returned by `files.list`."""

    id: int
    category: Category | None = None
    contact_id: int | None = None
    created_by: int | None = None
    date_created: DateTime | None = None
    download_url: str | None = None
    file_box_type: FileDescriptorFileBoxType | None = None
    file_name: str | None = None
    file_size: int | None = None
    last_updated: DateTime | None = None
    public: bool | None = None
    remote_file_key: str | None = None


class FileInformation(Model):
    """Returned by `files.create`, `files.get`, `files.replace`."""

    file_data: str | None = None
    file_descriptor: FileDescriptor | None = None


class FileList(Model):
    """Returned by `files.list`."""

    count: int | None = None
    files: list[FileDescriptor] | None = None
    next: str | None = None
    previous: str | None = None


publish(globals())
