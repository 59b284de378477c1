# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: opportunities."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._cached import cached_property
from ..._descriptors import Body, OnePage, Query, Tokens
from ..._operation import ListOperation, Operation
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._async_pager import AsyncPager
    from ..._options import RequestOptions
    from ..._page import Page
    from .. import params as p

_PARAMS = "keap_api.v2.params"

_OPPORTUNITIES_MODEL_CUSTOM_FIELDS_GROUPS_CREATE: Operation[m.CustomFieldGroup] = Operation(
    "v2.opportunities.model.custom_fields.groups.create",
    "POST",
    "/rest/v2/opportunities/model/customFields/groups",
    body=Body(_PARAMS, "CreateCustomFieldGroupRequest", required=True),
    response=m.CustomFieldGroup,
)
_OPPORTUNITIES_MODEL_CUSTOM_FIELDS_GROUPS_DELETE: Operation[None] = Operation(
    "v2.opportunities.model.custom_fields.groups.delete",
    "DELETE",
    "/rest/v2/opportunities/model/customFields/groups/{group_id}",
    response=None,
)
_OPPORTUNITIES_MODEL_CUSTOM_FIELDS_GROUPS_GET: Operation[m.CustomFieldGroup] = Operation(
    "v2.opportunities.model.custom_fields.groups.get",
    "GET",
    "/rest/v2/opportunities/model/customFields/groups/{group_id}",
    response=m.CustomFieldGroup,
)
_OPPORTUNITIES_MODEL_CUSTOM_FIELDS_GROUPS_LIST: ListOperation[m.ListCustomFieldGroupsResponse, m.CustomFieldGroup] = (
    ListOperation(
        "v2.opportunities.model.custom_fields.groups.list",
        "GET",
        "/rest/v2/opportunities/model/customFields/groups",
        query=(Query("tab_id"),),
        response=m.ListCustomFieldGroupsResponse,
        paging=OnePage("groups"),
    )
)
_OPPORTUNITIES_MODEL_CUSTOM_FIELDS_GROUPS_UPDATE: Operation[m.CustomFieldGroup] = Operation(
    "v2.opportunities.model.custom_fields.groups.update",
    "PATCH",
    "/rest/v2/opportunities/model/customFields/groups/{group_id}",
    query=(Query("update_mask"),),
    body=Body(_PARAMS, "UpdateCustomFieldGroupRequest", required=True, mask=("name", "tab_id", "order")),
    response=m.CustomFieldGroup,
)
_OPPORTUNITIES_MODEL_CUSTOM_FIELDS_TABS_CREATE: Operation[m.CustomFieldTab] = Operation(
    "v2.opportunities.model.custom_fields.tabs.create",
    "POST",
    "/rest/v2/opportunities/model/customFields/tabs",
    body=Body(_PARAMS, "CreateCustomFieldTabRequest", required=True),
    response=m.CustomFieldTab,
)
_OPPORTUNITIES_MODEL_CUSTOM_FIELDS_TABS_DELETE: Operation[None] = Operation(
    "v2.opportunities.model.custom_fields.tabs.delete",
    "DELETE",
    "/rest/v2/opportunities/model/customFields/tabs/{tab_id}",
    response=None,
)
_OPPORTUNITIES_MODEL_CUSTOM_FIELDS_TABS_GET: Operation[m.CustomFieldTab] = Operation(
    "v2.opportunities.model.custom_fields.tabs.get",
    "GET",
    "/rest/v2/opportunities/model/customFields/tabs/{tab_id}",
    response=m.CustomFieldTab,
)
_OPPORTUNITIES_MODEL_CUSTOM_FIELDS_TABS_LIST: ListOperation[m.ListCustomFieldTabsResponse, m.CustomFieldTab] = (
    ListOperation(
        "v2.opportunities.model.custom_fields.tabs.list",
        "GET",
        "/rest/v2/opportunities/model/customFields/tabs",
        response=m.ListCustomFieldTabsResponse,
        paging=OnePage("tabs"),
    )
)
_OPPORTUNITIES_MODEL_CUSTOM_FIELDS_TABS_UPDATE: Operation[m.CustomFieldTab] = Operation(
    "v2.opportunities.model.custom_fields.tabs.update",
    "PATCH",
    "/rest/v2/opportunities/model/customFields/tabs/{tab_id}",
    query=(Query("update_mask"),),
    body=Body(_PARAMS, "UpdateCustomFieldTabRequest", required=True, mask=("name", "order")),
    response=m.CustomFieldTab,
)
_OPPORTUNITIES_MODEL_CUSTOM_FIELDS_CREATE: Operation[m.CustomFieldMetaData] = Operation(
    "v2.opportunities.model.custom_fields.create",
    "POST",
    "/rest/v2/opportunities/model/customFields",
    body=Body(_PARAMS, "CreateCustomFieldRequest", required=True),
    response=m.CustomFieldMetaData,
)
_OPPORTUNITIES_MODEL_CUSTOM_FIELDS_DELETE: Operation[None] = Operation(
    "v2.opportunities.model.custom_fields.delete",
    "DELETE",
    "/rest/v2/opportunities/model/customFields/{custom_field_id}",
    response=None,
)
_OPPORTUNITIES_MODEL_CUSTOM_FIELDS_UPDATE: Operation[m.CustomFieldMetaData] = Operation(
    "v2.opportunities.model.custom_fields.update",
    "PATCH",
    "/rest/v2/opportunities/model/customFields/{custom_field_id}",
    query=(Query("update_mask"),),
    body=Body(_PARAMS, "UpdateCustomFieldMetaDataRequest", required=True, mask=("group_id", "label", "options")),
    response=m.CustomFieldMetaData,
)
_OPPORTUNITIES_MODEL_GET: Operation[m.ObjectModel] = Operation(
    "v2.opportunities.model.get", "GET", "/rest/v2/opportunities/model", response=m.ObjectModel
)
_OPPORTUNITIES_STAGE_MOVES_GET: Operation[m.OpportunityStageMove] = Operation(
    "v2.opportunities.stage_moves.get",
    "GET",
    "/rest/v2/opportunities/stageMoves/{stage_move_id}",
    response=m.OpportunityStageMove,
)
_OPPORTUNITIES_STAGE_MOVES_LIST: ListOperation[m.ListOpportunityStageMoveResponse, m.OpportunityStageMove] = (
    ListOperation(
        "v2.opportunities.stage_moves.list",
        "GET",
        "/rest/v2/opportunities/stageMoves",
        query=(Query("filter", facts=True), Query("page_token"), Query("order_by", facts=True), Query("page_size")),
        response=m.ListOpportunityStageMoveResponse,
        paging=Tokens("stage_moves"),
    )
)
_OPPORTUNITIES_STAGES_CREATE: Operation[m.RestOpportunityStage] = Operation(
    "v2.opportunities.stages.create",
    "POST",
    "/rest/v2/opportunities/stages",
    body=Body(_PARAMS, "CreateOpportunityStageRequest", required=True),
    response=m.RestOpportunityStage,
)
_OPPORTUNITIES_STAGES_DELETE: Operation[None] = Operation(
    "v2.opportunities.stages.delete", "DELETE", "/rest/v2/opportunities/stages/{stage_id}", response=None
)
_OPPORTUNITIES_STAGES_GET: Operation[m.RestOpportunityStage] = Operation(
    "v2.opportunities.stages.get", "GET", "/rest/v2/opportunities/stages/{stage_id}", response=m.RestOpportunityStage
)
_OPPORTUNITIES_STAGES_LIST: ListOperation[m.ListOpportunityStagesResponse, m.RestOpportunityStage] = ListOperation(
    "v2.opportunities.stages.list",
    "GET",
    "/rest/v2/opportunities/stages",
    query=(Query("filter", facts=True), Query("order_by", facts=True), Query("page_size"), Query("page_token")),
    response=m.ListOpportunityStagesResponse,
    paging=Tokens("stages"),
)
_OPPORTUNITIES_STAGES_UPDATE: Operation[m.RestOpportunityStage] = Operation(
    "v2.opportunities.stages.update",
    "PATCH",
    "/rest/v2/opportunities/stages/{stage_id}",
    query=(Query("update_mask"),),
    body=Body(
        _PARAMS,
        "UpdateOpportunityStageRequest",
        required=True,
        mask=("name", "order", "target_number_days", "probability", "checklist_items"),
    ),
    response=m.RestOpportunityStage,
)
_OPPORTUNITIES_CREATE: Operation[m.RestV2Opportunity] = Operation(
    "v2.opportunities.create",
    "POST",
    "/rest/v2/opportunities",
    query=(Query("fields", facts=True),),
    body=Body(_PARAMS, "CreateOpportunityRequest", required=True),
    response=m.RestV2Opportunity,
)
_OPPORTUNITIES_DELETE: Operation[None] = Operation(
    "v2.opportunities.delete", "DELETE", "/rest/v2/opportunities/{opportunity_id}", response=None
)
_OPPORTUNITIES_GET: Operation[m.RestV2Opportunity] = Operation(
    "v2.opportunities.get",
    "GET",
    "/rest/v2/opportunities/{opportunity_id}",
    query=(Query("fields", facts=True),),
    response=m.RestV2Opportunity,
)
_OPPORTUNITIES_LIST: ListOperation[m.ListOpportunitiesResponse, m.RestV2Opportunity] = ListOperation(
    "v2.opportunities.list",
    "GET",
    "/rest/v2/opportunities",
    query=(
        Query("fields", facts=True),
        Query("filter", facts=True),
        Query("order_by", facts=True),
        Query("page_size"),
        Query("page_token"),
    ),
    response=m.ListOpportunitiesResponse,
    paging=Tokens("opportunities"),
)
_OPPORTUNITIES_UPDATE: Operation[m.RestV2Opportunity] = Operation(
    "v2.opportunities.update",
    "PATCH",
    "/rest/v2/opportunities/{opportunity_id}",
    query=(Query("update_mask"), Query("fields", facts=True)),
    body=Body(
        _PARAMS,
        "UpdateOpportunityRequestV2",
        required=True,
        mask=(
            "opportunity_title",
            "next_action_time",
            "next_action_notes",
            "opportunity_notes",
            "estimated_close_time",
            "include_in_forecast",
            "projected_revenue_low",
            "projected_revenue_high",
            "contact_id",
            "stage_id",
            "user_id",
            "custom_fields",
            "affiliate_id",
        ),
    ),
    response=m.RestV2Opportunity,
)


