"""`portal up`: everything on this machine from one command, until Ctrl-C."""

import asyncio
import contextlib
import fcntl
import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from types import FrameType

from cli.demo import DATABASE, Demo
from cli.fault import Fault
from cli.parts import Part, configuration, portal, product, servers, stand_ins
from cli.place import ROOT
from cli.postgres_server import create_database
from cli.supervision import STOP_SECONDS, Supervision, socket_of, supervised, supervisord_of

START_SECONDS = 90
SHOWN_LINES = 20
ENDED = {"BACKOFF", "FATAL", "EXITED", "UNKNOWN"}
"""supervisord's words for a part that does not run though it was started."""


class Stopped(Exception):
    """Somebody wants it to end."""


class Patience:
    """Every wait of `up` goes through here, so that Ctrl-C is heard at any moment.

    A signal is only noted when it comes: what is half done when it comes is finished or undone
    by the code that does it.
    """

    def __init__(self) -> None:
        self._stop = False
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, self._note)

    def _note(self, _number: int, _frame: FrameType | None) -> None:
        self._stop = True

    def pause(self, seconds: float = 0.05) -> None:
        """Raise Stopped at once when the end was asked for, else after the pause."""
        end = time.monotonic() + seconds
        while not self._stop and (left := end - time.monotonic()) > 0:
            time.sleep(min(left, 0.1))
        if self._stop:
            raise Stopped


def up() -> int:
    """Start, wait until stopped, stop. The exit status."""
    os.umask(0o077)  # Logs and data are nobody else's.
    patience = Patience()
    demo = Demo.open(os.environ)
    with _alone(demo):
        _wait_for_last_run(demo, patience)
        if taken := demo.ports.taken():
            raise Fault(
                "\n".join(
                    (
                        "something else runs where the portal would.",
                        *taken,
                        "PORT moves all of them: PORT=9000 make run",
                    )
                )
            )
        try:
            _run(demo, patience)
        except Stopped:
            print("Stopped. The data stays: the next `make run` finds it, `make clean` forgets it.")
    return 0


def _run(demo: Demo, patience: Patience) -> None:
    demo.write_env_file()
    groups = {
        "servers": servers(demo),
        "stand-ins": stand_ins(demo),
        "product": product(demo),
    }
    socket_path = socket_of(demo)
    patience.pause(0)
    with supervised(demo, configuration(demo, socket_path, groups), socket_path) as parts:
        try:
            _start(parts, groups, demo, patience)
            _watch(parts, demo, patience)
        except Stopped:
            print("\nStopping …", flush=True)
            raise


def _wait_for_last_run(demo: Demo, patience: Patience) -> None:
    """When `up` was killed, its supervisord is on the way down: wait for the ports and the data."""
    deadline = time.monotonic() + STOP_SECONDS
    while (process := supervisord_of(demo.data)) is not None:
        if time.monotonic() > deadline:
            raise Fault(f"the last run in {demo.data} still runs; end it with: kill {process}")
        patience.pause()


def _start(
    parts: Supervision, groups: Mapping[str, Sequence[Part]], demo: Demo, patience: Patience
) -> None:
    began = time.monotonic()
    print("Starting PostgreSQL, Redis, the CaMS simulator and the mailbox …", flush=True)
    _wait_until(parts.answers, "supervisord", demo, patience)
    for group in ("servers", "stand-ins"):
        parts.start(group)
    _wait_for(groups["servers"], parts, demo, patience)
    asyncio.run(create_database(demo.postgres, DATABASE, passwords=demo.secrets.of_roles))
    _wait_for(groups["stand-ins"], parts, demo, patience)
    print("Bringing the database up to date …", flush=True)
    for command in ("migrate", "seed"):
        _finish(command, demo, patience)
    print("Starting the API, the workers and the relay …", flush=True)
    parts.start("product")
    _wait_for(groups["product"], parts, demo, patience)
    from cli.welcome import welcome  # noqa: PLC0415 - it imports the models, while nobody waits.

    print(welcome(demo, seconds=time.monotonic() - began), flush=True)


def _wait_for(group: Sequence[Part], parts: Supervision, demo: Demo, patience: Patience) -> None:
    """Until every part of the group does its work. Raise Fault when one cannot."""

    def at_work(part: Part) -> bool:
        state, _ = parts.states()[part.name]
        if state in ENDED:
            raise Fault(f"{part.name} could not start.\n{_last_lines(demo, part.name)}")
        return state == "RUNNING" and part.answers()

    for part in group:
        _wait_until(partial(at_work, part), part.name, demo, patience)


def _wait_until(condition: Callable[[], bool], name: str, demo: Demo, patience: Patience) -> None:
    deadline = time.monotonic() + START_SECONDS
    while not condition():
        if time.monotonic() > deadline:
            lines = _last_lines(demo, name)
            raise Fault(f"{name} did not answer within {START_SECONDS} seconds.\n{lines}")
        patience.pause()


def _finish(command: str, demo: Demo, patience: Patience) -> None:
    """Run `portal COMMAND` to its end, or end it when we are to stop."""
    with (demo.logs / f"{command}.log").open("wb") as log:
        process = subprocess.Popen(  # noqa: S603
            portal(demo, command),
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            start_new_session=True,
        )
    try:
        while process.poll() is None:
            patience.pause()
    except Stopped:
        process.terminate()
        process.wait()
        raise
    if process.returncode != 0:
        raise Fault(f"`portal {command}` failed.\n{_last_lines(demo, command)}")


def _watch(parts: Supervision, demo: Demo, patience: Patience) -> None:
    """Say so when a part ended and was started again; return never, raise Stopped."""
    known = dict(parts.states())
    while True:
        patience.pause(1)
        if not parts.is_alive:
            raise Fault("supervisord, which keeps the parts alive, was killed; all of them stop.")
        parts.bury_orphans()
        for name, (state, process) in parts.states().items():
            if state == "FATAL" and known[name] != (state, process):
                print(f"{name} ends again and again; it is left alone now.", flush=True)
                print(_last_lines(demo, name), flush=True)
            elif state == "RUNNING" and known[name] != (state, process):
                print(f"{name} ended and was started again.", flush=True)
            else:
                continue
            known[name] = (state, process)


def _last_lines(demo: Demo, name: str) -> str:
    log = demo.logs / f"{name}.log"
    said = log.read_text(errors="replace").splitlines() if log.exists() else []
    return "\n".join([f"The end of {log}:", *(f"  {line}" for line in said[-SHOWN_LINES:])])


@contextlib.contextmanager
def _alone(demo: Demo) -> Iterator[None]:
    """Hold the data folder. Raise Fault when it is held."""
    with (demo.data / "lock").open("a+") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            lock.seek(0)
            raise Fault(
                f"the portal in {demo.data} is already running (process {lock.read().strip()}). "
                "Stop it with Ctrl-C in its terminal; or run a second one beside it on other "
                "ports and data of its own: PORT=9000 make run"
            ) from None
        lock.truncate(0)
        lock.write(str(os.getpid()))
        lock.flush()
        yield
