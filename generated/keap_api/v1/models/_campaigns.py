# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""Responses of REST v1: campaigns."""

from __future__ import annotations

import msgspec

from ..._enums import OpenStrEnum
from ..._lazy import publish
from ..._model import DateTime, Model

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v1.models"


class CampaignsSequencesContactsAddManyResponseValue(OpenStrEnum):
    SUCCESS = "SUCCESS"
    ALREADY_IN_SEQUENCE = "ALREADY_IN_SEQUENCE"
    CONTACT_DOES_NOT_EXIST = "CONTACT_DOES_NOT_EXIST"
    FAILED = "FAILED"


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


class ItemType2(OpenStrEnum):
    NULL = "NULL"
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


class Campaign(Model):
    """Returned by `campaigns.list`."""

    id: int
    created_by_global_id: int | None = None
    date_created: DateTime | None = None
    error_message: str | None = None
    goals: list[Goal] | None = None
    locked: bool | None = None
    name: str | None = None
    published_date: DateTime | None = None
    published_status: bool | None = None
    published_time_zone: str | None = None
    sequences: list[SequenceModel] | None = None
    time_zone: str | None = None


class CampaignList(Model):
    """Returned by `campaigns.list`."""

    campaigns: list[Campaign] | None = None
    count: int | None = None
    next: str | None = None
    previous: str | None = None


class CampaignWithStats(Model):
    """Returned by `campaigns.get`."""

    id: int
    active_contact_count: int | None = None
    completed_contact_count: int | None = None
    created_by_global_id: int | None = None
    date_created: DateTime | None = None
    error_message: str | None = None
    goals: list[Goal] | None = None
    locked: bool | None = None
    name: str | None = None
    published_date: DateTime | None = None
    published_status: bool | None = None
    published_time_zone: str | None = None
    sequences: list[SequenceModel] | None = None
    time_zone: str | None = None


class Goal(Model):
    historical_contact_counts: HistoricalCounts | None = None
    id: int | None = None
    name: str | None = None
    next_sequence_ids: list[int] | None = None
    previous_sequence_ids: list[int] | None = None
    type: GoalType | None = None


class GoalEventResultDTO(Model):
    """Returned by `campaigns.goals.achieve`."""

    campaign_id: int | None = None
    goal_id: int | None = None
    message: str | None = None
    success: bool | None = None


class HistoricalCounts(Model):
    field_24_hours: int | None = msgspec.field(default=None, name="24_hours")
    field_30_days: int | None = msgspec.field(default=None, name="30_days")


class Item(Model):
    id: int | None = None
    name: str | None = None
    next_item_id: int | None = None
    previous_item_id: int | None = None
    type: ItemType2 | None = None


class SequenceModel(Model):
    active_contact_count: int | None = None
    active_contact_count_completed: int | None = None
    historical_contact_count: HistoricalCounts | None = None
    id: int | None = None
    name: str | None = None
    paths: list[SequencePath] | None = None


class SequencePath(Model):
    id: int | None = None
    items: list[Item] | None = None


publish(globals())
