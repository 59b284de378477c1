# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: automation_categories."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._operation import Body, ListOperation, OnePage, Operation, Query
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._options import RequestOptions
    from ..._pages import AsyncPager, Page
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


class AutomationCategories(Resource):
    """``v2.automation_categories``"""

    def create(
        self, body: p.CreateAutomationCategoryRequest, *, options: RequestOptions | None = None
    ) -> m.AutomationCategory:
        """``POST /rest/v2/automationCategory``

        Args:
            body: CreateAutomationCategoryRequest

        Returns:
            AutomationCategory; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_AUTOMATION_CATEGORIES_CREATE, {}, body, options)

    def delete_many(self, *, ids: Sequence[int], options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/automationCategory``

        Args:
            ids: list of int

        Returns:
            None.
        """
        return self._sender.call(_AUTOMATION_CATEGORIES_DELETE_MANY, {"ids": ids}, None, options)

    def list(self, *, options: RequestOptions | None = None) -> Page[m.AutomationCategory]:
        """``GET /rest/v2/automationCategory``

        Returns:
            The first page of AutomationCategory; iterating over it walks all pages.
        """
        return self._sender.page(_AUTOMATION_CATEGORIES_LIST, {}, None, options)

    def update(
        self, id: str, body: p.PatchAutomationCategoryRequest, *, options: RequestOptions | None = None
    ) -> m.AutomationCategory:
        """``PATCH /rest/v2/automationCategory/{id}``

        Args:
            id: str
            body: PatchAutomationCategoryRequest

        Returns:
            AutomationCategory; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_AUTOMATION_CATEGORIES_UPDATE, {"id": id}, body, options)


class AsyncAutomationCategories(AsyncResource):
    """``v2.automation_categories``, asynchronous."""

    async def create(
        self, body: p.CreateAutomationCategoryRequest, *, options: RequestOptions | None = None
    ) -> m.AutomationCategory:
        """``POST /rest/v2/automationCategory``

        Args:
            body: CreateAutomationCategoryRequest

        Returns:
            AutomationCategory; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_AUTOMATION_CATEGORIES_CREATE, {}, body, options)

    async def delete_many(self, *, ids: Sequence[int], options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/automationCategory``

        Args:
            ids: list of int

        Returns:
            None.
        """
        return await self._sender.call(_AUTOMATION_CATEGORIES_DELETE_MANY, {"ids": ids}, None, options)

    def list(self, *, options: RequestOptions | None = None) -> AsyncPager[m.AutomationCategory]:
        """``GET /rest/v2/automationCategory``

        Returns:
            A pager: await it for the first page of AutomationCategory, or iterate over it for all items of all
                pages.
        """
        return self._sender.page(_AUTOMATION_CATEGORIES_LIST, {}, None, options)

    async def update(
        self, id: str, body: p.PatchAutomationCategoryRequest, *, options: RequestOptions | None = None
    ) -> m.AutomationCategory:
        """``PATCH /rest/v2/automationCategory/{id}``

        Args:
            id: str
            body: PatchAutomationCategoryRequest

        Returns:
            AutomationCategory; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_AUTOMATION_CATEGORIES_UPDATE, {"id": id}, body, options)
