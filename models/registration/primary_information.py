"""About Your Client (Primary Information): who the client is."""

from enum import StrEnum
from typing import TYPE_CHECKING, Any, cast

from tortoise import fields

from models.account import Language
from models.catalogue import LONGEST_NAME, Catalogue
from models.errors import say
from models.registration.family import FAMILY_QUESTIONS
from models.registration.form import (
    ALWAYS,
    FOR_ICARE,
    OnARow,
    OnPerson,
    Question,
    Reading,
    Section,
)
from models.registration.kinds import Choice, Day, Entry, Name

if TYPE_CHECKING:
    from models.jobseeker import Jobseeker
    from models.registration.row import Registration


class MaritalStatus(StrEnum):
    """Source 002: "Select one of Single, Common-Law, Married, Divorced, Separated, and Widowed" ."""

    SINGLE = "SINGLE"
    COMMON_LAW = "COMMON_LAW"
    MARRIED = "MARRIED"
    DIVORCED = "DIVORCED"
    SEPARATED = "SEPARATED"
    WIDOWED = "WIDOWED"


class PreferredOfficialLanguage(StrEnum):
    """Source 002: "English, French or Unknown/No Preference" ; iCARE has the same three."""

    ENGLISH = "ENGLISH"
    FRENCH = "FRENCH"
    UNKNOWN = "UNKNOWN"

    @property
    def language(self) -> Language | None:
        """The language in which the portal writes; None where the client prefers neither."""
        return None if self is PreferredOfficialLanguage.UNKNOWN else Language[self.name]


class PrimaryInformationColumns:
    """Columns of `registration`."""

    gender = fields.CharField(max_length=LONGEST_NAME, null=True)
    marital_status: MaritalStatus | None = cast(
        "MaritalStatus | None", fields.CharEnumField(MaritalStatus, max_length=10, null=True)
    )
    prefers_official_language = fields.BooleanField(null=True)
    """Whether the client prefers the language that `jobseeker.preferred_language` names; null until
    they were asked. That column always has one, because the portal has to write in some language."""


class AsLanguageOfLetters(OnARow):
    """The language is the person's column; whether they prefer it, the registration's."""

    async def load(
        self, person: "Jobseeker", registration: "Registration", _name: str
    ) -> PreferredOfficialLanguage | None:
        if registration.prefers_official_language is None:
            return None
        if not registration.prefers_official_language:
            return PreferredOfficialLanguage.UNKNOWN
        return PreferredOfficialLanguage[person.preferred_language.name]

    async def store(
        self,
        person: "Jobseeker",
        registration: "Registration",
        _name: str,
        value: Any,
        _reading: Reading,
    ) -> None:
        answer = None if value is None else PreferredOfficialLanguage(value)
        registration.prefers_official_language = (
            None if answer is None else answer.language is not None
        )
        if answer is not None and answer.language is not None:
            person.preferred_language = answer.language


PRIMARY_INFORMATION = Section(
    name="primary_information",
    title=say("About Your Client"),
    questions=(
        Question(
            "first_name",
            say("First Name"),
            Name(),
            help=say("The client's first name, up to 100 characters."),
            required=ALWAYS,
            kept=OnPerson(),
        ),
        Question(
            "last_name",
            say("Last Name"),
            Name(),
            help=say("The client's last name, up to 100 characters."),
            required=ALWAYS,
            kept=OnPerson(),
            carried=True,
        ),
        Question(
            "gender",
            say("Gender"),
            Entry(Catalogue.GENDER),
            help=say("An entry of the catalogue GENDER."),
        ),
        Question(
            "preferred_name",
            say("Preferred Name"),
            Name(),
            help=say("Any other name the client goes by."),
            kept=OnPerson(),
        ),
        Question(
            "date_of_birth",
            say("Date of Birth"),
            Day(),
            help=say("YYYY-MM-DD."),
            required=ALWAYS + FOR_ICARE,
            kept=OnPerson(),
        ),
        Question(
            "marital_status",
            say("Marital Status"),
            Choice(MaritalStatus),
        ),
        Question(
            "preferred_official_language",
            say("Preferred Official Language"),
            Choice(PreferredOfficialLanguage),
            help=say(
                "English, French, or Unknown/No Preference. It is the language of our letters, too;"
                " with no preference that language stays as it is."
            ),
            required=FOR_ICARE,
            kept=AsLanguageOfLetters(),
            carried=True,
        ),
        *FAMILY_QUESTIONS,
    ),
)
