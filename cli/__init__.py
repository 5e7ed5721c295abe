"""`portal`: what people who run the product type.

    portal up                 everything on this machine, for a look or for development
    portal api                the API
    portal worker QUEUE       a worker: mail, refresh or sync
    portal relay              the outbox relay
    portal migrate            bring the database to the last migration
    portal catalogues         load what people choose from: occupations, service needs, …
    portal occupations        load the full list of them, as Statistics Canada publishes it
    portal seed               the demo agency
    portal token NAME         a new key of a service account
    portal identity           whom the organisation's identity provider vouches for
    portal key                a new key for ENCRYPTION_KEYS
    portal account            who signs in: create, close, reopen; what they may do: grant, take, list
    portal provider           service providers and their groups: add, list
    portal site               their sites: add
    portal rekey              encrypt anew what an old key has encrypted
    portal bounce             take a mail server's report that a mail came back
    portal sync               start a sync of all linked records now, and watch it
    portal audit              the audit trail: its head, verifying, what may go
    portal documents          documents that programs run by their id: publish, list, retire, check
    portal consumers          the programs that run them, and what each may send
    portal schema             the GraphQL schema

Every command is a module of its own and imports what it needs when it runs, so that `portal --help` is
quick. The functions here have an underscore, lest one be taken for the module of its name. Settings come
from the environment (settings.py names them), or from the file given with --env-file, or, when neither
has a database, from the running demo's.
"""

import asyncio
import os
import sys
from datetime import timedelta
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

from cli.document_groups import consumers, documents
from cli.env_file import load
from cli.fault import Fault
from cli.groups import account, audit_trail, identity, occupations, provider, site
from cli.place import data_folder
from settings import DatabaseRole, SettingMissing


class Portal(typer.Typer):
    """What a person can put right is said in a sentence; a traceback is for our own mistakes."""

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        try:
            return super().__call__(*args, **kwargs)
        except (Fault, SettingMissing) as fault:
            print(f"portal: {fault}", file=sys.stderr)
        except ConnectionRefusedError as refused:
            print(f"portal: a server does not run. {refused.strerror}.", file=sys.stderr)
        sys.exit(1)


