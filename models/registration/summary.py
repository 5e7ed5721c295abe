"""Registration Summary: who works with the client, when and where they were registered, comments."""

from datetime import date
from uuid import UUID

from tortoise import fields

from models.errors import say
from models.registration.form import ALWAYS, OnPerson, Question, Section
from models.registration.kinds import Day, Reference, Text


class SummaryColumns:
    """Columns of `registration`."""

    registration_date: date = fields.DateField()
    """Source 002: "Choose the initial intake date for this client … This date does not change"."""
    registration_site_id: UUID = fields.UUIDField()
    comments: str | None = fields.TextField(null=True)


SUMMARY = Section(
    name="registration_summary",
    title=say("Registration Summary"),
    questions=(
        Question(
            "primary_worker_id",
            say("Primary Worker"),
            Reference(),
            help=say(
                "The caseworker of the client; with one the person is a Client, without one a"
                " Referral. Later it is `assignCaseworker` that changes it."
            ),
            kept=OnPerson("caseworker_id"),
            once=True,
        ),
        Question(
            "registration_date",
            say("Registration Date"),
            Day(),
            help=say(
                "The initial intake date of this client; today when it is left out. It is locked:"
                " only Agency Coordinators and the person who created the profile can change it."
            ),
            required=ALWAYS,
        ),
        Question(
            "registration_site_id",
            say("Registration Site"),
            Reference(shown_as="registration_site"),
            help=say(
                "The site where the client is registered; left out, the site where you registered"
                " somebody last, or the only one of your agency."
            ),
            required=ALWAYS,
        ),
        Question(
            "comments",
            say("Comments"),
            Text(longest=4000, several_lines=True),
            help=say(
                "About the client only; everyone in your agency can see these comments, and lists"
                " of people can be searched by them."
            ),
        ),
    ),
)
