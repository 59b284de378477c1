# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""Responses of REST v2: email_addresses."""

from __future__ import annotations

from ..._lazy import publish
from ..._model import DateTime, Model
from ._companies_shared import EmailAddressEmailOptStatus

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v2.models"


class ListEmailAddressStatusResponse(Model):
    """Returned by `email_addresses.list`."""

    email_addresses: list[RestEmailAddressStatus] | None = None
    next_page_token: str | None = None


class RestEmailAddressStatus(Model):
    """Returned by `email_addresses.list`, `email_addresses.status.get`, `email_addresses.status.update`."""

    create_time: DateTime | None = None
    email: str | None = None
    last_click_time: DateTime | None = None
    last_open_time: DateTime | None = None
    last_sent_time: DateTime | None = None
    opted_in: bool | None = None
    status: EmailAddressEmailOptStatus | None = None


publish(globals())
