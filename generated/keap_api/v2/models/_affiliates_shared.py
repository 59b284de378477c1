# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""Responses of REST v2: affiliates and other resources."""

from __future__ import annotations

from typing import Any

from ..._enums import OpenStrEnum
from ..._lazy import publish
from ..._model import DateTime, Model

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v2.models"


class CreateAffiliateRequestStatus(OpenStrEnum):
    ACTIVE = "ACTIVE"
    INACTIVE = "INACTIVE"


class FieldType(OpenStrEnum):
    CURRENCY = "CURRENCY"
    DATE = "DATE"
    DATE_TIME = "DATE_TIME"
    DAY_OF_WEEK = "DAY_OF_WEEK"
    DECIMAL_NUMBER = "DECIMAL_NUMBER"
    DRILLDOWN = "DRILLDOWN"
    DROPDOWN = "DROPDOWN"
    EMAIL = "EMAIL"
    LIST_BOX = "LIST_BOX"
    MONTH = "MONTH"
    NAME = "NAME"
    PERCENT = "PERCENT"
    PHONE_NUMBER = "PHONE_NUMBER"
    RADIO = "RADIO"
    SOCIAL_SECURITY_NUMBER = "SOCIAL_SECURITY_NUMBER"
    STATE = "STATE"
    TEXT = "TEXT"
    TEXT_AREA = "TEXT_AREA"
    USER = "USER"
    USER_LIST_BOX = "USER_LIST_BOX"
    WEBSITE = "WEBSITE"
    WHOLE_NUMBER = "WHOLE_NUMBER"
    YEAR = "YEAR"
    YES_NO = "YES_NO"


class RecordType(OpenStrEnum):
    CONTACT = "CONTACT"
    REFERRAL_PARTNER = "REFERRAL_PARTNER"
    OPPORTUNITY = "OPPORTUNITY"
    TASK_NOTE_APPOINTMENT = "TASK_NOTE_APPOINTMENT"
    COMPANY = "COMPANY"
    ORDER = "ORDER"
    SUBSCRIPTION = "SUBSCRIPTION"


class ReferralType(OpenStrEnum):
    COOKIE = "COOKIE"
    MANUAL = "MANUAL"
    PERMANENT = "PERMANENT"


class CustomFieldGroup(Model):
    """Returned by `affiliates.model.custom_fields.groups.list`, `affiliates.model.custom_fields.groups.create`, `affiliates.model.custom_fields.groups.get` and 29 more."""

    id: str
    name: str | None = None
    order: int | None = None
    record_type: RecordType | None = None
    tab_id: str | None = None


class CustomFieldMetaData(Model):
    """Returned by `affiliates.model.custom_fields.create`, `affiliates.model.custom_fields.update`, `companies.model.custom_fields.create` and 11 more."""

    id: str
    default_value: str | None = None
    field_name: str | None = None
    field_type: FieldType | None = None
    group_id: str | None = None
    group_name: str | None = None
    label: str | None = None
    options: list[CustomFieldOption] | None = None
    record_type: RecordType | None = None


class CustomFieldOption(Model):
    id: str | None = None
    label: str | None = None


class CustomFieldTab(Model):
    """Returned by `affiliates.model.custom_fields.tabs.list`, `affiliates.model.custom_fields.tabs.create`, `affiliates.model.custom_fields.tabs.get` and 29 more."""

    id: str
    name: str | None = None
    order: int | None = None
    record_type: RecordType | None = None


class CustomFieldValue(Model):
    content: Any | None = None
    id: str | None = None


class ListCustomFieldGroupsResponse(Model):
    """Returned by `affiliates.model.custom_fields.groups.list`, `companies.model.custom_fields.groups.list`, `contacts.model.custom_fields.groups.list` and 5 more."""

    groups: list[CustomFieldGroup] | None = None


class ListCustomFieldTabsResponse(Model):
    """Returned by `affiliates.model.custom_fields.tabs.list`, `companies.model.custom_fields.tabs.list`, `contacts.model.custom_fields.tabs.list` and 5 more."""

    tabs: list[CustomFieldTab] | None = None


class ObjectModel(Model):
    """Returned by `affiliates.model.get`, `companies.model.get`, `contacts.model.get` and 5 more."""

    custom_fields: list[CustomFieldMetaData] | None = None
    optional_properties: list[str] | None = None


class Referral(Model):
    """Returned by `affiliates.referrals.list`, `referrals.list`, `referrals.create`."""

    id: str
    contact_id: str | None = None
    description: str | None = None
    expiration_time: DateTime | None = None
    ip_address: str | None = None
    referral_partner_id: str | None = None
    referral_time: DateTime | None = None
    referral_type: ReferralType | None = None
    source: str | None = None


publish(globals())
