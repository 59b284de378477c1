"""Keap's XML-RPC API, which ends on 31 December 2026. Generated from specs/xmlrpc.yaml: do not edit.

`XmlRpc` works on any `httpx.Client` whose `base_url` is the API root (`https://api.infusionsoft.com/crm`), `AsyncXmlRpc` on
any `httpx.AsyncClient`. The API uses New York time: aware datetimes are converted, naive ones are taken as New York time,
responses are aware.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._async_xmlrpc_service import AsyncRoute, AsyncService
from .._cached import cached_property
from .._sender import AsyncSender, Sender
from .._xmlrpc_method import Method, checked_path, untyped
from .._xmlrpc_service import Route, Service
from .._xmlrpc_sunset import SUNSET, XmlRpcSunsetWarning

if TYPE_CHECKING:
    import httpx

    from .._options import RequestOptions
    from .affiliate import Affiliate, AsyncAffiliate
    from .affiliate_program import AffiliateProgram, AsyncAffiliateProgram
    from .contact import AsyncContact, Contact
    from .credit_card_submission import AsyncCreditCardSubmission, CreditCardSubmission
    from .data import AsyncData, Data
    from .discount import AsyncDiscount, Discount
    from .email import AsyncEmail, Email
    from .file import AsyncFile, File
    from .funnel import AsyncFunnel, Funnel
    from .invoice import AsyncInvoice, Invoice
    from .order import AsyncOrder, Order
    from .product import AsyncProduct, Product
    from .search import AsyncSearch, Search
    from .shipping import AsyncShipping, Shipping
    from .web_form import AsyncWebForm, WebForm
    from .web_tracking import AsyncWebTracking, WebTracking

__all__ = ["SUNSET", "AsyncXmlRpc", "XmlRpc", "XmlRpcSunsetWarning"]


def _method(wire: str, count: int) -> Method[Any]:
    """Return a method by its name on the wire, with what the table knows about it."""
    from .methods import METHODS

    facts = METHODS.get(wire)
    return (
        untyped(wire, count)
        if facts is None
        else untyped(wire, count, reads=facts.reads, placeholder=facts.placeholder)
    )


class XmlRpc:
    """The services of the XML-RPC API.

    Args:
        httpx_client: an httpx.Client whose `base_url` is the API root.
        path: the path below the API root; `/xmlrpc` reaches the same service.
        route: who answers calls instead of that address, or decides call by call.
    """

    def __init__(self, httpx_client: httpx.Client, *, path: str = "/xmlrpc/v1", route: Route | None = None) -> None:
        self._sender = Sender(httpx_client)
        self._path = checked_path(path)
        self._route = route

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._sender!r}>"

    def call(self, method: str, *arguments: Any, options: RequestOptions | None = None) -> Any:
        """Call any method by its name on the wire: `call("DataService.echo", "hello")`.

        The leading key that the server ignores is added, except for methods known to take none. Python types decide what is
        sent: a float for a double, a bool for a boolean.

        Args:
            method: `Service.method`.
            arguments: int, float, str, bool, bytes, datetime, and lists and dicts of them.

        Returns: the decoded result.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return Service(self._sender, self._path, self._route)._call(_method(method, len(arguments)), arguments, options)

    @cached_property
    def affiliate(self) -> Affiliate:
        """APIAffiliateService and AffiliateService."""
        from .affiliate import Affiliate

        return Affiliate(self._sender, self._path, self._route)

    @cached_property
    def affiliate_program(self) -> AffiliateProgram:
        """AffiliateProgramService."""
        from .affiliate_program import AffiliateProgram

        return AffiliateProgram(self._sender, self._path, self._route)

    @cached_property
    def email(self) -> Email:
        """APIEmailService."""
        from .email import Email

        return Email(self._sender, self._path, self._route)

    @cached_property
    def contact(self) -> Contact:
        """ContactService."""
        from .contact import Contact

        return Contact(self._sender, self._path, self._route)

    @cached_property
    def credit_card_submission(self) -> CreditCardSubmission:
        """CreditCardSubmissionService."""
        from .credit_card_submission import CreditCardSubmission

        return CreditCardSubmission(self._sender, self._path, self._route)

    @cached_property
    def data(self) -> Data:
        """DataService."""
        from .data import Data

        return Data(self._sender, self._path, self._route)

    @cached_property
    def discount(self) -> Discount:
        """DiscountService."""
        from .discount import Discount

        return Discount(self._sender, self._path, self._route)

    @cached_property
    def file(self) -> File:
        """FileService."""
        from .file import File

        return File(self._sender, self._path, self._route)

    @cached_property
    def funnel(self) -> Funnel:
        """FunnelService."""
        from .funnel import Funnel

        return Funnel(self._sender, self._path, self._route)

    @cached_property
    def invoice(self) -> Invoice:
        """InvoiceService."""
        from .invoice import Invoice

        return Invoice(self._sender, self._path, self._route)

    @cached_property
    def order(self) -> Order:
        """OrderService."""
        from .order import Order

        return Order(self._sender, self._path, self._route)

    @cached_property
    def product(self) -> Product:
        """ProductService."""
        from .product import Product

        return Product(self._sender, self._path, self._route)

    @cached_property
    def search(self) -> Search:
        """SearchService."""
        from .search import Search

        return Search(self._sender, self._path, self._route)

    @cached_property
    def shipping(self) -> Shipping:
        """ShippingService."""
        from .shipping import Shipping

        return Shipping(self._sender, self._path, self._route)

    @cached_property
    def web_form(self) -> WebForm:
        """WebFormService."""
        from .web_form import WebForm

        return WebForm(self._sender, self._path, self._route)

    @cached_property
    def web_tracking(self) -> WebTracking:
        """WebTrackingService."""
        from .web_tracking import WebTracking

        return WebTracking(self._sender, self._path, self._route)


