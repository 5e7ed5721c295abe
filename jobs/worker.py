"""Every job on one page: its queue, how long it may take, how many at once, what runs by the clock.

How often a failed job is tried again is the same everywhere: `models/outbox.py`. Every queue has
processes of its own, so that long jobs never stand in the way of short ones.
"""

import asyncio
import signal
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from functools import partial

from tortoise import Tortoise

import logs
from gateways.cams import HttpCams
from gateways.mailer import SmtpMailer
from jobs import (
    alerts,
    audit,
    cams_refresh,
    cams_sync,
    icare_exports,
    invitations,
    letters,
    mailing,
    outbox,
    password_resets,
    registration_drafts,
    remembered_answers,
    report_subscriptions,
    sessions,
    sync_planning,
)
from jobs.arq_worker import Job, Queue, Sweep, work
from jobs.connections import relay_redis
from jobs.deps import Deps
from jobs.invitations import INVITATIONS
from jobs.letters import LETTERS
from jobs.relay import Relay
from permissions.tokens import Tokens
from settings import DatabaseRole, Settings, tortoise_config

_SMTP_TIMEOUT = 30
"""Seconds for one message; less than a job or a stopping worker has."""

_SEALS = "mail"
"""The queue whose workers seal the audit trail."""


def queues(settings: Settings) -> Mapping[str, Queue]:
    begin_the_night = partial(sync_planning.ensure_nightly_run, hour=settings.nightly_sync_hour)

    async def seal_audit_trail(now: datetime) -> None:
        await audit.seal(now, keys=settings.audit_keys)

    every_queue = (
        Queue(
            name="mail",
            jobs=(
                Job(invitations.send_invitation, within=mailing.LASTS),
                Job(letters.send_letter, within=mailing.LASTS),
                Job(password_resets.answer_password_reset, within=password_resets.LASTS),
                Job(alerts.tell_of_spent_budget, within=timedelta(seconds=30)),
                Job(alerts.tell_administrators, within=timedelta(seconds=30)),
            ),
            sweeps=(
                Sweep("expire_invitations", invitations.expire_invitations),
                Sweep("give_up_lost_invitations", INVITATIONS.give_up_lost_claims),
                Sweep("remember_forgotten_invitations", INVITATIONS.remember_forgotten),
                Sweep("expire_letters", letters.expire_letters),
                Sweep("give_up_lost_letters", LETTERS.give_up_lost_claims),
                Sweep("remember_forgotten_letters", LETTERS.remember_forgotten),
                Sweep("tell_of_reports", report_subscriptions.tell_of_reports),
                Sweep("forget_old_letters", letters.forget_old, minutes=frozenset({53})),
                Sweep("seal_audit_trail", seal_audit_trail),
                Sweep(
                    "forget_password_resets", password_resets.forget_old, minutes=frozenset({59})
                ),
                Sweep("forget_settled_promises", outbox.forget_settled, minutes=frozenset({7})),
                Sweep("forget_old_drafts", registration_drafts.forget_old, minutes=frozenset({41})),
                Sweep("forget_icare_rows", icare_exports.forget_rows, minutes=frozenset({31})),
                Sweep("forget_old_answers", remembered_answers.forget_old, minutes=frozenset({37})),
                Sweep("forget_ended_sessions", sessions.forget_ended, minutes=frozenset({43})),
                Sweep("forget_sign_in_attempts", sessions.forget_attempts, minutes=frozenset({47})),
            ),
            at_once=10,
            # A message that is cut off may have been sent.
            grace=timedelta(seconds=_SMTP_TIMEOUT + 5),
        ),
        Queue(
            name="refresh",
            jobs=(Job(cams_refresh.refresh_cams_record, within=cams_refresh.LASTS),),
            sweeps=(Sweep("end_forgotten_refreshes", cams_refresh.end_forgotten_refreshes),),
            at_once=10,
            grace=settings.cams_timeout,
        ),
        Queue(
            name="sync",
            jobs=(Job(cams_sync.sync_cams_chunks, within=cams_sync.LASTS),),
            sweeps=(
                Sweep("ensure_nightly_run", begin_the_night),
                Sweep("look_after_runs", cams_sync.look_after_runs),
            ),
            at_once=sync_planning.LANES,
            grace=timedelta(),  # Whoever comes next goes on from the last page.
        ),
    )
    return {queue.name: queue for queue in every_queue}


def run(queue_name: str) -> None:
    """Work on one queue until SIGTERM or SIGINT. Jobs that run may end within the queue's grace."""
    settings = _begin()
    if queue_name == _SEALS:
        _ = settings.audit_keys  # Refused now, and not once a minute.
    asyncio.run(_run(queues(settings)[queue_name], settings))


def run_relay() -> None:
    """Ring for what is due in the outbox until SIGTERM or SIGINT; any number may run."""
    settings = _begin()
    asyncio.run(_run_relay(settings))


def _begin() -> Settings:
    logs.configure()
    return Settings.from_env(acting_as=DatabaseRole.WORKER)


async def _run(queue: Queue, settings: Settings) -> None:
    stop = asyncio.Event()
    _on_signal(stop.set)
    async with _deps(settings) as deps:
        await work(queue, deps, settings.redis_url, stop)


async def _run_relay(settings: Settings) -> None:
    tasks = {
        job.consumer.task: queue.key for queue in queues(settings).values() for job in queue.jobs
    }
    async with relay_redis(settings.redis_url) as redis:
        relay = Relay(settings.database_url, redis, tasks)
        _on_signal(relay.stop)
        await relay.run()


def _on_signal(stop: Callable[[], None]) -> None:
    loop = asyncio.get_running_loop()
    for one in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(one, stop)


@asynccontextmanager
async def _deps(settings: Settings) -> AsyncIterator[Deps]:
    """Nothing is connected yet: each part is when first needed, and again whenever it was lost."""
    database = await Tortoise.init(config=tortoise_config(settings.database_url))
    cams = HttpCams(
        settings.cams_url,
        settings.cams_client_id,
        settings.cams_client_secret,
        timeout=settings.cams_timeout,
    )
    try:
        yield Deps(
            cams=cams,
            mailer=SmtpMailer.from_url(settings.smtp_url, timeout=_SMTP_TIMEOUT),
            tokens=Tokens(
                settings.secret_key, access_token_lifetime=settings.access_token_lifetime
            ),
            portal_url=settings.portal_url,
            mail_from=settings.mail_from,
        )
    finally:
        await cams.aclose()
        await database.close_connections()
