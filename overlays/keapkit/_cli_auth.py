"""`keapkit auth`: log in and out, look at tokens, refresh them, check credentials."""

from __future__ import annotations

import json
import os
import re
import secrets
import time
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ._settings import OAuthOptions, base_url_from
from .errors import KeapError, LockTimeoutError, TokenStoreError, TransportError, ValidationError

if TYPE_CHECKING:
    import httpx

    from ._app import KeapApp
    from .stores import FileTokenStore

__all__ = ["app"]

app = typer.Typer(help="Log in, and look after credentials.", no_args_is_help=True, pretty_exceptions_enable=False)

_DAY = 86_400.0
_REFRESH_TOKEN_DAYS = 45  # Keap's forum, integration.keap.com, thread 91017
_USERINFO = "/rest/v2/oauth/connect/userinfo"  # needs no permission for data

ClientId = Annotated[str, typer.Option(envvar="KEAP_CLIENT_ID", help="Your application's, from Keap's portal.")]
Store = Annotated[
    Path | None, typer.Option("--store", help="Directory with the tokens; by default, your configuration directory.")
]
TokenUrl = Annotated[str | None, typer.Option(help="Another token endpoint than Keap's.")]
Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]


@app.command()
def login(
    client_id: ClientId,
    redirect_uri: Annotated[
        str | None,
        typer.Option(
            envvar="KEAP_REDIRECT_URI",
            help="As registered with Keap. For http://127.0.0.1:PORT/..., keapkit receives the redirect; for any other,"
            " paste the browser's final address. Default: https://localhost/keapkit, where nothing needs to listen.",
        ),
    ] = None,
    browser: Annotated[bool, typer.Option(help="Open the page in a browser.")] = True,
    wait: Annotated[float, typer.Option(min=1, help="Seconds to wait for the redirect.")] = 600.0,
    store: Store = None,
    authorize_url: Annotated[str | None, typer.Option(help="Another authorize page than Keap's.")] = None,
    token_url: TokenUrl = None,
) -> None:
    """Authorize a tenant: its user gives consent in a browser, and keapkit stores the tokens.

    Reads the client secret from KEAP_CLIENT_SECRET, or asks for it.
    """
    from .oauth import DEFAULT_REDIRECT_URI
    from .oauth._redirect import can_receive, receive

    with _exits():
        redirect_uri = redirect_uri or DEFAULT_REDIRECT_URI
        options: OAuthOptions = {
            "redirect_uri": redirect_uri,
            "authorize_url": authorize_url,
            "token_url": token_url,
        }
        oauth = _application(client_id, store, options).login()
        oauth.store.tenants()
        state = secrets.token_urlsafe(24)
        url = oauth.authorize_url(state)
        typer.echo(f"Open this page and allow access:\n\n{url}\n")
        if browser:
            typer.launch(url)
        if can_receive(redirect_uri):
            typer.echo(f"Waiting for the redirect to {redirect_uri} ...")
            redirected = _received(receive, redirect_uri, wait)
        else:
            redirected = typer.prompt("Paste the address that the browser shows afterwards")
        tenant = oauth.finish_login(redirected, state)
        typer.echo(f"Tenant {tenant} is authorized; its tokens are in {oauth.store!r}.")


@app.command()
def logout(
    tenants: Annotated[list[str], typer.Argument(help="Tenants, such as ab123.")],
    store: Store = None,
) -> None:
    """Forget tenants: delete their stored tokens. Exits with 1 if one had none.

    Keap documents no way to revoke tokens: they expire by themselves, and the tenant's user can remove the application
    in Keap's settings.
    """
    with _exits():
        tokens = _store(store)
        missing = False
        for name in tenants:
            found = _forget(tokens, name)
            missing |= not found
            typer.echo(f"{name}: {'logged out' if found else 'no tokens are stored'}", err=not found)
        if missing:
            raise typer.Exit(1)


@app.command()
def status(store: Store = None, as_json: Json = False) -> None:
    """Show each tenant's tokens: age, time left, problems. Exits with 1 if a tenant needs a person."""
    with _exits():
        tokens = _store(store)
        rows = [_row(tokens, tenant) for tenant in tokens.tenants()]
        if as_json:
            typer.echo(json.dumps(rows, indent=1))
        elif rows:
            _table(rows)
        else:
            typer.echo(f"No tenant is authorized in {tokens!r}. Run: keapkit auth login")
        if any(not row["ok"] for row in rows):
            raise typer.Exit(1)


