# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""REST v1: users."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._operation import Body, ListOperation, Offsets, Operation, Query
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._options import RequestOptions
    from ..._pages import AsyncPager, Page
    from .. import params as p

_PARAMS = "keap_api.v1.params"

_USERS_SIGNATURE_GET: Operation[str] = Operation(
    "v1.users.signature.get", "GET", "/rest/v1/users/{user_id}/signature", response=str
)
_USERS_CREATE: Operation[m.RestUser] = Operation(
    "v1.users.create", "POST", "/rest/v1/users", body=Body(_PARAMS, "CreateUser", required=True), response=m.RestUser
)
_USERS_LIST: ListOperation[m.Users, m.RestUser] = ListOperation(
    "v1.users.list",
    "GET",
    "/rest/v1/users",
    query=(Query("include_inactive"), Query("include_partners"), Query("limit"), Query("offset")),
    response=m.Users,
    paging=Offsets("users"),
)


class UsersSignature(Resource):
    """``v1.users.signature``"""

    def get(self, user_id: int, *, options: RequestOptions | None = None) -> str:
        """``GET /rest/v1/users/{userId}/signature``

        Args:
            user_id: int

        Returns:
            str; None when the response is empty.
        """
        return self._sender.call(_USERS_SIGNATURE_GET, {"user_id": user_id}, None, options)


class AsyncUsersSignature(AsyncResource):
    """``v1.users.signature``, asynchronous."""

    async def get(self, user_id: int, *, options: RequestOptions | None = None) -> str:
        """``GET /rest/v1/users/{userId}/signature``

        Args:
            user_id: int

        Returns:
            str; None when the response is empty.
        """
        return await self._sender.call(_USERS_SIGNATURE_GET, {"user_id": user_id}, None, options)


class Users(Resource):
    """``v1.users``"""

    @cached_property
    def signature(self) -> UsersSignature:
        """The operations below ``users.signature``."""
        return UsersSignature(self._sender)

    def create(self, body: p.CreateUser, *, options: RequestOptions | None = None) -> m.RestUser:
        """``POST /rest/v1/users``

        Args:
            body: CreateUser

        Returns:
            RestUser; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_USERS_CREATE, {}, body, options)

    def list(
        self,
        *,
        include_inactive: bool | None = None,
        include_partners: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.RestUser]:
        """``GET /rest/v1/users``

        Args:
            include_inactive: bool
            include_partners: bool
            limit: int
            offset: int

        Returns:
            The first page of RestUser; iterating over it walks all pages.
        """
        return self._sender.page(
            _USERS_LIST,
            {
                "include_inactive": include_inactive,
                "include_partners": include_partners,
                "limit": limit,
                "offset": offset,
            },
            None,
            options,
        )


class AsyncUsers(AsyncResource):
    """``v1.users``, asynchronous."""

    @cached_property
    def signature(self) -> AsyncUsersSignature:
        """The operations below ``users.signature``."""
        return AsyncUsersSignature(self._sender)

    async def create(self, body: p.CreateUser, *, options: RequestOptions | None = None) -> m.RestUser:
        """``POST /rest/v1/users``

        Args:
            body: CreateUser

        Returns:
            RestUser; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_USERS_CREATE, {}, body, options)

    def list(
        self,
        *,
        include_inactive: bool | None = None,
        include_partners: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.RestUser]:
        """``GET /rest/v1/users``

        Args:
            include_inactive: bool
            include_partners: bool
            limit: int
            offset: int

        Returns:
            A pager: await it for the first page of RestUser, or iterate over it for all items of all pages.
        """
        return self._sender.page(
            _USERS_LIST,
            {
                "include_inactive": include_inactive,
                "include_partners": include_partners,
                "limit": limit,
                "offset": offset,
            },
            None,
            options,
        )
