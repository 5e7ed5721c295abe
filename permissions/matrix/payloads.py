"""The matrix of lists, and of what mutations answer."""

from collections.abc import Mapping

from permissions.matrix.lines import Rule, lines
from permissions.rules import (
    anyone,
)

_TOKENS = ("access_token", "expires_at", "refresh_token", "refresh_expires_at")


PAYLOADS: Mapping[str, Mapping[str, Rule]] = {
    "Connection": {**lines(anyone, "edges", "page_info", "total_count")},
    "Edge": {**lines(anyone, "node", "cursor")},
    "PageInfo": {
        **lines(anyone, "has_next_page", "has_previous_page", "start_cursor", "end_cursor")
    },
    "UserError": {**lines(anyone, "code", "field", "message")},
    "SignInPayload": {**lines(anyone, *_TOKENS, "viewer", "user_errors")},
    "RenewSessionPayload": {**lines(anyone, *_TOKENS, "viewer", "user_errors")},
    "SignOutPayload": {**lines(anyone, "user_errors")},
    "ChangePasswordPayload": {**lines(anyone, "viewer", "user_errors")},
    "RequestPasswordResetPayload": {**lines(anyone, "user_errors")},
    "ResetPasswordPayload": {**lines(anyone, "user_errors")},
    "BeginSecondFactorPayload": {**lines(anyone, "secret", "uri", "user_errors")},
    "ConfirmSecondFactorPayload": {**lines(anyone, "recovery_codes", "viewer", "user_errors")},
    "RemoveSecondFactorPayload": {**lines(anyone, "viewer", "user_errors")},
    "ClearSecondFactorPayload": {**lines(anyone, "user_errors")},
    "AcceptInvitationPayload": {**lines(anyone, *_TOKENS, "viewer", "user_errors")},
    "InviteClientPayload": {
        **lines(anyone, "jobseeker", "invitation", "confirmation", "user_errors")
    },
    "CreateInvitationPayload": {**lines(anyone, "invitation", "user_errors")},
    "ResendInvitationPayload": {**lines(anyone, "invitation", "user_errors")},
    "RevokeInvitationPayload": {**lines(anyone, "invitation", "user_errors")},
    "AssignCaseworkerPayload": {**lines(anyone, "client", "user_errors")},
    "LinkToCamsPayload": {**lines(anyone, "jobseeker", "confirmation", "user_errors")},
    "RemoveCamsLinkPayload": {**lines(anyone, "jobseeker", "confirmation", "user_errors")},
    "RefreshCamsPayload": {**lines(anyone, "refresh", "user_errors")},
    "RequestClientTransferPayload": {**lines(anyone, "transfer_request", "user_errors")},
    "DecideClientTransferPayload": {**lines(anyone, "transfer_request", "user_errors")},
    "UnlockSensitiveInformationPayload": {**lines(anyone, "unlocked_until", "user_errors")},
    "LockSensitiveInformationPayload": {**lines(anyone, "user_errors")},
    "SaveSensitiveInformationPayload": {**lines(anyone, "sensitive_information", "user_errors")},
    "GrantPermissionPayload": {**lines(anyone, "staff_member", "user_errors")},
    "TakePermissionPayload": {**lines(anyone, "staff_member", "user_errors")},
    "AddCatalogueEntryPayload": {**lines(anyone, "entry", "user_errors")},
    "ChangeCatalogueEntryPayload": {**lines(anyone, "entry", "user_errors")},
    "OrderCataloguePayload": {**lines(anyone, "entries", "user_errors")},
    "CreateStaffAccountPayload": {**lines(anyone, "staff_member", "user_errors")},
    "ExportToIcarePayload": {**lines(anyone, "icare_export", "user_errors")},
    "MarkIcareExportProcessedPayload": {**lines(anyone, "icare_export", "user_errors")},
    "MarkIcareRejectionMendedPayload": {**lines(anyone, "icare_rejection", "user_errors")},
    "SubscribeToReportPayload": {**lines(anyone, "subscription", "user_errors")},
    "UnsubscribeFromReportPayload": {**lines(anyone, "user_errors")},
    "ResendStaffInvitationPayload": {**lines(anyone, "staff_member", "user_errors")},
    "CloseAccountPayload": {**lines(anyone, "staff_member", "user_errors")},
    "ReopenAccountPayload": {**lines(anyone, "staff_member", "user_errors")},
    "CamsClientPreview": {**lines(anyone, "client", "user_errors")},
    "CommonAssessmentPreview": {**lines(anyone, "assessment", "user_errors")},
    "CreateAgencyProgramPayload": {**lines(anyone, "program", "user_errors")},
    "UpdateAgencyProgramPayload": {**lines(anyone, "program", "user_errors")},
    "BeginSessionPayload": {**lines(anyone, "session", "user_errors")},
    "RecordSessionPayload": {**lines(anyone, "session", "user_errors")},
    "CompleteSessionPayload": {**lines(anyone, "session", "user_errors")},
    "CorrectSessionPayload": {**lines(anyone, "session", "user_errors")},
    "AddAttendancePayload": {**lines(anyone, "session", "user_errors")},
    "CorrectAttendancePayload": {**lines(anyone, "session", "user_errors")},
    "RemoveAttendancePayload": {**lines(anyone, "session", "user_errors")},
    "BeginMentorMatchPayload": {**lines(anyone, "match", "user_errors")},
    "EndMentorMatchPayload": {**lines(anyone, "match", "user_errors")},
    "LogMentorMeetingPayload": {**lines(anyone, "match", "user_errors")},
    "RegisterAnonymousClientPayload": {**lines(anyone, "anonymous_client", "user_errors")},
}
