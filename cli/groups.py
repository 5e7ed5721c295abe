"""Commands with commands of their own: `portal account …`, `portal identity …`, `portal audit …`.

Like every command, each imports what it needs when it runs.
"""

import asyncio
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from settings import DatabaseRole


class Language(StrEnum):
    """As `models.Language`, which would take its time to be imported."""

    ENGLISH = "en"
    FRENCH = "fr"


account = typer.Typer(help="Who signs in, and what they may do.", no_args_is_help=True)


@account.command("create")
def _account_create(
    email: str,
    name: str,
    provider: Annotated[str | None, typer.Option(help="The provider they belong to.")] = None,
    group: Annotated[str | None, typer.Option(help="The group they belong to, instead.")] = None,
    permission: Annotated[
        list[str] | None, typer.Option(help="What they may do; several times for several.")
    ] = None,
    language: Annotated[Language, typer.Option(help="In which the portal writes to them.")] = (
        Language.ENGLISH
    ),
) -> None:
    """Make the account of a colleague, who gets a letter with a link to choose a password."""
    from cli.staff import create

    asyncio.run(
        create(
            email,
            name,
            provider=provider,
            group=group,
            permissions=permission or [],
            language=language,
        )
    )
    print(f"A letter with a link leaves for {email}. It works once, for 72 hours.")


@account.command("create-service")
def _account_create_service(
    name: str,
    provider: Annotated[str | None, typer.Option(help="The provider it reports on.")] = None,
    group: Annotated[str | None, typer.Option(help="The group it reports on, instead.")] = None,
) -> None:
    """Make the account of a reporting tool; its key comes from `portal token NAME`."""
    from cli.staff import create_service

    asyncio.run(create_service(name, provider=provider, group=group))
    print(f"{name} holds Reporting. For its first key: portal token {name}")


@account.command("close")
def _account_close(email: str) -> None:
    """Close an account: its sessions end, and nothing of it works any more."""
    from cli.staff import close

    was_open = asyncio.run(close(email))
    print(f"{email} is closed from now on." if was_open else f"{email} was closed already.")


@account.command("reopen")
def _account_reopen(email: str) -> None:
    """Open a closed account again, with the password and the permissions that it had."""
    from cli.staff import reopen

    was_closed = asyncio.run(reopen(email))
    print(f"{email} is open again." if was_closed else f"{email} was not closed.")


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


provider = typer.Typer(help="Service providers and their groups.", no_args_is_help=True)


@provider.command("add")
def _provider_add(
    name: str,
    group: Annotated[str, typer.Option(help="The group it belongs to; made if there is none.")],
) -> None:
    """Make a service provider."""
    from cli.provider import add_provider

    is_new = asyncio.run(add_provider(name, group=group))
    print(f"{name} belongs to {'the new group' if is_new else 'the group'} {group}.")


@provider.command("list")
def _provider_list() -> None:
    """Print the groups, their providers and the sites of these."""
    from cli.provider import all_lines

    for line in asyncio.run(all_lines()):
        print(line)


site = typer.Typer(help="Where service providers serve people.", no_args_is_help=True)


@site.command("add")
def _site_add(
    name: str,
    city: Annotated[str, typer.Option(help="The city it is in.")],
    provider: Annotated[str, typer.Option(help="Whose site it is.")],
    postal_code: Annotated[str | None, typer.Option(help="Its postal code, for iCARE.")] = None,
) -> None:
    """Make a site of a service provider."""
    from cli.provider import add_site

    asyncio.run(add_site(name, city=city, provider=provider, postal_code=postal_code))
    print(f"{provider} has the site {name} in {city}.")


@site.command("locate")
def _site_locate(
    name: str,
    provider: Annotated[str, typer.Option(help="Whose site it is.")],
    postal_code: Annotated[str, typer.Option(help="Its postal code, for iCARE.")],
) -> None:
    """Say where a site is: iCARE asks for the postal code of the place of a service."""
    from cli.provider import locate_site

    asyncio.run(locate_site(name, provider=provider, postal_code=postal_code))
    print(f"{name} of {provider} is at {postal_code}.")


audit_trail = typer.Typer(
    help="The audit trail: its head, verifying, beginning anew, what may go.", no_args_is_help=True
)


@audit_trail.command("head")
def _audit_head() -> None:
    """Print the signed head, one line of JSON: keep it where this system cannot write."""
    from cli.audit import head, opened

    print(asyncio.run(opened(DatabaseRole.WORKER, head)))


@audit_trail.command("verify")
def _audit_verify(
    anchor: Annotated[
        Path | None,
        typer.Option(exists=True, dir_okay=False, help="A file of earlier heads, one a line."),
    ] = None,
) -> None:
    """Compare every event with its seal; fail with the first place that was touched."""
    from cli.audit import check, opened

    found = asyncio.run(opened(DatabaseRole.WORKER, lambda keys: check(keys, anchor)))
    print(
        f"{found.events} events in {found.seals} seals are as they were sealed; {found.pruned} were"
        f" let go, {found.unsealed} wait for a seal."
    )
    if anchor is None:
        print(
            "Nothing vouches for the end: without --anchor nobody can tell whether the last seals and"
            " their events were taken away."
        )


@audit_trail.command("begin")
def _audit_begin() -> None:
    """Begin to seal a trail that has lost all its seals; only who knows why may want that."""
    from cli.audit import begin, opened

    asyncio.run(opened(DatabaseRole.WORKER, begin))


@audit_trail.command("prune")
def _audit_prune(
    before: Annotated[datetime, typer.Option(formats=["%Y-%m-%d"], help="A day, in Toronto.")],
) -> None:
    """Let events go that are older than a day; their hashes stay."""
    from cli.audit import opened, prune

    gone = asyncio.run(opened(DatabaseRole.OWNER, lambda keys: prune(keys, before.date())))
    print(f"{gone} events went.")


@audit_trail.command("erase")
def _audit_erase(jobseeker_id: str) -> None:
    """Erase the words and network addresses of the events about a person."""
    from cli.audit import erase, opened

    erased = asyncio.run(opened(DatabaseRole.OWNER, lambda keys: erase(keys, jobseeker_id)))
    print(f"The words and addresses of {erased} events were erased.")


occupations = typer.Typer(
    help="The occupations that people choose from: NOC 2021.", no_args_is_help=True
)


@occupations.callback()
def _occupations() -> None:
    """Keep `load` a command of its own, though it is the only one."""


@occupations.command("load")
def _occupations_load(
    files: Annotated[
        list[Path],
        typer.Argument(help="CSV of Statistics Canada, in English, in French, or one of each."),
    ],
) -> None:
    """Load the full list; what is there is corrected, what is not in a file stays."""
    from cli.occupations import load_files

    asyncio.run(load_files(files))
