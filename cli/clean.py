"""Forget what `portal up` keeps: the data folders, and what stands in for them outside."""

import fcntl
import os
import shutil
from pathlib import Path

from cli.account import forget_orphans, forget_outside
from cli.fault import Fault
from cli.place import DATA, SECRETS, data_folder
from cli.supervision import supervisord_of


def clean() -> None:
    """Remove the data of every PORT, or that of PORTAL_DATA alone; refuse what is running.

    A folder is removed only when it is one of `portal up`: PORTAL_DATA may be a typing mistake.
    """
    every = sorted(DATA.iterdir()) if DATA.exists() else []
    for folder in [data_folder(os.environ)] if os.environ.get("PORTAL_DATA") else every:
        if not folder.exists():
            continue
        if not (folder / SECRETS).exists():
            raise Fault(f"{folder} holds no data of the portal; nothing was removed from it.")
        _refuse_while_running(folder)
        shutil.rmtree(folder)
        forget_outside(folder)
        print(f"Forgot {folder}.")
    forget_orphans()
    if DATA.exists() and not any(DATA.iterdir()):
        DATA.rmdir()


def _refuse_while_running(folder: Path) -> None:
    with (folder / "lock").open("a+") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise Fault(f"the portal in {folder} is running. Stop it first.") from None
    if supervisord_of(folder) is not None:
        raise Fault(f"the portal in {folder} is on its way down. Try again in a few seconds.")
