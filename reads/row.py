"""The row that an object is made of, as a statement calls it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from graphql import GraphQLOutputType
from tortoise import fields
from tortoise.models import Model

from reads.scope import NotData

_READ_OUT = {"Date": "date", "DateTime": "timestamptz"}


@dataclass(frozen=True)
class RowColumn:
    sql: str
    field: Any
    """Tortoise's; None for what stands in a JSON column."""

    @property
    def nullable(self) -> bool:
        return self.field is None or bool(self.field.null)

    def as_(self, type_: GraphQLOutputType) -> str:
        """A JSON column holds texts; a moment and the like is read out of one."""
        if self.field is None and str(type_) in _READ_OUT:
            return f"{self.sql}::{_READ_OUT[str(type_)]}"
        return self.sql


@dataclass(frozen=True)
class Row:
    alias: str
    model: type[Model]
    columns: frozenset[str]
    """The names of those that may be read."""
    prefix: str = ""

    @property
    def is_part(self) -> bool:
        """Whether an object is made of some of its columns, which no resolver knows as a row."""
        return bool(self.prefix)

    def column(self, name: str) -> RowColumn:
        """Raise NotData for what is no column, or none that was read."""
        name = self.prefix + name
        meta = self.model._meta  # noqa: SLF001 - Tortoise has no other name for its columns
        if name not in self.columns or name not in meta.fields_db_projection:
            raise NotData(f"{self.model.__name__}.{name}")
        return RowColumn(f'{self.alias}."{meta.fields_db_projection[name]}"', meta.fields_map[name])

    def given(self, names: Iterable[str]) -> list[str]:
        """These as they are selected of a row for `reads.instances`. Amounts as text: JSON would round
        them.
        """
        columns = []
        for name in sorted(names):
            column = self.column(name)
            is_text = isinstance(column.field, fields.DecimalField | fields.BinaryField)
            columns.append(f'{column.sql}{"::text" if is_text else ""} "{name}"')
        return columns

    def person(self, path: str) -> str:
        """Whose it is: `path` as `resolvers.audit.PERSON_OF` has it."""
        name, _, rest = path.partition("__")
        if not rest:
            return self.column(name).sql
        foreign: Any = self.model._meta.fields_map[name]  # noqa: SLF001
        model: type[Model] = foreign.related_model
        meta = model._meta  # noqa: SLF001
        above = Row(f"{self.alias}_{name}", model, frozenset(meta.db_fields))
        key = f'{self.alias}."{foreign.source_field}"'
        return (
            f'(select {above.person(rest)} from "{meta.db_table}" {above.alias}'
            f" where {above.alias}.id = {key})"
        )


@dataclass(frozen=True)
class Entry(Row):
    """An object in a JSON column, one of `entry`."""

    @property
    def is_part(self) -> bool:
        return True

    def column(self, name: str) -> RowColumn:
        return RowColumn(f"({self.alias}.entry ->> '{name}')", None)
