# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: settings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._cached import cached_property
from ..._descriptors import OnePage, Query
from ..._operation import ListOperation, Operation
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._async_pager import AsyncPager
    from ..._options import RequestOptions
    from ..._page import Page
    from .. import params as p

_PARAMS = "keap_api.v2.params"

_SETTINGS_APPLICATIONS_GET_CONFIGURATION: Operation[m.GetSettingsResponse] = Operation(
    "v2.settings.applications.get_configuration",
    "GET",
    "/rest/v2/settings/applications:getConfiguration",
    query=(Query("fields", facts=True),),
    response=m.GetSettingsResponse,
)
_SETTINGS_APPLICATIONS_IS_ENABLED: Operation[m.GetApplicationEnabledStatusResponse] = Operation(
    "v2.settings.applications.is_enabled",
    "GET",
    "/rest/v2/settings/applications:isEnabled",
    response=m.GetApplicationEnabledStatusResponse,
)
_SETTINGS_CONTACT_OPTION_TYPES_LIST: ListOperation[m.GetContactOptionTypesResponse, str] = ListOperation(
    "v2.settings.contact_option_types.list",
    "GET",
    "/rest/v2/settings/contactOptionTypes",
    response=m.GetContactOptionTypesResponse,
    paging=OnePage("option_types"),
)


class SettingsApplications(Resource, path="v2.settings.applications"):
    """`v2.settings.applications`"""

    def get_configuration(
        self,
        *,
        fields: Sequence[p.SettingsApplicationsGetConfigurationFields] | None = None,
        options: RequestOptions | None = None,
    ) -> m.GetSettingsResponse:
        """Get the configuration of the application.

        `GET /rest/v2/settings/applications:getConfiguration`

        Args:
            fields: names of fields: `AFFILIATE`, `APPOINTMENT`, `CONTACT`, `ECOMMERCE`, `EMAIL`, `FORMS`,
                `FULFILLMENT`, `INVOICE`, `NOTE`, `OPPORTUNITY`, `TASK`, `TEMPLATE`

        Returns: `GetSettingsResponse`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_SETTINGS_APPLICATIONS_GET_CONFIGURATION, {"fields": fields}, None, options)

    def is_enabled(self, *, options: RequestOptions | None = None) -> m.GetApplicationEnabledStatusResponse:
        """Get whether the application is enabled.

        `GET /rest/v2/settings/applications:isEnabled`

        Returns: `GetApplicationEnabledStatusResponse`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_SETTINGS_APPLICATIONS_IS_ENABLED, {}, None, options)


class AsyncSettingsApplications(AsyncResource, path="v2.settings.applications"):
    """`v2.settings.applications`, async."""

    async def get_configuration(
        self,
        *,
        fields: Sequence[p.SettingsApplicationsGetConfigurationFields] | None = None,
        options: RequestOptions | None = None,
    ) -> m.GetSettingsResponse:
        """Get the configuration of the application.

        `GET /rest/v2/settings/applications:getConfiguration`

        Args:
            fields: names of fields: `AFFILIATE`, `APPOINTMENT`, `CONTACT`, `ECOMMERCE`, `EMAIL`, `FORMS`,
                `FULFILLMENT`, `INVOICE`, `NOTE`, `OPPORTUNITY`, `TASK`, `TEMPLATE`

        Returns: `GetSettingsResponse`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_SETTINGS_APPLICATIONS_GET_CONFIGURATION, {"fields": fields}, None, options)

    async def is_enabled(self, *, options: RequestOptions | None = None) -> m.GetApplicationEnabledStatusResponse:
        """Get whether the application is enabled.

        `GET /rest/v2/settings/applications:isEnabled`

        Returns: `GetApplicationEnabledStatusResponse`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_SETTINGS_APPLICATIONS_IS_ENABLED, {}, None, options)


class SettingsContactOptionTypes(Resource, path="v2.settings.contact_option_types"):
    """`v2.settings.contact_option_types`"""

    def list(self, *, options: RequestOptions | None = None) -> Page[str]:
        """List contact option types.

        `GET /rest/v2/settings/contactOptionTypes`

        Returns: the first page of str items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(_SETTINGS_CONTACT_OPTION_TYPES_LIST, {}, None, options)


class AsyncSettingsContactOptionTypes(AsyncResource, path="v2.settings.contact_option_types"):
    """`v2.settings.contact_option_types`, async."""

    def list(self, *, options: RequestOptions | None = None) -> AsyncPager[str]:
        """List contact option types.

        `GET /rest/v2/settings/contactOptionTypes`

        Returns: a pager of str items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(_SETTINGS_CONTACT_OPTION_TYPES_LIST, {}, None, options)


class Settings(Resource, path="v2.settings"):
    """`v2.settings`"""

    @cached_property
    def applications(self) -> SettingsApplications:
        """`v2.settings.applications`"""
        return SettingsApplications(self._sender)

    @cached_property
    def contact_option_types(self) -> SettingsContactOptionTypes:
        """`v2.settings.contact_option_types`"""
        return SettingsContactOptionTypes(self._sender)


class AsyncSettings(AsyncResource, path="v2.settings"):
    """`v2.settings`, async."""

    @cached_property
    def applications(self) -> AsyncSettingsApplications:
        """`v2.settings.applications`"""
        return AsyncSettingsApplications(self._sender)

    @cached_property
    def contact_option_types(self) -> AsyncSettingsContactOptionTypes:
        """`v2.settings.contact_option_types`"""
        return AsyncSettingsContactOptionTypes(self._sender)
