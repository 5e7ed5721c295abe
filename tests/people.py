"""People of the agency and what CaMS says of them, for tests that need no more than that."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from msgspec import json
from tortoise.transactions import in_transaction

from gateways.cams_simulator import DEFAULT_SEED
from gateways.cams_simulator.clock import Clock
from gateways.cams_simulator.records import client
from models import (
    CamsRecord,
    Jobseeker,
    ReferralStatus,
    ServiceProvider,
    ServiceProviderGroup,
)
from models.cams_record import KnownRecord, bucket_of
from models.cams_snapshot import ClientSnapshot
from models.cams_writing import SnapshotWrite, WriteOutcome, link, write_snapshots
from models.identity import Kind, new_id

SOMEBODY = new_id(Kind.ACCOUNT)
NUMBER = 1_000_010
"""Somebody with several plans, sub-goals and plan items from day 0 on."""

_decoder = json.Decoder(ClientSnapshot)


def now() -> datetime:
    return datetime.now(UTC)


def snapshot_of(number: int = NUMBER, day: int = 0, **changed: Any) -> ClientSnapshot:
    """What the simulator says of a person on a day, with fields changed, in CaMS's own names."""
    return _decoder.decode(json.encode(client(Clock(DEFAULT_SEED, day), number) | changed))


async def a_provider(name: str = "North Employment") -> ServiceProvider:
    provider = await ServiceProvider.get_or_none(name=name)
    if provider is None:
        group = await ServiceProviderGroup.create(name="North and South")
        provider = await ServiceProvider.create(name=name, group=group)
    return provider


async def a_jobseeker(provider: ServiceProvider | None = None) -> Jobseeker:
    return await Jobseeker.create(
        provider=provider or await a_provider(),
        first_name="Zoé",
        last_name="O'Brien-Tremblay",
        email="zoe@mail.example",
        referral_status=ReferralStatus.AWAITING_ASSIGNMENT,
        created_by_id=SOMEBODY,
    )


async def linked(
    snapshot: ClientSnapshot | None = None,
    *,
    jobseeker: Jobseeker | None = None,
    etag: str | None = None,
    at: datetime | None = None,
) -> CamsRecord:
    return await link(
        jobseeker or await a_jobseeker(),
        snapshot or snapshot_of(),
        etag=etag,
        by=SOMEBODY,
        at=at or now(),
    )


async def linked_all(snapshots: Sequence[ClientSnapshot], *, at: datetime) -> None:
    """Each with a jobseeker of its own, at once."""
    provider = await a_provider()
    jobseekers = [
        Jobseeker(
            provider_id=provider.id,
            first_name=snapshot.first_name,
            last_name=snapshot.last_name,
            email="somebody@mail.example",
            referral_status=ReferralStatus.AWAITING_ASSIGNMENT,
            created_by_id=SOMEBODY,
        )
        for snapshot in snapshots
    ]
    records = []
    for jobseeker, snapshot in zip(jobseekers, snapshots, strict=True):
        record = CamsRecord(
            jobseeker_id=jobseeker.id,
            provider_id=provider.id,
            reference_number=snapshot.reference_number,
            checked_at=at,
            changed_at=at,
            linked_at=at,
            linked_by_id=SOMEBODY,
            bucket_id=0,
        )
        record.bucket_id = bucket_of(record.id)
        records.append(record)
    async with in_transaction():
        await Jobseeker.bulk_create(jobseekers)
        await CamsRecord.bulk_create(records)
        basis = {
            one.id: one for one in await KnownRecord.of(CamsRecord.filter(provider_id=provider.id))
        }
        writes = [
            SnapshotWrite(basis[record.id], snapshot, None)
            for record, snapshot in zip(records, snapshots, strict=True)
        ]
        await write_snapshots(writes, at=at)


async def known(record: CamsRecord) -> KnownRecord:
    return (await KnownRecord.of(CamsRecord.filter(id=record.id)))[0]


async def write(
    record: CamsRecord,
    snapshot: ClientSnapshot | None,
    *,
    etag: str | None = None,
    stamp: bool = False,
    basis: KnownRecord | None = None,
) -> WriteOutcome:
    """Write one answer about one record, as known now or, given `basis`, before."""
    one = SnapshotWrite(basis or await known(record), snapshot, etag)
    async with in_transaction():
        return (await write_snapshots([one], at=now(), stamp=stamp))[record.id]
