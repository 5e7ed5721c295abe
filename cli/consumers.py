"""Consumers: front ends by the name that they send, reporting tools by their account."""

from collections.abc import Iterator

from tortoise.transactions import in_transaction

from cli.database import connected
from cli.fault import Fault
from models import Account, AccountKind, Consumer, ConsumerMode
from models.audit_event import COMMAND, AuditEvent, AuditKind, write_events
from settings import DatabaseRole


async def add(name: str, *, mode: str) -> None:
    """A front end. Raise Fault for a name that cannot be, or is taken."""
    if not Consumer.is_a_name(name):
        raise Fault("a consumer is called by 1 to 100 letters, digits, spaces and . _ / @ -")
    async with connected(DatabaseRole.OWNER), in_transaction():
        if await Consumer.exists(name=name):
            raise Fault(f"there is a consumer {name!r} already.")
        if await _service_account(name) is not None:
            raise Fault(f"{name!r} is a service account: it is a consumer by itself.")
        consumer = await Consumer.create(name=name, mode=ConsumerMode(mode))
        await _record(consumer)


async def set_mode(name: str, mode: str) -> None:
    """Raise Fault for a reporting tool, which is always held to its documents."""
    wanted = ConsumerMode(mode)
    async with connected(DatabaseRole.OWNER), in_transaction():
        consumer = await consumer_called(name)
        if consumer.account_id is not None:
            raise Fault(f"{name} is a service account: it runs its documents alone, always.")
        consumer.mode = wanted
        await consumer.save(update_fields=["mode"])
        await _record(consumer)


async def all_lines() -> list[str]:
    """A line for each: its name, its mode, how many documents it has in each state."""
    async with connected(DatabaseRole.OWNER):
        consumers = await Consumer.all().order_by("name").prefetch_related("documents")
        return list(_lines(consumers))


async def consumer_called(name: str) -> Consumer:
    """A service account is one, saved or not. Raise Fault when there is none."""
    found = await Consumer.get_or_none(name=name)
    if found is not None:
        return found
    account = await _service_account(name)
    if account is None:
        known = await Consumer.all().order_by("name").values_list("name", flat=True)
        services = await Account.filter(kind=AccountKind.SERVICE).values_list("email", flat=True)
        there_are = ", ".join(sorted({*map(str, known), *map(str, services)})) or "none"
        raise Fault(
            f"there is no consumer {name!r}. There are: {there_are}. portal consumers add NAME"
        )
    return Consumer.of_account(account)


async def _service_account(name: str) -> Account | None:
    return await Account.get_or_none(kind=AccountKind.SERVICE, email=name)


async def _record(consumer: Consumer) -> None:
    fields = [f"Consumer.{consumer.name}", f"ConsumerMode.{consumer.mode.value}"]
    await write_events(
        COMMAND, "portal consumers", [AuditEvent(AuditKind.CONSUMER_CHANGED, fields)]
    )


def _lines(consumers: list[Consumer]) -> Iterator[str]:
    for consumer in consumers:
        states = [document.state.value for document in consumer.documents]
        counts = ", ".join(
            f"{states.count(state)} {state}" for state in dict.fromkeys(sorted(states))
        )
        kind = "" if consumer.account_id is None else "  service account"
        yield f"{consumer.name}  {consumer.mode.value}{kind}  {counts or 'no documents'}"
