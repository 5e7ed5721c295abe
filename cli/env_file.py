"""Settings in a file: NAME=VALUE a line, the value as it stands, as systemd reads it too."""

import os
from collections.abc import Mapping
from pathlib import Path

from cli.fault import Fault


def load(path: Path) -> None:
    """Put the file's settings into this process's environment, over what is there."""
    for number, line in enumerate(path.read_text().splitlines(), start=1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        name, equals, value = line.partition("=")
        if not equals:
            raise Fault(f"{path}, line {number}: this is not NAME=VALUE.")
        os.environ[name.strip()] = value.strip()


def write(path: Path, values: Mapping[str, str]) -> None:
    """Write a file that only we may read. No value may span lines."""
    path.touch(mode=0o600)
    path.write_text("".join(f"{name}={value}\n" for name, value in values.items()))
