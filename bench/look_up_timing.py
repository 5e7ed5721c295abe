"""Whether the time of a look-up tells that somebody is registered elsewhere: two samples, one test.

    DATABASE_URL=postgres://… REDIS_URL=redis://… python -m bench.look_up_timing

The database must be migrated and empty, or filled by `bench.look_up` or by an earlier run. Half of a
list of rare names are given to people of other providers, the other half to nobody; staff who may be
shown none of them ask for all, in a random order, over HTTP. The Kolmogorov-Smirnov statistic is the
largest distance between the two distributions of time; chance alone passes the critical value once
in a hundred runs.
"""

import argparse
import asyncio
import http.client
import itertools
import json
import math
import os
import random
import socket
import statistics
import threading
import time
from bisect import bisect_right
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import uvicorn
from tortoise import Tortoise

import schema.http
from app import build
from bench.database import config
from bench.look_up import PROVIDERS, fill, invented, people
from models import Account, AccountKind, Jobseeker, Permission, Session
from models.identity import Kind, derived_id, new_id
from models.name_word import index_names
from permissions.keyring import new_key
from permissions.tokens import Tokens
from resolvers.budgets import LOOK_UPS
from settings import Settings

SECRET_KEY = "only for measuring, only for measuring"
BORN = date(1990, 3, 12)
ANOTHER_DAY = "1971-11-30"
CRITICAL = math.sqrt(-math.log(0.01 / 2) / 2)
"""For two samples of n and m and one in a hundred: times sqrt((n + m) / (n m))."""

QUERY = """query($name: String!, $dateOfBirth: Date) {
  lookUp(name: $name, dateOfBirth: $dateOfBirth) { token matches { score } }
}"""
KINDS = {
    "first and last name, another date of birth": lambda first, last: {
        "name": f"{first} {last}",
        "dateOfBirth": ANOTHER_DAY,
    },
    "last name alone": lambda _first, last: {"name": last},
}


@dataclass(frozen=True)
class Name:
    first: str
    last: str
    is_elsewhere: bool


def distance(one: list[float], other: list[float]) -> float:
    """The two-sample Kolmogorov-Smirnov statistic, 0 to 1."""
    one, other = sorted(one), sorted(other)
    return max(
        abs(bisect_right(one, at) / len(one) - bisect_right(other, at) / len(other))
        for at in one + other
    )


def rare_names(number: int) -> list[Name]:
    """So many elsewhere, and as many that nobody has; alike in everything else."""
    words = invented(random.Random(23), number * 4)
    pairs = zip(words[::2], words[1::2], strict=True)
    return [
        Name(f"{first}yx", f"{last}qua", is_elsewhere=index % 2 == 0)
        for index, (first, last) in enumerate(pairs)
    ]


async def prepare(names: list[Name], crowd: int, askers: list[UUID]) -> None:
    await Tortoise.init(config=config())
    if not await Jobseeker.exists():
        await fill(people(crowd))
    registered = [
        Jobseeker(
            id=derived_id(Kind.JOBSEEKER, "timing", str(index)),
            provider_id=derived_id(
                Kind.SERVICE_PROVIDER, "bench", str(1 + index % (PROVIDERS - 1))
            ),
            first_name=name.first,
            last_name=name.last,
            date_of_birth=BORN,
            email=f"timing{index}@mail.example",
            referral_status="AWAITING_ASSIGNMENT",
            created_by_id=derived_id(Kind.ACCOUNT, "bench"),
        )
        for index, name in enumerate(names)
        if name.is_elsewhere
    ]
    await Jobseeker.bulk_create(registered, ignore_conflicts=True)
    await index_names(registered)
    now = datetime.now(UTC)
    accounts = [
        Account(
            id=id_,
            kind=AccountKind.STAFF,
            email=f"{id_}@bench.example",
            password_hash="x",
            display_name="Bench",
            permissions=[Permission.CLIENTS],
            provider_id=derived_id(Kind.SERVICE_PROVIDER, "bench", "0"),
        )
        for id_ in askers
    ]
    await Account.bulk_create(accounts)
    await Session.bulk_create(
        Session(
            account_id=account.id,
            family=account.id,
            token_hash=str(account.id),
            began_at=now,
            created_at=now,
            expires_at=now + timedelta(days=1),
        )
        for account in accounts
    )
    await Tortoise.close_connections()


