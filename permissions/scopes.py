"""Which rows a viewer may load at all. Every load of a request begins here, never at Model.filter().

Staff reach the people of their provider, staff of the group those of all its providers, a reporting
tool those of the provider or the group that it belongs to, a jobseeker their own row. Whoever holds
no permission to work with clients, or to report on them, reaches nobody.
"""

from collections.abc import Callable
from uuid import UUID

from tortoise.queryset import QuerySet

from models import (
    AcademicCertificate,
    Account,
    AccountKind,
    AgencyProgram,
    AnonymousAttendance,
    AnonymousClient,
    CamsRecord,
    CamsRefresh,
    Caseload,
    CaseNote,
    Child,
    ClientIdentifier,
    ContactPerson,
    EmploymentActionPlan,
    EmploymentOutcomeCount,
    Family,
    IcareExport,
    IcareLeftOut,
    IcareReadiness,
    IcareRejection,
    Invitation,
    Jobseeker,
    MentorMatch,
    MentorMeeting,
    Occupation,
    Permission,
    PlanItem,
    PrivacyStatement,
    ProgramHistory,
    Registration,
    RegistrationDraft,
    ReportSubscription,
    SensitiveInformation,
    SensitiveUnlock,
    ServiceProvider,
    ServiceProviderGroup,
    ServiceSession,
    ServiceSessionCount,
    SessionAttendance,
    Site,
    SpokenLanguage,
    SubGoal,
    SyncFailure,
    SyncHealth,
    SyncRun,
    TargetOccupation,
    TransferRequest,
    VolunteerProgram,
)
from models.case_note import ABOUT_CAMS
from models.registration.contact_person import ContactRole
from permissions.columns import only_shown
from permissions.rules import (
    administers,
    exports_to_icare,
    links_to_cams,
    opens_sensitive_information,
    reads_cams,
    reads_caseloads,
    reads_clients,
    works_with_clients,
)
from permissions.viewer import Viewer

Rule = Callable[[Viewer], bool]


def visible_jobseekers(viewer: Viewer) -> QuerySet[Jobseeker]:
    if reads_clients(viewer):
        people = Jobseeker.filter(provider_id__in=viewer.provider_ids)
    elif viewer.kind is AccountKind.JOBSEEKER:
        people = Jobseeker.filter(id=viewer.jobseeker_id)
    else:
        people = Jobseeker.filter(id__in=[])
    return only_shown(people, "Jobseeker", viewer)


def visible_clients(viewer: Viewer) -> QuerySet[Jobseeker]:
    """Source 000: "A Client is a jobseeker who has been assigned a caseworker" ."""
    return visible_jobseekers(viewer).filter(caseworker_id__isnull=False)


def visible_referrals(viewer: Viewer) -> QuerySet[Jobseeker]:
    """Source 000: "… has not yet been assigned a caseworker" ."""
    return visible_jobseekers(viewer).filter(caseworker_id__isnull=True)


def visible_target_occupations(viewer: Viewer) -> QuerySet[TargetOccupation]:
    if viewer.kind is AccountKind.JOBSEEKER:
        return TargetOccupation.filter(jobseeker_id=viewer.jobseeker_id)
    return TargetOccupation.filter(provider_id__in=_providers(viewer, reads_clients))


def visible_registrations(viewer: Viewer) -> QuerySet[Registration]:
    """The intake form's answers are the agency's; a jobseeker's own account is not shown them."""
    return Registration.filter(provider_id__in=_providers(viewer, reads_clients))


def _visible_contact_persons(viewer: Viewer, role: ContactRole) -> QuerySet[ContactPerson]:
    return ContactPerson.filter(provider_id__in=_providers(viewer, reads_clients), role=role)


def visible_guardians(viewer: Viewer) -> QuerySet[ContactPerson]:
    return _visible_contact_persons(viewer, ContactRole.GUARDIAN)


