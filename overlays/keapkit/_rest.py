"""The generated REST clients with the overlays over single resources, on a sender that signs, retries, and rate-limits.

An overlay over a resource is a subclass of the generated resource, returned by the cached property of the same name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from keap_api.extend import cached_property
from keap_api.v1 import AsyncRestV1 as _AsyncRestV1
from keap_api.v1 import RestV1 as _RestV1
from keap_api.v2 import AsyncRestV2 as _AsyncRestV2
from keap_api.v2 import RestV2 as _RestV2

if TYPE_CHECKING:
    from keap_api.extend import AsyncSender, Sender

    from .files._resources import AsyncFilesV1, AsyncFilesV2, FilesV1, FilesV2

__all__ = ["AsyncRestV1", "AsyncRestV2", "RestV1", "RestV2"]


class RestV1(_RestV1):
    """REST v1, by resource."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def files(self) -> FilesV1:
        """`v1.files`; `keap.files` is the simpler way."""
        from .files._resources import FilesV1

        return FilesV1(self._sender)


class AsyncRestV1(_AsyncRestV1):
    """REST v1, by resource, asynchronous."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def files(self) -> AsyncFilesV1:
        """`v1.files`; `keap.files` is the simpler way."""
        from .files._resources import AsyncFilesV1

        return AsyncFilesV1(self._sender)


class RestV2(_RestV2):
    """REST v2, by resource."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def files(self) -> FilesV2:
        """`v2.files`; `keap.files` is the simpler way."""
        from .files._resources import FilesV2

        return FilesV2(self._sender)


class AsyncRestV2(_AsyncRestV2):
    """REST v2, by resource, asynchronous."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def files(self) -> AsyncFilesV2:
        """`v2.files`; `keap.files` is the simpler way."""
        from .files._resources import AsyncFilesV2

        return AsyncFilesV2(self._sender)
