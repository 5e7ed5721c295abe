"""Somebody whose invitation was taken back or came back is invited anew."""

import pytest

from models import Account, AccountKind, Invitation, InvitationStatus, OutboxEntry
from tests.schema.api import said
from tests.schema.invitations import invited
from tests.schema.written import written

CREATE = """mutation($input: CreateInvitationInput!) { createInvitation(input: $input) {
    invitation { id status link } userErrors { code field message } } }"""


async def anew(api, person, **told):
    return await api.do(CREATE, {"jobseekerId": str(person.id)} | told)


@pytest.mark.parametrize("status", ["REVOKED", "BOUNCED", "FAILED", "EXPIRED"])
async def test_after_an_invitation_that_is_over_there_is_another_one(api, agency, status):
    person = await agency.jobseeker()
    earlier = await invited(api, person, status=status)

    answer = await anew(api, person)

    assert said(answer) == []
    assert answer["invitation"]["id"] != str(earlier.id)
    promised = await OutboxEntry.get()
    assert promised.arguments == {"invitation_id": answer["invitation"]["id"]}


async def test_a_new_one_ends_the_open_one(api, agency):
    person = await agency.jobseeker()
    earlier = await invited(api, person)

    await anew(api, person)

    assert (await Invitation.get(id=earlier.id)).status is InvitationStatus.REVOKED


async def test_the_right_address_becomes_the_jobseeker_s(api, agency):
    person = await agency.jobseeker()

    answer = await anew(api, person, email="right@mail.example")

    assert said(answer) == []
    await person.refresh_from_db()
    assert person.email == "right@mail.example"
    assert (await Invitation.get()).email == "right@mail.example"


async def test_an_address_that_is_none_is_refused(api, agency):
    person = await agency.jobseeker()
    before = await written()

    assert said(await anew(api, person, email="a@b.example,c@d.example")) == [
        ("INVALID", "input.email")
    ]
    assert await written() == before


async def test_whoever_has_an_account_is_not_invited(api, agency):
    person = await agency.jobseeker()
    await Account.create(
        kind=AccountKind.JOBSEEKER,
        email=person.email,
        password_hash="",
        display_name="Ada",
        jobseeker_id=person.id,
    )

    assert said(await anew(api, person)) == [("CONFLICT", "input.jobseekerId")]


async def test_somebody_of_another_provider_is_nobody(api, agency):
    person = await agency.jobseeker(provider=agency.south)

    assert said(await anew(api, person)) == [("NOT_FOUND", "input.jobseekerId")]
