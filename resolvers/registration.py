"""Changing what the form says of somebody: nobody's work is written over, and all of it or nothing."""

from models import Jobseeker, Registration
from models.errors import ErrorCode, Mistake, Mistakes, invalid, say
from models.name_word import index_names
from models.registration.form import Answers, Reading, is_empty
from models.registration.sections import QUESTIONS
from permissions import scopes
from permissions.rules import changes_registration_date, serves
from resolvers import registration_form
from resolvers.context import Context
from resolvers.idempotency import Answer, Wish, once
from resolvers.objects import find, nothing_here, uuid_of
from resolvers.possible_identities import refuse_duplicates
from resolvers.registration_summary import DATE, check_site


async def update(
    ctx: Context,
    wish: Wish,
    *,
    jobseeker_id: str,
    version: int,
    given: Answers,
    mistakes: list[Mistake],
) -> Jobseeker:
    """Change the answers that are given. Nobody's work is lost: an answer that somebody else has
    written since `version` was read is not written over, and all such answers are named.
    """

    async def act() -> Answer:
        person, registration = await _locked(ctx, jobseeker_id)
        reading = await registration_form.begin_reading(ctx, person.provider_id, person.id)
        within, beside = registration_form.apart(mistakes)
        reading.mistakes += within
        there = await registration_form.load(person, registration)
        answers = await registration_form.read(given, reading)
        changes = {
            coordinate: answer
            for coordinate, answer in answers.items()
            if answer != there.get(coordinate)
            and not (is_empty(answer) and coordinate not in there)
        }
        changes |= dict.fromkeys(registration_form.no_longer_known(there, answers))
        beside += _refuse_conflicts(registration, version, changes, reading)
        _refuse_what_is_locked(ctx, registration, changes, reading)
        whole = {**there, **changes}
        # The site of somebody who was handed over stays the other agency's, until another is chosen.
        await check_site(ctx, changes, reading)
        await registration_form.check(whole, reading)
        if beside or reading.mistakes:
            raise Mistakes([*beside, *(one.under("form") for one in reading.mistakes)])
        await refuse_duplicates(ctx, person.id, changes, there)
        if changes:
            registration.version += 1
            await registration_form.keep(person, registration, changes, reading, is_new=False)
            await index_names([person])
        ctx.audit.wrote(person.id)
        return {"jobseeker": person.id}

    answer = await once(ctx, wish, act)
    return await find(scopes.visible_jobseekers(ctx.signed_in), answer["jobseeker"])


async def _locked(ctx: Context, jobseeker_id: str) -> tuple[Jobseeker, Registration]:
    """The person and their registration, held until the end of the transaction."""
    id_ = uuid_of(jobseeker_id)
    person = (
        None
        if id_ is None
        else await scopes.visible_jobseekers(ctx.signed_in).select_for_update().get_or_none(id=id_)
    )
    if person is None or not serves(ctx.signed_in, person):
        raise nothing_here("jobseeker_id")
    registration = (
        await Registration.filter(jobseeker_id=person.id).select_for_update().get_or_none()
    )
    if registration is None:
        raise Mistake(
            ErrorCode.NOT_FOUND,
            say("This person has no registration yet. Register them first."),
            field=("jobseeker_id",),
        )
    return person, registration


def _refuse_conflicts(
    registration: Registration, version: int, changes: Answers, reading: Reading
) -> list[Mistake]:
    """Tell each answer that somebody else has written; what is wrong with the version is handed back."""
    if not 1 <= version <= registration.version:
        text = say("Send the version that you have read; {version} stands.")
        return [invalid(text, "version", version=registration.version)]
    for coordinate in changes:
        if registration.written.get(coordinate, 1) > version:
            reading.mistakes.append(
                Mistake(
                    ErrorCode.CONFLICT,
                    say(
                        "Somebody else has changed this since you read it. Read it again, and decide"
                        " which of the two is right."
                    ),
                    field=coordinate.split("."),
                )
            )
    return []


def _refuse_what_is_locked(
    ctx: Context, registration: Registration, changes: Answers, reading: Reading
) -> None:
    for coordinate in changes:
        if QUESTIONS[coordinate].once:
            reading.wrong(
                coordinate, say("This is chosen when a client is registered, and not here.")
            )
    if DATE in changes and not changes_registration_date(ctx.signed_in, registration.created_by_id):
        reading.mistakes.append(
            Mistake(
                ErrorCode.FORBIDDEN,
                say(
                    "The registration date is locked. Only Agency Coordinators and the person who"
                    " created the profile can change it."
                ),
                field=DATE.split("."),
            )
        )
