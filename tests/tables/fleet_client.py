"""The Dask example with another quota: `python -m tests.tables.fleet_client SCHEDULER`.

`FLEET_RATE` is the application's quota in calls a second; 0 leaves Keap's. The example is run as it is but for that.
"""

from __future__ import annotations

import os
import runpy
import sys
from pathlib import Path

from keapkit import Throttle
from keapkit.throttle import Rate

_EXAMPLE = Path(__file__).parents[2] / "examples" / "dask_sync.py"


def patch() -> None:
    """Give applications the quota."""
    rate = int(os.environ.get("FLEET_RATE", "0"))
    if rate:
        Throttle.for_app = classmethod(  # type: ignore[method-assign,assignment]  # for this process
            lambda cls, store="memory": cls([Rate.spaced(rate), Rate.daily(150_000)], store)
        )


def dask_setup(_: object) -> None:
    """Called by each worker, before it works."""
    patch()


if __name__ == "__main__":
    patch()
    sys.argv = [str(_EXAMPLE), *sys.argv[1:]]
    runpy.run_path(str(_EXAMPLE), run_name="__main__")
