"""This machine and the way to Keap, without anything that names either."""

from __future__ import annotations

import importlib.metadata
import os
import platform
import re
import ssl
import zoneinfo
from typing import TYPE_CHECKING, Any, Final

from keap_api.extend import is_loopback
from keapkit._version import __version__

if TYPE_CHECKING:
    from ._wire import Wire

__all__ = ["environment", "quota_windows"]

_VERSION: Final = re.compile(r"\d+(?:\.\d+){0,3}")
_SYSTEMS: Final = ("Linux", "Darwin", "Windows", "FreeBSD")
_KEAP: Final = ("api.infusionsoft.com", "api.keap.com")
_PROXIES: Final = ("HTTPS_PROXY", "ALL_PROXY", "HTTP_PROXY")
_LIBRARIES: Final = ("httpx", "httpcore", "msgspec", "lxml")
#: The quotas that keapkit assumes until headers say otherwise, by kind of credential: a minute, a day.
_PRESETS: Final = {"key": (240, 30_000), "app": (1_500, 150_000), "tenant": (10_000, 250_000)}
_MINUTE: Final = 60.0
_DAY: Final = 86_400.0


def environment(wire: Wire) -> dict[str, Any]:
    """Versions, proxies, TLS, clock, and time zones."""
    system = platform.system()
    host = wire.base_url.host
    proxies = any(os.environ.get(name) or os.environ.get(name.lower()) for name in _PROXIES)
    return {
        "keapkit": _version(__version__),
        "python": _version(platform.python_version()),
        "system": system if system in _SYSTEMS else "other",
        "openssl": _version(ssl.OPENSSL_VERSION.partition(" ")[2]),
        "libraries": {name: _version(_installed(name)) for name in _LIBRARIES},
        "server": "keap" if host in _KEAP else "loopback" if is_loopback(host) else "other",
        "tls": wire.base_url.scheme == "https",
        "proxy": proxies,
        "own-certificates": bool(os.environ.get("SSL_CERT_FILE") or os.environ.get("SSL_CERT_DIR")),
        "clock": _skew(wire.clock_skew),
        "time-zones": _has_time_zones(),
    }


def quota_windows(wire: Wire) -> list[dict[str, Any]]:
    """The limits in the last quota headers, beside keapkit's presets."""
    rows: list[dict[str, Any]] = []
    product = _PRESETS.get(wire.credential_kind, _PRESETS["key"])
    for index, window in enumerate(wire.windows):
        length = {_MINUTE: "minute", _DAY: "day"}.get(window.seconds, "other")
        if window.limit is None or length == "other":
            continue
        whose = "tenant" if index and any(row["window"] == f"product-{length}" for row in rows) else "product"
        minute, day = _PRESETS["tenant"] if whose == "tenant" else product
        preset = minute if length == "minute" else day
        rows.append(
            {
                "window": f"{whose}-{length}",
                "preset": preset,
                "limit": preset if window.limit == preset else "lower" if window.limit < preset else "higher",
            }
        )
    return rows


def _version(text: str) -> str:
    found = _VERSION.match(text.strip())
    return found[0] if found else "unknown"


def _installed(name: str) -> str:
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return ""


def _skew(seconds: float | None) -> str:
    if seconds is None:
        return "not-seen"
    return next((name for most, name in ((5, "within-5-s"), (60, "within-60-s")) if abs(seconds) <= most), "over-60-s")


def _has_time_zones() -> bool:
    try:
        zoneinfo.ZoneInfo("America/New_York")
    except zoneinfo.ZoneInfoNotFoundError:
        return False
    return True
