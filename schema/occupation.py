"""Occupation and TargetOccupation in GraphQL."""

from typing import Annotated, Any, ClassVar

import strawberry

import models
from models import occupation
from resolvers import occupation as found
from schema.arguments import argument
from schema.info import Info
from schema.relation import column, computed


def _title(code: str) -> Any:
    """The title of the occupation with the code in this column."""

    async def resolve(root: strawberry.Parent[Any], info: Info) -> str | None:
        row = await info.context.loaders.occupation_by_code.load(getattr(root, code))
        title: str | None = getattr(row, f"title_{info.context.language.value}", None)
        return title or getattr(row, "title_en", None)

    return computed(
        resolve,
        sql="select coalesce(o.title_{language}, o.title_en) from occupation o"  # noqa: S608 - names of the schema
        f" where o.code = {{row}}.{{prefix}}{code}",
        description=(
            "The title in the reader's language, or in English where no French one was loaded; null"
            " for a code the catalogue lacks."
        ),
    )


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


_IS_A_CODE = "{{row}}.{{prefix}}{code} ~ '^[0-9][0-5][0-9][0-9][0-9]$'"


def _teer(code: str) -> Any:
    def resolve(root: strawberry.Parent[Any]) -> int | None:
        return occupation.teer(getattr(root, code))

    return computed(
        resolve,
        sql=f"select substr({{row}}.{{prefix}}{code}, 2, 1)::int where "
        + _IS_A_CODE.format(code=code),
        description=(
            "Training, education, experience and responsibilities, the second digit of the code: 0"
            " management, 1 a university degree, 2 and 3 college or an apprenticeship, 4 high school,"
            " 5 a short demonstration."
        ),
    )


def _broad_category(code: str) -> Any:
    def resolve(root: strawberry.Parent[Any], info: Info) -> str | None:
        return occupation.broad_category(getattr(root, code), info.context.language)

    titles = ", ".join(
        "({})".format(", ".join(_quoted(text) for text in (digit, *titles)))
        for digit, titles in occupation.BROAD_CATEGORIES.items()
    )
    return computed(
        resolve,
        sql=f"select b.{{language}} from (values {titles}) as b (digit, en, fr)"  # noqa: S608 - as above
        f" where b.digit = left({{row}}.{{prefix}}{code}, 1) and " + _IS_A_CODE.format(code=code),
        description="The broad category, the first digit of the code, in the reader's language.",
    )


@strawberry.type(description="A unit group of the National Occupational Classification (NOC) 2021.")
class Occupation:
    code: str = strawberry.field(description="Five digits; the second is the TEER category.")
    title: str | None = _title("code")
    teer: int | None = _teer("code")
    broad_category: str | None = _broad_category("code")


@strawberry.type(description="An occupation that a jobseeker aims at.")
class TargetOccupation:
    row: ClassVar[type] = models.TargetOccupation

    id: strawberry.ID = strawberry.field(description="Opaque.")
    code: str = column("occupation_id", description="The NOC 2021 code.")
    title: str | None = _title("occupation_id")
    teer: int | None = _teer("occupation_id")
    broad_category: str | None = _broad_category("occupation_id")
    following: bool = strawberry.field(
        description="Whether the jobseeker follows it; adding it follows it automatically."
    )


@strawberry.type
class OccupationQuery:
    @strawberry.field(
        description=(
            "Find an occupation by the beginning of its code, or by words of its title in either"
            " language: accents do not matter, slips are forgiven. The likeliest first."
        ),
        graphql_type=list[Occupation] | None,
    )
    async def occupations(
        self,
        info: Info,
        search: Annotated[str, argument("Digits, or words. Nothing: all by their title.")],
        first: Annotated[int, argument("How many at most, 1 to 50.")] = 50,
    ) -> object:
        return await found.occupations(info.context, search, first)
