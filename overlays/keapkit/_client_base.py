"""What `Keap` and `AsyncKeap` share: their arguments, their credential, and the chain of transports."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, Self
from urllib.parse import urlsplit

import httpx

from keap_api.extend import ClientT, check_validate, json_body

from ._calls import origin_of
from ._credential import Credential
from ._http import USER_AGENT
from ._http_client import Recipe, restored
from ._pool import AsyncSharedPool, SharedPool
from ._settings import base_url_from, check_headers, check_hooks, xmlrpc_mode
from .auth import auth_from
from .errors import ValidationError

if TYPE_CHECKING:
    from keap_api.extend import RequestOptions

    from ._retry import RetryTransport
    from ._settings import ClientChanges
    from .doctor._recording import Recording
    from .throttle import Quota, RateLimiter, Throttle

__all__ = ["BaseKeap", "request_parts"]


class BaseKeap(Generic[ClientT]):
    """What both clients share.

    Attributes:
        base_url: the API root.
    """

    base_url: httpx.URL
    _http: ClientT
    _recipe: Recipe
    _options: dict[str, Any]
    _credential: httpx.Auth
    _throttle: Throttle | None
    _limiter: RateLimiter | None
    _attempts: RetryTransport
    _connections: Any  # the transport under rate limits and retries, shared by the copies of with_options

    def _prepare(
        self,
        auth: str | httpx.Auth | None,
        transport: httpx.BaseTransport | httpx.AsyncBaseTransport | None,
        options: dict[str, Any],
    ) -> None:
        """Check the arguments; with the credential, everything about the client but its connections is settled."""
        self.base_url = options["base_url"] = base_url_from(options["base_url"])
        options["validate"] = check_validate(options["validate"])
        options["default_headers"] = check_headers(options["default_headers"])
        options["event_hooks"] = check_hooks(options["event_hooks"])
        if options["name"] is not None and not isinstance(options["name"], str):
            raise ValidationError(f"expected str, got {type(options['name']).__name__}", path="name")
        xmlrpc_mode(options)
        self._options = options
        given = transport
        credential = auth_from(auth)
        self._throttle = _throttle(options["throttle"], credential, transport)
        if isinstance(transport, (SharedPool, AsyncSharedPool)):
            given, options["throttle"] = None, transport.throttle
        if isinstance(credential, Credential):
            credential = credential.bind(self.base_url, transport=given)
        self._credential = credential
        self._limiter = self._new_limiter()
        self._recipe = self._new_recipe(own_transport=given is not None)

    def _check_transport(self, transport: object, wanted: type[httpx.BaseTransport | httpx.AsyncBaseTransport]) -> None:
        """Refuse a transport of the other kind.

        Raises:
            ValidationError: it is not one of those wanted.
        """
        if transport is not None and not isinstance(transport, wanted):
            other = "Keap takes sync ones" if wanted is httpx.AsyncBaseTransport else "AsyncKeap takes async ones"
            raise ValidationError(
                f"{type(self).__name__} needs an httpx.{wanted.__name__}, got {type(transport).__name__}; {other}",
                path="transport",
            )

    def _new_recipe(self, *, own_transport: bool) -> Recipe:
        recipe = Recipe(type(self), self._credential, self._options, own_transport)
        recipe.register(self)
        return recipe

    def _client_arguments(self) -> dict[str, Any]:
        """The arguments of the httpx client, over the connections."""
        from ._retry import RetryTransport

        options = self._options
        self._attempts = RetryTransport(self._connections, options["retry"])
        return {
            "recipe": self._recipe,
            "auth": self._credential,
            "base_url": self.base_url,
            "transport": self._attempts,
            "timeout": options["timeout"],
            "headers": {"user-agent": USER_AGENT, **options["default_headers"]},
            "event_hooks": options["event_hooks"],
            "follow_redirects": False,
        }

    def _sender_arguments(self) -> dict[str, Any]:
        return {"validate": self._options["validate"], "max_response_bytes": self._options["max_response_bytes"]}

    def _limited(self, transport: Any) -> Any:
        if self._limiter is None:
            return transport
        from .throttle import ThrottleTransport

        return ThrottleTransport(transport, self._limiter, throttle=self._throttle)

    def _changed(self, changes: ClientChanges, connections: Any) -> Self:
        """A copy that shares connections, throttle, and credential."""
        unknown = set(changes) - _CHANGES
        if unknown:
            raise ValidationError(
                f"with_options cannot change {', '.join(sorted(unknown))}; it can change {', '.join(sorted(_CHANGES))}"
            )
        options: dict[str, Any] = {**self._options, **changes}
        options["default_headers"] = {
            **self._options["default_headers"],
            **check_headers(changes.get("default_headers")),
        }
        options["event_hooks"] = check_hooks(options["event_hooks"])
        options["validate"] = check_validate(options["validate"])
        copy = object.__new__(type(self))
        copy.base_url = self.base_url
        copy._options = options
        copy._credential = self._credential
        copy._throttle = self._throttle
        copy._limiter = self._limiter
        copy._connections = connections
        copy._recipe = copy._new_recipe(own_transport=self._recipe.own_transport)
        return copy

    def _new_limiter(self) -> RateLimiter | None:
        if self._throttle is None:
            return None
        # An httpx.Auth that is not keapkit's has no limit to share.
        key = getattr(self._credential, "limit_key", "") or f"client:{id(self)}"
        return self._throttle.limiter(key, origin_of(self.base_url))

    @property
    def name(self) -> str:
        """What log messages call this client: the argument `name`, and its tenant or else its base URL."""
        return self._recipe.name

    @property
    def is_closed(self) -> bool:
        """Whether the client was closed."""
        return self._http.is_closed

    @property
    def quota(self) -> Quota:
        """The last known numbers of each quota window, from the headers of responses. Makes no call.

        Raises:
            ValidationError: this client was made with `throttle=None`, so it does not read those headers.
        """
        if self._limiter is None:
            raise ValidationError("this client was made with throttle=None, so it does not read the quota headers")
        return self._limiter.quota

    def record(self, path: str | os.PathLike[str]) -> Recording:
        """Record what this client does from now on, for a bug report.

            with keap.record("session.jsonl"):
                what_fails(keap)

        The file has each attempt of each call: method, path, status, quota headers, and bodies in which every value is
        replaced by one of the same form. Names of Keap's documents and values of their enums stay; nothing else does.
        `keapkit.testing.replay` replays it without a network. Clients that `with_options` makes are not recorded.

        Args:
            path: the file to write, as JSON Lines. An existing one is replaced.

        Returns:
            A context manager that ends the recording; `close` ends it, too.

        Raises:
            ValidationError: the file cannot be written.
        """
        from .doctor._recording import Recording

        return Recording(self._attempts, path)

    def _url(self, url: str, params: Mapping[str, Any] | None) -> str:
        """Return the path below the API root that `request` was given, as the sender takes it.

        Raises:
            ValidationError: the address is not below `base_url`, where the credential belongs.
        """
        root = str(self.base_url).rstrip("/")
        if url == root or url.startswith((f"{root}/", f"{root}?")):
            url = url[len(root) :] or "/"
        parts = urlsplit(url)
        if parts.scheme or parts.netloc or not url.startswith("/") or "\\" in url:
            raise ValidationError(f"expected a path that begins with /, or a URL below {root}", path="url")
        if any(segment in (".", "..") for segment in parts.path.replace("%2e", ".").replace("%2E", ".").split("/")):
            raise ValidationError("expected a path without . and .. segments", path="url")
        query = str(httpx.QueryParams(dict(params))) if params else ""
        return f"{url}{'&' if '?' in url else '?'}{query}" if query else url

    def __reduce__(self) -> tuple[Any, ...]:
        return (restored, self._recipe.reduced())

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.base_url}>"


_CHANGES = frozenset({"default_headers", "event_hooks", "max_response_bytes", "name", "retry", "timeout", "validate"})


def _throttle(value: Throttle | Literal["auto"] | None, credential: httpx.Auth, transport: object) -> Throttle | None:
    if value is None:
        return None
    from .throttle import Throttle, default_throttle

    if isinstance(value, Throttle):
        return value
    if value != "auto":
        raise ValidationError(f'expected "auto", a keapkit.Throttle, or None, got {value!r}', path="throttle")
    return default_throttle(app=getattr(credential, "kind", "key") == "app", transport=transport)


def request_parts(
    json: Any, content: bytes | None, headers: Mapping[str, str] | None, options: RequestOptions | None
) -> dict[str, Any]:
    """Return what the sender needs to build the request of `Keap.request`."""
    made = dict(headers or {})
    if json is not None:
        if content is not None:
            raise ValidationError("pass json or content, not both", path="json")
        content = json_body(json)
        made.setdefault("content-type", "application/json")
    return {"headers": made, "content": content, "options": options, "operation": "request"}
