# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""REST v1: opportunities."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from ..._operation import Body, ListOperation, Offsets, OnePage, Operation, Query
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._options import RequestOptions
    from ..._pages import AsyncPager, Page
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
    query=(Query("optional_properties", explode=False),),
    response=m.Opportunity,
)
_OPPORTUNITIES_LIST: ListOperation[m.OpportunityList, m.Opportunity] = ListOperation(
    "v1.opportunities.list",
    "GET",
    "/rest/v1/opportunities",
    query=(Query("limit"), Query("offset"), Query("order"), Query("search_term"), Query("stage_id"), Query("user_id")),
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


class OpportunitiesModel(Resource):
    """``v1.opportunities.model``"""

    def get(self, *, options: RequestOptions | None = None) -> m.ObjectModel:
        """``GET /rest/v1/opportunities/model``

        Returns:
            ObjectModel; None when the response is empty.
        """
        return self._sender.call(_OPPORTUNITIES_MODEL_GET, {}, None, options)


class AsyncOpportunitiesModel(AsyncResource):
    """``v1.opportunities.model``, asynchronous."""

    async def get(self, *, options: RequestOptions | None = None) -> m.ObjectModel:
        """``GET /rest/v1/opportunities/model``

        Returns:
            ObjectModel; None when the response is empty.
        """
        return await self._sender.call(_OPPORTUNITIES_MODEL_GET, {}, None, options)


class OpportunitiesStagePipelines(Resource):
    """``v1.opportunities.stage_pipelines``"""

    def list(self, *, options: RequestOptions | None = None) -> Page[m.SalesPipeline]:
        """``GET /rest/v1/opportunity/stage_pipeline``

        Returns:
            The first page of SalesPipeline; iterating over it walks all pages.
        """
        return self._sender.page(_OPPORTUNITIES_STAGE_PIPELINES_LIST, {}, None, options)


class AsyncOpportunitiesStagePipelines(AsyncResource):
    """``v1.opportunities.stage_pipelines``, asynchronous."""

    def list(self, *, options: RequestOptions | None = None) -> AsyncPager[m.SalesPipeline]:
        """``GET /rest/v1/opportunity/stage_pipeline``

        Returns:
            A pager: await it for the first page of SalesPipeline, or iterate over it for all items of all pages.
        """
        return self._sender.page(_OPPORTUNITIES_STAGE_PIPELINES_LIST, {}, None, options)


class Opportunities(Resource):
    """``v1.opportunities``"""

    @cached_property
    def model(self) -> OpportunitiesModel:
        """The operations below ``opportunities.model``."""
        return OpportunitiesModel(self._sender)

    @cached_property
    def stage_pipelines(self) -> OpportunitiesStagePipelines:
        """The operations below ``opportunities.stage_pipelines``."""
        return OpportunitiesStagePipelines(self._sender)

    def create(self, body: p.UpdateOpportunityRequest, *, options: RequestOptions | None = None) -> m.Opportunity:
        """``POST /rest/v1/opportunities``

        Args:
            body: UpdateOpportunityRequest

        Returns:
            Opportunity; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_OPPORTUNITIES_CREATE, {}, body, options)

    def get(
        self,
        opportunity_id: int,
        *,
        optional_properties: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.Opportunity:
        """``GET /rest/v1/opportunities/{opportunityId}``

        Args:
            opportunity_id: int
            optional_properties: list of str, comma-joined on the wire

        Returns:
            Opportunity; None when the response is empty.
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
        """``GET /rest/v1/opportunities``

        Args:
            limit: int
            offset: int
            order: one of next_action, opportunity_name, contact_name, date_created
            search_term: str
            stage_id: int
            user_id: int

        Returns:
            The first page of Opportunity; iterating over it walks all pages.
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
        """``PUT /rest/v1/opportunities``

        Args:
            body: UpdateOpportunityRequest

        Returns:
            Opportunity; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_OPPORTUNITIES_REPLACE, {}, body, options)

    def update(
        self, opportunity_id: int, body: p.Opportunity, *, options: RequestOptions | None = None
    ) -> m.Opportunity:
        """``PATCH /rest/v1/opportunities/{opportunityId}``

        Args:
            opportunity_id: int
            body: Opportunity

        Returns:
            Opportunity; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_OPPORTUNITIES_UPDATE, {"opportunity_id": opportunity_id}, body, options)


class AsyncOpportunities(AsyncResource):
    """``v1.opportunities``, asynchronous."""

    @cached_property
    def model(self) -> AsyncOpportunitiesModel:
        """The operations below ``opportunities.model``."""
        return AsyncOpportunitiesModel(self._sender)

    @cached_property
    def stage_pipelines(self) -> AsyncOpportunitiesStagePipelines:
        """The operations below ``opportunities.stage_pipelines``."""
        return AsyncOpportunitiesStagePipelines(self._sender)

    async def create(self, body: p.UpdateOpportunityRequest, *, options: RequestOptions | None = None) -> m.Opportunity:
        """``POST /rest/v1/opportunities``

        Args:
            body: UpdateOpportunityRequest

        Returns:
            Opportunity; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_OPPORTUNITIES_CREATE, {}, body, options)

    async def get(
        self,
        opportunity_id: int,
        *,
        optional_properties: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.Opportunity:
        """``GET /rest/v1/opportunities/{opportunityId}``

        Args:
            opportunity_id: int
            optional_properties: list of str, comma-joined on the wire

        Returns:
            Opportunity; None when the response is empty.
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
        """``GET /rest/v1/opportunities``

        Args:
            limit: int
            offset: int
            order: one of next_action, opportunity_name, contact_name, date_created
            search_term: str
            stage_id: int
            user_id: int

        Returns:
            A pager: await it for the first page of Opportunity, or iterate over it for all items of all pages.
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
        """``PUT /rest/v1/opportunities``

        Args:
            body: UpdateOpportunityRequest

        Returns:
            Opportunity; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_OPPORTUNITIES_REPLACE, {}, body, options)

    async def update(
        self, opportunity_id: int, body: p.Opportunity, *, options: RequestOptions | None = None
    ) -> m.Opportunity:
        """``PATCH /rest/v1/opportunities/{opportunityId}``

        Args:
            opportunity_id: int
            body: Opportunity

        Returns:
            Opportunity; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_OPPORTUNITIES_UPDATE, {"opportunity_id": opportunity_id}, body, options)
