"""People: who lives with whom, where they come from, and how they say who they are.

Every third number begins a household; in three of ten households its three people are a family with
one address and one telephone. The shares of streams and of marital status are the ministry's
(domain facts, B2).
"""

import unicodedata
from dataclasses import dataclass
from datetime import date, timedelta

from gateways.cams_simulator.clock import DAY_ZERO
from gateways.cams_simulator.draw import Draw
from gateways.cams_simulator.names import ORIGINS, Origin
from gateways.cams_simulator.places import FRANCOPHONE_TOWNS, TOWNS, Town

_LARGEST_FAMILY = 3
_REFUGE_FROM = {"Afghanistan", "Democratic Republic of the Congo", "Eritrea", "Somalia", "Syria"}
_NAMED = {("client", 1_000_123): ("Zoé", "O'Brien-Tremblay")}
"""The person of the contract's example."""

_STREAMS = {"C": 47, "B": 31, "A": 22}
_STREAMS_OF = {
    "Indigenous": {"C": 77, "B": 15, "A": 8},
    "South Asian": {"C": 26, "B": 31, "A": 43},
}
_LIVING_ALONE: dict[str | None, int] = {
    "Single": 66,
    "Married": 13,
    "Common Law": 6,
    "Divorced": 6,
    "Separated": 5,
    "Widowed": 2,
    None: 2,
}
_WITHOUT_ACCENT = str.maketrans("łŁđĐıø", "lLdDio")


@dataclass(frozen=True, slots=True)
class Home:
    """What a household shares, or what somebody who lives alone has."""

    key: str
    is_family: bool
    origin: Origin
    town: Town
    family_name: str
    is_newcomer: bool
    status_in_canada: str
    parents_born: int
    parents_are: str


@dataclass(frozen=True, slots=True)
class Person:
    home: Home
    first_name: str
    last_name: str
    date_of_birth: date
    is_woman: bool
    marital_status: str | None
    citizenship: str
    stream: str
    preferred_language: str
    identifies_as: list[str]
    inclusion_groups: list[str]

    @property
    def short_name(self) -> str:
        """How friends may call them."""
        return self.first_name.replace("-", " ").split()[0][:4]

    @property
    def mail_name(self) -> str:
        """The part of an address before its number: letters and one dot."""
        names = (self.first_name, self.last_name)
        return ".".join("".join(filter(str.isalpha, _plain(name))) for name in names)


def person(seed: int, kind: str, number: int) -> Person:
    """The same person for ever; `kind` keeps those of assessments apart from CaMS's own."""
    home = _home(seed, kind, number)
    draw = Draw(seed, kind, "person", number)
    member = number % _LARGEST_FAMILY if home.is_family else None
    is_woman = draw.chance(52)
    first_name = draw.pick(home.origin.women if is_woman else home.origin.men)
    last_name = home.family_name
    if member == 1 and draw.chance(40):
        last_name = draw.pick(home.origin.families)
    if (kind, number) in _NAMED:
        is_woman = True
        first_name, last_name = _NAMED[kind, number]
    match member:
        case None:
            born, marital_status = (
                DAY_ZERO.year - draw.between(19, 62),
                draw.weighted(_LIVING_ALONE),
            )
        case 2:
            born, marital_status = draw.between(home.parents_born + 20, 2007), "Single"
        case _:
            born, marital_status = (
                home.parents_born + member * draw.between(-4, 4),
                home.parents_are,
            )
    prefers_french = draw.chance(home.origin.speaks_french)
    race = home.origin.race
    stream = draw.weighted(_STREAMS_OF.get(race or "", _STREAMS))
    return Person(
        home=home,
        first_name=first_name,
        last_name=last_name,
        date_of_birth=date(born, 1, 1) + timedelta(days=draw.below(365)),
        is_woman=is_woman,
        marital_status=marital_status,
        citizenship="Canada" if "Citizen" in home.status_in_canada else home.origin.country,
        stream=stream,
        preferred_language="French" if prefers_french else "English",
        identifies_as=_identifies_as(draw, home, is_woman=is_woman, is_francophone=prefers_french),
        inclusion_groups=_inclusion_groups(
            draw, home, stream=stream, born=born, is_francophone=prefers_french
        ),
    )


def _home(seed: int, kind: str, number: int) -> Home:
    household = number // _LARGEST_FAMILY
    is_family = (kind, number) not in _NAMED and Draw(seed, kind, household).chance(30)
    key = f"{kind} {household}" if is_family else f"{kind} alone {number}"
    draw = Draw(seed, "home", key)
    origin = draw.weighted(ORIGINS)
    moves_to_francophones = draw.chance(origin.speaks_french // 2)
    is_newcomer = draw.chance(origin.newcomers)
    return Home(
        key=key,
        is_family=is_family,
        origin=origin,
        town=draw.pick(FRANCOPHONE_TOWNS) if moves_to_francophones else draw.weighted(TOWNS),
        family_name=draw.pick(origin.families),
        is_newcomer=is_newcomer,
        status_in_canada=_status_in_canada(draw, origin, is_newcomer=is_newcomer),
        parents_born=DAY_ZERO.year - draw.between(40, 60),
        parents_are=draw.weighted({"Married": 82, "Common Law": 18}),
    )


def _status_in_canada(draw: Draw, origin: Origin, *, is_newcomer: bool) -> str:
    if origin.country == "Canada":
        return "Canadian Citizen"
    if not is_newcomer:
        return draw.weighted({"Canadian Citizen": 80, "Permanent Resident": 20})
    refugees = 55 if origin.country in _REFUGE_FROM else 4
    return draw.weighted(
        {
            "Permanent Resident": 55,
            "Protected Person/Convention Refugee": refugees,
            "Work Permit": 25,
            "Foreign Student": 5,
            "Other": 4,
        }
    )


def _identifies_as(draw: Draw, home: Home, *, is_woman: bool, is_francophone: bool) -> list[str]:
    if draw.chance(12):
        return ["Prefer not to answer"]
    said = ["Woman" if is_woman else "Man"]
    if draw.chance(2):
        said = ["Gender non-binary"]
    if home.origin.race == "Indigenous":
        said.append(draw.weighted({"First Nations": 75, "Métis": 20, "Inuk (Inuit)": 5}))
    elif home.origin.race and draw.chance(80):
        said.append(home.origin.race)
    if is_francophone:
        said.append("Francophone")
    return said


def _inclusion_groups(
    draw: Draw, home: Home, *, stream: str, born: int, is_francophone: bool
) -> list[str]:
    race = home.origin.race
    is_young = DAY_ZERO.year - born < 30
    applies = {
        "Francophone": is_francophone,
        "Newcomer": home.is_newcomer,
        "Experiencing Disability": draw.chance(16),
        "Racialized": race not in {None, "White", "Indigenous"},
        "Indigenous": race == "Indigenous",
        "Youth (<30) with higher support needs": is_young and stream == "C",
        "Receiving OW": draw.chance(30 if stream == "C" else 6),
        "Receiving ODSP": draw.chance(9 if stream == "C" else 1),
    }
    return [group for group, does in applies.items() if does]


def _plain(name: str) -> str:
    decomposed = unicodedata.normalize("NFKD", name.translate(_WITHOUT_ACCENT))
    return decomposed.encode("ascii", "ignore").decode().lower()
