# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""REST v1: setting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._cached import cached_property
from ..._operation import Operation
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._options import RequestOptions

_PARAMS = "keap_api.v1.params"

_SETTING_APPLICATION_CONFIGURATION_GET: Operation[m.RestApplicationConfiguration] = Operation(
    "v1.setting.application.configuration.get",
    "GET",
    "/rest/v1/setting/application/configuration",
    response=m.RestApplicationConfiguration,
)
_SETTING_APPLICATION_ENABLED_GET: Operation[m.Setting] = Operation(
    "v1.setting.application.enabled.get", "GET", "/rest/v1/setting/application/enabled", response=m.Setting
)
_SETTING_CONTACT_OPTION_TYPES_LIST: Operation[m.Setting] = Operation(
    "v1.setting.contact.option_types.list", "GET", "/rest/v1/setting/contact/optionTypes", response=m.Setting
)


class SettingApplicationConfiguration(Resource, path="v1.setting.application.configuration"):
    """`v1.setting.application.configuration`"""

    def get(self, *, options: RequestOptions | None = None) -> m.RestApplicationConfiguration:
        """Get the application configuration.

        `GET /rest/v1/setting/application/configuration`

        Returns: `RestApplicationConfiguration`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_SETTING_APPLICATION_CONFIGURATION_GET, {}, None, options)


class AsyncSettingApplicationConfiguration(AsyncResource, path="v1.setting.application.configuration"):
    """`v1.setting.application.configuration`, async."""

    async def get(self, *, options: RequestOptions | None = None) -> m.RestApplicationConfiguration:
        """Get the application configuration.

        `GET /rest/v1/setting/application/configuration`

        Returns: `RestApplicationConfiguration`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_SETTING_APPLICATION_CONFIGURATION_GET, {}, None, options)


class SettingApplicationEnabled(Resource, path="v1.setting.application.enabled"):
    """`v1.setting.application.enabled`"""

    def get(self, *, options: RequestOptions | None = None) -> m.Setting:
        """Get whether the application is enabled.

        `GET /rest/v1/setting/application/enabled`

        Returns: `Setting`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_SETTING_APPLICATION_ENABLED_GET, {}, None, options)


class AsyncSettingApplicationEnabled(AsyncResource, path="v1.setting.application.enabled"):
    """`v1.setting.application.enabled`, async."""

    async def get(self, *, options: RequestOptions | None = None) -> m.Setting:
        """Get whether the application is enabled.

        `GET /rest/v1/setting/application/enabled`

        Returns: `Setting`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_SETTING_APPLICATION_ENABLED_GET, {}, None, options)


class SettingApplication(Resource, path="v1.setting.application"):
    """`v1.setting.application`"""

    @cached_property
    def configuration(self) -> SettingApplicationConfiguration:
        """`v1.setting.application.configuration`"""
        return SettingApplicationConfiguration(self._sender)

    @cached_property
    def enabled(self) -> SettingApplicationEnabled:
        """`v1.setting.application.enabled`"""
        return SettingApplicationEnabled(self._sender)


class AsyncSettingApplication(AsyncResource, path="v1.setting.application"):
    """`v1.setting.application`, async."""

    @cached_property
    def configuration(self) -> AsyncSettingApplicationConfiguration:
        """`v1.setting.application.configuration`"""
        return AsyncSettingApplicationConfiguration(self._sender)

    @cached_property
    def enabled(self) -> AsyncSettingApplicationEnabled:
        """`v1.setting.application.enabled`"""
        return AsyncSettingApplicationEnabled(self._sender)


class SettingContactOptionTypes(Resource, path="v1.setting.contact.option_types"):
    """`v1.setting.contact.option_types`"""

    def list(self, *, options: RequestOptions | None = None) -> m.Setting:
        """List contact option types.

        `GET /rest/v1/setting/contact/optionTypes`. Deprecated by Keap.

        Returns: `Setting`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_SETTING_CONTACT_OPTION_TYPES_LIST, {}, None, options)


class AsyncSettingContactOptionTypes(AsyncResource, path="v1.setting.contact.option_types"):
    """`v1.setting.contact.option_types`, async."""

    async def list(self, *, options: RequestOptions | None = None) -> m.Setting:
        """List contact option types.

        `GET /rest/v1/setting/contact/optionTypes`. Deprecated by Keap.

        Returns: `Setting`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_SETTING_CONTACT_OPTION_TYPES_LIST, {}, None, options)


class SettingContact(Resource, path="v1.setting.contact"):
    """`v1.setting.contact`"""

    @cached_property
    def option_types(self) -> SettingContactOptionTypes:
        """`v1.setting.contact.option_types`"""
        return SettingContactOptionTypes(self._sender)


class AsyncSettingContact(AsyncResource, path="v1.setting.contact"):
    """`v1.setting.contact`, async."""

    @cached_property
    def option_types(self) -> AsyncSettingContactOptionTypes:
        """`v1.setting.contact.option_types`"""
        return AsyncSettingContactOptionTypes(self._sender)


class Setting(Resource, path="v1.setting"):
    """`v1.setting`"""

    @cached_property
    def application(self) -> SettingApplication:
        """`v1.setting.application`"""
        return SettingApplication(self._sender)

    @cached_property
    def contact(self) -> SettingContact:
        """`v1.setting.contact`"""
        return SettingContact(self._sender)


class AsyncSetting(AsyncResource, path="v1.setting"):
    """`v1.setting`, async."""

    @cached_property
    def application(self) -> AsyncSettingApplication:
        """`v1.setting.application`"""
        return AsyncSettingApplication(self._sender)

    @cached_property
    def contact(self) -> AsyncSettingContact:
        """`v1.setting.contact`"""
        return AsyncSettingContact(self._sender)
