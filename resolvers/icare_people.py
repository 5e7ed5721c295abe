"""Who is in a month's file of iCARE, with the cells of their rows: read in batches, in the order of ids.

Ids do not change while a file is made, so nobody is in it twice; they are in the order of time. The Client
Profile is of whoever was registered by the end of the month and was registered, or changed, since it
began; the other templates are of whoever attended a completed session of their service in it.
"""

from collections.abc import AsyncIterator, Mapping, Sequence
from typing import Any
from uuid import UUID

from tortoise import connections

from models.client_identifier import ICARE_TYPES, ClientIdentifier
from models.icare.cells import Cells, Person, Served, profile_cells, service_cells
from models.icare.codes import OfficialLanguageId, Orientation, ValidationType
from models.icare.month import Month
from models.icare.template import IcareTemplate
from models.language import icare_language_id
from models.service_session import SessionKind
from permissions.keyring import Keyring

BATCH = 500
"""People who are held in memory at a time."""

Row = tuple[UUID, Cells]

_FIRST = UUID(int=0)
# That somebody was changed since is all that is kept: whoever was changed again after the month is in the
# file of the month, too, rather than in none.
_PROFILES = """
SELECT * FROM icare_person
WHERE provider_id = $1 AND jobseeker_id > $2 AND registered_on <= $4
    AND (registered_on >= $3 OR changed_at >= $6)
ORDER BY jobseeker_id LIMIT $5
"""
_SERVED = """
WITH attended AS (
    SELECT a.jobseeker_id, s.id, s.kind, s.site_id, s.language, s.topics, s.held_on, s.length_minutes,
        s.unnamed_participants
    FROM session_attendance a JOIN service_session s ON s.id = a.session_id
    WHERE s.provider_id = $1 AND s.service = $6 AND s.held_on BETWEEN $3 AND $4
        AND a.held_on BETWEEN $3 AND $4 AND s.length_minutes IS NOT NULL
        AND a.removed_at IS NULL AND a.jobseeker_id > $2
),
served AS (
    SELECT jobseeker_id, min(held_on) AS first_day, max(held_on) AS last_day,
        sum(length_minutes)::int AS minutes, (array_agg(id ORDER BY held_on DESC, id DESC))[1] AS last_id
    FROM attended GROUP BY jobseeker_id
)
SELECT p.*, v.first_day, v.last_day, v.minutes, l.kind, l.language,
    (SELECT postal_code FROM site WHERE site.id = l.site_id) AS site_postal_code,
    l.unnamed_participants
        + (SELECT count(*) FROM session_attendance o
            WHERE o.session_id = v.last_id AND o.removed_at IS NULL)
        + (SELECT count(*) FROM anonymous_attendance o
            WHERE o.session_id = v.last_id AND o.removed_at IS NULL) AS people,
    ARRAY(SELECT DISTINCT coalesce(e.icare_name, e.label_en)
        FROM attended t CROSS JOIN unnest(t.topics) AS topic
        JOIN catalogue_entry e ON e.catalogue = 'SESSION_TOPIC' AND e.name = topic
        WHERE t.jobseeker_id = v.jobseeker_id) AS topics
FROM served v
JOIN icare_person p ON p.jobseeker_id = v.jobseeker_id AND p.provider_id = $1
JOIN service_session l ON l.id = v.last_id
WHERE p.registered_on IS NOT NULL
ORDER BY v.jobseeker_id LIMIT $5
"""

_ORIENTATIONS = {
    SessionKind.ONE_ON_ONE: Orientation.ONE_ON_ONE,
    SessionKind.REMOTE: Orientation.ONE_ON_ONE,
    SessionKind.FAMILY: Orientation.FAMILY,
    SessionKind.WORKSHOP: Orientation.GROUP,
    SessionKind.CIRCLE: Orientation.GROUP,
    SessionKind.EVENT: Orientation.GROUP,
}


async def rows_of_month(
    keyring: Keyring, provider_id: UUID, template: IcareTemplate, month: Month
) -> AsyncIterator[Sequence[Row]]:
    """Everybody who belongs into the file, ready or not, in batches."""
    last = _FIRST
    while found := await _batch(provider_id, last, template, month):
        identifiers = await _identifiers(keyring, found)
        yield [
            (one["jobseeker_id"], _cells(template, one, _person(one, identifiers))) for one in found
        ]
        last = found[-1]["jobseeker_id"]


async def _batch(
    provider_id: UUID, last: UUID, template: IcareTemplate, month: Month
) -> list[dict[str, Any]]:
    of_month = [provider_id, last, month.first_day, month.last_day, BATCH]
    if template is IcareTemplate.CLIENT_PROFILE:
        return await _query(_PROFILES, *of_month, month.begins_at)
    return await _query(_SERVED, *of_month, template.value)


async def _identifiers(
    keyring: Keyring, people: Sequence[dict[str, Any]]
) -> dict[UUID, tuple[ValidationType, str]]:
    """Those that count, opened, by their ids."""
    ids = [one["identifier_id"] for one in people if one["identifier_id"] is not None]
    found = {}
    for one in await ClientIdentifier.filter(id__in=ids):
        value = keyring.decrypt(
            bytes(one.value), table="client_identifier", column="value", row=one.id
        )
        found[one.id] = (ICARE_TYPES[one.type], value.decode())
    return found


def _cells(template: IcareTemplate, row: dict[str, Any], person: Person) -> Cells:
    if template is IcareTemplate.CLIENT_PROFILE:
        return profile_cells(person)
    return service_cells(template, person, _served(row))


def _person(row: dict[str, Any], identifiers: Mapping[UUID, tuple[ValidationType, str]]) -> Person:
    type_, value = identifiers.get(row["identifier_id"], (None, None))
    language = row["official_language_id"]
    return Person(
        validation_type=type_,
        validation_id=value,
        date_of_birth=row["date_of_birth"],
        phone=row["phone"],
        email=row["email"],
        street_number=row["street_number"],
        street_name=row["street_name"],
        street_type=row["street_type"],
        street_direction=row["street_direction"],
        unit=row["unit"],
        city=row["city"],
        province=row["province"],
        postal_code=row["postal_code"],
        official_language=None if language is None else OfficialLanguageId(language),
        consents=row["consents"],
        referred_by=row["referred_by_id"],
    )


def _served(row: dict[str, Any]) -> Served:
    kind = SessionKind(row["kind"])
    return Served(
        first_day=row["first_day"],
        last_day=row["last_day"],
        minutes=row["minutes"],
        language_id=icare_language_id(row["language"]),
        orientation=_ORIENTATIONS[kind],
        is_online=kind is SessionKind.REMOTE,
        postal_code=row["site_postal_code"],
        people=row["people"],
        topics=frozenset(row["topics"]),
    )


async def _query(text: str, *values: Any) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = await connections.get("default").execute_query_dict(
        text, list(values)
    )
    return rows
