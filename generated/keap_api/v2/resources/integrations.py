# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: integrations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._cached import cached_property
from ..._descriptors import Body, OnePage
from ..._operation import ListOperation, Operation
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._async_pager import AsyncPager
    from ..._options import RequestOptions
    from ..._page import Page
    from .. import params as p

_PARAMS = "keap_api.v2.params"

_INTEGRATIONS_WORDPRESS_OPTIONS_ACHIEVE: Operation[m.AchieveWordPressOptInGoalResult] = Operation(
    "v2.integrations.wordpress.options.achieve",
    "POST",
    "/rest/v2/integrations/wordpress/options/{option_key}:achieve",
    body=Body(_PARAMS, "AchieveIntegrationsWordPressOptInOptionGoalRequest", required=True),
    response=m.AchieveWordPressOptInGoalResult,
)
_INTEGRATIONS_WORDPRESS_OPTIONS_CREATE: Operation[m.WordPressOptInOption] = Operation(
    "v2.integrations.wordpress.options.create",
    "POST",
    "/rest/v2/integrations/wordpress/options",
    body=Body(_PARAMS, "CreateIntegrationsWordPressOptInOption", required=True),
    response=m.WordPressOptInOption,
)
_INTEGRATIONS_WORDPRESS_OPTIONS_DELETE: Operation[None] = Operation(
    "v2.integrations.wordpress.options.delete",
    "DELETE",
    "/rest/v2/integrations/wordpress/options/{option_key}",
    response=None,
)
_INTEGRATIONS_WORDPRESS_OPTIONS_LIST: ListOperation[m.ListWordPressOptInOptionsResponse, m.WordPressOptInOption] = (
    ListOperation(
        "v2.integrations.wordpress.options.list",
        "GET",
        "/rest/v2/integrations/wordpress/options",
        response=m.ListWordPressOptInOptionsResponse,
        paging=OnePage("wordpress_opt_in_options"),
    )
)


class IntegrationsWordpressOptions(Resource, path="v2.integrations.wordpress.options"):
    """`v2.integrations.wordpress.options`"""

    def achieve(
        self,
        option_key: str,
        body: p.AchieveIntegrationsWordPressOptInOptionGoalRequest,
        *,
        options: RequestOptions | None = None,
    ) -> m.AchieveWordPressOptInGoalResult:
        """Achieve the goal of a WordPress option.

        `POST /rest/v2/integrations/wordpress/options/{option_key}:achieve`

        Args:
            body: a dict with `contact_id`

        Returns: `AchieveWordPressOptInGoalResult`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_INTEGRATIONS_WORDPRESS_OPTIONS_ACHIEVE, {"option_key": option_key}, body, options)

    def create(
        self, body: p.CreateIntegrationsWordPressOptInOption, *, options: RequestOptions | None = None
    ) -> m.WordPressOptInOption:
        """Create a WordPress option.

        `POST /rest/v2/integrations/wordpress/options`

        Args:
            body: a dict with `key`, `name`

        Returns: `WordPressOptInOption`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_INTEGRATIONS_WORDPRESS_OPTIONS_CREATE, {}, body, options)

    def delete(self, option_key: str, *, options: RequestOptions | None = None) -> None:
        """Delete a WordPress option.

        `DELETE /rest/v2/integrations/wordpress/options/{option_key}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_INTEGRATIONS_WORDPRESS_OPTIONS_DELETE, {"option_key": option_key}, None, options)

    def list(self, *, options: RequestOptions | None = None) -> Page[m.WordPressOptInOption]:
        """List WordPress options.

        `GET /rest/v2/integrations/wordpress/options`

        Returns: the first page of `WordPressOptInOption` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(_INTEGRATIONS_WORDPRESS_OPTIONS_LIST, {}, None, options)


class AsyncIntegrationsWordpressOptions(AsyncResource, path="v2.integrations.wordpress.options"):
    """`v2.integrations.wordpress.options`, async."""

    async def achieve(
        self,
        option_key: str,
        body: p.AchieveIntegrationsWordPressOptInOptionGoalRequest,
        *,
        options: RequestOptions | None = None,
    ) -> m.AchieveWordPressOptInGoalResult:
        """Achieve the goal of a WordPress option.

        `POST /rest/v2/integrations/wordpress/options/{option_key}:achieve`

        Args:
            body: a dict with `contact_id`

        Returns: `AchieveWordPressOptInGoalResult`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _INTEGRATIONS_WORDPRESS_OPTIONS_ACHIEVE, {"option_key": option_key}, body, options
        )

    async def create(
        self, body: p.CreateIntegrationsWordPressOptInOption, *, options: RequestOptions | None = None
    ) -> m.WordPressOptInOption:
        """Create a WordPress option.

        `POST /rest/v2/integrations/wordpress/options`

        Args:
            body: a dict with `key`, `name`

        Returns: `WordPressOptInOption`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_INTEGRATIONS_WORDPRESS_OPTIONS_CREATE, {}, body, options)

    async def delete(self, option_key: str, *, options: RequestOptions | None = None) -> None:
        """Delete a WordPress option.

        `DELETE /rest/v2/integrations/wordpress/options/{option_key}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _INTEGRATIONS_WORDPRESS_OPTIONS_DELETE, {"option_key": option_key}, None, options
        )

    def list(self, *, options: RequestOptions | None = None) -> AsyncPager[m.WordPressOptInOption]:
        """List WordPress options.

        `GET /rest/v2/integrations/wordpress/options`

        Returns: a pager of `WordPressOptInOption` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(_INTEGRATIONS_WORDPRESS_OPTIONS_LIST, {}, None, options)


class IntegrationsWordpress(Resource, path="v2.integrations.wordpress"):
    """`v2.integrations.wordpress`"""

    @cached_property
    def options(self) -> IntegrationsWordpressOptions:
        """`v2.integrations.wordpress.options`"""
        return IntegrationsWordpressOptions(self._sender)


class AsyncIntegrationsWordpress(AsyncResource, path="v2.integrations.wordpress"):
    """`v2.integrations.wordpress`, async."""

    @cached_property
    def options(self) -> AsyncIntegrationsWordpressOptions:
        """`v2.integrations.wordpress.options`"""
        return AsyncIntegrationsWordpressOptions(self._sender)


class Integrations(Resource, path="v2.integrations"):
    """`v2.integrations`"""

    @cached_property
    def wordpress(self) -> IntegrationsWordpress:
        """`v2.integrations.wordpress`"""
        return IntegrationsWordpress(self._sender)


class AsyncIntegrations(AsyncResource, path="v2.integrations"):
    """`v2.integrations`, async."""

    @cached_property
    def wordpress(self) -> AsyncIntegrationsWordpress:
        """`v2.integrations.wordpress`"""
        return AsyncIntegrationsWordpress(self._sender)
