"""Retry-After, as CaMS may say it: seconds or a date, from now to an hour, or nothing."""

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gateways.cams import CamsUnavailable
from gateways.cams_headers import LONGEST_WAIT, retry_after_in


def wait(value):
    return retry_after_in({"Retry-After": value})


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("0", timedelta(0)),
        ("120", timedelta(minutes=2)),
        (" 5 ", timedelta(seconds=5)),
        ("3601", LONGEST_WAIT),
        ("1000000000", LONGEST_WAIT),
        ("9" * 5000, LONGEST_WAIT),
        ("-5", None),
        ("1.5", None),
        ("soon", None),
        ("", None),
        ("٣", None),
        ("Wed, 32 Oct 2026 07:28:00 GMT", None),
        ("Fri, 31 Dec 9999 23:59:59 -2359", LONGEST_WAIT),
        ("Wed, 21 Oct 2015 07:28:00 GMT", timedelta(0)),
    ],
)
def test_what_makes_sense_is_taken_and_what_is_absurd_capped(value, expected):
    assert wait(value) == expected


def test_a_date_is_as_far_away_as_it_is():
    at = datetime.now(UTC) + timedelta(minutes=10)

    waits = wait(format_datetime(at, usegmt=True))

    assert timedelta(minutes=9) < waits <= timedelta(minutes=10)


def test_without_the_header_there_is_nothing_to_wait_for():
    assert retry_after_in({}) is None


@example("0 NOV 0 0:3000000000 0")
@given(st.text() | st.from_regex(r"\A[A-Z][a-z]{2}, \d+ [A-Z][a-z]{2} \d+ \d+:\d+:\d+ .*\Z"))
def test_whatever_it_says_the_wait_is_within_an_hour(value):
    waits = wait(value)

    assert waits is None or timedelta(0) <= waits <= LONGEST_WAIT


@pytest.mark.parametrize("status", [429, 503])
async def test_a_refusal_says_when_to_come_back(cams, go_wrong, status):
    go_wrong("status", status=status, retryAfter="30")

    with pytest.raises(CamsUnavailable) as failed:
        await cams.client("1000123")

    assert failed.value.retry_after == timedelta(seconds=30)
