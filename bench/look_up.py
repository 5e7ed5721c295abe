"""How fast the look-up answers, and whether it finds the person: synthetic people, real PostgreSQL.

    DATABASE_URL=postgres://… REDIS_URL=redis://… python -m bench.look_up --people 200000

The database must be migrated, and empty or filled by an earlier run with the same number of people.
The same people and questions on every machine: names drawn by Zipf's law from common names and from
invented ones, so that there are thousands of Smiths and thousands of names that one person has.
"""

import argparse
import asyncio
import itertools
import os
import random
import statistics
import time
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from tortoise import Tortoise, connections
from tortoise.transactions import in_transaction

from bench.database import config
from models import AccountKind, Jobseeker, Language, Permission, ServiceProvider
from models.identity import Kind, derived_id, new_id
from models.name_word import index_names
from permissions.restricted import unseal_restricted
from permissions.rows import reaching
from permissions.tokens import Tokens
from permissions.viewer import Viewer
from resolvers.context import Context
from resolvers.limiter import Limiter
from resolvers.look_up import look_up

PROVIDERS = 100
BATCH = 1000

FIRST = """
Mary John Maria Mohammed Michael Jennifer David Fatima Jean Marie Robert Ahmed William Ana
Nguyễn Wei Daniel Sarah James Anh Patricia Pierre Ali Zoé Linda Thomas Amina Olena Ivan Priya
Joseph Elizabeth Hassan José Carlos Luis Sofia Emma Olivia Liam Noah Émilie François Chloé
Jacques Geneviève Amir Yusuf Layla Omar Mei Li Jing Min-jun Ji-woo Hye-jin Tuấn Linh Oluwaseun
Chinedu Amara Kwame Abena Dmytro Oksana Svetlana Sergei Katarzyna Piotr Agnieszka Rajesh Anjali
Harpreet Gurpreet Simran Arjun Jean-Pierre Marie-Claude Jean-François Marie-Ève Mary-Anne Abdul
Abdelrahman Khadija Björn Søren Łukasz Nikolaos Giorgos Ioana Andrei Mihai Beatriz João Antônio
Thiago Ng'ang'a Wanjiru D'Andre Ta'Shawn
"""

LAST = """
Smith Nguyễn Singh Tremblay Patel Brown Li Wang Kim Martin Roy Khan Ali Wong Lee Chen Johnson
Gagnon O'Brien García Hernández MacDonald Côté Williams Jones Wilson Campbell Ahmed Mohamed
Hassan Bouchard Gauthier Morin Lavoie Fortin Gagné Ouellet Pelletier Bélanger Lévesque Bergeron
Leblanc Kowalski Shevchenko Ivanov Popescu Silva Santos Ferreira Pereira Okafor Mensah Adeyemi
Osei Abdi Omar Al-Sayed El-Masri Haddad Khoury Hosseini Rahimi Tehrani Yılmaz Kaya Demir Öztürk
Müller Schmidt Weiß Gödel Jørgensen Sørensen Łukasiewicz Wójcik van-der-Berg de-la-Cruz D'Angelo
McDonald St-Pierre Saint-Laurent N'Diaye O'Neill Fernández-García Smith-Jones Tremblay-Roy
"""

ONSETS = "b br c ch d dr f g gr h j k kl l m n p pr r s sh st t tr v w z"
VOWELS = "a e i o u ai ei ou ia"
CODAS = ["", "", "n", "r", "l", "s", "nd", "rt", "ck", "m"]


@dataclass(frozen=True)
class Question:
    kind: str
    name: str
    answer: UUID
    date_of_birth: date | None = None


def invented(rng: random.Random, number: int) -> list[str]:
    onsets, vowels = ONSETS.split(), VOWELS.split()
    names: set[str] = set()
    while len(names) < number:
        syllables = range(rng.choice((2, 2, 3, 3, 4)))
        names.add(
            "".join(
                rng.choice(onsets) + rng.choice(vowels) + rng.choice(CODAS) for _ in syllables
            ).capitalize()
        )
    return rng.sample(sorted(names), number)


