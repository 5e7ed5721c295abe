"""iCARE's official lists, id = value, as far as they were found (domain facts, B5).

A cell holds the id. Numeric ids are known of Information and Orientation alone; the lists that other
templates share with it by name are taken to share its ids.
"""

from enum import IntEnum

YES, NO = "1", "0"


class ValidationType(IntEnum):
    """`client_validation_type_id`: the identifiers that count, in the order in which they are taken."""

    CLIENT_ID = 1
    """FOSS/GCMS Client ID."""
    PERMIT_NUMBER = 2
    """Temporary Resident or Minister's Permit Number."""
    IMM_NUMBER = 3
    """IMM5292, IMM5509, IMM1000 Number."""


class OfficialLanguageId(IntEnum):
    """`service_official_language_id`, and the columns of other names that ask the same."""

    ENGLISH = 1
    FRENCH = 2
    UNKNOWN = 3
    """Unknown/No preference."""


class Orientation(IntEnum):
    """`orientation_service_id`."""

    ONE_ON_ONE = 1
    FAMILY = 2
    GROUP = 3


SETTLEMENT_PROVIDER, ONLINE = "1", "15"
"""Of `institution_type_id`."""
LONGEST_HOURS = 500
"""Of every length in hours; minutes go with it in steps of five."""

_LENGTHS = ((5, 1), (30, 2), (60, 3))
"""Of `orientation_length_id`: minutes at most, and the id."""
_FIRST_OF_HOURS, _MOST_HOURS, _OVER_30_HOURS = 5, 30, 34


def orientation_length_id(minutes: int) -> int:
    """5 is one to two hours, 6 two to three, …, 33 twenty-nine to thirty, 34 over thirty; 4 is none."""
    for most, id_ in _LENGTHS:
        if minutes <= most:
            return id_
    hours = -(-minutes // 60)
    return _OVER_30_HOURS if hours > _MOST_HOURS else _FIRST_OF_HOURS + hours - 2


def group_size_id(people: int) -> int:
    """`group_clients_no_id`: less than 10, 10 to 20, more than 20."""
    if people < 10:
        return 1
    return 2 if people <= 20 else 3


def hours_and_minutes(minutes: int) -> tuple[int, int]:
    """Rounded to the nearest five minutes, as the list of minutes has them."""
    hours, left = divmod(5 * ((minutes + 2) // 5), 60)
    return (hours, left) if hours < LONGEST_HOURS else (LONGEST_HOURS, 0)
