# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""Responses of REST v1: products and other resources."""

from __future__ import annotations

from ..._enums import OpenStrEnum
from ..._lazy import publish

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v1.models"


class CreateProductSubscriptionCycleType(OpenStrEnum):
    YEAR = "YEAR"
    MONTH = "MONTH"
    WEEK = "WEEK"
    DAY = "DAY"


publish(globals())
