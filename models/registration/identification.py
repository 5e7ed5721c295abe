"""Identification Documents: numbers of documents, each in the form of its type.

Source 002: "Click the [+] sign and then use the drop down menu to choose what type of Identification is
being used." and "Type in the identification number for the accepted ID".
"""

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from models.client_identifier import (
    ICARE_TYPES,
    ClientIdentifier,
    ClientIdentifierKind,
    end_of_masked,
    is_masked,
    shown,
)
from models.errors import say
from models.identifier_value import LONGEST, NotANumber, is_temporary, read_value
from models.identity import Kind, new_id
from models.registration.form import (
    ALWAYS,
    REQUIRED,
    Place,
    Question,
    Reading,
    RequiredBy,
    Requirement,
    Section,
)
from models.registration.kinds import Choice, Day, Rows, Text

if TYPE_CHECKING:
    from models.jobseeker import Jobseeker
    from models.registration.row import Registration

IDENTIFIERS = "identification_documents.identifiers"
_TABLE = "client_identifier"


@dataclass(frozen=True)
class Identifier:
    """One answer; two are the same when they say the same of the same number."""

    type: ClientIdentifierKind
    fingerprint: bytes
    expires_on: date | None = None
    description: str | None = None
    duplicate_reason: str | None = None
    value: str | None = field(default=None, compare=False, repr=False)
    """None of what is kept: it is decrypted where it is shown."""


@dataclass(frozen=True)
class Identifiers(Rows):
    """The list as a whole. A number that is shown masked stays when it is sent back as it is shown."""

    async def read(self, value: list[dict[str, Any]], at: Place) -> Any:
        rows = await super().read(value, at)
        found: list[Identifier] = []
        for place, row in enumerate(rows):
            here = at.part(str(place))
            one = await self._identifier(row, here)
            if one is None:
                continue
            if any(one.fingerprint == other.fingerprint for other in found):
                here.part("value").wrong(say("This number is there twice."))
            found.append(one)
        return found

    async def _identifier(self, row: dict[str, Any], at: Place) -> Identifier | None:
        type_, text = row["type"], row["value"]
        if type_ is None or text is None:
            return None
        description = at.part("description")
        if (
            type_ is ClientIdentifierKind.OTHER
            and row["description"] is None
            and not at.reading.is_wrong(".".join(description.path))
        ):
            description.wrong(REQUIRED)
        try:
            value = read_value(type_, await _unmasked(type_, text, at))
        except NotANumber as mistake:
            at.part("value").wrong(mistake.sentence)
            return None
        if is_temporary(type_, value) and row["expires_on"] is None:
            at.part("expires_on").wrong(
                say(
                    "A Social Insurance Number that begins with 9 is temporary: write until when it"
                    " is good."
                )
            )
        return Identifier(
            type=type_,
            fingerprint=at.reading.sealing.fingerprint(f"client identifier {type_} {value}"),
            expires_on=row["expires_on"],
            description=row["description"],
            duplicate_reason=row["duplicate_reason"],
            value=value,
        )

    def shown(self, value: list[dict[str, Any]]) -> list[dict[str, Any]]:
        return [_as_shown(row) for row in value]

    def meant(
        self, value: list[dict[str, Any]], before: list[dict[str, Any]]
    ) -> list[dict[str, Any]]:
        typed = {_as_shown(row)["value"]: row["value"] for row in before if _is_masked(row)}
        return [
            row | {"value": typed.get(row["value"], row["value"])} if _is_masked(row) else row
            for row in value
        ]


def _is_masked(row: dict[str, Any]) -> bool:
    """Of a draft, where anything may be missing."""
    return bool(row.get("value")) and is_masked(row.get("type"))


def _as_shown(row: dict[str, Any]) -> dict[str, Any]:
    if not _is_masked(row):
        return row
    digits = "".join(sign for sign in row["value"] if sign.isdigit())
    # The end of what is too short would be all of it.
    return row | {"value": shown(row["type"], digits if len(digits) > 6 else "")}


async def _unmasked(type_: ClientIdentifierKind, text: str, at: Place) -> str:
    """What was typed, or the number of this person that was shown so."""
    end = end_of_masked(type_, text)
    if end is None:
        return text
    rows = ClientIdentifier.filter(jobseeker_id=at.reading.person_id, type=type_)
    for row in await rows.order_by("position"):
        value = open_value(row, at.reading)
        if value.endswith(end):
            return value
    return text


