# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""Responses of REST v2: automations."""

from __future__ import annotations

from ..._enums import OpenStrEnum
from ..._lazy import publish
from ..._model import DateTime, Model
from ..._partial_failures import failed_results
from ._automations_shared import AddContactsToSequenceResponseAddToSequenceResultsValue

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v2.models"


class AutomationStatus(OpenStrEnum):
    PUBLISHED = "PUBLISHED"
    DRAFT = "DRAFT"


class AchieveGoalResponse(Model):
    """Returned by `automations.goals.achieve`."""

    results: list[GoalEventResultDTO] | None = None


class AddToAutomationSequenceResponse(Model):
    """Returned by `automations.sequences.add_contacts`."""

    add_to_automation_sequence_results: dict[str, AddContactsToSequenceResponseAddToSequenceResultsValue] | None = None

    @property
    def failed(self) -> dict[str, str]:
        """The entries of `add_to_automation_sequence_results` that did not succeed, by id."""
        return failed_results(self.add_to_automation_sequence_results)


class Automation(Model):
    """Returned by `automations.list`, `automations.get`."""

    id: str
    active_contacts: int | None = None
    categories: list[str] | None = None
    current_edit_lock_status: AutomationLockStatus | None = None
    error_message: str | None = None
    locked: bool | None = None
    published_by: str | None = None
    published_date: DateTime | None = None
    published_timezone: str | None = None
    status: AutomationStatus | None = None
    title: str | None = None


class AutomationLockStatus(Model):
    locked: bool | None = None
    user_firstname: str | None = None
    user_id: str | None = None
    user_name: str | None = None


class FlowEventResultDTO(Model):
    flow_id: int | None = None
    message: str | None = None
    success: bool | None = None


class GoalEventResultDTO(Model):
    automation_id: int | None = None
    flow_start_results: list[FlowEventResultDTO] | None = None
    flow_stop_results: list[FlowEventResultDTO] | None = None
    goal_id: int | None = None
    message: str | None = None
    success: bool | None = None


class ListAutomationIdsResponse(Model):
    """Returned by `automations.ids.list`."""

    automation_ids: list[str] | None = None
    locked_automation_ids: list[str] | None = None
    next_page_token: str | None = None


class ListAutomationResponse(Model):
    """Returned by `automations.list`."""

    automation_count: int | None = None
    automations: list[Automation] | None = None
    next_page_token: str | None = None


publish(globals())
