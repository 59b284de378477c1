"""Downloads a published document: bounded in size and time, on one site, over https."""

from __future__ import annotations

import ssl
import time
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

import httpx

from generator.documents import MAX_BYTES
from generator.errors import InputError, NetworkError
from generator.runtime._http import is_loopback

__all__ = ["Downloaded", "download", "public_name"]

ATTEMPTS = 3
DEADLINE = 120.0  # seconds for one address, all attempts and redirects together
PAUSE = 1.0  # seconds before the second attempt, doubled for each further one
REDIRECTS = 5
_TIMEOUT = httpx.Timeout(30.0, connect=15.0)
_PASSING = frozenset({408, 425, 429, 500, 502, 503, 504})


@dataclass(frozen=True, slots=True)
class Downloaded:
    """`content` is None when the server says that nothing changed (304)."""

    content: bytes | None
    etag: str | None


class _PassingError(NetworkError):
    """A failure that may pass: worth another attempt."""


def download(
    url: str, etag: str | None = None, *, limit: int = MAX_BYTES, deadline: float = DEADLINE, pause: float = PAUSE
) -> Downloaded:
    """The document at `url`; with `etag`, only if it changed.

    https only, but plain http to this machine. At most `limit` bytes (unpacked) and `deadline` seconds. Failures
    that may pass are tried again. Raises `NetworkError`; an address that may not be asked at all is an
    `InputError`.
    """
    _check_address(httpx.URL(url))
    until = time.monotonic() + deadline
    attempt = 1
    while True:
        try:
            return _once(httpx.URL(url), etag, limit, until)
        except _PassingError:
            wait = pause * 2 ** (attempt - 1)
            if attempt == ATTEMPTS or time.monotonic() + wait > until:
                raise
            time.sleep(wait)
            attempt += 1


def public_name(url: str) -> str:
    """An address for the manifest, without credentials, query and fragment; for this machine, only its last part."""
    parsed = httpx.URL(url)
    if is_loopback(parsed.host):
        return parsed.path.rstrip("/").rpartition("/")[2] or "document"
    return str(parsed.copy_with(username=None, password=None, query=None, fragment=None))


def _once(url: httpx.URL, etag: str | None, limit: int, until: float) -> Downloaded:
    headers = {"Accept": "application/json, application/yaml;q=0.9, */*;q=0.1", "Accept-Encoding": "gzip"}
    if etag:
        headers["If-None-Match"] = etag
    try:
        with httpx.Client(timeout=_TIMEOUT, headers=headers, follow_redirects=False) as client:
            for _ in range(REDIRECTS + 1):
                with client.stream("GET", url) as response:
                    if response.has_redirect_location:
                        url = _redirected(url, response)
                        continue
                    return _read(response, limit, until)
    except httpx.InvalidURL:
        raise NetworkError(f"{public_name(str(url))}: redirected to an invalid address") from None
    except httpx.TransportError as error:
        raise _failure(url, error) from None
    raise NetworkError(f"{public_name(str(url))}: more than {REDIRECTS} redirects")


def _failure(url: httpx.URL, error: httpx.TransportError) -> NetworkError:
    text = " ".join(str(error).split())[:200] or type(error).__name__
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return NetworkError(f"{public_name(str(url))}: the certificate is not valid ({cause.verify_message})")
        cause = cause.__cause__ or cause.__context__
    return _PassingError(f"{public_name(str(url))}: download failed ({text})")


def _read(response: httpx.Response, limit: int, until: float) -> Downloaded:
    name = public_name(str(response.url))
    etag = response.headers.get("etag")
    if response.status_code == httpx.codes.NOT_MODIFIED:
        return Downloaded(None, etag)
    if response.status_code != httpx.codes.OK:
        kind = _PassingError if response.status_code in _PASSING else NetworkError
        raise kind(f"{name}: status {response.status_code}")
    content = bytearray()
    for chunk in _unpacked(response, name):
        content += chunk
        if len(content) > limit:
            raise NetworkError(f"{name}: larger than {limit // 1024:,} kB; stopped")
        if time.monotonic() > until:
            raise NetworkError(f"{name}: not finished in time; stopped")
    return Downloaded(bytes(content), etag)


def _unpacked(response: httpx.Response, name: str) -> Iterator[bytes]:
    """The body piece by piece. httpx would unpack gzip too, but takes a truncated stream for a whole one."""
    encoding = response.headers.get("content-encoding", "identity").strip().lower()
    if encoding in ("identity", ""):
        yield from response.iter_raw()
        return
    if encoding not in ("gzip", "x-gzip"):
        raise NetworkError(f"{name}: unexpected content encoding {encoding[:20]!r}")
    unpacker = zlib.decompressobj(wbits=16 + zlib.MAX_WBITS)
    try:
        for packed in response.iter_raw():
            pending = packed
            while pending:
                yield unpacker.decompress(pending, 1 << 20)
                pending = unpacker.unconsumed_tail
    except zlib.error:
        raise _PassingError(f"{name}: broken gzip data") from None
    if not unpacker.eof:
        raise _PassingError(f"{name}: truncated gzip data")


def _redirected(url: httpx.URL, response: httpx.Response) -> httpx.URL:
    target = url.join(response.headers["location"])
    name = public_name(str(url))
    if target.scheme != url.scheme:
        raise NetworkError(f"{name}: redirected to {target.scheme}; refused")
    if _site(target) != _site(url):
        raise NetworkError(f"{name}: redirected to another site, {target.host[:80]}; refused")
    return target


def _site(url: httpx.URL) -> tuple[str, int | None]:
    """Host and port, where hosts of one registered domain (crm. and api.infusionsoft.com) count as one."""
    host = url.host
    if not is_loopback(host) and not host.replace(".", "").isdigit() and ":" not in host:
        host = ".".join(host.split(".")[-2:])
    return host, url.port


def _check_address(url: httpx.URL) -> None:
    if url.userinfo:
        raise InputError("an address with credentials in it is refused")
    if url.scheme == "http" and is_loopback(url.host):
        return
    if url.scheme != "https" or not url.host:
        raise InputError(f"{public_name(str(url))}: only https addresses are allowed")
