"""Learned About Your Agency: what brought the client here."""

from tortoise.contrib.postgres.fields import ArrayField

from models.catalogue import Catalogue
from models.errors import say
from models.registration.form import Question, Section
from models.registration.kinds import Entries


class LearnedAboutColumns:
    """Columns of `registration`."""

    learned_about = ArrayField(element_type="text", null=True)


LEARNED_ABOUT = Section(
    name="learned_about_agency",
    title=say("Learned About Your Agency"),
    questions=(
        Question(
            "learned_about",
            say("Learned about Program"),
            Entries(Catalogue.LEARNED_ABOUT),
            help=say(
                "How the client learned about the agency: entries of the catalogue LEARNED_ABOUT, all"
                " that apply."
            ),
        ),
    ),
)
