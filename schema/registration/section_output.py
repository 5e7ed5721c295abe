"""The output type of a section: its columns by their questions, and what its module adds."""

from typing import Any

import strawberry

from models.registration.form import Section
from permissions.registration import output_of
from schema.registration.made import made_class


def section_output(section: Section, **more: tuple[Any, Any]) -> Any:
    """`more` are fields that are no columns, by name: the type and the field of schema/relation.py."""
    fields = [
        (
            question.name,
            question.kind.output_type | None,
            strawberry.field(description=f"{question.label}."),
        )
        for question in section.questions
        if question.is_on_registration and question.kind.output_type is not None
    ]
    fields += [(name, type_, field) for name, (type_, field) in more.items()]
    return strawberry.type(made_class(output_of(section), fields), description=f"{section.title}.")
