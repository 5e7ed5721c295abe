"""Worker processes are killed at any moment, and still nobody gets two mails for one wish."""

import asyncio
import json
import random
import signal
import sys
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import pytest

from jobs.alive import alive
from jobs.connections import key, relay_redis
from jobs.invitations import INVITATIONS, send_invitation
from jobs.mailing import CLAIM_LASTS, LASTS
from jobs.queue import SEND_INVITATION
from jobs.relay import Relay
from models import Invitation, InvitationStatus, OutboxEntry
from models.mailing import WORKER_LOST

ROOT = Path(__file__).parents[2]


@pytest.fixture
def log(tmp_path):
    return tmp_path / "log"


@pytest.fixture
async def mail_worker(environment, log):
    """Start worker processes; those that are left are killed at the end."""
    started = []

    async def start():
        with log.open("ab") as to:
            process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "cli", "worker", "mail", cwd=ROOT, env=environment, stderr=to
            )
        started.append(process)
        return process

    yield start
    for process in started:
        if process.returncode is None:
            process.kill()
        await process.wait()


@pytest.fixture
async def redis(database_url, redis_url, database):
    """The queue of the mail workers, with a relay at work."""
    async with relay_redis(redis_url) as redis:
        relay = Relay(database_url, redis, {SEND_INVITATION: key("mail")})
        ringing = asyncio.create_task(relay.run())
        yield redis
        relay.stop()
        await ringing


async def until(condition):
    async with asyncio.timeout(30):
        while not await condition():  # noqa: ASYNC110  # Other processes change what is awaited.
            await asyncio.sleep(0.02)


async def let_their_time_be_over(deps):
    """As if all that a killed worker held had lapsed; then others come for it."""
    await INVITATIONS.give_up_lost_claims(datetime.now(UTC) + 2 * CLAIM_LASTS)
    await OutboxEntry.filter(done_at=None).update(held_until=None)
    for entry in await OutboxEntry.filter(done_at=None):
        await send_invitation.run(deps, entry.id, within=LASTS)


async def test_a_worker_killed_while_it_sends_leaves_one_copy_and_a_question(
    mail_worker, redis, invite, mail_server, deps
):
    mail_server.replies = {"DOT": mail_server.HANG}
    worker = await mail_worker()
    invitation = await invite()
    await mail_server.dot_seen.wait()
    worker.kill()
    await worker.wait()
    await invitation.refresh_from_db()
    assert invitation.status is InvitationStatus.SENDING
    mail_server.replies = {}
    await let_their_time_be_over(deps)
    await invitation.refresh_from_db()
    assert (invitation.status, invitation.failure) == (InvitationStatus.UNCERTAIN, WORKER_LOST)
    assert len(mail_server.copies) == 1


async def test_a_worker_that_is_told_to_stop_ends_what_it_is_sending(
    mail_worker, redis, invite, mail_server, log
):
    mail_server.replies = {"DOT": mail_server.HANG}
    worker = await mail_worker()
    invitation = await invite()
    await mail_server.dot_seen.wait()
    assert (await alive(redis))["mail"] == 1
    worker.send_signal(signal.SIGTERM)
    await asyncio.sleep(0.2)
    mail_server.released.set()
    assert await worker.wait() == 0
    await invitation.refresh_from_db()
    assert invitation.status is InvitationStatus.SENT
    assert (await alive(redis))["mail"] == 0
    lines = [json.loads(line) for line in log.read_text().splitlines()]
    assert lines
    assert invitation.email not in log.read_text()


@pytest.mark.parametrize("seed", [1])
async def test_workers_killed_at_random_never_send_two_copies(
    mail_worker, redis, invite, mail_server, deps, seed
):
    chance = random.Random(seed)  # noqa: S311  # The same faults on every run.
    mail_server.delay = 0.03
    *doomed, last = [await mail_worker() for _ in range(4)]
    await until(lambda: _at_work(redis, 4))
    for number in range(60):
        await invite(number)
    for worker in doomed:
        worker.kill()
        await asyncio.sleep(chance.uniform(0.05, 0.3))
    last.send_signal(signal.SIGTERM)
    assert await last.wait() == 0
    mail_server.delay = 0
    await let_their_time_be_over(deps)
    copies = Counter(copy["To"] for copy in mail_server.copies)
    assert max(copies.values()) == 1
    outcomes = Counter(one.status for one in await Invitation.all())
    assert set(outcomes) <= {InvitationStatus.SENT, InvitationStatus.UNCERTAIN}
    assert len(copies) >= outcomes[InvitationStatus.SENT]
    assert outcomes.total() == 60


async def _at_work(redis, number):
    return (await alive(redis))["mail"] >= number
