"""What somebody says of the person they look up: everything is checked before anything is read."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from models.errors import Mistake, Mistakes, invalid, say
from models.person_name import Reading, Word, readings, words
from models.personal_details import read_date_of_birth, read_email, read_phone
from models.text import is_a_name, tidy
from resolvers.context import Context

LONGEST_NAME = 200
MOST_MATCHES = 50
_MOST_WORDS = 12
"""Of a name; what comes after them is not compared."""


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
    names = (_name(name, mistakes),)
    born = read_date_of_birth(
        date_of_birth, "date_of_birth", today=ctx.now.date(), mistakes=mistakes
    )
    address = read_email(email, "email", mistakes=mistakes) if email and email.strip() else None
    number = read_phone(phone, "phone", mistakes=mistakes)
    wanted = Wanted(
        names=names,
        date_of_birth=born,
        email=None if address is None else address.lower(),
        phone=None if number is None else number.number,
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
    email: str | None,
    phone: str | None,
) -> Wanted:
    """From the columns of a jobseeker, as they are stored."""
    firsts: Iterable[tuple[Word, ...]] = (words(first_name), words(preferred_name or ""))
    return Wanted(
        names=tuple((*given, *words(last_name))[:_MOST_WORDS] for given in firsts if given),
        date_of_birth=date_of_birth,
        email=None if email is None else email.lower(),
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
