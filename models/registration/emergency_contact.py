"""Emergency Contact & Consent: who consents for a client who cannot, whom to call, the children."""

from datetime import date

from tortoise import fields

from models.catalogue import Catalogue
from models.errors import say
from models.personal_details import age_on
from models.registration.contact_person import (
    CHILD_PARTS,
    CONTACT_PARTS,
    AgeGroup,
    Child,
    ContactPerson,
    ContactRole,
)
from models.registration.form import (
    ALWAYS,
    Answers,
    Condition,
    Question,
    Reading,
    RequiredBy,
    Requirement,
    Rule,
    Section,
)
from models.registration.kinds import Choice, Email, Entry, Name, Phone, Rows, YesNo
from models.registration.rows import InRows

MAJORITY = 18
"""Years: Age of Majority and Accountability Act of Ontario, section 1."""
BIRTH = "primary_information.date_of_birth"
CONSENT_REQUIRED = "emergency_contact.consent_required"
GUARDIANS = "emergency_contact.guardians"
CONSENT_GIVERS = "emergency_contact.consent_givers"
EMERGENCY_CONTACTS = "emergency_contact.emergency_contacts"


class EmergencyContactColumns:
    """Columns of `registration`."""

    consent_required = fields.BooleanField(null=True)


def is_minor(answers: Answers, today: date) -> bool:
    born = answers.get(BIRTH)
    return born is not None and age_on(born, today) < MAJORITY


def _consent_is_required(answers: Answers, today: date) -> bool:
    """Of a minor whatever was answered: what is missing is told at once with the wrong answer."""
    return answers.get(CONSENT_REQUIRED) is True or is_minor(answers, today)


_OF_A_MINOR = Condition(
    "IS_MINOR",
    say("When the client is under 18."),
    say("The client is under 18, so somebody else consents to the services: answer Yes."),
    is_minor,
)


def _with_consent(missing: str) -> tuple[Requirement, ...]:
    return (
        Requirement(
            RequiredBy.PORTAL,
            Condition(
                "CONSENT_REQUIRED",
                say("When the client requires consent for services, as everybody under 18 does."),
                missing,
                _consent_is_required,
            ),
        ),
    )


async def minors_require_consent(answers: Answers, reading: Reading) -> None:
    """Source 002: "Does the client require consent for services (are they a "minor")?" ."""
    if answers.get(CONSENT_REQUIRED) is False and is_minor(answers, reading.today):
        reading.wrong(
            CONSENT_REQUIRED,
            say(
                "The client is under 18, a minor in Ontario, and requires consent for services."
                " Answer Yes, or correct the date of birth."
            ),
        )


async def consent_is_given_where_it_is_required(answers: Answers, reading: Reading) -> None:
    """Source 002: "If "yes", there are three tabs". An emergency contact everybody may have."""
    if _consent_is_required(answers, reading.today):
        return
    for coordinate in (GUARDIANS, CONSENT_GIVERS):
        if answers.get(coordinate):
            reading.wrong(
                coordinate,
                say(
                    "This is for a client who requires consent for services. Answer Yes to Consent"
                    " Required, or take this out."
                ),
            )


def _can_be_reached(coordinate: str) -> Rule:
    async def rule(answers: Answers, reading: Reading) -> None:
        for place, person in enumerate(answers.get(coordinate) or ()):
            path = f"{coordinate}.{place}"
            if not (person["phone"] or person["email"] or reading.is_wrong(path)):
                reading.wrong(
                    coordinate,
                    say("Write a telephone number or an e-mail address: they must be reached."),
                    str(place),
                    "phone",
                )

    return rule


CONTACT = Rows(
    name="ContactPerson",
    description="Somebody to turn to about a client.",
    most=5,
    parts=(
        Question("name", say("Name"), Name(200), help=say("The full name."), required=ALWAYS),
        Question(
            "relationship",
            say("Relationship"),
            Entry(Catalogue.RELATIONSHIP),
            help=say("What they are to the client: an entry of the catalogue RELATIONSHIP."),
        ),
        Question(
            "phone",
            say("Telephone"),
            Phone(),
            help=say("Their telephone number; needed where there is no e-mail address."),
        ),
        Question(
            "email",
            say("Email"),
            Email(),
            help=say("Their e-mail address; needed where there is no telephone number."),
        ),
    ),
)

CHILDREN = Rows(
    name="Child",
    description="A child of a client, between infant and school age.",
    parts=(
        Question("name", say("Name"), Name(200), required=ALWAYS),
        Question("age_group", say("Age Group"), Choice(AgeGroup), required=ALWAYS),
    ),
)


def _tab(
    name: str, label: str, role: ContactRole, help_: str, required: tuple[Requirement, ...]
) -> Question:
    return Question(
        name,
        label,
        CONTACT,
        help=help_,
        required=required,
        kept=InRows(ContactPerson, CONTACT_PARTS, of=(("role", role.value),)),
    )


EMERGENCY_CONTACT = Section(
    name="emergency_contact",
    title=say("Emergency Contact & Consent"),
    rules=(
        minors_require_consent,
        consent_is_given_where_it_is_required,
        *map(_can_be_reached, (GUARDIANS, CONSENT_GIVERS, EMERGENCY_CONTACTS)),
    ),
    questions=(
        Question(
            "consent_required",
            say("Consent Required"),
            YesNo(),
            help=say(
                "Whether the client requires consent for services; whoever is under 18 does. With Yes"
                " there are a guardian, a person giving consent and an emergency contact to fill in."
            ),
            required=(Requirement(RequiredBy.PORTAL, _OF_A_MINOR),),
        ),
        _tab(
            "guardians",
            say("Guardian"),
            ContactRole.GUARDIAN,
            say("Who is responsible for the client."),
            _with_consent(say("The client requires consent for services: name their guardian.")),
        ),
        _tab(
            "consent_givers",
            say("Person Giving Consent"),
            ContactRole.CONSENT_GIVER,
            say("Who consents to the services for the client."),
            _with_consent(
                say("The client requires consent for services: name the person who gives it.")
            ),
        ),
        _tab(
            "emergency_contacts",
            say("Emergency Contact"),
            ContactRole.EMERGENCY_CONTACT,
            say("Whom to call in an emergency. Everybody may have one."),
            _with_consent(
                say("The client requires consent for services: name whom to call in an emergency.")
            ),
        ),
        Question(
            "children",
            say("Children"),
            CHILDREN,
            help=say("The client's children between infant and school age."),
            kept=InRows(Child, CHILD_PARTS),
        ),
    ),
)
