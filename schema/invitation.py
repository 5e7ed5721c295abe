"""Invitation in GraphQL: sent again, taken back, accepted."""

from datetime import datetime

import strawberry

import models
from models.invitation import OPEN
from resolvers import invitation
from schema.info import Info
from schema.inputs import read_input
from schema.mutation import idempotency_key, mutation, user_errors
from schema.node import Node
from schema.relation import computed
from schema.session import access_token, expires_at, refresh_expires_at, refresh_token, tokens_of
from schema.user_error import UserError
from schema.viewer import Viewer
from schema.viewer_can import viewer_can

_OPEN = ", ".join(f"'{status}'" for status in sorted(OPEN))


def _status(root: strawberry.Parent[models.Invitation], info: Info) -> models.InvitationStatus:
    return root.status_at(info.context.now)


@strawberry.type(description="A letter that asks a jobseeker to open their portal account.")
class Invitation(Node):
    row = models.Invitation

    sent_at: datetime | None = strawberry.field(
        description="When the mail server took it; null while it has not."
    )
    expires_at: datetime = strawberry.field(description="When the link stops working.")

    viewer_can_resend: bool = viewer_can(
        invitation.can_resend, "resendInvitation", description="send another copy"
    )
    viewer_can_revoke: bool = viewer_can(
        invitation.can_revoke, "revokeInvitation", description="take it back"
    )

    status: models.InvitationStatus = computed(
        _status,
        sql=(
            f"case when {{row}}.status in ({_OPEN}) and {{now}} >= {{row}}.expires_at"
            f" then '{models.InvitationStatus.EXPIRED}' else {{row}}.status end"
        ),
        description="How it stands now.",
    )

    @strawberry.field(
        description=(
            "What Copy Link copies, to be shared with the client by hand; null when it no longer"
            " works."
        )
    )
    @staticmethod
    def link(root: strawberry.Parent[models.Invitation], info: Info) -> str | None:
        return invitation.link_of(info.context, root)


@strawberry.input(description="Whom to invite anew, and where.")
class CreateInvitationInput:
    jobseeker_id: strawberry.ID = strawberry.field(description="The jobseeker's id.")
    email: str | None = strawberry.field(
        default=None,
        description="The right address, if the known one is wrong; it becomes the jobseeker's.",
    )
    idempotency_key: str | None = idempotency_key()


@strawberry.type(description="The new invitation, or why there is none.")
class CreateInvitationPayload:
    invitation: Invitation | None = strawberry.field(default=None, description="The new one.")
    user_errors: list[UserError] = user_errors()


@strawberry.input(description="Which invitation to send again.")
class ResendInvitationInput:
    invitation_id: strawberry.ID = strawberry.field(description="The invitation's id.")
    idempotency_key: str | None = idempotency_key()


@strawberry.type(description="The invitation on its way again, or why not.")
class ResendInvitationPayload:
    invitation: Invitation | None = strawberry.field(default=None, description="As it is now.")
    user_errors: list[UserError] = user_errors()


@strawberry.input(description="Which invitation to take back.")
class RevokeInvitationInput:
    invitation_id: strawberry.ID = strawberry.field(description="The invitation's id.")
    idempotency_key: str | None = idempotency_key()


@strawberry.type(description="The invitation taken back, or why not.")
class RevokeInvitationPayload:
    invitation: Invitation | None = strawberry.field(default=None, description="As it is now.")
    user_errors: list[UserError] = user_errors()


@strawberry.input(description="What the jobseeker who holds the link sends.")
class AcceptInvitationInput:
    token: str = strawberry.field(description="The last part of the link; the whole link will do.")
    password: str = strawberry.field(description="The password of the new account.")
    idempotency_key: str | None = idempotency_key()


@strawberry.type(description="The jobseeker signed in to the new account, or why not.")
class AcceptInvitationPayload:
    access_token: str | None = access_token()
    expires_at: datetime | None = expires_at()
    refresh_token: str | None = refresh_token()
    refresh_expires_at: datetime | None = refresh_expires_at()
    viewer: Viewer | None = strawberry.field(default=None, description="The new account.")
    user_errors: list[UserError] = user_errors()


@strawberry.type
class InvitationMutation:
    @mutation(
        CreateInvitationPayload,
        description=(
            "Invite a jobseeker anew, with a new link, after an invitation was taken back, came back"
            " or went to a wrong address. Open invitations end."
        ),
    )
    async def create_invitation(
        self,
        info: Info,
        input: CreateInvitationInput,  # noqa: A002
    ) -> CreateInvitationPayload:
        asked = read_input(info.context, "create_invitation", input)
        found = await invitation.create(info.context, asked.wish, **asked.values)
        return CreateInvitationPayload(invitation=found)  # type: ignore[arg-type]

    @mutation(
        ResendInvitationPayload,
        description="Send another copy: the same link with a new deadline.",
    )
    async def resend_invitation(
        self,
        info: Info,
        input: ResendInvitationInput,  # noqa: A002
    ) -> ResendInvitationPayload:
        asked = read_input(info.context, "resend_invitation", input)
        found = await invitation.resend(info.context, asked.wish, **asked.values)
        return ResendInvitationPayload(invitation=found)  # type: ignore[arg-type]

    @mutation(
        RevokeInvitationPayload, description="Take an invitation back: its link stops working."
    )
    async def revoke_invitation(
        self,
        info: Info,
        input: RevokeInvitationInput,  # noqa: A002
    ) -> RevokeInvitationPayload:
        asked = read_input(info.context, "revoke_invitation", input)
        found = await invitation.revoke(info.context, asked.wish, **asked.values)
        return RevokeInvitationPayload(invitation=found)  # type: ignore[arg-type]

    @mutation(
        AcceptInvitationPayload,
        description="Open the jobseeker's own account; sent without an access token.",
    )
    async def accept_invitation(
        self,
        info: Info,
        input: AcceptInvitationInput,  # noqa: A002
    ) -> AcceptInvitationPayload:
        asked = read_input(info.context, "accept_invitation", input)
        found = await invitation.accept(info.context, asked.wish, **asked.values)
        return AcceptInvitationPayload(**tokens_of(found))
