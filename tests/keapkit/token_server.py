"""Keap's side of OAuth on loopback: authorize page, token endpoint with single-use refresh tokens, a signed API call.

Every refresh token works once; a refresh voids the old pair at once. What it was asked is in `TokenServer.asked`.
"""

from __future__ import annotations

import base64
import email.utils
import json
import secrets
import socket
import threading
import time
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Self
from urllib.parse import parse_qs, unquote_plus, urlencode, urlsplit

CLIENT_ID = "hZ3kQw8sJx2mVb7nTc5pLr9yDf4gKa1u"
CLIENT_SECRET = "s3cr+t/Of=TheApplication"
API_KEY = "KeapAK-0f1e2d3c4b5a69788796a5b4c3d2e1f00112233445"

# Refusals that Keap is known to send for a refresh token: status, error, description.
REFUSALS = [
    (400, "invalid_grant", "Invalid refresh token"),
    (400, "invalid_request", "Invalid Refresh Token"),
    (401, "invalid_grant", "Unable to authenticate username and password"),
]


@dataclass
class Asked:
    """One token call as it arrived."""

    grant: str
    form: dict[str, str]
    authorization: str | None
    query: str
    answered: str = ""


@dataclass
class Behavior:
    """How the next token calls are answered."""

    delay: float = 0.0
    expires_in: Any = 86400
    drop: str = ""  # "before" the request is looked at, "after" the pair was made, "half" way through the answer
    response: tuple[int, str, bytes] | None = None  # status, content type, body: instead of any work
    clock: float = 0.0  # seconds added to the Date header
    scope: str | None = None
    gate: threading.Event | None = None  # hold the answer until it is set


@dataclass
class Pair:
    tenant: str
    access: str
    refresh: str
    until: float
    void: bool = False


