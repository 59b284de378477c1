"""Files in Keap: ``keap.files.upload("report.pdf", contact_id=51677)``.

Keap's ``/files`` refuses what other endpoints take: a body without Content-Length, a body that is not UTF-8. Every way
of calling it through keapkit (:class:`Files`, ``keap.v1.files``, ``keap.v2.files``) sends one exact Content-Length and
never chunks. Uploads and downloads of :class:`Files` pass through in blocks, so a file may be of any size.
"""

from __future__ import annotations

from keapkit.errors import SourceChangedError

from ._async_door import AsyncFiles
from ._door import Files
from ._source import FileSource

__all__ = ["AsyncFiles", "FileSource", "Files", "SourceChangedError"]
