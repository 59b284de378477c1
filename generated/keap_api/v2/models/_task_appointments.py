# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""Responses of REST v2: task_appointments."""

from __future__ import annotations

import msgspec

from ..._lazy import publish
from ..._model import DateTime, Model

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v2.models"


class ListTaskAppointmentsResponse(Model):
    """Returned by `task_appointments.list`."""

    next_page_token: str | None = None
    task_appointments: list[RestTaskAppointment] | None = msgspec.field(default=None, name="taskAppointments")


class RestTaskAppointment(Model):
    """Returned by `task_appointments.list`."""

    id: str
    contact_id: str | None = None
    create_time: DateTime | None = None
    description: str | None = None
    end_time: DateTime | None = None
    location: str | None = None
    start_time: DateTime | None = None
    title: str | None = None
    update_time: DateTime | None = None
    user_id: str | None = None


publish(globals())
