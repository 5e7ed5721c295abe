"""About Your Client (Primary Information): who the client is."""

from models.errors import say
from models.registration.family import FAMILY_QUESTIONS
from models.registration.form import ALWAYS, OnPerson, Question, Section
from models.registration.kinds import Day, Name

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
            required=ALWAYS,
            kept=OnPerson(),
        ),
        *FAMILY_QUESTIONS,
    ),
)
