"""Family Code: a new family, or the one that somebody else of it has; asked once, with primary information.

Source 002: "Family Code: When entering a Client for the first time - Click New and the Family Code will
automatically be generated."
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal
from uuid import UUID

from tortoise import fields

from models.errors import say
from models.family import Family, read_code
from models.registration.form import Place, Question, Reading

if TYPE_CHECKING:
    from models.jobseeker import Jobseeker
    from models.registration.row import Registration

FAMILY_CODE = "primary_information.family_code"
NEW_FAMILY = "primary_information.new_family"


class FamilyColumns:
    """Columns of `registration`."""

    family_id: UUID | None = fields.UUIDField(null=True)
    """A family of the same provider: PostgreSQL holds it (migrations/init/57_registration.sql)."""


@dataclass(frozen=True)
class FamilyCode:
    """The code of a family, as people write it; which one it is, is looked up where it is used."""

    input_type: Any = str
    output_type: Any = None

    async def read(self, value: str, at: Place) -> str | None:
        if not value.strip():
            return None
        code = read_code(value)
        if code is None:
            at.wrong(say("A family code looks like F-7K3M9. Check it, or choose a new family."))
        return code


@dataclass(frozen=True)
class Begins:
    """Yes, or nothing: no is what stands there without an answer."""

    input_type: Any = bool
    output_type: Any = None

    async def read(self, value: bool, _at: Place) -> bool | None:
        return value or None


class InFamily:
    """The code of the family that the registration points to."""

    async def load(self, _person: "Jobseeker", registration: "Registration", _name: str) -> Any:
        if registration.family_id is None:
            return None
        return (await Family.get(id=registration.family_id)).code

    async def store(
        self,
        _person: "Jobseeker",
        registration: "Registration",
        _name: str,
        value: str | None,
        reading: Reading,
    ) -> None:
        if value is not None:
            family = await Family.get(provider_id=reading.provider_id, code=value)
            registration.family_id = family.id
            await registration.save(update_fields=["family_id"])


class InNewFamily:
    """Yes begins one; afterwards it is a family like any other."""

    async def load(self, _person: "Jobseeker", _registration: "Registration", _name: str) -> Any:
        return None

    async def store(
        self,
        _person: "Jobseeker",
        registration: "Registration",
        _name: str,
        value: Literal[True] | None,
        reading: Reading,
    ) -> None:
        if value:
            family = await Family.begin(reading.provider_id, by=reading.account_id)
            registration.family_id = family.id
            await registration.save(update_fields=["family_id"])


FAMILY_QUESTIONS = (
    Question(
        "family_code",
        say("Family Code"),
        FamilyCode(),
        help=say(
            "The code of the family that the client belongs to, such as F-7K3M9; left out for a new"
            " family or none. Later it is `moveToFamily` that changes it."
        ),
        kept=InFamily(),
        carried=True,
        once=True,
    ),
    Question(
        "new_family",
        say("New family"),
        Begins(),
        help=say("Yes when the client is the first of their family: a family code is generated."),
        kept=InNewFamily(),
        once=True,
    ),
)
