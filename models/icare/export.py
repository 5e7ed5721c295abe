"""What was sent to iCARE: an export is one template of one month, with its rows as they were.

Rows are kept encrypted, so that the file can be fetched again as it was uploaded and a rejection finds its
person; some time after the export was processed they go (jobs/icare_exports.py).
"""

from datetime import date, datetime, timedelta
from enum import StrEnum
from uuid import UUID

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.models import Model

from models.account import Account
from models.errors import ErrorCode, Mistake, say
from models.icare.month import Month
from models.icare.rejection_text import LONGEST_MESSAGE
from models.icare.template import IcareTemplate
from models.identity import Kind, id_of
from models.jobseeker import Jobseeker
from models.service_provider import ServiceProvider

KEPT = timedelta(days=90)
"""How long the rows of an export that was processed are kept."""


class IcareExportStatus(StrEnum):
    """Domain facts, B5: "file status Pending → Processed" ."""

    PENDING = "PENDING"
    PROCESSED = "PROCESSED"


class IcareExport(Model):
    id = fields.UUIDField(primary_key=True, default=id_of(Kind.ICARE_EXPORT))
    provider: fields.ForeignKeyRelation[ServiceProvider] = fields.ForeignKeyField(
        "models.ServiceProvider", related_name="icare_exports", on_delete=fields.RESTRICT
    )
    provider_id: UUID
    template = fields.CharEnumField(IcareTemplate, max_length=40)
    month: date = fields.DateField()
    """Its first day."""
    status = fields.CharEnumField(
        IcareExportStatus, max_length=10, default=IcareExportStatus.PENDING
    )
    made_at: datetime = fields.DatetimeField()
    made_by: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", related_name="icare_exports", on_delete=fields.RESTRICT
    )
    made_by_id: UUID
    row_count = fields.IntField(default=0)
    left_out_count = fields.IntField(default=0)
    fingerprint = fields.CharField(max_length=64, default="")
    """SHA-256 of the file as CSV, in hexadecimal."""
    processed_at: datetime | None = fields.DatetimeField(null=True)
    processed_by_id: UUID | None = fields.UUIDField(null=True)
    rows_forgotten_at: datetime | None = fields.DatetimeField(null=True)
    unread_lines = ArrayField(element_type="text", default=list)
    """Of what iCARE gave back: what is no rejection of a row of this export, as it stands."""

    class Meta:
        table = "icare_export"
        indexes = (("provider_id", "month", "id"), ("made_at",))

    @property
    def of_month(self) -> Month:
        return Month.of(self.month)

    @property
    def is_pending(self) -> bool:
        return self.status is IcareExportStatus.PENDING

    @property
    def file_name(self) -> str:
        return f"icare-{self.template.file_name}-{self.of_month}"

    def process(self, *, at: datetime, by: UUID) -> bool:
        """Whether it was pending."""
        was_pending = self.is_pending
        if was_pending:
            self.status = IcareExportStatus.PROCESSED
            self.processed_at, self.processed_by_id = at, by
        return was_pending


def still_pending() -> Mistake:
    return Mistake(
        ErrorCode.CONFLICT,
        say(
            "An export of this template and month is still pending at iCARE: do not upload another."
            " Load what iCARE gave back, or mark that export as processed, then export again."
        ),
        field=("template",),
    )


class IcareExportRow(Model):
    """A row of the file, and whose it is."""

    id = fields.UUIDField(primary_key=True, default=id_of(Kind.ICARE_EXPORT_ROW))
    export: fields.ForeignKeyRelation[IcareExport] = fields.ForeignKeyField(
        "models.IcareExport", related_name="rows", on_delete=fields.CASCADE
    )
    export_id: UUID
    jobseeker: fields.ForeignKeyRelation[Jobseeker] = fields.ForeignKeyField(
        "models.Jobseeker", related_name="icare_rows", on_delete=fields.CASCADE
    )
    jobseeker_id: UUID
    provider_id = fields.UUIDField()
    """The export's."""
    position = fields.IntField()
    """From 1, in the order of the file."""
    cells: bytes = fields.BinaryField()
    """The texts of the row's cells as JSON, encrypted."""

    class Meta:
        table = "icare_export_row"
        unique_together = (("export_id", "position"),)
        indexes = (("jobseeker_id",),)


class IcareLeftOut(Model):
    """Somebody who would be in the file, were nothing missing."""

    id = fields.UUIDField(primary_key=True, default=id_of(Kind.ICARE_LEFT_OUT))
    export: fields.ForeignKeyRelation[IcareExport] = fields.ForeignKeyField(
        "models.IcareExport", related_name="left_out", on_delete=fields.CASCADE
    )
    export_id: UUID
    jobseeker: fields.ForeignKeyRelation[Jobseeker] = fields.ForeignKeyField(
        "models.Jobseeker", related_name="icare_left_out", on_delete=fields.CASCADE
    )
    jobseeker_id: UUID
    provider_id = fields.UUIDField()
    """The export's."""
    position = fields.IntField()
    """By name, from 1."""
    template = fields.CharEnumField(IcareTemplate, max_length=40)
    """The export's."""
    missing_columns = ArrayField(element_type="text")
    """Ids of the template's columns."""

    class Meta:
        table = "icare_left_out"
        unique_together = (("export_id", "position"),)
        indexes = (("jobseeker_id",),)


class IcareRejection(Model):
    """Why iCARE did not take a row. Open until the person is exported again, or it is marked as mended."""

    id = fields.UUIDField(primary_key=True, default=id_of(Kind.ICARE_REJECTION))
    export: fields.ForeignKeyRelation[IcareExport] = fields.ForeignKeyField(
        "models.IcareExport", related_name="rejections", on_delete=fields.CASCADE
    )
    export_id: UUID
    jobseeker: fields.ForeignKeyRelation[Jobseeker] = fields.ForeignKeyField(
        "models.Jobseeker", related_name="icare_rejections", on_delete=fields.CASCADE
    )
    jobseeker_id: UUID
    provider_id = fields.UUIDField()
    """The export's."""
    template = fields.CharEnumField(IcareTemplate, max_length=40)
    """The export's."""
    position = fields.IntField()
    """The row of the file, from 1."""
    number = fields.IntField()
    """Which of the row's reasons."""
    message_en = fields.CharField(max_length=LONGEST_MESSAGE)
    message_fr = fields.CharField(max_length=LONGEST_MESSAGE)
    upload = fields.CharField(max_length=50)
    """iCARE's number of the upload."""
    rejected_at: datetime | None = fields.DatetimeField(null=True)
    """When iCARE says that it was."""
    received_at: datetime = fields.DatetimeField()
    received_by_id = fields.UUIDField()
    mended_at: datetime | None = fields.DatetimeField(null=True)
    mended_by_id: UUID | None = fields.UUIDField(null=True)
    """Who marked it; empty where a later export holds the person."""

    class Meta:
        table = "icare_rejection"
        indexes = (("export_id", "position", "number", "id"), ("jobseeker_id", "received_at"))

    def mend(self, *, at: datetime, by: UUID | None) -> bool:
        """Whether it was open."""
        was_open = self.mended_at is None
        if was_open:
            self.mended_at, self.mended_by_id = at, by
        return was_open
