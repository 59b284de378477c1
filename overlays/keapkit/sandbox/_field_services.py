"""Custom fields, as XML-RPC makes and changes them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from ._errors import FaultError
from ._view_places import DATA_TYPES
from ._views import FORM_IDS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._context import Context
    from ._store import Record

    Struct = Mapping[str, Any]

__all__ = ["add_field", "update_field"]

_FORMS: Final = {
    "Person": -1, "Contact": -1, "Affiliate": -3, "Opportunity": -4, "Task/Appt/Note": -5, "Company": -6, "Order": -9,
    "Subscription": -10,
}  # fmt: skip


# The words of XML-RPC for what REST calls field_type: PhoneNumber is PHONE_NUMBER.
_FIELD_TYPES: Final = {name.replace("_", "").casefold(): name for name in DATA_TYPES}


def add_field(at: Context, kind: str, label: str, data_type: str, group: int) -> int:
    """DataService.addCustomField: the new field\'s id. Raises fault 12 for a word or a group that there is not."""
    if kind not in _FORMS:
        raise FaultError(12, f"[InvalidParameter]{kind!r} is not one of {', '.join(_FORMS)}")
    field_type = _FIELD_TYPES.get(re.sub(r"[ _/]", "", data_type).casefold())
    if field_type is None:
        words = ", ".join(name.title().replace("_", "") for name in DATA_TYPES)
        raise FaultError(12, f"[InvalidParameter]{data_type!r} is not a type of custom fields: {words}")
    if not label.strip():
        raise FaultError(12, "[InvalidParameter]a custom field needs a name")
    model = FORM_IDS[_FORMS[kind]]
    if at.strict:
        _check_group(at, model, group)
    body = {"label": label, "field_type": field_type, "group_id": str(group)}
    return int(at.records.create(f"{model}/model/custom_fields", body)["id"])


def _check_group(at: Context, model: str, group: Any) -> None:
    """A custom field belongs to a row of DataFormGroup that is on a tab of the same record type."""
    groups = at.records.all(f"{model}/model/custom_fields/groups")[1]
    if str(group) not in groups:
        known = ", ".join(groups)
        raise FaultError(12, f"[InvalidParameter]there is no DataFormGroup with Id {group} for {model}; known: {known}")


def update_field(at: Context, id_: int, values: Struct) -> int:
    """Change label, group or options of a custom field. Raises fault 5 if there is none."""
    for model in FORM_IDS.values():
        name = f"{model}/model/custom_fields"
        field = at.records.all(name)[1].get(str(id_))
        if field is not None:
            change: Record = {"label": values.get("Label") or field["label"]}
            if "GroupId" in values:
                if at.strict:
                    _check_group(at, model, values["GroupId"])
                change["group_id"] = str(values["GroupId"])
            if "Values" in values:
                options = [line for line in str(values["Values"]).replace(",", "\n").splitlines() if line.strip()]
                change["options"] = [{"id": str(at_), "label": line.strip()} for at_, line in enumerate(options, 1)]
            at.records.update(name, field, change)
            return id_
    raise FaultError(5, f"[RecordNotFound]No DataFormField with Id {id_}")
