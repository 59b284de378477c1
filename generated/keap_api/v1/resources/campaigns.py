# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""REST v1: campaigns."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from ..._operation import Body, ListOperation, Offsets, Operation, Query
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._options import RequestOptions
    from ..._pages import AsyncPager, Page
    from .. import params as p

_PARAMS = "keap_api.v1.params"

_CAMPAIGNS_GOALS_ACHIEVE: Operation[list[m.GoalEventResultDTO]] = Operation(
    "v1.campaigns.goals.achieve",
    "POST",
    "/rest/v1/campaigns/goals/{integration}/{call_name}",
    body=Body(_PARAMS, "AchieveApiGoalEvent", required=True),
    response=list[m.GoalEventResultDTO],
)
_CAMPAIGNS_SEQUENCES_CONTACTS_ADD: Operation[None] = Operation(
    "v1.campaigns.sequences.contacts.add",
    "POST",
    "/rest/v1/campaigns/{campaign_id}/sequences/{sequence_id}/contacts/{contact_id}",
    response=None,
)
_CAMPAIGNS_SEQUENCES_CONTACTS_ADD_MANY: Operation[dict[str, m.CampaignsSequencesContactsAddManyResponseValue]] = (
    Operation(
        "v1.campaigns.sequences.contacts.add_many",
        "POST",
        "/rest/v1/campaigns/{campaign_id}/sequences/{sequence_id}/contacts",
        body=Body(_PARAMS, "SetOfIds", required=True),
        response=dict[str, m.CampaignsSequencesContactsAddManyResponseValue],
    )
)
_CAMPAIGNS_SEQUENCES_CONTACTS_REMOVE: Operation[None] = Operation(
    "v1.campaigns.sequences.contacts.remove",
    "DELETE",
    "/rest/v1/campaigns/{campaign_id}/sequences/{sequence_id}/contacts/{contact_id}",
    response=None,
)
_CAMPAIGNS_SEQUENCES_CONTACTS_REMOVE_MANY: Operation[None] = Operation(
    "v1.campaigns.sequences.contacts.remove_many",
    "DELETE",
    "/rest/v1/campaigns/{campaign_id}/sequences/{sequence_id}/contacts",
    body=Body(_PARAMS, "SetOfIds", required=True),
    response=None,
)
_CAMPAIGNS_GET: Operation[m.CampaignWithStats] = Operation(
    "v1.campaigns.get",
    "GET",
    "/rest/v1/campaigns/{campaign_id}",
    query=(Query("optional_properties", explode=False),),
    response=m.CampaignWithStats,
)
_CAMPAIGNS_LIST: ListOperation[m.CampaignList, m.Campaign] = ListOperation(
    "v1.campaigns.list",
    "GET",
    "/rest/v1/campaigns",
    query=(
        Query("limit"),
        Query("offset"),
        Query("order"),
        Query("order_direction"),
        Query("search_text"),
        Query("stats"),
    ),
    response=m.CampaignList,
    paging=Offsets("campaigns"),
)


class CampaignsGoals(Resource):
    """``v1.campaigns.goals``"""

    def achieve(
        self, integration: str, call_name: str, body: p.AchieveApiGoalEvent, *, options: RequestOptions | None = None
    ) -> list[m.GoalEventResultDTO]:
        """``POST /rest/v1/campaigns/goals/{integration}/{callName}``

        Args:
            integration: str
            call_name: str
            body: AchieveApiGoalEvent

        Returns:
            list of GoalEventResultDTO; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(
            _CAMPAIGNS_GOALS_ACHIEVE, {"integration": integration, "call_name": call_name}, body, options
        )


class AsyncCampaignsGoals(AsyncResource):
    """``v1.campaigns.goals``, asynchronous."""

    async def achieve(
        self, integration: str, call_name: str, body: p.AchieveApiGoalEvent, *, options: RequestOptions | None = None
    ) -> list[m.GoalEventResultDTO]:
        """``POST /rest/v1/campaigns/goals/{integration}/{callName}``

        Args:
            integration: str
            call_name: str
            body: AchieveApiGoalEvent

        Returns:
            list of GoalEventResultDTO; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(
            _CAMPAIGNS_GOALS_ACHIEVE, {"integration": integration, "call_name": call_name}, body, options
        )


