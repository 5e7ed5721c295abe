"""How a printed document says things, in its own language, whichever the reader's is."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from babel.dates import format_date, format_time
from phonenumbers import NumberParseException, PhoneNumberFormat, format_number, parse

from models import Language
from models.country import canadian
from models.date_range import ONTARIO
from models.errors import say
from schema.messages import translate
from schema.printing.choices import label_of


@dataclass(frozen=True)
class Wording:
    language: Language

    def say(self, text: str, **parameters: Any) -> str:
        return translate(text, self.language, **parameters)

    def day(self, day: date) -> str:
        """`November 22, 2026`, `22 novembre 2026`, `1er mars 2026`."""
        written = format_date(day, "long", locale=canadian(self.language))
        is_first = self.language is Language.FRENCH and day.day == 1
        return f"1er{written[1:]}" if is_first else written

    def moment(self, moment: datetime) -> str:
        """In Ontario, to the minute."""
        local = moment.astimezone(ONTARIO)
        time = format_time(local, "short", locale=canadian(self.language))
        return self.say(say("{day} at {time}"), day=self.day(local.date()), time=time)

    def day_of(self, text: str) -> str:
        """Of a day as the API answers it."""
        return self.day(date.fromisoformat(text))

    def moment_of(self, text: str) -> str:
        """Of a moment as the API answers it."""
        return self.moment(datetime.fromisoformat(text))

    def choice(self, of: type[StrEnum], member: str) -> str:
        """What a member of a closed list is called."""
        text, parameters = label_of(of, member)
        return self.say(text, **parameters)

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
