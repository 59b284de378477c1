# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: user_info."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._options import RequestOptions

_PARAMS = "keap_api.v2.params"

_USER_INFO_GET: Operation[m.GetUserInfoResponse] = Operation(
    "v2.user_info.get", "GET", "/rest/v2/oauth/connect/userinfo", response=m.GetUserInfoResponse
)


class UserInfo(Resource, path="v2.user_info"):
    """`v2.user_info`"""

    def get(self, *, options: RequestOptions | None = None) -> m.GetUserInfoResponse:
        """Get the user to whom the credential belongs.

        `GET /rest/v2/oauth/connect/userinfo`

        Returns: `GetUserInfoResponse`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_USER_INFO_GET, {}, None, options)


class AsyncUserInfo(AsyncResource, path="v2.user_info"):
    """`v2.user_info`, async."""

    async def get(self, *, options: RequestOptions | None = None) -> m.GetUserInfoResponse:
        """Get the user to whom the credential belongs.

        `GET /rest/v2/oauth/connect/userinfo`

        Returns: `GetUserInfoResponse`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_USER_INFO_GET, {}, None, options)
