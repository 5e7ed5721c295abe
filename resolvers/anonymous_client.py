"""Anonymous clients: registered once, listed, counted. Nothing here, or anywhere, changes one.

Source 002: "An Anonymous Client Profile cannot be changed to a Named Client. If changes are required a
New named client must be created."
"""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from models import AgeRange, AnonymousClient, Catalogue
from models.anonymous_client import LARGEST_FAMILY, PostalArea
from models.date_range import DateRange, today_in_ontario
from models.errors import say
from models.privacy_statement import must_be_acknowledged
from models.registration.form import Kind
from models.registration.kinds import Choice, Day, Entries, Entry, Number
from models.registration.languages import LanguageCode
from models.registration.places import Country
from permissions import scopes
from resolvers import registration_form
from resolvers.constraints import one_at_a_time
from resolvers.context import Context
from resolvers.idempotency import Answer, Wish, once
from resolvers.narrowing import between, days_of, of
from resolvers.objects import find, nothing_here, uuid_of
from resolvers.page import Listing
from resolvers.reading import read, refuse_mistakes
from resolvers.service_session_form import NO_PROVIDER

_KINDS: dict[str, Kind] = {
    "registered_on": Day(),
    "gender": Entry(Catalogue.GENDER),
    "age_group": Choice(AgeRange),
    "country_of_origin": Country(),
    "language": LanguageCode(),
    "immigration_status": Entry(Catalogue.IMMIGRATION_STATUS),
    "postal_area": PostalArea(),
    "family_size": Number(1, LARGEST_FAMILY),
    "learned_about": Entries(Catalogue.LEARNED_ABOUT),
}


@dataclass(frozen=True)
class AnonymousClientFilter:
    """What narrows the list; everything given must hold."""

    service_provider_id: str | None = None
    site_id: str | None = None
    registered: DateRange | None = None


def anonymous_clients(
    ctx: Context, only: AnonymousClientFilter, *, first: int, after: str | None
) -> Listing[AnonymousClient]:
    """The latest first."""
    rows = scopes.visible_anonymous_clients(ctx.signed_in)
    rows = of(rows, "provider_id", only.service_provider_id, "filter", "service_provider_id")
    rows = of(rows, "site_id", only.site_id, "filter", "site_id")
    rows = between(rows, "registered_on", days_of(ctx, only.registered, "filter", "registered"))
    return Listing(rows, ("-registered_on", "-id"), first, after)


async def register(
    ctx: Context,
    wish: Wish,
    *,
    privacy_statement_version: int | None = None,
    site_id: str | None = None,
    **given: Any,
) -> AnonymousClient:
    """Of the provider whose site it is, or of the viewer's own. Source 002: the privacy statement is read
    and understood "before" anything is stored.
    """
    viewer = ctx.signed_in
    site, wrong_site = None, site_id is not None
    if site_id is not None and (id_ := uuid_of(site_id)) is not None:
        site = await scopes.visible_sites(viewer).get_or_none(id=id_)
        wrong_site = site is None
    provider_id = viewer.provider_id if site is None else site.provider_id
    reading = await registration_form.begin_reading(ctx, provider_id or NO_PROVIDER)
    given.setdefault("registered_on", today_in_ontario(ctx.now))
    columns = await read(_KINDS, given, reading, "registered_on")
    if wrong_site:
        reading.mistakes.append(nothing_here("site_id"))
    elif provider_id is None:
        reading.wrong("site_id", say("Say at which site of which provider it was."))
    else:
        place = "privacy_statement_version"
        wrong = await must_be_acknowledged(provider_id, privacy_statement_version, place)
        reading.mistakes += [] if wrong is None else [wrong]
    refuse_mistakes(reading)

    async def act() -> Answer:
        await one_at_a_time(reading.provider_id)
        made = await AnonymousClient.create(
            provider_id=reading.provider_id,
            number=await _next_number(reading.provider_id),
            site_id=None if site is None else site.id,
            privacy_statement_version=privacy_statement_version,
            acknowledged_at=ctx.now,
            acknowledged_by_id=viewer.account_id,
            **columns,
        )
        ctx.audit.touched_nobody()
        return {"anonymous_client": made.id}

    answer = await once(ctx, wish, act)
    return await find(scopes.visible_anonymous_clients(viewer), answer["anonymous_client"])


async def _next_number(provider_id: UUID) -> int:
    """Nobody else counts meanwhile."""
    last = await AnonymousClient.filter(provider_id=provider_id).order_by("-number").first()
    return 1 if last is None else last.number + 1
