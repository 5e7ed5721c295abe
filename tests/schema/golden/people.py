"""Who asks, and what they ask about: one object of every kind of theirs, and of somebody else's."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from models import (
    AcademicCertificate,
    Account,
    AccountKind,
    CamsRefresh,
    Caseload,
    CaseNote,
    CatalogueEntry,
    Child,
    ClientIdentifier,
    ClientIdentifierKind,
    ContactPerson,
    EmploymentActionPlan,
    EmploymentOutcomeCount,
    Family,
    IcareReadiness,
    Jobseeker,
    Permission,
    PrivacyStatement,
    Province,
    Registration,
    RegistrationDraft,
    ReportFormat,
    ReportFrequency,
    ReportSubscription,
    ServiceProvider,
    SignInAttempt,
    Site,
    SpokenLanguage,
    StreetDirection,
    SyncFailure,
    SyncHealth,
    SyncRun,
    TargetOccupation,
    TransferRequest,
)
from models.cams_refresh import CamsRefreshStatus
from models.identity import Kind, new_id
from models.registration.contact_information import SafeToContact
from models.registration.contact_person import AgeGroup, ContactRole
from models.registration.primary_information import MaritalStatus
from permissions.keyring import Keyring
from resolvers import service_key
from tests.people import now
from tests.schema.agency import Agency, session_of
from tests.schema.agency_services import done_for
from tests.schema.api import ENCRYPTION_KEYS, Api, said
from tests.schema.icare import a_left_out, a_rejection, an_export
from tests.schema.invitations import invited
from tests.schema.sensitive import COORDINATOR, EVERYTHING, save, unlock

KEYRING = Keyring.of(ENCRYPTION_KEYS)
NOBODY = "not signed in"
ROLES = {
    "admin": "admin",
    "group": "group",
    "manager": "manager.north",
    "caseworker": "caseworker.north",
    "intake": "intake.north",
    "coordinator": "coordinator.north",
    "nobody": "nobody.north",
    "jobseeker": "jobseeker",
    "service": "reporting",
    NOBODY: None,
}
"""What a column is called, and who of the agency it is."""
PLACES = ("own", "other", "none")
"""Of North, of a provider in another group, and ids that nothing has."""
OF_EVERYBODY = {Kind.SYNC_RUN, Kind.CATALOGUE_ENTRY}
"""Kinds that belong to no provider."""

_DONE = {Kind.SERVICE_SESSION, Kind.SESSION_ATTENDANCE, Kind.MENTOR_MATCH}
_OF_A_FRESH_PERSON = {Kind.JOBSEEKER, Kind.INVITATION, Kind.TRANSFER_REQUEST, *_DONE}


@dataclass
class Cast:
    """Everybody, with the ids of every place."""

    api: Api
    agency: Agency
    elsewhere: ServiceProvider
    ids: dict[str, dict[Kind, UUID]]
    tokens: dict[str, str | None] = field(default_factory=dict)
    _numbers: int = 0

    async def fresh(self, kind: Kind, place: str) -> UUID:
        """An object that only the next operation changes."""
        if place == "none":
            return new_id(kind)
        provider = self.agency.north if place == "own" else self.elsewhere
        if kind is Kind.ACCOUNT:
            return (await self._colleague(provider)).id
        if kind is Kind.REGISTRATION_DRAFT:
            by = await Registration.get(jobseeker_id=self.ids[place][Kind.JOBSEEKER])
            return (await _draft(by)).id
        if kind is Kind.REPORT_SUBSCRIPTION:
            shown = await ReportSubscription.get(id=self.ids[place][kind])
            return (await subscribed(shown.account_id)).id
        if kind in _OF_A_FRESH_PERSON:
            return await self._fresh_of(await self.person(provider), kind)
        return self.ids[place].get(kind) or new_id(kind)

    async def _fresh_of(self, person: Jobseeker, kind: Kind) -> UUID:
        if kind is Kind.JOBSEEKER:
            return person.id
        if kind in _DONE:
            worker = await Account.filter(provider_id=person.provider_id).first()
            site = await Site.filter(provider_id=person.provider_id).first()
            return (await done_for(person, site, worker, completed=False))[kind].pk
        if kind is Kind.INVITATION:
            return (await invited(self.api, person)).id
        return (await self.transfer_of(person)).id

    async def person(self, provider: ServiceProvider, **columns: Any) -> Jobseeker:
        """A client of the provider, linked to CaMS."""
        self._numbers += 1
        person = await self.agency.jobseeker(
            provider,
            email=f"person{self._numbers}@mail.example",
            caseworker_id=(await Account.filter(provider_id=provider.id).first()).id,
            assigned_at=now(),
            referral_source="Self-Referred (Walk-In)",
            referral_reference_number="R-1",
            referral_notes="Came with a friend.",
            preferred_name="Countess",
            pronouns="she/her",
            date_of_birth=date(1990, 1, 1),
            phone="+14165550123",
            caseworker_channel="PHONE",
            job_post_frequency="DAILY",
            access_to_transportation="PUBLIC_TRANSIT",
            **columns,
        )
        await self.agency.linked(person, referenceNumber=str(1_700_000 + self._numbers))
        return person

    async def transfer_of(self, person: Jobseeker) -> TransferRequest:
        """From North to South, or within the other group: of no concern to anybody here."""
        is_own = person.provider_id == self.agency.north.id
        by = self.agency.accounts["caseworker.south" if is_own else "caseworker.far"]
        return await TransferRequest.create(
            jobseeker=person,
            provider_id=person.provider_id,
            requesting_provider_id=by.provider_id,
            requested_by_id=by.id,
            reason="She moved here.",
        )

    async def _colleague(self, provider: ServiceProvider) -> Account:
        self._numbers += 1
        return await Account.create(
            kind=AccountKind.STAFF,
            email=f"colleague{self._numbers}@portal.example",
            password_hash="!",
            display_name="A colleague",
            permissions=[Permission.CLIENTS.value],
            provider=provider,
        )

    async def unlock(self, role: str, jobseeker_id: UUID, token: str | None) -> None:
        """Let whoever may open this person's sensitive information have opened it."""
        if ROLES[role] == COORDINATOR:
            await SignInAttempt.all().delete()
            await unlock(self.api, jobseeker_id, token=token)

    async def token(self, role: str) -> str | None:
        """Of a session that only the next operation can end."""
        name = ROLES[role]
        if name is None or role == "service":
            return self.tokens.get(role)
        session = session_of(self.agency.accounts[name])
        session.family = new_id(Kind.SESSION)
        session.token_hash = str(session.family)
        await session.save()
        return self.api.tokens.access_token(session.account_id, session.family, now=now())[0]


