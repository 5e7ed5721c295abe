"""`portal rekey`: what is encrypted under an old key is written again under the current one.

It goes on where it was interrupted, because what is done names the current key; and it runs beside
everybody else, because a value is replaced only where it still is what was read.
"""

from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from tortoise import connections

from cli.database import connected
from cli.fault import Fault
from models.sensitive_groups import GROUPS
from permissions.keyring import CannotDecrypt, Keyring
from settings import DatabaseRole

BATCH = 500
"""Values that are read and written in one go; no lock outlives one of them."""

UNREADABLE = "(unreadable)"


@dataclass(frozen=True)
class Place:
    """A column that holds ciphertexts."""

    table: str
    column: str
    key: str
    """The column of the row's id, which is authenticated with the text."""


PLACES = [
    *(Place("sensitive_information", column, key="jobseeker_id") for column in GROUPS),
    Place("client_identifier", "value", key="id"),
    Place("registration_draft", "answers", key="id"),
    Place("second_factor", "secret", key="account_id"),
    Place("icare_export_row", "cells", key="id"),
]
"""Everything that is encrypted. A column that is missing here keeps its old key for ever."""


@dataclass(frozen=True)
class Damaged:
    """A value that does not open under any key of the ring; it stays as it is."""

    place: Place
    row: UUID
    why: CannotDecrypt


@dataclass
class Progress:
    """How a place went; `overtaken` are values that somebody else wrote meanwhile."""

    place: Place
    rekeyed: int = 0
    overtaken: int = 0


# The id of a key is behind one byte of version and one of its length.
_KEYS_IN_USE = """
SELECT CASE
        WHEN length("{column}") > 2 AND get_byte("{column}", 0) = 1
            AND length("{column}") > 2 + get_byte("{column}", 1)
        THEN encode(substr("{column}", 3, get_byte("{column}", 1)), 'escape')
        ELSE '{unreadable}'
    END AS key_id, count(*) AS number
FROM "{table}" WHERE "{column}" IS NOT NULL GROUP BY 1
"""
_NEXT = """
SELECT "{key}" AS id, "{column}" AS cipher FROM "{table}"
WHERE "{key}" > $1 AND "{column}" IS NOT NULL
    AND substr("{column}", 1, length($2::bytea)) <> $2::bytea
ORDER BY "{key}" LIMIT {batch}
"""
_REPLACE = 'UPDATE "{table}" SET "{column}" = $3 WHERE "{key}" = $1 AND "{column}" = $2'
_FIRST = UUID(int=0)


async def rekey() -> None:
    """Print every batch. Raise Fault at the end when something did not open: it stays as it is."""
    damaged = 0
    async with connected(DatabaseRole.OWNER) as settings:
        keyring = settings.keyring
        async for met in rekeyed(keyring):
            if isinstance(met, Progress):
                print(
                    f"{met.place.table}.{met.place.column}: {met.rekeyed} now under"
                    f" {keyring.current}, {met.overtaken} written by others meanwhile"
                )
            else:
                damaged += 1
                why = type(met.why).__name__
                print(f"{met.place.table}.{met.place.column} of {met.row}: {why}: {met.why}")
        await _say_keys_in_use(keyring)
    if damaged:
        raise Fault(f"{damaged} values did not open and stay as they are; see above")


async def check() -> None:
    """Print which keys are still in use. Raise Fault when one of them is not on the ring."""
    async with connected(DatabaseRole.OWNER) as settings:
        missing = await _say_keys_in_use(settings.keyring)
    if missing:
        raise Fault(f"ENCRYPTION_KEYS does not hold: {', '.join(missing)}")


async def _say_keys_in_use(keyring: Keyring) -> list[str]:
    """The ids of keys that are in use and not on the ring."""
    found = await keys_in_use()
    for key_id in keyring.ids:
        role = "encrypts" if key_id == keyring.current else "can go" if not found[key_id] else "old"
        print(f"key {key_id}: {found[key_id]} values, {role}")
    missing = sorted(found.keys() - set(keyring.ids))
    for key_id in missing:
        print(f"key {key_id}: {found[key_id]} values, not on the ring")
    return missing


async def keys_in_use() -> Counter[str]:
    """How many values each key has encrypted, by its id."""
    found: Counter[str] = Counter()
    for place in PLACES:
        for row in await _query(_KEYS_IN_USE, place):
            found[row["key_id"]] += row["number"]
    return found


async def rekeyed(keyring: Keyring) -> AsyncIterator[Progress | Damaged]:
    """Every batch's progress and every value that does not open, as they are met."""
    for place in PLACES:
        last = _FIRST
        while rows := await _query(_NEXT, place, last, keyring.mark):
            progress = Progress(place)
            for row in rows:
                last = row["id"]
                try:
                    await _again(keyring, place, last, row["cipher"], progress)
                except CannotDecrypt as why:
                    yield Damaged(place, last, why)
            yield progress


async def _again(
    keyring: Keyring, place: Place, row: UUID, cipher: bytes, progress: Progress
) -> None:
    table, column = place.table, place.column
    plain = keyring.decrypt(cipher, table=table, column=column, row=row)
    again = keyring.encrypt(plain, table=table, column=column, row=row)
    changed, _ = await connections.get("default").execute_query(
        _filled(_REPLACE, place), [row, cipher, again]
    )
    if changed:
        progress.rekeyed += 1
    else:
        progress.overtaken += 1


async def _query(statement: str, place: Place, *values: Any) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = await connections.get("default").execute_query_dict(
        _filled(statement, place), list(values)
    )
    return rows


def _filled(statement: str, place: Place) -> str:
    """Names of ours, out of the models."""
    return statement.format(**vars(place), batch=BATCH, unreadable=UNREADABLE)
