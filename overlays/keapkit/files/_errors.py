"""What only files can raise."""

from __future__ import annotations

from keapkit.errors import KeapError


class SourceChangedError(KeapError):
    """The file being uploaded grew, shrank or was written to meanwhile.

    The request was broken off before its end, so that the API has not taken a damaged file.
    """
