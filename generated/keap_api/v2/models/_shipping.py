# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""Responses of REST v2: shipping."""

from __future__ import annotations

from typing import Any

from ..._lazy import publish
from ..._model import Model

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v2.models"


class ListRestShippingMethodsResponse(Model):
    """Returned by `shipping.list`."""

    shipping_methods: list[ShippingMethod] | None = None


class ShippingMethod(Model):
    """Returned by `shipping.list`."""

    id: str
    description: str | None = None
    international: bool | None = None
    name: str | None = None
    settings: Any | None = None
    status: str | None = None
    type: str | None = None


publish(globals())