def people(number: int) -> list[Jobseeker]:
    rng = random.Random(7)
    firsts = FIRST.split() + invented(rng, 3000)
    lasts = LAST.split() + invented(rng, max(1000, number // 5))

    def draws(names: list[str], power: float) -> list[str]:
        weights = list(itertools.accumulate(1 / (rank + 2) ** power for rank in range(len(names))))
        return rng.choices(names, cum_weights=weights, k=number)

    return [
        Jobseeker(
            id=derived_id(Kind.JOBSEEKER, "bench", str(index)),
            provider_id=derived_id(Kind.SERVICE_PROVIDER, "bench", str(index % PROVIDERS)),
            first_name=first,
            last_name=last.replace("-", " ") if last[0].islower() else last,
            preferred_name=None,
            date_of_birth=date(1950, 1, 1) + timedelta(days=rng.randrange(20_000)),
            email=f"person{index}@mail.example",
            phone=f"+1416{index % 10**7:07}" if index % 3 else None,
            referral_status="AWAITING_ASSIGNMENT",
            created_by_id=derived_id(Kind.ACCOUNT, "bench"),
        )
        for index, (first, last) in enumerate(
            zip(draws(firsts, 0.9), draws(lasts, 0.85), strict=True)
        )
    ]


async def fill(everybody: list[Jobseeker]) -> None:
    group = derived_id(Kind.SERVICE_PROVIDER_GROUP, "bench")
    connection = connections.get("default")
    await connection.execute_query(
        "insert into service_provider_group (id, name) values ($1, 'bench')", [group]
    )
    await ServiceProvider.bulk_create(
        ServiceProvider(
            id=derived_id(Kind.SERVICE_PROVIDER, "bench", str(index)), group_id=group, name="bench"
        )
        for index in range(PROVIDERS)
    )
    indexing = 0.0
    for start in range(0, len(everybody), BATCH):
        batch = everybody[start : start + BATCH]
        async with in_transaction():
            await Jobseeker.bulk_create(batch)
            begun = time.perf_counter()
            await index_names(batch)
            indexing += time.perf_counter() - begun
    await connection.execute_script("vacuum analyze")
    print(f"indexed {len(everybody) / indexing:,.0f} people a second, {BATCH} at a time")
    begun = time.perf_counter()
    for person in everybody[:200]:
        await index_names([person])
    print(f"indexed again one by one: {(time.perf_counter() - begun) * 5:.2f} ms each")


def slip(rng: random.Random, word: str) -> str:
    place = rng.randrange(1, len(word))
    return rng.choice(
        (
            word[:place] + word[place + 1 :],
            word[:place] + rng.choice("aeinrst") + word[place:],
            word[: place - 1] + word[place] + word[place - 1] + word[place + 1 :],
        )
    )


def questions(everybody: list[Jobseeker], number: int) -> list[Question]:
    rng = random.Random(11)
    asked = []
    for person in rng.sample(everybody, number):
        first, last, born = person.first_name, person.last_name, person.date_of_birth
        asked += [
            Question("first and last name", f"{first} {last}", person.id),
            Question("last, first", f"{last}, {first}", person.id),
            Question(
                "no punctuation", f"{first} {last}".replace("-", "").replace("'", ""), person.id
            ),
            Question("a slip in the last name", f"{first} {slip(rng, last)}", person.id),
            Question("a slip in both", f"{slip(rng, first)} {slip(rng, last)}", person.id),
            Question("beginnings", f"{first[:3]} {last[:4]}", person.id),
            Question("last name only", last, person.id),
            Question("last name and date of birth", last, person.id, born),
            Question("a slip and date of birth", f"{first} {slip(rng, last)}", person.id, born),
            Question("first name only", first, person.id),
            Question("two letters", first[:2], person.id),
        ]
    return asked


def context(providers: frozenset[UUID], limiter: Limiter, *, administrator: bool) -> Context:
    """Of somebody who has asked for nobody yet."""
    return Context(
        viewer=Viewer(
            account_id=new_id(Kind.ACCOUNT),
            kind=AccountKind.STAFF,
            display_name="Bench",
            language=Language.ENGLISH,
            permissions=frozenset(
                {Permission.ADMINISTRATOR if administrator else Permission.CLIENTS}
            ),
            provider_ids=providers,
        ),
        language=Language.ENGLISH,
        tokens=Tokens(
            "only for measuring, only for measuring", access_token_lifetime=timedelta(hours=1)
        ),
        cams=None,  # type: ignore[arg-type]
        limiter=limiter,
        keyring=None,  # type: ignore[arg-type]
        portal_url="http://portal.example",
        now=datetime.now(UTC),
    )


async def ask(asked: list[Question], providers: frozenset[UUID], *, administrator: bool) -> None:
    limiter = Limiter(os.environ["REDIS_URL"])
    times: dict[str, list[float]] = {}
    found: dict[str, int] = {}
    for question in asked:
        ctx = context(providers, limiter, administrator=administrator)
        begun = time.perf_counter()
        with reaching(ctx.reach):
            answer = await look_up(
                ctx,
                name=question.name,
                date_of_birth=question.date_of_birth,
                email=None,
                phone=None,
                first=10,
            )
        times.setdefault(question.kind, []).append((time.perf_counter() - begun) * 1000)
        shown = {
            match.jobseeker.id
            if match.jobseeker
            else unseal_restricted(ctx.tokens, ctx.signed_in, match.restricted.reference)
            for match in answer.matches
        }
        found[question.kind] = found.get(question.kind, 0) + (question.answer in shown)
    for kind, took in times.items():
        report(kind, took, f"found among the first 10: {found[kind] / len(took):.2f}")
    await limiter.aclose()
    report("all", [one for took in times.values() for one in took], "")


def report(kind: str, took: list[float], more: str) -> None:
    hundredths = statistics.quantiles(took, n=100)
    print(f"  {kind:28} p50 {hundredths[49]:6.1f}  p99 {hundredths[98]:6.1f} ms  {more}")


async def main(number: int, asked: int) -> None:
    await Tortoise.init(config=config())
    everybody = people(number)
    if not await Jobseeker.exists():
        await fill(everybody)
    sizes = await connections.get("default").execute_query_dict(
        "select relname, pg_total_relation_size(oid) / 1000000 as mb, reltuples::bigint as rows "
        "from pg_class where relname in ('name_word', 'known_word', 'known_word_variant')"
    )
    print(*(f"{row['relname']}: {row['rows']:,} rows, {row['mb']} MB" for row in sizes), sep="\n")
    providers = [
        derived_id(Kind.SERVICE_PROVIDER, "bench", str(index)) for index in range(PROVIDERS)
    ]
    queries = questions(everybody, asked)
    print("An administrator, who sees everybody:")
    await ask(queries, frozenset(providers), administrator=True)
    print("Staff of one provider: nearly everybody is elsewhere, and shown by a whole name only:")
    await ask(queries, frozenset(providers[:1]), administrator=False)
    await Tortoise.close_connections()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=200_000)
    parser.add_argument("--questions", type=int, default=60, help="people asked for, in each way")
    arguments = parser.parse_args()
    asyncio.run(main(arguments.people, arguments.questions))
