"""Employment Related: work now and before, the work that is desired, education and certificates."""

from dataclasses import dataclass
from typing import Any

from tortoise import fields

from models.catalogue import LONGEST_NAME, Catalogue
from models.errors import say
from models.registration.academic_certificate import CERTIFICATE_PARTS, AcademicCertificate
from models.registration.form import ALWAYS, Place, Question, Section
from models.registration.kinds import Entry, Rows, Text
from models.registration.occupations import AsTargetOccupations, OccupationCode, OccupationCodes
from models.registration.places import Country
from models.registration.rows import InRows

EARLIEST_YEAR = 1900


class EmploymentColumns:
    """Columns of `registration`. What is desired is in `target_occupation`."""

    employment_status = fields.CharField(max_length=LONGEST_NAME, null=True)
    current_profession_code = fields.CharField(max_length=5, null=True)
    professional_background = fields.TextField(null=True)
    education_level = fields.CharField(max_length=LONGEST_NAME, null=True)


@dataclass(frozen=True)
class Year:
    """A year that has begun."""

    input_type: Any = int
    output_type: Any = int

    async def read(self, value: int, at: Place) -> int | None:
        last = at.reading.today.year
        if EARLIEST_YEAR <= value <= last:
            return value
        at.wrong(say("Write a year from {first} to {last}."), first=EARLIEST_YEAR, last=last)
        return None


CERTIFICATES = Rows(
    name="AcademicCertificate",
    description="A certificate, diploma or degree of a client.",
    parts=(
        Question(
            "institution",
            say("Institution Name"),
            Text(),
            help=say("Who gave it, up to 200 characters."),
            required=ALWAYS,
        ),
        Question("year", say("Year"), Year(), help=say("When it was given; not ahead.")),
        Question("country", say("Country"), Country(), help=say("A code of `countries`.")),
    ),
)

EMPLOYMENT = Section(
    name="employment",
    title=say("Employment Related"),
    questions=(
        Question(
            "employment_status",
            say("Employment Status"),
            Entry(Catalogue.EMPLOYMENT_STATUS),
            help=say("An entry of the catalogue EMPLOYMENT_STATUS."),
        ),
        Question(
            "current_profession_code",
            say("Current Profession"),
            OccupationCode(shown_as="current_profession"),
            help=say("The code of NOC 2021, which `occupations` finds by words."),
        ),
        Question(
            "desired_profession_codes",
            say("Desired Profession"),
            OccupationCodes(),
            help=say(
                "Codes of NOC 2021, the most desired first. They are the person's target occupations in"
                " the portal: what is sent here is the whole list."
            ),
            kept=AsTargetOccupations(),
        ),
        Question(
            "professional_background",
            say("Professional Background"),
            Text(longest=4000, several_lines=True),
            help=say("A note about the client's professional background, up to 4,000 characters."),
        ),
        Question(
            "education_level",
            say("Education Level"),
            Entry(Catalogue.EDUCATION_LEVEL),
            help=say("An entry of the catalogue EDUCATION_LEVEL."),
        ),
        Question(
            "academic_certificates",
            say("Academic Certificates"),
            CERTIFICATES,
            help=say("What the client has completed, and where. Sent as a whole list."),
            kept=InRows(AcademicCertificate, CERTIFICATE_PARTS),
        ),
    ),
)
