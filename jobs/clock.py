"""The time is the database's: a worker whose clock is wrong does nothing early or twice."""

from datetime import datetime

from tortoise import connections


async def database_now() -> datetime:
    rows = await connections.get("default").execute_query_dict("SELECT clock_timestamp() AS now")
    now: datetime = rows[0]["now"]
    return now
