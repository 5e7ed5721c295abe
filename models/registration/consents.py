"""Consents: to research, to be contacted, to have one's picture taken; Yes, No, or not asked yet."""

from tortoise import fields

from models.errors import say
from models.registration.form import FOR_ICARE, Question, Section
from models.registration.kinds import YesNo

FUTURE_RESEARCH = "consents.future_research"


class ConsentColumns:
    """Columns of `registration`; null until the client was asked."""

    future_research = fields.BooleanField(null=True)
    contact_by_agency = fields.BooleanField(null=True)
    picture = fields.BooleanField(null=True)


CONSENTS = Section(
    name="consents",
    title=say("Consents"),
    questions=(
        Question(
            "future_research",
            say("Consent for Future Research/Consultation"),
            YesNo(),
            help=say(
                "With Yes all contact information must be provided; with No only the postal code."
            ),
            required=FOR_ICARE,
        ),
        Question(
            "contact_by_agency",
            say("Consent to Be Contacted"),
            YesNo(),
            help=say(
                "Whether the client's consent to be contacted by your agency has been given and"
                " documented."
            ),
        ),
        Question(
            "picture",
            say("Consent to Pictures"),
            YesNo(),
            help=say(
                "Whether the client consents to having their picture taken, for display purposes"
                " and advertising."
            ),
        ),
    ),
)
