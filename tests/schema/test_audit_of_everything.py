"""Walks the schema: each mutation leaves its event, each type that holds a person's data is read in one."""

import pytest
from graphql import GraphQLObjectType, get_named_type, is_leaf_type

from models import SecondFactor
from models.identity import Kind
from permissions.people import OF_ONE_PERSON, OF_SOMEBODY_UNKNOWN, PART_OF_ONE_PERSON
from permissions.registration import OUTPUT_RULES, SHOWN, output_of
from schema import schema
from schema.user_error import camel
from tests.schema.agency import PASSWORD
from tests.schema.audited import audited
from tests.schema.catalogue_wishes import CATALOGUE_MUTATIONS
from tests.schema.held import holding
from tests.schema.icare_wishes import ICARE_MUTATIONS
from tests.schema.registration_wishes import REGISTRATION_MUTATIONS
from tests.schema.reported import SUBSCRIBE, UNSUBSCRIBE, WEEKLY
from tests.schema.sensitive import COORDINATOR, EVERYTHING, LOCK, SAVE, UNLOCK, save, unlock
from tests.schema.services_tried import OF_THE_AGENCY, SERVICES
from tests.schema.sessions import EMAIL
from tests.schema.staff_accounts import CLOSE, CREATE, REOPEN, RESEND, change, create
from tests.schema.test_password_reset import REQUEST, RESET, mailed
from tests.schema.test_second_factor import BEGIN, CLEAR, CONFIRM, REMOVE, App, begin, confirm
from tests.schema.wishes import MUTATIONS, Try


async def unlocking(_api, agency):
    person = await agency.client()
    wanted = {"jobseekerId": str(person.id), "password": PASSWORD}
    return Try(UNLOCK, wanted, {}, viewer=COORDINATOR)


async def locking(_api, agency):
    person = await agency.client()
    return Try(LOCK, {"jobseekerId": str(person.id)}, {}, viewer=COORDINATOR)


async def saving(api, agency):
    person = await agency.client()
    await unlock(api, person)
    wanted = {"jobseekerId": str(person.id), "version": 0, **EVERYTHING}
    return Try(SAVE, wanted, {}, viewer=COORDINATOR)


OWN = "caseworker.north"


async def asking_for_a_link(_api, _agency):
    return Try(REQUEST, {"email": EMAIL}, {}, viewer=None)


async def using_a_link(api, _agency):
    return Try(RESET, {"token": await mailed(api), "password": "correct horse"}, {}, viewer=None)


async def beginning(_api, _agency):
    return Try(BEGIN, {"password": PASSWORD}, {}, viewer=OWN)


async def confirming(api, _agency):
    app = App((await begin(api))["secret"])
    return Try(CONFIRM, {"code": app.code()}, {}, viewer=OWN)


async def _enrolled(api):
    app = App((await begin(api))["secret"])
    await confirm(api, app.code())
    await SecondFactor.all().update(last_step=0)
    return app


async def removing(api, _agency):
    app = await _enrolled(api)
    return Try(REMOVE, {"password": PASSWORD, "code": app.code()}, {}, viewer=OWN)


async def clearing(api, agency):
    await _enrolled(api)
    return Try(CLEAR, {"accountId": str(agency.accounts[OWN].id)}, {}, viewer="admin")


async def making_an_account(_api, _agency):
    return Try(CREATE, {"email": "noor@north.example", "displayName": "Noor"}, {}, viewer="admin")


async def inviting_again(api, _agency):
    id_ = (await create(api))["staffMember"]["id"]
    return Try(RESEND, {"accountId": id_}, {}, viewer="admin")


async def closing(_api, agency):
    return Try(CLOSE, {"accountId": str(agency.accounts[OWN].id)}, {}, viewer="admin")


async def reopening(api, agency):
    await change(api, CLOSE, agency.accounts[OWN])
    return Try(REOPEN, {"accountId": str(agency.accounts[OWN].id)}, {}, viewer="admin")


