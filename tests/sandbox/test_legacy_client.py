"""The package infusionsoft-client, unmodified, against the sandbox itself, as a program of its own."""

from __future__ import annotations

import asyncio
import importlib.util
import json
import os
import shutil
import ssl
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.sandbox.server import serving

PROGRAM = Path(__file__).parents[1] / "bridge" / "clients" / "legacy_package.py"


async def _pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with suppress(ConnectionError, ssl.SSLError):
        while data := await reader.read(65_536):
            writer.write(data)
            await writer.drain()
    with suppress(ConnectionError, ssl.SSLError):
        writer.close()


async def _end_tasks() -> None:
    others = asyncio.all_tasks() - {asyncio.current_task()}
    for task in others:
        task.cancel()
    await asyncio.gather(*others, return_exceptions=True)


@contextmanager
def _tls(root: str, folder: Path) -> Iterator[tuple[str, str]]:
    """The sandbox behind TLS, which this client insists on: its address, and the certificate to trust."""
    certificate, key = str(folder / "cert.pem"), str(folder / "key.pem")
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1",
         "-addext", "subjectAltName=IP:127.0.0.1", "-out", certificate, "-keyout", key],
        check=True, capture_output=True,
    )  # fmt: skip
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    behind = urlsplit(root)
    loop = asyncio.new_event_loop()

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        theirs = await asyncio.open_connection(behind.hostname, behind.port)
        await asyncio.gather(_pump(reader, theirs[1]), _pump(theirs[0], writer))

    server = loop.run_until_complete(asyncio.start_server(connected, "127.0.0.1", 0, ssl=context))
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    try:
        yield f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}", certificate
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        server.close()
        loop.run_until_complete(_end_tasks())
        loop.close()


def test_infusionsoft_client(tmp_path: Path) -> None:
    if importlib.util.find_spec("infusionsoft") is None:
        pytest.skip("needs infusionsoft-client from the package index")
    if shutil.which("openssl") is None:
        pytest.skip("needs openssl")
    with serving("--limits", "off") as root, _tls(root, tmp_path) as (address, certificate):
        done = subprocess.run(
            [sys.executable, str(PROGRAM), f"{address}/api/xmlrpc", "KeapAK-legacy"],
            env={**os.environ, "SSL_CERT_FILE": certificate},
            capture_output=True, text=True, timeout=120, encoding="utf-8", check=False,
        )  # fmt: skip
    assert done.returncode == 0, done.stderr
    out = json.loads(done.stdout)
    assert out["enabled"] == "yes"
    assert out["again"] == out["id"] > 40
    assert out["tagged"] is True
    assert out["row"]["FirstName"] == "Pär"
    assert out["row"]["Groups"] == "2"
    assert [row["Id"] for row in out["rows"]] == [out["id"], out["id"] - 1]
    assert out["missing"]["text"].startswith("[RecordNotFound]")
