"""The base of the generated resource classes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._sender import AsyncSender, Sender


class Resource:
    """A group of operations, called in the current thread."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender


class AsyncResource:
    """A group of operations, awaited."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender
