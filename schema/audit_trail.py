"""The audit trail in GraphQL: for staff who oversee, and "who looked at me" for the person."""

from datetime import datetime
from typing import Annotated, Any

import strawberry

from models.audit_event import AuditKind
from permissions.people import FROM_CAMS, TELLS_OF_CAMS, TOLD_TO_THE_PERSON
from permissions.rules import anyone, links_to_cams, reads_cams
from resolvers import audit_trail
from resolvers.audit_trail import AuditPage
from schema.arguments import After, First, argument
from schema.guard import RULES, allows
from schema.info import Info
from schema.page import Connection, Edge


@strawberry.type(description="Something that was done with a person's data.")
class AuditEvent:
    at: datetime = strawberry.field(description="When.")
    kind: AuditKind = strawberry.field(description="What was done.")
    display_name: str | None = strawberry.field(description="Who; null for the portal's own jobs.")
    service_provider_name: str | None = strawberry.field(
        description="Where they belonged at that moment."
    )
    acting_as: list[str] = strawberry.field(
        description="As what: the kind of account, and the permissions that it held at that moment."
    )
    operation: str | None = strawberry.field(
        description=(
            "By what: the root fields of a request, or the name of a job. Some are about CaMS alone:"
            " whoever may not know of it is told none."
        )
    )
    fields: list[str] = strawberry.field(
        description=(
            "Coordinates of what was shown or given, such as `Client.firstName`; those alone that"
            " the viewer may know of."
        )
    )
    source: str | None = strawberry.field(
        description="The network address; null for a job, and once it was erased."
    )


@strawberry.type(description="Somebody looked at one's own data, or changed it.")
class Look:
    at: datetime = strawberry.field(description="When.")
    kind: AuditKind = strawberry.field(description="What was done.")
    display_name: str | None = strawberry.field(description="Who; null for the portal's own jobs.")
    service_provider_name: str | None = strawberry.field(
        description="Where they belonged at that moment."
    )
    fields: list[str] = strawberry.field(
        description="Coordinates of what was shown or given, such as `Client.firstName`."
    )


@strawberry.type
class AuditTrailQuery:
    @strawberry.field(
        description=(
            "Who read and wrote this person's data, newest first; null when the viewer can see"
            " nobody with this id. Asking is itself recorded."
        ),
        graphql_type=Connection[AuditEvent] | None,
    )
    async def audit_trail(
        self,
        info: Info,
        jobseeker_id: Annotated[strawberry.ID, argument("Whose data.")],
        first: First = 50,
        after: After = None,
    ) -> object:
        return _connection(
            await audit_trail.of_person(
                info.context, jobseeker_id, told=_told(info), first=first, after=after
            )
        )

    @strawberry.field(
        description=(
            "Who looked at one's own data or changed it, newest first, without oneself; null for"
            " whoever is no jobseeker."
        ),
        graphql_type=Connection[Look] | None,
    )
    async def who_looked_at_me(self, info: Info, first: First = 50, after: After = None) -> object:
        return _connection(
            await audit_trail.of_oneself(
                info.context, told=_told_to_the_person(), first=first, after=after
            )
        )


def _connection(found: AuditPage | None) -> Any:
    if found is None:
        return None
    return Connection(
        edges=[Edge(node=row, cursor=row.cursor) for row in found.rows],
        page_info=found,  # type: ignore[arg-type]
        count=found.count,
    )


def _told(info: Info) -> list[str] | None:
    """What this member of staff may know of: everything, or nothing that tells of CaMS."""
    ctx = info.context
    if allows(ctx, links_to_cams):
        return None
    return [
        *(type_ for type_, _ in RULES if type_ not in FROM_CAMS),
        *(
            f"{type_}.{field}"
            for (type_, field), rule in RULES.items()
            if type_ not in FROM_CAMS
            and field not in TELLS_OF_CAMS
            and (rule is anyone or allows(ctx, rule))
        ),
    ]


def _told_to_the_person() -> list[str]:
    """Whatever is theirs in the portal, whether or not they see it themselves; nothing of CaMS."""
    return [
        *TOLD_TO_THE_PERSON,
        *(
            f"{type_}.{field}"
            for (type_, field), rule in RULES.items()
            if (type_ in TOLD_TO_THE_PERSON or field.startswith("lookUp("))
            and field not in TELLS_OF_CAMS
            and rule not in {links_to_cams, reads_cams}
        ),
    ]
