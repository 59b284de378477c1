"""The reference pages of the documentation, made from what the client is made from."""

from __future__ import annotations

from .site import Reference, is_navigation_current, write_navigation, write_reference

__all__ = ["Reference", "is_navigation_current", "write_navigation", "write_reference"]
