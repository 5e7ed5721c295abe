"""People of the agency and what CaMS says of them, for tests that need no more than that."""

from datetime import UTC, datetime
from typing import Any

from msgspec import json

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
from models.cams_record import KnownRecord
from models.cams_snapshot import ClientSnapshot
from models.cams_writing import link
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


async def known(record: CamsRecord) -> KnownRecord:
    return (await KnownRecord.of(CamsRecord.filter(id=record.id)))[0]
