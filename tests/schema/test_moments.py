"""How moments travel."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from schema.scalars import SCALARS


@pytest.mark.parametrize(
    ("moment", "written"),
    [
        (datetime(99, 12, 31, 23, 59, 59, 999_999, tzinfo=UTC), "0099-12-31T23:59:59.999Z"),
        (datetime(2025, 3, 9, 7, 0, tzinfo=UTC), "2025-03-09T07:00:00.000Z"),
        (
            datetime(2025, 3, 9, 7, 0, tzinfo=timezone(timedelta(hours=5, minutes=30))),
            "2025-03-09T01:30:00.000Z",
        ),
        ("2025-03-09T02:30:00.1239-05:00", "2025-03-09T07:30:00.123Z"),
    ],
)
def test_a_moment_is_cut_to_the_millisecond_and_its_year_has_four_digits(moment, written):
    assert SCALARS[datetime].serialize(moment) == written
