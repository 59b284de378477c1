# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""REST v1: contacts."""

from __future__ import annotations

import datetime as dt
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

_CONTACTS_CREDIT_CARDS_CREATE: Operation[m.CreditCardAdded] = Operation(
    "v1.contacts.credit_cards.create",
    "POST",
    "/rest/v1/contacts/{contact_id}/creditCards",
    body=Body(_PARAMS, "CreditCard", required=True),
    response=m.CreditCardAdded,
)
_CONTACTS_CREDIT_CARDS_LIST: ListOperation[list[m.ContactCreditCard], m.ContactCreditCard] = ListOperation(
    "v1.contacts.credit_cards.list",
    "GET",
    "/rest/v1/contacts/{contact_id}/creditCards",
    response=list[m.ContactCreditCard],
    paging=OnePage(None),
)
_CONTACTS_EMAILS_CREATE: Operation[m.EmailSentCreate] = Operation(
    "v1.contacts.emails.create",
    "POST",
    "/rest/v1/contacts/{contact_id}/emails",
    body=Body(_PARAMS, "EmailSentCreate", required=True),
    response=m.EmailSentCreate,
)
_CONTACTS_EMAILS_LIST: ListOperation[m.EmailSentQueryResultList, m.EmailSentQueryResult] = ListOperation(
    "v1.contacts.emails.list",
    "GET",
    "/rest/v1/contacts/{contact_id}/emails",
    query=(Query("email"), Query("limit"), Query("offset")),
    response=m.EmailSentQueryResultList,
    paging=Offsets("emails"),
)
_CONTACTS_MODEL_CUSTOM_FIELDS_CREATE: Operation[m.CustomFieldMetaData] = Operation(
    "v1.contacts.model.custom_fields.create",
    "POST",
    "/rest/v1/contacts/model/customFields",
    body=Body(_PARAMS, "CreateRestCustomField", required=True),
    response=m.CustomFieldMetaData,
)
_CONTACTS_MODEL_GET: Operation[m.ObjectModel] = Operation(
    "v1.contacts.model.get", "GET", "/rest/v1/contacts/model", response=m.ObjectModel
)
_CONTACTS_TAGS_APPLY: Operation[dict[str, m.ContactsTagsApplyResponseValue]] = Operation(
    "v1.contacts.tags.apply",
    "POST",
    "/rest/v1/contacts/{contact_id}/tags",
    body=Body(_PARAMS, "TagId", required=True),
    response=dict[str, m.ContactsTagsApplyResponseValue],
)
_CONTACTS_TAGS_LIST: ListOperation[m.ContactTagList, m.ContactTag] = ListOperation(
    "v1.contacts.tags.list",
    "GET",
    "/rest/v1/contacts/{contact_id}/tags",
    query=(Query("limit"), Query("offset")),
    response=m.ContactTagList,
    paging=Offsets("tags"),
)
_CONTACTS_TAGS_REMOVE: Operation[None] = Operation(
    "v1.contacts.tags.remove", "DELETE", "/rest/v1/contacts/{contact_id}/tags/{tag_id}", response=None
)
_CONTACTS_TAGS_REMOVE_MANY: Operation[None] = Operation(
    "v1.contacts.tags.remove_many",
    "DELETE",
    "/rest/v1/contacts/{contact_id}/tags",
    query=(Query("ids", explode=False, required=True),),
    response=None,
)
_CONTACTS_UTM_CREATE: Operation[m.FullUtm] = Operation(
    "v1.contacts.utm.create",
    "POST",
    "/rest/v1/contacts/{contact_id}/utm",
    body=Body(_PARAMS, "CreateUtmContact", required=True),
    response=m.FullUtm,
)
_CONTACTS_CREATE: Operation[m.FullContact] = Operation(
    "v1.contacts.create",
    "POST",
    "/rest/v1/contacts",
    body=Body(_PARAMS, "CreateOrPatchContact", required=True),
    response=m.FullContact,
)
_CONTACTS_DELETE: Operation[None] = Operation(
    "v1.contacts.delete", "DELETE", "/rest/v1/contacts/{contact_id}", response=None
)
_CONTACTS_GET: Operation[m.FullContact] = Operation(
    "v1.contacts.get",
    "GET",
    "/rest/v1/contacts/{id}",
    query=(Query("optional_properties", explode=False, facts=True),),
    response=m.FullContact,
)
_CONTACTS_LIST: ListOperation[m.ContactList, m.RestPartialContact] = ListOperation(
    "v1.contacts.list",
    "GET",
    "/rest/v1/contacts",
    query=(
        Query("optional_properties", explode=False, facts=True),
        Query("email"),
        Query("family_name"),
        Query("given_name"),
        Query("limit"),
        Query("offset"),
        Query("order", facts=True),
        Query("order_direction", facts=True),
        Query("since", facts=True),
        Query("until", facts=True),
    ),
    response=m.ContactList,
    paging=Offsets("contacts"),
)
_CONTACTS_UPDATE: Operation[m.FullContact] = Operation(
    "v1.contacts.update",
    "PATCH",
    "/rest/v1/contacts/{contact_id}",
    query=(Query("update_mask"),),
    body=Body(
        _PARAMS,
        "CreateOrPatchContact",
        required=True,
        mask=(
            "addresses",
            "anniversary",
            "birthday",
            "company",
            "contact_type",
            "custom_fields",
            "email_addresses",
            "family_name",
            "fax_numbers",
            "given_name",
            "job_title",
            "lead_source_id",
            "middle_name",
            "notes",
            "opt_in_reason",
            "origin",
            "owner_id",
            "phone_numbers",
            "preferred_locale",
            "preferred_name",
            "prefix",
            "social_accounts",
            "source_type",
            "spouse_name",
            "suffix",
            "time_zone",
            "website",
        ),
    ),
    response=m.FullContact,
)
_CONTACTS_UPSERT: Operation[m.FullContact] = Operation(
    "v1.contacts.upsert",
    "PUT",
    "/rest/v1/contacts",
    body=Body(_PARAMS, "UpsertContact", required=True),
    response=m.FullContact,
)


