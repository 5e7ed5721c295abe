"""PostgreSQL never runs as root: root lends it an unprivileged account and a place it can reach."""

import hashlib
import os
import pwd
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cli.fault import Fault

BELONGS_TO = "belongs-to"


@dataclass(frozen=True)
class Account:
    """An account of the machine, as far as starting a process needs it."""

    name: str
    uid: int
    gid: int

    @property
    def popen(self) -> dict[str, Any]:
        """Keyword arguments for subprocess that make a child run as this account."""
        return {"user": self.uid, "group": self.gid, "extra_groups": []}

    def may(self, letters: str, path: Path) -> bool:
        """Whether the account may read ("r"), enter or execute ("x") a path: the kernel's answer.

        Every parent folder counts, and so do access control lists and mount options.
        """
        tests = " && ".join(f'[ -{letter} "$1" ]' for letter in letters)
        asked = ["/bin/sh", "-c", tests, "sh", str(path)]
        return subprocess.run(asked, check=False, cwd="/", **self.popen).returncode == 0  # noqa: S603


def server_account() -> Account | None:
    """Whom PostgreSQL runs as when we are root; None when we are an ordinary user and it is us.

    An account that exists is used; none is made, and nobody's folders are opened to it.
    """
    if os.geteuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        try:
            entry = pwd.getpwnam(name)
        except KeyError:
            continue
        return Account(name, entry.pw_uid, entry.pw_gid)
    raise Fault(
        "PostgreSQL refuses to run as root, and this machine has neither an account `postgres` "
        "nor `nobody` to run it as. Run this as an ordinary user, or add one of the two accounts."
    )


def make_own(folder: Path, mode: int = 0o700) -> Path:
    """Make a folder that is ours alone. One that exists keeps its mode, but must be ours.

    Raise Fault when somebody else holds the name: in a shared folder that may be a trap.
    """
    try:
        folder.mkdir(parents=True)
    except FileExistsError:
        if not _is_ours(folder):
            raise Fault(
                f"{folder} is not a folder of ours. Remove it, or set PORTAL_DATA to another."
            ) from None
    else:
        folder.chmod(mode)
    return folder


def _outside_base() -> Path:
    """Shared with everybody, so what is made in it is checked to be ours."""
    lasting = Path("/var/tmp")  # noqa: S108
    return lasting if lasting.is_dir() else Path("/tmp")  # noqa: S108


def outside(data: Path) -> Path:
    """The folder that stands in for a data folder which the servers' account cannot reach.

    The same for the same data folder on every run, so that the next run finds its data again
    and `make clean` can forget it.
    """
    return _outside_base() / f"portal-{hashlib.sha256(bytes(data.resolve())).hexdigest()[:12]}"


def server_folder(data: Path, account: Account | None) -> Path:
    """Where PostgreSQL's files live: in the data folder if its account gets there, else outside."""
    if account is None or account.may("x", data):
        return data
    folder = make_own(outside(data), 0o750)
    os.chown(folder, -1, account.gid)
    (folder / BELONGS_TO).write_text(f"{data.resolve()}\n")
    return folder


def forget_outside(data: Path) -> None:
    """Remove what was kept outside for a data folder, if there is anything and it is ours."""
    folder = outside(data)
    if _is_ours(folder):
        shutil.rmtree(folder)


def forget_orphans() -> None:
    """Remove what was kept outside for data folders that are no more."""
    for mark in _outside_base().glob(f"portal-*/{BELONGS_TO}"):
        if _is_ours(mark.parent) and not Path(mark.read_text().strip()).exists():
            shutil.rmtree(mark.parent)


def _is_ours(folder: Path) -> bool:
    return not folder.is_symlink() and folder.is_dir() and folder.lstat().st_uid == os.geteuid()
