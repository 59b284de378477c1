"""Every tenant of an OAuth application into one SQLite file each, one after the other.

    KEAP_CLIENT_ID=... KEAP_CLIENT_SECRET=... python examples/tenant_sweep.py FOLDER

Run it by cron. A tenant that fails does not stop the others; one that has to log in again is named with the address
to send its user to. For many machines, see dask_sync.py.
"""

import os
import sys
from pathlib import Path

from keapkit import KeapApp, KeapError
from keapkit.errors import ReauthorizationRequiredError
from keapkit.fleet import sync_tenant

folder = Path(sys.argv[1])
oauth = {"token_url": os.environ.get("KEAP_TOKEN_URL")}

with KeapApp(os.environ["KEAP_CLIENT_ID"], os.environ["KEAP_CLIENT_SECRET"], oauth=oauth) as app:
    failed = 0
    for tenant in app.tenants():
        try:
            url = f"sqlite:///{folder / tenant}.sqlite"
            result = sync_tenant(app, tenant, url, resources=["contacts", "orders"])
        except ReauthorizationRequiredError as error:
            failed += 1
            print(f"{tenant}: log in again at {error.authorize_url}", file=sys.stderr)
        except KeapError as error:
            failed += 1
            print(f"{tenant}: {error}", file=sys.stderr)
        else:
            later = f", the rest after {result.resume_at}" if result.resume_at else ""
            print(f"{tenant}: {result.rows}{later}")
sys.exit(1 if failed else 0)