class ContactsCreditCards(Resource, path="v1.contacts.credit_cards"):
    """`v1.contacts.credit_cards`"""

    def create(
        self, contact_id: int, body: p.CreditCard, *, options: RequestOptions | None = None
    ) -> m.CreditCardAdded:
        """Create a credit card of a contact.

        `POST /rest/v1/contacts/{contactId}/creditCards`

        Args:
            body: a dict with `address`, `card_number`, `card_type`, `consent_type`, `email_address`,
                `expiration_month`, `expiration_year`, `maestro_issue_number`, `maestro_start_date_month`,
                `maestro_start_date_year`, `name_on_card`, `verification_code`

        Returns: `CreditCardAdded`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_CONTACTS_CREDIT_CARDS_CREATE, {"contact_id": contact_id}, body, options)

    def list(self, contact_id: int, *, options: RequestOptions | None = None) -> Page[m.ContactCreditCard]:
        """List the credit cards of a contact.

        `GET /rest/v1/contacts/{contactId}/creditCards`

        Returns: the first page of `ContactCreditCard` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(_CONTACTS_CREDIT_CARDS_LIST, {"contact_id": contact_id}, None, options)


class AsyncContactsCreditCards(AsyncResource, path="v1.contacts.credit_cards"):
    """`v1.contacts.credit_cards`, async."""

    async def create(
        self, contact_id: int, body: p.CreditCard, *, options: RequestOptions | None = None
    ) -> m.CreditCardAdded:
        """Create a credit card of a contact.

        `POST /rest/v1/contacts/{contactId}/creditCards`

        Args:
            body: a dict with `address`, `card_number`, `card_type`, `consent_type`, `email_address`,
                `expiration_month`, `expiration_year`, `maestro_issue_number`, `maestro_start_date_month`,
                `maestro_start_date_year`, `name_on_card`, `verification_code`

        Returns: `CreditCardAdded`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_CONTACTS_CREDIT_CARDS_CREATE, {"contact_id": contact_id}, body, options)

    def list(self, contact_id: int, *, options: RequestOptions | None = None) -> AsyncPager[m.ContactCreditCard]:
        """List the credit cards of a contact.

        `GET /rest/v1/contacts/{contactId}/creditCards`

        Returns: a pager of `ContactCreditCard` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(_CONTACTS_CREDIT_CARDS_LIST, {"contact_id": contact_id}, None, options)


