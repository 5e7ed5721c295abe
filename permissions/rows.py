"""Which rows PostgreSQL shows: whoever acts is told to every connection when it is taken.

Row-level security (migrations/init/50_rows.sql) compares each row with these settings, so that a
forgotten scope shows nothing instead of another provider's people. Nothing told is nothing seen.
It stops a forgotten filter, not an injection: whoever runs SQL can say who they are.
"""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any
from uuid import UUID

from tortoise import connections
from tortoise.backends.asyncpg.client import TransactionWrapper
from tortoise.backends.base.client import TransactionContextPooled

if TYPE_CHECKING:
    from permissions.standing import Standing

SETTINGS = ("portal.account", "portal.jobseeker", "portal.providers", "portal.administrator")
"""What 50_rows.sql compares rows with, in the order of `Reach.told`."""
_TELL = "select " + ", ".join(
    f"set_config('{name}', ${number}, false) t{number}" for number, name in enumerate(SETTINGS, 1)
)
_TELL_AND_ASK = """
with v as materialized ({tell})
select s.stands from v left join lateral (select {standing} as stands where v.t1 is not null) s on true
"""
_ALSO = """
select set_config('portal.providers',
    concat_ws(',', nullif(current_setting('portal.providers'), ''), $1::text), true)
"""
_IS_BOUND = """
select row_security_active('jobseeker') and not exists (
    select from pg_class
    where relnamespace = 'public'::regnamespace and pg_has_role(relowner, 'member')
)
"""


class NotBound(Exception):
    """The database would show this process every row: it connects with the wrong role."""


@dataclass(frozen=True)
class Reach:
    """Whose rows may be seen."""

    account_id: UUID | None = None
    """Their own account."""
    jobseeker_id: UUID | None = None
    """The jobseeker whose own account it is."""
    provider_ids: frozenset[UUID] = frozenset()
    """The providers whose people may be reached."""
    administrator: bool = False
    """Accounts that belong to no provider, too."""

    @cached_property
    def told(self) -> tuple[str, str, str, str]:
        """The values of SETTINGS."""
        return (
            str(self.account_id or ""),
            str(self.jobseeker_id or ""),
            ",".join(map(str, self.provider_ids)),
            "on" if self.administrator else "",
        )


NOTHING = Reach()

_reach: ContextVar[Reach | None] = ContextVar("reach", default=None)


def current() -> Reach | None:
    """Who acts now; None outside of `reaching`."""
    return _reach.get()


@contextmanager
def reaching(reach: Reach) -> Iterator[None]:
    """Every connection that is taken inside sees the rows of this reach, and no others."""
    before = _reach.set(reach)
    try:
        yield
    finally:
        _reach.reset(before)


@dataclass
class _Asking:
    standing: "Standing"
    stands: bool | None = None
    """None until a connection was told who acts, and asked."""


_asking: ContextVar[_Asking | None] = ContextVar("asking", default=None)


class _OneConnection(TransactionWrapper):
    """Keeps its connection as a transaction does, and begins none."""

    async def begin(self) -> None: ...

    async def commit(self) -> None: ...

    async def rollback(self) -> None: ...


@asynccontextmanager
async def one_connection(standing: "Standing | None") -> AsyncIterator[bool]:
    """Everything inside is asked of one connection, each statement for itself.

    Yields whether who acts still stands: the connection is asked that when it is told who they are.
    """
    client: Any = connections.get("default")
    asking = None if standing is None else _Asking(standing)
    before = _asking.set(asking)
    try:
        async with TransactionContextPooled(_OneConnection(client), client._pool_init_lock):  # noqa: SLF001
            yield asking is None or bool(asking.stands)
    finally:
        _asking.reset(before)


async def also(provider_id: UUID) -> None:
    """Reach one provider more until the transaction ends: for what crosses from one to another.

    Its callers have proved that they may: by a restricted reference, by an invitation's token, by
    deciding a transfer.
    """
    await connections.get("default").execute_query(_ALSO, [str(provider_id)])


async def tell(connection: Any) -> None:
    """Asyncpg's `setup`: called whenever a connection is taken from the pool."""
    told, asking = (_reach.get() or NOTHING).told, _asking.get()
    if asking is None or asking.stands is not None:
        await connection.execute(_TELL, *told)
        return
    values = asking.standing.values
    places = (f"${number}" for number in range(len(told) + 1, len(told) + len(values) + 1))
    sql = _TELL_AND_ASK.format(tell=_TELL, standing=asking.standing.sql.format(*places))
    asking.stands = bool(await connection.fetchval(sql, *told, *values))


async def refuse_unbound(connection: Any) -> None:
    """Asyncpg's `init`, once for each new connection. Raise NotBound for a role that sees all."""
    if not await connection.fetchval(_IS_BOUND):
        raise NotBound(
            "DATABASE_URL names a role that row-level security does not bind: the tables' owner, a"
            " superuser, or one with BYPASSRLS. The API connects as portal_app."
        )


async def leave(_connection: Any) -> None:
    """Asyncpg's `reset`: nothing to undo, because `tell` overwrites all that a request could set."""


BOUND: dict[str, Any] = {"setup": tell, "init": refuse_unbound, "reset": leave}
"""How the API's pool takes, makes and gives back its connections."""
