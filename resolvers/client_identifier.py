"""Client identifiers as they are shown: decrypted, and masked where the number alone could be misused."""

from models import ClientIdentifier
from models.client_identifier import is_masked, shown
from resolvers.context import Context
from resolvers.sensitive_unlock import must_be_unlocked

_TABLE = "client_identifier"


def value(ctx: Context, row: ClientIdentifier) -> str:
    """Raise CannotDecrypt for what does not open: nothing stands in for it."""
    return shown(row.type, _opened(ctx, row))


async def full_value(ctx: Context, row: ClientIdentifier) -> str:
    """Raise Mistake STEP_UP_REQUIRED for one that is masked, until the person's record is unlocked."""
    if is_masked(row.type):
        await must_be_unlocked(ctx, row.jobseeker_id)
    return _opened(ctx, row)


def _opened(ctx: Context, row: ClientIdentifier) -> str:
    return ctx.keyring.decrypt(bytes(row.value), table=_TABLE, column="value", row=row.id).decode()
