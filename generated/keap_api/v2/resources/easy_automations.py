# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: easy_automations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._descriptors import Body
from ..._operation import Operation
from ..._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..._options import RequestOptions
    from .. import params as p

_PARAMS = "keap_api.v2.params"

_EASY_AUTOMATIONS_UPDATE: Operation[None] = Operation(
    "v2.easy_automations.update",
    "PATCH",
    "/rest/v2/easy-automations/{automation_id}",
    body=Body(_PARAMS, "RenameEasyAutomationCommand", required=True),
    response=None,
)


class EasyAutomations(Resource, path="v2.easy_automations"):
    """`v2.easy_automations`"""

    def update(
        self, automation_id: str, body: p.RenameEasyAutomationCommand, *, options: RequestOptions | None = None
    ) -> None:
        """Update an easy automation.

        `PATCH /rest/v2/easy-automations/{automation_id}`

        Args:
            body: a dict with `name` (required)

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_EASY_AUTOMATIONS_UPDATE, {"automation_id": automation_id}, body, options)


class AsyncEasyAutomations(AsyncResource, path="v2.easy_automations"):
    """`v2.easy_automations`, async."""

    async def update(
        self, automation_id: str, body: p.RenameEasyAutomationCommand, *, options: RequestOptions | None = None
    ) -> None:
        """Update an easy automation.

        `PATCH /rest/v2/easy-automations/{automation_id}`

        Args:
            body: a dict with `name` (required)

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_EASY_AUTOMATIONS_UPDATE, {"automation_id": automation_id}, body, options)
