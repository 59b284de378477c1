# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: payment_method_configs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Body, Operation
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


class PaymentMethodConfigs(Resource):
    """``v2.payment_method_configs``"""

    def create(
        self, body: p.CreatePaymentMethodConfigRequest, *, options: RequestOptions | None = None
    ) -> m.PaymentMethodConfig:
        """``POST /rest/v2/paymentMethodConfigs``

        Args:
            body: CreatePaymentMethodConfigRequest

        Returns:
            PaymentMethodConfig; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_PAYMENT_METHOD_CONFIGS_CREATE, {}, body, options)


class AsyncPaymentMethodConfigs(AsyncResource):
    """``v2.payment_method_configs``, asynchronous."""

    async def create(
        self, body: p.CreatePaymentMethodConfigRequest, *, options: RequestOptions | None = None
    ) -> m.PaymentMethodConfig:
        """``POST /rest/v2/paymentMethodConfigs``

        Args:
            body: CreatePaymentMethodConfigRequest

        Returns:
            PaymentMethodConfig; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_PAYMENT_METHOD_CONFIGS_CREATE, {}, body, options)
