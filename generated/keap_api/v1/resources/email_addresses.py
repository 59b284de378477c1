# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""REST v1: email_addresses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._descriptors import Body
from ..._operation import Operation
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


class EmailAddresses(Resource, path="v1.email_addresses"):
    """`v1.email_addresses`"""

    def replace(
        self, email: str, body: p.UpdateEmailAddress, *, options: RequestOptions | None = None
    ) -> m.RestEmailAddress:
        """Replace an email address.

        `PUT /rest/v1/emailAddresses/{email}`

        Args:
            body: a dict with `opted_in` (required), `reason` (required)

        Returns: `RestEmailAddress`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_EMAIL_ADDRESSES_REPLACE, {"email": email}, body, options)


class AsyncEmailAddresses(AsyncResource, path="v1.email_addresses"):
    """`v1.email_addresses`, async."""

    async def replace(
        self, email: str, body: p.UpdateEmailAddress, *, options: RequestOptions | None = None
    ) -> m.RestEmailAddress:
        """Replace an email address.

        `PUT /rest/v1/emailAddresses/{email}`

        Args:
            body: a dict with `opted_in` (required), `reason` (required)

        Returns: `RestEmailAddress`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_EMAIL_ADDRESSES_REPLACE, {"email": email}, body, options)
