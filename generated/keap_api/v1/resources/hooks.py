# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""REST v1: hooks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._cached import cached_property
from ..._descriptors import Body, OnePage, Query
from ..._operation import ListOperation, Operation
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._async_pager import AsyncPager
    from ..._options import RequestOptions
    from ..._page import Page
    from .. import params as p

_PARAMS = "keap_api.v1.params"

_HOOKS_EVENT_KEYS_LIST: ListOperation[list[str], str] = ListOperation(
    "v1.hooks.event_keys.list", "GET", "/rest/v1/hooks/event_keys", response=list[str], paging=OnePage(None)
)
_HOOKS_CREATE: Operation[m.RestHook] = Operation(
    "v1.hooks.create",
    "POST",
    "/rest/v1/hooks",
    body=Body(_PARAMS, "RestHookRequest", required=True),
    response=m.RestHook,
)
_HOOKS_DELAYED_VERIFY: Operation[m.RestHook] = Operation(
    "v1.hooks.delayed_verify",
    "POST",
    "/rest/v1/hooks/{key}/delayedVerify",
    query=(Query("x_hook_secret", "X-Hook-Secret", required=True, location="header"),),
    response=m.RestHook,
)
_HOOKS_DELETE: Operation[None] = Operation("v1.hooks.delete", "DELETE", "/rest/v1/hooks/{key}", response=None)
_HOOKS_GET: Operation[m.RestHook] = Operation("v1.hooks.get", "GET", "/rest/v1/hooks/{key}", response=m.RestHook)
_HOOKS_LIST: ListOperation[list[m.RestHook], m.RestHook] = ListOperation(
    "v1.hooks.list", "GET", "/rest/v1/hooks", response=list[m.RestHook], paging=OnePage(None)
)
_HOOKS_REPLACE: Operation[m.RestHook] = Operation(
    "v1.hooks.replace",
    "PUT",
    "/rest/v1/hooks/{key}",
    body=Body(_PARAMS, "RestHookRequest", required=True),
    response=m.RestHook,
)
_HOOKS_VERIFY: Operation[m.RestHook] = Operation(
    "v1.hooks.verify", "POST", "/rest/v1/hooks/{key}/verify", response=m.RestHook
)


class HooksEventKeys(Resource, path="v1.hooks.event_keys"):
    """`v1.hooks.event_keys`"""

    def list(self, *, options: RequestOptions | None = None) -> Page[str]:
        """List hook event keys.

        `GET /rest/v1/hooks/event_keys`

        Returns: the first page of str items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(_HOOKS_EVENT_KEYS_LIST, {}, None, options)


class AsyncHooksEventKeys(AsyncResource, path="v1.hooks.event_keys"):
    """`v1.hooks.event_keys`, async."""

    def list(self, *, options: RequestOptions | None = None) -> AsyncPager[str]:
        """List hook event keys.

        `GET /rest/v1/hooks/event_keys`

        Returns: a pager of str items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(_HOOKS_EVENT_KEYS_LIST, {}, None, options)


