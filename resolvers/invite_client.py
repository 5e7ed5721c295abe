"""Adding a client: steps 3 to 5 of source 000, all of it written in one transaction or nothing."""

from dataclasses import dataclass
from uuid import UUID

from tortoise.exceptions import IntegrityError

from models import (
    Account,
    CaseNoteKind,
    Invitation,
    Jobseeker,
)
from models.cams_snapshot import AssessmentSnapshot
from models.cams_writing import link as write_link
from models.case_note_text import note
from models.errors import ErrorCode, Mistake, Mistakes, invalid, say
from models.name_word import index_names
from permissions import scopes
from permissions.rules import is_caseworker_of
from resolvers import cams_client
from resolvers.budgets import LOOK_UPS, spend
from resolvers.cams_client import CamsClient
from resolvers.constraints import is_there_already, one_at_a_time
from resolvers.context import Context
from resolvers.email_address import is_somebody_else_s
from resolvers.idempotency import Answer, Wish, answered_before, once
from resolvers.invitation import invite
from resolvers.invite_client_form import Assignments, Connection, InviteClient
from resolvers.look_up import check_look_up_token, possible_duplicates
from resolvers.objects import find
from resolvers.portal_profile import Profile, read_profile, write_target_occupations

_NUMBER = ("connection", "cams_reference_number")


@dataclass(frozen=True)
class _Place:
    """Where the new jobseeker goes: the assignments, found and checked."""

    provider_id: UUID
    caseworker: Account | None
    site_preference_id: UUID | None


async def invite_client(
    ctx: Context, wish: Wish, wanted: InviteClient, mistakes: list[Mistake]
) -> tuple[Jobseeker, Invitation]:
    """Add the person and invite them.

    Raise every Mistake of the input at once, those that were found when it was read (`mistakes`)
    among them, having written nothing.
    """
    ctx.answers_evenly = True
    answer = None if mistakes else await answered_before(ctx, wish)
    if answer is None:
        answer = await _add(ctx, wish, wanted, mistakes)
    viewer = ctx.signed_in
    return (
        await find(scopes.visible_jobseekers(viewer), answer["jobseeker"]),
        await find(scopes.visible_invitations(viewer), answer["invitation"]),
    )


async def _add(ctx: Context, wish: Wish, wanted: InviteClient, mistakes: list[Mistake]) -> Answer:
    person = wanted.personal_details
    try:
        check_look_up_token(
            ctx,
            wanted.look_up_token,
            first_name=person.first_name,
            last_name=person.last_name,
            preferred_name=person.preferred_name,
        )
    except Mistake as mistake:
        mistakes.append(mistake)
    if (
        wanted.connection.cams_reference_number is not None
        and wanted.assignments.site_preference_id is not None
    ):
        mistakes.append(
            Mistake(
                ErrorCode.FORBIDDEN,
                say("Site Preference is only for a client who is added without a CaMS link."),
                field=("assignments", "site_preference_id"),
            )
        )
    place = await _place(ctx, wanted.assignments, mistakes)
    cams, assessment = await _connect(ctx, wanted.connection, mistakes)
    profile = await read_profile(ctx, wanted, assessment, mistakes)
    if mistakes or place is None or profile is None:
        raise Mistakes(mistakes)
    if profile.duplicate_reason is None:
        # To be refused as a duplicate confirms a name, as a look-up does.
        await spend(ctx, LOOK_UPS)

    async def act() -> Answer:
        # Nothing that this request changes is looked at before: the same one, sent twice at once,
        # waits for the first one's answer.
        await one_at_a_time(place.provider_id)
        if cams is not None:
            number = cams.snapshot.reference_number
            await cams_client.must_not_be_linked(place.provider_id, number, *_NUMBER)
        await _refuse_duplicates(ctx, profile)
        jobseeker = await _write(ctx, place, profile, cams)
        invitation = await invite(ctx, jobseeker)
        ctx.audit.wrote(jobseeker.id)
        return {"jobseeker": jobseeker.id, "invitation": invitation.id}

    try:
        return await once(ctx, wish, act)
    except IntegrityError as error:
        if not is_there_already(error, "cams_record"):
            raise
        # Somebody linked the same number since we looked.
        raise cams_client.already_linked(*_NUMBER) from None


