"""Registering a newcomer: looked up first, the privacy statement read, the whole form or nothing."""

from dataclasses import dataclass, replace
from uuid import UUID

from tortoise import connections

from models import CaseNoteKind, Jobseeker, Registration, RegistrationDraft
from models.case_note_text import note
from models.errors import ErrorCode, Mistake, Mistakes, invalid, say
from models.name_word import index_names
from models.privacy_statement import must_be_acknowledged
from models.registration.form import Answers
from models.resemblance import MatchReason
from models.text import tidy
from permissions import scopes
from resolvers import draft_answers, family, registration_form
from resolvers.budgets import LOOK_UPS, spend
from resolvers.constraints import one_at_a_time
from resolvers.context import Context
from resolvers.idempotency import Answer, Wish, answered_before, once
from resolvers.look_up import Match, check_look_up_token, possible_duplicates
from resolvers.objects import find
from resolvers.possible_identities import PossibleDuplicates, refuse_duplicates
from resolvers.registration_summary import WORKER, caseworker, check_site, stand_by_themselves

_IS_REGISTERED = Mistake(
    ErrorCode.POSSIBLE_DUPLICATE,
    say(
        "This person may already be registered. Review the matches of the look-up; if it is somebody"
        " else, say why in duplicateReason."
    ),
    field=("duplicate_reason",),
)
_NAMES = ("first_name", "last_name", "preferred_name")


@dataclass(frozen=True)
class Register:
    """What `registerNewcomer` takes beside the form."""

    look_up_token: str | None = None
    jobseeker_id: str | None = None
    """Somebody whom the portal knows already: a client or referral who fills the form now."""
    draft_id: str | None = None
    privacy_statement_version: int | None = None
    service_provider_id: str | None = None
    duplicate_reason: str | None = None


async def register(
    ctx: Context, wish: Wish, wanted: Register, given: Answers, mistakes: list[Mistake]
) -> Jobseeker:
    """Add the person with their form, or give a known person theirs.

    Raise every Mistake at once, those that were found when the input was read (`mistakes`) among
    them, having written nothing.
    """
    ctx.answers_evenly = True
    answer = None if mistakes else await answered_before(ctx, wish)
    if answer is None:

        async def act() -> Answer:
            return await _register(ctx, wanted, given, mistakes)

        answer = await once(ctx, wish, act)
    return await find(scopes.visible_jobseekers(ctx.signed_in), answer["jobseeker"])


async def _register(
    ctx: Context, wanted: Register, given: Answers, mistakes: list[Mistake]
) -> Answer:
    within, found = registration_form.apart(mistakes)
    duplicate_reason = tidy(
        wanted.duplicate_reason,
        "duplicate_reason",
        longest=1000,
        several_lines=True,
        mistakes=found,
    )
    wanted = replace(wanted, duplicate_reason=duplicate_reason)
    known = await _known(ctx, wanted, found)
    draft = await _draft(ctx, wanted, found)
    provider_id = await _provider(ctx, wanted, known, draft, found)
    if provider_id is None:
        raise Mistakes([*found, *(mistake.under("form") for mistake in within)])
    await one_at_a_time(provider_id)
    version = wanted.privacy_statement_version
    # What another agency asked to read says nothing of what this one does.
    read = draft if draft and draft.provider_id == provider_id else None
    if version is None and read is not None:
        version = read.privacy_statement_version
    unread = await must_be_acknowledged(provider_id, version, "privacy_statement_version")
    if unread is not None:
        found.append(unread)
    person = known or Jobseeker(
        provider_id=provider_id,
        created_by_id=ctx.signed_in.account_id,
        referred_at=ctx.now,
        first_name="",
        last_name="",
    )
    reading = await registration_form.begin_reading(ctx, provider_id, person.id)
    reading.mistakes += within
    begun = draft_answers.opened(ctx, draft) if draft else {}
    answers = await registration_form.read(draft_answers.changed(begun, given), reading)
    there = {} if known is None else await registration_form.load(person, Registration())
    there.pop(WORKER, None)  # Whoever works with them goes on, unless another one is chosen.
    whole = {**there, **answers}
    await stand_by_themselves(ctx, whole, reading)
    await family.join(ctx, draft, whole, reading, found)
    worker = await caseworker(ctx, whole, reading)
    await check_site(ctx, whole, reading)
    await registration_form.check(whole, reading)
    found += [mistake.under("form") for mistake in reading.mistakes]
    if known is None:
        _must_be_looked_up(ctx, wanted, whole, found)
    if found:
        raise Mistakes(found)
    await _refuse_duplicates(ctx, wanted, person.id, whole, is_new=known is None)
    # What was acknowledged again since the draft began is not what was acknowledged then.
    same = read if read and read.privacy_statement_version == version else None
    registration = Registration(
        jobseeker_id=person.id,
        provider_id=provider_id,
        number=await _next_number(),
        privacy_statement_version=version,
        acknowledged_at=same.acknowledged_at if same else ctx.now,
        acknowledged_by_id=same.acknowledged_by_id if same else ctx.signed_in.account_id,
        created_by_id=ctx.signed_in.account_id,
    )
    if known is None:
        person.duplicate_reason = wanted.duplicate_reason
        person.await_assignment(site_preference_id=None)
    if worker is not None and worker.id != person.caseworker_id:
        person.assign(worker, at=ctx.now)
    changes = {name: answer for name, answer in whole.items() if name != WORKER}
    await registration_form.keep(person, registration, changes, reading, is_new=True)
    await index_names([person])
    await note(
        person,
        CaseNoteKind.REGISTERED,
        author_id=ctx.signed_in.account_id,
        language=ctx.signed_in.language,
    )
    if draft is not None:
        await draft.delete()
    ctx.audit.wrote(person.id)
    return {"jobseeker": person.id}


