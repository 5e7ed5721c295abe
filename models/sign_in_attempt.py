"""SignInAttempt: how often somewhere has failed to sign in, and how long it must wait for it."""

from datetime import timedelta

from tortoise import fields
from tortoise.models import Model

FORGOTTEN_AFTER = timedelta(hours=24)
"""After a day without a failure a counter begins anew."""


class SignInAttempt(Model):
    """A counter of failures, of one address at one account or of one address at all accounts.

    Neither the network address nor the e-mail address can be read from it.
    """

    key = fields.CharField(max_length=64, primary_key=True)
    """HMAC-SHA256 of the network and, for the counter of one account, its e-mail address."""
    failures = fields.IntField()
    last_failed_at = fields.DatetimeField(db_index=True)
    blocked_until = fields.DatetimeField()

    class Meta:
        table = "sign_in_attempt"