def visible_consent_givers(viewer: Viewer) -> QuerySet[ContactPerson]:
    return _visible_contact_persons(viewer, ContactRole.CONSENT_GIVER)


def visible_emergency_contacts(viewer: Viewer) -> QuerySet[ContactPerson]:
    return _visible_contact_persons(viewer, ContactRole.EMERGENCY_CONTACT)


def visible_children(viewer: Viewer) -> QuerySet[Child]:
    return Child.filter(provider_id__in=_providers(viewer, reads_clients))


def visible_academic_certificates(viewer: Viewer) -> QuerySet[AcademicCertificate]:
    return AcademicCertificate.filter(provider_id__in=_providers(viewer, reads_clients))


def visible_spoken_languages(viewer: Viewer) -> QuerySet[SpokenLanguage]:
    return SpokenLanguage.filter(provider_id__in=_providers(viewer, reads_clients))


def visible_families(viewer: Viewer) -> QuerySet[Family]:
    return Family.filter(provider_id__in=_providers(viewer, reads_clients))


def visible_client_identifiers(viewer: Viewer) -> QuerySet[ClientIdentifier]:
    return ClientIdentifier.filter(provider_id__in=_providers(viewer, reads_clients))


def visible_registration_drafts(viewer: Viewer) -> QuerySet[RegistrationDraft]:
    return RegistrationDraft.filter(provider_id__in=_providers(viewer, works_with_clients))


def visible_privacy_statements(viewer: Viewer) -> QuerySet[PrivacyStatement]:
    return PrivacyStatement.filter(provider_id__in=_providers(viewer, works_with_clients))


def visible_case_notes(viewer: Viewer) -> QuerySet[CaseNote]:
    """That somebody is linked to CaMS is told to those alone who may know of CaMS."""
    notes = CaseNote.filter(provider_id__in=_providers(viewer, reads_clients))
    return notes if reads_cams(viewer) else notes.exclude(kind__in=ABOUT_CAMS)


def visible_invitations(viewer: Viewer) -> QuerySet[Invitation]:
    return Invitation.filter(provider_id__in=_providers(viewer, reads_clients))


def visible_cams_records(viewer: Viewer) -> QuerySet[CamsRecord]:
    """Never through a jobseeker's own account: "none of the CaMS data … is visible to clients"."""
    return CamsRecord.filter(provider_id__in=_providers(viewer, reads_cams)).select_related(
        "bucket"
    )


def visible_employment_action_plans(viewer: Viewer) -> QuerySet[EmploymentActionPlan]:
    return EmploymentActionPlan.filter(provider_id__in=_providers(viewer, reads_cams))


def visible_sub_goals(viewer: Viewer) -> QuerySet[SubGoal]:
    return SubGoal.filter(provider_id__in=_providers(viewer, reads_cams))


def visible_plan_items(viewer: Viewer) -> QuerySet[PlanItem]:
    return PlanItem.filter(provider_id__in=_providers(viewer, reads_cams))


def visible_cams_refreshes(viewer: Viewer) -> QuerySet[CamsRefresh]:
    return CamsRefresh.filter(provider_id__in=_providers(viewer, links_to_cams))


def visible_sync_runs(viewer: Viewer) -> QuerySet[SyncRun]:
    return SyncRun.all() if reads_cams(viewer) else SyncRun.filter(id__in=[])


def visible_sync_failures(viewer: Viewer) -> QuerySet[SyncFailure]:
    return SyncFailure.filter(provider_id__in=_providers(viewer, reads_cams))


def visible_caseloads(viewer: Viewer) -> QuerySet[Caseload]:
    rows = Caseload.filter(provider_id__in=_providers(viewer, reads_caseloads))
    return only_shown(rows, "Caseload", viewer)


def visible_employment_outcome_counts(viewer: Viewer) -> QuerySet[EmploymentOutcomeCount]:
    return EmploymentOutcomeCount.filter(provider_id__in=_providers(viewer, reads_cams))