async def gather(api: Api, agency: Agency) -> Cast:
    elsewhere, site, colleague = await agency.another_group("Elsewhere")
    await agency.another_group("Far")
    cast = Cast(api, agency, elsewhere, {})
    north = agency.accounts["caseworker.north"]
    own = await _one_of_each(cast, agency.north, agency.site, north)
    other = await _one_of_each(cast, elsewhere, site, colleague)
    person = await Jobseeker.get(id=own[Kind.JOBSEEKER])
    await agency.own_account(person)
    cast.ids = {"own": own, "other": other, "none": {kind: new_id(kind) for kind in Kind}}
    assert said(await unlock(api, person)) == said(await save(api, person, **EVERYTHING)) == []
    for role, name in ROLES.items():
        cast.tokens[role] = None if name is None or role == "service" else api.token(name)
    cast.tokens["service"] = await _reporting(agency)
    return cast


async def subscribed(account_id: UUID) -> ReportSubscription:
    return await ReportSubscription.create(
        account_id=account_id,
        report="ListClients",
        root="clients",
        parameters="",
        format=ReportFormat.CSV,
        frequency=ReportFrequency.DAILY,
        hour=7,
        next_at=now(),
        created_at=now(),
    )


async def registered(person: Jobseeker, site: Site, by: Account) -> Registration:
    """Their intake form, with an answer to every question that is not the person's own field."""
    theirs = {"jobseeker_id": person.id, "provider_id": person.provider_id, "position": 0}
    for role in ContactRole:
        await ContactPerson.create(
            **theirs,
            role=role,
            name="Leila Haddad",
            relationship="MOTHER",
            phone="+14165550125",
            email="leila@mail.example",
        )
    await AcademicCertificate.create(**theirs, institution="Damascus", year=2012, country="SY")
    await SpokenLanguage.create(
        **theirs,
        language="en",
        comments="Learned at school.",
        listening="CLB_5",
        speaking="CLB_4",
        reading="LIT_3",
        writing="LIT_2",
    )
    await Child.create(**theirs, name="Noor", age_group=AgeGroup.TODDLER)
    family = await Family.begin(person.provider_id, by=by.id)
    return await Registration.create(
        jobseeker=person,
        provider_id=person.provider_id,
        number=site.id.int % 1_000_000,
        privacy_statement_version=1,
        acknowledged_at=now(),
        acknowledged_by_id=by.id,
        created_by_id=by.id,
        registration_date=date(2026, 1, 5),
        registration_site_id=site.id,
        family_id=family.id,
        comments="Prefers mornings.",
        gender="WOMAN",
        marital_status=MaritalStatus.MARRIED,
        prefers_official_language=True,
        landing_date=date(2024, 3, 1),
        arrival_date=date(2024, 3, 1),
        re_entry_date=date(2025, 1, 15),
        initial_destination="Toronto",
        country_of_origin="SY",
        last_residence="LB",
        immigration_class="FAMILY",
        immigration_status="PERMANENT_RESIDENT",
        aboriginal_status="NOT_ABORIGINAL",
        immigration_card_type="PERMANENT_RESIDENT_CARD",
        future_research=True,
        contact_by_agency=True,
        picture=False,
        email_safety=SafeToContact.SAFE,
        phone_safety=SafeToContact.SAFE,
        alternative_phone_one="+14165550123",
        alternative_phone_one_safety=SafeToContact.SAFE,
        alternative_phone_two="+14165550124",
        alternative_phone_two_safety=SafeToContact.NOT_SAFE,
        street_number="12",
        street_name="King",
        street_type="Street",
        street_direction=StreetDirection.W,
        unit="4",
        city="Toronto",
        province=Province.ON,
        country="CA",
        postal_code="M5V 3L9",
        consent_required=True,
        employment_status="UNEMPLOYED",
        current_profession_code="63200",
        professional_background="Cooked in hotels.",
        education_level="BACHELOR",
        first_language="ar",
        housing_status="RENTING_PRIVATE",
        learned_about=["FAMILY_OR_FRIENDS"],
    )


