# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: payment_method_configs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._descriptors import Body
from ..._operation import Operation
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._options import RequestOptions
    from .. import params as p

_PARAMS = "keap_api.v2.params"

_PAYMENT_METHOD_CONFIGS_CREATE: Operation[m.PaymentMethodConfig] = Operation(
    "v2.payment_method_configs.create",
    "POST",
    "/rest/v2/paymentMethodConfigs",
    body=Body(_PARAMS, "CreatePaymentMethodConfigRequest", required=True),
    response=m.PaymentMethodConfig,
)


class PaymentMethodConfigs(Resource, path="v2.payment_method_configs"):
    """`v2.payment_method_configs`"""

    def create(
        self, body: p.CreatePaymentMethodConfigRequest, *, options: RequestOptions | None = None
    ) -> m.PaymentMethodConfig:
        """Create a payment method config.

        `POST /rest/v2/paymentMethodConfigs`

        Args:
            body: a dict with `contact_id`

        Returns: `PaymentMethodConfig`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_PAYMENT_METHOD_CONFIGS_CREATE, {}, body, options)


class AsyncPaymentMethodConfigs(AsyncResource, path="v2.payment_method_configs"):
    """`v2.payment_method_configs`, async."""

    async def create(
        self, body: p.CreatePaymentMethodConfigRequest, *, options: RequestOptions | None = None
    ) -> m.PaymentMethodConfig:
        """Create a payment method config.

        `POST /rest/v2/paymentMethodConfigs`

        Args:
            body: a dict with `contact_id`

        Returns: `PaymentMethodConfig`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_PAYMENT_METHOD_CONFIGS_CREATE, {}, body, options)
