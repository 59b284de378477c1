# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: users."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from ..._operation import Body, ListOperation, Operation, Query, Tokens
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._options import RequestOptions
    from ..._pages import AsyncPager, Page
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
    query=(Query("filter"), Query("order_by"), Query("page_size"), Query("page_token")),
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


class UsersSignature(Resource):
    """``v2.users.signature``"""

    def get(self, user_id: str, *, options: RequestOptions | None = None) -> str:
        """``GET /rest/v2/users/{user_id}/signature``

        Args:
            user_id: str

        Returns:
            str; None when the response is empty.
        """
        return self._sender.call(_USERS_SIGNATURE_GET, {"user_id": user_id}, None, options)


class AsyncUsersSignature(AsyncResource):
    """``v2.users.signature``, asynchronous."""

    async def get(self, user_id: str, *, options: RequestOptions | None = None) -> str:
        """``GET /rest/v2/users/{user_id}/signature``

        Args:
            user_id: str

        Returns:
            str; None when the response is empty.
        """
        return await self._sender.call(_USERS_SIGNATURE_GET, {"user_id": user_id}, None, options)


class Users(Resource):
    """``v2.users``"""

    @cached_property
    def signature(self) -> UsersSignature:
        """The operations below ``users.signature``."""
        return UsersSignature(self._sender)

    def get(self, user_id: str, *, options: RequestOptions | None = None) -> m.User:
        """``GET /rest/v2/users/{user_id}``

        Args:
            user_id: str

        Returns:
            User; None when the response is empty.
        """
        return self._sender.call(_USERS_GET, {"user_id": user_id}, None, options)

    def list(
        self,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.User]:
        """``GET /rest/v2/users``

        Args:
            filter: str
            order_by: str
            page_size: int, 1 to 100
            page_token: str

        Returns:
            The first page of User; iterating over it walks all pages.
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
        """``PATCH /rest/v2/users/{user_id}``

        Args:
            user_id: str
            body: UpdateUserRequest
            update_mask: the body's keys to change; by default all keys of the body

        Returns:
            User; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_USERS_UPDATE, {"user_id": user_id, "update_mask": update_mask}, body, options)


class AsyncUsers(AsyncResource):
    """``v2.users``, asynchronous."""

    @cached_property
    def signature(self) -> AsyncUsersSignature:
        """The operations below ``users.signature``."""
        return AsyncUsersSignature(self._sender)

    async def get(self, user_id: str, *, options: RequestOptions | None = None) -> m.User:
        """``GET /rest/v2/users/{user_id}``

        Args:
            user_id: str

        Returns:
            User; None when the response is empty.
        """
        return await self._sender.call(_USERS_GET, {"user_id": user_id}, None, options)

    def list(
        self,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.User]:
        """``GET /rest/v2/users``

        Args:
            filter: str
            order_by: str
            page_size: int, 1 to 100
            page_token: str

        Returns:
            A pager: await it for the first page of User, or iterate over it for all items of all pages.
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
        """``PATCH /rest/v2/users/{user_id}``

        Args:
            user_id: str
            body: UpdateUserRequest
            update_mask: the body's keys to change; by default all keys of the body

        Returns:
            User; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_USERS_UPDATE, {"user_id": user_id, "update_mask": update_mask}, body, options)
