"""Keys are replaced beside everybody who goes on writing; what does not open is named, and stays."""

import asyncio
import os
import sys
from base64 import b64encode

import asyncpg
import pytest
from tortoise import fields

from cli import rekey as command
from cli.place import ROOT
from cli.rekey import Damaged, keys_in_use, rekeyed
from models import SensitiveInformation, ServiceProvider
from permissions.keyring import Keyring, UnknownKey
from tests.people import a_jobseeker, a_provider

OLD, NEW = bytes(range(32)), bytes(range(32, 64))
OLD_RING, BOTH = Keyring({"old": OLD}), Keyring({"new": NEW, "old": OLD})
TABLE = "sensitive_information"


@pytest.fixture
def keep(database):
    """Somebody whose illnesses and income are kept under a keyring."""

    async def keep():
        person = await a_jobseeker(await ServiceProvider.first() or await a_provider())
        where = {"table": TABLE, "row": person.id}
        return await SensitiveInformation.create(
            jobseeker_id=person.id,
            provider_id=person.provider_id,
            illnesses=OLD_RING.encrypt(b"flu", column="illnesses", **where),
            family_income=OLD_RING.encrypt(b"low", column="family_income", **where),
            version=7,
        )

    return keep


async def read(row, column="illnesses", keyring=BOTH):
    row = await SensitiveInformation.get(jobseeker_id=row.jobseeker_id)
    cipher = bytes(getattr(row, column))
    return keyring.decrypt(cipher, table=TABLE, column=column, row=row.jobseeker_id)


async def run(keyring=BOTH):
    return [met async for met in rekeyed(keyring)]


async def test_everything_is_written_again_under_the_current_key(keep):
    rows = [await keep() for _ in range(3)]

    met = await run()

    assert sum(one.rekeyed for one in met) == 6
    only_new = Keyring({"new": NEW})
    assert [await read(row, keyring=only_new) for row in rows] == [b"flu"] * 3
    assert [await read(row, "family_income", only_new) for row in rows] == [b"low"] * 3


async def test_nothing_else_of_a_row_changes(keep):
    row = await keep()

    await run()

    again = await SensitiveInformation.get(jobseeker_id=row.jobseeker_id)
    assert (again.version, again.updated_at, again.health_insurance) == (7, None, None)


async def test_a_second_run_finds_nothing_to_do(keep):
    row = await keep()
    await run()
    before = (await SensitiveInformation.get(jobseeker_id=row.jobseeker_id)).illnesses

    assert await run() == []
    assert (await SensitiveInformation.get(jobseeker_id=row.jobseeker_id)).illnesses == before


async def test_more_than_a_batch_is_done_in_batches(keep, monkeypatch):
    monkeypatch.setattr(command, "BATCH", 2)
    for _ in range(5):
        await keep()

    met = await run()

    assert [one.rekeyed for one in met] == [2, 2, 1, 2, 2, 1]
    assert await keys_in_use() == {"new": 10}


async def test_a_run_that_was_interrupted_goes_on(keep, monkeypatch):
    monkeypatch.setattr(command, "BATCH", 1)
    for _ in range(3):
        await keep()

    async for _ in rekeyed(BOTH):
        break
    interrupted = await keys_in_use()
    await run()

    assert interrupted == {"new": 1, "old": 5}
    assert await keys_in_use() == {"new": 6}


async def test_what_somebody_writes_meanwhile_is_not_overwritten(keep, database_url):
    row = await keep()
    place = {"table": TABLE, "column": "illnesses", "row": row.jobseeker_id}
    saved = OLD_RING.encrypt(b"well again", **place)
    writer = await asyncpg.connect(database_url)
    try:
        saving = writer.transaction()
        await saving.start()
        await writer.execute("update sensitive_information set illnesses = $1", saved)
        running = asyncio.create_task(run())
        await _somebody_waits(writer)
        await saving.commit()
    finally:
        await writer.close()

    met = await running

    assert [(one.place.column, one.rekeyed, one.overtaken) for one in met] == [
        ("illnesses", 0, 1),
        ("family_income", 1, 0),
    ]
    assert await read(row) == b"well again"
    assert await keys_in_use() == {"new": 1, "old": 1}


