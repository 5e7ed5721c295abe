"""What hangs on rows that a resolver found: all of it in one statement, for all rows of one place.

So an operation whose root is not data, a node by its id or the object of a mutation, costs the root and
one statement more. A row that its scope no longer shows is left to the resolvers.
"""

from collections.abc import Sequence
from typing import Any, TypeAlias
from uuid import UUID

import orjson
from graphql import Executor, GraphQLError, GraphQLObjectType
from graphql.execution.collect_fields import FieldDetailsList
from graphql.pyutils import Path
from strawberry.dataloader import DataLoader
from tortoise.models import Model

from reads.answers import read_marks
from reads.moments import Moment
from reads.plans import Plan, Plans
from reads.slots import Asked

Loader: TypeAlias = DataLoader[UUID, bytes | None]


class Subtrees:
    """Of one operation: a loader for each place at which rows stand."""

    def __init__(self, plans: Plans, executor: Executor[Any]) -> None:
        self._plans = plans
        self._executor = executor
        self._loaders: dict[object, tuple[FieldDetailsList, Plan, Loader] | None] = {}

    def hangs_on(self, type_: GraphQLObjectType, details: FieldDetailsList, row: Model) -> bool:
        """Whether more is asked for than the row itself has."""
        key = (type_.name, id(details))
        if key not in self._loaders:
            plan = self._plans.subtree(self._executor, type_, details, type(row))
            # The details are kept, so that nothing else is known by their id.
            self._loaders[key] = None if plan is None else (details, plan, self._loader(plan))
        return self._loaders[key] is not None

    async def of(
        self, type_: GraphQLObjectType, details: FieldDetailsList, row: Model, path: Path
    ) -> dict[str, Any] | None:
        """The object; None for a row that its scope does not show, and where a resolver leaves a null
        that must not be: the object as a whole is the resolvers' then.
        """
        kept = self._loaders[type_.name, id(details)]
        if kept is None:
            return None
        _, plan, loader = kept
        data = await loader.load(row.pk)
        if data is None:
            return None
        # A row that stands at several places is an object in each of them, completed for itself.
        ctx = self._executor.context_value
        data, is_whole = self._plans.put_in_place(plan, data, ctx)
        if is_whole and not plan.place:
            found: dict[str, Any] = orjson.loads(data)
            return found
        try:
            return await self._plans.completed(
                plan, data, self._executor, path, row, is_whole=is_whole
            )
        except GraphQLError:
            return None

    def _loader(self, plan: Plan) -> Loader:
        ctx = self._executor.context_value

        async def load(ids: Sequence[UUID]) -> list[bytes | None]:
            values = plan.slots.bind(Asked(ctx, {}, ids)).at(Moment.of(ctx))
            rows = await ctx.reads.fetch(plan.sql, values)
            found: dict[UUID, bytes] = {}
            for id_, j in rows:
                data = None if id_ is None else read_marks(j, plan.hidden, ctx.hidden)
                if data is not None:
                    found[id_] = data
            return [found.get(id_) for id_ in ids]

        return DataLoader(load)
