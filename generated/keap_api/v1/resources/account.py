# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""REST v1: account."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._operation import Body, Operation
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


class AccountProfile(Resource):
    """``v1.account.profile``"""

    def get(self, *, options: RequestOptions | None = None) -> m.AccountProfile:
        """``GET /rest/v1/account/profile``

        Returns:
            AccountProfile; None when the response is empty.
        """
        return self._sender.call(_ACCOUNT_PROFILE_GET, {}, None, options)

    def replace(self, body: p.AccountProfile, *, options: RequestOptions | None = None) -> m.AccountProfile:
        """``PUT /rest/v1/account/profile``

        Args:
            body: AccountProfile

        Returns:
            AccountProfile; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_ACCOUNT_PROFILE_REPLACE, {}, body, options)


class AsyncAccountProfile(AsyncResource):
    """``v1.account.profile``, asynchronous."""

    async def get(self, *, options: RequestOptions | None = None) -> m.AccountProfile:
        """``GET /rest/v1/account/profile``

        Returns:
            AccountProfile; None when the response is empty.
        """
        return await self._sender.call(_ACCOUNT_PROFILE_GET, {}, None, options)

    async def replace(self, body: p.AccountProfile, *, options: RequestOptions | None = None) -> m.AccountProfile:
        """``PUT /rest/v1/account/profile``

        Args:
            body: AccountProfile

        Returns:
            AccountProfile; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_ACCOUNT_PROFILE_REPLACE, {}, body, options)


class Account(Resource):
    """``v1.account``"""

    @cached_property
    def profile(self) -> AccountProfile:
        """The operations below ``account.profile``."""
        return AccountProfile(self._sender)


class AsyncAccount(AsyncResource):
    """``v1.account``, asynchronous."""

    @cached_property
    def profile(self) -> AsyncAccountProfile:
        """The operations below ``account.profile``."""
        return AsyncAccountProfile(self._sender)
