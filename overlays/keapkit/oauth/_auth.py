"""Signs requests with a tenant's access token, and logs tenants in and out."""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import AsyncGenerator, Callable, Generator
from concurrent.futures import Future
from dataclasses import replace
from typing import Any, ClassVar, Literal, NamedTuple, Self, TypeVar

import httpx

from keap_api.extend import is_loopback
from keapkit._calls import remaining
from keapkit._credential import Credential, MaskedHeaders, Transport, fingerprint
from keapkit._pool import running_loop
from keapkit.errors import ClientNotPicklableError, OAuthError, ValidationError
from keapkit.stores._base import StoredToken, TokenStore, tenant_name
from keapkit.stores._file import FileTokenStore

from ._protocol import AUTHORIZE_URL, DEFAULT_REDIRECT_URI, TOKEN_URL, Application, read_response, tenant_in
from ._refresh import Timing
from ._shared_tokens import SharedTokens, is_repeatable, is_stale, may_be_stale
from ._token_endpoint import OwnConnection, ResponseLost, TokenRoute, route_through

__all__ = ["AsyncOAuth2", "OAuth2"]

T = TypeVar("T")


class _Token(NamedTuple):
    """The flow needs a token; `refused` is an access token that the API just refused."""

    refused: str | None = None


class _Body(NamedTuple):
    """The flow needs the response's body."""

    response: httpx.Response


_Step = _Token | _Body | httpx.Request
_Flow = Generator[_Step, Any, None]


