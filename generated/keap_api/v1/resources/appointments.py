# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""REST v1: appointments."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._cached import cached_property
from ..._descriptors import Body, Offsets, Query
from ..._operation import ListOperation, Operation
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._async_pager import AsyncPager
    from ..._options import RequestOptions
    from ..._page import Page
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
    query=(
        Query("contact_id"),
        Query("limit"),
        Query("offset"),
        Query("since", facts=True),
        Query("until", facts=True),
    ),
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


class AppointmentsModelCustomFields(Resource, path="v1.appointments.model.custom_fields"):
    """`v1.appointments.model.custom_fields`"""

    def create(self, body: p.CreateRestCustomField, *, options: RequestOptions | None = None) -> m.CustomFieldMetaData:
        """Create an appointment custom field.

        `POST /rest/v1/appointments/model/customFields`

        Args:
            body: a dict with `field_type` (required), `label` (required), `group_id`, `options`, `user_group_id`

        Returns: `CustomFieldMetaData`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_APPOINTMENTS_MODEL_CUSTOM_FIELDS_CREATE, {}, body, options)


class AsyncAppointmentsModelCustomFields(AsyncResource, path="v1.appointments.model.custom_fields"):
    """`v1.appointments.model.custom_fields`, async."""

    async def create(
        self, body: p.CreateRestCustomField, *, options: RequestOptions | None = None
    ) -> m.CustomFieldMetaData:
        """Create an appointment custom field.

        `POST /rest/v1/appointments/model/customFields`

        Args:
            body: a dict with `field_type` (required), `label` (required), `group_id`, `options`, `user_group_id`

        Returns: `CustomFieldMetaData`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_APPOINTMENTS_MODEL_CUSTOM_FIELDS_CREATE, {}, body, options)


class AppointmentsModel(Resource, path="v1.appointments.model"):
    """`v1.appointments.model`"""

    @cached_property
    def custom_fields(self) -> AppointmentsModelCustomFields:
        """`v1.appointments.model.custom_fields`"""
        return AppointmentsModelCustomFields(self._sender)

    def get(self, *, options: RequestOptions | None = None) -> m.ObjectModel:
        """Get the appointment model.

        `GET /rest/v1/appointments/model`

        Returns: `ObjectModel`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_APPOINTMENTS_MODEL_GET, {}, None, options)


class AsyncAppointmentsModel(AsyncResource, path="v1.appointments.model"):
    """`v1.appointments.model`, async."""

    @cached_property
    def custom_fields(self) -> AsyncAppointmentsModelCustomFields:
        """`v1.appointments.model.custom_fields`"""
        return AsyncAppointmentsModelCustomFields(self._sender)

    async def get(self, *, options: RequestOptions | None = None) -> m.ObjectModel:
        """Get the appointment model.

        `GET /rest/v1/appointments/model`

        Returns: `ObjectModel`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_APPOINTMENTS_MODEL_GET, {}, None, options)


class Appointments(Resource, path="v1.appointments"):
    """`v1.appointments`"""

    @cached_property
    def model(self) -> AppointmentsModel:
        """`v1.appointments.model`"""
        return AppointmentsModel(self._sender)

    def create(self, body: p.Appointment, *, options: RequestOptions | None = None) -> m.Appointment:
        """Create an appointment.

        `POST /rest/v1/appointments`

        Args:
            body: a dict with `end_date` (required), `start_date` (required), `title` (required), `contact_id`,
                `description`, `id`, `location`, `remind_time`, `user`

        Returns: `Appointment`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_APPOINTMENTS_CREATE, {}, body, options)

    def delete(self, appointment_id: int, *, options: RequestOptions | None = None) -> None:
        """Delete an appointment.

        `DELETE /rest/v1/appointments/{appointmentId}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_APPOINTMENTS_DELETE, {"appointment_id": appointment_id}, None, options)

    def get(self, appointment_id: int, *, options: RequestOptions | None = None) -> m.Appointment:
        """Get an appointment.

        `GET /rest/v1/appointments/{appointmentId}`

        Returns: `Appointment`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
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
        """List appointments.

        `GET /rest/v1/appointments`

        Args:
            offset: where to continue: a page's or an error's `next_offset`
            since: an aware datetime, or a str as sent
            until: an aware datetime, or a str as sent

        Returns: the first page of `Appointment` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
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
        """Replace an appointment.

        `PUT /rest/v1/appointments/{appointmentId}`

        Args:
            body: a dict with `end_date` (required), `start_date` (required), `title` (required), `contact_id`,
                `description`, `id`, `location`, `remind_time`, `user`

        Returns: `Appointment`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_APPOINTMENTS_REPLACE, {"appointment_id": appointment_id}, body, options)

    def update(
        self, appointment_id: int, body: p.Appointment, *, options: RequestOptions | None = None
    ) -> m.Appointment:
        """Update an appointment.

        `PATCH /rest/v1/appointments/{appointmentId}`

        Args:
            body: a dict with `end_date` (required), `start_date` (required), `title` (required), `contact_id`,
                `description`, `id`, `location`, `remind_time`, `user`

        Returns: `Appointment`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_APPOINTMENTS_UPDATE, {"appointment_id": appointment_id}, body, options)


class AsyncAppointments(AsyncResource, path="v1.appointments"):
    """`v1.appointments`, async."""

    @cached_property
    def model(self) -> AsyncAppointmentsModel:
        """`v1.appointments.model`"""
        return AsyncAppointmentsModel(self._sender)

    async def create(self, body: p.Appointment, *, options: RequestOptions | None = None) -> m.Appointment:
        """Create an appointment.

        `POST /rest/v1/appointments`

        Args:
            body: a dict with `end_date` (required), `start_date` (required), `title` (required), `contact_id`,
                `description`, `id`, `location`, `remind_time`, `user`

        Returns: `Appointment`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_APPOINTMENTS_CREATE, {}, body, options)

    async def delete(self, appointment_id: int, *, options: RequestOptions | None = None) -> None:
        """Delete an appointment.

        `DELETE /rest/v1/appointments/{appointmentId}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_APPOINTMENTS_DELETE, {"appointment_id": appointment_id}, None, options)

    async def get(self, appointment_id: int, *, options: RequestOptions | None = None) -> m.Appointment:
        """Get an appointment.

        `GET /rest/v1/appointments/{appointmentId}`

        Returns: `Appointment`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
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
        """List appointments.

        `GET /rest/v1/appointments`

        Args:
            offset: where to continue: a page's or an error's `next_offset`
            since: an aware datetime, or a str as sent
            until: an aware datetime, or a str as sent

        Returns: a pager of `Appointment` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
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
        """Replace an appointment.

        `PUT /rest/v1/appointments/{appointmentId}`

        Args:
            body: a dict with `end_date` (required), `start_date` (required), `title` (required), `contact_id`,
                `description`, `id`, `location`, `remind_time`, `user`

        Returns: `Appointment`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_APPOINTMENTS_REPLACE, {"appointment_id": appointment_id}, body, options)

    async def update(
        self, appointment_id: int, body: p.Appointment, *, options: RequestOptions | None = None
    ) -> m.Appointment:
        """Update an appointment.

        `PATCH /rest/v1/appointments/{appointmentId}`

        Args:
            body: a dict with `end_date` (required), `start_date` (required), `title` (required), `contact_id`,
                `description`, `id`, `location`, `remind_time`, `user`

        Returns: `Appointment`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_APPOINTMENTS_UPDATE, {"appointment_id": appointment_id}, body, options)
