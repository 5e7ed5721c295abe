"""Sessions in GraphQL: signing in, going on, signing out, another password."""

from datetime import datetime
from typing import Any

import strawberry

from resolvers import password, session
from resolvers.sign_in import sign_in
from schema.info import Info
from schema.inputs import read_input
from schema.mutation import idempotency_key, mutation, user_errors
from schema.user_error import UserError
from schema.viewer import Viewer


def access_token() -> Any:
    return strawberry.field(default=None, description="Send it as `Authorization: Bearer …`.")


def expires_at() -> Any:
    return strawberry.field(default=None, description="When the access token ends.")


def refresh_token() -> Any:
    return strawberry.field(
        default=None,
        description="Good for one `renewSession`; keep it where no other site can read it.",
    )


def refresh_expires_at() -> Any:
    return strawberry.field(
        default=None, description="When the refresh token ends if it is not used."
    )


@strawberry.input(description="An e-mail address and its password.")
class SignInInput:
    email: str = strawberry.field(description="The e-mail address of the account.")
    password: str = strawberry.field(description="The password of the account.")
    code: str | None = strawberry.field(
        default=None,
        description=(
            "Of the authenticator app, or a recovery code; accounts without a second factor sign in"
            " without it. One that is missing or wrong is `INVALID` here, once the password is"
            " right."
        ),
    )
    idempotency_key: str | None = idempotency_key()


@strawberry.type(description="An access token, or why there is none.")
class SignInPayload:
    access_token: str | None = access_token()
    expires_at: datetime | None = expires_at()
    refresh_token: str | None = refresh_token()
    refresh_expires_at: datetime | None = refresh_expires_at()
    viewer: Viewer | None = strawberry.field(default=None, description="Who has signed in.")
    user_errors: list[UserError] = user_errors()


@strawberry.input(description="What goes on with a session.")
class RenewSessionInput:
    refresh_token: str = strawberry.field(description="The last one that was given.")
    idempotency_key: str | None = idempotency_key()


@strawberry.type(description="New tokens, or why there are none.")
class RenewSessionPayload:
    access_token: str | None = access_token()
    expires_at: datetime | None = expires_at()
    refresh_token: str | None = refresh_token()
    refresh_expires_at: datetime | None = refresh_expires_at()
    viewer: Viewer | None = strawberry.field(default=None, description="Who is signed in.")
    user_errors: list[UserError] = user_errors()


@strawberry.input(description="Which session to end.")
class SignOutInput:
    refresh_token: str | None = strawberry.field(
        default=None,
        description="A refresh token of the session; without it, that of the access token ends.",
    )
    idempotency_key: str | None = idempotency_key()


@strawberry.type(description="Signed out, whether or not there was anything to end.")
class SignOutPayload:
    user_errors: list[UserError] = user_errors()


@strawberry.input(description="One's own password, as it is and as it shall be.")
class ChangePasswordInput:
    current_password: str = strawberry.field(description="The password as it is.")
    new_password: str = strawberry.field(description="8 to 200 characters.")
    idempotency_key: str | None = idempotency_key()


@strawberry.type(description="Whose password was changed, or why it was not.")
class ChangePasswordPayload:
    viewer: Viewer | None = strawberry.field(default=None, description="Who is still signed in.")
    user_errors: list[UserError] = user_errors()


@strawberry.type
class SessionMutation:
    @mutation(SignInPayload, description="Sign in with an e-mail address and a password.")
    async def sign_in(self, info: Info, input: SignInInput) -> SignInPayload:  # noqa: A002
        asked = read_input(info.context, "sign_in", input)
        found = await sign_in(info.context, asked.wish, **asked.values)
        return SignInPayload(**tokens_of(found))

    @mutation(
        RenewSessionPayload,
        description=(
            "Exchange a refresh token for new tokens; sent without an access token. Each is good"
            " once: one that is sent again ends the session, except within ten seconds, when it is"
            " answered with the same successor."
        ),
    )
    async def renew_session(
        self,
        info: Info,
        input: RenewSessionInput,  # noqa: A002
    ) -> RenewSessionPayload:
        asked = read_input(info.context, "renew_session", input)
        found = await session.renew(info.context, asked.wish, **asked.values)
        return RenewSessionPayload(**tokens_of(found))

    @mutation(
        SignOutPayload,
        description="End a session: its refresh tokens and access tokens stop working at once.",
    )
    async def sign_out(self, info: Info, input: SignOutInput) -> SignOutPayload:  # noqa: A002
        asked = read_input(info.context, "sign_out", input)
        await session.sign_out(info.context, asked.wish, **asked.values)
        return SignOutPayload()

    @mutation(
        ChangePasswordPayload,
        description="Change one's own password; every other session of the account ends.",
    )
    async def change_password(
        self,
        info: Info,
        input: ChangePasswordInput,  # noqa: A002
    ) -> ChangePasswordPayload:
        asked = read_input(info.context, "change_password", input)
        await password.change(info.context, asked.wish, **asked.values)
        return ChangePasswordPayload(viewer=info.context.viewer)  # type: ignore[arg-type]


def tokens_of(found: session.SignedIn) -> dict[str, Any]:
    return {
        "access_token": found.access_token,
        "expires_at": found.expires_at,
        "refresh_token": found.refresh_token,
        "refresh_expires_at": found.refresh_expires_at,
        "viewer": found.viewer,
    }
