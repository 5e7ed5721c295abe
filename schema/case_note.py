"""CaseNote in GraphQL."""

from datetime import datetime

import strawberry

import models
from schema.node import Node
from schema.relation import relation
from schema.staff_member import StaffMember


@strawberry.type(description="What happened with a jobseeker, in words.")
class CaseNote(Node):
    row = models.CaseNote

    kind: models.CaseNoteKind = strawberry.field(description="What it is about.")
    body: str = strawberry.field(description="The note, in the language it was written in.")
    created_at: datetime = strawberry.field(description="When it was written.")
    author: StaffMember | None = relation(
        "staff_member_by_id",
        "author_id",
        description="Who caused it; null when it was the jobseeker.",
    )
