"""DateRange in GraphQL: a range of days as people who report say it."""

from datetime import date

import strawberry

from models.date_range import Period


@strawberry.input(
    description=(
        "A range of days, today's date being Ontario's. Both ends are in it. Choose a period; its days"
        " are worked out anew with every request."
    )
)
class DateRange:
    period: Period = strawberry.field(description="Which days.")
    fiscal_year: int | None = strawberry.field(
        default=None,
        description=(
            "With FISCAL_YEAR, and only then: the year in which it begins; 2026 ends on 31 March 2027."
        ),
    )
    first_day: date | None = strawberry.field(
        default=None, description="With CUSTOM, and only then. Left out: from the beginning."
    )
    last_day: date | None = strawberry.field(
        default=None,
        description=(
            "With CUSTOM, and only then. Left out: to the end. One before `firstDay` is no mistake: the"
            " range holds no day."
        ),
    )
