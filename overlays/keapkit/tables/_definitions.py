"""The definitions of custom fields, asked for while pages come."""

from __future__ import annotations

import contextlib
import threading
import time
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from keap_api.extend import RequestOptions
    from keapkit import Keap
    from keapkit.custom_fields import FieldSet

__all__ = ["Definitions"]

# Seconds for which definitions count as those of now. After a longer export, one more call takes no time.
_FRESH = 60.0
# Seconds. A call that nobody waits for must not outlive its export.
_PATIENCE = 30.0


class Definitions:
    """The custom fields of record types, as they are now.

    Args:
        keap: the client.
    """

    def __init__(self, keap: Keap) -> None:
        self._keap = keap
        self._known: dict[str, tuple[FieldSet, float]] = {}
        self._asking: dict[str, threading.Thread] = {}
        self._calls: Counter[str] = Counter()

    def ask_meanwhile(self, record_type: str) -> None:
        """Ask for them in a thread, once; "" has none. If this fails, they are asked for again when they are needed."""
        if record_type and record_type not in self._asking:
            self._asking[record_type] = threading.Thread(target=self._try, args=(record_type,), daemon=True)
            self._asking[record_type].start()

    def of(self, record_type: str) -> FieldSet:
        """The custom fields of a record type.

        Raises:
            KeapError: the call failed.
        """
        if record_type in self._asking:
            self._asking[record_type].join()
        fields, moment = self._known.get(record_type, (None, 0.0))
        if fields is None or time.monotonic() - moment > _FRESH:
            fields = self._ask(record_type, None)
        return fields

    def take_calls(self, record_type: str) -> int:
        """How many calls were made for a record type since this was asked."""
        return self._calls.pop(record_type, 0)

    def _try(self, record_type: str) -> None:
        with contextlib.suppress(Exception):
            self._ask(record_type, {"deadline": _PATIENCE})

    def _ask(self, record_type: str, options: RequestOptions | None) -> FieldSet:
        self._calls[record_type] += 1
        fields, moment = self._keap.custom_fields.of(record_type, refresh=True, options=options), time.monotonic()
        self._known[record_type] = fields, moment
        return fields
