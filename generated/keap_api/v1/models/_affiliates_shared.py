# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""Responses of REST v1: affiliates and other resources."""

from __future__ import annotations

from ..._enums import OpenStrEnum
from ..._lazy import publish
from ..._model import Model

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v1.models"


class FieldType(OpenStrEnum):
    CURRENCY = "Currency"
    DATE = "Date"
    DATE_TIME = "DateTime"
    DAY_OF_WEEK = "DayOfWeek"
    DRILLDOWN = "Drilldown"
    EMAIL = "Email"
    MONTH = "Month"
    LIST_BOX = "ListBox"
    NAME = "Name"
    WHOLE_NUMBER = "WholeNumber"
    DECIMAL_NUMBER = "DecimalNumber"
    PERCENT = "Percent"
    PHONE_NUMBER = "PhoneNumber"
    RADIO = "Radio"
    DROPDOWN = "Dropdown"
    SOCIAL_SECURITY_NUMBER = "SocialSecurityNumber"
    STATE = "State"
    TEXT = "Text"
    TEXT_AREA = "TextArea"
    USER = "User"
    USER_LIST_BOX = "UserListBox"
    WEBSITE = "Website"
    YEAR = "Year"
    YES_NO = "YesNo"


class RecordType(OpenStrEnum):
    CONTACT = "CONTACT"
    REFERRAL_PARTNER = "REFERRAL_PARTNER"
    OPPORTUNITY = "OPPORTUNITY"
    TASK_NOTE_APPOINTMENT = "TASK_NOTE_APPOINTMENT"
    COMPANY = "COMPANY"
    ORDER = "ORDER"
    SUBSCRIPTION = "SUBSCRIPTION"


class CustomFieldMetaData(Model):
    """Returned by `appointments.model.custom_fields.create`, `contacts.model.custom_fields.create`, `notes.model.custom_fields.create` and 1 more."""

    id: int
    default_value: str | None = None
    field_name: str | None = None
    field_type: FieldType | None = None
    label: str | None = None
    options: list[CustomFieldOption] | None = None
    record_type: RecordType | None = None


class CustomFieldOption(Model):
    id: str | None = None
    label: str | None = None
    options: list[CustomFieldOption] | None = None


class ObjectModel(Model):
    """Returned by `affiliates.model.get`, `appointments.model.get`, `companies.model.get` and 6 more."""

    custom_fields: list[CustomFieldMetaData] | None = None
    optional_properties: list[str] | None = None


publish(globals())
