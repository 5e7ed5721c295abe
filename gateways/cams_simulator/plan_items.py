"""Plan items: submitted, decided, sometimes resubmitted, begun and ended, with an audit trail.

The status is derived, as in Cúram: Unapproved until it is approved, Not Started until it has begun,
In Progress until it has ended, then Completed (domain facts, B2).
"""

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any

from gateways.cams_simulator.clock import workday
from gateways.cams_simulator.draw import Draw

_OUTCOMES = {"ATTAINED": 76, "NOT_ATTAINED": 15, "CANCELLED": 9}
_SPELLED = {"ATTAINED": "Attained", "NOT_ATTAINED": "Not Attained", "CANCELLED": "Cancelled"}
_REJECTIONS = (
    "Receipt is missing. Please attach and resubmit.",
    "Not linked to the goal of the plan.\nPlease explain how this leads to employment.",
    "Funding for this quarter is used up.",
    "Pièce justificative illisible — à numériser de nouveau.",
    "Duplicate of an item in the previous plan.",
)


@dataclass(frozen=True, slots=True)
class Course:
    """The plan that an item belongs to, as far as it has come."""

    key: str
    accepted: date
    end: date
    as_of: date
    """What is later has not happened; never after `end`."""
    is_closed: bool
    owner: str
    approver: str


@dataclass(frozen=True, slots=True)
class PlanItem:
    body: dict[str, Any]
    is_settled: bool
    """Nothing more will happen to it."""


@dataclass(frozen=True, slots=True)
class Planned:
    """What somebody intends to do, and when it is entered."""

    reference: str
    name: str
    rationale: str
    highest_cost: int
    """Dollars; 0 for what costs nothing."""
    created: date


@dataclass(frozen=True, slots=True)
class _Round:
    """One submission and what is decided on it."""

    submitted: date
    decided: date
    is_approved: bool
    comments: str

    @classmethod
    def drawn(cls, draw: Draw, day: date, approved_of_a_hundred: int) -> "_Round":
        submitted = workday(day + timedelta(days=draw.between(0, 6)))
        return cls(
            submitted=submitted,
            decided=workday(submitted + timedelta(days=draw.between(1, 9))),
            is_approved=draw.chance(approved_of_a_hundred),
            comments=draw.pick(_REJECTIONS),
        )

    def body(self, course: Course) -> dict[str, Any] | None:
        if self.submitted > course.as_of:
            return None
        is_decided = self.decided <= course.as_of
        is_rejected = is_decided and not self.is_approved
        status = "APPROVED" if self.is_approved else "REJECTED"
        return {
            "decidedOn": self.decided.isoformat() if is_decided else None,
            "decidedBy": course.approver if is_decided else None,
            "submissionStatus": status if is_decided else "SUBMITTED",
            "rejectionComments": self.comments if is_rejected else None,
        }


@dataclass(frozen=True, slots=True)
class _History:
    """All that will ever happen to an item unless its plan is closed before."""

    first: _Round
    second: _Round | None
    starts: date
    ends: date
    outcome: str
    cost: str | None

    @classmethod
    def drawn(cls, draw: Draw, planned: Planned, course: Course) -> "_History":
        first = _Round.drawn(draw, planned.created, 87)
        second = None
        if not first.is_approved and draw.chance(70):
            second = _Round.drawn(draw, first.decided + timedelta(days=2), 80)
        starts = workday((second or first).decided + timedelta(days=draw.between(0, 14)))
        ends = workday(starts + timedelta(days=draw.between(4, 80)))
        outcome = draw.weighted(_OUTCOMES)
        cost = None
        if planned.highest_cost:
            dollars = draw.between(20, planned.highest_cost - 1)
            cost = f"{dollars}.{draw.pick(('00', '00', '50', '95', '13'))}"
        if ends > course.end:
            ends, outcome = course.end, "NOT_ATTAINED"
        return cls(first, second, starts, ends, outcome, cost)

    @property
    def last(self) -> _Round:
        return self.second or self.first


