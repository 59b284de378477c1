# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""REST v1: appointments."""

from __future__ import annotations

import datetime as dt
from functools import cached_property
from typing import TYPE_CHECKING

from ..._operation import Body, ListOperation, Offsets, Operation, Query
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._options import RequestOptions
    from ..._pages import AsyncPager, Page
    from .. import params as p

_PARAMS = "keap_api.v1.params"

_APPOINTMENTS_MODEL_CUSTOM_FIELDS_CREATE: Operation[m.CustomFieldMetaData] = Operation(
    "v1.appointments.model.custom_fields.create",
    "POST",
    "/rest/v1/appointments/model/customFields",
    body=Body(_PARAMS, "CreateRestCustomField", required=True),
    response=m.CustomFieldMetaData,
)
_APPOINTMENTS_MODEL_GET: Operation[m.ObjectModel] = Operation(
    "v1.appointments.model.get", "GET", "/rest/v1/appointments/model", response=m.ObjectModel
)
_APPOINTMENTS_CREATE: Operation[m.Appointment] = Operation(
    "v1.appointments.create",
    "POST",
    "/rest/v1/appointments",
    body=Body(_PARAMS, "Appointment", required=True),
    response=m.Appointment,
)
_APPOINTMENTS_DELETE: Operation[None] = Operation(
    "v1.appointments.delete", "DELETE", "/rest/v1/appointments/{appointment_id}", response=None
)
_APPOINTMENTS_GET: Operation[m.Appointment] = Operation(
    "v1.appointments.get", "GET", "/rest/v1/appointments/{appointment_id}", response=m.Appointment
)
_APPOINTMENTS_LIST: ListOperation[m.AppointmentList, m.Appointment] = ListOperation(
    "v1.appointments.list",
    "GET",
    "/rest/v1/appointments",
    query=(Query("contact_id"), Query("limit"), Query("offset"), Query("since"), Query("until")),
    response=m.AppointmentList,
    paging=Offsets("appointments"),
)
_APPOINTMENTS_REPLACE: Operation[m.Appointment] = Operation(
    "v1.appointments.replace",
    "PUT",
    "/rest/v1/appointments/{appointment_id}",
    body=Body(_PARAMS, "Appointment", required=True),
    response=m.Appointment,
)
_APPOINTMENTS_UPDATE: Operation[m.Appointment] = Operation(
    "v1.appointments.update",
    "PATCH",
    "/rest/v1/appointments/{appointment_id}",
    body=Body(_PARAMS, "Appointment", required=True),
    response=m.Appointment,
)


class AppointmentsModelCustomFields(Resource):
    """``v1.appointments.model.custom_fields``"""

    def create(self, body: p.CreateRestCustomField, *, options: RequestOptions | None = None) -> m.CustomFieldMetaData:
        """``POST /rest/v1/appointments/model/customFields``

        Args:
            body: CreateRestCustomField

        Returns:
            CustomFieldMetaData; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_APPOINTMENTS_MODEL_CUSTOM_FIELDS_CREATE, {}, body, options)


class AsyncAppointmentsModelCustomFields(AsyncResource):
    """``v1.appointments.model.custom_fields``, asynchronous."""

    async def create(
        self, body: p.CreateRestCustomField, *, options: RequestOptions | None = None
    ) -> m.CustomFieldMetaData:
        """``POST /rest/v1/appointments/model/customFields``

        Args:
            body: CreateRestCustomField

        Returns:
            CustomFieldMetaData; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_APPOINTMENTS_MODEL_CUSTOM_FIELDS_CREATE, {}, body, options)


class AppointmentsModel(Resource):
    """``v1.appointments.model``"""

    @cached_property
    def custom_fields(self) -> AppointmentsModelCustomFields:
        """The operations below ``appointments.model.custom_fields``."""
        return AppointmentsModelCustomFields(self._sender)

    def get(self, *, options: RequestOptions | None = None) -> m.ObjectModel:
        """``GET /rest/v1/appointments/model``

        Returns:
            ObjectModel; None when the response is empty.
        """
        return self._sender.call(_APPOINTMENTS_MODEL_GET, {}, None, options)


class AsyncAppointmentsModel(AsyncResource):
    """``v1.appointments.model``, asynchronous."""

    @cached_property
    def custom_fields(self) -> AsyncAppointmentsModelCustomFields:
        """The operations below ``appointments.model.custom_fields``."""
        return AsyncAppointmentsModelCustomFields(self._sender)

    async def get(self, *, options: RequestOptions | None = None) -> m.ObjectModel:
        """``GET /rest/v1/appointments/model``

        Returns:
            ObjectModel; None when the response is empty.
        """
        return await self._sender.call(_APPOINTMENTS_MODEL_GET, {}, None, options)


