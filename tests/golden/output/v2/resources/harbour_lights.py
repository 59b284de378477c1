# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: harbour_lights."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._options import RequestOptions

_PARAMS = "keap_api.v2.params"

_HARBOUR_LIGHTS_LIST: Operation[m.Lights] = Operation(
    "v2.harbour_lights.list", "GET", "/rest/v2/harbour-lights", response=m.Lights
)
_HARBOUR_LIGHTS_LIST_GET: Operation[m.Lights] = Operation(
    "v2.harbour_lights.list_get", "GET", "/rest/v2/harbourLights", response=m.Lights
)


class HarbourLights(Resource, path="v2.harbour_lights"):
    """`v2.harbour_lights`"""

    def list(self, *, options: RequestOptions | None = None) -> m.Lights:
        """List harbour lights.

        `GET /rest/v2/harbour-lights`

        Returns: `Lights`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_HARBOUR_LIGHTS_LIST, {}, None, options)

    def list_get(self, *, options: RequestOptions | None = None) -> m.Lights:
        """List get: harbour lights.

        `GET /rest/v2/harbourLights`

        Returns: `Lights`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_HARBOUR_LIGHTS_LIST_GET, {}, None, options)


class AsyncHarbourLights(AsyncResource, path="v2.harbour_lights"):
    """`v2.harbour_lights`, async."""

    async def list(self, *, options: RequestOptions | None = None) -> m.Lights:
        """List harbour lights.

        `GET /rest/v2/harbour-lights`

        Returns: `Lights`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_HARBOUR_LIGHTS_LIST, {}, None, options)

    async def list_get(self, *, options: RequestOptions | None = None) -> m.Lights:
        """List get: harbour lights.

        `GET /rest/v2/harbourLights`

        Returns: `Lights`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_HARBOUR_LIGHTS_LIST_GET, {}, None, options)
