from __future__ import annotations

import gzip
import json
import os
import ssl
import subprocess
import sys
import zlib
from pathlib import Path
from typing import Any

import pytest

from generator import atomic_write
from generator import download as download_module
from generator import pull as pull_module
from generator.download import download, public_name
from generator.errors import GeneratorError, InputError, NetworkError
from generator.manifest import read_manifest, verify
from generator.pull import pull
from tests.generator.documents import dereferenced, encoded, live_2026, minimal, operation, wordy
from tests.generator.servers import Answer, endless, response, serving, silent
from tests.generator.upstream import REPOSITORY

DOCUMENT = encoded(wordy())


@pytest.fixture(autouse=True)
def _no_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(download_module.time, "sleep", lambda _: None)
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY", "https_proxy", "HTTPS_PROXY"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    """A folder that holds one pinned document and a file of somebody else."""
    folder = tmp_path / "specs"
    source = tmp_path / "keap-v2-2.0.7.json"
    source.write_bytes(encoded(minimal()))
    pull("v2", str(source), folder)
    (folder / "xmlrpc.yaml").write_text("by: hand\n")
    return folder


def contents(folder: Path) -> dict[str, tuple[bytes, int]]:
    """Every file with its content and the moment it was written."""
    return {
        str(path.relative_to(folder)): (path.read_bytes(), path.stat().st_mtime_ns)
        for path in folder.rglob("*")
        if path.is_file()
    }


def write(folder: Path, name: str, data: bytes) -> str:
    path = folder / name
    path.write_bytes(data)
    return str(path)


# --- from a file


def test_a_first_pull_writes_document_and_manifest(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "specs"
    result = pull("v2", write(tmp_path, "keap-v2-2.0.21.json", DOCUMENT), folder, published="2026-08-20")
    assert result.change == "interface"
    assert sorted(contents(folder)) == ["manifest.json", "v2.json"]
    entry = verify(folder)["v2"]
    assert (entry.source, entry.version, entry.published) == ("keap-v2-2.0.21.json", "2.0.21", "2026-08-20")
    assert (entry.operations, entry.parameters, entry.schemas, entry.properties) == (1, 2, 2, 8)
    assert str(tmp_path) not in (folder / "manifest.json").read_text()


def test_version_and_day_come_from_document_or_file_name(tmp_path: Path) -> None:
    result = pull("v1", write(tmp_path, "keap-v1-2025-11-05.json", encoded(dereferenced())), tmp_path / "s")
    assert (result.entry.version, result.entry.published) == ("1.70.0.1", "2025-11-05")


def test_the_same_document_again_touches_nothing(specs: Path, tmp_path: Path) -> None:
    before = contents(specs)
    result = pull("v2", str(tmp_path / "keap-v2-2.0.7.json"), specs)
    assert result.change == "none"
    assert contents(specs) == before


def test_new_prose_changes_the_manifest_only(specs: Path, tmp_path: Path) -> None:
    before = contents(specs)
    document = minimal(info={"title": "other words", "version": "v2"})
    assert pull("v2", write(tmp_path, "keap-v2-2.0.8.json", encoded(document)), specs).change == "source"
    after = contents(specs)
    assert after["v2.json"] == before["v2.json"]
    assert read_manifest(specs)["v2"].version == "2.0.8"


def test_the_other_documents_entry_stays(specs: Path, tmp_path: Path) -> None:
    before = read_manifest(specs)["v2"]
    pull("v1", write(tmp_path, "v1.json", encoded(live_2026())), specs)
    assert read_manifest(specs)["v2"] == before
    assert set(verify(specs)) == {"v1", "v2"}


@pytest.mark.parametrize(
    ("document", "api", "path", "server"),
    [
        (dereferenced(), "v1", "/rest/v1/companies/{companyId}", "https://api.infusionsoft.com/crm"),
        (live_2026(), "v1", "/rest/v1/contacts", "https://api.infusionsoft.com/crm"),
        (
            {**operation("/v2/things"), "servers": [{"url": "https://api.keap.com/crm/rest"}]},
            *("v2", "/rest/v2/things", "https://api.keap.com/crm"),
        ),
    ],
)
def test_every_shape_comes_under_one_api_root(
    tmp_path: Path, document: dict[str, Any], api: Any, path: str, server: str
) -> None:
    pull(api, write(tmp_path, "doc.json", encoded(document)), tmp_path / "s")
    pinned = json.loads((tmp_path / "s" / f"{api}.json").read_bytes())
    assert path in pinned["paths"]
    assert pinned["servers"] == [{"url": server}]


def test_two_paths_that_become_one_are_merged_or_refused(tmp_path: Path) -> None:
    response_: dict[str, Any] = {"responses": {"200": {"description": ""}}}
    both = minimal(paths={"/v2/a": {"get": response_}, "/rest/v2/a": {"post": response_}})
    pull("v2", write(tmp_path, "a.json", encoded(both)), tmp_path / "s")
    assert set(json.loads((tmp_path / "s" / "v2.json").read_bytes())["paths"]["/rest/v2/a"]) == {"get", "post"}
    clash = minimal(paths={"/v2/a": {"get": response_}, "/rest/v2/a": {"get": response_}})
    with pytest.raises(InputError, match="declared twice"):
        pull("v2", write(tmp_path, "b.json", encoded(clash)), tmp_path / "s")


@pytest.mark.parametrize(
    "data",
    [b"", b"<html>", DOCUMENT[:-40], encoded({"swagger": "2.0", "paths": {}}), encoded(live_2026()), b"[" * 100_000],
    ids=["empty", "html", "truncated", "swagger", "v1", "deep"],
)
def test_a_bad_document_changes_nothing(specs: Path, tmp_path: Path, data: bytes) -> None:
    before = contents(specs)
    with pytest.raises(InputError) as caught:
        pull("v2", write(tmp_path, "bad.json", data), specs)
    assert str(caught.value).startswith("bad.json: ")
    assert "\n" not in str(caught.value)
    assert str(tmp_path) not in str(caught.value)
    assert contents(specs) == before


@pytest.mark.parametrize("source", ["nowhere.json", "."])
def test_a_file_that_cannot_be_read_is_one_line(specs: Path, tmp_path: Path, source: str) -> None:
    before = contents(specs)
    with pytest.raises(InputError, match="cannot be read"):
        pull("v2", str(tmp_path / source), specs)
    assert contents(specs) == before


def test_a_failed_first_pull_makes_no_folder(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        pull("v2", str(tmp_path / "nowhere.json"), tmp_path / "specs")
    assert not (tmp_path / "specs").exists()


@pytest.mark.parametrize("text", ["", "[]", '{"v2": {}}', '{"v2": {"source": 1}}', "\x00", "[" * 100_000])
def test_a_broken_manifest_is_named(specs: Path, tmp_path: Path, text: str) -> None:
    (specs / "manifest.json").write_text(text)
    with pytest.raises(InputError, match=r"^manifest\.json: not a manifest"):
        pull("v2", write(tmp_path, "a.json", DOCUMENT), specs)


def test_verify_notices_a_document_that_is_not_the_manifests(specs: Path) -> None:
    (specs / "v2.json").write_bytes((specs / "v2.json").read_bytes() + b" ")
    with pytest.raises(InputError, match=r"v2\.json: not the document manifest\.json describes"):
        verify(specs)


# --- interrupted


PULL_AND_DIE = """
import os, sys
from pathlib import Path
step = int(sys.argv[3])
def watch(event, _):
    global step
    if event in ("open", "os.mkdir", "os.rename", "os.rmdir", "os.remove", "shutil.rmtree"):
        step -= 1
        if step == 0:
            os.kill(os.getpid(), 9)
