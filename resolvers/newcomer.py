"""A new colleague: an account without a password, and a letter whose link lets them choose one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from tortoise.exceptions import IntegrityError

from jobs import queue
from models import Account, AccountKind, Language, LetterKind, PasswordReset, Permission
from models.account import NO_PASSWORD
from models.errors import ErrorCode, Mistake, Mistakes, invalid, say
from models.password_reset import FIRST_LIFETIME, end_links
from models.personal_details import read_email
from models.text import is_a_name, tidy
from permissions.tokens import Tokens
from resolvers.constraints import is_there_already

_LONGEST_NAME = 200


@dataclass(frozen=True)
class Newcomer:
    email: str
    """In lower case."""
    display_name: str
    language: Language = Language.ENGLISH
    permissions: tuple[Permission, ...] = ()
    provider_id: UUID | None = None
    group_id: UUID | None = None


def read_newcomer(
    *,
    email: str,
    display_name: str,
    language: Language,
    permissions: Sequence[Permission],
    provider_id: UUID | None = None,
    group_id: UUID | None = None,
) -> Newcomer:
    """Raise Mistakes for what is no address and no name."""
    mistakes: list[Mistake] = []
    address = read_email(email, "email", mistakes=mistakes)
    name = tidy(
        display_name, "display_name", longest=_LONGEST_NAME, required=True, mistakes=mistakes
    )
    if name is not None and not is_a_name(name):
        mistakes.append(invalid(say("A name has at least one letter."), "display_name"))
    if mistakes or address is None or name is None:
        raise Mistakes(mistakes)
    return Newcomer(address.lower(), name, language, tuple(permissions), provider_id, group_id)


async def welcome(
    newcomer: Newcomer, tokens: Tokens, *, at: datetime, by: UUID | None = None
) -> Account:
    """Their account and their letter, in the caller's transaction.

    `by` is the colleague whose name the letter tells. Raise Mistake for a permission that staff are
    not given, and IntegrityError
    for an address that somebody has: `taken` says what is to be told.
    """
    account = Account(
        kind=AccountKind.STAFF,
        email=newcomer.email,
        password_hash=NO_PASSWORD,
        display_name=newcomer.display_name,
        language=newcomer.language,
        provider_id=newcomer.provider_id,
        group_id=newcomer.group_id,
    )
    for permission in newcomer.permissions:
        account.grant(permission)
    await account.save(force_create=True)
    await invite(account, tokens, at=at, by=by)
    return account


async def invite(account: Account, tokens: Tokens, *, at: datetime, by: UUID | None = None) -> None:
    """The letter; links that were sent before stop working. The caller holds the account."""
    await end_links(account.id, at=at)
    letter = await queue.write_letter(
        LetterKind.STAFF_INVITED,
        account_id=account.id,
        language=account.language,
        at=at,
        lasting=FIRST_LIFETIME,
        about={} if by is None else {"by": by},
    )
    await PasswordReset.create(
        letter_id=letter.id,
        account_id=account.id,
        token_hash=tokens.hash_of(tokens.password_reset_token(letter.id, account.id)),
        created_at=at,
        expires_at=letter.expires_at,
    )


def taken(error: IntegrityError) -> Mistake | None:
    """What to tell of an address that somebody has; None for another fault of the database."""
    if not is_there_already(error, "account"):
        return None
    return Mistake(
        ErrorCode.CONFLICT,
        say("Somebody already signs in with this e-mail address."),
        field=("email",),
    )
