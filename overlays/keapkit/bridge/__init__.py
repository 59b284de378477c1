"""XML-RPC answered over Keap's REST APIs: in process (`Keap(xmlrpc="rest")`) and as a server (`keapkit bridge`)."""

from __future__ import annotations

from ._settings import Action, Settings, action_from

__all__ = ["Action", "Settings", "action_from"]
