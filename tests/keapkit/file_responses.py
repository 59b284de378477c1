"""Responses of the file operations, and how a test calls them."""

from __future__ import annotations

import base64
import os

import pytest
from httpx_retries import Retry

from tests.keapkit.retry_server import Response

HOW = pytest.mark.parametrize("how", ["sync", "async"])
QUICK = Retry(total=3, backoff_factor=0.001)
JSON = {"content-type": "application/json"}
CONTENT = os.urandom(1500)

SMALL = Response(headers=JSON, body=b'{"file_descriptor":{"id":7,"file_size":1500}}')
LARGE = Response(headers=JSON, body=b'{"file_descriptor":{"id":7,"file_size":9000000}}')
V1_DATA = Response(headers=JSON, body=b'{"file_descriptor":{"id":7},"file_data":"' + base64.b64encode(CONTENT) + b'"}')
V2_DATA = Response(headers={"content-type": "application/pdf"}, body=CONTENT)