from generator.pull import pull
sys.addaudithook(watch)
pull("v2", sys.argv[1], Path(sys.argv[2]))
"""


def found(folder: Path) -> str:
    """The version a reader finds, or what a reader is told."""
    try:
        return verify(folder)["v2"].version
    except InputError as error:
        return str(error).rpartition("; ")[2]


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL on Windows")
def test_a_pull_killed_at_any_step_leaves_old_or_new(specs: Path, tmp_path: Path) -> None:
    source = write(tmp_path, "keap-v2-2.0.9.json", DOCUMENT)
    old = {name: data for name, (data, _) in contents(specs).items()}
    killed = seen_old = 0
    for step in range(1, 200):
        run = subprocess.run(
            [sys.executable, "-c", PULL_AND_DIE, source, str(specs), str(step)],
            cwd=REPOSITORY,
            check=False,
            env={**os.environ, "TMPDIR": str(tmp_path)},
            timeout=60,
        )
        if run.returncode == 0:
            break
        killed += 1
        # what a reader finds now is whole, or is noticed
        assert found(specs) in ("2.0.7", "2.0.9", "pull it again")
        # and the next run cleans up
        atomic_write.recover(specs)
        now = {name: data for name, (data, _) in contents(specs).items()}
        assert verify(specs)["v2"].version in ("2.0.7", "2.0.9")
        assert set(now) == set(old)
        seen_old += now == old
        for name, data in old.items():
            (specs / name).write_bytes(data)
    assert killed > 10
    assert 0 < seen_old < killed


def replace(specs: Path) -> None:
    with atomic_write.replacing(specs) as staging:
        (staging / "v2.json").write_bytes(b"new")


@pytest.mark.parametrize("failing", ["mkdir", "rename", "fsync"])
def test_a_disk_that_fails_leaves_the_old_files(
    specs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing: str
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    before = contents(specs)
    with monkeypatch.context() as patch:
        if failing == "fsync":
            patch.setattr(os, "fsync", fail)
        else:
            patch.setattr(Path, failing, fail)
        with pytest.raises(InputError, match="No space left on device"):
            replace(specs)
    assert contents(specs) == before
    replace(specs)
    assert (specs / "v2.json").read_bytes() == b"new"


# --- from an address


def pulled(specs: Path, *answers: Answer) -> tuple[Any, list[bytes]]:
    with serving(*answers) as server:
        result = pull("v2", server.url, specs)
    return result, server.requests


def failure(specs: Path, *answers: Answer) -> tuple[str, type[GeneratorError], int]:
    """The one line of a pull that fails, its class, and how often the server was asked; nothing may have changed."""
    before = contents(specs)
    with serving(*answers) as server, pytest.raises(GeneratorError) as caught:
        pull("v2", server.url, specs)
    line = str(caught.value)
    assert "\n" not in line
    assert len(line) < 400
    assert contents(specs) == before
    return line, caught.type, len(server.requests)


def test_a_download_is_pinned_and_its_source_names_no_machine(specs: Path) -> None:
    result, _ = pulled(specs, response("200 OK", DOCUMENT, ETag='"a1"'))
    assert result.change == "interface"
    assert result.entry.source == "V2"
    assert result.entry.etag == '"a1"'
    assert b"127.0.0.1" not in (specs / "manifest.json").read_bytes()


def test_not_modified_touches_nothing(specs: Path) -> None:
    pulled(specs, response("200 OK", DOCUMENT, ETag='"a1"'))
    before = contents(specs)
    result, requests = pulled(specs, response("304 Not Modified"))
    assert result.change == "none"
    assert b'If-None-Match: "a1"' in requests[0]
    assert contents(specs) == before


def test_a_changed_document_on_disk_is_asked_for_without_condition(specs: Path) -> None:
    pulled(specs, response("200 OK", DOCUMENT, ETag='"a1"'))
    (specs / "v2.json").write_bytes(b"{}")
    result, requests = pulled(specs, response("200 OK", DOCUMENT, ETag='"a1"'))
    assert b"If-None-Match" not in requests[0]
    assert result.change == "interface"
    verify(specs)


def test_not_modified_to_a_plain_request_is_an_error(specs: Path) -> None:
    line, kind, _ = failure(specs, response("304 Not Modified"))
    assert kind is NetworkError
    assert "304" in line


def test_gzip_is_unpacked(specs: Path) -> None:
    result, requests = pulled(specs, response("200 OK", gzip.compress(DOCUMENT), Content_Encoding="gzip"))
    assert b"Accept-Encoding: gzip" in requests[0]
    assert result.change == "interface"


def test_a_failure_that_passes_is_tried_again(specs: Path) -> None:
    result, requests = pulled(specs, response("503 Busy"), silent, response("200 OK", DOCUMENT))
    assert result.change == "interface"
    assert len(requests) == 3


def cut(connection: Any, _: bytes) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 999999\r\n\r\n" + DOCUMENT[:500])


def cut_chunks(connection: Any, _: bytes) -> None:
    connection.sendall(b'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"a":\r\n')


@pytest.mark.parametrize(
    ("answer", "kind", "said", "attempts"),
    [
        (cut, NetworkError, "download failed", 3),
        (cut_chunks, NetworkError, "download failed", 3),
        (silent, NetworkError, "download failed", 3),
        (response("200 OK", gzip.compress(DOCUMENT)[:-30], Content_Encoding="gzip"), NetworkError, "truncated gzip", 3),
        (response("200 OK", b"no gzip", Content_Encoding="gzip"), NetworkError, "broken gzip", 3),
        (response("200 OK", b"x", Content_Encoding="br"), NetworkError, "unexpected content encoding 'br'", 1),
        (response("503 Busy"), NetworkError, "status 503", 3),
        (response("404 Not Found"), NetworkError, "status 404", 1),
        (response("200 OK", b"<!DOCTYPE html><title>Sign in</title>"), InputError, "HTML", 1),
        (response("200 OK", DOCUMENT[:300]), InputError, "truncated JSON", 1),
        (response("302 Found", Location="http://127.0.0.2:1/x"), NetworkError, "another site, 127.0.0.2", 1),
        (response("302 Found", Location="http://localhost:1/x"), NetworkError, "another site, localhost", 1),
        (response("302 Found", Location="https://example.com/x"), NetworkError, "redirected to https", 1),
        (response("302 Found", Location="file:///etc/passwd"), NetworkError, "redirected to file", 1),
        (response("302 Found", Location="/again"), NetworkError, "more than 5 redirects", 6),
    ],
)
def test_what_goes_wrong_on_the_way_is_one_line(
    specs: Path, answer: Answer, kind: type[GeneratorError], said: str, attempts: int
) -> None:
    line, raised, requests = failure(specs, answer)
    assert said in line
    assert issubclass(raised, kind)
    assert raised.exit_code == (4 if kind is NetworkError else 2)
    assert requests == attempts


def test_a_redirect_on_the_same_site_is_followed(specs: Path) -> None:
    result, requests = pulled(specs, response("301 Moved", Location="/elsewhere"), response("200 OK", DOCUMENT))
    assert result.change == "interface"
    assert requests[1].startswith(b"GET /elsewhere ")


def test_an_endless_stream_is_stopped_by_size() -> None:
    with serving(endless) as server, pytest.raises(NetworkError, match="larger than 1,024 kB"):
        download(server.url, limit=1 << 20)


def test_an_endless_stream_is_stopped_by_time() -> None:
    with serving(endless) as server, pytest.raises(NetworkError, match="not finished in time"):
        download(server.url, deadline=0)


def test_a_gzip_bomb_is_stopped_by_size() -> None:
    packer = zlib.compressobj(9, wbits=16 + zlib.MAX_WBITS)
    bomb = b"".join(packer.compress(bytes(1 << 20)) for _ in range(256)) + packer.flush()
    with (
        serving(response("200 OK", bomb, Content_Encoding="gzip")) as server,
        pytest.raises(NetworkError, match="larger than"),
    ):
        download(server.url, limit=8 << 20)


# A self-signed certificate for 127.0.0.1 and its key, made for this test: nobody trusts it, nothing else uses it.
KEY = (
    "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgJ313yzkU5dYIJ38zcAVHY47GUqjGnvNWVZvOVQnUuoehRANCAASl"
    "gKVcia6atlUDIOy2xEFWlUOUJrSWsm0OGEHFWEXPaAMFETb8OfN7kvBmmtSsmqTTVLMKotmsLQKkV5/NikC2"
)
CERTIFICATE = (
    "MIIBkDCCATagAwIBAgIULi0phHISYHdyIm6wB3ZnBsl0LmEwCgYIKoZIzj0EAwIwFDESMBAGA1UEAwwJMTI3LjAuMC4xMCAXDTI2"
    "MTEyMjE3MTA0NFoYDzIxMjYxMDI5MTcxMDQ0WjAUMRIwEAYDVQQDDAkxMjcuMC4wLjEwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNC"
    "AASlgKVcia6atlUDIOy2xEFWlUOUJrSWsm0OGEHFWEXPaAMFETb8OfN7kvBmmtSsmqTTVLMKotmsLQKkV5/NikC2o2QwYjAdBgNV"
    "HQ4EFgQUiJuJ1XsdZUSt+iKUbpb8mblQy+4wHwYDVR0jBBgwFoAUiJuJ1XsdZUSt+iKUbpb8mblQy+4wDwYDVR0TAQH/BAUwAwEB"
    "/zAPBgNVHREECDAGhwR/AAABMAoGCCqGSM49BAMCA0gAMEUCIQCaWI6tMUcrhyQSyloZzNlwXBo6ZQKEHRD9TbpbR9YeTQIgE5dZ"
    "o0axTTPQDYqe3Z04+WwylC+K4jenykusPRS8U1U="
)


def untrusted(folder: Path) -> ssl.SSLContext:
    """What a server with that certificate needs."""
    pem = folder / "self.pem"
    blocks = (("PRIVATE KEY", KEY), ("CERTIFICATE", CERTIFICATE))
    pem.write_text("".join(f"-----BEGIN {name}-----\n{text}\n-----END {name}-----\n" for name, text in blocks))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem)
    return context


def test_a_certificate_nobody_vouches_for_is_refused_at_once(specs: Path, tmp_path: Path) -> None:
    before = contents(specs)
    with serving(response("200 OK", DOCUMENT), context=untrusted(tmp_path)) as server:
        with pytest.raises(NetworkError, match="certificate is not valid"):
            pull("v2", f"https://127.0.0.1:{server.port}/docs/V2", specs)
        assert server.requests == []
    assert contents(specs) == before


def test_a_server_that_is_not_there_is_one_line(specs: Path) -> None:
    with serving(silent) as server:
        pass
    with pytest.raises(NetworkError, match="download failed"):
        pull("v2", server.url, specs)


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("http://api.keap.com/V2", "only https"),
        ("ftp://api.keap.com/V2", "only https"),
        ("https:///V2", "only https"),
        ("https://user:secret@api.keap.com/V2", "credentials"),
        ("http://127.0.0.1.example.com/V2", "only https"),
    ],
)
def test_an_address_that_may_not_be_asked(specs: Path, url: str, said: str) -> None:
    with pytest.raises(InputError, match=said) as caught:
        pull("v2", url, specs)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://crm.infusionsoft.com/app/v3/api-docs/V1", "https://crm.infusionsoft.com/app/v3/api-docs/V1"),
        ("https://u:p@api.keap.com/V2?access_token=s#f", "https://api.keap.com/V2"),
        ("http://localhost:8080/a/V2", "V2"),
        ("http://127.0.0.1:1/", "document"),
    ],
)
def test_the_name_of_an_address_holds_no_secret_and_no_machine(url: str, name: str) -> None:
    assert public_name(url) == name


def test_without_a_source_the_second_address_is_asked_when_the_first_fails(
    specs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serving(response("200 OK", b"<html>")) as first, serving(response("200 OK", DOCUMENT)) as second:
        monkeypatch.setattr(pull_module, "ADDRESSES", {"v2": (first.url, second.url)})
        assert pull("v2", None, specs).change == "interface"
    assert len(first.requests) == len(second.requests) == 1


def test_without_a_source_both_failures_are_told(specs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(response("404 Gone")) as first, serving(response("200 OK", b"<html>")) as second:
        monkeypatch.setattr(pull_module, "ADDRESSES", {"v2": (first.url, second.url)})
        with pytest.raises(NetworkError, match=r"status 404; .*HTML"):
            pull("v2", None, specs)


def test_the_published_addresses_are_https() -> None:
    for kind, urls in pull_module.ADDRESSES.items():
        assert len(urls) == 2
        assert all(url.startswith("https://") and url.endswith(kind.upper()) for url in urls)
