"""One batch for a relation in a request. The only place where a nested field may query."""

from collections import defaultdict
from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from strawberry.dataloader import DataLoader
from tortoise.models import Model
from tortoise.queryset import QuerySet

from models import (
    Account,
    AccountKind,
    CamsRecord,
    EmploymentActionPlan,
    Invitation,
    Jobseeker,
    Occupation,
    PlanItem,
    ServiceProvider,
    Site,
    SubGoal,
    TargetOccupation,
)
from permissions import scopes
from permissions.viewer import Viewer

if TYPE_CHECKING:
    from resolvers.context import Context

M = TypeVar("M", bound=Model)
Scope = Callable[[Viewer], QuerySet[M]]


class Loaders:
    """Each attribute is named `<things>_by_<key>`, or `<thing>_by_<key>` where there is at most one."""

    def __init__(self, ctx: "Context") -> None:
        self._ctx = ctx
        self.jobseeker_by_id: DataLoader[UUID, Jobseeker | None] = self._one(
            scopes.visible_jobseekers, "id"
        )
        self.service_provider_by_id: DataLoader[UUID, ServiceProvider | None] = self._one(
            scopes.visible_service_providers, "id"
        )
        self.site_by_id: DataLoader[UUID, Site | None] = self._one(scopes.visible_sites, "id")
        self.sites_by_service_provider: DataLoader[UUID, list[Site]] = self._many(
            scopes.visible_sites, "provider_id", "name"
        )
        self.staff_member_by_id: DataLoader[UUID, Account | None] = self._one(_any_staff, "id")
        self.cams_record_by_jobseeker: DataLoader[UUID, CamsRecord | None] = self._one(
            scopes.visible_cams_records, "jobseeker_id"
        )
        self.is_linked_by_jobseeker: DataLoader[UUID, bool] = DataLoader(self._linked)
        self.employment_action_plans_by_cams_record: DataLoader[
            UUID, list[EmploymentActionPlan]
        ] = self._many(scopes.visible_employment_action_plans, "cams_record_id", "position")
        self.sub_goals_by_plan: DataLoader[UUID, list[SubGoal]] = self._many(
            scopes.visible_sub_goals, "plan_id", "position"
        )
        self.plan_items_by_sub_goal: DataLoader[UUID, list[PlanItem]] = self._many(
            scopes.visible_plan_items, "sub_goal_id", "position"
        )
        self.target_occupations_by_jobseeker: DataLoader[UUID, list[TargetOccupation]] = self._many(
            scopes.visible_target_occupations, "jobseeker_id", "position"
        )
        self.invitations_by_jobseeker: DataLoader[UUID, list[Invitation]] = self._many(
            scopes.visible_invitations, "jobseeker_id", "-created_at"
        )
        self.occupation_by_code: DataLoader[str, Occupation | None] = self._one(
            _every_occupation, "code"
        )

    def _one(self, scope: Scope[M], key: str) -> DataLoader[Any, M | None]:
        async def load(keys: Sequence[Any]) -> list[M | None]:
            found = {getattr(row, key): row for row in await self._rows(scope, key, keys)}
            return [found.get(wanted) for wanted in keys]

        return DataLoader(load)

    def _many(self, scope: Scope[M], key: str, order: str) -> DataLoader[Any, list[M]]:
        async def load(keys: Sequence[Any]) -> list[list[M]]:
            grouped: defaultdict[Any, list[M]] = defaultdict(list)
            for row in await self._rows(scope, key, keys, order):
                grouped[getattr(row, key)].append(row)
            return [grouped[wanted] for wanted in keys]

        return DataLoader(load)

    def _rows(
        self, scope: Scope[M], key: str, keys: Sequence[Any], *order: str
    ) -> Awaitable[list[M]]:
        return scope(self._ctx.signed_in).filter(**{f"{key}__in": keys}).order_by(*order)

    async def _linked(self, ids: Sequence[UUID]) -> list[bool]:
        """Whether there is a CaMS link at all: asked for people already in scope, shows no data."""
        linked = set(
            await CamsRecord.filter(jobseeker_id__in=ids).values_list("jobseeker_id", flat=True)
        )
        return [id_ in linked for id_ in ids]


def _any_staff(_viewer: Viewer) -> QuerySet[Account]:
    """Who did something with a person whom the viewer may see: a name is shown, nothing else."""
    return Account.filter(kind=AccountKind.STAFF)


def _every_occupation(_viewer: Viewer) -> QuerySet[Occupation]:
    return Occupation.all()