class ContactsEmails(Resource, path="v1.contacts.emails"):
    """`v1.contacts.emails`"""

    def create(
        self, contact_id: int, body: p.EmailSentCreate, *, options: RequestOptions | None = None
    ) -> m.EmailSentCreate:
        """Create an email of a contact.

        `POST /rest/v1/contacts/{contactId}/emails`

        Args:
            body: a dict with `sent_to_address` (required), `clicked_date`, `contact_id`, `headers`, `html_content`,
                `id`, `opened_date`, `original_provider`, `original_provider_id`, `plain_content`,
                `provider_source_id`, `received_date`, `sent_date`, `sent_from_address`, `sent_from_reply_address`,
                `sent_to_bcc_addresses`, `sent_to_cc_addresses`, `subject`

        Returns: `EmailSentCreate`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_CONTACTS_EMAILS_CREATE, {"contact_id": contact_id}, body, options)

    def list(
        self,
        contact_id: int,
        *,
        email: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.EmailSentQueryResult]:
        """List the emails of a contact.

        `GET /rest/v1/contacts/{contactId}/emails`

        Args:
            offset: where to continue: a page's or an error's `next_offset`

        Returns: the first page of `EmailSentQueryResult` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _CONTACTS_EMAILS_LIST,
            {"contact_id": contact_id, "email": email, "limit": limit, "offset": offset},
            None,
            options,
        )


class AsyncContactsEmails(AsyncResource, path="v1.contacts.emails"):
    """`v1.contacts.emails`, async."""

    async def create(
        self, contact_id: int, body: p.EmailSentCreate, *, options: RequestOptions | None = None
    ) -> m.EmailSentCreate:
        """Create an email of a contact.

        `POST /rest/v1/contacts/{contactId}/emails`

        Args:
            body: a dict with `sent_to_address` (required), `clicked_date`, `contact_id`, `headers`, `html_content`,
                `id`, `opened_date`, `original_provider`, `original_provider_id`, `plain_content`,
                `provider_source_id`, `received_date`, `sent_date`, `sent_from_address`, `sent_from_reply_address`,
                `sent_to_bcc_addresses`, `sent_to_cc_addresses`, `subject`

        Returns: `EmailSentCreate`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_CONTACTS_EMAILS_CREATE, {"contact_id": contact_id}, body, options)

    def list(
        self,
        contact_id: int,
        *,
        email: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.EmailSentQueryResult]:
        """List the emails of a contact.

        `GET /rest/v1/contacts/{contactId}/emails`

        Args:
            offset: where to continue: a page's or an error's `next_offset`

        Returns: a pager of `EmailSentQueryResult` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _CONTACTS_EMAILS_LIST,
            {"contact_id": contact_id, "email": email, "limit": limit, "offset": offset},
            None,
            options,
        )


