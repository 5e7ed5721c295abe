"""Housing Status: how the client is housed."""

from tortoise import fields

from models.catalogue import LONGEST_NAME, Catalogue
from models.errors import say
from models.registration.form import Question, Section
from models.registration.kinds import Entry


class HousingColumns:
    """Columns of `registration`."""

    housing_status = fields.CharField(max_length=LONGEST_NAME, null=True)


HOUSING = Section(
    name="housing",
    title=say("Housing Status"),
    questions=(
        Question(
            "housing_status",
            say("Housing Status"),
            Entry(Catalogue.HOUSING_STATUS),
            help=say("An entry of the catalogue HOUSING_STATUS."),
            carried=True,
        ),
    ),
)
