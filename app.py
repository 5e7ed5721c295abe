"""The ASGI application: where the parts of the API meet. `uvicorn --factory app:create`."""

import asyncio
import gc
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route, WebSocketRoute
from starlette.types import ASGIApp, Receive, Scope, Send
from tortoise import connections
from tortoise.contrib.starlette import RegisterTortoise

import logs
from gateways.cams import CamsGateway, HttpCams
from gateways.identity import HttpIdentityProvider
from models import ConsumerMode, Language
from models.session import Lifetimes
from permissions.bearer import Bearer
from permissions.outside_token import Expected, Profile
from permissions.rows import BOUND, NOTHING, reaching
from permissions.standing import Known, Remembered
from permissions.tokens import NotOurs, Tokens
from reads.pool import Pool
from resolvers.context import Context
from resolvers.document_list import DocumentList
from resolvers.limiter import Limiter
from resolvers.outside_identity import Outside
from resolvers.viewer import bearer_of, viewer_behind
from schema.asked import client_name, source_of
from schema.bearer import token_in
from schema.documents import shipped
from schema.http import GraphQLEndpoint, language_of
from schema.icare_files import IcareEndpoint
from schema.printouts import PrintoutsEndpoint
from schema.reports import ReportsEndpoint
from schema.websocket import Subscriptions
from settings import Oidc, Settings, asyncpg_arguments, tortoise_config

_HEALTH_SECONDS = 2.0
_COLLECTED_AFTER = (20_000, 20, 20)
"""Objects made and not yet freed, of which Python's own threshold is 700; then younger collections."""
_ASKED_BY = frozenset({"GET", "POST"})
_PAGES = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates" / "pages"),
    autoescape=True,
    undefined=StrictUndefined,
)


class Portal:
    """What a process holds for as long as it serves: keys, settings, the doors to the outside."""

    def __init__(self, settings: Settings, cams: CamsGateway, outside: Outside | None) -> None:
        self._portal_url = settings.portal_url
        self._tokens = Tokens(
            settings.secret_key, access_token_lifetime=settings.access_token_lifetime
        )
        self._lifetimes = Lifetimes(settings.session_idle, settings.session_longest)
        self._cams = cams
        self._limiter = Limiter(settings.redis_url)
        self._outside = outside
        self._keyring = settings.keyring
        self._documents = DocumentList(shipped(), ConsumerMode(settings.unknown_consumers))
        self._known = Known()
        self._reads = _reads(settings)
        self._durable_reads = settings.durable_reads

    async def aclose(self) -> None:
        if self._reads is not None:
            await self._reads.aclose()
        await self._documents.aclose()
        await self._cams.aclose()
        await self._limiter.aclose()
        if self._outside is not None:
            await self._outside.provider.aclose()

    async def context(self, request: Request, *, from_memory: bool = False) -> Context:
        """Who asks: raise NotOurs for a token that is not valid, know nobody without one.

        `from_memory`: whom this process remembers is not loaded, and may not stand any more. Nothing
        may be shown to them but by a statement in which `ctx.standing` says that they do.
        """
        ctx = await self._context(token_in(request.headers.get("authorization")), from_memory)
        ctx.source = source_of(request.scope)
        ctx.client_name = client_name(request)
        ctx.language = language_of(request, ctx.viewer.language if ctx.viewer else None)
        return ctx

    async def context_of_token(self, token: str | None, language: Language | None) -> Context:
        ctx = await self._context(token, from_memory=False)
        ctx.language = language or ctx.language
        return ctx

    async def _context(self, token: str | None, from_memory: bool) -> Context:
        bearer = None if token is None else await bearer_of(token, self._tokens, self._outside)
        remembered = None if bearer is None or not from_memory else self._known.of(bearer)
        asking = remembered
        if bearer is not None and remembered is None:
            asking = await self._loaded(bearer)
        viewer = None if asking is None else asking.viewer
        return Context(
            viewer=viewer,
            language=viewer.language if viewer else Language.ENGLISH,
            tokens=self._tokens,
            cams=self._cams,
            limiter=self._limiter,
            portal_url=self._portal_url,
            keyring=self._keyring,
            documents=self._documents,
            lifetimes=self._lifetimes,
            reads=self._reads,
            durable_reads=self._durable_reads,
            from_memory=remembered is not None,
            standing=None if asking is None else asking.standing,
        )

    async def _loaded(self, bearer: Bearer) -> Remembered:
        try:
            return self._known.remember(await viewer_behind(bearer), bearer)
        except NotOurs:
            self._known.forget(bearer)
            raise


