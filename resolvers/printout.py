"""Documents that are printed of a person: which of them the viewer may have, and on whose paper."""

from dataclasses import dataclass
from uuid import UUID

from models import Jobseeker, Language
from models.audit_event import AuditKind
from models.printout import PrintoutKind
from permissions import scopes
from resolvers.context import Context
from resolvers.objects import find


@dataclass(frozen=True)
class Subject:
    """Of whom something is printed, and on whose paper."""

    id: UUID
    language: Language
    """Theirs: a document is in it unless somebody chooses another."""
    provider: str


async def kinds_for(ctx: Context, person: Jobseeker) -> list[PrintoutKind]:
    """What can be printed of somebody: a receipt and a card once they are registered."""
    if await ctx.loaders.registration_by_jobseeker.load(person.id) is not None:
        return list(PrintoutKind)
    return [kind for kind in PrintoutKind if not kind.is_of_a_registration]


async def subject(ctx: Context, id_: str) -> Subject:
    """Raise Mistake NOT_FOUND for a person whom the viewer does not see.

    The name of the provider that a person is with is no secret to whoever sees the person: it stands on
    every letter to them. `serviceProvider` is hidden because it says how to assign them elsewhere.
    """
    viewer = ctx.signed_in
    person = await find(scopes.visible_jobseekers(viewer), id_)
    provider = await scopes.every_service_provider(viewer).get(id=person.provider_id)
    return Subject(person.id, Language(person.preferred_language), provider.name)


def printed(ctx: Context, kind: PrintoutKind, person: UUID) -> None:
    """Write into the audit trail that it was made; what stands in it is written as it is read."""
    ctx.audit.record(AuditKind.PRINTED, jobseeker_ids=[person], fields=[kind.value])