@dataclass(slots=True)
class _AuditTrail:
    """The oldest first, in office hours (13:30 to 20:30 UTC); what is after `as_of` is left out."""

    as_of: date
    draw: Draw
    entries: list[dict[str, Any]] = field(default_factory=list)
    _day: date = date.min
    _minute: int = 0

    def add(
        self, day: date, by: str, action: str, change: tuple[str, str | None, str] | None = None
    ) -> None:
        if day > self.as_of:
            return
        later = self.draw.between(2, 45)
        self._minute = self._minute + later if day == self._day else later
        self._day = day
        moment = datetime.combine(day, time(13, 30)) + timedelta(minutes=self._minute)
        name, before, after = change or (None, None, None)
        self.entries.append(
            {
                "at": f"{moment.isoformat()}Z",
                "by": by,
                "action": action,
                "field": name,
                "before": before,
                "after": after,
            }
        )

    def add_round(self, course: Course, round_: _Round, kind: str) -> None:
        status = f"{kind} Status"
        action = "Submitted" if kind == "Submission" else "Resubmitted"
        self.add(round_.submitted, course.owner, action, (status, None, "Submitted"))
        decision = "Approved" if round_.is_approved else "Rejected"
        self.add(round_.decided, course.approver, decision, (status, "Submitted", decision))
        if round_.is_approved:
            change = ("Status", "Unapproved", "Not Started")
            self.add(round_.decided, course.approver, "Updated", change)


def plan_item(draw: Draw, course: Course, planned: Planned) -> PlanItem | None:
    """None before it was created. All is drawn first, so that a later day draws the same."""
    history = _History.drawn(draw, planned, course)
    if planned.created > course.as_of:
        return None
    is_decided = history.last.decided <= course.as_of
    is_approved = is_decided and history.last.is_approved
    has_started = is_approved and history.starts <= course.as_of
    has_ended = has_started and history.ends <= course.as_of
    given_up = course.is_closed and not has_ended
    body = {
        "reference": planned.reference,
        "name": planned.name,
        "rationale": planned.rationale,
        "startDate": history.starts.isoformat() if has_started else None,
        "endDate": history.ends.isoformat() if has_ended else None,
        "actualCost": history.cost if has_ended else None,
        "status": _status(is_approved, has_started, has_ended),
        "outcome": history.outcome if has_ended else "CANCELLED" if given_up else None,
        "approval": history.first.body(course),
        "resubmission": history.second and history.second.body(course),
        "auditTrail": _audit_trail(draw, course, planned, history),
    }
    return PlanItem(body, is_settled=has_ended or (is_decided and not is_approved))


def _status(is_approved: bool, has_started: bool, has_ended: bool) -> str:
    if not is_approved:
        return "UNAPPROVED"
    if not has_started:
        return "NOT_STARTED"
    return "COMPLETED" if has_ended else "IN_PROGRESS"


def _audit_trail(
    draw: Draw, course: Course, planned: Planned, history: _History
) -> list[dict[str, Any]]:
    trail, owner = _AuditTrail(course.as_of, draw), course.owner
    trail.add(planned.created, owner, "Created")
    trail.add_round(course, history.first, "Submission")
    if history.second:
        trail.add_round(course, history.second, "Resubmission")
    if history.last.is_approved and history.starts <= course.end:
        trail.add(history.starts, owner, "Updated", ("Status", "Not Started", "In Progress"))
        if history.cost:
            trail.add(history.ends, owner, "Updated", ("Actual Cost", None, history.cost))
        trail.add(history.ends, owner, "Updated", ("Outcome", None, _SPELLED[history.outcome]))
        trail.add(history.ends, owner, "Updated", ("Status", "In Progress", "Completed"))
    else:
        trail.add(course.end, owner, "Updated", ("Outcome", None, "Cancelled"))
    return trail.entries
