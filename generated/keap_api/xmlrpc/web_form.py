"""WebFormService of the XML-RPC API. Generated from specs/xmlrpc.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._async_xmlrpc_service import AsyncService
from .._xmlrpc_method import Method, Param
from .._xmlrpc_service import Service

if TYPE_CHECKING:
    from .._options import RequestOptions
    from .._xmlrpc_method import Row

__all__ = ["AsyncWebForm", "WebForm"]

_GET_MAP: Method[Row] = Method("WebFormService.getMap", returns="struct", reads=True)
_GET_HTML: Method[str] = Method("WebFormService.getHTML", Param("form_id", "int"), returns="string", reads=True)


class WebForm(Service):
    """WebFormService."""

    def get_map(self, *, options: RequestOptions | None = None) -> Row:
        """List web forms.

        Form ids (text keys) with their titles.

        XML-RPC `WebFormService.getMap`. It changes nothing. Replaced by `keap.v2.webforms.list`.

        Over REST (`Keap(xmlrpc='rest')`) exact: Lists more kinds of forms than before.

        Args:

        Returns: dict.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_GET_MAP, (), options)

    def get_html(self, form_id: int, *, options: RequestOptions | None = None) -> str:
        """Read the HTML of a web form.

        XML-RPC `WebFormService.getHTML`. It changes nothing. Replaced by `keap.v2.webforms.html`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            form_id: int.

        Returns: str.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_GET_HTML, (form_id,), options)


class AsyncWebForm(AsyncService):
    """WebFormService."""

    async def get_map(self, *, options: RequestOptions | None = None) -> Row:
        """List web forms.

        Form ids (text keys) with their titles.

        XML-RPC `WebFormService.getMap`. It changes nothing. Replaced by `keap.v2.webforms.list`.

        Over REST (`Keap(xmlrpc='rest')`) exact: Lists more kinds of forms than before.

        Args:

        Returns: dict.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_GET_MAP, (), options)

    async def get_html(self, form_id: int, *, options: RequestOptions | None = None) -> str:
        """Read the HTML of a web form.

        XML-RPC `WebFormService.getHTML`. It changes nothing. Replaced by `keap.v2.webforms.html`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            form_id: int.

        Returns: str.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_GET_HTML, (form_id,), options)
