"""Pulling a document from an address: what is sent, what goes wrong on the way, and where it may lead."""

from __future__ import annotations

import gzip
import ssl
import zlib
from pathlib import Path
from typing import Any

import pytest

from generator import download as download_module
from generator import pull as pull_module
from generator.download import download, public_name
from generator.errors import GeneratorError, InputError, NetworkError
from generator.manifest import verify
from generator.pull import pull
from tests.generator.pinned import DOCUMENT, contents, specs
from tests.generator.servers import Answer, endless, response, serving, silent

__all__ = ["specs"]


@pytest.fixture(autouse=True)
def _no_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(download_module.time, "sleep", lambda _: None)
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY", "https_proxy", "HTTPS_PROXY"):
        monkeypatch.delenv(name, raising=False)


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