class OpportunitiesModelCustomFieldsGroups(Resource, path="v2.opportunities.model.custom_fields.groups"):
    """`v2.opportunities.model.custom_fields.groups`"""

    def create(
        self, body: p.CreateCustomFieldGroupRequest, *, options: RequestOptions | None = None
    ) -> m.CustomFieldGroup:
        """Create an opportunity custom field group.

        `POST /rest/v2/opportunities/model/customFields/groups`

        Args:
            body: a dict with `name`, `tab_id`

        Returns: `CustomFieldGroup`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_OPPORTUNITIES_MODEL_CUSTOM_FIELDS_GROUPS_CREATE, {}, body, options)

    def delete(self, group_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete an opportunity custom field group.

        `DELETE /rest/v2/opportunities/model/customFields/groups/{group_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _OPPORTUNITIES_MODEL_CUSTOM_FIELDS_GROUPS_DELETE, {"group_id": group_id}, None, options
        )

    def get(self, group_id: str, *, options: RequestOptions | None = None) -> m.CustomFieldGroup:
        """Get an opportunity custom field group.

        `GET /rest/v2/opportunities/model/customFields/groups/{group_id}`

        Returns: `CustomFieldGroup`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_OPPORTUNITIES_MODEL_CUSTOM_FIELDS_GROUPS_GET, {"group_id": group_id}, None, options)

    def list(self, *, tab_id: str | None = None, options: RequestOptions | None = None) -> Page[m.CustomFieldGroup]:
        """List opportunity custom field groups.

        `GET /rest/v2/opportunities/model/customFields/groups`

        Returns: the first page of `CustomFieldGroup` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(_OPPORTUNITIES_MODEL_CUSTOM_FIELDS_GROUPS_LIST, {"tab_id": tab_id}, None, options)

    def update(
        self,
        group_id: str,
        body: p.UpdateCustomFieldGroupRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.CustomFieldGroup:
        """Update an opportunity custom field group.

        `PATCH /rest/v2/opportunities/model/customFields/groups/{group_id}`

        Args:
            body: a dict with `name`, `order`, `tab_id`
            update_mask: the keys of the body to change; all of them by default

        Returns: `CustomFieldGroup`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _OPPORTUNITIES_MODEL_CUSTOM_FIELDS_GROUPS_UPDATE,
            {"group_id": group_id, "update_mask": update_mask},
            body,
            options,
        )


