"""Immigration Related (Primary Information): when, whence and as what the client came to Canada."""

from datetime import date

from tortoise import fields

from models.catalogue import LONGEST_NAME, Catalogue
from models.errors import say
from models.registration.form import Answers, Question, Reading, Section
from models.registration.kinds import Day, Entry, Text
from models.registration.places import Country

LANDING = "immigration.landing_date"
ARRIVAL = "immigration.arrival_date"
RE_ENTRY = "immigration.re_entry_date"


class ImmigrationColumns:
    """Columns of `registration`. A country is its two letters, a catalogue's entry its name."""

    landing_date: date | None = fields.DateField(null=True)
    arrival_date: date | None = fields.DateField(null=True)
    re_entry_date: date | None = fields.DateField(null=True)
    initial_destination = fields.CharField(max_length=100, null=True)
    country_of_origin = fields.CharField(max_length=2, null=True)
    last_residence = fields.CharField(max_length=2, null=True)
    immigration_class = fields.CharField(max_length=LONGEST_NAME, null=True)
    immigration_status = fields.CharField(max_length=LONGEST_NAME, null=True)
    aboriginal_status = fields.CharField(max_length=LONGEST_NAME, null=True)
    immigration_card_type = fields.CharField(max_length=LONGEST_NAME, null=True)


_IN_ORDER = (
    (
        ARRIVAL,
        say("The arrival date is before the date of birth. Correct one of the two."),
        "",
    ),
    (
        LANDING,
        say("The landing date is before the date of birth. Correct one of the two."),
        say(
            "The landing date is before the arrival date, and nobody lands before they first enter"
            " Canada. Correct one of the two."
        ),
    ),
    (
        RE_ENTRY,
        say("The re-entry date is before the date of birth. Correct one of the two."),
        say(
            "The re-entry date is before the arrival date, and nobody comes back before they came."
            " Correct one of the two."
        ),
    ),
)
"""Each day, what to tell where it is before the birth, and where it is before the arrival."""


async def follow_each_other(answers: Answers, reading: Reading) -> None:
    """Born, then in Canada for the first time, then landed or back again.

    Source 002: the arrival is when "the client first entered Canada", the landing when they "received
    Permanent Residence in Canada", the re-entry when they "left the country and came back".
    """
    birth = answers.get("primary_information.date_of_birth")
    arrival = answers.get(ARRIVAL)
    for coordinate, before_birth, before_arrival in _IN_ORDER:
        day = answers.get(coordinate)
        if day is None:
            continue
        if birth is not None and day < birth:
            reading.wrong(coordinate, before_birth)
        elif before_arrival and arrival is not None and day < arrival:
            reading.wrong(coordinate, before_arrival)


IMMIGRATION = Section(
    name="immigration",
    title=say("Immigration Related"),
    rules=(follow_each_other,),
    questions=(
        Question(
            "landing_date",
            say("Landing Date"),
            Day(),
            help=say("The day when the client received permanent residence in Canada."),
            carried=True,
        ),
        Question(
            "arrival_date",
            say("Arrival Date"),
            Day(),
            help=say("The day when the client first entered Canada."),
            carried=True,
        ),
        Question(
            "re_entry_date",
            say("Re-Entry Date"),
            Day(),
            help=say("If the client left the country and came back, the day when they came back."),
            carried=True,
        ),
        Question(
            "initial_destination",
            say("Initial Destination"),
            Text(longest=100),
            help=say("Where the client was planning to settle originally."),
        ),
        Question(
            "country_of_origin",
            say("Country of Origin"),
            Country(),
            help=say("The country where the client was born: its code in `countries`."),
            carried=True,
        ),
        Question(
            "last_residence",
            say("Last Residence"),
            Country(),
            help=say(
                "The country of the client's most recent permanent residence: its code in"
                " `countries`."
            ),
            carried=True,
        ),
        Question(
            "immigration_class",
            say("Immigration Class"),
            Entry(Catalogue.IMMIGRATION_CLASS),
            help=say(
                "As what the client first entered Canada: an entry of the catalogue"
                " IMMIGRATION_CLASS."
            ),
            carried=True,
        ),
        Question(
            "immigration_status",
            say("Immigration Status"),
            Entry(Catalogue.IMMIGRATION_STATUS),
            help=say(
                "The client's status for accessing services: an entry of the catalogue"
                " IMMIGRATION_STATUS."
            ),
        ),
        Question(
            "aboriginal_status",
            say("Aboriginal Status"),
            Entry(Catalogue.ABORIGINAL_STATUS),
            help=say("If applicable: an entry of the catalogue ABORIGINAL_STATUS."),
        ),
        Question(
            "immigration_card_type",
            say("Immigration Card Type"),
            Entry(Catalogue.IMMIGRATION_CARD_TYPE),
            help=say("An entry of the catalogue IMMIGRATION_CARD_TYPE."),
        ),
    ),
)
