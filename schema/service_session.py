"""Service sessions in GraphQL, and who was at them."""

from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated, Any

import strawberry

import models
from resolvers import service_session
from resolvers.page import Listing
from schema.agency_program import AgencyProgram
from schema.anonymous_client import AnonymousClient
from schema.arguments import NARROWED, After, First
from schema.date_range import DateRange
from schema.info import Info
from schema.inputs import read_filter
from schema.node import Node
from schema.page import listing
from schema.relation import relation
from schema.service_provider import ServiceProvider, Site, of_provider
from schema.staff_member import StaffMember

if TYPE_CHECKING:
    from schema.jobseeker import Jobseeker

LazyJobseeker = Annotated["Jobseeker", strawberry.lazy("schema.jobseeker")]
LazySession = Annotated["ServiceSession", strawberry.lazy("schema.service_session")]


@strawberry.type(
    description=(
        "A client at a service session, and what came of it for them. Those of a person are the person's"
        " sessions."
    )
)
class SessionAttendance(Node):
    row = models.SessionAttendance

    session: LazySession | None = relation(
        "service_session_by_id", "session_id", description="The session."
    )
    jobseeker: LazyJobseeker | None = relation(
        "jobseeker_by_id",
        "jobseeker_id",
        description="Who was there; null once another provider holds the person.",
    )
    held_on: date = strawberry.field(description="The day of the session.")
    outcome: str | None = strawberry.field(
        description="What came of it, an entry of the catalogue SESSION_OUTCOME."
    )
    notes: str | None = strawberry.field(description="Notes about this client.")
    removed_at: datetime | None = strawberry.field(
        description="When it was found that they were not there; null for whoever was."
    )
    removed_by: StaffMember | None = relation(
        "staff_member_by_id", "removed_by_id", description="Who removed them."
    )
    removal_reason: str | None = strawberry.field(description="Why they were removed.")


@strawberry.type(description="An anonymous client at a service session.")
class AnonymousAttendance(Node):
    row = models.AnonymousAttendance

    anonymous_client: AnonymousClient | None = relation(
        "anonymous_client_by_id", "anonymous_client_id", description="Who was there, by number."
    )
    outcome: str | None = strawberry.field(
        description="What came of it, an entry of the catalogue SESSION_OUTCOME."
    )
    removed_at: datetime | None = strawberry.field(
        description="When it was found that they were not there; null for whoever was."
    )
    removal_reason: str | None = strawberry.field(description="Why they were removed.")


@strawberry.type(
    description=(
        "What an agency did for one or several people on a day. It counts for reports once it has a"
        " length, and as long as somebody was there."
    )
)
class ServiceSession(Node):
    row = models.ServiceSession

    kind: models.SessionKind = strawberry.field(description="With whom, and how.")
    service: models.Service = strawberry.field(description="What it is reported as.")
    program: AgencyProgram | None = relation(
        "agency_program_by_id", "program_id", description="The agency programme."
    )
    site: Site | None = relation(
        "site_by_id", "site_id", description="Where it was; null for none of the provider's sites."
    )
    service_provider: ServiceProvider | None = of_provider()
    worker: StaffMember | None = relation(
        "staff_member_by_id", "worker_id", description="Who held it."
    )
    topics: list[str] = strawberry.field(
        description="What it was about, entries of the catalogue SESSION_TOPIC."
    )
    language: str = strawberry.field(
        description="The language of service, a code of `languages` such as `en`, `fr` or `ar`."
    )
    held_on: date = strawberry.field(description="The day, in Ontario.")
    began_at: datetime | None = strawberry.field(
        description="When it was begun with `beginSession`; null for one that was recorded."
    )
    length_minutes: int | None = strawberry.field(
        description="How long it took, in minutes; null while it goes on."
    )
    unnamed_participants: int = strawberry.field(
        description="How many were there besides the clients and the anonymous clients below."
    )
    attendances: list[SessionAttendance] = relation(
        "attendances_by_session", "id", description="The clients who were there."
    )
    removed_attendances: list[SessionAttendance] = relation(
        "removed_attendances_by_session",
        "id",
        description="Clients who were written to it and were not there after all.",
    )
    anonymous_attendances: list[AnonymousAttendance] = relation(
        "anonymous_attendances_by_session",
        "id",
        description="Anonymous clients; those with `removedAt` were not there after all.",
    )
    corrected_at: datetime | None = strawberry.field(description="When it was corrected last.")
    corrected_by: StaffMember | None = relation(
        "staff_member_by_id", "corrected_by_id", description="Who corrected it last."
    )
    correction_reason: str | None = strawberry.field(description="Why it was corrected last.")


@strawberry.input(description="What narrows a list of sessions; everything given must hold.")
class ServiceSessionFilter:
    service_provider_id: strawberry.ID | None = strawberry.field(
        default=None, description="Of this provider."
    )
    program_id: strawberry.ID | None = strawberry.field(
        default=None, description="Of this agency programme."
    )
    site_id: strawberry.ID | None = strawberry.field(default=None, description="At this site.")
    worker_id: strawberry.ID | None = strawberry.field(
        default=None, description="Held by this colleague."
    )
    kind: list[models.SessionKind] | None = strawberry.field(
        default=None, description="Of one of these kinds."
    )
    service: list[models.Service] | None = strawberry.field(
        default=None, description="Reported as one of these."
    )
    held: DateRange | None = strawberry.field(default=None, description="On one of these days.")
    completed: bool | None = strawberry.field(
        default=None, description="Those with a length, or those that go on."
    )


@strawberry.type
class ServiceSessionQuery:
    @listing(ServiceSession, description="Service sessions, the latest first.")
    def service_sessions(
        self,
        info: Info,
        first: First = 50,
        after: After = None,
        filter: Annotated[ServiceSessionFilter | None, NARROWED] = None,  # noqa: A002
    ) -> Listing[Any]:
        only, _ = read_filter(info.context, filter, service_session.SessionFilter)
        return service_session.sessions(info.context, only, first=first, after=after)
