# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""Responses of REST v1: tasks."""

from __future__ import annotations

from ..._lazy import publish
from ..._model import DateTime, Model
from ._tags_shared import BasicContact

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v1.models"


class Task(Model):
    """Returned by `tasks.list`, `tasks.create`, `tasks.search` and 3 more."""

    id: int
    completed: bool | None = None
    completion_date: DateTime | None = None
    contact: BasicContact | None = None
    creation_date: DateTime | None = None
    description: str | None = None
    due_date: DateTime | None = None
    funnel_id: int | None = None
    jgraph_id: int | None = None
    modification_date: DateTime | None = None
    priority: int | None = None
    remind_time: int | None = None
    title: str | None = None
    type: str | None = None
    url: str | None = None
    user_id: int | None = None


class TaskList(Model):
    """Returned by `tasks.list`, `tasks.search`."""

    count: int | None = None
    next: str | None = None
    previous: str | None = None
    sync_token: str | None = None
    tasks: list[Task] | None = None


publish(globals())
