"""RegistrationFormInput: an input type for each section, made of its questions.

Every field may be left out, which leaves the answer as it is; null empties it.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from enum import Enum
from functools import cache
from typing import Any

import msgspec
import strawberry
from strawberry.types.base import get_object_definition

from models.errors import ErrorCode, Mistake, invalid, say
from models.registration.form import Answers, Question, Section
from models.registration.kinds import Rows
from models.registration.sections import FORM
from permissions.fields import FIELD_RULES
from permissions.registration import input_of
from resolvers.context import Context
from schema.guard import allows
from schema.info import Info
from schema.inputs import Asked, read_form
from schema.registration.made import made_class
from schema.scalars import NotADate
from schema.user_error import camel

_PLAIN = {str: str, int: int, bool: bool, date: date, "ID": strawberry.ID}


def _type_of(question: Question) -> Any:
    kind = question.kind
    if isinstance(kind, Rows):
        return list[_row_input(kind)]  # type: ignore[misc]
    return _PLAIN.get(kind.input_type, kind.input_type)


def _described(question: Question) -> str:
    return f"{question.label}. {question.help}".strip() if question.help else f"{question.label}."


def _input(name: str, description: str, questions: tuple[Question, ...]) -> Any:
    fields = [
        (
            question.name,
            _type_of(question) | None,
            strawberry.field(default=strawberry.UNSET, description=_described(question)),
        )
        for question in questions
    ]
    return strawberry.input(made_class(name, fields), name=name, description=description)


@cache
def _row_input(rows: Rows) -> Any:
    """One type for questions that have the same parts."""
    return _input(f"{rows.name}Input", rows.description, rows.parts)


def _section_input(section: Section) -> Any:
    return _input(input_of(section), f"{section.title}. {section.help}".strip(), section.questions)


RegistrationFormInput: Any = strawberry.input(
    made_class(
        "RegistrationFormInput",
        [
            (
                section.name,
                _section_input(section) | None,
                strawberry.field(default=strawberry.UNSET, description=f"{section.title}."),
            )
            for section in FORM
        ],
    ),
    description="The intake form: sections and answers that are left out stay as they are; null empties.",
)


def answers_of(ctx: Context, form: Any, mistakes: list[Mistake]) -> tuple[Answers, tuple[str, ...]]:
    """What was sent, by coordinate, and the coordinates of the input fields for the audit trail.

    What may not be sent by this viewer, and dates that cannot be, are left out and in `mistakes`.
    """
    answers: Answers = {}
    told: list[str] = []
    for section in FORM:
        given = getattr(form, section.name, strawberry.UNSET)
        if given in (None, strawberry.UNSET):
            continue
        rules = FIELD_RULES[input_of(section)]
        for question in section.questions:
            value = getattr(given, question.name)
            if value is strawberry.UNSET:
                continue
            path = ("form", section.name, question.name)
            if not allows(ctx, rules[question.name]):
                mistakes.append(
                    Mistake(
                        ErrorCode.FORBIDDEN,
                        say("You do not hold the permission that this field needs."),
                        field=path,
                    )
                )
                continue
            told.append(f"{input_of(section)}.{camel(question.name)}")
            before = len(mistakes)
            plain = _plain(value, path, mistakes)
            # The rows of a list that can be read are read: what is wrong with them is told, too.
            if len(mistakes) == before or isinstance(plain, list):
                answers[section.coordinate(question)] = plain
    return answers, tuple(told)


def as_sent(answers: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """Answers by coordinate as the JSON of a RegistrationFormInput."""
    form: dict[str, dict[str, Any]] = {}
    for coordinate, value in answers.items():
        section, _, name = coordinate.partition(".")
        form.setdefault(camel(section), {})[camel(name)] = _camelled(value)
    return form


def _camelled(value: Any) -> Any:
    if isinstance(value, list):
        return [_camelled(one) for one in value]
    if isinstance(value, dict):
        return {camel(name): _camelled(one) for name, one in value.items()}
    return value


def _plain(value: Any, path: tuple[str, ...], mistakes: list[Mistake]) -> Any:
    if isinstance(value, NotADate):
        mistakes.append(invalid(say("There is no such date. Write it as YYYY-MM-DD."), *path))
        return None
    if isinstance(value, list):
        return [
            _plain(one, (*path, str(place)), mistakes)
            for place, one in enumerate(value)
            if one is not None
        ]
    definition = get_object_definition(type(value))
    if definition is not None:
        parts = (
            (field.python_name, getattr(value, field.python_name)) for field in definition.fields
        )
        return {
            name: _plain(part, (*path, name), mistakes)
            for name, part in parts
            if part is not strawberry.UNSET
        }
    return value.value if isinstance(value, Enum) else value


def read_form_of(
    info: Info, operation: str, given: Any, mistakes: list[Mistake]
) -> tuple[Asked, Answers]:
    """The input beside its `form`, and the answers; `mistakes` gets what is wrong with either."""
    form, given.form = given.form, None
    asked = read_form(info.context, operation, given, mistakes)
    answers, told = ({}, ()) if form is None else answers_of(info.context, form, mistakes)
    sent = {**asked.wish.input, "form": msgspec.to_builtins(answers)}
    fields = (*asked.wish.fields, *told)
    return Asked(replace(asked.wish, input=sent, fields=fields), asked.values), answers
