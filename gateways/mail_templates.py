"""The same facts give the same mail: rendering reads no clock, no database and no settings.

User text (names) appears in the body alone, tidied and, in HTML, escaped. The templates are in
`templates/mail/`: `.subject` is one line, `.txt` the plain text, `.html` the same for the eye.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_time
from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

from gateways.mail_failures import UnsafeMessage
from models.account import Language
from models.letter import LetterKind

_TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).resolve().parent.parent / "templates" / "mail"),
    autoescape=select_autoescape(enabled_extensions=("html",), default=False),
    undefined=StrictUndefined,
    trim_blocks=True,
)
_TORONTO = ZoneInfo("America/Toronto")
_HOURS: Final = {Language.ENGLISH: "h:mm a", Language.FRENCH: "H 'h' mm"}
_NBSP: Final = "\u00a0"

_NOT_TEXT = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]+")
"""Controls, line separators, changes of direction, halves of characters. Joiners stay: names in
Persian or Sinhala need them."""
_LIKE_A_LINK = re.compile(r"[@/\\<>]|www\.|\w{2}\.\w{2}", re.IGNORECASE)
"""What mail programs turn into a link by themselves, and markup."""
_LONGEST_NAME = 80
_LINK = re.compile(r"https?://[A-Za-z0-9._~:/?#\[\]@!$&()*+,;=%-]+")


@dataclass(frozen=True)
class Mail:
    """One mail in one language, ready to be put into a message."""

    language: Language
    sender_name: str
    subject: str
    text: str
    html: str


def invitation_mail(
    *,
    language: Language,
    name: str | None,
    provider_name: str,
    link: str,
    expires_at: datetime,
    portal_url: str,
) -> Mail:
    """Invite a jobseeker to open their portal account.

    `name` is the preferred name, else the first name; one that cannot be greeted with (too long, or
    made to look like a link) is left out. `expires_at` has its zone; it is told in Toronto time.

    Raises UnsafeMessage if `link` or `portal_url` is not a plain http(s) address.
    """
    return _rendered(
        "invitation",
        language,
        name=_for_a_greeting(name),
        provider_name=_tidy(provider_name),
        link=_checked_link(link),
        expires=in_toronto(expires_at, language),
        portal_url=_checked_link(portal_url),
    )


@dataclass(frozen=True)
class LetterFacts:
    """What the templates of letters are told. Times have their zone, and are told in Toronto's."""

    language: Language
    name: str
    """Of the account that the letter is for."""
    at: datetime
    """When it happened."""
    by: str | None
    """The name of who did it."""
    about: Mapping[str, str]
    """Ids and codes, which the kind decides about."""
    link: str
    """Where the letter leads."""
    expires_at: datetime
    """When the link stops working."""
    portal_url: str


def letter_mail(kind: LetterKind, facts: LetterFacts) -> Mail:
    """A letter to somebody who has an account; its templates are called as its kind.

    Raises UnsafeMessage if an address is not a plain http(s) one.
    """
    return _rendered(
        kind.lower(),
        facts.language,
        name=_for_a_greeting(facts.name),
        at=in_toronto(facts.at, facts.language),
        by=_tidy(facts.by or ""),
        about=facts.about,
        link=_checked_link(facts.link),
        expires=in_toronto(facts.expires_at, facts.language),
        portal_url=_checked_link(facts.portal_url),
    )


def _rendered(template: str, language: Language, **facts: object) -> Mail:
    def rendered(file: str) -> str:
        return _TEMPLATES.get_template(file).render(facts).strip()

    return Mail(
        language=language,
        sender_name=rendered(f"sender.{language}.txt"),
        subject=rendered(f"{template}.{language}.subject"),
        text=rendered(f"{template}.{language}.txt") + "\n",
        html=rendered(f"{template}.{language}.html") + "\n",
    )


def in_toronto(moment: datetime, language: Language) -> str:
    """`Saturday, July 4, 2026 at 5:05 p.m. (Toronto time)`, `samedi 4 juillet 2026 à 17 h 05 (…)`.

    The time holds together with non-breaking spaces; the first of a month is `1er` in French.
    """
    local = moment.astimezone(_TORONTO)
    locale = f"{language}_CA"
    day = format_date(local, "full", locale=locale)
    time = re.sub(r"\s", _NBSP, format_time(local, _HOURS[language], locale=locale))
    if language is Language.FRENCH:
        return f"{day.replace(' 1 ', ' 1er ')} à {time} (heure de Toronto)"
    return f"{day} at {time} (Toronto time)"


def _checked_link(address: str) -> str:
    if not _LINK.fullmatch(address):
        raise UnsafeMessage("LINK")
    return address


def _tidy(text: str) -> str:
    return " ".join(_NOT_TEXT.sub(" ", text).split())


def _for_a_greeting(name: str | None) -> str | None:
    tidy = _tidy(name or "")
    if not tidy or len(tidy) > _LONGEST_NAME or _LIKE_A_LINK.search(tidy):
        return None
    return tidy
