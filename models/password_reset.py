"""Password reset: asked for by anybody, answered by a letter to whoever has the account.

What is asked is written down whether or not there is an account, and looked up by a worker: nobody
can tell from the answer, or from how long it took, who has one.
"""

from datetime import datetime, timedelta
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from models.account import Account
from models.errors import ErrorCode, Mistake, say
from models.letter import Letter, LetterKind

LIFETIME = timedelta(hours=1)
"""How long a link may be used, and how long a request is worth an answer."""

FIRST_LIFETIME = timedelta(hours=72)
"""The same for a new colleague, who did not ask and may be away."""

PAUSE = timedelta(minutes=5)
"""Between two letters to one account, whoever asks for them: the last one still works meanwhile."""


WITH_A_LINK = frozenset({LetterKind.PASSWORD_RESET, LetterKind.STAFF_INVITED})
"""Each of these letters has a row of `PasswordReset`."""


def unusable() -> Mistake:
    """Unknown, used, replaced and expired links all look the same."""
    return Mistake(
        ErrorCode.NOT_FOUND,
        say("This link cannot be used any more. Ask for a new one."),
        field=("token",),
    )


def password_reset_link(portal_url: str, token: str) -> str:
    """The token stands in the fragment, which browsers send to no server and in no Referer."""
    return f"{portal_url}/password#/{token}"


class PasswordResetRequest(Model):
    """Kept until a worker has looked whose address it is, a moment later."""

    id = fields.BigIntField(primary_key=True)
    email = fields.CharField(max_length=254)
    """As it is compared with an account's."""
    requested_at = fields.DatetimeField()

    class Meta:
        table = "password_reset_request"


class PasswordReset(Model):
    """What a letter's link is good for: one new password, of one account."""

    letter: fields.OneToOneRelation[Letter] = fields.OneToOneField(
        "models.Letter", related_name="password_reset", primary_key=True, on_delete=fields.CASCADE
    )
    letter_id: UUID
    account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", related_name="password_resets", on_delete=fields.CASCADE
    )
    account_id: UUID
    token_hash = fields.CharField(max_length=64, unique=True)
    """SHA-256 of the token, which is derived from the letter's id with a secret key."""
    created_at = fields.DatetimeField()
    expires_at = fields.DatetimeField()
    ended_at: datetime | None = fields.DatetimeField(null=True)
    """Used, replaced by a newer one, or overtaken by another change of the password."""

    class Meta:
        table = "password_reset"
        indexes = (("account_id",),)

    def is_open_at(self, now: datetime) -> bool:
        return self.ended_at is None and now < self.expires_at


async def end_links(account_id: UUID, *, at: datetime) -> None:
    """No link that was mailed sets a password of this account any more."""
    await PasswordReset.filter(account_id=account_id, ended_at__isnull=True).update(ended_at=at)
