"""The parameters of a statement: what each `$n` is, so that it can be bound for every request anew."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple, TypeAlias
from uuid import UUID

from reads.moments import Moment
from reads.symbols import Path, value_at
from resolvers.context import Context
from resolvers.page import id_at

_NUMBER = re.compile(r"\$(\d+)")


class Unusual(Exception):
    """A request for which the statement was not made: its resolvers answer it."""


class Asked:
    """What the parameters of one request are taken from, and of all that are like it."""

    def __init__(
        self, ctx: Context, variables: Mapping[str, Any], ids: Sequence[UUID] = ()
    ) -> None:
        """`ids` of the rows on which a subtree hangs."""
        self.ctx = ctx
        self.variables = variables
        self.ids = ids
        self.told = ctx.reach.told
        self.actor = ctx.audit.actor()


class Fresh(NamedTuple):
    """A slot of the moment."""

    name: str


Slot: TypeAlias = Callable[[Asked], Any] | Fresh


class Bound(NamedTuple):
    """A statement's values, but for those of the moment."""

    values: list[Any]
    fresh: Sequence[tuple[int, str]]
    """Where those stand, and what each is of `Moment`."""

    def at(self, moment: Moment) -> list[Any]:
        values = self.values.copy()
        for place, name in self.fresh:
            values[place] = getattr(moment, name)
        return values


@dataclass
class Slots:
    """Each is bound once, however often it stands in the statement."""

    slots: list[Slot] = field(default_factory=list)
    _numbers: dict[object, str] = field(default_factory=dict)

    def add(self, key: object, slot: Slot) -> str:
        """The `$n` of what `key` names."""
        if key not in self._numbers:
            self.slots.append(slot)
            self._numbers[key] = f"${len(self.slots)}"
        return self._numbers[key]

    def mark(self) -> int:
        """How far the statement is; `back_to` forgets what was added since."""
        return len(self.slots)

    def back_to(self, mark: int) -> None:
        del self.slots[mark:]
        self._numbers = {
            key: number for key, number in self._numbers.items() if int(number[1:]) <= mark
        }

    def left_in(self, sql: str) -> str:
        """The statement, numbered anew after what no longer stands in it was forgotten: PostgreSQL
        could not tell of what type it is.
        """
        used = sorted({int(number) for number in _NUMBER.findall(sql)})
        self.slots = [self.slots[number - 1] for number in used]
        self._numbers = {}
        return _NUMBER.sub(lambda found: f"${1 + used.index(int(found[1]))}", sql)

    def constant(self, value: Any) -> str:
        return self.add(("constant", type(value), repr(value)), lambda _: value)

    def variable(self, path: Path) -> str:
        return self.add(("variable", path), lambda asked: value_at(asked.variables, path))

    def cursor(self, path: Path) -> str:
        """The id that a cursor holds; Unusual for what was never a cursor."""

        def id_of(asked: Asked) -> Any:
            id_ = id_at(value_at(asked.variables, path))
            if id_ is None:
                raise Unusual
            return id_

        return self.add(("cursor", path), id_of) + "::uuid"

    def account(self) -> str:
        return self.add("account", lambda asked: asked.ctx.signed_in.account_id) + "::uuid"

    def person(self) -> str:
        return self.add("person", lambda asked: asked.ctx.signed_in.jobseeker_id) + "::uuid"

    def providers(self) -> str:
        return self.add("providers", lambda asked: list(asked.ctx.signed_in.provider_ids))

    def provider(self) -> str:
        """The only one."""
        return self.add("provider", lambda asked: next(iter(asked.ctx.signed_in.provider_ids)))

    def now(self) -> str:
        return self.add("now", Fresh("now")) + "::timestamptz"

    def told(self, place: int) -> str:
        """A value of `permissions.rows.SETTINGS`."""
        return self.add(("told", place), lambda asked: asked.told[place]) + "::text"

    def standing(self, place: int) -> str:

        def value(asked: Asked) -> Any:
            if asked.ctx.standing is None:
                raise Unusual
            return asked.ctx.standing.values[place]

        return self.add(("standing", place), value)

    def bind(self, asked: Asked) -> Bound:
        """Raise Unusual for what cannot be bound."""
        values: list[Any] = []
        fresh = []
        for place, slot in enumerate(self.slots):
            if isinstance(slot, Fresh):
                fresh.append((place, slot.name))
                values.append(None)
            else:
                values.append(slot(asked))
        return Bound(values, fresh)