class Application(Starlette):
    """What is asked all day goes straight to its endpoint, past routes and middleware for the rest."""

    def __init__(self, graphql: ASGIApp, **told: Any) -> None:
        super().__init__(**told)
        self._graphql = graphql

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        is_asked = scope["type"] == "http" and scope["path"] == "/graphql"
        if is_asked and scope["method"] in _ASKED_BY:
            await self._graphql(scope, receive, send)
        else:
            await super().__call__(scope, receive, send)


async def health(request: Request) -> Response:  # noqa: ARG001
    """200 while the database answers and takes what is audited: without that nothing is shown.

    Redis may be gone, then jobs are late and nothing is lost.
    """
    try:
        async with asyncio.timeout(_HEALTH_SECONDS):
            with reaching(NOTHING):
                (row,) = await connections.get("default").execute_query_dict(
                    "SELECT has_column_privilege('audit_event', 'kind', 'INSERT') AS audits"
                )
    except Exception:  # noqa: BLE001 - whatever it is, the answer is the same
        return JSONResponse({"status": "unavailable", "database": "unavailable"}, 503)
    if not row["audits"]:
        return JSONResponse({"status": "unavailable", "database": "ok", "audit": "refused"}, 503)
    return JSONResponse({"status": "ok", "database": "ok", "audit": "ok"})


async def invitation_page(request: Request) -> Response:  # noqa: ARG001
    """What an invitation's link opens when no front end stands before the API."""
    return _page("invitation.html")


async def password_page(request: Request) -> Response:  # noqa: ARG001
    """What the link for a new password opens then; opening it uses nothing up."""
    return _page("password.html")


async def report_page(request: Request) -> Response:  # noqa: ARG001
    """What the link in a mail about a report opens then: whoever signs in there saves the report."""
    return _page("report.html")


def _page(template: str) -> Response:
    nonce = secrets.token_urlsafe(16)
    return HTMLResponse(
        _PAGES.get_template(template).render(nonce=nonce),
        headers={
            "Content-Security-Policy": (
                f"default-src 'none'; style-src 'nonce-{nonce}'; script-src 'nonce-{nonce}';"
                " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
            ),
            "Referrer-Policy": "no-referrer",
            "X-Content-Type-Options": "nosniff",
            "Cache-Control": "no-store",
        },
    )


def _reads(settings: Settings) -> Pool | None:
    if not settings.compiled_reads:
        return None
    arguments = asyncpg_arguments(settings.database_url)
    arguments["server_settings"] = settings.read_connection_settings
    return Pool(arguments, size=settings.database_pool)


def _outside(oidc: Oidc | None) -> Outside | None:
    if oidc is None:
        return None
    expected = Expected(oidc.issuer, oidc.audience, oidc.longest, Profile(oidc.profile))
    return Outside(HttpIdentityProvider(oidc.issuer), expected)


def build(settings: Settings) -> Starlette:
    cams = HttpCams(
        settings.cams_url,
        settings.cams_client_id,
        settings.cams_client_secret,
        timeout=settings.cams_timeout,
    )
    portal = Portal(settings, cams, _outside(settings.oidc))

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        # Not Tortoise.init(): its connections would be visible to this task only, not to requests.
        config = tortoise_config(
            settings.database_url,
            **BOUND,
            maxsize=settings.database_pool,
            server_settings=settings.connection_settings,
        )
        async with RegisterTortoise(app, config=config):
            yield
            await portal.aclose()

    reports = ReportsEndpoint(portal.context)
    icare = IcareEndpoint(portal.context)
    printouts = PrintoutsEndpoint(portal.context)
    graphql = GraphQLEndpoint(portal.context)
    app = Application(
        graphql,
        routes=[
            Route("/graphql", graphql, methods=["GET", "POST"]),
            WebSocketRoute("/graphql", Subscriptions(portal.context_of_token)),
            Route("/reports", reports.every, methods=["GET"]),
            Route("/reports/{file}", reports.one, methods=["GET"]),
            Route("/report", report_page, methods=["GET"]),
            Route("/report", reports.linked, methods=["POST"]),
            Route("/icare/exports/{file}", icare.export, methods=["GET"]),
            Route("/icare/exports/{export}/rejections", icare.rejections, methods=["POST"]),
            Route("/icare/sheets/{file}", icare.sheet, methods=["GET"]),
            Route("/jobseekers/{id}/{file}", printouts.one, methods=["GET"]),
            Route("/health", health),
            Route("/invitation", invitation_page),
            Route("/password", password_page),
        ],
        lifespan=lifespan,
    )
    app.state.portal = portal
    return app


def create() -> Starlette:
    """For uvicorn: everything from the environment."""
    logs.configure()
    app = build(Settings.from_env())
    _collect_less_often()
    return app


def _collect_less_often() -> None:
    """What a process has loaded by now stays for as long as it serves: the collector need not look at it
    again, nor look for cycles after every few objects of an answer. Measured in docs/performance.md.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(*_COLLECTED_AFTER)
