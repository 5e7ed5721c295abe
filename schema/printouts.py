"""Printed documents over HTTP: `GET /jobseekers/{id}/client-card.pdf?language=fr`.

Everything is read, and its audit trail written, before the pages are made, in a process of their own
(printouts/renderer.py).
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import date
from enum import StrEnum
from typing import TypeVar

from starlette.datastructures import QueryParams
from starlette.requests import Request
from starlette.responses import Response

from models import Language
from models.errors import say
from models.printout import PrintoutKind
from permissions.rows import reaching
from permissions.rules import works_with_clients
from printouts.document import Document, Paper
from printouts.renderer import Renderer, TooManyPrintouts
from reports.parameters import BadParameter
from resolvers import printout
from resolvers.context import Context
from schema.asked import Refused
from schema.guard import forbidden
from schema.http import MakeContext, language_of
from schema.printing.card import client_card
from schema.printing.history import client_history
from schema.printing.mentoring import mentoring_history
from schema.printing.printing import Days, Printing
from schema.printing.receipt import registration_receipt
from schema.printing.wording import Wording
from schema.report_refusals import refusal

E = TypeVar("E", bound=StrEnum)

_PUT_TOGETHER: Mapping[PrintoutKind, Callable[[Printing], Awaitable[Document]]] = {
    PrintoutKind.REGISTRATION_RECEIPT: registration_receipt,
    PrintoutKind.CLIENT_CARD: client_card,
    PrintoutKind.CLIENT_HISTORY: client_history,
    PrintoutKind.MENTORING_HISTORY: mentoring_history,
}
_PARAMETERS: Mapping[PrintoutKind, frozenset[str]] = {
    PrintoutKind.REGISTRATION_RECEIPT: frozenset({"language"}),
    PrintoutKind.CLIENT_CARD: frozenset({"language", "paper"}),
    PrintoutKind.CLIENT_HISTORY: frozenset({"language", "from", "to"}),
    PrintoutKind.MENTORING_HISTORY: frozenset({"language", "from", "to"}),
}


class PrintoutsEndpoint:
    def __init__(self, make_context: MakeContext) -> None:
        self._make_context = make_context
        self._renderer = Renderer()

    async def one(self, request: Request) -> Response:
        ctx = None
        try:
            ctx = await self._make_context(request)
            with reaching(ctx.reach):
                return await self._printed(request, ctx)
        except Exception as fault:  # noqa: BLE001 - it becomes an answer
            language = ctx.language if ctx else language_of(request, None)
            return refusal(fault, language, ctx)

    async def _printed(self, request: Request, ctx: Context) -> Response:
        kind = _kind_of(request.path_params["file"])
        if not works_with_clients(ctx.signed_in):
            raise forbidden()
        asked = _read(request.query_params, _PARAMETERS[kind])
        document = await _put_together(ctx, kind, request.path_params["id"], asked)
        try:
            pdf = await self._renderer.pdf(document)
        except TooManyPrintouts:
            raise Refused(503, BUSY, code="BUSY", retry_after="10") from None
        return Response(pdf, headers=_headers(kind, document))


BUSY = say("Very many documents are being printed just now. Try again in ten seconds.")


async def _put_together(
    ctx: Context, kind: PrintoutKind, id_: str, asked: Mapping[str, str]
) -> Document:
    """Raise Mistake NOT_FOUND, BadParameter, or what reading raises."""
    days = Days(_day(asked, "from"), _day(asked, "to"))
    paper = _one_of(Paper, asked, "paper") or Paper.LETTER
    language = _one_of(Language, asked, "language")
    subject = await printout.subject(ctx, id_)
    wording = Wording(language or subject.language)
    # What the API says in the reader's language, the name of a country say, it says in the document's.
    printing = Printing(replace(ctx, language=wording.language), subject, wording, days, paper)
    document = await _PUT_TOGETHER[kind](printing)
    printout.printed(ctx, kind, subject.id)
    await ctx.audit.flush()
    return document


def _kind_of(file: str) -> PrintoutKind:
    for kind in PrintoutKind:
        if kind.file == file:
            return kind
    known = {"known": ", ".join(kind.file for kind in PrintoutKind)}
    text = say("A printed document is one of these: {known}.")
    raise Refused(404, text, code="NOT_FOUND", parameters=known)


def _read(given: QueryParams, known: frozenset[str]) -> Mapping[str, str]:
    """Raise BadParameter."""
    read: dict[str, str] = {}
    for name, text in given.multi_items():
        if name not in known:
            raise BadParameter(say("There is no parameter {name}."), name)
        if name in read:
            raise BadParameter(say("{name} is given twice."), name)
        if text:
            read[name] = text
    return read


def _day(asked: Mapping[str, str], name: str) -> date | None:
    try:
        return date.fromisoformat(asked[name]) if name in asked else None
    except ValueError:
        raise BadParameter(say("{name} is a day, such as 2026-11-22."), name) from None


def _one_of(kind: type[E], asked: Mapping[str, str], name: str) -> E | None:
    if name not in asked:
        return None
    try:
        return kind(asked[name])
    except ValueError:
        values = ", ".join(kind)
        text = say("{name} is one of these: {values}.")
        raise BadParameter(text, name, values=values) from None


def _headers(kind: PrintoutKind, document: Document) -> dict[str, str]:
    return {
        "Cache-Control": "no-store",
        "Content-Language": document.language.value,
        "Content-Type": "application/pdf",
        # The name of nobody: a file's name is seen on shared screens and in lists of downloads.
        "Content-Disposition": f'attachment; filename="{kind.file}"',
        "X-Content-Type-Options": "nosniff",
    }
