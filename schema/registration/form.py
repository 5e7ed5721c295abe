"""The form as data: sections and fields, who requires each and when, for a front end to colour."""

from typing import Annotated

import strawberry

from models.registration.form import Answers, Question, RequiredBy, Requirement, Section
from models.registration.kinds import Entries, Rows
from models.registration.occupations import OccupationCodes
from models.registration.sections import FORM
from permissions.registration import input_of
from resolvers import registration_draft
from schema.arguments import argument
from schema.info import Info
from schema.messages import translate
from schema.user_error import camel

_LISTS = (Entries, OccupationCodes, Rows)


@strawberry.type(description="That somebody requires an answer.")
class RegistrationRequirement:
    by: RequiredBy = strawberry.field(
        description="PORTAL: nobody is registered without it (green). ICARE: nobody is reported (yellow)."
    )
    condition: str | None = strawberry.field(
        description="When, for people; null where it is always required."
    )
    condition_name: str | None = strawberry.field(description="The same condition, for programs.")
    holds: bool = strawberry.field(
        description="Whether it is required now, of the person or draft asked for, or of an empty form."
    )


@strawberry.type(description="A field of each row of a list.")
class RegistrationFormPart:
    name: str = strawberry.field(description="The field of the row's input.")
    coordinate: str = strawberry.field(
        description="Its coordinate in this schema, such as `SpokenLanguageInput.language`."
    )
    label: str = strawberry.field(description="What people read.")
    help: str | None = strawberry.field(description="What to enter.")
    requirements: list[RegistrationRequirement] = strawberry.field(
        description="Who requires it of each row; empty where nobody does."
    )


@strawberry.type(description="A field of the form.")
class RegistrationFormField:
    name: str = strawberry.field(description="The field of the section's input.")
    coordinate: str = strawberry.field(
        description="Its coordinate in this schema, such as `PrimaryInformationInput.firstName`."
    )
    label: str = strawberry.field(description="What people read.")
    help: str | None = strawberry.field(description="What to enter.")
    required_by: list[RequiredBy] = strawberry.field(
        description=(
            "Who requires an answer now, of the person or draft asked for, or of an empty form: what to"
            " colour the field by."
        )
    )
    condition: str | None = strawberry.field(
        description="When it is required, for people; null where it always is, or never."
    )
    requirements: list[RegistrationRequirement] = strawberry.field(
        description="Who requires an answer, each with its condition; empty where nobody does."
    )
    is_answered: bool = strawberry.field(
        description="Whether the person or draft asked for has an answer."
    )
    is_carried_to_family: bool = strawberry.field(
        description="Whether another family member's form begins with the same answer."
    )
    most: int | None = strawberry.field(
        description="Of a list, how many answers at most; null where there is one answer."
    )
    parts: list[RegistrationFormPart] = strawberry.field(
        description="Of a list of rows, the fields of each row, in the form's order; empty otherwise."
    )


@strawberry.type(description="A section of the form.")
class RegistrationFormSection:
    name: str = strawberry.field(description="The field of `RegistrationFormInput`.")
    title: str = strawberry.field(description="What people read.")
    help: str | None = strawberry.field(description="What to know before it is filled.")
    fields: list[RegistrationFormField] = strawberry.field(description="In the form's order.")


@strawberry.type(description="The intake form.")
class RegistrationForm:
    sections: list[RegistrationFormSection] = strawberry.field(description="In the form's order.")


@strawberry.type
class RegistrationFormQuery:
    @strawberry.field(
        description=(
            "The intake form as data: what is required by whom under which condition. With a person or"
            " a draft, what holds of their answers."
        )
    )
    async def registration_form(
        self,
        info: Info,
        jobseeker_id: Annotated[strawberry.ID | None, argument("Of this person.")] = None,
        draft_id: Annotated[strawberry.ID | None, argument("Of this draft.")] = None,
    ) -> RegistrationForm | None:
        known = await registration_draft.answers(
            info.context, jobseeker_id=jobseeker_id, draft_id=draft_id
        )
        read = _Reader(info, known)
        return RegistrationForm(sections=[read.section(one) for one in FORM])


class _Reader:
    def __init__(self, info: Info, known: registration_draft.Known) -> None:
        self._language = info.context.language
        self._known = known

    def section(self, section: Section) -> RegistrationFormSection:
        return RegistrationFormSection(
            name=camel(section.name),
            title=self._say(section.title),
            help=self._say(section.help) or None,
            fields=[self._field(section, one) for one in section.questions],
        )

    def _field(self, section: Section, question: Question) -> RegistrationFormField:
        answers: Answers = self._known.answers
        kind = question.kind
        rows = kind if isinstance(kind, Rows) else None
        requirements = [self._requirement(one) for one in question.required]
        return RegistrationFormField(
            name=camel(question.name),
            coordinate=f"{input_of(section)}.{camel(question.name)}",
            label=self._say(question.label),
            help=self._say(question.help) or None,
            required_by=list(dict.fromkeys(one.by for one in requirements if one.holds)),
            condition=" ".join(
                dict.fromkeys(one.condition for one in requirements if one.condition is not None)
            )
            or None,
            requirements=requirements,
            is_answered=section.coordinate(question) in answers,
            is_carried_to_family=question.carried,
            most=kind.most if isinstance(kind, _LISTS) else None,
            parts=[] if rows is None else [self._part(rows, one) for one in rows.parts],
        )

    def _part(self, rows: Rows, part: Question) -> RegistrationFormPart:
        return RegistrationFormPart(
            name=camel(part.name),
            coordinate=f"{rows.name}Input.{camel(part.name)}",
            label=self._say(part.label),
            help=self._say(part.help) or None,
            requirements=[self._requirement(one) for one in part.required],
        )

    def _requirement(self, requirement: Requirement) -> RegistrationRequirement:
        when = requirement.when
        return RegistrationRequirement(
            by=requirement.by,
            condition=None if when is None else self._say(when.sentence),
            condition_name=None if when is None else when.name,
            holds=requirement.holds(self._known.answers, self._known.today),
        )

    def _say(self, text: str) -> str:
        return translate(text, self._language) if text else ""
