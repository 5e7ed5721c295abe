"""What the viewer is told they can do is what the mutation then does: for every role and state."""

import itertools
from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta
from typing import Any

import pytest

from models import Account, InvitationStatus, Jobseeker, TransferRequest, TransferStatus
from models.invitation import LIFETIME
from tests.people import now
from tests.schema.agency import Agency
from tests.schema.api import Api
from tests.schema.documents import CREATE_INVITATION, document
from tests.schema.invitations import invited
from tests.schema.statements import statements

ROLES = (
    "admin",
    "group",
    "manager.north",
    "caseworker.north",
    "intake.north",
    "nobody.north",
    "manager.south",
    "jobseeker",
)
REFUSED = {"FORBIDDEN", "NOT_FOUND", "CONFLICT", "ALREADY_LINKED", "NOT_LINKED"}
CAN = """
viewerCanLinkToCams viewerCanRemoveCamsLink viewerCanRefreshCams
viewerCanAssignCaseworker viewerCanInvite
"""
PERSON = f"query($id: ID!) {{ jobseeker(id: $id) {{ {CAN} }} }}"
INVITATION = """
query($id: ID!) { node(id: $id) { ... on Invitation { viewerCanResend viewerCanRevoke } } }
"""
TRANSFER = "query($id: ID!) { node(id: $id) { ... on TransferRequest { viewerCanDecide } } }"
ABOUT_CAMS = {"viewerCanLinkToCams", "viewerCanRemoveCamsLink", "viewerCanRefreshCams"}

Makes = Callable[[Api, Agency, int], Awaitable[Any]]


async def a_referral(api: Api, agency: Agency, number: int) -> Jobseeker:
    return await agency.jobseeker(email=f"ada{number}@mail.example")


async def a_client(api: Api, agency: Agency, number: int) -> Jobseeker:
    return await agency.client(email=f"ada{number}@mail.example")


async def a_linked_one(api: Api, agency: Agency, number: int) -> Jobseeker:
    person = await a_client(api, agency, number)
    await agency.linked(person, referenceNumber=str(1_600_000 + number))
    return person


async def one_whose_refresh_waits(api: Api, agency: Agency, number: int) -> Jobseeker:
    person = await a_linked_one(api, agency, number)
    await api.do(document("refresh_cams"), {"jobseekerId": str(person.id)})
    return person


async def one_with_an_account(api: Api, agency: Agency, number: int) -> Jobseeker:
    person = await a_referral(api, agency, number)
    await agency.own_account(person, f"jobseeker{number}")
    return person


def an_invitation(status: InvitationStatus, **columns: Any) -> Makes:
    async def make(api: Api, agency: Agency, number: int) -> Any:
        return await invited(api, await a_referral(api, agency, number), status=status, **columns)

    return make


async def one_that_expires(api: Api, agency: Agency, number: int) -> Any:
    past = now() - LIFETIME - timedelta(hours=1)
    return await an_invitation(InvitationStatus.SENT, expires_at=past)(api, agency, number)


async def one_of_somebody_with_an_account(api: Api, agency: Agency, number: int) -> Any:
    person = await one_with_an_account(api, agency, number)
    return await invited(api, person, status=InvitationStatus.SENT)


def a_transfer(status: TransferStatus) -> Makes:
    async def make(api: Api, agency: Agency, number: int) -> TransferRequest:
        return await TransferRequest.create(
            jobseeker=await a_referral(api, agency, number),
            provider_id=agency.north.id,
            requesting_provider_id=agency.south.id,
            requested_by_id=agency.accounts["caseworker.south"].id,
            reason="She moved here.",
            status=status,
        )

    return make


PEOPLE = (a_referral, a_client, a_linked_one, one_whose_refresh_waits, one_with_an_account)
INVITATIONS = (
    *(an_invitation(status) for status in InvitationStatus),
    one_that_expires,
    one_of_somebody_with_an_account,
)
LETTER = document("invitation")


