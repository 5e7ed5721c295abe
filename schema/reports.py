"""Reports over HTTP: `GET /reports/NAME.csv`, and what one may have by `GET /reports`.

A report is sent as it is read. What is wrong is told before its first byte, as in schema/http.py;
after that a fault breaks the connection.
"""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Iterable
from contextlib import aclosing
from datetime import datetime
from urllib.parse import parse_qsl
from zoneinfo import ZoneInfo

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from models import Language, ReportFormat
from models.errors import say
from permissions.rows import reaching
from reports import csv, ndjson, parquet, svg, xlsx
from reports.parameters import BadParameter
from resolvers import report_subscription
from resolvers.context import Context
from schema.asked import Refused, read_json
from schema.http import MakeContext, language_of
from schema.report import Report, described, report_named, reports_of, shipped_report
from schema.report_batches import Batches
from schema.report_pages import Asked, Pages
from schema.report_refusals import NotInstalled, refusal
from schema.stream import Opened, Stream, begun

AT_ONCE = 8
"""Reports that one process sends at the same time; requests of people wait for none of them."""
AFTER = "after"
CURSORS = "cursors"
"""Parameters of every report; a variable that is called so is given in `variables`."""

_TORONTO = ZoneInfo("America/Toronto")
_MEDIA_TYPES = {
    ReportFormat.CSV: csv.MEDIA_TYPE,
    ReportFormat.NDJSON: ndjson.MEDIA_TYPE,
    ReportFormat.XLSX: xlsx.MEDIA_TYPE,
    ReportFormat.PARQUET: parquet.MEDIA_TYPE,
    ReportFormat.SVG: svg.MEDIA_TYPE,
}


class ReportsEndpoint:
    def __init__(self, make_context: MakeContext) -> None:
        self._make_context = make_context
        self._sending = 0

    async def every(self, request: Request) -> Response:
        return await self._answered(request, self._every)

    async def one(self, request: Request) -> Response:
        return await self._answered(request, self._one)

    async def linked(self, request: Request) -> Response:
        """What a mail's link leads to: the token comes in the body, which nobody logs."""
        return await self._answered(request, self._linked)

    async def _answered(
        self, request: Request, answer: Callable[[Request, Context], Awaitable[Response]]
    ) -> Response:
        ctx = None
        try:
            ctx = await self._make_context(request)
            with reaching(ctx.reach):
                return await answer(request, ctx)
        except Exception as fault:  # noqa: BLE001 - it becomes an answer
            language = ctx.language if ctx else language_of(request, None)
            return refusal(fault, language, ctx)

    async def _every(self, _: Request, ctx: Context) -> Response:
        found = [described(report, ctx) for report in await reports_of(ctx)]
        return JSONResponse({"reports": found}, headers=_headers(ctx))

    async def _one(self, request: Request, ctx: Context) -> Response:
        name, _, ending = request.path_params["file"].rpartition(".")
        format_ = _format_called(ending)
        report = await report_named(ctx, name)
        asked = asked_of(report, request.query_params.multi_items())
        return await self._sent(ctx, report, format_, asked, is_head=request.method == "HEAD")

    async def _linked(self, request: Request, ctx: Context) -> Response:
        sent = await read_json(request)
        token = sent.get("token") if isinstance(sent, dict) else None
        if not isinstance(token, str):
            raise Refused(400, say("`token` holds the link of a mail."))
        found = await report_subscription.linked(ctx, token)
        report = shipped_report(ctx, found.report)
        given = parse_qsl(found.parameters, keep_blank_values=True)
        return await self._sent(ctx, report, found.format, asked_of(report, given))

    async def _sent(
        self,
        ctx: Context,
        report: Report,
        format_: ReportFormat,
        asked: Asked,
        *,
        is_head: bool = False,
    ) -> Response:
        """Raise NotInstalled, or Refused for one report too many."""
        if format_ is ReportFormat.PARQUET and not parquet.is_installed():
            raise NotInstalled
        if self._sending >= AT_ONCE:
            raise Refused(503, BUSY, code="BUSY", retry_after="30")
        pages = Batches(ctx, report, asked)
        headers = _headers_of(ctx, report, format_)
        if is_head:
            answer = Response(headers=headers | {"Total-Count": str(await pages.total())})
            del answer.headers["Content-Length"]
            return answer
        parts = _written(pages, report, format_, ctx.language)

        async def opened() -> Opened:
            return await _opened(pages, self._counted(parts), format_, asked, headers)

        return Stream(opened, lambda fault: refusal(fault, ctx.language, ctx), ctx.reference)

    async def _counted(self, parts: AsyncIterator[bytes]) -> AsyncGenerator[bytes, None]:
        self._sending += 1
        try:
            async with aclosing(parts):  # type: ignore[type-var]
                async for part in parts:
                    yield part
        finally:
            self._sending -= 1


