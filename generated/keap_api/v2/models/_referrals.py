# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""Responses of REST v2: referrals."""

from __future__ import annotations

from ..._lazy import publish
from ..._model import Model
from ._affiliates_shared import Referral

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v2.models"


class ListReferralsResponse(Model):
    """Returned by `referrals.list`."""

    next_page_token: str | None = None
    referrals: list[Referral] | None = None


publish(globals())
