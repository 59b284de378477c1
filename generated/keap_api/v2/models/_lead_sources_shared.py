# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""Responses of REST v2: lead_sources and other resources."""

from __future__ import annotations

from ..._lazy import publish
from ..._model import Model

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v2.models"


class CurrencyValue(Model):
    amount: int | None = None
    currency_code: str | None = None
    formatted_amount: str | None = None


publish(globals())
