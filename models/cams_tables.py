"""Rows go into the tables of CaMS's copies a batch at a time: what changed, and nothing else.

By COPY into temporary tables and from there by MERGE, which for a batch of 500 people is nearly
twice as fast as arrays of parameters and does not touch a row that is as it was. The temporary
tables live as long as the connection and are emptied by every commit; made and dropped for every
batch they would bloat the catalogue. No statement here has parameters: PostgreSQL plans it anew for
the rows that are there, where a plan kept from a batch of three may be hopeless for one of 500.

MERGE is not safe beside another MERGE of the same rows: the caller holds the lock on every record.
"""

from typing import NamedTuple

import asyncpg

from models.cams_rows import (
    CamsRecordRow,
    EmploymentActionPlanRow,
    PlanItemRow,
    Rows,
    SubGoalRow,
)

TABLES: dict[str, type[NamedTuple]] = {
    "cams_record": CamsRecordRow,
    "employment_action_plan": EmploymentActionPlanRow,
    "sub_goal": SubGoalRow,
    "plan_item": PlanItemRow,
}


def _columns(row: type[NamedTuple], of: str) -> str:
    return ", ".join(f"{of}.{column}" for column in row._fields)


def _make(table: str, row: type[NamedTuple]) -> str:
    """Emptied first: a transaction may store more than once."""
    return f"""
CREATE TEMPORARY TABLE IF NOT EXISTS incoming_{table} ON COMMIT DELETE ROWS
    AS SELECT {", ".join(row._fields)} FROM {table} WITH NO DATA;
DELETE FROM incoming_{table};
"""  # noqa: S608  # Names of our own tables and columns, here and below.


def _merge(table: str, row: type[NamedTuple]) -> str:
    return f"""
MERGE INTO {table} t USING incoming_{table} i ON t.id = i.id
WHEN MATCHED AND ROW({_columns(row, "t")}) IS DISTINCT FROM ROW({_columns(row, "i")})
    THEN UPDATE SET ({", ".join(row._fields)}) = ROW({_columns(row, "i")})
WHEN NOT MATCHED THEN INSERT ({", ".join(row._fields)}) VALUES ({_columns(row, "i")})
"""  # noqa: S608


_MAKE = "".join(_make(table, row) for table, row in TABLES.items())

_UPDATE_RECORDS = f"""
UPDATE cams_record r
SET ({", ".join(CamsRecordRow._fields[1:])})
    = ROW({", ".join(f"i.{column}" for column in CamsRecordRow._fields[1:])}),
    state = 'OK', last_failure = NULL, epoch = r.epoch + 1
FROM incoming_cams_record i WHERE r.id = i.id
"""  # noqa: S608

# From the leaves up: what stands under a vanished plan is mostly gone before its turn comes.
_DELETE_VANISHED = """
DELETE FROM plan_item x
USING incoming_cams_record r, employment_action_plan p, sub_goal s
WHERE p.cams_record_id = r.id AND s.plan_id = p.id AND x.sub_goal_id = s.id
    AND NOT EXISTS (SELECT FROM incoming_plan_item i WHERE i.id = x.id);
DELETE FROM sub_goal x
USING incoming_cams_record r, employment_action_plan p
WHERE p.cams_record_id = r.id AND x.plan_id = p.id
    AND NOT EXISTS (SELECT FROM incoming_sub_goal i WHERE i.id = x.id);
DELETE FROM employment_action_plan x
USING incoming_cams_record r
WHERE x.cams_record_id = r.id
    AND NOT EXISTS (SELECT FROM incoming_employment_action_plan i WHERE i.id = x.id);
"""

# Parents first. Deleted last: an item that moved from a vanished sub-goal has moved by then.
_STORE = ";".join(
    [
        _UPDATE_RECORDS,
        *(_merge(table, row) for table, row in TABLES.items() if table != "cams_record"),
        _DELETE_VANISHED,
    ]
)


async def store(connection: asyncpg.Connection, rows: Rows) -> None:
    """Make the tables say of `rows.records` what `rows` says. In a transaction, records locked."""
    await connection.execute(_MAKE)
    for table, records in (
        ("cams_record", rows.records),
        ("employment_action_plan", rows.plans),
        ("sub_goal", rows.sub_goals),
        ("plan_item", rows.plan_items),
    ):
        if records:
            await connection.copy_records_to_table(
                f"incoming_{table}", records=records, columns=TABLES[table]._fields
            )
    await connection.execute(_STORE)
