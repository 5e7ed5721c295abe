"""A record as CaMS sends it: the person, how they can be reached today, and their plans."""

from datetime import date, datetime, time, timedelta
from hashlib import sha256

from gateways.cams_simulator import places
from gateways.cams_simulator.clock import Clock, exists, on
from gateways.cams_simulator.draw import Draw
from gateways.cams_simulator.people import Person, person
from gateways.cams_simulator.plans import plans

_CHANGES = {"phone": 40, "email": 30, "address": 30}
"""What is new when a record changes, beside the plan going on."""


def etag(text: bytes) -> str:
    """Of the content and nothing else."""
    return f'"{sha256(text).hexdigest()[:32]}"'


def client(clock: Clock, number: int) -> dict[str, object]:
    """The number must exist. Whether its record is gone by now, the caller asks."""
    if not exists(number):
        raise ValueError("no such number")
    seed = clock.seed
    who = person(seed, "client", number)
    changed_on = clock.changed_on(number)
    as_of = on(changed_on[-1]) if changed_on else _first_entered(seed, number)
    versions = _versions(seed, number, len(changed_on))
    draw = Draw(seed, "client", number)
    return {
        "referenceNumber": str(number),
        "firstName": who.first_name,
        "lastName": who.last_name,
        "dateOfBirth": who.date_of_birth.isoformat(),
        "stream": who.stream,
        "citizenship": who.citizenship,
        "maritalStatus": who.marital_status,
        "immigrationStatus": who.home.status_in_canada,
        "identifiesAs": who.identifies_as,
        "preferredLanguage": who.preferred_language,
        "email": _email(draw, who, number, versions["email"]),
        "phone": _phone(seed, draw, who, number, versions["phone"]),
        "primaryMailingAddress": _address(seed, who, number, versions["address"]),
        "updatedAt": updated_at(seed, number, as_of),
        "employmentActionPlans": plans(seed, number, who, as_of),
    }


def _first_entered(seed: int, number: int) -> date:
    """How things stood on day 0 was entered some time in the months before."""
    return on(-Draw(seed, "entered", number).between(1, 150))


def _versions(seed: int, number: int, changes: int) -> dict[str, int]:
    """For each thing that changes: the number of the change that made it what it is, or 0."""
    versions = dict.fromkeys(_CHANGES, 0)
    for change in range(1, changes + 1):
        versions[Draw(seed, "change", number, change).weighted(_CHANGES)] = change
    return versions


def _email(draw: Draw, who: Person, number: int, version: int) -> str | None:
    has_none = draw.chance(6)
    if has_none and not version:
        return None
    return f"{who.mail_name}{number % 1000}{f'.{version}' if version else ''}@mail.example"


def _phone(seed: int, draw: Draw, who: Person, number: int, version: int) -> str | None:
    has_none = draw.chance(4)
    if has_none and not version:
        return None
    whose = f"{number} {version}" if version else who.home.key
    return places.phone(Draw(seed, "phone", whose), who.home.town)


def _address(seed: int, who: Person, number: int, version: int) -> dict[str, object]:
    whose = f"{number} {version}" if version else who.home.key
    return places.address(Draw(seed, "address", whose), who.home.town)


def updated_at(seed: int, number: int, day: date) -> str:
    """After office hours, which end at 20:30 UTC, so that nothing in the record is younger."""
    seconds = Draw(seed, "updated", number, day.toordinal()).below(3 * 3600)
    return f"{(datetime.combine(day, time(21)) + timedelta(seconds=seconds)).isoformat()}Z"