async def identified(registration: Registration) -> ClientIdentifier:
    """The number of a document of theirs."""
    id_ = new_id(Kind.CLIENT_IDENTIFIER)
    return await ClientIdentifier.create(
        id=id_,
        jobseeker_id=registration.jobseeker_id,
        provider_id=registration.provider_id,
        position=0,
        type=ClientIdentifierKind.SOCIAL_INSURANCE_NUMBER,
        value=KEYRING.encrypt(b"130692544", table="client_identifier", column="value", row=id_),
        fingerprint=b"of this number",
        expires_on=date(2030, 1, 1),
        description="From the tax office.",
        duplicate_reason="Written down twice.",
    )


async def _draft(registration: Registration) -> RegistrationDraft:
    id_ = new_id(Kind.REGISTRATION_DRAFT)
    answers = b'{"primary_information.first_name": "Amina"}'
    return await RegistrationDraft.create(
        id=id_,
        provider_id=registration.provider_id,
        account_id=registration.created_by_id,
        answers=KEYRING.encrypt(answers, table="registration_draft", column="answers", row=id_),
        privacy_statement_version=1,
        acknowledged_at=now(),
        acknowledged_by_id=registration.created_by_id,
        saved_at=now(),
    )


async def _reporting(agency: Agency) -> str:
    tool = await Account.create(
        kind=AccountKind.SERVICE,
        email="reporting",
        password_hash="!",
        display_name="Reporting",
        permissions=[Permission.REPORTING.value],
        provider=agency.north,
    )
    _, text = await service_key.create(tool.id, now=now(), lifetime=timedelta(days=1))
    return text


