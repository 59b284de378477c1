# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""Responses of REST v2: harbour_lights."""

from __future__ import annotations

from ..._lazy import publish
from ..._model import Model

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v2.models"


class Berth(Model):
    free: bool | None = None


class Lights(Model):
    """Returned by `harbour_lights.list`, `harbour_lights.list_get`."""

    red: Berth | None = None


publish(globals())
