"""Whoever opens or invites very many people is asked to wait, and those who answer for staff are told."""

import pytest

from models import Account, Invitation, Letter, OutboxEntry, SensitiveUnlock
from resolvers.budgets import INVITATIONS, INVITATIONS_OF_ONE, UNLOCKS
from resolvers.limiter import Limiter
from tests.schema.api import said
from tests.schema.audited import audited
from tests.schema.documents import CREATE_INVITATION
from tests.schema.invitations import invited
from tests.schema.sensitive import COORDINATOR, unlock
from tests.schema.staff_accounts import EMAIL, RESEND, change, create

RESEND_INVITATION = """
mutation ($input: ResendInvitationInput!) {
  resendInvitation(input: $input) { invitation { id } userErrors { code field message } }
}
"""


@pytest.fixture
async def spent(redis_url):
    """Spends one window of a budget but so much, as if it had been asked for."""
    limiter = Limiter(redis_url)

    async def spend(budget, whose, *, window=0, left=0):
        limit = budget.limits[window]
        assert await limiter._shared.hit(limit, str(whose.id), cost=limit.amount - left)

    yield spend
    await limiter.aclose()


@pytest.fixture
async def person(agency):
    return await agency.jobseeker()


async def anew(api, person, **more):
    return await api.do(CREATE_INVITATION, {"jobseekerId": str(person.id)} | more)


@pytest.mark.parametrize("window", [0, 1])
async def test_past_a_budget_no_sensitive_information_is_opened(api, agency, spent, window):
    person = await agency.client()
    await spent(UNLOCKS, agency.accounts[COORDINATOR], window=window)

    answer = await unlock(api, person)

    assert said(answer) == [("TOO_MANY", "")]
    assert await SensitiveUnlock.all().count() == 0
    assert await Letter.all().count() == 0
    assert await OutboxEntry.all().values_list("task", flat=True) == ["tell_of_spent_budget"]
    (event,) = await audited("BUDGET_EXCEEDED")
    assert event.terms == {"budget": "unlocks"}
    (refused,) = await audited("SENSITIVE_REFUSED")
    assert refused.terms == {"why": "PAST_BUDGET"}


async def test_only_what_was_opened_is_counted(api, agency, spent):
    person = await agency.client()
    await spent(UNLOCKS, agency.accounts[COORDINATOR], left=1)
    await unlock(api, person, password="wrong")

    assert said(await unlock(api, person)) == []
    assert said(await unlock(api, person)) == [("TOO_MANY", "")]


@pytest.mark.parametrize("window", [0, 1])
async def test_past_a_budget_nobody_is_invited_anew(api, agency, person, spent, window):
    await spent(INVITATIONS, agency.accounts["caseworker.north"], window=window)

    answer = await anew(api, person, email="other@mail.example")

    assert said(answer) == [("TOO_MANY", "")]
    assert await Invitation.all().count() == 0
    (event,) = await audited("BUDGET_EXCEEDED")
    assert event.terms == {"budget": "invitations"}


async def test_past_a_budget_no_invitation_is_sent_again(api, agency, person, spent):
    invitation = await invited(api, person)
    await spent(INVITATIONS, agency.accounts["caseworker.north"])

    answer = await api.do(RESEND_INVITATION, {"invitationId": str(invitation.id)})

    assert said(answer) == [("TOO_MANY", "")]
    assert (await Invitation.get()).status == "SENT"


async def test_past_a_budget_no_colleague_is_invited_again(api, agency, spent):
    await create(api)
    await spent(INVITATIONS, agency.accounts["admin"])

    assert said(await change(api, RESEND, await Account.get(email=EMAIL))) == [("TOO_MANY", "")]


async def test_one_person_is_invited_five_times_an_hour_whoever_invites(api, agency, person):
    answers = [await anew(api, person) for _ in range(5)]
    body = await api.do(CREATE_INVITATION, {"jobseekerId": str(person.id)}, viewer="manager.north")

    assert [said(answer) for answer in answers] == [[]] * 5
    assert said(body) == [("TOO_MANY", "")]
    assert said(await anew(api, await agency.jobseeker(email="eve@mail.example"))) == []


async def test_a_colleague_is_invited_five_times_an_hour(api):
    await create(api)
    account = await Account.get(email=EMAIL)

    answers = [said(await change(api, RESEND, account)) for _ in range(6)]

    assert answers == [[]] * 5 + [[("TOO_MANY", "")]]


async def test_a_person_of_others_is_not_counted(api, agency, spent, person):
    await spent(INVITATIONS_OF_ONE, person)

    answer = await api.do(
        CREATE_INVITATION, {"jobseekerId": str(person.id)}, viewer="caseworker.south"
    )

    assert said(answer) == [("NOT_FOUND", "input.jobseekerId")]


async def test_an_invitation_that_is_asked_for_again_with_its_key_is_answered_again(
    api, agency, person, spent
):
    first = await anew(api, person, idempotencyKey="once")
    await spent(INVITATIONS, agency.accounts["caseworker.north"], left=1)

    assert await anew(api, person, idempotencyKey="once") == first