def visible_sync_health(viewer: Viewer) -> QuerySet[SyncHealth]:
    return SyncHealth.filter(provider_id__in=_providers(viewer, reads_cams))


def visible_icare_readiness(viewer: Viewer) -> QuerySet[IcareReadiness]:
    return IcareReadiness.filter(provider_id__in=_providers(viewer, reads_clients))


def visible_agency_programs(viewer: Viewer) -> QuerySet[AgencyProgram]:
    return AgencyProgram.filter(provider_id__in=_providers(viewer, reads_clients))


def visible_program_histories(viewer: Viewer) -> QuerySet[ProgramHistory]:
    return ProgramHistory.filter(provider_id__in=_providers(viewer, reads_clients))


def visible_volunteer_programs(viewer: Viewer) -> QuerySet[VolunteerProgram]:
    return VolunteerProgram.filter(provider_id__in=_providers(viewer, reads_clients))


def visible_service_sessions(viewer: Viewer) -> QuerySet[ServiceSession]:
    return ServiceSession.filter(provider_id__in=_providers(viewer, reads_clients))


def visible_session_attendances(viewer: Viewer) -> QuerySet[SessionAttendance]:
    """Removed ones, too."""
    return SessionAttendance.filter(provider_id__in=_providers(viewer, reads_clients))


def attended(viewer: Viewer) -> QuerySet[SessionAttendance]:
    """Who was there, as far as is known now."""
    return visible_session_attendances(viewer).filter(removed_at__isnull=True)


def not_attended(viewer: Viewer) -> QuerySet[SessionAttendance]:
    """Who was written to a session, and was removed."""
    return visible_session_attendances(viewer).filter(removed_at__isnull=False)


def visible_anonymous_attendances(viewer: Viewer) -> QuerySet[AnonymousAttendance]:
    return AnonymousAttendance.filter(provider_id__in=_providers(viewer, reads_clients))


def visible_anonymous_clients(viewer: Viewer) -> QuerySet[AnonymousClient]:
    return AnonymousClient.filter(provider_id__in=_providers(viewer, reads_clients))


def visible_mentor_matches(viewer: Viewer) -> QuerySet[MentorMatch]:
    return MentorMatch.filter(provider_id__in=_providers(viewer, reads_clients))


def visible_mentor_meetings(viewer: Viewer) -> QuerySet[MentorMeeting]:
    return MentorMeeting.filter(provider_id__in=_providers(viewer, reads_clients))


def visible_service_session_counts(viewer: Viewer) -> QuerySet[ServiceSessionCount]:
    return ServiceSessionCount.filter(provider_id__in=_providers(viewer, reads_clients))


def visible_icare_exports(viewer: Viewer) -> QuerySet[IcareExport]:
    return IcareExport.filter(provider_id__in=_providers(viewer, exports_to_icare))


def visible_icare_left_out(viewer: Viewer) -> QuerySet[IcareLeftOut]:
    return IcareLeftOut.filter(provider_id__in=_providers(viewer, exports_to_icare))


def visible_icare_rejections(viewer: Viewer) -> QuerySet[IcareRejection]:
    """Whoever works with a person is who mends what iCARE did not take of them."""
    return IcareRejection.filter(provider_id__in=_providers(viewer, reads_clients))


def open_icare_rejections(viewer: Viewer) -> QuerySet[IcareRejection]:
    return visible_icare_rejections(viewer).filter(mended_at__isnull=True)


def visible_transfers_to_decide(viewer: Viewer) -> QuerySet[TransferRequest]:
    """Requests for people whom the viewer's providers hold."""
    return TransferRequest.filter(provider_id__in=_providers(viewer, works_with_clients))


def visible_transfers_requested(viewer: Viewer) -> QuerySet[TransferRequest]:
    """Requests that the viewer's own providers made."""
    return TransferRequest.filter(requesting_provider_id__in=_providers(viewer, works_with_clients))


