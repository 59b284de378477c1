"""Where requests may go, and how: addresses, proxies, TLS. One rule for API calls and token calls."""

from __future__ import annotations

import ipaddress
import os
import ssl
import sys
from collections.abc import Callable
from typing import TypeVar

import httpx

from keap_api.extend import is_loopback

from ._version import __version__
from .errors import MissingExtraError, ValidationError

__all__ = [
    "DEFAULT_BASE_URL",
    "LIMITS",
    "USER_AGENT",
    "Route",
    "check_address",
    "origin",
    "proxy_for",
]

T = TypeVar("T")

DEFAULT_BASE_URL = "https://api.infusionsoft.com/crm"
USER_AGENT = f"keapkit/{__version__}"
LIMITS = httpx.Limits(max_connections=100, max_keepalive_connections=20)
_PORTS = {"http": 80, "https": 443}
_PROXY_SCHEMES = ("http", "https", "socks5", "socks5h")


class Route:
    """How to reach one address: directly or through the proxy that the environment names, with or without TLS.

    Raises:
        ValidationError: the environment names a proxy or certificates that cannot be used.
        MissingExtraError: the proxy is a SOCKS proxy, and httpx's support for those is not installed.
    """

    def __init__(self, url: httpx.URL) -> None:
        self._secure = url.scheme == "https"
        self._proxy = proxy_for(url)

    def transport(self) -> httpx.HTTPTransport:
        """Make a transport with connections of its own."""
        return self._made(lambda: httpx.HTTPTransport(verify=self._trust(), limits=LIMITS, proxy=self._proxy))

    def async_transport(self) -> httpx.AsyncHTTPTransport:
        """Make an async transport with connections of its own."""
        return self._made(lambda: httpx.AsyncHTTPTransport(verify=self._trust(), limits=LIMITS, proxy=self._proxy))

    def _trust(self) -> ssl.SSLContext | bool:
        # True lets httpx load the certificates; plain http (loopback only) needs none.
        return True if self._secure else ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)

    def _made(self, make: Callable[[], T]) -> T:
        try:
            return make()
        except ImportError:
            raise MissingExtraError("A SOCKS proxy", "socks") from None
        except OSError as error:
            # httpx reads SSL_CERT_FILE and SSL_CERT_DIR; certifi's own file is always there.
            names = [name for name in ("SSL_CERT_FILE", "SSL_CERT_DIR") if os.environ.get(name)]
            raise ValidationError(
                f"cannot load certificates ({error.strerror or error}); check {' and '.join(names) or 'certifi'}"
            ) from None


def proxy_for(url: httpx.URL) -> httpx.Proxy | None:
    """Return the proxy that the environment names for `url`, or None.

    As httpx does: `HTTP_PROXY`, `HTTPS_PROXY`, and `ALL_PROXY` may leave out `http://`, and `NO_PROXY` lists hosts,
    domains, and IP addresses. Networks such as `10.0.0.0/8` or `fe80::/10` work too; httpx cannot read all of those.

    Raises:
        ValidationError: the proxy's URL cannot be used.
    """
    if sys.platform not in ("darwin", "win32") and not any(name.lower().endswith("_proxy") for name in os.environ):
        return None  # only those two systems keep proxies elsewhere, and the import below takes time
    from urllib.request import getproxies, proxy_bypass

    proxies = getproxies()
    found = proxies.get(url.scheme) or proxies.get("all")
    port = url.port or _PORTS.get(url.scheme)
    if not found or proxy_bypass(f"{url.host}:{port}") or _is_exempt(url, proxies.get("no", "")):
        return None
    # Not the proxy's URL in the message: it may hold a password.
    problem = f"the proxy that {url.scheme.upper()}_PROXY or ALL_PROXY names"
    try:
        proxy = httpx.Proxy(found if "://" in found else f"http://{found}")
    except (httpx.InvalidURL, ValueError):
        raise ValidationError(f"{problem} is not a URL; expected http://host:port") from None
    if proxy.url.scheme not in _PROXY_SCHEMES or not proxy.url.host:
        raise ValidationError(f"{problem} cannot be used; expected http://host:port, https://, or socks5://")
    if url.scheme == "http" and not is_loopback(proxy.url.host):
        return None  # plain http is for this machine only: through a proxy elsewhere the credential could be read
    return proxy


def _is_exempt(url: httpx.URL, names: str) -> bool:
    """Whether `NO_PROXY` says so in a way that httpx understands and `urllib` does not, or as a network."""
    from urllib.request import (  # type: ignore[attr-defined]  # typeshed does not list it
        proxy_bypass_environment,  # pyright: ignore[reportAttributeAccessIssue] # likewise
    )

    for text in names.split(","):
        scheme, is_url, name = text.strip().rpartition("://")
        if is_url and scheme.lower() not in ("all", url.scheme):
            continue
        if name == "*" or _in_network(url.host, name):
            return True
        if is_url and proxy_bypass_environment(f"{url.host}:{url.port or _PORTS[url.scheme]}", {"no": name}):
            return True
    return False


def _in_network(host: str, network: str) -> bool:
    try:
        return ipaddress.ip_address(host) in ipaddress.ip_network(network.strip("[]"), strict=False)
    except ValueError:
        return False


def check_address(url: httpx.URL | str, name: str) -> httpx.URL:
    """Return `url` as an `httpx.URL` if a credential may be sent there.

    Raises:
        ValidationError: it is neither https nor http to a loopback address, or it holds a user name or password.
    """
    try:
        parsed = httpx.URL(url)
    except (httpx.InvalidURL, TypeError):
        raise ValidationError("expected a URL that begins with https://", path=name) from None
    if parsed.userinfo:
        raise ValidationError("must not hold a user name or password, because URLs are logged", path=name)
    if not parsed.host or parsed.scheme not in _PORTS:
        raise ValidationError("expected a URL that begins with https:// and names a host", path=name)
    if parsed.scheme == "http" and not is_loopback(parsed.host):
        raise ValidationError(
            f"expected https://, got {parsed}; plain http is allowed for loopback addresses only", path=name
        )
    return parsed


def origin(url: httpx.URL) -> tuple[str, str, int | None]:
    """Return scheme, host, and port: what two URLs must have in common to share a credential."""
    return url.scheme, url.host.rstrip("."), url.port or _PORTS.get(url.scheme)
