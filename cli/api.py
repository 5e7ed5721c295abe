"""How our ASGI applications are served: uvicorn with uvloop and httptools."""

import asyncio
import os
import sys
from collections.abc import Sequence

import uvicorn
from asyncpg import InterfaceError, PostgresError
from tortoise import Tortoise, connections
from tortoise.exceptions import BaseORMException

from cli.fault import Fault
from permissions.rows import BOUND, NotBound
from settings import Settings, tortoise_config

MOST_WORKERS = 4
"""Unless somebody asks for more: each holds connections to PostgreSQL, which has a hundred by default."""
KEPT_ALIVE_SECONDS = 75
"""Longer than proxies keep a connection that nobody uses: whoever closes it first must be the proxy, or
a request is lost between the two.
"""
SHUTDOWN_SECONDS = 5
"""How long requests may go on after the wish to stop; subscriptions end at once."""
LARGEST_WEBSOCKET_MESSAGE = 128 * 1024


def serve(*, host: str, port: int, workers: int | None, proxies: Sequence[str]) -> None:
    """Serve the portal until stopped. Only the proxies named may speak for another address.

    Without `workers`: a process for each core, four at most.

    Raise SettingMissing, or Fault for a role of the database that sees every row, here, once, not
    in every process that would be started again and again.
    """
    settings = Settings.from_env()
    _ = settings.keyring
    asyncio.run(_must_be_bound(settings.database_url))
    workers = workers or min(_cores(), MOST_WORKERS)
    _serve("app:create", host=host, port=port, workers=workers, proxies=proxies)


def _cores() -> int:
    """Those that this process may use, where the system says so."""
    if sys.platform == "linux":
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


async def _must_be_bound(database_url: str) -> None:
    """A database that does not answer yet is asked with every connection that is made later."""
    context = await Tortoise.init(config=tortoise_config(database_url, **BOUND))
    try:
        await connections.get("default").execute_query("select 1")
    except NotBound as wrong:
        raise Fault(str(wrong)) from None
    except (OSError, PostgresError, InterfaceError, BaseORMException):
        return
    finally:
        await context.close_connections()


def serve_simulator(*, host: str, port: int) -> None:
    _serve("gateways.cams_simulator:app", host=host, port=port, workers=1, proxies=())


def _serve(factory: str, *, host: str, port: int, workers: int, proxies: Sequence[str]) -> None:
    """No access log: an address may hold an id."""
    uvicorn.run(
        factory,
        factory=True,
        host=host,
        port=port,
        workers=workers,
        loop="uvloop",
        http="httptools",
        ws="websockets-sansio",
        ws_max_size=LARGEST_WEBSOCKET_MESSAGE,
        proxy_headers=bool(proxies),
        forwarded_allow_ips=list(proxies),
        access_log=False,
        server_header=False,
        timeout_keep_alive=KEPT_ALIVE_SECONDS,
        timeout_graceful_shutdown=SHUTDOWN_SECONDS,
    )
