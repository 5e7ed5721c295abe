"""Families: joining one when somebody is registered, and changing it later with a reason."""

from enum import StrEnum
from uuid import UUID

from models import CaseNoteKind, Family, Jobseeker, Registration, RegistrationDraft
from models.case_note_text import note
from models.errors import ErrorCode, Mistake, Mistakes, invalid, say
from models.family import MOST_MEMBERS, read_code
from models.registration.family import FAMILY_CODE, NEW_FAMILY
from models.registration.form import Answers, Reading
from models.text import tidy
from permissions import scopes
from permissions.rules import serves
from resolvers.context import Context
from resolvers.idempotency import Answer, Wish, once
from resolvers.objects import find, nothing_here

_LONGEST_REASON = 1000
_UNKNOWN = say("There is no family with this code. Check it, or choose a new family.")
_FULL = say("This family has {most} members, and no family has more. Choose a new family.")


class FamilyDestination(StrEnum):
    """Where `move` brings somebody."""

    EXISTING = "EXISTING"
    NEW = "NEW"
    NONE = "NONE"


async def of_code(ctx: Context, code: str, service_provider_id: str | None) -> Family | None:
    """None alike for a code that nobody has, that cannot be one, and of an agency out of reach."""
    written = read_code(code)
    providers = scopes.visible_service_providers(ctx.signed_in)
    provider_id = ctx.signed_in.provider_id
    if service_provider_id is not None:
        provider_id = (await find(providers, service_provider_id, "service_provider_id")).id
    if written is None or provider_id is None:
        return None
    visible = scopes.visible_families(ctx.signed_in)
    return await visible.get_or_none(provider_id=provider_id, code=written)


async def join(
    ctx: Context,
    draft: RegistrationDraft | None,
    answers: Answers,
    reading: Reading,
    found: list[Mistake],
) -> None:
    """Work out which family somebody who is registered belongs to. Within `once()`.

    A draft that was begun for the family of somebody is for that family, unless it says another one.
    """
    relative_id = None if draft is None else draft.family_of_id
    if relative_id is not None and not (answers.get(FAMILY_CODE) or answers.get(NEW_FAMILY)):
        try:
            family = await _family_of_relative(ctx, relative_id, reading)
        except Mistake as mistake:
            found.append(mistake)
        else:
            answers[FAMILY_CODE] = family.code
    await _check(answers, reading)


async def relatives(person_id: UUID, answers: Answers) -> frozenset[UUID]:
    """Who is in the family already that somebody is registered into, after `join`."""
    code = answers.get(FAMILY_CODE)
    if code is None:
        return frozenset()
    families = await Family.filter(code=code).values_list("id", flat=True)
    members = Registration.filter(family_id__in=families)
    return frozenset(one.jobseeker_id for one in await members) - {person_id}


async def _family_of_relative(ctx: Context, relative_id: UUID, reading: Reading) -> Family:
    """Made where the first member has none."""
    relative = await (
        Registration.filter(jobseeker_id=relative_id, provider_id=reading.provider_id)
        .select_for_update()
        .get_or_none()
    )
    if relative is None:
        raise invalid(
            say(
                "Whose family this form was begun for is not registered with your agency. Register"
                " them first, choose a new family, or give a family code."
            ),
            "draft_id",
        )
    if relative.family_id is not None:
        return await Family.get(id=relative.family_id)
    family = await Family.begin(reading.provider_id, by=reading.account_id)
    relative.family_id = family.id
    await relative.save(update_fields=["family_id"])
    ctx.audit.wrote_beside(relative.jobseeker_id, fields=["Registration.family"])
    return family


async def _check(answers: Answers, reading: Reading) -> None:
    """Tell of a code that no family of the agency has, and of two answers that contradict."""
    code = answers.get(FAMILY_CODE)
    if code is None:
        return
    if answers.get(NEW_FAMILY):
        reading.wrong(
            FAMILY_CODE,
            say("Give the code of a family or choose a new one, not both."),
        )
        return
    family = await Family.of_code(reading.provider_id, code)
    if family is None:
        reading.wrong(FAMILY_CODE, _UNKNOWN)
    elif await _is_full(family):
        reading.wrong(FAMILY_CODE, _FULL, most=MOST_MEMBERS)


