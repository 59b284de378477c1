# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""REST v1: users."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._cached import cached_property
from ..._descriptors import Body, Offsets, Query
from ..._operation import ListOperation, Operation
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._async_pager import AsyncPager
    from ..._options import RequestOptions
    from ..._page import Page
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


class UsersSignature(Resource, path="v1.users.signature"):
    """`v1.users.signature`"""

    def get(self, user_id: int, *, options: RequestOptions | None = None) -> str:
        """Get the signature of a user.

        `GET /rest/v1/users/{userId}/signature`

        Returns: str.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_USERS_SIGNATURE_GET, {"user_id": user_id}, None, options)


class AsyncUsersSignature(AsyncResource, path="v1.users.signature"):
    """`v1.users.signature`, async."""

    async def get(self, user_id: int, *, options: RequestOptions | None = None) -> str:
        """Get the signature of a user.

        `GET /rest/v1/users/{userId}/signature`

        Returns: str.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_USERS_SIGNATURE_GET, {"user_id": user_id}, None, options)


class Users(Resource, path="v1.users"):
    """`v1.users`"""

    @cached_property
    def signature(self) -> UsersSignature:
        """`v1.users.signature`"""
        return UsersSignature(self._sender)

    def create(self, body: p.CreateUser, *, options: RequestOptions | None = None) -> m.RestUser:
        """Create a user.

        `POST /rest/v1/users`

        Args:
            body: a dict with `email` (required), `given_name` (required), `admin`, `partner`

        Returns: `RestUser`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
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
        """List users.

        `GET /rest/v1/users`

        Args:
            offset: where to continue: a page's or an error's `next_offset`

        Returns: the first page of `RestUser` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
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


class AsyncUsers(AsyncResource, path="v1.users"):
    """`v1.users`, async."""

    @cached_property
    def signature(self) -> AsyncUsersSignature:
        """`v1.users.signature`"""
        return AsyncUsersSignature(self._sender)

    async def create(self, body: p.CreateUser, *, options: RequestOptions | None = None) -> m.RestUser:
        """Create a user.

        `POST /rest/v1/users`

        Args:
            body: a dict with `email` (required), `given_name` (required), `admin`, `partner`

        Returns: `RestUser`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
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
        """List users.

        `GET /rest/v1/users`

        Args:
            offset: where to continue: a page's or an error's `next_offset`

        Returns: a pager of `RestUser` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
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