async def subscribing(_api, _agency):
    return Try(SUBSCRIBE, WEEKLY, {}, viewer=OWN)


async def unsubscribing(api, _agency):
    begun = await api.do(SUBSCRIBE, WEEKLY, viewer=OWN)
    return Try(UNSUBSCRIBE, {"subscriptionId": begun["subscription"]["id"]}, {}, viewer=OWN)


WISHES = (
    MUTATIONS
    | REGISTRATION_MUTATIONS
    | SERVICES
    | ICARE_MUTATIONS
    | CATALOGUE_MUTATIONS
    | {
        "subscribeToReport": subscribing,
        "unsubscribeFromReport": unsubscribing,
        "createStaffAccount": making_an_account,
        "resendStaffInvitation": inviting_again,
        "closeAccount": closing,
        "reopenAccount": reopening,
        "requestPasswordReset": asking_for_a_link,
        "resetPassword": using_a_link,
        "beginSecondFactor": beginning,
        "confirmSecondFactor": confirming,
        "removeSecondFactor": removing,
        "clearSecondFactor": clearing,
        "unlockSensitiveInformation": unlocking,
        "lockSensitiveInformation": locking,
        "saveSensitiveInformation": saving,
    }
)

TYPES = schema._schema.type_map

WRITES = {"WRITE"}
EVENTS = {
    "signIn": {"SIGN_IN"},
    "renewSession": set(),
    "signOut": {"SIGN_OUT"},
    "changePassword": {"PASSWORD_CHANGED"},
    "acceptInvitation": {"WRITE", "SIGN_IN"},
    "grantPermission": {"PERMISSION_GRANTED"},
    "takePermission": {"PERMISSION_TAKEN"},
    "addCatalogueEntry": {"CATALOGUE_CHANGED"},
    "changeCatalogueEntry": {"CATALOGUE_CHANGED"},
    "orderCatalogue": {"CATALOGUE_CHANGED"},
    "createStaffAccount": {"ACCOUNT_CREATED"},
    "resendStaffInvitation": {"ACCOUNT_INVITED"},
    "closeAccount": {"ACCOUNT_CLOSED"},
    "reopenAccount": {"ACCOUNT_REOPENED"},
    "requestPasswordReset": set(),
    "resetPassword": {"PASSWORD_CHANGED"},
    "beginSecondFactor": set(),
    "confirmSecondFactor": {"SECOND_FACTOR_CHANGED"},
    "removeSecondFactor": {"SECOND_FACTOR_CHANGED"},
    "clearSecondFactor": {"SECOND_FACTOR_CHANGED"},
    "unlockSensitiveInformation": {"SENSITIVE_UNLOCKED"},
    "lockSensitiveInformation": set(),
    "saveSensitiveInformation": {"WRITE"},
    "exportToIcare": set(),
    "markIcareExportProcessed": set(),
    "markIcareRejectionMended": WRITES,
    "subscribeToReport": set(),
    "unsubscribeFromReport": set(),
    "linkToCams": {"WRITE", "LOOK_UP"},
    "inviteClient": {"WRITE", "LOOK_UP"},
    "registerNewcomer": {"WRITE", "LOOK_UP"},
    "updateRegistration": WRITES,
    "moveToFamily": WRITES,
    "saveRegistrationDraft": set(),
    "clearRegistrationDraft": set(),
    "publishPrivacyStatement": set(),
    "createAgencyProgram": set(),
    "updateAgencyProgram": set(),
    "registerAnonymousClient": set(),
    **dict.fromkeys(SERVICES.keys() - OF_THE_AGENCY, WRITES),
    **dict.fromkeys(
        (
            "createInvitation",
            "resendInvitation",
            "revokeInvitation",
            "assignCaseworker",
            "removeCamsLink",
            "refreshCams",
            "requestClientTransfer",
            "decideClientTransfer",
        ),
        WRITES,
    ),
}
"""What is left of each mutation, besides what its payload shows. An empty set has its reason:
renewSession changes nothing of anybody; a token that was used before is an event. What was unlocked
locks by itself, sooner or later. Who asks for a link to a new password is nobody yet, and a second
factor that was begun asks for nothing. What somebody is told of by mail is nobody else's concern; whom
the report shows is written when it is opened. A draft is nobody's until it is registered, and a
privacy statement is of nobody.
"""


