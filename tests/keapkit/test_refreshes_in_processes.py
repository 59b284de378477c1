"""Forked processes and refreshes: one refresh for all, whenever the fork comes."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from pathlib import Path

from keapkit.stores import FileTokenStore
from tests.keapkit.forking import forks, run
from tests.keapkit.token_server import CLIENT_ID, CLIENT_SECRET, TokenServer, put


@forks
def test_forked_workers_refresh_once(tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path)
    code = textwrap.dedent("""
        import os, sys
        from keapkit import FileTokenStore, Keap, OAuth2
        folder, token_url, base_url = sys.argv[1:]
        oauth = OAuth2(os.environ["ID"], os.environ["SECRET"], store=FileTokenStore(folder), token_url=token_url)
        keap = Keap(oauth, base_url=base_url, throttle=None, retry=None)
        children = []
        for _ in range(6):
            child = os.fork()
            if child == 0:
                status = 1
                try:
                    response = keap.request("GET", "/rest/v2/oauth/connect/userinfo")
                    status = 0 if response.json()["tenant_id"] == "ab123" else 3
                finally:
                    os._exit(status)
            children.append(child)
        assert [os.waitpid(child, 0)[1] for child in children] == [0] * 6
        keap.request("GET", "/rest/v2/oauth/connect/userinfo")
        keap.close()
        print("fine")
    """)
    with TokenServer() as server:
        put(server, store, age=90_000)
        server.next.delay = 0.1
        found = run(code, str(tmp_path), server.token_url, server.base_url, ID=CLIENT_ID, SECRET=CLIENT_SECRET)
        assert found == "fine\n"
        assert server.refreshes == 1


@forks
def test_a_fork_in_the_middle_of_a_refresh(tmp_path: Path) -> None:
    """The child does not wait for the parent's thread, which it does not have; it waits for the store's lock."""
    code = textwrap.dedent("""
        import os, sys, threading
        from keapkit import FileTokenStore, Keap, OAuth2
        folder, token_url, base_url = sys.argv[1:]
        oauth = OAuth2(os.environ["ID"], os.environ["SECRET"], store=FileTokenStore(folder), token_url=token_url)
        keap = Keap(oauth, base_url=base_url, throttle=None, retry=None)
        call = lambda: keap.request("GET", "/rest/v2/oauth/connect/userinfo").json()["tenant_id"]
        found = []
        thread = threading.Thread(target=lambda: found.append(call()))
        thread.start()
        print("begun", flush=True)
        sys.stdin.readline()
        child = os.fork()
        if child == 0:
            status = 1
            try:
                status = 0 if call() == "ab123" else 3
            finally:
                os._exit(status)
        print("forked", flush=True)
        assert os.waitpid(child, 0)[1] == 0
        thread.join()
        assert found == ["ab123"], found
        keap.close()
    """)
    store = FileTokenStore(tmp_path)
    with TokenServer() as server:
        put(server, store, age=90_000)
        gate = server.next.gate = __import__("threading").Event()
        process = subprocess.Popen(
            [sys.executable, "-W", "ignore", "-c", code, str(tmp_path), server.token_url, server.base_url],
            env={**os.environ, "ID": CLIENT_ID, "SECRET": CLIENT_SECRET},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stdout.readline() == "begun\n"
        assert server.arrived.wait(30)
        process.stdin.write("\n")
        process.stdin.flush()
        assert process.stdout.readline() == "forked\n"
        gate.set()
        process.communicate(timeout=60)
        assert process.returncode == 0
        assert server.refreshes == 1


@forks
def test_tokens_in_memory_are_not_refreshed_in_a_child() -> None:
    """Parent and child would spend the same refresh token, which works once."""
    code = textwrap.dedent("""
        import os, sys, time
        from keapkit import Keap, MemoryTokenStore, OAuth2
        from keapkit.errors import StoreAccessError
        from keapkit.stores import StoredToken, Token
        access, refresh, token_url, base_url = sys.argv[1:]
        store = MemoryTokenStore()
        now = time.time()
        token = Token(access_token=access, refresh_token=refresh, issued_at=now - 90_000, expires_at=now - 10, scope="")
        store.compare_and_set(StoredToken(tenant="ab123", client_id=os.environ["ID"], token=token, generation=1), 0)
        oauth = OAuth2(os.environ["ID"], os.environ["SECRET"], store=store, token_url=token_url)
        child = os.fork()
        if child == 0:
            status = 1
            try:
                Keap(oauth, base_url=base_url, throttle=None, retry=None).request("GET", "/x")
            except StoreAccessError as error:
                status = 0 if "FileTokenStore" in str(error) else 4
            finally:
                os._exit(status)
        assert os.waitpid(child, 0)[1] == 0
        assert oauth.refresh()
        print("fine")
    """)
    with TokenServer() as server:
        pair = server.grant()
        found = run(
            code, pair.access, pair.refresh, server.token_url, server.base_url, ID=CLIENT_ID, SECRET=CLIENT_SECRET
        )
        assert found == "fine\n"
        assert server.refreshes == 1