async def move(
    ctx: Context,
    wish: Wish,
    *,
    jobseeker_id: str,
    destination: str,
    reason: str,
    family_code: str | None = None,
) -> Jobseeker:
    """Bring somebody into another family, a new one, or none. Raise Mistakes, all at once.

    It is recorded of the person and of everybody whose family has another member from then on.
    """
    mistakes: list[Mistake] = []
    why = tidy(
        reason,
        "reason",
        longest=_LONGEST_REASON,
        required=True,
        several_lines=True,
        mistakes=mistakes,
    )
    where = FamilyDestination(destination)
    code = _code(where, family_code, mistakes)
    if mistakes:
        raise Mistakes(mistakes)
    people = scopes.visible_jobseekers(ctx.signed_in)

    async def act() -> Answer:
        person = await find(people.select_for_update(), jobseeker_id, "jobseeker_id")
        if not serves(ctx.signed_in, person):
            raise nothing_here("jobseeker_id")
        rows = Registration.filter(jobseeker_id=person.id).select_for_update()
        registration = await rows.get_or_none()
        if registration is None:
            raise Mistake(
                ErrorCode.NOT_FOUND,
                say("This person has no registration yet. Register them first."),
                field=("jobseeker_id",),
            )
        before = await _family_of(registration)
        after = await _destination(ctx, person, where, code)
        _refuse_where_they_are(before, after)
        relatives = [*await _members(before), *await _members(after)]
        registration.family_id = None if after is None else after.id
        await registration.save(update_fields=["family_id"])
        await note(
            person,
            CaseNoteKind.FAMILY_CHANGED,
            author_id=ctx.signed_in.account_id,
            language=ctx.signed_in.language,
            before="—" if before is None else before.code,
            after="—" if after is None else after.code,
            reason=why or "",
        )
        ctx.audit.wrote(*dict.fromkeys([person.id, *relatives]))
        return {"jobseeker": person.id}

    answer = await once(ctx, wish, act)
    return await find(people, answer["jobseeker"])


def _code(where: FamilyDestination, family_code: str | None, mistakes: list[Mistake]) -> str | None:
    if where is not FamilyDestination.EXISTING:
        if family_code:
            mistakes.append(
                invalid(
                    say(
                        "A family code goes with an existing family. Leave it out, or choose that."
                    ),
                    "family_code",
                )
            )
        return None
    if not (family_code or "").strip():
        mistakes.append(
            invalid(say("Give the code of the family that the client goes to."), "family_code")
        )
        return None
    code = read_code(family_code or "")
    if code is None:
        mistakes.append(invalid(_UNKNOWN, "family_code"))
    return code


async def _destination(
    ctx: Context, person: Jobseeker, where: FamilyDestination, code: str | None
) -> Family | None:
    if where is FamilyDestination.NONE:
        return None
    if where is FamilyDestination.NEW:
        return await Family.begin(person.provider_id, by=ctx.signed_in.account_id)
    family = await Family.of_code(person.provider_id, code or "")
    if family is None:
        raise invalid(_UNKNOWN, "family_code")
    if await _is_full(family):
        raise invalid(_FULL, "family_code", most=MOST_MEMBERS)
    return family


def _refuse_where_they_are(before: Family | None, after: Family | None) -> None:
    if before is None and after is None:
        raise Mistake(
            ErrorCode.CONFLICT, say("This person is in no family."), field=("destination",)
        )
    if before is not None and after is not None and before.id == after.id:
        raise Mistake(
            ErrorCode.CONFLICT,
            say("This person is in this family already."),
            field=("family_code",),
        )


async def _family_of(registration: Registration) -> Family | None:
    return None if registration.family_id is None else await Family.get(id=registration.family_id)


async def _members(family: Family | None) -> list[UUID]:
    if family is None:
        return []
    rows = Registration.filter(family_id=family.id)
    return [row.jobseeker_id for row in await rows.only("jobseeker_id")]


async def _is_full(family: Family) -> bool:
    return await Registration.filter(family_id=family.id).count() >= MOST_MEMBERS
