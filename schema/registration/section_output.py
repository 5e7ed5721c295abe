"""The output type of a section: its columns by their questions, and what its module adds."""

from typing import Any

import strawberry
from tortoise.models import Model

from models.registration.form import Section
from models.registration.kinds import Rows
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


def row_output(rows: Rows, model: type[Model]) -> Any:
    """The output type of one row of an answer of several: a column for each of its parts."""
    fields = [
        (
            part.name,
            part.kind.output_type if part.required else part.kind.output_type | None,
            strawberry.field(description=f"{part.label}."),
        )
        for part in rows.parts
    ]
    made = made_class(rows.name, fields)
    made.row = model
    return strawberry.type(made, description=rows.description)
