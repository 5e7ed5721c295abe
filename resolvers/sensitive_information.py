"""Sensitive information: decrypted where it was unlocked, one group at a time, when it is asked for.

What is not unlocked is not even loaded.
"""

from collections.abc import Mapping
from typing import Any

import msgspec

from models import Jobseeker, SensitiveInformation
from models.errors import Mistake, Mistakes
from models.sensitive_groups import GROUPS, Group, tidied
from models.sensitive_information import read, written
from permissions import scopes
from resolvers.context import Context
from resolvers.idempotency import Answer, Wish, once
from resolvers.objects import find
from resolvers.sensitive_unlock import must_be_unlocked

_TABLE = "sensitive_information"


async def of(ctx: Context, jobseeker: Jobseeker) -> SensitiveInformation:
    """What is kept of this person, which may be nothing yet. Raise Mistake STEP_UP_REQUIRED."""
    await must_be_unlocked(ctx, jobseeker.id)
    found = await ctx.loaders.sensitive_information_by_jobseeker.load(jobseeker.id)
    return found or _nothing_of(jobseeker)


def group(ctx: Context, row: SensitiveInformation, name: str) -> Group | None:
    """Raise CannotDecrypt for what does not open: nothing stands in for it."""
    cipher: bytes | None = getattr(row, name)
    if cipher is None:
        return None
    plain = ctx.keyring.decrypt(bytes(cipher), table=_TABLE, column=name, row=row.jobseeker_id)
    return read(name, plain)


async def save(
    ctx: Context, wish: Wish, *, jobseeker_id: str, version: int, **given: Mapping[str, Any]
) -> SensitiveInformation:
    """The groups that are given take the place of what was there; the others stay as they are."""
    mistakes: list[Mistake] = []
    groups = {
        name: tidied(name, msgspec.convert(given[name], GROUPS[name]), mistakes) for name in given
    }
    if mistakes:
        raise Mistakes(mistakes)
    people = scopes.visible_jobseekers(ctx.signed_in)

    async def act() -> Answer:
        # The person is held: two who save the first time at once find each other.
        person = await find(people.select_for_update(), jobseeker_id, "jobseeker_id")
        await must_be_unlocked(ctx, person.id, "jobseeker_id")
        kept = await SensitiveInformation.get_or_none(jobseeker_id=person.id)
        row = kept or _nothing_of(person)
        row.must_be(version)
        for name, group in groups.items():
            setattr(row, name, _encrypted(ctx, row, name, group))
        row.version += 1
        row.updated_at, row.updated_by_id = ctx.now, ctx.signed_in.account_id
        await row.save(force_create=kept is None)
        ctx.audit.wrote(person.id)
        return {"jobseeker": person.id}

    answer = await once(ctx, wish, act)
    ctx.loaders.sensitive_information_by_jobseeker.clear_all()
    return await of(ctx, await find(people, answer["jobseeker"], "jobseeker_id"))


def _encrypted(
    ctx: Context, row: SensitiveInformation, name: str, group: Group | None
) -> bytes | None:
    if group is None:
        return None
    return ctx.keyring.encrypt(written(group), table=_TABLE, column=name, row=row.jobseeker_id)


def _nothing_of(jobseeker: Jobseeker) -> SensitiveInformation:
    return SensitiveInformation(
        jobseeker_id=jobseeker.id, provider_id=jobseeker.provider_id, version=0
    )
