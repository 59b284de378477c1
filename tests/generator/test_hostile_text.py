"""Hostile text in every place of a document becomes code that does nothing else."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from generator.build import build
from generator.emit import format_tree, package_files, rest_files, runtime_files
from generator.normalize import normalize
from generator.pin import pin
from tests.generator.documents import encoded
from tests.generator.hostile_text import HOSTILE, hostile_document

CHECK = """
import importlib, inspect, pkgutil, typing
import httpx, keap_api, keap_api.errors, msgspec

for module in pkgutil.walk_packages(keap_api.__path__, "keap_api."):
    importlib.import_module(module.name)
models, params = importlib.import_module("keap_api.v2.models"), importlib.import_module("keap_api.v2.params")
for value in vars(models).values():
    if isinstance(value, type) and issubclass(value, msgspec.Struct):
        msgspec.json.Decoder(value)
for value in vars(params).values():
    if typing.is_typeddict(value):
        typing.get_type_hints(value, include_extras=True)

def methods(resource):
    for name in dir(resource):
        if not name.startswith("_"):
            value = getattr(resource, name)
            yield from [value] if inspect.ismethod(value) else methods(value)

client = httpx.Client(transport=httpx.MockTransport(lambda request: httpx.Response(200, json={})), base_url="https://a.test")
called = 0
for method in methods(importlib.import_module("keap_api.v2").RestV2(client)):
    called += 1
    try:
        method("value", {}, options={"validate": "off"})
    except keap_api.errors.ValidationError as error:
        assert "no URL can be made" in str(error)  # control characters in the path itself
print(called)
"""


def test_hostile_text_stays_text(tmp_path: Path) -> None:
    document, _ = normalize(pin("v2", encoded(hostile_document()), "hostile.json").document)
    api, _ = build("v2", document)
    package = tmp_path / "keap_api"
    files = {**runtime_files(xmlrpc=False), **package_files(xmlrpc=False), **rest_files(api, document)}
    for path, text in files.items():
        (package / path).parent.mkdir(parents=True, exist_ok=True)
        (package / path).write_text(text, encoding="utf-8", newline="\n")
    format_tree(package)
    for file in (package / "v2").rglob("*.py"):
        text = file.read_text(encoding="ascii")
        assert all(char.isprintable() or char == "\n" for char in text)
    done = subprocess.run(
        [sys.executable, "-W", "error", "-B", "-c", CHECK],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert not (tmp_path / "executed").exists()
    assert int(done.stdout) == len(HOSTILE)
