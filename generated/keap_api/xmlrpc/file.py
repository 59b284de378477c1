"""FileService of the XML-RPC API. Generated from specs/xmlrpc.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._async_xmlrpc_service import AsyncService
from .._xmlrpc_method import Method, Param
from .._xmlrpc_service import Service

if TYPE_CHECKING:
    from .._options import RequestOptions

__all__ = ["AsyncFile", "File"]

_GET_FILE: Method[str] = Method("FileService.getFile", Param("file_id", "int"), returns="string", reads=True)
_GET_DOWNLOAD_URL: Method[str] = Method(
    "FileService.getDownloadUrl", Param("file_id", "int"), returns="string", reads=True
)
_UPLOAD_FILE: Method[int] = Method(
    "FileService.uploadFile",
    Param("contact_id", "int"),
    Param("file_name", "string"),
    Param("base64_encoded_data", "string"),
    more=((Param("file_name", "string"), Param("base64_encoded_data", "string")),),
    returns="int",
    reads=False,
)
_REPLACE_FILE: Method[bool] = Method(
    "FileService.replaceFile",
    Param("file_id", "int"),
    Param("base64_encoded_data", "string"),
    returns="boolean",
    reads=False,
)
_RENAME_FILE: Method[bool] = Method(
    "FileService.renameFile", Param("file_id", "int"), Param("file_name", "string"), returns="boolean", reads=False
)


class File(Service):
    """FileService."""

    def get_file(self, file_id: int, *, options: RequestOptions | None = None) -> str:
        """Read the content of a file.

        The text is base64: base64.b64decode() gives the bytes. Files above 7 MB do not fit into one XML text: use
        v2.files.data.

        XML-RPC `FileService.getFile`. It changes nothing. Replaced by `keap.v2.files.data`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            file_id: int.

        Returns: str.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_GET_FILE, (file_id,), options)

    def get_download_url(self, file_id: int, *, options: RequestOptions | None = None) -> str:
        """Read an address a file can be downloaded from.

        XML-RPC `FileService.getDownloadUrl`. It changes nothing. Replaced by `keap.v1.files.get`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            file_id: int.

        Returns: str.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_GET_DOWNLOAD_URL, (file_id,), options)

    @overload
    def upload_file(
        self, contact_id: int, file_name: str, base64_encoded_data: str, *, options: RequestOptions | None = None
    ) -> int: ...
    @overload
    def upload_file(
        self, file_name: str, base64_encoded_data: str, *, options: RequestOptions | None = None
    ) -> int: ...
    def upload_file(self, *arguments: Any, options: RequestOptions | None = None, **named: Any) -> int:
        """Store a file.

        The contact comes first, or is left out for the company file box. Gives the id of the file.

        XML-RPC `FileService.uploadFile`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.files.create`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            Form 1: (contact_id, file_name, base64_encoded_data)
            contact_id: int.
            file_name: str.
            base64_encoded_data: str; base64 as text.
            Form 2: (file_name, base64_encoded_data)
            file_name: str.
            base64_encoded_data: str; base64 as text.

        Returns: int.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_UPLOAD_FILE, arguments, options, named)

    def replace_file(self, file_id: int, base64_encoded_data: str, *, options: RequestOptions | None = None) -> bool:
        """Replace the content of a file.

        XML-RPC `FileService.replaceFile`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.files.update`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            file_id: int.
            base64_encoded_data: str; base64 as text.

        Returns: bool.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_REPLACE_FILE, (file_id, base64_encoded_data), options)

    def rename_file(self, file_id: int, file_name: str, *, options: RequestOptions | None = None) -> bool:
        """Rename a file.

        XML-RPC `FileService.renameFile`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.files.update`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            file_id: int.
            file_name: str.

        Returns: bool.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_RENAME_FILE, (file_id, file_name), options)


class AsyncFile(AsyncService):
    """FileService."""

    async def get_file(self, file_id: int, *, options: RequestOptions | None = None) -> str:
        """Read the content of a file.

        The text is base64: base64.b64decode() gives the bytes. Files above 7 MB do not fit into one XML text: use
        v2.files.data.

        XML-RPC `FileService.getFile`. It changes nothing. Replaced by `keap.v2.files.data`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            file_id: int.

        Returns: str.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_GET_FILE, (file_id,), options)

    async def get_download_url(self, file_id: int, *, options: RequestOptions | None = None) -> str:
        """Read an address a file can be downloaded from.

        XML-RPC `FileService.getDownloadUrl`. It changes nothing. Replaced by `keap.v1.files.get`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            file_id: int.

        Returns: str.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_GET_DOWNLOAD_URL, (file_id,), options)

    @overload
    async def upload_file(
        self, contact_id: int, file_name: str, base64_encoded_data: str, *, options: RequestOptions | None = None
    ) -> int: ...
    @overload
    async def upload_file(
        self, file_name: str, base64_encoded_data: str, *, options: RequestOptions | None = None
    ) -> int: ...
    async def upload_file(self, *arguments: Any, options: RequestOptions | None = None, **named: Any) -> int:
        """Store a file.

        The contact comes first, or is left out for the company file box. Gives the id of the file.

        XML-RPC `FileService.uploadFile`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.files.create`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            Form 1: (contact_id, file_name, base64_encoded_data)
            contact_id: int.
            file_name: str.
            base64_encoded_data: str; base64 as text.
            Form 2: (file_name, base64_encoded_data)
            file_name: str.
            base64_encoded_data: str; base64 as text.

        Returns: int.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_UPLOAD_FILE, arguments, options, named)

    async def replace_file(
        self, file_id: int, base64_encoded_data: str, *, options: RequestOptions | None = None
    ) -> bool:
        """Replace the content of a file.

        XML-RPC `FileService.replaceFile`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.files.update`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            file_id: int.
            base64_encoded_data: str; base64 as text.

        Returns: bool.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_REPLACE_FILE, (file_id, base64_encoded_data), options)

    async def rename_file(self, file_id: int, file_name: str, *, options: RequestOptions | None = None) -> bool:
        """Rename a file.

        XML-RPC `FileService.renameFile`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.files.update`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            file_id: int.
            file_name: str.

        Returns: bool.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_RENAME_FILE, (file_id, file_name), options)
