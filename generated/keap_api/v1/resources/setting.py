# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""REST v1: setting."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

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


class SettingApplicationConfiguration(Resource):
    """``v1.setting.application.configuration``"""

    def get(self, *, options: RequestOptions | None = None) -> m.RestApplicationConfiguration:
        """``GET /rest/v1/setting/application/configuration``

        Returns:
            RestApplicationConfiguration; None when the response is empty.
        """
        return self._sender.call(_SETTING_APPLICATION_CONFIGURATION_GET, {}, None, options)


class AsyncSettingApplicationConfiguration(AsyncResource):
    """``v1.setting.application.configuration``, asynchronous."""

    async def get(self, *, options: RequestOptions | None = None) -> m.RestApplicationConfiguration:
        """``GET /rest/v1/setting/application/configuration``

        Returns:
            RestApplicationConfiguration; None when the response is empty.
        """
        return await self._sender.call(_SETTING_APPLICATION_CONFIGURATION_GET, {}, None, options)


class SettingApplicationEnabled(Resource):
    """``v1.setting.application.enabled``"""

    def get(self, *, options: RequestOptions | None = None) -> m.Setting:
        """``GET /rest/v1/setting/application/enabled``

        Returns:
            Setting; None when the response is empty.
        """
        return self._sender.call(_SETTING_APPLICATION_ENABLED_GET, {}, None, options)


class AsyncSettingApplicationEnabled(AsyncResource):
    """``v1.setting.application.enabled``, asynchronous."""

    async def get(self, *, options: RequestOptions | None = None) -> m.Setting:
        """``GET /rest/v1/setting/application/enabled``

        Returns:
            Setting; None when the response is empty.
        """
        return await self._sender.call(_SETTING_APPLICATION_ENABLED_GET, {}, None, options)


class SettingApplication(Resource):
    """``v1.setting.application``"""

    @cached_property
    def configuration(self) -> SettingApplicationConfiguration:
        """The operations below ``setting.application.configuration``."""
        return SettingApplicationConfiguration(self._sender)

    @cached_property
    def enabled(self) -> SettingApplicationEnabled:
        """The operations below ``setting.application.enabled``."""
        return SettingApplicationEnabled(self._sender)


class AsyncSettingApplication(AsyncResource):
    """``v1.setting.application``, asynchronous."""

    @cached_property
    def configuration(self) -> AsyncSettingApplicationConfiguration:
        """The operations below ``setting.application.configuration``."""
        return AsyncSettingApplicationConfiguration(self._sender)

    @cached_property
    def enabled(self) -> AsyncSettingApplicationEnabled:
        """The operations below ``setting.application.enabled``."""
        return AsyncSettingApplicationEnabled(self._sender)


class SettingContactOptionTypes(Resource):
    """``v1.setting.contact.option_types``"""

    def list(self, *, options: RequestOptions | None = None) -> m.Setting:
        """``GET /rest/v1/setting/contact/optionTypes``

        Deprecated by Keap.

        Returns:
            Setting; None when the response is empty.
        """
        return self._sender.call(_SETTING_CONTACT_OPTION_TYPES_LIST, {}, None, options)


class AsyncSettingContactOptionTypes(AsyncResource):
    """``v1.setting.contact.option_types``, asynchronous."""

    async def list(self, *, options: RequestOptions | None = None) -> m.Setting:
        """``GET /rest/v1/setting/contact/optionTypes``

        Deprecated by Keap.

        Returns:
            Setting; None when the response is empty.
        """
        return await self._sender.call(_SETTING_CONTACT_OPTION_TYPES_LIST, {}, None, options)


class SettingContact(Resource):
    """``v1.setting.contact``"""

    @cached_property
    def option_types(self) -> SettingContactOptionTypes:
        """The operations below ``setting.contact.option_types``."""
        return SettingContactOptionTypes(self._sender)


class AsyncSettingContact(AsyncResource):
    """``v1.setting.contact``, asynchronous."""

    @cached_property
    def option_types(self) -> AsyncSettingContactOptionTypes:
        """The operations below ``setting.contact.option_types``."""
        return AsyncSettingContactOptionTypes(self._sender)


class Setting(Resource):
    """``v1.setting``"""

    @cached_property
    def application(self) -> SettingApplication:
        """The operations below ``setting.application``."""
        return SettingApplication(self._sender)

    @cached_property
    def contact(self) -> SettingContact:
        """The operations below ``setting.contact``."""
        return SettingContact(self._sender)


class AsyncSetting(AsyncResource):
    """``v1.setting``, asynchronous."""

    @cached_property
    def application(self) -> AsyncSettingApplication:
        """The operations below ``setting.application``."""
        return AsyncSettingApplication(self._sender)

    @cached_property
    def contact(self) -> AsyncSettingContact:
        """The operations below ``setting.contact``."""
        return AsyncSettingContact(self._sender)