class TokenServer:
    """Runs in threads of this process; use it with `with`."""

    def __init__(self) -> None:
        self.asked: list[Asked] = []
        self.calls: list[dict[str, str]] = []  # headers of API calls
        self.next = Behavior()
        self.arrived = threading.Event()
        self._pairs: list[Pair] = []
        self._codes: dict[str, tuple[str, str]] = {}
        self._guard = threading.Lock()
        server = self

        class Handler(_Handler):
            owner = server

        self._http = _Server(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._http.server_address[1]}"
        self.base_url = f"{self.url}/crm"
        self.token_url = f"{self.url}/token"
        self.authorize_url = f"{self.url}/authorize"
        self.consent = "ab123"  # the tenant whose user says yes; "" is a no

    def __enter__(self) -> Self:
        threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        if self.next.gate:
            self.next.gate.set()
        self._http.shutdown()
        self._http.server_close()

    @property
    def endpoints(self) -> dict[str, str]:
        """What OAuth2 needs to come here."""
        return {"token_url": self.token_url, "authorize_url": self.authorize_url}

    @property
    def refreshes(self) -> int:
        """How many refreshes were asked for."""
        return sum(asked.grant == "refresh_token" for asked in self.asked)

    def grant(self, tenant: str = "ab123", *, lifetime: float = 86400) -> Pair:
        """A pair that works."""
        pair = Pair(
            tenant, f"acc.{secrets.token_urlsafe(24)}", f"ref.{secrets.token_urlsafe(24)}", time.time() + lifetime
        )
        with self._guard:
            self._pairs.append(pair)
        return pair

    def code(self, tenant: str = "ab123", redirect_uri: str = "https://localhost/keapkit") -> str:
        """An authorization code that works once."""
        code = f"code.{secrets.token_urlsafe(18)}"
        self._codes[code] = (tenant, redirect_uri)
        return code

    def is_live(self, refresh: str) -> bool:
        """Whether this refresh token would be taken."""
        with self._guard:
            return any(pair.refresh == refresh and not pair.void for pair in self._pairs)

    def expire(self) -> None:
        """End all access tokens; refresh tokens go on."""
        for pair in self._pairs:
            pair.until = 0.0

    def settle(self) -> None:
        """Wait until all is done that was sent before, by whoever is dead now. No other connection may be open."""
        with socket.create_connection(self._http.server_address) as last:  # accepted after all that came before it
            last.sendall(b"GET /crm/settled HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
            while last.recv(65536):
                pass
        with self._http.change:
            assert self._http.change.wait_for(lambda: self._http.busy == 0, 10)

    def token(self, asked: Asked) -> tuple[int, dict[str, Any]]:
        """Answer a token call."""
        with self._guard:
            if asked.grant == "authorization_code":
                known = self._codes.pop(asked.form.get("code", ""), None)
                if asked.authorization is not None:
                    return 401, {"error": "invalid_client", "error_description": "no header is expected here"}
                if (asked.form.get("client_id"), asked.form.get("client_secret")) != (CLIENT_ID, CLIENT_SECRET):
                    return 401, {"error": "invalid_client", "error_description": "Client is unknown"}
                if known is None or known[1] != asked.form.get("redirect_uri"):
                    return 400, {"error": "invalid_grant", "error_description": "Invalid authorization code"}
                tenant = known[0]
            else:
                user, _, password = base64.b64decode((asked.authorization or "Basic ")[6:]).decode().partition(":")
                if (unquote_plus(user), unquote_plus(password)) != (CLIENT_ID, CLIENT_SECRET):
                    return 401, {"error": "invalid_client", "error_description": "Client is unknown"}
                sent = asked.form.get("refresh_token")
                old = next((pair for pair in self._pairs if pair.refresh == sent and not pair.void), None)
                if old is None:
                    return 400, {"error": "invalid_grant", "error_description": "Invalid refresh token"}
                old.void = True
                tenant = old.tenant
        expires_in = self.next.expires_in
        pair = self.grant(tenant, lifetime=expires_in if isinstance(expires_in, (int, float)) else 3600)
        scope = f"full|{tenant}.infusionsoft.com" if self.next.scope is None else self.next.scope
        return 200, {
            "access_token": pair.access,
            "refresh_token": pair.refresh,
            "token_type": "bearer",
            "expires_in": expires_in,
            "scope": scope,
        }

    def judge(self, headers: dict[str, str]) -> tuple[int, dict[str, Any]]:
        """Answer an API call as the gateway does."""
        bearer = headers.get("authorization", "")
        key = headers.get("x-keap-api-key") or (bearer.removeprefix("Bearer ") if bearer.startswith("Bearer ") else "")
        if not key:
            return 401, _fault("Invalid access token", "oauth.v2.InvalidAccessToken")
        if key == API_KEY:
            return 200, {"tenant_id": "ab123", "keap_id": "7", "is_admin": True}
        with self._guard:
            pair = next((pair for pair in self._pairs if pair.access == key), None)
        if pair is None or pair.void:
            return 401, _fault("Invalid Access Token", "keymanagement.service.invalid_access_token")
        if time.time() >= pair.until:
            return 401, _fault("Access Token expired", "keymanagement.service.access_token_expired")
        return 200, {"tenant_id": pair.tenant, "keap_id": "7", "is_admin": False}


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def __init__(self, *arguments: Any) -> None:
        self.busy = 0
        self.change = threading.Condition()
        super().__init__(*arguments)

    def process_request(self, request: Any, client_address: Any) -> None:
        with self.change:
            self.busy += 1
        super().process_request(request, client_address)

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        try:
            super().process_request_thread(request, client_address)
        finally:
            with self.change:
                self.busy -= 1
                self.change.notify_all()

    def handle_error(self, request: Any, client_address: Any) -> None:
        pass  # clients are killed on purpose


class _Handler(BaseHTTPRequestHandler):
    owner: TokenServer
    protocol_version = "HTTP/1.1"
    # Answers go out in one piece; Nagle's algorithm would add 40 ms to each.
    wbufsize = -1
    disable_nagle_algorithm = True

    def log_message(self, format: str, *args: Any) -> None:
        pass

    def date_time_string(self, timestamp: float | None = None) -> str:
        return email.utils.formatdate(time.time() + self.owner.next.clock, usegmt=True)

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        if parts.path == "/authorize":
            self._authorize({name: values[0] for name, values in parse_qs(parts.query).items()})
            return
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.owner.calls.append(headers)
        self._send(*self.owner.judge(headers))

    def do_POST(self) -> None:
        owner, how = self.owner, self.owner.next
        body = self.rfile.read(int(self.headers.get("content-length") or 0)).decode()
        parts = urlsplit(self.path)
        if parts.path != "/token":
            headers = {name.lower(): value for name, value in self.headers.items()}
            owner.calls.append(headers)
            self._send(*owner.judge(headers))
            return
        form = {name: values[0] for name, values in parse_qs(body).items()}
        asked = Asked(form.get("grant_type", ""), form, self.headers.get("Authorization"), parts.query)
        owner.asked.append(asked)
        owner.arrived.set()
        if how.delay:
            time.sleep(how.delay)
        if how.drop == "before":
            self._hang_up()
            return
        if how.response is not None:
            self._raw(*how.response)
            return
        status, answer = owner.token(asked)
        asked.answered = answer.get("refresh_token", "")
        if how.gate is not None:
            how.gate.wait(30)
        if how.drop == "after":
            self._hang_up()
        elif how.drop == "half":
            data = json.dumps(answer).encode()
            self._raw(status, "application/json", data[: len(data) // 2], length=len(data))
            self._hang_up()
        else:
            self._send(status, answer)

    def _authorize(self, query: dict[str, str]) -> None:
        state = {"state": query.get("state", "")}
        if self.owner.consent:
            answer = {"code": self.owner.code(self.owner.consent, query["redirect_uri"]), **state}
        else:
            answer = {"error": "access_denied", "error_description": "The user denied access", **state}
        self.send_response(302)
        self.send_header("Location", f"{query['redirect_uri']}?{urlencode(answer)}")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _send(self, status: int, answer: dict[str, Any]) -> None:
        self._raw(status, "application/json", json.dumps(answer).encode())

    def _raw(self, status: int, media_type: str, data: bytes, *, length: int | None = None) -> None:
        self.send_response(status)
        self.send_header("Content-Type", media_type)
        self.send_header("Content-Length", str(len(data) if length is None else length))
        self.end_headers()
        self.wfile.write(data)
        self.wfile.flush()

    def _hang_up(self) -> None:
        self.close_connection = True


def _fault(text: str, code: str) -> dict[str, Any]:
    return {"fault": {"faultstring": text, "detail": {"errorcode": code}}}


def small_trust(directory: Path) -> str:
    """A file with one certificate, for `SSL_CERT_FILE`: reading all takes longer than a refresh on loopback."""
    import certifi

    end = "-----END CERTIFICATE-----"
    path = directory / "one.pem"
    path.write_text(Path(certifi.where()).read_text(encoding="utf-8").partition(end)[0] + end + "\n", encoding="utf-8")
    return str(path)


def put(server: TokenServer, store: Any, tenant: str = "ab123", *, age: float = 0.0, lifetime: float = 86400) -> Pair:
    """Store a pair that is `age` seconds old and was given `lifetime` seconds."""
    from keapkit.stores import StoredToken, Token

    pair = server.grant(tenant, lifetime=lifetime - age)
    issued = time.time() - age
    token = Token(
        access_token=pair.access,
        refresh_token=pair.refresh,
        issued_at=issued,
        expires_at=issued + lifetime,
        scope=f"full|{tenant}.infusionsoft.com",
    )
    current = store.load(tenant)
    generation = current.generation if current else 0
    store.compare_and_set(
        StoredToken(tenant=tenant, client_id=CLIENT_ID, token=token, generation=generation + 1), generation
    )
    return pair
