"""One connection reads for one viewer after another, and shows each what is theirs alone.

Whoever asked before, whatever became of their request, and however PostgreSQL plans the statement.
"""

import asyncio
from collections.abc import Mapping
from itertools import product
from typing import Any

import asyncpg
import pytest

from models import Account
from permissions.rows import NOTHING
from reads.moments import Moment
from reads.pool import Pool
from reads.slots import Asked
from resolvers.context import Context
from schema.compiled import compiled_reads
from settings import Settings, asyncpg_arguments
from tests.one_row import one_row
from tests.people import now
from tests.reads.operations import Asking, Operation
from tests.reads.parity import Both
from tests.schema.documents import document

VIEWERS = (
    "admin",
    "group",
    "manager.north",
    "intake.north",
    "caseworker.south",
    "caseworker.elsewhere",
    "jobseeker",
    "service",
)
TEXTS = {
    "clients": """{ clients(first: 20) { totalCount pageInfo { endCursor } edges { node {
        __typename id firstName caseworker { displayName } serviceProvider { name }
        camsRecord { referenceNumber syncedAt employmentActionPlans { reference } }
        caseNotes(first: 2) { totalCount edges { node { body author { displayName } } } } } } } }""",
    "referrals": """query($filter: ReferralFilter) { referrals(first: 20, filter: $filter) {
        edges { node { id status targetOccupations { code title } } } } }""",
    "jobseeker": document("employment_action_plan"),
    "transfers": """{ transfersToDecide { totalCount edges { node { reason requestedBy {
        displayName } jobseeker { id firstName } } } } transfersRequested { totalCount } }""",
    "runs": """{ syncRuns { edges { node { status failures(first: 5) { totalCount
        edges { node { referenceNumber } } } } } } }""",
}
OF_PEOPLE = ("clients", "referrals", "jobseeker", "transfers")
GUARDED = """
select string_agg(format('(select count(*) from %I)', relname), ' + ') as counts
from pg_class
where relrowsecurity and relnamespace = 'public'::regnamespace
    and has_table_privilege(oid, 'select')
"""


class Untold(Asked):
    def __init__(self, ctx: Context, variables: Mapping[str, Any]) -> None:
        super().__init__(ctx, variables)
        self.told = NOTHING.told


def asks(viewer: str, name: str, person: int = 0) -> tuple[Operation, Asking]:
    variables = {"jobseeker": {"id": f"<JOBSEEKER {person}>"}, "referrals": {"filter": {}}}
    asking = Asking(viewer, variables.get(name, {}), None, "en", "application/json")
    return Operation(TEXTS[name], frozenset(), (asking,)), asking


class OneConnection:
    """The API with compiled reads over a single connection."""

    def __init__(self, both: Both, pool: Pool) -> None:
        self.both = both
        self.pool = pool

    async def answer(self, viewer: str, name: str, person: int = 0) -> str:
        answer = await self.both.answers.answer(self.both.compiled, *asks(viewer, name, person))
        return answer.body

    async def expected(self, viewer: str, name: str, person: int = 0) -> str:
        answer = await self.both.answers.answer(self.both.ordinary, *asks(viewer, name, person))
        return answer.body

    async def rows_shown(self) -> int:
        """Of all guarded tables together, to a plain statement."""
        guarded = await one_row(self.pool, GUARDED)
        assert guarded is not None
        row = await one_row(self.pool, f"select {guarded['counts']} as rows")
        assert row is not None
        return int(row["rows"])

    async def backend(self) -> int:
        row = await one_row(self.pool, "select pg_backend_pid() as pid")
        assert row is not None
        return int(row["pid"])


async def reading_over(
    both: Both, settings: Settings, *, size: int = 1, mode: str = "auto"
) -> OneConnection:
    portal = both.compiled._transport.app.state.portal  # type: ignore[attr-defined]
    await portal._reads.aclose()
    arguments = asyncpg_arguments(settings.database_url)
    arguments["server_settings"] = {"plan_cache_mode": mode}
    portal._reads = Pool(arguments, size=size)
    return OneConnection(both, portal._reads)


@pytest.fixture
async def one(crowd: Both, settings: Settings) -> OneConnection:
    return await reading_over(crowd, settings)


@pytest.mark.parametrize("mode", ["auto", "force_generic_plan", "force_custom_plan"])
async def test_each_is_shown_what_is_theirs_whoever_asked_before(crowd, settings, mode):
    one = await reading_over(crowd, settings, mode=mode)
    expected = {
        (viewer, name): await one.expected(viewer, name) for viewer, name in product(VIEWERS, TEXTS)
    }
    compiled, shown, wrong = compiled_reads.answered, set(), []
    for name, before, viewer in product(TEXTS, VIEWERS, VIEWERS):
        wrong += [
            f"{asked} was shown something else of {name}"
            for asked in (before, viewer)
            if await one.answer(asked, name) != expected[asked, name]
        ]
        shown.add(await one.rows_shown())

    assert wrong == []
    assert shown == {0}
    assert compiled_reads.answered - compiled > len(VIEWERS) ** 2 * len(TEXTS)


