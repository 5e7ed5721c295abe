"""Ids: one form for everything, random enough not to be guessed, sorted by time, kind inside.

An id is a UUID of version 8 (RFC 9562): 48 bits of milliseconds, 8 bits that name the kind, 66 bits
of randomness. The kind lets `node(id)` find the table without asking every one of them; the time
keeps B-trees compact at a million rows. Nothing of the person is in it.
"""

import hashlib
import secrets
import time
from collections.abc import Callable
from enum import IntEnum
from uuid import UUID


class Kind(IntEnum):
    """What an id is the id of. Numbers are stored in ids: never change or reuse one."""

    SERVICE_PROVIDER_GROUP = 1
    SERVICE_PROVIDER = 2
    SITE = 3
    ACCOUNT = 4
    JOBSEEKER = 5
    CASE_NOTE = 6
    INVITATION = 7
    TRANSFER_REQUEST = 8
    CAMS_RECORD = 9
    EMPLOYMENT_ACTION_PLAN = 10
    SUB_GOAL = 11
    PLAN_ITEM = 12
    CAMS_REFRESH = 13
    SYNC_RUN = 14
    SYNC_FAILURE = 15
    TARGET_OCCUPATION = 17
    CATALOGUE_ENTRY = 18
    SESSION = 19
    LETTER = 20
    SERVICE_KEY = 21
    RECOVERY_CODE = 22
    SENSITIVE_UNLOCK = 23
    PERSISTED_DOCUMENT = 24
    CONSUMER = 25
    REPORT_SUBSCRIPTION = 26
    CASELOAD = 27
    EMPLOYMENT_OUTCOME_COUNT = 28
    SYNC_HEALTH = 29
    ICARE_READINESS = 30
    ICARE_EXPORT = 47
    ICARE_REJECTION = 48
    ICARE_EXPORT_ROW = 70
    ICARE_LEFT_OUT = 71
    FAMILY = 32
    CLIENT_IDENTIFIER = 33
    # Who stands by a registered person.
    ACADEMIC_CERTIFICATE = 34
    SPOKEN_LANGUAGE = 35
    CONTACT_PERSON = 36
    CHILD = 37
    REGISTRATION_DRAFT = 38
    PRIVACY_STATEMENT = 39
    # What agencies do: their programmes, sessions, mentors, and whom they do not name.
    ANONYMOUS_CLIENT = 40
    SERVICE_SESSION = 41
    SESSION_ATTENDANCE = 42
    AGENCY_PROGRAM = 43
    PROGRAM_HISTORY = 44
    VOLUNTEER_PROGRAM = 45
    MENTOR_MATCH = 46
    ANONYMOUS_ATTENDANCE = 60
    SERVICE_SESSION_COUNT = 61
    MENTOR_MEETING = 62


def _uuid(milliseconds: int, kind: Kind, randomness: int) -> UUID:
    low = randomness & ((1 << 62) - 1)
    four = (randomness >> 62) & 0xF
    return UUID(
        int=(milliseconds & ((1 << 48) - 1)) << 80
        | 0x8 << 76
        | four << 72
        | int(kind) << 64
        | 0b10 << 62
        | low
    )


def new_id(kind: Kind) -> UUID:
    return _uuid(time.time_ns() // 1_000_000, kind, secrets.randbits(66))


def id_of(kind: Kind) -> Callable[[], UUID]:
    """The default of a model's primary key."""

    def fresh() -> UUID:
        return new_id(kind)

    return fresh


def derived_id(kind: Kind, *names: str) -> UUID:
    """The same id for the same names: for rows copied from a system that has its own references."""
    digest = hashlib.sha256("\x1f".join(names).encode()).digest()
    return _uuid(int.from_bytes(digest[:6], "big"), kind, int.from_bytes(digest[6:15], "big") >> 6)


def kind_of(id_: UUID) -> Kind | None:
    """The kind that an id names, or None for a UUID that is not one of ours."""
    if (id_.int >> 76) & 0xF != 8:
        return None
    try:
        return Kind((id_.int >> 64) & 0xFF)
    except ValueError:
        return None
