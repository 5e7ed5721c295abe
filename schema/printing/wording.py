"""How a printed document says things, in its own language, whichever the reader's is."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from babel import Locale
from babel.dates import format_date, format_datetime
from phonenumbers import NumberParseException, PhoneNumberFormat, format_number, parse

from models import Language
from models.date_range import ONTARIO
from models.errors import say
from schema.messages import translate


@dataclass(frozen=True)
class Wording:
    language: Language

    @property
    def _locale(self) -> Locale:
        return Locale(self.language.value, "CA")

    def say(self, text: str, **parameters: Any) -> str:
        return translate(text, self.language, **parameters)

    def day(self, day: date) -> str:
        """`November 22, 2026`, `22 novembre 2026`."""
        return format_date(day, "long", locale=self._locale)

    def moment(self, moment: datetime) -> str:
        """In Ontario, to the minute."""
        local = moment.astimezone(ONTARIO)
        time = format_datetime(local, "HH:mm", locale=self._locale)
        return self.say(say("{day} at {time}"), day=self.day(local.date()), time=time)

    def yes_or_no(self, answer: bool) -> str:
        return self.say(say("Yes") if answer else say("No"))

    def length(self, minutes: int) -> str:
        """`1 h 30 min`; no line is broken in it."""
        hours, rest = divmod(minutes, 60)
        parts = [f"{hours}\u00a0h"] if hours else []
        return "\u00a0".join([*parts, f"{rest}\u00a0min"] if rest or not hours else parts)

    def phone(self, number: str) -> str:
        """As people write it; an extension is said in words."""
        try:
            read = parse(number, None)
        except NumberParseException:
            return number
        extension, read.extension = read.extension, None
        style = (
            PhoneNumberFormat.NATIONAL
            if read.country_code == 1
            else PhoneNumberFormat.INTERNATIONAL
        )
        written = format_number(read, style)
        if extension:
            return self.say(say("{number} ext. {extension}"), number=written, extension=extension)
        return written
