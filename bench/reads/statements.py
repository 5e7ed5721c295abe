"""The statements of the floor: what the product itself sends, and the same with one thing left out."""

import re
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, Never

from tortoise import Tortoise

from app import Portal
from bench.reads.operations import root_of
from gateways.cams import HttpCams
from permissions.rows import BOUND, reaching
from resolvers.page import LARGEST_OF_A_DOCUMENT
from schema.execution import read
from settings import Settings, tortoise_config

WHOLE = "floor"
NO_AUDIT = "no-audit"
NO_CHECK = "no-check"
NO_SETTING = "no-setting"


class Spoken(NamedTuple):
    """One statement with its values."""

    sql: str
    values: tuple[Any, ...]
    root: bytes
    """The name of the field that it answers."""


class _Said(Exception):
    """Instead of an answer."""

    def __init__(self, sql: str, values: Sequence[Any]) -> None:
        super().__init__(sql)
        self.sql, self.values = sql, tuple(values)


class _Listening:
    """In place of the product's connections for compiled reads."""

    async def fetch(self, sql: str, values: Sequence[Any]) -> Never:
        raise _Said(sql, values)


async def spoken(
    environment: Mapping[str, str], token: str, text: str, variables: Mapping[str, Any]
) -> tuple[Spoken, dict[str, str]]:
    """What the product would send to PostgreSQL for this document and this viewer, and the settings
    of the connection on which it would.
    """
    settings = Settings.from_env(environment)
    cams = HttpCams(settings.cams_url, "bench", "bench", timeout=settings.cams_timeout)
    portal = Portal(settings, cams, None)
    database = await Tortoise.init(config=tortoise_config(settings.database_url, **BOUND))
    try:
        ctx = await portal.context_of_token(token, None)
        ctx.source = "127.0.0.1"
        ctx.largest = LARGEST_OF_A_DOCUMENT
        connects_with = ctx.reads._connects_with  # noqa: SLF001 - it is asked of nobody else
        ctx.reads = _Listening()
        with reaching(ctx.reach):
            await read(text, dict(variables), None, ctx)
    except _Said as said:
        whole = Spoken(said.sql, said.values, root_of(text).encode())
        return whole, connects_with["server_settings"]
    finally:
        await database.close_connections()
    raise LookupError("the product does not compile this document")


def cheaper(whole: Spoken) -> dict[str, Spoken]:
    """By what was left out."""
    return {
        NO_AUDIT: _without(whole, r",\na as \(.*?\n\)\n(?=select)", "\n"),
        NO_CHECK: _without(
            whole,
            r"(?<=w as materialized \().*?\n\)(?=,\nd as)",
            "select t0 is not null as stands from v)",
        ),
        NO_SETTING: _without(whole, r"set_config\('[^']+', (\$\d+::text), true\)", r"\1"),
    }


def session(whole: Spoken) -> str:
    """What tells a connection once what NO_SETTING does not tell it every time."""
    told = re.findall(r"set_config\('([^']+)', \$(\d+)::text, true\)", whole.sql)
    if not told:
        raise LookupError("the statement does not tell who asks as it did")
    return "; ".join(
        f"select set_config('{name}', '{whole.values[int(at) - 1]}', false)" for name, at in told
    )


def _without(whole: Spoken, what: str, instead: str) -> Spoken:
    sql, times = re.subn(what, instead, whole.sql, flags=re.DOTALL)
    if not times:
        raise LookupError(f"the statement holds nothing like {what}")
    return _renumbered(sql, whole)


def _renumbered(sql: str, whole: Spoken) -> Spoken:
    """PostgreSQL refuses a value that stands nowhere: those that are left are counted anew."""
    numbers = sorted({int(number) for number in re.findall(r"\$(\d+)", sql)})
    places = {number: place for place, number in enumerate(numbers, start=1)}
    sql = re.sub(r"\$(\d+)", lambda found: f"${places[int(found[1])]}", sql)
    return Spoken(sql, tuple(whole.values[number - 1] for number in numbers), whole.root)