class AsyncOpportunitiesModelCustomFieldsGroups(AsyncResource, path="v2.opportunities.model.custom_fields.groups"):
    """`v2.opportunities.model.custom_fields.groups`, async."""

    async def create(
        self, body: p.CreateCustomFieldGroupRequest, *, options: RequestOptions | None = None
    ) -> m.CustomFieldGroup:
        """Create an opportunity custom field group.

        `POST /rest/v2/opportunities/model/customFields/groups`

        Args:
            body: a dict with `name`, `tab_id`

        Returns: `CustomFieldGroup`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_OPPORTUNITIES_MODEL_CUSTOM_FIELDS_GROUPS_CREATE, {}, body, options)

    async def delete(self, group_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete an opportunity custom field group.

        `DELETE /rest/v2/opportunities/model/customFields/groups/{group_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _OPPORTUNITIES_MODEL_CUSTOM_FIELDS_GROUPS_DELETE, {"group_id": group_id}, None, options
        )

    async def get(self, group_id: str, *, options: RequestOptions | None = None) -> m.CustomFieldGroup:
        """Get an opportunity custom field group.

        `GET /rest/v2/opportunities/model/customFields/groups/{group_id}`

        Returns: `CustomFieldGroup`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _OPPORTUNITIES_MODEL_CUSTOM_FIELDS_GROUPS_GET, {"group_id": group_id}, None, options
        )

    def list(
        self, *, tab_id: str | None = None, options: RequestOptions | None = None
    ) -> AsyncPager[m.CustomFieldGroup]:
        """List opportunity custom field groups.

        `GET /rest/v2/opportunities/model/customFields/groups`

        Returns: a pager of `CustomFieldGroup` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(_OPPORTUNITIES_MODEL_CUSTOM_FIELDS_GROUPS_LIST, {"tab_id": tab_id}, None, options)

    async def update(
        self,
        group_id: str,
        body: p.UpdateCustomFieldGroupRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.CustomFieldGroup:
        """Update an opportunity custom field group.

        `PATCH /rest/v2/opportunities/model/customFields/groups/{group_id}`

        Args:
            body: a dict with `name`, `order`, `tab_id`
            update_mask: the keys of the body to change; all of them by default

        Returns: `CustomFieldGroup`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _OPPORTUNITIES_MODEL_CUSTOM_FIELDS_GROUPS_UPDATE,
            {"group_id": group_id, "update_mask": update_mask},
            body,
            options,
        )


