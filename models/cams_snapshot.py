"""A snapshot is one answer of CaMS in our words: validated whole when read, never changed after.

What CaMS closes is an enum here; what it keeps in catalogues (immigration status, referral source,
names of sub-goals and plan items, ...) is text, so that a new entry there stops no sync here. Text
that PostgreSQL cannot store (a NUL) and numbers that cannot be (a negative wage, 10^400) make the
whole snapshot invalid. Every field must be there; what a person may lack is null.
"""

import hashlib
from collections.abc import Iterable
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Annotated

from msgspec import Meta, Struct, json
from msgspec.structs import force_setattr

_NO_NUL = r"^[^\x00]*\Z"

Label = Annotated[str, Meta(min_length=1, max_length=200, pattern=_NO_NUL)]
"""A name, an entry of a catalogue."""
Reference = Annotated[str, Meta(min_length=1, max_length=40, pattern=_NO_NUL)]
"""What CaMS calls a plan, a sub-goal or a plan item by; unique within its record."""
EmailAddress = Annotated[str, Meta(min_length=1, max_length=254, pattern=_NO_NUL)]
"""As it stands in CaMS: for reading, not checked for sending."""
Phone = Annotated[str, Meta(min_length=1, max_length=60, pattern=_NO_NUL)]
Prose = Annotated[str, Meta(max_length=4000, pattern=_NO_NUL)]
"""What a caseworker wrote; may have several lines."""
ClientReferenceNumber = Annotated[str, Meta(pattern=r"^[0-9]{7}\Z")]
NocCode = Annotated[str, Meta(pattern=r"^[0-9]{4,5}\Z")]
"""NOC 2021 has five digits; plans from before 2022 still hold four (NOC 2016)."""
Labels = Annotated[list[Label], Meta(max_length=50)]
Timestamp = Annotated[datetime, Meta(tz=True)]

_CENT = Decimal("0.01")
_HOURS_IN_A_WEEK = Decimal(168)
_HIGHEST_WAGE = Decimal("9999.99")
_HIGHEST_COST = Decimal("9999999.99")


class Stream(StrEnum):
    """C is the stream with the highest risk of long-term unemployment."""

    A = "A"
    B = "B"
    C = "C"


class PlanStatus(StrEnum):
    ACTIVE = "ACTIVE"
    CLOSED = "CLOSED"


class SubGoalStatus(StrEnum):
    NOT_STARTED = "NOT_STARTED"
    IN_PROGRESS = "IN_PROGRESS"
    COMPLETED = "COMPLETED"


class PlanItemStatus(StrEnum):
    """Unapproved: no decision yet, or rejected. The others follow from approval and dates."""

    UNAPPROVED = "UNAPPROVED"
    NOT_STARTED = "NOT_STARTED"
    IN_PROGRESS = "IN_PROGRESS"
    COMPLETED = "COMPLETED"


class PlanOutcome(StrEnum):
    ATTAINED = "ATTAINED"
    NOT_ATTAINED = "NOT_ATTAINED"
    CANCELLED = "CANCELLED"


class SubmissionStatus(StrEnum):
    SUBMITTED = "SUBMITTED"
    APPROVED = "APPROVED"
    REJECTED = "REJECTED"


class AssessmentStatus(StrEnum):
    IN_PROGRESS = "IN_PROGRESS"
    SUBMITTED = "SUBMITTED"
    CANCELLED = "CANCELLED"


class _Snapshot(Struct, frozen=True, kw_only=True, rename="camel"):
    """Fields that we do not know are skipped: CaMS may add some."""


class MailingAddress(_Snapshot, frozen=True):
    lines: Annotated[list[Label], Meta(min_length=1, max_length=6)]
    city: Label
    province: Annotated[str, Meta(min_length=1, max_length=100, pattern=_NO_NUL)]
    postal_code: Annotated[str, Meta(min_length=1, max_length=20, pattern=_NO_NUL)] | None


class Decision(_Snapshot, frozen=True):
    """One submission of a plan item; day, name and comments stay null until it is decided."""

    decided_on: date | None
    decided_by: Label | None
    submission_status: SubmissionStatus
    rejection_comments: Prose | None


class AuditEntry(_Snapshot, frozen=True):
    """Who changed what of a plan item; `before` and `after` are null where there was no value."""

    at: Timestamp
    by: Label
    action: Label
    field: Label | None
    before: Prose | None
    after: Prose | None

    def __post_init__(self) -> None:
        force_setattr(self, "at", _in_utc(self.at))


class PlanItemSnapshot(_Snapshot, frozen=True):
    reference: Reference
    name: Label
    rationale: Prose | None
    start_date: date | None
    end_date: date | None
    actual_cost: Decimal | None
    """Canadian dollars, to the cent."""
    status: PlanItemStatus
    outcome: PlanOutcome | None
    approval: Decision | None
    resubmission: Decision | None
    audit_trail: Annotated[list[AuditEntry], Meta(max_length=500)]

    def __post_init__(self) -> None:
        force_setattr(self, "actual_cost", _amount(self.actual_cost, _HIGHEST_COST))