portal = Portal(
    help="The employment-services portal: its API, its workers, its upkeep.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


class Queue(StrEnum):
    MAIL = "mail"
    REFRESH = "refresh"
    SYNC = "sync"


@portal.callback()
def _settings(
    env_file: Annotated[
        Path | None,
        typer.Option(
            exists=True, dir_okay=False, help="Settings, NAME=VALUE a line, over the environment's."
        ),
    ] = None,
) -> None:
    demo = data_folder(os.environ) / "portal.env"
    if env_file is not None:
        load(env_file)
    elif not any(role in os.environ for role in DatabaseRole) and demo.exists():
        load(demo)


@portal.command("up")
def _up() -> None:
    """Start everything on this machine: servers, simulator, mailbox, API, workers, relay."""
    from cli.up import up

    sys.exit(up())


@portal.command("clean")
def _clean() -> None:
    """Forget the data of `portal up`, wherever it is kept."""
    from cli.clean import clean

    clean()


@portal.command("api")
def _api(
    host: str = "127.0.0.1",
    port: int = 8000,
    workers: Annotated[
        int | None,
        typer.Option(min=1, help="Processes; without it one for each core, four at most."),
    ] = None,
    proxy: Annotated[
        list[str] | None,
        typer.Option(help="Address of a proxy whose X-Forwarded-* headers are believed."),
    ] = None,
) -> None:
    """Serve the GraphQL API."""
    from cli.api import serve

    serve(host=host, port=port, workers=workers, proxies=proxy or [])


@portal.command("worker")
def _worker(queue: Queue) -> None:
    """Work on one queue until stopped."""
    from jobs.worker import run

    run(queue.value)


@portal.command("relay")
def _relay() -> None:
    """Move the outbox to the queues until stopped; any number may run."""
    from jobs.worker import run_relay

    run_relay()


@portal.command("migrate")
def _migrate(
    check: Annotated[
        bool,
        typer.Option("--check", help="Change nothing; fail if the models ask for a migration."),
    ] = False,
) -> None:
    """Bring the database up to the last migration."""
    from cli.migrate import drift, migrate_by_settings

    if not check:
        for name in asyncio.run(migrate_by_settings()):
            print(name)
    elif missing := asyncio.run(drift()):
        raise Fault(f"the models say more than migrations/ does. Missing:\n{missing}")


@portal.command("schema")
def _schema(
    write: Annotated[bool, typer.Option("--write", help="Into schema/schema.graphql.")] = False,
    check: Annotated[bool, typer.Option("--check", help="Fail if that file is stale.")] = False,
) -> None:
    """Print the GraphQL schema."""
    from cli.schema_file import check_written, printed, write_file

    if check:
        check_written()
    elif write:
        write_file()
    else:
        print(printed(), end="")


@portal.command("catalogues")
def _catalogues() -> None:
    """Load what people choose from; what an administrator edited stays."""
    from cli.catalogues import catalogues

    asyncio.run(catalogues())


@portal.command("seed")
def _seed() -> None:
    """Fill the database with the demo agency; what is there already stays."""
    from cli.seed import seed

    asyncio.run(seed())


@portal.command("token")
def _token(
    name: str,
    days: Annotated[int, typer.Option(min=1, max=3650, help="How long the new key works.")] = 365,
    revoke_others: Annotated[
        bool, typer.Option("--revoke-others", help="All but the new one stop working now.")
    ] = False,
    list_: Annotated[bool, typer.Option("--list", help="Make none; show which there are.")] = False,
    revoke: Annotated[
        str | None, typer.Option(metavar="ID", help="Make none; this one stops working now.")
    ] = None,
) -> None:
    """Make a new key for a service account and print it, once."""
    from cli import token

    if list_ and revoke is None:
        asyncio.run(token.show(name))
    elif revoke is not None and not list_:
        asyncio.run(token.revoke(name, revoke))
    elif list_:
        raise Fault("--list and --revoke are two commands: give one of them.")
    else:
        lifetime = timedelta(days=days)
        asyncio.run(token.new(name, lifetime=lifetime, revoke_others=revoke_others))


@portal.command("key")
def _key(
    name: Annotated[
        str | None, typer.Argument(help="What the key is called; else the day of today.")
    ] = None,
) -> None:
    """Print a new key for ENCRYPTION_KEYS; it is kept nowhere else."""
    from cli.key import key

    print(key(name))


@portal.command("rekey")
def _rekey(
    check: Annotated[
        bool, typer.Option("--check", help="Change nothing; say which keys are still in use.")
    ] = False,
) -> None:
    """Encrypt anew, under the first of ENCRYPTION_KEYS, what another key has encrypted."""
    from cli.rekey import check as check_keys
    from cli.rekey import rekey

    asyncio.run(check_keys() if check else rekey())


portal.add_typer(identity, name="identity")
portal.add_typer(account, name="account")
portal.add_typer(provider, name="provider")
portal.add_typer(site, name="site")
portal.add_typer(occupations, name="occupations")
portal.add_typer(audit_trail, name="audit")
portal.add_typer(documents, name="documents")
portal.add_typer(consumers, name="consumers")


@portal.command("bounce")
def _bounce() -> None:
    """Read a mail from standard input; what it reports as undeliverable has bounced."""
    from cli.bounce import bounce

    sys.exit(asyncio.run(bounce()))


class Decision(StrEnum):
    RESUME = "resume"
    ABORT = "abort"


@portal.command("sync")
def _sync(
    decision: Annotated[
        Decision | None,
        typer.Argument(help="What becomes of a run that is suspended or awaits review."),
    ] = None,
    run: Annotated[str | None, typer.Argument(help="That run's id.")] = None,
) -> None:
    """Start a sync of all linked records now, or decide on one that waits, and watch it."""
    from cli.sync import abort, resume, sync

    if decision is None:
        asyncio.run(sync())
    elif run is None:
        raise Fault(f"say which run to {decision}: portal sync {decision} RUN")
    else:
        asyncio.run(resume(run) if decision is Decision.RESUME else abort(run))


@portal.command("simulator")
def _simulator(host: str = "127.0.0.1", port: int = 8001) -> None:
    """Serve the CaMS simulator."""
    from cli.api import serve_simulator

    serve_simulator(host=host, port=port)


@portal.command("mailbox")
def _mailbox(
    folder: Annotated[Path, typer.Option(help="Where the caught mail is kept.")],
    smtp_port: int = 8026,
    http_port: int = 8025,
) -> None:
    """Catch all mail, and show it on a page."""
    from gateways.mailbox import serve

    asyncio.run(serve(smtp_port=smtp_port, http_port=http_port, folder=folder))
