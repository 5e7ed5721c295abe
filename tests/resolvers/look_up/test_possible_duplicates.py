from datetime import date

import pytest

from permissions.rows import reaching
from resolvers.look_up import possible_duplicates

BORN = date(1990, 3, 12)


async def duplicates(ctx, first_name, last_name, **columns):
    with reaching(ctx.reach):
        matches = await possible_duplicates(
            ctx,
            first_name=first_name,
            last_name=last_name,
            preferred_name=columns.get("preferred_name"),
            date_of_birth=columns.get("date_of_birth"),
            email=columns.get("email", "nobody@mail.example"),
            phone=columns.get("phone"),
        )
    return [
        match.jobseeker.last_name if match.jobseeker else match.restricted.initials
        for match in matches
    ]


@pytest.mark.parametrize(
    ("first_name", "last_name"),
    [("John", "Smith"), ("Jon", "Smith"), ("Johnny", "Smith"), ("JOHN", "Smith-")],
)
async def test_the_same_full_name_is_a_possible_duplicate(agency, first_name, last_name):
    await agency.add(agency.north, "John", "Smith")
    await agency.add(agency.south, "John", "Smith")
    assert await duplicates(agency.staff(), first_name, last_name) == ["Smith", "J. S."]


@pytest.mark.parametrize(
    ("first_name", "last_name"), [("John", "Smithson"), ("Jane", "Smith"), ("Smith", "Wong")]
)
async def test_another_name_is_no_duplicate(agency, first_name, last_name):
    await agency.add(agency.north, "John", "Smith")
    assert await duplicates(agency.staff(), first_name, last_name) == []


async def test_a_contradicting_date_of_birth_is_no_duplicate(agency):
    await agency.add(agency.north, "John", "Smith", date_of_birth=date(1971, 11, 30))
    ctx = agency.staff()
    assert await duplicates(ctx, "John", "Smith", date_of_birth=BORN) == []


async def test_the_same_date_of_birth_makes_a_misspelt_name_a_duplicate(agency):
    await agency.add(agency.north, "John", "Smith", date_of_birth=BORN)
    ctx = agency.staff()
    assert await duplicates(ctx, "Jonn", "Smyth") == []
    assert await duplicates(ctx, "Jonn", "Smyth", date_of_birth=BORN) == ["Smith"]


async def test_the_same_email_address_and_a_similar_name_is_a_duplicate(agency):
    await agency.add(agency.south, "John", "Smith", email="family@mail.example")
    ctx = agency.staff()
    assert await duplicates(ctx, "J", "Smith", email="Family@mail.example") == ["J. S."]
    assert await duplicates(ctx, "Olena", "Wong", email="family@mail.example") == []


async def test_the_preferred_name_may_be_the_first_name_of_a_duplicate(agency):
    await agency.add(agency.north, "Sunny", "Smith")
    ctx = agency.staff()
    assert await duplicates(ctx, "Sunil", "Smith", preferred_name="Sunny") == ["Smith"]


async def test_a_shared_phone_number_is_no_duplicate(agency):
    await agency.add(agency.north, "Jane", "Smith", phone="+14165550123")
    ctx = agency.staff()
    assert await duplicates(ctx, "John", "Smith", phone="+14165550123;ext=2") == []
