"""APIEmailService of the XML-RPC API. Generated from specs/xmlrpc.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from .._async_xmlrpc_service import AsyncService
from .._xmlrpc_method import Method, Param
from .._xmlrpc_service import Service

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._options import RequestOptions
    from .._xmlrpc_method import Row

__all__ = ["AsyncEmail", "Email"]

_ADD_EMAIL_TEMPLATE: Method[int] = Method(
    "APIEmailService.addEmailTemplate",
    Param("template_name", "string"),
    Param("categories", "string"),
    Param("from_address", "string"),
    Param("to_address", "string"),
    Param("cc_address", "string"),
    Param("bcc_address", "string"),
    Param("subject", "string"),
    Param("text_body", "string"),
    Param("html_body", "string"),
    Param("content_type", "string"),
    Param("merge_context", "string"),
    returns="int",
    reads=False,
)
_UPDATE_EMAIL_TEMPLATE: Method[bool] = Method(
    "APIEmailService.updateEmailTemplate",
    Param("template_id", "int"),
    Param("template_name", "string"),
    Param("categories", "string"),
    Param("from_address", "string"),
    Param("to_address", "string"),
    Param("cc_address", "string"),
    Param("bcc_address", "string"),
    Param("subject", "string"),
    Param("text_body", "string"),
    Param("html_body", "string"),
    Param("content_type", "string"),
    Param("merge_context", "string"),
    returns="boolean",
    reads=False,
)
_GET_EMAIL_TEMPLATE: Method[Row] = Method(
    "APIEmailService.getEmailTemplate", Param("template_id", "int"), returns="struct", reads=True
)
_GET_AVAILABLE_MERGE_FIELDS: Method[list[str]] = Method(
    "APIEmailService.getAvailableMergeFields", Param("merge_context", "string"), returns="array<string>", reads=True
)
_GET_OPT_STATUS: Method[int] = Method(
    "APIEmailService.getOptStatus", Param("email", "string"), returns="int", reads=True
)
_OPT_IN: Method[bool] = Method(
    "APIEmailService.optIn", Param("email", "string"), Param("opt_in_reason", "string"), returns="boolean", reads=False
)
_OPT_OUT: Method[bool] = Method(
    "APIEmailService.optOut",
    Param("email", "string"),
    Param("opt_out_reason", "string"),
    returns="boolean",
    reads=False,
)
_SEND_EMAIL: Method[bool] = Method(
    "APIEmailService.sendEmail",
    Param("contact_list", "array<int>"),
    Param("from_address", "string"),
    Param("to_address", "string"),
    Param("cc_addresses", "string"),
    Param("bcc_addresses", "string"),
    Param("content_type", "string"),
    Param("subject", "string"),
    Param("html_body", "string"),
    Param("text_body", "string"),
    Param("template_id", "string", optional=True),
    more=((Param("contact_list", "array<int>"), Param("template_id", "int")),),
    returns="boolean",
    reads=False,
)
_ATTACH_EMAIL: Method[bool] = Method(
    "APIEmailService.attachEmail",
    Param("contact_id", "int"),
    Param("from_name", "string"),
    Param("from_address", "string"),
    Param("to_address", "string"),
    Param("cc_addresses", "string"),
    Param("bcc_addresses", "string"),
    Param("content_type", "string"),
    Param("subject", "string"),
    Param("html_body", "string"),
    Param("text_body", "string"),
    Param("header", "string"),
    Param("received_date", "string"),
    Param("sent_date", "string"),
    Param("email_sent_type", "int", optional=True),
    returns="boolean",
    reads=False,
)


class Email(Service):
    """APIEmailService."""

    def add_email_template(
        self,
        template_name: str,
        categories: str,
        from_address: str,
        to_address: str,
        cc_address: str,
        bcc_address: str,
        subject: str,
        text_body: str,
        html_body: str,
        content_type: Literal["HTML", "Text", "Multipart"] | str,
        merge_context: Literal["Contact", "Opportunity", "Invoice", "CreditCard"] | str,
        *,
        options: RequestOptions | None = None,
    ) -> int:
        """Create an email template.

        Older applications also have the merge context ServiceCall.

        XML-RPC `APIEmailService.addEmailTemplate`. Not retried if the outcome is unknown. No REST operation
        replaces it.

        Over REST (`Keap(xmlrpc='rest')`) refused: REST creates no templates. Create it in the application, or
        send the content itself with v2.emails.send.

        Args:
            template_name: str.
            categories: str; comma separated.
            from_address: str; such as First Last <a@b.example>.
            to_address: str; usually the merge field ~Contact.Email~.
            cc_address: str; comma separated.
            bcc_address: str; comma separated.
            subject: str.
            text_body: str.
            html_body: str.
            content_type: str; one of HTML, Text, Multipart; case matters.
            merge_context: str; one of Contact, Opportunity, Invoice, CreditCard.

        Returns: int.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(
            _ADD_EMAIL_TEMPLATE,
            (
                template_name,
                categories,
                from_address,
                to_address,
                cc_address,
                bcc_address,
                subject,
                text_body,
                html_body,
                content_type,
                merge_context,
            ),
            options,
        )

    def update_email_template(
        self,
        template_id: int,
        template_name: str,
        categories: str,
        from_address: str,
        to_address: str,
        cc_address: str,
        bcc_address: str,
        subject: str,
        text_body: str,
        html_body: str,
        content_type: Literal["HTML", "Text", "Multipart"] | str,
        merge_context: Literal["Contact", "Opportunity", "Invoice", "CreditCard"] | str,
        *,
        options: RequestOptions | None = None,
    ) -> bool:
        """Replace the content of an email template.

        XML-RPC `APIEmailService.updateEmailTemplate`. Not retried if the outcome is unknown. No REST operation
        replaces it.

        Over REST (`Keap(xmlrpc='rest')`) refused: REST changes no templates. Edit it in the application, or send
        the content itself with v2.emails.send.

        Args:
            template_id: int.
            template_name: str.
            categories: str.
            from_address: str; such as First Last <a@b.example>.
            to_address: str; usually the merge field ~Contact.Email~.
            cc_address: str; comma separated.
            bcc_address: str; comma separated.
            subject: str.
            text_body: str.
            html_body: str.
            content_type: str; one of HTML, Text, Multipart; case matters.
            merge_context: str; one of Contact, Opportunity, Invoice, CreditCard.

        Returns: bool.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(
            _UPDATE_EMAIL_TEMPLATE,
            (
                template_id,
                template_name,
                categories,
                from_address,
                to_address,
                cc_address,
                bcc_address,
                subject,
                text_body,
                html_body,
                content_type,
                merge_context,
            ),
            options,
        )

    def get_email_template(self, template_id: int, *, options: RequestOptions | None = None) -> Row:
        """Read one email template.

        Keys: pieceTitle, categories, fromAddress, toAddress, ccAddress, bccAddress, subject, textBody, htmlBody,
        contentType, mergeContext.

        XML-RPC `APIEmailService.getEmailTemplate`. It changes nothing. Replaced by
        `keap.v2.emails.templates.get`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            template_id: int.

        Returns: dict.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_GET_EMAIL_TEMPLATE, (template_id,), options)

    def get_available_merge_fields(
        self,
        merge_context: Literal["Contact", "Opportunity", "Invoice", "CreditCard"] | str,
        *,
        options: RequestOptions | None = None,
    ) -> list[str]:
        """List the merge fields of a context.

        Values look like ~Contact.Email~.

        XML-RPC `APIEmailService.getAvailableMergeFields`. It changes nothing. No REST operation replaces it.

        Over REST (`Keap(xmlrpc='rest')`) refused: REST lists no merge fields. v2.contacts.model.get lists the
        custom fields.

        Args:
            merge_context: str; one of Contact, Opportunity, Invoice, CreditCard.

        Returns: list[str].

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_GET_AVAILABLE_MERGE_FIELDS, (merge_context,), options)

    def get_opt_status(self, email: str, *, options: RequestOptions | None = None) -> int:
        """Read the opt-in state of an email address.

        0 is opted out, non-marketable or bounced; 1 is single opt-in; 2 is double opt-in.

        XML-RPC `APIEmailService.getOptStatus`. It changes nothing. Replaced by
        `keap.v2.email_addresses.status.get`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: Seventeen states become 0, 1 or 2. That
        UNENGAGED_MARKETABLE is 1 is not proven.

        Args:
            email: str.

        Returns: int.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_GET_OPT_STATUS, (email,), options)

    def opt_in(self, email: str, opt_in_reason: str, *, options: RequestOptions | None = None) -> bool:
        """Mark an email address as opted in.

        Works once per address: a repeated call gives False. It cannot undo an opt-out.

        XML-RPC `APIEmailService.optIn`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.email_addresses.status.update`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: Gives False when the address already is opted in, and when
        its owner opted out, which is left as it is.

        Args:
            email: str.
            opt_in_reason: str; must not be blank.

        Returns: bool.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_OPT_IN, (email, opt_in_reason), options)

    def opt_out(self, email: str, opt_out_reason: str, *, options: RequestOptions | None = None) -> bool:
        """Mark an email address as opted out.

        The API cannot opt the address back in.

        XML-RPC `APIEmailService.optOut`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.email_addresses.status.update`.

        Over REST (`Keap(xmlrpc='rest')`) exact: What a repeated call gave is not documented; here it is True.

        Args:
            email: str.
            opt_out_reason: str.

        Returns: bool.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_OPT_OUT, (email, opt_out_reason), options)

    @overload
    def send_email(
        self,
        contact_list: Sequence[int],
        from_address: str,
        to_address: str,
        cc_addresses: str,
        bcc_addresses: str,
        content_type: Literal["HTML", "Text", "Multipart"] | str,
        subject: str,
        html_body: str,
        text_body: str,
        template_id: str | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> bool: ...
    @overload
    def send_email(
        self, contact_list: Sequence[int], template_id: int, *, options: RequestOptions | None = None
    ) -> bool: ...
    def send_email(self, *arguments: Any, options: RequestOptions | None = None, **named: Any) -> bool:
        """Send an email to contacts and log it in their history.

        The second form sends a stored template; its REST replacement is v2.emails.templates.send. False may mean
        a failure.

        XML-RPC `APIEmailService.sendEmail`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.emails.send`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: No copies: cc and bcc must be empty. The recipient must be
        a merge field of the contact, such as ~Contact.Email~.

        Args:
            Form 1: (contact_list, from_address, to_address, cc_addresses, bcc_addresses, content_type, subject,
                html_body, text_body, template_id)
            contact_list: a list of int; contact ids.
            from_address: str.
            to_address: str.
            cc_addresses: str; comma separated, empty string for none.
            bcc_addresses: str; comma separated, empty string for none.
            content_type: str; one of HTML, Text, Multipart; case matters.
            subject: str.
            html_body: str.
            text_body: str.
            template_id: str, optional; of a stored template.
            Form 2: (contact_list, template_id)
            contact_list: a list of int; contact ids.
            template_id: int; of a stored template.

        Returns: bool.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_SEND_EMAIL, arguments, options, named)

    def attach_email(
        self,
        contact_id: int,
        from_name: str,
        from_address: str,
        to_address: str,
        cc_addresses: str,
        bcc_addresses: str,
        content_type: Literal["HTML", "Text", "Multipart"] | str,
        subject: str,
        html_body: str,
        text_body: str,
        header: str,
        received_date: str,
        sent_date: str,
        email_sent_type: Literal[0, 1] | int | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> bool:
        """Add an email to a contact's history without sending it.

        How the two dates are to be written is not documented; ISO 8601 with an offset has been seen to work.

        XML-RPC `APIEmailService.attachEmail`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.emails.create`.

        Over REST (`Keap(xmlrpc='rest')`) exact: The sender name is put into the address.

        Args:
            contact_id: int.
            from_name: str.
            from_address: str.
            to_address: str.
            cc_addresses: str.
            bcc_addresses: str.
            content_type: str; one of HTML, Text, Multipart; case matters.
            subject: str.
            html_body: str.
            text_body: str.
            header: str.
            received_date: str; text, not a dateTime.
            sent_date: str; text, not a dateTime.
            email_sent_type: int, optional; one of 0, 1; 1 sent, 0 received.

        Returns: bool.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(
            _ATTACH_EMAIL,
            (
                contact_id,
                from_name,
                from_address,
                to_address,
                cc_addresses,
                bcc_addresses,
                content_type,
                subject,
                html_body,
                text_body,
                header,
                received_date,
                sent_date,
                email_sent_type,
            ),
            options,
        )


class AsyncEmail(AsyncService):
    """APIEmailService."""

    async def add_email_template(
        self,
        template_name: str,
        categories: str,
        from_address: str,
        to_address: str,
        cc_address: str,
        bcc_address: str,
        subject: str,
        text_body: str,
        html_body: str,
        content_type: Literal["HTML", "Text", "Multipart"] | str,
        merge_context: Literal["Contact", "Opportunity", "Invoice", "CreditCard"] | str,
        *,
        options: RequestOptions | None = None,
    ) -> int:
        """Create an email template.

        Older applications also have the merge context ServiceCall.

        XML-RPC `APIEmailService.addEmailTemplate`. Not retried if the outcome is unknown. No REST operation
        replaces it.

        Over REST (`Keap(xmlrpc='rest')`) refused: REST creates no templates. Create it in the application, or
        send the content itself with v2.emails.send.

        Args:
            template_name: str.
            categories: str; comma separated.
            from_address: str; such as First Last <a@b.example>.
            to_address: str; usually the merge field ~Contact.Email~.
            cc_address: str; comma separated.
            bcc_address: str; comma separated.
            subject: str.
            text_body: str.
            html_body: str.
            content_type: str; one of HTML, Text, Multipart; case matters.
            merge_context: str; one of Contact, Opportunity, Invoice, CreditCard.

        Returns: int.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(
            _ADD_EMAIL_TEMPLATE,
            (
                template_name,
                categories,
                from_address,
                to_address,
                cc_address,
                bcc_address,
                subject,
                text_body,
                html_body,
                content_type,
                merge_context,
            ),
            options,
        )

    async def update_email_template(
        self,
        template_id: int,
        template_name: str,
        categories: str,
        from_address: str,
        to_address: str,
        cc_address: str,
        bcc_address: str,
        subject: str,
        text_body: str,
        html_body: str,
        content_type: Literal["HTML", "Text", "Multipart"] | str,
        merge_context: Literal["Contact", "Opportunity", "Invoice", "CreditCard"] | str,
        *,
        options: RequestOptions | None = None,
    ) -> bool:
        """Replace the content of an email template.

        XML-RPC `APIEmailService.updateEmailTemplate`. Not retried if the outcome is unknown. No REST operation
        replaces it.

        Over REST (`Keap(xmlrpc='rest')`) refused: REST changes no templates. Edit it in the application, or send
        the content itself with v2.emails.send.

        Args:
            template_id: int.
            template_name: str.
            categories: str.
            from_address: str; such as First Last <a@b.example>.
            to_address: str; usually the merge field ~Contact.Email~.
            cc_address: str; comma separated.
            bcc_address: str; comma separated.
            subject: str.
            text_body: str.
            html_body: str.
            content_type: str; one of HTML, Text, Multipart; case matters.
            merge_context: str; one of Contact, Opportunity, Invoice, CreditCard.

        Returns: bool.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(
            _UPDATE_EMAIL_TEMPLATE,
            (
                template_id,
                template_name,
                categories,
                from_address,
                to_address,
                cc_address,
                bcc_address,
                subject,
                text_body,
                html_body,
                content_type,
                merge_context,
            ),
            options,
        )

    async def get_email_template(self, template_id: int, *, options: RequestOptions | None = None) -> Row:
        """Read one email template.

        Keys: pieceTitle, categories, fromAddress, toAddress, ccAddress, bccAddress, subject, textBody, htmlBody,
        contentType, mergeContext.

        XML-RPC `APIEmailService.getEmailTemplate`. It changes nothing. Replaced by
        `keap.v2.emails.templates.get`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            template_id: int.

        Returns: dict.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_GET_EMAIL_TEMPLATE, (template_id,), options)

    async def get_available_merge_fields(
        self,
        merge_context: Literal["Contact", "Opportunity", "Invoice", "CreditCard"] | str,
        *,
        options: RequestOptions | None = None,
    ) -> list[str]:
        """List the merge fields of a context.

        Values look like ~Contact.Email~.

        XML-RPC `APIEmailService.getAvailableMergeFields`. It changes nothing. No REST operation replaces it.

        Over REST (`Keap(xmlrpc='rest')`) refused: REST lists no merge fields. v2.contacts.model.get lists the
        custom fields.

        Args:
            merge_context: str; one of Contact, Opportunity, Invoice, CreditCard.

        Returns: list[str].

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_GET_AVAILABLE_MERGE_FIELDS, (merge_context,), options)

    async def get_opt_status(self, email: str, *, options: RequestOptions | None = None) -> int:
        """Read the opt-in state of an email address.

        0 is opted out, non-marketable or bounced; 1 is single opt-in; 2 is double opt-in.

        XML-RPC `APIEmailService.getOptStatus`. It changes nothing. Replaced by
        `keap.v2.email_addresses.status.get`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: Seventeen states become 0, 1 or 2. That
        UNENGAGED_MARKETABLE is 1 is not proven.

        Args:
            email: str.

        Returns: int.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_GET_OPT_STATUS, (email,), options)

    async def opt_in(self, email: str, opt_in_reason: str, *, options: RequestOptions | None = None) -> bool:
        """Mark an email address as opted in.

        Works once per address: a repeated call gives False. It cannot undo an opt-out.

        XML-RPC `APIEmailService.optIn`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.email_addresses.status.update`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: Gives False when the address already is opted in, and when
        its owner opted out, which is left as it is.

        Args:
            email: str.
            opt_in_reason: str; must not be blank.

        Returns: bool.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_OPT_IN, (email, opt_in_reason), options)

    async def opt_out(self, email: str, opt_out_reason: str, *, options: RequestOptions | None = None) -> bool:
        """Mark an email address as opted out.

        The API cannot opt the address back in.

        XML-RPC `APIEmailService.optOut`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.email_addresses.status.update`.

        Over REST (`Keap(xmlrpc='rest')`) exact: What a repeated call gave is not documented; here it is True.

        Args:
            email: str.
            opt_out_reason: str.

        Returns: bool.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_OPT_OUT, (email, opt_out_reason), options)

    @overload
    async def send_email(
        self,
        contact_list: Sequence[int],
        from_address: str,
        to_address: str,
        cc_addresses: str,
        bcc_addresses: str,
        content_type: Literal["HTML", "Text", "Multipart"] | str,
        subject: str,
        html_body: str,
        text_body: str,
        template_id: str | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> bool: ...
    @overload
    async def send_email(
        self, contact_list: Sequence[int], template_id: int, *, options: RequestOptions | None = None
    ) -> bool: ...
    async def send_email(self, *arguments: Any, options: RequestOptions | None = None, **named: Any) -> bool:
        """Send an email to contacts and log it in their history.

        The second form sends a stored template; its REST replacement is v2.emails.templates.send. False may mean
        a failure.

        XML-RPC `APIEmailService.sendEmail`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.emails.send`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: No copies: cc and bcc must be empty. The recipient must be
        a merge field of the contact, such as ~Contact.Email~.

        Args:
            Form 1: (contact_list, from_address, to_address, cc_addresses, bcc_addresses, content_type, subject,
                html_body, text_body, template_id)
            contact_list: a list of int; contact ids.
            from_address: str.
            to_address: str.
            cc_addresses: str; comma separated, empty string for none.
            bcc_addresses: str; comma separated, empty string for none.
            content_type: str; one of HTML, Text, Multipart; case matters.
            subject: str.
            html_body: str.
            text_body: str.
            template_id: str, optional; of a stored template.
            Form 2: (contact_list, template_id)
            contact_list: a list of int; contact ids.
            template_id: int; of a stored template.

        Returns: bool.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_SEND_EMAIL, arguments, options, named)

    async def attach_email(
        self,
        contact_id: int,
        from_name: str,
        from_address: str,
        to_address: str,
        cc_addresses: str,
        bcc_addresses: str,
        content_type: Literal["HTML", "Text", "Multipart"] | str,
        subject: str,
        html_body: str,
        text_body: str,
        header: str,
        received_date: str,
        sent_date: str,
        email_sent_type: Literal[0, 1] | int | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> bool:
        """Add an email to a contact's history without sending it.

        How the two dates are to be written is not documented; ISO 8601 with an offset has been seen to work.

        XML-RPC `APIEmailService.attachEmail`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.emails.create`.

        Over REST (`Keap(xmlrpc='rest')`) exact: The sender name is put into the address.

        Args:
            contact_id: int.
            from_name: str.
            from_address: str.
            to_address: str.
            cc_addresses: str.
            bcc_addresses: str.
            content_type: str; one of HTML, Text, Multipart; case matters.
            subject: str.
            html_body: str.
            text_body: str.
            header: str.
            received_date: str; text, not a dateTime.
            sent_date: str; text, not a dateTime.
            email_sent_type: int, optional; one of 0, 1; 1 sent, 0 received.

        Returns: bool.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(
            _ATTACH_EMAIL,
            (
                contact_id,
                from_name,
                from_address,
                to_address,
                cc_addresses,
                bcc_addresses,
                content_type,
                subject,
                html_body,
                text_body,
                header,
                received_date,
                sent_date,
                email_sent_type,
            ),
            options,
        )
