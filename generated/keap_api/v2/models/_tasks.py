# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""Responses of REST v2: tasks."""

from __future__ import annotations

from ..._enums import OpenIntEnum, OpenStrEnum
from ..._lazy import publish
from ..._model import DateTime, Model
from ._affiliates_shared import CustomFieldMetaData
from ._contacts_shared import CustomFieldValueObject

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v2.models"


class Priority(OpenStrEnum):
    CRITICAL = "CRITICAL"
    ESSENTIAL = "ESSENTIAL"
    NONESSENTIAL = "NONESSENTIAL"


class RemindTimeMins(OpenIntEnum):
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


class CreateCustomFieldResponse(Model):
    """Returned by `tasks.model.custom_fields.create`."""

    custom_field: CustomFieldMetaData | None = None


class ListTasksResponse(Model):
    """Returned by `tasks.list`."""

    next_page_token: str | None = None
    tasks: list[Task] | None = None


class Task(Model):
    """Returned by `tasks.list`, `tasks.create`, `tasks.get`."""

    id: str
    accepted: bool | None = None
    assigned_to_user_id: str | None = None
    completed: bool | None = None
    completion_time: DateTime | None = None
    contact_id: str | None = None
    create_time: DateTime | None = None
    created_by_user_id: str | None = None
    custom_fields: list[CustomFieldValueObject] | None = None
    description: str | None = None
    due_time: DateTime | None = None
    last_updated_by_user_id: str | None = None
    modification_time: DateTime | None = None
    opportunity_id: str | None = None
    priority: Priority | None = None
    remind_time_mins: RemindTimeMins | None = None
    title: str | None = None
    type: str | None = None


class UpdateTaskResponse(Model):
    """Returned by `tasks.update`."""

    id: str
    accepted: bool | None = None
    assigned_to_user_id: str | None = None
    completed: bool | None = None
    completion_time: DateTime | None = None
    contact_id: str | None = None
    create_time: DateTime | None = None
    created_by_user_id: str | None = None
    custom_fields: list[CustomFieldValueObject] | None = None
    description: str | None = None
    due_time: DateTime | None = None
    last_updated_by_user_id: str | None = None
    modification_time: DateTime | None = None
    opportunity_id: str | None = None
    priority: Priority | None = None
    remind_time_mins: RemindTimeMins | None = None
    title: str | None = None
    type: str | None = None


publish(globals())
