"""CreditCardSubmissionService of the XML-RPC API. Generated from specs/xmlrpc.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._async_xmlrpc_service import AsyncService
from .._xmlrpc_method import Method, Param
from .._xmlrpc_service import Service

if TYPE_CHECKING:
    from .._options import RequestOptions
    from .._xmlrpc_method import Row

__all__ = ["AsyncCreditCardSubmission", "CreditCardSubmission"]

_REQUEST_SUBMISSION_TOKEN: Method[str] = Method(
    "CreditCardSubmissionService.requestSubmissionToken",
    Param("contact_id", "int"),
    Param("success_url", "string"),
    Param("failure_url", "string"),
    returns="string",
    reads=False,
)
_REQUEST_CREDIT_CARD_ID: Method[int | Row] = Method(
    "CreditCardSubmissionService.requestCreditCardId", Param("token", "string"), returns="int|struct", reads=False
)


class CreditCardSubmission(Service):
    """CreditCardSubmissionService."""

    def request_submission_token(
        self, contact_id: int, success_url: str, failure_url: str, *, options: RequestOptions | None = None
    ) -> str:
        """Get a token with which a browser form submits a card.

        The token goes into the form that posts to the application's /app/creditCardSubmission/addCreditCard; it
        expires.

        XML-RPC `CreditCardSubmissionService.requestSubmissionToken`. Not retried if the outcome is unknown.
        Replaced by `keap.v2.payment_method_configs.create`.

        Over REST (`Keap(xmlrpc='rest')`) refused: REST has no submission tokens. v2.payment_method_configs.create
        gives the session for a payment form.

        Args:
            contact_id: int.
            success_url: str.
            failure_url: str.

        Returns: str.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_REQUEST_SUBMISSION_TOKEN, (contact_id, success_url, failure_url), options)

    def request_credit_card_id(self, token: str, *, options: RequestOptions | None = None) -> int | Row:
        """Exchange a submission token for the id of the card.

        Sources disagree whether the id alone or a struct comes back.

        XML-RPC `CreditCardSubmissionService.requestCreditCardId`. Not retried if the outcome is unknown. No REST
        operation replaces it.

        Over REST (`Keap(xmlrpc='rest')`) refused: REST has no submission tokens. v2.contacts.payment_methods.list
        gives the stored cards of a contact.

        Args:
            token: str.

        Returns: int or dict.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_REQUEST_CREDIT_CARD_ID, (token,), options)


class AsyncCreditCardSubmission(AsyncService):
    """CreditCardSubmissionService."""

    async def request_submission_token(
        self, contact_id: int, success_url: str, failure_url: str, *, options: RequestOptions | None = None
    ) -> str:
        """Get a token with which a browser form submits a card.

        The token goes into the form that posts to the application's /app/creditCardSubmission/addCreditCard; it
        expires.

        XML-RPC `CreditCardSubmissionService.requestSubmissionToken`. Not retried if the outcome is unknown.
        Replaced by `keap.v2.payment_method_configs.create`.

        Over REST (`Keap(xmlrpc='rest')`) refused: REST has no submission tokens. v2.payment_method_configs.create
        gives the session for a payment form.

        Args:
            contact_id: int.
            success_url: str.
            failure_url: str.

        Returns: str.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_REQUEST_SUBMISSION_TOKEN, (contact_id, success_url, failure_url), options)

    async def request_credit_card_id(self, token: str, *, options: RequestOptions | None = None) -> int | Row:
        """Exchange a submission token for the id of the card.

        Sources disagree whether the id alone or a struct comes back.

        XML-RPC `CreditCardSubmissionService.requestCreditCardId`. Not retried if the outcome is unknown. No REST
        operation replaces it.

        Over REST (`Keap(xmlrpc='rest')`) refused: REST has no submission tokens. v2.contacts.payment_methods.list
        gives the stored cards of a contact.

        Args:
            token: str.

        Returns: int or dict.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_REQUEST_CREDIT_CARD_ID, (token,), options)
