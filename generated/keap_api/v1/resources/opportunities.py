# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""REST v1: opportunities."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._cached import cached_property
from ..._descriptors import Body, Offsets, OnePage, Query
from ..._operation import ListOperation, Operation
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._async_pager import AsyncPager
    from ..._options import RequestOptions
    from ..._page import Page
    from .. import params as p

_PARAMS = "keap_api.v1.params"

_OPPORTUNITIES_MODEL_GET: Operation[m.ObjectModel] = Operation(
    "v1.opportunities.model.get", "GET", "/rest/v1/opportunities/model", response=m.ObjectModel
)
_OPPORTUNITIES_STAGE_PIPELINES_LIST: ListOperation[list[m.SalesPipeline], m.SalesPipeline] = ListOperation(
    "v1.opportunities.stage_pipelines.list",
    "GET",
    "/rest/v1/opportunity/stage_pipeline",
    response=list[m.SalesPipeline],
    paging=OnePage(None),
)
_OPPORTUNITIES_CREATE: Operation[m.Opportunity] = Operation(
    "v1.opportunities.create",
    "POST",
    "/rest/v1/opportunities",
    body=Body(_PARAMS, "UpdateOpportunityRequest", required=True),
    response=m.Opportunity,
)
_OPPORTUNITIES_GET: Operation[m.Opportunity] = Operation(
    "v1.opportunities.get",
    "GET",
    "/rest/v1/opportunities/{opportunity_id}",
    query=(Query("optional_properties", explode=False, facts=True),),
    response=m.Opportunity,
)
_OPPORTUNITIES_LIST: ListOperation[m.OpportunityList, m.Opportunity] = ListOperation(
    "v1.opportunities.list",
    "GET",
    "/rest/v1/opportunities",
    query=(
        Query("limit"),
        Query("offset"),
        Query("order", facts=True),
        Query("search_term"),
        Query("stage_id"),
        Query("user_id"),
    ),
    response=m.OpportunityList,
    paging=Offsets("opportunities"),
)
_OPPORTUNITIES_REPLACE: Operation[m.Opportunity] = Operation(
    "v1.opportunities.replace",
    "PUT",
    "/rest/v1/opportunities",
    body=Body(_PARAMS, "UpdateOpportunityRequest", required=True),
    response=m.Opportunity,
)
_OPPORTUNITIES_UPDATE: Operation[m.Opportunity] = Operation(
    "v1.opportunities.update",
    "PATCH",
    "/rest/v1/opportunities/{opportunity_id}",
    body=Body(_PARAMS, "Opportunity", required=True),
    response=m.Opportunity,
)


class OpportunitiesModel(Resource, path="v1.opportunities.model"):
    """`v1.opportunities.model`"""

    def get(self, *, options: RequestOptions | None = None) -> m.ObjectModel:
        """Get the opportunity model.

        `GET /rest/v1/opportunities/model`

        Returns: `ObjectModel`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_OPPORTUNITIES_MODEL_GET, {}, None, options)


class AsyncOpportunitiesModel(AsyncResource, path="v1.opportunities.model"):
    """`v1.opportunities.model`, async."""

    async def get(self, *, options: RequestOptions | None = None) -> m.ObjectModel:
        """Get the opportunity model.

        `GET /rest/v1/opportunities/model`

        Returns: `ObjectModel`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_OPPORTUNITIES_MODEL_GET, {}, None, options)


class OpportunitiesStagePipelines(Resource, path="v1.opportunities.stage_pipelines"):
    """`v1.opportunities.stage_pipelines`"""

    def list(self, *, options: RequestOptions | None = None) -> Page[m.SalesPipeline]:
        """List opportunity stage pipelines.

        `GET /rest/v1/opportunity/stage_pipeline`

        Returns: the first page of `SalesPipeline` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(_OPPORTUNITIES_STAGE_PIPELINES_LIST, {}, None, options)


class AsyncOpportunitiesStagePipelines(AsyncResource, path="v1.opportunities.stage_pipelines"):
    """`v1.opportunities.stage_pipelines`, async."""

    def list(self, *, options: RequestOptions | None = None) -> AsyncPager[m.SalesPipeline]:
        """List opportunity stage pipelines.

        `GET /rest/v1/opportunity/stage_pipeline`

        Returns: a pager of `SalesPipeline` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(_OPPORTUNITIES_STAGE_PIPELINES_LIST, {}, None, options)


