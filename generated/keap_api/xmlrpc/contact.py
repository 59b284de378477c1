"""ContactService of the XML-RPC API. Generated from specs/xmlrpc.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._async_xmlrpc_service import AsyncService
from .._xmlrpc_method import Method, Param
from .._xmlrpc_service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._options import RequestOptions
    from .._xmlrpc_method import Row

__all__ = ["AsyncContact", "Contact"]

_ADD: Method[int] = Method("ContactService.add", Param("data", "struct"), returns="int", reads=False)
_ADD_WITH_DUP_CHECK: Method[int] = Method(
    "ContactService.addWithDupCheck",
    Param("data", "struct"),
    Param("dup_check_type", "string"),
    returns="int",
    reads=False,
)
_UPDATE: Method[int] = Method(
    "ContactService.update", Param("contact_id", "int"), Param("data", "struct"), returns="int", reads=False
)
_LOAD: Method[Row] = Method(
    "ContactService.load",
    Param("contact_id", "int"),
    Param("selected_fields", "array<string>"),
    returns="struct",
    reads=True,
)
_FIND_BY_EMAIL: Method[list[Row]] = Method(
    "ContactService.findByEmail",
    Param("email", "string"),
    Param("selected_fields", "array<string>"),
    returns="array<struct>",
    reads=True,
)
_MERGE: Method[bool] = Method(
    "ContactService.merge",
    Param("contact_id", "int"),
    Param("duplicate_contact_id", "int"),
    returns="boolean",
    reads=False,
)
_ADD_TO_CAMPAIGN: Method[bool] = Method(
    "ContactService.addToCampaign",
    Param("contact_id", "int"),
    Param("campaign_id", "int"),
    returns="boolean",
    reads=False,
)
_ADD_TO_GROUP: Method[bool] = Method(
    "ContactService.addToGroup", Param("contact_id", "int"), Param("tag_id", "int"), returns="boolean", reads=False
)
_REMOVE_FROM_GROUP: Method[bool] = Method(
    "ContactService.removeFromGroup", Param("contact_id", "int"), Param("tag_id", "int"), returns="boolean", reads=False
)
_GET_NEXT_CAMPAIGN_STEP: Method[int] = Method(
    "ContactService.getNextCampaignStep",
    Param("contact_id", "int"),
    Param("follow_up_sequence_id", "int"),
    returns="int",
    reads=True,
)
_PAUSE_CAMPAIGN: Method[bool] = Method(
    "ContactService.pauseCampaign",
    Param("contact_id", "int"),
    Param("sequence_id", "int"),
    returns="boolean",
    reads=False,
)
_RESUME_CAMPAIGN_FOR_CONTACT: Method[bool] = Method(
    "ContactService.resumeCampaignForContact",
    Param("contact_id", "int"),
    Param("seq_id", "int"),
    returns="boolean",
    reads=False,
)
_REMOVE_FROM_CAMPAIGN: Method[bool] = Method(
    "ContactService.removeFromCampaign",
    Param("contact_id", "int"),
    Param("follow_up_sequence_id", "int"),
    returns="boolean",
    reads=False,
)
_RESCHEDULE_CAMPAIGN_STEP: Method[int] = Method(
    "ContactService.rescheduleCampaignStep",
    Param("contact_ids", "array<int>"),
    Param("sequence_step_id", "int"),
    returns="int",
    reads=False,
)
_RUN_ACTION_SEQUENCE: Method[list[Row]] = Method(
    "ContactService.runActionSequence",
    Param("contact_id", "int"),
    Param("action_set_id", "int"),
    Param("params", "struct", optional=True),
    returns="array<struct>",
    reads=False,
)
_LINK_CONTACTS: Method[bool] = Method(
    "ContactService.linkContacts",
    Param("contact_id_1", "int"),
    Param("contact_id_2", "int"),
    Param("link_type_id", "int"),
    returns="boolean",
    reads=False,
)
_UNLINK_CONTACTS: Method[bool] = Method(
    "ContactService.unlinkContacts",
    Param("contact_id_1", "int"),
    Param("contact_id_2", "int"),
    Param("link_type_id", "int"),
    returns="boolean",
    reads=False,
)
_LIST_LINKED_CONTACTS: Method[list[Row]] = Method(
    "ContactService.listLinkedContacts", Param("contact_id", "int"), returns="array<struct>", reads=True
)


class Contact(Service):
    """ContactService."""

    def add(self, data: Mapping[str, Any], *, options: RequestOptions | None = None) -> int:
        """Create a contact.

        Gives the id of the new contact.

        XML-RPC `ContactService.add`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.contacts.create`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: A contact without an e-mail address, phone or address is a
        fault, and so is a State or Country that Keap does not know. Both are stored as codes and read back as
        Keap spells them. Empty texts are not written.

        Args:
            data: a mapping; field names and values.

        Returns: int.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_ADD, (data,), options)

    def add_with_dup_check(
        self,
        data: Mapping[str, Any],
        dup_check_type: Literal["Email", "EmailAndName", "EmailAndNameAndCompany"] | str,
        *,
        options: RequestOptions | None = None,
    ) -> int:
        """Create a contact, or update the one that matches.

        Gives the id of the contact created or updated. In REST v2, duplicate_option does the check.

        XML-RPC `ContactService.addWithDupCheck`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.contacts.create`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: As add and update. The check and the write are two calls,
        so another program can come between them. EmailAndNameAndCompany compares the name of the company. Another
        check than the three is a fault.

        Args:
            data: a mapping; field names and values.
            dup_check_type: str; one of Email, EmailAndName, EmailAndNameAndCompany.

        Returns: int.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_ADD_WITH_DUP_CHECK, (data, dup_check_type), options)

    def update(self, contact_id: int, data: Mapping[str, Any], *, options: RequestOptions | None = None) -> int:
        """Change fields of a contact.

        Gives the id of the contact.

        XML-RPC `ContactService.update`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.contacts.update`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: A State or Country that Keap does not know is a fault; both
        are stored as codes and read back as Keap spells them. Lists are read, merged and written: two calls, so
        what another program writes in between is lost.

        Args:
            contact_id: int.
            data: a mapping; field names and values.

        Returns: int.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_UPDATE, (contact_id, data), options)

    def load(self, contact_id: int, selected_fields: Sequence[str], *, options: RequestOptions | None = None) -> Row:
        """Read chosen fields of a contact.

        Fields without a value may be missing from the struct.

        XML-RPC `ContactService.load`. It changes nothing. Replaced by `keap.v2.contacts.get`.

        Over REST (`Keap(xmlrpc='rest')`) exact: State and Country read as Keap spells them.

        Args:
            contact_id: int.
            selected_fields: a list of str.

        Returns: dict.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_LOAD, (contact_id, selected_fields), options)

    def find_by_email(
        self, email: str, selected_fields: Sequence[str], *, options: RequestOptions | None = None
    ) -> list[Row]:
        """Find contacts by email address.

        XML-RPC `ContactService.findByEmail`. It changes nothing. Replaced by `keap.v2.contacts.list`.

        Over REST (`Keap(xmlrpc='rest')`) exact: State and Country read as Keap spells them. That REST looks into
        EmailAddress2 and EmailAddress3, too, is not proven.

        Args:
            email: str; is looked for in Email, EmailAddress2 and EmailAddress3.
            selected_fields: a list of str.

        Returns: list[dict].

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_FIND_BY_EMAIL, (email, selected_fields), options)

    def merge(self, contact_id: int, duplicate_contact_id: int, *, options: RequestOptions | None = None) -> bool:
        """Merge a duplicate contact into another.

        XML-RPC `ContactService.merge`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.contacts.merge`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            contact_id: int.
            duplicate_contact_id: int.

        Returns: bool.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_MERGE, (contact_id, duplicate_contact_id), options)

    def add_to_campaign(self, contact_id: int, campaign_id: int, *, options: RequestOptions | None = None) -> bool:
        """Start a follow-up sequence for a contact.

        Follow-up sequences are a legacy feature, not Campaign Builder.

        XML-RPC `ContactService.addToCampaign`. Not retried if the outcome is unknown. No REST operation replaces
        it.

        Over REST (`Keap(xmlrpc='rest')`) refused: REST has no legacy follow-up sequences. Move the sequence to an
        automation and add the contact with v2.campaigns.sequences.add_contacts, or achieve a goal.

        Args:
            contact_id: int.
            campaign_id: int; id of the follow-up sequence.

        Returns: bool.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_ADD_TO_CAMPAIGN, (contact_id, campaign_id), options)

    def add_to_group(self, contact_id: int, tag_id: int, *, options: RequestOptions | None = None) -> bool:
        """Apply a tag to a contact.

        XML-RPC `ContactService.addToGroup`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.tags.contacts.apply_tags`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            contact_id: int.
            tag_id: int.

        Returns: bool.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_ADD_TO_GROUP, (contact_id, tag_id), options)

    def remove_from_group(self, contact_id: int, tag_id: int, *, options: RequestOptions | None = None) -> bool:
        """Remove a tag from a contact.

        XML-RPC `ContactService.removeFromGroup`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.tags.contacts.remove_tags`.

        Over REST (`Keap(xmlrpc='rest')`) exact: Always True: REST does not say whether the contact exists and had
        the tag.

        Args:
            contact_id: int.
            tag_id: int.

        Returns: bool.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_REMOVE_FROM_GROUP, (contact_id, tag_id), options)

    def get_next_campaign_step(
        self, contact_id: int, follow_up_sequence_id: int, *, options: RequestOptions | None = None
    ) -> int:
        """Read the id of a contact's next step in a follow-up sequence.

        Follow-up sequences are a legacy feature, not Campaign Builder. Some responses hold the number as text; it
        is converted.

        XML-RPC `ContactService.getNextCampaignStep`. It changes nothing. No REST operation replaces it.

        Over REST (`Keap(xmlrpc='rest')`) refused: REST has no legacy follow-up sequences. Move the sequence to an
        automation in the application.

        Args:
            contact_id: int.
            follow_up_sequence_id: int.

        Returns: int.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_GET_NEXT_CAMPAIGN_STEP, (contact_id, follow_up_sequence_id), options)

    def pause_campaign(self, contact_id: int, sequence_id: int, *, options: RequestOptions | None = None) -> bool:
        """Pause a follow-up sequence for a contact.

        Follow-up sequences are a legacy feature, not Campaign Builder.

        XML-RPC `ContactService.pauseCampaign`. Not retried if the outcome is unknown. No REST operation replaces
        it.

        Over REST (`Keap(xmlrpc='rest')`) refused: REST has no legacy follow-up sequences. Move the sequence to an
        automation in the application.

        Args:
            contact_id: int.
            sequence_id: int.

        Returns: bool.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_PAUSE_CAMPAIGN, (contact_id, sequence_id), options)

    def resume_campaign_for_contact(
        self, contact_id: int, seq_id: int, *, options: RequestOptions | None = None
    ) -> bool:
        """Resume a paused follow-up sequence for a contact.

        Follow-up sequences are a legacy feature, not Campaign Builder.

        XML-RPC `ContactService.resumeCampaignForContact`. Not retried if the outcome is unknown. No REST
        operation replaces it.

        Over REST (`Keap(xmlrpc='rest')`) refused: REST has no legacy follow-up sequences. Move the sequence to an
        automation in the application.

        Args:
            contact_id: int.
            seq_id: int.

        Returns: bool.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_RESUME_CAMPAIGN_FOR_CONTACT, (contact_id, seq_id), options)

    def remove_from_campaign(
        self, contact_id: int, follow_up_sequence_id: int, *, options: RequestOptions | None = None
    ) -> bool:
        """Remove a contact from a follow-up sequence.

        Follow-up sequences are a legacy feature, not Campaign Builder.

        XML-RPC `ContactService.removeFromCampaign`. Not retried if the outcome is unknown. No REST operation
        replaces it.

        Over REST (`Keap(xmlrpc='rest')`) refused: REST has no legacy follow-up sequences. Move the sequence to an
        automation in the application.

        Args:
            contact_id: int.
            follow_up_sequence_id: int.

        Returns: bool.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_REMOVE_FROM_CAMPAIGN, (contact_id, follow_up_sequence_id), options)

    def reschedule_campaign_step(
        self, contact_ids: Sequence[int], sequence_step_id: int, *, options: RequestOptions | None = None
    ) -> int:
        """Run one sequence step now for several contacts.

        Follow-up sequences are a legacy feature, not Campaign Builder.

        XML-RPC `ContactService.rescheduleCampaignStep`. Not retried if the outcome is unknown. No REST operation
        replaces it.

        Over REST (`Keap(xmlrpc='rest')`) refused: REST has no legacy follow-up sequences. Move the sequence to an
        automation in the application.

        Args:
            contact_ids: a list of int.
            sequence_step_id: int.

        Returns: int.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_RESCHEDULE_CAMPAIGN_STEP, (contact_ids, sequence_step_id), options)

    def run_action_sequence(
        self,
        contact_id: int,
        action_set_id: int,
        params: Mapping[str, Any] | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> list[Row]:
        """Run an action set on a contact.

        Row keys: Action (str), Message (str), IsError (bool).

        XML-RPC `ContactService.runActionSequence`. Not retried if the outcome is unknown. No REST operation
        replaces it.

        Over REST (`Keap(xmlrpc='rest')`) refused: REST has no action sets. Name a goal or tags for the id with
        --action 123=goal:integration/call_name or tag:45.

        Args:
            contact_id: int.
            action_set_id: int.
            params: a mapping, optional; runtime parameters; one source only, unconfirmed.

        Returns: list[dict].

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_RUN_ACTION_SEQUENCE, (contact_id, action_set_id, params), options)

    def link_contacts(
        self, contact_id_1: int, contact_id_2: int, link_type_id: int, *, options: RequestOptions | None = None
    ) -> bool:
        """Link two contacts.

        XML-RPC `ContactService.linkContacts`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.contacts.link`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            contact_id_1: int.
            contact_id_2: int.
            link_type_id: int; Id of the table LinkedContactType.

        Returns: bool.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_LINK_CONTACTS, (contact_id_1, contact_id_2, link_type_id), options)

    def unlink_contacts(
        self, contact_id_1: int, contact_id_2: int, link_type_id: int, *, options: RequestOptions | None = None
    ) -> bool:
        """Remove a link between two contacts.

        XML-RPC `ContactService.unlinkContacts`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.contacts.unlink`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            contact_id_1: int.
            contact_id_2: int.
            link_type_id: int; Id of the table LinkedContactType.

        Returns: bool.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_UNLINK_CONTACTS, (contact_id_1, contact_id_2, link_type_id), options)

    def list_linked_contacts(self, contact_id: int, *, options: RequestOptions | None = None) -> list[Row]:
        """List the contacts linked to a contact.

        XML-RPC `ContactService.listLinkedContacts`. It changes nothing. Replaced by
        `keap.v2.contacts.links.list`.

        Over REST (`Keap(xmlrpc='rest')`) exact: Rows: contactId, linkedContactId, linkTypeId, linkTypeName.

        Args:
            contact_id: int.

        Returns: list[dict].

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_LIST_LINKED_CONTACTS, (contact_id,), options)


class AsyncContact(AsyncService):
    """ContactService."""

    async def add(self, data: Mapping[str, Any], *, options: RequestOptions | None = None) -> int:
        """Create a contact.

        Gives the id of the new contact.

        XML-RPC `ContactService.add`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.contacts.create`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: A contact without an e-mail address, phone or address is a
        fault, and so is a State or Country that Keap does not know. Both are stored as codes and read back as
        Keap spells them. Empty texts are not written.

        Args:
            data: a mapping; field names and values.

        Returns: int.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_ADD, (data,), options)

    async def add_with_dup_check(
        self,
        data: Mapping[str, Any],
        dup_check_type: Literal["Email", "EmailAndName", "EmailAndNameAndCompany"] | str,
        *,
        options: RequestOptions | None = None,
    ) -> int:
        """Create a contact, or update the one that matches.

        Gives the id of the contact created or updated. In REST v2, duplicate_option does the check.

        XML-RPC `ContactService.addWithDupCheck`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.contacts.create`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: As add and update. The check and the write are two calls,
        so another program can come between them. EmailAndNameAndCompany compares the name of the company. Another
        check than the three is a fault.

        Args:
            data: a mapping; field names and values.
            dup_check_type: str; one of Email, EmailAndName, EmailAndNameAndCompany.

        Returns: int.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_ADD_WITH_DUP_CHECK, (data, dup_check_type), options)

    async def update(self, contact_id: int, data: Mapping[str, Any], *, options: RequestOptions | None = None) -> int:
        """Change fields of a contact.

        Gives the id of the contact.

        XML-RPC `ContactService.update`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.contacts.update`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: A State or Country that Keap does not know is a fault; both
        are stored as codes and read back as Keap spells them. Lists are read, merged and written: two calls, so
        what another program writes in between is lost.

        Args:
            contact_id: int.
            data: a mapping; field names and values.

        Returns: int.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_UPDATE, (contact_id, data), options)

    async def load(
        self, contact_id: int, selected_fields: Sequence[str], *, options: RequestOptions | None = None
    ) -> Row:
        """Read chosen fields of a contact.

        Fields without a value may be missing from the struct.

        XML-RPC `ContactService.load`. It changes nothing. Replaced by `keap.v2.contacts.get`.

        Over REST (`Keap(xmlrpc='rest')`) exact: State and Country read as Keap spells them.

        Args:
            contact_id: int.
            selected_fields: a list of str.

        Returns: dict.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_LOAD, (contact_id, selected_fields), options)

    async def find_by_email(
        self, email: str, selected_fields: Sequence[str], *, options: RequestOptions | None = None
    ) -> list[Row]:
        """Find contacts by email address.

        XML-RPC `ContactService.findByEmail`. It changes nothing. Replaced by `keap.v2.contacts.list`.

        Over REST (`Keap(xmlrpc='rest')`) exact: State and Country read as Keap spells them. That REST looks into
        EmailAddress2 and EmailAddress3, too, is not proven.

        Args:
            email: str; is looked for in Email, EmailAddress2 and EmailAddress3.
            selected_fields: a list of str.

        Returns: list[dict].

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_FIND_BY_EMAIL, (email, selected_fields), options)

    async def merge(self, contact_id: int, duplicate_contact_id: int, *, options: RequestOptions | None = None) -> bool:
        """Merge a duplicate contact into another.

        XML-RPC `ContactService.merge`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.contacts.merge`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            contact_id: int.
            duplicate_contact_id: int.

        Returns: bool.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_MERGE, (contact_id, duplicate_contact_id), options)

    async def add_to_campaign(
        self, contact_id: int, campaign_id: int, *, options: RequestOptions | None = None
    ) -> bool:
        """Start a follow-up sequence for a contact.

        Follow-up sequences are a legacy feature, not Campaign Builder.

        XML-RPC `ContactService.addToCampaign`. Not retried if the outcome is unknown. No REST operation replaces
        it.

        Over REST (`Keap(xmlrpc='rest')`) refused: REST has no legacy follow-up sequences. Move the sequence to an
        automation and add the contact with v2.campaigns.sequences.add_contacts, or achieve a goal.

        Args:
            contact_id: int.
            campaign_id: int; id of the follow-up sequence.

        Returns: bool.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_ADD_TO_CAMPAIGN, (contact_id, campaign_id), options)

    async def add_to_group(self, contact_id: int, tag_id: int, *, options: RequestOptions | None = None) -> bool:
        """Apply a tag to a contact.

        XML-RPC `ContactService.addToGroup`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.tags.contacts.apply_tags`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            contact_id: int.
            tag_id: int.

        Returns: bool.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_ADD_TO_GROUP, (contact_id, tag_id), options)

    async def remove_from_group(self, contact_id: int, tag_id: int, *, options: RequestOptions | None = None) -> bool:
        """Remove a tag from a contact.

        XML-RPC `ContactService.removeFromGroup`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.tags.contacts.remove_tags`.

        Over REST (`Keap(xmlrpc='rest')`) exact: Always True: REST does not say whether the contact exists and had
        the tag.

        Args:
            contact_id: int.
            tag_id: int.

        Returns: bool.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_REMOVE_FROM_GROUP, (contact_id, tag_id), options)

    async def get_next_campaign_step(
        self, contact_id: int, follow_up_sequence_id: int, *, options: RequestOptions | None = None
    ) -> int:
        """Read the id of a contact's next step in a follow-up sequence.

        Follow-up sequences are a legacy feature, not Campaign Builder. Some responses hold the number as text; it
        is converted.

        XML-RPC `ContactService.getNextCampaignStep`. It changes nothing. No REST operation replaces it.

        Over REST (`Keap(xmlrpc='rest')`) refused: REST has no legacy follow-up sequences. Move the sequence to an
        automation in the application.

        Args:
            contact_id: int.
            follow_up_sequence_id: int.

        Returns: int.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_GET_NEXT_CAMPAIGN_STEP, (contact_id, follow_up_sequence_id), options)

    async def pause_campaign(self, contact_id: int, sequence_id: int, *, options: RequestOptions | None = None) -> bool:
        """Pause a follow-up sequence for a contact.

        Follow-up sequences are a legacy feature, not Campaign Builder.

        XML-RPC `ContactService.pauseCampaign`. Not retried if the outcome is unknown. No REST operation replaces
        it.

        Over REST (`Keap(xmlrpc='rest')`) refused: REST has no legacy follow-up sequences. Move the sequence to an
        automation in the application.

        Args:
            contact_id: int.
            sequence_id: int.

        Returns: bool.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_PAUSE_CAMPAIGN, (contact_id, sequence_id), options)

    async def resume_campaign_for_contact(
        self, contact_id: int, seq_id: int, *, options: RequestOptions | None = None
    ) -> bool:
        """Resume a paused follow-up sequence for a contact.

        Follow-up sequences are a legacy feature, not Campaign Builder.

        XML-RPC `ContactService.resumeCampaignForContact`. Not retried if the outcome is unknown. No REST
        operation replaces it.

        Over REST (`Keap(xmlrpc='rest')`) refused: REST has no legacy follow-up sequences. Move the sequence to an
        automation in the application.

        Args:
            contact_id: int.
            seq_id: int.

        Returns: bool.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_RESUME_CAMPAIGN_FOR_CONTACT, (contact_id, seq_id), options)

    async def remove_from_campaign(
        self, contact_id: int, follow_up_sequence_id: int, *, options: RequestOptions | None = None
    ) -> bool:
        """Remove a contact from a follow-up sequence.

        Follow-up sequences are a legacy feature, not Campaign Builder.

        XML-RPC `ContactService.removeFromCampaign`. Not retried if the outcome is unknown. No REST operation
        replaces it.

        Over REST (`Keap(xmlrpc='rest')`) refused: REST has no legacy follow-up sequences. Move the sequence to an
        automation in the application.

        Args:
            contact_id: int.
            follow_up_sequence_id: int.

        Returns: bool.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_REMOVE_FROM_CAMPAIGN, (contact_id, follow_up_sequence_id), options)

    async def reschedule_campaign_step(
        self, contact_ids: Sequence[int], sequence_step_id: int, *, options: RequestOptions | None = None
    ) -> int:
        """Run one sequence step now for several contacts.

        Follow-up sequences are a legacy feature, not Campaign Builder.

        XML-RPC `ContactService.rescheduleCampaignStep`. Not retried if the outcome is unknown. No REST operation
        replaces it.

        Over REST (`Keap(xmlrpc='rest')`) refused: REST has no legacy follow-up sequences. Move the sequence to an
        automation in the application.

        Args:
            contact_ids: a list of int.
            sequence_step_id: int.

        Returns: int.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_RESCHEDULE_CAMPAIGN_STEP, (contact_ids, sequence_step_id), options)

    async def run_action_sequence(
        self,
        contact_id: int,
        action_set_id: int,
        params: Mapping[str, Any] | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> list[Row]:
        """Run an action set on a contact.

        Row keys: Action (str), Message (str), IsError (bool).

        XML-RPC `ContactService.runActionSequence`. Not retried if the outcome is unknown. No REST operation
        replaces it.

        Over REST (`Keap(xmlrpc='rest')`) refused: REST has no action sets. Name a goal or tags for the id with
        --action 123=goal:integration/call_name or tag:45.

        Args:
            contact_id: int.
            action_set_id: int.
            params: a mapping, optional; runtime parameters; one source only, unconfirmed.

        Returns: list[dict].

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_RUN_ACTION_SEQUENCE, (contact_id, action_set_id, params), options)

    async def link_contacts(
        self, contact_id_1: int, contact_id_2: int, link_type_id: int, *, options: RequestOptions | None = None
    ) -> bool:
        """Link two contacts.

        XML-RPC `ContactService.linkContacts`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.contacts.link`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            contact_id_1: int.
            contact_id_2: int.
            link_type_id: int; Id of the table LinkedContactType.

        Returns: bool.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_LINK_CONTACTS, (contact_id_1, contact_id_2, link_type_id), options)

    async def unlink_contacts(
        self, contact_id_1: int, contact_id_2: int, link_type_id: int, *, options: RequestOptions | None = None
    ) -> bool:
        """Remove a link between two contacts.

        XML-RPC `ContactService.unlinkContacts`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.contacts.unlink`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            contact_id_1: int.
            contact_id_2: int.
            link_type_id: int; Id of the table LinkedContactType.

        Returns: bool.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_UNLINK_CONTACTS, (contact_id_1, contact_id_2, link_type_id), options)

    async def list_linked_contacts(self, contact_id: int, *, options: RequestOptions | None = None) -> list[Row]:
        """List the contacts linked to a contact.

        XML-RPC `ContactService.listLinkedContacts`. It changes nothing. Replaced by
        `keap.v2.contacts.links.list`.

        Over REST (`Keap(xmlrpc='rest')`) exact: Rows: contactId, linkedContactId, linkTypeId, linkTypeName.

        Args:
            contact_id: int.

        Returns: list[dict].

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_LIST_LINKED_CONTACTS, (contact_id,), options)
