"""supervisord runs the parts; this starts it, asks it, and sees that nothing outlives it."""

import contextlib
import ctypes
import hashlib
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, cast
from xmlrpc.client import ServerProxy  # nosec B411 # Of our own supervisor, on its own socket.

import psutil
from supervisor.xmlrpc import SupervisorTransport

from cli.account import make_own
from cli.demo import Demo
from cli.fault import Fault
from cli.parts import PID_FILE

PR_SET_PDEATHSIG = 1
PR_SET_CHILD_SUBREAPER = 36
LONGEST_SOCKET = 90
"""Linux ends a socket's path at 107 bytes, macOS at 103; supervisord adds its process id to it."""
STOP_SECONDS = 25
CONFIGURATION = "supervisord.conf"


class Supervision:
    """One supervisord and the parts under it."""

    def __init__(self, demo: Demo, process: subprocess.Popen[bytes], socket_path: Path) -> None:
        self._process = process
        self._log = demo.logs / "supervisord.log"
        self._socket_path = socket_path

    @property
    def _rpc(self) -> Any:
        """A connection for one call: the transport cannot be used again after a failure."""
        transport = SupervisorTransport(None, None, f"unix://{self._socket_path}")
        return ServerProxy("http://localhost", transport=transport).supervisor

    @property
    def is_alive(self) -> bool:
        return self._process.poll() is None

    def answers(self) -> bool:
        if not self.is_alive:
            raise Fault(f"supervisord ended as it started. Its log is {self._log}.")
        try:
            self._rpc.getState()
        except OSError:
            return False
        return True

    def start(self, group: str) -> None:
        self._rpc.startProcessGroup(group, False)

    def states(self) -> Mapping[str, tuple[str, int]]:
        """Of every part: supervisord's word for its state, and its process id or 0."""
        known = cast("list[dict[str, Any]]", self._rpc.getAllProcessInfo())
        return {one["name"]: (one["statename"], one["pid"]) for one in known}

    def bury_orphans(self) -> None:
        """Wait for what became ours when its parent was killed, so that it leaves no zombie."""
        for one in psutil.Process().children():
            with contextlib.suppress(psutil.NoSuchProcess, ChildProcessError):
                if one.pid != self._process.pid and one.status() == psutil.STATUS_ZOMBIE:
                    os.waitpid(one.pid, os.WNOHANG)


def socket_of(demo: Demo) -> Path:
    """In the data folder; where its path is too long for a socket, in a private short one."""
    inside = demo.data / "supervisor.sock"
    if len(os.fsencode(inside)) <= LONGEST_SOCKET:
        return inside
    name = hashlib.sha256(bytes(demo.data)).hexdigest()[:12]
    return make_own(Path(tempfile.gettempdir()) / f"portal-{name}-socket") / "supervisor.sock"


def supervisord_of(data: Path) -> int | None:
    """The process that runs the parts of a data folder, as long as it lives."""
    try:
        number = int((data / PID_FILE).read_text())
        command = psutil.Process(number).cmdline()
    except (OSError, ValueError, psutil.Error):
        return None
    return number if str(data / CONFIGURATION) in command else None


@contextlib.contextmanager
def supervised(demo: Demo, configuration: str, socket_path: Path) -> Iterator[Supervision]:
    """Run supervisord with nothing started, and stop everything at the end.

    Its environment is ours without PostgreSQL's variables, which would change where and how the
    parts connect, and with no proxy between them.
    """
    path = demo.data / CONFIGURATION
    path.touch(mode=0o600)
    path.write_text(configuration)
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PG")}
    for name in ("no_proxy", "NO_PROXY"):
        environment[name] = ",".join(filter(None, (environment.get(name), "127.0.0.1")))
    _adopt_orphans()
    with (demo.logs / "supervisord.out").open("wb") as out:
        process = subprocess.Popen(  # noqa: S603
            [sys.executable, "-m", "supervisor.supervisord", "-c", str(path)],
            cwd=demo.data,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=out,
            start_new_session=True,  # Ctrl-C reaches us alone: the parts stop in their order.
            preexec_fn=_stop_with_parent if sys.platform == "linux" else None,  # noqa: PLW1509
        )
    try:
        yield Supervision(demo, process, socket_path)
    finally:
        _stop(process)


def _stop(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
    left = psutil.Process().children(recursive=True)
    for one in left:
        with contextlib.suppress(psutil.NoSuchProcess):
            one.terminate()
    for one in psutil.wait_procs(left, timeout=5)[1]:
        with contextlib.suppress(psutil.NoSuchProcess):
            one.kill()
    psutil.wait_procs(left, timeout=5)


def _adopt_orphans() -> None:
    """If supervisord is killed, Linux makes its children ours, and we can still stop them."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1)


def _stop_with_parent() -> None:
    """If we are killed, Linux asks supervisord to stop."""
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)
