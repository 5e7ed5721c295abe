"""Every word of a jobseeker's name stands in an index, which changes where the name changes.

Three tables, which this module alone writes. They have no model: each has a key of several columns,
which the ORM cannot declare, and all that happens to them is one statement for many people.

- `name_word`: a word, and whom it belongs to. Its `provider_id` follows the jobseeker's by itself,
  through the foreign key, so that a transfer needs no word of code.
- `known_word`: all words anybody is called, with a trigram index: for long words with two slips.
- `known_word_variant`: every word as it stands and with one letter left out. Two words that are one
  slip apart (a letter more, less, other, or two swapped) have a variant in common.

A word that nobody is called any more stays known: it belongs to nobody, and finds nobody.
"""

from collections.abc import Iterable, Mapping, Sequence
from uuid import UUID

from tortoise import connections

from models.jobseeker import Jobseeker
from models.name_similarity import SHORTEST_MISSPELT, Likeness, likeness, mistakes_allowed
from models.nickname import names_for
from models.person_name import Reading, search_words

_LONGEST_MISSPELT = 30
"""Letters: what is longer is several names read as one, and found by its words."""
_MOST_SPELLINGS = 30
"""Words of others that one typed word may also mean: the most alike."""

_INDEX = """
with given as (
    select g.word, g.jobseeker_id, g.known
    from unnest($1::text[], $2::uuid[], $3::boolean[]) as g (word, jobseeker_id, known)
),
gone as (
    delete from name_word w
    where w.jobseeker_id = any($4::uuid[]) and not exists (
        select from given g where g.jobseeker_id = w.jobseeker_id and g.word = w.word
    )
),
added as (
    insert into name_word (word, provider_id, jobseeker_id)
    select g.word, j.provider_id, j.id from given g join jobseeker j on j.id = g.jobseeker_id
    on conflict do nothing
),
learnt as (
    insert into known_word (word)
    select distinct g.word from given g
    where g.known and length(g.word) between $5 and $6 order by g.word
    on conflict do nothing
    returning word
)
insert into known_word_variant (variant, word)
select l.word, l.word from learnt l
union
select overlay(l.word placing '' from place for 1), l.word
from learnt l, generate_series(1, length(l.word)) as place
"""
# Known words are learnt in their order: two transactions that learn the same ones wait for one
# another, and never in a circle.

_SPELLINGS = """
select distinct t.typed, v.word
from unnest($1::text[], $2::text[]) as t (typed, variant)
join known_word_variant v on v.variant = t.variant
union
select t.typed, k.word
from unnest($3::text[]) as t (typed)
join known_word k on k.word % t.typed
where length(k.word) between length(t.typed) - 2 and length(t.typed) + 2
    and not exists (select from known_word e where e.word = t.typed)
"""
# Two slips are looked for where nobody is called as it was typed: that search is the slowest.


async def index_names(jobseekers: Sequence[Jobseeker]) -> None:
    """Make these people found by the names they have now, in the caller's transaction.

    One statement, whatever their number. The jobseekers must be in the database already. Call it
    wherever a first, last or preferred name is written.
    """
    found_by: list[tuple[str, UUID, bool]] = []
    for person in {jobseeker.id: jobseeker for jobseeker in jobseekers}.values():
        search = search_words(person.first_name, person.last_name, person.preferred_name)
        found_by += [(word, person.id, True) for word in search.within]
        found_by += [(word, person.id, False) for word in search.across]
    await connections.get("default").execute_query_dict(
        _INDEX,
        [
            [word for word, _, _ in found_by],
            [id_ for _, id_, _ in found_by],
            [known for _, _, known in found_by],
            [person.id for person in jobseekers],
            SHORTEST_MISSPELT,
            _LONGEST_MISSPELT,
        ],
    )


async def spellings(readings: Iterable[Reading]) -> Mapping[str, Mapping[str, Likeness]]:
    """For every typed word the names that may be meant, and how alike each is.

    The word itself, its nicknames, and words one slip away, or two for a long word that nobody has;
    not the words that it begins. Reads words alone, and nothing of whom they belong to.
    """
    joined = {word: reading.is_joined for reading in readings for word in reading.word.spellings}
    close = [word for word in joined if SHORTEST_MISSPELT <= len(word) <= _LONGEST_MISSPELT]
    pairs = [(word, variant) for word in close for variant in _variants(word)]
    rows = await connections.get("default").execute_query_dict(
        _SPELLINGS,
        [
            [word for word, _ in pairs],
            [variant for _, variant in pairs],
            [word for word in close if mistakes_allowed(len(word)) > 1 and not joined[word]],
        ],
    )
    found: dict[str, dict[str, Likeness]] = {word: {} for word in joined}
    for row in rows:
        like = likeness(row["typed"], row["word"])
        if like.degree and not like.beginning:
            found[row["typed"]][row["word"]] = like
    return {word: _best(word, others) for word, others in found.items()}


def _best(word: str, others: Mapping[str, Likeness]) -> dict[str, Likeness]:
    certain = {name: likeness(word, name) for name in (word, *names_for(word))}
    likely = sorted(others.items(), key=lambda item: (-item[1].degree, item[0]))
    return {**dict(likely[:_MOST_SPELLINGS]), **certain}


def _variants(word: str) -> set[str]:
    return {word} | {word[:place] + word[place + 1 :] for place in range(len(word))}