class AsyncXmlRpc:
    """The services of the XML-RPC API, async.

    Args:
        httpx_client: an httpx.AsyncClient whose `base_url` is the API root.
        path: the path below the API root; `/xmlrpc` reaches the same service.
        route: who answers calls instead of that address, or decides call by call.
    """

    def __init__(
        self, httpx_client: httpx.AsyncClient, *, path: str = "/xmlrpc/v1", route: AsyncRoute | None = None
    ) -> None:
        self._sender = AsyncSender(httpx_client)
        self._path = checked_path(path)
        self._route = route

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._sender!r}>"

    async def call(self, method: str, *arguments: Any, options: RequestOptions | None = None) -> Any:
        """Call any method by its name on the wire: `call("DataService.echo", "hello")`.

        The leading key that the server ignores is added, except for methods known to take none. Python types decide what is
        sent: a float for a double, a bool for a boolean.

        Args:
            method: `Service.method`.
            arguments: int, float, str, bool, bytes, datetime, and lists and dicts of them.

        Returns: the decoded result.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await AsyncService(self._sender, self._path, self._route)._call(
            _method(method, len(arguments)), arguments, options
        )

    @cached_property
    def affiliate(self) -> AsyncAffiliate:
        """APIAffiliateService and AffiliateService."""
        from .affiliate import AsyncAffiliate

        return AsyncAffiliate(self._sender, self._path, self._route)

    @cached_property
    def affiliate_program(self) -> AsyncAffiliateProgram:
        """AffiliateProgramService."""
        from .affiliate_program import AsyncAffiliateProgram

        return AsyncAffiliateProgram(self._sender, self._path, self._route)

    @cached_property
    def email(self) -> AsyncEmail:
        """APIEmailService."""
        from .email import AsyncEmail

        return AsyncEmail(self._sender, self._path, self._route)

    @cached_property
    def contact(self) -> AsyncContact:
        """ContactService."""
        from .contact import AsyncContact

        return AsyncContact(self._sender, self._path, self._route)

    @cached_property
    def credit_card_submission(self) -> AsyncCreditCardSubmission:
        """CreditCardSubmissionService."""
        from .credit_card_submission import AsyncCreditCardSubmission

        return AsyncCreditCardSubmission(self._sender, self._path, self._route)

    @cached_property
    def data(self) -> AsyncData:
        """DataService."""
        from .data import AsyncData

        return AsyncData(self._sender, self._path, self._route)

    @cached_property
    def discount(self) -> AsyncDiscount:
        """DiscountService."""
        from .discount import AsyncDiscount

        return AsyncDiscount(self._sender, self._path, self._route)

    @cached_property
    def file(self) -> AsyncFile:
        """FileService."""
        from .file import AsyncFile

        return AsyncFile(self._sender, self._path, self._route)

    @cached_property
    def funnel(self) -> AsyncFunnel:
        """FunnelService."""
        from .funnel import AsyncFunnel

        return AsyncFunnel(self._sender, self._path, self._route)

    @cached_property
    def invoice(self) -> AsyncInvoice:
        """InvoiceService."""
        from .invoice import AsyncInvoice

        return AsyncInvoice(self._sender, self._path, self._route)

    @cached_property
    def order(self) -> AsyncOrder:
        """OrderService."""
        from .order import AsyncOrder

        return AsyncOrder(self._sender, self._path, self._route)

    @cached_property
    def product(self) -> AsyncProduct:
        """ProductService."""
        from .product import AsyncProduct

        return AsyncProduct(self._sender, self._path, self._route)

    @cached_property
    def search(self) -> AsyncSearch:
        """SearchService."""
        from .search import AsyncSearch

        return AsyncSearch(self._sender, self._path, self._route)

    @cached_property
    def shipping(self) -> AsyncShipping:
        """ShippingService."""
        from .shipping import AsyncShipping

        return AsyncShipping(self._sender, self._path, self._route)

    @cached_property
    def web_form(self) -> AsyncWebForm:
        """WebFormService."""
        from .web_form import AsyncWebForm

        return AsyncWebForm(self._sender, self._path, self._route)

    @cached_property
    def web_tracking(self) -> AsyncWebTracking:
        """WebTrackingService."""
        from .web_tracking import AsyncWebTracking

        return AsyncWebTracking(self._sender, self._path, self._route)
