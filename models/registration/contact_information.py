"""About Your Client (Contact Information): how to reach the client, and by what it is safe to.

An address or number is safe, not safe, or nobody has asked yet. Source 002 has a check box, which
cannot tell the last two apart; but a letter to an address that somebody said is not safe can harm
them, and where nobody has asked the portal goes on writing as it did before there was a form.
"""

from enum import StrEnum
from typing import TYPE_CHECKING, Any, cast

from tortoise import fields

from models.address import Province, StreetDirection
from models.catalogue import LONGEST_NAME, Catalogue
from models.errors import say
from models.invitation import NOT_SAFE_TO_WRITE, Invitation
from models.mailing import TO_BE_SENT
from models.registration.contact_rules import (
    IN_CANADA_FOR_RESEARCH,
    NO_EMAIL,
    NO_EMAIL_FOR_RESEARCH,
    NO_TELEPHONE,
    NO_TELEPHONE_FOR_RESEARCH,
    RESEARCH,
    lies_in_its_province,
    safe_is_what_is_there,
)
from models.registration.form import (
    ALWAYS,
    FOR_ICARE,
    Condition,
    OnPerson,
    OnRegistration,
    Question,
    Reading,
    RequiredBy,
    Requirement,
    Section,
)
from models.registration.kinds import Choice, Email, Entry, Phone, Text
from models.registration.places import Country, PostalCode

if TYPE_CHECKING:
    from models.jobseeker import Jobseeker
    from models.registration.row import Registration


class SafeToContact(StrEnum):
    """Source 002: "Please confirm with the client that the contact information provided is safe to
    use if necessary" .
    """

    SAFE = "SAFE"
    NOT_SAFE = "NOT_SAFE"


def _safety() -> SafeToContact | None:
    """Null: nobody has asked the client yet."""
    return cast(
        "SafeToContact | None", fields.CharEnumField(SafeToContact, max_length=8, null=True)
    )


class ContactColumns:
    """Columns of `registration`; the e-mail address and the telephone number are the person's."""

    email_safety = _safety()
    phone_safety = _safety()
    alternative_phone_one = fields.CharField(max_length=40, null=True)
    """E.164, an extension after `;ext=`."""
    alternative_phone_one_safety = _safety()
    alternative_phone_two = fields.CharField(max_length=40, null=True)
    alternative_phone_two_safety = _safety()
    street_number = fields.CharField(max_length=20, null=True)
    street_name = fields.CharField(max_length=100, null=True)
    street_type = fields.CharField(max_length=LONGEST_NAME, null=True)
    street_direction: StreetDirection | None = cast(
        "StreetDirection | None", fields.CharEnumField(StreetDirection, max_length=2, null=True)
    )
    unit = fields.CharField(max_length=20, null=True)
    city = fields.CharField(max_length=100, null=True)
    province: Province | None = cast(
        "Province | None", fields.CharEnumField(Province, max_length=2, null=True)
    )
    country = fields.CharField(max_length=2, null=True)
    postal_code = fields.CharField(max_length=16, null=True)
    """`M5V 3L9`; abroad as it is written there."""


class SafetyOfEmail(OnRegistration):
    """Once an address is known not to be safe, letters to it that wait are not sent any more."""

    async def store(
        self,
        person: "Jobseeker",
        registration: "Registration",
        name: str,
        value: Any,
        reading: Reading,
    ) -> None:
        await super().store(person, registration, name, value, reading)
        if value != SafeToContact.NOT_SAFE:
            return
        waiting = [status.value for status in TO_BE_SENT]
        letters = Invitation.filter(jobseeker_id=person.id, status__in=waiting)
        for letter in await letters.select_for_update():
            letter.given_up(failure=NOT_SAFE_TO_WRITE)
            await letter.keep_standing()


def _when(condition: Condition) -> tuple[Requirement, ...]:
    """What the client's consent asks for is refused without, and is missing for iCARE."""
    return (
        Requirement(RequiredBy.PORTAL, condition),
        Requirement(RequiredBy.ICARE, condition),
    )


