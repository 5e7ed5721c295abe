"""Columns of iCARE's templates that are there of a person or missing, and how a missing one is mended."""

import strawberry

from models import IcareTemplate
from models.icare import readiness
from resolvers.context import Context
from schema.messages import translate


@strawberry.type(description="A mandatory column that is missing, and what to do about it.")
class IcareMissingColumn:
    letter: str = strawberry.field(description="Where it stands in the sheet.")
    column: str = strawberry.field(description="Its id, as row 2 of the sheet has it.")
    label: str = strawberry.field(description="What the sheet calls it, in English.")
    coordinate: str = strawberry.field(
        description="The input field of the portal that fills it, as a coordinate of this schema."
    )
    message: str = strawberry.field(description="What to do, for people.")


@strawberry.type(
    description=(
        "What one template asks of a person. What it asks of a service session is told with an export."
    )
)
class IcareTemplateReadiness:
    template: IcareTemplate = strawberry.field(description="Which template.")
    is_ready: bool = strawberry.field(description="Whether nothing is missing.")
    filled: list[str] = strawberry.field(
        description="Ids of the columns that are there, in the template's order."
    )
    missing: list[IcareMissingColumn] = strawberry.field(
        description="Mandatory columns that are not, in the template's order."
    )


def missing_column(ctx: Context, missing: readiness.Missing) -> IcareMissingColumn:
    column = missing.column
    return IcareMissingColumn(
        letter=column.letter,
        column=column.id,
        label=column.label.removesuffix("*"),
        coordinate=missing.coordinate,
        message=translate(missing.sentence, ctx.language),
    )


def missing_columns(ctx: Context, template: str, columns: list[str]) -> list[IcareMissingColumn]:
    kind = IcareTemplate(template)
    return [missing_column(ctx, readiness.missing_of(kind, one)) for one in columns]


def readiness_of(ctx: Context, told: readiness.TemplateReadiness) -> IcareTemplateReadiness:
    return IcareTemplateReadiness(
        template=told.template,
        is_ready=told.is_ready,
        filled=[column.id for column in told.filled],
        missing=[missing_column(ctx, one) for one in told.missing],
    )