class _OAuth2(Credential):
    """What `OAuth2` and `AsyncOAuth2` share: everything but what blocks or awaits."""

    kind: ClassVar[Literal["key", "app"]] = "app"

    def __init__(
        self,
        client_id: str,
        client_secret: str,
        *,
        tenant: str | None = None,
        store: TokenStore | None = None,
        redirect_uri: str | None = None,
        authorize_url: str | None = None,
        token_url: str | None = None,
        margin: float = 300.0,
        token_timeout: float = 120.0,
        lock_timeout: float = 300.0,
    ) -> None:
        application = Application(
            client_id,
            client_secret,
            redirect_uri or DEFAULT_REDIRECT_URI,
            authorize_url or AUTHORIZE_URL,
            token_url or TOKEN_URL,
        )
        timing = Timing(margin=margin, call=token_timeout, lock=lock_timeout)
        # Copies made by bind() share this: one token in memory, one refresh at a time.
        self._shared = SharedTokens(
            application, FileTokenStore() if store is None else store, tenant_name(tenant) if tenant else None, timing
        )
        self._route: TokenRoute = OwnConnection()
        self._default_endpoints = (authorize_url is None, token_url is None)
        self._has_transport = False
        self.limit_key = fingerprint("client", client_id)

    def __repr__(self) -> str:
        shared = self._shared
        name = type(self).__name__
        return f"{name}(client_id={shared.application.client_id!r}, tenant={shared.tenant!r}, store={shared.store!r})"

    def __reduce__(self) -> tuple[object, ...]:
        shared, application = self._shared, self._shared.application
        if self._has_transport:
            raise ClientNotPicklableError(
                "an OAuth2 bound to a transport is not sent to another process; make it there"
            )
        if os.environ.get("KEAP_CLIENT_SECRET") != application.client_secret:
            raise ClientNotPicklableError(
                "a client secret is not sent to another process; set KEAP_CLIENT_SECRET there and here, or make the"
                " client in the other process"
            )
        options = {
            "tenant": shared.tenant,
            "store": shared.store,
            "redirect_uri": application.redirect_uri,
            "authorize_url": application.authorize_endpoint,
            "token_url": application.token_endpoint,
            "margin": shared.timing.margin,
            "token_timeout": shared.timing.call,
            "lock_timeout": shared.timing.lock,
        }
        return (_from_environment, (type(self), application.client_id, options, self.bound_origin))

    def bind(self, base_url: httpx.URL | str, *, transport: Transport | None = None) -> Self:
        """See `Credential.bind`. Copies share the token: whichever refreshes it, all use the new one."""
        bound = super().bind(base_url)
        url = httpx.URL(base_url)
        if is_loopback(url.host) and any(self._default_endpoints):
            # A local stand-in for Keap gets the token calls as well: the client secret stays on this machine.
            bound._shared = self._shared.at(self._application_at(url))
        if transport is not None:
            bound._route = route_through(transport)
            bound._has_transport = True
        return bound

    def _application_at(self, url: httpx.URL) -> Application:
        application, local = self._shared.application, f"{url.scheme}://{url.netloc.decode()}"
        authorize, token = self._default_endpoints
        return replace(
            application,
            authorize_endpoint=f"{local}/app/oauth/authorize" if authorize else application.authorize_endpoint,
            token_endpoint=f"{local}/token" if token else application.token_endpoint,
        )

    @property
    def tenant(self) -> str | None:
        """The tenant whose token is used; None until the store's only tenant has been looked up."""
        return self._shared.tenant

    @property
    def store(self) -> TokenStore:
        """Where tokens are stored."""
        return self._shared.store

    def authorize_url(self, state: str) -> str:
        """Return the page where a user gives consent.

        Args:
            state: an unguessable value, such as `secrets.token_urlsafe()`; keep it until the redirect comes back.

        Raises:
            ValidationError: `state` is too short to be unguessable.
        """
        if len(state) < 16:
            raise ValidationError("expected an unguessable value; secrets.token_urlsafe() makes one", path="state")
        return self._shared.application.authorize_url(state)

    # -- logging in and out; blocking

    def _finish_login(self, route: TokenRoute, redirected: str, state: str) -> str:
        shared = self._shared
        code = shared.application.code_in(redirected, state)
        request = shared.application.exchange(code)
        try:
            with route.open(request.url, shared.timing.call) as send:
                response = send(request)
        except ResponseLost as lost:
            raise OAuthError(
                f"the token endpoint's response was lost ({lost}); the code is used: log in again"
            ) from lost
        token = read_response(response, refreshing=None, hidden=(code, shared.application.client_secret))
        tenant = tenant_in(token.scope) or shared.tenant or "default"
        provider = shared.provider(tenant)
        provider.refresher.store_new_login(token)
        provider.forget()
        return tenant

    def _refresh(self, route: TokenRoute, older_than: float, retry_doubtful: bool) -> bool:
        provider = self._shared.provider()
        _, done = provider.refresher.renew(route, older_than, retry_doubtful=retry_doubtful)
        provider.forget()
        return done

    def _log_out(self) -> bool:
        provider = self._shared.provider()
        found = provider.refresher.log_out()
        provider.forget()
        return found

    # -- signing

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Sign `request`; refresh the token and send it again if the gateway calls the token expired or unknown."""
        if not self._signs(request.url):
            yield request
            return
        flow = self._flow(request)
        answer: Any = None
        try:
            while True:
                step = flow.send(answer)
                if isinstance(step, _Token):
                    answer = self._shared.provider().get(self._route, remaining(request), step.refused)
                elif isinstance(step, _Body):
                    answer = step.response.read()
                else:
                    answer = yield step
        except StopIteration:
            return
        finally:
            flow.close()

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """`sync_auth_flow` for tasks."""
        if not self._signs(request.url):
            yield request
            return
        flow = self._flow(request)
        answer: Any = None
        try:
            while True:
                try:
                    step = flow.send(answer)
                except StopIteration:
                    return
                if isinstance(step, _Token):
                    answer = await self._shared.provider().get_async(self._route, remaining(request), step.refused)
                elif isinstance(step, _Body):
                    answer = await step.response.aread()
                else:
                    answer = yield step
        finally:
            flow.close()

    def _flow(self, request: httpx.Request) -> _Flow:
        """What both flows do, without I/O."""
        stored: StoredToken = yield _Token()
        headers = self._sign(request, stored)
        try:
            response: httpx.Response = yield request
            if not may_be_stale(response) or not is_repeatable(request):
                return
            yield _Body(response)
            if not is_stale(response) or self._shared.is_futile(stored):
                return
            newer: StoredToken = yield _Token(refused=stored.token.access_token)
            headers = self._sign(request, newer)
            again: httpx.Response = yield request
            if may_be_stale(again):
                yield _Body(again)
                self._shared.note(newer, again)
        except GeneratorExit:
            request.headers = headers.without_secrets()  # the exception that follows carries the request
            raise

    def _sign(self, request: httpx.Request, stored: StoredToken) -> MaskedHeaders:
        request.headers = headers = MaskedHeaders(request.headers)
        headers["Authorization"] = f"Bearer {stored.token.access_token}"
        skew = self._shared.provider().refresher.skew
        clock = f"; this machine's clock is {abs(skew) / 3600:.1f} h off" if abs(skew) > 300 else ""
        request.extensions["credential"] = (
            f"OAuth2 access token of tenant {stored.tenant} in Authorization: Bearer{clock}"
        )
        return headers


class OAuth2(_OAuth2):
    """The credential of one tenant that authorized your application. The access token is refreshed when necessary.

    However many threads, tasks, and processes share the token, only one of them refreshes it at a time.

    Args:
        client_id: the application's, from Keap's developer portal.
        client_secret: the application's.
        tenant: such as `ab123`; needed only if the store holds several tenants.
        store: where tokens are stored; files in the user's configuration directory by default.
        redirect_uri: as registered with Keap: https, or http to a loopback address.
        authorize_url: another authorize page than Keap's, for old `signin.infusionsoft.com` applications.
        token_url: another token endpoint than Keap's. When a client's `base_url` is a loopback address, such as the
            sandbox's, that server's `/token` is the default.
        margin: seconds before it expires at which a token is refreshed; at most a tenth of its lifetime.
        token_timeout: seconds that a token call may take. It is never sent twice.
        lock_timeout: seconds to wait for another process's refresh.

    Raises:
        ValidationError: an argument is not valid.
    """

    def finish_login(self, redirected: str, state: str) -> str:
        """Exchange the authorization code for the first pair of tokens, and store it. The code works once.

        Args:
            redirected: the whole URL that the browser was redirected to after consent.
            state: what `authorize_url` was given.

        Returns:
            The tenant that gave consent, such as `ab123`. It may be another one than `tenant`.

        Raises:
            StateMismatchError, ConsentDeniedError, CodeRefusedError, ClientRefusedError, TokenResponseError: see
                `keapkit.errors`.
            OAuthError, TokenStoreError, TransportError: see `keapkit.errors`.
            EventLoopError: the client has an async transport and an event loop is running; use `AsyncOAuth2`.
        """
        return self._finish_login(self._route, redirected, state)

    def refresh(self, *, older_than: float = 0.0, retry_doubtful: bool = False) -> bool:
        """Refresh the tenant's tokens now. Safe while services use them.

        Args:
            older_than: leave alone a pair that is younger than this many seconds.
            retry_doubtful: try again with a refresh token whose last use has an unknown outcome.

        Returns:
            Whether the tokens were refreshed.

        Raises:
            ReauthorizationRequiredError, OAuthError, TokenStoreError, TransportError: see `keapkit.errors`.
        """
        return self._refresh(self._route, older_than, retry_doubtful)

    def logout(self) -> bool:
        """Forget the tenant: delete its tokens from the store, from recovery files, and from memory.

        Keap documents no way to revoke tokens. The refresh token expires by itself; the user can remove the application
        in Keap's settings.

        Returns:
            Whether there were tokens.

        Raises:
            TokenStoreError: the store could not delete them.
        """
        return self._log_out()


class AsyncOAuth2(_OAuth2):
    """`OAuth2` whose `finish_login`, `refresh`, and `logout` are coroutines. Both work for `Keap` and `AsyncKeap`.

    Canceling one of them stops the waiting only: the token call continues, because its response must not be lost.
    """

    async def finish_login(self, redirected: str, state: str) -> str:
        """Exchange the authorization code for the first pair of tokens; see `OAuth2.finish_login`."""
        route = self._route.on_loop(running_loop())
        return await _in_thread(lambda: self._finish_login(route, redirected, state))

    async def refresh(self, *, older_than: float = 0.0, retry_doubtful: bool = False) -> bool:
        """Refresh the tenant's tokens now; see `OAuth2.refresh`."""
        route = self._route.on_loop(running_loop())
        return await _in_thread(lambda: self._refresh(route, older_than, retry_doubtful))

    async def logout(self) -> bool:
        """Forget the tenant; see `OAuth2.logout`."""
        return await _in_thread(self._log_out)


async def _in_thread(work: Callable[[], T]) -> T:
    """Run blocking work that must not be interrupted: the interpreter waits for its thread."""
    running_loop()
    future: Future[T] = Future()
    future.set_running_or_notify_cancel()

    def run() -> None:
        try:
            future.set_result(work())
        except BaseException as error:
            future.set_exception(error)

    threading.Thread(target=run, name="keapkit-token", daemon=False).start()
    return await asyncio.wrap_future(future)


def _from_environment(
    kind: type[OAuth2] | type[AsyncOAuth2],
    client_id: str,
    options: dict[str, Any],
    bound_to: tuple[str, str, int | None],
) -> OAuth2 | AsyncOAuth2:
    credential = kind(client_id, os.environ.get("KEAP_CLIENT_SECRET", ""), **options)
    credential.bound_origin = bound_to
    return credential
