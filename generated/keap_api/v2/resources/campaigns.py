# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: campaigns."""

from __future__ import annotations

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
    query=(Query("filter", facts=True), Query("order_by", facts=True), Query("page_size"), Query("page_token")),
    response=m.ListCampaignsResponse,
    paging=Tokens("campaigns"),
)


class CampaignsGoals(Resource, path="v2.campaigns.goals"):
    """`v2.campaigns.goals`"""

    def list(self, campaign_id: str, *, options: RequestOptions | None = None) -> Page[m.Goal]:
        """List the goals of a campaign.

        `GET /rest/v2/campaigns/{campaign_id}/goals`

        Returns: the first page of `Goal` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(_CAMPAIGNS_GOALS_LIST, {"campaign_id": campaign_id}, None, options)


class AsyncCampaignsGoals(AsyncResource, path="v2.campaigns.goals"):
    """`v2.campaigns.goals`, async."""

    def list(self, campaign_id: str, *, options: RequestOptions | None = None) -> AsyncPager[m.Goal]:
        """List the goals of a campaign.

        `GET /rest/v2/campaigns/{campaign_id}/goals`

        Returns: a pager of `Goal` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(_CAMPAIGNS_GOALS_LIST, {"campaign_id": campaign_id}, None, options)


class CampaignsSequences(Resource, path="v2.campaigns.sequences"):
    """`v2.campaigns.sequences`"""

    def add_contacts(
        self,
        campaign_id: str,
        sequence_id: str,
        body: p.AddContactsToSequenceRequest,
        *,
        options: RequestOptions | None = None,
    ) -> m.AddContactsToSequenceResponse:
        """Add contacts to a sequence of a campaign.

        `POST /rest/v2/campaigns/{campaign_id}/sequences/{sequence_id}:addContacts`

        Args:
            body: a dict with `contact_ids` (required)

        Returns: `AddContactsToSequenceResponse`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _CAMPAIGNS_SEQUENCES_ADD_CONTACTS, {"campaign_id": campaign_id, "sequence_id": sequence_id}, body, options
        )

    def list(self, campaign_id: str, *, options: RequestOptions | None = None) -> Page[m.SequenceModel]:
        """List the sequences of a campaign.

        `GET /rest/v2/campaigns/{campaign_id}/sequences`

        Returns: the first page of `SequenceModel` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
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
        """Remove contacts from a sequence of a campaign.

        `POST /rest/v2/campaigns/{campaign_id}/sequences/{sequence_id}:removeContacts`

        Args:
            body: a dict with `contact_ids` (required)

        Returns: `RemoveContactsFromSequenceResponse`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _CAMPAIGNS_SEQUENCES_REMOVE_CONTACTS,
            {"campaign_id": campaign_id, "sequence_id": sequence_id},
            body,
            options,
        )


class AsyncCampaignsSequences(AsyncResource, path="v2.campaigns.sequences"):
    """`v2.campaigns.sequences`, async."""

    async def add_contacts(
        self,
        campaign_id: str,
        sequence_id: str,
        body: p.AddContactsToSequenceRequest,
        *,
        options: RequestOptions | None = None,
    ) -> m.AddContactsToSequenceResponse:
        """Add contacts to a sequence of a campaign.

        `POST /rest/v2/campaigns/{campaign_id}/sequences/{sequence_id}:addContacts`

        Args:
            body: a dict with `contact_ids` (required)

        Returns: `AddContactsToSequenceResponse`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _CAMPAIGNS_SEQUENCES_ADD_CONTACTS, {"campaign_id": campaign_id, "sequence_id": sequence_id}, body, options
        )

    def list(self, campaign_id: str, *, options: RequestOptions | None = None) -> AsyncPager[m.SequenceModel]:
        """List the sequences of a campaign.

        `GET /rest/v2/campaigns/{campaign_id}/sequences`

        Returns: a pager of `SequenceModel` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
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
        """Remove contacts from a sequence of a campaign.

        `POST /rest/v2/campaigns/{campaign_id}/sequences/{sequence_id}:removeContacts`

        Args:
            body: a dict with `contact_ids` (required)

        Returns: `RemoveContactsFromSequenceResponse`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _CAMPAIGNS_SEQUENCES_REMOVE_CONTACTS,
            {"campaign_id": campaign_id, "sequence_id": sequence_id},
            body,
            options,
        )


class Campaigns(Resource, path="v2.campaigns"):
    """`v2.campaigns`"""

    @cached_property
    def goals(self) -> CampaignsGoals:
        """`v2.campaigns.goals`"""
        return CampaignsGoals(self._sender)

    @cached_property
    def sequences(self) -> CampaignsSequences:
        """`v2.campaigns.sequences`"""
        return CampaignsSequences(self._sender)

    def get(self, campaign_id: str, *, options: RequestOptions | None = None) -> m.Campaign:
        """Get a campaign.

        `GET /rest/v2/campaigns/{campaign_id}`

        Returns: `Campaign`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_CAMPAIGNS_GET, {"campaign_id": campaign_id}, None, options)

    def list(
        self,
        *,
        filter: p.CampaignsListFilter | str | None = None,
        order_by: p.CampaignsListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.Campaign]:
        """List campaigns.

        `GET /rest/v2/campaigns`

        Args:
            filter: a dict of conditions, or str. `name`: text, found anywhere in it
            order_by: one of `name`, `publisheddate`, `id`, `completedContactCount`, `activeContacts`,
                `datecreated`, `lastupdated`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: the first page of `Campaign` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _CAMPAIGNS_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )


class AsyncCampaigns(AsyncResource, path="v2.campaigns"):
    """`v2.campaigns`, async."""

    @cached_property
    def goals(self) -> AsyncCampaignsGoals:
        """`v2.campaigns.goals`"""
        return AsyncCampaignsGoals(self._sender)

    @cached_property
    def sequences(self) -> AsyncCampaignsSequences:
        """`v2.campaigns.sequences`"""
        return AsyncCampaignsSequences(self._sender)

    async def get(self, campaign_id: str, *, options: RequestOptions | None = None) -> m.Campaign:
        """Get a campaign.

        `GET /rest/v2/campaigns/{campaign_id}`

        Returns: `Campaign`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_CAMPAIGNS_GET, {"campaign_id": campaign_id}, None, options)

    def list(
        self,
        *,
        filter: p.CampaignsListFilter | str | None = None,
        order_by: p.CampaignsListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Campaign]:
        """List campaigns.

        `GET /rest/v2/campaigns`

        Args:
            filter: a dict of conditions, or str. `name`: text, found anywhere in it
            order_by: one of `name`, `publisheddate`, `id`, `completedContactCount`, `activeContacts`,
                `datecreated`, `lastupdated`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: a pager of `Campaign` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _CAMPAIGNS_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )
