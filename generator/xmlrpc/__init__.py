"""The third client: a hand-written table of XML-RPC methods (specs/xmlrpc.yaml) becomes generated/keap_api/xmlrpc."""

from __future__ import annotations

from .emit import emit
from .table import Entry, Param, Table, load

__all__ = ["Entry", "Param", "Table", "emit", "load"]
