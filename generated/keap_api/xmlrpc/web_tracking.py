"""WebTrackingService of the XML-RPC API. Generated from specs/xmlrpc.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._async_xmlrpc_service import AsyncService
from .._xmlrpc_method import Method
from .._xmlrpc_service import Service

if TYPE_CHECKING:
    from .._options import RequestOptions

__all__ = ["AsyncWebTracking", "WebTracking"]

_GET_WEB_TRACKING_SCRIPT_TAG: Method[str] = Method(
    "WebTrackingService.getWebTrackingScriptTag", returns="string", reads=True
)
_GET_WEB_TRACKING_SCRIPT_URL: Method[str] = Method(
    "WebTrackingService.getWebTrackingScriptUrl", returns="string", reads=True
)


class WebTracking(Service):
    """WebTrackingService."""

    def get_web_tracking_script_tag(self, *, options: RequestOptions | None = None) -> str:
        """Read the script tag for web tracking.

        XML-RPC `WebTrackingService.getWebTrackingScriptTag`. It changes nothing. No REST operation replaces it.

        Over REST (`Keap(xmlrpc='rest')`) refused: REST gives no tracking script. Copy it from the application:
        Marketing, Settings, Web Analytics.

        Args:

        Returns: str.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_GET_WEB_TRACKING_SCRIPT_TAG, (), options)

    def get_web_tracking_script_url(self, *, options: RequestOptions | None = None) -> str:
        """Read the address of the web tracking script.

        XML-RPC `WebTrackingService.getWebTrackingScriptUrl`. It changes nothing. No REST operation replaces it.

        Over REST (`Keap(xmlrpc='rest')`) refused: REST gives no tracking script. Copy its address from the
        application: Marketing, Settings, Web Analytics.

        Args:

        Returns: str.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_GET_WEB_TRACKING_SCRIPT_URL, (), options)


class AsyncWebTracking(AsyncService):
    """WebTrackingService."""

    async def get_web_tracking_script_tag(self, *, options: RequestOptions | None = None) -> str:
        """Read the script tag for web tracking.

        XML-RPC `WebTrackingService.getWebTrackingScriptTag`. It changes nothing. No REST operation replaces it.

        Over REST (`Keap(xmlrpc='rest')`) refused: REST gives no tracking script. Copy it from the application:
        Marketing, Settings, Web Analytics.

        Args:

        Returns: str.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_GET_WEB_TRACKING_SCRIPT_TAG, (), options)

    async def get_web_tracking_script_url(self, *, options: RequestOptions | None = None) -> str:
        """Read the address of the web tracking script.

        XML-RPC `WebTrackingService.getWebTrackingScriptUrl`. It changes nothing. No REST operation replaces it.

        Over REST (`Keap(xmlrpc='rest')`) refused: REST gives no tracking script. Copy its address from the
        application: Marketing, Settings, Web Analytics.

        Args:

        Returns: str.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_GET_WEB_TRACKING_SCRIPT_URL, (), options)
