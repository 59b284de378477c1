"""What several places must agree on about HTTP: which hosts are this machine, and which methods there are."""

from __future__ import annotations

import ipaddress

__all__ = ["HTTP_METHODS", "is_loopback"]

HTTP_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
"""The methods an OpenAPI path item can have, as its keys are written."""


def is_loopback(host: str) -> bool:
    """Return whether `host` is `localhost` or a loopback IP address: requests to it never leave this machine."""
    bare = host.strip("[]").lower()
    if bare == "localhost":
        return True
    try:
        return ipaddress.ip_address(bare).is_loopback
    except ValueError:
        return False
