# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: users."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._cached import cached_property
from ..._descriptors import Body, Query, Tokens
from ..._operation import ListOperation, Operation
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._async_pager import AsyncPager
    from ..._options import RequestOptions
    from ..._page import Page
    from .. import params as p

_PARAMS = "keap_api.v2.params"

_USERS_SIGNATURE_GET: Operation[str] = Operation(
    "v2.users.signature.get", "GET", "/rest/v2/users/{user_id}/signature", response=str
)
_USERS_GET: Operation[m.User] = Operation("v2.users.get", "GET", "/rest/v2/users/{user_id}", response=m.User)
_USERS_LIST: ListOperation[m.ListUsersPaginatedResponse, m.User] = ListOperation(
    "v2.users.list",
    "GET",
    "/rest/v2/users",
    query=(Query("filter", facts=True), Query("order_by", facts=True), Query("page_size"), Query("page_token")),
    response=m.ListUsersPaginatedResponse,
    paging=Tokens("users"),
)
_USERS_UPDATE: Operation[m.User] = Operation(
    "v2.users.update",
    "PATCH",
    "/rest/v2/users/{user_id}",
    query=(Query("update_mask"),),
    body=Body(
        _PARAMS,
        "UpdateUserRequest",
        required=True,
        mask=(
            "address",
            "company_name",
            "email_address",
            "family_name",
            "fax_numbers",
            "given_name",
            "job_title",
            "phone_numbers",
            "time_zone",
            "website",
        ),
        mask_aliases={"title": "job_title"},
    ),
    response=m.User,
)


class UsersSignature(Resource, path="v2.users.signature"):
    """`v2.users.signature`"""

    def get(self, user_id: str, *, options: RequestOptions | None = None) -> str:
        """Get the signature of a user.

        `GET /rest/v2/users/{user_id}/signature`

        Returns: str.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_USERS_SIGNATURE_GET, {"user_id": user_id}, None, options)


class AsyncUsersSignature(AsyncResource, path="v2.users.signature"):
    """`v2.users.signature`, async."""

    async def get(self, user_id: str, *, options: RequestOptions | None = None) -> str:
        """Get the signature of a user.

        `GET /rest/v2/users/{user_id}/signature`

        Returns: str.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_USERS_SIGNATURE_GET, {"user_id": user_id}, None, options)


class Users(Resource, path="v2.users"):
    """`v2.users`"""

    @cached_property
    def signature(self) -> UsersSignature:
        """`v2.users.signature`"""
        return UsersSignature(self._sender)

    def get(self, user_id: str, *, options: RequestOptions | None = None) -> m.User:
        """Get a user.

        `GET /rest/v2/users/{user_id}`

        Returns: `User`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_USERS_GET, {"user_id": user_id}, None, options)

    def list(
        self,
        *,
        filter: p.UsersListFilter | str | None = None,
        order_by: p.UsersListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.User]:
        """List users.

        `GET /rest/v2/users`

        Args:
            filter: a dict of conditions, or str. `email`, `given_name`: text. `include_inactive`,
                `include_partners`: bool. `user_ids`: list
            order_by: one of `create_time`, `email`, `name`, alone or with a space and `asc` or `desc`
            page_size: 1 to 100
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: the first page of `User` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _USERS_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )

    def update(
        self,
        user_id: str,
        body: p.UpdateUserRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.User:
        """Update a user.

        `PATCH /rest/v2/users/{user_id}`

        Args:
            body: a dict with `address`, `company_name`, `email_address`, `family_name`, `fax_numbers`,
                `given_name`, `phone_numbers`, `time_zone`, `title`, `website`
            update_mask: the keys of the body to change; all of them by default

        Returns: `User`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_USERS_UPDATE, {"user_id": user_id, "update_mask": update_mask}, body, options)


class AsyncUsers(AsyncResource, path="v2.users"):
    """`v2.users`, async."""

    @cached_property
    def signature(self) -> AsyncUsersSignature:
        """`v2.users.signature`"""
        return AsyncUsersSignature(self._sender)

    async def get(self, user_id: str, *, options: RequestOptions | None = None) -> m.User:
        """Get a user.

        `GET /rest/v2/users/{user_id}`

        Returns: `User`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_USERS_GET, {"user_id": user_id}, None, options)

    def list(
        self,
        *,
        filter: p.UsersListFilter | str | None = None,
        order_by: p.UsersListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.User]:
        """List users.

        `GET /rest/v2/users`

        Args:
            filter: a dict of conditions, or str. `email`, `given_name`: text. `include_inactive`,
                `include_partners`: bool. `user_ids`: list
            order_by: one of `create_time`, `email`, `name`, alone or with a space and `asc` or `desc`
            page_size: 1 to 100
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: a pager of `User` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _USERS_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )

    async def update(
        self,
        user_id: str,
        body: p.UpdateUserRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.User:
        """Update a user.

        `PATCH /rest/v2/users/{user_id}`

        Args:
            body: a dict with `address`, `company_name`, `email_address`, `family_name`, `fax_numbers`,
                `given_name`, `phone_numbers`, `time_zone`, `title`, `website`
            update_mask: the keys of the body to change; all of them by default

        Returns: `User`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_USERS_UPDATE, {"user_id": user_id, "update_mask": update_mask}, body, options)
