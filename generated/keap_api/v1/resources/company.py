# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""REST v1: company."""

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

_COMPANY_UPDATE: Operation[m.Company] = Operation(
    "v1.company.update",
    "PATCH",
    "/rest/v1/company/{company_id}",
    body=Body(_PARAMS, "CreateOrPatchCompany", required=True),
    response=m.Company,
)


class Company(Resource, path="v1.company"):
    """`v1.company`"""

    def update(
        self, company_id: int, body: p.CreateOrPatchCompany, *, options: RequestOptions | None = None
    ) -> m.Company:
        """Update a company.

        `PATCH /rest/v1/company/{companyId}`

        Args:
            body: a dict with `company_name` (required), `address`, `custom_fields`, `email_address`, `fax_number`,
                `notes`, `opt_in_reason`, `phone_number`, `website`

        Returns: `Company`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_COMPANY_UPDATE, {"company_id": company_id}, body, options)


class AsyncCompany(AsyncResource, path="v1.company"):
    """`v1.company`, async."""

    async def update(
        self, company_id: int, body: p.CreateOrPatchCompany, *, options: RequestOptions | None = None
    ) -> m.Company:
        """Update a company.

        `PATCH /rest/v1/company/{companyId}`

        Args:
            body: a dict with `company_name` (required), `address`, `custom_fields`, `email_address`, `fax_number`,
                `notes`, `opt_in_reason`, `phone_number`, `website`

        Returns: `Company`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_COMPANY_UPDATE, {"company_id": company_id}, body, options)
