"""Jobseeker: one person of one provider, one row for life; a Referral until there is a caseworker."""

from datetime import date, datetime
from enum import StrEnum
from typing import cast
from uuid import UUID

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.models import Model

from models.account import Account, Language
from models.errors import ErrorCode, Mistake, say
from models.identity import Kind, id_of
from models.service_provider import ServiceProvider, Site


class ReferralStatus(StrEnum):
    """Source 000: "Referrals may be awaiting intake, assignment, or further action" ."""

    AWAITING_INTAKE = "AWAITING_INTAKE"
    AWAITING_ASSIGNMENT = "AWAITING_ASSIGNMENT"
    FURTHER_ACTION = "FURTHER_ACTION"


class SelfIdentification(StrEnum):
    """How a person identifies; the words of the inclusion groups."""

    FRANCOPHONE = "FRANCOPHONE"
    NEWCOMER = "NEWCOMER"
    EXPERIENCING_DISABILITY = "EXPERIENCING_DISABILITY"
    RACIALIZED = "RACIALIZED"
    INDIGENOUS = "INDIGENOUS"
    TWO_SPIRIT_LGBTQ = "TWO_SPIRIT_LGBTQ"
    YOUTH = "YOUTH"
    PREFER_NOT_TO_ANSWER = "PREFER_NOT_TO_ANSWER"


class CaseworkerChannel(StrEnum):
    """Source 000: "Indicate the client's preferred channel (phone, email, or text)" ."""

    PHONE = "PHONE"
    EMAIL = "EMAIL"
    TEXT = "TEXT"


class JobPostFrequency(StrEnum):
    """Source 000: "Choose daily or weekly updates (this can be changed later)" ."""

    DAILY = "DAILY"
    WEEKLY = "WEEKLY"


class Jobseeker(Model):
    id = fields.UUIDField(primary_key=True, default=id_of(Kind.JOBSEEKER))
    provider: fields.ForeignKeyRelation[ServiceProvider] = fields.ForeignKeyField(
        "models.ServiceProvider", related_name="jobseekers", on_delete=fields.RESTRICT
    )
    provider_id: UUID
    caseworker: fields.ForeignKeyNullableRelation[Account] = fields.ForeignKeyField(
        "models.Account", related_name="clients", null=True, on_delete=fields.RESTRICT
    )
    caseworker_id: UUID | None
    """Set: a Client. Empty: a Referral."""
    site_preference: fields.ForeignKeyNullableRelation[Site] = fields.ForeignKeyField(
        "models.Site", related_name="preferred_by", null=True, on_delete=fields.RESTRICT
    )
    site_preference_id: UUID | None
    referral_status: ReferralStatus | None = cast(
        "ReferralStatus | None", fields.CharEnumField(ReferralStatus, max_length=20, null=True)
    )
    referred_at = fields.DatetimeField(auto_now_add=True)
    assigned_at: datetime | None = fields.DatetimeField(null=True)

    first_name = fields.CharField(max_length=100)
    last_name = fields.CharField(max_length=100)
    preferred_name = fields.CharField(max_length=100, null=True)
    pronouns = fields.CharField(max_length=50, null=True)
    date_of_birth: date | None = fields.DateField(null=True)
    email = fields.CharField(max_length=254, null=True)
    """Somebody who is registered may have none; nobody is invited without one."""
    phone = fields.CharField(max_length=40, null=True)
    """E.164, an extension after `;ext=`."""
    self_identification = ArrayField(element_type="text", default=list)
    preferred_language = fields.CharEnumField(Language, max_length=2, default=Language.ENGLISH)

    referral_source = fields.CharField(max_length=200, null=True)
    referral_reference_number = fields.CharField(max_length=50, null=True)
    referral_notes: str | None = fields.TextField(null=True)
    service_needs = ArrayField(element_type="text", default=list)
    access_to_transportation = fields.CharField(max_length=200, null=True)

    caseworker_channel: CaseworkerChannel | None = cast(
        "CaseworkerChannel | None",
        fields.CharEnumField(CaseworkerChannel, max_length=10, null=True),
    )
    job_post_updates = fields.BooleanField(default=False)
    job_post_frequency: JobPostFrequency | None = cast(
        "JobPostFrequency | None", fields.CharEnumField(JobPostFrequency, max_length=10, null=True)
    )

    common_assessment_number = fields.CharField(max_length=20, null=True)
    """Imported once; "it prefills, it does not stay linked"."""
    imported_fields = ArrayField(element_type="text", default=list)
    """Names of the fields whose value came from the Common Assessment as it stood."""
    duplicate_reason: str | None = fields.TextField(null=True)
    """Why staff added this person although the look-up showed a possible duplicate."""
    created_by_id = fields.UUIDField()
    created_at = fields.DatetimeField(auto_now_add=True)
    updated_at = fields.DatetimeField(auto_now=True)

    class Meta:
        table = "jobseeker"
        indexes = (
            ("provider_id", "last_name", "first_name", "id"),
            # For whoever reaches several: PostgreSQL cannot merge the above in the order of names.
            ("last_name", "first_name", "id"),
            ("provider_id", "referred_at", "id"),
            ("caseworker_id",),
            ("email",),
        )

    @property
    def is_client(self) -> bool:
        """Source 000: "A Client is a jobseeker who has been assigned a caseworker" ."""
        return self.caseworker_id is not None

    def days_waiting_at(self, now: datetime) -> int:
        """Whole days since they were added or referred."""
        return (now - self.referred_at).days

    def assign(self, caseworker: Account, *, at: datetime) -> None:
        """Turn a referral into a client, or hand a client to another caseworker."""
        if caseworker.provider_id != self.provider_id or caseworker.disabled_at is not None:
            raise Mistake(
                ErrorCode.INVALID,
                say("Choose a caseworker of the jobseeker's service provider."),
                field=("caseworker_id",),
            )
        self.caseworker_id = caseworker.id
        self.referral_status = None
        self.assigned_at = at

    def await_assignment(self, *, site_preference_id: UUID | None) -> None:
        """A new referral: its site takes it in, or, with no site named, somebody assigns it."""
        self.caseworker_id = None
        self.referral_status = (
            ReferralStatus.AWAITING_ASSIGNMENT
            if site_preference_id is None
            else ReferralStatus.AWAITING_INTAKE
        )

    def move_to(self, provider_id: UUID) -> None:
        """Transfer to another provider, where they begin as a referral awaiting assignment."""
        self.provider_id = provider_id
        self.site_preference_id = None
        self.assigned_at = None
        self.await_assignment(site_preference_id=None)
