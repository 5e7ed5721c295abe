import asyncio
from contextlib import suppress

import asyncpg
import pytest
from tortoise import connections
from tortoise.transactions import in_transaction

from models import Jobseeker, ReferralStatus, ServiceProvider, ServiceProviderGroup
from models.identity import Kind, new_id
from models.name_word import index_names, spellings
from models.person_name import readings, words


@pytest.fixture
async def provider(database):
    group = await ServiceProviderGroup.create(name="North and South")
    return await ServiceProvider.create(group=group, name="North Employment")


async def person(provider, first_name, last_name, preferred_name=None):
    return await Jobseeker.create(
        provider=provider,
        referral_status=ReferralStatus.AWAITING_ASSIGNMENT,
        first_name=first_name,
        last_name=last_name,
        preferred_name=preferred_name,
        email="somebody@mail.example",
        created_by_id=new_id(Kind.ACCOUNT),
    )


async def rows(sql, *values):
    return await connections.get("default").execute_query_dict(sql, list(values))


async def words_of(jobseeker):
    found = await rows("select word from name_word where jobseeker_id = $1", jobseeker.id)
    return {row["word"] for row in found}


async def meant_by(text):
    typed = words(text)
    return (await spellings(list(readings(typed))))[typed[0].folded]


async def test_a_person_is_indexed_by_every_word_and_by_joined_neighbours(provider):
    zoe = await person(provider, "Zoé", "O'Brien", "Zo")
    await index_names([zoe])
    assert await words_of(zoe) == {
        "zoe",
        "o",
        "brien",
        "obrien",
        "zoeo",
        "zoeobrien",
        "zo",
    }


async def test_indexing_again_replaces_the_words_of_the_old_name(provider):
    jean = await person(provider, "Jean", "Roy")
    await index_names([jean])
    jean.last_name = "Côté"
    await jean.save()
    await index_names([jean])
    await index_names([jean])
    assert await words_of(jean) == {"jean", "cote", "jeancote"}


async def test_one_statement_indexes_many_people(provider):
    people = [await person(provider, f"Name{number}", "Roy") for number in range(20)]
    await index_names([*people, people[0]])
    assert [row["count"] for row in await rows("select count(*) from name_word")] == [60]


async def test_indexing_nobody_does_nothing(provider):
    await index_names([])
    assert await rows("select * from name_word") == []


async def test_other_peoples_words_stay(provider):
    jean, marie = await person(provider, "Jean", "Roy"), await person(provider, "Marie", "Roy")
    await index_names([jean, marie])
    jean.first_name = "Luc"
    await jean.save()
    await index_names([jean])
    assert await words_of(marie) == {"marie", "roy", "marieroy"}


async def test_a_rolled_back_name_is_not_indexed(provider):
    jean = await person(provider, "Jean", "Roy")
    with suppress(RuntimeError):
        async with in_transaction():
            await index_names([jean])
            raise RuntimeError
    assert await words_of(jean) == set()
    assert await rows("select * from known_word") == []


async def test_words_move_with_a_transferred_person_and_go_with_a_deleted_one(provider):
    south = await ServiceProvider.create(group_id=provider.group_id, name="South Employment")
    jean = await person(provider, "Jean", "Roy")
    await index_names([jean])
    jean.provider_id = south.id
    await jean.save()
    found = await rows("select distinct provider_id from name_word")
    assert [row["provider_id"] for row in found] == [south.id]
    await jean.delete()
    assert await rows("select * from name_word") == []


async def test_words_cannot_be_written_for_another_provider_than_the_persons(provider):
    south = await ServiceProvider.create(group_id=provider.group_id, name="South Employment")
    jean = await person(provider, "Jean", "Roy")
    connection = connections.get("default")
    async with connection.acquire_connection() as raw:
        with pytest.raises(asyncpg.ForeignKeyViolationError):
            await raw.execute(
                "insert into name_word (word, provider_id, jobseeker_id) values ('jean', $1, $2)",
                south.id,
                jean.id,
            )


async def test_many_may_learn_the_same_words_at_once(provider):
    async def add(number):
        # Every other one meets the words in the other order.
        names = ["Abelard", "Bertrand", "Clothilde"][:: 1 if number % 2 else -1]
        async with in_transaction():
            await index_names([await person(provider, " ".join(names), f"Roy{number}")])

    await asyncio.gather(*(add(number) for number in range(12)))
    known = await rows("select word from known_word where word = 'bertrand'")
    assert len(known) == 1


@pytest.mark.parametrize(
    "typed", ["tremblay", "trembley", "trembly", "tremmblay", "termblay", "tremmbley"]
)
async def test_a_misspelt_word_means_the_words_that_people_have(provider, typed):
    await index_names([await person(provider, "Jean", "Tremblay")])
    assert "tremblay" in await meant_by(typed)


async def test_a_nickname_means_the_name(provider):
    assert "william" in await meant_by("Bill")


async def test_the_word_itself_is_meant_although_nobody_has_it(provider):
    assert (await meant_by("Xylophon"))["xylophon"].degree == 1


async def test_what_begins_alike_is_not_a_misspelling(provider):
    await index_names([await person(provider, "Marianne", "Roy")])
    assert "marianne" not in await meant_by("Maria")


async def test_a_name_in_another_script_is_indexed_in_both(provider):
    ivan = await person(provider, "Иван", "Иванов")
    await index_names([ivan])
    assert {"ivan", "иван", "ivanov", "иванов"} <= await words_of(ivan)


async def test_the_longest_names_there_are_can_be_indexed(provider):
    odd = await person(provider, "ﷺ" * 100, " ".join("ab" * 17), "王" * 100)
    await index_names([odd])
    assert "aba" in await words_of(odd)
