"""Reporting: a service account reads the people of its provider, or of its group, and does nothing."""

from datetime import timedelta

import pytest

from models import Account, AccountKind, Jobseeker, Language, Permission
from models.identity import Kind, new_id
from permissions.viewer import Viewer
from resolvers import service_key
from schema.guard import RULES
from tests.people import now
from tests.schema.invitations import invited
from tests.schema.selections import GRAPHQL

PEOPLE = """
{ clients { edges { node {
    firstName serviceProvider { name } caseworker { displayName } referralDetails { source }
    invitation { status link } caseNotes { totalCount }
    camsRecord { referenceNumber employmentActionPlan { subGoals { planItems { name } } } }
} } } }
"""
NAMES = "{ clients { edges { node { firstName } } } }"
SHUT = {
    "lookUp": '{ lookUp(name: "Ada Lovelace") { token } }',
    "camsClient": '{ camsClient(referenceNumber: "1000123") { client { firstName } } }',
    "commonAssessment": '{ commonAssessment(number: "CA-0000001") { assessment { firstName } } }',
    "transfersToDecide": "{ transfersToDecide { totalCount } }",
    "auditTrail": '{ auditTrail(jobseekerId: "x") { totalCount } }',
    "whoLookedAtMe": "{ whoLookedAtMe { totalCount } }",
    "caseworkers": "{ caseworkers { displayName } }",
    "staffMembers": "{ staffMembers { totalCount } }",
}
OF_ONESELF = {
    "signIn",
    "renewSession",
    "signOut",
    "changePassword",
    "acceptInvitation",
    "requestPasswordReset",
    "resetPassword",
    "beginSecondFactor",
    "confirmSecondFactor",
    "removeSecondFactor",
}
"""What anybody may try, with something that only the right one has."""


@pytest.fixture
async def people(agency):
    """Ada and her plan with North, Bob with South, Eve with a provider of another group."""
    ada = await agency.client(referral_source="School")
    await agency.linked(ada)
    await agency.client(agency.south, first_name="Bob", email="bob@mail.example")
    elsewhere, _, caseworker = await agency.another_group("Elsewhere")
    await agency.client(elsewhere, first_name="Eve", caseworker_id=caseworker.id)
    return agency


async def a_key(permissions=(Permission.REPORTING,), **belongs):
    tool = await Account.create(
        kind=AccountKind.SERVICE,
        email="reporting",
        password_hash="!",
        display_name="Reporting",
        permissions=[str(one) for one in permissions],
        **belongs,
    )
    return (await service_key.create(tool.id, now=now(), lifetime=timedelta(days=1)))[1]


async def names(api, key):
    found = await api.send(NAMES, token=key)
    listed = found["data"]["clients"]
    return None if listed is None else {edge["node"]["firstName"] for edge in listed["edges"]}


async def test_it_reads_the_people_of_its_provider_and_what_cams_says_of_them(api, people):
    found = await api.data(PEOPLE, token=await a_key(provider=people.north))

    (client,) = (edge["node"] for edge in found["clients"]["edges"])
    assert client["serviceProvider"] == {"name": "North Employment"}
    assert client["caseworker"] == {"displayName": "Caseworker North"}
    assert client["referralDetails"] == {"source": "School"}
    assert client["camsRecord"]["referenceNumber"] == "1000123"
    assert client["camsRecord"]["employmentActionPlan"]["subGoals"]


@pytest.mark.parametrize(
    ("belongs", "sees"),
    [
        ("north", {"Ada"}),
        ("south", {"Bob"}),
        ("group", {"Ada", "Bob"}),
        ("nobody", set()),
    ],
)
async def test_it_sees_the_people_of_whom_it_belongs_to(api, people, belongs, sees):
    told = {
        "north": {"provider": people.north},
        "south": {"provider": people.south},
        "group": {"group": people.group},
        "nobody": {},
    }[belongs]

    assert await names(api, await a_key(**told)) == sees


async def test_without_reporting_it_reads_nobody(api, people):
    assert await names(api, await a_key((), provider=people.north)) is None


async def test_reporting_opens_nothing_to_staff(api, people):
    await Account.filter(id=people.accounts["nobody.north"].id).update(permissions=["REPORTING"])

    assert await names(api, api.token("nobody.north")) is None


async def test_the_link_of_an_invitation_is_not_reported(api, people):
    await invited(api, await Jobseeker.get(first_name="Ada"))
    body = await api.send(
        "{ clients { edges { node { invitation { status link } } } } }",
        token=await a_key(provider=people.north),
    )

    ((edge,),) = (body["data"]["clients"]["edges"],)
    assert edge["node"]["invitation"] == {"status": "SENT", "link": None}
    assert body["extensions"]["hidden"] == ["Invitation.link"]


@pytest.mark.parametrize("query", SHUT.values(), ids=SHUT)
async def test_it_opens_no_look_up_no_preview_and_no_trail(api, people, query):
    body = await api.send(query, token=await a_key(provider=people.north))

    (name,) = body["data"]
    assert body == {"data": {name: None}, "extensions": {"hidden": [f"Query.{name}"]}}


async def test_it_opens_no_sensitive_information(api, people):
    hidden = await api.hidden(
        "{ clients { edges { node { sensitiveInformation { version } } } } }",
        token=await a_key(provider=people.north),
    )

    assert hidden == ["Client.sensitiveInformation"]


def test_every_mutation_but_those_of_oneself_asks_a_rule_that_reporting_does_not_pass():
    tool = Viewer(
        account_id=new_id(Kind.ACCOUNT),
        kind=AccountKind.SERVICE,
        display_name="Reporting",
        language=Language.ENGLISH,
        permissions=frozenset({Permission.REPORTING}),
    )
    open_ = {name for name in GRAPHQL.mutation_type.fields if RULES["Mutation", name](tool)}

    assert open_ == OF_ONESELF
