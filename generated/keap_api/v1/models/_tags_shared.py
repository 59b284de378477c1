# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""Responses of REST v1: tags and other resources."""

from __future__ import annotations

from ..._lazy import publish
from ..._model import Model

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v1.models"


class BasicContact(Model):
    email: str | None = None
    first_name: str | None = None
    id: int | None = None
    last_name: str | None = None


publish(globals())
