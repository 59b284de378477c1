# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""Responses of REST v1: email_addresses."""

from __future__ import annotations

from ..._enums import OpenStrEnum
from ..._lazy import publish
from ..._model import Model

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v1.models"


class RestEmailAddressStatus(OpenStrEnum):
    UNENGAGED_MARKETABLE = "Unengaged Marketable"
    UNCONFIRMED = "Unconfirmed"
    CONFIRMED_LEGACY = "Confirmed (Legacy)"
    CONFIRMED = "Confirmed"
    UNENGAGED_NON_MARKETABLE = "Unengaged NonMarketable"
    NON_MARKETABLE = "Non-marketable"
    LOCKDOWN = "Lockdown"
    SOFT_BOUNCE = "Soft Bounce"
    HARD_BOUNCE = "Hard Bounce"
    OPT_OUT = "Opt-Out"
    OPT_OUT_ADMIN = "Opt-Out: Admin"
    OPT_OUT_SYSTEM = "Opt-Out: System"
    LIST_UNSUBSCRIBE = "List Unsubscribe"
    PROVIDED_FEEDBACK = "Provided Feedback"
    REPORTED_SPAM = "Reported Spam"
    INVALID_EMAIL = "Invalid Email"
    DEACTIVATED_DELINQUENT_MAILBOX = "Deactivated/Delinquent Mailbox"


class RestEmailAddress(Model):
    """Returned by `email_addresses.replace`."""

    email: str | None = None
    opted_in: bool | None = None
    status: RestEmailAddressStatus | None = None


publish(globals())
