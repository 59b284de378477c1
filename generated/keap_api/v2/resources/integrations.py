# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: integrations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._operation import Body, ListOperation, OnePage, Operation
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._options import RequestOptions
    from ..._pages import AsyncPager, Page
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


class IntegrationsWordpressOptions(Resource):
    """``v2.integrations.wordpress.options``"""

    def achieve(
        self,
        option_key: str,
        body: p.AchieveIntegrationsWordPressOptInOptionGoalRequest,
        *,
        options: RequestOptions | None = None,
    ) -> m.AchieveWordPressOptInGoalResult:
        """``POST /rest/v2/integrations/wordpress/options/{option_key}:achieve``

        Args:
            option_key: str
            body: AchieveIntegrationsWordPressOptInOptionGoalRequest

        Returns:
            AchieveWordPressOptInGoalResult; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_INTEGRATIONS_WORDPRESS_OPTIONS_ACHIEVE, {"option_key": option_key}, body, options)

    def create(
        self, body: p.CreateIntegrationsWordPressOptInOption, *, options: RequestOptions | None = None
    ) -> m.WordPressOptInOption:
        """``POST /rest/v2/integrations/wordpress/options``

        Args:
            body: CreateIntegrationsWordPressOptInOption

        Returns:
            WordPressOptInOption; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_INTEGRATIONS_WORDPRESS_OPTIONS_CREATE, {}, body, options)

    def delete(self, option_key: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/integrations/wordpress/options/{option_key}``

        Args:
            option_key: str

        Returns:
            None.
        """
        return self._sender.call(_INTEGRATIONS_WORDPRESS_OPTIONS_DELETE, {"option_key": option_key}, None, options)

    def list(self, *, options: RequestOptions | None = None) -> Page[m.WordPressOptInOption]:
        """``GET /rest/v2/integrations/wordpress/options``

        Returns:
            The first page of WordPressOptInOption; iterating over it walks all pages.
        """
        return self._sender.page(_INTEGRATIONS_WORDPRESS_OPTIONS_LIST, {}, None, options)


class AsyncIntegrationsWordpressOptions(AsyncResource):
    """``v2.integrations.wordpress.options``, asynchronous."""

    async def achieve(
        self,
        option_key: str,
        body: p.AchieveIntegrationsWordPressOptInOptionGoalRequest,
        *,
        options: RequestOptions | None = None,
    ) -> m.AchieveWordPressOptInGoalResult:
        """``POST /rest/v2/integrations/wordpress/options/{option_key}:achieve``

        Args:
            option_key: str
            body: AchieveIntegrationsWordPressOptInOptionGoalRequest

        Returns:
            AchieveWordPressOptInGoalResult; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(
            _INTEGRATIONS_WORDPRESS_OPTIONS_ACHIEVE, {"option_key": option_key}, body, options
        )

    async def create(
        self, body: p.CreateIntegrationsWordPressOptInOption, *, options: RequestOptions | None = None
    ) -> m.WordPressOptInOption:
        """``POST /rest/v2/integrations/wordpress/options``

        Args:
            body: CreateIntegrationsWordPressOptInOption

        Returns:
            WordPressOptInOption; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_INTEGRATIONS_WORDPRESS_OPTIONS_CREATE, {}, body, options)

    async def delete(self, option_key: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/integrations/wordpress/options/{option_key}``

        Args:
            option_key: str

        Returns:
            None.
        """
        return await self._sender.call(
            _INTEGRATIONS_WORDPRESS_OPTIONS_DELETE, {"option_key": option_key}, None, options
        )

    def list(self, *, options: RequestOptions | None = None) -> AsyncPager[m.WordPressOptInOption]:
        """``GET /rest/v2/integrations/wordpress/options``

        Returns:
            A pager: await it for the first page of WordPressOptInOption, or iterate over it for all items of all
                pages.
        """
        return self._sender.page(_INTEGRATIONS_WORDPRESS_OPTIONS_LIST, {}, None, options)


class IntegrationsWordpress(Resource):
    """``v2.integrations.wordpress``"""

    @cached_property
    def options(self) -> IntegrationsWordpressOptions:
        """The operations below ``integrations.wordpress.options``."""
        return IntegrationsWordpressOptions(self._sender)


class AsyncIntegrationsWordpress(AsyncResource):
    """``v2.integrations.wordpress``, asynchronous."""

    @cached_property
    def options(self) -> AsyncIntegrationsWordpressOptions:
        """The operations below ``integrations.wordpress.options``."""
        return AsyncIntegrationsWordpressOptions(self._sender)


class Integrations(Resource):
    """``v2.integrations``"""

    @cached_property
    def wordpress(self) -> IntegrationsWordpress:
        """The operations below ``integrations.wordpress``."""
        return IntegrationsWordpress(self._sender)


class AsyncIntegrations(AsyncResource):
    """``v2.integrations``, asynchronous."""

    @cached_property
    def wordpress(self) -> AsyncIntegrationsWordpress:
        """The operations below ``integrations.wordpress``."""
        return AsyncIntegrationsWordpress(self._sender)