async def _one_of_each(
    cast: Cast, provider: ServiceProvider, site: Site, colleague: Account
) -> dict[Kind, UUID]:
    person = await cast.person(provider)
    record = await person.cams_record
    plan = await record.employment_action_plans.all().order_by("position").first()
    goal = await plan.sub_goals.all().order_by("position").first()
    occupation = await TargetOccupation.create(
        jobseeker=person, provider_id=provider.id, occupation_id="21232", position=0
    )
    note = await CaseNote.create(
        jobseeker=person,
        provider_id=provider.id,
        kind="CAMS_LINKED",
        body="A note.",
        author_id=colleague.id,
    )
    refresh = await CamsRefresh.create(
        jobseeker_id=person.id,
        provider_id=provider.id,
        cams_record=record,
        requested_by_id=colleague.id,
        status=CamsRefreshStatus.SUCCEEDED,
    )
    run = await SyncRun.create(kind="MANUAL", status="DONE_WITH_FAILURES", finished_at=now())
    failure = await SyncFailure.create(
        run=run,
        jobseeker_id=person.id,
        provider_id=provider.id,
        reference_number=record.reference_number,
        reason="TIMEOUT",
        last_attempt_at=now(),
    )
    statement = await PrivacyStatement.create(
        provider_id=provider.id,
        version=1,
        text_en="What you tell us is recorded.",
        text_fr="Ce que vous nous dites est enregistré.",
        published_by_id=colleague.id,
    )
    registration = await registered(person, site, colleague)
    # Nobody prefers a site and is linked at once: the site is shown of a referral without a link.
    await cast.agency.jobseeker(provider, email=f"{site.id}@mail.example", site_preference=site)
    item = await goal.plan_items.all().order_by("position").first()
    await EmploymentActionPlan.filter(id=plan.id).update(has_outcome=True, outcome="Employed")
    export = await an_export(provider.id, colleague.id)
    objects = {
        Kind.SERVICE_PROVIDER_GROUP: await provider.group,
        Kind.SERVICE_PROVIDER: provider,
        Kind.SITE: site,
        Kind.ACCOUNT: colleague,
        Kind.JOBSEEKER: person,
        Kind.CASE_NOTE: note,
        Kind.INVITATION: await invited(cast.api, person),
        Kind.TRANSFER_REQUEST: await cast.transfer_of(person),
        Kind.CAMS_RECORD: record,
        Kind.EMPLOYMENT_ACTION_PLAN: plan,
        Kind.SUB_GOAL: goal,
        Kind.PLAN_ITEM: item,
        Kind.CAMS_REFRESH: refresh,
        Kind.SYNC_RUN: run,
        Kind.SYNC_FAILURE: failure,
        Kind.TARGET_OCCUPATION: occupation,
        Kind.CASELOAD: await Caseload.filter(provider_id=provider.id).first(),
        Kind.EMPLOYMENT_OUTCOME_COUNT: await EmploymentOutcomeCount.filter(
            provider_id=provider.id
        ).first(),
        Kind.SYNC_HEALTH: await SyncHealth.get(provider_id=provider.id),
        Kind.ICARE_READINESS: await IcareReadiness.get(jobseeker_id=person.id),
        Kind.ICARE_EXPORT: export,
        Kind.ICARE_LEFT_OUT: await a_left_out(export, person),
        Kind.ICARE_REJECTION: await a_rejection(export, person),
        Kind.REPORT_SUBSCRIPTION: await subscribed(colleague.id),
        **await done_for(person, site, colleague),
        Kind.PRIVACY_STATEMENT: statement,
        Kind.CLIENT_IDENTIFIER: await identified(registration),
        Kind.FAMILY: await Family.get(id=registration.family_id),
        Kind.REGISTRATION_DRAFT: await _draft(registration),
        Kind.CATALOGUE_ENTRY: await CatalogueEntry.all().order_by("position").first(),
    }
    return {kind: one.id for kind, one in objects.items()}