async def _place(ctx: Context, assignments: Assignments, mistakes: list[Mistake]) -> _Place | None:
    """Source: "Staff without Service Provider Group add to their own provider"; the others name one."""
    viewer = ctx.signed_in
    try:
        if assignments.service_provider_id is not None:
            provider = await find(
                scopes.visible_service_providers(viewer),
                assignments.service_provider_id,
                "service_provider_id",
            )
            provider_id = provider.id
        elif viewer.provider_id is not None:
            provider_id = viewer.provider_id
        else:
            raise invalid(say("Choose a service provider."), "service_provider_id")
    except Mistake as mistake:
        mistakes.append(mistake.under("assignments"))
        return None
    caseworker = None
    site_preference_id = None
    try:
        if assignments.caseworker_id is not None:
            caseworker = await find(
                scopes.staff_to_assign(viewer), assignments.caseworker_id, "caseworker_id"
            )
            if not is_caseworker_of(provider_id, caseworker):
                raise invalid(
                    say("Choose a caseworker of the jobseeker's service provider."),
                    "caseworker_id",
                )
    except Mistake as mistake:
        mistakes.append(mistake.under("assignments"))
    try:
        if assignments.site_preference_id is not None:
            site = await find(
                scopes.visible_sites(viewer).filter(provider_id=provider_id),
                assignments.site_preference_id,
                "site_preference_id",
            )
            site_preference_id = site.id
    except Mistake as mistake:
        mistakes.append(mistake.under("assignments"))
    return _Place(provider_id, caseworker, site_preference_id)


async def _connect(
    ctx: Context, connection: Connection, mistakes: list[Mistake]
) -> tuple[CamsClient | None, AssessmentSnapshot | None]:
    if any("connection" in mistake.field for mistake in mistakes):
        return None, None
    try:
        if connection.cams_reference_number is not None:
            number = connection.cams_reference_number
            return await cams_client.client(ctx, number, "cams_reference_number"), None
        if connection.common_assessment_number is not None:
            return None, await cams_client.assessment(
                ctx, connection.common_assessment_number, "common_assessment_number"
            )
        if connection.without_linking is not True:
            raise invalid(say("To continue without linking, send true."), "without_linking")
    except Mistake as mistake:
        mistakes.append(mistake.under("connection"))
    return None, None


async def _refuse_duplicates(ctx: Context, profile: Profile) -> None:
    """Source 000: "If a match appears, review it carefully to avoid creating a duplicate client" ."""
    if profile.duplicate_reason is not None:
        return
    if await possible_duplicates(
        ctx,
        first_name=profile.first_name,
        last_name=profile.last_name,
        preferred_name=profile.preferred_name,
        date_of_birth=profile.date_of_birth,
        email=profile.email,
        phone=profile.phone,
    ):
        raise Mistake(
            ErrorCode.POSSIBLE_DUPLICATE,
            say(
                "This person may already be registered. Review the matches of the look-up;"
                " if it is somebody else, say why in duplicateReason."
            ),
            field=("duplicate_reason",),
        )
    if await _was_imported(ctx, profile.common_assessment_number):
        raise Mistake(
            ErrorCode.POSSIBLE_DUPLICATE,
            say(
                "This Common Assessment was already imported for somebody."
                " If it is meant, say why in duplicateReason."
            ),
            field=("connection", "common_assessment_number"),
        )
    if await is_somebody_else_s(ctx, profile.email):
        raise Mistake(
            ErrorCode.POSSIBLE_DUPLICATE,
            say(
                "Somebody else already has this e-mail address, and everybody signs in with an"
                " address of their own. If it is meant, say why in duplicateReason."
            ),
            field=("personal_details", "email"),
        )


async def _was_imported(ctx: Context, number: str | None) -> bool:
    if number is None:
        return False
    people = scopes.visible_jobseekers(ctx.signed_in).filter(common_assessment_number=number)
    found = [one.id for one in await people.only("id")]
    if found:
        ctx.audit.looked_up(["Query.commonAssessment(number:)"], {"number": number}, found)
    return bool(found)


async def _write(
    ctx: Context,
    place: _Place,
    profile: Profile,
    cams: CamsClient | None,
) -> Jobseeker:
    viewer = ctx.signed_in
    jobseeker = Jobseeker(
        provider_id=place.provider_id,
        site_preference_id=place.site_preference_id,
        created_by_id=viewer.account_id,
        referred_at=ctx.now,
        **profile.columns(),
    )
    jobseeker.await_assignment(site_preference_id=place.site_preference_id)
    if place.caseworker is not None:
        jobseeker.assign(place.caseworker, at=ctx.now)
    await jobseeker.save(force_create=True)
    await index_names([jobseeker])
    await write_target_occupations(jobseeker, profile.target_occupation_codes)
    await note(
        jobseeker,
        CaseNoteKind.ACCOUNT_CREATED,
        author_id=viewer.account_id,
        language=viewer.language,
    )
    if cams is not None:
        await write_link(jobseeker, cams.snapshot, etag=cams.etag, by=viewer.account_id, at=ctx.now)
    return jobseeker
