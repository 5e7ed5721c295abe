"""Answers of several parts, kept as rows of a table of their own."""

from dataclasses import dataclass
from typing import Any, Protocol, cast
from uuid import UUID

from tortoise.models import Model

from models.jobseeker import Jobseeker
from models.registration.form import Reading
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

    async def load(self, person: Jobseeker, _registration: Registration, _name: str) -> Any:
        rows = await self.model.filter(jobseeker_id=person.id).order_by("position")
        return [self._parts(row) for row in rows]

    async def store(
        self,
        person: Jobseeker,
        _registration: Registration,
        _name: str,
        value: list[dict[str, Any]],
        _reading: Reading,
    ) -> None:
        there = list(await self.model.filter(jobseeker_id=person.id).order_by("position"))
        for position, answer in enumerate(value):
            same = next((row for row in there if self._parts(row) == answer), None)
            if same is None:
                await self.model.create(
                    jobseeker_id=person.id,
                    provider_id=person.provider_id,
                    position=position,
                    **answer,
                )
                continue
            there.remove(same)
            row = cast("_Kept", same)
            if row.position != position:
                await self.model.filter(id=row.id).update(position=position)
        if there:
            await self.model.filter(id__in=[cast("_Kept", row).id for row in there]).delete()

    def _parts(self, row: Model) -> dict[str, Any]:
        return {name: getattr(row, name) for name in self.parts}
