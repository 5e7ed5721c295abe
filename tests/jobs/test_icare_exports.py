"""The rows of an export go some time after iCARE has processed it."""

from datetime import date, timedelta

from jobs.icare_exports import forget_rows
from models import Account, AccountKind, IcareExport, IcareExportRow, IcareTemplate
from models.icare.export import KEPT
from tests.people import a_jobseeker, now


async def an_account():
    somebody = await Account.create(
        kind=AccountKind.STAFF,
        email="noor@north.example",
        password_hash="!",
        display_name="Noor Haddad",
    )
    return somebody.id


async def an_export(person, by, **changed):
    export = await IcareExport.create(
        provider_id=person.provider_id,
        template=IcareTemplate.CLIENT_PROFILE,
        month=date(2026, 1, 1),
        made_at=now(),
        made_by_id=by,
        **changed,
    )
    await IcareExportRow.create(
        export=export,
        jobseeker=person,
        provider_id=person.provider_id,
        position=1,
        cells=b"encrypted",
    )
    return export


async def test_rows_go_when_the_export_was_processed_long_ago(database):
    person = await a_jobseeker()
    by = await an_account()
    long_ago = now() - KEPT - timedelta(seconds=1)
    old = await an_export(person, by, status="PROCESSED", processed_at=long_ago)
    new = await an_export(person, by, status="PROCESSED", processed_at=now())
    pending = await an_export(person, by)

    await forget_rows(now())

    left = {row.export_id for row in await IcareExportRow.all()}
    assert left == {new.id, pending.id}
    assert (await IcareExport.get(id=old.id)).rows_forgotten_at is not None
    assert (await IcareExport.get(id=new.id)).rows_forgotten_at is None
