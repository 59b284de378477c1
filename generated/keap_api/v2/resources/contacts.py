# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: contacts."""

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

_CONTACTS_LEAD_SCORE_GET: Operation[m.LeadScore] = Operation(
    "v2.contacts.lead_score.get", "GET", "/rest/v2/contacts/{contact_id}/leadScore", response=m.LeadScore
)
_CONTACTS_LINKS_TYPES_CREATE: Operation[m.ContactLinkType] = Operation(
    "v2.contacts.links.types.create",
    "POST",
    "/rest/v2/contacts/links/types",
    body=Body(_PARAMS, "CreateContactLinkTypeRequest", required=True),
    response=m.ContactLinkType,
)
_CONTACTS_LINKS_TYPES_DELETE: Operation[None] = Operation(
    "v2.contacts.links.types.delete", "DELETE", "/rest/v2/contacts/links/types/{link_type_id}", response=None
)
_CONTACTS_LINKS_TYPES_LIST: ListOperation[m.ListContactLinkTypesResponse, m.ContactLinkType] = ListOperation(
    "v2.contacts.links.types.list",
    "GET",
    "/rest/v2/contacts/links/types",
    query=(Query("filter", facts=True), Query("order_by", facts=True), Query("page_size"), Query("page_token")),
    response=m.ListContactLinkTypesResponse,
    paging=Tokens("contact_link_types"),
)
_CONTACTS_LINKS_TYPES_UPDATE: Operation[m.ContactLinkType] = Operation(
    "v2.contacts.links.types.update",
    "PATCH",
    "/rest/v2/contacts/links/types/{link_type_id}",
    query=(Query("update_mask"),),
    body=Body(_PARAMS, "UpdateContactLinkTypeRequest", required=True, mask=("name", "max_links")),
    response=m.ContactLinkType,
)
_CONTACTS_LINKS_LIST: ListOperation[m.ListContactLinksResponse, m.ContactLink] = ListOperation(
    "v2.contacts.links.list",
    "GET",
    "/rest/v2/contacts/{contact_id}/links",
    response=m.ListContactLinksResponse,
    paging=OnePage("links"),
)
_CONTACTS_MODEL_CUSTOM_FIELDS_GROUPS_CREATE: Operation[m.CustomFieldGroup] = Operation(
    "v2.contacts.model.custom_fields.groups.create",
    "POST",
    "/rest/v2/contacts/model/customFields/groups",
    body=Body(_PARAMS, "CreateCustomFieldGroupRequest", required=True),
    response=m.CustomFieldGroup,
)
_CONTACTS_MODEL_CUSTOM_FIELDS_GROUPS_DELETE: Operation[None] = Operation(
    "v2.contacts.model.custom_fields.groups.delete",
    "DELETE",
    "/rest/v2/contacts/model/customFields/groups/{group_id}",
    response=None,
)
_CONTACTS_MODEL_CUSTOM_FIELDS_GROUPS_GET: Operation[m.CustomFieldGroup] = Operation(
    "v2.contacts.model.custom_fields.groups.get",
    "GET",
    "/rest/v2/contacts/model/customFields/groups/{group_id}",
    response=m.CustomFieldGroup,
)
_CONTACTS_MODEL_CUSTOM_FIELDS_GROUPS_LIST: ListOperation[m.ListCustomFieldGroupsResponse, m.CustomFieldGroup] = (
    ListOperation(
        "v2.contacts.model.custom_fields.groups.list",
        "GET",
        "/rest/v2/contacts/model/customFields/groups",
        query=(Query("tab_id"),),
        response=m.ListCustomFieldGroupsResponse,
        paging=OnePage("groups"),
    )
)
_CONTACTS_MODEL_CUSTOM_FIELDS_GROUPS_UPDATE: Operation[m.CustomFieldGroup] = Operation(
    "v2.contacts.model.custom_fields.groups.update",
    "PATCH",
    "/rest/v2/contacts/model/customFields/groups/{group_id}",
    query=(Query("update_mask"),),
    body=Body(_PARAMS, "UpdateCustomFieldGroupRequest", required=True, mask=("name", "tab_id", "order")),
    response=m.CustomFieldGroup,
)
_CONTACTS_MODEL_CUSTOM_FIELDS_TABS_CREATE: Operation[m.CustomFieldTab] = Operation(
    "v2.contacts.model.custom_fields.tabs.create",
    "POST",
    "/rest/v2/contacts/model/customFields/tabs",
    body=Body(_PARAMS, "CreateCustomFieldTabRequest", required=True),
    response=m.CustomFieldTab,
)
_CONTACTS_MODEL_CUSTOM_FIELDS_TABS_DELETE: Operation[None] = Operation(
    "v2.contacts.model.custom_fields.tabs.delete",
    "DELETE",
    "/rest/v2/contacts/model/customFields/tabs/{tab_id}",
    response=None,
)
_CONTACTS_MODEL_CUSTOM_FIELDS_TABS_GET: Operation[m.CustomFieldTab] = Operation(
    "v2.contacts.model.custom_fields.tabs.get",
    "GET",
    "/rest/v2/contacts/model/customFields/tabs/{tab_id}",
    response=m.CustomFieldTab,
)
_CONTACTS_MODEL_CUSTOM_FIELDS_TABS_LIST: ListOperation[m.ListCustomFieldTabsResponse, m.CustomFieldTab] = ListOperation(
    "v2.contacts.model.custom_fields.tabs.list",
    "GET",
    "/rest/v2/contacts/model/customFields/tabs",
    response=m.ListCustomFieldTabsResponse,
    paging=OnePage("tabs"),
)
_CONTACTS_MODEL_CUSTOM_FIELDS_TABS_UPDATE: Operation[m.CustomFieldTab] = Operation(
    "v2.contacts.model.custom_fields.tabs.update",
    "PATCH",
    "/rest/v2/contacts/model/customFields/tabs/{tab_id}",
    query=(Query("update_mask"),),
    body=Body(_PARAMS, "UpdateCustomFieldTabRequest", required=True, mask=("name", "order")),
    response=m.CustomFieldTab,
)
_CONTACTS_MODEL_CUSTOM_FIELDS_CREATE: Operation[m.CustomFieldMetaData] = Operation(
    "v2.contacts.model.custom_fields.create",
    "POST",
    "/rest/v2/contacts/model/customFields",
    body=Body(_PARAMS, "CreateCustomFieldRequest", required=True),
    response=m.CustomFieldMetaData,
)
_CONTACTS_MODEL_CUSTOM_FIELDS_DELETE: Operation[None] = Operation(
    "v2.contacts.model.custom_fields.delete",
    "DELETE",
    "/rest/v2/contacts/model/customFields/{custom_field_id}",
    response=None,
)
_CONTACTS_MODEL_GET: Operation[m.ObjectModel] = Operation(
    "v2.contacts.model.get", "GET", "/rest/v2/contacts/model", response=m.ObjectModel
)
_CONTACTS_NOTES_CREATE: Operation[m.Note] = Operation(
    "v2.contacts.notes.create",
    "POST",
    "/rest/v2/contacts/{contact_id}/notes",
    query=(Query("fields", explode=False, facts=True),),
    body=Body(_PARAMS, "CreateNoteRequest", required=True),
    response=m.Note,
)
_CONTACTS_NOTES_DELETE: Operation[None] = Operation(
    "v2.contacts.notes.delete", "DELETE", "/rest/v2/contacts/{contact_id}/notes/{note_id}", response=None
)
_CONTACTS_NOTES_GET: Operation[m.GetNoteResponse] = Operation(
    "v2.contacts.notes.get",
    "GET",
    "/rest/v2/contacts/{contact_id}/notes/{note_id}",
    query=(Query("fields", explode=False, facts=True),),
    response=m.GetNoteResponse,
)
_CONTACTS_NOTES_LIST: ListOperation[m.ListNotesResponse, m.Note] = ListOperation(
    "v2.contacts.notes.list",
    "GET",
    "/rest/v2/contacts/{contact_id}/notes",
    query=(
        Query("filter", facts=True),
        Query("order_by", facts=True),
        Query("page_size"),
        Query("page_token"),
        Query("fields", explode=False, facts=True),
    ),
    response=m.ListNotesResponse,
    paging=Tokens("notes"),
)
_CONTACTS_NOTES_UPDATE: Operation[m.UpdateNoteResponse] = Operation(
    "v2.contacts.notes.update",
    "PATCH",
    "/rest/v2/contacts/{contact_id}/notes/{note_id}",
    query=(Query("update_mask"), Query("fields", explode=False, facts=True)),
    body=Body(
        _PARAMS,
        "UpdateNoteRequest",
        required=True,
        mask=("contact_id", "title", "text", "type", "user_id", "is_pinned", "custom_fields"),
    ),
    response=m.UpdateNoteResponse,
)
_CONTACTS_PAYMENT_METHODS_DEACTIVATE: Operation[None] = Operation(
    "v2.contacts.payment_methods.deactivate",
    "POST",
    "/rest/v2/contacts/{contact_id}/paymentMethods/{payment_method_id}:deactivate",
    response=None,
)
_CONTACTS_PAYMENT_METHODS_DELETE: Operation[None] = Operation(
    "v2.contacts.payment_methods.delete",
    "DELETE",
    "/rest/v2/contacts/{contact_id}/paymentMethods/{payment_method_id}",
    response=None,
)
_CONTACTS_PAYMENT_METHODS_LIST: ListOperation[m.ListContactPaymentMethodsResponse, m.PaymentMethod] = ListOperation(
    "v2.contacts.payment_methods.list",
    "GET",
    "/rest/v2/contacts/{contact_id}/paymentMethods",
    query=(Query("filter", facts=True), Query("page_token"), Query("order_by", facts=True), Query("page_size")),
    response=m.ListContactPaymentMethodsResponse,
    paging=Tokens("records"),
)
_CONTACTS_TAGS_LIST: ListOperation[m.ListContactTagsResponse, m.AppliedTag] = ListOperation(
    "v2.contacts.tags.list",
    "GET",
    "/rest/v2/contacts/{contact_id}/tags",
    query=(Query("filter", facts=True), Query("page_token"), Query("order_by", facts=True), Query("page_size")),
    response=m.ListContactTagsResponse,
    paging=Tokens("tags"),
)
_CONTACTS_TAGS_LIST_ALL: ListOperation[m.ListContactTagAssociationsResponse, m.TagContactAssociation] = ListOperation(
    "v2.contacts.tags.list_all",
    "GET",
    "/rest/v2/contacts/-/tags",
    query=(
        Query("filter", required=True, facts=True),
        Query("page_token"),
        Query("order_by", facts=True),
        Query("page_size"),
    ),
    response=m.ListContactTagAssociationsResponse,
    paging=Tokens("tags"),
)
_CONTACTS_CREATE: Operation[m.Contact] = Operation(
    "v2.contacts.create",
    "POST",
    "/rest/v2/contacts",
    query=(Query("fields", explode=False, facts=True), Query("duplicate_option", facts=True)),
    body=Body(_PARAMS, "CreateUpdateContactRequest", required=True),
    response=m.Contact,
)
_CONTACTS_DELETE: Operation[None] = Operation(
    "v2.contacts.delete", "DELETE", "/rest/v2/contacts/{contact_id}", response=None
)
_CONTACTS_GET: Operation[m.Contact] = Operation(
    "v2.contacts.get",
    "GET",
    "/rest/v2/contacts/{contact_id}",
    query=(Query("fields", explode=False, facts=True),),
    response=m.Contact,
)
_CONTACTS_LINK: Operation[m.ContactLink] = Operation(
    "v2.contacts.link",
    "POST",
    "/rest/v2/contacts:link",
    body=Body(_PARAMS, "LinkContactsRequest", required=True),
    response=m.ContactLink,
)
_CONTACTS_LIST: ListOperation[m.ListContactsResponse, m.Contact] = ListOperation(
    "v2.contacts.list",
    "GET",
    "/rest/v2/contacts",
    query=(
        Query("fields", explode=False, facts=True),
        Query("filter", facts=True),
        Query("order_by", facts=True),
        Query("page_size"),
        Query("page_token"),
    ),
    response=m.ListContactsResponse,
    paging=Tokens("contacts"),
)
_CONTACTS_MERGE: Operation[m.Contact] = Operation(
    "v2.contacts.merge",
    "POST",
    "/rest/v2/contacts:merge",
    query=(Query("fields", explode=False, facts=True),),
    body=Body(_PARAMS, "MergeContactRequest", required=True),
    response=m.Contact,
)
_CONTACTS_UNLINK: Operation[None] = Operation(
    "v2.contacts.unlink",
    "POST",
    "/rest/v2/contacts:unlink",
    body=Body(_PARAMS, "LinkContactsRequest", required=True),
    response=None,
)
_CONTACTS_UPDATE: Operation[m.Contact] = Operation(
    "v2.contacts.update",
    "PATCH",
    "/rest/v2/contacts/{contact_id}",
    query=(Query("update_mask"), Query("fields", explode=False, facts=True)),
    body=Body(
        _PARAMS,
        "CreateUpdateContactRequest",
        required=True,
        mask=(
            "addresses",
            "anniversary_date",
            "birth_date",
            "company",
            "contact_type",
            "create_time",
            "custom_fields",
            "email_addresses",
            "family_name",
            "fax_numbers",
            "given_name",
            "id",
            "job_title",
            "leadsource_id",
            "links",
            "middle_name",
            "notes",
            "origin",
            "owner_id",
            "phone_numbers",
            "preferred_locale",
            "preferred_name",
            "prefix",
            "referral_code",
            "score_value",
            "social_accounts",
            "source_type",
            "spouse_name",
            "suffix",
            "tag_ids",
            "time_zone",
            "update_time",
            "utm_parameters",
            "website",
            "account_id",
            "assistant_name",
            "assistant_phone",
            "billing_information",
            "created_by",
            "groups",
            "last_updated_by",
        ),
    ),
    response=m.Contact,
)


