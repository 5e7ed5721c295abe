"""`ctx.audit`: what one operation read and wrote of whom, collected, and written before it is told.

Reads are collected by `schema/audit.py` without any resolver's doing. A resolver says the rest:

- within `once()`: `ctx.audit.wrote(jobseeker_id, …)`, or `ctx.audit.record(kind, …)` for what is
  about no jobseeker, or `ctx.audit.touched_nobody()`. A mutation that commits without one of them
  is a fault. They are written in the mutation's own transaction and vanish with it;
- `ctx.audit.record(kind, …)` with a kind of `models.audit_event.REFUSALS`, anywhere: kept
  although the mutation is taken back;
- `ctx.audit.looked_up(…)`: who was looked for, and who was found;
- `ctx.audit.withheld(jobseeker_id, coordinate)`: selected, but not shown of this person.
"""

from collections.abc import Awaitable, Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from tortoise.models import Model

from models import (
    CamsRecord,
    CamsRefresh,
    CaseNote,
    ClientIdentifier,
    EmploymentActionPlan,
    IcareLeftOut,
    IcareReadiness,
    IcareRejection,
    Invitation,
    Jobseeker,
    MentorMatch,
    MentorMeeting,
    PlanItem,
    ProgramHistory,
    Registration,
    SensitiveInformation,
    SessionAttendance,
    SubGoal,
    SyncFailure,
    TargetOccupation,
    TransferRequest,
    VolunteerProgram,
)
from models.audit_event import REFUSALS, Actor, AuditEvent, AuditKind, Terms, write_events

if TYPE_CHECKING:
    from resolvers.context import Context
    from resolvers.idempotency import Answer

PERSON_OF: dict[type, str] = {
    Jobseeker: "id",
    TargetOccupation: "jobseeker_id",
    CaseNote: "jobseeker_id",
    Invitation: "jobseeker_id",
    Registration: "jobseeker_id",
    ClientIdentifier: "jobseeker_id",
    TransferRequest: "jobseeker_id",
    CamsRecord: "jobseeker_id",
    CamsRefresh: "jobseeker_id",
    SyncFailure: "jobseeker_id",
    IcareReadiness: "jobseeker_id",
    IcareLeftOut: "jobseeker_id",
    IcareRejection: "jobseeker_id",
    SensitiveInformation: "jobseeker_id",
    ProgramHistory: "jobseeker_id",
    VolunteerProgram: "jobseeker_id",
    SessionAttendance: "jobseeker_id",
    MentorMatch: "jobseeker_id",
    MentorMeeting: "jobseeker_id",
    EmploymentActionPlan: "cams_record__jobseeker_id",
    SubGoal: "plan__cams_record__jobseeker_id",
    PlanItem: "sub_goal__plan__cams_record__jobseeker_id",
}
"""Where a row has the id of the person whom it is about; behind `__` it is in another table."""


class NobodyNamed(Exception):
    """A mutation was about to commit without having said whom it touched."""


class Seen:
    """The people of whom the same fields were shown; a person costs one entry of a dictionary."""

    def __init__(self, fields: Sequence[str]) -> None:
        self.fields = fields
        self.people: dict[UUID, None] = {}
        self.owned: dict[type[Model], dict[UUID, None]] = {}
        """Rows that do not hold the id of their person: whose they are is asked once, at the end."""

    def add(self, row: Any, person: str) -> None:
        """`person` as PERSON_OF has it of this row."""
        if "__" in person:
            self.owned.setdefault(type(row), {})[row.pk] = None
        else:
            self.people[getattr(row, person)] = None


