"""Is this person already registered? Steps 1 and 2 of adding a client, in source 000.

"Enter the person's name to search existing records. The look-up supports first name–only, last
name-only, partial matches, and common spacing or punctuation variations."

The viewer's own people are shown by whatever part of a name fits. Somebody else's are shown as
restricted matches, and only where the viewer evidently knows the person already:

- a whole first (or preferred) name and a whole last name were typed, nicknames and slips forgiven,
  and they are most of this person's name and of what was typed (`_KNOWN_BY_NAME`); or
- the same, but less of it, with their date of birth or phone number (`_KNOWN_BY_MORE`); or
- their e-mail address was typed.

A single word and the beginning of a word never show somebody else's person, so that nobody can list
them; at most three are shown, by their initials. A date of birth that contradicts hides them, and
an e-mail address shows them all the same.
What a restricted match tells is what the viewer already typed, and that such a person is
registered: the purpose of the step ("review it carefully to avoid creating a duplicate client").
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from models import Jobseeker, Permission
from models.errors import ErrorCode, Mistake, say
from models.name_similarity import PersonNames, TypedName, fits_any
from models.person_name import initials
from models.resemblance import LIKE, MatchReason, Resemblance, resemblance
from permissions import look_up_token
from permissions.look_up_token import seal_look_up, words_looked_up
from permissions.restricted import seal_restricted
from permissions.tokens import NotOurs
from resolvers.budgets import LOOK_UPS, spend
from resolvers.context import Context
from resolvers.look_up_candidates import (
    Candidate,
    asked_words,
    people_elsewhere,
    people_in_sight,
)
from resolvers.look_up_wanted import MOST_MATCHES, Wanted, read_wanted, wanted_of_profile

MOST_RESTRICTED = 3
LONGEST_OF_A_COLUMN = 100
"""Characters of a stored first, last or preferred name."""

_WORTH_SHOWING = 0.25
_KNOWN_BY_NAME = 0.6
_KNOWN_BY_MORE = 0.5
_DUPLICATE = 0.75
"""The same full name with one slip or a nickname, or less of it with the same date of birth."""

GUIDANCE = say(
    "If you don't have permission to view the client profile, select Request Client Transfer for "
    "guidance on how to gain access."
)


@dataclass(frozen=True)
class Restricted:
    """Somebody whose profile the viewer may not see. Holds nothing else about them."""

    reference: str
    """For requestClientTransfer: opaque, bound to the viewer, for one hour."""
    initials: str
    guidance: str
    """An English msgid: the source's own sentence."""


@dataclass(frozen=True)
class Match:
    """Either `jobseeker` or `restricted` is there, never both."""

    score: float
    """From 0 to 1; of a restricted match in tenths, lest it measure a name that is not shown."""
    reasons: list[MatchReason]
    jobseeker: Jobseeker | None = None
    restricted: Restricted | None = None


@dataclass(frozen=True)
class LookUp:
    token: str
    """What inviteClient asks for: that this viewer looked this name up."""
    expires_at: datetime
    matches: list[Match]
    """The most alike first."""


@dataclass(frozen=True)
class _Found:
    candidate: Candidate
    resemblance: Resemblance
    in_sight: bool

    @property
    def rank(self) -> tuple[float, bool, str]:
        return (-self.resemblance.score, not self.in_sight, self.candidate.id.hex)


async def look_up(
    ctx: Context,
    *,
    name: str,
    date_of_birth: date | None,
    email: str | None,
    phone: str | None,
    first: int,
) -> LookUp:
    """Who may already be this person. Raise Mistakes for every argument that cannot be.

    Raise Mistake TOO_MANY for whoever has looked up very many.
    """
    ctx.answers_evenly = True
    wanted = read_wanted(
        ctx, name=name, date_of_birth=date_of_birth, email=email, phone=phone, first=first
    )
    await spend(ctx, LOOK_UPS)
    found = [one for one in await _find(ctx, wanted) if one.resemblance.score >= _WORTH_SHOWING]
    shown = _best(found, first)
    _record(ctx, shown, name=name, date_of_birth=date_of_birth, email=email, phone=phone)
    return LookUp(
        token=seal_look_up(
            ctx.tokens, ctx.signed_in, (reading.word.folded for reading in wanted.readings)
        ),
        expires_at=ctx.now + look_up_token.LIFETIME,
        matches=await _matches(ctx, shown),
    )


def check_look_up_token(
    ctx: Context,
    token: str | None,
    *,
    first_name: str,
    last_name: str,
    preferred_name: str | None,
) -> None:
    """Raise LOOK_UP_REQUIRED unless this viewer looked up, of late, a name that this person has."""
    if not token:
        raise _look_up_required(
            say("Look the person up first, to confirm that they are not already registered.")
        )
    try:
        looked_up = words_looked_up(ctx.tokens, ctx.signed_in, token)
    except NotOurs:
        raise _look_up_required(
            say("This look-up can no longer be used. Look the person up again.")
        ) from None
    # Whoever calls has not checked the names yet: what no column holds is not compared.
    person = PersonNames(
        *(name[:LONGEST_OF_A_COLUMN] for name in (first_name, last_name, preferred_name or ""))
    )
    if not fits_any(looked_up, person):
        raise _look_up_required(say("You looked up another name. Look this person up."))