@contextmanager
def serving() -> Iterator[int]:
    """The API over HTTP, in a thread of its own."""
    settings = Settings.from_env(
        {
            "CAMS_URL": "http://127.0.0.1:1",
            "CAMS_CLIENT_ID": "x",
            "CAMS_CLIENT_SECRET": "x",
            "SMTP_URL": "smtp://127.0.0.1:1",
            "MAIL_FROM": "x@portal.example",
            "PORTAL_URL": "http://portal.example",
            **os.environ,
            "SECRET_KEY": SECRET_KEY,
            "ENCRYPTION_KEYS": f"bench:{new_key()}",
        }
    )
    server = uvicorn.Server(uvicorn.Config(build(settings), log_level="error", ws="none"))
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
        thread.start()
        while not server.started:
            time.sleep(0.01)
        try:
            yield listening.getsockname()[1]
        finally:
            server.should_exit = True
            thread.join()


def asking(port: int, names: list[Name], tokens: Iterator[str]) -> None:
    """Ask for everybody in every way, and print what the times tell."""
    connection = http.client.HTTPConnection("127.0.0.1", port)
    questions = [(kind, name) for kind in KINDS for name in names]
    random.Random(5).shuffle(questions)
    took: dict[tuple[str, bool], list[float]] = {}
    for number, (kind, name) in enumerate(questions):
        variables = KINDS[kind](name.first, name.last)
        headers = {"Content-Type": "application/json", "Authorization": f"Bearer {next(tokens)}"}
        body = json.dumps({"query": QUERY, "variables": variables})
        begun = time.perf_counter()
        connection.request("POST", "/graphql", body, headers)
        answer = json.loads(connection.getresponse().read())
        spent = (time.perf_counter() - begun) * 1000
        if "errors" in answer or answer["data"]["lookUp"]["matches"]:
            raise AssertionError(f"an answer that shows nobody was expected: {answer}")
        if number >= 20:  # The first ones find nothing prepared.
            took.setdefault((kind, name.is_elsewhere), []).append(spent)
    for kind in KINDS:
        somebody, nobody = took[kind, True], took[kind, False]
        n, m = len(somebody), len(nobody)
        print(
            f"  {kind:44} elsewhere p50 {statistics.median(somebody):6.2f} ms ({n:,}), "
            f"nobody p50 {statistics.median(nobody):6.2f} ms ({m:,}); "
            f"D {distance(somebody, nobody):.3f}, critical {CRITICAL * math.sqrt((n + m) / (n * m)):.3f}"
        )


def main(number: int, crowd: int) -> None:
    names = rare_names(number)
    grid = schema.http.GRID_SECONDS
    each = LOOK_UPS.limits[0].amount - 10
    # Of this run alone: nobody's budget is spent yet.
    askers = [new_id(Kind.ACCOUNT) for _ in range(math.ceil(4 * number * len(KINDS) / each))]
    asyncio.run(prepare(names, crowd, askers))
    tokens = Tokens(SECRET_KEY, access_token_lifetime=timedelta(minutes=15))
    signed_in = itertools.cycle(
        [tokens.access_token(id_, id_, now=datetime.now(UTC))[0] for id_ in askers]
    )
    with serving() as port:
        for seconds, what in ((1e-9, "As it is worked out:"), (grid, "As it is answered:")):
            schema.http.GRID_SECONDS = seconds
            print(what)
            asking(port, names, signed_in)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--number", type=int, default=1000, help="people of each kind")
    parser.add_argument("--people", type=int, default=20_000, help="the crowd, where there is none")
    arguments = parser.parse_args()
    main(arguments.number, arguments.people)
