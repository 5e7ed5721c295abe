"""Documents that consumers run by their id: published, listed, retired, and checked before a deploy."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from tortoise import connections
from tortoise.queryset import QuerySet
from tortoise.transactions import in_transaction

from cli.consumers import consumer_called
from cli.database import connected
from cli.document_files import Fit, fit_documents, manifest, unfit_in
from cli.fault import Fault
from models import (
    Account,
    Consumer,
    DocumentState,
    DocumentUse,
    OperationKind,
    Permission,
    PersistedDocument,
)
from models.audit_event import COMMAND, AuditEvent, AuditKind, write_events
from permissions.rules import publishes
from permissions.viewer import Viewer
from schema.documents import FOLDER, QUERIES, QUERIES_AND_MUTATIONS, Unfit, fit_document, shipped
from settings import DatabaseRole


async def publish(path: Path, name: str, *, by: str | None, pending: bool) -> list[str]:
    """All of a file, or nothing. A line for each document. Raise Fault with every mistake."""
    now = datetime.now(UTC)
    async with connected(DatabaseRole.OWNER), in_transaction():
        consumer = await consumer_called(name)
        fit = await _fit(path, consumer, by)
        if not await Consumer.filter(id=consumer.id).select_for_update():
            await consumer.save()
        known = await PersistedDocument.filter(consumer_id=consumer.id)
        if faults := list(_conflicts(fit, known)):
            raise _unfit(Unfit(faults))
        wanted = DocumentState.PENDING if pending else DocumentState.ACTIVE
        return [await _written(consumer, one, known, wanted, now) for one in fit]


async def change(name: str, document: str, version: int | None, *, retire: bool) -> list[str]:
    """Retire every version, or activate the newest, unless one is named. A line for each changed."""
    now = datetime.now(UTC)
    async with connected(DatabaseRole.OWNER), in_transaction():
        consumer = await consumer_called(name)
        found = await (
            PersistedDocument.filter(consumer_id=consumer.id, name=document)
            .order_by("-version")
            .select_for_update()
        )
        if version is not None:
            found = [one for one in found if one.version == version]
        if not found:
            raise Fault(_nothing(name, document, version))
        lines = []
        for one in found if retire else found[:1]:
            if one.retire(at=now) if retire else one.activate():
                await one.save(update_fields=["state", "retired_at"])
                await _record(consumer, one)
                lines.append(_line(one))
    return lines


async def all_lines(name: str | None) -> list[str]:
    """What is shipped, and what was published: by one consumer, or by all."""
    async with connected(DatabaseRole.OWNER):
        consumers = Consumer.all() if name is None else Consumer.filter(name=name)
        if name is not None:
            await consumer_called(name)
        uses = await DocumentUse.all()
        found = await consumers.order_by("name").prefetch_related("documents")
        lines = [] if name is not None else list(_shipped_lines(uses))
        for consumer in found:
            used_by = consumer.name if consumer.account_id is None else str(consumer.account_id)
            mine = [use for use in uses if use.used_by == used_by]
            documents = sorted(consumer.documents, key=lambda one: (one.name, one.version))
            lines += [
                f"{consumer.name}  {_line(one)}  {_used(one.sha256, mine)}" for one in documents
            ]
        return lines


def check_files(given: Path | None = None) -> None:
    """Without a database: what is shipped, and a file, or what was exported into the same folder.

    Raise Fault for what no longer fits the schema, naming the consumer.
    """
    faults: list[str] = []
    files = sorted(FOLDER.glob("*.json")) if given is None else [given]
    try:
        shipped()
        for path in files:
            faults += unfit_in(path)
    except Unfit as unfit:
        faults += unfit.faults
    if faults:
        raise _unfit(Unfit(faults))


async def export() -> str:
    """Everything that is not retired, in the form that `check` reads."""
    async with connected(DatabaseRole.OWNER):
        return manifest(await _in_use().prefetch_related("consumer"))


async def check_file(path: Path, name: str, *, by: str | None) -> None:
    """Raise Fault as `publish` does; nothing is written."""
    async with connected(DatabaseRole.OWNER):
        consumer = await consumer_called(name)
        fit = await _fit(path, consumer, by)
        known = await PersistedDocument.filter(consumer_id=consumer.id)
        if faults := list(_conflicts(fit, known)):
            raise _unfit(Unfit(faults))


async def check_published() -> None:
    """Everything that is not retired, with this version's schema. Raise Fault naming the consumers.

    Before the first migration there is nothing.
    """
    async with connected(DatabaseRole.OWNER):
        (there,) = await connections.get("default").execute_query_dict(
            "SELECT to_regclass('persisted_document') IS NOT NULL AS is_there"
        )
        if not there["is_there"]:
            return
        documents = await _in_use().prefetch_related("consumer__account")
        faults = [fault for one in documents for fault in _faults(one)]
    if faults:
        raise _unfit(Unfit(faults))


def _in_use() -> QuerySet[PersistedDocument]:
    rows = PersistedDocument.exclude(state=DocumentState.RETIRED)
    return rows.order_by("consumer__name", "name", "version")


def _faults(document: PersistedDocument) -> Iterator[str]:
    consumer = document.consumer
    viewers = [] if consumer.account is None else [_viewer(consumer.account)]
    try:
        fit_document(document.text, kinds=_kinds(consumer), viewers=viewers)
    except Unfit as unfit:
        where = f"{consumer.name}: {document.name} version {document.version}"
        yield from (f"{where}: {fault}" for fault in unfit.faults)


async def _fit(path: Path, consumer: Consumer, by: str | None) -> list[Fit]:
    """Measured by the consumer's own account, and by whoever publishes it if that is said."""
    accounts = []
    if consumer.account_id is not None:
        accounts.append(await Account.get(id=consumer.account_id))
    if by is not None:
        publisher = await Account.get_or_none(email=by.strip().lower(), disabled_at__isnull=True)
        if publisher is None:
            raise Fault(f"nobody signs in as {by!r}.")
        if not publishes(_viewer(publisher)):
            raise Fault(f"{by} may not publish: administrators do, and staff who hold Reporting.")
        accounts.append(publisher)
    viewers = [_viewer(account) for account in accounts]
    try:
        return fit_documents(path, consumer.name, kinds=_kinds(consumer), viewers=viewers)
    except Unfit as unfit:
        raise _unfit(unfit) from None