class CampaignsSequencesContacts(Resource):
    """``v1.campaigns.sequences.contacts``"""

    def add(
        self, campaign_id: int, sequence_id: int, contact_id: int, *, options: RequestOptions | None = None
    ) -> None:
        """``POST /rest/v1/campaigns/{campaignId}/sequences/{sequenceId}/contacts/{contactId}``

        Args:
            campaign_id: int
            sequence_id: int
            contact_id: int

        Returns:
            None.
        """
        return self._sender.call(
            _CAMPAIGNS_SEQUENCES_CONTACTS_ADD,
            {"campaign_id": campaign_id, "sequence_id": sequence_id, "contact_id": contact_id},
            None,
            options,
        )

    def add_many(
        self, campaign_id: int, sequence_id: int, body: p.SetOfIds, *, options: RequestOptions | None = None
    ) -> dict[str, m.CampaignsSequencesContactsAddManyResponseValue]:
        """``POST /rest/v1/campaigns/{campaignId}/sequences/{sequenceId}/contacts``

        Args:
            campaign_id: int
            sequence_id: int
            body: SetOfIds

        Returns:
            mapping of str to CampaignsSequencesContactsAddManyResponseValue; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(
            _CAMPAIGNS_SEQUENCES_CONTACTS_ADD_MANY,
            {"campaign_id": campaign_id, "sequence_id": sequence_id},
            body,
            options,
        )

    def remove(
        self, campaign_id: int, sequence_id: int, contact_id: int, *, options: RequestOptions | None = None
    ) -> None:
        """``DELETE /rest/v1/campaigns/{campaignId}/sequences/{sequenceId}/contacts/{contactId}``

        Args:
            campaign_id: int
            sequence_id: int
            contact_id: int

        Returns:
            None.
        """
        return self._sender.call(
            _CAMPAIGNS_SEQUENCES_CONTACTS_REMOVE,
            {"campaign_id": campaign_id, "sequence_id": sequence_id, "contact_id": contact_id},
            None,
            options,
        )

    def remove_many(
        self, campaign_id: int, sequence_id: int, body: p.SetOfIds, *, options: RequestOptions | None = None
    ) -> None:
        """``DELETE /rest/v1/campaigns/{campaignId}/sequences/{sequenceId}/contacts``

        Args:
            campaign_id: int
            sequence_id: int
            body: SetOfIds

        Returns:
            None.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(
            _CAMPAIGNS_SEQUENCES_CONTACTS_REMOVE_MANY,
            {"campaign_id": campaign_id, "sequence_id": sequence_id},
            body,
            options,
        )


class AsyncCampaignsSequencesContacts(AsyncResource):
    """``v1.campaigns.sequences.contacts``, asynchronous."""

    async def add(
        self, campaign_id: int, sequence_id: int, contact_id: int, *, options: RequestOptions | None = None
    ) -> None:
        """``POST /rest/v1/campaigns/{campaignId}/sequences/{sequenceId}/contacts/{contactId}``

        Args:
            campaign_id: int
            sequence_id: int
            contact_id: int

        Returns:
            None.
        """
        return await self._sender.call(
            _CAMPAIGNS_SEQUENCES_CONTACTS_ADD,
            {"campaign_id": campaign_id, "sequence_id": sequence_id, "contact_id": contact_id},
            None,
            options,
        )

    async def add_many(
        self, campaign_id: int, sequence_id: int, body: p.SetOfIds, *, options: RequestOptions | None = None
    ) -> dict[str, m.CampaignsSequencesContactsAddManyResponseValue]:
        """``POST /rest/v1/campaigns/{campaignId}/sequences/{sequenceId}/contacts``

        Args:
            campaign_id: int
            sequence_id: int
            body: SetOfIds

        Returns:
            mapping of str to CampaignsSequencesContactsAddManyResponseValue; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(
            _CAMPAIGNS_SEQUENCES_CONTACTS_ADD_MANY,
            {"campaign_id": campaign_id, "sequence_id": sequence_id},
            body,
            options,
        )

    async def remove(
        self, campaign_id: int, sequence_id: int, contact_id: int, *, options: RequestOptions | None = None
    ) -> None:
        """``DELETE /rest/v1/campaigns/{campaignId}/sequences/{sequenceId}/contacts/{contactId}``

        Args:
            campaign_id: int
            sequence_id: int
            contact_id: int

        Returns:
            None.
        """
        return await self._sender.call(
            _CAMPAIGNS_SEQUENCES_CONTACTS_REMOVE,
            {"campaign_id": campaign_id, "sequence_id": sequence_id, "contact_id": contact_id},
            None,
            options,
        )

    async def remove_many(
        self, campaign_id: int, sequence_id: int, body: p.SetOfIds, *, options: RequestOptions | None = None
    ) -> None:
        """``DELETE /rest/v1/campaigns/{campaignId}/sequences/{sequenceId}/contacts``

        Args:
            campaign_id: int
            sequence_id: int
            body: SetOfIds

        Returns:
            None.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(
            _CAMPAIGNS_SEQUENCES_CONTACTS_REMOVE_MANY,
            {"campaign_id": campaign_id, "sequence_id": sequence_id},
            body,
            options,
        )


