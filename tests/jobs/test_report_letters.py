"""The letter about a report holds a link, and nothing of the report."""

from datetime import UTC, datetime, timedelta

import pytest
from tortoise.transactions import in_transaction

from jobs.letters import send_letter
from jobs.mailing import LASTS
from jobs.queue import SEND_LETTER
from jobs.report_subscriptions import tell_of_reports
from models import (
    Account,
    Letter,
    OutboxEntry,
    ReportFormat,
    ReportFrequency,
    ReportSubscription,
)
from permissions import report_token


@pytest.fixture
async def subscribed(recipient):
    await Account.filter(id=recipient.id).update(permissions=["CLIENTS"])
    now = datetime.now(UTC)
    return await ReportSubscription.create(
        account_id=recipient.id,
        report="ListClients",
        root="clients",
        parameters="filter.stream=A",
        format=ReportFormat.CSV,
        frequency=ReportFrequency.DAILY,
        hour=7,
        next_at=now - timedelta(minutes=1),
        created_at=now,
    )


async def send(deps):
    await tell_of_reports(datetime.now(UTC))
    entry = await OutboxEntry.get(task=SEND_LETTER)
    await send_letter.run(deps, entry.id, within=LASTS)


async def test_the_link_says_in_which_letter_it_stands(subscribed, deps, mail_server):
    await send(deps)
    (copy,) = mail_server.copies
    text = copy.get_body(("plain",)).get_content()
    (link,) = [line for line in text.splitlines() if "/report#/" in line]
    token = link.rpartition("/")[2]
    letter = await Letter.get()
    assert report_token.letter_in(deps.tokens, token, lifetime=timedelta(days=7)) == letter.id
    assert "ListClients" in text
    assert not [*copy.iter_attachments()]


async def test_what_the_workers_role_may_do_is_enough(subscribed, deps, mail_server):
    async with in_transaction() as connection:
        await connection.execute_query("set local role portal_worker")
        await send(deps)
    assert len(mail_server.copies) == 1
