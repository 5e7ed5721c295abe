"""A service account's token is derived from its id: it is printed whenever asked for, kept nowhere."""

from cli.database import connected
from cli.fault import Fault
from models import Account, AccountKind
from permissions.tokens import Tokens
from settings import DatabaseRole


async def token(name: str) -> str:
    """The token of the service account of this name. Raise Fault when there is none in use."""
    async with connected(DatabaseRole.OWNER) as settings:
        tokens = Tokens(settings.secret_key, access_token_lifetime=settings.access_token_lifetime)
        accounts = Account.filter(kind=AccountKind.SERVICE, disabled_at__isnull=True)
        account = await accounts.get_or_none(email=name)
        if account is None:
            known = await accounts.order_by("email").values_list("email", flat=True)
            raise Fault(
                f"there is no service account {name!r}. "
                + (
                    f"There are: {', '.join(map(str, known))}."
                    if known
                    else "There is none at all."
                )
            )
    return tokens.service_key(account.id)
