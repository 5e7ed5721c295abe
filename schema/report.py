"""A persisted document as a report: what it takes, which columns it has, and who may have it."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from models import ReportFormat
from models.errors import not_found, say
from permissions.rules import anyone, takes_reports
from reports import parquet
from reports.paging import Paged, paged
from reports.parameters import Parameters
from reports.selection import shape_of
from reports.shape import NotAReport, Shape
from reports.table import Column
from resolvers.context import Context
from resolvers.document import asker_of, document_named
from resolvers.document_list import Document
from schema import schema
from schema.guard import RULES, allows, forbidden
from schema.limits import CACHED_DOCUMENTS, read_document

_GRAPHQL = schema._schema  # noqa: SLF001 - Strawberry has no other name for it


@dataclass(frozen=True)
class Report:
    name: str
    shape: Shape
    paged: Paged
    parameters: Parameters

    @property
    def root(self) -> str:
        """The list that it goes through, as `Query` calls it."""
        return self.shape.root.name.value

    def is_shown_to(self, ctx: Context) -> bool:
        return allows_field(ctx, "Query", self.root)

    def hidden(self, ctx: Context) -> list[str]:
        """The columns that the matrix hides from this viewer, which are empty."""
        return [
            column.name
            for column, origin in zip(self.shape.columns, self.shape.origins, strict=True)
            if not all(allows_field(ctx, *one) for one in origin.coordinates)
        ]


def allows_field(ctx: Context, type_: str, field: str) -> bool:
    rule = RULES.get((type_, field), anyone)
    return rule is anyone or allows(ctx, rule)


@lru_cache(maxsize=CACHED_DOCUMENTS)
def report_of(name: str, text: str) -> Report:
    """Raise NotAReport."""
    document = read_document(text)
    shape = shape_of(document, _GRAPHQL)
    pages = paged(document, shape)
    return Report(name, shape, pages, Parameters(shape.operation, _GRAPHQL, pages.not_asked))


async def report_named(ctx: Context, name: str) -> Report:
    """Raise NotSignedIn, Mistake NOT_FOUND or FORBIDDEN, or NotAReport."""
    _must_take_reports(ctx)
    return _shown(ctx, await document_named(ctx, name))


def shipped_report(ctx: Context, name: str) -> Report:
    """One that a mail may speak of: whoever follows its link says for no front end that they ask.

    Raise as `report_named` does.
    """
    _must_take_reports(ctx)
    document = ctx.documents.shipped_by_name.get(name)
    if document is None:
        raise not_found(say("There is no document of this name."), "name")
    return _shown(ctx, document)


def _shown(ctx: Context, document: Document) -> Report:
    report = report_of(document.name, document.text)
    if not report.is_shown_to(ctx):
        raise forbidden()
    return report


async def reports_of(ctx: Context) -> list[Report]:
    """Those that the viewer may have, by their names. Raise NotSignedIn or Mistake FORBIDDEN."""
    _must_take_reports(ctx)
    asker = await asker_of(ctx)
    documents = {**ctx.documents.shipped_by_name, **asker.by_name}
    found = []
    for name in sorted(documents):
        try:
            report = report_of(name, documents[name].text)
        except NotAReport:
            continue
        if report.is_shown_to(ctx):
            found.append(report)
    return found


def _must_take_reports(ctx: Context) -> None:
    if not takes_reports(ctx.signed_in):
        raise forbidden()


def formats() -> list[ReportFormat]:
    """Those that this installation can write."""
    return [
        one for one in ReportFormat if one is not ReportFormat.PARQUET or parquet.is_installed()
    ]


def described(report: Report, ctx: Context) -> Mapping[str, Any]:
    """For the list of reports."""
    hidden = set(report.hidden(ctx))

    def column(one: Column, description: str) -> dict[str, Any]:
        return {
            "name": one.name,
            "kind": one.kind.value,
            "description": description,
            "hidden": one.name in hidden,
        }

    return {
        "name": report.name,
        "formats": [one.value.lower() for one in formats()],
        "columns": [
            column(one, origin.description)
            for one, origin in zip(report.shape.columns, report.shape.origins, strict=True)
        ],
        "parameters": [
            {
                "name": one.name,
                "type": one.type,
                "required": one.required,
                "mayBeRepeated": one.may_be_repeated,
                "values": list(one.values),
                "default": one.default,
                "description": one.description,
            }
            for one in report.parameters.listed()
        ],
    }
