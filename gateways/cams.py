"""CaMS, the government's case management system: what we may ask it."""

from collections.abc import AsyncIterator, Mapping, Sequence
from typing import Protocol

from gateways.cams_answers import (
    CamsInvalid,
    CamsNotFound,
    CamsProblem,
    CamsRefused,
    CamsUnavailable,
    CamsWrongPerson,
    ChangesPage,
    ClientAnswer,
    ClientChange,
    ClientOutcome,
    ClientProblem,
)
from models.cams_snapshot import AssessmentSnapshot

__all__ = [
    "LATEST",
    "MOST_CLIENTS_AT_ONCE",
    "CamsGateway",
    "CamsInvalid",
    "CamsNotFound",
    "CamsProblem",
    "CamsRefused",
    "CamsUnavailable",
    "CamsWrongPerson",
    "ChangesPage",
    "ClientAnswer",
    "ClientChange",
    "ClientOutcome",
    "ClientProblem",
]

MOST_CLIENTS_AT_ONCE = 500
LATEST = "latest"
"""The cursor of the changes feed that means: from now on."""


class CamsGateway(Protocol):
    """Every question raises a CamsProblem when it has no usable answer. Nothing is asked twice
    here: whether and when to ask again is the caller's, who knows what hangs on it.
    """

    async def client(self, reference_number: str, *, etag: str | None = None) -> ClientAnswer:
        """The record of one person. With the ETag of the last answer, unchanged content is not
        sent again.
        """
        ...

    def clients(
        self, reference_numbers: Sequence[str], *, etags: Mapping[str, str] | None = None
    ) -> AsyncIterator[ClientOutcome]:
        """The records of up to 500 people, each as it arrives: one outcome for each number, in
        any order. What is wrong with one number is a ClientProblem and spoils no other. When the
        whole call breaks off, the numbers without an outcome are still open and a CamsProblem is
        raised.
        """
        ...

    async def changes(self, since: str | None, limit: int) -> ChangesPage:
        """Which records changed after the cursor `since`; None is the beginning, LATEST is now."""
        ...

    async def assessment(self, number: str) -> AssessmentSnapshot:
        """A Common Assessment, whatever its status."""
        ...

    async def aclose(self) -> None: ...
