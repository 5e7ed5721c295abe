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
them; at most three are shown, by their initials, and a date of birth that contradicts hides them.
What a restricted match tells is what the viewer already typed, and that such a person is registered:
the purpose of the step ("review it carefully to avoid creating a duplicate client").
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from models import Jobseeker, Permission
from models.email_address import NotAnEmailAddress, parse_email_address
from models.errors import ErrorCode, Mistake, Mistakes, invalid, say
from models.name_similarity import PersonNames, TypedName, fits_any
from models.person_name import Word, initials, readings, words
from models.phone_number import NotAPhoneNumber, parse_phone_number
from models.resemblance import LIKE, MatchReason, Resemblance, resemblance
from models.text import is_a_name, tidy
from permissions.restricted import seal_restricted
from permissions.tokens import NotOurs
from resolvers.context import Context
from resolvers.look_up_candidates import (
    Candidate,
    Wanted,
    asked_words,
    people_elsewhere,
    people_in_sight,
)

TOKEN_LIFETIME = timedelta(minutes=30)
LONGEST_NAME = 200
MOST_MATCHES = 50
MOST_RESTRICTED = 3

_TOKEN = "look-up"  # noqa: S105 - the purpose of a token, not one
_MOST_WORDS = 12
"""Of a name; what comes after them is not compared."""
_WORTH_SHOWING = 0.25
_KNOWN_BY_NAME = 0.65
_KNOWN_BY_MORE = 0.5
_DUPLICATE = 0.75
"""The same full name with one slip or a nickname, or less of it with the same date of birth."""

_EARLIEST_BIRTH = date(1900, 1, 1)
_GUIDANCE = say(
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
    """Who may already be this person. Raise Mistakes for every argument that cannot be."""
    mistakes: list[Mistake] = []
    typed = _name(name, mistakes)
    wanted = Wanted(
        readings=tuple(readings(typed)),
        date_of_birth=_date_of_birth(ctx, date_of_birth, mistakes),
        email=_email(email, mistakes),
        phone=_phone(phone, mistakes),
    )
    if not 1 <= first <= MOST_MATCHES:
        mistakes.append(
            invalid(say("Ask for 1 to {most} matches."), "first", most=MOST_MATCHES)
        )
    if mistakes:
        raise Mistakes(mistakes)
    found = [
        one
        for one in await _find(ctx, [typed], wanted)
        if one.resemblance.score >= _WORTH_SHOWING
    ]
    return LookUp(
        token=ctx.tokens.seal(
            _TOKEN,
            {
                "account": ctx.signed_in.account_id.hex,
                "words": sorted({reading.word.folded for reading in wanted.readings}),
            },
        ),
        expires_at=ctx.now + TOKEN_LIFETIME,
        matches=await _shown(ctx, found, first),
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
        looked_up = ctx.tokens.unseal(_TOKEN, token, lifetime=TOKEN_LIFETIME)
    except NotOurs:
        looked_up = {}
    if looked_up.get("account") != ctx.signed_in.account_id.hex:
        raise _look_up_required(say("This look-up can no longer be used. Look the person up again."))
    if not fits_any(looked_up["words"], first_name, last_name, preferred_name):
        raise _look_up_required(say("You looked up another name. Look this person up."))


async def possible_duplicates(
    ctx: Context,
    *,
    first_name: str,
    last_name: str,
    preferred_name: str | None,
    date_of_birth: date | None,
    email: str,
    phone: str | None,
) -> list[Match]:
    """Who very likely is the person that somebody is about to add; the most alike first.

    The same full name, unless the date of birth contradicts, or the same e-mail address and a name
    that has something in common. All arguments as they are stored.
    """
    last = words(last_name)
    typed = [words(first_name) + last]
    if preferred_name:
        typed.append(words(preferred_name) + last)
    typed = [name[:_MOST_WORDS] for name in typed if name]
    by_word = {reading.word: reading for name in typed for reading in readings(name)}
    wanted = Wanted(
        readings=tuple(by_word.values()),
        date_of_birth=date_of_birth,
        email=email.lower(),
        phone=_number(phone),
    )
    found = [
        one
        for one in await _find(ctx, typed, wanted)
        if _is_duplicate(one.resemblance)
    ]
    return await _shown(ctx, found, MOST_MATCHES)


async def _find(
    ctx: Context, typed: Sequence[tuple[Word, ...]], wanted: Wanted
) -> list[_Found]:
    viewer = ctx.signed_in
    asked = await asked_words(wanted)
    seen = await people_in_sight(wanted, asked, viewer.provider_ids)
    # An administrator sees everybody: there is no elsewhere.
    unseen = (
        []
        if viewer.holds(Permission.ADMINISTRATOR)
        else await people_elsewhere(wanted, asked, viewer.provider_ids)
    )
    names = [TypedName(name) for name in typed]
    found = [_compared(names, wanted, candidate, in_sight=True) for candidate in seen]
    elsewhere = (_compared(names, wanted, candidate, in_sight=False) for candidate in unseen)
    found += sorted(
        (one for one in elsewhere if _may_be_shown(one.resemblance)), key=lambda one: one.rank
    )[:MOST_RESTRICTED]
    return found


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


async def _shown(ctx: Context, found: list[_Found], most: int) -> list[Match]:
    best = sorted(found, key=lambda one: one.rank)[:most]
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
        guidance=_GUIDANCE,
    )


def _look_up_required(text: str) -> Mistake:
    return Mistake(ErrorCode.LOOK_UP_REQUIRED, text, field=("look_up_token",))


def _name(name: str, mistakes: list[Mistake]) -> tuple[Word, ...]:
    text = tidy(name, "name", longest=LONGEST_NAME, required=True, mistakes=mistakes)
    if text is None:
        return ()
    found = words(text)[:_MOST_WORDS]
    if not (found and is_a_name(text)):
        mistakes.append(invalid(say("A name has at least one letter."), "name"))
    return found


def _date_of_birth(ctx: Context, value: date | None, mistakes: list[Mistake]) -> date | None:
    if value is not None and not _EARLIEST_BIRTH <= value <= ctx.now.date():
        mistakes.append(
            invalid(
                say("A date of birth lies between 1900-01-01 and today."), "date_of_birth"
            )
        )
    return value


def _email(text: str | None, mistakes: list[Mistake]) -> str | None:
    if text is None or not text.strip():
        return None
    try:
        return parse_email_address(text).lower()
    except NotAnEmailAddress:
        mistakes.append(
            invalid(say("Write one e-mail address, like name@example.org."), "email")
        )
        return None


def _phone(text: str | None, mistakes: list[Mistake]) -> str | None:
    if text is None or not text.strip():
        return None
    try:
        return parse_phone_number(text).number
    except NotAPhoneNumber:
        mistakes.append(
            invalid(
                say("Write a phone number with its area code, like 416-555-0123."), "phone"
            )
        )
        return None


def _number(phone: str | None) -> str | None:
    """Without the extension that may be stored behind it."""
    return None if phone is None else phone.partition(";")[0]