class ContactsModelCustomFields(Resource, path="v1.contacts.model.custom_fields"):
    """`v1.contacts.model.custom_fields`"""

    def create(self, body: p.CreateRestCustomField, *, options: RequestOptions | None = None) -> m.CustomFieldMetaData:
        """Create a contact custom field.

        `POST /rest/v1/contacts/model/customFields`

        Args:
            body: a dict with `field_type` (required), `label` (required), `group_id`, `options`, `user_group_id`

        Returns: `CustomFieldMetaData`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_CONTACTS_MODEL_CUSTOM_FIELDS_CREATE, {}, body, options)


class AsyncContactsModelCustomFields(AsyncResource, path="v1.contacts.model.custom_fields"):
    """`v1.contacts.model.custom_fields`, async."""

    async def create(
        self, body: p.CreateRestCustomField, *, options: RequestOptions | None = None
    ) -> m.CustomFieldMetaData:
        """Create a contact custom field.

        `POST /rest/v1/contacts/model/customFields`

        Args:
            body: a dict with `field_type` (required), `label` (required), `group_id`, `options`, `user_group_id`

        Returns: `CustomFieldMetaData`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_CONTACTS_MODEL_CUSTOM_FIELDS_CREATE, {}, body, options)


class ContactsModel(Resource, path="v1.contacts.model"):
    """`v1.contacts.model`"""

    @cached_property
    def custom_fields(self) -> ContactsModelCustomFields:
        """`v1.contacts.model.custom_fields`"""
        return ContactsModelCustomFields(self._sender)

    def get(self, *, options: RequestOptions | None = None) -> m.ObjectModel:
        """Get the contact model.

        `GET /rest/v1/contacts/model`

        Returns: `ObjectModel`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_CONTACTS_MODEL_GET, {}, None, options)


class AsyncContactsModel(AsyncResource, path="v1.contacts.model"):
    """`v1.contacts.model`, async."""

    @cached_property
    def custom_fields(self) -> AsyncContactsModelCustomFields:
        """`v1.contacts.model.custom_fields`"""
        return AsyncContactsModelCustomFields(self._sender)

    async def get(self, *, options: RequestOptions | None = None) -> m.ObjectModel:
        """Get the contact model.

        `GET /rest/v1/contacts/model`

        Returns: `ObjectModel`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_CONTACTS_MODEL_GET, {}, None, options)


class ContactsTags(Resource, path="v1.contacts.tags"):
    """`v1.contacts.tags`"""

    def apply(
        self, contact_id: int, body: p.TagId, *, options: RequestOptions | None = None
    ) -> dict[str, m.ContactsTagsApplyResponseValue]:
        """Apply tags to a contact.

        `POST /rest/v1/contacts/{contactId}/tags`

        Args:
            body: a dict with `tagIds`

        Returns: dict of `ContactsTagsApplyResponseValue`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_CONTACTS_TAGS_APPLY, {"contact_id": contact_id}, body, options)

    def list(
        self,
        contact_id: int,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.ContactTag]:
        """List the tags of a contact.

        `GET /rest/v1/contacts/{contactId}/tags`

        Args:
            offset: where to continue: a page's or an error's `next_offset`

        Returns: the first page of `ContactTag` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _CONTACTS_TAGS_LIST, {"contact_id": contact_id, "limit": limit, "offset": offset}, None, options
        )

    def remove(self, contact_id: int, tag_id: int, *, options: RequestOptions | None = None) -> None:
        """Remove a tag from a contact.

        `DELETE /rest/v1/contacts/{contactId}/tags/{tagId}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_CONTACTS_TAGS_REMOVE, {"contact_id": contact_id, "tag_id": tag_id}, None, options)

    def remove_many(self, contact_id: int, *, ids: Sequence[int], options: RequestOptions | None = None) -> None:
        """Remove several tags from a contact.

        `DELETE /rest/v1/contacts/{contactId}/tags`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_CONTACTS_TAGS_REMOVE_MANY, {"contact_id": contact_id, "ids": ids}, None, options)