@app.command()
def refresh(
    client_id: ClientId,
    older_than: Annotated[
        str, typer.Option(help="Only tokens of at least this age: 30d, 12h, 90m, 45s. By default, all.")
    ] = "0s",
    tenant: Annotated[list[str] | None, typer.Option(help="Only these tenants.")] = None,
    retry_doubtful: Annotated[bool, typer.Option(help="Try tokens again whose last refresh was interrupted.")] = False,
    store: Store = None,
    token_url: TokenUrl = None,
) -> None:
    """Refresh stored tokens, so that idle tenants do not reach 45 days. Safe while services use them.

    Reads the client secret from KEAP_CLIENT_SECRET, or asks for it. Exits with 1 if any tenant failed.
    """
    with _exits():
        age = _seconds(older_than)
        application = _application(client_id, store, {"token_url": token_url})
        failed = 0
        for name in tenant or application.tenants():
            try:
                done = application.credential(name).refresh(older_than=age, retry_doubtful=retry_doubtful)
            except KeapError as error:
                failed += 1
                typer.echo(f"{name}: FAILED: {error}", err=True)
            else:
                typer.echo(f"{name}: {'refreshed' if done else 'skipped: newer than --older-than'}")
        if failed:
            raise typer.Exit(1)


@app.command()
def check(
    base_url: Annotated[str | None, typer.Option(envvar="KEAP_BASE_URL", help="Another API root than Keap's.")] = None,
    tenant: Annotated[str | None, typer.Option(help="Check the stored token of this tenant.")] = None,
    store: Store = None,
    token_url: TokenUrl = None,
) -> None:
    """Ask Keap whose the credential is, in each header, and say which works.

    Checks the key in KEAP_API_KEY; without one, and with KEAP_CLIENT_ID, the stored OAuth tokens; otherwise asks for a
    key. Exits with 1 if nothing works.
    """
    import httpx

    from .auth import ApiKey

    with _exits():
        root = base_url_from(base_url or None)
        key = os.environ.get("KEAP_API_KEY")
        credentials: dict[str, httpx.Auth] = {}
        if key is None and (client_id := os.environ.get("KEAP_CLIENT_ID")):
            application = _application(client_id, store, {"token_url": token_url}, root)
            for name in [tenant] if tenant else application.tenants():
                credentials[f"OAuth token of {name}, Authorization: Bearer"] = application.credential(name)
            if not credentials:
                raise ValidationError("no tenant is authorized; run: keapkit auth login")
        else:
            key = typer.prompt("API key", hide_input=True) if key is None else key
            credentials["Authorization: Bearer"] = ApiKey(key).bind(root)
            credentials["X-Keap-API-Key"] = ApiKey(key, header="x-keap-api-key").bind(root)
        from ._http import Route

        with httpx.Client(transport=Route(root).transport(), timeout=60) as client:
            works = [label for label, auth in credentials.items() if _works(client, root, label, auth)]
        if not works:
            raise typer.Exit(1)
        if works == ["X-Keap-API-Key"]:
            typer.echo("Set KEAP_API_KEY_HEADER=x-keap-api-key, or use ApiKey(key, header='x-keap-api-key').")


# -- parts


@contextmanager
def _exits() -> Generator[None]:
    """Turn errors into one line and an exit code."""
    try:
        yield
    except KeapError as error:
        typer.echo(f"keapkit: {error}", err=True)
        raise typer.Exit(
            2 if isinstance(error, ValidationError) else 4 if isinstance(error, TransportError) else 1
        ) from None


def _store(directory: Path | None) -> FileTokenStore:
    from .stores import FileTokenStore

    return FileTokenStore(directory)


def _application(client_id: str, store: Path | None, oauth: OAuthOptions, base_url: httpx.URL | None = None) -> KeapApp:
    from ._app import KeapApp

    secret = os.environ.get("KEAP_CLIENT_SECRET") or typer.prompt("Client secret", hide_input=True)
    return KeapApp(client_id, secret, store=_store(store), oauth=oauth, base_url=base_url)