class CampaignsSequences(Resource):
    """``v1.campaigns.sequences``"""

    @cached_property
    def contacts(self) -> CampaignsSequencesContacts:
        """The operations below ``campaigns.sequences.contacts``."""
        return CampaignsSequencesContacts(self._sender)


class AsyncCampaignsSequences(AsyncResource):
    """``v1.campaigns.sequences``, asynchronous."""

    @cached_property
    def contacts(self) -> AsyncCampaignsSequencesContacts:
        """The operations below ``campaigns.sequences.contacts``."""
        return AsyncCampaignsSequencesContacts(self._sender)


class Campaigns(Resource):
    """``v1.campaigns``"""

    @cached_property
    def goals(self) -> CampaignsGoals:
        """The operations below ``campaigns.goals``."""
        return CampaignsGoals(self._sender)

    @cached_property
    def sequences(self) -> CampaignsSequences:
        """The operations below ``campaigns.sequences``."""
        return CampaignsSequences(self._sender)

    def get(
        self,
        campaign_id: int,
        *,
        optional_properties: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.CampaignWithStats:
        """``GET /rest/v1/campaigns/{campaignId}``

        Args:
            campaign_id: int
            optional_properties: list of str, comma-joined on the wire

        Returns:
            CampaignWithStats; None when the response is empty.
        """
        return self._sender.call(
            _CAMPAIGNS_GET, {"campaign_id": campaign_id, "optional_properties": optional_properties}, None, options
        )

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        order: p.CampaignQueryCommandOrder | None = None,
        order_direction: p.AffiliatesClawbacksListOrderDirection | None = None,
        search_text: str | None = None,
        stats: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.Campaign]:
        """``GET /rest/v1/campaigns``

        Args:
            limit: int
            offset: int
            order: one of id, name, published_date, completed_contact_count, active_contact_count, date_created,
                last_updated, category, status
            order_direction: one of ASCENDING, DESCENDING
            search_text: str
            stats: bool

        Returns:
            The first page of Campaign; iterating over it walks all pages.
        """
        return self._sender.page(
            _CAMPAIGNS_LIST,
            {
                "limit": limit,
                "offset": offset,
                "order": order,
                "order_direction": order_direction,
                "search_text": search_text,
                "stats": stats,
            },
            None,
            options,
        )


class AsyncCampaigns(AsyncResource):
    """``v1.campaigns``, asynchronous."""

    @cached_property
    def goals(self) -> AsyncCampaignsGoals:
        """The operations below ``campaigns.goals``."""
        return AsyncCampaignsGoals(self._sender)

    @cached_property
    def sequences(self) -> AsyncCampaignsSequences:
        """The operations below ``campaigns.sequences``."""
        return AsyncCampaignsSequences(self._sender)

    async def get(
        self,
        campaign_id: int,
        *,
        optional_properties: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.CampaignWithStats:
        """``GET /rest/v1/campaigns/{campaignId}``

        Args:
            campaign_id: int
            optional_properties: list of str, comma-joined on the wire

        Returns:
            CampaignWithStats; None when the response is empty.
        """
        return await self._sender.call(
            _CAMPAIGNS_GET, {"campaign_id": campaign_id, "optional_properties": optional_properties}, None, options
        )

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        order: p.CampaignQueryCommandOrder | None = None,
        order_direction: p.AffiliatesClawbacksListOrderDirection | None = None,
        search_text: str | None = None,
        stats: bool | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Campaign]:
        """``GET /rest/v1/campaigns``

        Args:
            limit: int
            offset: int
            order: one of id, name, published_date, completed_contact_count, active_contact_count, date_created,
                last_updated, category, status
            order_direction: one of ASCENDING, DESCENDING
            search_text: str
            stats: bool

        Returns:
            A pager: await it for the first page of Campaign, or iterate over it for all items of all pages.
        """
        return self._sender.page(
            _CAMPAIGNS_LIST,
            {
                "limit": limit,
                "offset": offset,
                "order": order,
                "order_direction": order_direction,
                "search_text": search_text,
                "stats": stats,
            },
            None,
            options,
        )
