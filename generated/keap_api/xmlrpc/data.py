"""DataService of the XML-RPC API. Generated from specs/xmlrpc.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._async_xmlrpc_service import AsyncService
from .._xmlrpc_method import Method, Param
from .._xmlrpc_service import Service

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import AsyncIterator, Iterator, Mapping, Sequence

    from .._options import RequestOptions
    from .._xmlrpc_method import Row
    from .methods import TableName

__all__ = ["AsyncData", "Data"]

_ADD: Method[int] = Method(
    "DataService.add", Param("table", "string"), Param("values", "struct"), returns="int", reads=False
)
_LOAD: Method[Row] = Method(
    "DataService.load",
    Param("table", "string"),
    Param("record_id", "int"),
    Param("fields", "array<string>"),
    returns="struct",
    reads=True,
)
_UPDATE: Method[int] = Method(
    "DataService.update",
    Param("table", "string"),
    Param("record_id", "int"),
    Param("values", "struct"),
    returns="int",
    reads=False,
)
_DELETE: Method[bool] = Method(
    "DataService.delete", Param("table", "string"), Param("id", "int"), returns="boolean", reads=False
)
_FIND_BY_FIELD: Method[list[Row]] = Method(
    "DataService.findByField",
    Param("table", "string"),
    Param("limit", "int", low=1, high=1000),
    Param("page", "int", low=0),
    Param("field_name", "string"),
    Param("field_value", "string|int|double|boolean|dateTime"),
    Param("return_fields", "array<string>"),
    returns="array<struct>",
    reads=True,
)
_QUERY: Method[list[Row]] = Method(
    "DataService.query",
    Param("table", "string"),
    Param("limit", "int", low=1, high=1000),
    Param("page", "int", low=0),
    Param("query_data", "struct"),
    Param("selected_fields", "array<string>"),
    Param("order_by", "string"),
    Param("ascending", "boolean"),
    more=(
        (
            Param("table", "string"),
            Param("limit", "int", low=1, high=1000),
            Param("page", "int", low=0),
            Param("query_data", "struct"),
            Param("selected_fields", "array<string>"),
        ),
    ),
    returns="array<struct>",
    reads=True,
)
_COUNT: Method[int] = Method(
    "DataService.count", Param("table", "string"), Param("query_data", "struct"), returns="int", reads=True
)
_ADD_CUSTOM_FIELD: Method[int] = Method(
    "DataService.addCustomField",
    Param("custom_field_type", "string"),
    Param("display_name", "string"),
    Param("data_type", "string"),
    Param("header_id", "int"),
    returns="int",
    reads=False,
)
_UPDATE_CUSTOM_FIELD: Method[bool] = Method(
    "DataService.updateCustomField",
    Param("custom_field_id", "int"),
    Param("values", "struct"),
    returns="boolean",
    reads=False,
)
_AUTHENTICATE_USER: Method[int] = Method(
    "DataService.authenticateUser",
    Param("username", "string"),
    Param("password_hash", "string"),
    returns="int",
    reads=False,
)
_GET_APP_SETTING: Method[str] = Method(
    "DataService.getAppSetting", Param("module", "string"), Param("setting", "string"), returns="string", reads=True
)
_GET_APPOINTMENT_ICAL: Method[str] = Method(
    "DataService.getAppointmentICal", Param("appointment_id", "int"), returns="string", reads=True
)
_GET_USER_INFO: Method[Row] = Method("DataService.getUserInfo", returns="struct", reads=True, placeholder=False)


class Data(Service):
    """DataService."""

    def add(self, table: TableName, values: Mapping[str, Any], *, options: RequestOptions | None = None) -> int:
        """Create a row in a table.

        Gives the id of the new row. Names of custom fields begin with an underscore. Images are sent as bytes.

        XML-RPC `DataService.add`. Not retried if the outcome is unknown. Replaced by a REST operation for each
        table (for Contact: `keap.v2.contacts.create`); `python -m keapkit migrate` names them.

        Over REST (`Keap(xmlrpc='rest')`) approximate: By table.

        Args:
            table: str; the name of a table.
            values: a mapping; field names and values.

        Returns: int.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_ADD, (table, values), options)

    def load(
        self, table: TableName, record_id: int, fields: Sequence[str], *, options: RequestOptions | None = None
    ) -> Row:
        """Read chosen fields of one row.

        A missing row is RecordNotFoundFault. Fields without a value are left out.

        XML-RPC `DataService.load`. It changes nothing. Replaced by a REST operation for each table (for Contact:
        `keap.v2.contacts.get`); `python -m keapkit migrate` names them.

        Over REST (`Keap(xmlrpc='rest')`) approximate: By table.

        Args:
            table: str; the name of a table.
            record_id: int.
            fields: a list of str.

        Returns: dict.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_LOAD, (table, record_id, fields), options)

    def update(
        self, table: TableName, record_id: int, values: Mapping[str, Any], *, options: RequestOptions | None = None
    ) -> int:
        """Change fields of one row.

        Gives the id of the row. Names of custom fields begin with an underscore.

        XML-RPC `DataService.update`. Not retried if the outcome is unknown. Replaced by a REST operation for each
        table (for Contact: `keap.v2.contacts.update`); `python -m keapkit migrate` names them.

        Over REST (`Keap(xmlrpc='rest')`) approximate: By table.

        Args:
            table: str; the name of a table.
            record_id: int.
            values: a mapping; field names and values.

        Returns: int.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_UPDATE, (table, record_id, values), options)

    def delete(self, table: TableName, id: int, *, options: RequestOptions | None = None) -> bool:
        """Delete one row.

        Only for tables that the API may delete from.

        XML-RPC `DataService.delete`. Not retried if the outcome is unknown. Replaced by a REST operation for each
        table (for Contact: `keap.v2.contacts.delete`); `python -m keapkit migrate` names them.

        Over REST (`Keap(xmlrpc='rest')`) approximate: By table. Orders with transactions cannot be deleted;
        subscriptions only end.

        Args:
            table: str; the name of a table.
            id: int.

        Returns: bool.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_DELETE, (table, id), options)

    def find_by_field(
        self,
        table: TableName,
        limit: int,
        page: int,
        field_name: str,
        field_value: str | int | float | bool | dt.datetime,
        return_fields: Sequence[str],
        *,
        options: RequestOptions | None = None,
    ) -> list[Row]:
        """Find rows by the value of one field.

        XML-RPC `DataService.findByField`. It changes nothing. Replaced by a REST operation for each table (for
        Contact: `keap.v2.contacts.list`); `python -m keapkit migrate` names them.

        Over REST (`Keap(xmlrpc='rest')`) approximate: As query with one condition.

        Args:
            table: str; the name of a table.
            limit: int; from 1 to 1000; rows for each page.
            page: int; the first is 0.
            field_name: str.
            field_value: str or int or float or bool or datetime.
            return_fields: a list of str.

        Returns: list[dict].

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_FIND_BY_FIELD, (table, limit, page, field_name, field_value, return_fields), options)

    def query(
        self,
        table: TableName,
        limit: int,
        page: int,
        query_data: Mapping[str, Any],
        selected_fields: Sequence[str],
        order_by: str | None = None,
        ascending: bool | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> list[Row]:
        """Find rows by the values of their fields.

        All conditions must hold, with one condition for each field; there is no OR. % is the wildcard, and Id
        with the value % selects every row. A value may begin with an operator (~>~, ~>=~, ~<~, ~<=~, ~<>~) or be
        ~null~ as a whole; dates in operators are written YYYY-MM-DD HH:MM:SS. A list of at most 1000 ids means
        any of them. Give order_by and ascending together or not at all.

        XML-RPC `DataService.query`. It changes nothing. Replaced by a REST operation for each table (for Contact:
        `keap.v2.contacts.list`); `python -m keapkit migrate` names them.

        Over REST (`Keap(xmlrpc='rest')`) approximate: By table. Rows that REST cannot filter by are read and
        filtered here; orders that REST does not know are sorted here.

        Args:
            table: str; the name of a table.
            limit: int; from 1 to 1000; rows for each page.
            page: int; the first is 0.
            query_data: a mapping; fields and the values to find.
            selected_fields: a list of str.
            order_by: str, optional; a field name; needs ascending.
            ascending: bool, optional; needs order_by; the default is descending.

        Returns: list[dict].

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_QUERY, (table, limit, page, query_data, selected_fields, order_by, ascending), options)

    def query_all(
        self,
        table: TableName,
        query_data: Mapping[str, Any],
        selected_fields: Sequence[str],
        order_by: str | None = None,
        ascending: bool | None = None,
        *,
        limit: int = 1000,
        page: int = 0,
        options: RequestOptions | None = None,
    ) -> Iterator[Row]:
        """Walk all pages of query, until an empty or shorter one.

        All conditions must hold, with one condition for each field; there is no OR. % is the wildcard, and Id
        with the value % selects every row. A value may begin with an operator (~>~, ~>=~, ~<~, ~<=~, ~<>~) or be
        ~null~ as a whole; dates in operators are written YYYY-MM-DD HH:MM:SS. A list of at most 1000 ids means
        any of them. Give order_by and ascending together or not at all.

        XML-RPC `DataService.query`. It changes nothing. Replaced by a REST operation for each table (for Contact:
        `keap.v2.contacts.list`); `python -m keapkit migrate` names them.

        Over REST (`Keap(xmlrpc='rest')`) approximate: By table. Rows that REST cannot filter by are read and
        filtered here; orders that REST does not know are sorted here.

        Args:
            table: str; the name of a table.
            query_data: a mapping; fields and the values to find.
            selected_fields: a list of str.
            order_by: str, optional; a field name; needs ascending.
            ascending: bool, optional; needs order_by; the default is descending.
            limit: int; rows per page; from 1 to 1000.
            page: int; the page to begin with; an error's `next_page` continues after it.

        Returns:
            an iterator of rows, each a dict; it fetches pages as it goes.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        named = {
            "table": table,
            "query_data": query_data,
            "selected_fields": selected_fields,
            "order_by": order_by,
            "ascending": ascending,
        }
        return self._all_pages(_QUERY, named, limit, page, selected_fields, options)

    def count(self, table: TableName, query_data: Mapping[str, Any], *, options: RequestOptions | None = None) -> int:
        """Count the rows that match a query.

        XML-RPC `DataService.count`. It changes nothing. Replaced by a REST operation for each table (for Contact:
        `keap.v1.contacts.list`); `python -m keapkit migrate` names them.

        Over REST (`Keap(xmlrpc='rest')`) approximate: One call where REST counts by the same conditions; else all
        pages are read.

        Args:
            table: str; the name of a table.
            query_data: a mapping; fields and the values to find.

        Returns: int.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_COUNT, (table, query_data), options)

    def add_custom_field(
        self,
        custom_field_type: Literal[
            "Person", "Company", "Affiliate", "Task/Appt/Note", "Order", "Subscription", "Opportunity"
        ]
        | str,
        display_name: str,
        data_type: str,
        header_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> int:
        """Create a custom field.

        Gives the id of the new field. DatabaseFault when it cannot be created. Other record types have their own
        REST operation, such as v2.companies.model.custom_fields.create.

        XML-RPC `DataService.addCustomField`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.contacts.model.custom_fields.create`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: Options of a list field must be added in the application.

        Args:
            custom_field_type: str; one of Person, Company, Affiliate, Task/Appt/Note, Order, Subscription,
                Opportunity; newer sources say Contact for Person.
            display_name: str.
            data_type: str; such as Text, Dropdown or TextArea.
            header_id: int; Id of the table DataFormGroup.

        Returns: int.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_ADD_CUSTOM_FIELD, (custom_field_type, display_name, data_type, header_id), options)

    def update_custom_field(
        self, custom_field_id: int, values: Mapping[str, Any], *, options: RequestOptions | None = None
    ) -> bool:
        """Change label, group or options of a custom field.

        Only list-like types take new option values. REST has this for some record types, such as
        v2.companies.model.custom_fields.update, but not for contacts.

        XML-RPC `DataService.updateCustomField`. Not retried if the outcome is unknown. No REST operation replaces
        it.

        Over REST (`Keap(xmlrpc='rest')`) approximate: Fields of contacts cannot be changed over REST: a fault.
        Options are added, not taken away.

        Args:
            custom_field_id: int.
            values: a mapping; such as Label, GroupId, Values.

        Returns: bool.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_UPDATE_CUSTOM_FIELD, (custom_field_id, values), options)

    def authenticate_user(self, username: str, password_hash: str, *, options: RequestOptions | None = None) -> int:
        """Check a user name and password hash.

        Gives the id of the user; FailedLoginFault when the name or the password is wrong.

        XML-RPC `DataService.authenticateUser`. Not retried if the outcome is unknown. No REST operation replaces
        it.

        Over REST (`Keap(xmlrpc='rest')`) refused: REST checks no passwords. Sign users in with OAuth 2.

        Args:
            username: str.
            password_hash: str; the MD5 of the password, in hexadecimal.

        Returns: int.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_AUTHENTICATE_USER, (username, password_hash), options)

    def get_app_setting(self, module: str, setting: str, *, options: RequestOptions | None = None) -> str:
        """Read an application setting.

        A list of settings comes back as one text.

        XML-RPC `DataService.getAppSetting`. It changes nothing. Replaced by
        `keap.v2.settings.applications.get_configuration`.

        Over REST (`Keap(xmlrpc='rest')`) exact: Settings that REST has; a secret such as
        Application.api_passphrase is refused.

        Args:
            module: str; text before the underscore of the HTML field name.
            setting: str.

        Returns: str.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_GET_APP_SETTING, (module, setting), options)

    def get_appointment_ical(self, appointment_id: int, *, options: RequestOptions | None = None) -> str:
        """Read an appointment as iCalendar text.

        XML-RPC `DataService.getAppointmentICal`. It changes nothing. Replaced by `keap.v1.appointments.get`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: The text is written here; UID and stamps differ.

        Args:
            appointment_id: int.

        Returns: str.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_GET_APPOINTMENT_ICAL, (appointment_id,), options)

    def get_user_info(self, *, options: RequestOptions | None = None) -> Row:
        """Identify the OAuth user and application.

        Needs an OAuth token. Keys, all str: displayName, appUrl, globalUserId, localUserId, casUsername,
        appAlias.

        XML-RPC `DataService.getUserInfo`. It changes nothing. Replaced by `keap.v2.user_info.get`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: Keys: casUsername, displayName, globalUserId, localUserId,
        appAlias.

        Args:

        Returns: dict.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_GET_USER_INFO, (), options)


class AsyncData(AsyncService):
    """DataService."""

    async def add(self, table: TableName, values: Mapping[str, Any], *, options: RequestOptions | None = None) -> int:
        """Create a row in a table.

        Gives the id of the new row. Names of custom fields begin with an underscore. Images are sent as bytes.

        XML-RPC `DataService.add`. Not retried if the outcome is unknown. Replaced by a REST operation for each
        table (for Contact: `keap.v2.contacts.create`); `python -m keapkit migrate` names them.

        Over REST (`Keap(xmlrpc='rest')`) approximate: By table.

        Args:
            table: str; the name of a table.
            values: a mapping; field names and values.

        Returns: int.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_ADD, (table, values), options)

    async def load(
        self, table: TableName, record_id: int, fields: Sequence[str], *, options: RequestOptions | None = None
    ) -> Row:
        """Read chosen fields of one row.

        A missing row is RecordNotFoundFault. Fields without a value are left out.

        XML-RPC `DataService.load`. It changes nothing. Replaced by a REST operation for each table (for Contact:
        `keap.v2.contacts.get`); `python -m keapkit migrate` names them.

        Over REST (`Keap(xmlrpc='rest')`) approximate: By table.

        Args:
            table: str; the name of a table.
            record_id: int.
            fields: a list of str.

        Returns: dict.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_LOAD, (table, record_id, fields), options)

    async def update(
        self, table: TableName, record_id: int, values: Mapping[str, Any], *, options: RequestOptions | None = None
    ) -> int:
        """Change fields of one row.

        Gives the id of the row. Names of custom fields begin with an underscore.

        XML-RPC `DataService.update`. Not retried if the outcome is unknown. Replaced by a REST operation for each
        table (for Contact: `keap.v2.contacts.update`); `python -m keapkit migrate` names them.

        Over REST (`Keap(xmlrpc='rest')`) approximate: By table.

        Args:
            table: str; the name of a table.
            record_id: int.
            values: a mapping; field names and values.

        Returns: int.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_UPDATE, (table, record_id, values), options)

    async def delete(self, table: TableName, id: int, *, options: RequestOptions | None = None) -> bool:
        """Delete one row.

        Only for tables that the API may delete from.

        XML-RPC `DataService.delete`. Not retried if the outcome is unknown. Replaced by a REST operation for each
        table (for Contact: `keap.v2.contacts.delete`); `python -m keapkit migrate` names them.

        Over REST (`Keap(xmlrpc='rest')`) approximate: By table. Orders with transactions cannot be deleted;
        subscriptions only end.

        Args:
            table: str; the name of a table.
            id: int.

        Returns: bool.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_DELETE, (table, id), options)

    async def find_by_field(
        self,
        table: TableName,
        limit: int,
        page: int,
        field_name: str,
        field_value: str | int | float | bool | dt.datetime,
        return_fields: Sequence[str],
        *,
        options: RequestOptions | None = None,
    ) -> list[Row]:
        """Find rows by the value of one field.

        XML-RPC `DataService.findByField`. It changes nothing. Replaced by a REST operation for each table (for
        Contact: `keap.v2.contacts.list`); `python -m keapkit migrate` names them.

        Over REST (`Keap(xmlrpc='rest')`) approximate: As query with one condition.

        Args:
            table: str; the name of a table.
            limit: int; from 1 to 1000; rows for each page.
            page: int; the first is 0.
            field_name: str.
            field_value: str or int or float or bool or datetime.
            return_fields: a list of str.

        Returns: list[dict].

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_FIND_BY_FIELD, (table, limit, page, field_name, field_value, return_fields), options)

    async def query(
        self,
        table: TableName,
        limit: int,
        page: int,
        query_data: Mapping[str, Any],
        selected_fields: Sequence[str],
        order_by: str | None = None,
        ascending: bool | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> list[Row]:
        """Find rows by the values of their fields.

        All conditions must hold, with one condition for each field; there is no OR. % is the wildcard, and Id
        with the value % selects every row. A value may begin with an operator (~>~, ~>=~, ~<~, ~<=~, ~<>~) or be
        ~null~ as a whole; dates in operators are written YYYY-MM-DD HH:MM:SS. A list of at most 1000 ids means
        any of them. Give order_by and ascending together or not at all.

        XML-RPC `DataService.query`. It changes nothing. Replaced by a REST operation for each table (for Contact:
        `keap.v2.contacts.list`); `python -m keapkit migrate` names them.

        Over REST (`Keap(xmlrpc='rest')`) approximate: By table. Rows that REST cannot filter by are read and
        filtered here; orders that REST does not know are sorted here.

        Args:
            table: str; the name of a table.
            limit: int; from 1 to 1000; rows for each page.
            page: int; the first is 0.
            query_data: a mapping; fields and the values to find.
            selected_fields: a list of str.
            order_by: str, optional; a field name; needs ascending.
            ascending: bool, optional; needs order_by; the default is descending.

        Returns: list[dict].

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_QUERY, (table, limit, page, query_data, selected_fields, order_by, ascending), options)

    def query_all(
        self,
        table: TableName,
        query_data: Mapping[str, Any],
        selected_fields: Sequence[str],
        order_by: str | None = None,
        ascending: bool | None = None,
        *,
        limit: int = 1000,
        page: int = 0,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[Row]:
        """Walk all pages of query, until an empty or shorter one.

        All conditions must hold, with one condition for each field; there is no OR. % is the wildcard, and Id
        with the value % selects every row. A value may begin with an operator (~>~, ~>=~, ~<~, ~<=~, ~<>~) or be
        ~null~ as a whole; dates in operators are written YYYY-MM-DD HH:MM:SS. A list of at most 1000 ids means
        any of them. Give order_by and ascending together or not at all.

        XML-RPC `DataService.query`. It changes nothing. Replaced by a REST operation for each table (for Contact:
        `keap.v2.contacts.list`); `python -m keapkit migrate` names them.

        Over REST (`Keap(xmlrpc='rest')`) approximate: By table. Rows that REST cannot filter by are read and
        filtered here; orders that REST does not know are sorted here.

        Args:
            table: str; the name of a table.
            query_data: a mapping; fields and the values to find.
            selected_fields: a list of str.
            order_by: str, optional; a field name; needs ascending.
            ascending: bool, optional; needs order_by; the default is descending.
            limit: int; rows per page; from 1 to 1000.
            page: int; the page to begin with; an error's `next_page` continues after it.

        Returns:
            an iterator of rows, each a dict; it fetches pages as it goes.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        named = {
            "table": table,
            "query_data": query_data,
            "selected_fields": selected_fields,
            "order_by": order_by,
            "ascending": ascending,
        }
        return self._all_pages(_QUERY, named, limit, page, selected_fields, options)

    async def count(
        self, table: TableName, query_data: Mapping[str, Any], *, options: RequestOptions | None = None
    ) -> int:
        """Count the rows that match a query.

        XML-RPC `DataService.count`. It changes nothing. Replaced by a REST operation for each table (for Contact:
        `keap.v1.contacts.list`); `python -m keapkit migrate` names them.

        Over REST (`Keap(xmlrpc='rest')`) approximate: One call where REST counts by the same conditions; else all
        pages are read.

        Args:
            table: str; the name of a table.
            query_data: a mapping; fields and the values to find.

        Returns: int.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_COUNT, (table, query_data), options)

    async def add_custom_field(
        self,
        custom_field_type: Literal[
            "Person", "Company", "Affiliate", "Task/Appt/Note", "Order", "Subscription", "Opportunity"
        ]
        | str,
        display_name: str,
        data_type: str,
        header_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> int:
        """Create a custom field.

        Gives the id of the new field. DatabaseFault when it cannot be created. Other record types have their own
        REST operation, such as v2.companies.model.custom_fields.create.

        XML-RPC `DataService.addCustomField`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.contacts.model.custom_fields.create`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: Options of a list field must be added in the application.

        Args:
            custom_field_type: str; one of Person, Company, Affiliate, Task/Appt/Note, Order, Subscription,
                Opportunity; newer sources say Contact for Person.
            display_name: str.
            data_type: str; such as Text, Dropdown or TextArea.
            header_id: int; Id of the table DataFormGroup.

        Returns: int.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_ADD_CUSTOM_FIELD, (custom_field_type, display_name, data_type, header_id), options)

    async def update_custom_field(
        self, custom_field_id: int, values: Mapping[str, Any], *, options: RequestOptions | None = None
    ) -> bool:
        """Change label, group or options of a custom field.

        Only list-like types take new option values. REST has this for some record types, such as
        v2.companies.model.custom_fields.update, but not for contacts.

        XML-RPC `DataService.updateCustomField`. Not retried if the outcome is unknown. No REST operation replaces
        it.

        Over REST (`Keap(xmlrpc='rest')`) approximate: Fields of contacts cannot be changed over REST: a fault.
        Options are added, not taken away.

        Args:
            custom_field_id: int.
            values: a mapping; such as Label, GroupId, Values.

        Returns: bool.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_UPDATE_CUSTOM_FIELD, (custom_field_id, values), options)

    async def authenticate_user(
        self, username: str, password_hash: str, *, options: RequestOptions | None = None
    ) -> int:
        """Check a user name and password hash.

        Gives the id of the user; FailedLoginFault when the name or the password is wrong.

        XML-RPC `DataService.authenticateUser`. Not retried if the outcome is unknown. No REST operation replaces
        it.

        Over REST (`Keap(xmlrpc='rest')`) refused: REST checks no passwords. Sign users in with OAuth 2.

        Args:
            username: str.
            password_hash: str; the MD5 of the password, in hexadecimal.

        Returns: int.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_AUTHENTICATE_USER, (username, password_hash), options)

    async def get_app_setting(self, module: str, setting: str, *, options: RequestOptions | None = None) -> str:
        """Read an application setting.

        A list of settings comes back as one text.

        XML-RPC `DataService.getAppSetting`. It changes nothing. Replaced by
        `keap.v2.settings.applications.get_configuration`.

        Over REST (`Keap(xmlrpc='rest')`) exact: Settings that REST has; a secret such as
        Application.api_passphrase is refused.

        Args:
            module: str; text before the underscore of the HTML field name.
            setting: str.

        Returns: str.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_GET_APP_SETTING, (module, setting), options)

    async def get_appointment_ical(self, appointment_id: int, *, options: RequestOptions | None = None) -> str:
        """Read an appointment as iCalendar text.

        XML-RPC `DataService.getAppointmentICal`. It changes nothing. Replaced by `keap.v1.appointments.get`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: The text is written here; UID and stamps differ.

        Args:
            appointment_id: int.

        Returns: str.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_GET_APPOINTMENT_ICAL, (appointment_id,), options)

    async def get_user_info(self, *, options: RequestOptions | None = None) -> Row:
        """Identify the OAuth user and application.

        Needs an OAuth token. Keys, all str: displayName, appUrl, globalUserId, localUserId, casUsername,
        appAlias.

        XML-RPC `DataService.getUserInfo`. It changes nothing. Replaced by `keap.v2.user_info.get`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: Keys: casUsername, displayName, globalUserId, localUserId,
        appAlias.

        Args:

        Returns: dict.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_GET_USER_INFO, (), options)
