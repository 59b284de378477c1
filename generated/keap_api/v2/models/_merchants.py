# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""Responses of REST v2: merchants."""

from __future__ import annotations

from ..._lazy import publish
from ..._model import Model
from ._contacts_shared import ListMerchantAccountResponseType

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v2.models"


class ListMerchantAccountResponse(Model):
    """Returned by `merchants.list`."""

    id: str
    is_test: bool | None = None
    name: str | None = None
    type: ListMerchantAccountResponseType | None = None


class ListMerchantsResponse(Model):
    """Returned by `merchants.list`."""

    default_merchant_account_id: str | None = None
    merchant_accounts: list[ListMerchantAccountResponse] | None = None
    next_page_token: str | None = None


publish(globals())
