# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""Responses of REST v2: opportunities."""

from __future__ import annotations

from typing import Any

from ..._lazy import publish
from ..._model import DateTime, Float, Model

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v2.models"


class CheckListItemDetails(Model):
    description: str | None = None
    done_date: DateTime | None = None
    id: int | None = None
    instance_id: int | None = None
    item_order: int | None = None
    required: bool | None = None


class ChecklistItem(Model):
    description: str | None = None
    id: str | None = None
    order: int | None = None
    required: bool | None = None


class CustomField(Model):
    content: Any | None = None
    id: str | None = None


class ListOpportunitiesResponse(Model):
    """Returned by `opportunities.list`."""

    next_page_token: str | None = None
    opportunities: list[RestV2Opportunity] | None = None


class ListOpportunityStageMoveResponse(Model):
    """Returned by `opportunities.stage_moves.list`."""

    next_page_token: str | None = None
    stage_moves: list[OpportunityStageMove] | None = None


class ListOpportunityStagesResponse(Model):
    """Returned by `opportunities.stages.list`."""

    next_page_token: str | None = None
    stages: list[RestOpportunityStage] | None = None


class OpportunityContact(Model):
    city: str | None = None
    company_name: str | None = None
    email: str | None = None
    first_name: str | None = None
    id: str | None = None
    job_title: str | None = None
    last_name: str | None = None
    phone_number: str | None = None
    state: str | None = None


class OpportunityStage(Model):
    details: StageDetails | None = None
    id: str | None = None
    name: str | None = None
    reasons: list[str] | None = None


class OpportunityStageMove(Model):
    """Returned by `opportunities.stage_moves.list`, `opportunities.stage_moves.get`."""

    id: str
    create_time: DateTime | None = None
    created_by: str | None = None
    move_from_stage_id: str | None = None
    move_time: DateTime | None = None
    move_to_stage_id: str | None = None
    opportunity_id: str | None = None
    prev_stage_move_time: DateTime | None = None
    user_id: str | None = None


class RestOpportunityStage(Model):
    """Returned by `opportunities.stages.list`, `opportunities.stages.create`, `opportunities.stages.get` and 1 more."""

    id: str
    checklist_items: list[ChecklistItem] | None = None
    created_time: DateTime | None = None
    name: str | None = None
    order: int | None = None
    probability: int | None = None
    target_number_days: int | None = None
    updated_time: DateTime | None = None


class RestV2Opportunity(Model):
    """Returned by `opportunities.list`, `opportunities.create`, `opportunities.get` and 1 more."""

    id: str
    affiliate_id: str | None = None
    contact: OpportunityContact | None = None
    created_by: str | None = None
    created_time: DateTime | None = None
    custom_fields: list[CustomField] | None = None
    estimated_close_time: DateTime | None = None
    include_in_forecast: bool | None = None
    last_updated_by: str | None = None
    last_updated_time: DateTime | None = None
    lead_source: str | None = None
    monthly_revenue: Float | None = None
    next_action_notes: str | None = None
    next_action_time: DateTime | None = None
    objection: str | None = None
    opportunity_notes: str | None = None
    opportunity_title: str | None = None
    order_revenue: Float | None = None
    projected_revenue_high: Float | None = None
    projected_revenue_low: Float | None = None
    stage: OpportunityStage | None = None
    stage_entrance_time: DateTime | None = None
    status: str | None = None
    status_id: str | None = None
    user: RestV2User | None = None


class RestV2User(Model):
    first_name: str | None = None
    id: str | None = None
    last_name: str | None = None


class StageDetails(Model):
    checklist_items: list[CheckListItemDetails] | None = None
    probability: int | None = None
    stage_order: int | None = None
    target_num_days: int | None = None


publish(globals())