class AsyncContactsTags(AsyncResource, path="v1.contacts.tags"):
    """`v1.contacts.tags`, async."""

    async def apply(
        self, contact_id: int, body: p.TagId, *, options: RequestOptions | None = None
    ) -> dict[str, m.ContactsTagsApplyResponseValue]:
        """Apply tags to a contact.

        `POST /rest/v1/contacts/{contactId}/tags`

        Args:
            body: a dict with `tagIds`

        Returns: dict of `ContactsTagsApplyResponseValue`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_CONTACTS_TAGS_APPLY, {"contact_id": contact_id}, body, options)

    def list(
        self,
        contact_id: int,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.ContactTag]:
        """List the tags of a contact.

        `GET /rest/v1/contacts/{contactId}/tags`

        Args:
            offset: where to continue: a page's or an error's `next_offset`

        Returns: a pager of `ContactTag` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _CONTACTS_TAGS_LIST, {"contact_id": contact_id, "limit": limit, "offset": offset}, None, options
        )

    async def remove(self, contact_id: int, tag_id: int, *, options: RequestOptions | None = None) -> None:
        """Remove a tag from a contact.

        `DELETE /rest/v1/contacts/{contactId}/tags/{tagId}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _CONTACTS_TAGS_REMOVE, {"contact_id": contact_id, "tag_id": tag_id}, None, options
        )

    async def remove_many(self, contact_id: int, *, ids: Sequence[int], options: RequestOptions | None = None) -> None:
        """Remove several tags from a contact.

        `DELETE /rest/v1/contacts/{contactId}/tags`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _CONTACTS_TAGS_REMOVE_MANY, {"contact_id": contact_id, "ids": ids}, None, options
        )


class ContactsUtm(Resource, path="v1.contacts.utm"):
    """`v1.contacts.utm`"""

    def create(self, contact_id: int, body: p.CreateUtmContact, *, options: RequestOptions | None = None) -> m.FullUtm:
        """Create a UTM of a contact.

        `POST /rest/v1/contacts/{contactId}/utm`

        Args:
            body: a dict with `keapSourceId` (required), `utmCampaign`, `utmContent`, `utmMedium`, `utmSource`,
                `utmTerm`

        Returns: `FullUtm`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_CONTACTS_UTM_CREATE, {"contact_id": contact_id}, body, options)


class AsyncContactsUtm(AsyncResource, path="v1.contacts.utm"):
    """`v1.contacts.utm`, async."""

    async def create(
        self, contact_id: int, body: p.CreateUtmContact, *, options: RequestOptions | None = None
    ) -> m.FullUtm:
        """Create a UTM of a contact.

        `POST /rest/v1/contacts/{contactId}/utm`

        Args:
            body: a dict with `keapSourceId` (required), `utmCampaign`, `utmContent`, `utmMedium`, `utmSource`,
                `utmTerm`

        Returns: `FullUtm`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_CONTACTS_UTM_CREATE, {"contact_id": contact_id}, body, options)


