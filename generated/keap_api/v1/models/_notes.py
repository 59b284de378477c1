# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""Responses of REST v1: notes."""

from __future__ import annotations

from ..._enums import OpenStrEnum
from ..._lazy import publish
from ..._model import DateTime, Model

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v1.models"


class NoteType(OpenStrEnum):
    APPOINTMENT = "Appointment"
    CALL = "Call"
    EMAIL = "Email"
    FAX = "Fax"
    LETTER = "Letter"
    OTHER = "Other"


class Note(Model):
    """Returned by `notes.list`, `notes.create`, `notes.get` and 2 more."""

    id: int
    body: str | None = None
    contact_id: int | None = None
    date_created: DateTime | None = None
    last_updated: DateTime | None = None
    last_updated_by: NoteUser | None = None
    title: str | None = None
    type: NoteType | None = None
    user_id: int | None = None


class NoteList(Model):
    """Returned by `notes.list`."""

    count: int | None = None
    next: str | None = None
    notes: list[Note] | None = None
    previous: str | None = None


class NoteUser(Model):
    family_name: str | None = None
    given_name: str | None = None
    user_id: int | None = None


publish(globals())
