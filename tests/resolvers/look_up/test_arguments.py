from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.errors import ErrorCode, Mistakes


@pytest.mark.parametrize(
    ("arguments", "field"),
    [
        ({"name": ""}, "name"),
        ({"name": "   "}, "name"),
        ({"name": "-'’ ."}, "name"),
        ({"name": "12345"}, "name"),
        ({"name": "😀"}, "name"),
        ({"name": "a" * 201}, "name"),
        ({"name": "Zo\x00é"}, "name"),
        ({"name": "Zo\r\né"}, "name"),
        ({"name": "Zo\ud800é"}, "name"),
        ({"first": 0}, "first"),
        ({"first": 51}, "first"),
        ({"first": -1}, "first"),
        ({"date_of_birth": date(1899, 12, 31)}, "date_of_birth"),
        ({"date_of_birth": datetime.now(UTC).date() + timedelta(days=2)}, "date_of_birth"),
        ({"date_of_birth": date.max}, "date_of_birth"),
        ({"email": "zoe"}, "email"),
        ({"email": "zoe@mail.example\r\nBcc: evil@mail.example"}, "email"),
        ({"email": "\ud800@mail.example"}, "email"),
        ({"phone": "911"}, "phone"),
        ({"phone": "call me"}, "phone"),
        ({"phone": "\x00"}, "phone"),
    ],
)
async def test_an_argument_that_cannot_be_is_named(agency, arguments, field):
    with pytest.raises(Mistakes) as caught:
        await agency.look_up(**{"name": "Zoé", **arguments})
    assert [(m.code, m.field) for m in caught.value.mistakes] == [(ErrorCode.INVALID, (field,))]


async def test_all_that_is_wrong_is_named_at_once(agency):
    with pytest.raises(Mistakes) as caught:
        await agency.look_up("", email="zoe", phone="911", first=0)
    assert {m.field for m in caught.value.mistakes} == {
        ("name",),
        ("email",),
        ("phone",),
        ("first",),
    }


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.text(min_size=1, max_size=210))
async def test_any_text_is_either_looked_up_or_refused(agency, text):
    refused = ()
    try:
        assert (await agency.look_up(text)).matches == []
    except Mistakes as mistakes:
        refused = mistakes.mistakes
    assert {mistake.field for mistake in refused} <= {("name",)}


async def test_a_name_of_a_hundred_words_is_looked_up_by_the_first_of_them(agency):
    await agency.add(agency.north, "A B C", "D E F")
    assert await agency.found(" ".join("abcdef" + "x" * 94)) == ["A B C D E F"]
