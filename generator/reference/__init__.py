"""The reference pages of the documentation, made from what the client is made from."""

from __future__ import annotations

from .site import Reference, write_reference

__all__ = ["Reference", "write_reference"]
