"""The API twice over the same people: with reads compiled, and without."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import replace

import asyncpg
import pytest

from models import Jobseeker
from permissions.tokens import Tokens
from settings import Settings
from tests.conftest import Servers
from tests.reads.answers import Answers, digest_of
from tests.reads.crowd import Crowd, gather
from tests.reads.parity import Both
from tests.schema import conftest as over_http
from tests.schema.agency import found_agency
from tests.schema.api import SECRET_KEY, Api
from tests.schema.sensitive import EVERYTHING, save, unlock

settings, _cams_url = over_http.settings, over_http._cams_url

Gather = Callable[[int], Awaitable[Both]]


@pytest.fixture
async def everything(servers: Servers, worker_number: int) -> AsyncIterator[asyncpg.Connection]:
    """A connection of a role that may do everything, the trail being written included."""
    connection = await asyncpg.connect(servers.postgres_url(f"portal_{worker_number}"))
    yield connection
    await connection.close()


@pytest.fixture
async def gathered(
    database: object, redis_url: str, settings: Settings, everything: asyncpg.Connection
) -> AsyncIterator[Gather]:
    """So many people of North, and the API over them; whoever reads writes nothing but the trail."""
    before: dict[str, str] = {}
    async with AsyncExitStack() as serving:

        async def both(number: int) -> Both:
            agency = await found_agency()
            crowd = await gather(agency, seed=number, number=number)
            tokens = Tokens(SECRET_KEY, access_token_lifetime=settings.access_token_lifetime)
            ordinary, compiled = [
                await serving.enter_async_context(
                    over_http.serving(replace(settings, compiled_reads=compiles))
                )
                for compiles in (False, True)
            ]
            await _open(Api(ordinary, tokens, agency), crowd)
            before.update(await digest_of(everything))
            return Both(ordinary, compiled, await Answers.of(crowd, tokens, everything))

        yield both
        assert await digest_of(everything) == before


@pytest.fixture
async def crowd(gathered: Gather) -> Both:
    return await gathered(14)


@pytest.fixture
async def nobody(gathered: Gather) -> Both:
    return await gathered(0)


async def _open(api: Api, crowd: Crowd) -> None:
    """The coordinator has somebody's sensitive information open."""
    north = crowd.agency.north.id
    person = await Jobseeker.filter(provider_id=north).order_by("id").first()
    if person is not None:
        await unlock(api, person)
        await save(api, person, **EVERYTHING)
    await api.data("{ viewer { id } }", token=crowd.tokens["service"])  # Notes the day of its use.
