"""People are told of a report by a link in a mail, which asks who they are."""

from datetime import UTC, datetime, timedelta

import pytest

from jobs.report_subscriptions import tell_of_reports
from models import Account, Letter, LetterKind, ReportSubscription
from models.report_subscription import LINK_LIFETIME, ReportFrequency, next_time
from permissions import report_token
from tests.schema.reported import (
    SUBSCRIBE,
    UNSUBSCRIBE,
    WEEKLY,
    ok,
    refused,
    reporting,
    rows_of,
)

MINE = "{ reportSubscriptions { totalCount edges { node { id report } } } }"


@pytest.fixture
async def subscribed(api):
    return (await api.do(SUBSCRIBE, WEEKLY))["subscription"]


async def due(now=None):
    """As if it were time."""
    now = now or datetime.now(UTC)
    await ReportSubscription.all().update(next_at=now - timedelta(seconds=1))
    await tell_of_reports(now)
    return await Letter.filter(kind=LetterKind.REPORT_READY)


async def token(api):
    (letter,) = await due()
    return report_token.written(api.tokens, letter.id)


async def opened(reports, token, viewer="caseworker.north"):
    return await reports.http.post(
        "/report", json={"token": token}, headers=reports.headers(viewer)
    )


def codes(payload):
    return [(error["code"], ".".join(error["field"])) for error in payload["userErrors"]]


async def test_a_subscription_says_when_the_next_mail_is_due(subscribed):
    next_at = datetime.fromisoformat(subscribed["nextAt"])
    assert next_at > datetime.now(UTC)
    assert subscribed["hour"] == 7
    assert next_at.isoweekday() == 1


async def test_everybody_sees_their_own_subscriptions(api, subscribed):
    assert (await api.data(MINE))["reportSubscriptions"]["edges"] == [
        {"node": {"id": subscribed["id"], "report": "ListClients"}}
    ]
    theirs = await api.data(MINE, viewer="manager.north")
    assert theirs["reportSubscriptions"] == {"totalCount": 0, "edges": []}


async def test_the_same_wish_is_one_subscription(api):
    keyed = WEEKLY | {"idempotencyKey": "one"}
    first, again = [await api.do(SUBSCRIBE, keyed) for _ in range(2)]
    assert first == again
    assert await ReportSubscription.all().count() == 1


async def test_a_mail_speaks_of_shipped_reports_alone(api):
    """Its reader says for no front end that they ask."""
    payload = await api.do(SUBSCRIBE, WEEKLY | {"report": "OfAFrontEnd"})
    assert codes(payload) == [("NOT_FOUND", "input.report")]


async def test_an_ended_subscription_tells_nobody(api, subscribed):
    answer = await api.do(UNSUBSCRIBE, {"subscriptionId": subscribed["id"]})
    assert answer["userErrors"] == []
    assert await due() == []


async def test_nobody_ends_the_subscription_of_somebody_else(api, subscribed):
    answer = await api.do(UNSUBSCRIBE, {"subscriptionId": subscribed["id"]}, viewer="manager.north")
    assert codes(answer) == [("NOT_FOUND", "input.subscriptionId")]


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({"report": "Nothing"}, ("NOT_FOUND", "input.report")),
        ({"report": "Viewer"}, ("INVALID", "input.report")),
        ({"parameters": "filter.stream=Z"}, ("INVALID", "input.parameters")),
        ({"parameters": "after=abc"}, ("INVALID", "input.parameters")),
        ({"parameters": "filter.addedFrom=" + "x" * 2000}, ("INVALID", "input.parameters")),
        ({"hour": 24}, ("INVALID", "input.hour")),
    ],
)
async def test_what_cannot_be_sent_is_not_subscribed_to(api, changed, expected):
    assert codes(await api.do(SUBSCRIBE, WEEKLY | changed)) == [expected]


async def test_whoever_may_not_see_the_list_cannot_subscribe(api):
    answer = await api.do(SUBSCRIBE, WEEKLY, viewer="nobody.north")
    assert codes(answer) == [("FORBIDDEN", "input.report")]


async def test_a_jobseeker_cannot_subscribe(agency, api):
    await agency.own_account(await agency.client())
    answer = await api.do(SUBSCRIBE, WEEKLY, viewer="jobseeker")
    assert [error["code"] for error in answer["userErrors"]] == ["FORBIDDEN"]


async def test_nobody_has_more_subscriptions_than_they_can_read(api, monkeypatch):
    monkeypatch.setattr("resolvers.report_subscription.MOST", 1)
    await api.do(SUBSCRIBE, WEEKLY)
    assert codes(await api.do(SUBSCRIBE, WEEKLY)) == [("CONFLICT", "")]


async def test_a_letter_is_written_when_it_is_due_and_not_before(agency, subscribed):
    await tell_of_reports(datetime.now(UTC))
    assert await Letter.all().count() == 0
    (letter,) = await due()
    assert letter.account_id == agency.accounts["caseworker.north"].id
    assert letter.about == {"subscription": subscribed["id"], "report": "ListClients"}


