"""The next steps after a registration, in GraphQL."""

import strawberry

import models
from models.registration.next_steps import Step, next_steps
from schema.info import Info
from schema.messages import translate


@strawberry.type(description="Something that staff may do next.")
class NextStep:
    step: Step = strawberry.field(description="What, for programs.")
    label: str = strawberry.field(description="What people read.")
    by: str = strawberry.field(
        description="The coordinate of this schema that does it: a mutation, a field, an input field."
    )


def next_steps_of(root: strawberry.Parent[models.Registration], info: Info) -> list[NextStep]:
    return [
        NextStep(step=one.step, label=translate(one.label, info.context.language), by=one.by)
        for one in next_steps(root)
    ]
