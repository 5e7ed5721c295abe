"""Registration: what the intake form knows of a jobseeker beside what the portal knew already."""

from datetime import datetime
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from models.jobseeker import Jobseeker
from models.registration.consents import ConsentColumns
from models.registration.contact_information import ContactColumns, SafeToContact
from models.registration.emergency_contact import EmergencyContactColumns
from models.registration.employment import EmploymentColumns
from models.registration.family import FamilyColumns
from models.registration.housing import HousingColumns
from models.registration.immigration import ImmigrationColumns
from models.registration.languages import LanguagesColumns
from models.registration.learned_about import LearnedAboutColumns
from models.registration.primary_information import PrimaryInformationColumns
from models.registration.summary import SummaryColumns
from models.registration.volunteer import VolunteerColumns


class Registration(
    PrimaryInformationColumns,
    FamilyColumns,
    ImmigrationColumns,
    ConsentColumns,
    ContactColumns,
    EmploymentColumns,
    LanguagesColumns,
    HousingColumns,
    VolunteerColumns,
    EmergencyContactColumns,
    LearnedAboutColumns,
    SummaryColumns,
    Model,
):
    """At most one row of a jobseeker; its columns are the single answers, a mixin for each section."""

    jobseeker: fields.OneToOneRelation[Jobseeker] = fields.OneToOneField(
        "models.Jobseeker",
        related_name="registration",
        on_delete=fields.CASCADE,
        primary_key=True,
    )
    jobseeker_id: UUID
    provider_id = fields.UUIDField()
    number = fields.IntField()
    """The client number: counted within the provider where they were registered, for ever theirs."""
    version = fields.IntField(default=1)
    """Counts the times it was written: who writes says which version they have read."""
    written: dict[str, int] = fields.JSONField(default=dict)
    """By coordinate, the version that wrote the answer that stands."""
    privacy_statement_version = fields.IntField()
    """Which version of the agency's statement the client read and understood."""
    acknowledged_at: datetime = fields.DatetimeField()
    acknowledged_by_id = fields.UUIDField()
    """Who confirmed that they did."""
    created_by_id = fields.UUIDField()
    created_at = fields.DatetimeField(auto_now_add=True)
    updated_at = fields.DatetimeField(auto_now=True)

    def rewrite(self, *coordinates: str) -> None:
        """Another version of these answers: whoever has read an earlier one does not write over it."""
        self.version += 1
        self.written |= dict.fromkeys(coordinates, self.version)

    def email_is_another(self) -> None:
        """What was said of the address says nothing of the one that takes its place."""
        self.email_safety = None
        self.rewrite("contact_information.email", "contact_information.email_safety")

    @property
    def is_safe_to_write(self) -> bool:
        """Whether nobody has said that writing to the e-mail address is not safe."""
        return self.email_safety is not SafeToContact.NOT_SAFE

    class Meta:
        table = "registration"
        unique_together = (("provider_id", "number"),)
        indexes = (("provider_id", "registration_date", "jobseeker_id"),)
