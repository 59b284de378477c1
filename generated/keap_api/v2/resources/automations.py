# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: automations."""

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
    query=(Query("filter", facts=True), Query("order_by", facts=True), Query("page_size"), Query("page_token")),
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
    query=(Query("filter", facts=True), Query("order_by", facts=True), Query("page_size"), Query("page_token")),
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


class AutomationsCategories(Resource, path="v2.automations.categories"):
    """`v2.automations.categories`"""

    def batch_assign(self, body: p.AssignAutomationCategoryRequest, *, options: RequestOptions | None = None) -> None:
        """Assign categories to several automations.

        `POST /rest/v2/automations/categories/batchAssign`

        Args:
            body: a dict with `apply_category`, `automation_ids`, `category_ids`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_AUTOMATIONS_CATEGORIES_BATCH_ASSIGN, {}, body, options)


class AsyncAutomationsCategories(AsyncResource, path="v2.automations.categories"):
    """`v2.automations.categories`, async."""

    async def batch_assign(
        self, body: p.AssignAutomationCategoryRequest, *, options: RequestOptions | None = None
    ) -> None:
        """Assign categories to several automations.

        `POST /rest/v2/automations/categories/batchAssign`

        Args:
            body: a dict with `apply_category`, `automation_ids`, `category_ids`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_AUTOMATIONS_CATEGORIES_BATCH_ASSIGN, {}, body, options)


class AutomationsGoals(Resource, path="v2.automations.goals"):
    """`v2.automations.goals`"""

    def achieve(self, body: p.AchieveGoalRequest, *, options: RequestOptions | None = None) -> m.AchieveGoalResponse:
        """Achieve an automation goal for contacts.

        `POST /rest/v2/automations/goals/achieve`

        Args:
            body: a dict with `contact_id` (required), `automation_id`, `call_name`, `goal_id`, `integration`

        Returns: `AchieveGoalResponse`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_AUTOMATIONS_GOALS_ACHIEVE, {}, body, options)


class AsyncAutomationsGoals(AsyncResource, path="v2.automations.goals"):
    """`v2.automations.goals`, async."""

    async def achieve(
        self, body: p.AchieveGoalRequest, *, options: RequestOptions | None = None
    ) -> m.AchieveGoalResponse:
        """Achieve an automation goal for contacts.

        `POST /rest/v2/automations/goals/achieve`

        Args:
            body: a dict with `contact_id` (required), `automation_id`, `call_name`, `goal_id`, `integration`

        Returns: `AchieveGoalResponse`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_AUTOMATIONS_GOALS_ACHIEVE, {}, body, options)


class AutomationsIds(Resource, path="v2.automations.ids"):
    """`v2.automations.ids`"""

    def list(
        self,
        *,
        filter: p.AutomationsListFilter | str | None = None,
        order_by: p.AutomationsListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[str]:
        """List automation IDs.

        `GET /rest/v2/automations/ids`

        Args:
            filter: a dict of conditions, or str. `categories`: list. `id`: int with `==`, `!=`, `>`, `<`, `>=`,
                `<=`. `name`: text or a prefix, found anywhere in it. `status`: one of `published`, `draft`
            order_by: one of `name`, `category`, `activeContacts`, `publishedDate`, alone or with a space and `asc`
                or `desc`
            page_size: 0 to 25
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: the first page of str items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _AUTOMATIONS_IDS_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )


class AsyncAutomationsIds(AsyncResource, path="v2.automations.ids"):
    """`v2.automations.ids`, async."""

    def list(
        self,
        *,
        filter: p.AutomationsListFilter | str | None = None,
        order_by: p.AutomationsListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[str]:
        """List automation IDs.

        `GET /rest/v2/automations/ids`

        Args:
            filter: a dict of conditions, or str. `categories`: list. `id`: int with `==`, `!=`, `>`, `<`, `>=`,
                `<=`. `name`: text or a prefix, found anywhere in it. `status`: one of `published`, `draft`
            order_by: one of `name`, `category`, `activeContacts`, `publishedDate`, alone or with a space and `asc`
                or `desc`
            page_size: 0 to 25
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: a pager of str items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _AUTOMATIONS_IDS_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )


class AutomationsSequences(Resource, path="v2.automations.sequences"):
    """`v2.automations.sequences`"""

    def add_contacts(
        self,
        automation_id: str,
        sequence_id: str,
        body: p.AddToAutomationSequenceRequest,
        *,
        options: RequestOptions | None = None,
    ) -> m.AddToAutomationSequenceResponse:
        """Add contacts to a sequence of an automation.

        `POST /rest/v2/automations/{automation_id}/sequences/{sequence_id}:addContacts`

        Args:
            body: a dict with `contact_ids` (required)

        Returns: `AddToAutomationSequenceResponse`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _AUTOMATIONS_SEQUENCES_ADD_CONTACTS,
            {"automation_id": automation_id, "sequence_id": sequence_id},
            body,
            options,
        )


class AsyncAutomationsSequences(AsyncResource, path="v2.automations.sequences"):
    """`v2.automations.sequences`, async."""

    async def add_contacts(
        self,
        automation_id: str,
        sequence_id: str,
        body: p.AddToAutomationSequenceRequest,
        *,
        options: RequestOptions | None = None,
    ) -> m.AddToAutomationSequenceResponse:
        """Add contacts to a sequence of an automation.

        `POST /rest/v2/automations/{automation_id}/sequences/{sequence_id}:addContacts`

        Args:
            body: a dict with `contact_ids` (required)

        Returns: `AddToAutomationSequenceResponse`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _AUTOMATIONS_SEQUENCES_ADD_CONTACTS,
            {"automation_id": automation_id, "sequence_id": sequence_id},
            body,
            options,
        )