async def _known(ctx: Context, wanted: Register, found: list[Mistake]) -> Jobseeker | None:
    """Who is registered although the portal knows them; their row is held."""
    if wanted.jobseeker_id is None:
        return None
    rows = scopes.visible_jobseekers(ctx.signed_in).select_for_update(of=("jobseeker",))
    person = await find(rows, wanted.jobseeker_id, "jobseeker_id")
    if await Registration.exists(jobseeker_id=person.id):
        found.append(
            Mistake(
                ErrorCode.CONFLICT,
                say("This person is registered already. Change their registration instead."),
                field=("jobseeker_id",),
            )
        )
    return person


async def _draft(ctx: Context, wanted: Register, found: list[Mistake]) -> RegistrationDraft | None:
    if wanted.draft_id is None:
        return None
    try:
        return await find(
            scopes.visible_registration_drafts(ctx.signed_in).select_for_update(),
            wanted.draft_id,
            "draft_id",
        )
    except Mistake as mistake:
        found.append(mistake)
        return None


async def _provider(
    ctx: Context,
    wanted: Register,
    known: Jobseeker | None,
    draft: RegistrationDraft | None,
    found: list[Mistake],
) -> UUID | None:
    """Where the person is registered: where they are known, else where staff say, else where the draft
    was begun; staff of one provider there.
    """
    if known is not None:
        return known.provider_id
    if wanted.service_provider_id is None and draft is not None:
        return draft.provider_id
    try:
        return await provider_of(ctx, wanted.service_provider_id)
    except Mistake as mistake:
        found.append(mistake)
        return None


async def provider_of(ctx: Context, service_provider_id: str | None) -> UUID:
    """The provider named, or the viewer's own. Raise Mistake where there is none."""
    if service_provider_id is not None:
        visible = scopes.visible_service_providers(ctx.signed_in)
        return (await find(visible, service_provider_id, "service_provider_id")).id
    if ctx.signed_in.provider_id is None:
        raise invalid(say("Choose a service provider."), "service_provider_id")
    return ctx.signed_in.provider_id


def _must_be_looked_up(
    ctx: Context, wanted: Register, answers: Answers, found: list[Mistake]
) -> None:
    first, last, preferred = (answers.get(f"primary_information.{name}") for name in _NAMES)
    if not (first and last):
        return
    try:
        check_look_up_token(
            ctx,
            wanted.look_up_token,
            first_name=first,
            last_name=last,
            preferred_name=preferred,
        )
    except Mistake as mistake:
        found.append(mistake)


async def _refuse_duplicates(
    ctx: Context, wanted: Register, person_id: UUID, answers: Answers, *, is_new: bool
) -> None:
    """Raise PossibleDuplicates for a name and for numbers that somebody has already."""
    found: list[Mistake] = []
    matches: list[Match] = []
    try:
        await refuse_duplicates(ctx, person_id, answers)
    except PossibleDuplicates as told:
        found += told.mistakes
        matches += told.matches
    if is_new and wanted.duplicate_reason is None:
        relatives = await family.relatives(person_id, answers)
        named = [
            one for one in await _of_this_name(ctx, answers) if not _is_a_relative(one, relatives)
        ]
        if named:
            found.append(_IS_REGISTERED)
        known = {match.jobseeker.id for match in matches if match.jobseeker}
        matches += [one for one in named if not (one.jobseeker and one.jobseeker.id in known)]
    if found:
        raise PossibleDuplicates(found, matches)


def _is_a_relative(match: Match, relatives: frozenset[UUID]) -> bool:
    """Families share a name, a telephone and an address; nobody in one has another one's whole name."""
    return (
        match.jobseeker is not None
        and match.jobseeker.id in relatives
        and MatchReason.NAME_EXACT not in match.reasons
    )


async def _of_this_name(ctx: Context, answers: Answers) -> list[Match]:
    # To be refused as a duplicate confirms a name, as a look-up does.
    await spend(ctx, LOOK_UPS)
    return await possible_duplicates(
        ctx,
        first_name=answers["primary_information.first_name"],
        last_name=answers["primary_information.last_name"],
        preferred_name=answers.get("primary_information.preferred_name"),
        date_of_birth=answers.get("primary_information.date_of_birth"),
        email=answers.get("contact_information.email"),
        phone=answers.get("contact_information.phone"),
    )


async def _next_number() -> int:
    rows = await connections.get("default").execute_query_dict(
        "SELECT nextval('registration_number') AS number"
    )
    return int(rows[0]["number"])
