# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""Responses of REST v2: harbours."""

from __future__ import annotations

from ..._lazy import publish
from ..._model import DateTime, Float, Model

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v2.models"


class Harbour(Model):
    """Returned by `harbours.list`."""

    id: int
    depth: Float | None = None
    tides: Tide | None = None


class HarboursListResponse(Model):
    """Returned by `harbours.list`."""

    count: int | None = None
    harbours: list[Harbour] | None = None
    next: str | None = None


class OpenedResponse(Model):
    """Returned by `harbours.create`."""

    opened: list[str] | None = None
    refused: list[Harbour] | None = None


class Tide(Model):
    high: DateTime | None = None


publish(globals())
