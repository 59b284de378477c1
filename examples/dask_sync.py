"""Keep a PostgreSQL schema for each tenant up to date, on as many machines as Dask has.

    export KEAP_CLIENT_ID=... KEAP_CLIENT_SECRET=... REDIS_URL=redis://cache:6379/0 DATABASE_URL=postgresql://db/keap
    python examples/dask_sync.py tcp://scheduler:8786

Run it again at any time, by cron for instance: each tenant goes on where it stopped. Needs
`pip install 'keapkit[postgres,redis]' distributed` here and on the workers, and the same variables there.
"""

import os
import sys

from distributed import Client, as_completed

from keapkit import KeapApp, Throttle
from keapkit.fleet import TenantResult, sync_tenant
from keapkit.stores import RedisTokenStore


def application() -> KeapApp:
    """Tokens and limits are in Redis: all workers share the quota, and refresh each token once."""
    redis = os.environ["REDIS_URL"]
    return KeapApp(
        os.environ["KEAP_CLIENT_ID"],
        os.environ["KEAP_CLIENT_SECRET"],
        store=RedisTokenStore(redis),
        throttle=Throttle.for_app(store=redis),
        oauth={"token_url": os.environ.get("KEAP_TOKEN_URL")},
    )


def work(tenant: str) -> TenantResult:
    """One tenant, on a worker."""
    with application() as app:
        url = f"{os.environ['DATABASE_URL']}{'&' if '?' in os.environ['DATABASE_URL'] else '?'}schema={{tenant}}"
        return sync_tenant(app, tenant, url, resources=["contacts", "orders"])


if __name__ == "__main__":
    with Client(sys.argv[1]) as client, application() as app:
        # A worker that dies costs its tenants at most one page each; Dask gives them to another one. Results are taken
        # as they come: those that a dead worker still holds would be computed again.
        for future, result in as_completed(client.map(work, app.tenants(), retries=5, pure=False), with_results=True):
            future.release()
            print(result.tenant, result.rows, result.resume_at or "")
