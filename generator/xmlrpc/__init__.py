"""The third client: a hand-written table of XML-RPC methods (specs/xmlrpc.yaml) becomes generated/keap_api/xmlrpc.

How REST answers the same methods (specs/xmlrpc-rest.yaml) becomes generated/keap_api/xmlrpc/rest.py.
"""

from __future__ import annotations

from .emit import emit
from .emit_rest import emit_mapping
from .rest_mapping import load_mapping
from .rest_model import MethodMapping, RestMapping
from .rest_schemas import Document
from .table import Entry, Param, Table, load

__all__ = ["Document", "Entry", "MethodMapping", "Param", "RestMapping", "Table", "emit", "emit_mapping", "load",
           "load_mapping"]  # fmt: skip
