# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""Responses of REST v1: appointments."""

from __future__ import annotations

from ..._enums import OpenIntEnum
from ..._lazy import publish
from ..._model import DateTime, Model

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v1.models"


class RemindTime(OpenIntEnum):
    VALUE_5 = 5
    VALUE_10 = 10
    VALUE_15 = 15
    VALUE_30 = 30
    VALUE_60 = 60
    VALUE_120 = 120
    VALUE_240 = 240
    VALUE_480 = 480
    VALUE_1440 = 1440
    VALUE_2880 = 2880


class Appointment(Model):
    """Returned by `appointments.list`, `appointments.create`, `appointments.get` and 2 more."""

    id: int
    contact_id: int | None = None
    description: str | None = None
    end_date: DateTime | None = None
    location: str | None = None
    remind_time: RemindTime | None = None
    start_date: DateTime | None = None
    title: str | None = None
    user: int | None = None


class AppointmentList(Model):
    """Returned by `appointments.list`."""

    appointments: list[Appointment] | None = None
    count: int | None = None
    next: str | None = None
    previous: str | None = None
    sync_token: str | None = None


publish(globals())
