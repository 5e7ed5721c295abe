"""Where the checkout is, and where in it `portal up` keeps what it keeps."""

from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / ".portal"
SECRETS = "secrets.json"
"""The file by which a data folder is known as one of ours."""


def data_folder(env: Mapping[str, str]) -> Path:
    """PORTAL_DATA, or a folder for each PORT, so that two run side by side."""
    if given := env.get("PORTAL_DATA"):
        return Path(given).expanduser().absolute()
    return DATA / (env.get("PORT") or "8000")
