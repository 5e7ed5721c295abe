from datetime import date

import pytest

from permissions.restricted import unseal_restricted
from permissions.tokens import NotOurs

BORN = date(1990, 3, 12)


async def reference_of(name, agency, ctx):
    return (await agency.look_up(name, ctx=ctx)).matches[0].restricted.reference


@pytest.mark.parametrize(
    "name",
    [
        "John Smith",
        "smith, john",
        "Jon Smith",
        "Jonh Smiht",
        "Johnny Smith",
        "Jay Smith",
        "John Smith Wong",
        "John P. Smith",
    ],
)
async def test_somebody_elses_person_is_restricted_when_first_and_last_name_are_known(agency, name):
    await agency.add(agency.south, "John", "Smith", preferred_name="Jay")
    assert await agency.found(name) == ["J. S."]


@pytest.mark.parametrize(
    "name",
    ["John", "Smith", "Jo Sm", "J Smith", "John Sm", "johnsmith", "Jack Smythe Olena Wong"],
)
async def test_somebody_elses_person_is_not_shown_by_one_word_or_a_part(agency, name):
    await agency.add(agency.south, "John", "Smith")
    assert await agency.found(name) == []


async def test_one_word_does_not_show_somebody_elses_person_with_a_date_of_birth_either(agency):
    await agency.add(agency.south, "John", "Smith", date_of_birth=BORN, phone="+14165550123")
    ctx = agency.staff()
    assert await agency.found("Smith", date_of_birth=BORN, phone="416-555-0123", ctx=ctx) == []


@pytest.mark.parametrize(
    "more", [{"date_of_birth": BORN}, {"phone": "416-555-0123"}], ids=["birth", "phone"]
)
async def test_less_of_a_name_is_enough_with_something_else_in_common(agency, more):
    await agency.add(
        agency.south,
        "Maria Fernanda",
        "Fernández García de la Torre",
        date_of_birth=BORN,
        phone="+14165550123",
    )
    ctx = agency.staff()
    assert await agency.found("Mary Garcia", ctx=ctx) == []
    assert await agency.found("Mary Garcia", **more, ctx=ctx) == ["M. F."]


async def test_an_email_address_shows_somebody_elses_person(agency):
    await agency.add(agency.south, "John", "Smith", email="john@mail.example")
    assert await agency.found("X", email="john@mail.example") == ["J. S."]


async def test_a_date_of_birth_that_contradicts_hides_somebody_elses_person(agency):
    await agency.add(agency.south, "John", "Smith", date_of_birth=date(1971, 11, 30))
    assert await agency.found("John Smith", date_of_birth=BORN) == []


async def test_at_most_three_people_of_others_are_shown(agency):
    await agency.add_many(5, agency.south, "John", "Smith")
    await agency.add(agency.north, "John", "Smith")
    assert await agency.found("John Smith") == ["John Smith"] + ["J. S."] * 3


async def test_nothing_of_somebody_elses_person_is_told(agency):
    person = await agency.add(
        agency.south,
        "Johnathan",
        "Smithfield-Jones",
        preferred_name="Sunny",
        date_of_birth=BORN,
        email="john@mail.example",
        phone="+14165550123",
    )
    answer = await agency.look_up("Johnathan Jones", date_of_birth=BORN)
    match = answer.matches[0]
    assert match.jobseeker is None
    assert match.restricted.initials == "J. S."
    assert match.score == round(match.score, 1)
    told = repr(answer).lower()
    secrets = ["johnathan", "smithfield", "jones", "sunny", "1990", "john@", "555"]
    for secret in [*secrets, str(person.id), person.id.hex, str(agency.south.id)]:
        assert secret not in told


async def test_a_restricted_match_says_how_to_gain_access(agency):
    await agency.add(agency.south, "John", "Smith")
    answer = await agency.look_up("John Smith")
    assert answer.matches[0].restricted.guidance == (
        "If you don't have permission to view the client profile, select Request Client Transfer "
        "for guidance on how to gain access."
    )


async def test_a_restricted_reference_is_good_for_its_viewer_alone(agency):
    person = await agency.add(agency.south, "John", "Smith")
    ctx = agency.staff()
    reference = await reference_of("John Smith", agency, ctx)
    assert unseal_restricted(ctx.tokens, ctx.signed_in, reference) == person.id
    with pytest.raises(NotOurs):
        unseal_restricted(ctx.tokens, agency.staff().signed_in, reference)


async def test_a_restricted_reference_is_never_twice_the_same(agency):
    await agency.add(agency.south, "John", "Smith")
    ctx = agency.staff()
    first = await reference_of("John Smith", agency, ctx)
    assert first != await reference_of("John Smith", agency, ctx)


async def test_a_restricted_reference_lapses_after_an_hour(agency, aged):
    await agency.add(agency.south, "John", "Smith")
    ctx = agency.staff()
    reference = await reference_of("John Smith", agency, ctx)
    unseal_restricted(ctx.tokens, ctx.signed_in, aged(reference, minutes=59))
    with pytest.raises(NotOurs):
        unseal_restricted(ctx.tokens, ctx.signed_in, aged(reference, minutes=61))


async def test_nothing_else_is_a_restricted_reference(agency):
    ctx = agency.staff()
    token = (await agency.look_up("John Smith", ctx=ctx)).token
    for not_ours in (token, "", "x", "\ud800", "gAAAA" * 1000):
        with pytest.raises(NotOurs):
            unseal_restricted(ctx.tokens, ctx.signed_in, not_ours)
