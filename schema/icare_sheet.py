"""The sheets of iCARE in GraphQL: their columns, and which of them the portal fills."""

import strawberry

import models
from models.icare.cells import FILLED
from models.icare.template import TEMPLATES, Template


@strawberry.type(description="A column of a sheet.")
class IcareSheetColumn:
    letter: str = strawberry.field(description="Where it stands.")
    column: str = strawberry.field(description="Its id, as row 2 of the sheet has it.")
    label: str = strawberry.field(description="What the sheet calls it, in English.")
    is_mandatory: bool = strawberry.field(description="Whether iCARE asks for it always.")
    is_filled: bool = strawberry.field(
        description="Whether the portal can fill it; otherwise it is completed by hand."
    )


@strawberry.type(description="A template of iCARE as a sheet: `GET /icare/sheets/NAME.xlsx`.")
class IcareSheet:
    template: models.IcareTemplate = strawberry.field(description="Which template.")
    title: str = strawberry.field(description="What stands in row 1.")
    columns: list[IcareSheetColumn] = strawberry.field(description="In their order.")


def sheet_of(template: Template) -> IcareSheet:
    filled = FILLED[template.kind]
    return IcareSheet(
        template=template.kind,
        title=template.title,
        columns=[
            IcareSheetColumn(
                letter=one.letter,
                column=one.id,
                label=one.label.removesuffix("*"),
                is_mandatory=one.is_mandatory,
                is_filled=one.id in filled,
            )
            for one in template.columns
        ],
    )


@strawberry.type
class IcareSheetQuery:
    @strawberry.field(
        description="The templates of iCARE, those of 2018, in the order in which they are sent.",
        graphql_type=list[IcareSheet] | None,
    )
    def icare_sheets(self) -> object:
        return [sheet_of(template) for template in TEMPLATES.values()]