class OpportunitiesModelCustomFieldsTabs(Resource, path="v2.opportunities.model.custom_fields.tabs"):
    """`v2.opportunities.model.custom_fields.tabs`"""

    def create(self, body: p.CreateCustomFieldTabRequest, *, options: RequestOptions | None = None) -> m.CustomFieldTab:
        """Create an opportunity custom field tab.

        `POST /rest/v2/opportunities/model/customFields/tabs`

        Args:
            body: a dict with `name`

        Returns: `CustomFieldTab`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_OPPORTUNITIES_MODEL_CUSTOM_FIELDS_TABS_CREATE, {}, body, options)

    def delete(self, tab_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete an opportunity custom field tab.

        `DELETE /rest/v2/opportunities/model/customFields/tabs/{tab_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_OPPORTUNITIES_MODEL_CUSTOM_FIELDS_TABS_DELETE, {"tab_id": tab_id}, None, options)

    def get(self, tab_id: str, *, options: RequestOptions | None = None) -> m.CustomFieldTab:
        """Get an opportunity custom field tab.

        `GET /rest/v2/opportunities/model/customFields/tabs/{tab_id}`

        Returns: `CustomFieldTab`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_OPPORTUNITIES_MODEL_CUSTOM_FIELDS_TABS_GET, {"tab_id": tab_id}, None, options)

    def list(self, *, options: RequestOptions | None = None) -> Page[m.CustomFieldTab]:
        """List opportunity custom field tabs.

        `GET /rest/v2/opportunities/model/customFields/tabs`

        Returns: the first page of `CustomFieldTab` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(_OPPORTUNITIES_MODEL_CUSTOM_FIELDS_TABS_LIST, {}, None, options)

    def update(
        self,
        tab_id: str,
        body: p.UpdateCustomFieldTabRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.CustomFieldTab:
        """Update an opportunity custom field tab.

        `PATCH /rest/v2/opportunities/model/customFields/tabs/{tab_id}`

        Args:
            body: a dict with `name`, `order`
            update_mask: the keys of the body to change; all of them by default

        Returns: `CustomFieldTab`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _OPPORTUNITIES_MODEL_CUSTOM_FIELDS_TABS_UPDATE,
            {"tab_id": tab_id, "update_mask": update_mask},
            body,
            options,
        )


class AsyncOpportunitiesModelCustomFieldsTabs(AsyncResource, path="v2.opportunities.model.custom_fields.tabs"):
    """`v2.opportunities.model.custom_fields.tabs`, async."""

    async def create(
        self, body: p.CreateCustomFieldTabRequest, *, options: RequestOptions | None = None
    ) -> m.CustomFieldTab:
        """Create an opportunity custom field tab.

        `POST /rest/v2/opportunities/model/customFields/tabs`

        Args:
            body: a dict with `name`

        Returns: `CustomFieldTab`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_OPPORTUNITIES_MODEL_CUSTOM_FIELDS_TABS_CREATE, {}, body, options)

    async def delete(self, tab_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete an opportunity custom field tab.

        `DELETE /rest/v2/opportunities/model/customFields/tabs/{tab_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _OPPORTUNITIES_MODEL_CUSTOM_FIELDS_TABS_DELETE, {"tab_id": tab_id}, None, options
        )

    async def get(self, tab_id: str, *, options: RequestOptions | None = None) -> m.CustomFieldTab:
        """Get an opportunity custom field tab.

        `GET /rest/v2/opportunities/model/customFields/tabs/{tab_id}`

        Returns: `CustomFieldTab`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_OPPORTUNITIES_MODEL_CUSTOM_FIELDS_TABS_GET, {"tab_id": tab_id}, None, options)

    def list(self, *, options: RequestOptions | None = None) -> AsyncPager[m.CustomFieldTab]:
        """List opportunity custom field tabs.

        `GET /rest/v2/opportunities/model/customFields/tabs`

        Returns: a pager of `CustomFieldTab` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(_OPPORTUNITIES_MODEL_CUSTOM_FIELDS_TABS_LIST, {}, None, options)

    async def update(
        self,
        tab_id: str,
        body: p.UpdateCustomFieldTabRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.CustomFieldTab:
        """Update an opportunity custom field tab.

        `PATCH /rest/v2/opportunities/model/customFields/tabs/{tab_id}`

        Args:
            body: a dict with `name`, `order`
            update_mask: the keys of the body to change; all of them by default

        Returns: `CustomFieldTab`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _OPPORTUNITIES_MODEL_CUSTOM_FIELDS_TABS_UPDATE,
            {"tab_id": tab_id, "update_mask": update_mask},
            body,
            options,
        )


class OpportunitiesModelCustomFields(Resource, path="v2.opportunities.model.custom_fields"):
    """`v2.opportunities.model.custom_fields`"""

    @cached_property
    def groups(self) -> OpportunitiesModelCustomFieldsGroups:
        """`v2.opportunities.model.custom_fields.groups`"""
        return OpportunitiesModelCustomFieldsGroups(self._sender)

    @cached_property
    def tabs(self) -> OpportunitiesModelCustomFieldsTabs:
        """`v2.opportunities.model.custom_fields.tabs`"""
        return OpportunitiesModelCustomFieldsTabs(self._sender)

    def create(
        self, body: p.CreateCustomFieldRequest, *, options: RequestOptions | None = None
    ) -> m.CustomFieldMetaData:
        """Create an opportunity custom field.

        `POST /rest/v2/opportunities/model/customFields`

        Args:
            body: a dict with `field_type` (required), `label` (required), `group_id`, `options`, `user_group_id`

        Returns: `CustomFieldMetaData`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_OPPORTUNITIES_MODEL_CUSTOM_FIELDS_CREATE, {}, body, options)

    def delete(self, custom_field_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete an opportunity custom field.

        `DELETE /rest/v2/opportunities/model/customFields/{custom_field_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _OPPORTUNITIES_MODEL_CUSTOM_FIELDS_DELETE, {"custom_field_id": custom_field_id}, None, options
        )

    def update(
        self,
        custom_field_id: str,
        body: p.UpdateCustomFieldMetaDataRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.CustomFieldMetaData:
        """Update an opportunity custom field.

        `PATCH /rest/v2/opportunities/model/customFields/{custom_field_id}`

        Args:
            body: a dict with `group_id` (required), `label`, `options`
            update_mask: the keys of the body to change; all of them by default

        Returns: `CustomFieldMetaData`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _OPPORTUNITIES_MODEL_CUSTOM_FIELDS_UPDATE,
            {"custom_field_id": custom_field_id, "update_mask": update_mask},
            body,
            options,
        )


