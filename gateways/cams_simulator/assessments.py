"""Common Assessments, `CA-0000001` to `CA-0999999`: by people who are not in CaMS yet."""

import re

from gateways.cams_simulator import places
from gateways.cams_simulator.draw import Draw
from gateways.cams_simulator.occupations import OCCUPATIONS
from gateways.cams_simulator.people import Person, person

_NUMBER = re.compile(r"CA-0([0-9]{6})")
_PRONOUNS = {"she/her": 48, "he/him": 44, "they/them": 5, "elle": 3}


def assessment(seed: int, number: str) -> dict[str, object] | None:
    """None when no assessment has this number."""
    found = _NUMBER.fullmatch(number)
    place = int(found[1]) if found else 0
    if not place:
        return None
    who = person(seed, "assessment", place)
    draw = Draw(seed, "assessment", place)
    says_pronouns = draw.chance(55)
    pronouns = draw.weighted(_PRONOUNS)
    has_preferred_name = draw.chance(25)
    has_phone = draw.chance(95)
    targets = draw.several(OCCUPATIONS, draw.weighted({1: 45, 2: 30, 3: 15, 0: 10}))
    return {
        "number": number,
        "status": _status(place),
        "firstName": who.first_name,
        "lastName": who.last_name,
        "dateOfBirth": who.date_of_birth.isoformat(),
        "email": f"{who.mail_name}.ca{place % 1000}@mail.example",
        "phone": places.phone(Draw(seed, "phone", who.home.key), who.home.town)
        if has_phone
        else None,
        "preferredName": who.short_name if has_preferred_name else None,
        "pronouns": pronouns if says_pronouns else None,
        "selfIdentification": _self_identification(draw, who),
        "preferredLanguage": who.preferred_language,
        "address": places.address(Draw(seed, "address", who.home.key), who.home.town),
        "targetOccupations": [occupation.code for occupation in targets],
    }


def _status(place: int) -> str:
    """The contract names the tens first, so the fifties are In Progress too."""
    if place % 10 == 0:
        return "IN_PROGRESS"
    return "CANCELLED" if place % 25 == 0 else "SUBMITTED"


def _self_identification(draw: Draw, who: Person) -> list[str]:
    if draw.chance(17):
        return ["Prefer not to answer"]
    said = {group.partition(" (")[0].partition(" with")[0] for group in who.inclusion_groups}
    said -= {"Receiving OW", "Receiving ODSP"}
    if draw.chance(6):
        said.add("Two-Spirit/LGBTQ")
    return sorted(said)