async def possible_duplicates(
    ctx: Context,
    *,
    first_name: str,
    last_name: str,
    preferred_name: str | None,
    date_of_birth: date | None,
    email: str | None,
    phone: str | None,
) -> list[Match]:
    """Who very likely is the person that somebody is about to add; the most alike first.

    The same full name, unless the date of birth contradicts, or the same e-mail address and a name
    that has something in common. All arguments as they are stored. Recorded as a look-up.
    """
    wanted = wanted_of_profile(
        first_name=first_name,
        last_name=last_name,
        preferred_name=preferred_name,
        date_of_birth=date_of_birth,
        email=email,
        phone=phone,
    )
    found = [one for one in await _find(ctx, wanted) if _is_duplicate(one.resemblance)]
    best = _best(found, MOST_MATCHES)
    names = (first_name, preferred_name, last_name)
    _record(
        ctx,
        best,
        name=" ".join(name for name in names if name),
        date_of_birth=date_of_birth,
        email=email,
        phone=phone,
    )
    return await _matches(ctx, best)


def _record(
    ctx: Context,
    found: Sequence[_Found],
    *,
    name: str,
    date_of_birth: date | None,
    email: str | None,
    phone: str | None,
) -> None:
    terms = {
        "name": name,
        "dateOfBirth": None if date_of_birth is None else date_of_birth.isoformat(),
        "email": email,
        "phone": phone,
    }
    given = {term: text for term, text in terms.items() if text is not None}
    ctx.audit.looked_up(
        [f"Query.lookUp({term}:)" for term in given], given, [one.candidate.id for one in found]
    )


async def _find(ctx: Context, wanted: Wanted) -> list[_Found]:
    viewer = ctx.signed_in
    asked = await asked_words(wanted)
    seen = await people_in_sight(wanted, asked, viewer.provider_ids)
    unseen = []
    # An administrator sees everybody, and a single word shows nobody who is elsewhere.
    if not viewer.holds(Permission.ADMINISTRATOR) and (wanted.email or wanted.is_a_full_name):
        unseen = await people_elsewhere(wanted, asked)
    names = [TypedName(name) for name in wanted.names]
    elsewhere = (_compared(names, wanted, candidate, in_sight=False) for candidate in unseen)
    restricted = sorted(
        (one for one in elsewhere if _may_be_shown(one.resemblance)), key=lambda one: one.rank
    )
    return [
        *(_compared(names, wanted, candidate, in_sight=True) for candidate in seen),
        *restricted[:MOST_RESTRICTED],
    ]


def _compared(
    names: Sequence[TypedName], wanted: Wanted, candidate: Candidate, *, in_sight: bool
) -> _Found:
    person = PersonNames(candidate.first_name, candidate.last_name, candidate.preferred_name)
    return _Found(
        candidate,
        resemblance(
            max((name.fit(person) for name in names), key=lambda fit: fit.degree),
            wanted_date_of_birth=wanted.date_of_birth,
            date_of_birth=candidate.date_of_birth,
            same_email=candidate.same_email,
            same_phone=candidate.same_phone,
        ),
        in_sight,
    )


def _may_be_shown(found: Resemblance) -> bool:
    """Whether somebody else's person may be a restricted match: see the head of this module."""
    if MatchReason.EMAIL in found.reasons:
        return True
    more = {MatchReason.DATE_OF_BIRTH, MatchReason.PHONE} & set(found.reasons)
    return (
        found.name.full
        and not found.contradicted
        and found.score >= (_KNOWN_BY_MORE if more else _KNOWN_BY_NAME)
    )


def _is_duplicate(found: Resemblance) -> bool:
    if MatchReason.EMAIL in found.reasons and found.name.degree >= LIKE:
        return True
    return found.name.full and not found.contradicted and found.score >= _DUPLICATE


def _best(found: list[_Found], most: int) -> list[_Found]:
    return sorted(found, key=lambda one: one.rank)[:most]


async def _matches(ctx: Context, best: list[_Found]) -> list[Match]:
    ids = [one.candidate.id for one in best if one.in_sight]
    people = dict(zip(ids, await ctx.loaders.jobseeker_by_id.load_many(ids), strict=True))
    matches = []
    for one in best:
        reasons = list(one.resemblance.reasons)
        if not one.in_sight:
            matches.append(
                Match(round(one.resemblance.score, 1), reasons, restricted=_restricted(ctx, one))
            )
        elif jobseeker := people[one.candidate.id]:
            matches.append(Match(round(one.resemblance.score, 2), reasons, jobseeker=jobseeker))
    return matches


def _restricted(ctx: Context, found: _Found) -> Restricted:
    person = found.candidate
    return Restricted(
        reference=seal_restricted(ctx.tokens, ctx.signed_in, person.id),
        initials=initials(person.first_name, person.last_name),
        guidance=GUIDANCE,
    )


def _look_up_required(text: str) -> Mistake:
    return Mistake(ErrorCode.LOOK_UP_REQUIRED, text, field=("look_up_token",))
