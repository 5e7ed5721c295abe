"""Whatever happens in whatever order: one copy for a wish at most, and none after its end."""

from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import uuid4

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from models import Invitation, InvitationStatus, Language
from models.errors import Mistake
from models.invitation import LIFETIME, OPEN
from models.mailing import TO_BE_SENT, WORKER_LOST

ENDED = {InvitationStatus.ACCEPTED, InvitationStatus.REVOKED}


@dataclass
class Worker:
    claim: datetime
    wish: int
    taken: bool = False


class Sending(RuleBasedStateMachine):
    """An invitation, the mailbox it goes to, and workers that may die at every step."""

    def __init__(self):
        super().__init__()
        self.now = datetime(2026, 11, 21, tzinfo=UTC)
        self.invitation = Invitation(
            jobseeker_id=uuid4(),
            provider_id=uuid4(),
            email="zoe@mail.example",
            language=Language.ENGLISH,
            token_hash="0",
            created_by_id=uuid4(),
            expires_at=self.now + LIFETIME,
        )
        self.wishes = 1
        self.copies = Counter()  # For each wish.
        self.at_work = []
        self.may_end = False

    @initialize(may_end=st.booleans())
    def begin(self, may_end):
        """Half of the stories never end by themselves: the longest ones say most."""
        self.may_end = may_end

    @property
    def status(self):
        return self.invitation.status

    @property
    def hopeful(self):
        """Workers whose mail may still be taken."""
        return [worker for worker in self.at_work if not worker.taken]

    @precondition(lambda self: self.may_end)
    @rule()
    def a_day_passes(self):
        self.now += timedelta(days=1)

    @rule()
    def worker_comes(self):
        before = self.invitation.status_at(self.now)
        self.now += timedelta(microseconds=1)
        claimed = self.invitation.claim(at=self.now)
        assert claimed == (before in TO_BE_SENT and self.now < self.invitation.expires_at)
        if claimed:
            self.at_work.append(Worker(self.invitation.claimed_at, self.wishes))

    @precondition(lambda self: self.hopeful)
    @rule()
    def mail_server_takes_it(self):
        worker = self.hopeful[0]
        worker.taken = True
        self.copies[worker.wish] += 1

    @precondition(lambda self: any(worker.taken for worker in self.at_work))
    @rule()
    def worker_learns_that_it_was_taken(self):
        worker = next(worker for worker in self.at_work if worker.taken)
        self.at_work.remove(worker)
        self.invitation.sent(worker.claim, at=self.now)

    @precondition(lambda self: self.hopeful)
    @rule(for_good=st.booleans())
    def worker_learns_that_it_was_not_taken(self, for_good):
        worker = self.hopeful[0]
        self.at_work.remove(worker)
        if for_good:
            self.invitation.refused(worker.claim, failure="RECIPIENT_550")
        else:
            self.invitation.not_sent(worker.claim, at=self.now, failure="RECIPIENT_451")

    @precondition(lambda self: self.at_work)
    @rule()
    def answer_is_lost(self):
        self.invitation.lost(self.at_work.pop(0).claim, failure="DATA_LOST")

    @precondition(lambda self: self.at_work)
    @rule()
    def worker_is_killed(self):
        self.at_work.pop(0)

    @rule()
    def sweep_gives_up_lost_claims(self):
        if self.status is InvitationStatus.SENDING:
            self.invitation.lost(self.invitation.claimed_at, failure=WORKER_LOST)

    @rule()
    def report_says_it_bounced(self):
        if self.copies:
            self.invitation.bounced(failure="BOUNCED_5.1.1")

    @rule()
    def staff_ask_for_another_copy(self):
        before = self.status
        try:
            self.invitation.send_again(at=self.now)
        except Mistake:
            assert before in {*ENDED, InvitationStatus.QUEUED, InvitationStatus.SENDING}
        else:
            self.wishes += 1

    @precondition(lambda self: self.may_end)
    @rule()
    def staff_revoke_it(self):
        before = self.invitation.status_at(self.now)
        try:
            self.invitation.revoke(at=self.now)
        except Mistake:
            assert before not in OPEN

    @precondition(lambda self: self.may_end)
    @rule()
    def jobseeker_accepts_it(self):
        before = self.invitation.status_at(self.now)
        try:
            self.invitation.accept(at=self.now)
        except Mistake:
            assert before not in OPEN

    @invariant()
    def a_wish_has_one_copy_at_most(self):
        possible = self.copies + Counter(worker.wish for worker in self.hopeful)
        assert all(number <= 1 for number in possible.values())

    @invariant()
    def what_ended_stays_ended(self):
        if self.invitation.accepted_at is not None:
            assert self.status is InvitationStatus.ACCEPTED
        if self.invitation.revoked_at is not None:
            assert self.status is InvitationStatus.REVOKED

    @invariant()
    def what_is_said_to_be_sent_was_sent(self):
        if self.status is InvitationStatus.SENT:
            assert self.copies.total() >= 1


Sending.TestCase.settings = settings(max_examples=200, stateful_step_count=40, deadline=None)
test_the_machine = Sending.TestCase
