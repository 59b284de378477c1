# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""REST v1: campaigns."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._cached import cached_property
from ..._descriptors import Body, Offsets, Query
from ..._operation import ListOperation, Operation
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._async_pager import AsyncPager
    from ..._options import RequestOptions
    from ..._page import Page
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
    query=(Query("optional_properties", explode=False, facts=True),),
    response=m.CampaignWithStats,
)
_CAMPAIGNS_LIST: ListOperation[m.CampaignList, m.Campaign] = ListOperation(
    "v1.campaigns.list",
    "GET",
    "/rest/v1/campaigns",
    query=(
        Query("limit"),
        Query("offset"),
        Query("order", facts=True),
        Query("order_direction", facts=True),
        Query("search_text"),
        Query("stats"),
    ),
    response=m.CampaignList,
    paging=Offsets("campaigns"),
)


class CampaignsGoals(Resource, path="v1.campaigns.goals"):
    """`v1.campaigns.goals`"""

    def achieve(
        self, integration: str, call_name: str, body: p.AchieveApiGoalEvent, *, options: RequestOptions | None = None
    ) -> list[m.GoalEventResultDTO]:
        """Achieve a campaign goal for a contact.

        `POST /rest/v1/campaigns/goals/{integration}/{callName}`

        Args:
            body: a dict with `contact_id` (required)

        Returns: list of `GoalEventResultDTO`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _CAMPAIGNS_GOALS_ACHIEVE, {"integration": integration, "call_name": call_name}, body, options
        )


class AsyncCampaignsGoals(AsyncResource, path="v1.campaigns.goals"):
    """`v1.campaigns.goals`, async."""

    async def achieve(
        self, integration: str, call_name: str, body: p.AchieveApiGoalEvent, *, options: RequestOptions | None = None
    ) -> list[m.GoalEventResultDTO]:
        """Achieve a campaign goal for a contact.

        `POST /rest/v1/campaigns/goals/{integration}/{callName}`

        Args:
            body: a dict with `contact_id` (required)

        Returns: list of `GoalEventResultDTO`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _CAMPAIGNS_GOALS_ACHIEVE, {"integration": integration, "call_name": call_name}, body, options
        )


class CampaignsSequencesContacts(Resource, path="v1.campaigns.sequences.contacts"):
    """`v1.campaigns.sequences.contacts`"""

    def add(
        self, campaign_id: int, sequence_id: int, contact_id: int, *, options: RequestOptions | None = None
    ) -> None:
        """Add a contact to a sequence of a campaign.

        `POST /rest/v1/campaigns/{campaignId}/sequences/{sequenceId}/contacts/{contactId}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
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
        """Add several contacts to a sequence of a campaign.

        `POST /rest/v1/campaigns/{campaignId}/sequences/{sequenceId}/contacts`

        Args:
            body: a dict with `ids` (required)

        Returns: dict of `CampaignsSequencesContactsAddManyResponseValue`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
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
        """Remove a contact from a sequence of a campaign.

        `DELETE /rest/v1/campaigns/{campaignId}/sequences/{sequenceId}/contacts/{contactId}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
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
        """Remove several contacts from a sequence of a campaign.

        `DELETE /rest/v1/campaigns/{campaignId}/sequences/{sequenceId}/contacts`

        Args:
            body: a dict with `ids` (required)

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _CAMPAIGNS_SEQUENCES_CONTACTS_REMOVE_MANY,
            {"campaign_id": campaign_id, "sequence_id": sequence_id},
            body,
            options,
        )


class AsyncCampaignsSequencesContacts(AsyncResource, path="v1.campaigns.sequences.contacts"):
    """`v1.campaigns.sequences.contacts`, async."""

    async def add(
        self, campaign_id: int, sequence_id: int, contact_id: int, *, options: RequestOptions | None = None
    ) -> None:
        """Add a contact to a sequence of a campaign.

        `POST /rest/v1/campaigns/{campaignId}/sequences/{sequenceId}/contacts/{contactId}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
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
        """Add several contacts to a sequence of a campaign.

        `POST /rest/v1/campaigns/{campaignId}/sequences/{sequenceId}/contacts`

        Args:
            body: a dict with `ids` (required)

        Returns: dict of `CampaignsSequencesContactsAddManyResponseValue`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
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
        """Remove a contact from a sequence of a campaign.

        `DELETE /rest/v1/campaigns/{campaignId}/sequences/{sequenceId}/contacts/{contactId}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
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
        """Remove several contacts from a sequence of a campaign.

        `DELETE /rest/v1/campaigns/{campaignId}/sequences/{sequenceId}/contacts`

        Args:
            body: a dict with `ids` (required)

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _CAMPAIGNS_SEQUENCES_CONTACTS_REMOVE_MANY,
            {"campaign_id": campaign_id, "sequence_id": sequence_id},
            body,
            options,
        )


