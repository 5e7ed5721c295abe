"""Whom a look-up may mean: the viewer's own people by any part of a name, others by a whole one.

Two readings, kept apart on purpose. `people_in_sight` is an ordinary read within the viewer's
providers. `people_elsewhere` is the one place of the look-up that reads across providers: a function
of the database, equality on indexes and nothing else.
What they find is ranked by resolvers/look_up.py, and nothing of it is shown from here.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from itertools import chain
from uuid import UUID

from tortoise import connections

from models.name_word import spellings
from resolvers.look_up_wanted import Wanted

_MOST_IN_SIGHT = 50
"""Found by name. A look-up answers at most 50."""
_MOST_ELSEWHERE = 30
_MOST_BEGUN = 2000
"""Words read for one typed beginning: a single letter begins more, and the rest is not read."""

_IN_SIGHT = """
with asked as (
    select a.word, a.reading, a.weight
    from unnest($1::text[], $2::int[], $3::real[]) as a (word, reading, weight)
),
begun as (
    select b.low, b.high, b.reading
    from unnest($8::text[], $9::text[], $10::int[]) as b (low, high, reading)
),
hits as (
    select w.jobseeker_id, a.reading, a.weight
    from asked a join name_word w on w.word = a.word and w.provider_id = any($4::uuid[])
    union all
    select w.jobseeker_id, b.reading, length(b.low) * (0.5 + 0.4 * length(b.low) / length(w.word))
    from begun b cross join lateral (
        select w.jobseeker_id, w.word from name_word w
        where w.provider_id = any($4::uuid[]) and w.word > b.low and w.word < b.high
        limit $11
    ) w
),
named as (
    select h.jobseeker_id from (
        select jobseeker_id, reading, max(weight) as weight from hits group by 1, 2
    ) h
    group by 1 order by sum(h.weight) desc, 1 limit $12
),
found as (
    select jobseeker_id as id from named
    union
    (select j.id from jobseeker j
     where j.provider_id = any($4::uuid[]) and j.date_of_birth = $5::date limit 200)
    union
    select id from people_at($6::text, $7::text) as id
)
select j.id, j.first_name, j.last_name, j.preferred_name, j.date_of_birth,
    coalesce(lower(j.email) = $6::text, false) as same_email,
    coalesce(split_part(j.phone, ';', 1) = $7::text, false) as same_phone
from found join jobseeker j using (id)
"""
# A shelter's phone number is many people's, hence the limits.

_ELSEWHERE = """
select * from people_elsewhere($1::text[], $2::int[], $3::real[], $4::date, $5, $6, $7)
"""


@dataclass(frozen=True)
class Candidate:
    """A person to be compared with the one who is looked up. Never shown as it is."""

    id: UUID
    first_name: str
    last_name: str
    preferred_name: str | None
    date_of_birth: date | None
    same_email: bool
    same_phone: bool


@dataclass(frozen=True)
class AskedWords:
    """Words to find in the index, for which reading of the typed name, and how much they weigh."""

    words: list[str]
    readings: list[int]
    weights: list[float]


async def asked_words(wanted: Wanted) -> AskedWords:
    """The typed words, their nicknames, what they may misspell; a long word weighs more."""
    meant = await spellings(wanted.readings)
    rows = [
        (name, index, like.degree * len(reading.word.folded))
        for index, reading in enumerate(wanted.readings)
        for word in reading.word.spellings
        for name, like in meant[word].items()
    ]
    return AskedWords(
        words=[name for name, _, _ in rows],
        readings=[index for _, index, _ in rows],
        weights=[weight for _, _, weight in rows],
    )


async def people_in_sight(
    wanted: Wanted, asked: AskedWords, provider_ids: Collection[UUID]
) -> list[Candidate]:
    """Those of these providers who have one of the words, or one that begins so."""
    begun = [
        (word, word + "\U0010ffff", index)
        for index, reading in enumerate(wanted.readings)
        for word in reading.word.spellings
    ]
    return await _read(
        _IN_SIGHT,
        [asked.words, asked.readings, asked.weights, list(provider_ids)],
        [wanted.date_of_birth, wanted.email, wanted.phone],
        [[low for low, _, _ in begun], [high for _, high, _ in begun]],
        [[index for _, _, index in begun], _MOST_BEGUN, _MOST_IN_SIGHT],
    )


async def people_elsewhere(wanted: Wanted, asked: AskedWords) -> list[Candidate]:
    """Those of all other providers who have two of the words in full, or something else.

    Row-level security shows them to a function of the database alone: migrations/init/50_rows.sql.
    """
    return await _read(
        _ELSEWHERE,
        [asked.words, asked.readings, asked.weights],
        [wanted.date_of_birth, wanted.email, wanted.phone, _MOST_ELSEWHERE],
    )


async def _read(sql: str, *values: list[object]) -> list[Candidate]:
    rows = await connections.get("default").execute_query_dict(sql, [*chain(*values)])
    return [Candidate(**row) for row in rows]
