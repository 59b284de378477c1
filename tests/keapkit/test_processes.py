"""Clients in forked processes: own connections and locks, and transports of yours that are not shared."""

from __future__ import annotations

import os
import textwrap

import pytest

from tests.keapkit.echo_server import EchoServer
from tests.keapkit.forking import forks, run, server, tls

__all__ = ["server", "tls"]

PREFORK = textwrap.dedent("""
    import asyncio, os, sys, threading
    from keapkit import AsyncKeap, Keap
    from keapkit.errors import KeapError

    base_url, kind, workers, calls = sys.argv[1], sys.argv[2], 4, 25
    options = {"base_url": base_url, "throttle": None, "retry": None, "timeout": 20}

    def check(number, contact):
        assert contact.id == str(number), f"asked for {number}, got {contact.id}"
        return contact.given_name

    if kind == "sync":
        keap = Keap("KeapAK-prefork", **options)
        parent = {check(1, keap.v2.contacts.get("1"))}
        stop = threading.Event()

        def go_on():
            number = 10_000
            while not stop.is_set():
                number += 1
                check(number, keap.v2.contacts.get(str(number)))

        busy = [threading.Thread(target=go_on) for _ in range(3)]
        for thread in busy:
            thread.start()  # the forks below happen in the middle of their calls
    else:
        keap = AsyncKeap("KeapAK-prefork", **options)
        async def first():
            return {check(1, await keap.v2.contacts.get("1"))}
        runner = asyncio.Runner()
        parent = runner.run(first())  # its event loop stays open, and its connection too

    def child(worker):
        names = set()
        if kind == "sync":
            for call in range(calls):
                number = 100 * (worker + 1) + call
                names.add(check(number, keap.v2.contacts.get(str(number))))
        else:
            async def main():
                numbers = [100 * (worker + 1) + call for call in range(calls)]
                contacts = await asyncio.gather(*(keap.v2.contacts.get(str(number)) for number in numbers))
                names.update(check(*pair) for pair in zip(numbers, contacts))
            asyncio.run(main())
        return names

    pipes = []
    for worker in range(workers):
        reading, writing = os.pipe()
        if os.fork() == 0:
            status = 1
            try:
                os.write(writing, "|".join(child(worker)).encode())
                status = 0
            finally:
                sys.stderr.flush()
                os._exit(status)
        os.close(writing)
        pipes.append(reading)
    if kind == "sync":
        stop.set()
        for thread in busy:
            thread.join()
    names = []
    for reading in pipes:
        with os.fdopen(reading) as file:
            names.append(set(file.read().split("|")))
    for _ in pipes:
        _, status = os.wait()
        assert status == 0, status
    if kind == "sync":
        parent.add(check(2, keap.v2.contacts.get("2")))
        keap.close()
    else:
        async def last():
            async with keap:
                return check(2, await keap.v2.contacts.get("2"))
        parent.add(runner.run(last()))
        runner.close()
    for number, one in enumerate(names):
        assert one and "" not in one
        assert not one & parent, "a connection of the parent's"
        assert not any(one & other for other in names[number + 1 :]), "a connection of another child's"
    print("fine")
""")


@forks
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_prefork_workers_have_connections_of_their_own(server: EchoServer, kind: str) -> None:
    assert run(PREFORK, server.base_url, kind) == "fine\n"


STORM = textwrap.dedent("""
    import os, sys, threading
    from keapkit import Keap, Rate, Throttle

    # Far more than the limits of a key, so that the throttle does its work and delays nothing.
    throttle = Throttle([Rate.window(1_000_000)]) if sys.argv[2] == "throttle" else None
    keap = Keap("KeapAK-storm", base_url=sys.argv[1], retry=None, throttle=throttle, timeout=20)
    stop = threading.Event()
    wrong = []

    def go_on(start):
        number = start
        while not stop.is_set():
            number += 1
            if keap.v2.contacts.get(str(number)).id != str(number):
                wrong.append(number)

    threads = [threading.Thread(target=go_on, args=(10_000 * n,)) for n in range(1, 5)]
    for thread in threads:
        thread.start()
    for fork in range(40):
        child = os.fork()
        if child == 0:
            status = 1
            try:
                status = 0 if keap.v2.contacts.get(str(fork)).id == str(fork) else 3
            finally:
                os._exit(status)
        _, status = os.waitpid(child, 0)
        assert status == 0, status
    stop.set()
    for thread in threads:
        thread.join()
    assert not wrong, wrong
    keap.close()
    print("fine")
""")


