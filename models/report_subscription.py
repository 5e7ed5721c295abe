"""ReportSubscription: a report that somebody is told of every day, week or month, by a link in a mail.

A day begins at midnight in Toronto, a week on Monday, a month on its first. What was due while
nothing ran is made up for once, however long that was.
"""

from datetime import date, datetime, time, timedelta
from enum import StrEnum
from uuid import UUID
from zoneinfo import ZoneInfo

from tortoise import fields
from tortoise.models import Model

from models.account import Account
from models.identity import Kind, id_of

LINK_LIFETIME = timedelta(days=7)
"""How long the link in a mail may be used."""
MOST = 50
"""Of one account."""
LONGEST_PARAMETERS = 2000
"""Characters of an address."""

_TORONTO = ZoneInfo("America/Toronto")


class ReportFormat(StrEnum):
    """What a report is sent as; in small letters it is the end of its address."""

    CSV = "CSV"
    NDJSON = "NDJSON"
    XLSX = "XLSX"
    PARQUET = "PARQUET"
    SVG = "SVG"


class ReportFrequency(StrEnum):
    DAILY = "DAILY"
    WEEKLY = "WEEKLY"
    MONTHLY = "MONTHLY"


class ReportSubscription(Model):
    id = fields.UUIDField(primary_key=True, default=id_of(Kind.REPORT_SUBSCRIPTION))
    account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", related_name="report_subscriptions", on_delete=fields.CASCADE
    )
    account_id: UUID
    report = fields.CharField(max_length=100)
    """The name of a persisted document."""
    root = fields.CharField(max_length=100)
    """The field of Query that it goes through: whoever may not see that is sent nothing."""
    parameters = fields.TextField()
    """As they stand in the report's address, behind the question mark."""
    format = fields.CharEnumField(ReportFormat, max_length=10)
    frequency = fields.CharEnumField(ReportFrequency, max_length=10)
    hour = fields.SmallIntField()
    """In Toronto, 0 to 23."""
    next_at = fields.DatetimeField()
    created_at = fields.DatetimeField()

    class Meta:
        table = "report_subscription"
        indexes = (("account_id", "created_at"), ("next_at",))

    def put_off(self, now: datetime) -> None:
        """To the first time that is still to come."""
        self.next_at = next_time(self.frequency, self.hour, now)


def next_time(frequency: ReportFrequency, hour: int, now: datetime) -> datetime:
    """The first moment behind `now` that such a mail is due.

    An hour that the clocks leave out is the one after it; of one that comes twice it is the first.
    """
    today = now.astimezone(_TORONTO).date()
    for ahead in range(63):
        day = today + timedelta(days=ahead)
        if _is_due_on(day, frequency):
            moment = datetime.combine(day, time(hour), _TORONTO).astimezone(ZoneInfo("UTC"))
            if moment > now:
                return moment
    raise AssertionError("every month has a first day")


def _is_due_on(day: date, frequency: ReportFrequency) -> bool:
    match frequency:
        case ReportFrequency.WEEKLY:
            return day.weekday() == 0
        case ReportFrequency.MONTHLY:
            return day.day == 1
        case _:
            return True


def report_link(portal_url: str, token: str) -> str:
    """The token stands in the fragment, which browsers send to no server and in no Referer."""
    return f"{portal_url}/report#/{token}"
