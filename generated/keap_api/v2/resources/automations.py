# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: automations."""

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

_AUTOMATIONS_CATEGORIES_BATCH_ASSIGN: Operation[None] = Operation(
    "v2.automations.categories.batch_assign",
    "POST",
    "/rest/v2/automations/categories/batchAssign",
    body=Body(_PARAMS, "AssignAutomationCategoryRequest", required=True),
    response=None,
)
_AUTOMATIONS_GOALS_ACHIEVE: Operation[m.AchieveGoalResponse] = Operation(
    "v2.automations.goals.achieve",
    "POST",
    "/rest/v2/automations/goals/achieve",
    body=Body(_PARAMS, "AchieveGoalRequest", required=True),
    response=m.AchieveGoalResponse,
)
_AUTOMATIONS_IDS_LIST: ListOperation[m.ListAutomationIdsResponse, str] = ListOperation(
    "v2.automations.ids.list",
    "GET",
    "/rest/v2/automations/ids",
    query=(Query("filter"), Query("order_by"), Query("page_size"), Query("page_token")),
    response=m.ListAutomationIdsResponse,
    paging=Tokens("automation_ids"),
)
_AUTOMATIONS_SEQUENCES_ADD_CONTACTS: Operation[m.AddToAutomationSequenceResponse] = Operation(
    "v2.automations.sequences.add_contacts",
    "POST",
    "/rest/v2/automations/{automation_id}/sequences/{sequence_id}:addContacts",
    body=Body(_PARAMS, "AddToAutomationSequenceRequest", required=True),
    response=m.AddToAutomationSequenceResponse,
)
_AUTOMATIONS_BATCH_UNPUBLISH: Operation[None] = Operation(
    "v2.automations.batch_unpublish",
    "POST",
    "/rest/v2/automations/batch-unpublish",
    body=Body(_PARAMS, "BatchUnpublishAutomationRequest", required=True),
    response=None,
)
_AUTOMATIONS_DELETE_MANY: Operation[None] = Operation(
    "v2.automations.delete_many",
    "DELETE",
    "/rest/v2/automations",
    query=(Query("automation_ids", required=True),),
    response=None,
)
_AUTOMATIONS_GET: Operation[m.Automation] = Operation(
    "v2.automations.get", "GET", "/rest/v2/automations/{automation_id}", response=m.Automation
)
_AUTOMATIONS_LIST: ListOperation[m.ListAutomationResponse, m.Automation] = ListOperation(
    "v2.automations.list",
    "GET",
    "/rest/v2/automations",
    query=(Query("filter"), Query("order_by"), Query("page_size"), Query("page_token")),
    response=m.ListAutomationResponse,
    paging=Tokens("automations"),
)
_AUTOMATIONS_UNPUBLISH: Operation[None] = Operation(
    "v2.automations.unpublish",
    "PUT",
    "/rest/v2/automations/{automation_id}/unpublish",
    body=Body(_PARAMS, "UnpublishAutomationRequest", required=True),
    response=None,
)


class AutomationsCategories(Resource):
    """``v2.automations.categories``"""

    def batch_assign(self, body: p.AssignAutomationCategoryRequest, *, options: RequestOptions | None = None) -> None:
        """``POST /rest/v2/automations/categories/batchAssign``

        Args:
            body: AssignAutomationCategoryRequest

        Returns:
            None.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_AUTOMATIONS_CATEGORIES_BATCH_ASSIGN, {}, body, options)


class AsyncAutomationsCategories(AsyncResource):
    """``v2.automations.categories``, asynchronous."""

    async def batch_assign(
        self, body: p.AssignAutomationCategoryRequest, *, options: RequestOptions | None = None
    ) -> None:
        """``POST /rest/v2/automations/categories/batchAssign``

        Args:
            body: AssignAutomationCategoryRequest

        Returns:
            None.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_AUTOMATIONS_CATEGORIES_BATCH_ASSIGN, {}, body, options)


