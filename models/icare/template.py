"""iCARE's eight templates as data: every column by its letter, its id and its label.

iCARE (IRCC) is sent sheets: row 1 a title, row 2 the ids of the columns, row 3 their labels, data from
row 4 (domain facts, B5). The ids, their order and the labels are those of the templates of 2018, as several
public copies of them agree; of later templates none was found. A label that ends with an asterisk is of
a column that the template's own sheet marks as mandatory.
"""

import csv
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from pathlib import Path

from models.errors import say

_FOLDER = Path(__file__).parent / "templates"
_MANDATORY = "*"


class IcareTemplate(StrEnum):
    """In the order in which they are sent: "Client Profile must go first" (domain facts, B5)."""

    CLIENT_PROFILE = "CLIENT_PROFILE"
    NEEDS_ASSESSMENT_AND_REFERRALS = "NEEDS_ASSESSMENT_AND_REFERRALS"
    INFORMATION_AND_ORIENTATION = "INFORMATION_AND_ORIENTATION"
    EMPLOYMENT = "EMPLOYMENT"
    COMMUNITY_CONNECTIONS = "COMMUNITY_CONNECTIONS"
    LANGUAGE_TRAINING_COURSE = "LANGUAGE_TRAINING_COURSE"
    LANGUAGE_TRAINING_ENROLMENT = "LANGUAGE_TRAINING_ENROLMENT"
    LANGUAGE_TRAINING_EXIT = "LANGUAGE_TRAINING_EXIT"

    @property
    def file_name(self) -> str:
        return self.value.lower()


TITLES = {
    IcareTemplate.CLIENT_PROFILE: "Client Profile",
    IcareTemplate.NEEDS_ASSESSMENT_AND_REFERRALS: "Needs Assessment and Referrals",
    IcareTemplate.INFORMATION_AND_ORIENTATION: "Information and Orientation",
    IcareTemplate.EMPLOYMENT: "Employment",
    IcareTemplate.COMMUNITY_CONNECTIONS: "Community Connections",
    IcareTemplate.LANGUAGE_TRAINING_COURSE: "Language Training - Course Setup",
    IcareTemplate.LANGUAGE_TRAINING_ENROLMENT: "Language Training - Client Enrolment",
    IcareTemplate.LANGUAGE_TRAINING_EXIT: "Language Training - Client Exit",
}
"""What stands in row 1: the names of the templates. The wording of the row itself was not found."""

OF_COURSES = frozenset(
    {
        IcareTemplate.LANGUAGE_TRAINING_COURSE,
        IcareTemplate.LANGUAGE_TRAINING_ENROLMENT,
        IcareTemplate.LANGUAGE_TRAINING_EXIT,
    }
)
"""The portal keeps no language courses: who is in one is filled in by hand."""

NO_COURSES = say(
    "The portal keeps no language courses, so it cannot fill this template. Take the empty sheet and"
    " fill it in by hand."
)


@dataclass(frozen=True)
class Column:
    letter: str
    """Where it stands in the sheet: A is the first."""
    id: str
    label: str
    """As on the template's sheet, in English; it marks what is mandatory with an asterisk."""

    @property
    def is_mandatory(self) -> bool:
        return self.label.endswith(_MANDATORY)


@dataclass(frozen=True)
class Template:
    kind: IcareTemplate
    columns: tuple[Column, ...]

    @property
    def title(self) -> str:
        return TITLES[self.kind]

    @cached_property
    def by_id(self) -> dict[str, Column]:
        return {column.id: column for column in self.columns}

    @property
    def mandatory(self) -> tuple[Column, ...]:
        return tuple(column for column in self.columns if column.is_mandatory)

    @property
    def headings(self) -> tuple[tuple[str | None, ...], ...]:
        """Rows 1 to 3."""
        title = (self.title, *(None for _ in self.columns[1:]))
        return (
            title,
            tuple(column.id for column in self.columns),
            tuple(column.label for column in self.columns),
        )


def _read(kind: IcareTemplate) -> Template:
    with (_FOLDER / f"{kind.file_name}.csv").open(encoding="utf-8", newline="") as lines:
        return Template(kind, tuple(Column(**line) for line in csv.DictReader(lines)))


TEMPLATES = {kind: _read(kind) for kind in IcareTemplate}
