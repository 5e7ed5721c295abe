"""Outbox: work that a committed change asked for; the row is the promise, the queue a doorbell."""

import random
from datetime import datetime, timedelta
from typing import Any

from tortoise import fields
from tortoise.models import Model

MOST_FAILURES = 12
"""Attempts in a row that may end badly. With the waits below that is more than an hour."""

_FIRST_WAIT = timedelta(seconds=5)
_LONGEST_WAIT = timedelta(hours=1)

WORKER_LOST = "WORKER_LOST"
"""The worker was killed or stood still for longer than the work may last."""


class OutboxEntry(Model):
    """Written in the transaction of the change; done when its consumer says so, in its own.

    A worker holds an entry for a limited time under the number of its attempt. Whoever comes later
    with another number finds that it is not his any more. All times are the database's.
    """

    id = fields.BigIntField(primary_key=True)
    task = fields.CharField(max_length=60)
    dedup_key = fields.CharField(max_length=120, unique=True)
    arguments: dict[str, Any] = fields.JSONField(default=dict)
    """Ids only, never a person's data."""
    created_at = fields.DatetimeField(auto_now_add=True)
    available_at = fields.DatetimeField()
    """When the relay may ring for it."""
    enqueued_at: datetime | None = fields.DatetimeField(null=True)
    """When the relay last rang for it; empty once a worker has come."""
    attempts = fields.IntField(default=0)
    """How often a worker began it; also the number under which the last one holds it."""
    failures = fields.SmallIntField(default=0)
    """Attempts in a row that ended in an error or with the worker; the one that runs counts."""
    held_until: datetime | None = fields.DatetimeField(null=True)
    """Set while a worker is at it. Past: that worker is gone."""
    done_at: datetime | None = fields.DatetimeField(null=True)
    dead_at: datetime | None = fields.DatetimeField(null=True)
    """Given up after too many failures. What waited for it is told that it failed, by a sweep."""
    last_error = fields.CharField(max_length=200, null=True)
    """The name of an error's class or a code, never its text."""

    class Meta:
        table = "outbox"

    @property
    def is_open(self) -> bool:
        return self.done_at is None and self.dead_at is None

    def is_held_at(self, now: datetime) -> bool:
        return self.held_until is not None and now < self.held_until

    def begin(self, *, at: datetime, lasting: timedelta) -> bool:
        """Take it for `lasting`. False when it is not to be had, or has just been given up.

        The attempt counts as failed until something better is known, so that work which kills its
        worker every time comes to an end too.
        """
        if not self.is_open or self.is_held_at(at):
            return False
        if self.held_until is not None:
            self.last_error = WORKER_LOST
        if self.failures >= MOST_FAILURES:
            self.dead_at, self.held_until = at, None
            return False
        self.attempts += 1
        self.failures += 1
        self.enqueued_at = None
        self.held_until = self.available_at = at + lasting
        return True

    def finish(self, *, at: datetime) -> None:
        self.done_at, self.held_until = at, None

    def postpone(self, *, at: datetime, after: timedelta, reason: str) -> None:
        """Orderly: how often is the job's own business, and no failure."""
        self.held_until, self.available_at = None, at + after
        self.failures, self.last_error = 0, reason

    def hand_back(self, *, at: datetime) -> None:
        """The worker must stop now and another one should take it up at once."""
        self.held_until, self.available_at = None, at
        self.failures -= 1

    def fail(self, *, at: datetime, error: str) -> None:
        """Try again after a wait with full jitter, which doubles up to an hour, or give up."""
        self.held_until, self.last_error = None, error
        if self.failures >= MOST_FAILURES:
            self.dead_at = at
            return
        longest = min(_LONGEST_WAIT, _FIRST_WAIT * 2 ** (self.failures - 1))
        self.available_at = at + longest * random.random()  # noqa: S311  # Only to spread the load.
