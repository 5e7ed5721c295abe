"""The Registration Summary: who may be chosen as worker, which site, and what stands there by itself."""

from uuid import UUID

from models import Account, Registration, Site
from models.errors import say
from models.registration.form import Answers, Reading
from permissions import scopes
from permissions.rules import is_caseworker_of
from resolvers.context import Context

WORKER = "registration_summary.primary_worker_id"
DATE = "registration_summary.registration_date"
SITE = "registration_summary.registration_site_id"


async def caseworker(ctx: Context, answers: Answers, reading: Reading) -> Account | None:
    """The caseworker chosen, who works with clients of this provider."""
    id_ = answers.get(WORKER)
    if id_ is None:
        return None
    worker = await scopes.staff_to_assign(ctx.signed_in).get_or_none(id=id_)
    if worker is None or not is_caseworker_of(reading.provider_id, worker):
        reading.wrong(WORKER, say("Choose a caseworker of the jobseeker's service provider."))
        return None
    return worker


async def check_site(ctx: Context, answers: Answers, reading: Reading) -> None:
    id_ = answers.get(SITE)
    visible = scopes.visible_sites(ctx.signed_in).filter(provider_id=reading.provider_id)
    if id_ is not None and not await visible.filter(id=id_).exists():
        reading.wrong(SITE, say("Choose a site of the service provider."))


async def stand_by_themselves(ctx: Context, answers: Answers, reading: Reading) -> None:
    """Source 002: "The default is the current date … The default is the current location" ."""
    if answers.get(DATE) is None:
        answers[DATE] = reading.today
    if answers.get(SITE) is None:
        answers[SITE] = await _usual_site(ctx, reading.provider_id)


async def _usual_site(ctx: Context, provider_id: UUID) -> UUID | None:
    """Where this member of staff registered somebody last; else the only site that there is."""
    last = (
        await Registration.filter(provider_id=provider_id, created_by_id=ctx.signed_in.account_id)
        .order_by("-created_at")
        .first()
        .only("registration_site_id", "jobseeker_id")
    )
    if last is not None:
        return last.registration_site_id
    sites = await Site.filter(provider_id=provider_id).limit(2)
    return sites[0].id if len(sites) == 1 else None
