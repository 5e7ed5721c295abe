"""Sending invitations: each once, with the link to it; what is uncertain waits for a person."""

from datetime import datetime
from email.message import EmailMessage
from uuid import UUID

from gateways.mail_message import message_of
from gateways.mail_templates import invitation_mail
from jobs import queue
from jobs.deps import Deps
from jobs.mailing import Mailings
from jobs.outbox import consumes
from jobs.queue import SEND_INVITATION
from models import Invitation, InvitationStatus, Jobseeker, OutboxEntry, ServiceProvider
from models.invitation import OPEN, invitation_link


@consumes(SEND_INVITATION)
async def send_invitation(deps: Deps, entry: OutboxEntry, invitation_id: str) -> None:
    await INVITATIONS.send(deps, entry, UUID(invitation_id))


async def expire_invitations(now: datetime) -> None:
    """What is being sent just now keeps its state until it is known how that went."""
    await INVITATIONS.expire(now, OPEN - {InvitationStatus.SENDING})


async def _written(deps: Deps, invitation: Invitation, now: datetime) -> EmailMessage:
    people = Jobseeker.all().only("id", "first_name", "preferred_name")
    jobseeker = await people.get(id=invitation.jobseeker_id)
    provider = await ServiceProvider.get(id=invitation.provider_id)
    link = invitation_link(deps.portal_url, deps.tokens.invitation_token(invitation.id))
    return message_of(
        invitation_mail(
            language=invitation.language,
            name=jobseeker.preferred_name or jobseeker.first_name,
            provider_name=provider.name,
            link=link,
            expires_at=invitation.expires_at,
            portal_url=deps.portal_url,
        ),
        sender=deps.mail_from,
        recipient=invitation.email,
        message_id=invitation.message_id(deps.mail_domain),
        at=now,
    )


INVITATIONS = Mailings(
    Invitation, SEND_INVITATION, "invitation_id", promise=queue.send_invitation, write=_written
)
