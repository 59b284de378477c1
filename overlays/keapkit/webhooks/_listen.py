"""The server of `keapkit webhooks listen`."""

from __future__ import annotations

import json
import socket
import sys
import tempfile
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import httpx

from keapkit.errors import KeapError, MissingExtraError, ValidationError

from ._receiver import HookReceiver
from ._subscriptions import base_url, ensure_steps, http_url, public_url, run_steps

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from keapkit import Keap

    from ._events import HookEvent

__all__ = ["Listener"]

_WAIT: Final = 30.0  # seconds that the program which deliveries are forwarded to may take


class Listener:
    """Prints deliveries, and posts them on.

    Args:
        events: the event keys to subscribe.
        port: where to listen on this machine.
        url: the public URL that leads here.
        forward: where deliveries are posted on to.
        secret_path: the last part of the URL; None makes one.
        as_json: whether to print JSON.
        client: makes the client that subscribes.
    """

    def __init__(
        self,
        events: Sequence[str],
        port: int,
        url: str | None,
        forward: str | None,
        secret_path: str | None,
        as_json: bool,
        client: Callable[[], Keap] | None,
    ) -> None:
        if forward is not None:
            _check_forward(forward)
        self._events = events
        self._port = port
        self._url = url
        self._forward = forward
        self._secret = secret_path
        self._json = as_json
        self._client = client
        self._created: list[str] = []

    def run(self) -> None:
        """Serve until interrupted.

        Raises:
            MissingExtraError: uvicorn is not installed.
            ValidationError: the port is taken, or the URL cannot work.
        """
        try:
            import uvicorn
        except ImportError:
            raise MissingExtraError("keapkit webhooks listen", "webhooks") from None
        if self._url is not None:
            public_url(self._url, "")
        try:
            listening = socket.create_server(("127.0.0.1", self._port))
        except OSError as error:
            raise ValidationError(f"{self._port} cannot be used: {error.strerror}", path="port") from None
        with listening, tempfile.TemporaryDirectory() as folder:
            receiver: HookReceiver[None] = HookReceiver(
                None, Path(folder) / "hooks.sqlite", secret_path=self._secret, retry_delays=(1, 2, 4)
            )
            receiver.on("*")(self._print)
            local = f"http://127.0.0.1:{listening.getsockname()[1]}/{receiver.secret_path}"
            self._say(f"Listening on {local}")
            if self._url is None:
                self._say("Keap delivers to public https URLs: lead one here, and name it with --url.")
            else:
                self._say(f"Keap delivers to {public_url(self._url, receiver.secret_path)}")
            server = uvicorn.Server(uvicorn.Config(receiver, log_level="warning", ws="none", access_log=False))
            if self._client is not None and self._url is not None:
                threading.Thread(target=self._subscribe, args=(receiver.secret_path,), daemon=True).start()
            try:
                server.run(sockets=[listening])
            except KeyboardInterrupt:
                pass
            finally:
                self._unsubscribe()
                receiver.close()

    def _subscribe(self, secret_path: str) -> None:
        assert self._client is not None
        assert self._url is not None
        whole = public_url(self._url, secret_path)
        try:
            with self._client() as keap:
                before = {str(hook.key) for hook in keap.v1.hooks.list()}
                steps = ensure_steps(self._events, whole, base_url(self._url, secret_path), remove=False, timeout=_WAIT)
                done = run_steps(keap, steps)
                after = [hook for hook in keap.v1.hooks.list() if hook.hook_url == whole]
                self._created = [str(hook.key) for hook in after if str(hook.key) not in before]
            for event, status in done.status.items():
                self._say(f"{event}: {status}")
            if not done.ok:
                self._say("Keap got no handshake: does the public URL lead here, by https?")
        except KeapError as error:
            self._say(f"Could not subscribe: {error}")

    def _unsubscribe(self) -> None:
        if not self._created or self._client is None:
            return
        try:
            with self._client() as keap:
                for key in self._created:
                    keap.v1.hooks.delete(key)
        except KeapError as error:
            self._say(f"Could not delete the hooks {', '.join(self._created)}: {error}")

    def _print(self, event: HookEvent) -> None:
        payload: dict[str, Any] = {
            "event_key": event.key,
            "object_type": event.object_type,
            "object_keys": list(event.objects),
        }
        if event.attempt == 1:
            if self._json:
                text = json.dumps(payload)
            else:
                ids = ", ".join(map(str, event.ids[:10])) + (
                    f" ... ({len(event.ids):,})" if len(event.ids) > 10 else ""
                )
                text = f"{event.timestamp or ''}  {event.key}  {ids}"
            sys.stdout.write(f"{text}\n")
            sys.stdout.flush()
        if self._forward is not None:
            try:
                # trust_env off: it is the user's machine, not for a proxy.
                answer = httpx.post(self._forward, json=payload, timeout=_WAIT, trust_env=False)
                answer.raise_for_status()
            except httpx.HTTPError as error:
                self._say(f"{self._forward}: {error}")
                raise

    @staticmethod
    def _say(text: str) -> None:
        sys.stderr.write(f"{text}\n")
        sys.stderr.flush()


def _check_forward(url: str) -> None:
    parts = http_url(url)
    if parts is None:
        raise ValidationError("expected a URL such as http://localhost:3000", path="forward")
    if parts.username or parts.password:
        raise ValidationError("expected a URL without user and password", path="forward")
