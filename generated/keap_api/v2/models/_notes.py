# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""Responses of REST v2: notes."""

from __future__ import annotations

from ..._lazy import publish
from ..._model import Model

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v2.models"


class ListNoteTemplateResponse(Model):
    """Returned by `notes.templates.list`."""

    next_page_token: str | None = None
    note_templates: list[NoteTemplate] | None = None


class NoteTemplate(Model):
    """Returned by `notes.templates.list`."""

    id: str
    action_type: str | None = None
    assignment_user_id: int | None = None
    description: str | None = None
    notify_users: list[str] | None = None
    title: str | None = None


publish(globals())
