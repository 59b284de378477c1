# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""Responses of REST v2: campaigns."""

from __future__ import annotations

import msgspec

from ..._enums import OpenStrEnum
from ..._lazy import publish
from ..._model import DateTime, Model
from ..._partial_failures import failed_results
from ._automations_shared import AddContactsToSequenceResponseAddToSequenceResultsValue

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v2.models"


class GoalType(OpenStrEnum):
    WEB_FORM = "WebForm"
    LANDING_PAGE = "LandingPage"
    SURVEY = "Survey"
    LINK_CLICK = "LinkClick"
    EMAIL_OPENED = "EmailOpened"
    SCORE = "Score"
    PURCHASE = "Purchase"
    FAILED_PURCHASE = "FailedPurchase"
    QUOTE = "Quote"
    WEBSITE_TRIGGER = "WebsiteTrigger"
    INTERNAL_FORM = "InternalForm"
    SMART_FORM = "SmartForm"
    APPOINTMENT_EVENT = "AppointmentEvent"
    TASK = "Task"
    STAGE_MOVE = "StageMove"
    NOTE = "Note"
    TAG = "Tag"
    PIPELINE_STAGE_MOVE = "PipelineStageMove"
    UNLAYER_LANDING_PAGE = "UnlayerLandingPage"
    GRO_SOCIAL = "GroSocial"
    TWITTER_FORM = "TwitterForm"
    API = "API"
    WORD_PRESS = "WordPress"
    NEW_LANDING_PAGE = "NewLandingPage"
    INTEGRATION_TRIGGER = "IntegrationTrigger"


class ItemType(OpenStrEnum):
    START = "Start"
    WAIT = "Wait"
    DELAY_TIMER = "DelayTimer"
    CONTACT_TIMER = "ContactTimer"
    DATE_TIMER = "DateTimer"
    APPOINTMENT_TIMER = "AppointmentTimer"
    EMAIL = "Email"
    BARD_EMAIL = "BardEmail"
    UNLAYER_EMAIL = "UnlayerEmail"
    EMAIL_CONFIRM = "EmailConfirm"
    VOICE = "Voice"
    FAX = "Fax"
    LETTER = "Letter"
    AUTOMATED_SMS = "AutomatedSms"
    UNLAYER_EMAIL_CONFIRM = "UnlayerEmailConfirm"
    TAG = "Tag"
    OPPORTUNITY = "Opportunity"
    NOTE = "Note"
    TASK = "Task"
    COMPLETE_TASKS = "CompleteTasks"
    APPOINTMENT = "Appointment"
    ASSIGN_OWNER = "AssignOwner"
    FIELD_VALUE = "FieldValue"
    FULFILLMENT = "Fulfillment"
    CREATE_ORDER = "CreateOrder"
    DEAL = "Deal"
    ADD_TO_SEQUENCE = "AddToSequence"
    CANCEL_SUBSCRIPTION = "CancelSubscription"
    MOVE_OPPORTUNITY = "MoveOpportunity"
    HTTP = "Http"
    CUSTOMER_HUB = "CustomerHub"
    HTTP_REQUEST = "HttpRequest"
    INTEGRATION_ACTION = "IntegrationAction"
    ACTION_SET = "ActionSet"


class RemoveFromSequenceResultsValue(OpenStrEnum):
    SUCCESS = "SUCCESS"
    CONTACT_DOES_NOT_EXIST = "CONTACT_DOES_NOT_EXIST"
    FAILED = "FAILED"


class AddContactsToSequenceResponse(Model):
    """Returned by `campaigns.sequences.add_contacts`."""

    add_to_sequence_results: dict[str, AddContactsToSequenceResponseAddToSequenceResultsValue] | None = None

    @property
    def failed(self) -> dict[str, str]:
        """The entries of `add_to_sequence_results` that did not succeed, by id."""
        return failed_results(self.add_to_sequence_results)


class Campaign(Model):
    """Returned by `campaigns.list`, `campaigns.get`."""

    id: str
    active_contact_count: int | None = None
    completed_contact_count: int | None = None
    created_by_global_id: str | None = None
    date_created: DateTime | None = None
    error_message: str | None = None
    locked: bool | None = None
    name: str | None = None
    published_date: DateTime | None = None
    published_status: bool | None = None
    published_time_zone: str | None = None
    time_zone: str | None = None


class Goal(Model):
    """Returned by `campaigns.goals.list`."""

    id: str
    historical_contact_counts: HistoricalCounts | None = None
    name: str | None = None
    next_sequence_ids: list[str] | None = None
    previous_sequence_ids: list[str] | None = None
    type: GoalType | None = None


class HistoricalCounts(Model):
    field_24_hours: int | None = msgspec.field(default=None, name="24_hours")
    field_30_days: int | None = msgspec.field(default=None, name="30_days")


class Item(Model):
    id: str | None = None
    name: str | None = None
    next_item_id: str | None = None
    previous_item_id: str | None = None
    type: ItemType | None = None


class ListCampaignGoalsResponse(Model):
    """Returned by `campaigns.goals.list`."""

    campaign_id: str | None = None
    goals: list[Goal] | None = None
    next_page_token: str | None = None


class ListCampaignSequenceResponse(Model):
    """Returned by `campaigns.sequences.list`."""

    campaign_id: str | None = None
    next_page_token: str | None = None
    sequences: list[SequenceModel] | None = None


class ListCampaignsResponse(Model):
    """Returned by `campaigns.list`."""

    campaigns: list[Campaign] | None = None
    next_page_token: str | None = None


class RemoveContactsFromSequenceResponse(Model):
    """Returned by `campaigns.sequences.remove_contacts`."""

    remove_from_sequence_results: dict[str, RemoveFromSequenceResultsValue] | None = None

    @property
    def failed(self) -> dict[str, str]:
        """The entries of `remove_from_sequence_results` that did not succeed, by id."""
        return failed_results(self.remove_from_sequence_results)


class SequenceModel(Model):
    """Returned by `campaigns.sequences.list`."""

    id: str
    active_contact_count: int | None = None
    active_contact_count_completed: int | None = None
    historical_contact_count: HistoricalCounts | None = None
    name: str | None = None
    paths: list[SequencePath] | None = None


class SequencePath(Model):
    id: str | None = None
    items: list[Item] | None = None


publish(globals())
