"""SearchService of the XML-RPC API. Generated from specs/xmlrpc.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._async_xmlrpc_service import AsyncService
from .._xmlrpc_method import Method, Param
from .._xmlrpc_service import Service

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._options import RequestOptions
    from .._xmlrpc_method import Row

__all__ = ["AsyncSearch", "Search"]

_GET_ALL_REPORT_COLUMNS: Method[Row] = Method(
    "SearchService.getAllReportColumns",
    Param("saved_search_id", "int"),
    Param("user_id", "int"),
    returns="struct",
    reads=True,
)
_GET_SAVED_SEARCH_RESULTS_ALL_FIELDS: Method[list[Row]] = Method(
    "SearchService.getSavedSearchResultsAllFields",
    Param("saved_search_id", "int"),
    Param("user_id", "int"),
    Param("page_number", "int", low=0),
    returns="array<struct>",
    reads=True,
)
_GET_SAVED_SEARCH_RESULTS: Method[list[Row]] = Method(
    "SearchService.getSavedSearchResults",
    Param("saved_search_id", "int"),
    Param("user_id", "int"),
    Param("page_number", "int", low=0),
    Param("return_fields", "array<string>"),
    returns="array<struct>",
    reads=True,
)
_GET_AVAILABLE_QUICK_SEARCHES: Method[Row] = Method(
    "SearchService.getAvailableQuickSearches", Param("user_id", "int"), returns="struct", reads=True
)
_QUICK_SEARCH: Method[list[Row]] = Method(
    "SearchService.quickSearch",
    Param("search_type", "string"),
    Param("user_id", "int"),
    Param("search_data", "string"),
    Param("page", "int", low=0),
    Param("limit", "int", low=1, high=1000),
    returns="array<struct>",
    reads=True,
)
_GET_DEFAULT_QUICK_SEARCH: Method[str] = Method(
    "SearchService.getDefaultQuickSearch", Param("user_id", "int"), returns="string", reads=True
)


class Search(Service):
    """SearchService."""

    def get_all_report_columns(
        self, saved_search_id: int, user_id: int, *, options: RequestOptions | None = None
    ) -> Row:
        """List the columns of a saved search.

        Names of columns with their labels.

        XML-RPC `SearchService.getAllReportColumns`. It changes nothing. Replaced by
        `keap.v2.reporting.reports.model.get`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            saved_search_id: int; Id of the table SavedFilter.
            user_id: int; the owner of the saved search.

        Returns: dict.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_GET_ALL_REPORT_COLUMNS, (saved_search_id, user_id), options)

    def get_saved_search_results_all_fields(
        self, saved_search_id: int, user_id: int, page_number: int, *, options: RequestOptions | None = None
    ) -> list[Row]:
        """Run a saved search with all columns.

        How many rows a page holds is not documented: an empty page is the end.

        XML-RPC `SearchService.getSavedSearchResultsAllFields`. It changes nothing. Replaced by
        `keap.v2.reporting.reports.run`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: Values are text; a page holds 1,000 rows.

        Args:
            saved_search_id: int.
            user_id: int; a valid user, even when the search is for everyone.
            page_number: int; the first is 0.

        Returns: list[dict].

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_GET_SAVED_SEARCH_RESULTS_ALL_FIELDS, (saved_search_id, user_id, page_number), options)

    def get_saved_search_results(
        self,
        saved_search_id: int,
        user_id: int,
        page_number: int,
        return_fields: Sequence[str],
        *,
        options: RequestOptions | None = None,
    ) -> list[Row]:
        """Run a saved search with chosen columns.

        How many rows a page holds is not documented: an empty page is the end.

        XML-RPC `SearchService.getSavedSearchResults`. It changes nothing. Replaced by
        `keap.v2.reporting.reports.run`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: Values are text; a page holds 1,000 rows.

        Args:
            saved_search_id: int.
            user_id: int; a valid user, even when the search is for everyone.
            page_number: int; the first is 0.
            return_fields: a list of str.

        Returns: list[dict].

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_GET_SAVED_SEARCH_RESULTS, (saved_search_id, user_id, page_number, return_fields), options)

    def get_available_quick_searches(self, user_id: int, *, options: RequestOptions | None = None) -> Row:
        """List the quick searches a user may run.

        Keys: FindPerson, FindCompany, FindTask, FindOrder, FindSubscription, FindOpportunity, FindAffiliate.

        XML-RPC `SearchService.getAvailableQuickSearches`. It changes nothing. No REST operation replaces it.

        Over REST (`Keap(xmlrpc='rest')`) refused: REST has no quick searches. Filter the lists, for contacts
        v2.contacts.list(filter=...).

        Args:
            user_id: int.

        Returns: dict.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_GET_AVAILABLE_QUICK_SEARCHES, (user_id,), options)

    def quick_search(
        self,
        search_type: Literal[
            "FindPerson", "FindCompany", "FindTask", "FindOrder", "FindSubscription", "FindOpportunity", "FindAffiliate"
        ]
        | str,
        user_id: int,
        search_data: str,
        page: int,
        limit: int,
        *,
        options: RequestOptions | None = None,
    ) -> list[Row]:
        """Search as the application's quick search box does.

        XML-RPC `SearchService.quickSearch`. It changes nothing. No REST operation replaces it.

        Over REST (`Keap(xmlrpc='rest')`) refused: REST has no search over several columns. Filter the lists, for
        contacts v2.contacts.list(filter=...).

        Args:
            search_type: str; one of FindPerson, FindCompany, FindTask, FindOrder, FindSubscription,
                FindOpportunity, FindAffiliate.
            user_id: int.
            search_data: str.
            page: int; the first is 0.
            limit: int; from 1 to 1000; rows for each page.

        Returns: list[dict].

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_QUICK_SEARCH, (search_type, user_id, search_data, page, limit), options)

    def get_default_quick_search(self, user_id: int, *, options: RequestOptions | None = None) -> str:
        """Read the default quick search of a user.

        XML-RPC `SearchService.getDefaultQuickSearch`. It changes nothing. No REST operation replaces it.

        Over REST (`Keap(xmlrpc='rest')`) refused: REST has no quick searches. Filter the lists, for contacts
        v2.contacts.list(filter=...).

        Args:
            user_id: int.

        Returns: str.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_GET_DEFAULT_QUICK_SEARCH, (user_id,), options)


class AsyncSearch(AsyncService):
    """SearchService."""

    async def get_all_report_columns(
        self, saved_search_id: int, user_id: int, *, options: RequestOptions | None = None
    ) -> Row:
        """List the columns of a saved search.

        Names of columns with their labels.

        XML-RPC `SearchService.getAllReportColumns`. It changes nothing. Replaced by
        `keap.v2.reporting.reports.model.get`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            saved_search_id: int; Id of the table SavedFilter.
            user_id: int; the owner of the saved search.

        Returns: dict.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_GET_ALL_REPORT_COLUMNS, (saved_search_id, user_id), options)

    async def get_saved_search_results_all_fields(
        self, saved_search_id: int, user_id: int, page_number: int, *, options: RequestOptions | None = None
    ) -> list[Row]:
        """Run a saved search with all columns.

        How many rows a page holds is not documented: an empty page is the end.

        XML-RPC `SearchService.getSavedSearchResultsAllFields`. It changes nothing. Replaced by
        `keap.v2.reporting.reports.run`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: Values are text; a page holds 1,000 rows.

        Args:
            saved_search_id: int.
            user_id: int; a valid user, even when the search is for everyone.
            page_number: int; the first is 0.

        Returns: list[dict].

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_GET_SAVED_SEARCH_RESULTS_ALL_FIELDS, (saved_search_id, user_id, page_number), options)

    async def get_saved_search_results(
        self,
        saved_search_id: int,
        user_id: int,
        page_number: int,
        return_fields: Sequence[str],
        *,
        options: RequestOptions | None = None,
    ) -> list[Row]:
        """Run a saved search with chosen columns.

        How many rows a page holds is not documented: an empty page is the end.

        XML-RPC `SearchService.getSavedSearchResults`. It changes nothing. Replaced by
        `keap.v2.reporting.reports.run`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: Values are text; a page holds 1,000 rows.

        Args:
            saved_search_id: int.
            user_id: int; a valid user, even when the search is for everyone.
            page_number: int; the first is 0.
            return_fields: a list of str.

        Returns: list[dict].

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(
            _GET_SAVED_SEARCH_RESULTS, (saved_search_id, user_id, page_number, return_fields), options
        )

    async def get_available_quick_searches(self, user_id: int, *, options: RequestOptions | None = None) -> Row:
        """List the quick searches a user may run.

        Keys: FindPerson, FindCompany, FindTask, FindOrder, FindSubscription, FindOpportunity, FindAffiliate.

        XML-RPC `SearchService.getAvailableQuickSearches`. It changes nothing. No REST operation replaces it.

        Over REST (`Keap(xmlrpc='rest')`) refused: REST has no quick searches. Filter the lists, for contacts
        v2.contacts.list(filter=...).

        Args:
            user_id: int.

        Returns: dict.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_GET_AVAILABLE_QUICK_SEARCHES, (user_id,), options)

    async def quick_search(
        self,
        search_type: Literal[
            "FindPerson", "FindCompany", "FindTask", "FindOrder", "FindSubscription", "FindOpportunity", "FindAffiliate"
        ]
        | str,
        user_id: int,
        search_data: str,
        page: int,
        limit: int,
        *,
        options: RequestOptions | None = None,
    ) -> list[Row]:
        """Search as the application's quick search box does.

        XML-RPC `SearchService.quickSearch`. It changes nothing. No REST operation replaces it.

        Over REST (`Keap(xmlrpc='rest')`) refused: REST has no search over several columns. Filter the lists, for
        contacts v2.contacts.list(filter=...).

        Args:
            search_type: str; one of FindPerson, FindCompany, FindTask, FindOrder, FindSubscription,
                FindOpportunity, FindAffiliate.
            user_id: int.
            search_data: str.
            page: int; the first is 0.
            limit: int; from 1 to 1000; rows for each page.

        Returns: list[dict].

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_QUICK_SEARCH, (search_type, user_id, search_data, page, limit), options)

    async def get_default_quick_search(self, user_id: int, *, options: RequestOptions | None = None) -> str:
        """Read the default quick search of a user.

        XML-RPC `SearchService.getDefaultQuickSearch`. It changes nothing. No REST operation replaces it.

        Over REST (`Keap(xmlrpc='rest')`) refused: REST has no quick searches. Filter the lists, for contacts
        v2.contacts.list(filter=...).

        Args:
            user_id: int.

        Returns: str.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_GET_DEFAULT_QUICK_SEARCH, (user_id,), options)
