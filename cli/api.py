"""How our ASGI applications are served: uvicorn with uvloop and httptools."""

import asyncio
from collections.abc import Sequence

import uvicorn
from asyncpg import InterfaceError, PostgresError
from tortoise import Tortoise, connections
from tortoise.exceptions import BaseORMException

from cli.fault import Fault
from permissions.rows import BOUND, NotBound
from settings import Settings, tortoise_config

SHUTDOWN_SECONDS = 5
"""How long requests may go on after the wish to stop; subscriptions end at once."""
LARGEST_WEBSOCKET_MESSAGE = 128 * 1024


def serve(*, host: str, port: int, workers: int, proxies: Sequence[str]) -> None:
    """Serve the portal until stopped. Only the proxies named may speak for another address.

    Raise SettingMissing, or Fault for a role of the database that sees every row, here, once, not
    in every process that would be started again and again.
    """
    settings = Settings.from_env()
    _ = settings.keyring
    asyncio.run(_must_be_bound(settings.database_url))
    _serve("app:create", host=host, port=port, workers=workers, proxies=proxies)


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
        timeout_graceful_shutdown=SHUTDOWN_SECONDS,
    )