class CampaignsSequences(Resource, path="v1.campaigns.sequences"):
    """`v1.campaigns.sequences`"""

    @cached_property
    def contacts(self) -> CampaignsSequencesContacts:
        """`v1.campaigns.sequences.contacts`"""
        return CampaignsSequencesContacts(self._sender)


class AsyncCampaignsSequences(AsyncResource, path="v1.campaigns.sequences"):
    """`v1.campaigns.sequences`, async."""

    @cached_property
    def contacts(self) -> AsyncCampaignsSequencesContacts:
        """`v1.campaigns.sequences.contacts`"""
        return AsyncCampaignsSequencesContacts(self._sender)


class Campaigns(Resource, path="v1.campaigns"):
    """`v1.campaigns`"""

    @cached_property
    def goals(self) -> CampaignsGoals:
        """`v1.campaigns.goals`"""
        return CampaignsGoals(self._sender)

    @cached_property
    def sequences(self) -> CampaignsSequences:
        """`v1.campaigns.sequences`"""
        return CampaignsSequences(self._sender)

    def get(
        self,
        campaign_id: int,
        *,
        optional_properties: Sequence[p.CampaignsGetOptionalProperties] | None = None,
        options: RequestOptions | None = None,
    ) -> m.CampaignWithStats:
        """Get a campaign.

        `GET /rest/v1/campaigns/{campaignId}`

        Args:
            optional_properties: names of fields: `active_contact_count`, `completed_contact_count`,
                `created_by_global_id`, `date_created`, `error_message`, `goals`, `id`, `locked`, `name`,
                `published_date`, `published_status`, `published_time_zone`, `sequences`, `time_zone`, and others
                that Keap does not name

        Returns: `CampaignWithStats`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
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
        """List campaigns.

        `GET /rest/v1/campaigns`

        Args:
            offset: where to continue: a page's or an error's `next_offset`
            order: one of `id`, `name`, `published_date`, `completed_contact_count`, `active_contact_count`,
                `date_created`, `last_updated`, `category`, `status`
            order_direction: one of `ASCENDING`, `DESCENDING`

        Returns: the first page of `Campaign` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
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


class AsyncCampaigns(AsyncResource, path="v1.campaigns"):
    """`v1.campaigns`, async."""

    @cached_property
    def goals(self) -> AsyncCampaignsGoals:
        """`v1.campaigns.goals`"""
        return AsyncCampaignsGoals(self._sender)

    @cached_property
    def sequences(self) -> AsyncCampaignsSequences:
        """`v1.campaigns.sequences`"""
        return AsyncCampaignsSequences(self._sender)

    async def get(
        self,
        campaign_id: int,
        *,
        optional_properties: Sequence[p.CampaignsGetOptionalProperties] | None = None,
        options: RequestOptions | None = None,
    ) -> m.CampaignWithStats:
        """Get a campaign.

        `GET /rest/v1/campaigns/{campaignId}`

        Args:
            optional_properties: names of fields: `active_contact_count`, `completed_contact_count`,
                `created_by_global_id`, `date_created`, `error_message`, `goals`, `id`, `locked`, `name`,
                `published_date`, `published_status`, `published_time_zone`, `sequences`, `time_zone`, and others
                that Keap does not name

        Returns: `CampaignWithStats`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
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
        """List campaigns.

        `GET /rest/v1/campaigns`

        Args:
            offset: where to continue: a page's or an error's `next_offset`
            order: one of `id`, `name`, `published_date`, `completed_contact_count`, `active_contact_count`,
                `date_created`, `last_updated`, `category`, `status`
            order_direction: one of `ASCENDING`, `DESCENDING`

        Returns: a pager of `Campaign` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
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
