# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""Responses of REST v2: user_groups."""

from __future__ import annotations

from ..._lazy import publish
from ..._model import Model

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v2.models"


class ListUserGroupsResponse(Model):
    """Returned by `user_groups.list`."""

    next_page_token: str | None = None
    user_groups: list[UserGroup] | None = None


class UserGroup(Model):
    """Returned by `user_groups.list`, `user_groups.get`."""

    id: str
    name: str | None = None


publish(globals())