def _safety_of(name: str, label: str) -> Question:
    """Not carried to the family: whether it is safe is asked of each of them."""
    return Question(
        f"{name}_safety",
        label,
        Choice(SafeToContact),
        help=say(
            "SAFE when the client has confirmed that it is safe to use, NOT_SAFE when they said that"
            " it is not; null until they were asked. It is emptied when what it is about changes."
        ),
        about=name,
        kept=SafetyOfEmail() if name == "email" else OnRegistration(),
    )


CONTACT_INFORMATION = Section(
    name="contact_information",
    title=say("Contact Information"),
    help=say("Only email or phone number are mandatory for iCARE."),
    rules=(safe_is_what_is_there, lies_in_its_province),
    questions=(
        Question(
            "email",
            say("Email"),
            Email(),
            help=say("One address. Notifications and the invitation to the portal go there."),
            required=(
                Requirement(RequiredBy.PORTAL, NO_TELEPHONE_FOR_RESEARCH),
                Requirement(RequiredBy.ICARE, NO_TELEPHONE),
            ),
            kept=OnPerson(),
            carried=True,
        ),
        _safety_of("email", say("Email Safe to Contact")),
        Question(
            "phone",
            say("Telephone Number"),
            Phone(),
            help=say("With its area code, an extension behind it: 416-555-0123 ext. 22."),
            required=(
                Requirement(RequiredBy.PORTAL, NO_EMAIL_FOR_RESEARCH),
                Requirement(RequiredBy.ICARE, NO_EMAIL),
            ),
            kept=OnPerson(),
            carried=True,
        ),
        _safety_of("phone", say("Telephone Number Safe to Contact")),
        Question(
            "alternative_phone_one",
            say("Telephone (ALT 1)"),
            Phone(),
            help=say("Another telephone number of the client."),
            carried=True,
        ),
        _safety_of("alternative_phone_one", say("Telephone (ALT 1) Safe to Contact")),
        Question(
            "alternative_phone_two",
            say("Telephone (ALT 2)"),
            Phone(),
            help=say("Another telephone number of the client."),
            carried=True,
        ),
        _safety_of("alternative_phone_two", say("Telephone (ALT 2) Safe to Contact")),
        Question(
            "street_number",
            say("Street Number"),
            Text(longest=20),
            required=_when(RESEARCH),
            carried=True,
        ),
        Question(
            "street_name",
            say("Street Name"),
            Text(longest=100),
            required=_when(RESEARCH),
            carried=True,
        ),
        Question(
            "street_type",
            say("Street Type"),
            Entry(Catalogue.STREET_TYPE),
            help=say(
                "Street, road, circle and so on: an entry of the catalogue STREET_TYPE, which has"
                " one for an address without a type."
            ),
            required=_when(RESEARCH),
            carried=True,
        ),
        Question(
            "street_direction",
            say("Street Direction"),
            Choice(StreetDirection),
            help=say("North, South, East, West or between them, where the street has one."),
            carried=True,
        ),
        Question(
            "unit",
            say("Unit"),
            Text(longest=20),
            help=say("The unit, suite or apartment, where there is one."),
            carried=True,
        ),
        Question(
            "city",
            say("City"),
            Text(longest=100),
            help=say("The client's current city."),
            required=_when(RESEARCH),
            carried=True,
        ),
        Question(
            "province",
            say("Province"),
            Choice(Province),
            help=say("The client's current province or territory, in Canada."),
            required=_when(IN_CANADA_FOR_RESEARCH),
            carried=True,
        ),
        Question(
            "country",
            say("Country"),
            Country(),
            help=say(
                "The country where the client lives: its code in `countries`. Left out, it is read"
                " as Canada."
            ),
            carried=True,
        ),
        Question(
            "postal_code",
            say("Postal Code"),
            PostalCode(),
            help=say("The client's current postal code, like M5V 3L9."),
            required=ALWAYS + FOR_ICARE,
            carried=True,
        ),
    ),
)
