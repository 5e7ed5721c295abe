"""Guessing becomes slow for whoever guesses, and keeps nobody else out."""

import asyncio
import re
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta

import pytest
from tortoise.expressions import F

from models import SignInAttempt
from models.sign_in_attempt import FORGOTTEN_AFTER
from tests.people import now
from tests.schema.api import said
from tests.schema.conftest import serving
from tests.schema.sessions import EMAIL, keep_waiting, sign_in

FREE = 5
"""Wrong passwords of one account that cost nothing."""
FREE_ANYWHERE = 50


def waits(answer):
    """The seconds that are told to wait, if any."""
    text = "".join(error["message"] for error in answer["userErrors"])
    found = re.fullmatch(r"There were too many attempts\. Try again in (\d+) s\.", text)
    return int(found[1]) if found else None


async def guess(api, times, email=EMAIL):
    answers = []
    for _ in range(times):
        answers.append(await sign_in(api, email, "wrong"))
        await keep_waiting()
    return answers


async def wait_is_over():
    await SignInAttempt.all().update(blocked_until=F("last_failed_at"))


@pytest.fixture
async def elsewhere(api, settings) -> AsyncIterator:
    """The same portal, asked from another address."""
    async with serving(settings, "203.0.113.7") as http:
        yield replace(api, http=http)


async def test_a_few_wrong_passwords_cost_nothing(api):
    await guess(api, FREE)

    assert said(await sign_in(api)) == []


async def test_after_more_even_the_right_one_has_to_wait(api):
    await guess(api, FREE + 1)

    answer = await sign_in(api)

    assert said(answer) == [("INVALID", "input.password")]
    assert waits(answer) is not None
    assert answer["accessToken"] is None


async def test_after_the_wait_the_right_one_signs_in_and_all_is_forgotten(api):
    await guess(api, FREE + 1)
    await wait_is_over()

    assert said(await sign_in(api)) == []
    assert waits((await guess(api, FREE))[-1]) is None


async def test_every_further_guess_doubles_the_wait_up_to_its_longest(api):
    await guess(api, FREE)
    seconds = []
    for _ in range(11):
        await wait_is_over()
        await sign_in(api, password="wrong")
        counted = await SignInAttempt.all().order_by("-blocked_until").first()
        seconds.append((counted.blocked_until - counted.last_failed_at).total_seconds())

    assert seconds == [2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900]


async def test_an_address_that_nobody_has_is_told_the_same(api):
    known = await guess(api, FREE + 2)

    unknown = await guess(api, FREE + 2, "nobody.at.all@north.example")

    assert [waits(answer) is None for answer in known] == [True] * (FREE + 1) + [False]
    assert [waits(answer) is None for answer in unknown] == [True] * (FREE + 1) + [False]


async def test_an_address_is_counted_however_it_is_typed(api):
    for email in (EMAIL, EMAIL.upper(), f" {EMAIL} ") * 2:
        await guess(api, 1, email)

    assert waits(await sign_in(api)) is not None


async def test_a_stranger_elsewhere_keeps_nobody_out(api, elsewhere):
    await guess(elsewhere, FREE + 1)

    assert waits(await sign_in(elsewhere)) is not None
    assert said(await sign_in(api)) == []


async def test_signing_in_here_forgets_nothing_of_what_failed_elsewhere(api, elsewhere):
    await guess(elsewhere, FREE)

    await sign_in(api)

    await guess(elsewhere, 1)
    assert waits(await sign_in(elsewhere)) is not None


async def test_another_account_is_not_kept_out_by_a_few_guesses(api):
    await guess(api, FREE + 1)

    assert said(await sign_in(api, "manager@north.example")) == []


async def test_guessing_at_many_accounts_from_one_address_is_slowed_too(api, elsewhere):
    for number in range(FREE_ANYWHERE + 1):
        await guess(api, 1, f"person.{number}@north.example")

    assert waits(await sign_in(api)) is not None
    assert said(await sign_in(elsewhere)) == []


async def test_of_many_guesses_at_once_no_more_are_answered(api):
    """The right one among them, too, is told nothing once the wait has begun."""
    answers = await asyncio.gather(*(sign_in(api, password="wrong") for _ in range(60)))

    assert sum(waits(answer) is not None for answer in answers) >= 1
    (counted, *_) = await SignInAttempt.all().order_by("failures")
    assert counted.failures <= 2 * FREE


async def test_an_ipv6_network_is_one_address(api, settings):
    for number in range(FREE + 1):
        async with serving(settings, f"2001:db8::{number + 1}") as http:
            last = replace(api, http=http)
            await guess(last, 1)
            if number == FREE:
                assert waits(await sign_in(last)) is not None


async def test_a_day_without_a_failure_begins_anew(api):
    await guess(api, FREE)
    await SignInAttempt.all().update(last_failed_at=now() - FORGOTTEN_AFTER - timedelta(seconds=1))

    await guess(api, 1)

    assert said(await sign_in(api)) == []


async def test_what_is_counted_names_nobody(api, elsewhere):
    await guess(elsewhere, 1)

    kept = str(await SignInAttempt.all().values())
    assert EMAIL not in kept
    assert "203.0.113.7" not in kept
