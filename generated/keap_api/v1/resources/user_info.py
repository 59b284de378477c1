# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""REST v1: user_info."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._options import RequestOptions

_PARAMS = "keap_api.v1.params"

_USER_INFO_GET: Operation[m.UserInfoDTO] = Operation(
    "v1.user_info.get", "GET", "/rest/v1/oauth/connect/userinfo", response=m.UserInfoDTO
)


class UserInfo(Resource, path="v1.user_info"):
    """`v1.user_info`"""

    def get(self, *, options: RequestOptions | None = None) -> m.UserInfoDTO:
        """Get the user to whom the credential belongs.

        `GET /rest/v1/oauth/connect/userinfo`. Keap's current document no longer lists this operation; the API may
        stop answering it.

        Returns: `UserInfoDTO`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_USER_INFO_GET, {}, None, options)


class AsyncUserInfo(AsyncResource, path="v1.user_info"):
    """`v1.user_info`, async."""

    async def get(self, *, options: RequestOptions | None = None) -> m.UserInfoDTO:
        """Get the user to whom the credential belongs.

        `GET /rest/v1/oauth/connect/userinfo`. Keap's current document no longer lists this operation; the API may
        stop answering it.

        Returns: `UserInfoDTO`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_USER_INFO_GET, {}, None, options)
