# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""Responses of REST v2: payment_methods."""

from __future__ import annotations

from ..._lazy import publish
from ..._model import Model
from ._contacts_shared import PaymentMethod

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v2.models"


class ListPaymentMethodsResponse(Model):
    """Returned by `payment_methods.list`."""

    next_page_token: str | None = None
    payment_methods: list[PaymentMethod] | None = None


publish(globals())
