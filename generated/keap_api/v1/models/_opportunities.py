# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""Responses of REST v1: opportunities."""

from __future__ import annotations

from ..._lazy import publish
from ..._model import DateTime, Float, Model
from ._companies_shared import CustomFieldValue

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v1.models"


class CheckListItemDetails(Model):
    description: str | None = None
    done_date: DateTime | None = None
    id: int | None = None
    instance_id: int | None = None
    item_order: int | None = None
    required: bool | None = None


class Opportunity(Model):
    """Returned by `opportunities.list`, `opportunities.replace`, `opportunities.create` and 2 more."""

    id: int
    affiliate_id: int | None = None
    contact: OpportunityContact | None = None
    custom_fields: list[CustomFieldValue] | None = None
    date_created: DateTime | None = None
    estimated_close_date: DateTime | None = None
    include_in_forecast: int | None = None
    last_updated: DateTime | None = None
    next_action_date: DateTime | None = None
    next_action_notes: str | None = None
    opportunity_notes: str | None = None
    opportunity_title: str | None = None
    projected_revenue_high: Float | None = None
    projected_revenue_low: Float | None = None
    stage: SimpleOpportunityStage | None = None
    user: SimpleUser | None = None


class OpportunityContact(Model):
    city: str | None = None
    company_name: str | None = None
    email: str | None = None
    first_name: str | None = None
    id: int | None = None
    job_title: str | None = None
    last_name: str | None = None
    phone_number: str | None = None
    state: str | None = None


class OpportunityList(Model):
    """Returned by `opportunities.list`."""

    count: int | None = None
    next: str | None = None
    opportunities: list[Opportunity] | None = None
    previous: str | None = None


class SalesPipeline(Model):
    """Returned by `opportunities.stage_pipelines.list`."""

    end_stage: bool | None = None
    is_default: bool | None = None
    stage_count: int | None = None
    stage_id: int | None = None
    stage_name: str | None = None
    stage_order: int | None = None


class SimpleOpportunityStage(Model):
    details: StageDetails | None = None
    id: int | None = None
    name: str | None = None
    reasons: list[str] | None = None


class SimpleUser(Model):
    first_name: str | None = None
    id: int | None = None
    last_name: str | None = None


class StageDetails(Model):
    check_list_items: list[CheckListItemDetails] | None = None
    probability: int | None = None
    stage_order: int | None = None
    target_num_days: int | None = None


publish(globals())