def _forget(store: FileTokenStore, tenant: str) -> bool:
    """Delete a tenant's tokens without knowing the application's secret."""
    from .oauth import _recovery_files
    from .stores._base import tenant_name

    name = tenant_name(tenant)
    with store.lock(name, 30):
        stored = None
        with suppress(TokenStoreError):  # what cannot be read can be deleted
            stored = store.load(name)
        waiting = _recovery_files.find(stored.client_id, name) if stored else []
        for path, _ in waiting:
            _recovery_files.delete(path)
        return store.delete(name) or bool(waiting)


def _received(receive: Any, redirect_uri: str, wait: float) -> str:
    try:
        redirected = receive(redirect_uri, wait)
    except OSError as error:
        raise ValidationError(f"cannot listen at {redirect_uri} ({error.strerror}); choose another port") from None
    if redirected is None:
        raise ValidationError(f"no redirect came within {wait:g} s; log in again")
    return str(redirected)


def _seconds(text: str) -> float:
    match = re.fullmatch(r"(\d+(?:\.\d+)?)([dhms])", text.strip())
    if not match:
        raise ValidationError(f"--older-than: expected a number and a unit, such as 30d, 12h, 90m, 45s; got {text!r}")
    return float(match[1]) * {"d": _DAY, "h": 3600.0, "m": 60.0, "s": 1.0}[match[2]]


def _row(store: FileTokenStore, tenant: str) -> dict[str, Any]:
    """Return what can be said of a tenant without its secrets."""
    from .oauth import _recovery_files

    stored = None
    doubtful = False
    try:
        stored = store.load(tenant)
        if stored is not None and stored.pending is not None:
            with store.lock(tenant, 0.0):  # free: no refresh is running any more
                stored = store.load(tenant)
                doubtful = stored is not None and stored.pending is not None
    except LockTimeoutError:
        pass  # held: a refresh is running, and nothing is wrong
    except TokenStoreError as error:
        return {"tenant": tenant, "ok": False, "state": str(error), "age_days": None, "days_left": None, "ends": None}
    if stored is None:
        return {"tenant": tenant, "ok": False, "state": "gone", "age_days": None, "days_left": None, "ends": None}
    age = (time.time() - stored.token.issued_at) / _DAY
    left = _REFRESH_TOKEN_DAYS - age
    ends = stored.token.expires_at
    waiting = _recovery_files.find(stored.client_id, tenant)
    state = (
        f"log in again: {stored.refused}"
        if stored.refused
        else "in doubt: a refresh was interrupted; run keapkit auth refresh --retry-doubtful, or log in again"
        if doubtful and not waiting
        else "log in again: too old to be refreshed"
        if left <= 0
        else "ok"
    )
    ok = state == "ok"
    if ok and waiting:
        state = f"ok: the next use restores the recovery file {waiting[0][0]}"
    return {
        "tenant": tenant,
        "ok": ok,
        "state": state,
        "age_days": round(age, 2),
        "days_left": round(max(0.0, left), 2),
        "ends": None if ends is None else time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(ends)),
    }


def _table(rows: list[dict[str, Any]]) -> None:
    from rich.console import Console
    from rich.table import Table

    columns = ("tenant", "age (days)", f"left of {_REFRESH_TOKEN_DAYS} days", "access token expires", "state")
    table = Table(*columns, box=None)
    for row in rows:
        figures = ["-" if row[name] is None else str(row[name]) for name in ("age_days", "days_left", "ends")]
        table.add_row(row["tenant"], *figures, row["state"])
    Console(soft_wrap=True).print(table)


def _works(client: Any, base_url: httpx.URL, label: str, auth: Any) -> bool:
    import httpx

    from keap_api.extend import status_error

    from .errors import ConnectionFailedError

    try:
        response = client.get(str(base_url).rstrip("/") + _USERINFO, auth=auth)
    except httpx.TransportError as error:
        raise ConnectionFailedError(f"cannot reach {base_url}: {type(error).__name__}") from None
    if response.status_code >= 300:
        typer.echo(f"{label}: refused: {status_error(response)}")
        return False
    typer.echo(f"{label}: works (tenant {_tenant_of(response)})")
    return True


def _tenant_of(response: Any) -> str:
    try:
        return str(response.json()["tenant_id"])
    except (ValueError, KeyError, TypeError):
        return "not named"
