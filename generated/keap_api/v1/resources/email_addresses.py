# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""REST v1: email_addresses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Body, Operation
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._options import RequestOptions
    from .. import params as p

_PARAMS = "keap_api.v1.params"

_EMAIL_ADDRESSES_REPLACE: Operation[m.RestEmailAddress] = Operation(
    "v1.email_addresses.replace",
    "PUT",
    "/rest/v1/emailAddresses/{email}",
    body=Body(_PARAMS, "UpdateEmailAddress", required=True),
    response=m.RestEmailAddress,
)


class EmailAddresses(Resource):
    """``v1.email_addresses``"""

    def replace(
        self, email: str, body: p.UpdateEmailAddress, *, options: RequestOptions | None = None
    ) -> m.RestEmailAddress:
        """``PUT /rest/v1/emailAddresses/{email}``

        Args:
            email: str
            body: UpdateEmailAddress

        Returns:
            RestEmailAddress; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_EMAIL_ADDRESSES_REPLACE, {"email": email}, body, options)


class AsyncEmailAddresses(AsyncResource):
    """``v1.email_addresses``, asynchronous."""

    async def replace(
        self, email: str, body: p.UpdateEmailAddress, *, options: RequestOptions | None = None
    ) -> m.RestEmailAddress:
        """``PUT /rest/v1/emailAddresses/{email}``

        Args:
            email: str
            body: UpdateEmailAddress

        Returns:
            RestEmailAddress; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_EMAIL_ADDRESSES_REPLACE, {"email": email}, body, options)