def visible_sensitive_information(viewer: Viewer) -> QuerySet[SensitiveInformation]:
    """What may be unlocked; that it was, is asked in resolvers/sensitive_information.py."""
    providers = viewer.provider_ids if opens_sensitive_information(viewer) else frozenset()
    return SensitiveInformation.filter(provider_id__in=providers)


def unlocks_of_this_session(viewer: Viewer) -> QuerySet[SensitiveUnlock]:
    return SensitiveUnlock.filter(account_id=viewer.account_id, session=viewer.session)


def visible_report_subscriptions(viewer: Viewer) -> QuerySet[ReportSubscription]:
    """One's own: nobody is told what somebody else is told of."""
    return ReportSubscription.filter(account_id=viewer.account_id)


def visible_service_providers(viewer: Viewer) -> QuerySet[ServiceProvider]:
    return ServiceProvider.filter(id__in=viewer.provider_ids)


def every_service_provider(_viewer: Viewer) -> QuerySet[ServiceProvider]:
    """Who asks for a person: whoever decides has to know to whom the person would go."""
    return ServiceProvider.all()


def every_occupation(_viewer: Viewer) -> QuerySet[Occupation]:
    return Occupation.all()


def visible_service_provider_groups(viewer: Viewer) -> QuerySet[ServiceProviderGroup]:
    """For those who say where a new colleague belongs."""
    everything = ServiceProviderGroup.all()
    return everything if administers(viewer) else everything.filter(id__in=[])


def visible_sites(viewer: Viewer) -> QuerySet[Site]:
    if viewer.kind is AccountKind.JOBSEEKER:
        return Site.filter(preferred_by__id=viewer.jobseeker_id)
    return Site.filter(provider_id__in=viewer.provider_ids)


def visible_staff(viewer: Viewer) -> QuerySet[Account]:
    """Colleagues: staff of the providers that the viewer reaches, closed accounts included.

    Administrators: all staff, those of the groups and the other administrators too.
    """
    return only_shown(_colleagues(viewer), "StaffMember", viewer)


def staff_to_assign(viewer: Viewer) -> QuerySet[Account]:
    """The same, with what has to be known of somebody who is to be a caseworker."""
    asked = frozenset({"permissions", "disabled_at"})
    return only_shown(_colleagues(viewer), "StaffMember", viewer, and_also=asked)


def named_staff(viewer: Viewer) -> QuerySet[Account]:
    """All of them, for an administrator: the database shows other viewers their own alone."""
    return only_shown(Account.filter(kind=AccountKind.STAFF), "StaffMember", viewer)


def administered_accounts(viewer: Viewer) -> QuerySet[Account]:
    """Whoever signs in, for those who grant and take permissions."""
    return Account.all() if administers(viewer) else Account.filter(id__in=[])


def _colleagues(viewer: Viewer) -> QuerySet[Account]:
    if not (viewer.is_staff and works_with_clients(viewer)):
        return Account.filter(id__in=[])
    staff = Account.filter(kind=AccountKind.STAFF)
    return staff if administers(viewer) else staff.filter(provider_id__in=viewer.provider_ids)


def managers_of(viewer: Viewer, provider_id: UUID) -> QuerySet[Account]:
    """Who is told what happens at a provider: those with Service Provider Admin who belong to it."""
    if provider_id not in viewer.provider_ids:
        return Account.filter(id__in=[])
    return Account.filter(
        kind=AccountKind.STAFF,
        provider_id=provider_id,
        disabled_at__isnull=True,
        permissions__contains=[Permission.SERVICE_PROVIDER_ADMIN.value],
    )


def _providers(viewer: Viewer, rule: Rule) -> frozenset[object]:
    """Those whose people the viewer reaches, if the rule says yes of them."""
    return viewer.provider_ids if rule(viewer) else frozenset()