class ContactsLeadScore(Resource, path="v2.contacts.lead_score"):
    """`v2.contacts.lead_score`"""

    def get(self, contact_id: str, *, options: RequestOptions | None = None) -> m.LeadScore:
        """Get the lead score of a contact.

        `GET /rest/v2/contacts/{contact_id}/leadScore`

        Returns: `LeadScore`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_CONTACTS_LEAD_SCORE_GET, {"contact_id": contact_id}, None, options)


class AsyncContactsLeadScore(AsyncResource, path="v2.contacts.lead_score"):
    """`v2.contacts.lead_score`, async."""

    async def get(self, contact_id: str, *, options: RequestOptions | None = None) -> m.LeadScore:
        """Get the lead score of a contact.

        `GET /rest/v2/contacts/{contact_id}/leadScore`

        Returns: `LeadScore`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_CONTACTS_LEAD_SCORE_GET, {"contact_id": contact_id}, None, options)


class ContactsLinksTypes(Resource, path="v2.contacts.links.types"):
    """`v2.contacts.links.types`"""

    def create(
        self, body: p.CreateContactLinkTypeRequest, *, options: RequestOptions | None = None
    ) -> m.ContactLinkType:
        """Create a contact link type.

        `POST /rest/v2/contacts/links/types`

        Args:
            body: a dict with `max_links`, `name`

        Returns: `ContactLinkType`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_CONTACTS_LINKS_TYPES_CREATE, {}, body, options)

    def delete(self, link_type_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a contact link type.

        `DELETE /rest/v2/contacts/links/types/{link_type_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_CONTACTS_LINKS_TYPES_DELETE, {"link_type_id": link_type_id}, None, options)

    def list(
        self,
        *,
        filter: p.ContactsLinksTypesListFilter | str | None = None,
        order_by: p.ContactsLinksTypesListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.ContactLinkType]:
        """List contact link types.

        `GET /rest/v2/contacts/links/types`

        Args:
            filter: a dict of conditions, or str. `name`: text
            order_by: one of `name`, `max_links`, `create_time`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: the first page of `ContactLinkType` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _CONTACTS_LINKS_TYPES_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )

    def update(
        self,
        link_type_id: str,
        body: p.UpdateContactLinkTypeRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.ContactLinkType:
        """Update a contact link type.

        `PATCH /rest/v2/contacts/links/types/{link_type_id}`

        Args:
            body: a dict with `max_links`, `name`
            update_mask: the keys of the body to change; all of them by default

        Returns: `ContactLinkType`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _CONTACTS_LINKS_TYPES_UPDATE, {"link_type_id": link_type_id, "update_mask": update_mask}, body, options
        )


class AsyncContactsLinksTypes(AsyncResource, path="v2.contacts.links.types"):
    """`v2.contacts.links.types`, async."""

    async def create(
        self, body: p.CreateContactLinkTypeRequest, *, options: RequestOptions | None = None
    ) -> m.ContactLinkType:
        """Create a contact link type.

        `POST /rest/v2/contacts/links/types`

        Args:
            body: a dict with `max_links`, `name`

        Returns: `ContactLinkType`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_CONTACTS_LINKS_TYPES_CREATE, {}, body, options)

    async def delete(self, link_type_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a contact link type.

        `DELETE /rest/v2/contacts/links/types/{link_type_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_CONTACTS_LINKS_TYPES_DELETE, {"link_type_id": link_type_id}, None, options)

    def list(
        self,
        *,
        filter: p.ContactsLinksTypesListFilter | str | None = None,
        order_by: p.ContactsLinksTypesListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.ContactLinkType]:
        """List contact link types.

        `GET /rest/v2/contacts/links/types`

        Args:
            filter: a dict of conditions, or str. `name`: text
            order_by: one of `name`, `max_links`, `create_time`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: a pager of `ContactLinkType` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _CONTACTS_LINKS_TYPES_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )

    async def update(
        self,
        link_type_id: str,
        body: p.UpdateContactLinkTypeRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.ContactLinkType:
        """Update a contact link type.

        `PATCH /rest/v2/contacts/links/types/{link_type_id}`

        Args:
            body: a dict with `max_links`, `name`
            update_mask: the keys of the body to change; all of them by default

        Returns: `ContactLinkType`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _CONTACTS_LINKS_TYPES_UPDATE, {"link_type_id": link_type_id, "update_mask": update_mask}, body, options
        )


class ContactsLinks(Resource, path="v2.contacts.links"):
    """`v2.contacts.links`"""

    @cached_property
    def types(self) -> ContactsLinksTypes:
        """`v2.contacts.links.types`"""
        return ContactsLinksTypes(self._sender)

    def list(self, contact_id: str, *, options: RequestOptions | None = None) -> Page[m.ContactLink]:
        """List the links of a contact.

        `GET /rest/v2/contacts/{contact_id}/links`

        Returns: the first page of `ContactLink` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(_CONTACTS_LINKS_LIST, {"contact_id": contact_id}, None, options)


class AsyncContactsLinks(AsyncResource, path="v2.contacts.links"):
    """`v2.contacts.links`, async."""

    @cached_property
    def types(self) -> AsyncContactsLinksTypes:
        """`v2.contacts.links.types`"""
        return AsyncContactsLinksTypes(self._sender)

    def list(self, contact_id: str, *, options: RequestOptions | None = None) -> AsyncPager[m.ContactLink]:
        """List the links of a contact.

        `GET /rest/v2/contacts/{contact_id}/links`

        Returns: a pager of `ContactLink` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(_CONTACTS_LINKS_LIST, {"contact_id": contact_id}, None, options)


class ContactsModelCustomFieldsGroups(Resource, path="v2.contacts.model.custom_fields.groups"):
    """`v2.contacts.model.custom_fields.groups`"""

    def create(
        self, body: p.CreateCustomFieldGroupRequest, *, options: RequestOptions | None = None
    ) -> m.CustomFieldGroup:
        """Create a contact custom field group.

        `POST /rest/v2/contacts/model/customFields/groups`

        Args:
            body: a dict with `name`, `tab_id`

        Returns: `CustomFieldGroup`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_CONTACTS_MODEL_CUSTOM_FIELDS_GROUPS_CREATE, {}, body, options)

    def delete(self, group_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a contact custom field group.

        `DELETE /rest/v2/contacts/model/customFields/groups/{group_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_CONTACTS_MODEL_CUSTOM_FIELDS_GROUPS_DELETE, {"group_id": group_id}, None, options)

    def get(self, group_id: str, *, options: RequestOptions | None = None) -> m.CustomFieldGroup:
        """Get a contact custom field group.

        `GET /rest/v2/contacts/model/customFields/groups/{group_id}`

        Returns: `CustomFieldGroup`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_CONTACTS_MODEL_CUSTOM_FIELDS_GROUPS_GET, {"group_id": group_id}, None, options)

    def list(self, *, tab_id: str | None = None, options: RequestOptions | None = None) -> Page[m.CustomFieldGroup]:
        """List contact custom field groups.

        `GET /rest/v2/contacts/model/customFields/groups`

        Returns: the first page of `CustomFieldGroup` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(_CONTACTS_MODEL_CUSTOM_FIELDS_GROUPS_LIST, {"tab_id": tab_id}, None, options)

    def update(
        self,
        group_id: str,
        body: p.UpdateCustomFieldGroupRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.CustomFieldGroup:
        """Update a contact custom field group.

        `PATCH /rest/v2/contacts/model/customFields/groups/{group_id}`

        Args:
            body: a dict with `name`, `order`, `tab_id`
            update_mask: the keys of the body to change; all of them by default

        Returns: `CustomFieldGroup`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _CONTACTS_MODEL_CUSTOM_FIELDS_GROUPS_UPDATE,
            {"group_id": group_id, "update_mask": update_mask},
            body,
            options,
        )


class AsyncContactsModelCustomFieldsGroups(AsyncResource, path="v2.contacts.model.custom_fields.groups"):
    """`v2.contacts.model.custom_fields.groups`, async."""

    async def create(
        self, body: p.CreateCustomFieldGroupRequest, *, options: RequestOptions | None = None
    ) -> m.CustomFieldGroup:
        """Create a contact custom field group.

        `POST /rest/v2/contacts/model/customFields/groups`

        Args:
            body: a dict with `name`, `tab_id`

        Returns: `CustomFieldGroup`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_CONTACTS_MODEL_CUSTOM_FIELDS_GROUPS_CREATE, {}, body, options)

    async def delete(self, group_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a contact custom field group.

        `DELETE /rest/v2/contacts/model/customFields/groups/{group_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _CONTACTS_MODEL_CUSTOM_FIELDS_GROUPS_DELETE, {"group_id": group_id}, None, options
        )

    async def get(self, group_id: str, *, options: RequestOptions | None = None) -> m.CustomFieldGroup:
        """Get a contact custom field group.

        `GET /rest/v2/contacts/model/customFields/groups/{group_id}`

        Returns: `CustomFieldGroup`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_CONTACTS_MODEL_CUSTOM_FIELDS_GROUPS_GET, {"group_id": group_id}, None, options)

    def list(
        self, *, tab_id: str | None = None, options: RequestOptions | None = None
    ) -> AsyncPager[m.CustomFieldGroup]:
        """List contact custom field groups.

        `GET /rest/v2/contacts/model/customFields/groups`

        Returns: a pager of `CustomFieldGroup` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(_CONTACTS_MODEL_CUSTOM_FIELDS_GROUPS_LIST, {"tab_id": tab_id}, None, options)

    async def update(
        self,
        group_id: str,
        body: p.UpdateCustomFieldGroupRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.CustomFieldGroup:
        """Update a contact custom field group.

        `PATCH /rest/v2/contacts/model/customFields/groups/{group_id}`

        Args:
            body: a dict with `name`, `order`, `tab_id`
            update_mask: the keys of the body to change; all of them by default

        Returns: `CustomFieldGroup`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _CONTACTS_MODEL_CUSTOM_FIELDS_GROUPS_UPDATE,
            {"group_id": group_id, "update_mask": update_mask},
            body,
            options,
        )


class ContactsModelCustomFieldsTabs(Resource, path="v2.contacts.model.custom_fields.tabs"):
    """`v2.contacts.model.custom_fields.tabs`"""

    def create(self, body: p.CreateCustomFieldTabRequest, *, options: RequestOptions | None = None) -> m.CustomFieldTab:
        """Create a contact custom field tab.

        `POST /rest/v2/contacts/model/customFields/tabs`

        Args:
            body: a dict with `name`

        Returns: `CustomFieldTab`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_CONTACTS_MODEL_CUSTOM_FIELDS_TABS_CREATE, {}, body, options)

    def delete(self, tab_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a contact custom field tab.

        `DELETE /rest/v2/contacts/model/customFields/tabs/{tab_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_CONTACTS_MODEL_CUSTOM_FIELDS_TABS_DELETE, {"tab_id": tab_id}, None, options)

    def get(self, tab_id: str, *, options: RequestOptions | None = None) -> m.CustomFieldTab:
        """Get a contact custom field tab.

        `GET /rest/v2/contacts/model/customFields/tabs/{tab_id}`

        Returns: `CustomFieldTab`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_CONTACTS_MODEL_CUSTOM_FIELDS_TABS_GET, {"tab_id": tab_id}, None, options)

    def list(self, *, options: RequestOptions | None = None) -> Page[m.CustomFieldTab]:
        """List contact custom field tabs.

        `GET /rest/v2/contacts/model/customFields/tabs`

        Returns: the first page of `CustomFieldTab` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(_CONTACTS_MODEL_CUSTOM_FIELDS_TABS_LIST, {}, None, options)

    def update(
        self,
        tab_id: str,
        body: p.UpdateCustomFieldTabRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.CustomFieldTab:
        """Update a contact custom field tab.

        `PATCH /rest/v2/contacts/model/customFields/tabs/{tab_id}`

        Args:
            body: a dict with `name`, `order`
            update_mask: the keys of the body to change; all of them by default

        Returns: `CustomFieldTab`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _CONTACTS_MODEL_CUSTOM_FIELDS_TABS_UPDATE, {"tab_id": tab_id, "update_mask": update_mask}, body, options
        )


class AsyncContactsModelCustomFieldsTabs(AsyncResource, path="v2.contacts.model.custom_fields.tabs"):
    """`v2.contacts.model.custom_fields.tabs`, async."""

    async def create(
        self, body: p.CreateCustomFieldTabRequest, *, options: RequestOptions | None = None
    ) -> m.CustomFieldTab:
        """Create a contact custom field tab.

        `POST /rest/v2/contacts/model/customFields/tabs`

        Args:
            body: a dict with `name`

        Returns: `CustomFieldTab`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_CONTACTS_MODEL_CUSTOM_FIELDS_TABS_CREATE, {}, body, options)

    async def delete(self, tab_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a contact custom field tab.

        `DELETE /rest/v2/contacts/model/customFields/tabs/{tab_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_CONTACTS_MODEL_CUSTOM_FIELDS_TABS_DELETE, {"tab_id": tab_id}, None, options)

    async def get(self, tab_id: str, *, options: RequestOptions | None = None) -> m.CustomFieldTab:
        """Get a contact custom field tab.

        `GET /rest/v2/contacts/model/customFields/tabs/{tab_id}`

        Returns: `CustomFieldTab`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_CONTACTS_MODEL_CUSTOM_FIELDS_TABS_GET, {"tab_id": tab_id}, None, options)

    def list(self, *, options: RequestOptions | None = None) -> AsyncPager[m.CustomFieldTab]:
        """List contact custom field tabs.

        `GET /rest/v2/contacts/model/customFields/tabs`

        Returns: a pager of `CustomFieldTab` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(_CONTACTS_MODEL_CUSTOM_FIELDS_TABS_LIST, {}, None, options)

    async def update(
        self,
        tab_id: str,
        body: p.UpdateCustomFieldTabRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.CustomFieldTab:
        """Update a contact custom field tab.

        `PATCH /rest/v2/contacts/model/customFields/tabs/{tab_id}`

        Args:
            body: a dict with `name`, `order`
            update_mask: the keys of the body to change; all of them by default

        Returns: `CustomFieldTab`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _CONTACTS_MODEL_CUSTOM_FIELDS_TABS_UPDATE, {"tab_id": tab_id, "update_mask": update_mask}, body, options
        )


class ContactsModelCustomFields(Resource, path="v2.contacts.model.custom_fields"):
    """`v2.contacts.model.custom_fields`"""

    @cached_property
    def groups(self) -> ContactsModelCustomFieldsGroups:
        """`v2.contacts.model.custom_fields.groups`"""
        return ContactsModelCustomFieldsGroups(self._sender)

    @cached_property
    def tabs(self) -> ContactsModelCustomFieldsTabs:
        """`v2.contacts.model.custom_fields.tabs`"""
        return ContactsModelCustomFieldsTabs(self._sender)

    def create(
        self, body: p.CreateCustomFieldRequest, *, options: RequestOptions | None = None
    ) -> m.CustomFieldMetaData:
        """Create a contact custom field.

        `POST /rest/v2/contacts/model/customFields`

        Args:
            body: a dict with `field_type` (required), `label` (required), `group_id`, `options`, `user_group_id`

        Returns: `CustomFieldMetaData`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_CONTACTS_MODEL_CUSTOM_FIELDS_CREATE, {}, body, options)

    def delete(self, custom_field_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a contact custom field.

        `DELETE /rest/v2/contacts/model/customFields/{custom_field_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _CONTACTS_MODEL_CUSTOM_FIELDS_DELETE, {"custom_field_id": custom_field_id}, None, options
        )


class AsyncContactsModelCustomFields(AsyncResource, path="v2.contacts.model.custom_fields"):
    """`v2.contacts.model.custom_fields`, async."""

    @cached_property
    def groups(self) -> AsyncContactsModelCustomFieldsGroups:
        """`v2.contacts.model.custom_fields.groups`"""
        return AsyncContactsModelCustomFieldsGroups(self._sender)

    @cached_property
    def tabs(self) -> AsyncContactsModelCustomFieldsTabs:
        """`v2.contacts.model.custom_fields.tabs`"""
        return AsyncContactsModelCustomFieldsTabs(self._sender)

    async def create(
        self, body: p.CreateCustomFieldRequest, *, options: RequestOptions | None = None
    ) -> m.CustomFieldMetaData:
        """Create a contact custom field.

        `POST /rest/v2/contacts/model/customFields`

        Args:
            body: a dict with `field_type` (required), `label` (required), `group_id`, `options`, `user_group_id`

        Returns: `CustomFieldMetaData`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_CONTACTS_MODEL_CUSTOM_FIELDS_CREATE, {}, body, options)

    async def delete(self, custom_field_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a contact custom field.

        `DELETE /rest/v2/contacts/model/customFields/{custom_field_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _CONTACTS_MODEL_CUSTOM_FIELDS_DELETE, {"custom_field_id": custom_field_id}, None, options
        )


class ContactsModel(Resource, path="v2.contacts.model"):
    """`v2.contacts.model`"""

    @cached_property
    def custom_fields(self) -> ContactsModelCustomFields:
        """`v2.contacts.model.custom_fields`"""
        return ContactsModelCustomFields(self._sender)

    def get(self, *, options: RequestOptions | None = None) -> m.ObjectModel:
        """Get the contact model.

        `GET /rest/v2/contacts/model`

        Returns: `ObjectModel`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_CONTACTS_MODEL_GET, {}, None, options)


class AsyncContactsModel(AsyncResource, path="v2.contacts.model"):
    """`v2.contacts.model`, async."""

    @cached_property
    def custom_fields(self) -> AsyncContactsModelCustomFields:
        """`v2.contacts.model.custom_fields`"""
        return AsyncContactsModelCustomFields(self._sender)

    async def get(self, *, options: RequestOptions | None = None) -> m.ObjectModel:
        """Get the contact model.

        `GET /rest/v2/contacts/model`

        Returns: `ObjectModel`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_CONTACTS_MODEL_GET, {}, None, options)


class ContactsNotes(Resource, path="v2.contacts.notes"):
    """`v2.contacts.notes`"""

    def create(
        self,
        contact_id: str,
        body: p.CreateNoteRequest,
        *,
        fields: Sequence[p.CustomFieldsFields] | None = None,
        options: RequestOptions | None = None,
    ) -> m.Note:
        """Create a note of a contact.

        `POST /rest/v2/contacts/{contact_id}/notes`

        Args:
            body: a dict with `user_id` (required), `custom_fields`, `is_pinned`, `text`, `title`, `type`
            fields: names of fields: `custom_fields`

        Returns: `Note`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_CONTACTS_NOTES_CREATE, {"contact_id": contact_id, "fields": fields}, body, options)

    def delete(self, contact_id: str, note_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a note of a contact.

        `DELETE /rest/v2/contacts/{contact_id}/notes/{note_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_CONTACTS_NOTES_DELETE, {"contact_id": contact_id, "note_id": note_id}, None, options)

    def get(
        self,
        contact_id: str,
        note_id: str,
        *,
        fields: Sequence[p.CustomFieldsFields] | None = None,
        options: RequestOptions | None = None,
    ) -> m.GetNoteResponse:
        """Get a note of a contact.

        `GET /rest/v2/contacts/{contact_id}/notes/{note_id}`

        Args:
            fields: names of fields: `custom_fields`

        Returns: `GetNoteResponse`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _CONTACTS_NOTES_GET, {"contact_id": contact_id, "note_id": note_id, "fields": fields}, None, options
        )

    def list(
        self,
        contact_id: str,
        *,
        filter: p.ContactsNotesListFilter | str | None = None,
        order_by: p.ContactsNotesListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        fields: Sequence[p.CustomFieldsFields] | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.Note]:
        """List the notes of a contact.

        `GET /rest/v2/contacts/{contact_id}/notes`

        Args:
            filter: a dict of conditions, or str. `assigned_to_user_id`, `contact_id`: text. `id`: text with `==`,
                `!=`, `>`, `<`, `>=`, `<=`. `ids`: list. `since_time`, `until_time`: aware datetime. `title`: text
                or a prefix, found anywhere in it. `custom`: a dict of custom fields by name. not `id` and `ids`
                together
            order_by: one of `id`, `create_time`, `update_time`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`
            fields: names of fields: `custom_fields`

        Returns: the first page of `Note` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _CONTACTS_NOTES_LIST,
            {
                "contact_id": contact_id,
                "filter": filter,
                "order_by": order_by,
                "page_size": page_size,
                "page_token": page_token,
                "fields": fields,
            },
            None,
            options,
        )

    def update(
        self,
        contact_id: str,
        note_id: str,
        body: p.UpdateNoteRequest,
        *,
        update_mask: Sequence[str] | None = None,
        fields: Sequence[p.CustomFieldsFields] | None = None,
        options: RequestOptions | None = None,
    ) -> m.UpdateNoteResponse:
        """Update a note of a contact.

        `PATCH /rest/v2/contacts/{contact_id}/notes/{note_id}`

        Args:
            body: a dict with `user_id` (required), `contact_id`, `custom_fields`, `is_pinned`, `text`, `title`,
                `type`
            update_mask: the keys of the body to change; all of them by default
            fields: names of fields: `custom_fields`

        Returns: `UpdateNoteResponse`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _CONTACTS_NOTES_UPDATE,
            {"contact_id": contact_id, "note_id": note_id, "update_mask": update_mask, "fields": fields},
            body,
            options,
        )


class AsyncContactsNotes(AsyncResource, path="v2.contacts.notes"):
    """`v2.contacts.notes`, async."""

    async def create(
        self,
        contact_id: str,
        body: p.CreateNoteRequest,
        *,
        fields: Sequence[p.CustomFieldsFields] | None = None,
        options: RequestOptions | None = None,
    ) -> m.Note:
        """Create a note of a contact.

        `POST /rest/v2/contacts/{contact_id}/notes`

        Args:
            body: a dict with `user_id` (required), `custom_fields`, `is_pinned`, `text`, `title`, `type`
            fields: names of fields: `custom_fields`

        Returns: `Note`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _CONTACTS_NOTES_CREATE, {"contact_id": contact_id, "fields": fields}, body, options
        )

    async def delete(self, contact_id: str, note_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a note of a contact.

        `DELETE /rest/v2/contacts/{contact_id}/notes/{note_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _CONTACTS_NOTES_DELETE, {"contact_id": contact_id, "note_id": note_id}, None, options
        )

    async def get(
        self,
        contact_id: str,
        note_id: str,
        *,
        fields: Sequence[p.CustomFieldsFields] | None = None,
        options: RequestOptions | None = None,
    ) -> m.GetNoteResponse:
        """Get a note of a contact.

        `GET /rest/v2/contacts/{contact_id}/notes/{note_id}`

        Args:
            fields: names of fields: `custom_fields`

        Returns: `GetNoteResponse`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _CONTACTS_NOTES_GET, {"contact_id": contact_id, "note_id": note_id, "fields": fields}, None, options
        )

    def list(
        self,
        contact_id: str,
        *,
        filter: p.ContactsNotesListFilter | str | None = None,
        order_by: p.ContactsNotesListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        fields: Sequence[p.CustomFieldsFields] | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Note]:
        """List the notes of a contact.

        `GET /rest/v2/contacts/{contact_id}/notes`

        Args:
            filter: a dict of conditions, or str. `assigned_to_user_id`, `contact_id`: text. `id`: text with `==`,
                `!=`, `>`, `<`, `>=`, `<=`. `ids`: list. `since_time`, `until_time`: aware datetime. `title`: text
                or a prefix, found anywhere in it. `custom`: a dict of custom fields by name. not `id` and `ids`
                together
            order_by: one of `id`, `create_time`, `update_time`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`
            fields: names of fields: `custom_fields`

        Returns: a pager of `Note` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _CONTACTS_NOTES_LIST,
            {
                "contact_id": contact_id,
                "filter": filter,
                "order_by": order_by,
                "page_size": page_size,
                "page_token": page_token,
                "fields": fields,
            },
            None,
            options,
        )

    async def update(
        self,
        contact_id: str,
        note_id: str,
        body: p.UpdateNoteRequest,
        *,
        update_mask: Sequence[str] | None = None,
        fields: Sequence[p.CustomFieldsFields] | None = None,
        options: RequestOptions | None = None,
    ) -> m.UpdateNoteResponse:
        """Update a note of a contact.

        `PATCH /rest/v2/contacts/{contact_id}/notes/{note_id}`

        Args:
            body: a dict with `user_id` (required), `contact_id`, `custom_fields`, `is_pinned`, `text`, `title`,
                `type`
            update_mask: the keys of the body to change; all of them by default
            fields: names of fields: `custom_fields`

        Returns: `UpdateNoteResponse`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _CONTACTS_NOTES_UPDATE,
            {"contact_id": contact_id, "note_id": note_id, "update_mask": update_mask, "fields": fields},
            body,
            options,
        )


class ContactsPaymentMethods(Resource, path="v2.contacts.payment_methods"):
    """`v2.contacts.payment_methods`"""

    def deactivate(self, contact_id: str, payment_method_id: str, *, options: RequestOptions | None = None) -> None:
        """Deactivate a payment method of a contact.

        `POST /rest/v2/contacts/{contact_id}/paymentMethods/{payment_method_id}:deactivate`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _CONTACTS_PAYMENT_METHODS_DEACTIVATE,
            {"contact_id": contact_id, "payment_method_id": payment_method_id},
            None,
            options,
        )

    def delete(self, contact_id: str, payment_method_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a payment method of a contact.

        `DELETE /rest/v2/contacts/{contact_id}/paymentMethods/{payment_method_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _CONTACTS_PAYMENT_METHODS_DELETE,
            {"contact_id": contact_id, "payment_method_id": payment_method_id},
            None,
            options,
        )

    def list(
        self,
        contact_id: str,
        *,
        filter: p.ContactsPaymentMethodsListFilter | str | None = None,
        page_token: str | None = None,
        order_by: p.ContactsPaymentMethodsListOrderBy | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.PaymentMethod]:
        """List the payment methods of a contact.

        `GET /rest/v2/contacts/{contact_id}/paymentMethods`

        Args:
            filter: a dict of conditions, or str. `merchant_account_id`: text
            page_token: where to continue: a page's or an error's `next_page_token`
            order_by: `created_time`, alone or with a space and `desc` or `asc`
            page_size: 0 to 1000

        Returns: the first page of `PaymentMethod` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _CONTACTS_PAYMENT_METHODS_LIST,
            {
                "contact_id": contact_id,
                "filter": filter,
                "page_token": page_token,
                "order_by": order_by,
                "page_size": page_size,
            },
            None,
            options,
        )


class AsyncContactsPaymentMethods(AsyncResource, path="v2.contacts.payment_methods"):
    """`v2.contacts.payment_methods`, async."""

    async def deactivate(
        self, contact_id: str, payment_method_id: str, *, options: RequestOptions | None = None
    ) -> None:
        """Deactivate a payment method of a contact.

        `POST /rest/v2/contacts/{contact_id}/paymentMethods/{payment_method_id}:deactivate`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _CONTACTS_PAYMENT_METHODS_DEACTIVATE,
            {"contact_id": contact_id, "payment_method_id": payment_method_id},
            None,
            options,
        )

    async def delete(self, contact_id: str, payment_method_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a payment method of a contact.

        `DELETE /rest/v2/contacts/{contact_id}/paymentMethods/{payment_method_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _CONTACTS_PAYMENT_METHODS_DELETE,
            {"contact_id": contact_id, "payment_method_id": payment_method_id},
            None,
            options,
        )

    def list(
        self,
        contact_id: str,
        *,
        filter: p.ContactsPaymentMethodsListFilter | str | None = None,
        page_token: str | None = None,
        order_by: p.ContactsPaymentMethodsListOrderBy | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.PaymentMethod]:
        """List the payment methods of a contact.

        `GET /rest/v2/contacts/{contact_id}/paymentMethods`

        Args:
            filter: a dict of conditions, or str. `merchant_account_id`: text
            page_token: where to continue: a page's or an error's `next_page_token`
            order_by: `created_time`, alone or with a space and `desc` or `asc`
            page_size: 0 to 1000

        Returns: a pager of `PaymentMethod` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _CONTACTS_PAYMENT_METHODS_LIST,
            {
                "contact_id": contact_id,
                "filter": filter,
                "page_token": page_token,
                "order_by": order_by,
                "page_size": page_size,
            },
            None,
            options,
        )


class ContactsTags(Resource, path="v2.contacts.tags"):
    """`v2.contacts.tags`"""

    def list(
        self,
        contact_id: str,
        *,
        filter: p.CompaniesTagsListFilter | str | None = None,
        page_token: str | None = None,
        order_by: p.CompaniesTagsListOrderBy | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.AppliedTag]:
        """List the tags of a contact.

        `GET /rest/v2/contacts/{contact_id}/tags`

        Args:
            filter: a dict of conditions, or str. `category_id`: text, or None for those without. `description`,
                `name`: text. `since_applied_time`, `since_create_time`, `since_update_time`, `until_applied_time`,
                `until_create_time`, `until_update_time`: aware datetime
            page_token: where to continue: a page's or an error's `next_page_token`
            order_by: one of `name`, `create_time`, `update_time`, `applied_time`, `category_id`, alone or with a
                space and `asc` or `desc`
            page_size: 0 to 1000

        Returns: the first page of `AppliedTag` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _CONTACTS_TAGS_LIST,
            {
                "contact_id": contact_id,
                "filter": filter,
                "page_token": page_token,
                "order_by": order_by,
                "page_size": page_size,
            },
            None,
            options,
        )

    def list_all(
        self,
        *,
        filter: p.ContactsTagsListAllFilter | str,
        page_token: str | None = None,
        order_by: p.ContactsTagsListAllOrderBy | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.TagContactAssociation]:
        """List the tags of several contacts.

        `GET /rest/v2/contacts/-/tags`

        Args:
            filter: a dict of conditions, or str. `contact_ids`: list of at most 100. `since_applied_time`,
                `until_applied_time`: aware datetime
            page_token: where to continue: a page's or an error's `next_page_token`
            order_by: `applied_time`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000

        Returns: the first page of `TagContactAssociation` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _CONTACTS_TAGS_LIST_ALL,
            {"filter": filter, "page_token": page_token, "order_by": order_by, "page_size": page_size},
            None,
            options,
        )


class AsyncContactsTags(AsyncResource, path="v2.contacts.tags"):
    """`v2.contacts.tags`, async."""

    def list(
        self,
        contact_id: str,
        *,
        filter: p.CompaniesTagsListFilter | str | None = None,
        page_token: str | None = None,
        order_by: p.CompaniesTagsListOrderBy | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.AppliedTag]:
        """List the tags of a contact.

        `GET /rest/v2/contacts/{contact_id}/tags`

        Args:
            filter: a dict of conditions, or str. `category_id`: text, or None for those without. `description`,
                `name`: text. `since_applied_time`, `since_create_time`, `since_update_time`, `until_applied_time`,
                `until_create_time`, `until_update_time`: aware datetime
            page_token: where to continue: a page's or an error's `next_page_token`
            order_by: one of `name`, `create_time`, `update_time`, `applied_time`, `category_id`, alone or with a
                space and `asc` or `desc`
            page_size: 0 to 1000

        Returns: a pager of `AppliedTag` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _CONTACTS_TAGS_LIST,
            {
                "contact_id": contact_id,
                "filter": filter,
                "page_token": page_token,
                "order_by": order_by,
                "page_size": page_size,
            },
            None,
            options,
        )

    def list_all(
        self,
        *,
        filter: p.ContactsTagsListAllFilter | str,
        page_token: str | None = None,
        order_by: p.ContactsTagsListAllOrderBy | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.TagContactAssociation]:
        """List the tags of several contacts.

        `GET /rest/v2/contacts/-/tags`

        Args:
            filter: a dict of conditions, or str. `contact_ids`: list of at most 100. `since_applied_time`,
                `until_applied_time`: aware datetime
            page_token: where to continue: a page's or an error's `next_page_token`
            order_by: `applied_time`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000

        Returns: a pager of `TagContactAssociation` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _CONTACTS_TAGS_LIST_ALL,
            {"filter": filter, "page_token": page_token, "order_by": order_by, "page_size": page_size},
            None,
            options,
        )


class Contacts(Resource, path="v2.contacts"):
    """`v2.contacts`"""

    @cached_property
    def lead_score(self) -> ContactsLeadScore:
        """`v2.contacts.lead_score`"""
        return ContactsLeadScore(self._sender)

    @cached_property
    def links(self) -> ContactsLinks:
        """`v2.contacts.links`"""
        return ContactsLinks(self._sender)

    @cached_property
    def model(self) -> ContactsModel:
        """`v2.contacts.model`"""
        return ContactsModel(self._sender)

    @cached_property
    def notes(self) -> ContactsNotes:
        """`v2.contacts.notes`"""
        return ContactsNotes(self._sender)

    @cached_property
    def payment_methods(self) -> ContactsPaymentMethods:
        """`v2.contacts.payment_methods`"""
        return ContactsPaymentMethods(self._sender)

    @cached_property
    def tags(self) -> ContactsTags:
        """`v2.contacts.tags`"""
        return ContactsTags(self._sender)

    def create(
        self,
        body: p.CreateUpdateContactRequest,
        *,
        fields: Sequence[p.ContactsListFields] | None = None,
        duplicate_option: p.DuplicateOption | None = None,
        options: RequestOptions | None = None,
    ) -> m.Contact:
        """Create a contact.

        `POST /rest/v2/contacts`

        Args:
            body: a dict with `addresses`, `anniversary_date`, `assistant_name`, `assistant_phone`,
                `billing_information`, `birth_date`, `company`, `contact_type`, `custom_fields`, `email_addresses`,
                `family_name`, `fax_numbers`, `given_name`, `job_title`, `leadsource_id`, `middle_name`, `origin`,
                `owner_id`, `phone_numbers`, `preferred_locale`, `preferred_name`, `prefix`, `referral_code`,
                `social_accounts`, and 6 more
            fields: names of fields: `addresses`, `anniversary_date`, `birth_date`, `company`, `contact_type`,
                `create_time`, `custom_fields`, `email_addresses`, `family_name`, `fax_numbers`, `given_name`, `id`,
                `job_title`, `leadsource_id`, `links`, `middle_name`, `notes`, `origin`, `owner_id`,
                `phone_numbers`, `preferred_locale`, `preferred_name`, `prefix`, `referral_code`, `score_value`,
                `social_accounts`, `source_type`, `spouse_name`, `suffix`, `tag_ids`, `time_zone`, `update_time`,
                `utm_parameters`, `website`, `account_id`, `assistant_name`, `assistant_phone`,
                `billing_information`, `created_by`, `groups`, `last_updated_by`
            duplicate_option: one of `Email`, `EmailAndName`, `EmailAndNameAndCompany`

        Returns: `Contact`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _CONTACTS_CREATE, {"fields": fields, "duplicate_option": duplicate_option}, body, options
        )

    def delete(self, contact_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a contact.

        `DELETE /rest/v2/contacts/{contact_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_CONTACTS_DELETE, {"contact_id": contact_id}, None, options)

    def get(
        self,
        contact_id: str,
        *,
        fields: Sequence[p.ContactsListFields] | None = None,
        options: RequestOptions | None = None,
    ) -> m.Contact:
        """Get a contact.

        `GET /rest/v2/contacts/{contact_id}`

        Args:
            fields: names of fields: `addresses`, `anniversary_date`, `birth_date`, `company`, `contact_type`,
                `create_time`, `custom_fields`, `email_addresses`, `family_name`, `fax_numbers`, `given_name`, `id`,
                `job_title`, `leadsource_id`, `links`, `middle_name`, `notes`, `origin`, `owner_id`,
                `phone_numbers`, `preferred_locale`, `preferred_name`, `prefix`, `referral_code`, `score_value`,
                `social_accounts`, `source_type`, `spouse_name`, `suffix`, `tag_ids`, `time_zone`, `update_time`,
                `utm_parameters`, `website`, `account_id`, `assistant_name`, `assistant_phone`,
                `billing_information`, `created_by`, `groups`, `last_updated_by`

        Returns: `Contact`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_CONTACTS_GET, {"contact_id": contact_id, "fields": fields}, None, options)

    def link(self, body: p.LinkContactsRequest, *, options: RequestOptions | None = None) -> m.ContactLink:
        """Link two contacts.

        `POST /rest/v2/contacts:link`

        Args:
            body: a dict with `contact1_id`, `contact2_id`, `link_type_id`

        Returns: `ContactLink`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_CONTACTS_LINK, {}, body, options)

    def list(
        self,
        *,
        fields: Sequence[p.ContactsListFields] | None = None,
        filter: p.ContactsListFilter | str | None = None,
        order_by: p.ContactsListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.Contact]:
        """List contacts.

        `GET /rest/v2/contacts`

        Args:
            fields: names of fields: `addresses`, `anniversary_date`, `birth_date`, `company`, `contact_type`,
                `create_time`, `custom_fields`, `email_addresses`, `family_name`, `fax_numbers`, `given_name`, `id`,
                `job_title`, `leadsource_id`, `links`, `middle_name`, `notes`, `origin`, `owner_id`,
                `phone_numbers`, `preferred_locale`, `preferred_name`, `prefix`, `referral_code`, `score_value`,
                `social_accounts`, `source_type`, `spouse_name`, `suffix`, `tag_ids`, `time_zone`, `update_time`,
                `utm_parameters`, `website`, `account_id`, `assistant_name`, `assistant_phone`,
                `billing_information`, `created_by`, `groups`, `last_updated_by`
            filter: a dict of conditions, or str. `billing_address_country_code`, `billing_address_line1`,
                `billing_address_locality`, `billing_address_postal_code`, `billing_address_region`, `company_id`,
                `other_address_country_code`, `other_address_line1`, `other_address_locality`,
                `other_address_postal_code`, `other_address_region`, `shipping_address_country_code`,
                `shipping_address_line1`, `shipping_address_locality`, `shipping_address_postal_code`,
                `shipping_address_region`: text. `city`, `email`, `family_name`, `given_name`, `lead_source_name`,
                `middle_name`, `state`, `website`: text or a prefix. `contact_id`: text with `==`, `>`, `<`, `>=`,
                `<=`. `contact_ids`, `ids`, `phone_fields`: list. `end_update_time`, `start_update_time`: aware
                datetime. `phone_number`: text or a prefix of at least 3 characters, only together with
                `phone_fields`. `custom`: a dict of custom fields by name
            order_by: one of `id`, `create_time`, `email`, `update_time`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: the first page of `Contact` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _CONTACTS_LIST,
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

    def merge(
        self,
        body: p.MergeContactRequest,
        *,
        fields: Sequence[p.ContactsListFields] | None = None,
        options: RequestOptions | None = None,
    ) -> m.Contact:
        """Merge contacts into one.

        `POST /rest/v2/contacts:merge`

        Args:
            body: a dict with `contact_id` (required), `duplicate_contact_id` (required)
            fields: names of fields: `addresses`, `anniversary_date`, `birth_date`, `company`, `contact_type`,
                `create_time`, `custom_fields`, `email_addresses`, `family_name`, `fax_numbers`, `given_name`, `id`,
                `job_title`, `leadsource_id`, `links`, `middle_name`, `notes`, `origin`, `owner_id`,
                `phone_numbers`, `preferred_locale`, `preferred_name`, `prefix`, `referral_code`, `score_value`,
                `social_accounts`, `source_type`, `spouse_name`, `suffix`, `tag_ids`, `time_zone`, `update_time`,
                `utm_parameters`, `website`, `account_id`, `assistant_name`, `assistant_phone`,
                `billing_information`, `created_by`, `groups`, `last_updated_by`

        Returns: `Contact`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_CONTACTS_MERGE, {"fields": fields}, body, options)

    def unlink(self, body: p.LinkContactsRequest, *, options: RequestOptions | None = None) -> None:
        """Unlink two contacts.

        `POST /rest/v2/contacts:unlink`

        Args:
            body: a dict with `contact1_id`, `contact2_id`, `link_type_id`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_CONTACTS_UNLINK, {}, body, options)

    def update(
        self,
        contact_id: str,
        body: p.CreateUpdateContactRequest,
        *,
        update_mask: Sequence[str] | None = None,
        fields: Sequence[p.ContactsListFields] | None = None,
        options: RequestOptions | None = None,
    ) -> m.Contact:
        """Update a contact.

        `PATCH /rest/v2/contacts/{contact_id}`

        Args:
            body: a dict with `addresses`, `anniversary_date`, `assistant_name`, `assistant_phone`,
                `billing_information`, `birth_date`, `company`, `contact_type`, `custom_fields`, `email_addresses`,
                `family_name`, `fax_numbers`, `given_name`, `job_title`, `leadsource_id`, `middle_name`, `origin`,
                `owner_id`, `phone_numbers`, `preferred_locale`, `preferred_name`, `prefix`, `referral_code`,
                `social_accounts`, and 6 more
            update_mask: the keys of the body to change; all of them by default
            fields: names of fields: `addresses`, `anniversary_date`, `birth_date`, `company`, `contact_type`,
                `create_time`, `custom_fields`, `email_addresses`, `family_name`, `fax_numbers`, `given_name`, `id`,
                `job_title`, `leadsource_id`, `links`, `middle_name`, `notes`, `origin`, `owner_id`,
                `phone_numbers`, `preferred_locale`, `preferred_name`, `prefix`, `referral_code`, `score_value`,
                `social_accounts`, `source_type`, `spouse_name`, `suffix`, `tag_ids`, `time_zone`, `update_time`,
                `utm_parameters`, `website`, `account_id`, `assistant_name`, `assistant_phone`,
                `billing_information`, `created_by`, `groups`, `last_updated_by`

        Returns: `Contact`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _CONTACTS_UPDATE, {"contact_id": contact_id, "update_mask": update_mask, "fields": fields}, body, options
        )


class AsyncContacts(AsyncResource, path="v2.contacts"):
    """`v2.contacts`, async."""

    @cached_property
    def lead_score(self) -> AsyncContactsLeadScore:
        """`v2.contacts.lead_score`"""
        return AsyncContactsLeadScore(self._sender)

    @cached_property
    def links(self) -> AsyncContactsLinks:
        """`v2.contacts.links`"""
        return AsyncContactsLinks(self._sender)

    @cached_property
    def model(self) -> AsyncContactsModel:
        """`v2.contacts.model`"""
        return AsyncContactsModel(self._sender)

    @cached_property
    def notes(self) -> AsyncContactsNotes:
        """`v2.contacts.notes`"""
        return AsyncContactsNotes(self._sender)

    @cached_property
    def payment_methods(self) -> AsyncContactsPaymentMethods:
        """`v2.contacts.payment_methods`"""
        return AsyncContactsPaymentMethods(self._sender)

    @cached_property
    def tags(self) -> AsyncContactsTags:
        """`v2.contacts.tags`"""
        return AsyncContactsTags(self._sender)

    async def create(
        self,
        body: p.CreateUpdateContactRequest,
        *,
        fields: Sequence[p.ContactsListFields] | None = None,
        duplicate_option: p.DuplicateOption | None = None,
        options: RequestOptions | None = None,
    ) -> m.Contact:
        """Create a contact.

        `POST /rest/v2/contacts`

        Args:
            body: a dict with `addresses`, `anniversary_date`, `assistant_name`, `assistant_phone`,
                `billing_information`, `birth_date`, `company`, `contact_type`, `custom_fields`, `email_addresses`,
                `family_name`, `fax_numbers`, `given_name`, `job_title`, `leadsource_id`, `middle_name`, `origin`,
                `owner_id`, `phone_numbers`, `preferred_locale`, `preferred_name`, `prefix`, `referral_code`,
                `social_accounts`, and 6 more
            fields: names of fields: `addresses`, `anniversary_date`, `birth_date`, `company`, `contact_type`,
                `create_time`, `custom_fields`, `email_addresses`, `family_name`, `fax_numbers`, `given_name`, `id`,
                `job_title`, `leadsource_id`, `links`, `middle_name`, `notes`, `origin`, `owner_id`,
                `phone_numbers`, `preferred_locale`, `preferred_name`, `prefix`, `referral_code`, `score_value`,
                `social_accounts`, `source_type`, `spouse_name`, `suffix`, `tag_ids`, `time_zone`, `update_time`,
                `utm_parameters`, `website`, `account_id`, `assistant_name`, `assistant_phone`,
                `billing_information`, `created_by`, `groups`, `last_updated_by`
            duplicate_option: one of `Email`, `EmailAndName`, `EmailAndNameAndCompany`

        Returns: `Contact`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _CONTACTS_CREATE, {"fields": fields, "duplicate_option": duplicate_option}, body, options
        )

    async def delete(self, contact_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a contact.

        `DELETE /rest/v2/contacts/{contact_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_CONTACTS_DELETE, {"contact_id": contact_id}, None, options)

    async def get(
        self,
        contact_id: str,
        *,
        fields: Sequence[p.ContactsListFields] | None = None,
        options: RequestOptions | None = None,
    ) -> m.Contact:
        """Get a contact.

        `GET /rest/v2/contacts/{contact_id}`

        Args:
            fields: names of fields: `addresses`, `anniversary_date`, `birth_date`, `company`, `contact_type`,
                `create_time`, `custom_fields`, `email_addresses`, `family_name`, `fax_numbers`, `given_name`, `id`,
                `job_title`, `leadsource_id`, `links`, `middle_name`, `notes`, `origin`, `owner_id`,
                `phone_numbers`, `preferred_locale`, `preferred_name`, `prefix`, `referral_code`, `score_value`,
                `social_accounts`, `source_type`, `spouse_name`, `suffix`, `tag_ids`, `time_zone`, `update_time`,
                `utm_parameters`, `website`, `account_id`, `assistant_name`, `assistant_phone`,
                `billing_information`, `created_by`, `groups`, `last_updated_by`

        Returns: `Contact`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_CONTACTS_GET, {"contact_id": contact_id, "fields": fields}, None, options)

    async def link(self, body: p.LinkContactsRequest, *, options: RequestOptions | None = None) -> m.ContactLink:
        """Link two contacts.

        `POST /rest/v2/contacts:link`

        Args:
            body: a dict with `contact1_id`, `contact2_id`, `link_type_id`

        Returns: `ContactLink`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_CONTACTS_LINK, {}, body, options)

    def list(
        self,
        *,
        fields: Sequence[p.ContactsListFields] | None = None,
        filter: p.ContactsListFilter | str | None = None,
        order_by: p.ContactsListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Contact]:
        """List contacts.

        `GET /rest/v2/contacts`

        Args:
            fields: names of fields: `addresses`, `anniversary_date`, `birth_date`, `company`, `contact_type`,
                `create_time`, `custom_fields`, `email_addresses`, `family_name`, `fax_numbers`, `given_name`, `id`,
                `job_title`, `leadsource_id`, `links`, `middle_name`, `notes`, `origin`, `owner_id`,
                `phone_numbers`, `preferred_locale`, `preferred_name`, `prefix`, `referral_code`, `score_value`,
                `social_accounts`, `source_type`, `spouse_name`, `suffix`, `tag_ids`, `time_zone`, `update_time`,
                `utm_parameters`, `website`, `account_id`, `assistant_name`, `assistant_phone`,
                `billing_information`, `created_by`, `groups`, `last_updated_by`
            filter: a dict of conditions, or str. `billing_address_country_code`, `billing_address_line1`,
                `billing_address_locality`, `billing_address_postal_code`, `billing_address_region`, `company_id`,
                `other_address_country_code`, `other_address_line1`, `other_address_locality`,
                `other_address_postal_code`, `other_address_region`, `shipping_address_country_code`,
                `shipping_address_line1`, `shipping_address_locality`, `shipping_address_postal_code`,
                `shipping_address_region`: text. `city`, `email`, `family_name`, `given_name`, `lead_source_name`,
                `middle_name`, `state`, `website`: text or a prefix. `contact_id`: text with `==`, `>`, `<`, `>=`,
                `<=`. `contact_ids`, `ids`, `phone_fields`: list. `end_update_time`, `start_update_time`: aware
                datetime. `phone_number`: text or a prefix of at least 3 characters, only together with
                `phone_fields`. `custom`: a dict of custom fields by name
            order_by: one of `id`, `create_time`, `email`, `update_time`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: a pager of `Contact` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _CONTACTS_LIST,
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

    async def merge(
        self,
        body: p.MergeContactRequest,
        *,
        fields: Sequence[p.ContactsListFields] | None = None,
        options: RequestOptions | None = None,
    ) -> m.Contact:
        """Merge contacts into one.

        `POST /rest/v2/contacts:merge`

        Args:
            body: a dict with `contact_id` (required), `duplicate_contact_id` (required)
            fields: names of fields: `addresses`, `anniversary_date`, `birth_date`, `company`, `contact_type`,
                `create_time`, `custom_fields`, `email_addresses`, `family_name`, `fax_numbers`, `given_name`, `id`,
                `job_title`, `leadsource_id`, `links`, `middle_name`, `notes`, `origin`, `owner_id`,
                `phone_numbers`, `preferred_locale`, `preferred_name`, `prefix`, `referral_code`, `score_value`,
                `social_accounts`, `source_type`, `spouse_name`, `suffix`, `tag_ids`, `time_zone`, `update_time`,
                `utm_parameters`, `website`, `account_id`, `assistant_name`, `assistant_phone`,
                `billing_information`, `created_by`, `groups`, `last_updated_by`

        Returns: `Contact`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_CONTACTS_MERGE, {"fields": fields}, body, options)

    async def unlink(self, body: p.LinkContactsRequest, *, options: RequestOptions | None = None) -> None:
        """Unlink two contacts.

        `POST /rest/v2/contacts:unlink`

        Args:
            body: a dict with `contact1_id`, `contact2_id`, `link_type_id`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_CONTACTS_UNLINK, {}, body, options)

    async def update(
        self,
        contact_id: str,
        body: p.CreateUpdateContactRequest,
        *,
        update_mask: Sequence[str] | None = None,
        fields: Sequence[p.ContactsListFields] | None = None,
        options: RequestOptions | None = None,
    ) -> m.Contact:
        """Update a contact.

        `PATCH /rest/v2/contacts/{contact_id}`

        Args:
            body: a dict with `addresses`, `anniversary_date`, `assistant_name`, `assistant_phone`,
                `billing_information`, `birth_date`, `company`, `contact_type`, `custom_fields`, `email_addresses`,
                `family_name`, `fax_numbers`, `given_name`, `job_title`, `leadsource_id`, `middle_name`, `origin`,
                `owner_id`, `phone_numbers`, `preferred_locale`, `preferred_name`, `prefix`, `referral_code`,
                `social_accounts`, and 6 more
            update_mask: the keys of the body to change; all of them by default
            fields: names of fields: `addresses`, `anniversary_date`, `birth_date`, `company`, `contact_type`,
                `create_time`, `custom_fields`, `email_addresses`, `family_name`, `fax_numbers`, `given_name`, `id`,
                `job_title`, `leadsource_id`, `links`, `middle_name`, `notes`, `origin`, `owner_id`,
                `phone_numbers`, `preferred_locale`, `preferred_name`, `prefix`, `referral_code`, `score_value`,
                `social_accounts`, `source_type`, `spouse_name`, `suffix`, `tag_ids`, `time_zone`, `update_time`,
                `utm_parameters`, `website`, `account_id`, `assistant_name`, `assistant_phone`,
                `billing_information`, `created_by`, `groups`, `last_updated_by`

        Returns: `Contact`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _CONTACTS_UPDATE, {"contact_id": contact_id, "update_mask": update_mask, "fields": fields}, body, options
        )
