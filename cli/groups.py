"""Commands with commands of their own: `portal account …`, `portal identity …`.

Like every command, each imports what it needs when it runs.
"""

import asyncio
from typing import Annotated

import typer

account = typer.Typer(help="What accounts may do.", no_args_is_help=True)


@account.command("grant")
def _account_grant(email: str, permission: str) -> None:
    """Give an account a permission, though nobody holds it yet; in force with its next request."""
    from cli.permission import grant

    is_new = asyncio.run(grant(email, permission))
    print(f"{email} holds it from now on." if is_new else f"{email} held it already.")


@account.command("take")
def _account_take(email: str, permission: str) -> None:
    """Take a permission from an account; gone with its next request."""
    from cli.permission import take

    was_held = asyncio.run(take(email, permission))
    print(f"{email} holds it no more." if was_held else f"{email} did not hold it.")


@account.command("list")
def _account_list(email: Annotated[str | None, typer.Argument()] = None) -> None:
    """Print what an account holds, or what everybody does who works with the portal."""
    from cli.permission import held_by

    for line in asyncio.run(held_by(email)):
        print(line)


identity = typer.Typer(
    help="Whom the identity provider of OIDC_ISSUER vouches for.", no_args_is_help=True
)


@identity.command("link")
def _identity_link(account_email: str, subject: str) -> None:
    """From now on a token of this subject (its `sub`) signs this account in."""
    from cli import outside_identity

    asyncio.run(outside_identity.link(account_email, subject))


@identity.command("unlink")
def _identity_unlink(account_email: str, subject: str) -> None:
    """With the next request this subject is nobody."""
    from cli import outside_identity

    asyncio.run(outside_identity.unlink(account_email, subject))


@identity.command("list")
def _identity_list() -> None:
    """Show who is linked."""
    from cli import outside_identity

    asyncio.run(outside_identity.show())
