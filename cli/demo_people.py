"""The people of the demo are the CaMS simulator's own, so that the Overview and the profile agree.

Some are in CaMS and linked, some have a Common Assessment alone, some have neither. They live near
the sites of their provider; in three of ten households several of them are one family.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain, islice

from msgspec.json import decode, encode

from cli.demo_agency import NORTH, Provider
from gateways.cams_headers import etag_in
from gateways.cams_simulator import DEFAULT_SEED, places
from gateways.cams_simulator.assessments import assessment
from gateways.cams_simulator.clock import FIRST_NUMBER, LAST_NUMBER, Clock, exists
from gateways.cams_simulator.draw import Draw
from gateways.cams_simulator.lookup import find
from gateways.cams_simulator.people import Person, person
from gateways.cams_wire import client_in
from models.cams_snapshot import AssessmentSnapshot, AssessmentStatus, ClientSnapshot


class Source(StrEnum):
    """Who knows the person beside the portal. The values are the simulator's words for its kinds of
    people; the last one is not among them, so that these people are in the portal alone.
    """

    CAMS = "client"
    COMMON_ASSESSMENT = "assessment"
    NEITHER = "portal"


LINKED = 120
ASSESSED = 28
NEITHER = 52
"""How many of each provider's people: 60 % are linked."""

OWN_ACCOUNT_NUMBER = 1_206_544
"""Of the jobseeker who signs in as jobseeker@mail.example: CaMS has no e-mail address of theirs, so
that the two cannot disagree."""
_LEFT_UNLINKED = 1_000_123
"""The contract's example links this one."""

_HOUSEHOLD = 3
_LAST_ASSESSMENT = 999_999


@dataclass(frozen=True, slots=True)
class Someone:
    """One person, as CaMS, a Common Assessment or they themselves told it."""

    source: Source
    number: int
    """The person's among those of this source."""
    who: Person
    phone: str | None
    """As it was written down."""
    email: str | None
    client: ClientSnapshot | None = None
    etag: str | None = None
    assessment: AssessmentSnapshot | None = None

    @property
    def key(self) -> str:
        """Never changes: ids are derived from it."""
        return f"{self.source} {self.number}"

    @property
    def has_own_account(self) -> bool:
        return (self.source, self.number) == (Source.CAMS, OWN_ACCOUNT_NUMBER)


def people(provider: Provider) -> list[Someone]:
    """The same 200 for the same provider, in the same order."""
    in_cams = _numbers(provider, Source.CAMS, FIRST_NUMBER, LAST_NUMBER)
    if provider is NORTH:
        in_cams = chain(_household(OWN_ACCOUNT_NUMBER), in_cams)
    assessed = _numbers(provider, Source.COMMON_ASSESSMENT, 1, _LAST_ASSESSMENT)
    elsewhere = _numbers(provider, Source.NEITHER, FIRST_NUMBER, LAST_NUMBER)
    return [
        *islice(filter(None, map(_in_cams, in_cams)), LINKED),
        *islice(filter(None, map(_with_assessment, assessed)), ASSESSED),
        *islice(map(_met_in_person, elsewhere), NEITHER),
    ]


def _numbers(provider: Provider, source: Source, lowest: int, highest: int) -> Iterator[int]:
    """Numbers of people near the provider, none twice: families whole, others one of a household."""
    draw = Draw("demo", provider.name, source)
    seen = {_household(_LEFT_UNLINKED), _household(OWN_ACCOUNT_NUMBER)}
    while True:
        number = draw.between(lowest, highest)
        takes_family = draw.chance(40)
        home = person(DEFAULT_SEED, source, number).home
        household = _household(number)
        if household in seen or home.town.name not in provider.towns:
            continue
        if home.is_family and not takes_family:
            continue
        seen.add(household)
        yield from household if home.is_family else [number]


def _household(number: int) -> range:
    first = number - number % _HOUSEHOLD
    return range(first, first + _HOUSEHOLD)


def _in_cams(number: int) -> Someone | None:
    if not exists(number):
        return None
    found = find(Clock(DEFAULT_SEED), str(number), None, ())
    client = client_in(found.text, str(number))
    return Someone(
        source=Source.CAMS,
        number=number,
        who=person(DEFAULT_SEED, Source.CAMS, number),
        phone=client.phone,
        email=client.email,
        client=client,
        etag=etag_in({"ETag": found.etag}),
    )


def _with_assessment(number: int) -> Someone | None:
    found = assessment(DEFAULT_SEED, f"CA-{number:07}")
    snapshot = decode(encode(found), type=AssessmentSnapshot)
    if snapshot.status is not AssessmentStatus.SUBMITTED:
        return None
    return Someone(
        source=Source.COMMON_ASSESSMENT,
        number=number,
        who=person(DEFAULT_SEED, Source.COMMON_ASSESSMENT, number),
        phone=snapshot.phone,
        email=snapshot.email,
        assessment=snapshot,
    )


def _met_in_person(number: int) -> Someone:
    who = person(DEFAULT_SEED, Source.NEITHER, number)
    draw = Draw("demo", Source.NEITHER, number)
    has_phone = draw.chance(93)
    phone = places.phone(Draw(DEFAULT_SEED, "phone", who.home.key), who.home.town)
    return Someone(
        source=Source.NEITHER,
        number=number,
        who=who,
        phone=phone if has_phone else None,
        email=None,
    )
