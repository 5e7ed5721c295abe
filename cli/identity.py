"""`portal identity`: whom the organisation's identity provider vouches for, and their account here.

Like every command, what one needs is imported when it runs.
"""

import asyncio

import typer

identity = typer.Typer(
    help="Whom the identity provider of OIDC_ISSUER vouches for.", no_args_is_help=True
)


@identity.command("link")
def _link(account_email: str, subject: str) -> None:
    """From now on a token of this subject (its `sub`) signs this account in."""
    from cli import outside_identity

    asyncio.run(outside_identity.link(account_email, subject))


@identity.command("unlink")
def _unlink(account_email: str, subject: str) -> None:
    """With the next request this subject is nobody."""
    from cli import outside_identity

    asyncio.run(outside_identity.unlink(account_email, subject))


@identity.command("list")
def _list() -> None:
    """Show who is linked."""
    from cli import outside_identity

    asyncio.run(outside_identity.show())