BUSY = say("Very many reports are being sent just now. Try again in half a minute.")


def asked_of(report: Report, given: Iterable[tuple[str, str]]) -> Asked:
    """Raise BadParameter."""
    own: list[tuple[str, str]] = []
    special: dict[str, str] = {}
    for name, text in given:
        if name not in {AFTER, CURSORS}:
            own.append((name, text))
        elif name in special:
            raise BadParameter(say("{name} is given twice."), name)
        else:
            special[name] = text
    cursors = special.get(CURSORS, "0")
    if cursors not in {"", "0", "1"}:
        raise BadParameter(say("{name} is 0 or 1."), CURSORS)
    # As it stands in a cell of CSV: see reports/csv.py.
    after = special.get(AFTER, "").removeprefix("'")
    return Asked(report.parameters.read(own), after or None, with_cursors=cursors == "1")


async def _opened(
    pages: Pages,
    parts: AsyncIterator[bytes],
    format_: ReportFormat,
    asked: Asked,
    headers: dict[str, str],
) -> Opened:
    """The rows are counted while the first of them are read."""
    counting = asyncio.create_task(pages.total())
    try:
        if format_ is ReportFormat.XLSX and asked.after is None:
            xlsx.must_hold(await counting)
        opened = await begun(headers, parts)
        try:
            total = await counting
        except BaseException:
            await opened.rest.aclose()
            raise
    finally:
        counting.cancel()
    return Opened({**headers, "Total-Count": str(total)}, opened.first, opened.rest)


def _written(
    pages: Pages, report: Report, format_: ReportFormat, language: Language
) -> AsyncIterator[bytes]:
    match format_:
        case ReportFormat.CSV:
            return csv.written(pages)
        case ReportFormat.NDJSON:
            return ndjson.written(pages)
        case ReportFormat.XLSX:
            return xlsx.written(pages, report.name)
        case ReportFormat.PARQUET:
            return parquet.written(pages)
        case ReportFormat.SVG:
            return svg.written(pages, report.name, language)


def _format_called(ending: str) -> ReportFormat:
    for one in ReportFormat:
        if one.value.lower() == ending:
            return one
    known = {"known": ", ".join(f".{one.value.lower()}" for one in ReportFormat)}
    text = say("A report's address ends with one of these: {known}.")
    raise Refused(404, text, code="NOT_FOUND", parameters=known)


def _headers(ctx: Context) -> dict[str, str]:
    return {
        "Cache-Control": "no-store",
        "Content-Language": ctx.language.value,
        "X-Content-Type-Options": "nosniff",
    }


def _headers_of(ctx: Context, report: Report, format_: ReportFormat) -> dict[str, str]:
    day = datetime.now(_TORONTO).date()
    file = f'filename="{report.name}-{day}.{format_.value.lower()}"'
    headers = _headers(ctx) | {"Content-Type": _MEDIA_TYPES[format_]}
    if format_ is ReportFormat.SVG:
        headers["Content-Disposition"] = f"inline; {file}"
        headers["Content-Security-Policy"] = "default-src 'none'; sandbox"
    else:
        headers["Content-Disposition"] = f"attachment; {file}"
    if hidden := report.hidden(ctx):
        headers["Hidden-Columns"] = ", ".join(hidden)
    return headers