async def test_a_session_that_somebody_left_behind_shows_nobody_else_more(one, crowd):
    everybody = [str(id_) for id_ in crowd.answers.providers]
    expected = {viewer: await one.expected(viewer, "clients") for viewer in VIEWERS}
    for name, value in (("providers", ",".join(everybody)), ("administrator", "on")):
        await one_row(one.pool, f"select set_config('portal.{name}', $1::text, false)", [value])
    assert await one.rows_shown() > 0

    assert {viewer: await one.answer(viewer, "clients") for viewer in VIEWERS} == expected


async def test_a_statement_that_does_not_say_who_asks_shows_nobody_whatever_its_scopes(one, crowd):
    plans = []
    for name in OF_PEOPLE:
        await one.answer("manager.north", name)
        kept = reversed(compiled_reads.plans._plans.items())
        plans.append(next(plan for key, plan in kept if key[0] == TEXTS[name]))
    portal = crowd.compiled._transport.app.state.portal
    ctx = await portal.context_of_token(crowd.answers.token("manager.north"), None)
    variables = {"id": crowd.answers.placed("<JOBSEEKER 0>"), "filter": {}}

    async def shows_somebody(plan, asked):
        row = await one_row(one.pool, plan.sql, plan.slots.bind(asked).at(Moment.of(ctx)))
        assert row[0] is True
        return bool(crowd.answers.people_in(str(tuple(row))))

    assert [await shows_somebody(plan, Asked(ctx, variables)) for plan in plans] == [True] * 4
    assert [await shows_somebody(plan, Untold(ctx, variables)) for plan in plans] == [False] * 4
    await crowd.answers.events()


async def test_a_read_that_was_cancelled_leaves_nobody_behind(one, everything):
    expected = {viewer: await one.expected(viewer, "clients") for viewer in VIEWERS}
    for viewer in VIEWERS:
        await one.backend()
        async with everything.transaction():
            await everything.execute("lock table jobseeker in access exclusive mode")
            waiting = asyncio.create_task(_asked(one, "admin"))
            await _waits(everything)
            waiting.cancel()
            await asyncio.gather(waiting, return_exceptions=True)

        assert await one.rows_shown() == 0
        assert await one.answer(viewer, "clients") == expected[viewer]


async def test_a_connection_that_was_lost_meanwhile_leaves_nobody_behind(one, everything):
    expected = {viewer: await one.expected(viewer, "clients") for viewer in VIEWERS}
    for viewer in VIEWERS:
        lost = await one.backend()
        async with everything.transaction():
            await everything.execute("lock table jobseeker in access exclusive mode")
            waiting = asyncio.create_task(_asked(one, "admin"))
            await _waits(everything)
            await everything.execute("select pg_terminate_backend($1, 5000)", lost)
        await asyncio.gather(waiting, return_exceptions=True)

        assert await one.backend() != lost
        assert await one.answer(viewer, "clients") == expected[viewer]


async def test_many_at_once_are_each_shown_what_is_theirs(crowd, settings):
    one = await reading_over(crowd, settings, size=2)
    turns = list(product(VIEWERS, TEXTS)) * 3
    expected = {turn: (await one.expected(*turn)) for turn in product(VIEWERS, TEXTS)}

    answers = await asyncio.gather(*(_body(one, *turn) for turn in turns))

    await crowd.answers.events()
    wrong = [turn for turn, body in zip(turns, answers, strict=True) if body != expected[turn]]
    assert wrong == []


@pytest.mark.parametrize(
    "change",
    [
        {"permissions": []},
        {"permissions": ["CLIENTS"]},
        {"disabled_at": True},
        {"provider": "elsewhere"},
    ],
    ids=["all permissions", "a permission", "the account", "the provider"],
)
async def test_what_was_taken_away_is_not_shown_by_the_next_read(one, crowd, change):
    before = await one.answer("manager.north", "clients")
    assert before == await one.expected("manager.north", "clients")
    account = crowd.answers.account("manager.north")
    if "provider" in change:
        change = {"provider_id": crowd.answers.account("caseworker.elsewhere").provider_id}
    if "disabled_at" in change:
        change = {"disabled_at": now()}
    await Account.filter(id=account.id).update(**change)

    after = await one.answer("manager.north", "clients")

    assert after != before
    assert after == await one.expected("manager.north", "clients")
    await Account.filter(id=account.id).update(**{name: getattr(account, name) for name in change})
    assert await one.answer("manager.north", "clients") == before


async def _body(one: OneConnection, viewer: str, name: str) -> str:
    """Without looking at the audit trail, which others write at the same time."""
    operation, asking = asks(viewer, name)
    return one.both.answers.comparable(
        (await one.both.answers.send(one.both.compiled, operation, asking)).text
    )


async def _asked(one: OneConnection, viewer: str) -> None:
    await one.both.answers.send(one.both.compiled, *asks(viewer, "clients"))


async def _waits(everything: asyncpg.Connection) -> None:
    """Until somebody waits for the lock."""
    async with asyncio.timeout(20):
        while not await everything.fetchval(  # noqa: ASYNC110 - another session waits
            "select count(*) from pg_stat_activity"
            " where wait_event_type = 'Lock' and datname = current_database()"
        ):
            await asyncio.sleep(0.005)
