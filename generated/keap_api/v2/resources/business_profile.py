# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: business_profile."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._descriptors import Body, Query
from ..._operation import Operation
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._options import RequestOptions
    from .. import params as p

_PARAMS = "keap_api.v2.params"

_BUSINESS_PROFILE_GET: Operation[m.GetBusinessProfileResponse] = Operation(
    "v2.business_profile.get", "GET", "/rest/v2/businessProfile", response=m.GetBusinessProfileResponse
)
_BUSINESS_PROFILE_UPDATE: Operation[m.GetBusinessProfileResponse] = Operation(
    "v2.business_profile.update",
    "PATCH",
    "/rest/v2/businessProfile",
    query=(Query("update_mask"),),
    body=Body(
        _PARAMS,
        "UpdateBusinessProfileRequest",
        required=True,
        mask=(
            "name",
            "email",
            "website",
            "phone",
            "address",
            "currency_code",
            "business_goals",
            "business_primary_color",
            "business_secondary_color",
        ),
    ),
    response=m.GetBusinessProfileResponse,
)


class BusinessProfile(Resource, path="v2.business_profile"):
    """`v2.business_profile`"""

    def get(self, *, options: RequestOptions | None = None) -> m.GetBusinessProfileResponse:
        """Get the business profile.

        `GET /rest/v2/businessProfile`

        Returns: `GetBusinessProfileResponse`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_BUSINESS_PROFILE_GET, {}, None, options)

    def update(
        self,
        body: p.UpdateBusinessProfileRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.GetBusinessProfileResponse:
        """Update the business profile.

        `PATCH /rest/v2/businessProfile`

        Args:
            body: a dict with `address`, `business_goals`, `business_primary_color`, `business_secondary_color`,
                `currency_code`, `email`, `name`, `phone`, `website`
            update_mask: the keys of the body to change; all of them by default

        Returns: `GetBusinessProfileResponse`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_BUSINESS_PROFILE_UPDATE, {"update_mask": update_mask}, body, options)


class AsyncBusinessProfile(AsyncResource, path="v2.business_profile"):
    """`v2.business_profile`, async."""

    async def get(self, *, options: RequestOptions | None = None) -> m.GetBusinessProfileResponse:
        """Get the business profile.

        `GET /rest/v2/businessProfile`

        Returns: `GetBusinessProfileResponse`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_BUSINESS_PROFILE_GET, {}, None, options)

    async def update(
        self,
        body: p.UpdateBusinessProfileRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.GetBusinessProfileResponse:
        """Update the business profile.

        `PATCH /rest/v2/businessProfile`

        Args:
            body: a dict with `address`, `business_goals`, `business_primary_color`, `business_secondary_color`,
                `currency_code`, `email`, `name`, `phone`, `website`
            update_mask: the keys of the body to change; all of them by default

        Returns: `GetBusinessProfileResponse`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_BUSINESS_PROFILE_UPDATE, {"update_mask": update_mask}, body, options)