@forks
@pytest.mark.parametrize("throttle", ["throttle", "none"])
def test_a_child_never_waits_for_a_lock_of_its_parent(throttle: str) -> None:
    """Forks from the first call of four threads on: a lock that is held then, or an import's, is never released."""
    with EchoServer() as server:
        assert run(STORM, server.base_url, throttle) == "fine\n"


@forks
def test_a_transport_of_the_users_is_not_shared_with_a_child() -> None:
    code = textwrap.dedent("""
        import asyncio, os, sys
        import httpx
        from keapkit import AsyncKeap, Keap, KeapApp, MemoryTokenStore
        from keapkit.errors import ForkedTransportError
        options = {"base_url": sys.argv[1], "throttle": None, "retry": None}
        keap = Keap("KeapAK-x", transport=httpx.HTTPTransport(), **options)
        other = AsyncKeap("KeapAK-x", transport=httpx.AsyncHTTPTransport(), **options)
        seven = httpx.MockTransport(lambda request: httpx.Response(200, json={"id": "7"}))
        mock = Keap("KeapAK-x", transport=seven, **options)
        keap.v2.contacts.get("1")
        child = os.fork()
        if child == 0:
            status = 1
            try:
                try:
                    keap.v2.contacts.get("2")
                except ForkedTransportError:
                    try:
                        asyncio.run(other.request("GET", "/x"))
                    except ForkedTransportError:
                        status = 0 if mock.v2.contacts.get("7").id == "7" else 5
            finally:
                os._exit(status)
        assert os.waitpid(child, 0)[1] == 0
        assert keap.v2.contacts.get("3").id == "3"
        keap.close()
        print("fine")
    """)
    with EchoServer() as server:
        assert run(code, server.base_url) == "fine\n"


def test_the_parent_notices_nothing_when_a_child_is_killed() -> None:
    """A child that dies with the connections that it inherited leaves the parent's usable."""
    code = textwrap.dedent("""
        import os, signal, sys
        from keapkit import Keap
        keap = Keap("KeapAK-x", base_url=sys.argv[1], throttle=None, retry=None)
        name = keap.v2.contacts.get("1").given_name
        child = os.fork()
        if child == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        os.waitpid(child, 0)
        assert keap.v2.contacts.get("2").given_name == name
        keap.close()
        print("fine")
    """)
    if not hasattr(os, "fork"):
        pytest.skip("there is no fork here")
    with EchoServer() as server:
        assert run(code, server.base_url) == "fine\n"


@forks
def test_no_cache_of_a_child_is_locked_by_its_parent() -> None:
    code = textwrap.dedent("""
        import os, threading
        from keapkit import Keap

        keap = Keap("KeapAK-x", throttle=None, xmlrpc="rest")
        engine = keap.xmlrpc.contact._route.engine
        locks = [keap.custom_fields._cache.lock, engine.walks._lock, engine.facts._lock]
        held, done = threading.Event(), threading.Event()

        def hold():
            for lock in locks:
                lock.acquire()
            held.set()
            done.wait()

        threading.Thread(target=hold).start()
        held.wait()
        child = os.fork()
        if child == 0:
            free = keap.custom_fields._cache.lock, engine.walks._lock, engine.facts._lock
            os._exit(0 if all(lock.acquire(blocking=False) for lock in free) else 3)
        status = os.waitpid(child, 0)[1]
        done.set()
        assert status == 0, status
        print("fine")
    """)
    assert run(code) == "fine\n"
