"""AcademicCertificate: where a client has studied, and when."""

from typing import Final

from tortoise import fields
from tortoise.models import Model

from models.identity import Kind, id_of


class AcademicCertificate(Model):
    """Source 002: "Type in the Institution Name, Year and, select the Country" ."""

    id = fields.UUIDField(primary_key=True, default=id_of(Kind.ACADEMIC_CERTIFICATE))
    jobseeker_id = fields.UUIDField()
    provider_id = fields.UUIDField()
    position = fields.IntField()
    institution = fields.CharField(max_length=200)
    year = fields.SmallIntField(null=True)
    country = fields.CharField(max_length=2, null=True)

    class Meta:
        table = "academic_certificate"
        indexes = (("jobseeker_id", "position"),)


CERTIFICATE_PARTS: Final = ("institution", "year", "country")
