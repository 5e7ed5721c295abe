"""Inviting anew, when an invitation was taken back, came back or went to a wrong address."""

import asyncio

import pytest

from models import CaseNote, Invitation, Jobseeker, OutboxEntry
from models.invitation import OPEN
from tests.schema.api import said
from tests.schema.audited import audited
from tests.schema.documents import CREATE_INVITATION, document
from tests.schema.email_addresses import NOT_ONE_ADDRESS
from tests.schema.invitations import invited, token_of
from tests.schema.written import written


async def create(api, person, *, viewer="caseworker.north", **more):
    return await api.do(CREATE_INVITATION, {"jobseekerId": str(person.id)} | more, viewer=viewer)


async def test_a_new_invitation_has_a_link_of_its_own(api, agency):
    person = await agency.jobseeker()
    earlier = await invited(api, person, status="REVOKED")

    answer = await create(api, person)

    assert said(answer) == []
    assert answer["invitation"]["id"] != str(earlier.id)
    assert answer["invitation"]["status"] == "QUEUED"
    assert token_of(api, earlier.id) not in answer["invitation"]["link"]
    promised = await OutboxEntry.get()
    assert promised.arguments == {"invitation_id": answer["invitation"]["id"]}
    assert await CaseNote.all().count() == 1


@pytest.mark.parametrize("status", sorted(OPEN))
async def test_invitations_that_are_open_end(api, agency, status):
    person = await agency.jobseeker()
    earlier = await invited(api, person, status=status)

    assert said(await create(api, person)) == []

    assert (await Invitation.get(id=earlier.id)).status == "REVOKED"


async def test_the_right_address_becomes_the_jobseeker_s(api, agency):
    person = await agency.jobseeker()

    await create(api, person, email=" Ada.Byron@mail.example ")

    assert (await Invitation.get()).email == "Ada.Byron@mail.example"
    assert (await Jobseeker.get(id=person.id)).email == "Ada.Byron@mail.example"


async def test_the_known_address_stays_when_none_is_given(api, agency):
    person = await agency.jobseeker()

    await create(api, person)

    assert (await Invitation.get()).email == "ada@mail.example"


@pytest.mark.parametrize("email", NOT_ONE_ADDRESS, ids=lambda text: ascii(text[:40]))
async def test_what_is_not_one_plain_address_is_refused(api, agency, email):
    person = await agency.jobseeker()
    before = await written()

    answer = await create(api, person, email=email)

    assert said(answer) == [("INVALID", "input.email")]
    assert await written() == before


async def test_whoever_has_an_account_is_not_invited_again(api, agency):
    person = await agency.jobseeker()
    earlier = await invited(api, person)
    await agency.own_account(person)
    before = await written()

    answer = await create(api, person, email="other@mail.example")

    assert said(answer) == [("CONFLICT", "input.jobseekerId")]
    assert await written() == before
    assert (await Invitation.get(id=earlier.id)).status == "SENT"
    assert (await Jobseeker.get(id=person.id)).email == "ada@mail.example"


async def test_accepting_the_old_link_at_that_moment_leaves_one_of_the_two(api, agency):
    person = await agency.jobseeker()
    earlier = await invited(api, person)
    accepting = api.do(
        document("invitation"),
        {"token": token_of(api, earlier.id), "password": "correct horse"},
        viewer=None,
        operation="AcceptInvitation",
    )

    accepted, created = await asyncio.gather(accepting, create(api, person))

    assert (said(accepted) == []) is (said(created) != [])
    still_open = await Invitation.filter(status__in=OPEN).count()
    assert still_open == (0 if said(accepted) == [] else 1)


@pytest.mark.parametrize("viewer", ["nobody.north", "jobseeker"])
async def test_it_is_for_whoever_works_with_clients(api, agency, viewer):
    person = await agency.jobseeker()
    await agency.own_account(await agency.jobseeker(last_name="Byron"))

    assert said(await create(api, person, viewer=viewer)) == [("FORBIDDEN", "")]


async def test_an_expired_one_does_not_come_back_beside_the_new_one(api, agency):
    person = await agency.jobseeker()
    earlier = await invited(api, person, status="EXPIRED")
    await create(api, person, email="right@mail.example")

    answer = await api.do(
        document("invitation"), {"invitationId": str(earlier.id)}, operation="ResendInvitation"
    )

    assert said(answer) == [("CONFLICT", "input.invitationId")]


async def test_whoever_is_told_of_somebody_else_s_address_leaves_a_trace(api, agency):
    other = await agency.jobseeker(first_name="Wanda", email="Wanda@mail.example")

    await create(api, await agency.jobseeker(), email="wanda@mail.example")

    (event,) = await audited("LOOK_UP")
    assert event.people == {other.id}
    assert event.terms == {"email": "wanda@mail.example", "found": [str(other.id)]}


async def test_an_address_that_somebody_else_has_is_refused(api, agency):
    await agency.jobseeker(first_name="Wanda", email="Wanda@mail.example")
    person = await agency.jobseeker()

    assert said(await create(api, person, email="wanda@mail.example")) == [
        ("CONFLICT", "input.email")
    ]
