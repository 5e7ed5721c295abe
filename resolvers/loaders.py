"""One batch for a relation in a request. The only place where a nested field may query."""

from collections import defaultdict
from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from uuid import UUID

from strawberry.dataloader import DataLoader
from tortoise import connections
from tortoise.functions import Count
from tortoise.models import Model
from tortoise.queryset import QuerySet

from models import (
    Account,
    CamsRecord,
    CaseNote,
    EmploymentActionPlan,
    Invitation,
    Jobseeker,
    Occupation,
    PlanItem,
    SensitiveInformation,
    SensitiveUnlock,
    ServiceProvider,
    ServiceProviderGroup,
    Site,
    SubGoal,
    SyncFailure,
    TargetOccupation,
)
from models.errors import Mistakes
from permissions import scopes
from permissions.rules import administers
from permissions.viewer import Viewer
from resolvers.page import Page, page, size_mistakes

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
        self.any_service_provider_by_id: DataLoader[UUID, ServiceProvider | None] = self._one(
            _every_service_provider, "id"
        )
        self.service_provider_group_by_id: DataLoader[UUID, ServiceProviderGroup | None] = (
            self._one(scopes.visible_service_provider_groups, "id")
        )
        self.site_by_id: DataLoader[UUID, Site | None] = self._one(scopes.visible_sites, "id")
        self.sites_by_service_provider: DataLoader[UUID, list[Site]] = self._many(
            scopes.visible_sites, "provider_id", "name"
        )
        self.staff_member_by_id: DataLoader[UUID, Account | None] = DataLoader(self._staff)
        self.cams_record_by_jobseeker: DataLoader[UUID, CamsRecord | None] = self._one(
            scopes.visible_cams_records, "jobseeker_id"
        )
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
        self.case_notes_by_jobseeker: NestedPages[CaseNote] = NestedPages(
            ctx, scopes.visible_case_notes, "jobseeker_id", ("-created_at", "-id")
        )
        self.sync_failures_by_run: NestedPages[SyncFailure] = NestedPages(
            ctx, scopes.visible_sync_failures, "run_id", ("id",)
        )
        self.invitations_by_jobseeker: DataLoader[UUID, list[Invitation]] = self._many(
            scopes.visible_invitations, "jobseeker_id", "-created_at"
        )
        self.sensitive_information_by_jobseeker: DataLoader[UUID, SensitiveInformation | None] = (
            self._one(scopes.visible_sensitive_information, "jobseeker_id")
        )
        self.sensitive_unlock_by_jobseeker: DataLoader[UUID, SensitiveUnlock | None] = self._one(
            _unlocks_of_this_session, "jobseeker_id"
        )
        self.occupation_by_code: DataLoader[str, Occupation | None] = self._one(
            _every_occupation, "code"
        )

        self.has_account_by_jobseeker: DataLoader[UUID, bool] = DataLoader(_has_account)
        self.is_last_administrator_by_id: DataLoader[UUID, bool] = DataLoader(
            _is_last_administrator
        )

    async def _staff(self, ids: Sequence[UUID]) -> list[Account | None]:
        """Who did something with a person whom the viewer may see; a name is shown, nothing else.

        They may work for another provider, so the database has a function for it. Administrators see
        every account, and more of it.
        """
        viewer = self._ctx.signed_in
        if administers(viewer):
            rows = await scopes.named_staff(viewer).filter(id__in=list(ids))
        else:
            names = "select id, display_name from names_of_staff($1)"
            told = await connections.get("default").execute_query_dict(names, [list(ids)])
            rows = [Account(**one) for one in told]
        found = {row.id: row for row in rows}
        return [found.get(id_) for id_ in ids]

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


_FIRST_IDS = """
select first.id from unnest($1::uuid[]) as parent (id) cross join lateral (
    select id from ({scope}) scoped where {parent} = parent.id order by {order} limit $2
) first
"""


class NestedPages(Generic[M]):
    """Pages of a list that hangs on each row of another list.

    The first pages of all these rows together are two statements; the next page of one of them is
    an ordinary page. `order` is as for `resolvers.page`.
    """

    def __init__(
        self,
        ctx: "Context",
        scope: Scope[M],
        parent: str,
        order: Sequence[str],
    ) -> None:
        self._ctx = ctx
        self._scope = scope
        self._parent = parent
        self._order = order
        self._pages: DataLoader[tuple[UUID, int], list[M]] = DataLoader(self._load)
        self._counts: DataLoader[UUID, int] = DataLoader(self._count)

    async def page(self, parent_id: UUID, *, first: int, after: str | None) -> Page[M]:
        """Raise Mistakes like `resolvers.page`."""
        if after is not None:
            rows = self._rows([parent_id])
            return await page(rows, order=self._order, first=first, after=after)
        if mistakes := size_mistakes(first):
            raise Mistakes(mistakes)
        found = await self._pages.load((parent_id, first))
        return Page(
            rows=found[:first],
            has_next_page=len(found) > first,
            has_previous_page=False,
            count=lambda: self._counts.load(parent_id),
        )

    def _rows(self, parent_ids: Sequence[UUID]) -> QuerySet[M]:
        return self._scope(self._ctx.signed_in).filter(**{f"{self._parent}__in": parent_ids})

    def _first_ids(self) -> str:
        """The scope's own statement stands inside; its values are our ids and enums, never texts."""
        return _FIRST_IDS.format(
            scope=self._scope(self._ctx.signed_in).sql(params_inline=True),
            parent=self._parent,
            order=", ".join(_sql(column) for column in self._order),
        )

    async def _load(self, keys: Sequence[tuple[UUID, int]]) -> list[list[M]]:
        found: dict[tuple[UUID, int], list[M]] = {key: [] for key in keys}
        for first in {first for _, first in keys}:
            parents = [parent for parent, size in keys if size == first]
            ids = await connections.get("default").execute_query_dict(
                self._first_ids(), [parents, first + 1]
            )
            rows = self._rows(parents).filter(pk__in=[row["id"] for row in ids])
            for row in await rows.order_by(*self._order):
                found[getattr(row, self._parent), first].append(row)
        return [found[key] for key in keys]

    async def _count(self, parent_ids: Sequence[UUID]) -> list[int]:
        rows = self._rows(parent_ids).annotate(number=Count("id")).group_by(self._parent)
        counted = dict(await rows.values_list(self._parent, "number"))
        return [counted.get(parent, 0) for parent in parent_ids]


def _sql(column: str) -> str:
    return f"{column.removeprefix('-')} desc" if column.startswith("-") else column


async def _has_account(jobseeker_ids: Sequence[UUID]) -> list[bool]:
    opened = await Account.opened_by(jobseeker_ids)
    return [one in opened for one in jobseeker_ids]


async def _is_last_administrator(account_ids: Sequence[UUID]) -> list[bool]:
    last = await Account.last_administrator()
    return [one == last for one in account_ids]


def _unlocks_of_this_session(viewer: Viewer) -> QuerySet[SensitiveUnlock]:
    return SensitiveUnlock.filter(account_id=viewer.account_id, session=viewer.session)


def _every_service_provider(_viewer: Viewer) -> QuerySet[ServiceProvider]:
    """Who asks for a person: whoever decides has to know to whom the person would go."""
    return ServiceProvider.all()


def _every_occupation(_viewer: Viewer) -> QuerySet[Occupation]:
    return Occupation.all()