class AsyncOpportunitiesModelCustomFields(AsyncResource, path="v2.opportunities.model.custom_fields"):
    """`v2.opportunities.model.custom_fields`, async."""

    @cached_property
    def groups(self) -> AsyncOpportunitiesModelCustomFieldsGroups:
        """`v2.opportunities.model.custom_fields.groups`"""
        return AsyncOpportunitiesModelCustomFieldsGroups(self._sender)

    @cached_property
    def tabs(self) -> AsyncOpportunitiesModelCustomFieldsTabs:
        """`v2.opportunities.model.custom_fields.tabs`"""
        return AsyncOpportunitiesModelCustomFieldsTabs(self._sender)

    async def create(
        self, body: p.CreateCustomFieldRequest, *, options: RequestOptions | None = None
    ) -> m.CustomFieldMetaData:
        """Create an opportunity custom field.

        `POST /rest/v2/opportunities/model/customFields`

        Args:
            body: a dict with `field_type` (required), `label` (required), `group_id`, `options`, `user_group_id`

        Returns: `CustomFieldMetaData`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_OPPORTUNITIES_MODEL_CUSTOM_FIELDS_CREATE, {}, body, options)

    async def delete(self, custom_field_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete an opportunity custom field.

        `DELETE /rest/v2/opportunities/model/customFields/{custom_field_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _OPPORTUNITIES_MODEL_CUSTOM_FIELDS_DELETE, {"custom_field_id": custom_field_id}, None, options
        )

    async def update(
        self,
        custom_field_id: str,
        body: p.UpdateCustomFieldMetaDataRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.CustomFieldMetaData:
        """Update an opportunity custom field.

        `PATCH /rest/v2/opportunities/model/customFields/{custom_field_id}`

        Args:
            body: a dict with `group_id` (required), `label`, `options`
            update_mask: the keys of the body to change; all of them by default

        Returns: `CustomFieldMetaData`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _OPPORTUNITIES_MODEL_CUSTOM_FIELDS_UPDATE,
            {"custom_field_id": custom_field_id, "update_mask": update_mask},
            body,
            options,
        )


class OpportunitiesModel(Resource, path="v2.opportunities.model"):
    """`v2.opportunities.model`"""

    @cached_property
    def custom_fields(self) -> OpportunitiesModelCustomFields:
        """`v2.opportunities.model.custom_fields`"""
        return OpportunitiesModelCustomFields(self._sender)

    def get(self, *, options: RequestOptions | None = None) -> m.ObjectModel:
        """Get the opportunity model.

        `GET /rest/v2/opportunities/model`

        Returns: `ObjectModel`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_OPPORTUNITIES_MODEL_GET, {}, None, options)


class AsyncOpportunitiesModel(AsyncResource, path="v2.opportunities.model"):
    """`v2.opportunities.model`, async."""

    @cached_property
    def custom_fields(self) -> AsyncOpportunitiesModelCustomFields:
        """`v2.opportunities.model.custom_fields`"""
        return AsyncOpportunitiesModelCustomFields(self._sender)

    async def get(self, *, options: RequestOptions | None = None) -> m.ObjectModel:
        """Get the opportunity model.

        `GET /rest/v2/opportunities/model`

        Returns: `ObjectModel`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_OPPORTUNITIES_MODEL_GET, {}, None, options)


class OpportunitiesStageMoves(Resource, path="v2.opportunities.stage_moves"):
    """`v2.opportunities.stage_moves`"""

    def get(self, stage_move_id: str, *, options: RequestOptions | None = None) -> m.OpportunityStageMove:
        """Get an opportunity stage move.

        `GET /rest/v2/opportunities/stageMoves/{stage_move_id}`

        Returns: `OpportunityStageMove`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_OPPORTUNITIES_STAGE_MOVES_GET, {"stage_move_id": stage_move_id}, None, options)

    def list(
        self,
        *,
        filter: p.OpportunitiesStageMovesListFilter | str | None = None,
        page_token: str | None = None,
        order_by: p.OpportunitiesStageMovesListOrderBy | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.OpportunityStageMove]:
        """List opportunity stage moves.

        `GET /rest/v2/opportunities/stageMoves`

        Args:
            filter: a dict of conditions, or str. `opportunity_id`, `user_id`: text
            page_token: where to continue: a page's or an error's `next_page_token`
            order_by: one of `move_date`, `id`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000

        Returns: the first page of `OpportunityStageMove` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _OPPORTUNITIES_STAGE_MOVES_LIST,
            {"filter": filter, "page_token": page_token, "order_by": order_by, "page_size": page_size},
            None,
            options,
        )


