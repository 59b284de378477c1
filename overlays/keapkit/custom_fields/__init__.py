"""Custom fields by name: read, write, and filter without looking up ids.

    contact = keap.v2.contacts.get("3")
    keap.custom_fields.read(contact)["Tier"]                       # "Gold"
    keap.v2.contacts.update("3", {"custom": {"Tier": "Silver"}})   # beside other keys, in any body
    keap.v2.contacts.list(filter={"custom": {"Tier": "Silver"}})

A name is a field's label or its API name, in any case. The fields of a record type are read once per client and kept; a
name that is not among them causes one more look, so a field added or renamed meanwhile is found.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from keap_api.extend import lazy_names

if TYPE_CHECKING:
    from ._client import AsyncCustomFields, CustomFields
    from ._definitions import AmbiguousCustomFieldError, CustomField, FieldSet, UnknownCustomFieldError
    from ._values import CustomValues

__all__ = [
    "AmbiguousCustomFieldError",
    "AsyncCustomFields",
    "CustomField",
    "CustomFields",
    "CustomValues",
    "FieldSet",
    "UnknownCustomFieldError",
]

if not TYPE_CHECKING:
    # Type checkers would take every misspelled name for one that is there.
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AmbiguousCustomFieldError": "._definitions",
            "AsyncCustomFields": "._client",
            "CustomField": "._definitions",
            "CustomFields": "._client",
            "CustomValues": "._values",
            "FieldSet": "._definitions",
            "UnknownCustomFieldError": "._definitions",
        },
    )
