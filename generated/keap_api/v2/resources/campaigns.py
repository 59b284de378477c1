# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: campaigns."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._operation import Body, ListOperation, OnePage, Operation, Query, Tokens
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._options import RequestOptions
    from ..._pages import AsyncPager, Page
    from .. import params as p

_PARAMS = "keap_api.v2.params"

_CAMPAIGNS_GOALS_LIST: ListOperation[m.ListCampaignGoalsResponse, m.Goal] = ListOperation(
    "v2.campaigns.goals.list",
    "GET",
    "/rest/v2/campaigns/{campaign_id}/goals",
    response=m.ListCampaignGoalsResponse,
    paging=OnePage("goals"),
)
_CAMPAIGNS_SEQUENCES_ADD_CONTACTS: Operation[m.AddContactsToSequenceResponse] = Operation(
    "v2.campaigns.sequences.add_contacts",
    "POST",
    "/rest/v2/campaigns/{campaign_id}/sequences/{sequence_id}:addContacts",
    body=Body(_PARAMS, "AddContactsToSequenceRequest", required=True),
    response=m.AddContactsToSequenceResponse,
)
_CAMPAIGNS_SEQUENCES_LIST: ListOperation[m.ListCampaignSequenceResponse, m.SequenceModel] = ListOperation(
    "v2.campaigns.sequences.list",
    "GET",
    "/rest/v2/campaigns/{campaign_id}/sequences",
    response=m.ListCampaignSequenceResponse,
    paging=OnePage("sequences"),
)
_CAMPAIGNS_SEQUENCES_REMOVE_CONTACTS: Operation[m.RemoveContactsFromSequenceResponse] = Operation(
    "v2.campaigns.sequences.remove_contacts",
    "POST",
    "/rest/v2/campaigns/{campaign_id}/sequences/{sequence_id}:removeContacts",
    body=Body(_PARAMS, "RemoveContactsFromSequenceRequest", required=True),
    response=m.RemoveContactsFromSequenceResponse,
)
_CAMPAIGNS_GET: Operation[m.Campaign] = Operation(
    "v2.campaigns.get", "GET", "/rest/v2/campaigns/{campaign_id}", response=m.Campaign
)
_CAMPAIGNS_LIST: ListOperation[m.ListCampaignsResponse, m.Campaign] = ListOperation(
    "v2.campaigns.list",
    "GET",
    "/rest/v2/campaigns",
    query=(Query("filter"), Query("order_by"), Query("page_size"), Query("page_token")),
    response=m.ListCampaignsResponse,
    paging=Tokens("campaigns"),
)


class CampaignsGoals(Resource):
    """``v2.campaigns.goals``"""

    def list(self, campaign_id: str, *, options: RequestOptions | None = None) -> Page[m.Goal]:
        """``GET /rest/v2/campaigns/{campaign_id}/goals``

        Args:
            campaign_id: str

        Returns:
            The first page of Goal; iterating over it walks all pages.
        """
        return self._sender.page(_CAMPAIGNS_GOALS_LIST, {"campaign_id": campaign_id}, None, options)


class AsyncCampaignsGoals(AsyncResource):
    """``v2.campaigns.goals``, asynchronous."""

    def list(self, campaign_id: str, *, options: RequestOptions | None = None) -> AsyncPager[m.Goal]:
        """``GET /rest/v2/campaigns/{campaign_id}/goals``

        Args:
            campaign_id: str

        Returns:
            A pager: await it for the first page of Goal, or iterate over it for all items of all pages.
        """
        return self._sender.page(_CAMPAIGNS_GOALS_LIST, {"campaign_id": campaign_id}, None, options)


class CampaignsSequences(Resource):
    """``v2.campaigns.sequences``"""

    def add_contacts(
        self,
        campaign_id: str,
        sequence_id: str,
        body: p.AddContactsToSequenceRequest,
        *,
        options: RequestOptions | None = None,
    ) -> m.AddContactsToSequenceResponse:
        """``POST /rest/v2/campaigns/{campaign_id}/sequences/{sequence_id}:addContacts``

        Args:
            campaign_id: str
            sequence_id: str
            body: AddContactsToSequenceRequest

        Returns:
            AddContactsToSequenceResponse; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(
            _CAMPAIGNS_SEQUENCES_ADD_CONTACTS, {"campaign_id": campaign_id, "sequence_id": sequence_id}, body, options
        )

    def list(self, campaign_id: str, *, options: RequestOptions | None = None) -> Page[m.SequenceModel]:
        """``GET /rest/v2/campaigns/{campaign_id}/sequences``

        Args:
            campaign_id: str

        Returns:
            The first page of SequenceModel; iterating over it walks all pages.
        """
        return self._sender.page(_CAMPAIGNS_SEQUENCES_LIST, {"campaign_id": campaign_id}, None, options)

    def remove_contacts(
        self,
        campaign_id: str,
        sequence_id: str,
        body: p.RemoveContactsFromSequenceRequest,
        *,
        options: RequestOptions | None = None,
    ) -> m.RemoveContactsFromSequenceResponse:
        """``POST /rest/v2/campaigns/{campaign_id}/sequences/{sequence_id}:removeContacts``

        Args:
            campaign_id: str
            sequence_id: str
            body: RemoveContactsFromSequenceRequest

        Returns:
            RemoveContactsFromSequenceResponse; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(
            _CAMPAIGNS_SEQUENCES_REMOVE_CONTACTS,
            {"campaign_id": campaign_id, "sequence_id": sequence_id},
            body,
            options,
        )


