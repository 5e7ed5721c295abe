"""Administrators are told of an account that asked about very many people: each once."""

from datetime import UTC, datetime, timedelta

from jobs import queue
from jobs.alerts import tell_of_spent_budget
from models import (
    Account,
    AccountKind,
    Letter,
    OutboxEntry,
    Permission,
    ServiceProvider,
    ServiceProviderGroup,
)


async def an_account(name, *permissions, **where):
    return await Account.create(
        kind=AccountKind.STAFF,
        email=f"{name}@portal.example",
        password_hash="x",
        display_name=name,
        permissions=[permission.value for permission in permissions],
        **where,
    )


async def test_those_who_answer_for_the_account_get_a_letter_and_nobody_else(database, deps):
    group = await ServiceProviderGroup.create(name="Ours")
    north = await ServiceProvider.create(name="North", group=group)
    south = await ServiceProvider.create(name="South", group=group)
    administrator = Permission.ADMINISTRATOR
    told = {
        (await an_account("ours", administrator, provider=north)).id,
        (await an_account("of the group", administrator, group=group)).id,
        (await an_account("of all", administrator)).id,
    }
    await an_account("elsewhere", administrator, provider=south)
    await an_account("closed", administrator, disabled_at=datetime.now(UTC))
    who = await an_account("who", Permission.CLIENTS, provider=north)

    await queue.tell_of_spent_budget(
        who.id, budget="look-ups", most=60, minutes=5, at=datetime.now(UTC)
    )
    entry = await OutboxEntry.get()
    for _ in range(2):
        await tell_of_spent_budget.run(deps, entry.id, within=timedelta(seconds=30))

    letters = await Letter.all()
    assert sorted(letter.account_id for letter in letters) == sorted(told)
    assert {letter.kind for letter in letters} == {"LOOK_UP_BUDGET"}
    assert letters[0].about == {
        "by": str(who.id),
        "budget": "look-ups",
        "most": "60",
        "minutes": "5",
    }
    assert (await OutboxEntry.get(id=entry.id)).done_at
