"""Previews: the two places where a request itself speaks to CaMS, with a deadline.

Linking and inviting look at the same preview before they write, so that what was confirmed on the
screen is what is stored.
"""

import logging
import re
from dataclasses import dataclass

from gateways.cams import CamsInvalid, CamsNotFound, CamsProblem, CamsRefused
from models import CamsRecord, Jobseeker
from models.cams_failure import CamsFailure
from models.cams_snapshot import AssessmentSnapshot, AssessmentStatus, ClientSnapshot
from models.errors import ErrorCode, Mistake, say
from permissions import scopes
from resolvers.budgets import PREVIEWS, spend
from resolvers.context import Context

logger = logging.getLogger(__name__)

_CLIENT_REFERENCE_NUMBER = re.compile(r"[0-9]{7}")
_ASSESSMENT_NUMBER = re.compile(r"[A-Z0-9-]{4,20}")

NO_CLIENT = say(
    "No matches found. Confirm you are using the Client Reference Number,"
    " not the Case Reference Number."
)
NO_ASSESSMENT = say("No matches found. Double-check the CA number and status.")
NOT_SUBMITTED = say("The CA status must be Submitted.")
CAMS_UNUSABLE = say(
    "CaMS's answer about this number cannot be used. Nothing was changed; tell your support."
)
CAMS_UNAVAILABLE = say("CaMS does not answer right now. Nothing was changed; try again later.")


@dataclass(frozen=True)
class CamsClient:
    """A person in CaMS as previewed, ready to be linked."""

    snapshot: ClientSnapshot
    etag: str | None


async def client(ctx: Context, reference_number: str, *field: str) -> CamsClient:
    """The person with this Client Reference Number. Raise a Mistake at `field` otherwise.

    Spaces are forgiven. A number that cannot be one, a Case Reference Number say, is no match and
    CaMS is not asked. Raise Mistake TOO_MANY for whoever has asked for very many.
    """
    number = reference_number.replace(" ", "")
    if not _CLIENT_REFERENCE_NUMBER.fullmatch(number):
        raise Mistake(ErrorCode.NO_MATCH, NO_CLIENT, field=field)
    await spend(ctx, PREVIEWS)
    ctx.audit.looked_up(["Query.camsClient(referenceNumber:)"], {"referenceNumber": number})
    try:
        answer = await ctx.cams.client(number)
    except CamsNotFound:
        raise Mistake(ErrorCode.NO_MATCH, NO_CLIENT, field=field) from None
    except CamsProblem as problem:
        raise _unavailable(problem, field) from problem
    if answer.snapshot is None:
        raise _unavailable(CamsInvalid(CamsFailure.MALFORMED), field)
    return CamsClient(answer.snapshot, answer.etag)


async def assessment(ctx: Context, number: str, *field: str) -> AssessmentSnapshot:
    """The Submitted Common Assessment with this number. Raise a Mistake at `field` otherwise."""
    number = number.strip().upper()
    if not _ASSESSMENT_NUMBER.fullmatch(number):
        raise Mistake(ErrorCode.NO_MATCH, NO_ASSESSMENT, field=field)
    await spend(ctx, PREVIEWS)
    ctx.audit.looked_up(["Query.commonAssessment(number:)"], {"number": number})
    try:
        found = await ctx.cams.assessment(number)
    except CamsNotFound:
        raise Mistake(ErrorCode.NO_MATCH, NO_ASSESSMENT, field=field) from None
    except CamsProblem as problem:
        raise _unavailable(problem, field) from problem
    if found.status is not AssessmentStatus.SUBMITTED:
        raise Mistake(ErrorCode.NOT_SUBMITTED, NOT_SUBMITTED, field=field)
    return found


async def already_linked_to(ctx: Context, reference_number: str) -> Jobseeker | None:
    """Who has this number already, among the people whom the viewer may see; the first added."""
    record = (
        await scopes.visible_cams_records(ctx.signed_in)
        .filter(reference_number=reference_number)
        .order_by("linked_at")
        .first()
    )
    return None if record is None else await ctx.loaders.jobseeker_by_id.load(record.jobseeker_id)


async def must_not_be_linked(provider_id: object, reference_number: str, *field: str) -> None:
    """A number is linked once in a provider. Other providers' links are nobody's business here."""
    if await CamsRecord.exists(provider_id=provider_id, reference_number=reference_number):
        raise already_linked(*field)


def already_linked(*field: str) -> Mistake:
    return Mistake(
        ErrorCode.ALREADY_LINKED,
        say("This CaMS record is already linked to a jobseeker of your service provider."),
        field=field,
    )


def _unavailable(problem: CamsProblem, field: tuple[str, ...]) -> Mistake:
    log = logger.error if isinstance(problem, CamsRefused) else logger.warning
    log("CaMS gave a request no usable answer: %s", problem.reason)
    text = CAMS_UNUSABLE if isinstance(problem, CamsInvalid) else CAMS_UNAVAILABLE
    return Mistake(ErrorCode.CAMS_UNAVAILABLE, text, field=field)
