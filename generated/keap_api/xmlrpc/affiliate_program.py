"""AffiliateProgramService of the XML-RPC API. Generated from specs/xmlrpc.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._async_xmlrpc_service import AsyncService
from .._xmlrpc_method import Method, Param
from .._xmlrpc_service import Service

if TYPE_CHECKING:
    from .._options import RequestOptions
    from .._xmlrpc_method import Row

__all__ = ["AsyncAffiliateProgram", "AffiliateProgram"]

_GET_AFFILIATES_BY_PROGRAM: Method[list[Row]] = Method(
    "AffiliateProgramService.getAffiliatesByProgram", Param("program_id", "int"), returns="array<struct>", reads=True
)
_GET_PROGRAMS_FOR_AFFILIATE: Method[list[Row] | Row] = Method(
    "AffiliateProgramService.getProgramsForAffiliate",
    Param("affiliate_id", "int"),
    returns="array<struct>|struct",
    reads=True,
)
_GET_AFFILIATE_PROGRAMS: Method[list[Row] | Row] = Method(
    "AffiliateProgramService.getAffiliatePrograms", returns="array<struct>|struct", reads=True
)
_GET_RESOURCES_FOR_AFFILIATE_PROGRAM: Method[list[Row]] = Method(
    "AffiliateProgramService.getResourcesForAffiliateProgram",
    Param("program_id", "int"),
    returns="array<struct>",
    reads=True,
)


class AffiliateProgram(Service):
    """AffiliateProgramService."""

    def get_affiliates_by_program(self, program_id: int, *, options: RequestOptions | None = None) -> list[Row]:
        """List the affiliates of one commission program, with contact data.

        XML-RPC `AffiliateProgramService.getAffiliatesByProgram`. It changes nothing. Replaced by
        `keap.v1.affiliates.list`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: Columns: Id, ContactId, AffName, AffCode, FirstName,
        LastName, Email.

        Args:
            program_id: int.

        Returns: list[dict].

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_GET_AFFILIATES_BY_PROGRAM, (program_id,), options)

    def get_programs_for_affiliate(
        self, affiliate_id: int, *, options: RequestOptions | None = None
    ) -> list[Row] | Row:
        """List the commission programs one affiliate belongs to.

        Sources disagree whether a list or a single struct comes back.

        XML-RPC `AffiliateProgramService.getProgramsForAffiliate`. It changes nothing. Replaced by
        `keap.v2.affiliates.commission_programs.list`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            affiliate_id: int.

        Returns: list[dict] or dict.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_GET_PROGRAMS_FOR_AFFILIATE, (affiliate_id,), options)

    def get_affiliate_programs(self, *, options: RequestOptions | None = None) -> list[Row] | Row:
        """List all commission programs.

        Sources disagree whether a list or a single struct comes back.

        XML-RPC `AffiliateProgramService.getAffiliatePrograms`. It changes nothing. Replaced by
        `keap.v2.affiliates.commission_programs.list`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:

        Returns: list[dict] or dict.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_GET_AFFILIATE_PROGRAMS, (), options)

    def get_resources_for_affiliate_program(
        self, program_id: int, *, options: RequestOptions | None = None
    ) -> list[Row]:
        """List the resources of one commission program.

        XML-RPC `AffiliateProgramService.getResourcesForAffiliateProgram`. It changes nothing. Replaced by
        `keap.v2.affiliates.commission_programs.resources.list`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            program_id: int.

        Returns: list[dict].

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_GET_RESOURCES_FOR_AFFILIATE_PROGRAM, (program_id,), options)


class AsyncAffiliateProgram(AsyncService):
    """AffiliateProgramService."""

    async def get_affiliates_by_program(self, program_id: int, *, options: RequestOptions | None = None) -> list[Row]:
        """List the affiliates of one commission program, with contact data.

        XML-RPC `AffiliateProgramService.getAffiliatesByProgram`. It changes nothing. Replaced by
        `keap.v1.affiliates.list`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: Columns: Id, ContactId, AffName, AffCode, FirstName,
        LastName, Email.

        Args:
            program_id: int.

        Returns: list[dict].

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_GET_AFFILIATES_BY_PROGRAM, (program_id,), options)

    async def get_programs_for_affiliate(
        self, affiliate_id: int, *, options: RequestOptions | None = None
    ) -> list[Row] | Row:
        """List the commission programs one affiliate belongs to.

        Sources disagree whether a list or a single struct comes back.

        XML-RPC `AffiliateProgramService.getProgramsForAffiliate`. It changes nothing. Replaced by
        `keap.v2.affiliates.commission_programs.list`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            affiliate_id: int.

        Returns: list[dict] or dict.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_GET_PROGRAMS_FOR_AFFILIATE, (affiliate_id,), options)

    async def get_affiliate_programs(self, *, options: RequestOptions | None = None) -> list[Row] | Row:
        """List all commission programs.

        Sources disagree whether a list or a single struct comes back.

        XML-RPC `AffiliateProgramService.getAffiliatePrograms`. It changes nothing. Replaced by
        `keap.v2.affiliates.commission_programs.list`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:

        Returns: list[dict] or dict.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_GET_AFFILIATE_PROGRAMS, (), options)

    async def get_resources_for_affiliate_program(
        self, program_id: int, *, options: RequestOptions | None = None
    ) -> list[Row]:
        """List the resources of one commission program.

        XML-RPC `AffiliateProgramService.getResourcesForAffiliateProgram`. It changes nothing. Replaced by
        `keap.v2.affiliates.commission_programs.resources.list`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            program_id: int.

        Returns: list[dict].

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_GET_RESOURCES_FOR_AFFILIATE_PROGRAM, (program_id,), options)
