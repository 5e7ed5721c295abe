"""The mailbox over HTTP: JSON for programs, a page for people, faults for those who test.

Mail is hostile until proved otherwise: its HTML is shown in a frame without scripts, without forms
and without anything from elsewhere; everything else of it is escaped.
"""

import re
from pathlib import Path
from typing import Any, Final

import msgspec
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import FileResponse, RedirectResponse, Response
from starlette.routing import Route

from gateways.mailbox_smtp import FaultPlan, Faults
from gateways.mailbox_store import CaughtMessage, MailboxStore

_PAGES = Path(__file__).resolve().parent.parent / "templates" / "pages"
_TEMPLATES = Environment(
    loader=FileSystemLoader(_PAGES), autoescape=True, undefined=StrictUndefined, trim_blocks=True
)
_SHOWN: Final = 200
"""The page lists the newest; the JSON has all."""

_HEADERS: Final = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
_PAGE_POLICY: Final = (
    "default-src 'none'; style-src 'self'; frame-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'"
)
_MAIL_POLICY: Final = (
    "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; "
    "style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'; "
    "frame-ancestors 'self'"
)


def mailbox_app(store: MailboxStore, plan: FaultPlan) -> Starlette:
    mailbox = _Mailbox(store, plan)
    return Starlette(
        routes=[
            Route("/", mailbox.page),
            Route("/mailbox.css", mailbox.stylesheet),
            Route("/empty", mailbox.empty, methods=["POST"]),
            Route("/messages", mailbox.messages),
            Route("/messages", mailbox.delete_messages, methods=["DELETE"]),
            Route("/messages/{id}", mailbox.message),
            Route("/messages/{id}/raw", mailbox.raw),
            Route("/messages/{id}/html", mailbox.html),
            Route("/_control/faults", mailbox.faults),
            Route("/_control/faults", mailbox.set_faults, methods=["POST"]),
            Route("/_control/faults", mailbox.delete_faults, methods=["DELETE"]),
        ]
    )


class _Mailbox:
    def __init__(self, store: MailboxStore, plan: FaultPlan) -> None:
        self._store = store
        self._plan = plan

    async def page(self, request: Request) -> Response:
        messages = self._store.newest_first()
        chosen = self._store.message(request.query_params.get("message", ""))
        if chosen is None and messages:
            chosen = messages[0]
        html = _TEMPLATES.get_template("mailbox.html").render(
            messages=messages[:_SHOWN], total=len(messages), chosen=chosen
        )
        return _answer(html, "text/html", policy=_PAGE_POLICY)

    async def stylesheet(self, _request: Request) -> Response:
        return FileResponse(_PAGES / "mailbox.css", headers=_HEADERS)

    async def empty(self, request: Request) -> Response:
        """The page's button. Another site's page cannot press it."""
        if request.headers.get("sec-fetch-site", "same-origin") not in {"same-origin", "none"}:
            return _json({"error": "Only this mailbox's own page may do that."}, status=403)
        self._store.clear()
        return RedirectResponse("/", status_code=303, headers=_HEADERS)

    async def messages(self, request: Request) -> Response:
        """Newest first; `?to=` leaves those to one address."""
        return _json(self._store.newest_first(to=request.query_params.get("to")))

    async def delete_messages(self, _request: Request) -> Response:
        self._store.clear()
        return Response(status_code=204, headers=_HEADERS)

    async def message(self, request: Request) -> Response:
        message = self._named(request)
        return _not_found() if message is None else _json(message)

    async def raw(self, request: Request) -> Response:
        message = self._named(request)
        return _not_found() if message is None else _answer(self._store.raw(message), "text/plain")

    async def html(self, request: Request) -> Response:
        message = self._named(request)
        if message is None:
            return _not_found()
        return _answer(_opening_links_in_a_tab(message.html), "text/html", policy=_MAIL_POLICY)

    async def faults(self, _request: Request) -> Response:
        return _json(self._plan.faults)

    async def set_faults(self, request: Request) -> Response:
        if not request.headers.get("content-type", "").startswith("application/json"):
            return _json({"error": "Send the faults as application/json."}, status=415)
        try:
            faults = msgspec.json.decode(await request.body(), type=Faults)
        except msgspec.DecodeError as error:
            return _json({"error": str(error)}, status=400)
        self._plan.replace(faults)
        return _json(faults)

    async def delete_faults(self, _request: Request) -> Response:
        self._plan.replace(None)
        return Response(status_code=204, headers=_HEADERS)

    def _named(self, request: Request) -> CaughtMessage | None:
        return self._store.message(request.path_params["id"])


def _opening_links_in_a_tab(html: str) -> str:
    """In the frame itself a link would open the portal without its scripts."""
    return re.sub(
        r"<head[^>]*>",
        lambda head: head[0] + '<base target="_blank">',
        html,
        count=1,
        flags=re.IGNORECASE,
    )


def _not_found() -> Response:
    return _json({"error": "There is no such message."}, status=404)


def _json(content: Any, *, status: int = 200) -> Response:
    return _answer(msgspec.json.encode(content), "application/json", status=status)


def _answer(
    content: bytes | str, media_type: str, *, status: int = 200, policy: str = "default-src 'none'"
) -> Response:
    return Response(
        content,
        status_code=status,
        media_type=media_type,
        headers={**_HEADERS, "Content-Security-Policy": policy},
    )
