"""Accounts of staff in GraphQL: made, closed and opened again by administrators."""

import strawberry

import models
from resolvers import staff_account
from schema.info import Info
from schema.inputs import read_input
from schema.mutation import idempotency_key, mutation, user_errors
from schema.staff_member import StaffMember
from schema.user_error import UserError


@strawberry.input(description="A new colleague, and where they belong.")
class CreateStaffAccountInput:
    email: str = strawberry.field(description="The address that they sign in with.")
    display_name: str = strawberry.field(
        description="The name that colleagues know; up to 200 characters."
    )
    language: models.Language | None = strawberry.field(
        default=None, description="In which the portal writes to them; left out: English."
    )
    service_provider_id: strawberry.ID | None = strawberry.field(
        default=None,
        description="The provider that they belong to. Left out for staff of a group and of none.",
    )
    service_provider_group_id: strawberry.ID | None = strawberry.field(
        default=None, description="The group that they belong to, instead of a provider."
    )
    permissions: list[models.Permission] = strawberry.field(
        default_factory=list, description="What they may do; such as the viewer holds."
    )
    idempotency_key: str | None = idempotency_key()


@strawberry.type(description="The new account, or why there is none.")
class CreateStaffAccountPayload:
    staff_member: StaffMember | None = strawberry.field(
        default=None, description="Nobody signs in with it before its link was used."
    )
    user_errors: list[UserError] = user_errors()


@strawberry.input(description="Who gets the letter again.")
class ResendStaffInvitationInput:
    account_id: strawberry.ID = strawberry.field(description="The account's id.")
    idempotency_key: str | None = idempotency_key()


@strawberry.type(description="The account, or why no letter leaves.")
class ResendStaffInvitationPayload:
    staff_member: StaffMember | None = strawberry.field(default=None, description="As it is now.")
    user_errors: list[UserError] = user_errors()


@strawberry.input(description="Which account is closed.")
class CloseAccountInput:
    account_id: strawberry.ID = strawberry.field(description="The account's id.")
    idempotency_key: str | None = idempotency_key()


@strawberry.type(description="The account, closed, or why not.")
class CloseAccountPayload:
    staff_member: StaffMember | None = strawberry.field(
        default=None, description="As it is now, a reporting tool's account too."
    )
    user_errors: list[UserError] = user_errors()


@strawberry.input(description="Which account is opened again.")
class ReopenAccountInput:
    account_id: strawberry.ID = strawberry.field(description="The account's id.")
    idempotency_key: str | None = idempotency_key()


@strawberry.type(description="The account, open, or why not.")
class ReopenAccountPayload:
    staff_member: StaffMember | None = strawberry.field(
        default=None, description="As it is now, a reporting tool's account too."
    )
    user_errors: list[UserError] = user_errors()


@strawberry.type
class StaffAccountMutation:
    @mutation(
        CreateStaffAccountPayload,
        description=(
            "Make an account for a colleague, who gets a letter with a link to choose a password;"
            " the link works once, for 72 hours. Nobody gives what they do not hold."
        ),
    )
    async def create_staff_account(
        self,
        info: Info,
        input: CreateStaffAccountInput,  # noqa: A002
    ) -> CreateStaffAccountPayload:
        asked = read_input(info.context, "create_staff_account", input)
        found = await staff_account.create(info.context, asked.wish, **asked.values)
        return CreateStaffAccountPayload(staff_member=found)  # type: ignore[arg-type]

    @mutation(
        ResendStaffInvitationPayload,
        description=(
            "Write again to a colleague who has not chosen a password yet; the link before it"
            " stops working."
        ),
    )
    async def resend_staff_invitation(
        self,
        info: Info,
        input: ResendStaffInvitationInput,  # noqa: A002
    ) -> ResendStaffInvitationPayload:
        asked = read_input(info.context, "resend_staff_invitation", input)
        found = await staff_account.resend(info.context, asked.wish, **asked.values)
        return ResendStaffInvitationPayload(staff_member=found)  # type: ignore[arg-type]

    @mutation(
        CloseAccountPayload,
        description=(
            "Close an account: its sessions end at once, its service keys, outside identities and"
            " links work no more, and it gets no letters. The last administrator's stays open."
        ),
    )
    async def close_account(
        self,
        info: Info,
        input: CloseAccountInput,  # noqa: A002
    ) -> CloseAccountPayload:
        asked = read_input(info.context, "close_account", input)
        found = await staff_account.close(info.context, asked.wish, **asked.values)
        return CloseAccountPayload(staff_member=found)  # type: ignore[arg-type]

    @mutation(
        ReopenAccountPayload,
        description=(
            "Open an account again: with the password, the permissions, the service keys and the"
            " outside identities that it had. Its sessions stay ended."
        ),
    )
    async def reopen_account(
        self,
        info: Info,
        input: ReopenAccountInput,  # noqa: A002
    ) -> ReopenAccountPayload:
        asked = read_input(info.context, "reopen_account", input)
        found = await staff_account.reopen(info.context, asked.wish, **asked.values)
        return ReopenAccountPayload(staff_member=found)  # type: ignore[arg-type]
