# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: automation_categories."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._descriptors import Body, OnePage, Query
from ..._operation import ListOperation, Operation
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._async_pager import AsyncPager
    from ..._options import RequestOptions
    from ..._page import Page
    from .. import params as p

_PARAMS = "keap_api.v2.params"

_AUTOMATION_CATEGORIES_CREATE: Operation[m.AutomationCategory] = Operation(
    "v2.automation_categories.create",
    "POST",
    "/rest/v2/automationCategory",
    body=Body(_PARAMS, "CreateAutomationCategoryRequest", required=True),
    response=m.AutomationCategory,
)
_AUTOMATION_CATEGORIES_DELETE_MANY: Operation[None] = Operation(
    "v2.automation_categories.delete_many",
    "DELETE",
    "/rest/v2/automationCategory",
    query=(Query("ids", required=True),),
    response=None,
)
_AUTOMATION_CATEGORIES_LIST: ListOperation[m.ListAutomationCategoryResponse, m.AutomationCategory] = ListOperation(
    "v2.automation_categories.list",
    "GET",
    "/rest/v2/automationCategory",
    response=m.ListAutomationCategoryResponse,
    paging=OnePage("automation_categories"),
)
_AUTOMATION_CATEGORIES_UPDATE: Operation[m.AutomationCategory] = Operation(
    "v2.automation_categories.update",
    "PATCH",
    "/rest/v2/automationCategory/{id}",
    body=Body(_PARAMS, "PatchAutomationCategoryRequest", required=True),
    response=m.AutomationCategory,
)


class AutomationCategories(Resource, path="v2.automation_categories"):
    """`v2.automation_categories`"""

    def create(
        self, body: p.CreateAutomationCategoryRequest, *, options: RequestOptions | None = None
    ) -> m.AutomationCategory:
        """Create an automation category.

        `POST /rest/v2/automationCategory`

        Args:
            body: a dict with `name` (required)

        Returns: `AutomationCategory`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_AUTOMATION_CATEGORIES_CREATE, {}, body, options)

    def delete_many(self, *, ids: Sequence[int], options: RequestOptions | None = None) -> None:
        """Delete several automation categories.

        `DELETE /rest/v2/automationCategory`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_AUTOMATION_CATEGORIES_DELETE_MANY, {"ids": ids}, None, options)

    def list(self, *, options: RequestOptions | None = None) -> Page[m.AutomationCategory]:
        """List automation categories.

        `GET /rest/v2/automationCategory`

        Returns: the first page of `AutomationCategory` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(_AUTOMATION_CATEGORIES_LIST, {}, None, options)

    def update(
        self, id: str, body: p.PatchAutomationCategoryRequest, *, options: RequestOptions | None = None
    ) -> m.AutomationCategory:
        """Update an automation category.

        `PATCH /rest/v2/automationCategory/{id}`

        Args:
            body: a dict with `name`

        Returns: `AutomationCategory`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_AUTOMATION_CATEGORIES_UPDATE, {"id": id}, body, options)


class AsyncAutomationCategories(AsyncResource, path="v2.automation_categories"):
    """`v2.automation_categories`, async."""

    async def create(
        self, body: p.CreateAutomationCategoryRequest, *, options: RequestOptions | None = None
    ) -> m.AutomationCategory:
        """Create an automation category.

        `POST /rest/v2/automationCategory`

        Args:
            body: a dict with `name` (required)

        Returns: `AutomationCategory`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_AUTOMATION_CATEGORIES_CREATE, {}, body, options)

    async def delete_many(self, *, ids: Sequence[int], options: RequestOptions | None = None) -> None:
        """Delete several automation categories.

        `DELETE /rest/v2/automationCategory`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_AUTOMATION_CATEGORIES_DELETE_MANY, {"ids": ids}, None, options)

    def list(self, *, options: RequestOptions | None = None) -> AsyncPager[m.AutomationCategory]:
        """List automation categories.

        `GET /rest/v2/automationCategory`

        Returns: a pager of `AutomationCategory` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(_AUTOMATION_CATEGORIES_LIST, {}, None, options)

    async def update(
        self, id: str, body: p.PatchAutomationCategoryRequest, *, options: RequestOptions | None = None
    ) -> m.AutomationCategory:
        """Update an automation category.

        `PATCH /rest/v2/automationCategory/{id}`

        Args:
            body: a dict with `name`

        Returns: `AutomationCategory`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_AUTOMATION_CATEGORIES_UPDATE, {"id": id}, body, options)
