"""What CaMS may answer, and its failures sorted by what the caller must do.

No failure carries text of a body, an address or a name: `reason` is a code, `where` a path of field
names, both safe to store, log and show.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from models.cams_failure import CamsFailure
from models.cams_snapshot import ClientSnapshot


class CamsProblem(Exception):
    """No usable answer. `reason` says why; the class says what to do."""

    def __init__(self, reason: CamsFailure) -> None:
        super().__init__(reason.value)
        self.reason = reason


class CamsUnavailable(CamsProblem):
    """The same question may work later: TIMEOUT, UNREACHABLE, BUSY, DOWN."""

    def __init__(self, reason: CamsFailure, retry_after: timedelta | None = None) -> None:
        super().__init__(reason)
        self.retry_after = retry_after
        """What CaMS asked for, at most an hour; None when it asked for nothing sensible."""


class CamsRefused(CamsProblem):
    """Our credentials are not accepted: stop everything and tell somebody."""

    def __init__(self) -> None:
        super().__init__(CamsFailure.REFUSED)


class CamsNotFound(CamsProblem):
    """No such number (NOT_FOUND), or a record merged into another or withdrawn (GONE)."""

    def __init__(self, reason: CamsFailure, merged_into: str | None = None) -> None:
        super().__init__(reason)
        self.merged_into = merged_into
        """The Client Reference Number of the record that lives on, when CaMS names it."""


class CamsInvalid(CamsProblem):
    """The answer is unusable: keep what we have, count it against this record alone.

    REDIRECTED, TOO_LARGE, MALFORMED, INVALID_RECORD.
    """

    def __init__(self, reason: CamsFailure, where: str | None = None) -> None:
        super().__init__(reason)
        self.where = where
        """The field that is wrong, as a JSON path (`$.employmentActionPlans[0].stream`)."""


class CamsWrongPerson(CamsInvalid):
    """Somebody else's record: never write it, quarantine the link at once, tell somebody."""

    def __init__(self) -> None:
        super().__init__(CamsFailure.WRONG_PERSON)


MOST_CLIENTS_AT_ONCE = 500
LATEST = "latest"
"""The cursor of the changes feed that means: from now on."""


@dataclass(frozen=True, slots=True)
class ClientAnswer:
    """The record of `reference_number`, or word that it is as it was."""

    reference_number: str
    snapshot: ClientSnapshot | None
    """None when it has not changed since the ETag that was sent along."""
    etag: str | None


@dataclass(frozen=True, slots=True)
class ClientProblem:
    """One number of a batch that has no usable answer; raise or inspect `problem`."""

    reference_number: str
    problem: CamsProblem


ClientOutcome = ClientAnswer | ClientProblem


@dataclass(frozen=True, slots=True)
class ClientChange:
    """One entry of the changes feed. `gone` records were merged into another or withdrawn."""

    reference_number: str
    changed_at: datetime
    gone: bool
    merged_into: str | None


@dataclass(frozen=True, slots=True)
class ChangesPage:
    changes: list[ClientChange]
    """In the order in which they happened; empty when there is nothing newer."""
    next_cursor: str
    """Ask for the next page with this one, now or on another day."""
