"""Drafts of the form: saved at any point, cleared, gone on with by a colleague."""

from dataclasses import dataclass
from datetime import date

import msgspec

from models import Jobseeker, Registration, RegistrationDraft
from models.date_range import today_in_ontario
from models.errors import Mistake, Mistakes, invalid, say
from models.privacy_statement import must_be_acknowledged
from models.registration.form import Answers, is_empty
from models.registration.sections import QUESTIONS
from permissions import scopes
from resolvers import draft_answers, registration_form
from resolvers.context import Context
from resolvers.idempotency import Answer, Wish, once
from resolvers.objects import find
from resolvers.page import Listing
from resolvers.register_newcomer import provider_of
from resolvers.registration_summary import stand_by_themselves


@dataclass(frozen=True)
class Known:
    """What is answered already, for whoever asks what is required of whom."""

    answers: Answers
    today: date


@dataclass(frozen=True)
class Draft:
    """What `saveRegistrationDraft` takes beside the form."""

    draft_id: str | None = None
    version: int | None = None
    privacy_statement_version: int | None = None
    service_provider_id: str | None = None
    family_of: str | None = None


async def save(
    ctx: Context, wish: Wish, wanted: Draft, given: Answers, mistakes: list[Mistake]
) -> RegistrationDraft:
    """Keep the answers that are given beside those that are there; null takes one away.

    Nothing is kept before the privacy statement was acknowledged. Raise Mistakes.
    """

    async def act() -> Answer:
        found = list(mistakes)
        draft = (
            await _begun(ctx, wanted, found)
            if wanted.draft_id is None
            else await _there(ctx, wanted)
        )
        if found or draft is None:
            raise Mistakes(found)
        draft_answers.keep(
            ctx, draft, draft_answers.changed(draft_answers.opened(ctx, draft), given)
        )
        draft.saved_at = ctx.now
        await draft.save()
        ctx.audit.touched_nobody()
        return {"draft": draft.id}

    answer = await once(ctx, wish, act)
    return await find(scopes.visible_registration_drafts(ctx.signed_in), answer["draft"])


async def clear(ctx: Context, wish: Wish, *, draft_id: str) -> None:
    """Source 002: "Clear will empty the Client Profile" ."""

    async def act() -> Answer:
        draft = await find(
            scopes.visible_registration_drafts(ctx.signed_in).select_for_update(),
            draft_id,
            "draft_id",
        )
        await draft.delete()
        ctx.audit.touched_nobody()
        return {}

    await once(ctx, wish, act)


def drafts(ctx: Context, first: int, after: str | None) -> Listing[RegistrationDraft]:
    rows = scopes.visible_registration_drafts(ctx.signed_in)
    return Listing(rows, ("-saved_at", "-id"), first, after)


async def mistakes_of(ctx: Context, draft: RegistrationDraft) -> tuple[Mistake, ...]:
    """What `registerNewcomer` would say of the form of this draft as it stands."""
    reading = await registration_form.begin_reading(ctx, draft.provider_id)
    answers = await registration_form.read(draft_answers.opened(ctx, draft), reading)
    await stand_by_themselves(ctx, answers, reading)
    await registration_form.check(answers, reading)
    return tuple(mistake.under("form") for mistake in reading.mistakes)


async def answers(ctx: Context, *, jobseeker_id: str | None, draft_id: str | None) -> Known:
    """What is answered of a person or in a draft; nothing where neither is named or visible."""
    today = today_in_ontario(ctx.now)
    if jobseeker_id is not None:
        person = await find(scopes.visible_jobseekers(ctx.signed_in), jobseeker_id, "jobseeker_id")
        ctx.audit.looked_up(["Query.registrationForm(jobseekerId:)"], {}, [person.id])
        registration = await ctx.loaders.registration_by_jobseeker.load(person.id)
        return Known(await registration_form.load(person, registration or Registration()), today)
    if draft_id is not None:
        rows = scopes.visible_registration_drafts(ctx.signed_in)
        draft = await find(rows, draft_id, "draft_id")
        reading = await registration_form.begin_reading(ctx, draft.provider_id)
        read = await registration_form.read(draft_answers.opened(ctx, draft), reading)
        return Known(
            {
                name: one
                for name, one in read.items()
                if not is_empty(one) and not reading.is_wrong(name)
            },
            today,
        )
    return Known({}, today)


async def _begun(ctx: Context, wanted: Draft, found: list[Mistake]) -> RegistrationDraft | None:
    try:
        provider_id = await provider_of(ctx, wanted.service_provider_id)
    except Mistake as mistake:
        found.append(mistake)
        return None
    version = wanted.privacy_statement_version
    unread = await must_be_acknowledged(provider_id, version, "privacy_statement_version")
    if unread is not None:
        found.append(unread)
    relative = None
    if wanted.family_of is not None:
        people = scopes.visible_jobseekers(ctx.signed_in).filter(provider_id=provider_id)
        relative = await find(people, wanted.family_of, "family_of")
        if not await Registration.exists(jobseeker_id=relative.id):
            found.append(
                invalid(
                    say("This person has no registration yet. Register them first."), "family_of"
                )
            )
    if found or version is None:
        return None
    draft = RegistrationDraft(
        provider_id=provider_id,
        account_id=ctx.signed_in.account_id,
        privacy_statement_version=version,
        acknowledged_at=ctx.now,
        acknowledged_by_id=ctx.signed_in.account_id,
        family_of_id=None if relative is None else relative.id,
    )
    draft_answers.keep(ctx, draft, {} if relative is None else await _carried(ctx, relative))
    return draft


async def _there(ctx: Context, wanted: Draft) -> RegistrationDraft:
    draft = await find(
        scopes.visible_registration_drafts(ctx.signed_in).select_for_update(),
        wanted.draft_id or "",
        "draft_id",
    )
    draft.must_be(wanted.version or 0)
    draft.version += 1
    return draft


async def _carried(ctx: Context, relative: Jobseeker) -> Answers:
    """Source 002: "Some fields will be pre-populated for another family member" ."""
    ctx.audit.wrote(relative.id)
    registration = await ctx.loaders.registration_by_jobseeker.load(relative.id)
    there = await registration_form.load(relative, registration or Registration())
    carried: Answers = msgspec.to_builtins(
        {name: answer for name, answer in there.items() if QUESTIONS[name].carried}
    )
    return carried
