"""The same key with the same input answers the same, has one effect, and with another is a conflict."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest

from models import CamsRecord, CamsRefresh, Jobseeker, RememberedAnswer, Session
from models.session import GRACE
from permissions import restricted
from tests.people import now
from tests.schema.agency import PASSWORD, Agency
from tests.schema.api import Api, said
from tests.schema.documents import document
from tests.schema.forms import LOOK_UP, WITHOUT_LINKING, form
from tests.schema.invitations import invited
from tests.schema.sessions import CHANGE_PASSWORD, RENEW, SIGN_IN, SIGN_OUT
from tests.schema.written import written

INVITATION = document("invitation")
MOST = 30
"""Requests at once."""


@dataclass
class Try:
    """A mutation that can be done once: its input, and the same with something else in it."""

    document: str
    input: dict[str, Any]
    other: dict[str, Any]
    viewer: str | None = "manager.north"
    operation: str | None = None

    async def send(self, api: Api, key: str, **changes: Any) -> Any:
        return await api.do(
            self.document,
            self.input | {"idempotencyKey": key} | changes,
            viewer=self.viewer,
            operation=self.operation,
        )


async def inviting(api: Api, _agency: Agency) -> Try:
    wanted = await form(api, viewer="manager.north")
    other = wanted["personalDetails"] | {"pronouns": "iel"}
    return Try(document("invite_client"), wanted, {"personalDetails": other})


async def resending(api: Api, agency: Agency) -> Try:
    invitation = await invited(api, await agency.jobseeker())
    id_ = {"invitationId": str(invitation.id)}
    return Try(INVITATION, id_, {"invitationId": "x"}, operation="ResendInvitation")


async def revoking(api: Api, agency: Agency) -> Try:
    sent = await resending(api, agency)
    return Try(INVITATION, sent.input, sent.other, operation="RevokeInvitation")


async def accepting(api: Api, agency: Agency) -> Try:
    invitation = await invited(api, await agency.jobseeker())
    token = api.tokens.invitation_token(invitation.id)
    return Try(
        INVITATION,
        {"token": token, "password": "correct horse"},
        {"password": "battery staple"},
        viewer=None,
        operation="AcceptInvitation",
    )


async def assigning(_api: Api, agency: Agency) -> Try:
    person = await agency.jobseeker()
    return Try(
        document("assign_caseworker"),
        {
            "jobseekerId": str(person.id),
            "caseworkerId": str(agency.accounts["caseworker.north"].id),
        },
        {"caseworkerId": str(agency.accounts["manager.north"].id)},
    )


async def linking(_api: Api, agency: Agency) -> Try:
    person = await agency.jobseeker()
    return Try(
        document("link_to_cams"),
        {"jobseekerId": str(person.id), "referenceNumber": "1000123"},
        {"referenceNumber": "1000010"},
    )


async def unlinking(_api: Api, agency: Agency) -> Try:
    person = await agency.jobseeker()
    await agency.linked(person)
    return Try(document("remove_cams_link"), {"jobseekerId": str(person.id)}, {"jobseekerId": "x"})


async def refreshing(_api: Api, agency: Agency) -> Try:
    person = await agency.jobseeker()
    await agency.linked(person)
    return Try(document("refresh_cams"), {"jobseekerId": str(person.id)}, {"jobseekerId": "x"})


async def requesting(api: Api, agency: Agency) -> Try:
    await agency.jobseeker(agency.south)
    found = await api.data(LOOK_UP, {"name": "Ada Lovelace"}, viewer="manager.north")
    reference = found["lookUp"]["matches"][0]["restricted"]["reference"]
    return Try(
        document("request_client_transfer"),
        {"restrictedReference": reference, "reason": "She moved here."},
        {"reason": "She moved away."},
    )


async def deciding(api: Api, agency: Agency) -> Try:
    wanted = await requesting(api, agency)
    answer = await wanted.send(api, "asked")
    return Try(
        document("decide_client_transfer"),
        {"transferRequestId": answer["transferRequest"]["id"], "decision": "ACCEPT"},
        {"decision": "DECLINE"},
        viewer="manager.south",
    )


async def signing_in(_api: Api, _agency: Agency) -> Try:
    wanted = {"email": "caseworker@north.example", "password": PASSWORD}
    return Try(document("sign_in"), wanted, {"email": "Caseworker@north.example"}, viewer=None)


async def _renewed(api: Api) -> tuple[str, str]:
    """A refresh token that was used long ago, and its successor."""
    wanted = {"email": "caseworker@north.example", "password": PASSWORD}
    used = (await api.do(SIGN_IN, wanted, viewer=None))["refreshToken"]
    successor = (await api.do(RENEW, {"refreshToken": used}, viewer=None))["refreshToken"]
    await Session.filter(replaced_at__isnull=False).update(replaced_at=now() - 2 * GRACE)
    return used, successor


async def renewing(api: Api, _agency: Agency) -> Try:
    used, successor = await _renewed(api)
    return Try(RENEW, {"refreshToken": successor}, {"refreshToken": used}, viewer=None)


async def signing_out(api: Api, _agency: Agency) -> Try:
    used, successor = await _renewed(api)
    return Try(SIGN_OUT, {"refreshToken": successor}, {"refreshToken": used}, viewer=None)


async def changing_the_password(_api: Api, _agency: Agency) -> Try:
    wanted = {"currentPassword": PASSWORD, "newPassword": "correct horse"}
    return Try(CHANGE_PASSWORD, wanted, {"newPassword": "battery staple"})


MUTATIONS: dict[str, Callable[[Api, Agency], Awaitable[Try]]] = {
    "inviteClient": inviting,
    "resendInvitation": resending,
    "revokeInvitation": revoking,
    "acceptInvitation": accepting,
    "assignCaseworker": assigning,
    "linkToCams": linking,
    "removeCamsLink": unlinking,
    "refreshCams": refreshing,
    "requestClientTransfer": requesting,
    "decideClientTransfer": deciding,
    "signIn": signing_in,
    "renewSession": renewing,
    "signOut": signing_out,
    "changePassword": changing_the_password,
}
every_mutation = pytest.mark.parametrize("prepare", MUTATIONS.values(), ids=MUTATIONS)
PER_ANSWER = {"accessToken", "expiresAt"}
"""A repeated sign-in is given a token of its own."""


def lasting(payload):
    return {name: value for name, value in payload.items() if name not in PER_ANSWER}


@every_mutation
async def test_the_same_input_answers_the_same_and_has_one_effect(api, agency, prepare):
    wanted = await prepare(api, agency)
    first = await wanted.send(api, "key")
    after_one = await written()

    again = await wanted.send(api, "key")

    assert said(first) == []
    assert lasting(again) == lasting(first)
    assert await written() == after_one


@every_mutation
async def test_another_input_is_a_conflict_at_the_key(api, agency, prepare):
    wanted = await prepare(api, agency)
    await wanted.send(api, "key")
    before = await written()

    answer = await wanted.send(api, "key", **wanted.other)

    assert said(answer) == [("CONFLICT", "input.idempotencyKey")]
    assert await written() == before


@every_mutation
async def test_thirty_at_once_have_one_effect_and_one_answer(api, agency, prepare):
    wanted = await prepare(api, agency)
    alone = await written()
    answers = await asyncio.gather(*(wanted.send(api, "key") for _ in range(MOST)))

    assert {str(lasting(answer)) for answer in answers} == {str(lasting(answers[0]))}
    assert said(answers[0]) == []
    assert await RememberedAnswer.filter(key="key").count() == 1
    after = await written()
    assert max(after[table] - alone[table] for table in ("outbox", "case_note")) <= 1


@every_mutation
@pytest.mark.parametrize("key", ["", "x" * 201, "a\0b", "a\nb"], ids=["none", "long", "NUL", "LF"])
async def test_a_key_that_cannot_be_one_is_a_mistake(api, agency, prepare, key):
    wanted = await prepare(api, agency)
    before = await written()

    answer = await wanted.send(api, key)

    assert said(answer) == [("INVALID", "input.idempotencyKey")]
    assert await written() == before


@every_mutation
async def test_a_repeated_answer_needs_no_cams(api, agency, cams, prepare):
    wanted = await prepare(api, agency)
    first = await wanted.send(api, "é" * 200)
    cams.fails("status", status=503)

    again = await wanted.send(api, "é" * 200)

    assert lasting(again) == lasting(first)


async def test_the_same_key_of_another_account_is_another_wish(api, agency):
    person = await agency.jobseeker()
    await agency.linked(person)
    wanted = {"jobseekerId": str(person.id), "idempotencyKey": "key"}
    first = await api.do(document("refresh_cams"), wanted, viewer="manager.north")
    await CamsRefresh.all().update(status="SUCCEEDED")

    other = await api.do(document("refresh_cams"), wanted, viewer="caseworker.north")

    assert said(other) == []
    assert other["refresh"]["id"] != first["refresh"]["id"]


async def test_the_same_key_of_another_mutation_is_another_wish(api, agency):
    person = await agency.jobseeker()
    await agency.linked(person)
    wanted = {"jobseekerId": str(person.id), "idempotencyKey": "key"}
    await api.do(document("refresh_cams"), wanted)

    answer = await api.do(document("remove_cams_link"), wanted)

    assert said(answer) == []
    assert not await CamsRecord.exists()


async def test_a_key_may_be_used_again_after_a_failure(api, cams):
    wanted = await form(api) | {"idempotencyKey": "key"}
    cams.fails("status", status=503, times=1)

    failed = await api.do(document("invite_client"), wanted)
    again = await api.do(document("invite_client"), wanted)

    assert said(failed) == [("CAMS_UNAVAILABLE", "input.connection.camsReferenceNumber")]
    assert said(again) == []


async def test_a_key_may_be_used_again_for_another_input_after_a_mistake(api):
    wanted = await form(api, connection=WITHOUT_LINKING) | {"idempotencyKey": "key"}
    wrong = wanted | {"personalDetails": wanted["personalDetails"] | {"email": "x"}}

    failed = await api.do(document("invite_client"), wrong)
    again = await api.do(document("invite_client"), wanted)

    assert said(failed) == [("INVALID", "input.personalDetails.email")]
    assert said(again) == []


async def test_a_repeated_answer_shows_the_object_as_it_is_now(api):
    wanted = await form(api, connection=WITHOUT_LINKING) | {"idempotencyKey": "key"}
    await api.do(document("invite_client"), wanted)
    await Jobseeker.all().update(first_name="Renamed")

    again = await api.do(document("invite_client"), wanted)

    assert again["jobseeker"]["firstName"] == "Renamed"


async def test_what_is_kept_of_an_answer_holds_nothing_of_a_person(api):
    wanted = await form(api, connection=WITHOUT_LINKING) | {"idempotencyKey": "key"}

    await api.do(document("invite_client"), wanted)

    kept = await RememberedAnswer.get()
    assert set(kept.answer) == {"jobseeker", "invitation"}
    assert b"Tremblay" not in bytes(kept.input_hash)


async def test_a_password_cannot_be_tried_with_a_used_key(api, agency):
    """Whoever knows the key of a sign-in but not the password learns nothing."""
    wanted = await signing_in(api, agency)
    await wanted.send(api, "key")

    answer = await wanted.send(api, "key", password="wrong")

    assert said(answer) == [("INVALID", "input.password")]
    assert answer["accessToken"] is None


async def test_a_transfer_that_was_asked_for_is_answered_again_when_its_reference_has_lapsed(
    api, agency, monkeypatch
):
    wanted = await requesting(api, agency)
    first = await wanted.send(api, "key")
    monkeypatch.setattr(restricted, "LIFETIME", timedelta(seconds=-1))

    assert await wanted.send(api, "key") == first