class Appointments(Resource):
    """``v1.appointments``"""

    @cached_property
    def model(self) -> AppointmentsModel:
        """The operations below ``appointments.model``."""
        return AppointmentsModel(self._sender)

    def create(self, body: p.Appointment, *, options: RequestOptions | None = None) -> m.Appointment:
        """``POST /rest/v1/appointments``

        Args:
            body: Appointment

        Returns:
            Appointment; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_APPOINTMENTS_CREATE, {}, body, options)

    def delete(self, appointment_id: int, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v1/appointments/{appointmentId}``

        Args:
            appointment_id: int

        Returns:
            None.
        """
        return self._sender.call(_APPOINTMENTS_DELETE, {"appointment_id": appointment_id}, None, options)

    def get(self, appointment_id: int, *, options: RequestOptions | None = None) -> m.Appointment:
        """``GET /rest/v1/appointments/{appointmentId}``

        Args:
            appointment_id: int

        Returns:
            Appointment; None when the response is empty.
        """
        return self._sender.call(_APPOINTMENTS_GET, {"appointment_id": appointment_id}, None, options)

    def list(
        self,
        *,
        contact_id: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        since: dt.datetime | str | None = None,
        until: dt.datetime | str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.Appointment]:
        """``GET /rest/v1/appointments``

        Args:
            contact_id: int
            limit: int
            offset: int
            since: datetime (aware)
            until: datetime (aware)

        Returns:
            The first page of Appointment; iterating over it walks all pages.
        """
        return self._sender.page(
            _APPOINTMENTS_LIST,
            {"contact_id": contact_id, "limit": limit, "offset": offset, "since": since, "until": until},
            None,
            options,
        )

    def replace(
        self, appointment_id: int, body: p.Appointment, *, options: RequestOptions | None = None
    ) -> m.Appointment:
        """``PUT /rest/v1/appointments/{appointmentId}``

        Args:
            appointment_id: int
            body: Appointment

        Returns:
            Appointment; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_APPOINTMENTS_REPLACE, {"appointment_id": appointment_id}, body, options)

    def update(
        self, appointment_id: int, body: p.Appointment, *, options: RequestOptions | None = None
    ) -> m.Appointment:
        """``PATCH /rest/v1/appointments/{appointmentId}``

        Args:
            appointment_id: int
            body: Appointment

        Returns:
            Appointment; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_APPOINTMENTS_UPDATE, {"appointment_id": appointment_id}, body, options)


class AsyncAppointments(AsyncResource):
    """``v1.appointments``, asynchronous."""

    @cached_property
    def model(self) -> AsyncAppointmentsModel:
        """The operations below ``appointments.model``."""
        return AsyncAppointmentsModel(self._sender)

    async def create(self, body: p.Appointment, *, options: RequestOptions | None = None) -> m.Appointment:
        """``POST /rest/v1/appointments``

        Args:
            body: Appointment

        Returns:
            Appointment; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_APPOINTMENTS_CREATE, {}, body, options)

    async def delete(self, appointment_id: int, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v1/appointments/{appointmentId}``

        Args:
            appointment_id: int

        Returns:
            None.
        """
        return await self._sender.call(_APPOINTMENTS_DELETE, {"appointment_id": appointment_id}, None, options)

    async def get(self, appointment_id: int, *, options: RequestOptions | None = None) -> m.Appointment:
        """``GET /rest/v1/appointments/{appointmentId}``

        Args:
            appointment_id: int

        Returns:
            Appointment; None when the response is empty.
        """
        return await self._sender.call(_APPOINTMENTS_GET, {"appointment_id": appointment_id}, None, options)

    def list(
        self,
        *,
        contact_id: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        since: dt.datetime | str | None = None,
        until: dt.datetime | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Appointment]:
        """``GET /rest/v1/appointments``

        Args:
            contact_id: int
            limit: int
            offset: int
            since: datetime (aware)
            until: datetime (aware)

        Returns:
            A pager: await it for the first page of Appointment, or iterate over it for all items of all pages.
        """
        return self._sender.page(
            _APPOINTMENTS_LIST,
            {"contact_id": contact_id, "limit": limit, "offset": offset, "since": since, "until": until},
            None,
            options,
        )

    async def replace(
        self, appointment_id: int, body: p.Appointment, *, options: RequestOptions | None = None
    ) -> m.Appointment:
        """``PUT /rest/v1/appointments/{appointmentId}``

        Args:
            appointment_id: int
            body: Appointment

        Returns:
            Appointment; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_APPOINTMENTS_REPLACE, {"appointment_id": appointment_id}, body, options)

    async def update(
        self, appointment_id: int, body: p.Appointment, *, options: RequestOptions | None = None
    ) -> m.Appointment:
        """``PATCH /rest/v1/appointments/{appointmentId}``

        Args:
            appointment_id: int
            body: Appointment

        Returns:
            Appointment; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_APPOINTMENTS_UPDATE, {"appointment_id": appointment_id}, body, options)
