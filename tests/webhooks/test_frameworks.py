"""A receiver in the frameworks that docs/webhooks.md names, mounted as it says, on the sandbox's real deliveries."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any

import flask
import httpx
import pytest
import quart
from fastapi import FastAPI
from hypercorn.middleware import DispatcherMiddleware as QuartDispatcher
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Mount, Route
from werkzeug.middleware.dispatcher import DispatcherMiddleware
from werkzeug.serving import WSGIRequestHandler, make_server

from keapkit.testing import KeapSandbox, keap_sandbox
from keapkit.webhooks import HookReceiver, QueueCounts
from tests.webhooks.conftest import SECRET
from tests.webhooks.serving import Handled, body, post, serving, serving_wsgi

__all__ = ["keap_sandbox", "urlpatterns"]

Receiver = HookReceiver[Any]


class _Views:
    """Django finds its views when it is set up, once a process."""

    receiver: Receiver


def _django_hooks(request: Any, rest: str) -> Any:
    answer = _Views.receiver.respond(request.method, request.path, request.headers, request.body)
    return import_module("django.http").HttpResponse(answer.body, status=answer.status, headers=answer.headers)


async def _django_async_hooks(request: Any, rest: str) -> Any:
    content, method, path, headers = request.body, request.method, request.path, request.headers
    answer = await asyncio.to_thread(_Views.receiver.respond, method, path, headers, content)
    return import_module("django.http").HttpResponse(answer.body, status=answer.status, headers=answer.headers)


def _django() -> Any:
    settings = import_module("django.conf").settings
    if not settings.configured:
        settings.configure(
            ALLOWED_HOSTS=["*"],
            LOGGING_CONFIG=None,
            MIDDLEWARE=["django.middleware.common.CommonMiddleware", "django.middleware.csrf.CsrfViewMiddleware"],
            ROOT_URLCONF=__name__,
            SECRET_KEY="for tests",
            USE_TZ=True,
        )
        import_module("django").setup()
        path = import_module("django.urls").path
        exempt = import_module("django.views.decorators.csrf").csrf_exempt
        text = import_module("django.http").HttpResponse
        urlpatterns.append(path("hello", lambda request: text("hello")))
        urlpatterns.append(path("keap/<path:rest>", exempt(_django_hooks)))
        urlpatterns.append(path("async/<path:rest>", exempt(_django_async_hooks)))
    return import_module("django.core")


urlpatterns: list[Any] = []


def _fastapi(receiver: Receiver) -> Any:
    app = FastAPI(lifespan=receiver.lifespan)
    app.mount("/keap", receiver)
    app.get("/hello")(lambda: "hello")
    return app


def _starlette(receiver: Receiver) -> Any:
    async def hello(request: Any) -> PlainTextResponse:
        return PlainTextResponse("hello")

    return Starlette(routes=[Mount("/keap", receiver), Route("/hello", hello)], lifespan=receiver.lifespan)


def _django_asgi(receiver: Receiver) -> Any:
    _django()
    django = import_module("django.core.asgi").get_asgi_application()

    async def application(scope: Any, receive: Any, send: Any) -> None:
        hooks = scope["type"] == "lifespan" or scope["path"].startswith("/keap/")
        await (receiver if hooks else django)(scope, receive, send)

    return application


def _django_asgi_view(receiver: Receiver) -> Any:
    _django()
    _Views.receiver = receiver
    django = import_module("django.core.asgi").get_asgi_application()

    async def moved(scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] == "http":
            scope = {**scope, "path": scope["path"].replace("/keap/", "/async/")}
            await django(scope, receive, send)

    return moved


def _quart(receiver: Receiver) -> Any:
    app = quart.Quart(__name__)

    @app.get("/hello")
    async def hello() -> str:
        return "hello"

    return QuartDispatcher({"/keap": receiver, "": app})


def _flask(receiver: Receiver) -> Any:
    app = flask.Flask(__name__)
    app.get("/hello")(lambda: "hello")
    app.wsgi_app = DispatcherMiddleware(app.wsgi_app, {"/keap": receiver.wsgi})  # type: ignore[method-assign]  # as Flask's documentation has it
    return app


def _django_wsgi(receiver: Receiver) -> Any:
    _django()
    _Views.receiver = receiver
    return import_module("django.core.wsgi").get_wsgi_application()


def _django_dispatched(receiver: Receiver) -> Any:
    return DispatcherMiddleware(_django_wsgi(receiver), {"/keap": receiver.wsgi})


@contextmanager
def _werkzeug(app: Any) -> Iterator[str]:
    """The server of `flask run`."""

    class Quiet(WSGIRequestHandler):
        def log(self, type: str, message: str, *args: Any) -> None:
            """Quiet."""

    server = make_server("127.0.0.1", 0, app, threaded=True, request_handler=Quiet)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


Serve = Callable[[Any], AbstractContextManager[str]]
MOUNTS: dict[str, tuple[Callable[[Receiver], Any], Serve]] = {
    "FastAPI": (_fastapi, serving),
    "Starlette": (_starlette, serving),
    "Django, ASGI": (_django_asgi, serving),
    "Django, ASGI, view": (_django_asgi_view, lambda app: serving(app, lifespan="off")),
    "Quart": (_quart, serving),
    "Flask": (_flask, _werkzeug),
    "Flask, wsgiref": (_flask, serving_wsgi),
    "Django, view": (_django_wsgi, serving_wsgi),
    "Django, WSGI": (_django_dispatched, serving_wsgi),
}


@pytest.mark.parametrize("name", MOUNTS)
def test_a_mounted_receiver(name: str, keap_sandbox: KeapSandbox, handled: Handled, tmp_path: Path) -> None:
    mount, serve = MOUNTS[name]
    receiver = HookReceiver(keap_sandbox.keap(), tmp_path / "hooks.sqlite", secret_path=SECRET)

    @receiver.on("contact.add")
    def added(event: Any) -> None:
        handled.add([contact.given_name for contact in event.fetch()])

    with serve(mount(receiver)) as root:
        assert "hello" in httpx.get(f"{root}/hello", trust_env=False).text
        done = receiver.ensure(url=f"{root}/keap")
        assert done.ok, keap_sandbox.deliveries
        zoe: Any = {"given_name": "Zoe", "email_addresses": [{"email": "z@e.com", "field": "EMAIL1"}]}
        keap_sandbox.keap().v2.contacts.create(zoe)
        keap_sandbox.clock.advance(minutes=1)
        keap_sandbox.deliver_hooks()
        assert handled.wait(1) == [["Zoe"]]
        url = f"{root}/keap/{SECRET}"
        wrong = {
            404: [post(f"{root}/keap/{SECRET}x", body()), post(f"{root}/keap/", body())],
            405: [httpx.put(url, content=body(), trust_env=False)],
            415: [post(url, body(), **{"content-type": "text/html"})],
            422: [post(url, body("order.add"))],
            400: [post(url, b"{}"), post(url, body("contact.add", -1))],
            403: [post(url, body(), origin="https://evil.example")],
        }
        assert {status: [one.status_code for one in found] for status, found in wrong.items()} == {
            status: [status] * len(found) for status, found in wrong.items()
        }
        assert post(url, body("contact.add", 2, moment=None)).status_code == 200
        assert post(url, body("contact.add", 2, moment=None)).status_code == 200
        handled.wait(2)
    receiver.stop()
    assert len(handled.events) == 2
    assert receiver.counts() == QueueCounts(pending=0, dead=0)
    receiver.close()
