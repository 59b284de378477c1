# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""Responses of REST v2: webforms."""

from __future__ import annotations

from ..._enums import OpenStrEnum
from ..._lazy import publish
from ..._model import DateTime, Model

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v2.models"


class DuplicateCheckOption(OpenStrEnum):
    EMAIL = "EMAIL"
    EMAIL_AND_NAME = "EMAIL_AND_NAME"
    EMAIL_AND_NAME_AND_COMPANY = "EMAIL_AND_NAME_AND_COMPANY"
    NO_CHECK = "NO_CHECK"


class ExitOption(OpenStrEnum):
    REDIRECT = "REDIRECT"
    FUNNEL_LINK = "FUNNEL_LINK"
    HOSTED = "HOSTED"
    LANDING_PAGE = "LANDING_PAGE"
    WEB_FORM = "WEB_FORM"
    SURVEY = "SURVEY"
    UPDATE = "UPDATE"
    UPDATE_OPT_OUT = "UPDATE_OPT_OUT"
    OPT_OUT = "OPT_OUT"
    CONFIRM = "CONFIRM"
    MESSAGE = "MESSAGE"
    AUTHORING_MESSAGE = "AUTHORING_MESSAGE"
    MANUAL = "MANUAL"
    CLOSE = "CLOSE"
    DISPLAY_TEXT_AND_BUTTON = "DISPLAY_TEXT_AND_BUTTON"
    ERROR = "ERROR"
    HOSTED_PAGE = "HOSTED_PAGE"


class WebformType(OpenStrEnum):
    LEGACY = "LEGACY"
    STANDALONE = "STANDALONE"
    FUNNEL = "FUNNEL"
    LANDING_PAGE = "LANDING_PAGE"
    SURVEY = "SURVEY"
    INTERNAL = "INTERNAL"
    TWITTER = "TWITTER"
    UNKNOWN = "UNKNOWN"


class ListWebformsResponse(Model):
    """Returned by `webforms.list`."""

    next_page_token: str | None = None
    webforms: list[Webform] | None = None


class Webform(Model):
    """Returned by `webforms.list`."""

    id: str
    create_time: DateTime | None = None
    custom_slug: str | None = None
    duplicate_check_option: DuplicateCheckOption | None = None
    exit_option: ExitOption | None = None
    funnel_id: str | None = None
    name: str | None = None
    pretty_webform_url: str | None = None
    thank_you_page_url: str | None = None
    update_time: DateTime | None = None
    webform_type: WebformType | None = None
    webform_url: str | None = None
    xid: str | None = None


publish(globals())
