"""One worker process of the throttle's benchmark: calls the gateway through the whole chain until told to stop."""

from __future__ import annotations

import asyncio
import collections
import json
import sys
import threading
import time
from typing import Any

import httpx

from keapkit._retry import RetryTransport
from keapkit.throttle import Rate, Throttle, ThrottleTransport


def run_threads(config: dict[str, Any], throttle: Throttle, counts: collections.Counter[str]) -> None:
    transport = RetryTransport(ThrottleTransport(httpx.HTTPTransport(), throttle.limiter(config["key"])))
    with httpx.Client(base_url=config["url"], transport=transport, timeout=60) as client:
        stop = threading.Event()

        def work(name: str) -> None:
            while not stop.is_set():
                try:
                    response = client.get("/", headers={"x-worker": name})
                except Exception as error:
                    counts[type(error).__name__] += 1
                    continue
                counts[str(response.status_code)] += 1
                if "x-stop" in response.headers:
                    stop.set()

        threads = [
            threading.Thread(target=work, args=(f"{config['name']}.{i}",), daemon=True)
            for i in range(config["workers"])
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(config["seconds"])


def run_tasks(config: dict[str, Any], throttle: Throttle, counts: collections.Counter[str]) -> None:
    async def main() -> None:
        transport = RetryTransport(ThrottleTransport(httpx.AsyncHTTPTransport(), throttle.limiter(config["key"])))
        async with httpx.AsyncClient(base_url=config["url"], transport=transport, timeout=60) as client:
            stop = asyncio.Event()

            async def work(name: str) -> None:
                while not stop.is_set():
                    response = await client.get("/", headers={"x-worker": name})
                    counts[str(response.status_code)] += 1
                    if "x-stop" in response.headers:
                        stop.set()

            async with asyncio.TaskGroup() as group:
                for i in range(config["workers"]):
                    group.create_task(work(f"{config['name']}.{i}"))

    asyncio.run(main())


async def _first(url: str) -> None:
    async with httpx.AsyncClient() as client:
        await client.get(url)


def main() -> None:
    config: dict[str, Any] = json.loads(sys.argv[1])
    throttle = Throttle([Rate(*rate) for rate in config["rates"]], config["store"])
    counts: collections.Counter[str] = collections.Counter()
    # Imports and the like happen on the first call, and are not what is measured here.
    with httpx.Client() as client:
        client.get(f"{config['url']}/log")
    asyncio.run(_first(f"{config['url']}/log"))
    print("ready", flush=True)
    sys.stdin.readline()
    began = time.process_time()
    (run_tasks if config["mode"] == "tasks" else run_threads)(config, throttle, counts)
    print(json.dumps({"counts": counts, "cpu": time.process_time() - began}), flush=True)


if __name__ == "__main__":
    main()