class AsyncOpportunitiesStageMoves(AsyncResource, path="v2.opportunities.stage_moves"):
    """`v2.opportunities.stage_moves`, async."""

    async def get(self, stage_move_id: str, *, options: RequestOptions | None = None) -> m.OpportunityStageMove:
        """Get an opportunity stage move.

        `GET /rest/v2/opportunities/stageMoves/{stage_move_id}`

        Returns: `OpportunityStageMove`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_OPPORTUNITIES_STAGE_MOVES_GET, {"stage_move_id": stage_move_id}, None, options)

    def list(
        self,
        *,
        filter: p.OpportunitiesStageMovesListFilter | str | None = None,
        page_token: str | None = None,
        order_by: p.OpportunitiesStageMovesListOrderBy | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.OpportunityStageMove]:
        """List opportunity stage moves.

        `GET /rest/v2/opportunities/stageMoves`

        Args:
            filter: a dict of conditions, or str. `opportunity_id`, `user_id`: text
            page_token: where to continue: a page's or an error's `next_page_token`
            order_by: one of `move_date`, `id`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000

        Returns: a pager of `OpportunityStageMove` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _OPPORTUNITIES_STAGE_MOVES_LIST,
            {"filter": filter, "page_token": page_token, "order_by": order_by, "page_size": page_size},
            None,
            options,
        )


class OpportunitiesStages(Resource, path="v2.opportunities.stages"):
    """`v2.opportunities.stages`"""

    def create(
        self, body: p.CreateOpportunityStageRequest, *, options: RequestOptions | None = None
    ) -> m.RestOpportunityStage:
        """Create an opportunity stage.

        `POST /rest/v2/opportunities/stages`

        Args:
            body: a dict with `name` (required), `order` (required), `probability` (required), `target_number_days`
                (required), `checklist_items`

        Returns: `RestOpportunityStage`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_OPPORTUNITIES_STAGES_CREATE, {}, body, options)

    def delete(self, stage_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete an opportunity stage.

        `DELETE /rest/v2/opportunities/stages/{stage_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_OPPORTUNITIES_STAGES_DELETE, {"stage_id": stage_id}, None, options)

    def get(self, stage_id: str, *, options: RequestOptions | None = None) -> m.RestOpportunityStage:
        """Get an opportunity stage.

        `GET /rest/v2/opportunities/stages/{stage_id}`

        Returns: `RestOpportunityStage`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_OPPORTUNITIES_STAGES_GET, {"stage_id": stage_id}, None, options)

    def list(
        self,
        *,
        filter: p.OpportunitiesStagesListFilter | str | None = None,
        order_by: p.OpportunitiesStagesListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.RestOpportunityStage]:
        """List opportunity stages.

        `GET /rest/v2/opportunities/stages`

        Args:
            filter: a dict of conditions, or str. `opportunity_stage_id`: text with `==`, `>`, `<`, `>=`, `<=`.
                `opportunity_stage_name`: text or a prefix
            order_by: `stage_order`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: the first page of `RestOpportunityStage` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _OPPORTUNITIES_STAGES_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )

    def update(
        self,
        stage_id: str,
        body: p.UpdateOpportunityStageRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.RestOpportunityStage:
        """Update an opportunity stage.

        `PATCH /rest/v2/opportunities/stages/{stage_id}`

        Args:
            body: a dict with `checklist_items`, `name`, `order`, `probability`, `target_number_days`
            update_mask: the keys of the body to change; all of them by default

        Returns: `RestOpportunityStage`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _OPPORTUNITIES_STAGES_UPDATE, {"stage_id": stage_id, "update_mask": update_mask}, body, options
        )


class AsyncOpportunitiesStages(AsyncResource, path="v2.opportunities.stages"):
    """`v2.opportunities.stages`, async."""

    async def create(
        self, body: p.CreateOpportunityStageRequest, *, options: RequestOptions | None = None
    ) -> m.RestOpportunityStage:
        """Create an opportunity stage.

        `POST /rest/v2/opportunities/stages`

        Args:
            body: a dict with `name` (required), `order` (required), `probability` (required), `target_number_days`
                (required), `checklist_items`

        Returns: `RestOpportunityStage`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_OPPORTUNITIES_STAGES_CREATE, {}, body, options)

    async def delete(self, stage_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete an opportunity stage.

        `DELETE /rest/v2/opportunities/stages/{stage_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_OPPORTUNITIES_STAGES_DELETE, {"stage_id": stage_id}, None, options)

    async def get(self, stage_id: str, *, options: RequestOptions | None = None) -> m.RestOpportunityStage:
        """Get an opportunity stage.

        `GET /rest/v2/opportunities/stages/{stage_id}`

        Returns: `RestOpportunityStage`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_OPPORTUNITIES_STAGES_GET, {"stage_id": stage_id}, None, options)

    def list(
        self,
        *,
        filter: p.OpportunitiesStagesListFilter | str | None = None,
        order_by: p.OpportunitiesStagesListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.RestOpportunityStage]:
        """List opportunity stages.

        `GET /rest/v2/opportunities/stages`

        Args:
            filter: a dict of conditions, or str. `opportunity_stage_id`: text with `==`, `>`, `<`, `>=`, `<=`.
                `opportunity_stage_name`: text or a prefix
            order_by: `stage_order`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: a pager of `RestOpportunityStage` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _OPPORTUNITIES_STAGES_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )

    async def update(
        self,
        stage_id: str,
        body: p.UpdateOpportunityStageRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.RestOpportunityStage:
        """Update an opportunity stage.

        `PATCH /rest/v2/opportunities/stages/{stage_id}`

        Args:
            body: a dict with `checklist_items`, `name`, `order`, `probability`, `target_number_days`
            update_mask: the keys of the body to change; all of them by default

        Returns: `RestOpportunityStage`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _OPPORTUNITIES_STAGES_UPDATE, {"stage_id": stage_id, "update_mask": update_mask}, body, options
        )