class Contacts(Resource, path="v1.contacts"):
    """`v1.contacts`"""

    @cached_property
    def credit_cards(self) -> ContactsCreditCards:
        """`v1.contacts.credit_cards`"""
        return ContactsCreditCards(self._sender)

    @cached_property
    def emails(self) -> ContactsEmails:
        """`v1.contacts.emails`"""
        return ContactsEmails(self._sender)

    @cached_property
    def model(self) -> ContactsModel:
        """`v1.contacts.model`"""
        return ContactsModel(self._sender)

    @cached_property
    def tags(self) -> ContactsTags:
        """`v1.contacts.tags`"""
        return ContactsTags(self._sender)

    @cached_property
    def utm(self) -> ContactsUtm:
        """`v1.contacts.utm`"""
        return ContactsUtm(self._sender)

    def create(self, body: p.CreateOrPatchContact, *, options: RequestOptions | None = None) -> m.FullContact:
        """Create a contact.

        `POST /rest/v1/contacts`

        Args:
            body: a dict with `addresses`, `anniversary`, `birthday`, `company`, `contact_type`, `custom_fields`,
                `email_addresses`, `family_name`, `fax_numbers`, `given_name`, `job_title`, `lead_source_id`,
                `middle_name`, `opt_in_reason`, `origin`, `owner_id`, `phone_numbers`, `preferred_locale`,
                `preferred_name`, `prefix`, `social_accounts`, `source_type`, `spouse_name`, `suffix`, and 2 more

        Returns: `FullContact`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_CONTACTS_CREATE, {}, body, options)

    def delete(self, contact_id: int, *, options: RequestOptions | None = None) -> None:
        """Delete a contact.

        `DELETE /rest/v1/contacts/{contactId}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_CONTACTS_DELETE, {"contact_id": contact_id}, None, options)

    def get(
        self,
        id: int,
        *,
        optional_properties: Sequence[p.ContactsGetOptionalProperties] | None = None,
        options: RequestOptions | None = None,
    ) -> m.FullContact:
        """Get a contact.

        `GET /rest/v1/contacts/{id}`

        Args:
            optional_properties: names of fields: `ScoreValue`, `addresses`, `anniversary`, `birthday`, `company`,
                `company_name`, `contact_type`, `custom_fields`, `date_created`, `duplicate_option`,
                `email_addresses`, `email_opted_in`, `email_status`, `family_name`, `fax_numbers`, `given_name`,
                `id`, `job_title`, `last_updated`, `lead_source_id`, `middle_name`, `opt_in_reason`, `origin`,
                `owner_id`, `phone_numbers`, `preferred_locale`, `preferred_name`, `prefix`, `relationships`,
                `social_accounts`, `source_type`, `spouse_name`, `suffix`, `tag_ids`, `time_zone`, `website`, and
                others that Keap does not name

        Returns: `FullContact`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_CONTACTS_GET, {"id": id, "optional_properties": optional_properties}, None, options)

    def list(
        self,
        *,
        optional_properties: Sequence[p.ContactsListOptionalProperties] | None = None,
        email: str | None = None,
        family_name: str | None = None,
        given_name: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        order: p.ContactQueryCommandOrder | None = None,
        order_direction: p.AffiliatesClawbacksListOrderDirection | None = None,
        since: dt.datetime | str | None = None,
        until: dt.datetime | str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.RestPartialContact]:
        """List contacts.

        `GET /rest/v1/contacts`

        Args:
            optional_properties: names of fields: `ScoreValue`, `addresses`, `anniversary`, `birthday`, `company`,
                `company_name`, `contact_type`, `custom_fields`, `date_created`, `duplicate_option`,
                `email_addresses`, `email_opted_in`, `email_status`, `family_name`, `fax_numbers`, `given_name`,
                `id`, `job_title`, `last_updated`, `lead_source_id`, `middle_name`, `opt_in_reason`, `origin`,
                `owner_id`, `phone_numbers`, `preferred_locale`, `preferred_name`, `prefix`, `social_accounts`,
                `source_type`, `spouse_name`, `suffix`, `time_zone`, `website`, and others that Keap does not name
            offset: where to continue: a page's or an error's `next_offset`
            order: one of `id`, `date_created`, `last_updated`, `name`, `firstName`, `email`
            order_direction: one of `ASCENDING`, `DESCENDING`
            since: an aware datetime, or a str as sent
            until: an aware datetime, or a str as sent

        Returns: the first page of `RestPartialContact` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _CONTACTS_LIST,
            {
                "optional_properties": optional_properties,
                "email": email,
                "family_name": family_name,
                "given_name": given_name,
                "limit": limit,
                "offset": offset,
                "order": order,
                "order_direction": order_direction,
                "since": since,
                "until": until,
            },
            None,
            options,
        )

    def update(
        self,
        contact_id: int,
        body: p.CreateOrPatchContact,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.FullContact:
        """Update a contact.

        `PATCH /rest/v1/contacts/{contactId}`

        Args:
            body: a dict with `addresses`, `anniversary`, `birthday`, `company`, `contact_type`, `custom_fields`,
                `email_addresses`, `family_name`, `fax_numbers`, `given_name`, `job_title`, `lead_source_id`,
                `middle_name`, `opt_in_reason`, `origin`, `owner_id`, `phone_numbers`, `preferred_locale`,
                `preferred_name`, `prefix`, `social_accounts`, `source_type`, `spouse_name`, `suffix`, and 2 more
            update_mask: the keys of the body to change; all of them by default

        Returns: `FullContact`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _CONTACTS_UPDATE, {"contact_id": contact_id, "update_mask": update_mask}, body, options
        )

    def upsert(self, body: p.UpsertContact, *, options: RequestOptions | None = None) -> m.FullContact:
        """Create a contact, or update the one that matches.

        `PUT /rest/v1/contacts`

        Args:
            body: a dict with `addresses`, `anniversary`, `birthday`, `company`, `contact_type`, `custom_fields`,
                `duplicate_option`, `email_addresses`, `family_name`, `fax_numbers`, `given_name`, `job_title`,
                `lead_source_id`, `middle_name`, `opt_in_reason`, `origin`, `owner_id`, `phone_numbers`,
                `preferred_locale`, `preferred_name`, `prefix`, `social_accounts`, `source_type`, `spouse_name`, and
                3 more

        Returns: `FullContact`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_CONTACTS_UPSERT, {}, body, options)


class AsyncContacts(AsyncResource, path="v1.contacts"):
    """`v1.contacts`, async."""

    @cached_property
    def credit_cards(self) -> AsyncContactsCreditCards:
        """`v1.contacts.credit_cards`"""
        return AsyncContactsCreditCards(self._sender)

    @cached_property
    def emails(self) -> AsyncContactsEmails:
        """`v1.contacts.emails`"""
        return AsyncContactsEmails(self._sender)

    @cached_property
    def model(self) -> AsyncContactsModel:
        """`v1.contacts.model`"""
        return AsyncContactsModel(self._sender)

    @cached_property
    def tags(self) -> AsyncContactsTags:
        """`v1.contacts.tags`"""
        return AsyncContactsTags(self._sender)

    @cached_property
    def utm(self) -> AsyncContactsUtm:
        """`v1.contacts.utm`"""
        return AsyncContactsUtm(self._sender)

    async def create(self, body: p.CreateOrPatchContact, *, options: RequestOptions | None = None) -> m.FullContact:
        """Create a contact.

        `POST /rest/v1/contacts`

        Args:
            body: a dict with `addresses`, `anniversary`, `birthday`, `company`, `contact_type`, `custom_fields`,
                `email_addresses`, `family_name`, `fax_numbers`, `given_name`, `job_title`, `lead_source_id`,
                `middle_name`, `opt_in_reason`, `origin`, `owner_id`, `phone_numbers`, `preferred_locale`,
                `preferred_name`, `prefix`, `social_accounts`, `source_type`, `spouse_name`, `suffix`, and 2 more

        Returns: `FullContact`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_CONTACTS_CREATE, {}, body, options)

    async def delete(self, contact_id: int, *, options: RequestOptions | None = None) -> None:
        """Delete a contact.

        `DELETE /rest/v1/contacts/{contactId}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_CONTACTS_DELETE, {"contact_id": contact_id}, None, options)

    async def get(
        self,
        id: int,
        *,
        optional_properties: Sequence[p.ContactsGetOptionalProperties] | None = None,
        options: RequestOptions | None = None,
    ) -> m.FullContact:
        """Get a contact.

        `GET /rest/v1/contacts/{id}`

        Args:
            optional_properties: names of fields: `ScoreValue`, `addresses`, `anniversary`, `birthday`, `company`,
                `company_name`, `contact_type`, `custom_fields`, `date_created`, `duplicate_option`,
                `email_addresses`, `email_opted_in`, `email_status`, `family_name`, `fax_numbers`, `given_name`,
                `id`, `job_title`, `last_updated`, `lead_source_id`, `middle_name`, `opt_in_reason`, `origin`,
                `owner_id`, `phone_numbers`, `preferred_locale`, `preferred_name`, `prefix`, `relationships`,
                `social_accounts`, `source_type`, `spouse_name`, `suffix`, `tag_ids`, `time_zone`, `website`, and
                others that Keap does not name

        Returns: `FullContact`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _CONTACTS_GET, {"id": id, "optional_properties": optional_properties}, None, options
        )

    def list(
        self,
        *,
        optional_properties: Sequence[p.ContactsListOptionalProperties] | None = None,
        email: str | None = None,
        family_name: str | None = None,
        given_name: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        order: p.ContactQueryCommandOrder | None = None,
        order_direction: p.AffiliatesClawbacksListOrderDirection | None = None,
        since: dt.datetime | str | None = None,
        until: dt.datetime | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.RestPartialContact]:
        """List contacts.

        `GET /rest/v1/contacts`

        Args:
            optional_properties: names of fields: `ScoreValue`, `addresses`, `anniversary`, `birthday`, `company`,
                `company_name`, `contact_type`, `custom_fields`, `date_created`, `duplicate_option`,
                `email_addresses`, `email_opted_in`, `email_status`, `family_name`, `fax_numbers`, `given_name`,
                `id`, `job_title`, `last_updated`, `lead_source_id`, `middle_name`, `opt_in_reason`, `origin`,
                `owner_id`, `phone_numbers`, `preferred_locale`, `preferred_name`, `prefix`, `social_accounts`,
                `source_type`, `spouse_name`, `suffix`, `time_zone`, `website`, and others that Keap does not name
            offset: where to continue: a page's or an error's `next_offset`
            order: one of `id`, `date_created`, `last_updated`, `name`, `firstName`, `email`
            order_direction: one of `ASCENDING`, `DESCENDING`
            since: an aware datetime, or a str as sent
            until: an aware datetime, or a str as sent

        Returns: a pager of `RestPartialContact` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _CONTACTS_LIST,
            {
                "optional_properties": optional_properties,
                "email": email,
                "family_name": family_name,
                "given_name": given_name,
                "limit": limit,
                "offset": offset,
                "order": order,
                "order_direction": order_direction,
                "since": since,
                "until": until,
            },
            None,
            options,
        )

    async def update(
        self,
        contact_id: int,
        body: p.CreateOrPatchContact,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.FullContact:
        """Update a contact.

        `PATCH /rest/v1/contacts/{contactId}`

        Args:
            body: a dict with `addresses`, `anniversary`, `birthday`, `company`, `contact_type`, `custom_fields`,
                `email_addresses`, `family_name`, `fax_numbers`, `given_name`, `job_title`, `lead_source_id`,
                `middle_name`, `opt_in_reason`, `origin`, `owner_id`, `phone_numbers`, `preferred_locale`,
                `preferred_name`, `prefix`, `social_accounts`, `source_type`, `spouse_name`, `suffix`, and 2 more
            update_mask: the keys of the body to change; all of them by default

        Returns: `FullContact`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _CONTACTS_UPDATE, {"contact_id": contact_id, "update_mask": update_mask}, body, options
        )

    async def upsert(self, body: p.UpsertContact, *, options: RequestOptions | None = None) -> m.FullContact:
        """Create a contact, or update the one that matches.

        `PUT /rest/v1/contacts`

        Args:
            body: a dict with `addresses`, `anniversary`, `birthday`, `company`, `contact_type`, `custom_fields`,
                `duplicate_option`, `email_addresses`, `family_name`, `fax_numbers`, `given_name`, `job_title`,
                `lead_source_id`, `middle_name`, `opt_in_reason`, `origin`, `owner_id`, `phone_numbers`,
                `preferred_locale`, `preferred_name`, `prefix`, `social_accounts`, `source_type`, `spouse_name`, and
                3 more

        Returns: `FullContact`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_CONTACTS_UPSERT, {}, body, options)
