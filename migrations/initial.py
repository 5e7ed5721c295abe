"""Writes the initial migration anew: `python -m migrations.initial`. Until the first release there is one.

What the models say is aerich's to write; what they cannot say is SQL in init/, appended in the
order of the names of its files. Once somebody runs a release, nothing here changes any more, and
every change is a migration of its own: `aerich migrate`.
"""

import asyncio
import shutil
from pathlib import Path

from aerich import Command

from settings import tables_config

HERE = Path(__file__).parent
NAME = "0_20261121000000_init.py"
NOWHERE = "postgres://nobody@127.0.0.1/none"


async def write() -> None:
    folder = HERE / "models"
    shutil.rmtree(folder, ignore_errors=True)
    command = Command(tables_config(NOWHERE), app="models", location=str(HERE))
    await command.init_migrations(safe=False)
    (made,) = folder.glob("0_*.py")
    text = made.read_text()
    made.unlink()
    end = text.index('"""', text.index('"""', text.index("return")) + 3)
    by_hand = "\n".join(path.read_text().strip() for path in sorted((HERE / "init").glob("*.sql")))
    (folder / NAME).write_text(f"{text[:end].rstrip()}\n{by_hand}{text[end:]}")


if __name__ == "__main__":
    asyncio.run(write())