class Opportunities(Resource, path="v2.opportunities"):
    """`v2.opportunities`"""

    @cached_property
    def model(self) -> OpportunitiesModel:
        """`v2.opportunities.model`"""
        return OpportunitiesModel(self._sender)

    @cached_property
    def stage_moves(self) -> OpportunitiesStageMoves:
        """`v2.opportunities.stage_moves`"""
        return OpportunitiesStageMoves(self._sender)

    @cached_property
    def stages(self) -> OpportunitiesStages:
        """`v2.opportunities.stages`"""
        return OpportunitiesStages(self._sender)

    def create(
        self,
        body: p.CreateOpportunityRequest,
        *,
        fields: Sequence[p.OpportunitiesCreateFields] | None = None,
        options: RequestOptions | None = None,
    ) -> m.RestV2Opportunity:
        """Create an opportunity.

        `POST /rest/v2/opportunities`

        Args:
            body: a dict with `contact_id` (required), `opportunity_title` (required), `stage_id` (required),
                `affiliate_id`, `custom_fields`, `estimated_close_time`, `include_in_forecast`, `next_action_notes`,
                `next_action_time`, `opportunity_notes`, `projected_revenue_high`, `projected_revenue_low`,
                `user_id`
            fields: names of fields: `custom_fields`, `created_by`, `last_updated_by`, `status_id`,
                `monthly_revenue`, `order_revenue`, `objection`, `status`, `stage_entrance_time`

        Returns: `RestV2Opportunity`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_OPPORTUNITIES_CREATE, {"fields": fields}, body, options)

    def delete(self, opportunity_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete an opportunity.

        `DELETE /rest/v2/opportunities/{opportunity_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_OPPORTUNITIES_DELETE, {"opportunity_id": opportunity_id}, None, options)

    def get(
        self,
        opportunity_id: str,
        *,
        fields: Sequence[p.OpportunitiesCreateFields] | None = None,
        options: RequestOptions | None = None,
    ) -> m.RestV2Opportunity:
        """Get an opportunity.

        `GET /rest/v2/opportunities/{opportunity_id}`

        Args:
            fields: names of fields: `custom_fields`, `created_by`, `last_updated_by`, `status_id`,
                `monthly_revenue`, `order_revenue`, `objection`, `status`, `stage_entrance_time`

        Returns: `RestV2Opportunity`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _OPPORTUNITIES_GET, {"opportunity_id": opportunity_id, "fields": fields}, None, options
        )

    def list(
        self,
        *,
        fields: Sequence[p.OpportunitiesCreateFields] | None = None,
        filter: p.OpportunitiesListFilter | str | None = None,
        order_by: p.OpportunitiesListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.RestV2Opportunity]:
        """List opportunities.

        `GET /rest/v2/opportunities`

        Args:
            fields: names of fields: `custom_fields`, `created_by`, `last_updated_by`, `status_id`,
                `monthly_revenue`, `order_revenue`, `objection`, `status`, `stage_entrance_time`
            filter: a dict of conditions, or str. `affiliate_id`, `contact_id`, `stage_id`, `user_id`: text.
                `contact_city`, `contact_phone`, `contact_state`, `lead_source_name`, `opportunity_title`: text or a
                prefix. `ids`: list of at most 100. `opportunity_id`, `projected_revenue_high`,
                `projected_revenue_low`: text with `==`, `>`, `<`, `>=`, `<=`. `custom`: a dict of custom fields by
                name. not `opportunity_id` and `ids` together
            order_by: one of `next_action_time`, `contact_name`, `opportunity_title`, `created_time`, `update_time`,
                alone or with a space and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: the first page of `RestV2Opportunity` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _OPPORTUNITIES_LIST,
            {
                "fields": fields,
                "filter": filter,
                "order_by": order_by,
                "page_size": page_size,
                "page_token": page_token,
            },
            None,
            options,
        )

    def update(
        self,
        opportunity_id: str,
        body: p.UpdateOpportunityRequestV2,
        *,
        update_mask: Sequence[str] | None = None,
        fields: Sequence[p.OpportunitiesCreateFields] | None = None,
        options: RequestOptions | None = None,
    ) -> m.RestV2Opportunity:
        """Update an opportunity.

        `PATCH /rest/v2/opportunities/{opportunity_id}`

        Args:
            body: a dict with `affiliate_id`, `contact_id`, `custom_fields`, `estimated_close_time`,
                `include_in_forecast`, `next_action_notes`, `next_action_time`, `opportunity_notes`,
                `opportunity_title`, `projected_revenue_high`, `projected_revenue_low`, `stage_id`, `user_id`
            update_mask: the keys of the body to change; all of them by default
            fields: names of fields: `custom_fields`, `created_by`, `last_updated_by`, `status_id`,
                `monthly_revenue`, `order_revenue`, `objection`, `status`, `stage_entrance_time`

        Returns: `RestV2Opportunity`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _OPPORTUNITIES_UPDATE,
            {"opportunity_id": opportunity_id, "update_mask": update_mask, "fields": fields},
            body,
            options,
        )


