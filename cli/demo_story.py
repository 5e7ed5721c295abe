"""What happened with a demo person so far, told back from the moment of seeding.

Invitations lapse after three days, so that days of a fixed calendar would leave none open; who
people are does not depend on the moment, only how long ago they came.
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from cli.demo_people import Someone, Source
from gateways.cams_simulator.draw import Draw
from models import InvitationStatus
from models.invitation import LIFETIME

_ONTARIO = ZoneInfo("America/Toronto")
_FRIDAY = 4
_STATES = {
    InvitationStatus.ACCEPTED: 52,
    InvitationStatus.EXPIRED: 30,
    InvitationStatus.SENT: 18,
}
_CLIENTS = {Source.CAMS: 80, Source.COMMON_ASSESSMENT: 55, Source.NEITHER: 40}
"""How many of a hundred are clients by now; the others are referrals."""


@dataclass(frozen=True, slots=True)
class Story:
    added_at: datetime
    sent_at: datetime
    expires_at: datetime
    invitation: InvitationStatus
    accepted_at: datetime | None
    assigned_at: datetime | None
    """When the client got a caseworker; empty for a referral."""

    @property
    def assigned_at_once(self) -> bool:
        return self.assigned_at == self.added_at

    @property
    def assigned_later(self) -> bool:
        """A client who was a referral at first."""
        return self.assigned_at is not None and not self.assigned_at_once


def story(someone: Someone, *, at: datetime) -> Story:
    """The same for the same person, but for the moment from which it is told."""
    draw = Draw("demo story", someone.key)
    state = draw.weighted(_STATES)
    if someone.has_own_account:
        state = InvitationStatus.ACCEPTED
    is_open = state is InvitationStatus.SENT
    added_at = _lately(draw, at) if is_open else _earlier(draw, at)
    sent_at = added_at + timedelta(seconds=draw.between(2, 40))
    until_accepted = timedelta(minutes=draw.between(4, 3000))
    is_client = draw.chance(_CLIENTS[someone.source]) or someone.has_own_account
    is_assigned_later = draw.chance(45) and not is_open
    assigned_at = _days_later(draw, added_at) if is_assigned_later else added_at
    return Story(
        added_at=added_at,
        sent_at=sent_at,
        expires_at=added_at + LIFETIME,
        invitation=state,
        accepted_at=sent_at + until_accepted if state is InvitationStatus.ACCEPTED else None,
        assigned_at=assigned_at if is_client else None,
    )


def _lately(draw: Draw, at: datetime) -> datetime:
    """Within the last three days, so that the link is open for some hours yet."""
    added_at = _in_office_hours(draw, _day(at) - timedelta(days=draw.below(3)))
    return added_at if added_at < at else added_at - timedelta(days=1)


def _earlier(draw: Draw, at: datetime) -> datetime:
    """On a working day, a week to fourteen months ago, mostly of late."""
    day = _day(at) - timedelta(days=draw.between(7, draw.weighted({30: 40, 120: 40, 420: 20})))
    return _in_office_hours(draw, day - timedelta(days=max(0, day.weekday() - _FRIDAY)))


def _days_later(draw: Draw, added_at: datetime) -> datetime:
    """On a working day, within a week."""
    day = _day(added_at) + timedelta(days=draw.between(1, 4))
    return _in_office_hours(draw, day + timedelta(days=2 if day.weekday() > _FRIDAY else 0))


def _day(moment: datetime) -> date:
    return moment.astimezone(_ONTARIO).date()


def _in_office_hours(draw: Draw, day: date) -> datetime:
    opened = datetime.combine(day, time(8, 45), _ONTARIO)
    return opened + timedelta(seconds=draw.below(7 * 3600 + 1800))
