"""Catalogues: read by everybody; entries are added, relabelled, ordered and retired, never deleted.

They are the whole installation's, so administrators alone edit them. What was chosen stays readable: an
entry keeps its name for ever, and one that is retired is no longer offered.
"""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from tortoise import connections

from models import Catalogue, CatalogueEntry
from models.audit_event import AuditKind
from models.catalogue import LONGEST_NAME, MOST_ENTRIES, in_order, read_entry_text, read_icare_id
from models.errors import Mistake, Mistakes, invalid, say
from models.text import tidy
from resolvers.context import Context
from resolvers.idempotency import Answer, Wish, once
from resolvers.objects import find, uuid_of

_ORDER = ("position", "id")


async def entries(catalogue: Catalogue, *, include_retired: bool = False) -> list[CatalogueEntry]:
    rows = CatalogueEntry.filter(catalogue=catalogue)
    return await (rows if include_retired else rows.filter(active=True)).order_by(*_ORDER)


async def add(
    ctx: Context,
    wish: Wish,
    *,
    catalogue: str,
    name: str,
    label_en: str,
    label_fr: str,
    icare_id: int | None = None,
    icare_name: str | None = None,
) -> CatalogueEntry:
    """As the last one of its catalogue. Raise Mistakes for a name that it has already."""
    wanted = Catalogue(catalogue)
    mistakes: list[Mistake] = []
    values = {
        "name": read_entry_text(name, "name", mistakes),
        **_labels({"label_en": label_en, "label_fr": label_fr}, mistakes),
        **_icare({"icare_id": icare_id, "icare_name": icare_name}, mistakes),
    }

    async def act() -> Answer:
        there = await _held(wanted)
        if str(values["name"]).casefold() in {one.name.casefold() for one in there}:
            mistakes.append(
                invalid(say("The catalogue has this name already; it may be retired."), "name")
            )
        if len(there) >= MOST_ENTRIES:
            mistakes.append(
                invalid(say("A catalogue has at most {most} entries."), "name", most=MOST_ENTRIES)
            )
        if mistakes:
            raise Mistakes(mistakes)
        entry = await CatalogueEntry.create(
            catalogue=wanted,
            position=1 + max((one.position for one in there), default=-1),
            **values,
        )
        _record(ctx, wish, entry)
        return {"entry": entry.id}

    return await _again(await once(ctx, wish, act))


async def change(
    ctx: Context,
    wish: Wish,
    *,
    entry_id: str,
    is_active: bool | None = None,
    **given: Any,
) -> CatalogueEntry:
    """What is given alone: labels, what iCARE calls it, and whether it is offered."""
    mistakes: list[Mistake] = []
    labels = {name: text for name, text in given.items() if name.startswith("label_")}
    icare = {name: value for name, value in given.items() if name.startswith("icare_")}
    values: dict[str, Any] = {**_labels(labels, mistakes), **_icare(icare, mistakes)}
    if is_active is not None:
        values["active"] = is_active

    async def act() -> Answer:
        entry = await find(CatalogueEntry.all().select_for_update(), entry_id, "entry_id")
        if mistakes:
            raise Mistakes(mistakes)
        before = {name: getattr(entry, name) for name in values}
        if values:
            await entry.update_from_dict(values).save(update_fields=list(values))
        _record(ctx, wish, entry, before)
        return {"entry": entry.id}

    return await _again(await once(ctx, wish, act))


async def order(
    ctx: Context, wish: Wish, *, catalogue: str, entry_ids: Sequence[str]
) -> list[CatalogueEntry]:
    """Those that are named stand first, in this order; the others behind them, as they stood."""
    wanted = Catalogue(catalogue)

    async def act() -> Answer:
        ids = [uuid_of(text) or UUID(int=0) for text in entry_ids]
        moved = []
        for position, entry in enumerate(in_order(await _held(wanted), ids)):
            if entry.position != position:
                entry.position = position
                moved.append(entry)
        if moved:
            await CatalogueEntry.bulk_update(moved, ["position"])
        ctx.audit.record(
            AuditKind.CATALOGUE_CHANGED, fields=[f"Catalogue.{wanted.value}", *wish.fields]
        )
        return {}

    await once(ctx, wish, act)
    return await entries(wanted, include_retired=True)


def _labels(given: dict[str, str], mistakes: list[Mistake]) -> dict[str, str | None]:
    return {name: read_entry_text(text, name, mistakes) for name, text in given.items()}


def _icare(given: dict[str, Any], mistakes: list[Mistake]) -> dict[str, Any]:
    values = dict(given)
    if "icare_id" in given:
        values["icare_id"] = read_icare_id(given["icare_id"], "icare_id", mistakes)
    if "icare_name" in given:
        values["icare_name"] = tidy(
            given["icare_name"], "icare_name", longest=LONGEST_NAME, mistakes=mistakes
        )
    return values


async def _held(catalogue: Catalogue) -> list[CatalogueEntry]:
    """All of a catalogue, in order; nobody else edits it until the transaction ends."""
    await connections.get("default").execute_query_dict(
        "SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [f"catalogue {catalogue}"]
    )
    return await entries(catalogue, include_retired=True)


async def _again(answer: Answer) -> CatalogueEntry:
    return await find(CatalogueEntry.all(), answer["entry"], "entry_id")


def _record(
    ctx: Context, wish: Wish, entry: CatalogueEntry, before: dict[str, Any] | None = None
) -> None:
    """Which entry, and what it was; nothing of it is a person's."""
    ctx.audit.record(
        AuditKind.CATALOGUE_CHANGED,
        fields=[f"Catalogue.{entry.catalogue.value}", *wish.fields],
        terms={"name": entry.name, **{key: str(value) for key, value in (before or {}).items()}},
    )
