"""The keys of an identity provider are fetched seldom, within bounds, and kept while it is down."""

import asyncio
import logging
from datetime import timedelta

import pytest

from gateways.identity import HttpIdentityProvider, IdentityUnavailable, Patience

AT_ONCE = timedelta(0)
LONG = timedelta(hours=1)
SHORT = timedelta(seconds=0.3)
FAULTS = ("down", "garbage", "html", "redirect", "huge", "endless", "compressed", "array")


@pytest.fixture
async def provider(issuer):
    """provider(fresh=…): a gateway that is closed after the test. It asks as often as it likes."""
    opened = []

    def provider(url=None, **patience):
        opened.append(
            HttpIdentityProvider(
                url or issuer.url, patience=Patience(**{"pause": AT_ONCE} | patience)
            )
        )
        return opened[-1]

    yield provider
    for one in opened:
        await one.aclose()


async def test_a_key_is_found_by_its_id(provider):
    key = await provider().signing_key("first")

    assert key.algorithms == ("RS256", "PS256")


async def test_keys_are_fetched_once_while_they_are_fresh(issuer, provider):
    keys = provider()
    for _ in range(5):
        await keys.signing_key("first")

    assert issuer.asked == {"discovery": 1, "keys": 1, "trap": 0}


async def test_many_who_ask_at_once_wait_for_one_answer(issuer, provider):
    keys = provider()

    found = await asyncio.gather(*(keys.signing_key("first") for _ in range(50)))

    assert all(found)
    assert issuer.asked["keys"] == 1


async def test_a_new_key_is_found_at_once(issuer, provider):
    keys = provider()
    await keys.signing_key("first")
    issuer.rotate("second", keep=True)

    assert await keys.signing_key("second")


async def test_unknown_ids_cannot_make_us_hammer_the_provider(issuer, provider):
    keys = provider(pause=LONG)
    await keys.signing_key("first")

    found = [await keys.signing_key(f"forged-{number}") for number in range(100)]

    assert found == [None] * 100
    assert issuer.asked["keys"] == 1


async def test_a_key_that_was_taken_away_is_good_no_longer_than_keys_are_fresh(issuer, provider):
    patient, hasty = provider(), provider(fresh=AT_ONCE)
    await patient.signing_key("first")
    await hasty.signing_key("first")
    issuer.rotate("second")

    assert await patient.signing_key("first")
    assert await hasty.signing_key("first") is None


@pytest.mark.parametrize("fault", FAULTS)
async def test_the_keys_of_before_are_good_while_the_provider_gives_none(issuer, provider, fault):
    keys = provider(fresh=AT_ONCE)
    before = await keys.signing_key("first")
    issuer.fault = fault

    assert [await keys.signing_key("first") for _ in range(3)] == [before] * 3
    assert issuer.asked["trap"] == 0


@pytest.mark.parametrize("fault", FAULTS)
async def test_without_keys_of_before_nobody_can_tell(issuer, provider, fault):
    issuer.fault = fault

    with pytest.raises(IdentityUnavailable):
        await provider().signing_key("first")
    assert issuer.asked["trap"] == 0


async def test_a_provider_that_is_slow_is_not_waited_for(issuer, provider):
    issuer.fault = "slow"

    async with asyncio.timeout(10):
        with pytest.raises(IdentityUnavailable):
            await provider(answer=SHORT).signing_key("first")


async def test_while_the_provider_is_known_to_be_slow_nobody_with_a_known_key_waits(
    issuer, provider
):
    keys = provider(fresh=AT_ONCE, answer=timedelta(seconds=5))
    await keys.signing_key("first")
    issuer.fault = "down"
    await keys.signing_key("first")
    issuer.fault = "slow"

    async with asyncio.timeout(4):
        assert await keys.signing_key("first")


async def test_keys_are_not_kept_for_ever(issuer, provider):
    keys = provider(fresh=AT_ONCE, longest=AT_ONCE)
    issuer.fault = "down"

    with pytest.raises(IdentityUnavailable):
        await keys.signing_key("first")


async def test_a_provider_that_is_well_again_is_believed_again(issuer, provider):
    keys = provider()
    issuer.fault = "down"
    with pytest.raises(IdentityUnavailable):
        await keys.signing_key("first")
    issuer.fault = ""

    assert await keys.signing_key("first")


async def test_nobody_listens_there(provider):
    with pytest.raises(IdentityUnavailable):
        await provider("http://127.0.0.1:1").signing_key("first")


@pytest.mark.parametrize(
    "metadata", [{"issuer": "https://another.example"}, {"issuer": None}], ids=str
)
async def test_a_discovery_document_of_another_issuer_gives_no_keys(issuer, provider, metadata):
    issuer.metadata = metadata

    with pytest.raises(IdentityUnavailable):
        await provider().signing_key("first")
    assert issuer.asked["keys"] == 0


@pytest.mark.parametrize(
    "address",
    [
        None,
        ["https://keys.example"],
        "http://keys.example/keys",
        "file:///etc/passwd",
        "https://[keys",
    ],
    ids=str,
)
async def test_keys_are_fetched_from_a_secure_address_alone(issuer, provider, address, caplog):
    issuer.metadata = {"jwks_uri": address}

    with pytest.raises(IdentityUnavailable):
        await provider().signing_key("first")
    assert [line.reason for line in caplog.records if hasattr(line, "reason")] == [
        "no secure address of keys"
    ]


async def test_the_issuer_is_compared_to_the_letter(issuer, provider):
    with pytest.raises(IdentityUnavailable):
        await provider(issuer.url + "/").signing_key("first")
    assert issuer.asked["discovery"] == 1


async def test_an_issuer_may_end_with_a_slash(issuer, provider):
    issuer.metadata = {"issuer": issuer.url + "/"}

    assert await provider(issuer.url + "/").signing_key("first")


async def test_what_goes_wrong_is_logged_without_a_word_of_the_answer(issuer, provider, caplog):
    issuer.fault = "html"
    with caplog.at_level(logging.WARNING), pytest.raises(IdentityUnavailable):
        await provider().signing_key("first")

    (line,) = [one for one in caplog.records if one.name == "gateways.identity"]
    assert line.reason == "DecodeError"
    assert "Sign in" not in caplog.text


async def test_whoever_goes_away_spoils_it_for_nobody(issuer, provider):
    keys = provider()
    impatient = asyncio.create_task(keys.signing_key("first"))
    patient = asyncio.create_task(keys.signing_key("first"))
    await asyncio.sleep(0)
    impatient.cancel()

    assert await patient
