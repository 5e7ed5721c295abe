"""What stands in the database: to show that something was written once, or not at all."""

from tortoise import connections

_TABLES = """
select relname from pg_class
where relkind = 'r' and relnamespace = 'public'::regnamespace
    and relname not like 'audit%' and relname <> 'document_use'
order by relname
"""


async def written() -> dict[str, int]:
    """How many rows every table holds, but the audit trail, where every look leaves one, and the
    counters of documents, which are written seconds after.
    """
    client = connections.get("default")
    names = [row["relname"] for row in await client.execute_query_dict(_TABLES)]
    counts = " union all ".join(
        f"select '{name}' as name, count(*) as number from \"{name}\""  # noqa: S608 - our own names
        for name in names
    )
    return {row["name"]: row["number"] for row in await client.execute_query_dict(counts)}
