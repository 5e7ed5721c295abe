"""What narrows a list, for all lists alike: an id as the API gave it, a range of days."""

from typing import TypeVar

from tortoise.models import Model
from tortoise.queryset import QuerySet

from models.date_range import DateRange, Days, today_in_ontario
from models.errors import Mistakes, invalid, say
from resolvers.context import Context
from resolvers.objects import uuid_of

M = TypeVar("M", bound=Model)


def of(rows: QuerySet[M], column: str, text: str | None, *field: str) -> QuerySet[M]:
    """Those that have this id there. Raise Mistake at `field` for what is no id."""
    if text is None:
        return rows
    uuid = uuid_of(text)
    if uuid is None:
        raise invalid(say("There is nothing with this id that you can see."), *field)
    return rows.filter(**{column: uuid})


def days_of(ctx: Context, asked: DateRange | None, *field: str) -> Days:
    """Which days are meant today. Raise Mistakes below `field` for what does not go together."""
    if asked is None:
        return Days(None, None)
    if mistakes := asked.mistakes(*field):
        raise Mistakes(mistakes)
    return asked.days(today_in_ontario(ctx.now))


def between(rows: QuerySet[M], column: str, days: Days) -> QuerySet[M]:
    """Those whose day is one of these; a row without a day is in no range."""
    if days.first is not None:
        rows = rows.filter(**{f"{column}__gte": days.first})
    if days.last is not None:
        rows = rows.filter(**{f"{column}__lte": days.last})
    return rows
