# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: user_groups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import ListOperation, OnePage, Operation
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._options import RequestOptions
    from ..._pages import AsyncPager, Page

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


class UserGroups(Resource):
    """``v2.user_groups``"""

    def get(self, user_group_id: str, *, options: RequestOptions | None = None) -> m.UserGroup:
        """``GET /rest/v2/userGroups/{user_group_id}``

        Args:
            user_group_id: str

        Returns:
            UserGroup; None when the response is empty.
        """
        return self._sender.call(_USER_GROUPS_GET, {"user_group_id": user_group_id}, None, options)

    def list(self, *, options: RequestOptions | None = None) -> Page[m.UserGroup]:
        """``GET /rest/v2/userGroups``

        Returns:
            The first page of UserGroup; iterating over it walks all pages.
        """
        return self._sender.page(_USER_GROUPS_LIST, {}, None, options)


class AsyncUserGroups(AsyncResource):
    """``v2.user_groups``, asynchronous."""

    async def get(self, user_group_id: str, *, options: RequestOptions | None = None) -> m.UserGroup:
        """``GET /rest/v2/userGroups/{user_group_id}``

        Args:
            user_group_id: str

        Returns:
            UserGroup; None when the response is empty.
        """
        return await self._sender.call(_USER_GROUPS_GET, {"user_group_id": user_group_id}, None, options)

    def list(self, *, options: RequestOptions | None = None) -> AsyncPager[m.UserGroup]:
        """``GET /rest/v2/userGroups``

        Returns:
            A pager: await it for the first page of UserGroup, or iterate over it for all items of all pages.
        """
        return self._sender.page(_USER_GROUPS_LIST, {}, None, options)
