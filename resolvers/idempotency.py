"""Once: a mutation in one transaction, and, with a key, the same answer however often it is sent.

Objects are remembered by name and id and loaded again for every answer, so that a stored answer holds
nothing of a person and a repeated one shows them as they are now.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from tortoise import connections
from tortoise.transactions import in_transaction

from models import RememberedAnswer
from models.errors import ErrorCode, Mistake, invalid, say
from resolvers.context import Context

Answer = dict[str, UUID]
"""What the payload is made of: names of objects and their ids."""


_LONGEST_KEY = 200


@dataclass(frozen=True)
class Wish:
    """What a client asked for: the mutation, its input without the key, and the key if any.

    Raise Mistake for a key that cannot be one.
    """

    operation: str
    input: dict[str, Any]
    idempotency_key: str | None = None
    fields: tuple[str, ...] = ()
    """Coordinates of the input fields that were given, for the audit trail."""

    def __post_init__(self) -> None:
        key = self.idempotency_key
        if key is not None and not (1 <= len(key) <= _LONGEST_KEY and key.isprintable()):
            raise invalid(
                say("The key must have 1 to {longest} characters that can be printed."),
                "idempotency_key",
                longest=_LONGEST_KEY,
            )


def _actor(ctx: Context, stand_in: str | None) -> str:
    """Whose keys these are; an account's id is never the same as what stands in for one."""
    return str(stand_in if ctx.viewer is None else ctx.viewer.account_id)


async def answered_before(
    ctx: Context, wish: Wish, *, stand_in: str | None = None
) -> Answer | None:
    """The answer to this key, if it was given: asked before a word is spoken with the outside.

    `stand_in` names the actor of a mutation that nobody has to sign in for. Raise Mistake CONFLICT
    when the key was used with another input.
    """
    if wish.idempotency_key is None:
        return None
    remembered = await RememberedAnswer.get_or_none(
        actor=_actor(ctx, stand_in),
        operation=wish.operation,
        key=wish.idempotency_key,
    )
    return None if remembered is None else _same(ctx, wish, remembered)


async def once(
    ctx: Context,
    wish: Wish,
    act: Callable[[], Awaitable[Answer]],
    *,
    stand_in: str | None = None,
) -> Answer:
    """Do it in one transaction; with a key, do it at most once.

    `act` tells `ctx.audit` whom it touches, and the audit trail is written in the same transaction.
    The key's row is written first: a second request with the same key waits for the first one's
    commit and answers the same; after a rollback it does the work itself.
    """
    if wish.idempotency_key is None:
        async with in_transaction():
            return await ctx.audit.of_wish(wish.fields, act)
    async with in_transaction():
        actor = _actor(ctx, stand_in)
        rows = await connections.get("default").execute_query_dict(
            'INSERT INTO "remembered_answer"'
            ' ("actor", "operation", "key", "input_hash", "answer", "created_at")'
            " VALUES ($1, $2, $3, $4, '{}', now())"
            ' ON CONFLICT ("actor", "operation", "key") DO NOTHING RETURNING "id"',
            [actor, wish.operation, wish.idempotency_key, ctx.tokens.input_hash(wish.input)],
        )
        if not rows:
            return _same(
                ctx,
                wish,
                await RememberedAnswer.get(
                    actor=actor, operation=wish.operation, key=wish.idempotency_key
                ),
            )
        answer = await ctx.audit.of_wish(wish.fields, act)
        await RememberedAnswer.filter(id=rows[0]["id"]).update(
            answer={name: str(id_) for name, id_ in answer.items()}
        )
        return answer


def _same(ctx: Context, wish: Wish, remembered: RememberedAnswer) -> Answer:
    if bytes(remembered.input_hash) != ctx.tokens.input_hash(wish.input):
        raise Mistake(
            ErrorCode.CONFLICT,
            say("This key was already used with another input. Use a new key."),
            field=("idempotency_key",),
        )
    return {name: UUID(id_) for name, id_ in remembered.answer.items()}
