"""An invitation that was sent, without the form before it."""

from datetime import timedelta
from typing import Any

from models import Invitation, InvitationStatus, Jobseeker, Language
from models.identity import Kind, new_id
from models.invitation import LIFETIME, invitation_link
from tests.people import now
from tests.schema.api import Api


async def invited(api: Api, jobseeker: Jobseeker, **columns: Any) -> Invitation:
    """Sent an hour ago."""
    id_ = new_id(Kind.INVITATION)
    values: dict[str, Any] = {
        "email": jobseeker.email,
        "language": Language.ENGLISH,
        "status": InvitationStatus.SENT,
        "sent_at": now() - timedelta(hours=1),
        "expires_at": now() + LIFETIME - timedelta(hours=1),
    } | columns
    return await Invitation.create(
        id=id_,
        jobseeker_id=jobseeker.id,
        provider_id=jobseeker.provider_id,
        token_hash=api.tokens.hash_of(token_of(api, id_)),
        created_by_id=jobseeker.created_by_id,
        **values,
    )


def token_of(api: Api, invitation_id: Any) -> str:
    return api.tokens.invitation_token(invitation_id)


def link_of(api: Api, invitation: Invitation) -> str:
    return invitation_link("http://portal.example", token_of(api, invitation.id))
