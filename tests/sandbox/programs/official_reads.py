"""Calls every method of Keap's own SDK that only reads, and prints what became of each as JSON."""

from __future__ import annotations

import inspect
import json
import sys
from typing import Any

import keap_core_v2_client as keap

FIRST = {"country_code": "USA", "email": "anna.smith.1@example.com", "filter": "name==x"}
READS = ("list_", "get_", "retrieve_", "search_")


def outcome(method: Any) -> str:
    """`ok`, an HTTP status, or the error that reading the response raised."""
    needed = [
        name
        for name, parameter in inspect.signature(method).parameters.items()
        if parameter.default is inspect.Parameter.empty
    ]
    try:
        method(**{name: FIRST.get(name, "1") for name in needed})
    except keap.exceptions.ApiException as error:
        return f"{error.status} {str(error.body)[:200]}"
    except Exception as error:  # what a user would see of it
        return f"{type(error).__name__}: {str(error)[:300]}"
    return "ok"


def main(root: str) -> None:
    told = {}
    with keap.ApiClient(keap.Configuration(host=root)) as client:
        client.default_headers["Authorization"] = "Bearer KeapAK-official"
        for name in sorted(dir(keap)):
            if name.endswith("Api"):
                api = getattr(keap, name)(client)
                for method in sorted(dir(api)):
                    if method.startswith(READS) and not method.endswith(
                        ("_with_http_info", "_without_preload_content")
                    ):
                        told[f"{name}.{method}"] = outcome(getattr(api, method))
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    main(sys.argv[1])
