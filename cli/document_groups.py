"""`portal documents …` and `portal consumers …`: what programs may run, and which programs there are."""

import asyncio
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from cli.fault import Fault

documents = typer.Typer(
    help="Documents that programs run by their id: publish, list, retire, check.",
    no_args_is_help=True,
)
consumers = typer.Typer(
    help="The programs that run them: which there are, and what each may send.",
    no_args_is_help=True,
)
Named = Annotated[str, typer.Option("--consumer", help="Whose; `portal consumers list`.")]
File = Annotated[
    Path,
    typer.Argument(
        exists=True, dir_okay=False, help="A .graphql file, Apollo's manifest, or Relay's file."
    ),
]
By = Annotated[
    str | None,
    typer.Option(help="Who publishes it; must hold Reporting, and see what is selected."),
]


class Mode(StrEnum):
    """As `models.ConsumerMode`, which would take its time to be imported."""

    FREE = "free"
    LOG = "log"
    ENFORCE = "enforce"
    IDS = "ids"


@documents.command("publish")
def _publish(
    file: File,
    consumer: Named,
    by: By = None,
    pending: Annotated[
        bool, typer.Option("--pending", help="Not in the list before it is activated.")
    ] = False,
) -> None:
    """Publish every document of a file, or none of it; known ones stay as they are."""
    from cli.documents import publish

    for line in asyncio.run(publish(file, consumer, by=by, pending=pending)):
        print(line)


@documents.command("activate")
def _activate(
    name: str, consumer: Named, version: Annotated[int | None, typer.Option()] = None
) -> None:
    """Put the newest version, or the one that is named, into the list of its consumer."""
    from cli.documents import change

    changed = asyncio.run(change(consumer, name, version, retire=False))
    print("\n".join(changed) or f"{name} is in the list already.")


@documents.command("retire")
def _retire(
    name: str, consumer: Named, version: Annotated[int | None, typer.Option()] = None
) -> None:
    """Take every version, or the one that is named, out of the list; within five seconds."""
    from cli.documents import change

    changed = asyncio.run(change(consumer, name, version, retire=True))
    print("\n".join(changed) or f"{name} was retired already.")


@documents.command("list")
def _list(
    consumer: Annotated[str | None, typer.Option(help="Of this one alone.")] = None,
) -> None:
    """Print every document: whose it is, its version, its state, its ids, how often it was used."""
    from cli.documents import all_lines

    for line in asyncio.run(all_lines(consumer)):
        print(line)


@documents.command("check")
def _check(
    file: Annotated[
        Path | None,
        typer.Argument(exists=True, dir_okay=False, help="This file alone; nothing is written."),
    ] = None,
    consumer: Annotated[
        str | None, typer.Option(help="As its file would be published; asks the database.")
    ] = None,
    by: By = None,
    files: Annotated[
        bool, typer.Option("--files", help="What is in schema/persisted/; asks no database.")
    ] = False,
) -> None:
    """Fail, naming the consumer, if this version's schema breaks a document that is in use."""
    from cli.documents import check_file, check_files, check_published

    if consumer is not None:
        if file is None:
            raise Fault("--consumer says whose file it is: give the file, too.")
        asyncio.run(check_file(file, consumer, by=by))
    else:
        check_files(file)
        if file is None and not files:
            asyncio.run(check_published())
    print("Everything fits.")


@documents.command("export")
def _export() -> None:
    """Print what is in use, as Apollo's manifest: for `portal documents check`, elsewhere."""
    from cli.documents import export

    print(asyncio.run(export()))


@consumers.command("add")
def _add(
    name: str, mode: Annotated[Mode, typer.Option(help="What it may send.")] = Mode.FREE
) -> None:
    """Make a front end known by the name that it sends; a service account is known by itself."""
    from cli.consumers import add

    asyncio.run(add(name, mode=mode.value))
    print(f"{name} is known, in the mode {mode.value}.")


@consumers.command("mode")
def _mode(name: str, mode: Mode) -> None:
    """Change what a front end may send; in force within five seconds."""
    from cli.consumers import set_mode

    asyncio.run(set_mode(name, mode.value))
    print(f"{name} is in the mode {mode.value}.")


@consumers.command("list")
def _consumers() -> None:
    """Print every consumer with its mode and how many documents it has."""
    from cli.consumers import all_lines

    for line in asyncio.run(all_lines()):
        print(line)