class Audit:
    def __init__(self, ctx: "Context") -> None:
        self._ctx = ctx
        self.operation = ""
        """Its root fields: `Query.jobseeker`. The name that a client gives it may say anything."""
        self.seen: dict[object, Seen] = {}
        """By whatever tells sets of fields apart."""
        self._withheld: dict[UUID, set[str]] = {}
        self._events: list[AuditEvent] = []
        self._of_wish: list[AuditEvent] | None = None
        self._beside: list[AuditEvent] = []
        self._touched_nobody = False

    def wrote(self, *jobseeker_ids: UUID, fields: Sequence[str] = ()) -> None:
        """Within `once()`: whom it changes. `fields` beside those that the input gave."""
        self._said().append(AuditEvent(AuditKind.WRITE, fields, jobseeker_ids))

    def wrote_beside(self, *jobseeker_ids: UUID, fields: Sequence[str]) -> None:
        """Within `once()`: of others than those whom the input is about, these fields and no others."""
        self._said()
        self._beside.append(AuditEvent(AuditKind.WRITE, fields, jobseeker_ids))

    def touched_nobody(self) -> None:
        """Within `once()`: nobody's data was changed, and nothing happened that is worth an event."""
        self._said()
        self._touched_nobody = True

    def record(
        self,
        kind: AuditKind,
        *,
        jobseeker_ids: Sequence[UUID] = (),
        about_account_id: UUID | None = None,
        fields: Sequence[str] = (),
        terms: Terms | None = None,
    ) -> None:
        """Within `once()` it is part of that transaction; outside, and every refusal, of the answer."""
        event = AuditEvent(kind, fields, jobseeker_ids, terms, about_account_id)
        if self._of_wish is None or kind in REFUSALS:
            self._events.append(event)
        else:
            self._of_wish.append(event)

    def looked_up(self, fields: Sequence[str], terms: Terms, found: Iterable[UUID] = ()) -> None:
        """Kept whether or not the mutation that looked is taken back: it was looked."""
        people = list(dict.fromkeys(found))
        terms = {**terms, "found": [str(id_) for id_ in people]}
        self._events.append(AuditEvent(AuditKind.LOOK_UP, fields, people, terms))

    def saw(self, fields: Sequence[str], rows: Iterable[Model]) -> None:
        """Shown in another way than by a field of theirs: by a filter that they passed, say."""
        key = tuple(fields)
        for row in rows:
            self.seen.setdefault(key, Seen(key)).add(row, PERSON_OF[type(row)])

    def showed(self, fields: Sequence[str], jobseeker_ids: Iterable[UUID | None]) -> None:
        """What a statement has shown of whom, where it has not written so itself."""
        people = dict.fromkeys(one for one in jobseeker_ids if one is not None)
        if people:
            key = tuple(fields)
            self.seen.setdefault(key, Seen(key)).people.update(people)

    def withheld(self, jobseeker_id: UUID, coordinate: str) -> None:
        self._withheld.setdefault(jobseeker_id, set()).add(coordinate)

    async def of_wish(
        self, fields: Sequence[str], act: "Callable[[], Awaitable[Answer]]"
    ) -> "Answer":
        """Do it and write what it said it did; in the caller's transaction, which is `once()`'s.

        Raise NobodyNamed when it said nothing.
        """
        self._of_wish, self._beside, self._touched_nobody = [], [], False
        try:
            answer = await act()
            said = [*(_with(fields, event) for event in self._of_wish), *self._beside]
        finally:
            self._of_wish = None
        if not said and not self._touched_nobody:
            raise NobodyNamed
        await write_events(self.actor(), self.operation, said)
        return answer

    async def flush(self) -> None:
        """Write what was read and refused: before the answer is told, or it is not told."""
        events = [*self._events, *await self._reads()]
        self._events, self.seen, self._withheld = [], {}, {}
        waits = self._ctx.durable_reads or any(one.kind is not AuditKind.READ for one in events)
        await write_events(self.actor(), self.operation, events, waits=waits)

    def _said(self) -> list[AuditEvent]:
        if self._of_wish is None:
            raise RuntimeError("ctx.audit.wrote() and touched_nobody() belong within once()")
        return self._of_wish

    def actor(self) -> Actor:
        """Who reads and writes, as the events have it."""
        ctx, viewer = self._ctx, self._ctx.viewer
        if viewer is None:
            return Actor(source=ctx.source, reference=ctx.reference)
        return Actor(
            account_id=viewer.account_id,
            acting_as=viewer.acting_as,
            provider_id=viewer.provider_id,
            source=ctx.source,
            reference=ctx.reference,
        )

    async def _reads(self) -> list[AuditEvent]:
        reads: dict[tuple[str, ...], dict[UUID, None]] = {}
        for seen in self.seen.values():
            for row, ids in seen.owned.items():
                seen.people.update(await _owners(row, list(ids)))
            fields = tuple(seen.fields)
            people = seen.people
            if self._withheld:
                people = {id_: None for id_ in seen.people if id_ not in self._withheld}
                for id_ in seen.people.keys() & self._withheld.keys():
                    shown = tuple(one for one in fields if one not in self._withheld[id_])
                    reads.setdefault(shown, {})[id_] = None
            if people or not seen.people:
                reads.setdefault(fields, {}).update(people)
        return [
            AuditEvent(AuditKind.READ, fields, list(people)) for fields, people in reads.items()
        ]


def _with(fields: Sequence[str], event: AuditEvent) -> AuditEvent:
    """A change has the fields of the input, besides those that it named itself."""
    if event.kind is not AuditKind.WRITE:
        return event
    return AuditEvent(AuditKind.WRITE, [*fields, *event.fields], event.jobseeker_ids)


async def _owners(row: type[Model], ids: list[UUID]) -> dict[UUID, Any]:
    found = await row.filter(pk__in=ids).values_list("id", PERSON_OF[row])
    if len(found) != len(ids):
        # Gone since it was shown: whose it was can no longer be written, so it is not told.
        raise LookupError(f"{len(ids) - len(found)} rows of {row.__name__} have no owner")
    return dict.fromkeys(owner for _, owner in found)
