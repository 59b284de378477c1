# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: settings."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from ..._operation import ListOperation, OnePage, Operation, Query
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._options import RequestOptions
    from ..._pages import AsyncPager, Page
    from .. import params as p

_PARAMS = "keap_api.v2.params"

_SETTINGS_APPLICATIONS_GET_CONFIGURATION: Operation[m.GetSettingsResponse] = Operation(
    "v2.settings.applications.get_configuration",
    "GET",
    "/rest/v2/settings/applications:getConfiguration",
    query=(Query("fields"),),
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


class SettingsApplications(Resource):
    """``v2.settings.applications``"""

    def get_configuration(
        self,
        *,
        fields: Sequence[p.SettingsApplicationsGetConfigurationFields] | None = None,
        options: RequestOptions | None = None,
    ) -> m.GetSettingsResponse:
        """``GET /rest/v2/settings/applications:getConfiguration``

        Args:
            fields: list of (AFFILIATE, APPOINTMENT, CONTACT, ECOMMERCE, EMAIL, FORMS, FULFILLMENT, INVOICE, NOTE,
                OPPORTUNITY, TASK, TEMPLATE)

        Returns:
            GetSettingsResponse; None when the response is empty.
        """
        return self._sender.call(_SETTINGS_APPLICATIONS_GET_CONFIGURATION, {"fields": fields}, None, options)

    def is_enabled(self, *, options: RequestOptions | None = None) -> m.GetApplicationEnabledStatusResponse:
        """``GET /rest/v2/settings/applications:isEnabled``

        Returns:
            GetApplicationEnabledStatusResponse; None when the response is empty.
        """
        return self._sender.call(_SETTINGS_APPLICATIONS_IS_ENABLED, {}, None, options)


class AsyncSettingsApplications(AsyncResource):
    """``v2.settings.applications``, asynchronous."""

    async def get_configuration(
        self,
        *,
        fields: Sequence[p.SettingsApplicationsGetConfigurationFields] | None = None,
        options: RequestOptions | None = None,
    ) -> m.GetSettingsResponse:
        """``GET /rest/v2/settings/applications:getConfiguration``

        Args:
            fields: list of (AFFILIATE, APPOINTMENT, CONTACT, ECOMMERCE, EMAIL, FORMS, FULFILLMENT, INVOICE, NOTE,
                OPPORTUNITY, TASK, TEMPLATE)

        Returns:
            GetSettingsResponse; None when the response is empty.
        """
        return await self._sender.call(_SETTINGS_APPLICATIONS_GET_CONFIGURATION, {"fields": fields}, None, options)

    async def is_enabled(self, *, options: RequestOptions | None = None) -> m.GetApplicationEnabledStatusResponse:
        """``GET /rest/v2/settings/applications:isEnabled``

        Returns:
            GetApplicationEnabledStatusResponse; None when the response is empty.
        """
        return await self._sender.call(_SETTINGS_APPLICATIONS_IS_ENABLED, {}, None, options)


class SettingsContactOptionTypes(Resource):
    """``v2.settings.contact_option_types``"""

    def list(self, *, options: RequestOptions | None = None) -> Page[str]:
        """``GET /rest/v2/settings/contactOptionTypes``

        Returns:
            The first page of str; iterating over it walks all pages.
        """
        return self._sender.page(_SETTINGS_CONTACT_OPTION_TYPES_LIST, {}, None, options)


class AsyncSettingsContactOptionTypes(AsyncResource):
    """``v2.settings.contact_option_types``, asynchronous."""

    def list(self, *, options: RequestOptions | None = None) -> AsyncPager[str]:
        """``GET /rest/v2/settings/contactOptionTypes``

        Returns:
            A pager: await it for the first page of str, or iterate over it for all items of all pages.
        """
        return self._sender.page(_SETTINGS_CONTACT_OPTION_TYPES_LIST, {}, None, options)


class Settings(Resource):
    """``v2.settings``"""

    @cached_property
    def applications(self) -> SettingsApplications:
        """The operations below ``settings.applications``."""
        return SettingsApplications(self._sender)

    @cached_property
    def contact_option_types(self) -> SettingsContactOptionTypes:
        """The operations below ``settings.contact_option_types``."""
        return SettingsContactOptionTypes(self._sender)


class AsyncSettings(AsyncResource):
    """``v2.settings``, asynchronous."""

    @cached_property
    def applications(self) -> AsyncSettingsApplications:
        """The operations below ``settings.applications``."""
        return AsyncSettingsApplications(self._sender)

    @cached_property
    def contact_option_types(self) -> AsyncSettingsContactOptionTypes:
        """The operations below ``settings.contact_option_types``."""
        return AsyncSettingsContactOptionTypes(self._sender)
