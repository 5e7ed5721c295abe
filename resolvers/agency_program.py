"""Agency programmes: made, renamed and retired by whoever coordinates the agency; listed for everybody."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from models import AgencyProgram
from models.errors import ErrorCode, Mistake, Mistakes, invalid, say
from models.text import is_a_name, tidy
from permissions import scopes
from permissions.rules import coordinates
from resolvers.constraints import one_at_a_time
from resolvers.context import Context
from resolvers.idempotency import Answer, Wish, once
from resolvers.narrowing import of
from resolvers.objects import find
from resolvers.page import Listing
from resolvers.register_newcomer import provider_of

LONGEST_NAME = 200
MOST = 200
"""Of one provider, retired ones included."""


@dataclass(frozen=True)
class ProgramFilter:
    """What narrows the list; everything given must hold."""

    service_provider_id: str | None = None
    active: bool | None = None


def programs(
    ctx: Context, only: ProgramFilter, *, first: int, after: str | None
) -> Listing[AgencyProgram]:
    """By their English names."""
    rows = scopes.visible_agency_programs(ctx.signed_in)
    rows = of(rows, "provider_id", only.service_provider_id, "filter", "service_provider_id")
    if only.active is not None:
        rows = rows.filter(active=only.active)
    return Listing(rows, ("name_en", "id"), first, after)


async def create(
    ctx: Context,
    wish: Wish,
    *,
    name_en: str,
    name_fr: str,
    service_provider_id: str | None = None,
) -> AgencyProgram:
    """Of the viewer's provider, unless they name one that they reach."""
    mistakes: list[Mistake] = []
    names = _names({"name_en": name_en, "name_fr": name_fr}, mistakes)
    try:
        provider_id = await provider_of(ctx, service_provider_id)
    except Mistake as mistake:
        raise Mistakes([*mistakes, mistake]) from None
    if mistakes:
        raise Mistakes(mistakes)

    async def act() -> Answer:
        await one_at_a_time(provider_id)
        rows = scopes.visible_agency_programs(ctx.signed_in).filter(provider_id=provider_id)
        if await rows.count() >= MOST:
            text = say("An agency has at most {most} programmes.")
            raise Mistake(ErrorCode.CONFLICT, text, most=MOST)
        await _must_be_new(provider_id, names)
        made = await AgencyProgram.create(provider_id=provider_id, **names)
        ctx.audit.touched_nobody()
        return {"program": made.id}

    answer = await once(ctx, wish, act)
    return await find(scopes.visible_agency_programs(ctx.signed_in), answer["program"])


async def update(
    ctx: Context, wish: Wish, *, program_id: str, active: bool | None = None, **given: str
) -> AgencyProgram:
    """What is left out stays. One that is retired is chosen no more, and shown where it was chosen."""
    mistakes: list[Mistake] = []
    names = _names(given, mistakes)
    if mistakes:
        raise Mistakes(mistakes)
    programs = scopes.visible_agency_programs(ctx.signed_in)

    async def act() -> Answer:
        found = await find(programs.select_for_update(), program_id, "program_id")
        await one_at_a_time(found.provider_id)
        await _must_be_new(found.provider_id, names, but=found.id)
        found.update_from_dict(names)
        if active is not None:
            found.active = active
        await found.save()
        ctx.audit.touched_nobody()
        return {"program": found.id}

    answer = await once(ctx, wish, act)
    return await find(programs, answer["program"])


def can_update(ctx: Context, _program: AgencyProgram) -> bool:
    """Whoever sees it and coordinates an agency; the scope has decided which agencies those are."""
    return coordinates(ctx.signed_in)


def _names(given: dict[str, str], mistakes: list[Mistake]) -> dict[str, Any]:
    names: dict[str, Any] = {}
    for name, text in given.items():
        found = tidy(text, name, longest=LONGEST_NAME, required=True, mistakes=mistakes)
        if found is not None and not is_a_name(found):
            mistakes.append(invalid(say("A name has at least one letter."), name))
        elif found is not None:
            names[name] = found
    return names


async def _must_be_new(provider_id: UUID, names: dict[str, str], but: UUID | None = None) -> None:
    """Raise Mistakes at each name that another programme of the agency has."""
    taken = []
    for name, text in names.items():
        others = AgencyProgram.filter(provider_id=provider_id, **{f"{name}__iexact": text})
        if await others.exclude(id=but).exists() if but else await others.exists():
            sentence = say("The agency has a programme with this name already.")
            taken.append(Mistake(ErrorCode.CONFLICT, sentence, field=(name,)))
    if taken:
        raise Mistakes(taken)
