# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""Responses of REST v1: user_info."""

from __future__ import annotations

from ..._lazy import publish
from ..._model import Model

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v1.models"


class UserInfoDTO(Model):
    """Returned by `user_info.get`."""

    email: str | None = None
    family_name: str | None = None
    given_name: str | None = None
    global_user_id: int | None = None
    infusionsoft_id: str | None = None
    is_admin: bool | None = None
    middle_name: str | None = None
    preferred_name: str | None = None
    sub: str | None = None


publish(globals())
