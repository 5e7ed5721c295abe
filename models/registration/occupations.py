"""Kinds of answers about occupations, and where the ones that a client desires are kept.

The desired profession of the form and the target occupations of the portal are one thing: both are
what the person aims at. So the form writes `target_occupation`, in its order, and the first one is the
desired profession where one alone is asked for.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from models.errors import say
from models.occupation import Occupation, TargetOccupation
from models.registration.form import Place, Reading
from models.registration.kinds import Reference

if TYPE_CHECKING:
    from models.jobseeker import Jobseeker
    from models.registration.row import Registration

MOST_TARGETS = 20


@dataclass(frozen=True)
class OccupationCode(Reference):
    """A unit group of NOC 2021, by its five digits; `occupations` finds it."""

    input_type: Any = str

    async def read(self, value: str, at: Place) -> str | None:  # type: ignore[override]
        code = value.strip()
        if not code:
            return None
        if code.isascii() and code.isdigit() and await Occupation.filter(code=code).exists():
            return code
        at.wrong(say("There is no occupation with this NOC 2021 code."))
        return None


@dataclass(frozen=True)
class OccupationCodes:
    """Some of them, each once."""

    most: int = MOST_TARGETS
    input_type: Any = list[str]
    output_type: Any = None

    async def read(self, value: list[str], at: Place) -> list[str]:
        if len(value) > self.most:
            at.wrong(say("Choose at most {most}."), most=self.most)
            return []
        one = OccupationCode()
        codes = [await one.read(each, at.part(str(place))) for place, each in enumerate(value)]
        return list(dict.fromkeys(code for code in codes if code is not None))


class AsTargetOccupations:
    """What the client aims at in the portal: an occupation that stays keeps what is known of it."""

    async def load(self, person: "Jobseeker", _registration: "Registration", _name: str) -> Any:
        rows = await TargetOccupation.filter(jobseeker_id=person.id).order_by("position")
        return [row.occupation_id for row in rows]

    async def store(
        self,
        person: "Jobseeker",
        _registration: "Registration",
        _name: str,
        value: Sequence[str] | None,
        _reading: Reading,
    ) -> None:
        wanted = list(value or ())
        theirs = TargetOccupation.filter(jobseeker_id=person.id)
        await theirs.exclude(occupation_id__in=wanted).delete()
        there = {row.occupation_id: row for row in await theirs}
        for position, code in enumerate(wanted):
            if code not in there:
                await TargetOccupation.create(
                    jobseeker=person,
                    provider_id=person.provider_id,
                    occupation_id=code,
                    position=position,
                )
            elif there[code].position != position:
                await theirs.filter(occupation_id=code).update(position=position)
