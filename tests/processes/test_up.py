"""`portal up` on this machine as a person has it: real processes, killed and stopped for real."""

import contextlib
import os
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from pathlib import Path

import psutil
import pytest

from cli.account import forget_outside
from cli.place import ROOT
from cli.ports import PARTS

PATIENCE = 90
"""Seconds for what takes a few."""


class Run:
    """One `portal up`, and what it has said so far."""

    def __init__(self, env):
        self.said = ""
        self.process = subprocess.Popen(
            [sys.executable, "-u", "-m", "cli", "up"],
            cwd=ROOT,
            env=env,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def _read(self):
        with self.process.stdout as lines:
            for line in lines:
                self.said += line

    def wait_for(self, words):
        wait_until(lambda: words in self.said or self.process.poll() is not None)
        assert words in self.said, self.said

    def parts(self):
        """Of every part: its process."""
        every = psutil.Process(self.process.pid).children(recursive=True)
        return {name: one for one in every if (name := name_of(one))}

    def end(self, number=None):
        """Its exit status, once it has ended; of a signal if there is one to be sent."""
        if number is not None and self.process.poll() is None:
            self.process.send_signal(number)
        self._reader.join(PATIENCE)
        return self.process.wait(PATIENCE)


def name_of(process):
    """The part's, if it is one of supervisord's own children and not gone already."""
    try:
        command = process.cmdline()
    except psutil.Error:
        return None
    for server in ("postgres", "redis-server"):
        if command and f"bin/{server}" in command[0]:
            return server
    *_, after = " ".join(command).partition("portal.env ")
    return "-".join(after.split()[: 2 if after.startswith("worker ") else 1])


def wait_until(condition):
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.05)


def children_with(folder):
    """Every process of this machine that was started for a data folder."""
    found = []
    for process in psutil.process_iter():
        with contextlib.suppress(psutil.Error):
            if any(str(folder) in argument for argument in process.cmdline()):
                found.append(process)
    return found


def is_healthy(env):
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{env['PORT']}/health") as answer:
            return answer.status == 200
    except OSError:
        return False


def portal(env, *command):
    return subprocess.run(
        [sys.executable, "-m", "cli", *command],
        cwd=ROOT,
        env=env,
        check=False,
        capture_output=True,
        text=True,
    )


@pytest.fixture(scope="module")
def env(tmp_path_factory):
    """A data folder and ports of its own."""
    data = tmp_path_factory.mktemp("up") / "data"
    with contextlib.ExitStack() as held:
        sockets = [held.enter_context(socket.socket()) for _ in PARTS]
        for one in sockets:
            one.bind(("127.0.0.1", 0))
        ports = [str(one.getsockname()[1]) for one in sockets]
    settings = dict(zip((variable for variable, *_ in PARTS.values()), ports, strict=True))
    yield {"PATH": os.environ["PATH"], "PORTAL_DATA": str(data), **settings}
    forget_outside(data)


@pytest.fixture(scope="module")
def running(env):
    run = Run(env)
    try:
        run.wait_for("Ctrl-C stops everything")
        yield run
    finally:
        run.end(signal.SIGTERM)


def test_it_says_where_everything_is_and_who_can_sign_in(running, env):
    assert f"http://127.0.0.1:{env['PORT']}/graphql" in running.said
    assert f"http://127.0.0.1:{env['MAILBOX_PORT']}" in running.said
    assert "manager@south.example" in running.said
    assert "portal-demo" in running.said


def test_the_api_answers(running, env):
    assert is_healthy(env)


def test_a_command_beside_it_finds_its_settings(running, env):
    assert portal(env, "token", "reporting-north").stdout.startswith("portal_")


def test_a_second_one_in_the_same_folder_is_refused(running, env):
    second = portal(env, "up")

    assert second.returncode == 1
    assert f"is already running (process {running.process.pid})" in second.stderr


def test_a_second_one_on_the_same_ports_says_which_are_taken(running, env, tmp_path):
    second = portal({**env, "PORTAL_DATA": str(tmp_path / "other")}, "up")

    assert second.returncode == 1
    for variable, _, name in PARTS.values():
        assert f"{name} needs it. Set {variable}" in second.stderr


def test_its_data_is_not_forgotten_while_it_runs(running, env):
    refused = portal(env, "clean")

    assert refused.returncode == 1
    assert "is running. Stop it first." in refused.stderr


@pytest.mark.parametrize(
    "name",
    [
        *("postgres", "redis-server", "simulator", "mailbox"),
        *("api", "worker-mail", "worker-refresh", "worker-sync", "relay"),
    ],
)
def test_a_part_that_is_killed_comes_back(running, env, name):
    killed = running.parts()[name]
    killed.kill()

    wait_until(lambda: running.parts().get(name) not in (None, killed))
    wait_until(lambda: is_healthy(env))


def test_ctrl_c_stops_everything(running, env):
    assert running.end(signal.SIGINT) == 0
    assert "Stopped. The data stays" in running.said
    assert children_with(env["PORTAL_DATA"]) == []


def test_the_next_run_finds_the_data_and_ctrl_c_is_heard_while_it_starts(running, env):
    running.end(signal.SIGINT)
    again = Run(env)
    again.wait_for("Bringing the database up to date")

    assert again.end(signal.SIGINT) == 0
    assert children_with(env["PORTAL_DATA"]) == []


def test_nothing_outlives_it_when_it_is_killed(running, env):
    running.end(signal.SIGINT)
    again = Run(env)
    again.wait_for("Starting the API")

    again.end(signal.SIGKILL)

    wait_until(lambda: children_with(env["PORTAL_DATA"]) == [])


def test_a_part_that_cannot_start_is_named_with_the_end_of_its_log(running, env, tmp_path):
    running.end(signal.SIGINT)
    (tmp_path / "sitecustomize.py").write_text(
        "import sys\nif 'mailbox' in sys.orig_argv: sys.exit('no mailbox today')\n"
    )

    refused = portal({**env, "PYTHONPATH": str(tmp_path)}, "up")

    assert refused.returncode == 1
    assert "portal: mailbox could not start." in refused.stderr
    assert "no mailbox today" in refused.stderr
    assert children_with(env["PORTAL_DATA"]) == []


def test_clean_forgets_the_data(running, env):
    running.end(signal.SIGINT)

    forgotten = portal(env, "clean")

    assert forgotten.stdout == f"Forgot {env['PORTAL_DATA']}.\n"
    assert not Path(env["PORTAL_DATA"]).exists()