class AsyncCampaignsSequences(AsyncResource):
    """``v2.campaigns.sequences``, asynchronous."""

    async def add_contacts(
        self,
        campaign_id: str,
        sequence_id: str,
        body: p.AddContactsToSequenceRequest,
        *,
        options: RequestOptions | None = None,
    ) -> m.AddContactsToSequenceResponse:
        """``POST /rest/v2/campaigns/{campaign_id}/sequences/{sequence_id}:addContacts``

        Args:
            campaign_id: str
            sequence_id: str
            body: AddContactsToSequenceRequest

        Returns:
            AddContactsToSequenceResponse; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(
            _CAMPAIGNS_SEQUENCES_ADD_CONTACTS, {"campaign_id": campaign_id, "sequence_id": sequence_id}, body, options
        )

    def list(self, campaign_id: str, *, options: RequestOptions | None = None) -> AsyncPager[m.SequenceModel]:
        """``GET /rest/v2/campaigns/{campaign_id}/sequences``

        Args:
            campaign_id: str

        Returns:
            A pager: await it for the first page of SequenceModel, or iterate over it for all items of all pages.
        """
        return self._sender.page(_CAMPAIGNS_SEQUENCES_LIST, {"campaign_id": campaign_id}, None, options)

    async def remove_contacts(
        self,
        campaign_id: str,
        sequence_id: str,
        body: p.RemoveContactsFromSequenceRequest,
        *,
        options: RequestOptions | None = None,
    ) -> m.RemoveContactsFromSequenceResponse:
        """``POST /rest/v2/campaigns/{campaign_id}/sequences/{sequence_id}:removeContacts``

        Args:
            campaign_id: str
            sequence_id: str
            body: RemoveContactsFromSequenceRequest

        Returns:
            RemoveContactsFromSequenceResponse; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(
            _CAMPAIGNS_SEQUENCES_REMOVE_CONTACTS,
            {"campaign_id": campaign_id, "sequence_id": sequence_id},
            body,
            options,
        )


class Campaigns(Resource):
    """``v2.campaigns``"""

    @cached_property
    def goals(self) -> CampaignsGoals:
        """The operations below ``campaigns.goals``."""
        return CampaignsGoals(self._sender)

    @cached_property
    def sequences(self) -> CampaignsSequences:
        """The operations below ``campaigns.sequences``."""
        return CampaignsSequences(self._sender)

    def get(self, campaign_id: str, *, options: RequestOptions | None = None) -> m.Campaign:
        """``GET /rest/v2/campaigns/{campaign_id}``

        Args:
            campaign_id: str

        Returns:
            Campaign; None when the response is empty.
        """
        return self._sender.call(_CAMPAIGNS_GET, {"campaign_id": campaign_id}, None, options)

    def list(
        self,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.Campaign]:
        """``GET /rest/v2/campaigns``

        Args:
            filter: str
            order_by: str
            page_size: int, 0 to 1000
            page_token: str

        Returns:
            The first page of Campaign; iterating over it walks all pages.
        """
        return self._sender.page(
            _CAMPAIGNS_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )


class AsyncCampaigns(AsyncResource):
    """``v2.campaigns``, asynchronous."""

    @cached_property
    def goals(self) -> AsyncCampaignsGoals:
        """The operations below ``campaigns.goals``."""
        return AsyncCampaignsGoals(self._sender)

    @cached_property
    def sequences(self) -> AsyncCampaignsSequences:
        """The operations below ``campaigns.sequences``."""
        return AsyncCampaignsSequences(self._sender)

    async def get(self, campaign_id: str, *, options: RequestOptions | None = None) -> m.Campaign:
        """``GET /rest/v2/campaigns/{campaign_id}``

        Args:
            campaign_id: str

        Returns:
            Campaign; None when the response is empty.
        """
        return await self._sender.call(_CAMPAIGNS_GET, {"campaign_id": campaign_id}, None, options)

    def list(
        self,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Campaign]:
        """``GET /rest/v2/campaigns``

        Args:
            filter: str
            order_by: str
            page_size: int, 0 to 1000
            page_token: str

        Returns:
            A pager: await it for the first page of Campaign, or iterate over it for all items of all pages.
        """
        return self._sender.page(
            _CAMPAIGNS_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )
