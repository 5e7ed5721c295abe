"""Employment outcomes, counted by provider, stream, fiscal quarter and outcome. A view.

CaMS gives an outcome no date: it is counted in the quarter in which its plan was closed.
"""

from datetime import date
from decimal import Decimal
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from models.cams_snapshot import Stream


class EmploymentOutcomeCount(Model):
    id = fields.UUIDField(primary_key=True)
    """Derived from what it is counted by."""
    provider_id: UUID = fields.UUIDField()
    stream: Stream | None = fields.CharEnumField(Stream, max_length=1, null=True)  # type: ignore[assignment]
    """Of the plan, when it was made."""
    fiscal_year: int | None = fields.IntField(null=True)
    """The year in which it begins. Empty, like the next three, for plans that are not closed."""
    fiscal_quarter: int | None = fields.IntField(null=True)
    """1 is April to June."""
    quarter_begins_on: date | None = fields.DateField(null=True)
    quarter_ends_on: date | None = fields.DateField(null=True)
    sorted_by = fields.IntField()
    """Later quarters are greater; plans that are not closed are greatest."""
    outcome = fields.CharField(max_length=200, null=True)
    plans = fields.IntField()
    average_wage_per_hour: Decimal | None = fields.DecimalField(
        max_digits=10, decimal_places=2, null=True
    )
    """Empty where fewer than five people stand behind it."""
    average_hours_worked: Decimal | None = fields.DecimalField(
        max_digits=6, decimal_places=2, null=True
    )

    class Meta:
        app = "views"
        table = "employment_outcome_count"
