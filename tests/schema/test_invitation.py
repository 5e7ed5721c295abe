"""An invitation is sent again, taken back, and copied by hand."""

import asyncio
from datetime import datetime, timedelta

import pytest

from models import CaseNote, Invitation, InvitationStatus, OutboxEntry
from models.invitation import LIFETIME, OPEN
from tests.people import now
from tests.schema.api import said
from tests.schema.documents import document
from tests.schema.invitations import invited, link_of
from tests.schema.written import written

INVITATION = document("invitation")
PROFILE = document("jobseeker_profile")
LAST = "query($id: ID!) { jobseeker(id: $id) { invitation { id status link expiresAt sentAt } } }"


async def resend(api, id_, **told):
    return await api.do(
        INVITATION, {"invitationId": str(id_)}, operation="ResendInvitation", **told
    )


async def revoke(api, id_, **told):
    return await api.do(
        INVITATION, {"invitationId": str(id_)}, operation="RevokeInvitation", **told
    )


async def test_another_copy_has_the_same_link_and_a_new_deadline(api, agency):
    invitation = await invited(api, await agency.jobseeker())

    answer = await resend(api, invitation.id)

    assert said(answer) == []
    assert answer["invitation"]["status"] == "QUEUED"
    assert answer["invitation"]["link"] == link_of(api, invitation)
    left = datetime.fromisoformat(answer["invitation"]["expiresAt"]) - now()
    assert LIFETIME - timedelta(minutes=1) < left <= LIFETIME
    promised = await OutboxEntry.get()
    assert promised.arguments == {"invitation_id": str(invitation.id)}


async def test_sending_again_leaves_a_case_note(api, agency):
    invitation = await invited(api, await agency.jobseeker())

    await resend(api, invitation.id)

    note = await CaseNote.get()
    assert (note.kind, note.body) == ("INVITATION_RESENT", "Invitation sent again.")


@pytest.mark.parametrize("status", ["SENT", "RETRY", "UNCERTAIN", "FAILED", "BOUNCED", "EXPIRED"])
async def test_what_is_not_on_its_way_may_be_sent_again(api, agency, status):
    invitation = await invited(api, await agency.jobseeker(), status=status)

    assert said(await resend(api, invitation.id)) == []


@pytest.mark.parametrize("status", ["QUEUED", "SENDING", "ACCEPTED", "REVOKED"])
async def test_what_is_on_its_way_or_over_is_not_sent_again(api, agency, status):
    invitation = await invited(api, await agency.jobseeker(), status=status)
    before = await written()

    assert said(await resend(api, invitation.id)) == [("CONFLICT", "input.invitationId")]
    assert await written() == before


async def test_ten_who_send_again_at_once_send_one_copy(api, agency):
    invitation = await invited(api, await agency.jobseeker())

    answers = await asyncio.gather(*(resend(api, invitation.id) for _ in range(10)))

    assert [said(answer) for answer in answers].count([]) == 1
    assert await OutboxEntry.all().count() == 1
    assert await CaseNote.all().count() == 1


async def test_an_invitation_that_is_taken_back_has_no_link(api, agency):
    person = await agency.jobseeker()
    invitation = await invited(api, person)

    answer = await revoke(api, invitation.id)

    assert answer == {
        "invitation": {"id": str(invitation.id), "status": "REVOKED"},
        "userErrors": [],
    }
    found = await api.data(LAST, {"id": str(person.id)})
    assert found["jobseeker"]["invitation"]["link"] is None
    assert (await CaseNote.get()).kind == "INVITATION_REVOKED"


@pytest.mark.parametrize("status", sorted(OPEN))
async def test_an_open_invitation_may_be_taken_back(api, agency, status):
    invitation = await invited(api, await agency.jobseeker(), status=status)

    assert said(await revoke(api, invitation.id)) == []


@pytest.mark.parametrize("status", ["ACCEPTED", "REVOKED", "EXPIRED"])
async def test_a_closed_one_is_not(api, agency, status):
    invitation = await invited(api, await agency.jobseeker(), status=status)

    assert said(await revoke(api, invitation.id)) == [("CONFLICT", "input.invitationId")]


async def test_past_its_time_it_is_expired_before_a_sweep_says_so(api, agency):
    person = await agency.jobseeker()
    invitation = await invited(api, person, expires_at=now() - timedelta(seconds=1))

    found = await api.data(LAST, {"id": str(person.id)})

    assert found["jobseeker"]["invitation"]["status"] == "EXPIRED"
    assert found["jobseeker"]["invitation"]["link"] is None
    assert said(await revoke(api, invitation.id)) == [("CONFLICT", "input.invitationId")]
    assert said(await resend(api, invitation.id)) == []


@pytest.mark.parametrize("status", sorted(InvitationStatus))
async def test_every_status_is_shown(api, agency, status):
    person = await agency.jobseeker()
    await invited(api, person, status=status)

    found = await api.data(PROFILE, {"id": str(person.id)})

    assert found["jobseeker"]["invitation"]["status"] == status


async def test_the_last_invitation_is_shown(api, agency):
    person = await agency.jobseeker()
    await invited(api, person, status="REVOKED")
    last = await invited(api, person)
    await Invitation.filter(id=last.id).update(created_at=now() + timedelta(seconds=1))

    found = await api.data(LAST, {"id": str(person.id)})

    assert found["jobseeker"]["invitation"]["id"] == str(last.id)


async def test_somebody_who_was_never_invited_has_none(api, agency):
    person = await agency.jobseeker()

    assert (await api.data(LAST, {"id": str(person.id)}))["jobseeker"]["invitation"] is None


@pytest.mark.parametrize("viewer", ["nobody.north"])
@pytest.mark.parametrize("act", [resend, revoke])
async def test_it_is_for_whoever_works_with_clients(api, agency, act, viewer):
    invitation = await invited(api, await agency.jobseeker())

    answer = await act(api, invitation.id, viewer=viewer)

    assert said(answer) == [("FORBIDDEN", "")]
    assert answer["invitation"] is None
