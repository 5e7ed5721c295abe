"""DATABASE_URL names a superuser: a bench fills and empties as that one, and asks as the API's role."""

import os
from typing import Any

from permissions import rows
from settings import tortoise_config


async def _as_whoever_acts(connection: Any) -> None:
    if rows.current() is None:
        await connection.execute("reset role")
    else:
        await connection.execute("set role portal_app")
        await rows.tell(connection)


def config() -> dict[str, Any]:
    return tortoise_config(os.environ["DATABASE_URL"], setup=_as_whoever_acts, reset=rows.leave)