def open_value(row: ClientIdentifier, reading: Reading) -> str:
    return reading.sealing.open(bytes(row.value), table=_TABLE, column="value", row=row.id)


class InIdentifiers:
    """Rows of `client_identifier`. A number that stays is the same row."""

    async def load(self, person: "Jobseeker", _registration: "Registration", _name: str) -> Any:
        rows = ClientIdentifier.filter(jobseeker_id=person.id).order_by("position")
        return [
            Identifier(
                type=row.type,
                fingerprint=bytes(row.fingerprint),
                expires_on=row.expires_on,
                description=row.description,
                duplicate_reason=row.duplicate_reason,
            )
            for row in await rows
        ]

    async def store(
        self,
        person: "Jobseeker",
        _registration: "Registration",
        _name: str,
        value: list[Identifier] | None,
        reading: Reading,
    ) -> None:
        rows = await ClientIdentifier.filter(jobseeker_id=person.id)
        there = {bytes(row.fingerprint): row for row in rows}
        for position, answer in enumerate(value or []):
            row = there.pop(answer.fingerprint, None)
            if row is None:
                await _create(person, position, answer, reading)
                continue
            row.position = position
            row.expires_on, row.description = answer.expires_on, answer.description
            row.duplicate_reason = answer.duplicate_reason
            await row.save(
                update_fields=["position", "expires_on", "description", "duplicate_reason"]
            )
        if there:
            await ClientIdentifier.filter(id__in=[row.id for row in there.values()]).delete()


async def _create(person: "Jobseeker", position: int, answer: Identifier, reading: Reading) -> None:
    id_ = new_id(Kind.CLIENT_IDENTIFIER)
    await ClientIdentifier.create(
        id=id_,
        jobseeker_id=person.id,
        provider_id=person.provider_id,
        position=position,
        type=answer.type,
        value=reading.sealing.seal(answer.value or "", table=_TABLE, column="value", row=id_),
        fingerprint=answer.fingerprint,
        expires_on=answer.expires_on,
        description=answer.description,
        duplicate_reason=answer.duplicate_reason,
    )


def _one_for_icare(identifiers: list[Identifier] | None) -> bool:
    return any(one.type in ICARE_TYPES for one in identifiers or [])


IDENTIFICATION_DOCUMENTS = Section(
    name="identification_documents",
    title=say("Identification Documents"),
    help=say(
        "A client can be saved without an identifier, but to be reported to iCARE needs one of these:"
        " FOSS/GCMS Client ID; Temporary Resident or Minister's Permit Number; IMM5292, IMM5509,"
        " IMM1000 Number."
    ),
    questions=(
        Question(
            "identifiers",
            say("Client Identifiers"),
            Identifiers(
                name="ClientIdentifier",
                description=say("An identifier and where it comes from."),
                parts=(
                    Question(
                        "type",
                        say("Client Identifier"),
                        Choice(ClientIdentifierKind),
                        help=say("What type of identification is being used."),
                        required=ALWAYS,
                    ),
                    Question(
                        "value",
                        say("Identifier Value"),
                        Text(longest=LONGEST),
                        help=say(
                            "The identification number, with or without hyphens and spaces; or as it"
                            " is shown masked, and then it stays."
                        ),
                        required=ALWAYS,
                    ),
                    Question(
                        "expires_on",
                        say("Expiry date"),
                        Day(days_ahead=None),
                        help=say(
                            "Until when the document is good; needed of a Social Insurance Number"
                            " that begins with 9."
                        ),
                    ),
                    Question(
                        "description",
                        say("Description"),
                        Text(longest=100),
                        help=say("What the document is; needed of another kind."),
                    ),
                    Question(
                        "duplicate_reason",
                        say("Reason for a duplicate"),
                        Text(longest=1000, several_lines=True),
                        help=say(
                            "Why the number is right although POSSIBLE_DUPLICATE was answered, up to"
                            " 1,000 characters."
                        ),
                    ),
                ),
            ),
            help=say("All of them, in your order: the list takes the place of the one before."),
            required=(
                Requirement(
                    RequiredBy.ICARE,
                    enough=_one_for_icare,
                    missing=say(
                        "To report this client to iCARE, enter one of: FOSS/GCMS Client ID; Temporary"
                        " Resident or Minister's Permit Number; IMM5292, IMM5509, IMM1000 Number."
                    ),
                ),
            ),
            kept=InIdentifiers(),
        ),
    ),
)
