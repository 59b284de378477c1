# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: 18 operations. A resource is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._cached import cached_property
from .._resource import Api
from .._sender import MAX_RESPONSE_BYTES, AsyncSender, Sender

if TYPE_CHECKING:
    import httpx

    from .._options import Validate
    from .resources.boats import AsyncBoats, Boats
    from .resources.harbour_lights import AsyncHarbourLights, HarbourLights
    from .resources.harbours import AsyncHarbours, Harbours

__all__ = ["AsyncRestV2", "RestV2"]


class RestV2(Api, path="v2"):
    """All resources of REST v2, on any `httpx.Client` whose `base_url` is the API root.

    Args:
        client: signs and sends the requests; its `base_url` is `https://api.infusionsoft.com/crm`.
        validate: how request bodies are checked: `"types"`, `"strict"`, or `"off"`.
        max_response_bytes: larger responses raise `ResponseTooLargeError`.
    """

    def __init__(
        self, client: httpx.Client, *, validate: Validate = "types", max_response_bytes: int = MAX_RESPONSE_BYTES
    ) -> None:
        self._sender = Sender(client, validate=validate, max_response_bytes=max_response_bytes)

    @cached_property
    def boats(self) -> Boats:
        """`v2.boats`"""
        from .resources.boats import Boats

        return Boats(self._sender)

    @cached_property
    def harbour_lights(self) -> HarbourLights:
        """`v2.harbour_lights`"""
        from .resources.harbour_lights import HarbourLights

        return HarbourLights(self._sender)

    @cached_property
    def harbours(self) -> Harbours:
        """`v2.harbours`"""
        from .resources.harbours import Harbours

        return Harbours(self._sender)


class AsyncRestV2(Api, path="v2"):
    """All resources of REST v2, on any `httpx.AsyncClient` whose `base_url` is the API root.

    Args:
        client: signs and sends the requests; its `base_url` is `https://api.infusionsoft.com/crm`.
        validate: how request bodies are checked: `"types"`, `"strict"`, or `"off"`.
        max_response_bytes: larger responses raise `ResponseTooLargeError`.
    """

    def __init__(
        self, client: httpx.AsyncClient, *, validate: Validate = "types", max_response_bytes: int = MAX_RESPONSE_BYTES
    ) -> None:
        self._sender = AsyncSender(client, validate=validate, max_response_bytes=max_response_bytes)

    @cached_property
    def boats(self) -> AsyncBoats:
        """`v2.boats`"""
        from .resources.boats import AsyncBoats

        return AsyncBoats(self._sender)

    @cached_property
    def harbour_lights(self) -> AsyncHarbourLights:
        """`v2.harbour_lights`"""
        from .resources.harbour_lights import AsyncHarbourLights

        return AsyncHarbourLights(self._sender)

    @cached_property
    def harbours(self) -> AsyncHarbours:
        """`v2.harbours`"""
        from .resources.harbours import AsyncHarbours

        return AsyncHarbours(self._sender)
