"""Agency programmes: what a provider runs, and how a person stands in each of them.

Source 002 calls the list that a person's form has of them the "Agency Program Table". Both tables
below say what was between an agency and a person: they stay with the agency when the person moves on.
"""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from models.identity import Kind, id_of
from models.jobseeker import Jobseeker
from models.service_provider import ServiceProvider


class ReturningStatus(StrEnum):
    """Whether an agency, or a programme, has served somebody before the portal was there."""

    NEW = "NEW"
    RETURNING = "RETURNING"


class VolunteerStatus(StrEnum):
    """Source 002: "Volunteer Status: active or inactive" ."""

    ACTIVE = "ACTIVE"
    INACTIVE = "INACTIVE"


class VolunteerStream(StrEnum):
    """Source 002: "Primary Volunteer Stream: adult or youth" ."""

    ADULT = "ADULT"
    YOUTH = "YOUTH"


class VolunteerType(StrEnum):
    """Source 002: "Volunteer Type: Experienced Canadian or Newcomer" ."""

    EXPERIENCED_CANADIAN = "EXPERIENCED_CANADIAN"
    NEWCOMER = "NEWCOMER"


class AgencyProgram(Model):
    """One that is no longer active stays readable where it was chosen, and is chosen no more."""

    id = fields.UUIDField(primary_key=True, default=id_of(Kind.AGENCY_PROGRAM))
    provider: fields.ForeignKeyRelation[ServiceProvider] = fields.ForeignKeyField(
        "models.ServiceProvider", related_name="agency_programs", on_delete=fields.RESTRICT
    )
    provider_id: UUID
    name_en = fields.CharField(max_length=200)
    name_fr = fields.CharField(max_length=200)
    active = fields.BooleanField(default=True)

    class Meta:
        table = "agency_program"
        indexes = (("provider_id", "name_en", "id"),)


class ProgramHistory(Model):
    """A programme that served the person before the portal did.

    Source 002, "Client History Prior to OCMS": "This section only applies to Clients who have visited
    your Agency before the start of OCMS."
    """

    id = fields.UUIDField(primary_key=True, default=id_of(Kind.PROGRAM_HISTORY))
    jobseeker: fields.ForeignKeyRelation[Jobseeker] = fields.ForeignKeyField(
        "models.Jobseeker", related_name="program_histories", on_delete=fields.CASCADE
    )
    jobseeker_id: UUID
    provider_id = fields.UUIDField()
    position = fields.SmallIntField()
    program: fields.ForeignKeyRelation[AgencyProgram] = fields.ForeignKeyField(
        "models.AgencyProgram", related_name="histories", on_delete=fields.RESTRICT
    )
    program_id: UUID
    status = fields.CharEnumField(ReturningStatus, max_length=10, default=ReturningStatus.NEW)
    first_visit_on: date | None = fields.DateField(null=True)
    """Source: "the date the client first came to your agency" , for this programme."""

    class Meta:
        table = "program_history"
        unique_together = (("jobseeker_id", "program_id"),)


class VolunteerProgram(Model):
    """Source 002: "Select the Agency Program that the client volunteers with, click Edit to add a
    Volunteer status to the Agency Program".
    """

    id = fields.UUIDField(primary_key=True, default=id_of(Kind.VOLUNTEER_PROGRAM))
    jobseeker: fields.ForeignKeyRelation[Jobseeker] = fields.ForeignKeyField(
        "models.Jobseeker", related_name="volunteer_programs", on_delete=fields.CASCADE
    )
    jobseeker_id: UUID
    provider_id = fields.UUIDField()
    position = fields.SmallIntField()
    program: fields.ForeignKeyRelation[AgencyProgram] = fields.ForeignKeyField(
        "models.AgencyProgram", related_name="volunteers", on_delete=fields.RESTRICT
    )
    program_id: UUID
    status = fields.CharEnumField(VolunteerStatus, max_length=10, default=VolunteerStatus.ACTIVE)

    class Meta:
        table = "volunteer_program"
        unique_together = (("jobseeker_id", "program_id"),)


def status_in_agency(histories: Iterable[ProgramHistory]) -> ReturningStatus:
    """Derived, never stored. Source 002: it "will automatically change to Returning for the Agency after
    you select 'Returning Client' for your Program in the Agency Program Table".
    """
    returns = any(one.status is ReturningStatus.RETURNING for one in histories)
    return ReturningStatus.RETURNING if returns else ReturningStatus.NEW