class Automations(Resource, path="v2.automations"):
    """`v2.automations`"""

    @cached_property
    def categories(self) -> AutomationsCategories:
        """`v2.automations.categories`"""
        return AutomationsCategories(self._sender)

    @cached_property
    def goals(self) -> AutomationsGoals:
        """`v2.automations.goals`"""
        return AutomationsGoals(self._sender)

    @cached_property
    def ids(self) -> AutomationsIds:
        """`v2.automations.ids`"""
        return AutomationsIds(self._sender)

    @cached_property
    def sequences(self) -> AutomationsSequences:
        """`v2.automations.sequences`"""
        return AutomationsSequences(self._sender)

    def batch_unpublish(
        self, body: p.BatchUnpublishAutomationRequest, *, options: RequestOptions | None = None
    ) -> None:
        """Unpublish several automations.

        `POST /rest/v2/automations/batch-unpublish`

        Args:
            body: a dict with `automation_ids` (required), `unpublished_form_message`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_AUTOMATIONS_BATCH_UNPUBLISH, {}, body, options)

    def delete_many(self, *, automation_ids: Sequence[int], options: RequestOptions | None = None) -> None:
        """Delete several automations.

        `DELETE /rest/v2/automations`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_AUTOMATIONS_DELETE_MANY, {"automation_ids": automation_ids}, None, options)

    def get(self, automation_id: str, *, options: RequestOptions | None = None) -> m.Automation:
        """Get an automation.

        `GET /rest/v2/automations/{automation_id}`

        Returns: `Automation`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_AUTOMATIONS_GET, {"automation_id": automation_id}, None, options)

    def list(
        self,
        *,
        filter: p.AutomationsListFilter | str | None = None,
        order_by: p.AutomationsListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.Automation]:
        """List automations.

        `GET /rest/v2/automations`

        Args:
            filter: a dict of conditions, or str. `categories`: list. `id`: int with `==`, `!=`, `>`, `<`, `>=`,
                `<=`. `name`: text or a prefix, found anywhere in it. `status`: one of `published`, `draft`
            order_by: one of `name`, `category`, `activeContacts`, `publishedDate`, alone or with a space and `asc`
                or `desc`
            page_size: 0 to 25
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: the first page of `Automation` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
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
        """Unpublish an automation.

        `PUT /rest/v2/automations/{automation_id}/unpublish`

        Args:
            body: a dict with `unpublished_form_message`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_AUTOMATIONS_UNPUBLISH, {"automation_id": automation_id}, body, options)


class AsyncAutomations(AsyncResource, path="v2.automations"):
    """`v2.automations`, async."""

    @cached_property
    def categories(self) -> AsyncAutomationsCategories:
        """`v2.automations.categories`"""
        return AsyncAutomationsCategories(self._sender)

    @cached_property
    def goals(self) -> AsyncAutomationsGoals:
        """`v2.automations.goals`"""
        return AsyncAutomationsGoals(self._sender)

    @cached_property
    def ids(self) -> AsyncAutomationsIds:
        """`v2.automations.ids`"""
        return AsyncAutomationsIds(self._sender)

    @cached_property
    def sequences(self) -> AsyncAutomationsSequences:
        """`v2.automations.sequences`"""
        return AsyncAutomationsSequences(self._sender)

    async def batch_unpublish(
        self, body: p.BatchUnpublishAutomationRequest, *, options: RequestOptions | None = None
    ) -> None:
        """Unpublish several automations.

        `POST /rest/v2/automations/batch-unpublish`

        Args:
            body: a dict with `automation_ids` (required), `unpublished_form_message`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_AUTOMATIONS_BATCH_UNPUBLISH, {}, body, options)

    async def delete_many(self, *, automation_ids: Sequence[int], options: RequestOptions | None = None) -> None:
        """Delete several automations.

        `DELETE /rest/v2/automations`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_AUTOMATIONS_DELETE_MANY, {"automation_ids": automation_ids}, None, options)

    async def get(self, automation_id: str, *, options: RequestOptions | None = None) -> m.Automation:
        """Get an automation.

        `GET /rest/v2/automations/{automation_id}`

        Returns: `Automation`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_AUTOMATIONS_GET, {"automation_id": automation_id}, None, options)

    def list(
        self,
        *,
        filter: p.AutomationsListFilter | str | None = None,
        order_by: p.AutomationsListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Automation]:
        """List automations.

        `GET /rest/v2/automations`

        Args:
            filter: a dict of conditions, or str. `categories`: list. `id`: int with `==`, `!=`, `>`, `<`, `>=`,
                `<=`. `name`: text or a prefix, found anywhere in it. `status`: one of `published`, `draft`
            order_by: one of `name`, `category`, `activeContacts`, `publishedDate`, alone or with a space and `asc`
                or `desc`
            page_size: 0 to 25
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: a pager of `Automation` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
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
        """Unpublish an automation.

        `PUT /rest/v2/automations/{automation_id}/unpublish`

        Args:
            body: a dict with `unpublished_form_message`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_AUTOMATIONS_UNPUBLISH, {"automation_id": automation_id}, body, options)
