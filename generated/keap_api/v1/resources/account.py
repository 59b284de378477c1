# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""REST v1: account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._cached import cached_property
from ..._descriptors import Body
from ..._operation import Operation
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._options import RequestOptions
    from .. import params as p

_PARAMS = "keap_api.v1.params"

_ACCOUNT_PROFILE_GET: Operation[m.AccountProfile] = Operation(
    "v1.account.profile.get", "GET", "/rest/v1/account/profile", response=m.AccountProfile
)
_ACCOUNT_PROFILE_REPLACE: Operation[m.AccountProfile] = Operation(
    "v1.account.profile.replace",
    "PUT",
    "/rest/v1/account/profile",
    body=Body(_PARAMS, "AccountProfile", required=True),
    response=m.AccountProfile,
)


class AccountProfile(Resource, path="v1.account.profile"):
    """`v1.account.profile`"""

    def get(self, *, options: RequestOptions | None = None) -> m.AccountProfile:
        """Get the account profile.

        `GET /rest/v1/account/profile`

        Returns: `AccountProfile`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_ACCOUNT_PROFILE_GET, {}, None, options)

    def replace(self, body: p.AccountProfile, *, options: RequestOptions | None = None) -> m.AccountProfile:
        """Replace the account profile.

        `PUT /rest/v1/account/profile`

        Args:
            body: a dict with `address`, `business_goals`, `business_primary_color`, `business_secondary_color`,
                `business_type`, `currency_code`, `email`, `language_tag`, `logo_url`, `name`, `phone`, `phone_ext`,
                `time_zone`, `website`

        Returns: `AccountProfile`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_ACCOUNT_PROFILE_REPLACE, {}, body, options)


class AsyncAccountProfile(AsyncResource, path="v1.account.profile"):
    """`v1.account.profile`, async."""

    async def get(self, *, options: RequestOptions | None = None) -> m.AccountProfile:
        """Get the account profile.

        `GET /rest/v1/account/profile`

        Returns: `AccountProfile`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_ACCOUNT_PROFILE_GET, {}, None, options)

    async def replace(self, body: p.AccountProfile, *, options: RequestOptions | None = None) -> m.AccountProfile:
        """Replace the account profile.

        `PUT /rest/v1/account/profile`

        Args:
            body: a dict with `address`, `business_goals`, `business_primary_color`, `business_secondary_color`,
                `business_type`, `currency_code`, `email`, `language_tag`, `logo_url`, `name`, `phone`, `phone_ext`,
                `time_zone`, `website`

        Returns: `AccountProfile`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_ACCOUNT_PROFILE_REPLACE, {}, body, options)


class Account(Resource, path="v1.account"):
    """`v1.account`"""

    @cached_property
    def profile(self) -> AccountProfile:
        """`v1.account.profile`"""
        return AccountProfile(self._sender)


class AsyncAccount(AsyncResource, path="v1.account"):
    """`v1.account`, async."""

    @cached_property
    def profile(self) -> AsyncAccountProfile:
        """`v1.account.profile`"""
        return AsyncAccountProfile(self._sender)
