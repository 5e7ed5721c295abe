from base64 import urlsafe_b64decode
from datetime import timedelta

import pytest

from models.errors import ErrorCode, Mistake
from resolvers.look_up import check_look_up_token


def check(ctx, token, first_name="Zoé", last_name="O'Brien", preferred_name=None):
    check_look_up_token(
        ctx, token, first_name=first_name, last_name=last_name, preferred_name=preferred_name
    )


@pytest.mark.parametrize("name", ["zoe", "OBrien", "O Brien, Zoé", "Brein", "Zo", "bri"])
async def test_a_token_is_good_for_the_person_who_was_looked_up(agency, name):
    ctx = agency.staff()
    check(ctx, (await agency.look_up(name, ctx=ctx)).token)


async def test_a_token_is_good_for_the_preferred_name(agency):
    ctx = agency.staff()
    token = (await agency.look_up("Sunny", ctx=ctx)).token
    check(ctx, token, preferred_name="Sunny")


@pytest.mark.parametrize("name", ["John Smith", "Z", "Tremblay"])
async def test_a_token_is_not_good_for_another_person(agency, name):
    ctx = agency.staff()
    token = (await agency.look_up(name, ctx=ctx)).token
    with pytest.raises(Mistake) as caught:
        check(ctx, token)
    assert caught.value.code is ErrorCode.LOOK_UP_REQUIRED
    assert caught.value.field == ("look_up_token",)


@pytest.mark.parametrize("token", [None, "", "x", "\ud800", "gAAAA" * 1000])
async def test_what_is_no_token_asks_for_a_look_up(agency, token):
    with pytest.raises(Mistake) as caught:
        check(agency.staff(), token)
    assert caught.value.code is ErrorCode.LOOK_UP_REQUIRED


async def test_a_token_is_good_for_its_viewer_alone(agency):
    ctx = agency.staff()
    token = (await agency.look_up("Zoé", ctx=ctx)).token
    check(agency.staff(account_id=ctx.signed_in.account_id), token)
    with pytest.raises(Mistake) as caught:
        check(agency.staff(), token)
    assert caught.value.code is ErrorCode.LOOK_UP_REQUIRED


async def test_a_restricted_reference_is_no_token(agency):
    await agency.add(agency.south, "Zoé", "O'Brien")
    ctx = agency.staff()
    reference = (await agency.look_up("Zoé O'Brien", ctx=ctx)).matches[0].restricted.reference
    with pytest.raises(Mistake):
        check(ctx, reference)


async def test_a_name_of_a_million_letters_is_compared_by_what_can_be_stored(agency):
    ctx = agency.staff()
    token = (await agency.look_up("Tremblay", ctx=ctx)).token
    with pytest.raises(Mistake):
        check(ctx, token, first_name="é " * 1_000_000 + "Tremblay")


async def test_a_token_tells_when_it_expires(agency):
    ctx = agency.staff()
    assert (await agency.look_up("Zoé", ctx=ctx)).expires_at == ctx.now + timedelta(minutes=30)


async def test_a_token_lapses_after_half_an_hour(agency, aged):
    ctx = agency.staff()
    token = (await agency.look_up("Zoé", ctx=ctx)).token
    check(ctx, aged(token, minutes=29))
    with pytest.raises(Mistake) as caught:
        check(ctx, aged(token, minutes=31))
    assert caught.value.code is ErrorCode.LOOK_UP_REQUIRED


async def test_nobody_can_read_the_name_in_a_token(agency):
    token = (await agency.look_up("Wolfeschlegelstein")).token
    assert "olfe" not in urlsafe_b64decode(token + "=" * (-len(token) % 4)).decode("latin-1")