class AsyncOpportunities(AsyncResource, path="v2.opportunities"):
    """`v2.opportunities`, async."""

    @cached_property
    def model(self) -> AsyncOpportunitiesModel:
        """`v2.opportunities.model`"""
        return AsyncOpportunitiesModel(self._sender)

    @cached_property
    def stage_moves(self) -> AsyncOpportunitiesStageMoves:
        """`v2.opportunities.stage_moves`"""
        return AsyncOpportunitiesStageMoves(self._sender)

    @cached_property
    def stages(self) -> AsyncOpportunitiesStages:
        """`v2.opportunities.stages`"""
        return AsyncOpportunitiesStages(self._sender)

    async def create(
        self,
        body: p.CreateOpportunityRequest,
        *,
        fields: Sequence[p.OpportunitiesCreateFields] | None = None,
        options: RequestOptions | None = None,
    ) -> m.RestV2Opportunity:
        """Create an opportunity.

        `POST /rest/v2/opportunities`

        Args:
            body: a dict with `contact_id` (required), `opportunity_title` (required), `stage_id` (required),
                `affiliate_id`, `custom_fields`, `estimated_close_time`, `include_in_forecast`, `next_action_notes`,
                `next_action_time`, `opportunity_notes`, `projected_revenue_high`, `projected_revenue_low`,
                `user_id`
            fields: names of fields: `custom_fields`, `created_by`, `last_updated_by`, `status_id`,
                `monthly_revenue`, `order_revenue`, `objection`, `status`, `stage_entrance_time`

        Returns: `RestV2Opportunity`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_OPPORTUNITIES_CREATE, {"fields": fields}, body, options)

    async def delete(self, opportunity_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete an opportunity.

        `DELETE /rest/v2/opportunities/{opportunity_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_OPPORTUNITIES_DELETE, {"opportunity_id": opportunity_id}, None, options)

    async def get(
        self,
        opportunity_id: str,
        *,
        fields: Sequence[p.OpportunitiesCreateFields] | None = None,
        options: RequestOptions | None = None,
    ) -> m.RestV2Opportunity:
        """Get an opportunity.

        `GET /rest/v2/opportunities/{opportunity_id}`

        Args:
            fields: names of fields: `custom_fields`, `created_by`, `last_updated_by`, `status_id`,
                `monthly_revenue`, `order_revenue`, `objection`, `status`, `stage_entrance_time`

        Returns: `RestV2Opportunity`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _OPPORTUNITIES_GET, {"opportunity_id": opportunity_id, "fields": fields}, None, options
        )

    def list(
        self,
        *,
        fields: Sequence[p.OpportunitiesCreateFields] | None = None,
        filter: p.OpportunitiesListFilter | str | None = None,
        order_by: p.OpportunitiesListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.RestV2Opportunity]:
        """List opportunities.

        `GET /rest/v2/opportunities`

        Args:
            fields: names of fields: `custom_fields`, `created_by`, `last_updated_by`, `status_id`,
                `monthly_revenue`, `order_revenue`, `objection`, `status`, `stage_entrance_time`
            filter: a dict of conditions, or str. `affiliate_id`, `contact_id`, `stage_id`, `user_id`: text.
                `contact_city`, `contact_phone`, `contact_state`, `lead_source_name`, `opportunity_title`: text or a
                prefix. `ids`: list of at most 100. `opportunity_id`, `projected_revenue_high`,
                `projected_revenue_low`: text with `==`, `>`, `<`, `>=`, `<=`. `custom`: a dict of custom fields by
                name. not `opportunity_id` and `ids` together
            order_by: one of `next_action_time`, `contact_name`, `opportunity_title`, `created_time`, `update_time`,
                alone or with a space and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: a pager of `RestV2Opportunity` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _OPPORTUNITIES_LIST,
            {
                "fields": fields,
                "filter": filter,
                "order_by": order_by,
                "page_size": page_size,
                "page_token": page_token,
            },
            None,
            options,
        )

    async def update(
        self,
        opportunity_id: str,
        body: p.UpdateOpportunityRequestV2,
        *,
        update_mask: Sequence[str] | None = None,
        fields: Sequence[p.OpportunitiesCreateFields] | None = None,
        options: RequestOptions | None = None,
    ) -> m.RestV2Opportunity:
        """Update an opportunity.

        `PATCH /rest/v2/opportunities/{opportunity_id}`

        Args:
            body: a dict with `affiliate_id`, `contact_id`, `custom_fields`, `estimated_close_time`,
                `include_in_forecast`, `next_action_notes`, `next_action_time`, `opportunity_notes`,
                `opportunity_title`, `projected_revenue_high`, `projected_revenue_low`, `stage_id`, `user_id`
            update_mask: the keys of the body to change; all of them by default
            fields: names of fields: `custom_fields`, `created_by`, `last_updated_by`, `status_id`,
                `monthly_revenue`, `order_revenue`, `objection`, `status`, `stage_entrance_time`

        Returns: `RestV2Opportunity`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _OPPORTUNITIES_UPDATE,
            {"opportunity_id": opportunity_id, "update_mask": update_mask, "fields": fields},
            body,
            options,
        )
