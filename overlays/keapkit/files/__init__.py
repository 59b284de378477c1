"""Files in Keap: `keap.files.upload("report.pdf", contact_id=51677)`.

Keap's `/files` refuses what its other endpoints accept: a body without Content-Length, a body that is not UTF-8. Every
way of calling it through keapkit (`Files`, `keap.v1.files`, `keap.v2.files`) sends an exact Content-Length and never
chunks. `Files` sends and reads files block by block, so they can be of any size.
"""

from __future__ import annotations

from keapkit.errors import SourceChangedError

from ._async_client import AsyncFiles
from ._client import Files
from ._source import FileSource

__all__ = ["AsyncFiles", "FileSource", "Files", "SourceChangedError"]
