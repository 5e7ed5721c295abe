"""IcareExport in GraphQL: a month of one template, who was left out, what iCARE gave back."""

from datetime import date, datetime
from typing import Annotated, Any

import strawberry

import models
from reports import icare
from resolvers import icare_export
from resolvers.page import Listing
from schema.arguments import NARROWED, After, First
from schema.icare_missing import IcareMissingColumn, missing_columns
from schema.icare_rejection import IcareRejection
from schema.info import Info
from schema.inputs import read_filter, read_input
from schema.mutation import idempotency_key, mutation, user_errors
from schema.node import Node
from schema.page import Connection, listing, nested
from schema.person_name import PersonName
from schema.relation import column, relation
from schema.service_provider import ServiceProvider, of_provider
from schema.staff_member import StaffMember
from schema.user_error import UserError


@strawberry.type(description="Somebody who would be in a file, were nothing missing.")
class IcareLeftOut(Node):
    row = models.IcareLeftOut

    jobseeker_id: strawberry.ID = column("jobseeker_id", description="The person's id.")
    person: PersonName | None = relation(
        "jobseeker_by_id", "jobseeker_id", description="Who; null once they are served elsewhere."
    )

    @strawberry.field(description="Mandatory columns that are missing, in the template's order.")
    @staticmethod
    def missing(
        root: strawberry.Parent[models.IcareLeftOut], info: Info
    ) -> list[IcareMissingColumn]:
        return missing_columns(info.context, root.template, root.missing_columns)


@strawberry.type(
    description=(
        "A month of one template as it was exported: `GET /icare/exports/ID.csv` and `.xlsx` are its"
        " file, `POST /icare/exports/ID/rejections` takes what iCARE gave back."
    )
)
class IcareExport(Node):
    row = models.IcareExport

    service_provider: ServiceProvider | None = of_provider()
    template: models.IcareTemplate = strawberry.field(description="Which template.")
    status: models.IcareExportStatus = strawberry.field(description="How it stands at iCARE.")
    made_at: datetime = strawberry.field(description="When it was made.")
    made_by: StaffMember | None = relation(
        "staff_member_by_id", "made_by_id", description="Who made it."
    )
    row_count: int = strawberry.field(description="How many people are in it, a row for each.")
    left_out_count: int = strawberry.field(description="How many were left out.")
    fingerprint: str = strawberry.field(
        description="SHA-256 of the file as CSV: a file that has another one was changed since."
    )
    processed_at: datetime | None = strawberry.field(
        description="When it was said to be processed at iCARE."
    )
    rows_forgotten_at: datetime | None = strawberry.field(
        description="When its rows were let go: the file cannot be fetched from then on."
    )
    unread_lines: list[str] = strawberry.field(
        description="Lines that iCARE gave back and that are no rejection of a row of this export."
    )
    left_out: Connection[IcareLeftOut] = nested(
        IcareLeftOut,
        "icare_left_out_by_export",
        nullable=False,
        description="Who was left out, and what is missing of them.",
    )
    rejections: Connection[IcareRejection] = nested(
        IcareRejection,
        "icare_rejections_by_export",
        nullable=False,
        description="What iCARE did not take, in the order of the file.",
    )

    @strawberry.field(description="The month, `2026-10`.")
    @staticmethod
    def month(root: strawberry.Parent[models.IcareExport]) -> str:
        return str(root.of_month)

    @strawberry.field(
        description="The fifth working day of the month that follows: by then it has to be uploaded."
    )
    @staticmethod
    def due_on(root: strawberry.Parent[models.IcareExport]) -> date:
        return root.of_month.due_on


@strawberry.input(description="What narrows the list; everything given must hold.")
class IcareExportFilter:
    service_provider_id: strawberry.ID | None = strawberry.field(
        default=None, description="Of this provider."
    )
    template: models.IcareTemplate | None = strawberry.field(
        default=None, description="Of this template."
    )
    status: models.IcareExportStatus | None = strawberry.field(
        default=None, description="Those that stand so."
    )
    month: str | None = strawberry.field(default=None, description="Of this month, `2026-10`.")


@strawberry.input(description="Which template and month.")
class ExportToIcareInput:
    template: models.IcareTemplate = strawberry.field(description="Which template.")
    month: str = strawberry.field(description="Which month, `2026-10`.")
    service_provider_id: strawberry.ID | None = strawberry.field(
        default=None, description="Whose month; left out, your own provider's."
    )
    idempotency_key: str | None = idempotency_key()


@strawberry.type(description="The export, or why there is none.")
class ExportToIcarePayload:
    icare_export: IcareExport | None = strawberry.field(
        default=None, description="The export as it was made."
    )
    user_errors: list[UserError] = user_errors()


@strawberry.input(description="Which export iCARE has processed.")
class MarkIcareExportProcessedInput:
    icare_export_id: strawberry.ID = strawberry.field(description="The export's id.")
    idempotency_key: str | None = idempotency_key()


@strawberry.type(description="The export as it stands, or why it stays pending.")
class MarkIcareExportProcessedPayload:
    icare_export: IcareExport | None = strawberry.field(
        default=None, description="The export as it stands."
    )
    user_errors: list[UserError] = user_errors()


@strawberry.type
class IcareExportQuery:
    @listing(IcareExport, description="What was exported to iCARE, the newest first.")
    def icare_exports(
        self,
        info: Info,
        first: First = 50,
        after: After = None,
        filter: Annotated[IcareExportFilter | None, NARROWED] = None,  # noqa: A002
    ) -> Listing[Any]:
        only, _ = read_filter(info.context, filter, icare_export.ExportFilter)
        return icare_export.exports(info.context, only, first=first, after=after)


@strawberry.type
class IcareExportMutation:
    @mutation(
        ExportToIcarePayload,
        description=(
            "Make the file of a template and a month: one row for each client who belongs into it."
            " Whoever is not ready is left out and listed. While such an export is pending at iCARE"
            " there is no other one. The Client Profile goes first."
        ),
    )
    async def export_to_icare(
        self,
        info: Info,
        input: ExportToIcareInput,  # noqa: A002
    ) -> ExportToIcarePayload:
        asked = read_input(info.context, "export_to_icare", input)
        values = asked.values | {"template": models.IcareTemplate(asked.values["template"])}
        found: Any = await icare_export.export(
            info.context, asked.wish, write_lines=icare.written_lines, **values
        )
        return ExportToIcarePayload(icare_export=found)

    @mutation(
        MarkIcareExportProcessedPayload,
        description=(
            "Say that iCARE has processed an export. Loading what it gave back says so by itself."
        ),
    )
    async def mark_icare_export_processed(
        self,
        info: Info,
        input: MarkIcareExportProcessedInput,  # noqa: A002
    ) -> MarkIcareExportProcessedPayload:
        asked = read_input(info.context, "mark_icare_export_processed", input)
        found: Any = await icare_export.mark_processed(info.context, asked.wish, **asked.values)
        return MarkIcareExportProcessedPayload(icare_export=found)
