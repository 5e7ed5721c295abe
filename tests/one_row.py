"""What a statement that has one row, or none, is asked for over the connections of compiled reads."""


async def one_row(pool, sql, args=()):
    rows = await pool.fetch(sql, args)
    return rows[0] if rows else None
