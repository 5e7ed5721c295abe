"""iCARE over HTTP: `GET /icare/exports/ID.csv` and `.xlsx`, `GET /icare/sheets/NAME.xlsx`, and
`POST /icare/exports/ID/rejections` with the file that iCARE gave back as its body.

An export's file is sent as it is read, and each batch is in the audit trail before it is sent.
"""

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Sequence

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from models import IcareTemplate
from models.errors import say
from models.icare.rejection_text import LARGEST
from models.icare.template import TEMPLATES, Template
from permissions.rows import reaching
from reports import csv, icare, xlsx
from reports.table import Row
from resolvers import icare_rejection
from resolvers.context import Context
from resolvers.icare_file import file_of, must_export
from schema.asked import Refused
from schema.guard import forbidden
from schema.http import MakeContext, language_of
from schema.report_refusals import refusal
from schema.stream import Opened, Stream, begun

AT_ONCE = 4
"""Files that one process sends at the same time."""

_WRITTEN = {"csv": icare.as_csv, "xlsx": icare.as_xlsx}
_MEDIA_TYPES = {"csv": csv.MEDIA_TYPE, "xlsx": xlsx.MEDIA_TYPE}

BUSY = say("Very many files are being sent just now. Try again in half a minute.")
EMPTY = say("The file is empty. Choose the rejection file that iCARE gave back.")
TOO_LARGE = say("The file is larger than {most} bytes: it is not a rejection file of iCARE.")


class IcareEndpoint:
    def __init__(self, make_context: MakeContext) -> None:
        self._make_context = make_context
        self._sending = 0

    async def export(self, request: Request) -> Response:
        return await self._answered(request, self._export)

    async def sheet(self, request: Request) -> Response:
        return await self._answered(request, self._sheet)

    async def rejections(self, request: Request) -> Response:
        return await self._answered(request, self._rejections)

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

    async def _export(self, request: Request, ctx: Context) -> Response:
        name, ending = _asked(request)
        file = await file_of(ctx, name, forbidden)
        template = TEMPLATES[file.export.template]
        return self._sent(ctx, _Rows(template, file.rows, ctx), ending, file.export.file_name)

    async def _sheet(self, request: Request, ctx: Context) -> Response:
        """The headings of a template, to be filled in by hand."""
        must_export(ctx, forbidden)
        name, ending = _asked(request)
        if name.upper() not in IcareTemplate.__members__:
            raise Refused(404, say("There is no template of this name."), code="NOT_FOUND")
        template = TEMPLATES[IcareTemplate(name.upper())]
        return self._sent(ctx, _Rows(template, _none, ctx), ending, f"icare-{name.lower()}")

    async def _rejections(self, request: Request, ctx: Context) -> Response:
        must_export(ctx, forbidden)
        data = await _body(request)
        received = await icare_rejection.receive(ctx, request.path_params["export"], data)
        return JSONResponse(
            {
                "rejections": received.new,
                "knownRejections": received.known,
                "unreadLines": list(received.unread),
            },
            headers=_headers(ctx),
        )

    def _sent(self, ctx: Context, rows: "_Rows", ending: str, name: str) -> Response:
        if self._sending >= AT_ONCE:
            raise Refused(503, BUSY, code="BUSY", retry_after="30")
        parts = self._counted(_WRITTEN[ending](rows.template, rows))
        headers = _headers(ctx) | {
            "Content-Type": _MEDIA_TYPES[ending],
            "Content-Disposition": f'attachment; filename="{name}.{ending}"',
        }

        async def opened() -> Opened:
            return await begun(headers, parts)

        return Stream(opened, lambda fault: refusal(fault, ctx.language, ctx), ctx.reference)

    async def _counted(self, parts: AsyncIterator[bytes]) -> AsyncGenerator[bytes, None]:
        self._sending += 1
        try:
            async for part in parts:
                yield part
        finally:
            self._sending -= 1


class _Rows:
    """`reports.table.Rows` of a file, read as whoever asked."""

    def __init__(
        self,
        template: Template,
        rows: Callable[[], AsyncGenerator[Sequence[Row], None]],
        ctx: Context,
    ) -> None:
        self.template = template
        self.columns = icare.columns_of(template)
        self._rows = rows
        self._ctx = ctx

    async def rows(self) -> AsyncGenerator[Sequence[Row], None]:
        batches = self._rows()
        while True:
            with reaching(self._ctx.reach):
                batch = await anext(batches, None)
            if batch is None:
                return
            yield batch


async def _none() -> AsyncGenerator[Sequence[Row], None]:
    yield ()


def _asked(request: Request) -> tuple[str, str]:
    name, _, ending = request.path_params["file"].rpartition(".")
    if ending not in _WRITTEN:
        raise Refused(404, say("A file of iCARE ends with .csv or .xlsx."), code="NOT_FOUND")
    return name, ending


async def _body(request: Request) -> bytes:
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST:
            raise Refused(413, TOO_LARGE, parameters={"most": LARGEST}, connection="close")
    if not bytes(body).strip():
        raise Refused(400, EMPTY)
    return bytes(body)


def _headers(ctx: Context) -> dict[str, str]:
    return {
        "Cache-Control": "no-store",
        "Content-Language": ctx.language.value,
        "X-Content-Type-Options": "nosniff",
    }
