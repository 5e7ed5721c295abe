"""The case notes that the portal would have written by itself, each dated when it happened."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from tortoise import connections

from cli.demo_placement import Added
from models import CaseNoteKind, Language
from models.case_note_text import note

_DATE = """
UPDATE case_note SET created_at = told.at
FROM unnest($1::uuid[], $2::timestamptz[]) AS told (id, at) WHERE case_note.id = told.id
"""


async def write_case_notes(everybody: Sequence[Added]) -> None:
    dates: dict[UUID, datetime] = {}
    for added in everybody:
        dates |= await _write(added)
    values = [list(dates), list(dates.values())]
    await connections.get("default").execute_query(_DATE, values)


async def _write(added: Added) -> dict[UUID, datetime]:
    """When the events behind the notes of one person happened, by the ids of the notes."""
    jobseeker, told, english = added.jobseeker, added.told, Language.ENGLISH
    created = await note(
        jobseeker,
        CaseNoteKind.ACCOUNT_CREATED,
        author_id=jobseeker.created_by_id,
        language=english,
    )
    dates = {created.id: told.added_at}
    if added.caseworker is not None and told.assigned_at is not None and told.assigned_later:
        assigned = await note(
            jobseeker,
            CaseNoteKind.CASEWORKER_ASSIGNED,
            author_id=added.manager.id,
            language=english,
        )
        dates[assigned.id] = told.assigned_at
    if told.accepted_at is not None:
        accepted = await note(
            jobseeker,
            CaseNoteKind.INVITATION_ACCEPTED,
            author_id=None,
            language=jobseeker.preferred_language,
        )
        dates[accepted.id] = told.accepted_at
    return dates
