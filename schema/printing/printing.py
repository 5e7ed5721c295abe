"""What is printed is what the API would answer to the same viewer: every value is asked for in GraphQL.

So the scope, the matrix and the audit trail are those of every answer. A field that is hidden from the
viewer is left out of the document with its label.
"""

from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from models.errors import invalid, say
from models.printout import TITLES, PrintoutKind
from printouts.document import Document, Fact, Paper, Section, Template, Words
from resolvers.context import Context
from resolvers.objects import nothing_here
from resolvers.page import LARGEST
from resolvers.printout import Subject
from schema.execution import execute
from schema.printing.wording import Wording
from schema.report_pages import PageFailed

MOST = 3000
"""Entries of one list in a document: about 500 pages."""

_TEMPLATES = {
    PrintoutKind.REGISTRATION_RECEIPT: Template.RECEIPT,
    PrintoutKind.CLIENT_CARD: Template.CARD,
    PrintoutKind.CLIENT_HISTORY: Template.HISTORY,
    PrintoutKind.MENTORING_HISTORY: Template.MENTORING,
}


@dataclass(frozen=True)
class Days:
    """The days that a history goes through, both of them in it; open where there is none."""

    first: date | None = None
    last: date | None = None

    def hold(self, day: date) -> bool:
        return self.touch(day, day)

    def touch(self, began: date, ended: date | None) -> bool:
        """Whether what goes on between these days, or still does, goes on on one of them."""
        ends_before = self.first is not None and ended is not None and ended < self.first
        return not ends_before and not (self.last is not None and began > self.last)


@dataclass
class Printing:
    """One document while it is put together."""

    ctx: Context
    subject: Subject
    wording: Wording
    days: Days = field(default_factory=Days)
    paper: Paper = Paper.LETTER

    async def person(self, selection: str) -> Mapping[str, Any]:
        """What the API answers of the person. Raise Mistake NOT_FOUND or PageFailed."""
        return await self._asked(
            f"query Printed($id: ID!) {{ jobseeker(id: $id) {{ {selection} }} }}", {}
        )

    async def listed(
        self, connection: str, selection: str, day: Callable[[Mapping[str, Any]], date]
    ) -> list[Mapping[str, Any]]:
        """What a list of the person's, the newest first, has within `days`.

        Raise Mistake INVALID for more than can be printed.
        """
        found: list[Mapping[str, Any]] = []
        async for node in self._nodes(connection, selection):
            if self.days.first is not None and day(node) < self.days.first:
                break
            if self.days.hold(day(node)):
                found.append(node)
            self._must_fit(found)
        return found

    async def everything(self, connection: str, selection: str) -> list[Mapping[str, Any]]:
        """A whole list of the person's. Raise Mistake INVALID for more than can be printed."""
        found: list[Mapping[str, Any]] = []
        async for node in self._nodes(connection, selection):
            found.append(node)
            self._must_fit(found)
        return found

    def document(
        self,
        kind: PrintoutKind,
        name: str,
        facts: tuple[Fact, ...],
        sections: tuple[Section, ...] = (),
    ) -> Document:
        say_ = self.wording.say
        return Document(
            template=_TEMPLATES[kind],
            language=self.wording.language,
            title=say_(TITLES[kind]),
            provider=self.subject.provider,
            person=name,
            facts=facts,
            sections=sections,
            printed=say_(
                say("Printed on {moment} by {name}"),
                moment=self.wording.moment(self.ctx.now),
                name=self.ctx.signed_in.display_name,
            ),
            words=Words(
                question=say_(say("Question")),
                answer=say_(say("Answer")),
                page=say_(say("Page {page} of {pages}")),
                cut=say_(say("Print at its true size (100%) and cut along the line.")),
            ),
            paper=self.paper,
        )

    def fact(self, label: str, *values: str | None) -> Iterator[Fact]:
        """A line of the document, unless there is nothing to say."""
        said = tuple(value for value in values if value)
        if said:
            yield Fact(self.wording.say(label), said)

    async def _asked(self, text: str, variables: Mapping[str, Any]) -> Mapping[str, Any]:
        result = await execute(text, {"id": str(self.subject.id), **variables}, None, self.ctx)
        if result.errors or result.data is None:
            raise PageFailed(result.errors or ())
        person: Mapping[str, Any] | None = result.data["jobseeker"]
        if person is None:
            raise nothing_here()
        return person

    async def _nodes(self, connection: str, selection: str) -> AsyncIterator[Mapping[str, Any]]:
        """Page by page: nothing where the matrix hides the list."""
        text = (
            "query Printed($id: ID!, $first: Int!, $after: String) { jobseeker(id: $id) {"
            f" {connection}(first: $first, after: $after) {{ edges {{ node {{ {selection} }} }}"
            " pageInfo { hasNextPage endCursor } } } }"
        )
        after: str | None = None
        while True:
            person = await self._asked(text, {"first": LARGEST, "after": after})
            page = person[connection]
            if page is None:
                return
            for edge in page["edges"]:
                yield edge["node"]
            if not page["pageInfo"]["hasNextPage"]:
                return
            after = page["pageInfo"]["endCursor"]

    def _must_fit(self, found: list[Mapping[str, Any]]) -> None:
        if len(found) > MOST:
            text = say("More than {most} entries cannot be printed at once. Choose fewer days.")
            raise invalid(text, "from", most=MOST)