def _viewer(account: Account) -> Viewer:
    """As the rules of the matrix know them, who ask for nobody's rows."""
    return Viewer(
        account_id=account.id,
        kind=account.kind,
        display_name=account.display_name,
        language=account.language,
        permissions=frozenset(Permission(name) for name in account.permissions),
        jobseeker_id=account.jobseeker_id,
    )


def _kinds(consumer: Consumer) -> Sequence[OperationKind]:
    return QUERIES_AND_MUTATIONS if consumer.account_id is None else QUERIES


def _conflicts(fit: Sequence[Fit], known: Sequence[PersistedDocument]) -> Iterator[str]:
    """One name is one document of the product, and one id is one text."""
    of_the_product = {one.name for one in shipped()}
    ids = {alias: one for one in known for alias in one.aliases}
    for one in fit:
        name = one.document.name
        if name in of_the_product:
            yield f"{name}: the product ships a document of this name."
        other = ids.get(one.alias or "")
        if other is not None and other.sha256 != one.document.sha256:
            yield f"{name}: the id {one.alias} is {other.name} version {other.version} already."


async def _written(
    consumer: Consumer,
    fit: Fit,
    known: Sequence[PersistedDocument],
    wanted: DocumentState,
    now: datetime,
) -> str:
    document = fit.document
    found = next((one for one in known if one.sha256 == document.sha256), None)
    aliases = [] if fit.alias is None else [fit.alias]
    if found is None:
        versions = [one.version for one in known if one.name == document.name]
        found = PersistedDocument(
            consumer_id=consumer.id,
            name=document.name,
            version=max(versions, default=0) + 1,
            sha256=document.sha256,
            aliases=aliases,
            operation=document.operation,
            text=document.text,
            state=wanted,
            published_at=now,
        )
    elif set(aliases) <= set(found.aliases) and wanted in {found.state, DocumentState.PENDING}:
        return f"{_line(found)}  unchanged"
    else:
        found.aliases = list(dict.fromkeys([*found.aliases, *aliases]))
        if wanted is DocumentState.ACTIVE:
            found.activate()
    await found.save()
    await _record(consumer, found)
    return _line(found)


async def _record(consumer: Consumer, document: PersistedDocument) -> None:
    retired = document.state is DocumentState.RETIRED
    event = AuditEvent(
        AuditKind.DOCUMENT_RETIRED if retired else AuditKind.DOCUMENT_PUBLISHED,
        [f"Consumer.{consumer.name}", f"PersistedDocument.{document.name}"],
        about_account_id=consumer.account_id,
    )
    await write_events(COMMAND, "portal documents", [event])


def _shipped_lines(uses: Sequence[DocumentUse]) -> Iterator[str]:
    for one in shipped():
        yield f"(shipped)  {one.name}  sha256:{one.sha256}  {_used(one.sha256, uses)}"


def _line(document: PersistedDocument) -> str:
    ids = " ".join([f"sha256:{document.sha256}", *document.aliases])
    return f"{document.name}  version {document.version}  {document.state.value}  {ids}"


def _used(sha256: str, uses: Sequence[DocumentUse]) -> str:
    mine = [use for use in uses if use.sha256 == sha256]
    if not mine:
        return "never used"
    last = max(use.last_used_at for use in mine)
    return f"used {sum(use.uses for use in mine)} times, last on {last:%Y-%m-%d}"


def _nothing(name: str, document: str, version: int | None) -> str:
    if any(one.name == document for one in shipped()):
        return f"{document} is shipped with the product: it goes with a release."
    which = document if version is None else f"{document} version {version}"
    return f"{name} has no document {which}. portal documents list --consumer {name}"


def _unfit(unfit: Unfit) -> Fault:
    return Fault("\n  ".join(["nothing was done, because of this:", *unfit.faults]))