async def does(api: Api, agency: Agency, field: str, about: Any, number: int, role: str) -> bool:
    """Whether the mutation of this field does it, as far as viewer and object decide."""
    id_ = str(about.id)
    person = {"jobseekerId": id_}
    caseworker = {"caseworkerId": str(agency.accounts["manager.north"].id)}
    query, wanted, operation = {
        "viewerCanLinkToCams": (
            document("link_to_cams"),
            person | {"referenceNumber": str(1_000_100 + number)},
            None,
        ),
        "viewerCanRemoveCamsLink": (document("remove_cams_link"), person, None),
        "viewerCanRefreshCams": (document("refresh_cams"), person, None),
        "viewerCanAssignCaseworker": (document("assign_caseworker"), person | caseworker, None),
        "viewerCanInvite": (CREATE_INVITATION, person, None),
        "viewerCanResend": (LETTER, {"invitationId": id_}, "ResendInvitation"),
        "viewerCanRevoke": (LETTER, {"invitationId": id_}, "RevokeInvitation"),
        "viewerCanDecide": (
            document("decide_client_transfer"),
            {"transferRequestId": id_, "decision": "DECLINE"},
            None,
        ),
    }[field]
    payload = await api.do(query, wanted, viewer=role, operation=operation)
    return not REFUSED & {error["code"] for error in payload["userErrors"]}


FIELDS = {
    PERSON: CAN.split(),
    INVITATION: ["viewerCanResend", "viewerCanRevoke"],
    TRANSFER: ["viewerCanDecide"],
}


async def compare(api: Api, agency: Agency, query: str, makes: Sequence[Makes], role: str) -> None:
    for number, (make, field) in enumerate(itertools.product(makes, FIELDS[query])):
        about = await make(api, agency, number)
        if role == "jobseeker":
            await own_account_of(agency, about, number)
        body = await api.send(query, {"id": str(about.id)}, viewer=role)
        (shown,) = body["data"].values()
        told = None if shown is None else shown[field]
        done = await does(api, agency, field, about, number, role)

        assert bool(told) is done, (make, field, role)
        if shown is not None and field in ABOUT_CAMS:
            hidden = body.get("extensions", {}).get("hidden", [])
            assert (told is None) is any(one.endswith(f".{field}") for one in hidden)


async def own_account_of(agency: Agency, about: Any, number: int) -> None:
    id_ = getattr(about, "jobseeker_id", about.id)
    account = await Account.get_or_none(jobseeker_id=id_)
    if account is None:
        await agency.own_account(await Jobseeker.get(id=id_), "jobseeker")
        await Account.filter(jobseeker_id=id_).update(email=f"own{number}@mail.example")
    else:
        agency.accounts["jobseeker"] = account


@pytest.mark.parametrize("role", ROLES)
async def test_what_can_be_done_to_a_person_is_what_is_done(api, agency, role):
    await compare(api, agency, PERSON, PEOPLE, role)


@pytest.mark.parametrize("role", ROLES)
async def test_what_can_be_done_to_an_invitation_is_what_is_done(api, agency, role):
    await compare(api, agency, INVITATION, INVITATIONS, role)


@pytest.mark.parametrize("role", ROLES)
async def test_what_can_be_decided_is_what_is_decided(api, agency, role):
    makes = [a_transfer(status) for status in TransferStatus]
    await compare(api, agency, TRANSFER, makes, role)


@pytest.mark.parametrize("role", ["intake.north", "jobseeker"])
async def test_nobody_learns_of_a_link_from_what_they_can_do(api, agency, role):
    answers = []
    for number, make in enumerate((a_client, a_linked_one)):
        person = await make(api, agency, number)
        if role == "jobseeker":
            await own_account_of(agency, person, number)
        answers.append(await api.send(PERSON, {"id": str(person.id)}, viewer=role))

    assert answers[0] == answers[1]
    assert len(answers[0]["extensions"]["hidden"]) == len(ABOUT_CAMS)


async def test_it_costs_as_many_statements_for_ten_as_for_one(api, agency):
    for number in range(10):
        person = await (a_linked_one if number % 2 else a_client)(api, agency, number)
        await invited(api, person)
        await a_transfer(TransferStatus.PENDING)(api, agency, 100 + number)
    await api.data("{ viewer { id } }")  # From then on the viewer is known.
    costs = []
    for first in (1, 10):
        with statements() as sent:
            await api.data(
                f"{{ clients(first: {first}) {{ edges {{ node {{ {CAN}"
                " invitation { viewerCanResend viewerCanRevoke } } } }"
                f" transfersToDecide(first: {first}) {{ edges {{ node {{ viewerCanDecide }} }} }} }}"
            )
        costs.append(len(sent))

    assert costs[0] == costs[1]
