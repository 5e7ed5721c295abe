"""Printout in GraphQL: what may be printed of a person, and where it is fetched."""

import strawberry

import models
from models.printout import TITLES, PrintoutKind
from resolvers import printout
from schema.info import Info
from schema.messages import translate


@strawberry.type(
    description=(
        "A document about a person, as an accessible PDF (PDF/UA-1) in English or French: `GET` its"
        " address with the same bearer token."
    )
)
class Printout:
    kind: PrintoutKind = strawberry.field(description="Which document it is.")
    title: str = strawberry.field(description="What it is called, in the viewer's language.")
    url: str = strawberry.field(
        description=(
            "Its address at this API. It is in the person's preferred language; `?language=en` or `fr`"
            " chooses another."
        )
    )


async def printouts_of(root: strawberry.Parent[models.Jobseeker], info: Info) -> list[Printout]:
    ctx = info.context
    return [
        Printout(
            kind=kind,
            title=translate(TITLES[kind], ctx.language),
            url=f"/jobseekers/{root.id}/{kind.file}",
        )
        for kind in await printout.kinds_for(ctx, root)
    ]
