"""The form that adds a client: what steps 3 and 4 of source 000 ask for, in plain values."""

from dataclasses import dataclass, field
from datetime import date

from models import CaseworkerChannel, JobPostFrequency, Language, SelfIdentification


@dataclass(frozen=True)
class Connection:
    """Step 3: exactly one of the three ways to connect with an EOIS service."""

    cams_reference_number: str | None = None
    common_assessment_number: str | None = None
    without_linking: bool | None = None


@dataclass(frozen=True)
class Assignments:
    service_provider_id: str | None = None
    caseworker_id: str | None = None
    site_preference_id: str | None = None


@dataclass(frozen=True)
class PersonalDetails:
    first_name: str
    last_name: str
    email: str
    date_of_birth: date | None = None
    phone: str | None = None
    preferred_name: str | None = None
    pronouns: str | None = None
    self_identification: list[SelfIdentification] | None = None
    preferred_language: Language | None = None


@dataclass(frozen=True)
class WorkDetails:
    target_occupation_codes: list[str] | None = None


@dataclass(frozen=True)
class ReferralDetails:
    source: str | None = None
    reference_number: str | None = None
    notes: str | None = None
    service_needs: list[str] | None = None
    access_to_transportation: str | None = None


@dataclass(frozen=True)
class CommunicationPreferences:
    caseworker_channel: CaseworkerChannel | None = None
    job_post_updates: bool | None = None
    frequency: JobPostFrequency | None = None


@dataclass(frozen=True)
class InviteClient:
    """Step 4, the portal profile, with what the earlier steps found."""

    connection: Connection
    personal_details: PersonalDetails
    look_up_token: str | None = None
    assignments: Assignments = field(default_factory=Assignments)
    work_details: WorkDetails = field(default_factory=WorkDetails)
    referral_details: ReferralDetails = field(default_factory=ReferralDetails)
    communication_preferences: CommunicationPreferences = field(
        default_factory=CommunicationPreferences
    )
    duplicate_reason: str | None = None
