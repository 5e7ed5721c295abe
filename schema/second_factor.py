"""Second factors in GraphQL: begun, turned on, removed; cleared for somebody who has lost theirs."""

import strawberry

from resolvers import second_factor
from schema.info import Info
from schema.inputs import read_input
from schema.mutation import idempotency_key, mutation, user_errors
from schema.user_error import UserError
from schema.viewer import Viewer


@strawberry.input(description="One's password, before anything of a second factor is shown.")
class BeginSecondFactorInput:
    password: str = strawberry.field(description="The password of the account.")
    idempotency_key: str | None = idempotency_key()


@strawberry.type(description="What an authenticator app needs, or why there is none.")
class BeginSecondFactorPayload:
    secret: str | None = strawberry.field(
        default=None, description="To be typed into an authenticator app; shown this once."
    )
    uri: str | None = strawberry.field(
        default=None, description="The same as `otpauth://…`, to be shown as a QR code."
    )
    user_errors: list[UserError] = user_errors()


@strawberry.input(description="A first code of the authenticator app.")
class ConfirmSecondFactorInput:
    code: str = strawberry.field(description="The six digits that the app shows.")
    idempotency_key: str | None = idempotency_key()


@strawberry.type(description="What is left when the app is lost, or why it was not turned on.")
class ConfirmSecondFactorPayload:
    recovery_codes: list[str] = strawberry.field(
        default_factory=list,
        description="Ten codes to be kept on paper, each good once; shown this once.",
    )
    viewer: Viewer | None = strawberry.field(default=None, description="Whose it is.")
    user_errors: list[UserError] = user_errors()


@strawberry.input(description="The password and a code: both, so that one alone is not enough.")
class RemoveSecondFactorInput:
    password: str = strawberry.field(description="The password of the account.")
    code: str = strawberry.field(description="Of the authenticator app, or a recovery code.")
    idempotency_key: str | None = idempotency_key()


@strawberry.type(description="Whose second factor was removed, or why it was not.")
class RemoveSecondFactorPayload:
    viewer: Viewer | None = strawberry.field(default=None, description="Whose it was.")
    user_errors: list[UserError] = user_errors()


@strawberry.input(description="Who has lost both the app and the recovery codes.")
class ClearSecondFactorInput:
    account_id: strawberry.ID = strawberry.field(description="The account's id; not one's own.")
    idempotency_key: str | None = idempotency_key()


@strawberry.type(description="Cleared, or why it was not.")
class ClearSecondFactorPayload:
    user_errors: list[UserError] = user_errors()


@strawberry.type
class SecondFactorMutation:
    @mutation(
        BeginSecondFactorPayload,
        description=(
            "A secret for an authenticator app. Signing in goes on without a code until"
            " `confirmSecondFactor`; beginning again replaces the secret."
        ),
    )
    async def begin_second_factor(
        self,
        info: Info,
        input: BeginSecondFactorInput,  # noqa: A002
    ) -> BeginSecondFactorPayload:
        asked = read_input(info.context, "begin_second_factor", input)
        secret, uri = await second_factor.begin(info.context, asked.wish, **asked.values)
        return BeginSecondFactorPayload(secret=secret, uri=uri)

    @mutation(
        ConfirmSecondFactorPayload,
        description=(
            "Turn the second factor on; every other session of the account ends. From now on"
            " `signIn`, `resetPassword` and `removeSecondFactor` want a code."
        ),
    )
    async def confirm_second_factor(
        self,
        info: Info,
        input: ConfirmSecondFactorInput,  # noqa: A002
    ) -> ConfirmSecondFactorPayload:
        asked = read_input(info.context, "confirm_second_factor", input)
        codes = await second_factor.confirm(info.context, asked.wish, **asked.values)
        return ConfirmSecondFactorPayload(recovery_codes=codes, viewer=info.context.viewer)  # type: ignore[arg-type]

    @mutation(
        RemoveSecondFactorPayload,
        description="Sign in without a code from now on; the recovery codes end too.",
    )
    async def remove_second_factor(
        self,
        info: Info,
        input: RemoveSecondFactorInput,  # noqa: A002
    ) -> RemoveSecondFactorPayload:
        asked = read_input(info.context, "remove_second_factor", input)
        await second_factor.remove(info.context, asked.wish, **asked.values)
        return RemoveSecondFactorPayload(viewer=info.context.viewer)  # type: ignore[arg-type]

    @mutation(
        ClearSecondFactorPayload,
        description=(
            "Take away the second factor of somebody who has lost it; all their sessions end, and"
            " they are told by mail."
        ),
    )
    async def clear_second_factor(
        self,
        info: Info,
        input: ClearSecondFactorInput,  # noqa: A002
    ) -> ClearSecondFactorPayload:
        asked = read_input(info.context, "clear_second_factor", input)
        await second_factor.clear(info.context, asked.wish, **asked.values)
        return ClearSecondFactorPayload()
