"""A forgotten password in GraphQL: asking for a link by mail, and using it."""

import strawberry

from resolvers import password_reset
from schema.info import Info
from schema.inputs import read_input
from schema.mutation import idempotency_key, mutation, user_errors
from schema.user_error import UserError


@strawberry.input(description="Whose password was forgotten.")
class RequestPasswordResetInput:
    email: str = strawberry.field(description="The e-mail address of the account.")
    idempotency_key: str | None = idempotency_key()


@strawberry.type(description="Asked, whether or not anybody has this address.")
class RequestPasswordResetPayload:
    user_errors: list[UserError] = user_errors()


@strawberry.input(description="A link that was mailed, and the password to be set with it.")
class ResetPasswordInput:
    token: str = strawberry.field(description="From the link, or the whole link.")
    password: str = strawberry.field(description="8 to 200 characters.")
    code: str | None = strawberry.field(
        default=None,
        description=(
            "Of the authenticator app, or a recovery code; accounts without a second factor need"
            " none. One that is missing or wrong is `INVALID` here, and the link stays good."
        ),
    )
    idempotency_key: str | None = idempotency_key()


@strawberry.type(description="Set, or why it was not. Sign in with the new password next.")
class ResetPasswordPayload:
    user_errors: list[UserError] = user_errors()


@strawberry.type
class PasswordResetMutation:
    @mutation(
        RequestPasswordResetPayload,
        description=(
            "Mail a link for a new password to whoever has this address, if anybody does; the"
            " answer is the same for everybody. The link works once, for an hour."
        ),
    )
    async def request_password_reset(
        self,
        info: Info,
        input: RequestPasswordResetInput,  # noqa: A002
    ) -> RequestPasswordResetPayload:
        asked = read_input(info.context, "request_password_reset", input)
        await password_reset.request(info.context, asked.wish, **asked.values)
        return RequestPasswordResetPayload()

    @mutation(
        ResetPasswordPayload,
        description="Set a new password with a link; every session of the account ends.",
    )
    async def reset_password(
        self,
        info: Info,
        input: ResetPasswordInput,  # noqa: A002
    ) -> ResetPasswordPayload:
        asked = read_input(info.context, "reset_password", input)
        await password_reset.reset(info.context, asked.wish, **asked.values)
        return ResetPasswordPayload()