class Hooks(Resource, path="v1.hooks"):
    """`v1.hooks`"""

    @cached_property
    def event_keys(self) -> HooksEventKeys:
        """`v1.hooks.event_keys`"""
        return HooksEventKeys(self._sender)

    def create(self, body: p.RestHookRequest, *, options: RequestOptions | None = None) -> m.RestHook:
        """Create a hook.

        `POST /rest/v1/hooks`

        Args:
            body: a dict with `eventKey`, `hookUrl`

        Returns: `RestHook`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_HOOKS_CREATE, {}, body, options)

    def delayed_verify(self, key: str, *, x_hook_secret: str, options: RequestOptions | None = None) -> m.RestHook:
        """Verify a hook with the secret that its URL received.

        `POST /rest/v1/hooks/{key}/delayedVerify`

        Args:
            x_hook_secret: sent as the header `X-Hook-Secret`

        Returns: `RestHook`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_HOOKS_DELAYED_VERIFY, {"key": key, "x_hook_secret": x_hook_secret}, None, options)

    def delete(self, key: str, *, options: RequestOptions | None = None) -> None:
        """Delete a hook.

        `DELETE /rest/v1/hooks/{key}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_HOOKS_DELETE, {"key": key}, None, options)

    def get(self, key: str, *, options: RequestOptions | None = None) -> m.RestHook:
        """Get a hook.

        `GET /rest/v1/hooks/{key}`

        Returns: `RestHook`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_HOOKS_GET, {"key": key}, None, options)

    def list(self, *, options: RequestOptions | None = None) -> Page[m.RestHook]:
        """List hooks.

        `GET /rest/v1/hooks`

        Returns: the first page of `RestHook` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(_HOOKS_LIST, {}, None, options)

    def replace(self, key: str, body: p.RestHookRequest, *, options: RequestOptions | None = None) -> m.RestHook:
        """Replace a hook.

        `PUT /rest/v1/hooks/{key}`

        Args:
            body: a dict with `eventKey`, `hookUrl`

        Returns: `RestHook`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_HOOKS_REPLACE, {"key": key}, body, options)

    def verify(self, key: str, *, options: RequestOptions | None = None) -> m.RestHook:
        """Ask Keap to verify a hook at once.

        `POST /rest/v1/hooks/{key}/verify`

        Returns: `RestHook`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_HOOKS_VERIFY, {"key": key}, None, options)


class AsyncHooks(AsyncResource, path="v1.hooks"):
    """`v1.hooks`, async."""

    @cached_property
    def event_keys(self) -> AsyncHooksEventKeys:
        """`v1.hooks.event_keys`"""
        return AsyncHooksEventKeys(self._sender)

    async def create(self, body: p.RestHookRequest, *, options: RequestOptions | None = None) -> m.RestHook:
        """Create a hook.

        `POST /rest/v1/hooks`

        Args:
            body: a dict with `eventKey`, `hookUrl`

        Returns: `RestHook`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_HOOKS_CREATE, {}, body, options)

    async def delayed_verify(
        self, key: str, *, x_hook_secret: str, options: RequestOptions | None = None
    ) -> m.RestHook:
        """Verify a hook with the secret that its URL received.

        `POST /rest/v1/hooks/{key}/delayedVerify`

        Args:
            x_hook_secret: sent as the header `X-Hook-Secret`

        Returns: `RestHook`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _HOOKS_DELAYED_VERIFY, {"key": key, "x_hook_secret": x_hook_secret}, None, options
        )

    async def delete(self, key: str, *, options: RequestOptions | None = None) -> None:
        """Delete a hook.

        `DELETE /rest/v1/hooks/{key}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_HOOKS_DELETE, {"key": key}, None, options)

    async def get(self, key: str, *, options: RequestOptions | None = None) -> m.RestHook:
        """Get a hook.

        `GET /rest/v1/hooks/{key}`

        Returns: `RestHook`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_HOOKS_GET, {"key": key}, None, options)

    def list(self, *, options: RequestOptions | None = None) -> AsyncPager[m.RestHook]:
        """List hooks.

        `GET /rest/v1/hooks`

        Returns: a pager of `RestHook` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(_HOOKS_LIST, {}, None, options)

    async def replace(self, key: str, body: p.RestHookRequest, *, options: RequestOptions | None = None) -> m.RestHook:
        """Replace a hook.

        `PUT /rest/v1/hooks/{key}`

        Args:
            body: a dict with `eventKey`, `hookUrl`

        Returns: `RestHook`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_HOOKS_REPLACE, {"key": key}, body, options)

    async def verify(self, key: str, *, options: RequestOptions | None = None) -> m.RestHook:
        """Ask Keap to verify a hook at once.

        `POST /rest/v1/hooks/{key}/verify`

        Returns: `RestHook`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_HOOKS_VERIFY, {"key": key}, None, options)