class Opportunities(Resource, path="v1.opportunities"):
    """`v1.opportunities`"""

    @cached_property
    def model(self) -> OpportunitiesModel:
        """`v1.opportunities.model`"""
        return OpportunitiesModel(self._sender)

    @cached_property
    def stage_pipelines(self) -> OpportunitiesStagePipelines:
        """`v1.opportunities.stage_pipelines`"""
        return OpportunitiesStagePipelines(self._sender)

    def create(self, body: p.UpdateOpportunityRequest, *, options: RequestOptions | None = None) -> m.Opportunity:
        """Create an opportunity.

        `POST /rest/v1/opportunities`

        Args:
            body: a dict with `contact` (required), `opportunity_title` (required), `stage` (required),
                `affiliate_id`, `custom_fields`, `date_created`, `estimated_close_date`, `id`,
                `include_in_forecast`, `last_updated`, `next_action_date`, `next_action_notes`, `opportunity_notes`,
                `projected_revenue_high`, `projected_revenue_low`, `user`

        Returns: `Opportunity`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_OPPORTUNITIES_CREATE, {}, body, options)

    def get(
        self,
        opportunity_id: int,
        *,
        optional_properties: Sequence[p.OpportunitiesGetOptionalProperties] | None = None,
        options: RequestOptions | None = None,
    ) -> m.Opportunity:
        """Get an opportunity.

        `GET /rest/v1/opportunities/{opportunityId}`

        Args:
            optional_properties: names of fields: `affiliate_id`, `contact`, `custom_fields`, `date_created`,
                `estimated_close_date`, `id`, `include_in_forecast`, `last_updated`, `next_action_date`,
                `next_action_notes`, `opportunity_notes`, `opportunity_title`, `projected_revenue_high`,
                `projected_revenue_low`, `stage`, `user`, and others that Keap does not name

        Returns: `Opportunity`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _OPPORTUNITIES_GET,
            {"opportunity_id": opportunity_id, "optional_properties": optional_properties},
            None,
            options,
        )

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        order: p.OpportunitiesListOrder | None = None,
        search_term: str | None = None,
        stage_id: int | None = None,
        user_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.Opportunity]:
        """List opportunities.

        `GET /rest/v1/opportunities`

        Args:
            offset: where to continue: a page's or an error's `next_offset`
            order: one of `next_action`, `opportunity_name`, `contact_name`, `date_created`

        Returns: the first page of `Opportunity` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _OPPORTUNITIES_LIST,
            {
                "limit": limit,
                "offset": offset,
                "order": order,
                "search_term": search_term,
                "stage_id": stage_id,
                "user_id": user_id,
            },
            None,
            options,
        )

    def replace(self, body: p.UpdateOpportunityRequest, *, options: RequestOptions | None = None) -> m.Opportunity:
        """Replace an opportunity.

        `PUT /rest/v1/opportunities`

        Args:
            body: a dict with `contact` (required), `opportunity_title` (required), `stage` (required),
                `affiliate_id`, `custom_fields`, `date_created`, `estimated_close_date`, `id`,
                `include_in_forecast`, `last_updated`, `next_action_date`, `next_action_notes`, `opportunity_notes`,
                `projected_revenue_high`, `projected_revenue_low`, `user`

        Returns: `Opportunity`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_OPPORTUNITIES_REPLACE, {}, body, options)

    def update(
        self, opportunity_id: int, body: p.Opportunity, *, options: RequestOptions | None = None
    ) -> m.Opportunity:
        """Update an opportunity.

        `PATCH /rest/v1/opportunities/{opportunityId}`

        Args:
            body: a dict with `contact` (required), `opportunity_title` (required), `stage` (required),
                `affiliate_id`, `custom_fields`, `date_created`, `estimated_close_date`, `id`,
                `include_in_forecast`, `last_updated`, `next_action_date`, `next_action_notes`, `opportunity_notes`,
                `projected_revenue_high`, `projected_revenue_low`, `user`

        Returns: `Opportunity`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_OPPORTUNITIES_UPDATE, {"opportunity_id": opportunity_id}, body, options)


class AsyncOpportunities(AsyncResource, path="v1.opportunities"):
    """`v1.opportunities`, async."""

    @cached_property
    def model(self) -> AsyncOpportunitiesModel:
        """`v1.opportunities.model`"""
        return AsyncOpportunitiesModel(self._sender)

    @cached_property
    def stage_pipelines(self) -> AsyncOpportunitiesStagePipelines:
        """`v1.opportunities.stage_pipelines`"""
        return AsyncOpportunitiesStagePipelines(self._sender)

    async def create(self, body: p.UpdateOpportunityRequest, *, options: RequestOptions | None = None) -> m.Opportunity:
        """Create an opportunity.

        `POST /rest/v1/opportunities`

        Args:
            body: a dict with `contact` (required), `opportunity_title` (required), `stage` (required),
                `affiliate_id`, `custom_fields`, `date_created`, `estimated_close_date`, `id`,
                `include_in_forecast`, `last_updated`, `next_action_date`, `next_action_notes`, `opportunity_notes`,
                `projected_revenue_high`, `projected_revenue_low`, `user`

        Returns: `Opportunity`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_OPPORTUNITIES_CREATE, {}, body, options)

    async def get(
        self,
        opportunity_id: int,
        *,
        optional_properties: Sequence[p.OpportunitiesGetOptionalProperties] | None = None,
        options: RequestOptions | None = None,
    ) -> m.Opportunity:
        """Get an opportunity.

        `GET /rest/v1/opportunities/{opportunityId}`

        Args:
            optional_properties: names of fields: `affiliate_id`, `contact`, `custom_fields`, `date_created`,
                `estimated_close_date`, `id`, `include_in_forecast`, `last_updated`, `next_action_date`,
                `next_action_notes`, `opportunity_notes`, `opportunity_title`, `projected_revenue_high`,
                `projected_revenue_low`, `stage`, `user`, and others that Keap does not name

        Returns: `Opportunity`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _OPPORTUNITIES_GET,
            {"opportunity_id": opportunity_id, "optional_properties": optional_properties},
            None,
            options,
        )

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        order: p.OpportunitiesListOrder | None = None,
        search_term: str | None = None,
        stage_id: int | None = None,
        user_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Opportunity]:
        """List opportunities.

        `GET /rest/v1/opportunities`

        Args:
            offset: where to continue: a page's or an error's `next_offset`
            order: one of `next_action`, `opportunity_name`, `contact_name`, `date_created`

        Returns: a pager of `Opportunity` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _OPPORTUNITIES_LIST,
            {
                "limit": limit,
                "offset": offset,
                "order": order,
                "search_term": search_term,
                "stage_id": stage_id,
                "user_id": user_id,
            },
            None,
            options,
        )

    async def replace(
        self, body: p.UpdateOpportunityRequest, *, options: RequestOptions | None = None
    ) -> m.Opportunity:
        """Replace an opportunity.

        `PUT /rest/v1/opportunities`

        Args:
            body: a dict with `contact` (required), `opportunity_title` (required), `stage` (required),
                `affiliate_id`, `custom_fields`, `date_created`, `estimated_close_date`, `id`,
                `include_in_forecast`, `last_updated`, `next_action_date`, `next_action_notes`, `opportunity_notes`,
                `projected_revenue_high`, `projected_revenue_low`, `user`

        Returns: `Opportunity`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_OPPORTUNITIES_REPLACE, {}, body, options)

    async def update(
        self, opportunity_id: int, body: p.Opportunity, *, options: RequestOptions | None = None
    ) -> m.Opportunity:
        """Update an opportunity.

        `PATCH /rest/v1/opportunities/{opportunityId}`

        Args:
            body: a dict with `contact` (required), `opportunity_title` (required), `stage` (required),
                `affiliate_id`, `custom_fields`, `date_created`, `estimated_close_date`, `id`,
                `include_in_forecast`, `last_updated`, `next_action_date`, `next_action_notes`, `opportunity_notes`,
                `projected_revenue_high`, `projected_revenue_low`, `user`

        Returns: `Opportunity`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_OPPORTUNITIES_UPDATE, {"opportunity_id": opportunity_id}, body, options)
