# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""Responses of REST v1: hooks."""

from __future__ import annotations

import msgspec

from ..._enums import OpenStrEnum
from ..._lazy import publish
from ..._model import Model

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v1.models"


class RestHookStatus(OpenStrEnum):
    UNVERIFIED = "Unverified"
    VERIFIED = "Verified"
    INACTIVE = "Inactive"


class RestHook(Model):
    """Returned by `hooks.list`, `hooks.create`, `hooks.get` and 3 more."""

    event_key: str | None = msgspec.field(default=None, name="eventKey")
    hook_url: str | None = msgspec.field(default=None, name="hookUrl")
    key: str | None = None
    status: RestHookStatus | None = None


publish(globals())