def test_every_mutation_says_what_it_leaves():
    mutation = TYPES["Mutation"]
    assert isinstance(mutation, GraphQLObjectType)

    assert set(mutation.fields) == set(EVENTS) == set(WISHES)


@pytest.mark.parametrize("name", WISHES)
async def test_a_mutation_leaves_its_event(api, agency, name):
    wanted = await WISHES[name](api, agency)
    before = len(await audited())
    await wanted.send(api, "key")

    events = (await audited())[before:]

    assert {event.kind for event in events} - {"READ"} == EVENTS[name]
    assert {event.operation for event in events} <= {f"Mutation.{name}"}


def node(kind, type_, selection):
    return kind, f"query($id: ID!) {{ node(id: $id) {{ ... on {type_} {{ {selection} }} }} }}"


def person(selection):
    return Kind.JOBSEEKER, f"query($id: ID!) {{ jobseeker(id: $id) {{ {selection} }} }}"


def sensitive(selection):
    return person(f"sensitiveInformation {{ {selection} }}")


def plan(selection):
    return node(Kind.EMPLOYMENT_ACTION_PLAN, "EmploymentActionPlan", selection)


READS = {
    "Client": person("id"),
    "Referral": person("id"),
    "TargetOccupation": person("targetOccupations { code }"),
    "CaseNote": node(Kind.CASE_NOTE, "CaseNote", "body"),
    "Invitation": node(Kind.INVITATION, "Invitation", "status"),
    "TransferRequest": node(Kind.TRANSFER_REQUEST, "TransferRequest", "reason"),
    "CamsRecord": node(Kind.CAMS_RECORD, "CamsRecord", "stream"),
    "EmploymentActionPlan": plan("goal"),
    "IcareReadiness": node(Kind.ICARE_READINESS, "IcareReadiness", "isReady"),
    "IcareTemplateReadiness": person("icareReadiness { templates { isReady } }"),
    "IcareMissingColumn": person("icareReadiness { templates { missing { column } } }"),
    "IcareLeftOut": node(Kind.ICARE_LEFT_OUT, "IcareLeftOut", "missing { column }"),
    "IcareRejection": node(Kind.ICARE_REJECTION, "IcareRejection", "message"),
    "PersonName": node(Kind.CAMS_RECORD, "CamsRecord", "person { firstName }"),
    "SubGoal": node(Kind.SUB_GOAL, "SubGoal", "name"),
    "PlanItem": node(Kind.PLAN_ITEM, "PlanItem", "name"),
    "CamsRefresh": node(Kind.CAMS_REFRESH, "CamsRefresh", "status"),
    "SyncFailure": node(Kind.SYNC_FAILURE, "SyncFailure", "reason"),
    "AuditEvent": (
        Kind.JOBSEEKER,
        "query($id: ID!) { auditTrail(jobseekerId: $id) { edges { node { at } } } }",
    ),
    "Look": (None, "{ whoLookedAtMe { edges { node { at } } } }"),
    "SensitiveInformation": sensitive("version"),
    "HealthInsurance": sensitive("healthInsurance { insurer }"),
    "Illnesses": sensitive("illnesses { notes }"),
    "SelfIdentity": sensitive("selfIdentity { inOwnWords }"),
    "FamilyIncome": sensitive("familyIncome { householdSize }"),
    "CommunicationPreferences": person("communicationPreferences { jobPostUpdates }"),
    "ReferralDetails": person("referralDetails { notes }"),
    "PrimaryMailingAddress": person("camsRecord { primaryMailingAddress { city } }"),
    "EmploymentOutcome": plan("employmentOutcome { outcome }"),
    "PlanItemSubmission": node(Kind.PLAN_ITEM, "PlanItem", "approval { decidedBy }"),
    "PlanItemAuditEntry": node(Kind.PLAN_ITEM, "PlanItem", "auditTrail { by }"),
    "CamsClient": (None, '{ camsClient(referenceNumber: "1000123") { client { firstName } } }'),
    "CommonAssessment": (
        None,
        '{ commonAssessment(number: "CA-0000001") { assessment { firstName } } }',
    ),
    "RestrictedMatch": (
        None,
        '{ lookUp(name: "Augusta Lovelace") { matches { restricted { initials } } } }',
    ),
}


