"""What somebody says of the person they look up: everything is checked before anything is read."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from models.email_address import NotAnEmailAddress, parse_email_address
from models.errors import Mistake, Mistakes, invalid, say
from models.person_name import Reading, Word, readings, words
from models.phone_number import NotAPhoneNumber, parse_phone_number
from models.text import is_a_name, tidy
from resolvers.context import Context

LONGEST_NAME = 200
MOST_MATCHES = 50
_MOST_WORDS = 12
"""Of a name; what comes after them is not compared."""
_EARLIEST_BIRTH = date(1900, 1, 1)


@dataclass(frozen=True)
class Wanted:
    """What is known of the person who is looked up."""

    names: tuple[tuple[Word, ...], ...]
    """The name that was typed, or each of the names that the person may go by."""
    date_of_birth: date | None = None
    email: str | None = None
    """In lower case."""
    phone: str | None = None
    """E.164, without an extension."""

    @property
    def is_a_full_name(self) -> bool:
        """Whether it can be: it has two words."""
        return any(len(name) > 1 for name in self.names)

    @property
    def readings(self) -> tuple[Reading, ...]:
        """Every word, and neighbours as one word, of every name; each once."""
        return tuple(
            {reading.word: reading for name in self.names for reading in readings(name)}.values()
        )


def read_wanted(
    ctx: Context,
    *,
    name: str,
    date_of_birth: date | None,
    email: str | None,
    phone: str | None,
    first: int,
) -> Wanted:
    """Raise Mistakes for every argument that cannot be."""
    mistakes: list[Mistake] = []
    wanted = Wanted(
        names=(_name(name, mistakes),),
        date_of_birth=_date_of_birth(ctx, date_of_birth, mistakes),
        email=_email(email, mistakes),
        phone=_phone(phone, mistakes),
    )
    if not 1 <= first <= MOST_MATCHES:
        mistakes.append(invalid(say("Ask for 1 to {most} matches."), "first", most=MOST_MATCHES))
    if mistakes:
        raise Mistakes(mistakes)
    return wanted


def wanted_of_profile(
    *,
    first_name: str,
    last_name: str,
    preferred_name: str | None,
    date_of_birth: date | None,
    email: str,
    phone: str | None,
) -> Wanted:
    """From the columns of a jobseeker, as they are stored."""
    firsts: Iterable[tuple[Word, ...]] = (words(first_name), words(preferred_name or ""))
    return Wanted(
        names=tuple((*given, *words(last_name))[:_MOST_WORDS] for given in firsts if given),
        date_of_birth=date_of_birth,
        email=email.lower(),
        phone=None if phone is None else phone.partition(";")[0],
    )


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
            invalid(say("A date of birth lies between 1900-01-01 and today."), "date_of_birth")
        )
    return value


def _email(text: str | None, mistakes: list[Mistake]) -> str | None:
    if text is None or not text.strip():
        return None
    try:
        return parse_email_address(text).lower()
    except NotAnEmailAddress:
        mistakes.append(invalid(say("Write one e-mail address, like name@example.org."), "email"))
        return None


def _phone(text: str | None, mistakes: list[Mistake]) -> str | None:
    if text is None or not text.strip():
        return None
    try:
        return parse_phone_number(text).number
    except NotAPhoneNumber:
        mistakes.append(
            invalid(say("Write a phone number with its area code, like 416-555-0123."), "phone")
        )
        return None
