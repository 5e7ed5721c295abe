"""An address that a client has called not safe: nobody writes there any more."""

from models import Invitation, Registration
from tests.schema.api import said
from tests.schema.documents import CREATE_INVITATION
from tests.schema.invitations import invited
from tests.schema.registrations import SAVE, UPDATE, changed, register, statement_of

RESEND = """
mutation Resend($input: ResendInvitationInput!) {
  resendInvitation(input: $input) { userErrors { code field message } }
}
"""
INVITATION = "query($id: ID!) { jobseeker(id: $id) { invitation { viewerCanResend } } }"
AT_HOME = {"email": "amina@mail.example", "emailSafety": "NOT_SAFE"}


async def test_nobody_is_invited_at_an_address_that_is_not_safe(api):
    person = await _registered(api, AT_HOME)

    for email in ({}, {"email": "Amina@mail.example"}):
        answer = await api.do(CREATE_INVITATION, {"jobseekerId": person["id"], **email})
        assert said(answer) == [("CONFLICT", "input.email")]
    assert "not safe to write" in answer["userErrors"][0]["message"]
    assert not await Invitation.exists()


async def test_an_address_of_which_nobody_has_asked_is_written_to(api):
    person = await _registered(api, {"email": "amina@mail.example"})

    assert said(await api.do(CREATE_INVITATION, {"jobseekerId": person["id"]})) == []


async def test_another_address_is_not_called_unsafe_and_others_are_told_that_it_changed(api):
    person = await _registered(api, AT_HOME)

    answer = await api.do(
        CREATE_INVITATION, {"jobseekerId": person["id"], "email": "amina@work.example"}
    )
    late = await _update(api, person, 1, {"email": "amina@mail.example"})

    assert said(answer) == []
    assert (await Registration.get()).email_safety is None
    assert said(late) == [("CONFLICT", "input.form.contactInformation.email")]


async def test_a_letter_that_waits_is_not_sent_once_the_address_is_not_safe(api):
    person = await _registered(api, {"email": "amina@mail.example"})
    await api.do(CREATE_INVITATION, {"jobseekerId": person["id"]})

    assert said(await _update(api, person, 1, {"emailSafety": "NOT_SAFE"})) == []

    letter = await Invitation.get()
    assert (letter.status, letter.failure) == ("FAILED", "NOT_SAFE_TO_WRITE")
    resent = await api.do(RESEND, {"invitationId": str(letter.id)})
    assert said(resent) == [("CONFLICT", "input.invitationId")]
    shown = await api.data(INVITATION, {"id": person["id"]})
    assert shown["jobseeker"]["invitation"] == {"viewerCanResend": False}


async def test_a_letter_that_is_out_is_left_alone(api):
    person = await _registered(api, {"email": "amina@mail.example"})
    await invited(api, await _row(), status="SENT")

    await _update(api, person, 1, {"emailSafety": "NOT_SAFE"})

    assert (await Invitation.get()).status == "SENT"


async def test_what_was_said_of_a_number_is_gone_with_the_number(api):
    person = await _registered(api, {"phone": "416-555-0123", "phoneSafety": "SAFE"})

    await _update(api, person, 1, {"phone": "416-555-0199"})

    registration = await Registration.get()
    assert registration.phone_safety is None
    again = await _update(api, person, 2, {"phone": "416-555-0123", "phoneSafety": "SAFE"})
    assert said(again) == []
    assert (await Registration.get()).phone_safety == "SAFE"


async def test_in_a_draft_too_an_answer_is_about_the_address_that_stands_there(api):
    contact = {"email": "amina@mail.example", "emailSafety": "SAFE"}
    begun = {"privacyStatementVersion": await statement_of(api)}
    draft = (await api.do(SAVE, begun | {"form": {"contactInformation": contact}}))["draft"]
    wanted = {"draftId": draft["id"], "version": draft["version"]}

    form = {"contactInformation": {"email": "amina@work.example"}}
    changed_draft = (await api.do(SAVE, wanted | {"form": form}))["draft"]

    assert changed_draft["form"]["contactInformation"] == {"email": "amina@work.example"}


async def _registered(api, contact):
    answer = await register(api, form=changed(contactInformation=contact))
    assert answer["userErrors"] == []
    return answer["jobseeker"]


async def _row():
    return await (await Registration.get()).jobseeker


async def _update(api, person, version, contact):
    wanted = {"jobseekerId": person["id"], "version": version}
    return await api.do(UPDATE, wanted | {"form": {"contactInformation": contact}})
