# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""Responses of REST v1: merchants."""

from __future__ import annotations

from ..._lazy import publish
from ..._model import Model

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v1.models"


class Merchant(Model):
    """Returned by `merchants.list`."""

    id: int
    account_name: str | None = None
    is_test: bool | None = None
    type: str | None = None


class RestMerchantAccountResponse(Model):
    """Returned by `merchants.list`."""

    default_merchant_account: int | None = None
    merchant_accounts: list[Merchant] | None = None


publish(globals())