class AutomationsGoals(Resource):
    """``v2.automations.goals``"""

    def achieve(self, body: p.AchieveGoalRequest, *, options: RequestOptions | None = None) -> m.AchieveGoalResponse:
        """``POST /rest/v2/automations/goals/achieve``

        Args:
            body: AchieveGoalRequest

        Returns:
            AchieveGoalResponse; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_AUTOMATIONS_GOALS_ACHIEVE, {}, body, options)


class AsyncAutomationsGoals(AsyncResource):
    """``v2.automations.goals``, asynchronous."""

    async def achieve(
        self, body: p.AchieveGoalRequest, *, options: RequestOptions | None = None
    ) -> m.AchieveGoalResponse:
        """``POST /rest/v2/automations/goals/achieve``

        Args:
            body: AchieveGoalRequest

        Returns:
            AchieveGoalResponse; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_AUTOMATIONS_GOALS_ACHIEVE, {}, body, options)


class AutomationsIds(Resource):
    """``v2.automations.ids``"""

    def list(
        self,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[str]:
        """``GET /rest/v2/automations/ids``

        Args:
            filter: str
            order_by: str
            page_size: int, 0 to 25
            page_token: str

        Returns:
            The first page of str; iterating over it walks all pages.
        """
        return self._sender.page(
            _AUTOMATIONS_IDS_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )


class AsyncAutomationsIds(AsyncResource):
    """``v2.automations.ids``, asynchronous."""

    def list(
        self,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[str]:
        """``GET /rest/v2/automations/ids``

        Args:
            filter: str
            order_by: str
            page_size: int, 0 to 25
            page_token: str

        Returns:
            A pager: await it for the first page of str, or iterate over it for all items of all pages.
        """
        return self._sender.page(
            _AUTOMATIONS_IDS_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )


class AutomationsSequences(Resource):
    """``v2.automations.sequences``"""

    def add_contacts(
        self,
        automation_id: str,
        sequence_id: str,
        body: p.AddToAutomationSequenceRequest,
        *,
        options: RequestOptions | None = None,
    ) -> m.AddToAutomationSequenceResponse:
        """``POST /rest/v2/automations/{automation_id}/sequences/{sequence_id}:addContacts``

        Args:
            automation_id: str
            sequence_id: str
            body: AddToAutomationSequenceRequest

        Returns:
            AddToAutomationSequenceResponse; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(
            _AUTOMATIONS_SEQUENCES_ADD_CONTACTS,
            {"automation_id": automation_id, "sequence_id": sequence_id},
            body,
            options,
        )


class AsyncAutomationsSequences(AsyncResource):
    """``v2.automations.sequences``, asynchronous."""

    async def add_contacts(
        self,
        automation_id: str,
        sequence_id: str,
        body: p.AddToAutomationSequenceRequest,
        *,
        options: RequestOptions | None = None,
    ) -> m.AddToAutomationSequenceResponse:
        """``POST /rest/v2/automations/{automation_id}/sequences/{sequence_id}:addContacts``

        Args:
            automation_id: str
            sequence_id: str
            body: AddToAutomationSequenceRequest

        Returns:
            AddToAutomationSequenceResponse; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(
            _AUTOMATIONS_SEQUENCES_ADD_CONTACTS,
            {"automation_id": automation_id, "sequence_id": sequence_id},
            body,
            options,
        )


class Automations(Resource):
    """``v2.automations``"""

    @cached_property
    def categories(self) -> AutomationsCategories:
        """The operations below ``automations.categories``."""
        return AutomationsCategories(self._sender)

    @cached_property
    def goals(self) -> AutomationsGoals:
        """The operations below ``automations.goals``."""
        return AutomationsGoals(self._sender)

    @cached_property
    def ids(self) -> AutomationsIds:
        """The operations below ``automations.ids``."""
        return AutomationsIds(self._sender)

    @cached_property
    def sequences(self) -> AutomationsSequences:
        """The operations below ``automations.sequences``."""
        return AutomationsSequences(self._sender)

    def batch_unpublish(
        self, body: p.BatchUnpublishAutomationRequest, *, options: RequestOptions | None = None
    ) -> None:
        """``POST /rest/v2/automations/batch-unpublish``

        Args:
            body: BatchUnpublishAutomationRequest

        Returns:
            None.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_AUTOMATIONS_BATCH_UNPUBLISH, {}, body, options)

    def delete_many(self, *, automation_ids: Sequence[int], options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/automations``

        Args:
            automation_ids: list of int

        Returns:
            None.
        """
        return self._sender.call(_AUTOMATIONS_DELETE_MANY, {"automation_ids": automation_ids}, None, options)

    def get(self, automation_id: str, *, options: RequestOptions | None = None) -> m.Automation:
        """``GET /rest/v2/automations/{automation_id}``

        Args:
            automation_id: str

        Returns:
            Automation; None when the response is empty.
        """
        return self._sender.call(_AUTOMATIONS_GET, {"automation_id": automation_id}, None, options)

    def list(
        self,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.Automation]:
        """``GET /rest/v2/automations``

        Args:
            filter: str
            order_by: str
            page_size: int, 0 to 25
            page_token: str

        Returns:
            The first page of Automation; iterating over it walks all pages.
        """
        return self._sender.page(
            _AUTOMATIONS_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )

    def unpublish(
        self, automation_id: str, body: p.UnpublishAutomationRequest, *, options: RequestOptions | None = None
    ) -> None:
        """``PUT /rest/v2/automations/{automation_id}/unpublish``

        Args:
            automation_id: str
            body: UnpublishAutomationRequest

        Returns:
            None.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_AUTOMATIONS_UNPUBLISH, {"automation_id": automation_id}, body, options)


class AsyncAutomations(AsyncResource):
    """``v2.automations``, asynchronous."""

    @cached_property
    def categories(self) -> AsyncAutomationsCategories:
        """The operations below ``automations.categories``."""
        return AsyncAutomationsCategories(self._sender)

    @cached_property
    def goals(self) -> AsyncAutomationsGoals:
        """The operations below ``automations.goals``."""
        return AsyncAutomationsGoals(self._sender)

    @cached_property
    def ids(self) -> AsyncAutomationsIds:
        """The operations below ``automations.ids``."""
        return AsyncAutomationsIds(self._sender)

    @cached_property
    def sequences(self) -> AsyncAutomationsSequences:
        """The operations below ``automations.sequences``."""
        return AsyncAutomationsSequences(self._sender)

    async def batch_unpublish(
        self, body: p.BatchUnpublishAutomationRequest, *, options: RequestOptions | None = None
    ) -> None:
        """``POST /rest/v2/automations/batch-unpublish``

        Args:
            body: BatchUnpublishAutomationRequest

        Returns:
            None.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_AUTOMATIONS_BATCH_UNPUBLISH, {}, body, options)

    async def delete_many(self, *, automation_ids: Sequence[int], options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/automations``

        Args:
            automation_ids: list of int

        Returns:
            None.
        """
        return await self._sender.call(_AUTOMATIONS_DELETE_MANY, {"automation_ids": automation_ids}, None, options)

    async def get(self, automation_id: str, *, options: RequestOptions | None = None) -> m.Automation:
        """``GET /rest/v2/automations/{automation_id}``

        Args:
            automation_id: str

        Returns:
            Automation; None when the response is empty.
        """
        return await self._sender.call(_AUTOMATIONS_GET, {"automation_id": automation_id}, None, options)

    def list(
        self,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Automation]:
        """``GET /rest/v2/automations``

        Args:
            filter: str
            order_by: str
            page_size: int, 0 to 25
            page_token: str

        Returns:
            A pager: await it for the first page of Automation, or iterate over it for all items of all pages.
        """
        return self._sender.page(
            _AUTOMATIONS_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )

    async def unpublish(
        self, automation_id: str, body: p.UnpublishAutomationRequest, *, options: RequestOptions | None = None
    ) -> None:
        """``PUT /rest/v2/automations/{automation_id}/unpublish``

        Args:
            automation_id: str
            body: UnpublishAutomationRequest

        Returns:
            None.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_AUTOMATIONS_UNPUBLISH, {"automation_id": automation_id}, body, options)
