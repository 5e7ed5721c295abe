"""How our ASGI applications are served: uvicorn with uvloop and httptools."""

from collections.abc import Sequence

import uvicorn

from settings import Settings

SHUTDOWN_SECONDS = 5
"""How long requests may go on after the wish to stop; subscriptions end at once."""
LARGEST_WEBSOCKET_MESSAGE = 128 * 1024


def serve(*, host: str, port: int, workers: int, proxies: Sequence[str]) -> None:
    """Serve the portal until stopped. Only the proxies named may speak for another address.

    Raise SettingMissing here, once, not in every process that would be started again and again.
    """
    _ = Settings.from_env().keyring
    _serve("app:create", host=host, port=port, workers=workers, proxies=proxies)


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
