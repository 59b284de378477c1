# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: contacts."""

from __future__ import annotations

from collections.abc import Sequence
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
    query=(Query("filter"), Query("order_by"), Query("page_size"), Query("page_token")),
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
    query=(Query("fields", explode=False),),
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
    query=(Query("fields", explode=False),),
    response=m.GetNoteResponse,
)
_CONTACTS_NOTES_LIST: ListOperation[m.ListNotesResponse, m.Note] = ListOperation(
    "v2.contacts.notes.list",
    "GET",
    "/rest/v2/contacts/{contact_id}/notes",
    query=(Query("filter"), Query("order_by"), Query("page_size"), Query("page_token"), Query("fields", explode=False)),
    response=m.ListNotesResponse,
    paging=Tokens("notes"),
)
_CONTACTS_NOTES_UPDATE: Operation[m.UpdateNoteResponse] = Operation(
    "v2.contacts.notes.update",
    "PATCH",
    "/rest/v2/contacts/{contact_id}/notes/{note_id}",
    query=(Query("update_mask"), Query("fields", explode=False)),
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
    query=(Query("filter"), Query("page_token"), Query("order_by"), Query("page_size")),
    response=m.ListContactPaymentMethodsResponse,
    paging=Tokens("records"),
)
_CONTACTS_TAGS_LIST: ListOperation[m.ListContactTagsResponse, m.AppliedTag] = ListOperation(
    "v2.contacts.tags.list",
    "GET",
    "/rest/v2/contacts/{contact_id}/tags",
    query=(Query("filter"), Query("page_token"), Query("order_by"), Query("page_size")),
    response=m.ListContactTagsResponse,
    paging=Tokens("tags"),
)
_CONTACTS_TAGS_LIST_ALL: ListOperation[m.ListContactTagAssociationsResponse, m.TagContactAssociation] = ListOperation(
    "v2.contacts.tags.list_all",
    "GET",
    "/rest/v2/contacts/-/tags",
    query=(Query("filter"), Query("page_token"), Query("order_by"), Query("page_size")),
    response=m.ListContactTagAssociationsResponse,
    paging=Tokens("tags"),
)
_CONTACTS_CREATE: Operation[m.Contact] = Operation(
    "v2.contacts.create",
    "POST",
    "/rest/v2/contacts",
    query=(Query("fields", explode=False), Query("duplicate_option")),
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
    query=(Query("fields", explode=False),),
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
    query=(Query("fields", explode=False), Query("filter"), Query("order_by"), Query("page_size"), Query("page_token")),
    response=m.ListContactsResponse,
    paging=Tokens("contacts"),
)
_CONTACTS_MERGE: Operation[m.Contact] = Operation(
    "v2.contacts.merge",
    "POST",
    "/rest/v2/contacts:merge",
    query=(Query("fields", explode=False),),
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
    query=(Query("update_mask"), Query("fields", explode=False)),
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


class ContactsLeadScore(Resource):
    """``v2.contacts.lead_score``"""

    def get(self, contact_id: str, *, options: RequestOptions | None = None) -> m.LeadScore:
        """``GET /rest/v2/contacts/{contact_id}/leadScore``

        Args:
            contact_id: str

        Returns:
            LeadScore; None when the response is empty.
        """
        return self._sender.call(_CONTACTS_LEAD_SCORE_GET, {"contact_id": contact_id}, None, options)


class AsyncContactsLeadScore(AsyncResource):
    """``v2.contacts.lead_score``, asynchronous."""

    async def get(self, contact_id: str, *, options: RequestOptions | None = None) -> m.LeadScore:
        """``GET /rest/v2/contacts/{contact_id}/leadScore``

        Args:
            contact_id: str

        Returns:
            LeadScore; None when the response is empty.
        """
        return await self._sender.call(_CONTACTS_LEAD_SCORE_GET, {"contact_id": contact_id}, None, options)


class ContactsLinksTypes(Resource):
    """``v2.contacts.links.types``"""

    def create(
        self, body: p.CreateContactLinkTypeRequest, *, options: RequestOptions | None = None
    ) -> m.ContactLinkType:
        """``POST /rest/v2/contacts/links/types``

        Args:
            body: CreateContactLinkTypeRequest

        Returns:
            ContactLinkType; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_CONTACTS_LINKS_TYPES_CREATE, {}, body, options)

    def delete(self, link_type_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/contacts/links/types/{link_type_id}``

        Args:
            link_type_id: str

        Returns:
            None.
        """
        return self._sender.call(_CONTACTS_LINKS_TYPES_DELETE, {"link_type_id": link_type_id}, None, options)

    def list(
        self,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.ContactLinkType]:
        """``GET /rest/v2/contacts/links/types``

        Args:
            filter: str
            order_by: str
            page_size: int, 0 to 1000
            page_token: str

        Returns:
            The first page of ContactLinkType; iterating over it walks all pages.
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
        """``PATCH /rest/v2/contacts/links/types/{link_type_id}``

        Args:
            link_type_id: str
            body: UpdateContactLinkTypeRequest
            update_mask: the body's keys to change; by default all keys of the body

        Returns:
            ContactLinkType; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(
            _CONTACTS_LINKS_TYPES_UPDATE, {"link_type_id": link_type_id, "update_mask": update_mask}, body, options
        )


class AsyncContactsLinksTypes(AsyncResource):
    """``v2.contacts.links.types``, asynchronous."""

    async def create(
        self, body: p.CreateContactLinkTypeRequest, *, options: RequestOptions | None = None
    ) -> m.ContactLinkType:
        """``POST /rest/v2/contacts/links/types``

        Args:
            body: CreateContactLinkTypeRequest

        Returns:
            ContactLinkType; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_CONTACTS_LINKS_TYPES_CREATE, {}, body, options)

    async def delete(self, link_type_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/contacts/links/types/{link_type_id}``

        Args:
            link_type_id: str

        Returns:
            None.
        """
        return await self._sender.call(_CONTACTS_LINKS_TYPES_DELETE, {"link_type_id": link_type_id}, None, options)

    def list(
        self,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.ContactLinkType]:
        """``GET /rest/v2/contacts/links/types``

        Args:
            filter: str
            order_by: str
            page_size: int, 0 to 1000
            page_token: str

        Returns:
            A pager: await it for the first page of ContactLinkType, or iterate over it for all items of all pages.
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
        """``PATCH /rest/v2/contacts/links/types/{link_type_id}``

        Args:
            link_type_id: str
            body: UpdateContactLinkTypeRequest
            update_mask: the body's keys to change; by default all keys of the body

        Returns:
            ContactLinkType; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(
            _CONTACTS_LINKS_TYPES_UPDATE, {"link_type_id": link_type_id, "update_mask": update_mask}, body, options
        )


class ContactsLinks(Resource):
    """``v2.contacts.links``"""

    @cached_property
    def types(self) -> ContactsLinksTypes:
        """The operations below ``contacts.links.types``."""
        return ContactsLinksTypes(self._sender)

    def list(self, contact_id: str, *, options: RequestOptions | None = None) -> Page[m.ContactLink]:
        """``GET /rest/v2/contacts/{contact_id}/links``

        Args:
            contact_id: str

        Returns:
            The first page of ContactLink; iterating over it walks all pages.
        """
        return self._sender.page(_CONTACTS_LINKS_LIST, {"contact_id": contact_id}, None, options)


class AsyncContactsLinks(AsyncResource):
    """``v2.contacts.links``, asynchronous."""

    @cached_property
    def types(self) -> AsyncContactsLinksTypes:
        """The operations below ``contacts.links.types``."""
        return AsyncContactsLinksTypes(self._sender)

    def list(self, contact_id: str, *, options: RequestOptions | None = None) -> AsyncPager[m.ContactLink]:
        """``GET /rest/v2/contacts/{contact_id}/links``

        Args:
            contact_id: str

        Returns:
            A pager: await it for the first page of ContactLink, or iterate over it for all items of all pages.
        """
        return self._sender.page(_CONTACTS_LINKS_LIST, {"contact_id": contact_id}, None, options)


class ContactsModelCustomFieldsGroups(Resource):
    """``v2.contacts.model.custom_fields.groups``"""

    def create(
        self, body: p.CreateCustomFieldGroupRequest, *, options: RequestOptions | None = None
    ) -> m.CustomFieldGroup:
        """``POST /rest/v2/contacts/model/customFields/groups``

        Args:
            body: CreateCustomFieldGroupRequest

        Returns:
            CustomFieldGroup; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_CONTACTS_MODEL_CUSTOM_FIELDS_GROUPS_CREATE, {}, body, options)

    def delete(self, group_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/contacts/model/customFields/groups/{group_id}``

        Args:
            group_id: str

        Returns:
            None.
        """
        return self._sender.call(_CONTACTS_MODEL_CUSTOM_FIELDS_GROUPS_DELETE, {"group_id": group_id}, None, options)

    def get(self, group_id: str, *, options: RequestOptions | None = None) -> m.CustomFieldGroup:
        """``GET /rest/v2/contacts/model/customFields/groups/{group_id}``

        Args:
            group_id: str

        Returns:
            CustomFieldGroup; None when the response is empty.
        """
        return self._sender.call(_CONTACTS_MODEL_CUSTOM_FIELDS_GROUPS_GET, {"group_id": group_id}, None, options)

    def list(self, *, tab_id: str | None = None, options: RequestOptions | None = None) -> Page[m.CustomFieldGroup]:
        """``GET /rest/v2/contacts/model/customFields/groups``

        Args:
            tab_id: str

        Returns:
            The first page of CustomFieldGroup; iterating over it walks all pages.
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
        """``PATCH /rest/v2/contacts/model/customFields/groups/{group_id}``

        Args:
            group_id: str
            body: UpdateCustomFieldGroupRequest
            update_mask: the body's keys to change; by default all keys of the body

        Returns:
            CustomFieldGroup; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(
            _CONTACTS_MODEL_CUSTOM_FIELDS_GROUPS_UPDATE,
            {"group_id": group_id, "update_mask": update_mask},
            body,
            options,
        )


class AsyncContactsModelCustomFieldsGroups(AsyncResource):
    """``v2.contacts.model.custom_fields.groups``, asynchronous."""

    async def create(
        self, body: p.CreateCustomFieldGroupRequest, *, options: RequestOptions | None = None
    ) -> m.CustomFieldGroup:
        """``POST /rest/v2/contacts/model/customFields/groups``

        Args:
            body: CreateCustomFieldGroupRequest

        Returns:
            CustomFieldGroup; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_CONTACTS_MODEL_CUSTOM_FIELDS_GROUPS_CREATE, {}, body, options)

    async def delete(self, group_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/contacts/model/customFields/groups/{group_id}``

        Args:
            group_id: str

        Returns:
            None.
        """
        return await self._sender.call(
            _CONTACTS_MODEL_CUSTOM_FIELDS_GROUPS_DELETE, {"group_id": group_id}, None, options
        )

    async def get(self, group_id: str, *, options: RequestOptions | None = None) -> m.CustomFieldGroup:
        """``GET /rest/v2/contacts/model/customFields/groups/{group_id}``

        Args:
            group_id: str

        Returns:
            CustomFieldGroup; None when the response is empty.
        """
        return await self._sender.call(_CONTACTS_MODEL_CUSTOM_FIELDS_GROUPS_GET, {"group_id": group_id}, None, options)

    def list(
        self, *, tab_id: str | None = None, options: RequestOptions | None = None
    ) -> AsyncPager[m.CustomFieldGroup]:
        """``GET /rest/v2/contacts/model/customFields/groups``

        Args:
            tab_id: str

        Returns:
            A pager: await it for the first page of CustomFieldGroup, or iterate over it for all items of all pages.
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
        """``PATCH /rest/v2/contacts/model/customFields/groups/{group_id}``

        Args:
            group_id: str
            body: UpdateCustomFieldGroupRequest
            update_mask: the body's keys to change; by default all keys of the body

        Returns:
            CustomFieldGroup; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(
            _CONTACTS_MODEL_CUSTOM_FIELDS_GROUPS_UPDATE,
            {"group_id": group_id, "update_mask": update_mask},
            body,
            options,
        )


class ContactsModelCustomFieldsTabs(Resource):
    """``v2.contacts.model.custom_fields.tabs``"""

    def create(self, body: p.CreateCustomFieldTabRequest, *, options: RequestOptions | None = None) -> m.CustomFieldTab:
        """``POST /rest/v2/contacts/model/customFields/tabs``

        Args:
            body: CreateCustomFieldTabRequest

        Returns:
            CustomFieldTab; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_CONTACTS_MODEL_CUSTOM_FIELDS_TABS_CREATE, {}, body, options)

    def delete(self, tab_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/contacts/model/customFields/tabs/{tab_id}``

        Args:
            tab_id: str

        Returns:
            None.
        """
        return self._sender.call(_CONTACTS_MODEL_CUSTOM_FIELDS_TABS_DELETE, {"tab_id": tab_id}, None, options)

    def get(self, tab_id: str, *, options: RequestOptions | None = None) -> m.CustomFieldTab:
        """``GET /rest/v2/contacts/model/customFields/tabs/{tab_id}``

        Args:
            tab_id: str

        Returns:
            CustomFieldTab; None when the response is empty.
        """
        return self._sender.call(_CONTACTS_MODEL_CUSTOM_FIELDS_TABS_GET, {"tab_id": tab_id}, None, options)

    def list(self, *, options: RequestOptions | None = None) -> Page[m.CustomFieldTab]:
        """``GET /rest/v2/contacts/model/customFields/tabs``

        Returns:
            The first page of CustomFieldTab; iterating over it walks all pages.
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
        """``PATCH /rest/v2/contacts/model/customFields/tabs/{tab_id}``

        Args:
            tab_id: str
            body: UpdateCustomFieldTabRequest
            update_mask: the body's keys to change; by default all keys of the body

        Returns:
            CustomFieldTab; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(
            _CONTACTS_MODEL_CUSTOM_FIELDS_TABS_UPDATE, {"tab_id": tab_id, "update_mask": update_mask}, body, options
        )


class AsyncContactsModelCustomFieldsTabs(AsyncResource):
    """``v2.contacts.model.custom_fields.tabs``, asynchronous."""

    async def create(
        self, body: p.CreateCustomFieldTabRequest, *, options: RequestOptions | None = None
    ) -> m.CustomFieldTab:
        """``POST /rest/v2/contacts/model/customFields/tabs``

        Args:
            body: CreateCustomFieldTabRequest

        Returns:
            CustomFieldTab; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_CONTACTS_MODEL_CUSTOM_FIELDS_TABS_CREATE, {}, body, options)

    async def delete(self, tab_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/contacts/model/customFields/tabs/{tab_id}``

        Args:
            tab_id: str

        Returns:
            None.
        """
        return await self._sender.call(_CONTACTS_MODEL_CUSTOM_FIELDS_TABS_DELETE, {"tab_id": tab_id}, None, options)

    async def get(self, tab_id: str, *, options: RequestOptions | None = None) -> m.CustomFieldTab:
        """``GET /rest/v2/contacts/model/customFields/tabs/{tab_id}``

        Args:
            tab_id: str

        Returns:
            CustomFieldTab; None when the response is empty.
        """
        return await self._sender.call(_CONTACTS_MODEL_CUSTOM_FIELDS_TABS_GET, {"tab_id": tab_id}, None, options)

    def list(self, *, options: RequestOptions | None = None) -> AsyncPager[m.CustomFieldTab]:
        """``GET /rest/v2/contacts/model/customFields/tabs``

        Returns:
            A pager: await it for the first page of CustomFieldTab, or iterate over it for all items of all pages.
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
        """``PATCH /rest/v2/contacts/model/customFields/tabs/{tab_id}``

        Args:
            tab_id: str
            body: UpdateCustomFieldTabRequest
            update_mask: the body's keys to change; by default all keys of the body

        Returns:
            CustomFieldTab; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(
            _CONTACTS_MODEL_CUSTOM_FIELDS_TABS_UPDATE, {"tab_id": tab_id, "update_mask": update_mask}, body, options
        )


class ContactsModelCustomFields(Resource):
    """``v2.contacts.model.custom_fields``"""

    @cached_property
    def groups(self) -> ContactsModelCustomFieldsGroups:
        """The operations below ``contacts.model.custom_fields.groups``."""
        return ContactsModelCustomFieldsGroups(self._sender)

    @cached_property
    def tabs(self) -> ContactsModelCustomFieldsTabs:
        """The operations below ``contacts.model.custom_fields.tabs``."""
        return ContactsModelCustomFieldsTabs(self._sender)

    def create(
        self, body: p.CreateCustomFieldRequest, *, options: RequestOptions | None = None
    ) -> m.CustomFieldMetaData:
        """``POST /rest/v2/contacts/model/customFields``

        Args:
            body: CreateCustomFieldRequest

        Returns:
            CustomFieldMetaData; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_CONTACTS_MODEL_CUSTOM_FIELDS_CREATE, {}, body, options)

    def delete(self, custom_field_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/contacts/model/customFields/{custom_field_id}``

        Args:
            custom_field_id: str

        Returns:
            None.
        """
        return self._sender.call(
            _CONTACTS_MODEL_CUSTOM_FIELDS_DELETE, {"custom_field_id": custom_field_id}, None, options
        )


class AsyncContactsModelCustomFields(AsyncResource):
    """``v2.contacts.model.custom_fields``, asynchronous."""

    @cached_property
    def groups(self) -> AsyncContactsModelCustomFieldsGroups:
        """The operations below ``contacts.model.custom_fields.groups``."""
        return AsyncContactsModelCustomFieldsGroups(self._sender)

    @cached_property
    def tabs(self) -> AsyncContactsModelCustomFieldsTabs:
        """The operations below ``contacts.model.custom_fields.tabs``."""
        return AsyncContactsModelCustomFieldsTabs(self._sender)

    async def create(
        self, body: p.CreateCustomFieldRequest, *, options: RequestOptions | None = None
    ) -> m.CustomFieldMetaData:
        """``POST /rest/v2/contacts/model/customFields``

        Args:
            body: CreateCustomFieldRequest

        Returns:
            CustomFieldMetaData; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_CONTACTS_MODEL_CUSTOM_FIELDS_CREATE, {}, body, options)

    async def delete(self, custom_field_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/contacts/model/customFields/{custom_field_id}``

        Args:
            custom_field_id: str

        Returns:
            None.
        """
        return await self._sender.call(
            _CONTACTS_MODEL_CUSTOM_FIELDS_DELETE, {"custom_field_id": custom_field_id}, None, options
        )


class ContactsModel(Resource):
    """``v2.contacts.model``"""

    @cached_property
    def custom_fields(self) -> ContactsModelCustomFields:
        """The operations below ``contacts.model.custom_fields``."""
        return ContactsModelCustomFields(self._sender)

    def get(self, *, options: RequestOptions | None = None) -> m.ObjectModel:
        """``GET /rest/v2/contacts/model``

        Returns:
            ObjectModel; None when the response is empty.
        """
        return self._sender.call(_CONTACTS_MODEL_GET, {}, None, options)


class AsyncContactsModel(AsyncResource):
    """``v2.contacts.model``, asynchronous."""

    @cached_property
    def custom_fields(self) -> AsyncContactsModelCustomFields:
        """The operations below ``contacts.model.custom_fields``."""
        return AsyncContactsModelCustomFields(self._sender)

    async def get(self, *, options: RequestOptions | None = None) -> m.ObjectModel:
        """``GET /rest/v2/contacts/model``

        Returns:
            ObjectModel; None when the response is empty.
        """
        return await self._sender.call(_CONTACTS_MODEL_GET, {}, None, options)


class ContactsNotes(Resource):
    """``v2.contacts.notes``"""

    def create(
        self,
        contact_id: str,
        body: p.CreateNoteRequest,
        *,
        fields: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.Note:
        """``POST /rest/v2/contacts/{contact_id}/notes``

        Args:
            contact_id: str
            body: CreateNoteRequest
            fields: list of str, comma-joined on the wire

        Returns:
            Note; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_CONTACTS_NOTES_CREATE, {"contact_id": contact_id, "fields": fields}, body, options)

    def delete(self, contact_id: str, note_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/contacts/{contact_id}/notes/{note_id}``

        Args:
            contact_id: str
            note_id: str

        Returns:
            None.
        """
        return self._sender.call(_CONTACTS_NOTES_DELETE, {"contact_id": contact_id, "note_id": note_id}, None, options)

    def get(
        self,
        contact_id: str,
        note_id: str,
        *,
        fields: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.GetNoteResponse:
        """``GET /rest/v2/contacts/{contact_id}/notes/{note_id}``

        Args:
            contact_id: str
            note_id: str
            fields: list of str, comma-joined on the wire

        Returns:
            GetNoteResponse; None when the response is empty.
        """
        return self._sender.call(
            _CONTACTS_NOTES_GET, {"contact_id": contact_id, "note_id": note_id, "fields": fields}, None, options
        )

    def list(
        self,
        contact_id: str,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        fields: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.Note]:
        """``GET /rest/v2/contacts/{contact_id}/notes``

        Args:
            contact_id: str
            filter: str
            order_by: str
            page_size: int, 0 to 1000
            page_token: str
            fields: list of str, comma-joined on the wire

        Returns:
            The first page of Note; iterating over it walks all pages.
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
        fields: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.UpdateNoteResponse:
        """``PATCH /rest/v2/contacts/{contact_id}/notes/{note_id}``

        Args:
            contact_id: str
            note_id: str
            body: UpdateNoteRequest
            update_mask: the body's keys to change; by default all keys of the body
            fields: list of str, comma-joined on the wire

        Returns:
            UpdateNoteResponse; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(
            _CONTACTS_NOTES_UPDATE,
            {"contact_id": contact_id, "note_id": note_id, "update_mask": update_mask, "fields": fields},
            body,
            options,
        )


class AsyncContactsNotes(AsyncResource):
    """``v2.contacts.notes``, asynchronous."""

    async def create(
        self,
        contact_id: str,
        body: p.CreateNoteRequest,
        *,
        fields: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.Note:
        """``POST /rest/v2/contacts/{contact_id}/notes``

        Args:
            contact_id: str
            body: CreateNoteRequest
            fields: list of str, comma-joined on the wire

        Returns:
            Note; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(
            _CONTACTS_NOTES_CREATE, {"contact_id": contact_id, "fields": fields}, body, options
        )

    async def delete(self, contact_id: str, note_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/contacts/{contact_id}/notes/{note_id}``

        Args:
            contact_id: str
            note_id: str

        Returns:
            None.
        """
        return await self._sender.call(
            _CONTACTS_NOTES_DELETE, {"contact_id": contact_id, "note_id": note_id}, None, options
        )

    async def get(
        self,
        contact_id: str,
        note_id: str,
        *,
        fields: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.GetNoteResponse:
        """``GET /rest/v2/contacts/{contact_id}/notes/{note_id}``

        Args:
            contact_id: str
            note_id: str
            fields: list of str, comma-joined on the wire

        Returns:
            GetNoteResponse; None when the response is empty.
        """
        return await self._sender.call(
            _CONTACTS_NOTES_GET, {"contact_id": contact_id, "note_id": note_id, "fields": fields}, None, options
        )

    def list(
        self,
        contact_id: str,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        fields: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Note]:
        """``GET /rest/v2/contacts/{contact_id}/notes``

        Args:
            contact_id: str
            filter: str
            order_by: str
            page_size: int, 0 to 1000
            page_token: str
            fields: list of str, comma-joined on the wire

        Returns:
            A pager: await it for the first page of Note, or iterate over it for all items of all pages.
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
        fields: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.UpdateNoteResponse:
        """``PATCH /rest/v2/contacts/{contact_id}/notes/{note_id}``

        Args:
            contact_id: str
            note_id: str
            body: UpdateNoteRequest
            update_mask: the body's keys to change; by default all keys of the body
            fields: list of str, comma-joined on the wire

        Returns:
            UpdateNoteResponse; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(
            _CONTACTS_NOTES_UPDATE,
            {"contact_id": contact_id, "note_id": note_id, "update_mask": update_mask, "fields": fields},
            body,
            options,
        )


class ContactsPaymentMethods(Resource):
    """``v2.contacts.payment_methods``"""

    def deactivate(self, contact_id: str, payment_method_id: str, *, options: RequestOptions | None = None) -> None:
        """``POST /rest/v2/contacts/{contact_id}/paymentMethods/{payment_method_id}:deactivate``

        Args:
            contact_id: str
            payment_method_id: str

        Returns:
            None.
        """
        return self._sender.call(
            _CONTACTS_PAYMENT_METHODS_DEACTIVATE,
            {"contact_id": contact_id, "payment_method_id": payment_method_id},
            None,
            options,
        )

    def delete(self, contact_id: str, payment_method_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/contacts/{contact_id}/paymentMethods/{payment_method_id}``

        Args:
            contact_id: str
            payment_method_id: str

        Returns:
            None.
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
        filter: str | None = None,
        page_token: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.PaymentMethod]:
        """``GET /rest/v2/contacts/{contact_id}/paymentMethods``

        Args:
            contact_id: str
            filter: str
            page_token: str
            order_by: str
            page_size: int, 0 to 1000

        Returns:
            The first page of PaymentMethod; iterating over it walks all pages.
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


class AsyncContactsPaymentMethods(AsyncResource):
    """``v2.contacts.payment_methods``, asynchronous."""

    async def deactivate(
        self, contact_id: str, payment_method_id: str, *, options: RequestOptions | None = None
    ) -> None:
        """``POST /rest/v2/contacts/{contact_id}/paymentMethods/{payment_method_id}:deactivate``

        Args:
            contact_id: str
            payment_method_id: str

        Returns:
            None.
        """
        return await self._sender.call(
            _CONTACTS_PAYMENT_METHODS_DEACTIVATE,
            {"contact_id": contact_id, "payment_method_id": payment_method_id},
            None,
            options,
        )

    async def delete(self, contact_id: str, payment_method_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/contacts/{contact_id}/paymentMethods/{payment_method_id}``

        Args:
            contact_id: str
            payment_method_id: str

        Returns:
            None.
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
        filter: str | None = None,
        page_token: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.PaymentMethod]:
        """``GET /rest/v2/contacts/{contact_id}/paymentMethods``

        Args:
            contact_id: str
            filter: str
            page_token: str
            order_by: str
            page_size: int, 0 to 1000

        Returns:
            A pager: await it for the first page of PaymentMethod, or iterate over it for all items of all pages.
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


class ContactsTags(Resource):
    """``v2.contacts.tags``"""

    def list(
        self,
        contact_id: str,
        *,
        filter: str | None = None,
        page_token: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.AppliedTag]:
        """``GET /rest/v2/contacts/{contact_id}/tags``

        Args:
            contact_id: str
            filter: str
            page_token: str
            order_by: str
            page_size: int, 0 to 1000

        Returns:
            The first page of AppliedTag; iterating over it walks all pages.
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
        filter: str | None = None,
        page_token: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.TagContactAssociation]:
        """``GET /rest/v2/contacts/-/tags``

        Args:
            filter: str
            page_token: str
            order_by: str
            page_size: int, 0 to 1000

        Returns:
            The first page of TagContactAssociation; iterating over it walks all pages.
        """
        return self._sender.page(
            _CONTACTS_TAGS_LIST_ALL,
            {"filter": filter, "page_token": page_token, "order_by": order_by, "page_size": page_size},
            None,
            options,
        )


class AsyncContactsTags(AsyncResource):
    """``v2.contacts.tags``, asynchronous."""

    def list(
        self,
        contact_id: str,
        *,
        filter: str | None = None,
        page_token: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.AppliedTag]:
        """``GET /rest/v2/contacts/{contact_id}/tags``

        Args:
            contact_id: str
            filter: str
            page_token: str
            order_by: str
            page_size: int, 0 to 1000

        Returns:
            A pager: await it for the first page of AppliedTag, or iterate over it for all items of all pages.
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
        filter: str | None = None,
        page_token: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.TagContactAssociation]:
        """``GET /rest/v2/contacts/-/tags``

        Args:
            filter: str
            page_token: str
            order_by: str
            page_size: int, 0 to 1000

        Returns:
            A pager: await it for the first page of TagContactAssociation, or iterate over it for all items of all
                pages.
        """
        return self._sender.page(
            _CONTACTS_TAGS_LIST_ALL,
            {"filter": filter, "page_token": page_token, "order_by": order_by, "page_size": page_size},
            None,
            options,
        )


class Contacts(Resource):
    """``v2.contacts``"""

    @cached_property
    def lead_score(self) -> ContactsLeadScore:
        """The operations below ``contacts.lead_score``."""
        return ContactsLeadScore(self._sender)

    @cached_property
    def links(self) -> ContactsLinks:
        """The operations below ``contacts.links``."""
        return ContactsLinks(self._sender)

    @cached_property
    def model(self) -> ContactsModel:
        """The operations below ``contacts.model``."""
        return ContactsModel(self._sender)

    @cached_property
    def notes(self) -> ContactsNotes:
        """The operations below ``contacts.notes``."""
        return ContactsNotes(self._sender)

    @cached_property
    def payment_methods(self) -> ContactsPaymentMethods:
        """The operations below ``contacts.payment_methods``."""
        return ContactsPaymentMethods(self._sender)

    @cached_property
    def tags(self) -> ContactsTags:
        """The operations below ``contacts.tags``."""
        return ContactsTags(self._sender)

    def create(
        self,
        body: p.CreateUpdateContactRequest,
        *,
        fields: Sequence[str] | None = None,
        duplicate_option: p.DuplicateOption | None = None,
        options: RequestOptions | None = None,
    ) -> m.Contact:
        """``POST /rest/v2/contacts``

        Args:
            body: CreateUpdateContactRequest
            fields: list of str, comma-joined on the wire
            duplicate_option: one of Email, EmailAndName, EmailAndNameAndCompany

        Returns:
            Contact; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(
            _CONTACTS_CREATE, {"fields": fields, "duplicate_option": duplicate_option}, body, options
        )

    def delete(self, contact_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/contacts/{contact_id}``

        Args:
            contact_id: str

        Returns:
            None.
        """
        return self._sender.call(_CONTACTS_DELETE, {"contact_id": contact_id}, None, options)

    def get(
        self, contact_id: str, *, fields: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> m.Contact:
        """``GET /rest/v2/contacts/{contact_id}``

        Args:
            contact_id: str
            fields: list of str, comma-joined on the wire

        Returns:
            Contact; None when the response is empty.
        """
        return self._sender.call(_CONTACTS_GET, {"contact_id": contact_id, "fields": fields}, None, options)

    def link(self, body: p.LinkContactsRequest, *, options: RequestOptions | None = None) -> m.ContactLink:
        """``POST /rest/v2/contacts:link``

        Args:
            body: LinkContactsRequest

        Returns:
            ContactLink; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_CONTACTS_LINK, {}, body, options)

    def list(
        self,
        *,
        fields: Sequence[str] | None = None,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.Contact]:
        """``GET /rest/v2/contacts``

        Args:
            fields: list of str, comma-joined on the wire
            filter: str
            order_by: str
            page_size: int, 0 to 1000
            page_token: str

        Returns:
            The first page of Contact; iterating over it walks all pages.
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
        self, body: p.MergeContactRequest, *, fields: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> m.Contact:
        """``POST /rest/v2/contacts:merge``

        Args:
            body: MergeContactRequest
            fields: list of str, comma-joined on the wire

        Returns:
            Contact; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_CONTACTS_MERGE, {"fields": fields}, body, options)

    def unlink(self, body: p.LinkContactsRequest, *, options: RequestOptions | None = None) -> None:
        """``POST /rest/v2/contacts:unlink``

        Args:
            body: LinkContactsRequest

        Returns:
            None.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_CONTACTS_UNLINK, {}, body, options)

    def update(
        self,
        contact_id: str,
        body: p.CreateUpdateContactRequest,
        *,
        update_mask: Sequence[str] | None = None,
        fields: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.Contact:
        """``PATCH /rest/v2/contacts/{contact_id}``

        Args:
            contact_id: str
            body: CreateUpdateContactRequest
            update_mask: the body's keys to change; by default all keys of the body
            fields: list of str, comma-joined on the wire

        Returns:
            Contact; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(
            _CONTACTS_UPDATE, {"contact_id": contact_id, "update_mask": update_mask, "fields": fields}, body, options
        )


class AsyncContacts(AsyncResource):
    """``v2.contacts``, asynchronous."""

    @cached_property
    def lead_score(self) -> AsyncContactsLeadScore:
        """The operations below ``contacts.lead_score``."""
        return AsyncContactsLeadScore(self._sender)

    @cached_property
    def links(self) -> AsyncContactsLinks:
        """The operations below ``contacts.links``."""
        return AsyncContactsLinks(self._sender)

    @cached_property
    def model(self) -> AsyncContactsModel:
        """The operations below ``contacts.model``."""
        return AsyncContactsModel(self._sender)

    @cached_property
    def notes(self) -> AsyncContactsNotes:
        """The operations below ``contacts.notes``."""
        return AsyncContactsNotes(self._sender)

    @cached_property
    def payment_methods(self) -> AsyncContactsPaymentMethods:
        """The operations below ``contacts.payment_methods``."""
        return AsyncContactsPaymentMethods(self._sender)

    @cached_property
    def tags(self) -> AsyncContactsTags:
        """The operations below ``contacts.tags``."""
        return AsyncContactsTags(self._sender)

    async def create(
        self,
        body: p.CreateUpdateContactRequest,
        *,
        fields: Sequence[str] | None = None,
        duplicate_option: p.DuplicateOption | None = None,
        options: RequestOptions | None = None,
    ) -> m.Contact:
        """``POST /rest/v2/contacts``

        Args:
            body: CreateUpdateContactRequest
            fields: list of str, comma-joined on the wire
            duplicate_option: one of Email, EmailAndName, EmailAndNameAndCompany

        Returns:
            Contact; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(
            _CONTACTS_CREATE, {"fields": fields, "duplicate_option": duplicate_option}, body, options
        )

    async def delete(self, contact_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/contacts/{contact_id}``

        Args:
            contact_id: str

        Returns:
            None.
        """
        return await self._sender.call(_CONTACTS_DELETE, {"contact_id": contact_id}, None, options)

    async def get(
        self, contact_id: str, *, fields: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> m.Contact:
        """``GET /rest/v2/contacts/{contact_id}``

        Args:
            contact_id: str
            fields: list of str, comma-joined on the wire

        Returns:
            Contact; None when the response is empty.
        """
        return await self._sender.call(_CONTACTS_GET, {"contact_id": contact_id, "fields": fields}, None, options)

    async def link(self, body: p.LinkContactsRequest, *, options: RequestOptions | None = None) -> m.ContactLink:
        """``POST /rest/v2/contacts:link``

        Args:
            body: LinkContactsRequest

        Returns:
            ContactLink; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_CONTACTS_LINK, {}, body, options)

    def list(
        self,
        *,
        fields: Sequence[str] | None = None,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Contact]:
        """``GET /rest/v2/contacts``

        Args:
            fields: list of str, comma-joined on the wire
            filter: str
            order_by: str
            page_size: int, 0 to 1000
            page_token: str

        Returns:
            A pager: await it for the first page of Contact, or iterate over it for all items of all pages.
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
        self, body: p.MergeContactRequest, *, fields: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> m.Contact:
        """``POST /rest/v2/contacts:merge``

        Args:
            body: MergeContactRequest
            fields: list of str, comma-joined on the wire

        Returns:
            Contact; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_CONTACTS_MERGE, {"fields": fields}, body, options)

    async def unlink(self, body: p.LinkContactsRequest, *, options: RequestOptions | None = None) -> None:
        """``POST /rest/v2/contacts:unlink``

        Args:
            body: LinkContactsRequest

        Returns:
            None.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_CONTACTS_UNLINK, {}, body, options)

    async def update(
        self,
        contact_id: str,
        body: p.CreateUpdateContactRequest,
        *,
        update_mask: Sequence[str] | None = None,
        fields: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.Contact:
        """``PATCH /rest/v2/contacts/{contact_id}``

        Args:
            contact_id: str
            body: CreateUpdateContactRequest
            update_mask: the body's keys to change; by default all keys of the body
            fields: list of str, comma-joined on the wire

        Returns:
            Contact; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(
            _CONTACTS_UPDATE, {"contact_id": contact_id, "update_mask": update_mask, "fields": fields}, body, options
        )