WHO_READS = {"Look": "jobseeker", "IcareLeftOut": "coordinator.south"}


def _of_section(section):
    (name, *_) = OUTPUT_RULES[output_of(section)]
    field = TYPES[output_of(section)].fields[camel(name)]
    below = "" if is_leaf_type(get_named_type(field.type)) else " { __typename }"
    return person(f"registration {{ {camel(section.name)} {{ {camel(name)}{below} }} }}")


READS |= {
    "ProgramHistory": node(Kind.PROGRAM_HISTORY, "ProgramHistory", "status"),
    "VolunteerProgram": node(Kind.VOLUNTEER_PROGRAM, "VolunteerProgram", "status"),
    "SessionAttendance": node(Kind.SESSION_ATTENDANCE, "SessionAttendance", "notes"),
    "MentorMatch": node(Kind.MENTOR_MATCH, "MentorMatch", "mentorName"),
    "MentorMeeting": node(Kind.MENTOR_MEETING, "MentorMeeting", "minutes"),
}
READS["Registration"] = person("registration { number }")
READS["ClientIdentifier"] = person(
    "registration { identificationDocuments { identifiers { value } } }"
)
READS["AcademicCertificate"] = person(
    "registration { employment { academicCertificates { year } } }"
)
READS["SpokenLanguage"] = person("registration { languages { spokenLanguages { language } } }")
READS["ContactPerson"] = person("registration { emergencyContact { guardians { name } } }")
READS["Child"] = person("registration { emergencyContact { children { name } } }")
READS["FamilyMember"] = person("registration { family { members { number } } }")
READS |= {output_of(section): _of_section(section) for section in SHOWN}


def test_every_type_that_holds_a_person_s_data_is_read_here():
    assert set(READS) == OF_ONE_PERSON | PART_OF_ONE_PERSON | OF_SOMEBODY_UNKNOWN


@pytest.mark.parametrize("type_", READS)
async def test_what_is_read_of_a_type_is_in_the_trail(api, agency, type_):
    held = await holding(api, agency)
    await agency.client(last_name="Lovelace", first_name="Augusta")
    referral = await agency.jobseeker(agency.south)
    await agency.own_account(referral)
    await api.data(
        "query($id: ID!) { jobseeker(id: $id) { id } }",
        {"id": str(referral.id)},
        viewer="manager.south",
    )
    kind, query = READS[type_]
    id_ = held.ids[kind or Kind.JOBSEEKER]
    if type_ in {"Referral", "AuditEvent"}:
        id_ = referral.id
    viewer = WHO_READS.get(type_, "manager.south")
    if "sensitiveInformation" in query:
        own, viewer = await agency.client(email="own@mail.example"), COORDINATOR
        await unlock(api, own)
        await save(api, own, **EVERYTHING)
        id_ = own.id
    before = len(await audited())

    await api.data(query, {"id": str(id_)}, viewer=viewer)

    events = (await audited())[before:]
    seen = {field for event in events for field in event.fields}
    assert [field for field in seen if field.startswith(f"{type_}.")]
