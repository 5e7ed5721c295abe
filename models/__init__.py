"""The domain: entities with their rules. Imports nothing of ours; no HTTP, no GraphQL, no Redis."""

from models.account import Account, AccountKind, Language, Permission
from models.address import Province, StreetDirection
from models.agency_program import (
    AgencyProgram,
    ProgramHistory,
    ReturningStatus,
    VolunteerProgram,
    VolunteerStatus,
    VolunteerStream,
    VolunteerType,
)
from models.anonymous_client import AgeRange, AnonymousClient
from models.cams_record import CamsBucket, CamsRecord, CamsRecordState
from models.cams_refresh import CamsRefresh, CamsRefreshStatus
from models.case_note import CaseNote, CaseNoteKind
from models.caseload import Caseload
from models.catalogue import Catalogue, CatalogueEntry
from models.client_identifier import ClientIdentifier, ClientIdentifierKind
from models.client_transfer import TransferDecision, TransferRequest, TransferStatus
from models.consumer import Consumer, ConsumerMode
from models.employment_action_plan import EmploymentActionPlan, PlanItem, SubGoal
from models.employment_outcome import EmploymentOutcomeCount
from models.family import Family
from models.icare.export import (
    IcareExport,
    IcareExportRow,
    IcareExportStatus,
    IcareLeftOut,
    IcareRejection,
)
from models.icare.readiness import IcareColumn, IcareReadiness
from models.icare.template import IcareTemplate
from models.idempotency import RememberedAnswer
from models.invitation import Invitation, InvitationStatus
from models.jobseeker import (
    CaseworkerChannel,
    JobPostFrequency,
    Jobseeker,
    ReferralStatus,
    SelfIdentification,
)
from models.letter import Letter, LetterKind
from models.mailing import MailingStatus
from models.mentor_match import MatchKind, MentorMatch, MentorMeeting
from models.occupation import Occupation, TargetOccupation
from models.outbox import OutboxEntry
from models.outside_identity import OutsideIdentity
from models.password_reset import PasswordReset, PasswordResetRequest
from models.persisted_document import (
    DocumentState,
    DocumentUse,
    OperationKind,
    PersistedDocument,
)
from models.privacy_statement import PrivacyStatement
from models.registration import Registration
from models.registration.academic_certificate import AcademicCertificate
from models.registration.contact_person import Child, ContactPerson
from models.registration.spoken_language import SpokenLanguage
from models.registration_draft import RegistrationDraft
from models.report_subscription import ReportFormat, ReportFrequency, ReportSubscription
from models.second_factor import RecoveryCode, SecondFactor, SecondFactorChange
from models.sensitive_information import SensitiveInformation
from models.sensitive_unlock import SensitiveUnlock
from models.service_key import ServiceKey
from models.service_provider import ServiceProvider, ServiceProviderGroup, Site
from models.service_session import Service, ServiceSession, SessionKind
from models.service_session_count import ServiceSessionCount
from models.session import Session
from models.session_attendance import AnonymousAttendance, SessionAttendance
from models.sign_in_attempt import SignInAttempt
from models.sync_health import SyncHealth
from models.sync_run import SyncChunk, SyncFailure, SyncRun, SyncRunKind, SyncRunStatus

__all__ = [
    "AcademicCertificate",
    "Account",
    "AccountKind",
    "AgeRange",
    "AgencyProgram",
    "AnonymousAttendance",
    "AnonymousClient",
    "CamsBucket",
    "CamsRecord",
    "CamsRecordState",
    "CamsRefresh",
    "CamsRefreshStatus",
    "CaseNote",
    "CaseNoteKind",
    "Caseload",
    "CaseworkerChannel",
    "Catalogue",
    "CatalogueEntry",
    "Child",
    "ClientIdentifier",
    "ClientIdentifierKind",
    "Consumer",
    "ConsumerMode",
    "ContactPerson",
    "DocumentState",
    "DocumentUse",
    "EmploymentActionPlan",
    "EmploymentOutcomeCount",
    "Family",
    "IcareColumn",
    "IcareExport",
    "IcareExportRow",
    "IcareExportStatus",
    "IcareLeftOut",
    "IcareReadiness",
    "IcareRejection",
    "IcareTemplate",
    "Invitation",
    "InvitationStatus",
    "JobPostFrequency",
    "Jobseeker",
    "Language",
    "Letter",
    "LetterKind",
    "MailingStatus",
    "MatchKind",
    "MentorMatch",
    "MentorMeeting",
    "Occupation",
    "OperationKind",
    "OutboxEntry",
    "OutsideIdentity",
    "PasswordReset",
    "PasswordResetRequest",
    "Permission",
    "PersistedDocument",
    "PlanItem",
    "PrivacyStatement",
    "ProgramHistory",
    "Province",
    "RecoveryCode",
    "ReferralStatus",
    "Registration",
    "RegistrationDraft",
    "RememberedAnswer",
    "ReportFormat",
    "ReportFrequency",
    "ReportSubscription",
    "ReturningStatus",
    "SecondFactor",
    "SecondFactorChange",
    "SelfIdentification",
    "SensitiveInformation",
    "SensitiveUnlock",
    "Service",
    "ServiceKey",
    "ServiceProvider",
    "ServiceProviderGroup",
    "ServiceSession",
    "ServiceSessionCount",
    "Session",
    "SessionAttendance",
    "SessionKind",
    "SignInAttempt",
    "Site",
    "SpokenLanguage",
    "StreetDirection",
    "SubGoal",
    "SyncChunk",
    "SyncFailure",
    "SyncHealth",
    "SyncRun",
    "SyncRunKind",
    "SyncRunStatus",
    "TargetOccupation",
    "TransferDecision",
    "TransferRequest",
    "TransferStatus",
    "VolunteerProgram",
    "VolunteerStatus",
    "VolunteerStream",
    "VolunteerType",
]
