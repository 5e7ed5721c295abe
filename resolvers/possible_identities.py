"""Who may have the identifiers that somebody enters: told before they are kept, and kept with a reason.

Source 002: "If a client ID number is duplicated, the OCMS system will alert you with the potential
duplicate identities". A person of another provider is a restricted match here as in a look-up, and to
have such a number confirmed costs what a look-up costs.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from tortoise import connections

from models import Permission
from models.errors import ErrorCode, Mistake, Mistakes, say
from models.person_name import initials
from models.registration.form import Answers
from models.registration.identification import IDENTIFIERS, Identifier
from models.resemblance import MatchReason
from permissions import scopes
from permissions.restricted import seal_restricted
from resolvers.budgets import LOOK_UPS, spend
from resolvers.context import Context
from resolvers.look_up import GUIDANCE, MOST_RESTRICTED, Match, Restricted
from resolvers.look_up_wanted import MOST_MATCHES

_LOCK = "SELECT pg_advisory_xact_lock(hashtextextended($1, 0))"
_ELSEWHERE = """
SELECT id, first_name, last_name, fingerprint FROM holders_elsewhere($1::bytea[], $2)
"""


class PossibleDuplicates(Mistakes):
    """POSSIBLE_DUPLICATE, with who it may be."""

    def __init__(self, mistakes: Iterable[Mistake], matches: Iterable[Match]) -> None:
        super().__init__(mistakes)
        self.matches = tuple(matches)


@dataclass(frozen=True)
class _Holder:
    """Somebody who has the number; the initials of a person elsewhere."""

    id: UUID
    fingerprint: bytes
    initials: str | None = None


async def refuse_duplicates(
    ctx: Context, person_id: UUID, answers: Answers, before: Answers | None = None
) -> None:
    """Raise PossibleDuplicates for numbers that somebody else has and for which no reason is given.

    What this person has had already is asked of nobody. Within `once()`: until its end nobody else
    keeps one of these numbers. Raise Mistake TOO_MANY for whoever has looked up very many.
    """
    kept = {one.fingerprint for one in (before or {}).get(IDENTIFIERS) or ()}
    entered = [
        (place, one)
        for place, one in enumerate(answers.get(IDENTIFIERS) or ())
        if one.fingerprint not in kept
    ]
    if not entered:
        return
    ctx.answers_evenly = True
    if any(one.duplicate_reason is None for _, one in entered):
        await spend(ctx, LOOK_UPS)
    prints = sorted(one.fingerprint for _, one in entered)
    for print_ in prints:
        # Two who enter one number at once must see each other, wherever they are.
        await connections.get("default").execute_query_dict(_LOCK, [f"identifier {print_.hex()}"])
    holders = [*await _in_sight(ctx, prints, person_id), *await _elsewhere(ctx, prints)]
    _record(ctx, [one for _, one in entered], holders)
    held = {holder.fingerprint for holder in holders}
    refused = {
        place: one
        for place, one in entered
        if one.duplicate_reason is None and one.fingerprint in held
    }
    if refused:
        told = {one.fingerprint for one in refused.values()}
        raise PossibleDuplicates(
            (_mistake(place) for place in refused),
            await _matches(ctx, [one for one in holders if one.fingerprint in told]),
        )


def _mistake(place: int) -> Mistake:
    return Mistake(
        ErrorCode.POSSIBLE_DUPLICATE,
        say(
            "Somebody else has this number. Review the possible identities; if the number is right all"
            " the same, say why in duplicateReason."
        ),
        field=("form", *IDENTIFIERS.split("."), str(place), "value"),
    )


async def _in_sight(ctx: Context, prints: Sequence[bytes], person_id: UUID) -> list[_Holder]:
    rows = scopes.visible_client_identifiers(ctx.signed_in).filter(fingerprint__in=prints)
    found = rows.exclude(jobseeker_id=person_id).order_by("jobseeker_id").limit(MOST_MATCHES)
    return [_Holder(row.jobseeker_id, bytes(row.fingerprint)) for row in await found]


async def _elsewhere(ctx: Context, prints: Sequence[bytes]) -> list[_Holder]:
    # An administrator sees everybody.
    if ctx.signed_in.holds(Permission.ADMINISTRATOR):
        return []
    rows = await connections.get("default").execute_query_dict(
        _ELSEWHERE, [list(prints), MOST_RESTRICTED]
    )
    return [
        _Holder(row["id"], bytes(row["fingerprint"]), initials(row["first_name"], row["last_name"]))
        for row in rows
    ]


def _record(ctx: Context, entered: Sequence[Identifier], holders: Sequence[_Holder]) -> None:
    """What was asked, and whom it found; the numbers themselves are in no trail."""
    reasons = [one.duplicate_reason for one in entered if one.duplicate_reason]
    terms = {"identifiers": [str(one.type) for one in entered]}
    ctx.audit.looked_up(
        ["ClientIdentifierInput.value"],
        terms | ({"duplicateReasons": reasons} if reasons else {}),
        [holder.id for holder in holders],
    )


async def _matches(ctx: Context, holders: Sequence[_Holder]) -> list[Match]:
    each = {holder.id: holder for holder in holders}
    ids = [holder.id for holder in each.values() if holder.initials is None]
    people = await ctx.loaders.jobseeker_by_id.load_many(ids)
    reasons = [MatchReason.IDENTIFIER]
    return [
        *(Match(1.0, reasons, jobseeker=person) for person in people if person is not None),
        *(
            Match(
                1.0,
                reasons,
                restricted=Restricted(
                    reference=seal_restricted(ctx.tokens, ctx.signed_in, holder.id),
                    initials=holder.initials,
                    guidance=GUIDANCE,
                ),
            )
            for holder in each.values()
            if holder.initials is not None
        ),
    ]
