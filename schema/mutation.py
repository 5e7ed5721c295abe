"""Mutations: every one answers with a payload; what a person can put right stands in `userErrors`."""

from collections.abc import Callable
from typing import Any

import strawberry
from strawberry.extensions import FieldExtension

from models.errors import Mistake, Mistakes
from permissions.fields import FIELD_RULES, WITHOUT_SIGNING_IN
from resolvers.context import Context
from schema.guard import allows, forbidden
from schema.user_error import UserError


class AnswersMistakes(FieldExtension):
    """Turn every Mistake into a user error of the payload, below the argument `under`."""

    def __init__(self, payload: Callable[..., Any], under: tuple[str, ...]) -> None:
        self._payload = payload
        self._under = under

    async def resolve_async(
        self, next_: Callable[..., Any], source: Any, info: strawberry.Info, **kwargs: Any
    ) -> Any:
        ctx = info.context
        name = info.python_name
        try:
            if self._under:
                _must_be_allowed(ctx, name)
            return await next_(source, info, **kwargs)
        except Mistake as mistake:
            mistakes: tuple[Mistake, ...] = (mistake,)
        except Mistakes as several:
            mistakes = several.mistakes
        return self._payload(
            user_errors=[
                UserError.of(
                    mistake.under(*self._under) if mistake.field else mistake, ctx.language
                )
                for mistake in mistakes
            ]
        )


def _must_be_allowed(ctx: Context, name: str) -> None:
    rule = FIELD_RULES["Mutation"][name]
    if f"Mutation.{name}" not in WITHOUT_SIGNING_IN and not allows(ctx, rule):
        raise forbidden()


def mutation(payload: Callable[..., Any], *, description: str) -> Any:
    """A mutation with one argument, `input`."""

    def declare(resolver: Callable[..., Any]) -> Any:
        field: Any = strawberry.mutation(
            resolver, description=description, extensions=[AnswersMistakes(payload, ("input",))]
        )
        (only,) = field.arguments
        only.description = "What is wanted."
        return field

    return declare


def preview(payload: Callable[..., Any], *, description: str) -> Any:
    """A query that asks CaMS and may answer with user errors of its arguments."""
    return strawberry.field(description=description, extensions=[AnswersMistakes(payload, ())])


def user_errors() -> Any:
    return strawberry.field(
        default_factory=list,
        description="What to put right; empty when it was done. Nothing was written otherwise.",
    )


def idempotency_key() -> Any:
    return strawberry.field(
        default=None,
        description=(
            "1 to 200 characters of your choice, new for every wish: the same key with the same"
            " input answers the same, with another input CONFLICT."
        ),
    )
