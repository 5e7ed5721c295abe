"""Answers of several parts, kept as rows of a table of their own."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol, cast
from uuid import UUID

from tortoise.models import Model

from models.registration.form import Reading

if TYPE_CHECKING:
    from models.jobseeker import Jobseeker
    from models.registration.row import Registration


class _Kept(Protocol):
    id: UUID
    position: int


@dataclass(frozen=True)
class InRows:
    """A table with `jobseeker_id`, `provider_id`, `position` and a column for each of `parts`.

    A row whose answer stays the same stays the same row, wherever it stands in the list.
    """

    model: type[Model]
    parts: tuple[str, ...]
    of: tuple[tuple[str, str], ...] = ()
    """The columns, and what stands in them, that tell these rows from the others of the table."""

    async def load(self, person: "Jobseeker", _registration: "Registration", _name: str) -> Any:
        return [self._parts(row) for row in await self._rows(person)]

    async def store(
        self,
        person: "Jobseeker",
        _registration: "Registration",
        _name: str,
        value: list[dict[str, Any]] | None,
        _reading: Reading,
    ) -> None:
        there = await self._rows(person)
        for position, answer in enumerate(value or ()):
            same = next((row for row in there if self._parts(row) == answer), None)
            if same is None:
                await self.model.create(
                    jobseeker_id=person.id,
                    provider_id=person.provider_id,
                    position=position,
                    **{**dict(self.of), **answer},
                )
                continue
            there.remove(same)
            row = cast("_Kept", same)
            if row.position != position:
                await self.model.filter(id=row.id).update(position=position)
        if there:
            await self.model.filter(id__in=[cast("_Kept", row).id for row in there]).delete()

    async def _rows(self, person: "Jobseeker") -> list[Model]:
        return await self.model.filter(jobseeker_id=person.id, **dict(self.of)).order_by("position")

    def _parts(self, row: Model) -> dict[str, Any]:
        return {name: getattr(row, name) for name in self.parts}