async def test_a_job_that_runs_twice_writes_one_letter(subscribed):
    now = datetime.now(UTC)
    await due(now)
    await tell_of_reports(now)
    assert await Letter.all().count() == 1


async def test_what_was_missed_is_made_up_for_once(subscribed):
    await ReportSubscription.all().update(next_at=datetime.now(UTC) - timedelta(days=100))
    now = datetime.now(UTC)
    await tell_of_reports(now)
    assert await Letter.all().count() == 1
    assert (await ReportSubscription.get()).next_at > now


async def test_a_closed_account_is_told_of_nothing(agency, subscribed):
    id_ = agency.accounts["caseworker.north"].id
    await Account.filter(id=id_).update(disabled_at=datetime.now(UTC))
    assert await due() == []


async def test_whoever_lost_the_permission_is_told_of_nothing_until_they_have_it_again(
    agency, subscribed
):
    own = Account.filter(id=agency.accounts["caseworker.north"].id)
    await own.update(permissions=[])
    assert await due() == []
    await own.update(permissions=["CLIENTS"])
    assert len(await due()) == 1


async def test_the_link_brings_the_report_to_whom_it_was_sent(api, settings, agency, subscribed):
    await agency.client(first_name="Ada")
    async with reporting(api, settings) as reports:
        answer = ok(await opened(reports, await token(api)))
    assert [row["firstName"] for row in rows_of(answer)] == ["Ada"]
    assert answer.headers["content-disposition"].startswith('attachment; filename="ListClients-')


async def test_the_link_has_the_parameters_of_the_subscription(api, settings, agency):
    await api.do(SUBSCRIBE, WEEKLY | {"parameters": "filter.linkedToCams=true"})
    await agency.client(first_name="Ada")
    async with reporting(api, settings) as reports:
        assert rows_of(ok(await opened(reports, await token(api)))) == []


async def test_the_link_brings_nothing_to_anybody_else(api, settings, subscribed):
    async with reporting(api, settings) as reports:
        link = await token(api)
        assert refused(await opened(reports, link, "manager.north"))[:2] == (403, "FORBIDDEN")
        assert refused(await opened(reports, link, None))[:2] == (401, "UNAUTHENTICATED")


async def test_a_link_that_was_made_up_or_changed_brings_nothing(api, settings, subscribed):
    async with reporting(api, settings) as reports:
        link = await token(api)
        for wrong in ("x" * 100, link[:-5] + "aaaaa", api.tokens.seal("other", {"letter": "x"})):
            assert refused(await opened(reports, wrong))[:2] == (404, "NOT_FOUND")


async def test_a_link_ends_with_its_time(api, settings, subscribed):
    async with reporting(api, settings) as reports:
        link = await token(api)
        (letter,) = await Letter.all()
        assert letter.expires_at - letter.created_at <= LINK_LIFETIME
        await Letter.all().update(expires_at=datetime.now(UTC))
        assert refused(await opened(reports, link))[:2] == (404, "NOT_FOUND")


async def test_a_link_ends_with_its_subscription(api, settings, subscribed):
    async with reporting(api, settings) as reports:
        link = await token(api)
        await api.do(UNSUBSCRIBE, {"subscriptionId": subscribed["id"]})
        assert refused(await opened(reports, link))[:2] == (404, "NOT_FOUND")


@pytest.mark.parametrize("body", [b"[]", b"{}", b'{"token": 5}', b"x"])
async def test_a_body_without_a_token_is_refused(api, settings, body):
    async with reporting(api, settings) as reports:
        answer = await reports.http.post(
            "/report",
            content=body,
            headers=reports.headers() | {"content-type": "application/json"},
        )
        assert answer.status_code == 400


TORONTO = [
    (ReportFrequency.DAILY, 7, "2026-07-01T10:59:59Z", "2026-07-01T11:00:00Z"),
    (ReportFrequency.DAILY, 7, "2026-07-01T11:00:00Z", "2026-07-02T11:00:00Z"),
    (ReportFrequency.DAILY, 7, "2026-12-01T00:00:00Z", "2026-12-01T12:00:00Z"),
    (ReportFrequency.WEEKLY, 7, "2026-07-01T00:00:00Z", "2026-07-06T11:00:00Z"),
    (ReportFrequency.WEEKLY, 23, "2026-07-07T02:00:00Z", "2026-07-07T03:00:00Z"),
    (ReportFrequency.MONTHLY, 0, "2026-01-15T00:00:00Z", "2026-02-01T05:00:00Z"),
    (ReportFrequency.MONTHLY, 7, "2026-03-31T23:00:00Z", "2026-04-01T11:00:00Z"),
    (ReportFrequency.DAILY, 2, "2026-03-08T06:00:00Z", "2026-03-08T07:00:00Z"),
    (ReportFrequency.DAILY, 1, "2026-11-01T05:30:00Z", "2026-11-02T06:00:00Z"),
]


@pytest.mark.parametrize(("frequency", "hour", "now", "expected"), TORONTO)
def test_days_are_toronto_s(frequency, hour, now, expected):
    found = next_time(frequency, hour, datetime.fromisoformat(now))
    assert found == datetime.fromisoformat(expected)