async def _somebody_waits(connection):
    async with asyncio.timeout(30):
        while True:
            if await connection.fetchval("select exists (select from pg_locks where not granted)"):
                return
            await asyncio.sleep(0.01)


async def test_what_does_not_open_is_named_and_the_rest_goes_on(keep):
    moved, gone, whole = [await keep() for _ in range(3)]
    await SensitiveInformation.filter(jobseeker_id=moved.jobseeker_id).update(
        illnesses=moved.family_income
    )
    lost = Keyring({"lost": bytes(32)})
    await SensitiveInformation.filter(jobseeker_id=gone.jobseeker_id).update(
        illnesses=lost.encrypt(b"flu", table=TABLE, column="illnesses", row=gone.jobseeker_id)
    )

    met = await run()

    damaged = {one.row: type(one.why).__name__ for one in met if isinstance(one, Damaged)}
    assert damaged == {moved.jobseeker_id: "ChangedOrMoved", gone.jobseeker_id: UnknownKey.__name__}
    assert await read(whole) == b"flu"
    assert await keys_in_use() == {"new": 4, "old": 1, "lost": 1}


async def test_what_is_no_ciphertext_at_all_is_counted_as_that(keep):
    row = await keep()
    for nonsense in (b"", b"\x01", b"\x01\xff", b"x" * 40):
        await SensitiveInformation.filter(jobseeker_id=row.jobseeker_id).update(illnesses=nonsense)

        assert await keys_in_use() == {"old": 1, command.UNREADABLE: 1}


@pytest.fixture
def portal(database_urls):
    """Run `portal rekey` with keys."""

    async def portal(*arguments, **keys):
        elsewhere = "http://127.0.0.1:1"
        names = (f"{name}:{b64encode(key).decode()}" for name, key in keys.items())
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "cli",
            "rekey",
            *arguments,
            cwd=ROOT,
            env={
                **os.environ,
                **database_urls,
                "REDIS_URL": "redis://127.0.0.1:1/0",
                "CAMS_URL": elsewhere,
                "CAMS_CLIENT_ID": "nobody",
                "CAMS_CLIENT_SECRET": "nothing",
                "SMTP_URL": "smtp://127.0.0.1:1",
                "MAIL_FROM": "portal@portal.example",
                "PORTAL_URL": elsewhere,
                "SECRET_KEY": "a secret that is only good for tests, and long enough",
                "ENCRYPTION_KEYS": ",".join(names),
            },
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        out, error = await process.communicate()
        return process.returncode, out.decode(), error.decode()

    return portal


async def test_the_command_says_when_the_old_key_can_go(keep, portal):
    await keep()

    before = await portal("--check", new=NEW, old=OLD)
    done = await portal(new=NEW, old=OLD)
    after = await portal("--check", new=NEW)

    assert before == (0, "key new: 0 values, encrypts\nkey old: 2 values, old\n", "")
    assert done[0] == 0
    assert done[1].endswith("key new: 2 values, encrypts\nkey old: 0 values, can go\n")
    assert after == (0, "key new: 2 values, encrypts\n", "")


async def test_the_command_fails_when_a_key_that_is_in_use_is_gone(keep, portal):
    row = await keep()

    checked = await portal("--check", new=NEW)
    done = await portal(new=NEW)

    assert checked[0] == 1
    assert "ENCRYPTION_KEYS does not hold: old" in checked[2]
    assert done[0] == 1
    assert f"{TABLE}.illnesses of {row.jobseeker_id}: UnknownKey" in done[1]
    assert "2 values did not open" in done[2]
    assert await read(row) == b"flu"


NOT_ENCRYPTED = {
    ("remembered_answer", "input_hash"),
    ("cams_record", "content_hash"),
    ("client_identifier", "fingerprint"),
}
"""Hashes."""


def test_every_column_that_holds_ciphertexts_is_rekeyed(database):
    held = {
        (model._meta.db_table, name)
        for model in database.apps["models"].values()
        for name, field in model._meta.fields_map.items()
        if isinstance(field, fields.BinaryField)
    }

    assert {(place.table, place.column) for place in command.PLACES} == held - NOT_ENCRYPTED
