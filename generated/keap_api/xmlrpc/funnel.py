"""FunnelService of the XML-RPC API. Generated from specs/xmlrpc.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._async_xmlrpc_service import AsyncService
from .._xmlrpc_method import Method, Param
from .._xmlrpc_service import Service

if TYPE_CHECKING:
    from .._options import RequestOptions
    from .._xmlrpc_method import Row

__all__ = ["AsyncFunnel", "Funnel"]

_ACHIEVE_GOAL: Method[list[Row]] = Method(
    "FunnelService.achieveGoal",
    Param("integration", "string"),
    Param("call_name", "string"),
    Param("contact_id", "int"),
    returns="array<struct>",
    reads=False,
)


class Funnel(Service):
    """FunnelService."""

    def achieve_goal(
        self, integration: str, call_name: str, contact_id: int, *, options: RequestOptions | None = None
    ) -> list[Row]:
        """Trigger an API goal in Campaign Builder for a contact.

        XML-RPC `FunnelService.achieveGoal`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.automations.goals.achieve`.

        Over REST (`Keap(xmlrpc='rest')`) exact: Rows: success, message, campaign_id, goal_id.

        Args:
            integration: str; usually the application name.
            call_name: str.
            contact_id: int.

        Returns: list[dict].

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_ACHIEVE_GOAL, (integration, call_name, contact_id), options)


class AsyncFunnel(AsyncService):
    """FunnelService."""

    async def achieve_goal(
        self, integration: str, call_name: str, contact_id: int, *, options: RequestOptions | None = None
    ) -> list[Row]:
        """Trigger an API goal in Campaign Builder for a contact.

        XML-RPC `FunnelService.achieveGoal`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.automations.goals.achieve`.

        Over REST (`Keap(xmlrpc='rest')`) exact: Rows: success, message, campaign_id, goal_id.

        Args:
            integration: str; usually the application name.
            call_name: str.
            contact_id: int.

        Returns: list[dict].

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_ACHIEVE_GOAL, (integration, call_name, contact_id), options)
