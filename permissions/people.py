"""Whose data each type of the schema holds: a type that says nothing here does not import.

What is shown of these types is written into the audit trail, field by field (`schema/audit.py`).
"""

from permissions import registration

OF_ONE_PERSON = frozenset(
    {
        "Client",
        "Referral",
        "TargetOccupation",
        "CaseNote",
        "Invitation",
        "TransferRequest",
        "CamsRecord",
        "EmploymentActionPlan",
        "SubGoal",
        "PlanItem",
        "CamsRefresh",
        "SyncFailure",
        "IcareReadiness",
        "IcareLeftOut",
        "IcareRejection",
        "AuditEvent",
        "Look",
        "SensitiveInformation",
        "ProgramHistory",
        "VolunteerProgram",
        "SessionAttendance",
        "MentorMatch",
        "MentorMeeting",
        "Registration",
        "FamilyMember",
        "ClientIdentifier",
    }
)
"""An object of these is about one jobseeker, whose id its row leads to."""

PART_OF_ONE_PERSON = frozenset(
    {
        "PersonName",
        "CommunicationPreferences",
        "ReferralDetails",
        "PrimaryMailingAddress",
        "EmploymentOutcome",
        "PlanItemSubmission",
        "PlanItemAuditEntry",
        "HealthInsurance",
        "Illnesses",
        "SelfIdentity",
        "FamilyIncome",
        "IcareTemplateReadiness",
        "IcareMissingColumn",
        *(registration.OUTPUT_RULES.keys() - {"ClientIdentifier"}),
    }
)
"""Reached only through one of the types above, whose person they are about."""

OF_SOMEBODY_UNKNOWN = frozenset({"CamsClient", "CommonAssessment", "RestrictedMatch"})
"""A person who has no row that the viewer may see: the look-up that found them says who it was."""

OF_NOBODY = frozenset(
    {
        "Query",
        "Mutation",
        "Subscription",
        "Viewer",
        "ServiceProvider",
        "ServiceProviderGroup",
        "Site",
        "StaffMember",
        "Occupation",
        "CatalogueEntry",
        "Country",
        "Language",
        "LookUp",
        "LookUpMatch",
        "SyncRun",
        "Caseload",
        "EmploymentOutcomeCount",
        "SyncHealth",
        "ReportSubscription",
        # Whom a session is about, its attendances say; an anonymous client is nobody.
        "AgencyProgram",
        "ServiceSession",
        "AnonymousAttendance",
        "AnonymousClient",
        "ServiceSessionCount",
        "IcareExport",
        "IcareSheet",
        "IcareSheetColumn",
        "Connection",
        "Edge",
        "PageInfo",
        "UserError",
        "Printout",
        # What is asked of anybody; a draft is nobody's until it is registered.
        "PrivacyStatement",
        "RegistrationForm",
        "RegistrationFormSection",
        "RegistrationFormField",
        "RegistrationFormPart",
        "RegistrationRequirement",
        "RegistrationDraft",
        "NextStep",
        "Family",
    }
)
"""No jobseeker's data; what they lead to may be."""

HOLDERS = ("Payload", "Preview")
"""Types whose names end so hold an object, and nothing of it themselves."""

FROM_CAMS = frozenset(
    {
        "CamsRecord",
        "PrimaryMailingAddress",
        "EmploymentActionPlan",
        "EmploymentOutcome",
        "SubGoal",
        "PlanItem",
        "PlanItemSubmission",
        "PlanItemAuditEntry",
        "CamsRefresh",
        "CamsClient",
        "SyncRun",
        "SyncFailure",
        "EmploymentActionPlanFilter",
        "PlanItemFilter",
        "LinkToCamsInput",
        "RemoveCamsLinkInput",
        "RefreshCamsInput",
        "ConnectionInput",
    }
)
"""That a field of these was shown or given tells whether there is a link to CaMS."""

TELLS_OF_CAMS = frozenset({"sitePreference", "sitePreferenceId"})
"""Fields that are shown, or used, only where there is no link: their absence tells of one."""

TOLD_TO_THE_PERSON = frozenset(
    {
        "Client",
        "Referral",
        "TargetOccupation",
        "PersonName",
        "IcareReadiness",
        "IcareReadinessFilter",
        "IcareTemplateReadiness",
        "IcareMissingColumn",
        "IcareExport",
        "IcareLeftOut",
        "IcareRejection",
        "MarkIcareRejectionMendedInput",
        "CommunicationPreferences",
        "ReferralDetails",
        "CaseNote",
        "Invitation",
        "TransferRequest",
        "AuditEvent",
        "PersonalDetailsInput",
        "WorkDetailsInput",
        "ReferralDetailsInput",
        "CommunicationPreferencesInput",
        "AssignCaseworkerInput",
        "CreateInvitationInput",
        "ResendInvitationInput",
        "RevokeInvitationInput",
        "DecideClientTransferInput",
        "RequestClientTransferInput",
        "SensitiveInformation",
        "HealthInsurance",
        "Illnesses",
        "SelfIdentity",
        "FamilyIncome",
        "SaveSensitiveInformationInput",
        "ProgramHistory",
        "VolunteerProgram",
        "SessionAttendance",
        "MentorMatch",
        "MentorMeeting",
        "BeginSessionInput",
        "RecordSessionInput",
        "CompleteSessionInput",
        "CorrectSessionInput",
        "AddAttendanceInput",
        "CorrectAttendanceInput",
        "RemoveAttendanceInput",
        "BeginMentorMatchInput",
        "EndMentorMatchInput",
        "LogMentorMeetingInput",
        "HealthInsuranceInput",
        "IllnessesInput",
        "SelfIdentityInput",
        "FamilyIncomeInput",
        *registration.TYPES,
        *registration.INPUTS,
        "FamilyMember",
        "MoveToFamilyInput",
    }
)
"""Of these a jobseeker is told who saw or gave which field, in `whoLookedAtMe`."""
