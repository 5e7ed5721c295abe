"""A server is a command, an environment and an account: whoever starts it, it runs the same."""

import os
import signal
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from cli.account import Account
from cli.fault import Fault


@dataclass(frozen=True)
class Server:
    name: str
    command: tuple[str, ...]
    environment: Mapping[str, str]
    """Beside what it inherits."""
    account: Account | None
    """Whom it runs as; None: as we do."""
    stop_signal: signal.Signals


def run_quietly(
    command: Sequence[str],
    *,
    what: str,
    environment: Mapping[str, str],
    account: Account | None,
) -> None:
    """Run a command to its end; what it printed is shown only in the Fault of a failure."""
    done = subprocess.run(  # noqa: S603
        command,
        check=False,
        cwd="/",
        env={**os.environ, **environment},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,  # Ctrl-C is ours to handle: it waits for the end of this.
        **(account.popen if account else {}),
    )
    if done.returncode != 0:
        last_lines = "\n".join(done.stdout.splitlines()[-20:])
        raise Fault(f"{what} failed ({done.returncode}):\n{last_lines}")
