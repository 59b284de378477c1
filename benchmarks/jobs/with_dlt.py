"""The jobs with dlt's REST source, into DuckDB. It runs in an environment of its own: see requirements/dlt.in."""

from __future__ import annotations

import os
from typing import Any

from benchmarks.jobs.task import KEY, PAGE, SINCE, Task

os.environ["RUNTIME__DLTHUB_TELEMETRY"] = "false"


def imports() -> None:
    """Import what a program has at hand before its job begins. Only the environment of this job has it."""
    import dlt.sources.rest_api  # noqa: F401


def _load(task: Task, params: dict[str, Any], disposition: Any) -> None:
    import dlt
    from dlt.sources.rest_api import rest_api_source

    source = rest_api_source(
        {
            "client": {
                "base_url": f"{task.url}/rest/v2/",
                "auth": {"type": "bearer", "token": KEY},
                "paginator": {"type": "cursor", "cursor_path": "next_page_token", "cursor_param": "page_token"},
            },
            "resources": [
                {
                    "name": "contacts",
                    "primary_key": "id",
                    "write_disposition": disposition,
                    "endpoint": {"path": "contacts", "params": params, "data_selector": "contacts"},
                }
            ],
        }
    )
    destination = dlt.destinations.duckdb(str(task.database))
    pipeline = dlt.pipeline("keap", destination=destination, dataset_name="keap", pipelines_dir=str(task.folder))
    pipeline.run(source)


def export(task: Task) -> None:
    _load(task, {"page_size": PAGE}, "replace")


def nightly(task: Task) -> None:
    _load(task, {"page_size": PAGE, "filter": f"start_update_time=={SINCE}"}, "merge")


def prepare_nightly(task: Task) -> None:
    """The first night reads everything."""
    _load(task, {"page_size": PAGE}, "merge")
