"""The demo's people are written in bulk, with all that adding them in earnest would have written.

But no promise is written to the outbox: nobody of the demo is sent any mail.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from tortoise import connections

from cli.catalogues import FOLDER, OCCUPATIONS, read
from cli.demo_agency import PROVIDERS, demo_id
from cli.demo_notes import write_case_notes
from cli.demo_people import people
from cli.demo_placement import Added, added
from cli.demo_profiles import occupations_of
from cli.demo_services import write_programs, write_services
from models import (
    Account,
    AccountKind,
    CamsRecord,
    Invitation,
    Jobseeker,
    TargetOccupation,
    cams_tables,
)
from models.cams_record import bucket_of
from models.cams_rows import Rows
from models.identity import Kind
from models.name_word import index_names
from permissions.tokens import Tokens


async def write_people(
    accounts: Mapping[str, Account], tokens: Tokens, *, password_hash: str, at: datetime
) -> list[Jobseeker]:
    """Write everybody, in the caller's transaction: the agency is there, and the catalogues."""
    everybody = [
        added(someone, provider, accounts, at=at)
        for provider in PROVIDERS
        for someone in people(provider)
    ]
    jobseekers = [one.jobseeker for one in everybody]
    await Jobseeker.bulk_create(jobseekers)
    await index_names(jobseekers)
    codes = frozenset(row["code"] for row in read(FOLDER / OCCUPATIONS))
    targets = [target for one in everybody for target in _targets(one, codes)]
    await TargetOccupation.bulk_create(targets)
    await Invitation.bulk_create(_invitation(one, tokens) for one in everybody)
    accepted = [one for one in everybody if one.told.accepted_at]
    await Account.bulk_create(_account(one, password_hash) for one in accepted)
    await _write_cams_records(everybody, at=at)
    await write_case_notes(everybody)
    await write_programs()
    await write_services(everybody, at=at)
    return jobseekers


def _targets(one: Added, codes: frozenset[str]) -> Iterator[TargetOccupation]:
    jobseeker = one.jobseeker
    for position, code in enumerate(occupations_of(one.someone, codes)):
        yield TargetOccupation(
            id=demo_id(Kind.TARGET_OCCUPATION, str(jobseeker.id), code),
            jobseeker_id=jobseeker.id,
            provider_id=jobseeker.provider_id,
            occupation_id=code,
            position=position,
        )


def _invitation(one: Added, tokens: Tokens) -> Invitation:
    jobseeker, told = one.jobseeker, one.told
    id_ = demo_id(Kind.INVITATION, str(jobseeker.id))
    return Invitation(
        id=id_,
        jobseeker_id=jobseeker.id,
        provider_id=jobseeker.provider_id,
        email=jobseeker.email,
        language=jobseeker.preferred_language,
        token_hash=tokens.hash_of(tokens.invitation_token(id_)),
        status=told.invitation,
        attempts=1,
        claimed_at=told.sent_at,
        created_by_id=jobseeker.created_by_id,
        created_at=told.added_at,
        sent_at=told.sent_at,
        expires_at=told.expires_at,
        accepted_at=told.accepted_at,
    )


def _account(one: Added, password_hash: str) -> Account:
    """Their own, opened with the invitation."""
    jobseeker = one.jobseeker
    return Account(
        id=demo_id(Kind.ACCOUNT, str(jobseeker.id)),
        kind=AccountKind.JOBSEEKER,
        email=jobseeker.email,
        password_hash=password_hash,
        display_name=f"{jobseeker.preferred_name or jobseeker.first_name} {jobseeker.last_name}",
        language=jobseeker.preferred_language,
        jobseeker_id=jobseeker.id,
        created_at=one.told.accepted_at,
    )


async def _write_cams_records(everybody: Sequence[Added], *, at: datetime) -> None:
    """Linked when they were added, and asked for again a moment ago."""
    records, rows = [], Rows()
    for one in everybody:
        if one.someone.client is None:
            continue
        jobseeker = one.jobseeker
        id_ = demo_id(Kind.CAMS_RECORD, str(jobseeker.id))
        records.append(
            CamsRecord(
                id=id_,
                jobseeker_id=jobseeker.id,
                provider_id=jobseeker.provider_id,
                reference_number=one.someone.client.reference_number,
                bucket_id=bucket_of(id_),
                checked_at=at,
                changed_at=at,
                linked_at=one.told.added_at,
                linked_by_id=jobseeker.created_by_id,
            )
        )
        rows.add(id_, jobseeker.provider_id, one.someone.client, etag=one.someone.etag, at=at)
    await CamsRecord.bulk_create(records)
    async with connections.get("default").acquire_connection() as connection:
        await cams_tables.store(connection, rows)
