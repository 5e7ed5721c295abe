"""What is told to go wrong, for whom, how often; for the same numbers on every machine."""

from collections import Counter
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import Annotated

from msgspec import Meta, Struct

from gateways.cams_simulator.draw import Draw


class Endpoint(StrEnum):
    CLIENT = "client"
    CLIENTS = "clients"
    CHANGES = "changes"
    ASSESSMENT = "assessment"
    TOKEN = "token"  # noqa: S105 - the name of an endpoint


class Kind(StrEnum):
    # The whole answer:
    DELAY = "delay"
    TRICKLE = "trickle"
    EXPIRED_TOKEN = "expired_token"  # noqa: S105 - what goes wrong
    REDIRECT = "redirect"
    LOGIN_PAGE = "login_page"
    CONTENT_TYPE = "content_type"
    GZIP_BOMB = "gzip_bomb"
    # The whole answer, or a line of a batch:
    STATUS = "status"
    CUT_OFF = "cut_off"
    EMPTY = "empty"
    # A record, wherever it stands:
    MALFORMED_JSON = "malformed_json"
    UNKNOWN_ENUM = "unknown_enum"
    MISSING_FIELD = "missing_field"
    WRONG_TYPE = "wrong_type"
    OTHER_PERSON = "other_person"
    LARGE_BODY = "large_body"
    DEEP_JSON = "deep_json"
    NUL = "nul"
    LONE_SURROGATE = "lone_surrogate"
    HUGE_NUMBER = "huge_number"
    NOT_A_NUMBER = "not_a_number"
    DUPLICATE_KEYS = "duplicate_keys"
    STRANGE_NAME = "strange_name"


OF_THE_WHOLE = frozenset(
    {
        Kind.DELAY,
        Kind.TRICKLE,
        Kind.EXPIRED_TOKEN,
        Kind.REDIRECT,
        Kind.LOGIN_PAGE,
        Kind.CONTENT_TYPE,
        Kind.GZIP_BOMB,
    }
)
OF_WHOLE_OR_LINE = frozenset({Kind.STATUS, Kind.CUT_OFF, Kind.EMPTY})


class Fault(Struct, frozen=True, kw_only=True, rename="camel", forbid_unknown_fields=True):
    """As it is told over HTTP; the package's docstring says what each field does."""

    kind: Kind
    share: Annotated[float, Meta(ge=0, le=1)] = 1.0
    numbers: frozenset[str] | None = None
    times: Annotated[int, Meta(ge=1)] | None = None
    on: frozenset[Endpoint] = frozenset(Endpoint) - {Endpoint.TOKEN}
    status: Annotated[int, Meta(ge=400, le=599)] = 500
    retry_after: str | int | None = None
    seconds: Annotated[float, Meta(ge=0, le=3600)] = 1.0
    location: str = "http://169.254.169.254/latest/meta-data/"
    size: Annotated[int, Meta(ge=0, le=2_000_000_000)] = 6_000_000
    depth: Annotated[int, Meta(ge=1, le=1_000_000)] = 100_000

    def means(self, endpoint: Endpoint, number: str, seed: int) -> bool:
        if endpoint not in self.on:
            return False
        if self.numbers is not None:
            return number in self.numbers
        return Draw(seed, "fault", self.kind, number).below(100_000) < self.share * 100_000

    @property
    def means_everybody(self) -> bool:
        return self.numbers is None and self.share == 1


class Faults:
    """What is going wrong now, and how often it has struck each number."""

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._now: list[tuple[Fault, Counter[str]]] = []

    def __iter__(self) -> Iterator[Fault]:
        return (fault for fault, _ in self._now)

    def add(self, faults: Sequence[Fault]) -> None:
        self._now += [(fault, Counter()) for fault in faults]

    def clear(self) -> None:
        self._now.clear()

    def striking(self, endpoint: Endpoint, number: str) -> list[Fault]:
        """What goes wrong with this call, which counts as one time."""
        return [
            fault
            for fault, struck in self._now
            if fault.means(endpoint, number, self._seed) and _once_more(fault, struck, number)
        ]

    def striking_nobody(self, endpoint: Endpoint) -> list[Fault]:
        """The same for a call about no number: the changes feed, the token."""
        return [
            fault
            for fault, struck in self._now
            if endpoint in fault.on and fault.means_everybody and _once_more(fault, struck, "")
        ]

    def striking_batch(self, numbers: Sequence[str]) -> tuple[list[Fault], dict[str, list[Fault]]]:
        """Of the whole answer, and of its lines.

        A kind that a line can carry strikes the whole only when it strikes every number. One that
        only a whole answer can carry does so when a listed number is among those asked for, or
        when its share falls on the first of them: a share of the batches, then.
        """
        whole: list[Fault] = []
        lines: dict[str, list[Fault]] = {}
        for fault, struck in self._now:
            meant = [n for n in numbers if fault.means(Endpoint.CLIENTS, n, self._seed)]
            if fault.kind in OF_THE_WHOLE:
                first = meant[:1] if fault.numbers is not None else meant[:1] == numbers[:1]
                if meant and first and _once_more(fault, struck, meant[0]):
                    whole.append(fault)
                continue
            hit = [n for n in meant if _once_more(fault, struck, n)]
            if fault.kind in OF_WHOLE_OR_LINE and len(hit) == len(numbers):
                whole.append(fault)
                continue
            for number in hit:
                lines.setdefault(number, []).append(fault)
        return whole, lines


def _once_more(fault: Fault, struck: Counter[str], number: str) -> bool:
    """`times` is for each number."""
    if fault.times is None:
        return True
    struck[number] += 1
    return struck[number] <= fault.times
