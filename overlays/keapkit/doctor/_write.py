"""Records of its own: created, read, changed, and deleted again, on an account that its user named for that.

Each thing that is made is noted before the next call, and deleted at the end, in reverse order, whatever happened. A
call is made only if enough of the budget is left to delete everything.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import re
import signal
import threading
from collections.abc import Callable, Generator
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from keapkit.errors import ValidationError

from ._context import path_to
from ._documents import all_operations
from ._wire import StopRun

if TYPE_CHECKING:
    from ._context import Context
    from ._wire import Answer

__all__ = ["CALLS", "Writes", "check_prefix"]

#: The most calls that writing takes, deletions included.
CALLS: Final = 40
_ID: Final = re.compile(r"[A-Za-z0-9_-]{1,64}")
_PREFIX: Final = re.compile(r"[A-Za-z][A-Za-z0-9-]{2,29}")


def check_prefix(prefix: str) -> str:
    """The prefix of the names of everything that is made.

    Raises:
        ValidationError: it is not 3 to 30 letters, digits, and hyphens that begin with a letter.
    """
    if not _PREFIX.fullmatch(prefix):
        raise ValidationError("expected 3 to 30 letters, digits, and hyphens, beginning with a letter", path="prefix")
    return prefix


class Writes:
    """What one run makes, and how it is taken away again.

    Args:
        context: the run.
        prefix: the beginning of the name of everything that is made.
        hook_url: a public https address that answers Keap's handshake; None leaves hooks out.

    Attributes:
        left: what could not be deleted: kinds such as `contact`, and their ids, for the user's eyes only. An id is
            `unknown` where no response said it.
    """

    def __init__(self, context: Context, prefix: str, hook_url: str | None = None) -> None:
        self._context = context
        self._prefix = check_prefix(prefix)
        self._hook_url = hook_url
        self._answered = self._accepted = False
        self._made: list[tuple[str, str, Callable[[], Answer | None]]] = []
        self.left: list[tuple[str, str]] = []

    def run(self) -> None:
        """Make, read, change, and delete.

        Raises:
            StopRun: the budget or quota ended it.
            KeyboardInterrupt: the user did. In every case, what was made has been deleted, as far as that was possible.
        """
        before = self._context.wire.used
        try:
            self._make()
        finally:
            try:
                self._clean()
            finally:
                calls = self._context.calls
                calls["write"] = calls.get("write", 0) + self._context.wire.used - before

    # --- making

    def _make(self) -> None:
        contact = self._create("v2.contacts.create", "contact", "v2.contacts.delete", self._contact())
        if contact is not None:
            self._change_contact(contact)
        self._tag(contact)
        self._field()
        user = self._user()
        if contact is not None and user is not None:
            self._note_and_task(contact, user)
        if contact is not None:
            self._order(contact)
            self._files(contact)
        if self._hook_url is not None:
            hook = {"eventKey": "contact.add", "hookUrl": self._hook_url}
            self._create("v1.hooks.create", "hook", "v1.hooks.delete", hook, key="key")

    def _contact(self) -> dict[str, Any]:
        """A contact with every slot filled; the numbers and addresses are set aside for examples."""
        name = self._prefix.lower()
        place = {"country_code": "USA", "line1": "1 Main Street", "locality": "Phoenix", "region_code": "US-AZ"}
        return {
            "given_name": f"{self._prefix} doctor",
            "family_name": "keapkit",
            "email_addresses": [{"email": f"{name}-{n}@example.com", "field": f"EMAIL{n}"} for n in (1, 2, 3)],
            "phone_numbers": [{"number": f"602555010{n}", "field": f"PHONE{n}"} for n in (1, 2, 3, 4, 5)],
            "fax_numbers": [{"number": f"602555011{n}", "field": f"FAX{n}"} for n in (1, 2)],
            "addresses": [{**place, "field": field} for field in ("BILLING", "SHIPPING", "OTHER")],
        }

    def _change_contact(self, contact: str) -> None:
        changed = {"job_title": f"{self._prefix} tester"}
        mask = {"update_mask": "job_title"}
        self._call("v2.contacts.update", contact, json=changed, params=mask)
        body = self._call(
            "v2.contacts.get", contact, params={"fields": "id,job_title,email_addresses,phone_numbers,addresses"}
        )
        if not isinstance(body, dict):
            return
        if body.get("job_title") != changed["job_title"]:
            self._not_stored("v2.contacts.update", "job_title")
        for name, number in (("email_addresses", 3), ("phone_numbers", 5), ("addresses", 3)):
            stored = body.get(name)
            if isinstance(stored, list) and len(stored) != number:
                self._not_stored("v2.contacts.create", name)
        self._call("v1.contacts.get", contact)

    def _tag(self, contact: str | None) -> None:
        tag = self._create("v2.tags.create", "tag", "v2.tags.delete", {"name": f"{self._prefix} doctor"})
        if tag is not None and contact is not None:
            self._call("v2.tags.contacts.apply_tags", tag, json={"contact_ids": [contact]})
            self._call("v2.tags.contacts.remove_tags", tag, json={"contact_ids": [contact]})

    def _field(self) -> None:
        body = {"label": f"{self._prefix} doctor", "field_type": "TEXT"}
        create, delete = "v2.contacts.model.custom_fields.create", "v2.contacts.model.custom_fields.delete"
        self._create(create, "custom field", delete, body)

    def _user(self) -> str | None:
        body = self._call("v2.users.list", params={"page_size": 1})
        users = body.get("users") if isinstance(body, dict) else None
        first = users[0] if isinstance(users, list) and users else None
        return _id_in(first)

    def _note_and_task(self, contact: str, user: str) -> None:
        note = {"user_id": user, "title": f"{self._prefix} doctor", "text": "Made by keapkit doctor."}
        self._create("v2.contacts.notes.create", "note", "v2.contacts.notes.delete", note, contact)
        task = {"assigned_to_user_id": user, "contact_id": contact, "title": f"{self._prefix} doctor"}
        self._create("v2.tasks.create", "task", "v2.tasks.delete", task)

    def _order(self, contact: str) -> None:
        now = dt.datetime.now(dt.UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")
        item = {"name": f"{self._prefix} item", "item_type": "OTHER", "quantity": 2, "price_per_unit": 1.5}
        order = {
            "contact_id": contact, "order_time": now, "order_title": f"{self._prefix} doctor", "order_type": "OFFLINE",
            "order_items": [item],
        }  # fmt: skip
        made = self._create("v2.orders.create", "order", "v2.orders.delete", order)
        if made is not None:
            self._call("v2.orders.get", made)

    def _files(self, contact: str) -> None:
        v1 = {
            "file_name": f"{self._prefix}-1.txt", "file_data": "a2VhcGtpdA==", "is_public": False,
            "file_association": "CONTACT", "contact_id": int(contact) if contact.isdigit() else contact,
        }  # fmt: skip
        self._create("v1.files.create", "file", "v1.files.delete", v1, inside="file_descriptor")
        boundary = "keapkit-doctor-boundary"
        fields = {
            "file_name": f"{self._prefix}-2.txt", "file_association": "CONTACT", "contact_id": contact,
            "is_public": "false",
        }  # fmt: skip
        parts = [
            f'--{boundary}\r\ncontent-disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
            for name, value in fields.items()
        ]
        parts.append(
            f'--{boundary}\r\ncontent-disposition: form-data; name="file"; filename="{self._prefix}-2.txt"\r\n'
            f"content-type: text/plain\r\n\r\nkeapkit\r\n--{boundary}--\r\n"
        )
        headers = {"content-type": f"multipart/form-data; boundary={boundary}"}
        self._create(
            "v2.files.create", "file", "v2.files.delete", None, content="".join(parts).encode(), headers=headers
        )

    # --- calls

    def _create(
        self,
        create: str,
        what: str,
        delete: str,
        body: Any,
        *places: str,
        key: str = "id",
        inside: str = "",
        **parts: Any,
    ) -> str | None:
        """Make one thing and note how to delete it: its id, or None if it was not made."""
        sent = {**parts, **({"json": body} if body is not None else {})}
        with _interrupts_wait():
            return self._noted(create, what, delete, places, sent, key, inside)

    def _noted(
        self, create: str, what: str, delete: str, places: tuple[str, ...], sent: dict[str, Any], key: str, inside: str
    ) -> str | None:
        before = self._context.wire.used
        is_known = False
        try:
            made = self._call(create, *places, **sent)
            found = made.get(inside) if inside and isinstance(made, dict) else made
            id_ = _id_in(found, key)
            if id_ is not None:
                path = path_to(all_operations()[delete], *places, id_)
                self._made.append((what, id_, partial(self._context.wire.send, "DELETE", path)))
            # A response that refuses made nothing.
            is_known = id_ is not None or (self._answered and not self._accepted)
            return id_
        finally:
            if not is_known and self._context.wire.used > before:
                self.left.append((what, "unknown"))  # it may have been made

    def _call(self, name: str, *values: str, **parts: Any) -> Any:
        """Call an operation and compare its response; the JSON value, or None."""
        described = all_operations()[name]
        wire = self._context.wire
        if wire.left <= len(self._made) + 1:
            raise StopRun("budget")
        self._answered = False
        answer = wire.send(described.method.upper(), path_to(described, *values), **parts)
        self._answered = answer is not None
        self._accepted = answer is not None and 200 <= answer.status < 300
        if answer is None:
            self._context.findings.unseen(name, "no-response")
            return None
        read = self._context.judge(described, "write", answer)
        return None if read is None else read[1]

    def _not_stored(self, operation: str, field: str) -> None:
        self._context.findings.add(operation, "not-stored", field, expected="value", seen="other")

    def _clean(self) -> None:
        self._context.wire.is_cleaning = True
        try:
            while self._made:
                what, id_, delete = self._made[-1]
                try:
                    answer = delete()
                    if _may_work_again(answer) and self._context.wire.left >= len(self._made):
                        answer = delete()
                except StopRun:
                    answer = None
                except KeyboardInterrupt:
                    continue  # deleting is what is wanted when a run is stopped
                self._made.pop()
                if answer is None or not (200 <= answer.status < 300 or answer.status == 404):
                    self.left.append((what, id_))
        finally:
            self._context.wire.is_cleaning = False


def _may_work_again(answer: Answer | None) -> bool:
    return answer is None or answer.status == 429 or answer.status >= 500


@contextlib.contextmanager
def _interrupts_wait() -> Generator[None]:
    """Hold the first Ctrl-C or termination back until what is being made is noted; the second comes through at once."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    handlers = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    waiting: list[tuple[Any, int]] = []

    def hold(number: int, frame: Any) -> None:
        handler: Any = handlers[signal.Signals(number)]
        if waiting:
            waiting.clear()
            handler(number, frame)
        else:
            waiting.append((handler, number))

    # What is not a function, such as the default for terminations, stays as it is.
    held = [number for number, handler in handlers.items() if callable(handler)]
    for number in held:
        signal.signal(number, hold)
    try:
        yield
    finally:
        for number in held:
            signal.signal(number, handlers[number])
        for handler, number_ in waiting:
            handler(number_, None)


def _id_in(record: Any, key: str = "id") -> str | None:
    """The id of a record, if it has one that a path can hold."""
    id_ = record.get(key) if isinstance(record, dict) else None
    text = str(id_) if isinstance(id_, (str, int)) and not isinstance(id_, bool) else ""
    return text if _ID.fullmatch(text) else None
