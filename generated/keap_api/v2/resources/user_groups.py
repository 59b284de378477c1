# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: user_groups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._descriptors import OnePage
from ..._operation import ListOperation, Operation
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._async_pager import AsyncPager
    from ..._options import RequestOptions
    from ..._page import Page

_PARAMS = "keap_api.v2.params"

_USER_GROUPS_GET: Operation[m.UserGroup] = Operation(
    "v2.user_groups.get", "GET", "/rest/v2/userGroups/{user_group_id}", response=m.UserGroup
)
_USER_GROUPS_LIST: ListOperation[m.ListUserGroupsResponse, m.UserGroup] = ListOperation(
    "v2.user_groups.list",
    "GET",
    "/rest/v2/userGroups",
    response=m.ListUserGroupsResponse,
    paging=OnePage("user_groups"),
)


class UserGroups(Resource, path="v2.user_groups"):
    """`v2.user_groups`"""

    def get(self, user_group_id: str, *, options: RequestOptions | None = None) -> m.UserGroup:
        """Get a user group.

        `GET /rest/v2/userGroups/{user_group_id}`

        Returns: `UserGroup`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_USER_GROUPS_GET, {"user_group_id": user_group_id}, None, options)

    def list(self, *, options: RequestOptions | None = None) -> Page[m.UserGroup]:
        """List user groups.

        `GET /rest/v2/userGroups`

        Returns: the first page of `UserGroup` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(_USER_GROUPS_LIST, {}, None, options)


class AsyncUserGroups(AsyncResource, path="v2.user_groups"):
    """`v2.user_groups`, async."""

    async def get(self, user_group_id: str, *, options: RequestOptions | None = None) -> m.UserGroup:
        """Get a user group.

        `GET /rest/v2/userGroups/{user_group_id}`

        Returns: `UserGroup`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_USER_GROUPS_GET, {"user_group_id": user_group_id}, None, options)

    def list(self, *, options: RequestOptions | None = None) -> AsyncPager[m.UserGroup]:
        """List user groups.

        `GET /rest/v2/userGroups`

        Returns: a pager of `UserGroup` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(_USER_GROUPS_LIST, {}, None, options)
