"""E-mail address, phone number and date of birth as people type them: read, or a mistake there."""

from datetime import date

from models.email_address import NotAnEmailAddress, parse_email_address
from models.errors import Mistake, invalid, say
from models.phone_number import NotAPhoneNumber, PhoneNumber, parse_phone_number

EARLIEST_BIRTH = date(1900, 1, 1)


def read_email(text: str, *field: str, mistakes: list[Mistake]) -> str | None:
    """The address with its case as typed; None, and one mistake more, when it is not one address."""
    try:
        return parse_email_address(text)
    except NotAnEmailAddress:
        mistakes.append(invalid(say("Write one e-mail address, like name@example.org."), *field))
        return None


def read_phone(text: str | None, *field: str, mistakes: list[Mistake]) -> PhoneNumber | None:
    """None for a blank text, too."""
    if text is None or not text.strip():
        return None
    try:
        return parse_phone_number(text)
    except NotAPhoneNumber:
        mistakes.append(
            invalid(say("Write a phone number with its area code, like 416-555-0123."), *field)
        )
        return None


def read_date_of_birth(
    value: date | None, *field: str, today: date, mistakes: list[Mistake]
) -> date | None:
    """The day, where somebody can have been born on it."""
    if value is None or EARLIEST_BIRTH <= value <= today:
        return value
    mistakes.append(invalid(say("A date of birth lies between 1900-01-01 and today."), *field))
    return None


def age_on(born: date, day: date) -> int:
    """Whole years. Whoever is born on 29 February is a year older on 1 March of other years."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))
