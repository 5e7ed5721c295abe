"""What consents ask of the contact information, and what of it goes together.

Source 002: with Yes to future research "all contact information (yellow and green fields) must be
provided", with No "only the green field for the Postal Code"; and "Only email or phone number are
mandatory for iCARE". Yellow and green are the columns of iCARE's Client Profile that every address
has; a direction and a unit few have.
"""

from datetime import date

from models.address import Province
from models.country import CANADA
from models.errors import Mistake, say
from models.postal_code import read_postal_code
from models.registration.consents import FUTURE_RESEARCH
from models.registration.form import Answers, Condition, Reading, is_empty

EMAIL = "contact_information.email"
TELEPHONES = (
    "contact_information.phone",
    "contact_information.alternative_phone_one",
    "contact_information.alternative_phone_two",
)
_OTHER_TELEPHONES = TELEPHONES[1:]
COUNTRY = "contact_information.country"
PROVINCE = "contact_information.province"
POSTAL_CODE = "contact_information.postal_code"


def _has_none(answers: Answers, *coordinates: str) -> bool:
    return all(is_empty(answers.get(coordinate)) for coordinate in coordinates)


def _consents(answers: Answers) -> bool:
    return answers.get(FUTURE_RESEARCH) is True


def _refuses(answers: Answers) -> bool:
    return answers.get(FUTURE_RESEARCH) is False


def _country(answers: Answers) -> str:
    country: str | None = answers.get(COUNTRY)
    return country or CANADA


def _is_of_research(answers: Answers, _today: date) -> bool:
    return _consents(answers)


def _is_of_research_in_canada(answers: Answers, _today: date) -> bool:
    return _consents(answers) and _country(answers) == CANADA


def _no_telephone(answers: Answers, _today: date) -> bool:
    return _has_none(answers, *TELEPHONES) and not _refuses(answers)


def _no_telephone_for_research(answers: Answers, _today: date) -> bool:
    return _has_none(answers, *TELEPHONES) and _consents(answers)


def _no_email(answers: Answers, _today: date) -> bool:
    return _has_none(answers, EMAIL, *_OTHER_TELEPHONES) and not _refuses(answers)


def _no_email_for_research(answers: Answers, _today: date) -> bool:
    return _has_none(answers, EMAIL, *_OTHER_TELEPHONES) and _consents(answers)


_ALL_CONTACT = say(
    "The client consents to future research, so all contact information is needed: fill in this"
    " field."
)
_EITHER = say(
    "iCARE needs an e-mail address or a telephone number, unless the client does not consent to"
    " future research. Fill in one of the two."
)
_EITHER_FOR_RESEARCH = say(
    "The client consents to future research, so an e-mail address or a telephone number is needed."
    " Fill in one of the two."
)

RESEARCH = Condition(
    "CONSENTS_TO_RESEARCH",
    say("When the client consents to future research or consultation."),
    _ALL_CONTACT,
    _is_of_research,
)
IN_CANADA_FOR_RESEARCH = Condition(
    "CONSENTS_TO_RESEARCH_IN_CANADA",
    say("When the client consents to future research or consultation and lives in Canada."),
    _ALL_CONTACT,
    _is_of_research_in_canada,
)
NO_TELEPHONE = Condition(
    "NO_TELEPHONE",
    say("When there is no telephone number, unless the client refuses future research."),
    _EITHER,
    _no_telephone,
)
NO_TELEPHONE_FOR_RESEARCH = Condition(
    "NO_TELEPHONE_BUT_CONSENTS_TO_RESEARCH",
    say("When there is no telephone number and the client consents to future research."),
    _EITHER_FOR_RESEARCH,
    _no_telephone_for_research,
)
NO_EMAIL = Condition(
    "NO_EMAIL",
    say(
        "When there is neither an e-mail address nor another number, unless the client refuses"
        " future research."
    ),
    _EITHER,
    _no_email,
)
NO_EMAIL_FOR_RESEARCH = Condition(
    "NO_EMAIL_BUT_CONSENTS_TO_RESEARCH",
    say(
        "When there is neither an e-mail address nor another number and the client consents to"
        " future research."
    ),
    _EITHER_FOR_RESEARCH,
    _no_email_for_research,
)


async def safe_is_what_is_there(answers: Answers, reading: Reading) -> None:
    """Whether it is safe to write or to call is said of an address or a number."""
    for coordinate in (EMAIL, *TELEPHONES):
        safety = f"{coordinate}_safety"
        if is_empty(answers.get(safety)) or not is_empty(answers.get(coordinate)):
            continue
        if not reading.is_wrong(coordinate):
            reading.wrong(
                safety,
                say("There is nothing here to be safe: write the address or number, too."),
            )


async def lies_in_its_province(answers: Answers, reading: Reading) -> None:
    """A postal code is one of its country, and of its province; provinces are Canada's."""
    country, province = _country(answers), answers.get(PROVINCE)
    if country != CANADA and province is not None:
        reading.wrong(
            PROVINCE,
            say("The provinces are Canada's, and the client lives in another country. Empty this."),
        )
        province = None
    mistakes: list[Mistake] = []
    read_postal_code(
        answers.get(POSTAL_CODE),
        *POSTAL_CODE.split("."),
        country=country,
        province=None if province is None else Province(province),
        mistakes=mistakes,
    )
    if not (reading.is_wrong(POSTAL_CODE) or reading.is_wrong(COUNTRY)):
        reading.mistakes += mistakes
