# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""Responses of REST v2: user_info."""

from __future__ import annotations

from ..._lazy import publish
from ..._model import Model

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v2.models"


class GetUserInfoResponse(Model):
    """Returned by `user_info.get`."""

    id: str
    email: str | None = None
    family_name: str | None = None
    given_name: str | None = None
    is_admin: bool | None = None
    keap_id: str | None = None
    middle_name: str | None = None
    preferred_name: str | None = None
    sub: str | None = None
    tenant_id: str | None = None


publish(globals())