class SubGoalSnapshot(_Snapshot, frozen=True):
    reference: Reference
    name: Label
    start_date: date | None
    end_date: date | None
    status: SubGoalStatus
    outcome: PlanOutcome | None
    plan_items: Annotated[list[PlanItemSnapshot], Meta(max_length=200)]


class EmploymentOutcomeSnapshot(_Snapshot, frozen=True):
    """The most recent employment result of a plan."""

    outcome: Label
    noc: NocCode | None
    hours_worked: Decimal | None
    """Hours a week."""
    wage_per_hour: Decimal | None
    """Canadian dollars."""
    client_facing_esq: bool
    """Eligible to complete the Employment Service Quality survey."""

    def __post_init__(self) -> None:
        force_setattr(self, "hours_worked", _amount(self.hours_worked, _HOURS_IN_A_WEEK))
        force_setattr(self, "wage_per_hour", _amount(self.wage_per_hour, _HIGHEST_WAGE))


class PlanSnapshot(_Snapshot, frozen=True):
    """An Employment Action Plan with its case details."""

    reference: Reference
    status: PlanStatus
    owner: Label | None
    """The caseworker assigned in CaMS, by name."""
    stream: Stream | None
    inclusion_groups: Labels
    start_date: date | None
    accepted_date: date | None
    closed_date: date | None
    service_delivery_site: Label | None
    referral_source: Label | None
    goal: Prose | None
    goal_occupation: NocCode | None
    goal_hourly_wage: Decimal | None
    """Canadian dollars."""
    goal_work_hours: Decimal | None
    """Hours a week."""
    employment_outcome: EmploymentOutcomeSnapshot | None
    sub_goals: Annotated[list[SubGoalSnapshot], Meta(max_length=100)]

    def __post_init__(self) -> None:
        force_setattr(self, "goal_hourly_wage", _amount(self.goal_hourly_wage, _HIGHEST_WAGE))
        force_setattr(self, "goal_work_hours", _amount(self.goal_work_hours, _HOURS_IN_A_WEEK))
        _unique(sub_goal.reference for sub_goal in self.sub_goals)
        _unique(item.reference for sub_goal in self.sub_goals for item in sub_goal.plan_items)


class ClientSnapshot(_Snapshot, frozen=True):
    """A person's record: the overview and every Employment Action Plan, in CaMS's own order."""

    reference_number: ClientReferenceNumber
    first_name: Label
    last_name: Label
    date_of_birth: date
    stream: Stream | None
    citizenship: Label | None
    marital_status: Label | None
    immigration_status: Label | None
    identifies_as: Labels
    preferred_language: Label | None
    email: EmailAddress | None
    phone: Phone | None
    primary_mailing_address: MailingAddress | None
    updated_at: Timestamp
    """When CaMS itself last changed the record, in UTC."""
    employment_action_plans: Annotated[list[PlanSnapshot], Meta(max_length=50)]

    def __post_init__(self) -> None:
        force_setattr(self, "updated_at", _in_utc(self.updated_at))
        _unique(plan.reference for plan in self.employment_action_plans)


class AssessmentSnapshot(_Snapshot, frozen=True):
    """A Common Assessment. Only a Submitted one may be imported."""

    number: Annotated[str, Meta(pattern=r"^[A-Z0-9-]{4,20}\Z")]
    status: AssessmentStatus
    first_name: Label
    last_name: Label
    date_of_birth: date
    email: EmailAddress | None
    phone: Phone | None
    preferred_name: Label | None
    pronouns: Label | None
    self_identification: Labels
    preferred_language: Label | None
    address: MailingAddress | None
    target_occupations: Annotated[list[NocCode], Meta(max_length=20)]


def content_hash(snapshot: ClientSnapshot) -> bytes:
    """The same 32 bytes (SHA-256) for the same content, however CaMS spelled or ordered it."""
    return hashlib.sha256(json.encode(snapshot)).digest()


def _amount(value: Decimal | None, highest: Decimal) -> Decimal | None:
    """To the cent and without a sign; ValueError, which msgspec reports, outside 0 to `highest`.

    `adjusted` comes before any arithmetic: on 10^999999999 a comparison or a rounding would not
    end, and on a signalling NaN it would raise another error.
    """
    if value is None:
        return None
    if not value.is_finite() or value.adjusted() > highest.adjusted():
        raise ValueError("not an amount")
    if not 0 <= value <= highest:
        raise ValueError("not an amount")
    return abs(value).quantize(_CENT)


def _in_utc(moment: datetime) -> datetime:
    try:
        return moment.astimezone(UTC)
    except OverflowError:
        raise ValueError("a moment outside the calendar") from None


def _unique(references: Iterable[str]) -> None:
    seen = list(references)
    if len(seen) != len(set(seen)):
        raise ValueError("a reference occurs twice")
